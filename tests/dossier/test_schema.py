"""The JSON Schema in the documentation, the registry of kinds, and light imports."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from statuut.dossier.events import EVENT_KINDS, KINDS
from statuut.dossier.events.base import shapes
from statuut.dossier.schema import json_schema, schema_text

KEPT = Path(__file__).parents[2] / "docs" / "schema" / "dossier.schema.json"


def test_the_kept_schema_is_the_program_s() -> None:
    assert KEPT.read_text(encoding="utf-8") == schema_text(), "write it again with statuut.dossier.write_schema"


def test_every_kind_has_a_definition_with_all_its_fields() -> None:
    definitions = json_schema()["$defs"]
    for soort, model in EVENT_KINDS.items():
        assert set(shapes(model)) <= set(definitions[soort]["properties"])
        assert definitions[soort]["properties"]["soort"] == {"const": soort}
        assert ("tewerkstelling" in definitions[soort]["properties"]) is not KINDS[soort].persoonlijk


@pytest.mark.parametrize("soort", list(KINDS))
def test_every_field_is_explained_and_has_a_form(soort: str) -> None:
    for shape in shapes(EVENT_KINDS[soort]).values():
        assert shape.uitleg.endswith((".", "?"))
        assert shape.vorm.naam != "keuze" or len(shape.keuzes) >= 2


def test_the_package_is_light() -> None:
    code = (
        "import sys, statuut.dossier as d; d.Dossier, d.Event, d.Finding, d.Codes, d.KINDS; "
        "print(sorted({'pydantic', 'yaml', 'openpyxl', 'pyarrow', 'stdnum'} & set(sys.modules)))"
    )
    env = os.environ | {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=env).stdout == "[]\n"


def test_reading_tables_libraries_come_only_when_used() -> None:
    code = (
        "import sys, statuut.dossier.importing, statuut.dossier.validate; "
        "print(sorted({'openpyxl', 'pyarrow', 'stdnum'} & set(sys.modules)))"
    )
    env = os.environ | {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=env).stdout == "[]\n"
