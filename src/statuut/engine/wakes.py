"""Which steps of a kernel must be worked out again when a value changes.

Most months of most careers bring nothing new, and rules are pure: a rule whose inputs stayed as they were gives what it gave. Each
step (rule, reference period, gathering over parts, previous month) therefore has a mark in the state, and so has each group of
steps, so that a quiet stretch costs one test; a value that changes sets the marks of the steps that read it. What changes by the
month alone (parameters as a rule sees them, the turn of a reference period) is known beforehand: a table holds one bit per such
step and month, and the next month that has any. What only a derogation reads wakes its rule only while the derogation holds.
A step whose answer holds for a time only, because what it reads drifts (`drift`), is woken when that time is over.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from statuut.engine.drift import CALENDAR_MONTH, MONTH_NUMBER, Drifts
from statuut.engine.plan import GATHERED, Kind, Plan, reference_of
from statuut.engine.rule import MONTH_LEVEL
from statuut.engine.turns import Turns, opening

BITS = 62
GROUP = 8


@dataclass(frozen=True, slots=True)
class Step:
    """A step: the node that it works out, its group, its bit in the word of the group, whether the month alone may wake it, and whether
    its answer may hold for a time only."""

    name: str
    group: int
    bit: int
    by_month: bool
    timed: bool


@dataclass(frozen=True, slots=True)
class Reader:
    """A step that reads a value: always, or only while one of these yes/no values is yes, or only in months in which a
    parameter has one value (or both)."""

    step: Step
    only_when: tuple[str, ...] = ()
    at: tuple[str, int] | None = None

    @property
    def seldom(self) -> bool:
        """Whether the step may pass over a change of the value."""
        return bool(self.only_when or self.at)


@dataclass(frozen=True, slots=True)
class Group:
    """A few steps that follow each other, and the word of the table of months in which their bits stand."""

    number: int
    word: int
    steps: tuple[Step, ...]

    @property
    def mask(self) -> int:
        """The bits of the steps that the month alone may wake."""
        return sum(step.bit for step in self.steps if step.by_month)

    @property
    def mark(self) -> tuple[int, int]:
        """The word and the bit that mark the group as having work to do."""
        return self.number // BITS, 1 << self.number % BITS

    @property
    def timed(self) -> bool:
        """Whether the answer of any step may hold for a time only."""
        return any(step.timed for step in self.steps)


@dataclass(frozen=True, slots=True)
class Stretch:
    """The groups of one block of the plan, of the gathering after a level, or of the end of the month."""

    level: str
    groups: tuple[Group, ...]

    @property
    def steps(self) -> tuple[Step, ...]:
        """All steps, in order."""
        return tuple(step for group in self.groups for step in group.steps)


class Wakes:
    """The steps of a plan in groups, and which of them each value wakes."""

    def __init__(self, plan: Plan) -> None:
        self.plan, self.words = plan, 0
        self._room, self._groups = 0, 0
        self.drifts = Drifts(plan)
        self.blocks: list[Stretch] = []
        self.gathering: dict[str, Stretch] = {}
        for block in plan.blocks:
            names = [n for n in block.names if plan.nodes[n].kind in (Kind.RULE, Kind.REFERENCE)]
            self.blocks.append(self._stretch(block.level, names))
            if block.level != MONTH_LEVEL:
                gathered = [n.name for n in plan.nodes.values() if n.kind in GATHERED and plan.nodes[n.of].level == block.level]
                self.gathering[block.level] = self._stretch(block.level, gathered)
        self.previous = self._stretch(MONTH_LEVEL, [n.name for n in plan.of_kind(Kind.PREVIOUS)])
        self.groups = {group.number: group for stretch in self.stretches for group in stretch.groups}
        self.order = {step.name: place for place, step in enumerate(step for stretch in self.stretches for step in stretch.steps)}
        self._readers: dict[str, list[Reader]] = defaultdict(list)
        self._turns: list[tuple[Step, Turns]] = []
        for step in (step for stretch in self.stretches for step in stretch.steps):
            for read in self._reads(step.name):
                self._readers[read].append(Reader(step, *self._looks(step.name, read)))
            if step.by_month and plan.nodes[step.name].kind is Kind.RULE:
                self._turns += [(step, turns) for turns in self._seen_by(step.name)]

    @property
    def marks(self) -> int:
        """How many words the marks of the groups take."""
        return -(-len(self.groups) // BITS)

    @property
    def width(self) -> int:
        """The length of a row of the table of months: bits of steps, marks of groups, next month with any, calendar month."""
        return self.words + self.marks + 2

    @property
    def stretches(self) -> tuple[Stretch, ...]:
        """Every stretch."""
        return (*self.blocks, *self.gathering.values(), self.previous)

    def of(self, name: str) -> tuple[Reader, ...]:
        """The steps that read a value."""
        return tuple(self._readers.get(name, ()))

    def table(self, first: int, dated: Sequence[Mapping[str, Any]], readings: Mapping[str, int]) -> list[int]:
        """For each month from `first` the bits of the steps that it wakes and the marks of their groups, word after word, the index of
        the next month that wakes any (or the number of months), and the calendar month."""
        steps = [step for stretch in self.blocks for step in stretch.steps if self.plan.nodes[step.name].kind is Kind.REFERENCE]
        references = {calendar: [step for step in steps if self._turning(step.name, calendar)] for calendar in range(1, 13)}
        fixed = {node.name: readings[node.of] for node in self.plan.of_kind(Kind.READING)}
        seen: dict[Turns, tuple[Any, Any]] = {}
        rows: list[list[int]] = []
        for index, known in enumerate(dated):
            row = [0] * (self.words + self.marks)
            woken = list(references[(first + index) % 12 + 1])
            given = {**known, **fixed}
            for step, turns in self._turns:
                values, before = [known[name] for name in turns.parameters], seen.get(turns)
                if before is None or values != before[0]:
                    now = turns.seen(given)
                    seen[turns] = values, now
                    if before is None or now != before[1]:
                        woken.append(step)
            for step in woken:
                group = self.groups[step.group]
                word, mark = group.mark
                row[group.word] |= step.bit
                row[self.words + word] |= mark
            rows.append([*row, 0, (first + index) % 12 + 1])
        coming = len(rows)
        for index in reversed(range(len(rows))):
            rows[index][-2] = coming
            coming = index if any(rows[index][: self.words]) else coming
        return [number for row in rows for number in row]

    def _seen_by(self, name: str) -> Iterator[Turns]:
        """What the rule and its derogations see of the month, but for what they follow along a line."""
        nodes = self.plan.nodes
        for rule in self.drifts.functions(name):
            along = {MONTH_NUMBER, *([CALENDAR_MONTH] if self.drifts.looks_late(name, rule) else [])}
            parameters = [read for read in rule.inputs if nodes[read].kind is Kind.PARAMETER and read not in along]
            yield Turns([rule.function], parameters, [read for read in rule.inputs if nodes[read].kind is Kind.READING])

    def _looks(self, name: str, read: str) -> tuple[tuple[str, ...], tuple[str, int] | None]:
        """When a step looks at a value: under the conditions of its derogations, at one value of a parameter, or (neither) always."""
        plan, always = self.plan, ((), None)
        if plan.nodes[name].kind is not Kind.RULE:
            return always
        exceptions = plan.exceptions(name)
        conditions = tuple(e.when for e in exceptions if read in e.inputs)
        if read in (e.when for e in exceptions) or any(plan.nodes[when].kind in (Kind.PARAMETER, Kind.READING) for when in conditions):
            return always
        if read not in plan.rule(name).inputs:
            return conditions, None
        at = opening(plan.rule(name).function, [i for i in plan.rule(name).inputs if plan.nodes[i].kind is Kind.PARAMETER])
        return (conditions, at) if at else always

    def twin(self, name: str) -> str:
        """The sum over the same months of this year, when a sum of the year before has one in the plan; else nothing."""
        if not reference_of(self.plan, name).year:
            return ""
        wanted = replace(reference_of(self.plan, name), year=0, name="", article="", term="")
        same = (n.name for n in self.plan.of_kind(Kind.REFERENCE) if n.name != name)
        return next((n for n in same if replace(reference_of(self.plan, n), name="", article="", term="") == wanted), "")

    def _turning(self, name: str, calendar: int) -> bool:
        """Whether a reference period does something in a calendar month."""
        reference = reference_of(self.plan, name)
        if reference.year and self.twin(name):
            return calendar == 1
        return calendar in (1, reference.month) or (not reference.month and calendar in (reference.first, reference.last + 1))

    def _reads(self, name: str) -> tuple[str, ...]:
        node = self.plan.nodes[name]
        return (node.of,) if node.kind is not Kind.RULE else tuple(dict.fromkeys(self.plan.dependencies(name)))

    def _by_month(self, name: str) -> bool:
        nodes = self.plan.nodes
        return nodes[name].kind is Kind.REFERENCE or any(nodes[read].kind is Kind.PARAMETER for read in self._reads(name))

    def _stretch(self, level: str, names: Sequence[str]) -> Stretch:
        """Groups of steps in an order that their needs allow, those that hold for a time only apart from the others."""
        groups, left, timed = [], list(names), True
        while left:
            run: list[str] = []
            for name in tuple(left):
                if self._timed(name) == timed and not any(need in left for need in self._reads(name)):
                    run.append(name)
                    left.remove(name)
            groups += [self._group(run[start : start + GROUP]) for start in range(0, len(run), GROUP)]
            timed = not timed
        return Stretch(level, tuple(groups))

    def _group(self, names: Sequence[str]) -> Group:
        """A group; its bits lie in one word, a new one when the last has no room."""
        if self._room < GROUP:
            self._room, self.words = BITS, self.words + 1
        steps = []
        for name in names:
            self._room -= 1
            steps.append(Step(name, self._groups, 1 << self._room, self._by_month(name), self._timed(name)))
        self._groups += 1
        return Group(self._groups - 1, self.words - 1, tuple(steps))

    def _timed(self, name: str) -> bool:
        kind = self.plan.nodes[name].kind
        if kind is Kind.REFERENCE:
            return not reference_of(self.plan, name).month and not self.twin(name)
        return name in (self.drifts.readers if kind is Kind.RULE else self.drifts.values) and kind not in GATHERED
