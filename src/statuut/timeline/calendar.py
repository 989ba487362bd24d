"""The calendar of public holidays and working days (XI 12).

The fourteen holidays of the statute are the ten statutory days and 11 July, 2 and 15 November and 26 December. The moving ones come
from the `holidays` library, which is imported only when a calendar is asked for. Easter Sunday and Whit Sunday are not among them.

A working day here is a day from Monday to Friday that is no public holiday: the reading for terms in "werkdagen" outside Part XI.
In Part XI a working day is a day due on the person's own roster (XI 5): see `schedule`. The free days between Christmas and New Year
(XI 12 § 2) are leave, so they remain working days unless `closed` names them.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from types import MappingProxyType

from statuut.timeline.month import first_day, last_day
from statuut.timeline.period import ONE_DAY, Period

SATURDAY = 5
OWN_HOLIDAYS = {
    (7, 11): "Feestdag van de Vlaamse Gemeenschap",
    (11, 2): "Allerzielen",
    (11, 15): "Koningsdag",
    (12, 26): "Tweede kerstdag",
}
SUNDAYS = frozenset({"Pasen", "Pinksteren"})
HOLIDAYS_A_YEAR = 14


def public_holidays(year: int) -> dict[date, str]:
    """The public holidays of a year by date, with their Dutch names, sorted.

    There are fourteen holidays; when two fall on one day (1 May and Ascension in 2008) that day carries both names. A year that the
    library does not know (before 1901, after 2100) raises a Dutch ValueError.
    """
    return dict(_holidays(year))


def is_working_day(day: date, closed: Sequence[Period] = ()) -> bool:
    """Whether the day is a Monday to Friday, no public holiday, and in none of the closed periods."""
    return day.weekday() < SATURDAY and day not in _holidays(day.year) and not any(day in period for period in closed)


def is_weekday(day: date) -> bool:
    """Whether the day is no Sunday and no public holiday: a working day where Saturdays count too."""
    return day.weekday() <= SATURDAY and day not in _holidays(day.year)


def working_days(period: Period, closed: Sequence[Period] = ()) -> int:
    """The number of working days of a period; ValueError for a period without end."""
    return sum(is_working_day(day, closed) for day in _bounded(period))


def next_working_day(day: date, closed: Sequence[Period] = ()) -> date:
    """The first working day after the day."""
    return working_day_from(day + ONE_DAY, closed)


def working_day_from(day: date, closed: Sequence[Period] = ()) -> date:
    """The day itself when it is a working day, and otherwise the first one after it."""
    while not is_working_day(day, closed):
        day += ONE_DAY
    return day


def last_working_day_of_month(month: int, closed: Sequence[Period] = ()) -> date:
    """The last working day of the month with this number (XIII 24 § 3); ValueError when the month has none."""
    days = Period.inclusive(first_day(month), last_day(month))
    working = [day for day in days if is_working_day(day, closed)]
    if not working:
        raise ValueError(f"Er is geen werkdag in de periode {days.text()}.")
    return working[-1]


def bridge_period(year: int) -> Period:
    """The days between Christmas and New Year that replace holidays at the weekend (XI 12 § 2): 27 to 31 December."""
    return Period.inclusive(date(year, 12, 27), date(year, 12, 31))


@lru_cache(maxsize=256)
def _holidays(year: int) -> Mapping[date, str]:
    from holidays import country_holidays

    names = [
        (day, name)
        for day, joined in country_holidays("BE", years=year, language="nl").items()
        for name in joined.split("; ")
        if name not in SUNDAYS
    ]
    if not names:
        raise ValueError(f"Voor het jaar {year} zijn geen feestdagen bekend: geef een jaar van 1901 tot 2100.")
    names += [(date(year, month, day), name) for (month, day), name in OWN_HOLIDAYS.items()]
    if len(names) != HOLIDAYS_A_YEAR:
        raise RuntimeError(f"Het jaar {year} telt {len(names)} feestdagen in plaats van {HOLIDAYS_A_YEAR}: {names}.")
    by_day: dict[date, str] = {}
    for day, name in sorted(names):
        tidy = name.replace("O. L. ", "O.L.")
        by_day[day] = f"{by_day[day]} en {tidy}" if day in by_day else tidy
    return MappingProxyType(by_day)


def _bounded(period: Period) -> Period:
    if period.tot is None:
        raise ValueError(f"De periode {period.text()} heeft geen einde en dus geen aantal werkdagen.")
    return period
