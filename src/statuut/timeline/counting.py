"""Counting days of which some do not count: the walk behind a legal term.

A day does not count when it lies in a suspension or, in a term of working days, when it is no working day. The walk goes forward or
back, tells once what it skipped and why, and ends before a suspension that has no end.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date

from statuut.timeline.calendar import SATURDAY, public_holidays
from statuut.timeline.formatting import format_date
from statuut.timeline.period import ONE_DAY, Period, merged

Window = Callable[[int], Period]
WorkingDay = Callable[[date], bool]

LONGEST_GAP = 10 * 366


@dataclass(frozen=True, slots=True)
class TermStep:
    """One step to the last day: a Dutch sentence, the day it concerns, and whether that day counts in the term."""

    text: str
    day: date
    counted: bool


@dataclass(slots=True)
class Counting:
    """What counts: suspensions known as periods and as windows of each year, and the working days when only these count (or None)."""

    suspended: tuple[Period, ...]
    windows: tuple[Window, ...]
    windows_article: str
    working_day: WorkingDay | None
    steps: list[TermStep] = field(default_factory=list)
    _told: set[Period] = field(default_factory=set)

    def suspension(self, day: date) -> Period | None:
        """The suspension that holds on a day, one without end before others."""
        found = [period for period in (*self.suspended, *self._windows_around(day)) if day in period]
        return min(found, key=lambda period: period.tot is not None, default=None)

    def counts(self, day: date) -> bool:
        """Whether the day counts."""
        return self.suspension(day) is None and (self.working_day is None or self.working_day(day))

    def days(self, first: date, step: int = 1) -> Iterator[date]:
        """The days that count from `first` on, or back (step -1); they end before a suspension without end.

        Raises a Dutch ValueError when ten years pass without a day that counts.
        """
        day, gap = first, 0
        while gap < LONGEST_GAP:
            suspension = self.suspension(day)
            gap += 1
            if suspension is not None:
                self._tell_suspension(suspension, day)
                if suspension.tot is None:
                    return
            elif self.working_day is None or self.working_day(day):
                yield day
                gap = 0
            else:
                self._tell_free_day(day)
            day += step * ONE_DAY
        raise ValueError(f"De termijn vindt geen einde: sinds {format_date(first)} is er tien jaar lang geen dag die meetelt.")

    def count_suspended(self, period: Period) -> int | None:
        """The number of suspended days of a bounded period, or None when a suspension without end reaches into it."""
        years = range(period.van.year - 1, (period.van.year if period.tot is None else period.tot.year) + 1)
        known = (*self.suspended, *(window(year) for window in self.windows for year in years))
        met = [(common, each) for each in known if (common := each.overlap(period)) is not None]
        for common, each in sorted(met, key=lambda pair: pair[0].van):
            self._tell_suspension(each, common.van)
        if any(each.tot is None for _, each in met):
            return None
        return sum(common.days for common in merged(common for common, _ in met))

    def tell(self, text: str, day: date, counted: bool) -> None:
        """Add a step."""
        self.steps.append(TermStep(text, day, counted))

    def _windows_around(self, day: date) -> tuple[Period, ...]:
        return tuple(window(year) for window in self.windows for year in (day.year - 1, day.year))

    def _tell_suspension(self, period: Period, day: date) -> None:
        if period in self._told:
            return
        self._told.add(period)
        article = f" (art. {self.windows_article})" if self.windows_article and period in self._windows_around(day) else ""
        ending = "de laatste dag is nog niet bekend" if period.tot is None else "die dagen tellen niet mee"
        self.tell(f"Opgeschort {period.text()}{article}: {ending}.", day, False)

    def _tell_free_day(self, day: date) -> None:
        if day.weekday() < SATURDAY and (name := public_holidays(day.year).get(day)):
            self.tell(f"{format_date(day)} is een feestdag ({name}) en telt niet mee.", day, False)
