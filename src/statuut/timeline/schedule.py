"""Work schedules: how many minutes of work are due on which day.

A `Schedule` says the minutes due on a day; a day with 0 minutes is not due. Days due are roster days: a public holiday on a roster day
is paid and stays due, so it counts in VW and in PW of XIII 27 § 1; leave and absence are no matter of the roster either.

Full time is 38 hours a week, five days of 7 h 36. Not all choices stand in the statute; the readings taken here: percentages and even
spreads are rounded to whole minutes, the first days getting the minutes that remain.

`parse_schedule` reads `werkregime.rooster` of a personnel file. Shapes, as YAML:
- `voltijds` or `vierdagenweek` (Friday free), or `{vierdagenweek: wo}` with the free day;
- `{ma: 7:36, di: 7:36, do: 4:00}`: hours by weekday, an unnamed day is free;
- `{weken: [{ma: 7:36}, {di: 7:36}], vanaf: 2005-01-03}`: weeks that take turns, the first in the week of `vanaf`;
- `{ploegen: [8:00, 8:00, 0, 0], vanaf: 2005-01-03}`: a cycle of days that starts on `vanaf`.

A working time is hours:minutes. YAML 1.1 reads an unquoted 7:36 as the integer 456, minutes; therefore an integer from 1 to 59 is
refused, because "8" may be meant as hours. Everything that is not one of these shapes raises a Dutch ValueError.
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Protocol

from statuut.timeline.formatting import parse_date
from statuut.timeline.period import Period

WEEKDAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
MONDAY_TO_FRIDAY = (0, 1, 2, 3, 4)
FULL_DAY = 7 * 60 + 36
FULL_WEEK = 5 * FULL_DAY
MINUTES_A_DAY = 24 * 60
E4 = 10_000

_TIME = re.compile(r"([0-9]{1,2})[:uh]([0-9]{2})")
_EXAMPLE = "{ma: 7:36, di: 7:36}, vierdagenweek, of {ploegen: [8:00, 8:00, 0], vanaf: 2005-01-03}"


class Schedule(Protocol):
    """The minutes of work due on each day; implementations inherit the helpers."""

    __slots__ = ()

    def minutes(self, day: date) -> int:
        """The minutes due on the day; 0 when it is no roster day."""
        ...

    def is_due(self, day: date) -> bool:
        """Whether the day is a roster day (XI 5 "werkdag")."""
        return self.minutes(day) > 0

    def due_days(self, period: Period) -> int:
        """The number of roster days of a period; ValueError for a period without end."""
        return sum(self.is_due(day) for day in _bounded(period))

    def due_minutes(self, period: Period) -> int:
        """The minutes due in a period; ValueError for a period without end."""
        return sum(self.minutes(day) for day in _bounded(period))


@dataclass(frozen=True, slots=True)
class WeekSchedule(Schedule):
    """The same week over and over: minutes from Monday to Sunday."""

    week: tuple[int, ...]

    def __post_init__(self) -> None:
        if len(self.week) != 7:
            raise ValueError(f"Een weekrooster heeft zeven dagen, niet {len(self.week)}.")
        _check(self.week)

    def minutes(self, day: date) -> int:
        """The minutes due on the day."""
        return self.week[day.weekday()]

    def due_days(self, period: Period) -> int:
        """The number of roster days of a period; ValueError for a period without end."""
        return _due(self.week, period.van.weekday(), _bounded(period).days)


@dataclass(frozen=True, slots=True)
class AlternatingSchedule(Schedule):
    """Weeks that take turns (a two-week roster, or longer); the first holds in the week, from Monday, in which `anchor` falls."""

    weeks: tuple[WeekSchedule, ...]
    anchor: date

    def __post_init__(self) -> None:
        if len(self.weeks) < 2:
            raise ValueError("Een wisselend rooster heeft minstens twee weken.")

    def minutes(self, day: date) -> int:
        """The minutes due on the day."""
        first_monday = self.anchor.toordinal() - self.anchor.weekday()
        week = (day.toordinal() - first_monday) // 7 % len(self.weeks)
        return self.weeks[week].minutes(day)


@dataclass(frozen=True, slots=True)
class ShiftSchedule(Schedule):
    """Shifts: a cycle of minutes a day, of any length, whose first day is `anchor`."""

    cycle: tuple[int, ...]
    anchor: date

    def __post_init__(self) -> None:
        if not self.cycle:
            raise ValueError("Een ploegenrooster heeft minstens één dag.")
        _check(self.cycle)

    def minutes(self, day: date) -> int:
        """The minutes due on the day."""
        return self.cycle[(day - self.anchor).days % len(self.cycle)]


def full_time() -> WeekSchedule:
    """Full time: Monday to Friday, 7 h 36 a day."""
    return week_of({weekday: FULL_DAY for weekday in MONDAY_TO_FRIDAY})


def four_day_week(free_weekday: int = 4) -> WeekSchedule:
    """Full time in four days of 9 h 30, with one weekday free (0 is Monday; Friday unless said otherwise)."""
    if free_weekday not in MONDAY_TO_FRIDAY:
        raise ValueError("De vrije dag van een vierdagenweek ligt van maandag tot vrijdag.")
    return week_of(_spread(FULL_WEEK, [weekday for weekday in MONDAY_TO_FRIDAY if weekday != free_weekday]))


def part_time(percent_e4: int, *weekdays: int) -> WeekSchedule:
    """A fraction of 38 hours, in ten-thousandths (8000 is 80 %), spread evenly over the weekdays (default Monday to Friday).

    Half time on 2.5 days is no even spread: make that with `week_of`.
    """
    if not 0 < percent_e4 <= E4:
        raise ValueError("Een werkregime ligt boven 0 % en is hoogstens 100 %.")
    minutes = (2 * FULL_WEEK * percent_e4 + E4) // (2 * E4)
    return week_of(_spread(minutes, weekdays or MONDAY_TO_FRIDAY))


def two_weeks(first: WeekSchedule, second: WeekSchedule, anchor: date) -> AlternatingSchedule:
    """Two weeks that take turns, the first in the week of `anchor`."""
    return AlternatingSchedule((first, second), anchor)


def week_of(minutes: dict[int, int]) -> WeekSchedule:
    """A week schedule from minutes by weekday (0 is Monday); a weekday that is not named is free."""
    if unknown := set(minutes) - set(range(7)):
        raise ValueError(f"Een weekdag is een getal van 0 (maandag) tot 6 (zondag), niet {sorted(unknown)}.")
    return WeekSchedule(tuple(minutes.get(weekday, 0) for weekday in range(7)))


def parse_schedule(value: object) -> Schedule:
    """The schedule that a file's value stands for; a value of another shape raises a Dutch ValueError."""
    if value == "voltijds":
        return full_time()
    if value == "vierdagenweek":
        return four_day_week()
    if not isinstance(value, Mapping) or not value:
        raise ValueError(f"{value!r} is geen rooster: schrijf bijvoorbeeld {_EXAMPLE}.")
    if "vierdagenweek" in value:
        _check_keys(value, ("vierdagenweek",))
        return four_day_week(_weekday(value["vierdagenweek"]))
    if "ploegen" in value:
        _check_keys(value, ("ploegen", "vanaf"))
        cycle = tuple(_minutes(each, f"ploegen, dag {number}") for number, each in enumerate(_list(value, "ploegen"), start=1))
        return ShiftSchedule(cycle, _anchor(value))
    if "weken" in value:
        _check_keys(value, ("weken", "vanaf"))
        return AlternatingSchedule(tuple(_week(week) for week in _list(value, "weken")), _anchor(value))
    return _week(value)


