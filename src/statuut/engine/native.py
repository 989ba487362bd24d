"""From the text of a kernel to machine code, through LLVM.

The text is a small subset of Python: functions over 64-bit whole numbers, if, while, for over a range, and the state `s` as first
parameter, whose attributes are fields of one block of memory. Sums, differences, products, quotients and looks into `a_` arrays
are checked: what leaves the range raises the flag of the state, and nothing wraps around, traps or reads outside an array.
Made for generated kernels: numba compiles the same text forty times slower, because it infers and optimises each function apart.
"""

from __future__ import annotations

import ast
from collections.abc import Sequence

from llvmlite import ir

from statuut.engine.native_moving import Twins
from statuut.engine.native_statements import Body
from statuut.engine.native_values import ARRAYS, FLAG_FIELD, INT, STATE, Unit

#: More functions than this and groups stay functions of their own: larger ones would not fit the registers anyhow.
FUSED = 60


def to_module(text: str, arrays: Sequence[str]) -> ir.Module:
    """The LLVM module of a kernel text; its `run` takes the arrays and the parameters of `kernel` after `s`."""
    module = ir.Module("statuut")
    tree = ast.parse(text)
    defined = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    fields = dict.fromkeys([FLAG_FIELD, *(n.attr for n in ast.walk(tree) if isinstance(n, ast.Attribute))])
    places = {f"a_{name}": number for number, name in enumerate(arrays)}
    unit = Unit(module, places, {name: place for place, name in enumerate(fields)}, {node.name: node for node in defined})
    unit.moving = Twins(unit)
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
        Body(unit, node, unit.functions[node.name]).write()
    _entry(module, unit)
    return module


def _entry(module: ir.Module, unit: Unit) -> None:
    """The outer function: a state of its own, then `kernel`."""
    kernel = unit.functions["kernel"]
    run = ir.Function(module, ir.FunctionType(ir.VoidType(), [ARRAYS, *[INT] * (len(kernel.args) - 2)]), "run")
    builder = ir.IRBuilder(run.append_basic_block())
    block = ir.ArrayType(INT, len(unit.fields))
    state = builder.alloca(block)
    builder.store(ir.Constant(block, None), state)
    builder.call(kernel, [builder.bitcast(state, STATE), *run.args])
    builder.ret_void()
