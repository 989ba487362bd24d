"""An evaluator that shares no code with the one in use: a closure per rule, run one by one on one list of values.

It is slow and plain on purpose. The tests compare every value of every node that the generated source of `engine.straight_line`
gives with what this one gives.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from statuut.engine.interpreter import MonthRow
from statuut.engine.plan import GATHERED, Kind, Node, Plan, reference_of
from statuut.engine.rule import MONTH_LEVEL, Reference
from statuut.engine.values import CONFLICT, NONE, NOT_APPLICABLE, PROPAGATES, UNKNOWN, combine_special

Values = list[Any]
Getter = Callable[[Values], tuple[Any, ...]]
Step = Callable[[Values], None]


@dataclass(frozen=True, slots=True)
class ReferenceResult:
    """All values of one month as they stood at its end, and per level those of each part as they stood at the end of the part."""

    month: int
    values: Values
    parts: Mapping[str, tuple[Values, ...]]


class ReferenceEvaluator:
    """Runs a plan over streams, value by value."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        references = plan.of_kind(Kind.REFERENCE)
        self.calendar_month = len(plan.nodes)
        self.registers = {node.name: self.calendar_month + 1 + 2 * i for i, node in enumerate(references)}
        self.size = self.calendar_month + 1 + 2 * len(references)
        self.month_facts = _slots(plan.of_kind(Kind.FACT, MONTH_LEVEL))
        self.part_facts = {level: _slots(plan.of_kind(Kind.FACT, level)) for level in plan.book.levels}
        self.parameters = _slots((*plan.of_kind(Kind.PARAMETER), *plan.of_kind(Kind.TABLE)))
        self.readings = [(node.of, node.slot) for node in plan.of_kind(Kind.READING)]
        self.previous = [(node.slot, plan.nodes[node.of].slot, _start(plan, node.of)) for node in plan.of_kind(Kind.PREVIOUS)]
        self.blocks = [(block.level, [self._step(name) for name in block.names]) for block in plan.blocks]
        self.gathered = {level: _gatherers(plan, level) for level in plan.book.levels}

    def run(
        self, rows: Sequence[MonthRow], parameters: Callable[[int], Mapping[str, Any]], readings: Mapping[str, int]
    ) -> list[ReferenceResult]:
        values: Values = [NONE] * self.size
        for name, slot in self.readings:
            values[slot] = readings[name]
        for slot, _, start in self.previous:
            values[slot] = start
        for register in self.registers.values():
            values[register], values[register + 1] = 0, 0
        results: list[ReferenceResult] = []
        for row in rows:
            facts = row.facts
            for name, slot in self.month_facts:
                values[slot] = facts[name]
            known = parameters(row.month)
            for name, slot in self.parameters:
                values[slot] = known[name]
            values[self.calendar_month] = row.month % 12 + 1
            parts = self._month(values, row)
            results.append(ReferenceResult(row.month, values.copy(), parts))
            for slot, source, _ in self.previous:
                values[slot] = values[source]
        return results

    def _month(self, values: Values, row: MonthRow) -> dict[str, tuple[Values, ...]]:
        parts: dict[str, tuple[Values, ...]] = {}
        for level, steps in self.blocks:
            if level == MONTH_LEVEL:
                for step in steps:
                    step(values)
            else:
                parts[level] = self._parts(values, row.parts.get(level, ()), level, steps)
        return parts

    def _parts(self, values: Values, parts: Sequence[Mapping[str, int]], level: str, steps: list[Step]) -> tuple[Values, ...]:
        kept: list[Values] = []
        facts = self.part_facts[level]
        for part in parts:
            for name, slot in facts:
                values[slot] = part[name]
            for step in steps:
                step(values)
            kept.append(values.copy())
        for gather, source, slot in self.gathered[level]:
            values[slot] = gather([part[source] for part in kept])
        return tuple(kept)

    def _step(self, name: str) -> Step:
        plan, node = self.plan, self.plan.nodes[name]
        if node.kind is Kind.REFERENCE:
            return _look_back(reference_of(plan, name), plan.nodes[node.of].slot, node.slot, self.registers[name], self.calendar_month)
        if node.kind is not Kind.RULE:
            return _nothing
        rule = plan.rule(name)
        general = _call(plan, rule.function, rule.inputs, rule.accepts, node.slot)
        exceptions = plan.exceptions(name)
        if not exceptions:
            return general
        calls = [
            (plan.nodes[e.when].slot, e.article, e.prevails_over, _call(plan, e.function, e.inputs, rule.accepts, node.slot))
            for e in exceptions
        ]
        return _with_exceptions(general, calls, node.slot)


