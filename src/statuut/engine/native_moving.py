"""A function of a kernel worked out along lines: every value with its drift a month, and the months for which the answer holds.

A sum of lines is a line. A comparison holds until the lines cross, a quotient until it reaches the next whole number; the soonest of
these ends is kept in the state as `_until`, in months from now. What a line cannot carry (a product of two lines, a value or drift too
large, a divisor that drifts) holds for this month only. So the answer is exact for as long as it holds, by the same operations.
"""

from __future__ import annotations

import ast
from collections.abc import Sequence
from typing import Any

from llvmlite import ir

from statuut.engine.drift import Find, carries
from statuut.engine.native_statements import Body
from statuut.engine.native_values import ARRAYS, COMPARISONS, FLAG_FIELD, INT, MOVES, STATE, YEARLY, Unit, still

Pair = tuple[Any, Any]
ANSWER = ir.LiteralStructType([INT, INT])
NONE_AT_ALL = INT(0)
UNTIL_FIELD = "_until"


class Twins:
    """The functions along lines, each written once for the arguments that drift."""

    def __init__(self, unit: Unit) -> None:
        self.unit = unit
        self.made: dict[tuple[str, tuple[str, ...]], ir.Function] = {}

    def __call__(self, name: str, mask: tuple[str, ...]) -> ir.Function:
        """The twin of a function; `mask` tells how its arguments (after the state) change; the drifts of lines come after all values."""
        if (name, mask) not in self.made:
            kind = ir.FunctionType(ANSWER, [STATE, ARRAYS, *[INT] * (len(mask) + mask.count(MOVES))])
            function = ir.Function(self.unit.module, kind, f"{name}.{''.join(mask)}")
            function.linkage = "internal"
            function.attributes.add("nounwind")
            self.made[name, mask] = function
            _Moving(self.unit, self.unit.texts[name], function, mask).write()
        return self.made[name, mask]


