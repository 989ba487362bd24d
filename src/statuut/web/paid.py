"""What was paid of a month, run by run, beside what the slip says now: the differences, and the words that state them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from statuut.payroll.arrears import UNDETERMINED, Difference, LineKey, differences, line_amounts
from statuut.store import doors
from statuut.store.models import PayRun, PaySlipRecord
from statuut.timeline.formatting import MONTH_NAMES, format_amount
from statuut.timeline.month import iso_month, month_text
from statuut.web.cases import case_in

if TYPE_CHECKING:
    from statuut.payroll.case import Case
    from statuut.web.people import Asked

SAME = "Niets verschilt van wat betaald is."


@dataclass(frozen=True)
class PaidIn:
    """A run that paid something of the month: its own slip, or a settlement of this month in the run of another one.

    `gewoon` is what it paid of the month itself; None when it only settled differences.
    """

    run: PayRun
    slip: PaySlipRecord
    eigen: bool
    maandtekst: str
    maand: str
    gewoon: int | None
    achterstallen: int
    terugvorderingen: int


@dataclass(frozen=True)
class PaidLine:
    """A line: what was paid of it, what it is now (None: undetermined), and the difference."""

    regel: str
    naam: str
    artikel: str
    betaald: int
    nu: int | None

    @property
    def verschil(self) -> int | None:
        """What must still be paid, or is recovered (negative)."""
        return None if self.nu is None else self.nu - self.betaald


@dataclass(frozen=True)
class PaidMonth:
    """A month of one employment: the runs that paid it, its lines, and the finding in words."""

    runs: list[PaidIn]
    lijnen: list[PaidLine]
    bevindingen: list[str]

    @property
    def betaald(self) -> int:
        """Everything that was paid of the month."""
        return sum(line.betaald for line in self.lijnen)

    @property
    def nu(self) -> int | None:
        """What the lines are together now; None when one of them is undetermined."""
        known = [line.nu for line in self.lijnen if line.nu is not None]
        return sum(known) if len(known) == len(self.lijnen) else None

    @property
    def verschil(self) -> int | None:
        """The difference of all lines together."""
        return None if self.nu is None else self.nu - self.betaald

    @property
    def gelijk(self) -> bool:
        """Whether nothing differs."""
        return self.bevindingen == [SAME]


@dataclass(frozen=True)
class HistoryRow:
    """A month in the overview of a person: what was paid in which runs, and what differs now."""

    maand: str
    naam: str
    betaald: int
    runs: list[int]
    te_weinig: int
    te_veel: int
    onbepaald: int

    @property
    def gelijk(self) -> bool:
        """Whether nothing differs."""
        return not (self.te_weinig or self.te_veel or self.onbepaald)


def paid_month(question: Asked, case: Case, month: int, number: int) -> PaidMonth | None:
    """What was paid of a month to an employment; None when nothing ever was."""
    slips = [slip for slip in doors.slips_of(question.person) if slip.tewerkstelling == number]
    runs = [found for slip in slips if (found := _paid_in(slip, month)) is not None]
    if not runs:
        return None
    paid = {key: cents for key, cents in doors.paid_amounts(question.person).items() if (key.employment, key.month) == (number, month)}
    due = {key: value for key, value in line_amounts(case, (month,)).items() if key.employment == number}
    lines = _lines(case, paid, due)
    return PaidMonth(runs, lines, finding(lines))


def finding(lines: Iterable[PaidLine]) -> list[str]:
    """What differs, in sentences; one sentence says that nothing does."""
    every = list(lines)
    words = []
    for more, text in ((True, "te weinig"), (False, "te veel")):
        found = [(line.naam, abs(line.verschil)) for line in every if line.verschil and (line.verschil > 0) is more]
        if found:
            parts = _and(f"{_lower(name)} {format_amount(cents)}" for name, cents in found)
            words.append(f"Er is {format_amount(sum(cents for _, cents in found))} euro {text} betaald: {parts}.")
    unknown = [_lower(line.naam) for line in every if line.nu is None]
    if unknown:
        words.append(f"Nog niet te zeggen is het verschil voor {_and(unknown)}: er ontbreekt een gegeven.")
    return words or [SAME]


def paid_history(question: Asked) -> list[HistoryRow]:
    """Every month of which something was paid, over all employments, with what differs now."""
    paid = doors.paid_amounts(question.person)
    months = sorted({key.month for key in paid})
    if not months:
        return []
    case = case_in(question, months[-1])
    pack = case.context.pack
    articles = {line.rule: pack.book.rules[line.rule].article for line in pack.lines}
    known = {key: cents for key, cents in paid.items() if key.rule in articles}
    found: dict[int, list[Difference]] = {}
    for each in differences(pack.lines, articles, known, line_amounts(case, months)):
        found.setdefault(each.month, []).append(each)
    runs: dict[int, set[int]] = {}
    for slip in doors.slips_of(question.person):
        for line in slip.lines.all():
            runs.setdefault(line.maand, set()).add(slip.run_id)
    return [_row(month, paid, sorted(runs.get(month, ())), found.get(month, [])) for month in months]


def _row(month: int, paid: dict[LineKey, int], runs: list[int], found: list[Difference]) -> HistoryRow:
    amounts = [each.amount for each in found]
    return HistoryRow(
        iso_month(month),
        MONTH_NAMES[month % 12],
        sum(cents for key, cents in paid.items() if key.month == month),
        runs,
        sum(amount for amount in amounts if amount is not None and amount > 0),
        -sum(amount for amount in amounts if amount is not None and amount < 0),
        sum(amount is None for amount in amounts),
    )


def _paid_in(slip: PaySlipRecord, month: int) -> PaidIn | None:
    lines = [line for line in slip.lines.all() if line.maand == month]
    if not lines:
        return None
    plain = [line.bedrag for line in lines if line.soort == "lijn"]
    arrears, recovered = (sum(line.bedrag for line in lines if line.soort == kind) for kind in ("achterstal", "terugvordering"))
    run = slip.run
    own = sum(plain) if plain else None
    return PaidIn(run, slip, run.maand == month, month_text(run.maand), iso_month(run.maand), own, arrears, recovered)


def _lines(case: Case, paid: dict[LineKey, int], due: dict[LineKey, int]) -> list[PaidLine]:
    pack = case.context.pack
    before = {key.rule: cents for key, cents in paid.items()}
    now = {key.rule: value for key, value in due.items()}
    found = []
    for line in pack.lines:
        had, is_now = before.pop(line.rule, 0), now.get(line.rule, 0)
        if had or is_now:
            found.append(
                PaidLine(line.rule, line.label, pack.book.rules[line.rule].article, had, None if is_now in UNDETERMINED else is_now)
            )
    return found + [PaidLine(rule, rule.replace("_", " "), "", had, 0) for rule, had in before.items() if had]


def _lower(label: str) -> str:
    return label[:1].lower() + label[1:]


def _and(parts: Iterable[str]) -> str:
    *first, last = parts
    return f"{', '.join(first)} en {last}" if first else last
