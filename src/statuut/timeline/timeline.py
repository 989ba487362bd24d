"""Timelines: a value that changes on dates.

A `Timeline[T]` is an immutable, sorted row of spans, a span being a period and its value; spans that adjoin and hold the same value
are one span. Between spans there is no value: `at` then answers `NOTHING`, which is not None, not zero and not false, and which
refuses to be used as a condition. Two values are the same when they are equal and of one type (0 is not False).
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import Final, Generic, NamedTuple, TypeVar

from statuut.timeline.month import month_number, next_month_first
from statuut.timeline.period import Period, merged

T = TypeVar("T")
U = TypeVar("U")
V = TypeVar("V")


class Nothing(Enum):
    """The type of `NOTHING`: there is no value on that day."""

    NOTHING = "niets"

    def __bool__(self) -> bool:
        raise TypeError("NOTHING is waar noch onwaar: vergelijk met `is NOTHING`.")

    def __repr__(self) -> str:
        return "NOTHING"


NOTHING: Final = Nothing.NOTHING


class Span(NamedTuple, Generic[T]):
    """A period and the value that holds in it."""

    period: Period
    value: T


@dataclass(frozen=True, slots=True)
class Timeline(Generic[T]):
    """A value that changes on dates; make one with `of` or `of_changes`."""

    _spans: tuple[Span[T], ...] = ()
    _starts: tuple[date, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_starts", tuple(span.period.van for span in self._spans))

    @classmethod
    def of(cls, spans: Iterable[tuple[Period, T]]) -> "Timeline[T]":
        """The timeline of these (period, value) pairs, in any order.

        Periods may overlap only where their values are the same; otherwise a Dutch ValueError names both.
        """
        result: list[Span[T]] = []
        for period, value in sorted(spans, key=lambda pair: pair[0].van):
            if result and _same(result[-1].value, value) and result[-1].period.touches(period):
                result[-1] = Span(merged((result[-1].period, period))[0], value)
                continue
            if result and result[-1].period.overlap(period) is not None:
                other = result[-1]
                raise ValueError(
                    f"Twee waarden op dezelfde dag: {other.value!r} ({other.period.text()}) en {value!r} ({period.text()})."
                )
            result.append(Span(period, value))
        return cls(tuple(result))

    @classmethod
    def of_changes(cls, changes: Iterable[tuple[date, "T | Nothing"]]) -> "Timeline[T]":
        """The timeline of a value that holds from its date until the next one; NOTHING ends it. Of two on one date the last holds."""
        last_of_day = dict(sorted(changes, key=lambda change: change[0]))
        days: list[date | None] = [*last_of_day, None]
        return cls.of(
            (Period(day, until), value)
            for (day, value), until in zip(last_of_day.items(), days[1:], strict=True)
            if value is not NOTHING
        )

    def at(self, day: date) -> "T | Nothing":
        """The value on a day, or NOTHING."""
        position = bisect_right(self._starts, day) - 1
        if position < 0 or day not in self._spans[position].period:
            return NOTHING
        return self._spans[position].value

    def spans(self) -> tuple[Span[T], ...]:
        """The spans (period, value), sorted, the fewest there can be."""
        return self._spans

    def __bool__(self) -> bool:
        return bool(self._spans)

    def map(self, f: "Callable[[T], V | Nothing]") -> "Timeline[V]":
        """The timeline of f(value); where f gives NOTHING there is no value."""
        images = ((period, f(value)) for period, value in self._spans)
        return Timeline.of((period, image) for period, image in images if image is not NOTHING)

    def combine(self, other: "Timeline[U]", f: "Callable[[T | Nothing, U | Nothing], V | Nothing]") -> "Timeline[V]":
        """The timeline of f(value here, value there), on the days on which at least one of the two has a value.

        The other is then NOTHING; where f gives NOTHING there is no value.
        """
        pieces: list[tuple[Period, V]] = []
        for piece in _pieces(self._spans, other._spans):
            here, there = self.at(piece.van), other.at(piece.van)
            if here is NOTHING and there is NOTHING:
                continue
            value = f(here, there)
            if value is not NOTHING:
                pieces.append((piece, value))
        return Timeline.of(pieces)

    def meet(self, other: "Timeline[U]", f: "Callable[[T, U], V | Nothing]") -> "Timeline[V]":
        """The timeline of f(value here, value there), only on the days on which both have a value."""

        def both(here: "T | Nothing", there: "U | Nothing") -> "V | Nothing":
            return NOTHING if here is NOTHING or there is NOTHING else f(here, there)

        return self.combine(other, both)

    def overlay(self, other: "Timeline[T]") -> "Timeline[T]":
        """The values of `other` where it has one, and these values elsewhere."""

        def upper(here: "T | Nothing", there: "T | Nothing") -> "T | Nothing":
            return here if there is NOTHING else there

        return self.combine(other, upper)

    def where(self, pred: Callable[[T], bool]) -> tuple[Period, ...]:
        """The periods in which the value satisfies `pred`, the fewest there can be; without a value it is never satisfied."""
        return merged(period for period, value in self._spans if pred(value))

    def count_days(self, period: Period, pred: Callable[[T], bool]) -> int:
        """The number of days of the period on which the value satisfies `pred`; ValueError when there is no end to them."""
        return sum(common.days for common in self._within(period, pred))

    def full_months(self, period: Period, pred: Callable[[T], bool]) -> int:
        """The number of calendar months of which every day lies in the period and satisfies `pred` (VIII 33: volle kalendermaanden).

        ValueError when there is no end to them.
        """
        return sum(_calendar_months(common) for common in self._within(period, pred))

    def changes(self, period: Period) -> tuple[date, ...]:
        """The days of the period on which the value is another than the day before, or appears, or ends.

        The first day of the period is one of them only when something changes on it.
        """
        return tuple(edge for edge in _edges(self._spans) if edge in period)

    def window(self, period: Period) -> "Timeline[T]":
        """The same values, on the days of the period only."""
        clipped = ((each.overlap(period), value) for each, value in self._spans)
        return Timeline(tuple(Span(common, value) for common, value in clipped if common is not None))

    def _within(self, period: Period, pred: Callable[[T], bool]) -> tuple[Period, ...]:
        found = (each.overlap(period) for each in self.where(pred))
        return tuple(common for common in found if common is not None)


def _same(first: object, second: object) -> bool:
    return type(first) is type(second) and first == second


def _calendar_months(period: Period) -> int:
    if period.tot is None:
        raise ValueError(f"De periode {period.text()} heeft geen einde en dus geen aantal maanden.")
    start = period.van if period.van.day == 1 else next_month_first(period.van)
    return max(0, month_number(period.tot) - month_number(start))


def _edges(*rows: Iterable[tuple[Period, object]]) -> list[date]:
    """The days on which any row starts or ends a span, sorted."""
    return sorted({edge for row in rows for period, _ in row for edge in (period.van, period.tot) if edge is not None})


def _pieces(*rows: Iterable[tuple[Period, object]]) -> list[Period]:
    """The periods from each edge to the next, and from the last edge on when a row has no end."""
    edges = _edges(*rows)
    endless = any(period.tot is None for row in rows for period, _ in row)
    ends: list[date | None] = [*edges[1:], None] if endless else [*edges[1:]]
    return [Period(van, tot) for van, tot in zip(edges, ends, strict=False)]
