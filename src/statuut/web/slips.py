"""Pay slips as pages show them, and the lines of a year side by side."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from statuut.timeline.formatting import MONTH_NAMES
from statuut.timeline.month import iso_month

if TYPE_CHECKING:
    from statuut.payroll.case import Case
    from statuut.payroll.outcome import Answer
    from statuut.payroll.slip import PaySlip


@dataclass
class MonthCell:
    """One month in the table of a year: its amounts by line, and the total."""

    maand: str
    naam: str
    brief: PaySlip | None
    bedragen: list[Answer | None] = field(default_factory=list)


@dataclass
class YearTable:
    """A year of slips: the lines that occur, and a row per month."""

    jaar: int
    lijnen: list[str]
    maanden: list[MonthCell]

    @property
    def leeg(self) -> bool:
        """Whether no month of the year has a slip."""
        return all(cell.brief is None for cell in self.maanden)

    @property
    def voorbeeld(self) -> bool:
        """Whether an amount of the year leans on example tables."""
        return any(cell.brief is not None and cell.brief.example for cell in self.maanden)


def employments_in(case: Case, month: int) -> list[int]:
    """The numbers of the employments that have a slip in the month."""
    return [each.employment for each in case.employments if slip_of(case, month, each.employment) is not None]


def slip_of(case: Case, month: int, number: int | None) -> PaySlip | None:
    """The slip of a month for an employment; None when there is no employment in the month."""
    from statuut.payroll.slip import pay_slip

    return None if number is None else pay_slip(case, month, number, explain=False)


def months_of_year(case: Case, year: int) -> YearTable:
    """The slips of the twelve months; a month with several employments shows the first (its page shows all)."""
    slips = []
    for month in range(year * 12, year * 12 + 12):
        found = (slip_of(case, month, each.employment) for each in case.employments)
        slips.append((month, next((slip for slip in found if slip is not None), None)))
    labels = dict.fromkeys(line.label for _, slip in slips if slip is not None for line in slip.lines)
    table = YearTable(year, list(labels), [])
    for month, slip in slips:
        by_label = {line.label: line.answer for line in slip.lines} if slip is not None else {}
        table.maanden.append(MonthCell(iso_month(month), MONTH_NAMES[month % 12], slip, [by_label.get(label) for label in labels]))
    return table


def years_of(case: Case) -> list[int]:
    """The years in which there is an employment, up to the horizon of the case."""
    years = {result.month // 12 for each in case.employments for result in each.outcome.results if each.in_service(result.month)}
    return sorted(years)
