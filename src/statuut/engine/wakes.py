"""Which steps of a kernel must be worked out again when a value changes.

Most months of most careers bring nothing new, and rules are pure: a rule whose inputs stayed as they were gives what it gave. Each
step (rule, reference period, gathering over parts, previous month) therefore has a mark in the state, and so has each group of
steps, so that a quiet stretch costs one test; a value that changes sets the marks of the steps that read it. What changes by the
month alone (parameters as a rule sees them, the turn of a reference period) is known beforehand: a table holds one bit per such
step and month. What only a derogation reads wakes its rule only while the derogation holds.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from statuut.engine.plan import GATHERED, PREVIOUS, Kind, Plan, reference_of
from statuut.engine.rule import MONTH_LEVEL
from statuut.engine.turns import Turns, counts, opening

BITS = 62
GROUP = 8


@dataclass(frozen=True, slots=True)
class Step:
    """A step: the node that it works out, its group, and its bit in the table of months (0 when the month alone never wakes it)."""

    name: str
    group: int
    mask: int


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
    """A few steps that follow each other, and the word of their bits."""

    number: int
    word: int
    steps: tuple[Step, ...]

    @property
    def mask(self) -> int:
        """The bits of the steps together."""
        return sum(step.mask for step in self.steps)


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
        self.restless = _restless(plan)
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
            if step.mask and plan.nodes[step.name].kind is Kind.RULE:
                self._turns.append((step, self._seen_by(step.name)))

    @property
    def stretches(self) -> tuple[Stretch, ...]:
        """Every stretch."""
        return (*self.blocks, *self.gathering.values(), self.previous)

    def of(self, name: str) -> tuple[Reader, ...]:
        """The steps that read a value."""
        return tuple(self._readers.get(name, ()))

    def table(self, first: int, dated: Sequence[Mapping[str, Any]], readings: Mapping[str, int]) -> list[int]:
        """For each month from `first` the bits of the steps that it wakes, word after word, and the calendar month."""
        references = [step for stretch in self.blocks for step in stretch.steps if self.plan.nodes[step.name].kind is Kind.REFERENCE]
        fixed = {node.name: readings[node.of] for node in self.plan.of_kind(Kind.READING)}
        seen: dict[str, Any] = {}
        flat: list[int] = []
        for index, known in enumerate(dated):
            row = [0] * self.words
            woken = [step for step in references if self._turning(step.name, (first + index) % 12 + 1)]
            for step, turns in self._turns:
                now = turns.seen({**{name: known[name] for name in turns.parameters}, **fixed})
                if index == 0 or now != seen[step.name]:
                    seen[step.name] = now
                    woken.append(step)
            for step in woken:
                row[self.groups[step.group].word] |= step.mask
            flat.extend((*row, (first + index) % 12 + 1))
        return flat

    def _seen_by(self, name: str) -> Turns:
        nodes = self.plan.nodes
        functions = [self.plan.rule(name).function, *(e.function for e in self.plan.exceptions(name))]
        parameters = [read for read in self._reads(name) if nodes[read].kind is Kind.PARAMETER]
        return Turns(functions, parameters, [read for read in self._reads(name) if nodes[read].kind is Kind.READING])

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
        wanted = replace(reference_of(self.plan, name), year=0, name="", article="", term="")
        same = (n for n in self.order if n != name and self.plan.nodes[n].kind is Kind.REFERENCE)
        return next((n for n in same if replace(reference_of(self.plan, n), name="", article="", term="") == wanted), "")

    def _turning(self, name: str, calendar: int) -> bool:
        """Whether a reference period does something in a calendar month."""
        reference = reference_of(self.plan, name)
        if reference.year and self.twin(name):
            return calendar == 1
        return calendar in (1, reference.month) or (not reference.month and reference.first <= calendar <= reference.last)

    def _reads(self, name: str) -> tuple[str, ...]:
        node = self.plan.nodes[name]
        return (node.of,) if node.kind is not Kind.RULE else tuple(dict.fromkeys(self.plan.dependencies(name)))

    def _by_month(self, name: str) -> bool:
        nodes = self.plan.nodes
        return nodes[name].kind is Kind.REFERENCE or any(nodes[read].kind is Kind.PARAMETER for read in self._reads(name))

    def _stretch(self, level: str, names: Sequence[str]) -> Stretch:
        """Groups of steps in an order that their needs allow, those that change nearly every month apart from the others."""
        groups, left, restless = [], list(names), True
        while left:
            run: list[str] = []
            for name in tuple(left):
                if (name in self.restless) == restless and not any(need in left for need in self._reads(name)):
                    run.append(name)
                    left.remove(name)
            groups += [self._group(run[start : start + GROUP]) for start in range(0, len(run), GROUP)]
            restless = not restless
        return Stretch(level, tuple(groups))

    def _group(self, names: Sequence[str]) -> Group:
        """A group; its bits lie in one word, a new one when the last has no room."""
        if self._room < GROUP:
            self._room, self.words = BITS, self.words + 1
        steps = []
        for name in names:
            by_month = self._by_month(name)
            self._room -= by_month
            steps.append(Step(name, self._groups, 1 << self._room if by_month else 0))
        self._groups += 1
        return Group(self._groups - 1, self.words - 1, tuple(steps))


def _restless(plan: Plan) -> frozenset[str]:
    """Steps that change nearly every month: counters (own previous month plus something), sums over a year, and who reads them."""
    counters = {n.name for n in plan.of_kind(Kind.REFERENCE) if not reference_of(plan, n.name).month}
    counters |= {n.name for n in plan.of_kind(Kind.RULE) if counts(plan.rule(n.name).function, f"{PREVIOUS}{n.name}")}
    changing = counters | {n.name for n in plan.of_kind(Kind.PREVIOUS) if n.of in counters}
    readers = {n.name for n in plan.of_kind(Kind.RULE) if not changing.isdisjoint(plan.rule(n.name).inputs)}
    return frozenset(changing | readers)
