"""From names to an order of work: the plan that both evaluators follow.

The plan lists every node that the wanted outcomes need (facts, parameters, readings, rules, previous months, sums over parts,
reference periods) with its slot, and the blocks in which they are worked out: month rules, then a loop over the parts of a
level, month rules again, and so on. A missing name or a circle is a `RuleError` that names the article.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from statuut.engine.rule import MONTH_LEVEL, Fact, Reference, Rule, RuleBook, RuleError, RuleException
from statuut.engine.values import CONFLICT, NOT_APPLICABLE, OVERFLOW, UNKNOWN

PREVIOUS, SUM, LAST, HIGHEST, READING = "vorige_", "som_", "laatste_", "hoogste_", "leeswijze_"


class Kind(Enum):
    """What a node is."""

    FACT = "feit"
    PARAMETER = "parameter"
    TABLE = "tabel"
    READING = "leeswijze"
    RULE = "regel"
    PREVIOUS = "vorige maand"
    SUM = "som over de delen"
    LAST = "laatste deel"
    HIGHEST = "hoogste deel"
    REFERENCE = "referteperiode"


#: Nodes that gather a value over the parts of a month.
GATHERED = (Kind.SUM, Kind.LAST, Kind.HIGHEST)


@dataclass(frozen=True, slots=True)
class Node:
    """One value that the evaluators keep: where it sits, at which level, and what it is made from."""

    name: str
    kind: Kind
    level: str
    slot: int
    of: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of work at one level: rule, sum and reference names in order."""

    level: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything an evaluator needs to know, and nothing about how it evaluates."""

    book: RuleBook
    nodes: Mapping[str, Node]
    blocks: tuple[Block, ...]
    targets: tuple[str, ...]
    may_be_special: frozenset[str]

    def of_kind(self, kind: Kind, level: str | None = None) -> tuple[Node, ...]:
        """The nodes of one kind, in slot order, of one level when given."""
        return tuple(n for n in self.nodes.values() if n.kind is kind and (level is None or n.level == level))

    def rule(self, name: str) -> Rule:
        """The rule behind a rule node."""
        return self.book.rules[name]

    def exceptions(self, name: str) -> list[RuleException]:
        """The derogations from a rule, in order of declaration."""
        return self.book.exceptions.get(name, [])

    def dependencies(self, name: str) -> tuple[str, ...]:
        """Every node that must be there before this one within the same month."""
        return _dependencies(self.book, self.nodes[name])


def rule_inputs(book: RuleBook, name: str) -> tuple[str, ...]:
    """Inputs of a rule and of its exceptions with their conditions, without doubles."""
    names: dict[str, None] = dict.fromkeys(book.rules[name].inputs)
    for exception in book.exceptions.get(name, []):
        names.update(dict.fromkeys((exception.when, *exception.inputs)))
    return tuple(names)


def make_plan(
    book: RuleBook, parameters: Mapping[str, bool], tables: Iterable[str], readings: Iterable[str], targets: Iterable[str]
) -> Plan:
    """Work out which nodes the targets need and in which order.

    `parameters` maps names of scalar parameters to whether they may be unknown in some month; `tables` are flat arrays.
    """
    wanted = tuple(targets)
    finder = _Finder(book, parameters, frozenset(tables), frozenset(readings))
    for target in wanted:
        finder.visit(target, ("gevraagd",))
    while finder.pending:
        finder.visit(finder.pending.pop(), ("vorige maand",))
    nodes = finder.numbered()
    return Plan(book, nodes, _blocks(book, nodes), wanted, _specials(book, nodes, parameters))


class _Finder:
    """Walks the graph from the wanted outcomes down to facts and parameters."""

    def __init__(self, book: RuleBook, parameters: Mapping[str, bool], tables: frozenset[str], readings: frozenset[str]) -> None:
        self.book, self.parameters, self.tables, self.readings = book, parameters, tables, readings
        self.found: dict[str, Node] = {}
        self.pending: list[str] = []
        self.open: list[str] = []

    def visit(self, name: str, path: tuple[str, ...]) -> None:
        if name in self.open:
            circle = [*self.open[self.open.index(name) :], name]
            raise RuleError(f"{self.book.statute}: kringverwijzing: " + " → ".join(self._cited(n) for n in circle))
        if name in self.found:
            return
        node = self._node(name, path)
        self.open.append(name)
        for other in _dependencies(self.book, node):
            self.visit(other, (*path, name))
        self.open.pop()
        self.found[name] = node
        if node.kind is Kind.PREVIOUS:
            self.pending.append(node.of)

    def _node(self, name: str, path: tuple[str, ...]) -> Node:
        book = self.book
        if name in book.rules:
            return Node(name, Kind.RULE, book.rules[name].level, 0)
        if name in book.facts:
            return Node(name, Kind.FACT, book.facts[name].level, 0)
        if name in book.references:
            return Node(name, Kind.REFERENCE, MONTH_LEVEL, 0, book.references[name].of)
        if name in self.tables:
            return Node(name, Kind.TABLE, MONTH_LEVEL, 0)
        if name in self.parameters:
            return Node(name, Kind.PARAMETER, MONTH_LEVEL, 0)
        if name.startswith(READING) and name.removeprefix(READING) in self.readings:
            return Node(name, Kind.READING, MONTH_LEVEL, 0, name.removeprefix(READING))
        for prefix, kind in ((PREVIOUS, Kind.PREVIOUS), (SUM, Kind.SUM), (LAST, Kind.LAST), (HIGHEST, Kind.HIGHEST)):
            of = name.removeprefix(prefix)
            if of != name and (of in book.rules or of in book.facts):
                return self._derived(name, kind, of, path)
        raise RuleError(f"{book.statute}: '{name}' bestaat niet; gevraagd door {self._cited(path[-1])}")

    def _derived(self, name: str, kind: Kind, of: str, path: tuple[str, ...]) -> Node:
        level = self.book.rules[of].level if of in self.book.rules else self.book.facts[of].level
        if (kind is Kind.PREVIOUS) != (level == MONTH_LEVEL):
            raise RuleError(f"{self.book.statute}: '{name}' kan niet: '{of}' geldt per {level}; gevraagd door {self._cited(path[-1])}")
        return Node(name, kind, MONTH_LEVEL, 0, of)

    def _cited(self, name: str) -> str:
        rule = self.book.rules.get(name)
        return f"{name} (art. {rule.article})" if rule else name

    def numbered(self) -> dict[str, Node]:
        order = {MONTH_LEVEL: 0, **{level: i + 1 for i, level in enumerate(self.book.levels)}}
        ordered = sorted(self.found.values(), key=lambda n: order[n.level])
        return {n.name: Node(n.name, n.kind, n.level, slot, n.of) for slot, n in enumerate(ordered)}


def _dependencies(book: RuleBook, node: Node) -> tuple[str, ...]:
    if node.kind is Kind.RULE:
        return rule_inputs(book, node.name)
    if node.kind in (*GATHERED, Kind.REFERENCE):
        return (node.of,)
    return ()


def _blocks(book: RuleBook, nodes: Mapping[str, Node]) -> tuple[Block, ...]:
    """Order the computed nodes: as many month nodes as can be done, then each level whose needs are met, until all are done."""
    given = {n.name for n in nodes.values() if n.kind in (Kind.FACT, Kind.PARAMETER, Kind.TABLE, Kind.READING, Kind.PREVIOUS)}
    left = [n.name for n in _depth_first(book, nodes) if n.name not in given]
    levels = [level for level in book.levels if any(n.level == level for n in nodes.values())]
    blocks: list[Block] = []
    while left:
        before = len(left) + len(levels)
        done = _take(book, nodes, left, given, MONTH_LEVEL)
        if done:
            blocks.append(Block(MONTH_LEVEL, done))
        for level in tuple(levels):
            mine = {n for n in left if nodes[n].level == level}
            if {d for n in mine for d in _dependencies(book, nodes[n])} - mine <= given:
                blocks.append(Block(level, _take(book, nodes, left, given, level)))
                given.add(_done(level))
                levels.remove(level)
        if len(left) + len(levels) == before and left:
            raise RuleError(f"{book.statute}: kringverwijzing tussen maand en delen van de maand: {', '.join(sorted(left))}")
    return tuple(blocks)


def _done(level: str) -> str:
    """Mark that the loop over the parts of a level has run, after which values gathered over them are there."""
    return f"@{level}"


def _take(book: RuleBook, nodes: Mapping[str, Node], left: list[str], given: set[str], level: str) -> tuple[str, ...]:
    done: list[str] = []
    progress = True
    while progress:
        progress = False
        for name in list(left):
            node = nodes[name]
            needs = {*_dependencies(book, node), *([_done(nodes[node.of].level)] if node.kind in GATHERED else [])}
            if node.level == level and needs <= given:
                given.add(name)
                left.remove(name)
                done.append(name)
                progress = True
    return tuple(done)


def _depth_first(book: RuleBook, nodes: Mapping[str, Node]) -> list[Node]:
    seen: dict[str, Node] = {}

    def visit(name: str) -> None:
        if name not in seen:
            for other in _dependencies(book, nodes[name]):
                visit(other)
            seen[name] = nodes[name]

    for name in nodes:
        visit(name)
    return list(seen.values())


def _specials(book: RuleBook, nodes: Mapping[str, Node], parameters: Mapping[str, bool]) -> frozenset[str]:
    """Names whose value may be unknown, not applicable, contradictory or overflowed; the others need no check."""
    special = {n.name for n in nodes.values() if _special_by_itself(book, n, parameters)}
    grown = True
    while grown:
        grown = False
        for node in nodes.values():
            if node.name not in special and any(d in special for d in (*_dependencies(book, node), node.of) if d):
                special.add(node.name)
                grown = True
    return frozenset(special)


def _special_by_itself(book: RuleBook, node: Node, parameters: Mapping[str, bool]) -> bool:
    if node.kind is Kind.FACT:
        fact: Fact = book.facts[node.name]
        return fact.may_be_unknown or fact.may_be_none
    if node.kind is Kind.PARAMETER:
        return parameters[node.name]
    if node.kind is Kind.RULE:
        rule = book.rules[node.name]
        if rule.start in (UNKNOWN, NOT_APPLICABLE, CONFLICT, OVERFLOW):
            return True
        functions = [rule.function, *(e.function for e in book.exceptions.get(node.name, []))]
        return len(functions) > 2 or any({"UNKNOWN", "NOT_APPLICABLE"} & set(f.__code__.co_names) for f in functions) or bool(rule.missing)
    return False


def reference_of(plan: Plan, name: str) -> Reference:
    """The reference period behind a reference node."""
    return plan.book.references[name]
