"""From the text of a kernel to machine code, through LLVM.

The text is a small subset of Python: functions over 64-bit whole numbers, if, while, for over a range, and the state `s` as first
parameter, whose attributes are fields of one block of memory. Sums, differences, products, quotients and looks into `a_` arrays
are checked: what leaves the range raises the flag of the state, and nothing wraps around, traps or reads outside an array.
Made for generated kernels: numba compiles the same text forty times slower, because it infers and optimises each function apart.
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
#: The walk itself only counts months and places: its arithmetic needs no check.
WALK = ("kernel", "stream", "month", "leave", "level_")
#: More functions than this and groups stay functions of their own: larger ones would not fit the registers anyhow.
FUSED = 60
_COMPARISONS = {ast.Eq: "==", ast.NotEq: "!=", ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">="}
_CHECKED = {ast.Add: "sadd_with_overflow", ast.Sub: "ssub_with_overflow", ast.Mult: "smul_with_overflow"}
_WEIGHTS = {"often": (200, 1), "seldom": (1, 200)}
_BITS = {ast.BitAnd: "and_", ast.BitOr: "or_", ast.RShift: "ashr"}


def to_module(text: str, arrays: Sequence[str]) -> ir.Module:
    """The LLVM module of a kernel text; its `run` takes the arrays and the parameters of `kernel` after `s`."""
    module = ir.Module("statuut")
    tree = ast.parse(text)
    defined = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    fields = dict.fromkeys([FLAG_FIELD, *(n.attr for n in ast.walk(tree) if isinstance(n, ast.Attribute))])
    unit = _Unit(module, {f"a_{name}": number for number, name in enumerate(arrays)}, {name: place for place, name in enumerate(fields)})
    fused = len(defined) <= FUSED
    for node in defined:
        function = ir.Function(module, ir.FunctionType(INT, [STATE, ARRAYS, *[INT] * (len(node.args.args) - 1)]), node.name)
        function.linkage = "internal"
        function.attributes.add("nounwind")
        if fused:
            function.attributes.add("alwaysinline")
        elif node.name.startswith("group_") or node.name in ("worse", "blame"):
            function.attributes.add("noinline")
        unit.functions[node.name] = function
    for node in defined:
        _Body(unit, node).write()
    _entry(module, unit)
    return module


def _entry(module: ir.Module, unit: _Unit) -> None:
    """The outer function: a state of its own, then `kernel`."""
    kernel = unit.functions["kernel"]
    run = ir.Function(module, ir.FunctionType(ir.VoidType(), [ARRAYS, *[INT] * (len(kernel.args) - 2)]), "run")
    builder = ir.IRBuilder(run.append_basic_block())
    block = ir.ArrayType(INT, len(unit.fields))
    state = builder.alloca(block)
    builder.store(ir.Constant(block, None), state)
    builder.call(kernel, [builder.bitcast(state, STATE), *run.args])
    builder.ret_void()


class _Unit:
    """What the functions of one module share."""

    def __init__(self, module: ir.Module, arrays: dict[str, int], fields: dict[str, int]) -> None:
        self.module, self.arrays, self.fields = module, arrays, fields
        self.functions: dict[str, ir.Function] = {}
        self.constant = module.add_metadata([])


class _Body:
    """Writes one function."""

    def __init__(self, unit: _Unit, node: ast.FunctionDef) -> None:
        self.unit, self.node, self.function = unit, node, unit.functions[node.name]
        self.state, self.arrays = self.function.args[:2]
        self.builder = ir.IRBuilder(self.function.append_basic_block())
        self.flag = self._local()
        names = [a.arg for a in node.args.args[1:]]
        stored = {n.id for n in ast.walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
        self.locals = {name: self._local() for name in sorted(stored | set(names))}
        for name, argument in zip(names, self.function.args[2:], strict=True):
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

    def _field(self, name: str) -> Any:
        return self.builder.gep(self.state, [INT(self.unit.fields[name])], inbounds=True)

    def _true(self, value: Any) -> Any:
        return self.builder.icmp_signed("!=", value, INT(0))

    def _raise(self, wrong: Any) -> None:
        if not self.checked:
            return
        self.builder.store(self.builder.or_(self.builder.load(self.flag), self.builder.zext(wrong, INT)), self.flag)

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
        if isinstance(target, ast.Tuple):
            assert isinstance(node.value, ast.Tuple)
            for each, value in [(t, self.value(v)) for t, v in zip(target.elts, node.value.elts, strict=True)]:
                self.builder.store(value, self._place(each))
        else:
            value = self.value(node.value)
            self.builder.store(value, self._place(target))

    def _augassign(self, node: ast.AugAssign) -> None:
        place = self._place(node.target)
        self.builder.store(self._operate(node.op, self.builder.load(place), self.value(node.value)), place)

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

    # expressions

    def test(self, node: ast.expr) -> Any:
        """A condition as one bit; and/or look no further than needed."""
        if isinstance(node, ast.BoolOp):
            return self._true(self._choose(node))
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            return self.builder.not_(self.test(node.operand))
        if isinstance(node, ast.Compare):
            left, found = self.value(node.left), None
            for operation, right in zip(node.ops, map(self.value, node.comparators), strict=True):
                holds = self.builder.icmp_signed(_COMPARISONS[type(operation)], left, right)
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
        blocks = [self.function.append_basic_block() for _ in range(3)]
        self.builder.cbranch(test, *blocks[:2])
        ends = []
        for block, write in zip(blocks, (yes, no), strict=False):
            self.builder.position_at_end(block)
            ends.append((write(), self.builder.block))
            self.builder.branch(blocks[2])
        self.builder.position_at_end(blocks[2])
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

    _do_often = _do_seldom = _do_int

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
