"""Statements of a kernel in LLVM's language: assignments, if, while, and for over a range."""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from typing import Any

from llvmlite import ir

from statuut.engine.native_values import FLAG_FIELD, INT, MOVES, STILL, YEARLY, Unit, Values, still

#: The walk itself only counts months and places: its arithmetic needs no check.
WALK = ("kernel", "stream", "month", "leave", "level_", "fill", "report", "coming")
#: What stands for the drift of the calendar month.
CALENDAR = "calendar"
_WEIGHTS = {"seldom": (1, 200)}


class Body(Values):
    """Writes one function."""

    def __init__(self, unit: Unit, node: ast.FunctionDef, function: ir.Function) -> None:
        self.unit, self.node, self.function = unit, node, function
        self.state, self.arrays = function.args[:2]
        self.builder = ir.IRBuilder(function.append_basic_block())
        self.flag = self._local()
        self.parameters = [a.arg for a in node.args.args[1:]]
        stored = {n.id for n in ast.walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
        self.locals = {name: self._local() for name in sorted(stored | set(self.parameters))}
        for name, argument in zip(self.parameters, function.args[2:], strict=False):
            self.builder.store(argument, self.locals[name])
        self.checked = not node.name.startswith(WALK)

    def _local(self) -> Any:
        with self.builder.goto_entry_block():
            place = self.builder.alloca(INT)
            self.builder.store(INT(0), place)
        return place

    def write(self) -> None:
        self._run(self.node.body)
        if not self.builder.block.is_terminated:
            self._leave(INT(0))

    def _leave(self, value: Any) -> None:
        with self.builder.if_then(self._true(self.builder.load(self.flag)), likely=False):
            self.builder.store(INT(1), self._field(FLAG_FIELD))
        self.builder.ret(value)

    # statements

    def _run(self, statements: Sequence[ast.stmt]) -> None:
        for statement in statements:
            if self.builder.block.is_terminated:
                return
            getattr(self, f"_{type(statement).__name__.lower()}")(statement)

    def _pass(self, node: ast.Pass) -> None:
        pass

    def _expr(self, node: ast.Expr) -> None:
        self.value(node.value)

    def _return(self, node: ast.Return) -> None:
        assert node.value is not None
        self._leave(self.value(node.value))

    def _assign(self, node: ast.Assign) -> None:
        (target,) = node.targets
        if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Call):
            for each, value in zip(target.elts, self._moving(node.value.args), strict=True):
                self.builder.store(value, self._place(each))
        elif isinstance(target, ast.Tuple):
            assert isinstance(node.value, ast.Tuple)
            for each, value in [(t, self.value(v)) for t, v in zip(target.elts, node.value.elts, strict=True)]:
                self.builder.store(value, self._place(each))
        else:
            value = self.value(node.value)
            self.builder.store(value, self._place(target))

    def _augassign(self, node: ast.AugAssign) -> None:
        place = self._place(node.target)
        self.builder.store(self._operate(node.op, self.builder.load(place), self.value(node.value)), place)

    def _moving(self, arguments: Sequence[ast.expr]) -> tuple[Any, Any]:
        """The answer of a function along the lines of its arguments, and its drift."""
        assert isinstance(arguments[0], ast.Name)
        values, drifts = map(self.value, arguments[2::2]), arguments[3::2]
        yearly = [isinstance(drift, ast.Name) and drift.id == CALENDAR for drift in drifts]
        known = [INT(1) if each else self.value(drift) for drift, each in zip(drifts, yearly, strict=True)]
        return self._along(arguments[0].id, list(zip(values, known, strict=True)), yearly)

    def _along(self, name: str, pairs: Sequence[tuple[Any, Any]], yearly: Sequence[bool] = ()) -> tuple[Any, Any]:
        mask = tuple(STILL if still(drift) else MOVES for _, drift in pairs)
        mask = tuple(YEARLY if each else kind for each, kind in zip(yearly, mask, strict=True)) if yearly else mask
        given = [*(value for value, _ in pairs), *(drift for (_, drift), kind in zip(pairs, mask, strict=True) if kind == MOVES)]
        answer = self.builder.call(self.unit.moving(name, mask), [self.state, self.arrays, *given])
        return self.builder.extract_value(answer, 0), self.builder.extract_value(answer, 1)

    def _place(self, target: ast.expr) -> Any:
        if isinstance(target, ast.Attribute):
            return self._field(target.attr)
        assert isinstance(target, ast.Name)
        return self.locals[target.id]

    def _if(self, node: ast.If) -> None:
        weights = self._weights(node.test)
        test = self.test(node.test)
        then, other, after = (self.function.append_basic_block() for _ in range(3))
        branch = self.builder.cbranch(test, then, other)
        if weights:
            branch.set_weights(weights)
        reached = False
        for block, statements in ((then, node.body), (other, node.orelse)):
            self.builder.position_at_end(block)
            self._run(statements)
            if not self.builder.block.is_terminated:
                self.builder.branch(after)
                reached = True
        self.builder.position_at_end(after)
        if not reached:
            self.builder.unreachable()

    def _weights(self, test: ast.expr) -> Sequence[int]:
        """How a test marked `often` or `seldom` mostly ends."""
        return _WEIGHTS.get(test.func.id, ()) if isinstance(test, ast.Call) and isinstance(test.func, ast.Name) else ()

    def _while(self, node: ast.While) -> None:
        self._loop(lambda: self.test(node.test), lambda: self._run(node.body))

    def _for(self, node: ast.For) -> None:
        assert isinstance(node.iter, ast.Call) and isinstance(node.target, ast.Name)
        first, end = (self.value(a) for a in node.iter.args)
        counter, target = self._local(), self.locals[node.target.id]
        self.builder.store(first, counter)

        def body() -> None:
            now = self.builder.load(counter)
            self.builder.store(now, target)
            self._run(node.body)
            self.builder.store(self.builder.add(now, INT(1), flags=["nsw"]), counter)

        self._loop(lambda: self.builder.icmp_signed("<", self.builder.load(counter), end), body)

    def _loop(self, test: Callable[[], Any], run: Callable[[], None]) -> None:
        head, body, after = (self.function.append_basic_block() for _ in range(3))
        self.builder.branch(head)
        self.builder.position_at_end(head)
        self.builder.cbranch(test(), body, after)
        self.builder.position_at_end(body)
        run()
        if not self.builder.block.is_terminated:
            self.builder.branch(head)
        self.builder.position_at_end(after)
