"""The 13 variables of the OpenFisca yardstick, written as rules of this engine. Invented rules with the shape of a salary."""

from __future__ import annotations

from statuut.engine.rule import Fact, Reference, RuleBook
from statuut.engine.units import COUNT, EURO, MONTHS, PERCENT, YES_NO
from statuut.money import to_cents

BOOK = RuleBook("bench")
for _name, _unit in (("scale", COUNT), ("entry", COUNT), ("household_right", YES_NO), ("percent", PERCENT)):
    BOOK.fact(Fact(_name, _name, _unit, "bench"))
BOOK.reference(Reference("april_gross", of="monthly_gross", month=4))
BOOK.reference(Reference("october_gross", of="monthly_gross", month=10))
STEPS = 30


@BOOK.rule("bench", unit=COUNT, start=-1)
def months_served(vorige_months_served, entry):
    """Months served: the career state, read from its own previous month."""
    if vorige_months_served < 0:
        return entry
    return vorige_months_served + 1


@BOOK.rule("bench", unit=COUNT)
def seniority_years(months_served):
    """Step of the scale."""
    return min(months_served // 12, STEPS - 1)


@BOOK.rule("bench", unit=EURO)
def scale_amount(scale, seniority_years, version, scale_table):
    """Yearly amount at 100 % by version, scale and step."""
    return scale_table[(version * 60 + scale) * STEPS + seniority_years]


@BOOK.rule("bench", unit=EURO)
def effective_amount(scale_amount, guaranteed_minimum):
    """Scale amount, at least the guaranteed minimum."""
    return max(scale_amount, guaranteed_minimum)


@BOOK.rule("bench", unit=EURO)
def annual_indexed(effective_amount, index):
    """Indexed yearly amount."""
    return to_cents(effective_amount * index, 10_000)


@BOOK.rule("bench", unit=EURO)
def monthly_base(annual_indexed, percent):
    """Monthly salary for the fraction worked."""
    return to_cents(annual_indexed * percent, 1_200)


@BOOK.rule("bench", unit=EURO)
def household_annual(effective_amount, household_right, limit_1, limit_2, amount_1, amount_2):
    """Household allowance with two limits and a rule against a drop."""
    if household_right == 0:
        return 0
    if effective_amount <= limit_1:
        return min(amount_1, max(limit_1 + amount_1 - effective_amount, amount_2))
    if effective_amount <= limit_2:
        return amount_2
    return min(max(limit_2 + amount_2 - effective_amount, 0), amount_2)


@BOOK.rule("bench", unit=EURO)
def household_month(household_annual, index, percent):
    """Household allowance of the month."""
    return to_cents(household_annual * index * percent, 12_000_000)


@BOOK.rule("bench", unit=EURO)
def monthly_gross(monthly_base, household_month):
    """Salary and household allowance."""
    return monthly_base + household_month


@BOOK.rule("bench", unit=EURO)
def holiday_pay(calendar_month, april_gross):
    """92 % of April, in May."""
    if calendar_month != 5:
        return 0
    return to_cents(april_gross * 92, 100)


@BOOK.rule("bench", unit=EURO)
def year_end_fixed(calendar_month, index, percent, fixed_part):
    """Fixed part of the year-end allowance, in December."""
    if calendar_month != 12:
        return 0
    return to_cents(fixed_part * index * percent, 1_000_000)


@BOOK.rule("bench", unit=EURO)
def year_end_allowance(calendar_month, year_end_fixed, october_gross):
    """Fixed part and 25 per mille of twelve times October, in December."""
    if calendar_month != 12:
        return 0
    return year_end_fixed + to_cents(october_gross * 12 * 25, 1_000)


@BOOK.rule("bench", unit=EURO)
def gross_total(monthly_gross, holiday_pay, year_end_allowance):
    """Everything paid in the month."""
    return monthly_gross + holiday_pay + year_end_allowance


VARIABLES = tuple(BOOK.rules)
_ = MONTHS
