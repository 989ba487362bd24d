"""The personnel file (level 1): a person, recorded facts, and files and tables in and out. See docs.md.

Names are loaded when first used, so importing the package is light: neither pydantic nor table libraries come with it. The two
functions that carry the name of their own module are imported from there: `statuut.dossier.read_yaml` and `statuut.dossier.validate`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from statuut.dossier.build import Place, build_event, file_values
    from statuut.dossier.codes import Codes
    from statuut.dossier.event import Event
    from statuut.dossier.events import EVENT_KINDS, KINDS, Kind
    from statuut.dossier.file import Dossier, Employment
    from statuut.dossier.finding import Finding, has_errors
    from statuut.dossier.importing import ImportResult, import_files
    from statuut.dossier.schema import json_schema, write_schema
    from statuut.dossier.tables import read_tables, template, write_error_file, write_tables, write_template

_WHERE = {
    "build": ("Place", "build_event", "file_values"),
    "codes": ("Codes",),
    "event": ("Event",),
    "events": ("EVENT_KINDS", "KINDS", "Kind"),
    "file": ("Dossier", "Employment"),
    "finding": ("Finding", "has_errors"),
    "importing": ("ImportResult", "import_files"),
    "schema": ("json_schema", "write_schema"),
    "tables": ("read_tables", "template", "write_error_file", "write_tables", "write_template"),
}
_MODULE_OF = {name: module for module, names in _WHERE.items() for name in names}

__all__ = [
    "EVENT_KINDS",
    "KINDS",
    "Codes",
    "Dossier",
    "Employment",
    "Event",
    "Finding",
    "ImportResult",
    "Kind",
    "Place",
    "build_event",
    "file_values",
    "has_errors",
    "import_files",
    "json_schema",
    "read_tables",
    "template",
    "write_error_file",
    "write_schema",
    "write_tables",
    "write_template",
]


def __getattr__(name: str) -> Any:
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULE_OF[name]}"), name)
