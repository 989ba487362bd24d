"""The parts of a month with one legal position (level `schijf`), and the days due in each."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date, timedelta

from statuut.dossier.event import Event
from statuut.engine.values import NONE
from statuut.statutes.pswi.feiten.loopbaan import Strook, Wisseling
from statuut.statutes.pswi.feiten.persoon import Persoon
from statuut.statutes.pswi.gegevens.lijsten import GEEN_WIJZE, graad_nummer, schaal_nummer
from statuut.timeline.month import first_day, last_day, month_number
from statuut.timeline.period import Period

#: Reasons of an end of service that leave the month's salary whole (XIII 24 §2).
VOLLE_MAAND = frozenset({"pensioen", "overlijden"})
ONE_DAY = timedelta(days=1)
GEEN_WISSELING = {"wijze_schijf": GEEN_WIJZE, "wisseldag_schijf": 0, "besluit_schaal": NONE}


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
        self._quiet: dict[tuple[int, int, int], dict[str, int]] = {}

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
            if month in self.change_months:
                found.append(self._facts(row, due, diploma, self._change(month, period.van)))
                continue
            key = (id(row), due, diploma)
            if key not in self._quiet:
                self._quiet[key] = self._facts(row, due, diploma, GEEN_WISSELING)
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

    def _facts(self, row: Strook, due: int, diploma: int, change: dict[str, int]) -> dict[str, int]:
        paid, equal = due if row.betaald else 0, due if row.gelijkgesteld else 0
        days = {"roosterdagen": due, "bezoldigde_werkdagen": paid, "gelijkgestelde_werkdagen": equal, "houder_diploma": diploma}
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
            }
        return known

    def _change(self, month: int, day: date) -> dict[str, int]:
        """What the last change of grade or scale of this month, up to the day, brought."""
        for change in reversed(self.changes):
            if change.dag <= day and month_number(change.dag) == month:
                scale = NONE if change.schaal is None else schaal_nummer()[change.schaal]
                return {"wijze_schijf": change.wijze, "wisseldag_schijf": change.dag.day, "besluit_schaal": scale}
        return GEEN_WISSELING
