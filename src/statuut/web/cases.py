"""Evaluated files, kept in memory: the same person, facts, tables and dates are computed once.

A case is evaluated up to the end of the year after the day asked, so that other days of the same year and what comes next need no new one.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from statuut.dossier.file import Dossier
from statuut.store import doors
from statuut.timeline.month import first_day, last_day
from statuut.web.tables import stored_tables

if TYPE_CHECKING:
    from statuut.payroll.case import Case
    from statuut.payroll.context import Context
    from statuut.web.people import Asked


def context(statute: str) -> Context:
    """The pack with the salary tables that the store holds now."""
    return _context(statute, doors.tables_version(statute))


def case_on(question: Asked, day: date) -> Case:
    """The case of the person asked, good for this day and the year after it."""
    person = question.person
    version = doors.tables_version(person.statuut)
    return _case(person.pk, person.stempel, person.statuut, version, question.bekend, day.year + 1, _Held(question.dossier))


def case_in(question: Asked, month: int) -> Case:
    """The case of the person asked, good for this month."""
    return case_on(question, first_day(month))


def evaluate_file(statute: str, dossier: Dossier, day: date, known_on: date | None) -> Case:
    """A case of a file that is not (yet) kept, such as one with a fact that is being tried."""
    from statuut.payroll.case import evaluate

    return evaluate(dossier, context(statute), until=_until(day.year + 1), known_on=known_on)


class _Held:
    """A file handed along without being part of the key: the person and the stamp of the file name it already."""

    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Held)

    def __hash__(self) -> int:
        return 0


@lru_cache(maxsize=512)
def _case(pk: int, stempel: str, statute: str, version: int, known_on: date | None, year: int, held: _Held) -> Case:
    from statuut.payroll.case import evaluate

    return evaluate(held.dossier, _context(statute, version), until=_until(year), known_on=known_on)


def _until(year: int) -> date:
    return last_day(year * 12 + 11)


@lru_cache(maxsize=8)
def _context(statute: str, version: int) -> Context:
    from statuut.payroll.context import make_context

    return make_context(statute, tables=stored_tables(statute))
