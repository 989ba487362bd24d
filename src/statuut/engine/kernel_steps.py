"""The text of the steps of a kernel: one function per rule, reference period, gathering over parts and previous month.

A step works out its value; when that differs from the value in the state `s`, it stores it and marks its readers
(`wakes`). Special inputs propagate exactly as in the interpreter. The text is plain Python over whole numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence

from statuut.engine.plan import Kind, Node, Plan, reference_of
from statuut.engine.translate import Translator
from statuut.engine.values import CONFLICT, NONE, NOT_APPLICABLE, OVERFLOW, PROPAGATES, UNKNOWN
from statuut.engine.wakes import Group, Reader, Step, Wakes

HELPERS = f"""
def worse(s, a, b):
    if a == {NOT_APPLICABLE} or b == {NOT_APPLICABLE}:
        return {NOT_APPLICABLE}
    if a == {CONFLICT} or b == {CONFLICT}:
        return {CONFLICT}
    if a == {OVERFLOW} or b == {OVERFLOW}:
        return {OVERFLOW}
    return {UNKNOWN}


def blame(s, worst, value, accepted):
    if value > {PROPAGATES} or accepted >> value - {UNKNOWN} & 1:
        return worst
    return worse(s, worst, value) if worst else value


def sum_with(s, total, value):
    if value > {PROPAGATES} and total > {PROPAGATES}:
        return total if value == {NONE} else total + value
    if value == {NOT_APPLICABLE} or value > {PROPAGATES}:
        return total
    return worse(s, total, value) if total <= {PROPAGATES} else value


def highest_with(s, best, value):
    if value > {PROPAGATES} and best > {PROPAGATES}:
        return max(best, value)
    if value == {NOT_APPLICABLE} or value > {PROPAGATES}:
        return best
    return worse(s, best, value) if best <= {PROPAGATES} else value


def last_with(s, earlier, value):
    return value
