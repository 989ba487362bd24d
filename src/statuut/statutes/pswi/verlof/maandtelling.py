"""Lengths of leave in months: whole months from date to date, and the days that are left as thirtieths of a month.

Periods that do not follow each other are added up this way (XI 40, XI 43, XI 53): the text counts in months and years and says nothing of
the days that are left. Everything is kept in thirtieths; `maanden` turns a sum into the ten-thousandths of a month that rules read.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from statuut.engine.days import add_months, full_months
from statuut.timeline.period import Period

#: Days of a counted month, and what rules write for one month (the unit MONTHS).
DERTIG, MAAND = 30, 10_000


def dertigsten(begin: int, einde: int) -> int:
    """The length from a first to a last day, both included (ordinals), in thirtieths of a month; 0 when the last comes before."""
    if einde < begin:
        return 0
    months = full_months(begin, einde + 1)
    return months * DERTIG + min(DERTIG - 1, einde + 1 - add_months(begin, months))


def maanden(thirtieths: int) -> int:
    """Thirtieths of a month as ten-thousandths of a month, half up."""
    return (thirtieths * MAAND * 2 + DERTIG) // (2 * DERTIG)


def in_dertigsten(months: int) -> int:
    """Ten-thousandths of a month back to thirtieths, half up."""
    return (months * DERTIG * 2 + MAAND) // (2 * MAAND)


def na_maanden(begin: int, months: int) -> int:
    """The first day after a length (ten-thousandths of a month) that starts on a day."""
    whole, rest = divmod(in_dertigsten(months), DERTIG)
    return add_months(begin, whole) + rest


def duur_tussen(begin: int, einde: int, minstens: int, hoogstens: int) -> int:
    """1 when a leave lasts between so many and so many months, from date to date."""
    return int(add_months(begin, minstens) - 1 <= einde <= add_months(begin, hoogstens) - 1)


def lengte(period: Period, before: date) -> int:
    """The days of a period before a day, in thirtieths of a month."""
    common = period.overlap(Period(period.van, before)) if before > period.van else None
    return 0 if common is None or common.last_day is None else dertigsten(common.van.toordinal(), common.last_day.toordinal())


def gebruik(period: Period, before: date, on: date) -> Iterator[tuple[date, int]]:
    """A period of leave before a day as uses of an account in thirtieths: what has run on the day of the question, then what is planned.

    A period without end is used as far as it has run.
    """
    after = on + timedelta(days=1)
    end = min(period.tot or after, before)
    total, run = lengte(period, end), lengte(period, min(end, after))
    if run:
        yield period.van, run
    if total > run:
        yield max(period.van, after), total - run
