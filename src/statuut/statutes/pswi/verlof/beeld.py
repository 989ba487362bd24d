"""One file as the rules of leave look at it: positions by day, absences by kind, rosters, children, records of a kind.

A `Beeld` is made once for a question, from the facts known on a day. Periods are half-open, shares are ten-thousandths of full time,
time is minutes of the person's own roster (XI 5).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Any

from statuut.dossier.event import Event
from statuut.dossier.file import Dossier
from statuut.statutes.pswi.feiten.loopbaan import HEEL, Strook, omgeslagen, soort_van, stroken
from statuut.statutes.pswi.feiten.persoon import Persoon
from statuut.statutes.pswi.gegevens.lijsten import Afwezigheidssoort, afwezigheidssoorten
from statuut.timeline.period import Period
from statuut.timeline.schedule import FULL_DAY

ONE_DAY = timedelta(days=1)
#: A span without end is looked at up to this day.
VER = date(2199, 12, 31)


@dataclass(frozen=True, slots=True)
class Afwezig:
    """One recorded absence: its days, kind, the share of full time absent, and the event with its own fields."""

    periode: Period
    soort: Afwezigheidssoort
    deel: int
    event: Event
    tewerkstelling: int

    @property
    def gegevens(self) -> Any:
        """The body of the event."""
        return self.event.body

    @property
    def laatste_dag(self) -> date:
        """The last day; a far one when it is open."""
        return self.periode.last_day or VER


class Beeld:
    """What the file says on any day, as known on one day."""

    def __init__(self, dossier: Dossier, known_on: date | None = None) -> None:
        self.dossier, self.known_on = dossier, known_on
        self.events: tuple[Event, ...] = dossier.known(known_on)
        self.persoon = Persoon(self.events)

    @cached_property
    def stroken(self) -> Mapping[int, tuple[Strook, ...]]:
        """The stretches of days with one legal position, by employment."""
        found: dict[int, tuple[Strook, ...]] = {}
        for employment in self.dossier.employments(self.known_on):
            mine = [e for e in self.events if e.tewerkstelling == employment.nr and not e.omgekeerd]
            if employment.perioden and any(e.soort in {"stage", "benoeming", "contract"} for e in mine):
                found[employment.nr] = tuple(
                    stroken(mine, employment.perioden, self.persoon.kinderen, omslagen=self.persoon.omslagen)
                )
        return found

    @cached_property
    def _starts(self) -> Mapping[int, list[date]]:
        """The first days of the stretches by employment, to look them up by day."""
        return {number: [row.periode.van for row in rows] for number, rows in self.stroken.items()}

    @cached_property
    def afwezigheden(self) -> tuple[Afwezig, ...]:
        """Every recorded absence in order of first day; cut on the day on which it becomes another kind (XI 16, XI 40 §2)."""
        soorten = afwezigheidssoorten()
        return tuple(
            Afwezig(period, soort_van(e.body, aard), e.body.fractie, e, e.tewerkstelling or 1)  # type: ignore[attr-defined]
            for e in self.events
            if e.soort == "afwezigheid" and not e.omgekeerd and e.body.aard in soorten  # type: ignore[attr-defined]
            for period, aard in self._gesplitst(e)
        )

    def _gesplitst(self, event: Event) -> Iterator[tuple[Period, str | None]]:
        """The periods of an absence with the kind that it has become, if it has."""
        period, turned = event.periode, self.persoon.omslagen.get(event.nr)
        if turned is None or turned[0] not in period or turned[0] == period.van:
            yield period, omgeslagen(turned, period.van)
        else:
            yield Period(period.van, turned[0]), None
            yield Period(turned[0], period.tot), turned[1]

    @cached_property
    def halve_dagen(self) -> frozenset[int]:
        """The numbers of the events that are absences of half a day."""
        return frozenset(a.event.nr for a in self.afwezigheden if a.gegevens.halve_dag is not None)

    def van_soort(self, *aarden: str, tewerkstelling: int | None = None) -> tuple[Afwezig, ...]:
        """The absences of these kinds; of one employment when named."""
        return tuple(
            a for a in self.afwezigheden if a.soort.aard in aarden and (tewerkstelling is None or a.tewerkstelling == tewerkstelling)
        )

    def records(self, soort: str) -> tuple[Event, ...]:
        """The events of a kind in order of first day."""
        return tuple(e for e in self.events if e.soort == soort and not e.omgekeerd)

    def tewerkstelling_op(self, day: date) -> int | None:
        """The employment in service on the day; the first one when there are more, None when there is none."""
        return next((nr for nr in self.stroken if self.strook(day, nr) is not None), None)

    def strook(self, day: date, tewerkstelling: int | None = None) -> Strook | None:
        """The position on a day, or None out of service."""
        for number, rows in self.stroken.items():
            if tewerkstelling in (None, number):
                index = bisect_right(self._starts[number], day) - 1
                if index >= 0 and day in rows[index].periode:
                    return rows[index]
        return None

    def regime(self, day: date, tewerkstelling: int | None = None) -> int:
        """The share of full time that the person is employed for on a day; 0 out of service."""
        row = self.strook(day, tewerkstelling)
        return 0 if row is None else row.regime

    def minuten_op(self, day: date, tewerkstelling: int | None = None) -> int:
        """The minutes due by the roster on a day, public holidays included, absences aside; 0 out of service."""
        row = self.strook(day, tewerkstelling)
        return 0 if row is None else row.rooster.minutes(day)

    def is_werkdag(self, day: date, tewerkstelling: int | None = None) -> bool:
        """Whether the person has to work by the roster (XI 5)."""
        return self.minuten_op(day, tewerkstelling) > 0

    def werkdagen(self, period: Period, tewerkstelling: int | None = None) -> int:
        """The roster days of a period with an end."""
        return sum(self.is_werkdag(day, tewerkstelling) for day in period)

    def stukken(self, period: Period, tewerkstelling: int | None = None) -> Iterator[tuple[Period, Strook]]:
        """The stretches that meet a period, each cut to it."""
        for number, rows in self.stroken.items():
            if tewerkstelling in (None, number):
                starts = self._starts[number]
                first = max(0, bisect_right(starts, period.van) - 1)
                last = len(rows) if period.tot is None else bisect_left(starts, period.tot)
                for row in rows[first:last]:
                    common = row.periode.overlap(period)
                    if common is not None:
                        yield common, row

    def dagen_waar(self, period: Period, test: Callable[[Strook], bool], tewerkstelling: int | None = None) -> int:
        """The calendar days of a period with an end on which a position satisfies a test."""
        return sum(common.days for common, row in self.stukken(period, tewerkstelling) if test(row))

    @cached_property
    def eerste_dag(self) -> date | None:
        """The first day of the first employment in the file."""
        return min((rows[0].periode.van for rows in self.stroken.values() if rows), default=None)


__all__ = ["FULL_DAY", "HEEL", "ONE_DAY", "VER", "Afwezig", "Beeld"]
