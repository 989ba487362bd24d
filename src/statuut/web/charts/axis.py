"""A time axis: days to places, and the years to mark."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

STEPS = (1, 2, 5, 10)


@dataclass(frozen=True, slots=True)
class Axis:
    """Days from `first` to `last` laid out between two places."""

    first: date
    last: date
    left: int
    right: int

    def place(self, day: date) -> float:
        """The place of a day, kept inside the axis."""
        days = max((self.last - self.first).days, 1)
        share = min(max((day - self.first).days / days, 0.0), 1.0)
        return round(self.left + share * (self.right - self.left), 1)

    def years(self, room: int = 46) -> list[int]:
        """The years to mark: every one, or every 2, 5 or 10 where they would crowd."""
        first, last = self.first.year, self.last.year
        width = (self.right - self.left) / max(last - first + 1, 1)
        step = next((step for step in STEPS if width * step >= room), STEPS[-1])
        inside = [year for year in range(first, last + 1) if date(year, 1, 1) < self.last]
        return [year for year in inside if year % step == 0 or step == 1]


def whole_years(first: date, last: date, left: int, right: int) -> Axis:
    """An axis from 1 January of the first year to 1 January after the last."""
    return Axis(date(first.year, 1, 1), date(last.year + 1, 1, 1), left, right)
