"""The text of a kernel, generated from a plan. Nobody writes these loops by hand, and nothing here computes law.

One function per rule (its translated source, behind a check of special inputs where the plan says there may be some), one function
that walks the months of a stream with all values in local variables, and one parallel loop over chunks of streams.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from statuut.engine.plan import GATHERED, Kind, Node, Plan, reference_of
from statuut.engine.rule import MONTH_LEVEL
from statuut.engine.translate import Translator
from statuut.engine.values import CONFLICT, NONE, NOT_APPLICABLE, OVERFLOW, PROPAGATES, SPECIAL, UNKNOWN

#: Smallest values of 32-bit outputs stand for special values, in the order of `values`.
CELL_SPECIAL = -(2**31)
CELL_OVERFLOW = CELL_SPECIAL + (OVERFLOW - UNKNOWN)

#: Plans of at most this many rules are inlined whole: fastest to run. Larger ones would take minutes to compile that way.
SMALL = 40

_HEADER = '''"""Generated kernel; do not edit. Statute: {statute}."""
from numba import njit, prange
import numpy as np
from statuut.engine.checked import add as _add, lower, mul as _mul, new_flag, raised, sub as _sub

_inline = njit(error_model='numpy', forceinline=True)
_rule = njit(error_model='numpy', no_cpython_wrapper=True, no_cfunc_wrapper=True, forceinline={inline})

@_inline
def _decode(value):
    x = np.int64(value)
    if x >= 0:
        return x
    return np.int64({unknown}) + (-1 - x)

@_rule
def _worst(a, b):
    if a == {na} or b == {na}:
        return np.int64({na})
    if a == {conflict} or b == {conflict}:
        return np.int64({conflict})
    if a == {overflow} or b == {overflow}:
        return np.int64({overflow})
    return np.int64({unknown})

@_rule
def _sum(total, value):
    if value <= {propagates}:
        if value == {na}:
            return total
        if total <= {propagates}:
            return _worst(total, value)
        return value
    if total <= {propagates} or value == {none}:
        return total
    return total + value

@_rule
def _highest(best, value):
    if value <= {propagates}:
        if value == {na}:
            return best
        if best <= {propagates}:
            return _worst(best, value)
        return value
    if best <= {propagates}:
        return best
    return max(best, value)

@_rule
def _cell(value):
    if value <= {special}:
        return np.int32({cell_special} + (value - ({unknown})))
    if value > 2147483647 or value < -2147483600:
        return np.int32({cell_overflow})
    return np.int32(value)
'''


@dataclass(frozen=True, slots=True)
class KernelSource:
    """The source text, and the order in which the caller hands over facts."""

    text: str
    month_facts: tuple[tuple[str, int], ...]
    part_facts: dict[str, tuple[tuple[str, int], ...]]


def write_kernel(plan: Plan, cells: Sequence[str], sums: Sequence[str]) -> KernelSource:
    """Generate the kernel for a plan that writes `cells` per stream and month and `sums` per month."""
    return _Writer(plan, tuple(cells), tuple(sums)).write()


class _Writer:
    def __init__(self, plan: Plan, cells: tuple[str, ...], sums: tuple[str, ...]) -> None:
        self.plan, self.cells, self.sums = plan, cells, sums
        self.translator = Translator()
        self.wrappers: list[str] = []
        self.lines: list[str] = []
        self.depth = 1
        self.month_facts = tuple((n.name, n.slot) for n in plan.of_kind(Kind.FACT, MONTH_LEVEL))
        self.part_facts = {level: tuple((n.name, n.slot) for n in plan.of_kind(Kind.FACT, level)) for level in plan.book.levels}

    def put(self, *lines: str) -> None:
        self.lines.extend("    " * self.depth + line for line in lines)

    def write(self) -> KernelSource:
        self._walk()
        header = _HEADER.format(
            statute=self.plan.book.statute, unknown=UNKNOWN, na=NOT_APPLICABLE, conflict=CONFLICT, none=NONE, propagates=PROPAGATES,
            overflow=OVERFLOW, special=SPECIAL, cell_special=CELL_SPECIAL, cell_overflow=CELL_OVERFLOW,
            inline=len(self.plan.of_kind(Kind.RULE)) <= SMALL,
        )  # fmt: skip
        arrays = ", ".join(self._array_names())
        walk = f"@_rule\ndef _walk(_p, _c, _flag, _base, _first, _months, _offsets, _start, _length, {arrays}):\n" + "\n".join(self.lines)
        kernel = "\n".join(
            [
                "@njit(parallel=True, cache=True, error_model='numpy')",
                f"def kernel(_base, _first, _months, _chunks, _offsets, _start, _length, {arrays}):",
                "    _n = len(_offsets) - 1",
                "    for _c in prange(_chunks):",
                "        _flag = new_flag()",
                "        for _p in range(_n * _c // _chunks, _n * (_c + 1) // _chunks):",
                "            lower(_flag)",
                f"            _walk(_p, _c, _flag, _base, _first, _months, _offsets, _start, _length, {arrays})",
            ]
        )
        text = "\n\n".join([header, *self.translator.sources, *self.wrappers, walk, kernel])
        return KernelSource(text + "\n", self.month_facts, self.part_facts)

    def _array_names(self) -> list[str]:
        names = [f"m_{name}" for name, _ in self.month_facts]
        for level, facts in self.part_facts.items():
            names.append(f"po_{level}")
            names.extend(f"p_{name}" for name, _ in facts)
        names.extend(f"d_{n.name}" for n in self.plan.of_kind(Kind.PARAMETER))
        names.extend(f"v_{n.name}" for n in self.plan.of_kind(Kind.TABLE))
        names.extend(f"v_{n.name}" for n in self.plan.of_kind(Kind.READING))
        names.extend(f"o_{name}" for name in self.cells)
        return [*names, "_sums", "_missing"]

    def _walk(self) -> None:
        put = self.put
        for node in self.plan.of_kind(Kind.PREVIOUS):
            put(f"v_{node.name} = np.int64({self._start(node)})")
        for node in self.plan.of_kind(Kind.REFERENCE):
            put(f"r1_{node.name} = np.int64(0)", f"r2_{node.name} = np.int64(0)")
        put("for _r in range(_offsets[_p], _offsets[_p + 1]):")
        self.depth += 1
        for name, _ in self.month_facts:
            put(f"v_{name} = _decode(m_{name}[_r])")
        put("for _t in range(_start[_r], _start[_r] + _length[_r]):")
        self.depth += 1
        put("_k = _t - _base", "_calendar = _t % 12 + 1")
        for node in self.plan.of_kind(Kind.PARAMETER):
            put(f"v_{node.name} = d_{node.name}[_k]")
        for block in self.plan.blocks:
            if block.level == MONTH_LEVEL:
                self._steps(block.names)
            else:
                self._parts(block.level, block.names)
        for node in self.plan.of_kind(Kind.PREVIOUS):
            put(f"v_{node.name} = v_{node.of}")
        self._outputs()

    def _start(self, node: Node) -> int:
        return self.plan.book.rules[node.of].start if node.of in self.plan.book.rules else NONE

    def _steps(self, names: Sequence[str]) -> None:
        for name in names:
            node = self.plan.nodes[name]
            if node.kind is Kind.REFERENCE:
                self._reference(node)
            elif node.kind is Kind.RULE:
                self._rule(name)

    def _parts(self, level: str, names: Sequence[str]) -> None:
        gathered = [n for n in self.plan.nodes.values() if n.kind in GATHERED and self.plan.nodes[n.of].level == level]
        for node in gathered:
            self.put(f"v_{node.name} = np.int64({0 if node.kind is Kind.SUM else NONE})")
        self.put(f"for _q in range(po_{level}[_r], po_{level}[_r + 1]):")
        self.depth += 1
        for name, _ in self.part_facts[level]:
            self.put(f"v_{name} = _decode(p_{name}[_q])")
        self._steps(names)
        for node in gathered:
            gather = {Kind.SUM: f"_sum(v_{node.name}, v_{node.of})", Kind.HIGHEST: f"_highest(v_{node.name}, v_{node.of})"}
            self.put(f"v_{node.name} = {gather.get(node.kind, f'v_{node.of}')}")
        self.put("pass")
        self.depth -= 1

    def _reference(self, node: Node) -> None:
        ref, first, second = reference_of(self.plan, node.name), f"r1_{node.name}", f"r2_{node.name}"
        if ref.month:
            self.put("if _calendar == 1:", f"    {second} = np.int64(0)")
            self.put(f"if _calendar == {ref.month}:", f"    {first} = v_{node.of}", f"    {second} = np.int64(1)")
            self.put(f"v_{node.name} = {first} if {second} == 1 else np.int64({NONE})")
            return
        self.put("if _calendar == 1:", f"    {second} = {first}", f"    {first} = np.int64(0)")
        self.put(f"if _calendar >= {ref.first} and _calendar <= {ref.last}:", f"    {first} = _sum({first}, v_{node.of})")
        self.put(f"v_{node.name} = {second if ref.year else first}")

    def _rule(self, name: str) -> None:
        rule, exceptions = self.plan.rule(name), self.plan.exceptions(name)
        general = self._wrapped(f"_w_{name}", rule.function, rule.inputs, rule.accepts)
        if not exceptions:
            self.put(f"v_{name} = {general}")
            return
        unknown = " or ".join(f"v_{e.when} == {UNKNOWN}" for e in exceptions)
        self.put(f"if {unknown}:", f"    v_{name} = np.int64({UNKNOWN})")
        self.put("elif " + " or ".join(f"v_{e.when} == 1" for e in exceptions) + ":")
        self.depth += 1
        self.put("_answers = 0", f"v_{name} = np.int64({CONFLICT})")
        for index, e in enumerate(exceptions):
            beaten = [f"v_{o.when} != 1" for o in exceptions if e.article in o.prevails_over]
            self.put("if " + " and ".join([f"v_{e.when} == 1", *beaten]) + ":")
            self.depth += 1
            self.put(f"_answer = {self._wrapped(f'_w_{name}_{index}', e.function, e.inputs, rule.accepts)}")
            self.put(f"if _answers == 1 and _answer != v_{name}:", "    _answers = 2")
            self.put("if _answers == 0:", "    _answers = 1", f"    v_{name} = _answer")
            self.depth -= 1
        self.put("if _answers == 2:", f"    v_{name} = np.int64({CONFLICT})")
        self.depth -= 1
        self.put("else:", f"    v_{name} = {general}")

    def _wrapped(self, wrapper: str, function: Callable[..., int], inputs: Sequence[str], accepts: frozenset[int]) -> str:
        """A call of the rule, through a function that lets special inputs propagate where there may be some."""
        arguments = ", ".join([f"v_{i}" for i in inputs] + ["_flag"])
        call = f"{self.translator.add(function)}({arguments})"
        checked = [i for i in inputs if i in self.plan.may_be_special and self.plan.nodes[i].kind is not Kind.TABLE]
        if not checked:
            return f"np.int64({call})"
        bad = {i: " and ".join([f"v_{i} <= {PROPAGATES}", *(f"v_{i} != {a}" for a in sorted(accepts))]) for i in checked}
        lines = ["@_rule", f"def {wrapper}({arguments}):", "    if " + " or ".join(f"({b})" for b in bad.values()) + ":"]
        lines.append(f"        worst = np.int64({UNKNOWN})")
        for i, b in bad.items():
            lines.extend([f"        if {b}:", f"            worst = _worst(worst, v_{i})"])
        lines.extend(["        return worst", f"    return np.int64({call})"])
        self.wrappers.append("\n".join(lines))
        return f"{wrapper}({arguments})"

    def _outputs(self) -> None:
        special = self.plan.may_be_special
        self.put("_o = _t - _first", "if _o >= 0 and _o < _months:")
        self.depth += 1
        self.put("if raised(_flag) != 0:")
        self.put(*(f"    o_{name}[_p, _o] = {CELL_OVERFLOW}" for name in self.cells))
        self.put(*(f"    _missing[_c, _o, {index}] += 1" for index in range(len(self.sums))), "    continue")
        self.put(*(f"o_{name}[_p, _o] = _cell(v_{name})" for name in self.cells))
        if self.sums:
            self.put("_row = _sums[_c, _o]")
        for index, name in enumerate(self.sums):
            if name in special:
                self.put(f"if v_{name} <= {PROPAGATES} and v_{name} != {NOT_APPLICABLE}:", f"    _missing[_c, _o, {index}] += 1")
                self.put(f"elif v_{name} > {SPECIAL}:", f"    _row[{index}] += v_{name}")
            else:
                self.put(f"_row[{index}] += v_{name}")
        self.depth -= 1
