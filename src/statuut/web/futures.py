"""Two futures beside each other: the file as it stands, and with a change of work that is tried."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from statuut.engine.values import is_number
from statuut.payroll.leave import LeaveQuestions
from statuut.payroll.verdict_shape import days_text
from statuut.timeline.month import add_months, first_day, month_number, month_text
from statuut.web.cases import context
from statuut.web.trial import CareerRow, PayRow, career_rows, evaluated, gross, missing_pay, summed

if TYPE_CHECKING:
    from statuut.dossier.file import Dossier
    from statuut.payroll.case import Case, EmploymentCase
    from statuut.web.people import Asked

SALARY = "maandsalaris"
VACATION = "jaarlijkse_vakantie"
SCALES_SHOWN, STEPS_SHOWN = 3, 3


@dataclass(frozen=True)
class YearRow:
    """A calendar year in both futures: gross pay in cents, days of vacation as text."""

    jaar: int
    betaling: PayRow
    verlof_voor: str
    verlof_na: str


@dataclass(frozen=True)
class Step:
    """A coming change of scale or step in one future."""

    wat: str
    dag: date


@dataclass(frozen=True)
class MonthPoint:
    """The monthly salary in a month in both futures, in cents; None where it is undetermined."""

    maand: int
    voor: int | None
    na: int | None


@dataclass(frozen=True)
class Futures:
    """The comparison from `van` up to and including `tot`."""

    van: date
    tot: date
    maanden: list[MonthPoint]
    jaren: list[YearRow]
    totaal: PayRow
    loopbaan: list[CareerRow]
    stappen_voor: list[Step]
    stappen_na: list[Step]
    voorbeeld: bool
    ontbreekt: list[dict[str, Any]]


def futures(question: Asked, tried: Dossier, van: date, years: int, number: int | None = None) -> Futures:
    """Compare both over so many years from `van`."""
    first = month_number(van)
    last = month_number(add_months(first_day(first), 12 * years)) - 1
    until = first_day(last)
    before, after = evaluated(question, question.dossier, until), evaluated(question, tried, until)
    old, new = before.employment(number, first), after.employment(number, first)
    months = range(first, last + 1)
    points = [MonthPoint(month, gross(before, old, month, SALARY), gross(after, new, month, SALARY)) for month in months]
    pays = {month: PayRow(month_text(month), gross(before, old, month), gross(after, new, month)) for month in months}
    vacation = [dict(_vacation(question, file, van.year, last // 12)) for file in (question.dossier, tried)]
    rows = [
        YearRow(year, summed(str(year), (pays[m] for m in months if m // 12 == year)), vacation[0].get(year, ""), vacation[1].get(year, ""))
        for year in range(first // 12, last // 12 + 1)
    ]
    total = summed("Samen", pays.values())
    return Futures(
        van,
        until,
        points,
        rows,
        total,
        career_rows(before, old, after, new, last),
        _steps(before, old, first, last),
        _steps(after, new, first, last),
        after.context.example,
        missing_pay(question, after, new, months) if total.verschil is None else [],
    )


def _vacation(question: Asked, file: Dossier, first: int, last: int) -> Iterator[tuple[int, str]]:
    """The days of vacation granted for each year; nothing for a statute without rules of leave."""
    told = context(question.person.statuut)
    if told.pack.leave is None:
        return
    leave = LeaveQuestions(file, told, until=date(last, 12, 31))
    for year in range(first, last + 1):
        ledger = next((each for each in leave.ledgers(year) if each.kind == VACATION), None)
        if ledger is not None:
            granted = days_text(ledger.granted, ledger.day_minutes).replace(".", ",")
            yield year, "onbepaald" if ledger.missing else granted


def _steps(case: Case, employment: EmploymentCase | None, first: int, last: int) -> list[Step]:
    """The first changes of scale and of step in the months after `first`, in order of day."""
    if employment is None:
        return []
    scales, steps = [], []
    rules, outcome = case.context.pack.book.rules, employment.outcome
    for month in range(first + 1, last + 1):
        if outcome.at(month) is None or outcome.at(month - 1) is None or not employment.in_service(month):
            continue
        scale, previous = (outcome.value("salarisschaal", each) for each in (month, month - 1))
        if scale != previous and is_number(scale):
            scales.append(Step(f"Salarisschaal {rules['salarisschaal'].unit.text(scale)}", first_day(month)))
            continue
        step, earlier = (outcome.value("nuttige_ancienniteit", each) for each in (month, month - 1))
        if step != earlier and is_number(step):
            steps.append(Step(f"Periodieke verhoging, {step} jaar nuttige anciënniteit", first_day(month)))
    return sorted((*scales[:SCALES_SHOWN], *steps[:STEPS_SHOWN]), key=lambda each: each.dag)
