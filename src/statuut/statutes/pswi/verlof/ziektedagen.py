"""The sick days of one file as they are counted: working days for XI 25 and XII 5, calendar days for XII 10.

A `Ziektestuk` is a stretch of one sick leave with what counts of it, in ten-thousandths of a day. Not counted are days of contract staff,
days on which another leave already freed from work (a stay in hospital suspends vacation, XI 13), the causes of XI 33 §1, and the weeks
before a birth once its day is known: the count then is another one, also for the past. Days are counted per stretch, never one by one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from statuut.engine.days import calendar_day
from statuut.statutes.pswi.deel_11_toestand.titel_5_ziekte_tellers import (
    DAG,
    OORZAKEN,
    ziekte_dagen_voor_bevalling,
    ziekte_oorzaak_telt_niet,
    ziekte_voor_bevalling_tot,
    ziekte_voor_bevalling_van,
    ziektedagen_gewogen,
)
from statuut.statutes.pswi.feiten.loopbaan import Strook, Waarden
from statuut.statutes.pswi.gegevens.lijsten import CONTRACTUEEL
from statuut.statutes.pswi.verlof.beeld import ONE_DAY, Afwezig, Beeld
from statuut.statutes.pswi.verlof.minuten import VrijeDagen, geen_vrije_dagen, rooster_dagen, vrije_dagen
from statuut.timeline.period import Period
from statuut.timeline.schedule import ShiftSchedule

VOLLEDIG, DEELTIJDS = "ziekteverlof", "ziekteverlof_deeltijds"
ZIEKTE = (VOLLEDIG, DEELTIJDS)
VAKANTIE = ("jaarlijkse_vakantie", "vervangende_vakantie", "inhaalvakantie")
Leeswijzen = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Ziektestuk:
    """Counted days of one sick leave: working days and calendar days in ten-thousandths; `deel` is the part of a day that is absent."""

    periode: Period
    afwezig: Afwezig
    werkdagen: int
    kalenderdagen: int
    deel: int
    rooster: Strook
    vrij: VrijeDagen

    @property
    def deeltijds(self) -> bool:
        """Whether part of each day is worked (XI 30)."""
        return self.kalenderdagen == 0


class Ziektedagen:
    """The sick days of a file, once for a question; `leeswijzen` are chosen readings by name, the first where nobody chose."""

    def __init__(self, beeld: Beeld, leeswijzen: Leeswijzen | None = None) -> None:
        self.beeld, self.leeswijzen = beeld, leeswijzen or {}
        self._absences = {a.event.nr: a for a in beeld.afwezigheden}
        self._births = tuple(self._voor_bevallingen())

    def stukken(self, vanaf: date | None, tot: date) -> list[Ziektestuk]:
        """What counts from a day (None: the whole career) up to and including a day, in order of day."""
        found: list[Ziektestuk] = []
        asked = Period(vanaf or date.min, tot + ONE_DAY)
        for number, rows in self.beeld.stroken.items():
            continuous = self._continu(number)
            for row in rows:
                if row.hoedanigheid == CONTRACTUEEL or not any(soort.aard in ZIEKTE for soort, _ in row.afwezig):
                    continue
                span = row.periode.overlap(asked)
                absent = self._ziek(row) if span is not None else ()
                if span is None or not absent:
                    continue
                free = geen_vrije_dagen if self._geen_vrije_dagen(row, continuous) else vrije_dagen
                parts = span.minus(self._births) if self._births else (span,)
                found += [self._stuk(part, absence, row, free) for absence in absent for part in parts]
        return sorted(found, key=lambda each: each.periode.van)

    def werkdagen(self, vanaf: date | None, tot: date) -> int:
        """Counted working days, in ten-thousandths."""
        return sum(each.werkdagen for each in self.stukken(vanaf, tot))

    def bereikt(self, vanaf: date, tot: date, drempel: int, *, kalenderdagen: bool = False) -> date | None:
        """The day on which so many days (in ten-thousandths) are reached, or None when they are not by `tot`."""
        total = 0
        for each in self.stukken(vanaf, tot):
            count = each.kalenderdagen if kalenderdagen else each.werkdagen
            if total + count < drempel:
                total += count
                continue
            for day in each.periode:
                so_far = self._stuk(Period(each.periode.van, day + ONE_DAY), each.afwezig, each.rooster, each.vrij)
                if total + (so_far.kalenderdagen if kalenderdagen else so_far.werkdagen) >= drempel:
                    return day
        return None

    def _ziek(self, row: Strook) -> tuple[Afwezig, ...]:
        """The sick leaves that count in a stretch: one of whole days, or else those of half days; none when other leave goes first."""
        here = [(self._absences[nr], deel) for (_, deel), nr in zip(row.afwezig, row.nummers, strict=True) if nr in self._absences]
        sick = [a for a, _ in here if a.soort.aard in ZIEKTE]
        if not sick:
            return ()
        halves = self.beeld.halve_dagen
        whole = [a for a in sick if a.event.nr not in halves]
        hospital = any(a.gegevens.opname is not None for a in sick)
        others = [a for a, deel in here if a.soort.aard not in ZIEKTE and deel >= row.regime and a.event.nr not in halves]
        if any(not (hospital and a.soort.aard in VAKANTIE) for a in others):
            return ()
        chosen = [min(whole, key=lambda a: (a.soort.aard != VOLLEDIG, -a.deel, a.event.nr))] if whole else sick[:2]
        return tuple(a for a in chosen if not _telt_niet(a))

    def _stuk(self, period: Period, absence: Afwezig, row: Strook, free: VrijeDagen) -> Ziektestuk:
        days = rooster_dagen(row, period, free)
        own = row.regime - sum(
            deel
            for (soort, deel), nr in zip(row.afwezig, row.nummers, strict=True)
            if soort.aard not in ZIEKTE and deel < row.regime and nr not in self.beeld.halve_dagen
        )
        own = max(1, own)
        part = DAG * min(absence.deel, own) // own
        working, calendar = ziektedagen_gewogen(days, absence.deel, own), 0 if part < DAG else period.days * DAG
        if absence.event.nr in self.beeld.halve_dagen:
            working, calendar, part = working // 2, calendar // 2, part // 2
        return Ziektestuk(period, absence, working, calendar, part, row, free)

    def _voor_bevallingen(self) -> Iterator[Period]:
        """The weeks before each birth whose day is known (XI 33 §1, 6°)."""
        reading = self.leeswijzen.get("XI_33_venster", 0)
        for event in self.beeld.records("bevalling"):
            born: date | None = event.body.werkelijke_datum  # type: ignore[attr-defined]
            if born is not None:
                last = ziekte_voor_bevalling_tot(born.toordinal(), reading)
                length = ziekte_dagen_voor_bevalling(int(event.body.meerling))  # type: ignore[attr-defined]
                yield Period.inclusive(calendar_day(ziekte_voor_bevalling_van(last, length)), calendar_day(last))

    def _continu(self, number: int) -> Waarden:
        regimes = [e for e in self.beeld.records("werkregime") if e.tewerkstelling == number]
        return Waarden([(e.van, getattr(e.body, "continudienst", None)) for e in regimes])

    def _geen_vrije_dagen(self, row: Strook, continuous: Waarden) -> bool:
        """Whether holidays on the roster are working days: in continuous service, or by the other reading."""
        stated = continuous.at(row.periode.van)
        shifts = isinstance(row.rooster, ShiftSchedule) if stated is None else bool(stated)
        return shifts or self.leeswijzen.get("XI_25_feestdag", 0) == 1


def _telt_niet(absence: Afwezig) -> bool:
    """Whether the cause keeps the days from being counted; a harmful environment is only recorded once other work was found impossible."""
    cause = absence.gegevens.oorzaak or OORZAKEN[0]
    return bool(ziekte_oorzaak_telt_niet(OORZAKEN.index(cause), 1) == 1)
