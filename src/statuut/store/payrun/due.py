"""What is due to many persons by the compiled rules, and the lines that are still to be written, compared with what was paid.

Works on whole arrays `[stream, month, line]` in cents. The outcome is that of `singly.due_lines`, undetermined lines included, for each
person whose amounts fit in the cells of the kernel and whose earlier payments all have a place in a stream; who is not so is named with the
reason, and is left to the interpreter.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from statuut.engine.compiler import Compiled
from statuut.engine.kernel_outputs import CELL_OVERFLOW, CELL_SPECIAL
from statuut.engine.values import NONE, OVERFLOW, UNKNOWN
from statuut.payroll.arrears import UNDETERMINED
from statuut.payroll.context import Context
from statuut.store.payrun.conversion import pay_plan, targets_of
from statuut.store.payrun.kept_facts import Facts
from statuut.store.payrun.kept_totals import Paid
from statuut.store.payrun.packing import Layout, Streams, unpack

Array = Any
TOO_LARGE = "een bedrag is te groot voor de gecompileerde regels"
STRANGE_LINE = "er is een lijn betaald die het statuut niet meer kent"
NO_STREAM = "er is betaald voor een tewerkstelling die er niet meer is"
_NO_NUMBER = CELL_SPECIAL + (NONE - UNKNOWN)
_OPEN = np.array(sorted(CELL_SPECIAL + (value - UNKNOWN) for value in UNDETERMINED - {OVERFLOW}), np.int32)


class Cells(NamedTuple):
    """Lines of months, in order of slip: position of the stream, month, place of the line, and whether it is one of the month itself."""

    stream: Array
    month: Array
    line: Array
    own: Array


@dataclass(frozen=True, slots=True)
class Settled:
    """Lines to be written with their `amount`, and lines that are `open`: undetermined.

    `person` and `employment` are those of each stream; `month_lines` the values `[stream, line]` of the month; `paid` what will have been
    paid after this; `apart` says per position why a person is left to the interpreter.
    """

    person: Array
    employment: Array
    month_lines: Array
    lines: Cells
    amount: Array
    open: Cells
    paid: Paid
    apart: dict[int, str]


class Kernel:
    """The compiled rules of a pay run, for one context; months are those that were paid before, and the month itself last."""

    def __init__(self, context: Context, months: Sequence[int]) -> None:
        self.context, self.months = context, np.array(months, np.int64)
        self.rules = [line.rule for line in context.pack.lines]
        plan = pay_plan(context)
        self.layout = Layout.of(plan)
        self.compiled = Compiled(plan, targets_of(context.pack), ())

    def settle(self, facts: Sequence[Facts], paid: Paid) -> Settled:
        """Work out what is due to persons and compare it with what was paid."""
        empty = _packed_nothing(self.layout)
        streams = unpack(self.layout, [empty if each.packed is None else each.packed for each in facts], int(self.months[-1]))
        due, now, serving, unknown, large = self._due(streams)
        had, before, lost = self._before(streams, paid)
        apart = {i: each.reason for i, each in enumerate(facts) if each.packed is None}
        apart |= dict.fromkeys(streams.person[large].tolist(), TOO_LARGE)
        apart |= dict.fromkeys(lost, NO_STREAM) | dict.fromkeys(paid.strange, STRANGE_LINE)
        together = ~np.isin(streams.person, np.array(list(apart), np.int64))
        first = together & serving & ~had[:, -1]
        counts = np.broadcast_to(together[:, None], had.shape).copy()
        counts[:, -1] &= had[:, -1] | first
        unknown = unknown & counts[:, :, None]
        due = np.where(unknown, before, due)
        barred = np.isin(streams.person, streams.person[first & unknown[:, -1].any(axis=1)])
        changed: Array = due != before
        changed[:, -1] |= first[:, None]
        changed &= (counts & ~barred[:, None])[:, :, None]
        lines, place = self._cells(changed, first)
        written = had | changed.any(axis=2)
        return Settled(
            streams.person, streams.employment, now, lines, (due - before)[lines.stream, place, lines.line],
            self._cells(unknown, first)[0], self._after(streams, written, due, paid), apart,
        )  # fmt: skip

    def _cells(self, chosen: Array, first: Array) -> tuple[Cells, Array]:
        """The chosen cells in order of slip: the month itself, then the months before; and the place of each in the months."""
        stream, place, line = np.nonzero(chosen)
        last = len(self.months) - 1
        in_order = np.lexsort((line, np.where(place == last, -1, place), stream))
        stream, place, line = stream[in_order], place[in_order], line[in_order]
        return Cells(stream, self.months[place], line, first[stream] & (place == last)), place

    def _due(self, streams: Streams) -> tuple[Array, Array, Array, Array, Array]:
        """Cents `[stream, month, line]` with zero for what does not apply; the values of the month itself; who gets a slip in it;
        which lines are undetermined; who has an amount too large for a cell.
        """
        count, low, last = len(streams.person), int(self.months[0]), int(self.months[-1])
        shape = (count, len(self.months), len(self.rules))
        due, unknown, large = np.zeros(shape, np.int64), np.zeros(shape, bool), np.zeros(count, bool)
        if streams.columns is None:
            return due, due[:, -1], large, unknown, large
        context = self.context
        result = self.compiled.run(streams.columns, context.parameters, context.readings, low, last - low + 1)
        chosen, current = self.months - low, np.zeros((count, len(self.rules)), np.int64)
        for place, rule in enumerate(self.rules):
            cells = result.cells[rule][:, chosen]
            special = cells <= _NO_NUMBER
            unknown[:, :, place] = special & np.isin(cells, _OPEN)
            large |= (cells == CELL_OVERFLOW).any(axis=1)
            due[:, :, place] = np.where(special, 0, cells)
            current[:, place] = np.where(unknown[:, -1, place], UNKNOWN + (cells[:, -1].astype(np.int64) - CELL_SPECIAL), due[:, -1, place])
        there = (streams.first <= last) & (streams.end > last)
        now = {name: cells[:, -1] for name, cells in result.cells.items()}
        serving = (now["in_dienst"] == 1) | (now["einde_vorige_maand"] == 1)
        for name in context.pack.other_totals:
            serving |= (now[name] != 0) & (now[name] != _NO_NUMBER)
        return due, current, serving & there, unknown, large

    def _before(self, streams: Streams, paid: Paid) -> tuple[Array, Array, list[int]]:
        """Which months of which stream were paid, and what; and the persons of whom a month that was paid has no place."""
        shape = (len(streams.person), len(self.months))
        had, before = np.zeros(shape, bool), np.zeros((*shape, len(self.rules)), np.int64)
        stream = self._stream_of(streams, paid)
        place: Array = np.searchsorted(self.months, paid.month)
        fits = (stream >= 0) & (place < len(self.months))
        fits[fits] = self.months[place[fits]] == paid.month[fits]
        had[stream[fits], place[fits]] = True
        before[stream[fits], place[fits]] = paid.amounts[fits]
        lost = ~fits & (paid.month <= self.months[-1])
        return had, before, paid.person[lost].tolist()

    def _stream_of(self, streams: Streams, paid: Paid) -> Array:
        """The stream of each month that was paid; -1 without one."""
        keys = {key: i for i, key in enumerate(zip(streams.person.tolist(), streams.employment.tolist(), strict=True))}
        asked = zip(paid.person.tolist(), paid.employment.tolist(), strict=True)
        return np.fromiter((keys.get(key, -1) for key in asked), np.int64, len(paid.person))

    def _after(self, streams: Streams, written: Array, due: Array, paid: Paid) -> Paid:
        """What will have been paid: what is due in every month that was paid or is written now; later months as they were."""
        stream, place = np.nonzero(written)
        later = paid.month > self.months[-1]
        person = np.concatenate([streams.person[stream], paid.person[later]])
        in_order = np.argsort(person, kind="stable")
        return Paid(
            person[in_order],
            np.concatenate([streams.employment[stream], paid.employment[later]])[in_order],
            np.concatenate([self.months[place], paid.month[later]])[in_order],
            np.concatenate([due[stream, place], paid.amounts[later]])[in_order],
            frozenset(),
        )


def _packed_nothing(layout: Layout) -> bytes:
    """A person without streams."""
    import zlib

    return zlib.compress(np.zeros(2 + len(layout.parts), np.int64).tobytes(), 1)
