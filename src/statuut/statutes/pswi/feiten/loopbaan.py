"""From the events of one employment to stretches of days with one legal position.

A stretch (`Strook`) has one capacity, grade, staff group, fraction and set of absences. Everything that the rules read per month or
per part of a month is counted from these stretches; here stands what the events say, not what the statute makes of it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from statuut.dossier.event import Event
from statuut.engine.values import NONE
from statuut.statutes.pswi.feiten.ambten import Ambt, ambt_op, ambten, ambtsdagen
from statuut.statutes.pswi.feiten.contract import GEEN_CONTRACTLOON, Contractloon, contractloon, jaaruren, regime_van
from statuut.statutes.pswi.feiten.vaste_toelagen import Aanstellingen, Examen
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
    gekozen_soort,
)
from statuut.statutes.pswi.gegevens.samenloop import geschorst
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
    """Days with one legal position; `afwezig` holds (kind, share absent in ten-thousandths), `nummers` the events they came from.

    `ambt` is the higher office exercised; `lang` tells whether the days are in an absence of more than 35 working days (`feiten.ambten`).
    `diensthoofd` and `examen` come from standing allowances (`feiten.vaste_toelagen`).
    """

    periode: Period
    hoedanigheid: int
    graad: str
    groep: int
    regime: int
    rooster: Schedule
    afwezig: tuple[tuple[Afwezigheidssoort, int], ...]
    kinderen_onder_vijftien: int
    nummers: tuple[int, ...] = ()
    ambt: Ambt | None = None
    lang: int = 0
    diensthoofd: bool = False
    examen: Examen | None = None
    loon: Contractloon = GEEN_CONTRACTLOON

    @property
    def onbezoldigd(self) -> int:
        """Share of full-time work for which no salary is paid because of absence."""
        return min(self.regime, sum(deel for soort, deel in self.afwezig if not soort.bezoldigd))

    @property
    def deeltijds_onbezoldigd(self) -> int:
        """Share of full-time work that is not paid because of absence for a part of the days."""
        return sum(deel for soort, deel in self.afwezig if not soort.bezoldigd and deel < self.regime)

    @property
    def prestatie(self) -> int:
        """Share of full-time work that is paid (n %), not counting whole unpaid days."""
        return max(0, self.regime - self.deeltijds_onbezoldigd)

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
    functie = NONE
    hoedanigheid: int | None = None
    for event in events:
        body: Any = event.body
        if event.soort in AANSTELLINGEN:
            nieuw = AANSTELLINGEN[event.soort]
            if hoedanigheid is None or (hoedanigheid == CONTRACTUEEL) != (nieuw == CONTRACTUEEL):
                found.append(Wisseling(event.van, INDIENSTTREDING, body.salarisschaal, event.nr))
            elif body.salarisschaal is not None:
                found.append(Wisseling(event.van, SCHAALBESLUIT, body.salarisschaal, event.nr))
            elif body.graad != graad or contractloon(body).functie != functie:
                found.append(Wisseling(event.van, WIJZEN.index("ambtshalve"), None, event.nr))
            graad, hoedanigheid, functie = body.graad, nieuw, contractloon(body).functie
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


def stroken(
    events: Sequence[Event],
    perioden: Sequence[Period],
    kinderen: Sequence[tuple[Period, date]],
    verjaardag: date | None = None,
    omslagen: Mapping[int, tuple[date, str]] | None = None,
) -> list[Strook]:
    """Cut the periods of service into stretches; `kinderen` are (period dependent, day on which fifteen is reached).

    `verjaardag`, the fiftieth birthday, matters for part-time leave only (XIII 27 §2); `omslagen` are the absences that become another
    kind on a day, by event number (`Persoon.omslagen`).
    """
    graden = Waarden([(e.van, e.body.graad) for e in events if e.soort in {*AANSTELLINGEN, "graad", "inschakeling"}])  # type: ignore[attr-defined]
    hoedanigheden = Waarden([(e.van, AANSTELLINGEN[e.soort]) for e in events if e.soort in AANSTELLINGEN])
    groepen = Waarden([(e.van, PERSONEELSGROEPEN.index(e.body.personeelsgroep)) for e in events if e.soort in AANSTELLINGEN])  # type: ignore[attr-defined]
    breuken = Waarden([(e.van, regime_van(e.body)) for e in events if e.soort in {"stage", "contract", "werkregime"}])
    uren = Waarden([(e.van, jaaruren(e.body)) for e in events if e.soort in {*AANSTELLINGEN, "werkregime"}])
    lonen = Waarden([(e.van, contractloon(e.body)) for e in events if e.soort in AANSTELLINGEN])
    roosters = Waarden([(e.van, e.body.schedule() or full_time()) for e in events if e.soort == "werkregime"])  # type: ignore[attr-defined]
    afwezig = [e for e in events if e.soort == "afwezigheid" and not e.omgekeerd]
    known = afwezigheidssoorten()
    deeltijds = any(e.body.aard.startswith("deeltijdse_prestaties") for e in afwezig)  # type: ignore[attr-defined]
    edges = {day for values in (graden, hoedanigheden, groepen, breuken, roosters) for day in values.dagen}
    edges |= {day for e in afwezig for day in (e.van, e.tot) if day}
    edges |= {c.dag for c in wisselingen(events)}
    uitgeoefend = ambten(events)
    edges |= ambtsdagen(uitgeoefend)
    aanstellingen = Aanstellingen(events)
    edges |= aanstellingen.dagen
    if deeltijds:
        edges |= {day for periode, vijftien in kinderen for day in (periode.van, periode.tot, vijftien) if day}
        edges |= {verjaardag} if verjaardag else set()
    turned = omslagen or {}
    edges |= {day for e in afwezig if e.nr in turned for day in (turned[e.nr][0],) if day in e.periode}
    full, ordered = full_time(), sorted(edges)
    waiting = [e for e in afwezig if e.body.aard in known]  # type: ignore[attr-defined]
    running: list[Event] = []
    begun = 0
    found = []
    for period in perioden:
        inside = ordered[bisect_right(ordered, period.van) : len(ordered) if period.tot is None else bisect_left(ordered, period.tot)]
        starts: list[date] = [period.van, *inside]
        ends: list[date | None] = [*inside, period.tot]
        for van, tot in zip(starts, ends, strict=True):
            while begun < len(waiting) and waiting[begun].van <= van:
                running.append(waiting[begun])
                begun += 1
            running = [e for e in running if e.tot is None or e.tot > van]
            regime = breuken.at(van, HEEL)
            young = sum(1 for periode, vijftien in kinderen if van in periode and van < vijftien)
            active = lopende(running)
            found.append(
                Strook(
                    Period(van, tot),
                    hoedanigheden.at(van),
                    graden.at(van),
                    groepen.at(van),
                    regime,
                    roosters.at(van, full),
                    tuple(afwezig_deel(e.body, regime, omgeslagen(turned.get(e.nr), van)) for e in active),
                    young,
                    tuple(e.nr for e in active),
                    ambt_op(uitgeoefend, van) if uitgeoefend else None,
                    diensthoofd=aanstellingen.diensthoofd(van),
                    examen=aanstellingen.examen(van),
                    loon=_loon(lonen.at(van, GEEN_CONTRACTLOON), uren.at(van, NONE)),
                )
            )
    return found


def _loon(loon: Contractloon, uren: int) -> Contractloon:
    """The pay of a contract with the hours of the work regime that runs."""
    return loon if loon.uren == uren else replace(loon, uren=uren)


def lopende(events: Sequence[Event]) -> Sequence[Event]:
    """Of the absences that run at the same time, those that no other one suspends (XI 13, XI 38, X 12)."""
    if len(events) < 2:
        return events
    return [event for event, stopped in zip(events, geschorst([e.body for e in events]), strict=True) if not stopped]


def omgeslagen(omslag: tuple[date, str] | None, day: date) -> str | None:
    """The kind that an absence has become by a day; None while it is what was recorded."""
    return omslag[1] if omslag is not None and day >= omslag[0] else None


def afwezig_deel(body: Any, regime: int, aard: str | None = None) -> tuple[Afwezigheidssoort, int]:
    """Kind and share of an absence; half a day is half of the work of the day, and the choice to pay the salary on is followed."""
    return soort_van(body, aard), regime // 2 if body.halve_dag else body.fractie


def soort_van(body: Any, aard: str | None = None) -> Afwezigheidssoort:
    """The kind of an absence, with the choices made; `aard` when it has become another one than was recorded."""
    if aard is not None:
        return afwezigheidssoorten()[aard]
    return gekozen_soort(body.aard, body.bezoldigd)
