"""Between the rows of cases and the values of procedures: a case out of its rows, and its state."""

from __future__ import annotations

import json
from datetime import date
from functools import lru_cache
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder

from statuut.engine.pack import load_pack
from statuut.procedures.case import Case
from statuut.procedures.case_file import read_case
from statuut.procedures.declaration import Procedure
from statuut.procedures.evaluate import evaluate
from statuut.procedures.load import load_procedures
from statuut.procedures.state import State
from statuut.store.models import CaseRecord


def procedure_of(row: CaseRecord) -> Procedure:
    """The declared procedure of a case."""
    return load_procedures(load_pack(row.statuut))[row.procedure]


def to_case(row: CaseRecord) -> Case:
    """The case of a row with all its acts."""
    return read_case(_raw(row), load_procedures(load_pack(row.statuut)))


def to_state(row: CaseRecord, on: date, known_on: date | None = None) -> State:
    """The state of a case on a day; the same content and days are evaluated once."""
    return _state(json.dumps(_raw(row), cls=DjangoJSONEncoder, sort_keys=True), row.statuut, on, known_on)


@lru_cache(maxsize=2048)
def _state(content: str, statute: str, on: date, known_on: date | None) -> State:
    raw, procedures = json.loads(content), load_procedures(load_pack(statute))
    return evaluate(procedures[raw["procedure"]], read_case(raw, procedures), on, known_on=known_on)


def _raw(row: CaseRecord) -> dict[str, Any]:
    """A case as its file holds it."""
    return {
        "kenmerk": row.kenmerk,
        "procedure": row.procedure,
        "betrokkene": row.person.personeelsnummer,
        "geopend": row.geopend,
        "gegevens": row.gegevens,
        "personen": row.personen,
        "handelingen": [act.inhoud for act in row.acts.all()],
    }