def _nothing(values: Values) -> None:
    """Sums over parts are filled in by the loop over the parts itself."""


def _call(plan: Plan, function: Callable[..., int], inputs: tuple[str, ...], accepts: frozenset[int], slot: int) -> Step:
    """A step that checks for special inputs only where the plan says that there may be some."""
    get = _getter([plan.nodes[i].slot for i in inputs])
    checked = [plan.nodes[i].slot for i in inputs if i in plan.may_be_special and plan.nodes[i].kind is not Kind.TABLE]
    if not checked:

        def plain(values: Values) -> None:
            values[slot] = function(*get(values))

        return plain
    look = _getter(checked)

    def guarded(values: Values) -> None:
        seen = look(values)
        if min(seen) <= PROPAGATES:
            propagating = tuple(v for v in seen if v <= PROPAGATES and v not in accepts)
            if propagating:
                values[slot] = combine_special(propagating)
                return
        values[slot] = function(*get(values))

    return guarded


def _with_exceptions(general: Step, calls: list[tuple[int, str, frozenset[str], Step]], slot: int) -> Step:
    def step(values: Values) -> None:
        holding = [call for call in calls if values[call[0]] == 1]
        if any(values[call[0]] == UNKNOWN for call in calls):
            values[slot] = UNKNOWN
            return
        if not holding:
            general(values)
            return
        prevailing = [c for c in holding if not any(c[1] in other[2] for other in holding)]
        answers = set()
        for call in prevailing:
            call[3](values)
            answers.add(values[slot])
        if len(answers) > 1:
            values[slot] = CONFLICT

    return step


def _getter(slots: list[int]) -> Getter:
    if not slots:
        return lambda values: ()
    if len(slots) == 1:
        only = slots[0]
        return lambda values: (values[only],)
    return itemgetter(*slots)


def _slots(nodes: Sequence[Node]) -> list[tuple[str, int]]:
    return [(node.name, node.slot) for node in nodes]


def _start(plan: Plan, name: str) -> int:
    return plan.book.rules[name].start if name in plan.book.rules else NONE


def _gatherers(plan: Plan, level: str) -> list[tuple[Callable[[list[int]], int], int, int]]:
    found = []
    for node in plan.nodes.values():
        if node.kind in GATHERED and plan.nodes[node.of].level == level:
            found.append((_GATHER[node.kind], plan.nodes[node.of].slot, node.slot))
    return found


def _sum(values: list[int]) -> int:
    """Sum over parts: not applicable and none add nothing, a contradiction or an unknown makes the sum so."""
    total = 0
    worst = 0
    for value in values:
        if value <= PROPAGATES:
            if value != NOT_APPLICABLE:
                worst = value if worst == 0 else combine_special((value, worst))
        elif value != NONE:
            total += value
    return worst or total


def _last(values: list[int]) -> int:
    """Value of the last part; none when the month has no parts."""
    return values[-1] if values else NONE


def _highest(values: list[int]) -> int:
    """Highest value over parts; a contradiction or an unknown makes it so, none when there is no number."""
    best = NONE
    worst = 0
    for value in values:
        if value <= PROPAGATES:
            if value != NOT_APPLICABLE:
                worst = value if worst == 0 else combine_special((value, worst))
        elif value > best:
            best = value
    return worst or best


_GATHER: dict[Kind, Callable[[list[int]], int]] = {Kind.SUM: _sum, Kind.LAST: _last, Kind.HIGHEST: _highest}


def _look_back(reference: Reference, source: int, slot: int, register: int, calendar_month: int) -> Step:
    """Keep the value of a calendar month until January, or add up months of a year and keep the total of the year before."""
    wanted, first, last, year = reference.month, reference.first, reference.last, reference.year

    def one_month(values: Values) -> None:
        month = values[calendar_month]
        if month == 1:
            values[register + 1] = 0
        if month == wanted:
            values[register], values[register + 1] = values[source], 1
        values[slot] = values[register] if values[register + 1] else NONE

    def year_sum(values: Values) -> None:
        month = values[calendar_month]
        if month == 1:
            values[register + 1], values[register] = values[register], 0
        if first <= month <= last:
            values[register] = _sum([values[register], values[source]])
        values[slot] = values[register + 1] if year else values[register]

    return one_month if wanted else year_sum