@lru_cache(maxsize=4096)
def _due(week: tuple[int, ...], weekday: int, days: int) -> int:
    """Roster days among so many days from a weekday on."""
    weeks, rest = divmod(days, 7)
    return weeks * (7 - week.count(0)) + sum(week[(weekday + i) % 7] > 0 for i in range(rest))


def _spread(minutes: int, weekdays: Collection[int]) -> dict[int, int]:
    chosen = sorted(set(weekdays))
    share, rest = divmod(minutes, len(chosen))
    return {weekday: share + (1 if position < rest else 0) for position, weekday in enumerate(chosen)}


def _check(minutes: tuple[int, ...]) -> None:
    if any(not 0 <= each <= MINUTES_A_DAY for each in minutes):
        raise ValueError("De werktijd van een dag ligt tussen 0:00 en 24:00.")
    if not any(minutes):
        raise ValueError("Een rooster heeft minstens één dag waarop gewerkt wordt.")


def _bounded(period: Period) -> Period:
    if period.tot is None:
        raise ValueError(f"De periode {period.text()} heeft geen einde en dus geen aantal roosterdagen.")
    return period


def _week(value: object) -> WeekSchedule:
    if not isinstance(value, Mapping):
        raise ValueError(f"{value!r} is geen weekrooster: schrijf bijvoorbeeld {{ma: 7:36, di: 7:36}}.")
    return week_of({_weekday(day): _minutes(minutes, str(day)) for day, minutes in value.items()})


def _weekday(value: object) -> int:
    if value not in WEEKDAYS:
        raise ValueError(f"{value!r} is geen weekdag in een rooster: gebruik {', '.join(WEEKDAYS)}.")
    return WEEKDAYS.index(str(value))


def _minutes(value: object, where: str) -> int:
    if isinstance(value, str) and (found := _TIME.fullmatch(value.strip())) and int(found[2]) < 60:
        return int(found[1]) * 60 + int(found[2])
    if isinstance(value, int) and not isinstance(value, bool) and (value == 0 or value >= 60):
        return value
    raise ValueError(f"De werktijd {value!r} ({where}) is niet leesbaar: schrijf uren en minuten, bijvoorbeeld 7:36, of 0.")


def _list(value: Mapping[object, object], key: str) -> list[object]:
    found = value[key]
    if not isinstance(found, list):
        raise ValueError(f"“{key}” is een lijst, niet {found!r}: schrijf bijvoorbeeld {_EXAMPLE}.")
    return found


def _anchor(value: Mapping[object, object]) -> date:
    anchor = value.get("vanaf")
    if isinstance(anchor, str):
        return parse_date(anchor)
    if isinstance(anchor, date) and not isinstance(anchor, datetime):
        return anchor
    raise ValueError("Bij een rooster met weken of ploegen hoort “vanaf”: de dag waarop de eerste week of ploegendag begint.")


def _check_keys(value: Mapping[object, object], allowed: tuple[str, ...]) -> None:
    if unknown := [key for key in value if key not in allowed]:
        raise ValueError(f"{unknown[0]!r} hoort niet in dit rooster: toegelaten zijn {', '.join(allowed)}.")
