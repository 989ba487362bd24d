"""The text of a kernel, generated from a plan. Nobody writes these loops by hand, and nothing here computes law.

The text is a small, plain Python program over whole numbers: a function per step (`kernel_steps`), one per group of steps, and the
walk of a stream through its runs and months. `native` turns it into machine code; run by Python itself it does the same, slowly.
`s` is the state of the stream. Arrays are named `a_...`; they are read by `a_x[i]`, `entry(a_x, i)` (not checked) and `fact(a_x, i)`
(a column of any width, special values restored), and written by `put` and `bump`. `often` and `seldom` tell how a test mostly ends.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from statuut.engine.kernel_steps import HELPERS, StepWriter, indent, wake
from statuut.engine.plan import Kind, Plan, reference_of
from statuut.engine.rule import MONTH_LEVEL
from statuut.engine.values import NONE, NOT_APPLICABLE, OVERFLOW, PROPAGATES, SPECIAL, UNKNOWN
from statuut.engine.wakes import Stretch, Wakes

#: Smallest values of 32-bit outputs stand for special values, in the order of `values`.
CELL_SPECIAL = -(2**31)
CELL_OVERFLOW = CELL_SPECIAL + (OVERFLOW - UNKNOWN)
#: What a cell outside the stream holds.
CELL_ABSENT = CELL_SPECIAL + (NOT_APPLICABLE - UNKNOWN)

_CELL = f"""
def cell(s, value):
    if value <= {SPECIAL}:
        return {CELL_SPECIAL} + (value - {UNKNOWN})
    if value > 2147483647 or value < -2147483600:
        return {CELL_OVERFLOW}
    return value
"""
#: Sums are kept as changes per month: a value that stays costs nothing.
_TALLY = f"""
def tally(s, at, value, step):
    if value > {SPECIAL}:
        bump(a_sums, at, value * step)
    elif value <= {PROPAGATES} and value != {NOT_APPLICABLE}:
        bump(a_missing, at, step)
"""
_KERNEL = """
def kernel(s, low, high, chunk, base, first, months):
    for p in range(low, high):
        stream(s, p, chunk, base, first, months)
