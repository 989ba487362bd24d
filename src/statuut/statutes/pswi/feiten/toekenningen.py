"""Standing allowances as parts of a month (level `toekenning`): each grant that runs or is paid in the month, and the paid days in it.

A grant does not run on days on which it is suspended: that of an accountant while he is replaced (XIII 60 §1), the shift allowance while
a better scheme holds (XIII 58decies). An accountant's months are paid together, once the quarter is over and its accounts are handed in
(XIII 61 §1): the month of payment has a part for each of them. Allowances for an evaluation year are paid once (XIII 58septies).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any

from statuut.dossier.event import Event
from statuut.dossier.events.prestaties import AARDEN_TOELAGE
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.boek_vaste_toelagen import BETAALMAANDEN
from statuut.statutes.pswi.feiten.ambten import NA_35, NIET_LANG
from statuut.statutes.pswi.feiten.loopbaan import Strook
from statuut.statutes.pswi.feiten.vaste_toelagen import PRESTATIETOELAGEN, december, evaluatiejaar, toelagen, uiterste_betaaldag
from statuut.statutes.pswi.gegevens.lijsten import graad_nummer
from statuut.timeline.month import first_day, last_day, month_number
from statuut.timeline.period import Period

ONE_DAY = timedelta(days=1)
GEEN_TOEKENNINGEN: tuple[dict[str, int], ...] = ()
LOOPT, BESLIST, JULI, BESLIST_NA_JUNI = range(len(BETAALMAANDEN))
#: Which kind of event suspends a grant.
SCHORST = {
    "rekenplichtige": "rekenplichtige_geschorst",
    "plaatsvervangend_rekenplichtige": "rekenplichtige_geschorst",
    "ploegen": "gunstigere_regeling_ploegen",
}
REKENPLICHTIGEN = frozenset({"rekenplichtige", "plaatsvervangend_rekenplichtige"})
#: Kinds that a stretch or a performance tells of, and that need no part of their own.
ZONDER_DEEL = frozenset(
    {
        "bevorderingspremie", "diensthoofd", "examenvoordeel", "eigen_regeling_overuren", "eigen_regeling_onregelmatig",
        "andere_regeling_onregelmatig", "compenserende_voordelen", "rekenplichtige_geschorst", "gunstigere_regeling_ploegen",
        "vliegtoelage",
    }
)  # fmt: skip
Stretches = Sequence[tuple[Strook, Period]]


class Toekenningen:
    """The standing allowances of one employment; quick when there are none. `stretches_of` cuts any month of it into stretches."""

    def __init__(self, events: Sequence[Event], rows: Sequence[Strook], stretches_of: Callable[[int], Stretches]) -> None:
        grants = toelagen(events)
        self.rows, self.stretches_of = rows, stretches_of
        self.markers = [e for e in grants if e.body.aard in SCHORST.values()]  # type: ignore[attr-defined]
        own = [e for e in grants if e.body.aard not in ZONDER_DEEL]  # type: ignore[attr-defined]
        self.running = [e for e in own if e.body.aard not in PRESTATIETOELAGEN | REKENPLICHTIGEN]  # type: ignore[attr-defined]
        self.once = [e for e in own if e.body.aard in PRESTATIETOELAGEN]  # type: ignore[attr-defined]
        self.decembers = {december(e) for e in self.once}
        self.later: dict[int, list[dict[str, int]]] = {}
        for event in self.once:
            self._pay_once(event)
        accounts = [e for e in events if e.soort == "kwartaalrekening"]
        for event in own:
            if event.body.aard in REKENPLICHTIGEN and accounts:  # type: ignore[attr-defined]
                self._pay_quarters(event, accounts)

    @property
    def last_month(self) -> int:
        """The last month in which something is paid, also after the end of service; -1 when nothing is."""
        return max(self.later, default=-1)

    def in_month(self, month: int, stretches: Stretches) -> tuple[dict[str, int], ...]:
        """The grants that run or are paid in a month, each with its days."""
        if not self.running and month not in self.later:
            return GEEN_TOEKENNINGEN
        running = (self._facts(event, month, stretches) for event in self.running)
        return (*(facts for facts in running if facts is not None), *self.later.get(month, ()))

    def _facts(self, event: Event, month: int, stretches: Stretches) -> dict[str, int] | None:
        """The facts of a grant in a month; None when it does not run there, or only on suspended days."""
        body: Any = event.body
        whole = Period(first_day(month), last_day(month) + ONE_DAY)
        common = event.periode.overlap(whole)
        stops = SCHORST.get(body.aard)
        suspended = [e.periode for e in self.markers if e.body.aard == stops]  # type: ignore[attr-defined]
        runs = () if common is None else common.minus(suspended)
        days = paid = share = long = after = served = covered = 0
        holder: Strook | None = None
        for row, period in stretches:
            served += period.days
            for inside in filter(None, (part.overlap(period) for part in runs)):
                covered += inside.days
                holder = row
                if not row.betaald:
                    continue
                days = row.rooster.due_days(inside)
                paid += days
                share += row.prestatie * days
                long += row.prestatie * days if row.lang != NIET_LANG else 0
                after += row.prestatie * days if row.lang == NA_35 else 0
        if holder is None:
            return None
        ends = event.tot is not None and whole.tot is not None and event.tot <= whole.tot
        return {
            **self._common(event, month, holder),
            "toekenning_begindag": event.van.day if event.van >= whole.van else 0,
            "toekenning_einddag": event.laatste_dag.day if ends and event.laatste_dag is not None else 0,
            "toekenning_teller": share,
            "toekenning_teller_na_35": after,
            "toekenning_teller_lang": long,
            "toekenning_maanddagen": _due_days(whole, stretches),
            "toekenning_werkdagen": paid,
            "toekenning_hele_dienst": int(covered == served),
        }

    def _common(self, event: Event, month: int, holder: Strook) -> dict[str, int]:
        """What holds for every grant; `holder` is the legal position that it goes with."""
        body: Any = event.body
        days = (
            "toekenning_begindag", "toekenning_einddag", "toekenning_teller", "toekenning_teller_na_35", "toekenning_teller_lang",
            "toekenning_maanddagen", "toekenning_werkdagen", "toekenning_hele_dienst", "toekenning_uitbetaling", "december_bekend",
        )  # fmt: skip
        return {
            **dict.fromkeys(days, 0),
            "toekenning_aard": AARDEN_TOELAGE.index(body.aard),
            "toekenning_percentage": NONE if body.percentage is None else body.percentage,
            "toekenning_bedrag": NONE if body.bedrag is None else body.bedrag,
            "toekenning_graad": NONE if body.graad is None else graad_nummer()[body.graad],
            "toekenning_maand": month,
            "toekenning_in_graad": graad_nummer()[holder.graad],
            "toekenning_ambt": NONE if holder.ambt is None else graad_nummer()[holder.ambt.graad],
            "toekenning_hoedanigheid": holder.hoedanigheid,
            "rekening_bedrag": NONE,
        }

    def _pay_once(self, event: Event) -> None:
        """An allowance for an evaluation year, in the month of its decision and in July: a reading says in which it is paid."""
        year, own = evaluatiejaar(event), december(event)
        holder = self._row(date(year, 12, 31))
        decided = month_number(event.van)
        july = max(decided, month_number(uiterste_betaaldag(year)))
        for month, moment in ((decided, BESLIST_NA_JUNI if july == decided else BESLIST), (july, JULI)):
            if moment == JULI and july == decided:
                continue
            known = own == max((d for d in self.decembers if d < month), default=-1)
            facts = {**self._common(event, month, holder), "toekenning_uitbetaling": moment, "december_bekend": int(known)}
            self.later.setdefault(month, []).append(facts)

    def _pay_quarters(self, event: Event, accounts: Sequence[Event]) -> None:
        """The months of an accountant, each in the month in which its quarter is paid."""
        for quarter in sorted({month_number(e.van) // 3 for e in accounts}):
            bodies: list[Any] = [e.body for e in accounts if month_number(e.van) // 3 == quarter]
            if any(body.ingediend_op is None for body in bodies):
                continue
            handed_in = max(month_number(body.ingediend_op) for body in bodies)
            amounts = [body.bedrag for body in bodies]
            total = UNKNOWN if None in amounts else sum(amounts)
            for month in range(quarter * 3, quarter * 3 + 3):
                facts = self._facts(event, month, self.stretches_of(month))
                if facts is not None:
                    self.later.setdefault(max(quarter * 3 + 3, handed_in), []).append({**facts, "rekening_bedrag": total})

    def _row(self, day: date) -> Strook:
        """The legal position on a day, else the last one before it, else the first."""
        return next((row for row in reversed(self.rows) if row.periode.van <= day), self.rows[0])


def _due_days(whole: Period, stretches: Stretches) -> int:
    """Working days of a whole month on the roster of the person; days out of service on that of the first stretch."""
    due = sum(row.rooster.due_days(period) for row, period in stretches)
    return due + sum(stretches[0][0].rooster.due_days(part) for part in whole.minus(period for _, period in stretches))
