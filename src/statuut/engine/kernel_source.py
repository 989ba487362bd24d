"""The text of a kernel, generated from a plan. Nobody writes these loops by hand, and nothing here computes law."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from statuut.engine.plan import GATHERED, Kind, Node, Plan, reference_of
from statuut.engine.rule import MONTH_LEVEL
from statuut.engine.translate import Translator
from statuut.engine.values import CONFLICT, NONE, NOT_APPLICABLE, OVERFLOW, PROPAGATES, SPECIAL, UNKNOWN

#: Smallest values of 32-bit outputs stand for special values, in the order of `values`.
CELL_SPECIAL = -(2**31)
CELL_OVERFLOW = CELL_SPECIAL + (OVERFLOW - UNKNOWN)

_HEADER = '''"""Generated kernel; do not edit. Statute: {statute}."""
from numba import njit, prange
import numpy as np
from statuut.engine.checked import add as _add, lower, mul as _mul, new_flag, raised, sub as _sub

_inline = njit(error_model='numpy', forceinline=True)

@_inline
def _decode(value):
    x = np.int64(value)
    if x >= 0:
        return x
    return np.int64({unknown}) + (-1 - x)

@_inline
def _worst(a, b):
    if a == {na} or b == {na}:
        return np.int64({na})
    if a == {conflict} or b == {conflict}:
        return np.int64({conflict})
    if a == {overflow} or b == {overflow}:
        return np.int64({overflow})
    return np.int64({unknown})

@_inline
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

@_inline
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
        self.lines: list[str] = []
        self.depth = 1
        self.month_facts = tuple((n.name, n.slot) for n in plan.of_kind(Kind.FACT, MONTH_LEVEL))
        self.part_facts = {level: tuple((n.name, n.slot) for n in plan.of_kind(Kind.FACT, level)) for level in plan.book.levels}

    def put(self, *lines: str) -> None:
        self.lines.extend("    " * self.depth + line for line in lines)

    def write(self) -> KernelSource:
        self._body()
        header = _HEADER.format(
            statute=self.plan.book.statute, unknown=UNKNOWN, na=NOT_APPLICABLE, conflict=CONFLICT, none=NONE, propagates=PROPAGATES, overflow=OVERFLOW
        )
        arguments = ", ".join(["_base", "_first", "_months", "_chunks", "_offsets", "_start", "_length", *self._array_names()])
        text = "\n\n".join([header, *self.translator.sources, f"@njit(parallel=True, cache=True, error_model='numpy')\ndef kernel({arguments}):"])
        return KernelSource(text + "\n" + "\n".join(self.lines) + "\n", self.month_facts, self.part_facts)

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

    def _body(self) -> None:
        put = self.put
        put("_n = len(_offsets) - 1", "for _c in prange(_chunks):")
        self.depth += 1
        put("_flag = new_flag()", "for _p in range(_n * _c // _chunks, _n * (_c + 1) // _chunks):")
        self.depth += 1
        put("lower(_flag)")
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
            put(f"n_{node.name} = v_{node.of}")
        for node in self.plan.of_kind(Kind.PREVIOUS):
            put(f"v_{node.name} = n_{node.name}")
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
        if not exceptions:
            self._call(f"v_{name}", rule.function, rule.inputs, rule.accepts)
            return
        unknown = " or ".join(f"v_{e.when} == {UNKNOWN}" for e in exceptions)
        self.put(f"if {unknown}:", f"    v_{name} = np.int64({UNKNOWN})")
        self.put("elif " + " or ".join(f"v_{e.when} == 1" for e in exceptions) + ":")
        self.depth += 1
        self.put("_answers = 0")
        for e in exceptions:
            beaten = [f"v_{o.when} != 1" for o in exceptions if e.article in o.prevails_over]
            self.put("if " + " and ".join([f"v_{e.when} == 1", *beaten]) + ":")
            self.depth += 1
            self._call("_answer", e.function, e.inputs, rule.accepts)
            self.put(f"if _answers == 1 and _answer != v_{name}:", "    _answers = 2")
            self.put("if _answers == 0:", "    _answers = 1", f"    v_{name} = _answer")
            self.depth -= 1
        self.put("if _answers == 2:", f"    v_{name} = np.int64({CONFLICT})")
        self.depth -= 1
        self.put("else:")
        self.depth += 1
        self._call(f"v_{name}", rule.function, rule.inputs, rule.accepts)
        self.depth -= 1

    def _call(self, into: str, function: object, inputs: Sequence[str], accepts: frozenset[int]) -> None:
        call = f"{self.translator.add(function)}({', '.join([f'v_{i}' for i in inputs] + ['_flag'])})"  # type: ignore[arg-type]
        checked = [i for i in inputs if i in self.plan.may_be_special and self.plan.nodes[i].kind is not Kind.TABLE]
        if not checked:
            self.put(f"{into} = np.int64({call})")
            return
        bad = {i: " and ".join([f"v_{i} <= {PROPAGATES}", *(f"v_{i} != {a}" for a in sorted(accepts))]) for i in checked}
        self.put("if " + " or ".join(f"({b})" for b in bad.values()) + ":")
        self.put(f"    {into} = np.int64({UNKNOWN})")
        for i, b in bad.items():
            self.put(f"    if {b}:", f"        {into} = _worst({into}, v_{i})")
        self.put("else:", f"    {into} = np.int64({call})")

    def _outputs(self) -> None:
        special = self.plan.may_be_special
        self.put("_o = _t - _first", "if _o >= 0 and _o < _months:")
        self.depth += 1
        self.put("if raised(_flag) != 0:")
        self.put(*(f"    o_{name}[_p, _o] = {CELL_OVERFLOW}" for name in self.cells))
        self.put(*(f"    _missing[_c, _o, {index}] += 1" for index in range(len(self.sums))), "    continue")
        for name in self.cells:
            self.put(f"_x = v_{name}")
            if name in special:
                self.put(f"if _x <= {SPECIAL}:", f"    o_{name}[_p, _o] = {CELL_SPECIAL} + (_x - ({UNKNOWN}))", "elif _x > 2147483647 or _x < -2147483600:")
            else:
                self.put("if _x > 2147483647 or _x < -2147483600:")
            self.put(f"    o_{name}[_p, _o] = {CELL_OVERFLOW}", "else:", f"    o_{name}[_p, _o] = _x")
        if self.sums:
            self.put("_row = _sums[_c, _o]")
        for index, name in enumerate(self.sums):
            if name in special:
                self.put(f"_x = v_{name}", f"if _x <= {PROPAGATES} and _x != {NOT_APPLICABLE}:", f"    _missing[_c, _o, {index}] += 1")
                self.put(f"elif _x > {SPECIAL}:", f"    _row[{index}] += _x")
            else:
                self.put(f"_row[{index}] += v_{name}")
        self.depth -= 1
