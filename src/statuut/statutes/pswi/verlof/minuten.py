"""From absences to minutes by the person's own roster: what a leave uses, and how much work is due in a stretch.

- A public holiday on a roster day is vacation already (XI 12 §1) and uses nothing of a leave; so do, outside continuous service, the
  days between Christmas and New Year (XI 12 §2). `VrijeDagen` says which days of a period those are.
- Half a day is half the minutes of that day. Of a day on which part of the work is on another leave only the other part is used, unless
  the roster shows that the free part is whole days already: `gewerkt_deel` compares the hours of the roster with the work that is due.
- Everything is counted per stretch of days with one roster, never day by day over a career.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date
from functools import lru_cache

from statuut.statutes.pswi.feiten.loopbaan import HEEL, Strook
from statuut.statutes.pswi.verlof.beeld import ONE_DAY, Afwezig, Beeld
from statuut.timeline.calendar import bridge_period, public_holidays
from statuut.timeline.period import Period
from statuut.timeline.schedule import FULL_WEEK, AlternatingSchedule, Schedule, ShiftSchedule, WeekSchedule

#: Days of a period that are free whatever the roster says.
VrijeDagen = Callable[[Period], Sequence[date]]


def kalenderjaar(year: int) -> Period:
    """The days of a calendar year."""
    return Period(date(year, 1, 1), date(year + 1, 1, 1))


def jaren(period: Period, until: date) -> Iterator[Period]:
    """A period cut at each year end, up to and including a day when it is open."""
    last = min(period.last_day or until, until)
    for year in range(period.van.year, last.year + 1):
        part = kalenderjaar(year).overlap(Period.inclusive(period.van, last))
        if part is not None:
            yield part


@lru_cache(maxsize=256)
def feestdagen(year: int) -> tuple[date, ...]:
    """The public holidays of a year (XI 12 §1), in order; two on one day are one free day."""
    return tuple(public_holidays(year))


@lru_cache(maxsize=256)
def _kerstdagen(year: int) -> tuple[date, ...]:
    return tuple(bridge_period(year))


def feestdagen_in(period: Period) -> tuple[date, ...]:
    """The public holidays of a period with an end."""
    last = period.van if period.last_day is None else period.last_day
    return tuple(day for year in range(period.van.year, last.year + 1) for day in feestdagen(year) if day in period)


def vrije_dagen(period: Period) -> tuple[date, ...]:
    """The public holidays of a period, and its days between Christmas and New Year: for whoever is not in continuous service."""
    last = period.van if period.last_day is None else period.last_day
    closed = [day for year in range(period.van.year, last.year + 1) for day in _kerstdagen(year) if day in period]
    return (*feestdagen_in(period), *closed)


def geen_vrije_dagen(period: Period) -> tuple[date, ...]:
    """No free days: for whoever gets replacement days for them (continuous service, XI 12 §3)."""
    return ()


def weekminuten(schedule: Schedule) -> tuple[int, int]:
    """The minutes of a mean week as a fraction (numerator, denominator)."""
    if isinstance(schedule, WeekSchedule):
        return sum(schedule.week), 1
    if isinstance(schedule, AlternatingSchedule):
        return sum(sum(week.week) for week in schedule.weeks), len(schedule.weeks)
    if isinstance(schedule, ShiftSchedule):
        return 7 * sum(schedule.cycle), len(schedule.cycle)
    raise TypeError(f"onbekend rooster: {schedule!r}")


def is_vierdagenweek(schedule: Schedule) -> bool:
    """Whether the whole full-time week is worked in four days (XI 7bis)."""
    return isinstance(schedule, WeekSchedule) and sum(schedule.week) == FULL_WEEK and 7 - schedule.week.count(0) == 4


def gewerkt_deel(row: Strook, zonder: Collection[int] = ()) -> tuple[int, int]:
    """Which part of the minutes of its roster days is to be worked, as a fraction, part-time leaves taken off; at most one.

    A roster of full weeks under part-time leave is worked in part every day; a roster of the remaining days is worked whole.
    `zonder` are events whose share does not come off: the absence that is being counted, and half days, which are no working pattern.
    """
    others = [deel for (_, deel), nr in zip(row.afwezig, row.nummers, strict=True) if deel < row.regime and nr not in zonder]
    due = max(0, row.regime - sum(others))
    minutes, weeks = weekminuten(row.rooster)
    numerator, denominator = due * FULL_WEEK * weeks, HEEL * minutes
    return (1, 1) if numerator >= denominator else (numerator, denominator)


def rooster_minuten(row: Strook, period: Period, vrij: VrijeDagen = geen_vrije_dagen) -> int:
    """The minutes of the roster in a period with an end, those of free days taken off."""
    schedule = row.rooster
    if isinstance(schedule, WeekSchedule):
        weeks, rest = divmod(period.days, 7)
        start = period.van.weekday()
        total = weeks * sum(schedule.week) + sum(schedule.week[(start + index) % 7] for index in range(rest))
    else:
        total = schedule.due_minutes(period)
    return total - sum(schedule.minutes(day) for day in set(vrij(period)))


def rooster_dagen(row: Strook, period: Period, vrij: VrijeDagen = geen_vrije_dagen) -> int:
    """The roster days of a period with an end (XI 5), free days taken off."""
    return row.rooster.due_days(period) - sum(row.rooster.is_due(day) for day in set(vrij(period)))


def opgenomen(beeld: Beeld, absence: Afwezig, period: Period, vrij: VrijeDagen = vrije_dagen, *, per_dag: int | None = None) -> int:
    """The minutes that an absence uses in a period: by the roster, without free days, halved for a half day.

    Days on which another leave suspends it are not used. With `per_dag` every roster day counts so many minutes, however long it is. The
    share of a part-time absence is taken of them.
    """
    return sum(
        opgenomen_in(beeld, absence, row, common, vrij, per_dag=per_dag)
        for part in periodes(absence, period)
        for common, row in beeld.stukken(part, absence.tewerkstelling)
    )


def opgenomen_in(
    beeld: Beeld, absence: Afwezig, row: Strook, period: Period, vrij: VrijeDagen = vrije_dagen, *, per_dag: int | None = None
) -> int:
    """The minutes that an absence uses in days of one stretch, all of them days of the absence."""
    number, half = absence.event.nr, absence.gegevens.halve_dag is not None
    if number not in row.nummers:
        return 0
    if per_dag is not None:
        minutes = per_dag * rooster_dagen(row, period, vrij)
    else:
        numerator, denominator = gewerkt_deel(row, beeld.halve_dagen | {number})
        minutes = (2 * rooster_minuten(row, period, vrij) * numerator + denominator) // (2 * denominator)
    if absence.deel < row.regime and not half:
        minutes = minutes * absence.deel // row.regime
    return minutes // 2 if half else minutes


def opgenomen_dagen(beeld: Beeld, absence: Afwezig, period: Period, vrij: VrijeDagen = vrije_dagen) -> int:
    """The roster days that an absence takes in a period, in halves (3 is a day and a half)."""
    days = sum(
        rooster_dagen(row, common, vrij)
        for part in periodes(absence, period)
        for common, row in beeld.stukken(part, absence.tewerkstelling)
        if absence.event.nr in row.nummers
    )
    return days if absence.gegevens.halve_dag is not None else 2 * days


def periodes(absence: Afwezig, period: Period) -> tuple[Period, ...]:
    """The days of an absence in a period, as periods; none when they do not meet."""
    common = absence.periode.overlap(period)
    return () if common is None else (common,)


__all__ = [
    "ONE_DAY", "VrijeDagen", "feestdagen", "feestdagen_in", "geen_vrije_dagen", "gewerkt_deel", "is_vierdagenweek", "jaren",
    "kalenderjaar", "opgenomen", "opgenomen_dagen", "opgenomen_in", "periodes", "rooster_dagen", "rooster_minuten", "vrije_dagen",
    "weekminuten",
]  # fmt: skip
