"""The compiler: the plan as one numba function that walks each stream's months with the state in registers.

The kernel is generated as Python source, written to the user's cache folder under the hash of that source, and compiled once by
numba (with its own disk cache). It takes columns (`columns.Columns`), dated parameters as arrays over months and flat tables, and
writes only what was asked for: values per stream and month, and sums per month over all streams. Every product and sum is
checked; a cell whose arithmetic left 63 bits, or whose value does not fit the output, is stored as overflow.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from statuut.engine.columns import Columns
from statuut.engine.kernel_source import CELL_SPECIAL, KernelSource, write_kernel
from statuut.engine.plan import Kind, Plan
from statuut.engine.values import ENCODED, is_number

_DECODE = {CELL_SPECIAL - 1 - code: special for special, code in ENCODED.items()}


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
        self._kernel: Callable[..., None] | None = None

    def run(
        self,
        columns: Columns,
        parameters: Callable[[int], Mapping[str, Any]],
        readings: Mapping[str, int],
        first_month: int,
        months: int,
        chunks: int = 64,
    ) -> BulkResult:
        """Evaluate all streams; outputs cover `months` months from `first_month`."""
        base = min(columns.first_month, first_month)
        span = max(columns.end_month, first_month + months) - base
        dated = [parameters(base + i) for i in range(span)]
        arrays: list[Any] = [columns.offsets, columns.start, columns.length]
        for name, _ in self.source.month_facts:
            arrays.append(columns.facts[name])
        for level, names in self.source.part_facts.items():
            arrays.append(columns.part_offsets[level])
            arrays.extend(columns.part_facts[f"{level}:{name}"] for name, _ in names)
        for node in self.plan.of_kind(Kind.PARAMETER):
            arrays.append(np.array([known[node.name] for known in dated], np.int64))
        for node in self.plan.of_kind(Kind.TABLE):
            arrays.append(_table(dated[-1][node.name]))
        arrays.extend(readings[node.of] for node in self.plan.of_kind(Kind.READING))
        cells = {name: np.full((columns.count, months), CELL_SPECIAL - 1 - ENCODED_ABSENT, np.int32) for name in self.cells}
        chunks = max(1, min(chunks, columns.count))
        sums = np.zeros((chunks, months, len(self.sums)), np.int64)
        missing = np.zeros((chunks, months, len(self.sums)), np.int64)
        self.kernel()(base, first_month, months, chunks, *arrays, *cells.values(), sums, missing)
        total, lacking = sums.sum(axis=0), missing.sum(axis=0)
        return BulkResult(
            first_month, cells, {n: total[:, i] for i, n in enumerate(self.sums)}, {n: lacking[:, i] for i, n in enumerate(self.sums)}
        )

    def kernel(self) -> Callable[..., None]:
        """The numba function, loaded from the cache folder."""
        if self._kernel is None:
            self._kernel = load_kernel(self.source.text)
        return self._kernel


ENCODED_ABSENT = -2


def _table(values: Any) -> Any:
    array = np.asarray(values, np.int64)
    return np.ascontiguousarray(array)


def cache_folder() -> Path:
    """Where kernels are kept: STATUUT_CACHE, else the user's cache folder."""
    base = os.environ.get("STATUUT_CACHE") or os.path.join(os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"), "statuut")
    return Path(base) / "kernels"


def load_kernel(text: str) -> Callable[..., None]:
    """Write the source under its hash when it is not there yet, import it, give its `kernel`."""
    digest = hashlib.sha256(text.encode()).hexdigest()[:24]
    name = f"statuut_kernel_{digest}"
    if name not in sys.modules:
        folder = cache_folder()
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{name}.py"
        if not path.exists():
            partial = path.with_suffix(f".{os.getpid()}.tmp")
            partial.write_text(text, encoding="utf-8")
            partial.replace(path)
        spec = importlib.util.spec_from_file_location(name, path)
        assert spec is not None and spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
    kernel: Callable[..., None] = sys.modules[name].kernel
    return kernel


def encode_cells(values: Sequence[int]) -> Any:
    """Engine values as 32-bit cells, for comparison with a bulk result."""
    return np.array([v if is_number(v) else CELL_SPECIAL - 1 - ENCODED[v] for v in values], np.int64)
