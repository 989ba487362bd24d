"""From a plan to straight-line Python: one function that walks the months with every value in a local variable.

The source is written and compiled once per plan. Rules are pure, and most months bring little that is new: each step (rule, previous
month) therefore has a flag, raised when a value that it reads has changed, and is worked out again only then. Where an input may be
special a check goes before the rule; derogations that hold are left to `careful`. The function gives per month the month values in
slot order (None for tables), and per level the values of each part in slot order.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from operator import itemgetter
from typing import Any

from statuut.engine.kept import kept
from statuut.engine.plan import GATHERED, Block, Kind, Node, Plan, reference_of
from statuut.engine.rule import MONTH_LEVEL
from statuut.engine.units import DAYS
from statuut.engine.values import CONFLICT, NONE, NOT_APPLICABLE, OVERFLOW, PROPAGATES, UNKNOWN, combine_special

PROPAGATING = frozenset({UNKNOWN, NOT_APPLICABLE, CONFLICT, OVERFLOW})
#: Walks rows with the parameters of each month and the chosen readings; yields (month, month values, parts by level).
Walk = Callable[..., list[tuple[int, tuple[Any, ...], dict[str, tuple[tuple[Any, ...], ...]]]]]


def compile_walk(plan: Plan) -> Walk:
    """The function for a plan."""
    names: dict[str, Any] = {"added": added, "combine": combine, "highest": highest, "total": total}
    source = "\n".join(_Writer(plan, names).lines())
    exec(kept("plan", source.encode(), lambda: compile(source, f"<plan {plan.book.statute}>", "exec")), names)
    walk: Walk = names["walk"]
    return walk


def careful(plan: Plan, name: str) -> tuple[tuple[str, ...], Callable[..., int]]:
    """The inputs of a rule with its derogations, and the function that answers for them when any of them may be special."""
    rule, exceptions = plan.rule(name), plan.exceptions(name)
    inputs = plan.dependencies(name)
    tables = {n for n in inputs if plan.nodes[n].kind is Kind.TABLE}

    def call(function: Callable[..., int], wanted: Sequence[str], given: dict[str, Any]) -> int:
        seen = tuple(v for n in wanted if n not in tables and (v := given[n]) <= PROPAGATES and v not in rule.accepts)
        return combine_special(seen) if seen else function(*[given[n] for n in wanted])

    def answer(*values: Any) -> int:
        given = dict(zip(inputs, values, strict=True))
        if any(given[e.when] == UNKNOWN for e in exceptions):
            return UNKNOWN
        holding = [e for e in exceptions if given[e.when] == 1]
        prevailing = [e for e in holding if not any(e.article in other.prevails_over for other in holding)]
        if not prevailing:
            return call(rule.function, rule.inputs, given)
        answers = [call(e.function, e.inputs, given) for e in prevailing]
        return answers[0] if len(set(answers)) == 1 else CONFLICT

    return inputs, answer


def combine(values: Sequence[int], accepts: Collection[int]) -> int:
    """What a rule gives when at least one of its inputs propagates."""
    found = 0
    for value in values:
        if value <= PROPAGATES and value not in accepts and value != found:
            found = combine_special((value, found)) if found else value
    return found


def added(sum_so_far: int, value: int) -> int:
    """A sum with one value more, as `total` has it."""
    if value <= PROPAGATES:
        if value == NOT_APPLICABLE:
            return sum_so_far
        return combine_special((value, sum_so_far)) if sum_so_far <= PROPAGATES else value
    return sum_so_far if sum_so_far <= PROPAGATES or value == NONE else sum_so_far + value


class _Writer:
    """Writes the lines of one function; what they call goes into `names`."""

    def __init__(self, plan: Plan, names: dict[str, Any]) -> None:
        self.plan, self.names = plan, names
        self.month_nodes = [n for n in plan.nodes.values() if n.level == MONTH_LEVEL]
        self.previous = plan.of_kind(Kind.PREVIOUS)
        self.calendar = [n for n in plan.of_kind(Kind.PARAMETER) if n.name not in plan.may_be_special]
        self.dated = [n for n in plan.nodes.values() if n.kind in (Kind.PARAMETER, Kind.TABLE) and n not in self.calendar]
        facts = plan.of_kind(Kind.FACT, MONTH_LEVEL)
        self.lively = [n for n in facts if plan.book.facts[n.name].unit.key == DAYS.key]
        self.quiet = [n for n in facts if n not in self.lively]
        self.flagged = [n for n in plan.nodes.values() if n.kind in (Kind.RULE, Kind.PREVIOUS, *GATHERED)]
        self.readers: dict[str, list[Node]] = {name: [] for name in plan.nodes}
        for node in self.flagged:
            for read in dict.fromkeys(plan.dependencies(node.name) if node.kind is Kind.RULE else (node.of,)):
                self.readers[read].append(node)

    def lines(self) -> Iterator[str]:
        plan = self.plan
        yield "def walk(rows, parameters, readings):"
        yield "    found, last_dated, last_lively, last_quiet = [], None, None, None"
        yield "    " + "".join(f"{_at(n)} = " for n in plan.nodes.values()) + "None"
        yield "    " + "".join(f"{_flag(n)} = " for n in self.flagged) + "True"
        for node in plan.of_kind(Kind.READING):
            yield f"    {_at(node)} = readings[{node.of!r}]"
        for node in self.previous:
            yield f"    {_at(node)} = {plan.book.rules[node.of].start if node.of in plan.book.rules else NONE}"
        for node in plan.of_kind(Kind.REFERENCE):
            yield f"    {_at(node)}, kept{node.slot} = {NONE if reference_of(plan, node.name).month else 0}, 0"
        for level in plan.book.levels:
            yield f"    last_{level}, count_{level} = None, -1"
        yield "    for row in rows:"
        yield from _indented(self._month(), 2)
        yield "    return found"

    def _month(self) -> Iterator[str]:
        plan = self.plan
        yield "month = row.month"
        yield "calendar = month % 12 + 1"
        yield "given = row.facts"
        yield from self._compared("lively", self.lively)
        yield from self._compared("quiet", self.quiet)
        yield "given = parameters(month)"
        for node in self.calendar:
            yield from self._changed(node, f"given[{node.name!r}]")
        yield from self._compared("dated", self.dated)
        levels = []
        for block in plan.blocks:
            if block.level == MONTH_LEVEL:
                yield from self._block(block)
            else:
                levels.append(block.level)
                yield from self._parts(block)
        kept = "".join(f"{'None' if n.kind is Kind.TABLE else _at(n)}, " for n in self.month_nodes)
        parts = "".join(f"{level!r}: parts_{level}, " for level in levels)
        yield f"found.append((month, ({kept}), {{{parts}}}))"
        for node in self.previous:
            yield f"if {_flag(node)}:"
            yield f"    {_flag(node)} = False"
            yield from _indented(self._changed(node, _at(plan.nodes[node.of])), 1)

    def _compared(self, group: str, nodes: Sequence[Node]) -> Iterator[str]:
        """Take the values of many nodes at once; they are looked at one by one only when any of them has changed."""
        if not nodes:
            return
        self.names[f"pick_{group}"] = _picker([n.name for n in nodes])
        yield f"these = pick_{group}(given)"
        yield f"if these != last_{group}:"
        yield f"    last_{group} = these"
        for place, node in enumerate(nodes):
            yield from _indented(self._changed(node, f"these[{place}]"), 1)

    def _changed(self, node: Node, value: str) -> Iterator[str]:
        """Give a node its value; when that is another one than it had, raise the flags of what reads it."""
        yield f"new = {value}"
        different = "is not" if node.kind is Kind.TABLE else "!="
        yield f"if new {different} {_at(node)}:"
        yield f"    {_at(node)} = new"
        if self.readers[node.name]:
            yield "    " + "".join(f"{_flag(n)} = " for n in self.readers[node.name]) + "True"

    def _block(self, block: Block) -> Iterator[str]:
        for name in block.names:
            node = self.plan.nodes[name]
            if node.kind is Kind.RULE:
                yield f"if {_flag(node)}:"
                yield f"    {_flag(node)} = False"
                yield from _indented(self._rule(node), 1)
            elif node.kind is Kind.REFERENCE:
                yield from self._reference(node)

    def _rule(self, node: Node) -> Iterator[str]:
        """A rule, with a check on inputs that may propagate, and on derogations that may hold."""
        plan, slot = self.plan, node.slot
        rule, exceptions = plan.rule(node.name), plan.exceptions(node.name)
        self.names[f"rule{slot}"], self.names[f"accepts{slot}"] = rule.function, rule.accepts
        value = f"rule{slot}({', '.join(_at(plan.nodes[i]) for i in rule.inputs)})"
        nodes = [plan.nodes[i] for i in dict.fromkeys(rule.inputs) if i in plan.may_be_special]
        guarded = [_at(n) for n in nodes if n.kind is not Kind.TABLE]
        if guarded:
            also = "".join(f" or {{0}} == {special}" for special in sorted(rule.accepts & PROPAGATING))
            checks = " and ".join(f"({at} > {PROPAGATES}{also.format(at)})" for at in guarded)
            caught = guarded[0] if len(guarded) == 1 else f"combine(({', '.join(guarded)}), accepts{slot})"
            value += f" if {checks} else {caught}"
        if exceptions:
            inputs, self.names[f"careful{slot}"] = careful(plan, node.name)
            none = " and ".join(f"{_at(plan.nodes[e.when])} == 0" for e in exceptions)
            value = f"({value}) if {none} else careful{slot}({', '.join(_at(plan.nodes[i]) for i in inputs)})"
        yield from self._changed(node, value)

    def _reference(self, node: Node) -> Iterator[str]:
        """Keep the value of a calendar month until January, or add up months of a year and keep the total of the year before."""
        reference, of = reference_of(self.plan, node.name), _at(self.plan.nodes[node.of])
        kept = f"kept{node.slot}"
        if reference.month:
            yield "if calendar == 1:"
            yield from _indented(self._changed(node, str(NONE)), 1)
            yield f"if calendar == {reference.month}:"
            yield from _indented(self._changed(node, of), 1)
            return
        yield "if calendar == 1:"
        yield from _indented(self._changed(node, kept) if reference.year else iter(()), 1)
        yield f"    {kept} = 0"
        yield f"if {reference.first} <= calendar <= {reference.last}:"
        yield f"    {kept} = {kept} + {of} if {of} > {NONE} < {kept} else added({kept}, {of})"
        if not reference.year:
            yield from self._changed(node, kept)

    def _parts(self, block: Block) -> Iterator[str]:
        """The loop over the parts of a level, and what is gathered from them: nothing anew while there is at most one part."""
        plan, level = self.plan, block.level
        mine = [n for n in plan.nodes.values() if n.level == level]
        first = mine[0].slot
        yield "each = []"
        yield f"for given in row.parts.get({level!r}, ()):"
        yield f"    if given is not last_{level}:"
        yield f"        last_{level} = given"
        for node in plan.of_kind(Kind.FACT, level):
            yield from _indented(self._changed(node, f"given[{node.name!r}]"), 2)
        yield from _indented(self._block(block), 1)
        yield f"    each.append(({''.join(f'{_at(n)}, ' for n in mine)}))"
        yield f"parts_{level} = tuple(each)"
        yield f"steady, count_{level} = count_{level} == len(each) < 2, len(each)"
        for node in plan.nodes.values():
            if node.kind in GATHERED and plan.nodes[node.of].level == level:
                yield f"if {_flag(node)} or not steady:"
                yield f"    {_flag(node)} = False"
                yield from _indented(self._gathered(node, f"count_{level} == 1", plan.nodes[node.of].slot - first), 1)

    def _gathered(self, node: Node, single: str, place: int) -> Iterator[str]:
        of = _at(self.plan.nodes[node.of])
        if node.kind is Kind.LAST:
            return self._changed(node, f"each[-1][{place}] if each else {NONE}")
        return self._changed(node, f"{of} if {single} and {of} > {NONE} else {_GATHER[node.kind]}([part[{place}] for part in each])")


def _indented(lines: Iterator[str], depth: int) -> Iterator[str]:
    return ("    " * depth + line for line in lines)


def _flag(node: Node) -> str:
    return f"d{node.slot}"


def _picker(names: Sequence[str]) -> Callable[[Any], tuple[Any, ...]]:
    """What takes these names from a mapping as a tuple."""
    if len(names) > 1:
        return itemgetter(*names)
    return lambda given: tuple(given[name] for name in names)


def _at(node: Node) -> str:
    return f"v{node.slot}"


def total(values: Sequence[int]) -> int:
    """Sum over parts: not applicable and none add nothing, a contradiction or an unknown makes the sum so."""
    worst = _worst(values)
    return worst or sum(value for value in values if value > NONE)


def highest(values: Sequence[int]) -> int:
    """Highest value over parts; a contradiction or an unknown makes it so, none when there is no number."""
    return _worst(values) or max((value for value in values if value >= NONE), default=NONE)


def _worst(values: Sequence[int]) -> int:
    special = tuple(value for value in values if value <= PROPAGATES and value != NOT_APPLICABLE)
    return combine_special(special) if special else 0


_GATHER = {Kind.SUM: "total", Kind.HIGHEST: "highest"}
