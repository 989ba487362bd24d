"""Values of a kernel in LLVM's language: arithmetic that is checked, looks into arrays, choices, and the few built-in functions.

What leaves the range of 64 bits, divides by zero or looks outside a table raises the flag of the state; nothing wraps around, traps or
reads outside an array.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from llvmlite import ir

INT, SMALL, FLAG_FIELD = ir.IntType(64), ir.IntType(32), "_flag"
STATE, ARRAY = INT.as_pointer(), ir.LiteralStructType([INT, INT, INT])
#: Array of (address, length, bytes per entry).
ARRAYS = ARRAY.as_pointer()
#: How an argument changes from month to month: not, along a line, or as the months of a year do.
STILL, MOVES, YEARLY = "0", "1", "y"
#: A line that drifts stays within these bounds for as long as anyone looks; what leaves them is worked out every month.
TAME_VALUE, TAME_DRIFT = 2**45, 2**32
COMPARISONS = {ast.Eq: "==", ast.NotEq: "!=", ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">="}
_CHECKED = {ast.Add: "sadd_with_overflow", ast.Sub: "ssub_with_overflow", ast.Mult: "smul_with_overflow"}
_BITS = {ast.BitAnd: "and_", ast.BitOr: "or_", ast.RShift: "ashr"}


def still(drift: Any) -> bool:
    """Whether a drift is known to be nothing."""
    return isinstance(drift, ir.Constant) and drift.constant == 0


class Unit:
    """What the functions of one module share; `moving` gives the twin of a function that works along lines (`native_moving`)."""

    def __init__(self, module: ir.Module, arrays: dict[str, int], fields: dict[str, int], texts: dict[str, ast.FunctionDef]) -> None:
        self.module, self.arrays, self.fields, self.texts = module, arrays, fields, texts
        self.functions: dict[str, ir.Function] = {}
        self.constant = module.add_metadata([])
        self.moving: Callable[[str, tuple[str, ...]], ir.Function]


class Values:
    """Writes expressions into one function."""

    unit: Unit
    function: ir.Function
    builder: ir.IRBuilder
    locals: dict[str, Any]
    state: Any
    arrays: Any
    flag: Any
    checked: bool

    def _field(self, name: str) -> Any:
        return self.builder.gep(self.state, [INT(self.unit.fields[name])], inbounds=True)

    def _true(self, value: Any) -> Any:
        return self.builder.icmp_signed("!=", value, INT(0))

    def _raise(self, wrong: Any) -> None:
        if not self.checked:
            return
        self.builder.store(self.builder.or_(self.builder.load(self.flag), self.builder.zext(wrong, INT)), self.flag)

    def test(self, node: ast.expr) -> Any:
        """A condition as one bit; and/or look no further than needed."""
        if isinstance(node, ast.BoolOp):
            return self._true(self._choose(node))
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            return self.builder.not_(self.test(node.operand))
        if isinstance(node, ast.Compare):
            left, found = self.value(node.left), None
            for operation, right in zip(node.ops, map(self.value, node.comparators), strict=True):
                holds = self.builder.icmp_signed(COMPARISONS[type(operation)], left, right)
                left, found = right, holds if found is None else self.builder.and_(found, holds)
            return found
        return self._true(self.value(node))

    def value(self, node: ast.expr) -> Any:
        """A value as 64 bits."""
        match node:
            case ast.Constant(value=int(number)):
                return INT(int(number))
            case ast.Name():
                return INT(self.unit.arrays[node.id]) if node.id in self.unit.arrays else self.builder.load(self.locals[node.id])
            case ast.Attribute():
                return self.builder.load(self._field(node.attr))
            case ast.BinOp():
                return self._operate(node.op, self.value(node.left), self.value(node.right))
            case ast.UnaryOp(op=ast.USub()):
                return self._operate(ast.Sub(), INT(0), self.value(node.operand))
            case ast.Compare() | ast.UnaryOp(op=ast.Not()):
                return self.builder.zext(self.test(node), INT)
            case ast.BoolOp():
                return self._choose(node)
            case ast.IfExp():
                return self._either(self.test(node.test), lambda: self.value(node.body), lambda: self.value(node.orelse))
            case ast.Subscript():
                return self._look(self.value(node.value), self.value(node.slice))
            case ast.Call(func=ast.Name(id=name)):
                return self._call(name, node.args)
        raise TypeError(f"{ast.unparse(node)}: hoort niet in een kern")

    def _choose(self, node: ast.BoolOp) -> Any:
        """The first operand that settles an and/or, as in Python."""
        return self._settled(node.values, both=isinstance(node.op, ast.And))

    def _settled(self, operands: Sequence[ast.expr], *, both: bool) -> Any:
        value = self.value(operands[0])
        if len(operands) == 1:
            return value
        rest = partial(self._settled, operands[1:], both=both)
        return self._either(self._true(value), rest, lambda: value) if both else self._either(self._true(value), lambda: value, rest)

    def _either(self, test: Any, yes: Callable[[], Any], no: Callable[[], Any]) -> Any:
        """One of two values (or of two tuples of values), of which only that one is worked out."""
        blocks = [self.function.append_basic_block() for _ in range(3)]
        self.builder.cbranch(test, *blocks[:2])
        ends = []
        for block, write in zip(blocks, (yes, no), strict=False):
            self.builder.position_at_end(block)
            ends.append((write(), self.builder.block))
            self.builder.branch(blocks[2])
        self.builder.position_at_end(blocks[2])
        if isinstance(ends[0][0], tuple):
            return tuple(self._joined([(values[place], block) for values, block in ends]) for place in range(len(ends[0][0])))
        return self._joined(ends)

    def _joined(self, ends: Sequence[tuple[Any, Any]]) -> Any:
        joined = self.builder.phi(INT)
        for value, block in ends:
            joined.add_incoming(value, block)
        return joined

    def _operate(self, operation: ast.operator, left: Any, right: Any) -> Any:
        kind = type(operation)
        if kind in _BITS:
            return getattr(self.builder, _BITS[kind])(left, right)
        if kind is ast.Add and isinstance(right, ir.Constant) and right.constant == 0:
            return left
        if kind in _CHECKED:
            pair = getattr(self.builder, _CHECKED[kind])(left, right)
            self._raise(self.builder.extract_value(pair, 1))
            return self.builder.extract_value(pair, 0)
        return self._divide(left, right, quotient=kind is ast.FloorDiv)

    def _divide(self, left: Any, right: Any, *, quotient: bool) -> Any:
        """Division towards below, as Python does; by zero, or of the smallest number by -1, raises the flag."""
        builder = self.builder
        smallest = builder.and_(builder.icmp_signed("==", left, INT(-(2**63))), builder.icmp_signed("==", right, INT(-1)))
        wrong = builder.or_(builder.icmp_signed("==", right, INT(0)), smallest)
        self._raise(wrong)
        right = builder.select(wrong, INT(1), right)
        rest = builder.srem(left, right)
        below = builder.and_(builder.icmp_signed("!=", rest, INT(0)), builder.icmp_signed("<", builder.xor(rest, right), INT(0)))
        if quotient:
            return builder.sub(builder.sdiv(left, right), builder.zext(below, INT))
        return builder.select(below, builder.add(rest, right), rest)

    def _given(self, place: Any) -> Any:
        """Load what no kernel ever writes, so that it need not be loaded again after a store."""
        found = self.builder.load(place)
        found.set_metadata("invariant.load", self.unit.constant)
        return found

    def _entry_of(self, array: Any, part: int) -> Any:
        return self._given(self.builder.gep(self.arrays, [array, SMALL(part)], inbounds=True))

    def _address(self, array: Any, index: Any, kind: Any) -> Any:
        return self.builder.gep(self.builder.inttoptr(self._entry_of(array, 0), kind.as_pointer()), [index], inbounds=True)

    def _look(self, array: Any, index: Any) -> Any:
        """An entry of a 64-bit array, from the end when negative; outside it the flag goes up."""
        length = self._entry_of(array, 1)
        index = self.builder.select(self.builder.icmp_signed("<", index, INT(0)), self.builder.add(index, length), index)
        outside = self.builder.icmp_unsigned(">=", index, length)
        self._raise(outside)
        return self._given(self._address(array, self.builder.select(outside, INT(0), index), INT))

    def _call(self, name: str, arguments: Sequence[ast.expr]) -> Any:
        if name in self.unit.functions:
            return self.builder.call(self.unit.functions[name], [self.state, self.arrays, *map(self.value, arguments[1:])])
        values = [self.value(a) for a in arguments]
        return getattr(self, f"_do_{name}")(*values)

    def _do_int(self, value: Any) -> Any:
        return value

    _do_seldom = _do_int

    def _do_abs(self, value: Any) -> Any:
        return self._do_max(value, self._operate(ast.Sub(), INT(0), value))

    def _do_min(self, first: Any, *rest: Any) -> Any:
        for value in rest:
            first = self.builder.select(self.builder.icmp_signed("<", value, first), value, first)
        return first

    def _do_max(self, first: Any, *rest: Any) -> Any:
        for value in rest:
            first = self.builder.select(self.builder.icmp_signed(">", value, first), value, first)
        return first

    def _do_ahead(self, line: Any, drift: Any, months: Any) -> Any:
        """Where a line stands after so many months."""
        return self.builder.add(line, self.builder.mul(drift, months))

    def _do_back(self, value: Any, drift: Any, months: Any) -> Any:
        """Where a line stood so many months before."""
        return self.builder.sub(value, self.builder.mul(drift, months))

    def _do_gap(self, new: Any, old: Any) -> Any:
        return self.builder.sub(new, old)

    def _do_slope(self, new: Any, old: Any) -> Any:
        """What was added since the month before, or 0 when it is too much for a line."""
        drift = self.builder.sub(new, old)
        return self.builder.select(self._wild(new, drift), INT(0), drift)

    def _wild(self, value: Any, drift: Any) -> Any:
        """Whether a value or its drift is too large for a line."""
        builder = self.builder
        values = builder.icmp_unsigned(">=", builder.add(value, INT(TAME_VALUE)), INT(2 * TAME_VALUE))
        return builder.or_(values, builder.icmp_unsigned(">=", builder.add(drift, INT(TAME_DRIFT)), INT(2 * TAME_DRIFT)))

    def _do_nearest(self, *values: Any) -> Any:
        """How far above the last value the nearest of the others lies; what lies below it counts as very far."""
        *others, floor = values
        found = INT(2**63 - 1)
        for value in others:
            distance = self.builder.sub(value, floor)
            found = self.builder.select(self.builder.icmp_unsigned("<", distance, found), distance, found)
        return found

    def _do_entry(self, array: Any, index: Any) -> Any:
        return self._given(self._address(array, index, INT))

    def _do_put(self, array: Any, index: Any, value: Any) -> Any:
        self.builder.store(self.builder.trunc(value, SMALL), self._address(array, index, SMALL))
        return value

    def _do_bump(self, array: Any, index: Any, value: Any) -> Any:
        place = self._address(array, index, INT)
        self.builder.store(self._operate(ast.Add(), self.builder.load(place), value), place)
        return value

    def _do_fact(self, array: Any, index: Any) -> Any:
        """A fact, from a column of whatever width, with stored special values restored."""
        builder, after = self.builder, self.function.append_basic_block()
        choice = builder.switch(self._entry_of(array, 2), after)
        found = []
        for width in (1, 2, 4, 8):
            block = self.function.append_basic_block()
            choice.add_case(INT(width), block)
            builder.position_at_end(block)
            kind = ir.IntType(8 * width)
            loaded = self._given(self._address(array, index, kind))
            found.append((loaded if width == 8 else builder.sext(loaded, INT), block))
            builder.branch(after)
        builder.position_at_end(after)
        value = builder.phi(INT)
        value.add_incoming(INT(0), choice.parent)
        for each, block in found:
            value.add_incoming(each, block)
        restored = builder.sub(INT(-(2**62) - 1), value)
        return builder.select(builder.icmp_signed("<", value, INT(0)), restored, value)
