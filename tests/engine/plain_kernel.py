"""Runs the text of a kernel with Python itself, to tell a fault of the generated text from one of the machine code."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import SimpleNamespace
from typing import Any

import numpy as np

from statuut.engine.columns import Columns
from statuut.engine.compiler import Compiled
from statuut.engine.plan import Kind

#: Stands for the drift of the calendar month.
_CALENDAR = object()


def run(
    compiled: Compiled,
    columns: Columns,
    parameters: Callable[[int], Mapping[str, Any]],
    readings: Mapping[str, int],
    first: int,
    months: int,
    visited: list[int] | None = None,
) -> dict[str, Any]:
    """The cells that the text gives; the months (from the first) that it looks at are noted in `visited`."""
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
        "slopes": np.zeros(months * len(compiled.sums), np.int64),
    }
    space: dict[str, Any] = {f"a_{name}": array for name, array in arrays.items()}
    space |= {"fact": _fact, "entry": lambda array, index: int(array[index]), "put": _put, "bump": _bump, "nearest": _nearest}
    space |= {"seldom": int, "moving": _moving, "ahead": lambda line, drift, k: line + drift * k}
    space |= {"back": lambda value, drift, k: value - drift * k, "gap": lambda new, old: new - old, "slope": _slope}
    space["calendar"] = _CALENDAR
    exec(compiled.source.text, space)
    if visited is not None:
        looked_at = space["month"]
        space["month"] = lambda s, p, chunk, o, months: (visited.append(o), looked_at(s, p, chunk, o, months))
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


def _slope(new: int, old: int) -> int:
    return new - old if abs(new) < 2**45 and abs(new - old) < 2**32 else 0


def _moving(function: Callable[..., int], state: Any, *pairs: Any) -> tuple[int, int]:
    """The answer and its drift, and how long they hold, by trying month after month."""
    found: list[int] = []
    while len(found) < 30:
        try:
            found.append(function(state, *(_after(v, d, len(found)) for v, d in zip(pairs[::2], pairs[1::2], strict=True))))
        except (ZeroDivisionError, IndexError):
            break
        if len(found) > 2 and found[-1] - found[-2] != found[1] - found[0]:
            found.pop()
            break
    state._until = min(state._until, len(found))
    return found[0], found[1] - found[0] if len(found) > 1 else 0


def _after(value: Any, drift: Any, months: int) -> Any:
    """What an argument is after so many months."""
    if drift is _CALENDAR:
        return (value - 1 + months) % 12 + 1
    return value + drift * months if drift else value
