"""Checked 64-bit arithmetic for compiled rules: an operation that leaves the range raises a flag instead of wrapping around.

The flag is one integer on the kernel's own stack, handed to every inlined rule as a pointer, so that after inlining it lives in a
register. Only the generated kernels import this module; it loads numba.
"""

from __future__ import annotations

from typing import Any

from numba import njit, types
from numba.core import cgutils
from numba.extending import intrinsic

_FLAG = types.CPointer(types.int64)


@intrinsic
def new_flag(typingctx: Any) -> Any:
    """A flag on the stack of the calling function, down."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        pointer = cgutils.alloca_once(builder, context.get_value_type(types.int64))
        builder.store(context.get_constant(types.int64, 0), pointer)
        return pointer

    return _FLAG(), codegen


@intrinsic
def lower(typingctx: Any, flag: Any) -> Any:
    """Put the flag down."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        builder.store(context.get_constant(types.int64, 0), args[0])
        return context.get_dummy_value()

    return types.void(_FLAG), codegen


@intrinsic
def raised(typingctx: Any, flag: Any) -> Any:
    """1 when the flag is up."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return builder.load(args[0])

    return types.int64(_FLAG), codegen


def _operation(method: str) -> Any:
    @intrinsic
    def checked(typingctx: Any, left: Any, right: Any, flag: Any) -> Any:
        signature = types.int64(types.int64, types.int64, _FLAG)

        def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
            pair = getattr(builder, method)(args[0], args[1])
            over = builder.zext(builder.extract_value(pair, 1), context.get_value_type(types.int64))
            builder.store(builder.or_(builder.load(args[2]), over), args[2])
            return builder.extract_value(pair, 0)

        return signature, codegen

    return checked


_add = _operation("sadd_with_overflow")
_sub = _operation("ssub_with_overflow")
_mul = _operation("smul_with_overflow")


@njit(forceinline=True)  # type: ignore[misc]
def add(left: int, right: int, flag: Any) -> int:
    """Sum; raises the flag on overflow."""
    return _add(left, right, flag)


@njit(forceinline=True)  # type: ignore[misc]
def sub(left: int, right: int, flag: Any) -> int:
    """Difference; raises the flag on overflow."""
    return _sub(left, right, flag)


@njit(forceinline=True)  # type: ignore[misc]
def mul(left: int, right: int, flag: Any) -> int:
    """Product; raises the flag on overflow."""
    return _mul(left, right, flag)
