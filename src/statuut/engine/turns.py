"""What a rule sees of the month: the expressions in its source that hang on parameters alone.

A month number changes every month, but `kalendermaand != MEI` turns twice a year and `maandnummer < vanaf` once in a lifetime. A rule
gives the same for the same state as long as these expressions keep their values, so that only their turns need to wake it.
"""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from types import CodeType, FunctionType
from typing import Any

from statuut.engine.values import PROPAGATES

_PURE = (ast.BinOp, ast.UnaryOp, ast.Compare, ast.BoolOp, ast.IfExp, ast.Constant, ast.Name)
_SIGNS = (ast.operator, ast.unaryop, ast.cmpop, ast.boolop, ast.Load)


class Turns:
    """The parameter expressions of some functions; `seen` gives their values in a month."""

    def __init__(self, functions: Iterable[Callable[..., int]], parameters: Iterable[str], fixed: Iterable[str]) -> None:
        self.parameters = tuple(parameters)
        self.expressions: list[tuple[CodeType, dict[str, Any]]] = []
        for function in functions:
            assert isinstance(function, FunctionType)
            tree = parsed(function)
            stored = {n.id for n in ast.walk(tree) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
            arguments = set(inspect.signature(function).parameters) | stored
            known = {*self.parameters, *fixed} - stored
            found = [e for statement in tree.body for e in _expressions(statement, known, arguments)]
            unique = {ast.dump(e): e for e in found if any(isinstance(n, ast.Name) and n.id in self.parameters for n in ast.walk(e))}
            self.expressions += [(compile(ast.Expression(e), function.__name__, "eval"), function.__globals__) for e in unique.values()]

    def seen(self, known: Mapping[str, Any]) -> tuple[Any, ...]:
        """The values of the expressions, and which parameters are special, in a month with these parameters (and readings)."""
        special = tuple(known[name] if known[name] <= PROPAGATES else 0 for name in self.parameters)
        return special + tuple(_value(code, names, known) for code, names in self.expressions)


def _expressions(node: ast.AST, known: set[str], local: set[str]) -> list[ast.expr]:
    """The largest expressions that hold only known names and constants of the module."""
    if isinstance(node, ast.expr) and all(isinstance(n, _PURE + _SIGNS) for n in ast.walk(node)):
        names = {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}
        if all(name in known or name not in local for name in names):
            return [node]
    return [e for child in ast.iter_child_nodes(node) for e in _expressions(child, known, local)]


@cache
def parsed(function: Callable[..., int]) -> ast.FunctionDef:
    """The source of a rule or helper."""
    tree = ast.parse(textwrap.dedent(inspect.getsource(function))).body[0]
    assert isinstance(tree, ast.FunctionDef)
    return tree


def opening(function: Callable[..., int], parameters: Iterable[str]) -> tuple[str, int] | None:
    """The parameter, and its one value, at which a function looks at its other inputs: `if kalendermaand != MEI or ...: return 0` first."""
    tree = parsed(function)
    assert isinstance(function, FunctionType)
    first = next(s for s in tree.body if not (isinstance(s, ast.Expr) and isinstance(s.value, ast.Constant)))
    if not isinstance(first, ast.If) or not isinstance(first.body[0], ast.Return) or not isinstance(first.body[0].value, ast.Constant):
        return None
    test = first.test.values[0] if isinstance(first.test, ast.BoolOp) and isinstance(first.test.op, ast.Or) else first.test
    match test:
        case ast.Compare(left=ast.Name(id=name), ops=[ast.NotEq()], comparators=[ast.Name() | ast.Constant() as wanted]):
            found = function.__globals__.get(wanted.id) if isinstance(wanted, ast.Name) else wanted.value
            return (name, found) if name in parameters and isinstance(found, int) else None
    return None


def _value(code: CodeType, names: Mapping[str, Any], known: Mapping[str, Any]) -> Any:
    try:
        return eval(code, {"__builtins__": {}, **names}, dict(known))
    except ZeroDivisionError:
        return None
