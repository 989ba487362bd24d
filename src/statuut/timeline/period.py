"""Periods: half-open stretches of days, and the interval algebra on them.

A `Period` holds the days from `van` up to, not including, `tot`; `tot` None means without end. It is never empty. What the law
calls "tot en met" is shown so by `text()`, and made by `Period.inclusive`. All errors are `ValueError` with a Dutch message.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from statuut.timeline.formatting import format_date

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `van` up to, not including, `tot` (None: without end)."""

    van: date
    tot: date | None = None

    def __post_init__(self) -> None:
        if isinstance(self.van, datetime) or isinstance(self.tot, datetime):
            raise ValueError("Een periode loopt in hele dagen: geef een datum zonder uur.")
        if self.tot is not None and self.tot <= self.van:
            raise ValueError(f"Een periode die begint op {format_date(self.van)} kan niet eindigen voor {format_date(self.tot)}.")

    @classmethod
    def inclusive(cls, van: date, tot_en_met: date | None) -> "Period":
        """The period of which `tot_en_met` is the last day; None, or the last day a date can have, means without end."""
        if tot_en_met is None or tot_en_met == date.max:
            return cls(van, None)
        if tot_en_met < van:
            raise ValueError(f"De laatste dag {format_date(tot_en_met)} ligt voor de eerste dag {format_date(van)}.")
        return cls(van, tot_en_met + ONE_DAY)

    @property
    def last_day(self) -> date | None:
        """The last day, or None for a period without end."""
        return None if self.tot is None else self.tot - ONE_DAY

    @property
    def days(self) -> int:
        """The number of days; a period without end has none, and raises ValueError."""
        if self.tot is None:
            raise ValueError(f"De periode {self.text()} heeft geen einde en dus geen aantal dagen.")
        return (self.tot - self.van).days

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and self.van <= day and (self.tot is None or day < self.tot)

    def __iter__(self) -> Iterator[date]:
        """The days one by one; endless, up to the last possible date, for a period without end."""
        day = self.van
        while day in self:
            yield day
            if day == date.max:
                return
            day += ONE_DAY

    def covers(self, other: "Period") -> bool:
        """Whether every day of `other` is a day of this period."""
        return self.overlap(other) == other

    def overlap(self, other: "Period") -> "Period | None":
        """The days that both periods have, or None when there is no such day."""
        van = max(self.van, other.van)
        tot = _earliest(self.tot, other.tot)
        return None if tot is not None and tot <= van else Period(van, tot)

    def touches(self, other: "Period") -> bool:
        """Whether the two overlap or follow each other without a gap, so that together they are one period."""
        return _reaches(self.tot, other.van) and _reaches(other.tot, self.van)

    def minus(self, others: Iterable["Period"]) -> tuple["Period", ...]:
        """What is left of this period without the days of `others`: sorted, apart, possibly nothing."""
        left: list[Period] = []
        start = self.van
        for other in merged(others):
            common = self.overlap(other)
            if common is None:
                continue
            if start < common.van:
                left.append(Period(start, common.van))
            if common.tot is None:
                return tuple(left)
            start = common.tot
        if self.tot is None or start < self.tot:
            left.append(Period(start, self.tot))
        return tuple(left)

    def text(self) -> str:
        """The period in Dutch, both ends included: "01/02/2005 t.e.m. 28/02/2005", "vanaf 01/02/2005" or one date."""
        last_day = self.last_day
        if last_day is None:
            return f"vanaf {format_date(self.van)}"
        if last_day == self.van:
            return format_date(self.van)
        return f"{format_date(self.van)} t.e.m. {format_date(last_day)}"


def merged(periods: Iterable[Period]) -> tuple[Period, ...]:
    """The same days as the fewest periods: sorted, with overlapping and adjoining ones made one."""
    result: list[Period] = []
    for period in sorted(periods, key=lambda each: each.van):
        if result and result[-1].touches(period):
            result[-1] = Period(result[-1].van, _latest(result[-1].tot, period.tot))
        else:
            result.append(period)
    return tuple(result)


def _earliest(first: date | None, second: date | None) -> date | None:
    if first is None or second is None:
        return second if first is None else first
    return min(first, second)


def _latest(first: date | None, second: date | None) -> date | None:
    return None if first is None or second is None else max(first, second)


def _reaches(tot: date | None, van: date) -> bool:
    return tot is None or van <= tot
