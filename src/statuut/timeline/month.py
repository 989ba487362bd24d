"""Months as numbers, dates moved by months and years, and the age that counts for pay.

A month is one integer, `year * 12 + month - 1`, so that months can be subtracted and looked up in arrays.

Readings: a date moved by months stays on its day, or falls on the last day of a shorter month (31 January and one month is 28 or
29 February). Who is born on 29 February completes a year of age at the end of 28 February, so has the birthday on 1 March of
another year; for XIII 7 the choice makes no difference.
"""

import re
from datetime import date
from functools import cache

from statuut.timeline.formatting import MONTH_NAMES, format_date

_ISO_MONTH = re.compile(r"([0-9]{4})-([0-9]{1,2})")
_BELGIAN_MONTH = re.compile(r"([0-9]{1,2})/([0-9]{4})")
_DAYS_IN_MONTH = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def month_number(day: date) -> int:
    """The number of the month in which the day falls."""
    return day.year * 12 + day.month - 1


@cache
def first_day(month: int) -> date:
    """The first day of the month with this number."""
    return date(month // 12, month % 12 + 1, 1)


@cache
def last_day(month: int) -> date:
    """The last day of the month with this number."""
    return date(month // 12, month % 12 + 1, _month_length(month))


def next_month_first(day: date) -> date:
    """The first day of the month after the one in which the day falls, also when the day is itself a first."""
    return first_day(month_number(day) + 1)


def months_between(start: date, end: date) -> int:
    """The number of whole months that have passed from `start` to `end`: the largest n with add_months(start, n) <= end.

    Raises a Dutch ValueError when `end` comes before `start`.
    """
    if end < start:
        raise ValueError(f"{format_date(end)} ligt voor {format_date(start)}: er liggen geen maanden tussen.")
    months = month_number(end) - month_number(start)
    return months if add_months(start, months) <= end else months - 1


def add_months(day: date, months: int) -> date:
    """The same day so many months later (or earlier), or the last day of that month when it is too short."""
    month = month_number(day) + months
    return date(month // 12, month % 12 + 1, min(day.day, _month_length(month)))


def add_years(day: date, years: int) -> date:
    """The same day so many years later (or earlier); 29 February becomes 28 February of a common year."""
    return add_months(day, 12 * years)


def parse_month(text: str) -> int:
    """Read a month as 2005-05 or 05/2005 and give its number; anything else raises a Dutch ValueError."""
    if found := _ISO_MONTH.fullmatch(text.strip()):
        year, month = int(found[1]), int(found[2])
    elif found := _BELGIAN_MONTH.fullmatch(text.strip()):
        month, year = int(found[1]), int(found[2])
    else:
        raise ValueError(f"“{text}” is geen maand: schrijf bijvoorbeeld 2005-05 of 05/2005.")
    if not 1 <= month <= 12 or year == 0:
        raise ValueError(f"“{text}” bestaat niet: de maand ligt tussen 01 en 12 en het jaar begint bij 0001.")
    return year * 12 + month - 1


def month_text(month: int) -> str:
    """The month in words: mei 2005."""
    return f"{MONTH_NAMES[month % 12]} {month // 12}"


def iso_month(month: int) -> str:
    """The month as files write it: 2005-05."""
    return f"{month // 12:04d}-{month % 12 + 1:02d}"


def birthday(birth: date, years: int) -> date:
    """The day on which somebody born on `birth` reaches the age of `years`; for 29 February, 1 March of a common year."""
    moved = add_years(birth, years)
    return moved if moved.day == birth.day else next_month_first(moved)


def age_on(birth: date, day: date) -> int:
    """The age in whole years on a day; a day before the birth raises a Dutch ValueError."""
    if day < birth:
        raise ValueError(f"{format_date(day)} ligt voor de geboorte op {format_date(birth)}.")
    years = day.year - birth.year
    return years if birthday(birth, years) <= day else years - 1


def shifted_birthday(birth: date, years: int) -> date:
    """The day from which the age of `years` counts for the salary (XIII 7).

    A birthday that is not on the first of a month moves to the first of the next month; one on the first stays.
    """
    day = birthday(birth, years)
    return day if day.day == 1 else next_month_first(day)


def _month_length(month: int) -> int:
    year = month // 12
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if leap and month % 12 == 1 else _DAYS_IN_MONTH[month % 12]