"""


@dataclass(frozen=True, slots=True)
class KernelSource:
    """The source text, its arrays in the order in which the caller hands them over, and the wakes of its parameters."""

    text: str
    arrays: tuple[str, ...]
    wakes: Wakes


def write_kernel(plan: Plan, cells: Sequence[str], sums: Sequence[str]) -> KernelSource:
    """Generate the kernel for a plan that writes `cells` per stream and month and `sums` per month."""
    return _Writer(plan, tuple(cells), tuple(sums)).write()


class _Writer:
    def __init__(self, plan: Plan, cells: tuple[str, ...], sums: tuple[str, ...]) -> None:
        self.plan, self.cells, self.sums = plan, cells, sums
        self.wakes = Wakes(plan)
        self.steps = StepWriter(plan, self.wakes, {*cells, *(name for name in sums if name not in self.wakes.restless)})
        self.functions: list[str] = []

    def write(self) -> KernelSource:
        walk = [self._begin(), self._facts(), self._month(), self._stream()]
        own = [*self.steps.translator.sources, *self.steps.functions, *self.functions]
        texts = [*(text.strip() for text in (HELPERS, _CELL, _TALLY)), *own, *walk, _KERNEL.strip()]
        heading = f'"""Generated kernel; do not edit. Statute: {self.plan.book.statute}."""'
        return KernelSource("\n\n\n".join([heading, *texts]) + "\n", self._arrays(), self.wakes)

    def _arrays(self) -> tuple[str, ...]:
        plan = self.plan
        names = ["offsets", "start", "length", "wakes", *(n.name for n in plan.of_kind(Kind.FACT, MONTH_LEVEL))]
        for level in plan.book.levels:
            names += [f"parts_{level}", *(n.name for n in plan.of_kind(Kind.FACT, level))]
        names += [n.name for kind in (Kind.PARAMETER, Kind.TABLE, Kind.READING) for n in plan.of_kind(kind)]
        return (*names, *(f"cells_{name}" for name in self.cells), "sums", "missing")

    def _function(self, name: str, lines: Sequence[str]) -> str:
        self.functions.append("\n".join([f"def {name}(s):", *indent(lines or ["pass"])]))
        return f"{name}(s)"

    def _groups(self, stretch: Stretch, *, clear: bool = True) -> list[str]:
        """Lines that run the woken steps of a stretch, a group at a time."""
        lines: list[str] = []
        for group in stretch.groups:
            body = []
            for step in group.steps:
                woken = _woken(f"_w_{step.name}", group.word, step.mask)
                body += [f"if {self._often(step.name in self.wakes.restless, woken)}:", f"    {self.steps.write(step)}(s)"]
                body += [f"    s._w_{step.name} = 0"] if clear else []
            call = self._function(f"group_{group.number}", [*body, *([f"s._n_{group.number} = 0"] if clear else [])])
            woken = _woken(f"_n_{group.number}", group.word, group.mask)
            often = any(step.name in self.wakes.restless for step in group.steps)
            lines += [f"if {self._often(often, woken)}:", f"    {call}"]
        return lines

    def _often(self, often: bool, test: str) -> str:
        """A test of which the machine code should know how it mostly ends."""
        return f"often({test})" if often else f"seldom({test})"

    def _begin(self) -> str:
        """Start of a stream: no month before, everything to be worked out."""
        plan, lines = self.plan, ["s._flag = 0", "s._next = -1", "s._moved = 1"]
        for node in plan.of_kind(Kind.PREVIOUS):
            lines.append(f"s.{node.name} = {plan.book.rules[node.of].start if node.of in plan.book.rules else NONE}")
        for node in plan.of_kind(Kind.REFERENCE):
            start = NONE if reference_of(plan, node.name).month else 0
            lines += [f"s._r_{node.name} = 0", f"s._l_{node.name} = 0", f"s.{node.name} = {start}"]
        lines += [f"s._t_{name} = {NOT_APPLICABLE}" for name in self.sums]
        return "\n".join(["def begin(s):", *indent(lines)])

    def _facts(self) -> str:
        """Start of a run: its month facts."""
        lines = ["pass"]
        for node in self.plan.of_kind(Kind.FACT, MONTH_LEVEL):
            lines += [f"new = fact(a_{node.name}, s._r)", *self.steps.keep(node.name)]
        return "\n".join(["def facts(s):", *indent(lines)])

    def _month(self) -> str:
        wakes, lines = self.wakes, []
        for stretch in wakes.blocks:
            if stretch.level == MONTH_LEVEL:
                lines += self._groups(stretch)
            else:
                call = self._level(stretch, wakes.gathering[stretch.level])
                woken = ["s._fresh", *(_woken(f"_n_{group.number}", group.word, group.mask) for group in stretch.groups)]
                lines += [f"if {' | '.join(woken)}:", f"    {call}"]
        lines += ["s._fresh = 0", "if o >= 0 and o < months:", *indent(self._outputs()), *self._groups(wakes.previous)]
        return "\n".join(["def month(s, p, chunk, o, months):", *indent(lines)])

    def _level(self, rules: Stretch, gathering: Stretch) -> str:
        """The parts of a month in which something changed. One part, as in the month before, keeps its values; several do not."""
        level = rules.level
        facts = []
        for node in self.plan.of_kind(Kind.FACT, level):
            facts += [f"new = fact(a_{node.name}, s._q)", *self.steps.keep(node.name)]
        read = self._function(f"facts_{level}", facts)
        anew = self._function(f"anew_{level}", wake((*rules.steps, *gathering.steps)))
        start = self._function(f"start_{level}", [anew, *map(self.steps.gather_start, gathering.steps)])
        lines = [
            f"low = entry(a_parts_{level}, s._r)",
            f"high = entry(a_parts_{level}, s._r + 1)",
            f"s._keep = s._kept_{level} if high - low == 1 else 0",
            f"s._kept_{level} = 1 if high - low == 1 else 0",
            "if s._keep == 0:",
            f"    {start}",
            "for q in range(low, high):",
            "    s._q = q",
            "    if s._keep == 0:",
            f"        {anew}",
            "    if s._keep == 0 or s._fresh:",
            f"        {read}",
            *indent([*self._groups(rules), *self._groups(gathering, clear=False)]),
        ]
        after = [line for group in gathering.groups for line in self.steps.gathered_after(group)]
        return self._function(f"level_{level}", [*lines, self._function(f"gathered_{level}", after)])

    def _outputs(self) -> list[str]:
        """Cells and sums of the month; what cannot have moved is not looked at again."""
        values = {name: self.steps.value(name) for name in (*self.cells, *self.sums)}
        overflowed = [f"s._c_{name} = {CELL_OVERFLOW}" for name in self.cells] + self._tallies(dict.fromkeys(self.sums, str(OVERFLOW)))
        restless = {name: values[name] for name in self.sums if name in self.wakes.restless}
        settled = {name: values[name] for name in self.sums if name not in restless}
        lines = [
            "if seldom(s._flag):",
            *indent(overflowed),
            "else:",
            *indent(self._tallies(restless)),
            "    if s._moved:",
            "        s._moved = 0",
        ]
        lines += [f"        s._c_{name} = cell(s, {values[name]})" for name in self.cells] + indent(self._tallies(settled), 2)
        return [*lines, *(f"put(a_cells_{name}, p * months + o, s._c_{name})" for name in self.cells)]

    def _tallies(self, values: Mapping[str, str]) -> list[str]:
        """Take the change of each value since the month before into the sums."""
        lines = ["pass"]
        for name, value in values.items():
            at = f"(chunk * months + o) * {len(self.sums)} + {self.sums.index(name)}"
            lines += [f"if s._t_{name} != {value}:", f"    tally(s, {at}, s._t_{name}, -1)", f"    tally(s, {at}, {value}, 1)"]
            lines += [f"    s._t_{name} = {value}"]
        return lines

    def _stream(self) -> str:
        wakes = self.wakes
        all_steps = [step for stretch in wakes.stretches for step in stretch.steps]
        everything = self._function("wake_all", [*wake(all_steps), *(f"s._kept_{level} = 0" for level in wakes.gathering)])
        absent = [f"    put(a_cells_{name}, p * months + o, {CELL_ABSENT})" for name in self.cells]
        lines = [
            "begin(s)",
            *(["for o in range(0, months):", *absent] if absent else []),
            "for r in range(entry(a_offsets, p), entry(a_offsets, p + 1)):",
            "    t = fact(a_start, r)",
            "    s._r = r",
            "    s._fresh = 1",
            "    facts(s)",
            "    if t != s._next:",
            "        leave(s, chunk, s._next - first, months)",
            f"        {everything}",
            "    s._next = t + fact(a_length, r)",
            "    for m in range(t, s._next):",
            "        s._k = m - base",
            f"        s._at = s._k * {wakes.words + 1}",
            f"        s._calendar = entry(a_wakes, s._at + {wakes.words})",
            "        month(s, p, chunk, m - first, months)",
            "leave(s, chunk, s._next - first, months)",
        ]
        leave = indent(["s._moved = 1", *self._tallies(dict.fromkeys(self.sums, str(NOT_APPLICABLE)))])
        self.functions.append("\n".join(["def leave(s, chunk, o, months):", *indent(["if o >= 0 and o < months:", *leave])]))
        return "\n".join(["def stream(s, p, chunk, base, first, months):", *indent(lines)])


def _woken(mark: str, word: int, mask: int) -> str:
    """The test whether a step or group is marked, or woken by the month."""
    return f"s.{mark} | entry(a_wakes, s._at + {word}) & {mask}" if mask else f"s.{mark}"
