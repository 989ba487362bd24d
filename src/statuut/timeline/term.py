"""Legal terms: from an event and a length to the last useful day, with the way there.

A `Term` declares a time limit: length, unit, article, whether the day of the event counts, in which windows of each year it is
suspended, and whether a last day that is no working day moves on. `compute` runs it from an event; the result can be suspended or
extended by later events, each time giving a new result.

Readings chosen here:
- A suspended day is not counted and the rest runs on afterwards (IX 27). A term in months or years runs from date to date, and is
  then lengthened by the suspended days that it met.
- An extension lengthens the term itself: the last day is moved to a working day once, at the end.
- A suspension without end leaves the last day unknown (None): the term has not expired, and says so.
- "Between Christmas and New Year" is strictly between: 26 to 31 December. The wider windows are there to be chosen instead.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice
from typing import Literal

from statuut.timeline.calendar import is_working_day
from statuut.timeline.counting import Counting, Window, WorkingDay
from statuut.timeline.counting import TermStep as TermStep
from statuut.timeline.formatting import format_date
from statuut.timeline.month import add_months
from statuut.timeline.period import ONE_DAY, Period

Unit = Literal["kalenderdagen", "werkdagen", "maanden", "jaren"]

SINGULAR: dict[Unit, str] = {"kalenderdagen": "kalenderdag", "werkdagen": "werkdag", "maanden": "maand", "jaren": "jaar"}
MONTHS: dict[Unit, int] = {"maanden": 1, "jaren": 12}


def august(year: int) -> Period:
    """The month of August, in which the terms of Part IX Title 2 are suspended (IX 27)."""
    return Period.inclusive(date(year, 8, 1), date(year, 8, 31))


def christmas_new_year(year: int) -> Period:
    """The days strictly between Christmas and New Year, 26 to 31 December (IX 27): the recommended reading."""
    return Period.inclusive(date(year, 12, 26), date(year, 12, 31))


def christmas_new_year_from_christmas(year: int) -> Period:
    """Alternative reading of IX 27, with Christmas Day: 25 to 31 December."""
    return Period.inclusive(date(year, 12, 25), date(year, 12, 31))


def christmas_new_year_both(year: int) -> Period:
    """Alternative reading of IX 27, with both holidays: 25 December to 1 January of the next year."""
    return Period.inclusive(date(year, 12, 25), date(year + 1, 1, 1))


@dataclass(frozen=True, slots=True)
class Term:
    """A time limit as the law states it; `expiry` says in Dutch what its expiry means."""

    length: int
    unit: Unit
    article: str
    start_day_counts: bool = False
    suspensions: tuple[Window, ...] = ()
    extend_to_working_day: bool = False
    suspension_article: str = ""
    expiry: str = ""

    def __post_init__(self) -> None:
        if self.unit not in SINGULAR:
            raise ValueError(f"“{self.unit}” is geen eenheid van een termijn: gebruik {', '.join(SINGULAR)}.")
        if self.length < 1:
            raise ValueError(f"Een termijn telt minstens één {SINGULAR[self.unit]}, niet {self.length}.")

    def text(self) -> str:
        """The term in Dutch: "15 kalenderdagen (art. IX 17)"."""
        return f"{self.length} {SINGULAR[self.unit] if self.length == 1 else self.unit} (art. {self.article})"

    def compute(self, start: date, *, suspended: Sequence[Period] = (), working_day: WorkingDay = is_working_day) -> "TermResult":
        """Run the term from the event on `start`, suspended in its windows and in the periods of `suspended`.

        `working_day` says what a working day is: by default the calendar's, or a roster (XI 5) where the text means that.
        """
        counting = self._counting(tuple(suspended), working_day)
        counted = self.start_day_counts and counting.counts(start)
        counting.tell(f"Begin van {self.text()} op {format_date(start)}: die dag telt {'' if counted else 'niet '}mee.", start, counted)
        last = self._from_date_to_date(start, counting) if self.unit in MONTHS else self._day_by_day(start, counting)
        if last is not None and self.extend_to_working_day and not working_day(last):
            counting.tell(f"{format_date(last)} is geen werkdag: de laatste dag schuift op naar een werkdag.", last, True)
            last = next((day for day in counting.days(last) if working_day(day)), None)
        if last is not None:
            counting.tell(f"Laatste dag: {format_date(last)}.", last, True)
        return TermResult(self, start, last, tuple(counting.steps), counting.suspended, working_day)

    def latest_before(self, event: date, *, working_day: WorkingDay = is_working_day) -> date:
        """The last day on which something is in time that must be done at least this term before an event ("uiterlijk ... voor").

        The day of the event does not count and the day found does: the third working day before a hearing is still in time (X 4).
        """
        counting = self._counting((), working_day)
        if self.unit not in MONTHS:
            return _nth(counting, event - ONE_DAY, self.length, -1) or event
        nominal = add_months(event, -MONTHS[self.unit] * self.length)
        met = counting.count_suspended(Period(nominal, event)) or 0
        return _nth(counting, nominal - ONE_DAY, met, -1) or nominal

    def _counting(self, suspended: tuple[Period, ...], working_day: WorkingDay) -> Counting:
        only_working = working_day if self.unit == "werkdagen" else None
        return Counting(suspended, self.suspensions, self.suspension_article, only_working)

    def _day_by_day(self, start: date, counting: Counting) -> date | None:
        return _nth(counting, start if self.start_day_counts else start + ONE_DAY, self.length, 1)

    def _from_date_to_date(self, start: date, counting: Counting) -> date | None:
        nominal = add_months(start, MONTHS[self.unit] * self.length)
        first = start if self.start_day_counts else start + ONE_DAY
        if self.start_day_counts and nominal.day == start.day:
            nominal -= ONE_DAY
        met = counting.count_suspended(Period.inclusive(first, nominal))
        if not met:
            return nominal if met == 0 else None
        text = f"Zonder opschorting liep de termijn tot {format_date(nominal)}; het aantal opgeschorte dagen ({met}) komt erbij."
        counting.tell(text, nominal, counting.counts(nominal))
        return _nth(counting, nominal + ONE_DAY, met, 1)


@dataclass(frozen=True, slots=True)
class TermResult:
    """A term that runs: its last day (None while a suspension has no end yet) and the steps that gave it."""

    term: Term
    start: date
    last_day: date | None
    steps: tuple[TermStep, ...]
    suspended: tuple[Period, ...] = ()
    working_day: WorkingDay = is_working_day

    def suspend(self, period: Period) -> "TermResult":
        """The same term, suspended also in this period; a period without end leaves the last day unknown."""
        return self.term.compute(self.start, suspended=(*self.suspended, period), working_day=self.working_day)

    def extended(self, by: int) -> "TermResult":
        """The same term, longer by so many of its own units."""
        if by < 1:
            raise ValueError(f"Een verlenging telt minstens één {SINGULAR[self.term.unit]}, niet {by}.")
        longer = replace(self.term, length=self.term.length + by)
        return longer.compute(self.start, suspended=self.suspended, working_day=self.working_day)

    def expired(self, day: date) -> bool:
        """Whether the last day lies before the day; a term whose last day is not known yet has not expired."""
        return self.last_day is not None and self.last_day < day


def _nth(counting: Counting, first: date, number: int, step: int) -> date | None:
    """The day with this number among the days that count; None when there is no such day (number 0, or a suspension without end)."""
    return None if number == 0 else next(islice(counting.days(first, step), number - 1, None), None)
