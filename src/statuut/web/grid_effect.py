"""What performances that are being typed would change on the slips: per month of payment the lines that differ."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

from statuut.payroll.arrears import UNDETERMINED, Difference, differences, line_amounts
from statuut.timeline.month import iso_month, last_day, month_text
from statuut.web.cases import case_in
from statuut.web.reasons import missing_links
from statuut.web.trial import PayRow, evaluated

if TYPE_CHECKING:
    from statuut.dossier.file import Dossier
    from statuut.payroll.case import Case
    from statuut.web.people import Asked

#: Time off that is not taken is paid four months later; allowances of a month are paid within two.
MONTHS_AHEAD = 5


@dataclass(frozen=True)
class LineChange(PayRow):
    """A line of a slip before and after, in cents; None where it is undetermined."""

    artikel: str
    regel: str


@dataclass(frozen=True)
class MonthChange:
    """A month of payment with the lines that differ."""

    maand: str
    maandtekst: str
    lijnen: list[LineChange]

    @property
    def verschil(self) -> int | None:
        """All differences together; None when one of them is undetermined."""
        known = [line.verschil for line in self.lijnen if line.verschil is not None]
        return sum(known) if len(known) == len(self.lijnen) else None


@dataclass(frozen=True)
class GridEffect:
    """The months that change, and what is missing to know an amount."""

    maanden: list[MonthChange]
    ontbreekt: list[dict[str, Any]]
    voorbeeld: bool


def grid_effect(question: Asked, tried: Dossier, month: int) -> GridEffect:
    """Compare the slips of the month and the five after it, with and without what is typed."""
    months = range(month, month + MONTHS_AHEAD + 1)
    before, after = case_in(question, months[-1]), evaluated(question, tried, last_day(months[-1]))
    pack = after.context.pack
    articles = {line.rule: pack.book.rules[line.rule].article for line in pack.lines}
    found = differences(pack.lines, articles, line_amounts(before, months), line_amounts(after, months))
    found.sort(key=lambda each: each.month)
    changes = [
        MonthChange(iso_month(number), month_text(number), [_change(each) for each in group])
        for number, group in groupby(found, key=lambda each: each.month)
    ]
    return GridEffect(changes, _missing(question, after, found), after.context.example)


def _change(each: Difference) -> LineChange:
    before, after = (None if value in UNDETERMINED else value for value in (each.paid, each.due))
    return LineChange(each.label, before, after, each.article, each.rule)


def _missing(question: Asked, case: Case, found: list[Difference]) -> list[dict[str, Any]]:
    from statuut.payroll.outcome import answer

    unknown = next((each for each in found if each.due in UNDETERMINED), None)
    if unknown is None:
        return []
    missing = answer(case, unknown.rule, unknown.month, employment=unknown.employment).missing
    return missing_links(missing, question, last_day(unknown.month))
