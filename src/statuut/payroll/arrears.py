"""What a fact recorded late changes in months already paid: per month and line the difference, settled once.

The lines of a stretch of months are worked out as known on two days; the earlier one is what was paid. A difference is what must still
be paid (positive) or is recovered (negative). A month of which either amount is not known settles nothing and says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from statuut.engine.pack import Line
from statuut.engine.values import CONFLICT, OVERFLOW, UNKNOWN, is_number
from statuut.payroll.case import Case
from statuut.timeline.month import iso_month, month_text

UNDETERMINED = frozenset({UNKNOWN, CONFLICT, OVERFLOW})


class LineKey(NamedTuple):
    """One line of one month of one employment."""

    employment: int
    month: int
    rule: str


Amounts = Mapping[LineKey, int]


@dataclass(frozen=True, slots=True)
class Difference:
    """A line that is no longer what was paid, in cents; `amount` is None when either side is undetermined."""

    employment: int
    month: int
    rule: str
    label: str
    article: str
    paid: int
    due: int

    @property
    def amount(self) -> int | None:
        """What must still be paid, or is recovered (negative)."""
        return None if UNDETERMINED & {self.paid, self.due} else self.due - self.paid

    def as_json(self) -> dict[str, Any]:
        """As the command line and the site give it."""
        from statuut.engine.units import EURO

        return {
            "tewerkstelling": self.employment, "maand": iso_month(self.month), "lijn": self.rule, "benaming": self.label,
            "artikel": self.article, "betaald": EURO.json(self.paid), "verschuldigd": EURO.json(self.due),
            "verschil": None if self.amount is None else EURO.json(self.amount),
            "toestand": "bepaald" if self.amount is not None else "onbepaald",
        }  # fmt: skip

    @property
    def text(self) -> str:
        """The month and the line, as a person reads them."""
        return f"{month_text(self.month)}: {self.label.lower()}"


def line_amounts(case: Case, months: Iterable[int]) -> dict[LineKey, int]:
    """The amount of every line of the pack in the months of every employment, zeros included; what does not apply is zero."""
    wanted = list(months)
    rules = [line.rule for line in case.context.pack.lines]
    found: dict[LineKey, int] = {}
    for employment in case.employments:
        for month in wanted:
            if employment.outcome.at(month) is None:
                continue
            for rule in rules:
                value = employment.outcome.value(rule, month)
                found[LineKey(employment.employment, month, rule)] = value if is_number(value) or value in UNDETERMINED else 0
    return found


def differences(lines: Iterable[Line], articles: Mapping[str, str], paid: Amounts, due: Amounts) -> list[Difference]:
    """Every line whose amount changed, in order of employment, month and line; a month that one side lacks counts as zero there."""
    order = {line.rule: (index, line.label) for index, line in enumerate(lines)}
    found = []
    for key in sorted({*paid, *due}, key=lambda k: (k.employment, k.month, order[k.rule][0])):
        before, now = paid.get(key, 0), due.get(key, 0)
        if before != now:
            found.append(Difference(key.employment, key.month, key.rule, order[key.rule][1], articles[key.rule], before, now))
    return found


def arrears(paid: Case, due: Case, first: int, last: int) -> list[Difference]:
    """The differences from month `first` to `last` between what was known when they were paid and what is known now."""
    months = range(first, last + 1)
    book = due.context.pack.book
    articles = {line.rule: book.rules[line.rule].article for line in due.context.pack.lines}
    return differences(due.context.pack.lines, articles, line_amounts(paid, months), line_amounts(due, months))


def first_month(case: Case) -> int:
    """The first month in which any employment of the file was in service."""
    starts = [period.van for e in case.dossier.employments(case.known_on) for period in e.perioden]
    return min((_number(day) for day in starts), default=_number(case.until))


def total(found: Iterable[Difference]) -> int:
    """The sum of what is settled, in cents; undetermined differences are no part of it."""
    return sum(each.amount for each in found if each.amount is not None)


def _number(day: date) -> int:
    return day.year * 12 + day.month - 1
