"""Streams of many employments as columns: runs of equal months, with offsets per employment.

Months in which nothing changes are one run, whatever their number. Special values are stored as small negatives
(`values.ENCODED`); facts are never negative. Shapes: `offsets[n + 1]` into runs, `start[r]`, `length[r]`, a column per month
fact with one entry per run; per level `part_offsets[r + 1]` and a column per part fact.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

import numpy as np

from statuut.engine.interpreter import MonthRow
from statuut.engine.pack import SameRatio
from statuut.engine.plan import Kind, Plan
from statuut.engine.rule import MONTH_LEVEL
from statuut.engine.values import ENCODED, is_number

Array = Any
_Getter = Callable[[Mapping[str, int]], tuple[int, ...]]
_Key = tuple[tuple[int, ...], tuple[tuple[tuple[int, ...], ...], ...]]


@dataclass(frozen=True, slots=True)
class Columns:
    """The facts of many streams; every array is NumPy and contiguous."""

    offsets: Array
    start: Array
    length: Array
    facts: Mapping[str, Array]
    part_offsets: Mapping[str, Array]
    part_facts: Mapping[str, Array]

    @property
    def count(self) -> int:
        """Number of streams."""
        return len(self.offsets) - 1

    @property
    def first_month(self) -> int:
        """Earliest month of any stream."""
        return int(self.start.min())

    @property
    def end_month(self) -> int:
        """Month after the last month of any stream."""
        return int((self.start + self.length).max())

    def select(self, low: int, high: int) -> Columns:
        """The streams low..high as columns of their own (views where possible)."""
        r0, r1 = int(self.offsets[low]), int(self.offsets[high])
        runs = slice(r0, r1)
        cut = {level: (int(o[r0]), int(o[r1])) for level, o in self.part_offsets.items()}
        return Columns(
            self.offsets[low : high + 1] - r0,
            self.start[runs],
            self.length[runs],
            {name: column[runs] for name, column in self.facts.items()},
            {level: o[r0 : r1 + 1] - cut[level][0] for level, o in self.part_offsets.items()},
            {key: column[slice(*cut[key.split(":")[0]])] for key, column in self.part_facts.items()},
        )


def to_columns(plan: Plan, streams: Iterable[Sequence[MonthRow]], same: Mapping[str, SameRatio] | None = None) -> Columns:
    """Turn streams of month rows into columns, joining equal months into runs.

    `same` names per level part facts and a month fact of which only the ratio counts (days due, days to be worked): a month of
    one part in which each is all or nothing stores 1 or 0 to 1, so that full months of different length join.
    """
    alike = {level: SameRatio(*ratio) for level, ratio in (same or {}).items() if not set(SameRatio(*ratio).counted) & set(plan.nodes)}
    month_names = [n.name for n in plan.of_kind(Kind.FACT, MONTH_LEVEL)]
    part_names = {level: [n.name for n in plan.of_kind(Kind.FACT, level)] for level in plan.book.levels}
    offsets: list[int] = [0]
    start: list[int] = []
    length: list[int] = []
    facts: list[list[int]] = [[] for _ in month_names]
    part_offsets: dict[str, list[int]] = {level: [0] for level in part_names}
    parts: dict[str, list[list[int]]] = {level: [[] for _ in names] for level, names in part_names.items()}
    month_facts, getters = _getter(month_names), {level: _getter(names) for level, names in part_names.items()}
    for rows in streams:
        previous: _Key | None = None
        for row in rows:
            key = _key(row, month_facts, getters, alike)
            if key == previous and row.month == start[-1] + length[-1]:
                length[-1] += 1
                continue
            previous = key
            start.append(row.month)
            length.append(1)
            for column, value in zip(facts, key[0], strict=True):
                column.append(_encode(value))
            for (level, columns), entries in zip(parts.items(), key[1], strict=True):
                for entry in entries:
                    for column, value in zip(columns, entry, strict=True):
                        column.append(_encode(value))
                part_offsets[level].append(part_offsets[level][-1] + len(entries))
        offsets.append(len(start))
    return Columns(
        np.array(offsets, np.int64),
        np.array(start, np.int32),
        np.array(length, np.int32),
        {name: narrow(column) for name, column in zip(month_names, facts, strict=True)},
        {level: np.array(o, np.int64) for level, o in part_offsets.items()},
        {f"{level}:{n}": narrow(c) for level, names in part_names.items() for n, c in zip(names, parts[level], strict=True)},
    )


def _key(row: MonthRow, month_facts: _Getter, part_facts: Mapping[str, _Getter], same: Mapping[str, SameRatio]) -> _Key:
    facts = row.facts
    parts = row.parts
    for level, (ratio_facts, month_fact, _, not_with) in same.items():
        mine, whole = parts.get(level, ()), facts[month_fact]
        if whole <= 0 or len(mine) > 1 or any(parts.get(other) for other in not_with):
            continue
        if all(p[f] in (0, whole) for p in mine for f in ratio_facts):
            facts = {**facts, month_fact: 1}
            parts = {**parts, level: tuple({**p, **{f: int(p[f] > 0) for f in ratio_facts}} for p in mine)}
    levels = tuple([tuple([get(part) for part in parts.get(level, ())]) for level, get in part_facts.items()])
    return month_facts(facts), levels


def _getter(names: Sequence[str]) -> _Getter:
    """Takes these facts from a mapping, in order."""
    if len(names) > 1:
        return itemgetter(*names)
    return lambda facts: tuple(facts[name] for name in names)


def _encode(value: int) -> int:
    if not is_number(value):
        return ENCODED[value]
    if value < 0:
        raise ValueError(f"een feit kan niet negatief zijn: {value}")
    return value


def narrow(column: Sequence[int] | Array) -> Array:
    """The column in the smallest signed integer type that holds it."""
    array = np.asarray(column, np.int64)
    low, high = (int(array.min()), int(array.max())) if len(array) else (0, 0)
    for kind in (np.int8, np.int16, np.int32):
        info = np.iinfo(kind)
        if info.min <= low and high <= info.max:
            return array.astype(kind)
    return array
