"""Counting days and years for the facts of a month: days without cover, services side by side, school years, years of slowdown."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from statuut.dossier.event import Event
from statuut.timeline.period import Period, merged

ONE_DAY = timedelta(days=1)
#: Decisions before this day are about the first evaluation year and work for half a year (VIII 100).
EERSTE_HALFJAAR = date(1998, 1, 1)
SEPTEMBER, JUNI, AUGUSTUS = 9, 6, 8
GEEN_DAG = 99


def slow_year(event: Event) -> int | None:
    """The year in which a slowdown begins (1 July); a decision on or after that day has no effect (VIII 77 §1)."""
    if event.soort != "loopbaanvertraging" or event.body.snelheid != "vertraagd":  # type: ignore[attr-defined]
        return None
    year = int(event.body.evaluatiejaar) + 1  # type: ignore[attr-defined]
    return year if EERSTE_HALFJAAR <= event.van < date(year, 7, 1) else None


def school_years(event: Event) -> Period:
    """The period of a certificate; one that proves full school years runs from the first of September to the end of August (XIII 12)."""
    period = event.periode
    if not event.body.volledige_schooljaren:  # type: ignore[attr-defined]
        return period
    van, end = period.van, period.last_day
    if van.month == SEPTEMBER:
        van = van.replace(day=1)
    if end is not None and JUNI <= end.month <= AUGUSTUS:
        end = date(end.year, AUGUSTUS, 31)
    return Period(van, None if end is None else end + ONE_DAY)


def per_school_year(events: Sequence[Event]) -> int:
    """Whole months of days paid in tenths when each school year, from the first of September, is divided by itself (XIII 12)."""
    days: dict[int, int] = {}
    for event in events:
        if event.soort == "onderwijsattest":
            year = event.van.year - (event.van.month < SEPTEMBER)
            days[year] = days.get(year, 0) + int(event.body.dagen)  # type: ignore[attr-defined]
    return sum(total * 12 // 300 for total in days.values())


def first_days(cover: Mapping[str, tuple[Period, ...]]) -> dict[str, date]:
    return {key: periods[0].van for key, periods in cover.items()}


def counted(cover: Mapping[str, tuple[Period, ...]], first: date, last: date) -> str | None:
    """The grade or level of previous service that covers the last days of a month, if any."""
    month = Period(first, last + ONE_DAY)
    best: tuple[date, str] | None = None
    for key, periods in cover.items():
        for period in periods:
            common = period.overlap(month)
            if common is not None and common.last_day is not None and (best is None or common.last_day > best[0]):
                best = (common.last_day, key)
    return best[1] if best else None


def missing(periods: Sequence[Period], first: date, last: date) -> int:
    """Days of the month that the periods do not cover; `GEEN_DAG` when they cover none."""
    position = bisect_right(periods, first, key=lambda p: p.van) - 1 if len(periods) > 1 else 0
    covered = 0
    for period in periods[max(0, position) :]:
        if period.van > last:
            break
        start = max(period.van, first)
        end = last if period.tot is None or period.tot > last else period.tot - ONE_DAY
        if start <= end:
            covered += (end - start).days + 1
    return GEEN_DAG if covered == 0 else last.day - covered


def together(apart: Sequence[Sequence[Period]], first: date, last: date) -> int:
    """Whether services fill the month together while none of them does so by itself (VIII 33)."""
    if all(missing(periods, first, last) > 0 for periods in apart):
        return int(missing(merged([period for periods in apart for period in periods]), first, last) == 0)
    return 0
