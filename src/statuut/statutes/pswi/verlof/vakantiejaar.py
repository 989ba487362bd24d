"""Annual leave of one employment year after year (XI 9, XI 11, XIV 31): the facts of a year from the file, and what the rules make of them.

A year is worked out once and kept. It leans on the year before only for what comes over from it: days carried over with permission (XI 9
§3), and the part of a reduction for unpaid leave that was no longer possible there (XI 11 lid 3). Everything is replayed from events.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from statuut.dossier.event import Event
from statuut.engine.values import UNKNOWN
from statuut.statutes.pswi.deel_11_toestand.titel_2_jaarlijkse_vakantie import (
    HEEL,
    JAARDELEN,
    OVERDRACHT,
    TIENDE,
    kalenderdagen_jaar,
    vakantie_dagminuten,
    vakantie_evenredig,
    vakantie_jaarrecht,
    vakantie_na_onbezoldigd,
    vakantie_overdracht_hoogstens,
    vakantie_overgedragen,
    vakantie_vermindering_volgend_jaar,
    vakantie_zonder_vermindering,
    vakantiedag_kost,
    vakantiedagen,
)
from statuut.statutes.pswi.deel_11_toestand.titel_13_overgang import overgeheveld_overdracht_dagen
from statuut.statutes.pswi.feiten.loopbaan import Strook, Waarden
from statuut.statutes.pswi.gegevens.lijsten import CONTRACTUEEL
from statuut.statutes.pswi.verlof.beeld import VER, Afwezig, Beeld
from statuut.statutes.pswi.verlof.minuten import (
    VrijeDagen,
    geen_vrije_dagen,
    is_vierdagenweek,
    jaren,
    kalenderjaar,
    opgenomen_in,
    vrije_dagen,
)
from statuut.statutes.pswi.verlof.vakantiefeiten import jaarfeiten, vermindert
from statuut.timeline.period import Period
from statuut.timeline.schedule import FULL_DAY, ShiftSchedule, WeekSchedule

JAARLIJKS, VERVANGEND, INHAAL = "jaarlijkse_vakantie", "vervangende_vakantie", "inhaalvakantie"
Leeswijzen = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Basis:
    """What a year gives and uses by itself: facts, the right of a full year and of this one (tenths of a day), minutes used and extra.

    `na_onbezoldigd` are the days before rounding (DAGEN_EXACT), `stappen` the minutes of the right in proportion to service, to the
    part-time regime, to service activity, and after unpaid leave.
    """

    eerste_dag: date
    contractueel: bool
    dag_minuten: int
    feiten: Mapping[str, int]
    jaarrecht: int
    na_onbezoldigd: int
    stappen: tuple[int, ...]
    dagen: int
    zonder: int
    opgenomen: int
    extra: int

    @property
    def recht(self) -> int:
        """The right of the year in minutes."""
        return self.dagen * self.dag_minuten // TIENDE

    @property
    def volledig(self) -> int:
        """The right of a full year in minutes."""
        return self.jaarrecht * self.dag_minuten // TIENDE


@dataclass(frozen=True, slots=True)
class Jaar:
    """A year with what comes from and goes to other years, in minutes; `over` is what is left at its end.

    `doorlopend` is what is left of days carried over when a reading gives them no last day.
    """

    year: int
    basis: Basis
    uit_vorig_jaar: int
    ingekomen: int
    naar_volgend_jaar: int
    doorlopend: int
    over: int


class Vakantiejaren:
    """The years of annual leave of one employment; `tot` cuts the service short (leaving after a day), readings by their input name."""

    def __init__(self, beeld: Beeld, nr: int, *, tot: date | None = None, leeswijzen: Leeswijzen | None = None) -> None:
        self.beeld, self.nr, self.tot = beeld, nr, tot
        self.leeswijzen: Leeswijzen = leeswijzen or {}
        self._jaren: dict[int, Jaar | None] = {}
        self._bases: dict[int, Basis | None] = {}
        self._absences: dict[tuple[str, int], list[tuple[Afwezig, Period]]] = defaultdict(list)
        last = VER if tot is None else tot
        for a in beeld.van_soort(JAARLIJKS, VERVANGEND, INHAAL, tewerkstelling=nr):
            for part in jaren(a.periode, a.laatste_dag if a.periode.tot else min(last, date(a.periode.van.year, 12, 31))):
                self._absences[a.soort.aard, part.van.year].append((a, part))
        self._standen: dict[tuple[str, int], list[Event]] = defaultdict(list)
        for event in beeld.records("verlofstand"):
            if (event.tewerkstelling or 1) == nr and (tot is None or event.van < tot):
                self._standen[event.body.aard, event.van.year].append(event)  # type: ignore[attr-defined]
        regimes = [e for e in beeld.records("werkregime") if (e.tewerkstelling or 1) == nr]
        self._continu = Waarden([(e.van, e.body.continudienst) for e in regimes])  # type: ignore[attr-defined]

    def leeswijze(self, name: str) -> int:
        """The position of a reading; the first when nobody chose."""
        return self.leeswijzen.get(name, 0)

    def continudienst(self, row: Strook) -> int:
        """Whether the stretch is worked in continuous service; a roster with shifts or weekends does not tell by itself."""
        stated = self._continu.at(row.periode.van)
        if stated is not None:
            return int(stated)
        week = row.rooster
        plain = not isinstance(week, ShiftSchedule) and (not isinstance(week, WeekSchedule) or not any(week.week[5:]))
        return 0 if plain else UNKNOWN

    def vrij(self, row: Strook) -> VrijeDagen:
        """Which days are free whatever the roster says: holidays and the closure at Christmas, but not in continuous service."""
        return geen_vrije_dagen if self.continudienst(row) == 1 else vrije_dagen

    def stukken(self, year: int) -> list[tuple[Period, Strook]]:
        """The stretches in service of a year."""
        return self.binnen(kalenderjaar(year))

    def binnen(self, period: Period) -> list[tuple[Period, Strook]]:
        """The stretches in service of a period, up to the day on which service is cut short."""
        if self.tot is not None and period.van >= self.tot:
            return []
        cut = period if self.tot is None else Period(period.van, min(period.tot or self.tot, self.tot))
        return list(self.beeld.stukken(cut, self.nr))

    def absences(self, aard: str, year: int) -> list[tuple[Afwezig, Period]]:
        """The absences of a kind in a year, each with its days of that year."""
        return self._absences.get((aard, year), [])

    def standen(self, aard: str, year: int, soort: str) -> list[Event]:
        """The recorded states of an account of one kind in a year: overgedragen, opgenomen or extra."""
        return [e for e in self._standen.get((aard, year), []) if e.body.soort_stand == soort]  # type: ignore[attr-defined]

    def gebruik(self, absence: Afwezig, part: Period, dag_minuten: int) -> int:
        """The minutes that an absence uses in a part of it; by reading the hours of the roster, or one day for each roster day."""
        same = vakantiedag_kost(1, dag_minuten, self.leeswijze("XI_9_dag")) == dag_minuten
        per_dag = dag_minuten if same else None
        return sum(opgenomen_in(self.beeld, absence, row, common, self.vrij(row), per_dag=per_dag) for common, row in self.binnen(part))

    def jaar(self, year: int) -> Jaar | None:
        """The year worked out, None when the person was not in service in it."""
        if year not in self._jaren:
            self._jaren[year] = self._jaar(year)
        return self._jaren[year]

    def overdracht(self, year: int, dag_minuten: int, aard: str = JAARLIJKS) -> list[tuple[Event, int]]:
        """The minutes carried over into a year by each record of it, within the most that can go on and what was left."""
        found, passed = [], 0
        events = self.standen(aard, year, "overgedragen")
        left = self._over(year - 1, dag_minuten) if events and aard == JAARLIJKS else UNKNOWN
        for event in events:
            body: Any = event.body
            most = self._hoogstens(str(body.grond or ""), dag_minuten)
            asked = int(body.dagen * HEEL)
            room = max(0, most * HEEL // TIENDE - passed) * TIENDE // HEEL
            granted = vakantie_overgedragen(asked, asked if left == UNKNOWN else left - passed, room)
            passed += granted
            found.append((event, in_minuten(granted, dag_minuten)))
        return found

    def _over(self, year: int, dag_minuten: int) -> int:
        """Days left at the end of a year in ten-thousandths; UNKNOWN before service. At least the most that can go on is told as such."""
        base = self._basis(year)
        if base is None:
            return UNKNOWN
        sure = base.recht + base.extra - base.opgenomen
        if not self._teruggrijpen(year) and sure * HEEL // dag_minuten >= HEEL * OVERDRACHT * 2 // TIENDE:
            return sure * HEEL // dag_minuten
        found = self.jaar(year)
        return UNKNOWN if found is None else max(0, found.over - found.doorlopend) * HEEL // dag_minuten

    def doorlopend(self, year: int) -> int:
        """Minutes carried over into an earlier year that a reading without last day leaves standing."""
        before = self.jaar(year - 1) if self.leeswijze("XI_9_overdracht_einde") == 1 else None
        return before.doorlopend if before else 0

    def _hoogstens(self, grond: str, dag_minuten: int) -> int:
        vier, equivalent = int(dag_minuten != FULL_DAY), self.leeswijze("XI_7bis_equivalent")
        if "XI 95" in grond:
            return int(overgeheveld_overdracht_dagen(vier, equivalent))
        return int(vakantie_overdracht_hoogstens(vier, equivalent))

    def _basis(self, year: int) -> Basis | None:
        """What a year gives and uses by itself, worked out once."""
        if year not in self._bases:
            rows = self.stukken(year)
            self._bases[year] = self._nieuw(year, rows) if rows else None
        return self._bases[year]

    def _nieuw(self, year: int, rows: list[tuple[Period, Strook]]) -> Basis:
        vier = int(is_vierdagenweek(rows[-1][1].rooster))
        dm = vakantie_dagminuten(vier)
        facts = {**jaarfeiten(self.beeld, self.nr, rows, maanden=self.leeswijze("XI_11_evenredig") == 1), "in_vierdagenweek": vier}
        right = vakantie_jaarrecht(vier, self.leeswijze("XI_7bis_equivalent"))
        days, months = kalenderdagen_jaar(year), facts["vakantie_opbouwmaanden"]
        method = self.leeswijze("XI_11_evenredig")
        parts = [vakantie_evenredig(right, facts[key], days, months, method) for key in ("dagen_in_dienst", "dagen_naar_regime")]
        exact = vakantie_evenredig(right, facts["vakantie_opbouwdagen"], days, months, method)
        after = vakantie_na_onbezoldigd(
            exact, facts["onbezoldigde_werkdagen"], facts["vakantie_werkdagen"], facts["onbezoldigde_kalenderdagen"],
            facts["vakantie_opbouwdagen"], rows[-1][1].hoedanigheid, self.leeswijze("XI_11_onbezoldigd"),
        )  # fmt: skip
        used = sum(self.gebruik(a, p, dm) for a, p in self.absences(JAARLIJKS, year))
        used += sum(dagen_in_minuten(e, dm) for e in self.standen(JAARLIJKS, year, "opgenomen"))
        return Basis(
            rows[0][0].van, rows[-1][1].hoedanigheid == CONTRACTUEEL, dm, facts, right, after,
            (*(exact_in_minuten(part, dm) for part in parts), exact_in_minuten(exact, dm), exact_in_minuten(after, dm)),
            vakantiedagen(after), vakantie_zonder_vermindering(exact), used,
            sum(dagen_in_minuten(e, dm) for e in self.standen(JAARLIJKS, year, "extra")),
        )  # fmt: skip

    def _jaar(self, year: int) -> Jaar | None:
        base = self._basis(year)
        if base is None:
            return None
        dm = base.dag_minuten
        before = self.jaar(year - 1) if self._teruggrijpen(year) else None
        from_before = min(base.recht, before.naar_volgend_jaar) if before else 0
        brought = sum(minutes for _, minutes in self.overdracht(year, dm)) + self.doorlopend(year)
        own = max(0, base.opgenomen + from_before - brought - base.extra)
        later = in_minuten(vakantie_vermindering_volgend_jaar(base.dagen, own * HEEL // dm, base.zonder), dm)
        over = base.recht - from_before + brought + base.extra - base.opgenomen + later
        rest = max(0, brought - base.opgenomen) if self.leeswijze("XI_9_overdracht_einde") == 1 else 0
        return Jaar(year, base, from_before, brought, later, rest, over)

    def _teruggrijpen(self, year: int) -> bool:
        """Whether the year before can send a reduction on: only when it has unpaid leave of its own."""
        return any(vermindert(row) for _, row in self.stukken(year - 1))


def in_minuten(days: int, dag_minuten: int) -> int:
    """Ten-thousandths of a day back to the whole minutes that they came from."""
    return -(-days * dag_minuten // HEEL)


def exact_in_minuten(days: int, dag_minuten: int) -> int:
    """Days before rounding (DAGEN_EXACT) in whole minutes, half up: for the lines of an account."""
    scale = HEEL * JAARDELEN
    return (2 * days * dag_minuten + scale) // (2 * scale)


def dagen_in_minuten(event: Event, dag_minuten: int) -> int:
    """The days of a recorded state in minutes, half up."""
    days = int(event.body.dagen * HEEL)  # type: ignore[attr-defined]
    return (2 * days * dag_minuten + HEEL) // (2 * HEEL)


__all__ = ["INHAAL", "JAARLIJKS", "VERVANGEND", "Jaar", "Vakantiejaren", "dagen_in_minuten", "in_minuten"]
