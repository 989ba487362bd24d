"""Which values drift: change by the same amount every month, as a seniority does in ordinary service.

Such a value is kept as a line (where it stood at month 0, and its drift a month), so that nothing need be worked out while the line
holds. A rule that reads a drifting value is worked out along the line: its answer is again a value and a drift, with the number of
months for which both hold, because no comparison in it turns and no division reaches its next whole number before then. What may
carry a drift is read from the source of the rules: sums, differences, products, remainders and choices do; quotients, comparisons
and looks into tables give a steady answer for as long as it lasts.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable
from types import FunctionType

from statuut.engine.plan import GATHERED, Kind, Plan, reference_of
from statuut.engine.rule import Rule, RuleException
from statuut.engine.turns import opening, parsed

#: The parameters that count the months themselves, one up every month, and the months of a year, from 1 to 12 and round again.
MONTH_NUMBER, CALENDAR_MONTH = "maandnummer", "kalendermaand"
#: "For as long as anyone looks", in months.
FAR = 2**31
_STEADY = (ast.Compare, ast.Subscript, ast.Constant)
#: Gives a function of the same source by its name.
Find = Callable[[str], tuple[ast.FunctionDef, "Find"] | None]


class Drifts:
    """What may drift in a plan: `values` by name, and the rules that read any (`readers`), whose answers hold for a time only."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self._reads = {n.name: frozenset(plan.dependencies(n.name)) for n in plan.of_kind(Kind.RULE)}
        self._found: dict[tuple[str, frozenset[str]], bool] = {}
        found = {n.name for n in plan.of_kind(Kind.PARAMETER) if n.name == MONTH_NUMBER}
        found |= {n.name for n in plan.of_kind(Kind.REFERENCE) if self.is_running(n.name)}
        #: Previous months that grow by what is added on the way round to the next.
        self.counters = frozenset(n.name for n in plan.of_kind(Kind.PREVIOUS) if self._counts(n.name, n.of))
        self.values = frozenset(self._spread(found | self.counters))
        rules = [n.name for n in plan.of_kind(Kind.RULE)]
        late = {name for name in rules if any(self.looks_late(name, rule) for rule in self.functions(name))}
        self.readers = frozenset(name for name in rules if name in late or not self.values.isdisjoint(plan.dependencies(name)))

    def looks_late(self, name: str, rule: Rule | RuleException) -> bool:
        """Whether a rule or derogation looks at the calendar month only on some of its ways: then its answer tells itself how long it
        holds, and no table of months need wake it."""
        parameters = [n for n in rule.inputs if self.plan.nodes[n].kind is Kind.PARAMETER]
        return CALENDAR_MONTH in parameters and (isinstance(rule, RuleException) or opening(rule.function, parameters) is None)

    def is_running(self, name: str) -> bool:
        """Whether a reference period is a sum over months of this year, which grows by what the month brings."""
        reference = reference_of(self.plan, name)
        return not reference.month and not reference.year

    def _counts(self, name: str, of: str) -> bool:
        """Whether a value of the month before comes back as that of the month itself, with something added."""
        spread = self._spread({name})
        if of not in spread:
            return False
        adding = [n for n in spread if self.plan.nodes[n].kind is Kind.RULE and self._adds(n, spread)]
        return any(of in self._spread({each}) for each in adding)

    def _adds(self, name: str, drifting: set[str]) -> bool:
        return any(adds(*source_of(rule.function), drifting.intersection(rule.inputs)) for rule in self.functions(name))

    def _spread(self, drifting: set[str]) -> set[str]:
        """These values and all that drift with them."""
        nodes, found, size = self.plan.nodes.values(), set(drifting), -1
        while size != len(found):
            size = len(found)
            found |= {n.name for n in nodes if n.kind in (Kind.PREVIOUS, *GATHERED) and n.of in found}
            found |= {n.name for n in nodes if n.kind is Kind.RULE and self._carries(n.name, found)}
        return found

    def functions(self, name: str) -> list[Rule | RuleException]:
        """A rule and its derogations."""
        return [self.plan.rule(name), *self.plan.exceptions(name)]

    def _carries(self, name: str, drifting: set[str]) -> bool:
        read = frozenset(drifting.intersection(self._reads[name]))
        if read and (name, read) not in self._found:
            self._found[name, read] = any(carries(*source_of(f.function), read.intersection(f.inputs))[1] for f in self.functions(name))
        return bool(read) and self._found[name, read]


def adds(function: ast.FunctionDef, find: Find, drifting: Iterable[str]) -> bool:
    """Whether a function adds something to a drifting value or takes something from it; not to look something up, or to compare."""
    names = set(carries(function, find, drifting)[0])
    aside = {n for each in ast.walk(function) if isinstance(each, _STEADY) for n in ast.walk(each)}
    sums = (n for n in ast.walk(function) if isinstance(n, ast.BinOp) and isinstance(n.op, ast.Add | ast.Sub) and n not in aside)
    return any(_moves(n, names, find) for n in sums)


def carries(function: ast.FunctionDef, find: Find, drifting: Iterable[str]) -> tuple[frozenset[str], bool]:
    """The names within a function that may drift when these arguments do, and whether its answer may."""
    names, size = set(drifting), -1
    if not names:
        return frozenset(), False
    statements = list(ast.walk(function))
    while size != len(names):
        size = len(names)
        for node in statements:
            match node:
                case ast.Assign(targets=[ast.Tuple(elts=targets)], value=ast.Tuple(elts=values)):
                    names |= {t.id for t, v in zip(targets, values, strict=True) if isinstance(t, ast.Name) and _moves(v, names, find)}
                case ast.Assign(targets=[ast.Name(id=name)], value=value):
                    names |= {name} if _moves(value, names, find) else set()
                case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                    names |= {name} if _moves(value, names, find) else set()
                case ast.AugAssign(target=ast.Name(id=name), op=operation, value=value):
                    names |= {name} if not isinstance(operation, ast.FloorDiv) and _moves(value, names, find) else set()
    answers = [n.value for n in statements if isinstance(n, ast.Return) and n.value is not None]
    return frozenset(names), any(_moves(answer, names, find) for answer in answers)


def _moves(node: ast.expr, names: set[str], find: Find) -> bool:
    match node:
        case ast.Name(id=name):
            return name in names
        case ast.BinOp(op=ast.FloorDiv()) | ast.UnaryOp(op=ast.Not()):
            return False
        case ast.BinOp(left=left, right=right):
            return _moves(left, names, find) or _moves(right, names, find)
        case ast.IfExp(body=body, orelse=other):
            return _moves(body, names, find) or _moves(other, names, find)
        case ast.Call(func=ast.Name(id=name), args=arguments):
            moving = [_moves(argument, names, find) for argument in arguments]
            called = find(name)
            if called is None or not any(moving):
                return any(moving)
            function, onward = called
            return carries(function, onward, [a.arg for a, each in zip(function.args.args, moving, strict=True) if each])[1]
    return not isinstance(node, _STEADY) and any(_moves(n, names, find) for n in ast.iter_child_nodes(node) if isinstance(n, ast.expr))


def source_of(function: Callable[..., int]) -> tuple[ast.FunctionDef, Find]:
    """The source of a rule, and the way to the helpers that it calls."""
    assert isinstance(function, FunctionType)

    def find(name: str) -> tuple[ast.FunctionDef, Find] | None:
        called = function.__globals__.get(name)
        return source_of(called) if isinstance(called, FunctionType) else None

    return parsed(function), find
