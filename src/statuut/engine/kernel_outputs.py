"""The text of what a kernel writes: cells per stream and month, and sums per month over the streams of a chunk.

Cells are filled when one of them changes, for the months in which they stood as they were. Sums are kept as changes per month, against
what the lines of the month before foretold: a value that stays, or goes on along its line, costs nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from statuut.engine.kernel_steps import StepWriter, indent
from statuut.engine.values import NONE, NOT_APPLICABLE, OVERFLOW, SPECIAL, UNKNOWN

#: Smallest values of 32-bit outputs stand for special values, in the order of `values`.
CELL_SPECIAL = -(2**31)
CELL_OVERFLOW = CELL_SPECIAL + (OVERFLOW - UNKNOWN)
#: A value of this size or more counts as undetermined in a sum, so that the sum over `STREAMS` streams, the most of a chunk, stays within
#: 64 bits.
LIMIT, STREAMS = 2**50, 2**12

_HELPERS = f"""
def cell(s, value):
    if value <= {SPECIAL}:
        return {CELL_SPECIAL} + (value - {UNKNOWN})
    if value > 2147483647 or value < -2147483600:
        return {CELL_OVERFLOW}
    return value


def tally(s, at, value, step):
    if -{LIMIT} < value < {LIMIT}:
        bump(a_sums, at, value * step)
    elif value != {NONE} and value != {NOT_APPLICABLE}:
        bump(a_missing, at, step)


def retally(s, at, old, new):
    if old != new:
        tally(s, at, old, -1)
        tally(s, at, new, 1)
"""


class OutputWriter:
    """Writes the functions `fill`, `report` and `leave`, and the lines that begin a stream."""

    def __init__(self, steps: StepWriter, cells: Sequence[str], sums: Sequence[str]) -> None:
        self.steps, self.cells, self.sums = steps, cells, sums

    def write(self) -> list[str]:
        """The texts of the functions."""
        return [_HELPERS.strip(), self._fill(), self._report(), self._leave()]

    def begin(self) -> list[str]:
        """Lines at the start of a stream: it was not there, and counts for nothing."""
        lines = ["s._moved = 1", "s._over = 0", "s._from = 0", "s._plain = 0", *self._absent()]
        return lines + [line for name in self.sums for line in (f"s._t_{name} = {NOT_APPLICABLE}", f"s._td_{name} = 0")]

    def _absent(self, value: int = NOT_APPLICABLE) -> list[str]:
        """Every cell the same special value."""
        lines = []
        for name in self.cells:
            drifts = self.steps.drifts(name)
            lines += [f"s._c_{name} = {value if drifts else value - UNKNOWN + CELL_SPECIAL}", *([f"s._cd_{name} = 0"] if drifts else [])]
        return lines

    def _fill(self) -> str:
        """The cells since they last changed, up to a month of the window; what drifts goes on along its line."""
        lines = ["low = s._from", "s._from = high"]
        for name in self.cells:
            drifts = self.steps.drifts(name)
            value = "cell(s, ahead(line, drift, s._zero + i))" if drifts else "line"
            lines += [f"line = s._c_{name}", *([f"drift = s._cd_{name}"] if drifts else [])]
            lines += ["for i in range(low, high):", f"    put(a_cells_{name}, at + i, {value})"]
        return "\n".join(["def fill(s, at, high):", *indent(lines)])

    def _report(self) -> str:
        """The cells and sums of a month in which something moved; after an overflow, that, once."""
        names, drifts, steps = self.sums, self.steps.drifts, self.steps
        cells = []
        for name in self.cells:
            line = [f"s._c_{name} = s.{name}", f"s._cd_{name} = s._d_{name}"]
            cells += line if drifts(name) else [f"s._c_{name} = cell(s, {steps.value(name)})"]
        new = [f"new_{name} = {steps.value(name)}" for name in names]
        swift, careful = ["pass"], []
        for place, name in enumerate(names):
            keep = [f"s._t_{name} = new_{name}"]
            if drifts(name):
                keep = [f"bump(a_slopes, at + {place}, s._d_{name} - s._td_{name})"]
                keep += [f"s._t_{name} = s.{name}", f"s._td_{name} = s._d_{name}"]
            swift += [f"bump(a_sums, at + {place}, new_{name} - {self._foretold(name)})", *keep]
            careful += [f"retally(s, at + {place}, {self._foretold(name)}, new_{name})", *keep]
        values = ", ".join(f"new_{name}" for name in names)
        within = f"-{LIMIT} < min({values}, 0) and max({values}, 0) < {LIMIT}" if names else "1"
        lines = [
            "s._moved = 0",
            "fill(s, p * months, o)",
            f"at = (chunk * months + o) * {len(names)}",
            "if seldom(s._flag):",
            "    s._over = 1",
            "    s._plain = 0",
            *indent([*self._absent(OVERFLOW), *self._tallied(OVERFLOW)]),
            "else:",
            *indent([*cells, *new]),
            f"    within = {within}",
            "    if within and s._plain:",
            *indent(swift, 2),
            "    else:",
            "        s._plain = within",
            *indent(careful, 2),
        ]
        return "\n".join(["def report(s, p, chunk, o, months):", *indent(lines)])

    def _foretold(self, name: str) -> str:
        return f"ahead(s._t_{name}, s._td_{name}, s._k)" if self.steps.drifts(name) else f"s._t_{name}"

    def _tallied(self, value: int) -> list[str]:
        """Take every sum over to the same special value."""
        lines = []
        for place, name in enumerate(self.sums):
            lines += [f"retally(s, at + {place}, {self._foretold(name)}, {value})", f"s._t_{name} = {value}"]
            lines += [f"bump(a_slopes, at + {place}, 0 - s._td_{name})", f"s._td_{name} = 0"] if self.steps.drifts(name) else []
        return lines

    def _leave(self) -> str:
        """The month after the last of an unbroken series of months."""
        lines = [
            "fill(s, p * months, o)",
            f"at = (chunk * months + o) * {len(self.sums)}",
            "s._over = 0",
            "s._plain = 0",
            *self._absent(),
            *self._tallied(NOT_APPLICABLE),
        ]
        return "\n".join(["def leave(s, p, chunk, o, months):", "    s._moved = 1", "    if o >= 0 and o < months:", *indent(lines, 2)])
