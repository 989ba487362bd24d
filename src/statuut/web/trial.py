"""A fact that is tried: gross pay by month or year, and the career after it, with and without the fact."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from statuut.engine.values import UNKNOWN, is_number
from statuut.timeline.formatting import format_amount
from statuut.timeline.month import last_day, month_number, month_text
from statuut.web.cases import case_on, context
from statuut.web.words import label

if TYPE_CHECKING:
    from statuut.dossier.file import Dossier
    from statuut.payroll.case import Case, EmploymentCase
    from statuut.web.people import Asked

MONTHS_SHOWN = 18
CAREER = ("graadancienniteit", "niveauancienniteit", "dienstancienniteit", "schaalancienniteit", "geldelijke_ancienniteit")
POSITION = ("salarisschaal", "trap")
UNDETERMINED = "onbepaald"


@dataclass(frozen=True)
class PayRow:
    """Gross pay of a month or year, in cents; None where it is undetermined."""

    naam: str
    voor: int | None
    na: int | None

    @property
    def verschil(self) -> int | None:
        """What changes."""
        return None if self.voor is None or self.na is None else self.na - self.voor


@dataclass(frozen=True)
class CareerRow:
    """An outcome of the career with and without the fact, as text."""

    naam: str
    voor: str
    na: str

    @property
    def anders(self) -> bool:
        """Whether the fact changes it."""
        return self.voor != self.na


@dataclass(frozen=True)
class Trial:
    """What a fact changes: pay in the months up to the end of the year after it, and the career in the month after it."""

    betaling: list[PayRow]
    totaal: PayRow
    loopbaan: list[CareerRow]
    in_maand: str
    voorbeeld: bool
    per: str
    ontbreekt: list[dict[str, Any]]

    @property
    def gelijk(self) -> bool:
        """Whether nothing changes."""
        return self.totaal.verschil == 0 and not any(row.anders for row in self.loopbaan) and all(r.verschil == 0 for r in self.betaling)


def trial(question: Asked, tried: Dossier, van: date, tot: date, number: int | None = None) -> Trial:
    """Compare the file with one that holds a fact from `van` to `tot`; pay that follows later (holiday pay) is in the year after."""
    end = date(tot.year + 1, 12, 31)
    before, after = case_on(question, date(tot.year, 1, 1)), evaluated(question, tried, end)
    old, new = before.employment(number, month_number(van)), after.employment(number, month_number(van))
    months = range(month_number(van), month_number(end) + 1)
    rows = [PayRow(month_text(month), gross(before, old, month), gross(after, new, month)) for month in months]
    changed = [row for row in rows if row.verschil != 0]
    total = summed("Samen", rows)
    per = "maand"
    if len(changed) > MONTHS_SHOWN:
        years = sorted({month // 12 for month in months})
        by_month = dict(zip(months, rows, strict=True))
        changed = [summed(str(year), (by_month[m] for m in months if m // 12 == year)) for year in years]
        per = "jaar"
    after_it = month_number(tot) + 1
    return Trial(
        changed,
        total,
        career_rows(before, old, after, new, after_it),
        month_text(after_it),
        after.context.example,
        per,
        missing_pay(question, after, new, months) if total.verschil is None else [],
    )


def evaluated(question: Asked, tried: Dossier, until: date) -> Case:
    """The file that is tried, evaluated up to a day."""
    from statuut.payroll.case import evaluate

    return evaluate(tried, context(question.person.statuut), until=last_day(month_number(until)))


def gross(case: Case, employment: EmploymentCase | None, month: int, rule: str = "") -> int | None:
    """An amount of a month in cents (gross pay when no rule is named); 0 out of service, None when it is undetermined."""
    name = rule or case.context.pack.total
    if employment is None or employment.outcome.at(month) is None:
        return 0
    value = employment.outcome.value(name, month)
    if is_number(value):
        return value
    return None if value == UNKNOWN or employment.in_service(month) else 0


def missing_pay(question: Asked, case: Case, employment: EmploymentCase | None, months: Iterable[int]) -> list[dict[str, Any]]:
    """What the gross pay of the first undetermined month misses, each with the form that records it."""
    from statuut.payroll.outcome import answer
    from statuut.web.reasons import missing_links

    number = None if employment is None else employment.employment
    month = next((each for each in months if gross(case, employment, each) is None), None)
    if month is None:
        return []
    return missing_links(answer(case, case.context.pack.total, month, employment=number).missing, question, last_day(month))


def summed(name: str, rows: Iterable[PayRow]) -> PayRow:
    """Rows added; undetermined as soon as one of them is."""
    every = list(rows)
    before = [row.voor for row in every if row.voor is not None]
    after = [row.na for row in every if row.na is not None]
    return PayRow(name, sum(before) if len(before) == len(every) else None, sum(after) if len(after) == len(every) else None)


def career_rows(before: Case, old: EmploymentCase | None, after: Case, new: EmploymentCase | None, month: int) -> list[CareerRow]:
    """Seniorities, scale and step in a month, with and without the fact."""
    rules = after.context.pack.book.rules
    return [
        CareerRow(label(rules[name].term), outcome_text(before, old, name, month), outcome_text(after, new, name, month))
        for name in (*CAREER, *POSITION)
        if name in rules
    ]


def outcome_text(case: Case, employment: EmploymentCase | None, name: str, month: int) -> str:
    """The value of a rule in a month as people read it."""
    if employment is None or employment.outcome.at(month) is None:
        return "niet in dienst"
    value = employment.outcome.value(name, month)
    return UNDETERMINED if value == UNKNOWN else case.context.pack.book.rules[name].unit.text(value)


def amount_text(cents: int | None, *, signed: bool = False) -> str:
    """Cents as an amount with a true minus sign, a plus when asked; the word for what is undetermined."""
    if cents is None:
        return UNDETERMINED
    sign = "+" if signed and cents > 0 else "−" if cents < 0 else ""
    return sign + format_amount(abs(cents))
