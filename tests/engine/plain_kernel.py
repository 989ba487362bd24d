"""Runs the text of a kernel with Python itself, to tell a fault of the generated text from one of the machine code."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import SimpleNamespace
from typing import Any

import numpy as np

from statuut.engine.columns import Columns
from statuut.engine.compiler import Compiled
from statuut.engine.plan import Kind


def run(
    compiled: Compiled,
    columns: Columns,
    parameters: Callable[[int], Mapping[str, Any]],
    readings: Mapping[str, int],
    first: int,
    months: int,
) -> dict[str, Any]:
    """The cells that the text gives."""
    cells = {name: np.zeros((columns.count, months), np.int32) for name in compiled.cells}
    base = min(columns.first_month, first)
    dated = [parameters(month) for month in range(base, max(columns.end_month, first + months))]
    plan = compiled.plan
    arrays: dict[str, Any] = {
        "offsets": columns.offsets,
        "start": columns.start,
        "length": columns.length,
        "wakes": compiled.source.wakes.table(base, dated, readings),
        **columns.facts,
        **{f"parts_{level}": edges for level, edges in columns.part_offsets.items()},
        **{key.split(":")[1]: column for key, column in columns.part_facts.items()},
        **{node.name: [known[node.name] for known in dated] for node in plan.of_kind(Kind.PARAMETER)},
        **{node.name: dated[-1][node.name] for node in plan.of_kind(Kind.TABLE)},
        **{node.name: [readings[node.of]] for node in plan.of_kind(Kind.READING)},
        **{f"cells_{name}": cell.reshape(-1) for name, cell in cells.items()},
        "sums": np.zeros(months * len(compiled.sums), np.int64),
        "missing": np.zeros(months * len(compiled.sums), np.int64),
    }
    space: dict[str, Any] = {f"a_{name}": array for name, array in arrays.items()}
    space |= {"fact": _fact, "entry": lambda array, index: int(array[index]), "put": _put, "bump": _bump, "nearest": _nearest}
    space |= {"often": int, "seldom": int}
    exec(compiled.source.text, space)
    space["kernel"](_State(), 0, columns.count, 0, base, first, months)
    return cells


class _State(SimpleNamespace):
    def __getattr__(self, name: str) -> int:
        return 0


def _fact(array: Any, index: int) -> int:
    value = int(array[index])
    return value if value >= 0 else -(2**62) - 1 - value


def _put(array: Any, index: int, value: int) -> None:
    array[index] = value


def _bump(array: Any, index: int, value: int) -> None:
    array[index] += value


def _nearest(*values: int) -> int:
    return min((value - values[-1]) % 2**64 for value in values[:-1])