"""

_GATHER = {Kind.SUM: ("sum_with", 0), Kind.HIGHEST: ("highest_with", NONE), Kind.LAST: ("last_with", NONE)}


class StepWriter:
    """Writes the functions of steps in `functions`; a value that is `watched` tells when it moves, for the outputs."""

    def __init__(self, plan: Plan, wakes: Wakes, watched: Container[str]) -> None:
        self.plan, self.wakes, self.watched = plan, wakes, watched
        self.translator = Translator()
        self.functions: list[str] = []
        self.group = -1

    def write(self, step: Step) -> str:
        """Write the function of a step; gives its name."""
        node = self.plan.nodes[step.name]
        self.group = step.group
        body = {Kind.RULE: self._rule, Kind.REFERENCE: self._reference, Kind.PREVIOUS: self._previous}.get(node.kind, self._gathered)(node)
        name = f"step_{node.name}"
        self.functions.append("\n".join([f"def {name}(s):", *indent(body)]))
        return name

    def keep(self, name: str, group: int = -1) -> list[str]:
        """Store `new` as the value of a node when it differs, and wake the readers; those of the same group are visited anyhow."""
        readers = self.wakes.of(name)
        old = ["    old = s." + name] if any(reader.at for reader in readers) else []
        moved = ["    s._moved = 1"] if name in self.watched else []
        return [f"if new != s.{name}:", *old, f"    s.{name} = new", *moved, *indent(wake_readers(readers, group))]

    def gathered_after(self, group: Group) -> list[str]:
        """After the last part: take over what was gathered."""
        lines = [f"s._n_{group.number} = 0"]
        for step in group.steps:
            taken = [f"new = s._g_{step.name}", *self.keep(step.name), f"s._w_{step.name} = 0"]
            lines += [f"if s._w_{step.name}:", *indent(taken)]
        return [f"if s._n_{group.number}:", *indent(lines)]

    def gather_start(self, step: Step) -> str:
        """Before the first part: nothing gathered yet."""
        return f"s._g_{step.name} = {_GATHER[self.plan.nodes[step.name].kind][1]}"

    def value(self, name: str) -> str:
        """The expression that gives a node's value; tables are given as they are."""
        kind = self.plan.nodes[name].kind
        if kind is Kind.PARAMETER:
            return f"entry(a_{name}, s._k)"
        return f"a_{name}" if kind is Kind.TABLE else f"entry(a_{name}, 0)" if kind is Kind.READING else f"s.{name}"

    def _previous(self, node: Node) -> list[str]:
        return [f"new = {self.value(node.of)}", *self.keep(node.name, self.group)]

    def _gathered(self, node: Node) -> list[str]:
        function, start = _GATHER[node.kind]
        return [f"s._g_{node.name} = {function}(s, {start} if s._keep else s._g_{node.name}, {self.value(node.of)})"]

    def _reference(self, node: Node) -> list[str]:
        month = reference_of(self.plan, node.name).month
        if month:
            lines = [f"new = s.{node.name}", "if s._calendar == 1:", f"    new = {NONE}"]
            lines += [f"if s._calendar == {month}:", f"    new = {self.value(node.of)}"]
            return [*lines, *self.keep(node.name, self.group)]
        return [*self._year_sum(node), *self.keep(node.name, self.group)]

    def _year_sum(self, node: Node) -> list[str]:
        """`new` as a sum over months of this year; of the year before it is what the same sum was at the end of December."""
        reference, twin = reference_of(self.plan, node.name), self.wakes.twin(node.name)
        if reference.year and twin:
            passed = self.wakes.order[twin] < self.wakes.order[node.name]
            return [f"new = s.{node.name}", "if s._calendar == 1:", f"    new = s.{f'_r_{twin}' if passed else twin}"]
        total = f"s._r_{node.name}" if reference.year else f"s.{node.name}"
        before = f"s._l_{node.name}" if reference.year else f"s._r_{node.name}"
        lines = [f"new = {total}", "if s._calendar == 1:", f"    {before} = new", "    new = 0"]
        lines += [f"if s._calendar >= {reference.first} and s._calendar <= {reference.last}:"]
        lines += [f"    new = sum_with(s, new, {self.value(node.of)})"]
        return [*lines, f"{total} = new", f"new = {before}"] if reference.year else lines

    def _rule(self, node: Node) -> list[str]:
        rule, exceptions = self.plan.rule(node.name), self.plan.exceptions(node.name)
        general = self._call("new", rule.function, rule.inputs, rule.accepts)
        if not exceptions:
            return [*general, *self.keep(node.name, self.group)]
        when = [self.value(e.when) for e in exceptions]
        lines = ["if " + " or ".join(f"{w} == {UNKNOWN}" for w in when) + ":", f"    new = {UNKNOWN}"]
        lines += ["elif " + " or ".join(f"{w} == 1" for w in when) + ":", "    answers = 0", f"    new = {CONFLICT}"]
        for e in exceptions:
            beaten = [f"{self.value(o.when)} != 1" for o in exceptions if e.article in o.prevails_over]
            lines.append("    if " + " and ".join([f"{self.value(e.when)} == 1", *beaten]) + ":")
            lines += indent(self._call("answer", e.function, e.inputs, rule.accepts), 2)
            lines += ["        if answers == 1 and answer != new:", "            answers = 2"]
            lines += ["        if answers == 0:", "            answers = 1", "            new = answer"]
        lines += ["    if answers == 2:", f"        new = {CONFLICT}", "else:", *indent(general)]
        return [*lines, *self.keep(node.name, self.group)]

    def _call(self, target: str, function: Callable[..., int], inputs: Sequence[str], accepts: frozenset[int]) -> list[str]:
        """Assign the outcome of a function, or what its special inputs propagate where the plan says there may be some."""
        call = f"{target} = {self.translator.add(function)}({', '.join(['s', *map(self.value, inputs)])})"
        checked = [self.value(i) for i in inputs if i in self.plan.may_be_special and self.plan.nodes[i].kind is not Kind.TABLE]
        if not checked:
            return [call]
        accepted = sum(1 << value - UNKNOWN for value in accepts if value <= PROPAGATES)
        blamed = [f"    worst = blame(s, worst, {value}, {accepted})" for value in checked]
        return [
            "worst = 0",
            f"if seldom({_any_special(checked, accepts)}):",
            *blamed,
            "if seldom(worst):",
            f"    {target} = worst",
            "else:",
            f"    {call}",
        ]


def _any_special(values: Sequence[str], accepts: frozenset[int]) -> str:
    """A quick test whether any value propagates; where unknown is accepted it stands, as the lowest of all, apart from the others."""
    if UNKNOWN in accepts:
        return f"nearest({', '.join(values)}, {UNKNOWN + 1}) <= {PROPAGATES - UNKNOWN - 1}"
    return (f"min({', '.join(values)})" if len(values) > 1 else values[0]) + f" <= {PROPAGATES}"


def wake(steps: Sequence[Step], within: int = -1) -> list[str]:
    """Lines that mark steps and their groups, but not the group that is at work."""
    groups = sorted({step.group for step in steps} - {within})
    return [*(f"s._w_{step.name} = 1" for step in steps), *(f"s._n_{group} = 1" for group in groups)]


def wake_readers(readers: Sequence[Reader], within: int = -1) -> list[str]:
    """Lines that mark the readers of a value; those that look seldom only when they do, or when the value is or was special."""
    lines = wake([reader.step for reader in readers if not reader.seldom], within)
    for reader in (reader for reader in readers if reader.seldom):
        looks = [f"s.{when} == 1" for when in reader.only_when]
        if reader.at:
            looks += [f"entry(a_{reader.at[0]}, s._k) == {reader.at[1]}", f"new <= {PROPAGATES}", f"old <= {PROPAGATES}"]
        lines += ["if " + " or ".join(looks) + ":", *indent(wake([reader.step], within))]
    return lines


def indent(lines: Sequence[str], depth: int = 1) -> list[str]:
    """The lines, further in."""
    return ["    " * depth + line for line in lines]
