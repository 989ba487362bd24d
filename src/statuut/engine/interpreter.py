"""The interpreter: plain Python, one stream, every value of every month kept.

It walks the plan over the months of one employment, by a function written for the plan (`straight_line`), and keeps all values per
month and per part of a month, from which `payroll.explaining` tells how any outcome came about. It never loads the compiler.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from statuut.engine.plan import Plan
from statuut.engine.rule import MONTH_LEVEL
from statuut.engine.straight_line import Walk, compile_walk
from statuut.engine.values import NOT_APPLICABLE


@dataclass(frozen=True, slots=True)
class MonthRow:
    """The facts of one month: month number, month facts by name, and per level the facts of each part."""

    month: int
    facts: Mapping[str, int]
    parts: Mapping[str, tuple[Mapping[str, int], ...]]


class PartValues:
    """The values of one part of a month: its own by slot, and those of the month for all month slots."""

    __slots__ = ("first", "month", "own")

    def __init__(self, month: tuple[Any, ...], own: tuple[Any, ...], first: int) -> None:
        self.month, self.own, self.first = month, own, first

    def __getitem__(self, slot: int) -> Any:
        return self.month[slot] if slot < len(self.month) else self.own[slot - self.first]


#: Values by slot: of a month, or of a part of it. Tables are not kept: their slot holds None.
Values = tuple[Any, ...] | PartValues


@dataclass(frozen=True, slots=True)
class MonthResult:
    """All values of one month: `values` by slot for month names, and per level the values of each part."""

    month: int
    values: tuple[Any, ...]
    parts: Mapping[str, tuple[PartValues, ...]]


class Results(Sequence[MonthResult]):
    """The months of an outcome; a `MonthResult` is made when it is looked at."""

    def __init__(
        self, walked: Sequence[tuple[int, tuple[Any, ...], dict[str, tuple[tuple[Any, ...], ...]]]], firsts: Mapping[str, int]
    ) -> None:
        self.walked, self.firsts = walked, firsts
        self._made: dict[int, MonthResult] = {}

    def __len__(self) -> int:
        return len(self.walked)

    def __getitem__(self, index: Any) -> Any:
        if isinstance(index, slice):
            return [self._result(i) for i in range(*index.indices(len(self)))]
        return self._result(range(len(self))[index])

    def __iter__(self) -> Iterator[MonthResult]:
        return (self._result(i) for i in range(len(self)))

    def _result(self, index: int) -> MonthResult:
        made = self._made.get(index)
        if made is None:
            month, values, parts = self.walked[index]
            found = {level: tuple(PartValues(values, own, self.firsts[level]) for own in each) for level, each in parts.items()}
            made = self._made[index] = MonthResult(month, values, found)
        return made


@dataclass(frozen=True)
class Outcome:
    """The evaluated stream of one employment."""

    plan: Plan
    results: Results

    @cached_property
    def first_month(self) -> int:
        """Number of the first month; 0 when there is none."""
        return self.results.walked[0][0] if len(self.results) else 0

    def at(self, month: int) -> MonthResult | None:
        """The result of a month, or None outside the stream."""
        index = month - self.first_month
        return self.results[index] if 0 <= index < len(self.results) else None

    def value(self, name: str, month: int) -> int:
        """The value of a name in a month; of a name of part level, that of the last part. Not applicable outside the stream."""
        node, index = self.plan.nodes[name], month - self.first_month
        if not 0 <= index < len(self.results):
            return NOT_APPLICABLE
        if node.level == MONTH_LEVEL:
            return int(self.results.walked[index][1][node.slot])
        values = self.part_values(name, month)
        return values[-1] if values else NOT_APPLICABLE

    def since(self, name: str, month: int) -> int:
        """The first month from which a month value has been what it is in a month of the stream."""
        walked, slot = self.results.walked, self.plan.nodes[name].slot
        index = month - self.first_month
        value = walked[index][1][slot]
        while index and walked[index - 1][1][slot] == value:
            index -= 1
        return self.first_month + index

    def part_values(self, name: str, month: int) -> tuple[int, ...]:
        """The value of a part-level name in each part of the month."""
        node, result = self.plan.nodes[name], self.at(month)
        return () if result is None else tuple(int(v[node.slot]) for v in result.parts.get(node.level, ()))


class Interpreter:
    """Runs a plan over streams; made once per plan and reused."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.firsts = {
            level: min(node.slot for node in plan.nodes.values() if node.level == level)
            for level in {node.level for node in plan.nodes.values()} - {MONTH_LEVEL}
        }

    @cached_property
    def walk(self) -> Walk:
        """The function written for the plan, on first use."""
        return compile_walk(self.plan)

    def run(self, rows: Sequence[MonthRow], parameters: Callable[[int], Mapping[str, Any]], readings: Mapping[str, int]) -> Outcome:
        """Evaluate consecutive months. `parameters(month)` gives parameter values and tables; `readings` the chosen readings."""
        return Outcome(self.plan, Results(self.walk(rows, parameters, readings), self.firsts))
