"""The five career years of leave for part-time work (XI 40) in one file: periods that count, and the day on which the five years are over.

Periods are those granted, without the days on which another leave suspends them (XI 38), from 1 July 1982 on, whatever the share; two
employments at once count once. Works on events alone, so that what the leave does to a day can follow from the count.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from statuut.dossier.event import Event
from statuut.statutes.pswi.deel_11_toestand.titel_6_deeltijds_verloop import (
    TELT_VANAF,
    deeltijds_dag_krediet_op,
    deeltijds_geteld,
    deeltijds_krediet_over,
)
from statuut.statutes.pswi.gegevens.samenloop import gevolg, per_paar
from statuut.statutes.pswi.verlof.maandtelling import dertigsten, lengte, maanden
from statuut.timeline.period import Period, merged

BINNEN, NA = "deeltijdse_prestaties", "deeltijdse_prestaties_non_activiteit"
SOORTEN = (BINNEN, NA)
EERSTE_DAG = date.fromordinal(TELT_VANAF)


@dataclass(frozen=True, slots=True)
class Verleend:
    """A granted period: what is left of it without suspension, and the event that granted it."""

    event: Event
    delen: tuple[Period, ...]


def verleend(events: Iterable[Event]) -> tuple[Verleend, ...]:
    """The periods of part-time leave in order of first day, each without its suspended days; nothing recorded as past five years."""
    absences = [e for e in events if e.soort == "afwezigheid" and not e.omgekeerd]
    suspending = [e for e in absences if _aard(e) in _schorsend()]
    granted = (e for e in absences if _aard(e) == BINNEN)
    return tuple(Verleend(e, e.periode.minus(o.periode for o in suspending if schorst(o.body, e.body))) for e in granted)


def schorst(body: Any, deeltijds: Any) -> bool:
    """Whether an absence suspends the part-time leave, as the table of concurrence has it (two bodies of absences)."""
    line = gevolg(body, deeltijds)
    return line is not None and line.gevolg == "schorst"


@cache
def _schorsend() -> frozenset[str]:
    """The kinds of absence that can suspend part-time leave."""
    return frozenset(
        first for (first, second), lines in per_paar().items() if second in SOORTEN and any(x.gevolg == "schorst" for x in lines)
    )


def geteld(periods: Iterable[Period], before: date) -> int:
    """What these periods count before a day, in thirtieths of a month: from 1 July 1982, and days that two have in common once."""
    since = (period.overlap(Period(EERSTE_DAG)) for period in merged(periods))
    return sum(lengte(period, before) for period in since if period is not None)


def elders(events: Iterable[Event]) -> int | None:
    """Leave in an earlier permanent office, in thirtieths of a month: entered as a balance, none without such an office, else unknown."""
    events = tuple(events)
    stated = [e for e in events if e.soort == "verlofstand" and _aard(e) in SOORTEN and e.body.soort_stand == "opgenomen"]  # type: ignore[attr-defined]
    if stated:
        return int(sum(e.body.dagen for e in stated))  # type: ignore[attr-defined]
    earlier = any(e.soort == "vorige_dienst" and e.body.hoedanigheid == "vastbenoemd" and _since(e) for e in events)  # type: ignore[attr-defined]
    return None if earlier else 0


def eerste_dag_na_krediet(events: Sequence[Event]) -> date | None:
    """The first day of part-time leave past the five years; None while they last. What is not known of other offices counts for nothing."""
    granted = verleend(events)
    used, before = 0, elders(events) or 0
    for period in merged(part for each in granted for part in each.delen):
        common = period.overlap(Period(EERSTE_DAG))
        if common is None:
            continue
        begin = common.van.toordinal()
        over = deeltijds_krediet_over(deeltijds_geteld(maanden(used), 0, maanden(before), 0))
        day = date.fromordinal(deeltijds_dag_krediet_op(begin, over))
        if common.last_day is None or day <= common.last_day:
            return day
        used += dertigsten(begin, common.last_day.toordinal())
    return None


def vastgelegd_na(events: Sequence[Event]) -> date | None:
    """The first day of leave that the file itself records as past the five years, when its own periods do not reach them by then."""
    first = min((e.van for e in events if e.soort == "afwezigheid" and not e.omgekeerd and _aard(e) == NA), default=None)
    over = eerste_dag_na_krediet(events) if first is not None else None
    return first if first is not None and (over is None or over > first) and not _juist_op(events, first) else None


def _juist_op(events: Sequence[Event], day: date) -> bool:
    """Whether the five years were used to the last day before a day."""
    used = geteld((part for each in verleend(events) for part in each.delen), day)
    return deeltijds_krediet_over(deeltijds_geteld(maanden(used), 0, maanden(elders(events) or 0), 0)) == 0


def _aard(event: Event) -> str:
    return str(event.body.aard)  # type: ignore[attr-defined]


def _since(event: Event) -> bool:
    return event.tot is None or event.tot > EERSTE_DAG
