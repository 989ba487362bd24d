"""From the events of one employment to stretches of days with one legal position.

A stretch (`Strook`) has one capacity, grade, staff group, fraction and set of absences. Everything that the rules read per month or
per part of a month is counted from these stretches; here stands what the events say, not what the statute makes of it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from statuut.dossier.event import Event
from statuut.statutes.pswi.gegevens.lijsten import (
    AMBTENAAR,
    CONTRACTUEEL,
    EINDE_SCHAAL_AAN_AMBT,
    INDIENSTTREDING,
    INSCHAKELING,
    PERSONEELSGROEPEN,
    SCHAAL_AAN_AMBT,
    SCHAALBESLUIT,
    STAGIAIR,
    WIJZEN,
    Afwezigheidssoort,
    afwezigheidssoorten,
)
from statuut.timeline.period import Period
from statuut.timeline.schedule import Schedule, full_time

HEEL = 10_000
AANSTELLINGEN = {"stage": STAGIAIR, "benoeming": AMBTENAAR, "contract": CONTRACTUEEL}


@dataclass(frozen=True, slots=True)
class Wisseling:
    """A day on which a new grade or scale begins: how it was obtained, and the scale that the decision names."""

    dag: date
    wijze: int
    schaal: str | None
    nr: int


@dataclass(frozen=True, slots=True)
class Strook:
    """Days with one legal position; `afwezig` holds (kind, share absent in ten-thousandths)."""

    periode: Period
    hoedanigheid: int
    graad: str
    groep: int
    regime: int
    rooster: Schedule
    afwezig: tuple[tuple[Afwezigheidssoort, int], ...]
    kinderen_onder_vijftien: int

    @property
    def onbezoldigd(self) -> int:
        """Share of full-time work for which no salary is paid because of absence."""
        return min(self.regime, sum(deel for soort, deel in self.afwezig if not soort.bezoldigd))

    @property
    def prestatie(self) -> int:
        """Share of full-time work that is paid (n %), not counting whole unpaid days."""
        deeltijds = sum(deel for soort, deel in self.afwezig if not soort.bezoldigd and deel < self.regime)
        return max(0, self.regime - deeltijds)

    @property
    def betaald(self) -> bool:
        """Whether any salary is paid in these days."""
        return not any(not soort.bezoldigd and deel >= self.regime for soort, deel in self.afwezig)

    @property
    def gelijkgesteld(self) -> bool:
        """Whether unpaid days of contract staff do not reduce holiday pay and year-end allowance (XIV 49)."""
        unpaid = [soort for soort, deel in self.afwezig if not soort.bezoldigd and deel >= self.regime]
        return self.hoedanigheid == CONTRACTUEEL and bool(unpaid) and all(soort.toelagen for soort in unpaid)

    @property
    def non_activiteit(self) -> bool:
        """Whether whole days are non-activity, with or without salary (XI 4-7)."""
        return any(soort.toestand == "non_activiteit" and deel >= self.regime for soort, deel in self.afwezig)

    @property
    def werkelijke_dienst(self) -> bool:
        """Whether the days are actual service (VIII 32 a)."""
        return all(soort.werkelijke_dienst for soort, _ in self.afwezig)


class Waarden:
    """Values that hold from a day on until the next one: looked up by day."""

    __slots__ = ("dagen", "waarden")

    def __init__(self, changes: Sequence[tuple[date, Any]]) -> None:
        last = dict(sorted(changes, key=lambda change: change[0]))
        self.dagen, self.waarden = list(last), list(last.values())

    def at(self, day: date, default: Any = None) -> Any:
        """The value on a day; the default before the first."""
        position = bisect_right(self.dagen, day) - 1
        return self.waarden[position] if position >= 0 else default


def wisselingen(events: Sequence[Event]) -> list[Wisseling]:
    """Every day on which the events of an employment set a grade or scale, in order."""
    found: list[Wisseling] = []
    graad: str | None = None
    hoedanigheid: int | None = None
    for event in events:
        body: Any = event.body
        if event.soort in AANSTELLINGEN:
            nieuw = AANSTELLINGEN[event.soort]
            if hoedanigheid is None or (hoedanigheid == CONTRACTUEEL) != (nieuw == CONTRACTUEEL):
                found.append(Wisseling(event.van, INDIENSTTREDING, body.salarisschaal, event.nr))
            elif body.salarisschaal is not None:
                found.append(Wisseling(event.van, SCHAALBESLUIT, body.salarisschaal, event.nr))
            elif body.graad != graad:
                found.append(Wisseling(event.van, WIJZEN.index("ambtshalve"), None, event.nr))
            graad, hoedanigheid = body.graad, nieuw
        elif event.soort == "graad":
            found.append(Wisseling(event.van, WIJZEN.index(body.wijze), body.salarisschaal, event.nr))
            graad = body.graad
        elif event.soort == "salarisschaal":
            temporary = event.tot is not None
            found.append(Wisseling(event.van, SCHAAL_AAN_AMBT if temporary else SCHAALBESLUIT, body.schaal, event.nr))
            if event.tot is not None:
                found.append(Wisseling(event.tot, EINDE_SCHAAL_AAN_AMBT, None, event.nr))
        elif event.soort == "inschakeling":
            found.append(Wisseling(event.van, INSCHAKELING, body.salarisschaal, event.nr))
            graad = body.graad
    last_of_day: dict[date, Wisseling] = {}
    for change in found:
        known = last_of_day.get(change.dag)
        if known is None or change.wijze == INSCHAKELING or known.wijze == INDIENSTTREDING:
            keep = known is not None and known.wijze == INDIENSTTREDING and change.wijze == SCHAALBESLUIT
            last_of_day[change.dag] = Wisseling(change.dag, INDIENSTTREDING, change.schaal, change.nr) if keep else change
        else:
            last_of_day[change.dag] = change
    return [last_of_day[day] for day in sorted(last_of_day)]


def stroken(events: Sequence[Event], perioden: Sequence[Period], kinderen: Sequence[tuple[Period, date]]) -> list[Strook]:
    """Cut the periods of service into stretches; `kinderen` are (period dependent, day on which fifteen is reached)."""
    graden = Waarden([(e.van, e.body.graad) for e in events if e.soort in {*AANSTELLINGEN, "graad", "inschakeling"}])  # type: ignore[attr-defined]
    hoedanigheden = Waarden([(e.van, AANSTELLINGEN[e.soort]) for e in events if e.soort in AANSTELLINGEN])
    groepen = Waarden([(e.van, PERSONEELSGROEPEN.index(e.body.personeelsgroep)) for e in events if e.soort in AANSTELLINGEN])  # type: ignore[attr-defined]
    breuken = Waarden([(e.van, e.body.fractie) for e in events if e.soort in {"stage", "contract", "werkregime"}])  # type: ignore[attr-defined]
    roosters = Waarden([(e.van, e.body.schedule() or full_time()) for e in events if e.soort == "werkregime"])  # type: ignore[attr-defined]
    soorten = afwezigheidssoorten()
    afwezig = [(e.periode, soorten[e.body.aard], e.body.fractie) for e in events if e.soort == "afwezigheid" and not e.omgekeerd]  # type: ignore[attr-defined]
    deeltijds = [periode for periode, soort, _ in afwezig if soort.aard.startswith("deeltijdse_prestaties")]
    edges = {day for values in (graden, hoedanigheden, groepen, breuken, roosters) for day in values.dagen}
    edges |= {day for periode, _, _ in afwezig for day in (periode.van, periode.tot) if day}
    edges |= {c.dag for c in wisselingen(events)}
    if deeltijds:
        edges |= {day for periode, vijftien in kinderen for day in (periode.van, periode.tot, vijftien) if day}
    full = full_time()
    found = []
    for period in perioden:
        inside = sorted(day for day in edges if day in period and day != period.van)
        starts: list[date] = [period.van, *inside]
        ends: list[date | None] = [*inside, period.tot]
        for van, tot in zip(starts, ends, strict=True):
            absent = tuple((soort, deel) for periode, soort, deel in afwezig if van in periode)
            young = sum(1 for periode, vijftien in kinderen if van in periode and van < vijftien)
            found.append(
                Strook(
                    Period(van, tot),
                    hoedanigheden.at(van),
                    graden.at(van),
                    groepen.at(van),
                    breuken.at(van, HEEL),
                    roosters.at(van, full),
                    absent,
                    young,
                )
            )
    return found
