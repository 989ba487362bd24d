"""Services of a person as intervals: for the administrative seniorities (VIII 28-33) and for the monetary one (XIII 8-20).

Absences that are not equated with service are cut out here: the first 30 days of a private-law work accident (XIII 9 §1, 3°) and the
30, 60 or 90 days of the old temporary statutes (XIII 9 §2, 1°) stay in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from statuut.dossier.event import Event
from statuut.statutes.pswi.feiten.loopbaan import Strook
from statuut.statutes.pswi.gegevens.diensten import (
    HOEDANIGHEDEN_DIENST,
    OVERHEDEN_VIII_28,
    VAST_OF_STAGE,
    VLAAMSE_REGERING,
    WERKGEVERS,
)
from statuut.statutes.pswi.gegevens.lijsten import CONTRACTUEEL, STAGIAIR, graden
from statuut.timeline.month import add_years
from statuut.timeline.period import Period, merged

EIGEN_HOEDANIGHEID = {
    STAGIAIR: HOEDANIGHEDEN_DIENST.index("stagiair"),
    CONTRACTUEEL: HOEDANIGHEDEN_DIENST.index("contractueel"),
}
VASTBENOEMD = HOEDANIGHEDEN_DIENST.index("vastbenoemd")
ONGEVAL_DAGEN = 30
TIJDELIJKEN = ((2, 30), (4, 60), (None, 90))


@dataclass(frozen=True, slots=True)
class Dienst:
    """A service for the monetary seniority: its period, the days in it that do not count, and what the rules ask about it."""

    periode: Period
    uitval: tuple[Period, ...]
    kenmerken: tuple[tuple[str, int], ...]
    breuken: tuple[tuple[date, int, int], ...]

    def breuk_op(self, day: date) -> tuple[int, int]:
        """The fraction on a day, and the part of it that is worked: those of the last stretch that has begun."""
        found = self.breuken[0]
        for each in self.breuken:
            if each[0] <= day:
                found = each
        return found[1:]


def uitval_van(event: Event) -> tuple[Period, ...]:
    """The days of a previous service that do not count, after the days that are equated (XIII 9)."""
    body: Any = event.body
    found = []
    for part in body.niet_meetellend:
        period: Period = part.periode
        free = 0
        if part.reden == "arbeidsongeval_1971":
            free = ONGEVAL_DAGEN
        elif part.reden == "dienstschorsing_ziekte_1947":
            free = next(days for years, days in TIJDELIJKEN if years is None or period.van < add_years(event.van, years))
        start = period.van + timedelta(days=free)
        if period.tot is None or start < period.tot:
            found.append(Period(start, period.tot))
    return merged(found)


def vorige_diensten(events: Sequence[Event]) -> list[Dienst]:
    """Services recorded as `vorige_dienst`."""
    found = []
    for event in events:
        if event.soort != "vorige_dienst" or event.omgekeerd:
            continue
        body: Any = event.body
        kenmerken = (
            ("werkgever", WERKGEVERS.index(body.werkgever_soort)),
            ("hoedanigheid_dienst", HOEDANIGHEDEN_DIENST.index(body.hoedanigheid)),
            ("nuttige_ervaring_vereist", int(body.nuttige_ervaring_vereist)),
            ("aanvaard_wetenschapsbeleid", int(body.erkend_door == "raad_wetenschapsbeleid")),
            ("voltijds_gelijkgesteld", int(body.voltijds_gelijkgesteld)),
        )
        found.append(Dienst(event.periode, uitval_van(event), kenmerken, ((event.van, body.fractie, body.fractie),)))
    return found


def eigen_diensten(rows: Sequence[Strook]) -> list[Dienst]:
    """The employment itself as services: one per unbroken period, whatever changes of capacity in it."""
    found = []
    for period in merged(row.periode for row in rows):
        mine = [row for row in rows if row.periode.overlap(period)]
        uitval = merged(row.periode for row in mine if any(not soort.geldelijk and deel >= row.regime for soort, deel in row.afwezig))
        first = mine[0]
        kenmerken = (
            ("werkgever", VLAAMSE_REGERING),
            ("hoedanigheid_dienst", EIGEN_HOEDANIGHEID.get(first.hoedanigheid, VASTBENOEMD)),
            ("nuttige_ervaring_vereist", 0),
            ("aanvaard_wetenschapsbeleid", 0),
            ("voltijds_gelijkgesteld", 0),
        )
        found.append(Dienst(period, uitval, kenmerken, tuple((row.periode.van, row.regime, _gewerkt(row)) for row in mine)))
    return found


def _gewerkt(row: Strook) -> int:
    """The fraction without what part-time leave in non-activity takes from it (XIII 10 §2)."""
    return max(0, row.regime - sum(deel for soort, deel in row.afwezig if soort.uren_1976))


@dataclass(frozen=True, slots=True)
class Dekking:
    """Days of actual service, merged, per seniority: any capacity, per grade, per level, and in a scale; and, for whoever had several
    employers, the same days of each of them apart (this institution first)."""

    dienst: tuple[Period, ...]
    graad: dict[str, tuple[Period, ...]]
    niveau: dict[str, tuple[Period, ...]]
    schaal: tuple[Period, ...]
    apart: tuple[Dekking, ...] = ()


class _Dagen:
    """Periods of actual service, gathered before they are merged."""

    def __init__(self) -> None:
        self.dienst: list[Period] = []
        self.graad: dict[str, list[Period]] = {}
        self.niveau: dict[str, list[Period]] = {}
        self.schaal: list[Period] = []

    def add(self, periods: Sequence[Period], graad: str | None, niveau: str | None) -> None:
        """Service, in a grade and in a level where there is one."""
        self.dienst.extend(periods)
        if graad:
            self.graad.setdefault(graad, []).extend(periods)
        if niveau:
            self.niveau.setdefault(niveau, []).extend(periods)

    def merged(self, apart: tuple[Dekking, ...] = ()) -> Dekking:
        """The same days, each once."""
        graad = {key: merged(periods) for key, periods in self.graad.items()}
        niveau = {key: merged(periods) for key, periods in self.niveau.items()}
        return Dekking(merged(self.dienst), graad, niveau, merged(self.schaal), apart)


def dekking(rows: Sequence[Strook], others: Sequence[Strook], events: Sequence[Event]) -> Dekking:
    """Actual service of the employment, of other employments and of previous services with the authorities of VIII 28 §5."""
    every = graden()
    own = _Dagen()
    for row in (*rows, *others):
        if not row.werkelijke_dienst:
            continue
        statutory = row.hoedanigheid != CONTRACTUEEL
        own.add([row.periode], row.graad if statutory else None, every[row.graad].niveau if statutory else None)
        if statutory:
            own.schaal.append(row.periode)
    previous = [_vorige(event) for event in events if event.soort == "vorige_dienst" and not event.omgekeerd]
    counted = [each for each in previous if each is not None]
    if not counted:
        return own.merged()
    apart = (own.merged(), *(_alleen(*each).merged() for each in counted))
    for each in counted:
        own.add(*each)
    return own.merged(apart)


def _vorige(event: Event) -> tuple[tuple[Period, ...], str | None, str | None] | None:
    """The days of a previous service, with the grade and level that a decision equates it with; None with another employer."""
    body: Any = event.body
    if WERKGEVERS.index(body.werkgever_soort) not in OVERHEDEN_VIII_28:
        return None
    counted = tuple(event.periode.minus(uitval_van(event)))
    if body.hoedanigheid not in VAST_OF_STAGE:
        return counted, None, None
    grade = body.graad_gelijkgesteld
    return counted, grade, body.niveau_gelijkgesteld or (graden()[grade].niveau if grade else None)


def _alleen(periods: Sequence[Period], graad: str | None, niveau: str | None) -> _Dagen:
    """The days of one service by itself."""
    days = _Dagen()
    days.add(periods, graad, niveau)
    return days
