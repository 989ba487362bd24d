"""The compiler: the plan as one compiled function that walks each stream's months with the state at hand.

The kernel is generated as text (`kernel_source`), compiled once and kept on disk (`machine`). It takes columns
(`columns.Columns`), dated parameters as arrays over months and flat tables, and writes only what was asked for: values per stream
and month, and sums per month over all streams. Every operation is checked; a cell whose arithmetic left 64 bits, or whose value
does not fit the output, is stored as overflow.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np

from statuut.engine.columns import Columns
from statuut.engine.drift import CALENDAR_MONTH, MONTH_NUMBER
from statuut.engine.kernel_outputs import CELL_SPECIAL, STREAMS
from statuut.engine.kernel_source import KernelSource, write_kernel
from statuut.engine.machine import load_kernel
from statuut.engine.plan import Kind, Plan
from statuut.engine.rule import MONTH_LEVEL, RuleError
from statuut.engine.values import ENCODED, is_number

_DECODE = {CELL_SPECIAL - 1 - code: special for special, code in ENCODED.items()}
#: Parameters of the kernel after the arrays: low, high, chunk, base, first, months.
_PARAMETERS = 6


@dataclass(frozen=True, slots=True)
class BulkResult:
    """Cells `[stream, month]` (int32, see `cell`), sums `[month]` (int64), undetermined counts, and the first month."""

    first_month: int
    cells: Mapping[str, Any]
    sums: Mapping[str, Any]
    undetermined: Mapping[str, Any]

    def cell(self, name: str, stream: int, month: int) -> int:
        """One value, with special values restored."""
        return decode_cell(int(self.cells[name][stream, month - self.first_month]))


def decode_cell(value: int) -> int:
    """A 32-bit output cell as a value of the engine."""
    return _DECODE.get(value, value)


class Compiled:
    """A compiled plan for given outputs; the first run in a process loads or makes the machine code."""

    def __init__(self, plan: Plan, cells: Sequence[str], sums: Sequence[str]) -> None:
        self.plan, self.cells, self.sums = plan, tuple(cells), tuple(sums)
        self.source: KernelSource = write_kernel(plan, self.cells, self.sums)

    def run(
        self,
        columns: Columns,
        parameters: Callable[[int], Mapping[str, Any]],
        readings: Mapping[str, int],
        first_month: int,
        months: int,
        *,
        chunks: int = 64,
        workers: int | None = None,
    ) -> BulkResult:
        """Evaluate all streams; outputs cover `months` months from `first_month`. `workers` is the number of threads."""
        chunks = max(1, min(max(chunks, -(-columns.count // STREAMS)), columns.count))
        base = min(columns.first_month, first_month)
        dated = [parameters(month) for month in range(base, max(columns.end_month, first_month + months))]
        cells = {name: np.empty((columns.count, months), np.int32) for name in self.cells}
        sums, missing, slopes = (np.zeros((chunks, months, len(self.sums)), np.int64) for _ in range(3))
        given = {
            **self._facts(columns),
            **self._known(dated, readings),
            "wakes": np.array(self.source.wakes.table(base, dated, readings), np.int64),
            **{f"cells_{name}": cell for name, cell in cells.items()},
            "sums": sums,
            "missing": missing,
            "slopes": slopes,
        }
        arrays = [np.ascontiguousarray(given[name]) for name in self.source.arrays]
        table = np.array([(a.ctypes.data, a.size, a.itemsize) for a in arrays], np.int64)
        kernel, edges = self.kernel(), np.linspace(0, columns.count, chunks + 1).astype(np.int64).tolist()
        with ThreadPoolExecutor(workers or os.cpu_count()) as pool:
            list(pool.map(lambda c: kernel(table.ctypes.data, edges[c], edges[c + 1], c, base, first_month, months), range(chunks)))
        total, lacking = _running(sums, slopes), _running(missing)
        return BulkResult(
            first_month, cells, {n: total[:, i] for i, n in enumerate(self.sums)}, {n: lacking[:, i] for i, n in enumerate(self.sums)}
        )

    def kernel(self) -> Callable[..., None]:
        """The machine code, from the cache folder when it is there."""
        return load_kernel(self.source.text, self.source.arrays, _PARAMETERS)

    def _facts(self, columns: Columns) -> dict[str, Any]:
        plan = self.plan
        given: dict[str, Any] = {"offsets": np.asarray(columns.offsets, np.int64), "start": columns.start, "length": columns.length}
        given.update((n.name, columns.facts[n.name]) for n in plan.of_kind(Kind.FACT, MONTH_LEVEL))
        for level in plan.book.levels:
            given[f"parts_{level}"] = np.asarray(columns.part_offsets[level], np.int64)
            given.update((n.name, columns.part_facts[f"{level}:{n.name}"]) for n in plan.of_kind(Kind.FACT, level))
        return given

    def _known(self, dated: Sequence[Mapping[str, Any]], readings: Mapping[str, int]) -> dict[str, Any]:
        plan = self.plan
        for each, later in pairwise(dated):
            if MONTH_NUMBER in plan.nodes and later[MONTH_NUMBER] != each[MONTH_NUMBER] + 1:
                raise RuleError(f"{plan.book.statute}: '{MONTH_NUMBER}' telt de maanden en moet elke maand één hoger zijn")
            if CALENDAR_MONTH in plan.nodes and later[CALENDAR_MONTH] != each[CALENDAR_MONTH] % 12 + 1:
                raise RuleError(f"{plan.book.statute}: '{CALENDAR_MONTH}' telt de maanden van het jaar, van 1 tot 12")
        known = {n.name: np.array([each[n.name] for each in dated], np.int64) for n in plan.of_kind(Kind.PARAMETER)}
        known.update((n.name, np.asarray(dated[-1][n.name], np.int64).ravel()) for n in plan.of_kind(Kind.TABLE))
        known.update((n.name, np.array([readings[n.of]], np.int64)) for n in plan.of_kind(Kind.READING))
        return known


def _running(changes: Any, slopes: Any = None) -> Any:
    """Changes per chunk and month, and changes of what every next month adds, as totals per month; exact in Python's own numbers
    should they not fit in 64 bits."""
    exact = _exact(changes).sum(axis=0)
    if slopes is not None and slopes.any():
        exact[1:] += _exact(slopes).sum(axis=0).cumsum(axis=0)[:-1]
    return exact.cumsum(axis=0)


def _exact(changes: Any) -> Any:
    largest = max(abs(int(changes.max(initial=0))), abs(int(changes.min(initial=0))))
    return changes if largest * changes.size < 2**53 else changes.astype(object)


def encode_cells(values: Sequence[int]) -> Any:
    """Engine values as 32-bit cells, for comparison with a bulk result."""
    return np.array([v if is_number(v) else CELL_SPECIAL - 1 - ENCODED[v] for v in values], np.int64)
