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
    PRIVE,
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
    breuken: tuple[tuple[date, int], ...]

    def breuk_op(self, day: date) -> int:
        """The fraction on a day: the last one that has begun."""
        found = self.breuken[0][1]
        for since, value in self.breuken:
            if since <= day:
                found = value
        return found


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
        found.append(Dienst(event.periode, uitval_van(event), kenmerken, ((event.van, body.fractie),)))
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
        found.append(Dienst(period, uitval, kenmerken, tuple((row.periode.van, row.regime) for row in mine)))
    return found


@dataclass(frozen=True, slots=True)
class Dekking:
    """Days of actual service, merged, per seniority: any capacity, per grade, per level, and in a scale."""

    dienst: tuple[Period, ...]
    graad: dict[str, tuple[Period, ...]]
    niveau: dict[str, tuple[Period, ...]]
    schaal: tuple[Period, ...]


def dekking(rows: Sequence[Strook], others: Sequence[Strook], events: Sequence[Event]) -> Dekking:
    """Actual service of the employment, of other employments and of previous services with the authorities of VIII 28 §5."""
    dienst: list[Period] = []
    graad: dict[str, list[Period]] = {}
    niveau: dict[str, list[Period]] = {}
    schaal: list[Period] = []
    every = graden()
    for row in (*rows, *others):
        if not row.werkelijke_dienst:
            continue
        dienst.append(row.periode)
        if row.hoedanigheid != CONTRACTUEEL:
            graad.setdefault(row.graad, []).append(row.periode)
            niveau.setdefault(every[row.graad].niveau, []).append(row.periode)
            schaal.append(row.periode)
    for event in events:
        if event.soort != "vorige_dienst" or event.omgekeerd:
            continue
        body: Any = event.body
        if WERKGEVERS.index(body.werkgever_soort) not in OVERHEDEN_VIII_28:
            continue
        counted = event.periode.minus(uitval_van(event))
        dienst.extend(counted)
        if body.hoedanigheid in VAST_OF_STAGE:
            if body.graad_gelijkgesteld:
                graad.setdefault(body.graad_gelijkgesteld, []).extend(counted)
            level = body.niveau_gelijkgesteld or (every[body.graad_gelijkgesteld].niveau if body.graad_gelijkgesteld else None)
            if level:
                niveau.setdefault(level, []).extend(counted)
    return Dekking(merged(dienst), {k: merged(v) for k, v in graad.items()}, {k: merged(v) for k, v in niveau.items()}, merged(schaal))


_ = PRIVE