class _Moving(Body):
    """Writes one function along lines."""

    def __init__(self, unit: Unit, node: ast.FunctionDef, function: ir.Function, mask: tuple[str, ...]) -> None:
        super().__init__(unit, node, function)
        moving = [name for name, kind in zip(self.parameters, mask, strict=True) if kind == MOVES]
        self.yearly = {name for name, kind in zip(self.parameters, mask, strict=True) if kind == YEARLY}
        self.drifts = {name: self._local() for name in carries(node, self._find, {*moving, *self.yearly})[0]}
        for name in self.yearly:
            self.builder.store(INT(1), self.drifts[name])
        for name, argument in zip(moving, function.args[2 + len(mask) :], strict=True):
            self.builder.store(argument, self.drifts[name])

    def _find(self, name: str) -> tuple[ast.FunctionDef, Find] | None:
        return (self.unit.texts[name], self._find) if name in self.unit.texts else None

    def _leave(self, value: Any) -> None:
        with self.builder.if_then(self._true(self.builder.load(self.flag)), likely=False):
            self.builder.store(INT(1), self._field(FLAG_FIELD))
        value, drift = value if isinstance(value, tuple) else (value, NONE_AT_ALL)
        answer = self.builder.insert_value(ir.Constant(ANSWER, ir.Undefined), value, 0)
        self.builder.ret(self.builder.insert_value(answer, drift, 1))

    def _return(self, node: ast.Return) -> None:
        assert node.value is not None
        self._leave(self.pair(node.value))

    def _assign(self, node: ast.Assign) -> None:
        (target,) = node.targets
        several = isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple)
        targets, values = (target.elts, node.value.elts) if several else ([target], [node.value])  # type: ignore[attr-defined]
        for each, (value, drift) in [(t, self.pair(v)) for t, v in zip(targets, values, strict=True)]:
            self._keep(each, value, drift)

    def _augassign(self, node: ast.AugAssign) -> None:
        assert isinstance(node.target, ast.Name)
        self._keep(node.target, *self._along_operation(node.op, self.pair(ast.Name(node.target.id)), self.pair(node.value)))

    def _keep(self, target: ast.expr, value: Any, drift: Any) -> None:
        assert isinstance(target, ast.Name)
        self.builder.store(value, self.locals[target.id])
        if target.id in self.drifts:
            self.builder.store(drift, self.drifts[target.id])

    # expressions

    def value(self, node: ast.expr) -> Any:
        """The value alone, of something that stands still or of which only this month counts."""
        value, drift = self.pair(node)
        if not still(drift):
            self._end(1, self._true(drift))
        return value

    def test(self, node: ast.expr) -> Any:
        """A condition, which holds until the lines in it cross."""
        if isinstance(node, ast.Compare):
            left, found = self.pair(node.left), None
            for operation, right in zip(node.ops, map(self.pair, node.comparators), strict=True):
                holds = self._compared(COMPARISONS[type(operation)], left, right)
                left, found = right, holds if found is None else self.builder.and_(found, holds)
            return found
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            return self.builder.not_(self.test(node.operand))
        if isinstance(node, ast.BoolOp):
            return self._nonzero(self.pair(node))
        return self._nonzero(self.pair(node))

    def pair(self, node: ast.expr) -> Pair:
        """A value and its drift."""
        match node:
            case ast.Name(id=name) if name in self.drifts:
                value = self.builder.load(self.locals[name])
                if name in self.yearly:
                    self._end(self.builder.sub(INT(13), value))
                return value, self.builder.load(self.drifts[name])
            case ast.BinOp():
                return self._along_operation(node.op, self.pair(node.left), self.pair(node.right))
            case ast.UnaryOp(op=ast.USub()):
                return self._along_operation(ast.Sub(), (INT(0), NONE_AT_ALL), self.pair(node.operand))
            case ast.BoolOp():
                return self._first(node.values, both=isinstance(node.op, ast.And))
            case ast.IfExp():
                chosen: Pair = self._either(self.test(node.test), lambda: self.pair(node.body), lambda: self.pair(node.orelse))
                return chosen
            case ast.Call(func=ast.Name(id=name)) if name in ("min", "max", "abs", "int"):
                return self._chosen(name, [self.pair(a) for a in node.args])
            case ast.Call(func=ast.Name(id=name)) if name in self.unit.functions:
                pairs = [self.pair(a) for a in node.args[1:]]
                if all(still(drift) for _, drift in pairs):
                    return self.builder.call(self.unit.functions[name], [self.state, self.arrays, *(v for v, _ in pairs)]), NONE_AT_ALL
                return self._along(name, pairs)
        return super().value(node), NONE_AT_ALL

    def _first(self, operands: Sequence[ast.expr], *, both: bool) -> Pair:
        pair = self.pair(operands[0])
        if len(operands) == 1:
            return pair
        yes, no = (lambda: self._first(operands[1:], both=both)), (lambda: pair)
        chosen: Pair = self._either(self._nonzero(pair), *((yes, no) if both else (no, yes)))
        return chosen

    def _chosen(self, name: str, pairs: Sequence[Pair]) -> Pair:
        """The lowest or highest of some lines, until another one is."""
        if name == "abs":
            return self._chosen("max", [pairs[0], self._along_operation(ast.Sub(), (INT(0), NONE_AT_ALL), pairs[0])])
        value, drift = pairs[0]
        for other in pairs[1:]:
            better = self._compared("<" if name == "min" else ">", other, (value, drift))
            value, drift = (self.builder.select(better, mine, its) for mine, its in zip(other, (value, drift), strict=True))
        return value, drift

    def _nonzero(self, pair: Pair) -> Any:
        return self._compared("!=", pair, (INT(0), NONE_AT_ALL))

    def _along_operation(self, operation: ast.operator, left: Pair, right: Pair) -> Pair:
        value = self._operate(operation, left[0], right[0])
        if still(left[1]) and still(right[1]):
            return value, NONE_AT_ALL
        builder = self.builder
        if isinstance(operation, ast.FloorDiv | ast.Mod):
            return self._divided(operation, left, right, value)
        if isinstance(operation, ast.Mult):
            drift = builder.add(builder.mul(left[1], right[0]), builder.mul(right[1], left[0]))
            for (_, moves), (factor, also) in ((left, right), (right, left)):
                large = builder.icmp_unsigned(">=", builder.add(factor, INT(2**30)), INT(2**31))
                self._end(1, builder.and_(self._true(moves), builder.or_(self._true(also), large)))
        else:
            drift = getattr(builder, "add" if isinstance(operation, ast.Add) else "sub")(left[1], right[1])
        self._end(1, builder.and_(self._true(drift), self._wild(value, drift)))
        return value, drift

    def _divided(self, operation: ast.operator, left: Pair, right: Pair, value: Any) -> Pair:
        """A quotient stands still, and a remainder drifts with what is divided, until the next whole number."""
        builder, (divided, drift), (divisor, turning) = self.builder, left, right
        unfit = builder.or_(self._true(turning), builder.icmp_signed("<=", divisor, INT(0)))
        moves = builder.or_(self._true(drift), self._true(turning))
        with builder.if_then(moves), builder.if_else(unfit) as (then, otherwise):
            with then:
                self._end(1)
            with otherwise:
                rest = builder.srem(divided, divisor)
                rest = builder.select(builder.icmp_signed("<", rest, INT(0)), builder.add(rest, divisor), rest)
                rising = builder.icmp_signed(">", drift, INT(0))
                step = builder.select(rising, drift, builder.sub(INT(0), drift))
                room = builder.select(rising, builder.sub(builder.sub(divisor, rest), INT(1)), rest)
                self._end(builder.add(builder.udiv(room, step), INT(1)))
        return value, NONE_AT_ALL if isinstance(operation, ast.FloorDiv) else drift

    def _compared(self, sign: str, left: Pair, right: Pair) -> Any:
        """The outcome of a comparison; where lines move towards each other it ends when it turns."""
        builder = self.builder
        holds = builder.icmp_signed(sign, left[0], right[0])
        if still(left[1]) and still(right[1]):
            return holds
        if sign in (">", "<="):
            left, right = right, left
        apart, drift = builder.sub(left[0], right[0]), builder.sub(left[1], right[1])
        distance = builder.select(builder.icmp_signed("<", apart, INT(0)), builder.sub(INT(0), apart), apart)
        step = builder.select(builder.icmp_signed("<", drift, INT(0)), builder.sub(INT(0), drift), drift)
        if sign in ("==", "!="):
            equal = builder.icmp_signed("==", apart, INT(0))
            nearing = builder.icmp_signed("<", builder.xor(apart, drift), INT(0))
            with builder.if_then(builder.and_(self._true(drift), builder.or_(equal, nearing))):
                months = builder.udiv(distance, step)
                self._end(builder.select(builder.icmp_signed("<", months, INT(1)), INT(1), months))
            return holds
        below = builder.icmp_signed("<", apart, INT(0))
        nearing = builder.icmp_signed("<", builder.select(below, builder.sub(INT(0), drift), drift), INT(0))
        with builder.if_then(nearing):
            far = builder.add(distance, builder.select(below, builder.sub(step, INT(1)), step))
            self._end(builder.udiv(far, step))
        return holds

    def _end(self, months: Any, condition: Any = None) -> None:
        """The answer holds no longer than these months (where the condition holds)."""
        builder, place = self.builder, self._field(UNTIL_FIELD)
        months, before = INT(months) if isinstance(months, int) else months, builder.load(place)
        sooner = builder.icmp_signed("<", months, before)
        sooner = sooner if condition is None else builder.and_(sooner, condition)
        builder.store(builder.select(sooner, months, before), place)
