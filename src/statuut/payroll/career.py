"""A career as lanes over the years: grade, scale, fraction, position and salary, and the events that made them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from statuut.dossier.event import Event
from statuut.engine.values import NONE, UNKNOWN, is_number
from statuut.payroll.case import Case, EmploymentCase
from statuut.timeline.month import first_day, last_day

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a lane: from `van` up to, not including, `tot`; what holds in it and the events behind it."""

    van: date
    tot: date
    text: str
    code: str
    events: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Point:
    """The yearly salary at 100 % from a month on; None when undetermined."""

    day: date
    cents: int | None


@dataclass(frozen=True, slots=True)
class Career:
    """Lanes of one employment with the salary line and the events in order."""

    employment: int
    van: date
    tot: date
    lanes: dict[str, tuple[Span, ...]]
    salary: tuple[Point, ...]
    events: tuple[Event, ...]


def career(case: Case, employment: int | None = None) -> Career | None:
    """The career of an employment up to the end of the case; None when there is none."""
    found = case.employment(employment)
    if found is None:
        return None
    months = [r.month for r in found.outcome.results if found.in_service(r.month)]
    if not months:
        return None
    lanes = {
        "graad": _lane(case, found, months, "graad"),
        "salarisschaal": _lane(case, found, months, "salarisschaal"),
        "prestatiefractie": _lane(case, found, months, "prestatiefractie"),
        "toestand": _position(case, found, first_day(months[0]), last_day(months[-1]) + ONE_DAY),
    }
    mine = [e for e in case.dossier.known(case.known_on) if e.tewerkstelling in (found.employment, None)]
    return Career(found.employment, first_day(months[0]), last_day(months[-1]) + ONE_DAY, lanes, _salary(found, months), tuple(mine))


def _runs(months: list[int], value: Callable[[int], int]) -> list[tuple[int, int, int]]:
    """Runs of equal values as (first month, last month, value)."""
    runs: list[tuple[int, int, int]] = []
    for month in months:
        current = value(month)
        if runs and runs[-1][2] == current and runs[-1][1] == month - 1:
            runs[-1] = (runs[-1][0], month, current)
        else:
            runs.append((month, month, current))
    return runs


def _lane(case: Case, found: EmploymentCase, months: list[int], name: str) -> tuple[Span, ...]:
    book = case.context.pack.book
    unit = book.rules[name].unit if name in book.rules else book.facts[name].unit
    origin = {"graad": "graad", "salarisschaal": "besluit_schaal", "prestatiefractie": "prestatiebreuk"}[name]
    spans = []
    for first, last, value in _runs(months, lambda month: found.outcome.value(name, month)):
        if value == NONE:
            continue
        events = found.stream.origins(origin, first)
        spans.append(Span(first_day(first), last_day(last) + ONE_DAY, unit.text(value), str(unit.json(value)), events))
    return tuple(spans)


def _position(case: Case, found: EmploymentCase, van: date, tot: date) -> tuple[Span, ...]:
    """Absences over a ground of service activity, by day."""
    absences = [
        e
        for e in case.dossier.known(case.known_on)
        if e.soort == "afwezigheid" and e.tewerkstelling == found.employment and not e.omgekeerd
    ]
    edges = sorted({van, tot, *(d for e in absences for d in (e.van, e.tot) if d and van < d < tot)})
    spans: list[Span] = []
    for start, end in pairwise(edges):
        holding = [e for e in absences if e.geldt_op(start)]
        text = ", ".join(str(getattr(e.body, "aard", "")).replace("_", " ") for e in holding) or "dienstactiviteit"
        code = str(getattr(holding[0].body, "aard", "")) if holding else "dienstactiviteit"
        if spans and spans[-1].text == text and spans[-1].tot == start:
            spans[-1] = Span(spans[-1].van, end, text, code, spans[-1].events)
        else:
            spans.append(Span(start, end, text, code, tuple(e.nr for e in holding)))
    return tuple(spans)


def _salary(found: EmploymentCase, months: list[int]) -> tuple[Point, ...]:
    runs = _runs(months, lambda month: found.outcome.value("jaarsalaris", month))
    return tuple(
        Point(first_day(first), value if is_number(value) else None) for first, _, value in runs if value != NONE or value == UNKNOWN
    )
