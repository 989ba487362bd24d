"""Evaluated files, kept in memory: the same person, facts, tables and dates are computed once.

A case is evaluated up to the end of the year after the day asked, so that other days of the same year need no new one. The key holds the
stamp of the file (see `store.models.Person`) and the version of the tables, so that nothing stale is ever shown.
"""

from __future__ import annotations

from dataclasses import dataclass, field
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
    from statuut.payroll.status import Coming, StatusOnDate
    from statuut.web.people import Asked


@dataclass(frozen=True)
class Key:
    """What an evaluation depends on; the file is handed along without being compared, for its stamp names it, together with the number of
    its events: what is expunged leaves the file on a day on which nothing is written (IX 28)."""

    person: int
    stempel: str
    statute: str
    tables: int
    known_on: date | None
    events: int
    dossier: Dossier = field(compare=False)


def context(statute: str) -> Context:
    """The pack with the salary tables that the store holds now."""
    return _context(statute, doors.tables_version(statute))


def case_on(question: Asked, day: date) -> Case:
    """The case of the person asked, good for this day and the year after it."""
    return _case(key_of(question), day.year + 1)


def case_in(question: Asked, month: int) -> Case:
    """The case of the person asked, good for this month."""
    return case_on(question, first_day(month))


def case_as_of(question: Asked, day: date) -> Case:
    """The case from the facts that had begun by the day: what the position on a day leans on."""
    return _as_of(key_of(question), day)


def position_on(question: Asked, day: date) -> list[StatusOnDate]:
    """The position of the person asked on a day."""
    return _position(key_of(question), day)


def coming_after(question: Asked, day: date) -> list[Coming]:
    """What comes after the day if nothing else happens."""
    return _coming(key_of(question), day)


def position_of(question: Asked, tried: Dossier, day: date) -> list[StatusOnDate]:
    """The position on a day of a file that is not kept, such as one with a fact that is being tried."""
    from statuut.payroll.case import evaluate
    from statuut.payroll.status import status_on

    case = evaluate(tried, context(question.person.statuut), until=_until(day.year + 1), known_on=question.bekend)
    return status_on(case, day, explain=False)


def key_of(question: Asked) -> Key:
    """What an evaluation of the person asked depends on."""
    person = question.person
    version = doors.tables_version(person.statuut)
    return Key(person.pk, person.stempel, person.statuut, version, question.bekend, len(question.dossier.events), question.dossier)


@lru_cache(maxsize=256)
def _case(key: Key, year: int) -> Case:
    from statuut.payroll.case import evaluate

    return evaluate(key.dossier, _context(key.statute, key.tables), until=_until(year), known_on=key.known_on)


@lru_cache(maxsize=128)
def _as_of(key: Key, day: date) -> Case:
    from statuut.payroll.case import evaluate

    return evaluate(key.dossier, _context(key.statute, key.tables), until=day, known_on=key.known_on, valid_on=day)


@lru_cache(maxsize=1024)
def _position(key: Key, day: date) -> list[StatusOnDate]:
    from statuut.payroll.status import status_on

    return status_on(_case(key, day.year + 1), day, explain=False)


@lru_cache(maxsize=1024)
def _coming(key: Key, day: date) -> list[Coming]:
    from statuut.payroll.status import coming

    return coming(_case(key, day.year + 1), day)


def _until(year: int) -> date:
    return last_day(year * 12 + 11)


@lru_cache(maxsize=8)
def _context(statute: str, version: int) -> Context:
    from statuut.payroll.context import make_context

    return make_context(statute, tables=stored_tables(statute))
