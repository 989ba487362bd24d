"""The text of the steps of a kernel: one function per rule, reference period, gathering over parts and previous month.

A step works out its value; when that differs from the value in the state `s`, it stores it and marks its readers
(`wakes`). Special inputs propagate exactly as in the interpreter. The text is plain Python over whole numbers.

A value that may drift (`drift`) stands in the state as a line: `s.x`, where it stood in month 0, and `s._d_x`, its drift a month;
`ahead` and `back` go along it, `slope` and `gap` compare two months. `moving` works out a rule along the lines of its inputs (the calendar
month, where a rule looks at it on some ways only, is a line until December): its answer, the drift of that, and in `s._until` the number
of months for which both hold. A step that holds for a time only keeps in `s._e_x` the month in which it ends.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Sequence

from statuut.engine.drift import CALENDAR_MONTH, FAR, MONTH_NUMBER
from statuut.engine.plan import Kind, Node, Plan, reference_of
from statuut.engine.rule import Rule, RuleException
from statuut.engine.translate import Translator
from statuut.engine.values import CONFLICT, NONE, NOT_APPLICABLE, OVERFLOW, PROPAGATES, UNKNOWN
from statuut.engine.wakes import BITS, Group, Reader, Step, Wakes

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
        begin = [f"s._until = {FAR}"] if step.timed else []
        end = [f"s._e_{node.name} = s._k + s._until"] if step.timed else []
        name = f"step_{node.name}"
        self.functions.append("\n".join([f"def {name}(s):", *indent([*begin, *body, *end])]))
        return name

    def keep(self, name: str, group: int = -1, month: str = "s._k") -> list[str]:
        """Store `new` (of `month`, with its `drift`) as the value of a node when it differs, and wake the readers; those of the same
        group are visited anyhow."""
        readers = self.wakes.of(name)
        old = ["    old = s." + name] if any(reader.at for reader in readers) else []
        moved = ["    s._moved = 1"] if name in self.watched else []
        woken = indent(wake_readers(readers, group))
        if not self.drifts(name):
            return [f"if new != s.{name}:", *old, f"    s.{name} = new", *moved, *woken]
        line = [f"    s.{name} = line", f"    s._d_{name} = drift"]
        return [f"line = back(new, drift, {month})", f"if line != s.{name} or drift != s._d_{name}:", *old, *line, *moved, *woken]

    def drifts(self, name: str) -> bool:
        """Whether the value of a node is a line."""
        return name in self.wakes.drifts.values and name != MONTH_NUMBER

    def gathered_after(self, group: Group) -> list[str]:
        """After the last part: take over what was gathered."""
        word, mark = group.mark
        lines = []
        for step in group.steps:
            drift = [f"drift = {self.drift(self.plan.nodes[step.name].of)} if s._one else 0"] if self.drifts(step.name) else []
            lines += [f"if s._w_{group.number} & {step.bit}:", *indent([f"new = s._g_{step.name}", *drift, *self.keep(step.name)])]
        return [f"if s._n_{word} & {mark}:", *indent([*lines, f"s._w_{group.number} = 0"])]

    def gather_start(self, step: Step) -> str:
        """Before the first part: nothing gathered yet."""
        return f"s._g_{step.name} = {_GATHER[self.plan.nodes[step.name].kind][1]}"

    def value(self, name: str) -> str:
        """The expression that gives a node's value; tables are given as they are."""
        kind = self.plan.nodes[name].kind
        if kind is Kind.PARAMETER:
            return f"entry(a_{name}, s._k)"
        if self.drifts(name):
            return f"ahead(s.{name}, s._d_{name}, s._k)"
        return f"a_{name}" if kind is Kind.TABLE else f"entry(a_{name}, 0)" if kind is Kind.READING else f"s.{name}"

    def drift(self, name: str) -> str:
        """The expression that gives the drift of a node's value."""
        return "1" if name == MONTH_NUMBER else f"s._d_{name}" if self.drifts(name) else "0"

    def _previous(self, node: Node) -> list[str]:
        """At the end of the month: what the value of the month before will be in the next."""
        new = f"new = {self.value(node.of)}"
        if not self.drifts(node.name):
            return [new, *self._onward(self.keep(node.name, self.group))]
        own = self.drift(node.of)
        guess = [f"drift = {own}"]
        if node.name in self.wakes.drifts.counters:
            # A counter shows what it adds; its own line follows when it is worked out with this one.
            guess = [f"drift = slope(new, {self.value(node.name)})", f"if drift != {own}:", "    s._until = 1"]
        return [new, *guess, *self._onward(self.keep(node.name, self.group, "(s._k + 1)"))]

    def _onward(self, lines: list[str]) -> list[str]:
        """The lines of a change at the end of a month, after which the next one has work to do."""
        return [*lines, "    s._now = 1"]

    def _gathered(self, node: Node) -> list[str]:
        function, start = _GATHER[node.kind]
        return [f"s._g_{node.name} = {function}(s, {start} if s._keep else s._g_{node.name}, {self.value(node.of)})"]

    def _reference(self, node: Node) -> list[str]:
        reference = reference_of(self.plan, node.name)
        if reference.month:
            lines = [f"new = s.{node.name}", "if s._calendar == 1:", f"    new = {NONE}"]
            lines += [f"if s._calendar == {reference.month}:", f"    new = {self.value(node.of)}"]
            return [*lines, *self.keep(node.name, self.group)]
        twin = self.wakes.twin(node.name)
        if twin:
            passed = self.wakes.order[twin] < self.wakes.order[node.name]
            total = f"s._r_{twin}" if passed else f"ahead(s.{twin}, s._d_{twin}, s._k - 1)"
            lines = [f"new = s.{node.name}", "if s._calendar == 1:", f"    new = {total}"]
            return [*lines, *self.keep(node.name, self.group)]
        return self._year_sum(node)

    def _year_sum(self, node: Node) -> list[str]:
        """`new` as a sum over months of this year, which drifts by what the month adds; of the year before, its total."""
        reference, name = reference_of(self.plan, node.name), node.name
        line, slope, last = f"s.{name}", f"s._d_{name}", f"s._r_{name}"
        if reference.year:
            line, slope, last = f"s._r_{name}", f"s._rd_{name}", f"s._l_{name}"
        lines = [f"was = ahead({line}, {slope}, s._k - 1)", "if s._calendar == 1:", f"    {last} = was", "    was = 0", "new = was"]
        lines += [f"if s._calendar >= {reference.first} and s._calendar <= {reference.last}:"]
        lines += [f"    new = sum_with(s, was, {self.value(node.of)})"]
        lines += ["drift = slope(new, was)", "if drift != gap(new, was):", "    s._until = 1"]
        if self.drift(node.of) != "0":
            lines += [f"if {self.drift(node.of)}:", "    s._until = 1"]
        lines += ["if s._until == 1:", "    drift = 0"]
        if not reference.year:
            return [*lines, *self.keep(name, self.group)]
        return [*lines, f"{line} = back(new, drift, s._k)", f"{slope} = drift", f"new = {last}", *self.keep(name, self.group)]

    def _rule(self, node: Node) -> list[str]:
        rule, exceptions = self.plan.rule(node.name), self.plan.exceptions(node.name)
        timed = node.name in self.wakes.drifts.readers
        general = self._call(rule, rule)
        lines = ["drift = 0"] if timed else []
        if exceptions:
            when = [self.value(e.when) for e in exceptions]
            for e in exceptions:
                lines += [f"if {self.drift(e.when)}:", "    s._until = 1"] if self.drift(e.when) != "0" else []
            lines += ["if " + " or ".join(f"{w} == {UNKNOWN}" for w in when) + ":", f"    new = {UNKNOWN}"]
            lines += ["elif " + " or ".join(f"{w} == 1" for w in when) + ":", "    answers = 0", f"    new = {CONFLICT}"]
            for e in exceptions:
                beaten = [f"{self.value(o.when)} != 1" for o in exceptions if e.article in o.prevails_over]
                lines.append("    if " + " and ".join([f"{self.value(e.when)} == 1", *beaten]) + ":")
                lines += indent(self._call(e, rule), 2)
                lines += ["        if answers:", "            s._until = 1"] if timed and e is not exceptions[0] else []
                lines += ["        if answers == 1 and answer != new:", "            answers = 2"]
                lines += ["        if answers == 0:", "            answers = 1", "            new = answer"]
            lines += ["    if answers == 2:", f"        new = {CONFLICT}", "else:", *indent(general)]
        else:
            lines += general
        if timed:
            lines += ["if s._until == 1:", "    drift = 0"] if self.drifts(node.name) else ["if drift:", "    s._until = 1"]
        return [*lines, *self.keep(node.name, self.group)]

    def _call(self, rule: Rule | RuleException, of: Rule) -> list[str]:
        """Assign the outcome of a function, or what its special inputs propagate where the plan says there may be some."""
        name, drifts = self.translator.add(rule.function), [self.drift(i) for i in rule.inputs]
        target, inputs = "answer" if isinstance(rule, RuleException) else "new", rule.inputs
        call = [f"{target} = {name}({', '.join(['s', *map(self.value, inputs)])})"]
        if self.wakes.drifts.looks_late(of.name, rule):
            drifts[inputs.index(CALENDAR_MONTH)] = "calendar"
        if any(drift != "0" for drift in drifts):
            pairs = ", ".join(f"{self.value(i)}, {drift}" for i, drift in zip(inputs, drifts, strict=True))
            moving = f"{target}, drift = moving({name}, s, {pairs})"
            test = " | ".join(drift for drift in drifts if drift != "0")
            call = [moving] if {"1", "calendar"} & set(drifts) else [f"if {test}:", f"    {moving}", "else:", *indent(call)]
        checked = [self.value(i) for i in inputs if i in self.plan.may_be_special and self.plan.nodes[i].kind is not Kind.TABLE]
        if not checked:
            return call
        accepted = sum(1 << value - UNKNOWN for value in of.accepts if value <= PROPAGATES)
        blamed = [f"    worst = blame(s, worst, {value}, {accepted})" for value in checked]
        return [
            "worst = 0",
            f"if seldom({_any_special(checked, of.accepts)}):",
            *blamed,
            "if seldom(worst):",
            f"    {target} = worst",
            "else:",
            *indent(call),
        ]


def _any_special(values: Sequence[str], accepts: frozenset[int]) -> str:
    """A quick test whether any value propagates; where unknown is accepted it stands, as the lowest of all, apart from the others."""
    if UNKNOWN in accepts:
        return f"nearest({', '.join(values)}, {UNKNOWN + 1}) <= {PROPAGATES - UNKNOWN - 1}"
    return (f"min({', '.join(values)})" if len(values) > 1 else values[0]) + f" <= {PROPAGATES}"


def wake(steps: Sequence[Step], within: int = -1) -> list[str]:
    """Lines that mark steps and their groups, but not the group that is at work."""
    bits: dict[str, int] = defaultdict(int)
    for step in steps:
        bits[f"s._w_{step.group}"] |= step.bit
        if step.group != within:
            bits[f"s._n_{step.group // BITS}"] |= 1 << step.group % BITS
    return [f"{word} = {word} | {mask}" for word, mask in bits.items()]


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
