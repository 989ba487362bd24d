"""Between the rows of cases and the values of procedures: a case out of its rows, and its state."""

from __future__ import annotations

from datetime import date

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
    raw = {
        "kenmerk": row.kenmerk,
        "procedure": row.procedure,
        "betrokkene": row.person.personeelsnummer,
        "geopend": row.geopend,
        "gegevens": row.gegevens,
        "personen": row.personen,
        "handelingen": [act.inhoud for act in row.acts.all()],
    }
    return read_case(raw, load_procedures(load_pack(row.statuut)))


def to_state(row: CaseRecord, on: date, known_on: date | None = None) -> State:
    """The state of a case on a day."""
    return evaluate(procedure_of(row), to_case(row), on, known_on=known_on)
