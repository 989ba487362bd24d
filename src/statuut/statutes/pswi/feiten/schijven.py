"""The parts of a month with one legal position (level `schijf`), and the days due in each."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date, timedelta

from statuut.dossier.event import Event
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.feiten.ambten import GEEN
from statuut.statutes.pswi.feiten.loopbaan import Strook, Wisseling
from statuut.statutes.pswi.feiten.persoon import Persoon
from statuut.statutes.pswi.gegevens.lijsten import GEEN_WIJZE, graad_nummer, schaal_nummer
from statuut.timeline.month import first_day, last_day, month_number
from statuut.timeline.period import Period

#: Reasons of an end of service that leave the month's salary whole (XIII 24 §2).
VOLLE_MAAND = frozenset({"pensioen", "overlijden"})
ONE_DAY = timedelta(days=1)
GEEN_EERDERE = {"eerdere_wijze": GEEN_WIJZE, "eerdere_graad": NONE, "eerder_besluit": NONE}
GEEN_WISSELING = {"wijze_schijf": GEEN_WIJZE, "wisseldag_schijf": 0, "besluit_schaal": NONE, **GEEN_EERDERE}


class Schijven:
    """Cuts months into parts; the facts of an undisturbed stretch are made once."""

    def __init__(
        self, events: Sequence[Event], person: Persoon, rows: Sequence[Strook], changes: Sequence[Wisseling], valid_on: date | None = None
    ) -> None:
        self.rows, self.person = [row for row in rows if valid_on is None or row.periode.van <= valid_on], person
        self.starts = [row.periode.van for row in self.rows]
        self.ends = [row.periode.tot or date.max for row in self.rows]
        self.changes = list(changes)
        self.change_months = {month_number(c.dag) for c in changes}
        self.pensioen = {e.van for e in events if e.soort == "einde_dienst" and e.body.reden in VOLLE_MAAND}  # type: ignore[attr-defined]
        self._plain: dict[tuple[int, int], dict[str, int]] = {}
        self._quiet: dict[tuple[int, int, int, int, int, bool], dict[str, int]] = {}

    def in_month(self, month: int) -> list[tuple[Strook, Period]]:
        """The stretches of a month with the days of it that they cover."""
        first, after = first_day(month), last_day(month) + ONE_DAY
        low, high = bisect_right(self.ends, first), bisect_left(self.starts, after)
        return [(row, Period(max(row.periode.van, first), min(row.periode.tot or after, after))) for row in self.rows[low:high]]

    def facts(self, month: int, stretches: Sequence[tuple[Strook, Period]]) -> tuple[dict[str, int], ...]:
        """The facts of each part, in order of days; after pension or death the rest of the month follows as a part of its own."""
        found = []
        for row, period in stretches:
            due, diploma = row.rooster.due_days(period), self.person.houder_diploma(period.van)
            fifty = self.person.vijftig(period.van, month)
            stand = GEEN if row.ambt is None else row.ambt.stand(period.van, last_day(month))
            begins = row.examen is not None and row.examen.begint_in(month)
            moving = {"hoger_ambt_stand": stand, "examen_begint": int(begins)}
            if month in self.change_months:
                found.append({**self._facts(row, due, diploma, fifty, self._change(month, period.van)), **moving})
                continue
            key = (id(row), due, diploma, fifty, stand, begins)
            if key not in self._quiet:
                self._quiet[key] = {**self._facts(row, due, diploma, fifty, GEEN_WISSELING), **moving}
            found.append(self._quiet[key])
        if stretches:
            row, period = stretches[-1]
            last = period.last_day
            if last in self.pensioen and last is not None and last < last_day(month):
                rest = Period(last + ONE_DAY, last_day(month) + ONE_DAY)
                due = row.rooster.due_days(rest)
                paid = due if row.betaald else 0
                found.append({**found[-1], "na_einde": 1, "roosterdagen": due, "bezoldigde_werkdagen": paid, "gelijkgestelde_werkdagen": 0})
        return tuple(found)

    def _facts(self, row: Strook, due: int, diploma: int, fifty: int, change: dict[str, int]) -> dict[str, int]:
        paid, equal = due if row.betaald else 0, due if row.gelijkgesteld else 0
        days = {"roosterdagen": due, "bezoldigde_werkdagen": paid, "gelijkgestelde_werkdagen": equal, "houder_diploma": diploma}
        days["leeftijd_50_bereikt"] = fifty
        return {**self._stretch(row), **change, **days}

    def _stretch(self, row: Strook) -> dict[str, int]:
        key = (id(row), 0)
        known = self._plain.get(key)
        if known is None:
            part_time = sum(deel for soort, deel in row.afwezig if soort.aard.startswith("deeltijdse_prestaties"))
            known = self._plain[key] = {
                "graad_schijf": graad_nummer()[row.graad],
                "hoedanigheid_schijf": row.hoedanigheid,
                "groep_schijf": row.groep,
                "prestatiebreuk": row.prestatie,
                "verlofbreuk": min(part_time, row.regime),
                "na_einde": 0,
                "non_activiteit": int(row.non_activiteit),
                "kinderen_onder_vijftien": row.kinderen_onder_vijftien,
                "hoger_ambt_graad": NONE if row.ambt is None else graad_nummer()[row.ambt.graad],
                "hoger_ambt_besluit": NONE if row.ambt is None or row.ambt.schaal is None else schaal_nummer()[row.ambt.schaal],
                "lange_afwezigheid": row.lang,
                "diensthoofd_schijf": int(row.diensthoofd),
                "examen_graad": _examengraad(row),
                "contractuele_functie_schijf": row.loon.functie,
                "overeengekomen_bezoldiging": row.loon.bezoldiging,
                "prestatie_1976": row.loon.prestatie_1976(row.deeltijds_onbezoldigd),
            }
        return known

    def _change(self, month: int, day: date) -> dict[str, int]:
        """What the last change of grade or scale of this month, up to the day, brought."""
        known = [change for change in self.changes if change.dag <= day and month_number(change.dag) == month]
        if not known:
            return GEEN_WISSELING
        last = {"wijze_schijf": known[-1].wijze, "wisseldag_schijf": known[-1].dag.day, "besluit_schaal": _schaal(known[-1])}
        if len(known) == 1:
            return {**last, **GEEN_EERDERE}
        return {**last, **self._earlier(known[-2], known[-1])}

    def _earlier(self, change: Wisseling, later: Wisseling) -> dict[str, int]:
        """What the change before it in the same month brought: what this one comes after."""
        row = next(row for row in reversed(self.rows) if row.periode.van < later.dag)
        return {"eerdere_wijze": change.wijze, "eerdere_graad": graad_nummer()[row.graad], "eerder_besluit": _schaal(change)}


def _examengraad(row: Strook) -> int:
    """The grade of the exam whose benefit runs; unknown when the file does not tell it."""
    if row.examen is None:
        return NONE
    return UNKNOWN if row.examen.graad is None else graad_nummer()[row.examen.graad]


def _schaal(change: Wisseling) -> int:
    """The scale that a decision names, if any."""
    return NONE if change.schaal is None else schaal_nummer()[change.schaal]
