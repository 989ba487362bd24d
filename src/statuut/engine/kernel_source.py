"""The text of a kernel, generated from a plan. Nobody writes these loops by hand, and nothing here computes law.

The text is a small, plain Python program over whole numbers: a function per step (`kernel_steps`), one per group of steps, and the
walk of a stream through its runs and months. `native` turns it into machine code; run by Python itself it does the same, slowly.
`s` is the state of the stream. Arrays are named `a_...`; they are read by `a_x[i]`, `entry(a_x, i)` (not checked) and `fact(a_x, i)`
(a column of any width, special values restored), and written by `put` and `bump`. `seldom` tells how a test mostly ends.

A stream goes from one month in which something happens to the next: the start of a run, a month that the table of wakes names, the
end of an answer that holds for a time only, or the month after one in which something changed. Between them every value goes on as it
is or along its line, and only the cells are filled.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from statuut.engine.drift import FAR
from statuut.engine.kernel_outputs import OutputWriter
from statuut.engine.kernel_steps import HELPERS, StepWriter, indent, wake
from statuut.engine.plan import Kind, Plan, reference_of
from statuut.engine.rule import MONTH_LEVEL
from statuut.engine.values import NONE
from statuut.engine.wakes import BITS, Group, Stretch, Wakes

#: Groups that are passed over together.
TOGETHER = 6
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
        self.steps = StepWriter(plan, self.wakes, {*cells, *sums})
        self.outputs = OutputWriter(self.steps, cells, sums)
        self.functions: list[str] = []

    def write(self) -> KernelSource:
        walk = [*self.outputs.write(), self._begin(), self._facts(), self._month(), self._next(), self._stream()]
        own = [*self.steps.translator.sources, *self.steps.functions, *self.functions]
        texts = [HELPERS.strip(), *own, *walk, _KERNEL.strip()]
        heading = f'"""Generated kernel; do not edit. Statute: {self.plan.book.statute}."""'
        return KernelSource("\n\n\n".join([heading, *texts]) + "\n", self._arrays(), self.wakes)

    def _arrays(self) -> tuple[str, ...]:
        plan = self.plan
        names = ["offsets", "start", "length", "wakes", *(n.name for n in plan.of_kind(Kind.FACT, MONTH_LEVEL))]
        for level in plan.book.levels:
            names += [f"parts_{level}", *(n.name for n in plan.of_kind(Kind.FACT, level))]
        names += [n.name for kind in (Kind.PARAMETER, Kind.TABLE, Kind.READING) for n in plan.of_kind(kind)]
        return (*names, *(f"cells_{name}" for name in self.cells), "sums", "missing", "slopes")

    def _function(self, name: str, lines: Sequence[str]) -> str:
        self.functions.append("\n".join([f"def {name}(s):", *indent(lines or ["pass"])]))
        return f"{name}(s)"

    def _groups(self, stretch: Stretch, *, clear: bool = True) -> list[str]:
        """Lines that run the woken steps of a stretch, a group at a time; several groups without work cost one test."""
        lines: list[str] = []
        for groups in (stretch.groups[start : start + TOGETHER] for start in range(0, len(stretch.groups), TOGETHER)):
            inner = []
            for group in groups:
                inner += [f"if seldom({self._marked([group])}):", f"    {self._group(group, clear)}"]
            lines += [f"if {self._marked(groups)}:", *indent(inner)] if len(groups) > 1 else inner
        return lines

    def _group(self, group: Group, clear: bool) -> str:
        body = [f"s._w_{group.number} = s._w_{group.number} | entry(a_wakes, s._at + {group.word}) & {group.mask}"] if group.mask else []
        for step in group.steps:
            ended = f" | (s._e_{step.name} <= s._k)" if step.timed else ""
            body += [f"if s._w_{group.number} & {step.bit}{ended}:", f"    {self.steps.write(step)}(s)"]
        body += [f"s._w_{group.number} = 0"] if clear else []
        if group.timed:
            body.append(f"s._e_{group.number} = min({', '.join(f's._e_{step.name}' for step in group.steps if step.timed)}, {FAR})")
        return self._function(f"group_{group.number}", body)

    def _marked(self, groups: Iterable[Group]) -> str:
        """The test whether any of these groups has work to do."""
        masks: dict[int, int] = defaultdict(int)
        for word, mark in (group.mark for group in groups):
            masks[word] |= mark
        return " | ".join(f"s._n_{word} & {mask}" for word, mask in masks.items())

    def _begin(self) -> str:
        """Start of a stream: no month before, everything to be worked out."""
        plan, lines = self.plan, ["s._flag = 0"]
        for node in plan.of_kind(Kind.PREVIOUS):
            lines.append(f"s.{node.name} = {plan.book.rules[node.of].start if node.of in plan.book.rules else NONE}")
        for node in plan.of_kind(Kind.REFERENCE):
            start = NONE if reference_of(plan, node.name).month else 0
            lines += [f"s._r_{node.name} = 0", f"s._l_{node.name} = 0", f"s.{node.name} = {start}"]
        lines += [f"{drift} = 0" for _, drift, _ in self._kept_lines()]
        lines += self.outputs.begin()
        return "\n".join(["def begin(s):", *indent(lines)])

    def _kept_lines(self) -> list[tuple[str, str, int]]:
        """The lines that outlive a month by themselves: value and drift, and how many months before this one the last is seen."""
        plan, drifts = self.plan, self.steps.drifts
        lines = [(f"s.{n.name}", f"s._d_{n.name}", 0) for n in plan.of_kind(Kind.PREVIOUS) if drifts(n.name)]
        for node in plan.of_kind(Kind.REFERENCE):
            if drifts(node.name):
                lines.append((f"s.{node.name}", f"s._d_{node.name}", 1))
            elif reference_of(plan, node.name).year and not self.wakes.twin(node.name):
                lines.append((f"s._r_{node.name}", f"s._rd_{node.name}", 1))
        return lines

    def _facts(self) -> str:
        """Start of a run: its month facts."""
        lines = ["pass"]
        for node in self.plan.of_kind(Kind.FACT, MONTH_LEVEL):
            lines += [f"new = fact(a_{node.name}, s._r)", *self.steps.keep(node.name)]
        return "\n".join(["def facts(s):", *indent(lines)])

    def _month(self) -> str:
        wakes, lines = self.wakes, ["s._now = 0"]
        everything = [group for stretch in wakes.stretches for group in stretch.groups]
        lines += [f"s._n_{word} = s._n_{word} | entry(a_wakes, s._at + {wakes.words + word})" for word in range(wakes.marks)]
        for word in range(wakes.marks):
            ended = [f"(s._e_{g.number} <= s._k) * {g.mark[1]}" for g in everything if g.timed and g.mark[0] == word]
            lines += ["if s._first <= s._k:", f"    s._n_{word} = {' | '.join([f's._n_{word}', *ended])}"] if ended else []
        for stretch in wakes.blocks:
            if stretch.level == MONTH_LEVEL:
                lines += self._groups(stretch)
            else:
                call = self._level(stretch, wakes.gathering[stretch.level])
                gathering = wakes.gathering[stretch.level].groups
                woken = ["s._fresh", f"s._many_{stretch.level}", self._marked((*stretch.groups, *gathering))]
                lines += [f"if {' | '.join(woken)}:", f"    {call}"]
        # What the end of the month marks is for the month to come; all else is done.
        lines += [f"s._n_{word} = s._n_{word} & {self._marks_of(wakes.previous, word)}" for word in range(wakes.marks)]
        lines += ["s._fresh = 0", "if (s._moved | s._flag) > s._over and o >= 0 and o < months:", "    report(s, p, chunk, o, months)"]
        lines += self._groups(wakes.previous)
        lines += [f"s._n_{word} = s._n_{word} & {(1 << BITS) - 1 - self._marks_of(wakes.previous, word)}" for word in range(wakes.marks)]
        return "\n".join(["def month(s, p, chunk, o, months):", *indent(lines)])

    def _marks_of(self, stretch: Stretch, word: int) -> int:
        """The marks of the groups of a stretch in one word."""
        return sum(group.mark[1] for group in stretch.groups if group.mark[0] == word)

    def _next(self) -> str:
        """The next month with work to do, up to the end of the run."""
        timed = [f"s._e_{group.number}" for stretch in self.wakes.stretches for group in stretch.groups if group.timed]
        lines = [f"s._first = min({', '.join([str(FAR), str(FAR), *timed])})", "if s._now:", "    return s._k + 1"]
        soonest = f"min(end, s._first, entry(a_wakes, s._at + {self.wakes.width - 2}))"
        return "\n".join(["def coming(s, end):", *indent([*lines, f"return max(s._k + 1, {soonest})"])])

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
            "s._one = 1 if high - low == 1 else 0",
            f"s._kept_{level} = s._one",
            f"s._many_{level} = 1 if high - low > 1 else 0",
            f"s._now = s._now | s._many_{level}",
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
        ended = [f"s._e_{group.number} = {FAR}" for group in rules.groups if group.timed]
        lines += ["if high == low:", *indent(ended)] if ended else []
        return self._function(f"level_{level}", [*lines, self._function(f"gathered_{level}", after)])

    def _stream(self) -> str:
        wakes = self.wakes
        all_steps = [step for stretch in wakes.stretches for step in stretch.steps]
        everything = self._function("wake_all", [*wake(all_steps), *(f"s._kept_{level} = 0" for level in wakes.gathering)])
        stop = []
        for line, drift, ago in self._kept_lines():
            stop += [f"{line} = ahead({line}, {drift}, s._k - {ago})", f"{drift} = 0"]
        lines = [
            "begin(s)",
            "zero = first - base",
            "s._zero = zero",
            "k = 0 - 1",
            "for r in range(entry(a_offsets, p), entry(a_offsets, p + 1)):",
            "    t = fact(a_start, r) - base",
            "    s._r = r",
            "    s._fresh = 1",
            "    s._k = k",
            "    if t != k:",
            "        leave(s, p, chunk, k - zero, months)",
            f"        {self._function('stop', stop)}",
            f"        {everything}",
            "    k = t",
            "    s._k = k",
            "    facts(s)",
            "    end = t + fact(a_length, r)",
            "    while k < end:",
            "        s._k = k",
            f"        s._at = k * {wakes.width}",
            f"        s._calendar = entry(a_wakes, s._at + {wakes.width - 1})",
            "        month(s, p, chunk, k - zero, months)",
            "        next = coming(s, end)",
            "        if k < zero and next > zero:",
            "            next = zero",
            "        k = next",
            "s._k = k",
            "leave(s, p, chunk, k - zero, months)",
            "fill(s, p * months, months)",
        ]
        return "\n".join(["def stream(s, p, chunk, base, first, months):", *indent(lines)])
