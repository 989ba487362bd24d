"""Everything a question needs that is not in the file: statute, parameters, scale tables and chosen readings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from statuut.engine.interpreter import Interpreter
from statuut.engine.pack import Pack, load_pack
from statuut.engine.parameters import ParameterBook
from statuut.engine.plan import Plan, make_plan
from statuut.engine.readings import choose, input_name
from statuut.engine.scales import SalaryTables, all_rows
from statuut.payroll.wording import Wording


@dataclass(frozen=True)
class Context:
    """A statute ready to be asked, with the parameters, tables and readings that answers will name."""

    pack: Pack
    parameters: ParameterBook
    readings: Mapping[str, int]
    interpreter: Interpreter
    tables: tuple[SalaryTables, ...] = ()

    @property
    def example(self) -> bool:
        """Whether amounts may rest on example tables."""
        return any(tables.example for tables in self.tables)

    @property
    def plan(self) -> Plan:
        """The plan of all outcomes that the faces may ask."""
        return self.interpreter.plan

    @cached_property
    def wording(self) -> Wording:
        """Names and units of everything in the plan."""
        return Wording(self.plan, self.parameters, self.pack.texts)

    @cached_property
    def on_tables(self) -> frozenset[str]:
        """Names whose value leans on a table of example amounts, in this month or an earlier one."""
        plan = self.plan
        found = {name for name in plan.nodes if name in self.parameters.examples}
        grown = bool(found)
        while grown:
            more = {n.name for n in plan.nodes.values() if n.name not in found and not found.isdisjoint((*plan.dependencies(n.name), n.of))}
            found |= more
            grown = bool(more)
        return frozenset(found)


@lru_cache(maxsize=16)
def _interpreter(statute: str, parameters: tuple[str, ...], tables: tuple[str, ...], wanted: tuple[str, ...]) -> Interpreter:
    pack = load_pack(statute)
    return Interpreter(make_plan(pack.book, pack.parameters.kinds(), tables, [input_name(k) for k in pack.readings], wanted))


def make_context(statute: str = "pswi", *, tables: Sequence[SalaryTables] = (), readings: Mapping[str, str] | None = None) -> Context:
    """A context; `tables` are loaded scale tables, `readings` switches readings by id (ValueError in Dutch when unknown).

    Without tables the amounts of scales are unknown and say which table is missing.
    """
    return _context(statute, tuple(tables), tuple(sorted((readings or {}).items())))


@lru_cache(maxsize=16)
def _context(statute: str, tables: tuple[SalaryTables, ...], readings: tuple[tuple[str, str], ...]) -> Context:
    pack = load_pack(statute)
    parameters = pack.make_parameters(all_rows(tables))
    interpreter = _interpreter(statute, tuple(parameters.scalars), tuple(parameters.tables), wanted_rules(pack))
    return Context(pack, parameters, choose(pack.readings, dict(readings)), interpreter, tables)


def wanted_rules(pack: Pack) -> tuple[str, ...]:
    """Every rule of the pack that can be evaluated for a file: all of them."""
    return tuple(pack.book.rules)


def plan_for(context: Context, targets: Iterable[str]) -> Plan:
    """A plan for a few outcomes only, for bulk work."""
    pack = context.pack
    return make_plan(pack.book, context.parameters.kinds(), context.parameters.tables, [input_name(k) for k in pack.readings], targets)
