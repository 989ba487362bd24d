"""Days as the integers of rules: the ordinal of the calendar day (1 is 1 January of the year 1).

Rules work on plain integers; these few helpers keep calendar arithmetic in the words of the law. Lengths are whole days, months and
years; `add_months` and `add_years` keep the day of the month, or take the last one of a shorter month.
"""

from __future__ import annotations

from datetime import date

from statuut.timeline import month


def ordinal(day: date) -> int:
    """A day as rules hold it."""
    return day.toordinal()


def calendar_day(value: int) -> date:
    """A day of a rule as a date."""
    return date.fromordinal(value)


def add_months(value: int, months: int) -> int:
    """The same day of the month so many months later (or earlier), as an ordinal."""
    return month.add_months(calendar_day(value), months).toordinal()


def add_years(value: int, years: int) -> int:
    """The same day so many years later (or earlier), as an ordinal."""
    return add_months(value, 12 * years)


def first_of_month(value: int) -> int:
    """The first day of the month of a day."""
    return calendar_day(value).replace(day=1).toordinal()


def first_of_next_month(value: int) -> int:
    """The first day of the month after that of a day."""
    return add_months(first_of_month(value), 1)


def last_of_month(value: int) -> int:
    """The last day of the month of a day."""
    return first_of_next_month(value) - 1


def year_of(value: int) -> int:
    """The calendar year of a day."""
    return calendar_day(value).year


def full_years(since: int, day: int) -> int:
    """Full years from one day to another, as ages are counted; negative before the first day."""
    start, end = calendar_day(since), calendar_day(day)
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))


def full_months(since: int, day: int) -> int:
    """Full months from one day to another, date to date."""
    start, end = calendar_day(since), calendar_day(day)
    months = (end.year - start.year) * 12 + end.month - start.month
    return months - (add_months(since, months) > day)
