"""From a rule's Python source to the source that goes into a kernel.

The function is read from its file, its docstring, decorators and annotations are dropped, calls to helpers are replaced by their
translated twins, constants are written out, and the state of the stream becomes its first parameter. What a rule may use is
deliberately small: integers, if/else, while, comparison, + - * // and %, min, max, abs, and pure helper functions.
"""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Callable
from types import FunctionType

from statuut.engine.rule import RuleError

BUILTINS = {"min", "max", "abs", "int"}
_OPERATIONS = (ast.Add, ast.Sub, ast.Mult, ast.FloorDiv, ast.Mod)


class Translator:
    """Collects translated functions, each once, under unique names, in order of need."""

    def __init__(self) -> None:
        self.names: dict[Callable[..., int], str] = {}
        self.sources: list[str] = []

    def add(self, function: Callable[..., int]) -> str:
        """Translate a function and what it calls; gives the name under which the kernel calls it."""
        if function in self.names:
            return self.names[function]
        if not isinstance(function, FunctionType) or function.__closure__:
            raise RuleError(f"{function!r} is geen gewone functie op moduleniveau en kan niet gecompileerd worden")
        name = f"f{len(self.names)}_{function.__name__}"
        self.names[function] = name
        tree = ast.parse(textwrap.dedent(inspect.getsource(function))).body[0]
        assert isinstance(tree, ast.FunctionDef)
        tree.decorator_list, tree.returns = [], None
        tree.args.args = [ast.arg(a.arg) for a in tree.args.args]
        local = {a.arg for a in tree.args.args} | {n.id for n in ast.walk(tree) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
        new = _Rewriter(self, function, local).visit(tree)
        new.name = name
        new.args.args = [ast.arg("s"), *new.args.args]
        if isinstance(new.body[0], ast.Expr) and isinstance(new.body[0].value, ast.Constant):
            new.body = new.body[1:]
        self.sources.append(ast.unparse(ast.fix_missing_locations(new)))
        return name


class _Rewriter(ast.NodeTransformer):
    def __init__(self, translator: Translator, function: FunctionType, local: set[str]) -> None:
        self.translator, self.function, self.local = translator, function, local
        if "s" in local:
            raise self._refuse(None, "'s' is de naam van de toestand zelf")

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        if not isinstance(node.op, _OPERATIONS):
            raise self._refuse(node, "alleen + - * // en % mogen")
        return self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> ast.AST:
        if not isinstance(node.func, ast.Name) or node.keywords:
            raise self._refuse(node, "alleen gewone aanroepen van hulpfuncties met positionele argumenten")
        node.args = [self.visit(a) for a in node.args]
        if node.func.id in BUILTINS:
            return node
        target = self.function.__globals__.get(node.func.id)
        if not isinstance(target, FunctionType):
            raise self._refuse(node, f"'{node.func.id}' is geen hulpfunctie")
        node.func = ast.Name(self.translator.add(target), ast.Load())
        node.args.insert(0, ast.Name("s", ast.Load()))
        return node

    def visit_Name(self, node: ast.Name) -> ast.AST:
        if node.id in self.local or isinstance(node.ctx, ast.Store):
            return node
        value = self.function.__globals__.get(node.id)
        if isinstance(value, int):
            return ast.Constant(int(value))
        raise self._refuse(node, f"'{node.id}' is geen getal")

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        if isinstance(node.value, float):
            raise self._refuse(node, "geen zwevendekommagetallen in regels")
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        assert node.value is not None
        return ast.Assign([node.target], self.visit(node.value))

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        raise self._refuse(node, "geen velden van voorwerpen")

    def _refuse(self, node: object, why: str) -> RuleError:
        place = f"{self.function.__module__}.{self.function.__name__}, regel {getattr(node, 'lineno', '?')}"
        return RuleError(f"{place}: kan niet gecompileerd worden: {why}")
