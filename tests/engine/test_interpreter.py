"""The interpreter in use against the plain one, on random careers; and what a walk must do on rules made for the purpose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from statuut.dossier.file import Dossier
from statuut.engine.interpreter import Interpreter, MonthRow, Outcome
from statuut.engine.parameters import ParameterBook
from statuut.engine.plan import Kind, make_plan
from statuut.engine.rule import Fact, Reference, RuleBook
from statuut.engine.scales import SalaryTables
from statuut.engine.units import COUNT, YES_NO
from statuut.engine.values import CONFLICT, NONE, NOT_APPLICABLE, OVERFLOW, UNKNOWN
from statuut.payroll.context import Context, make_context
from statuut.payroll.salary_tables import example_tables
from statuut.timeline.month import month_number
from tests import strategies
from tests.engine.reference import ReferenceEvaluator, ReferenceResult

UNTIL = month_number(date(2010, 12, 1))
SPECIAL = (UNKNOWN, NOT_APPLICABLE, CONFLICT, OVERFLOW, NONE)
INPUTS = st.one_of(st.integers(0, 3), st.sampled_from(SPECIAL))


def contexts() -> dict[str, Context]:
    """The statute with example tables, and with those of one scale only."""
    every = example_tables("pswi")
    few = SalaryTables(tuple(row for row in every.rows if row.code in ("C111", "C112", "A165")), "enkele schalen")
    return {"alle": make_context("pswi", tables=(every,)), "enkele": make_context("pswi", tables=(few,))}


def compare(plan_nodes: Mapping[str, Any], found: Outcome, expected: Sequence[ReferenceResult]) -> None:
    """Every value of every node is equal; a name of part level in each part of the month."""
    assert [result.month for result in found.results] == [result.month for result in expected]
    for result, other in zip(found.results, expected, strict=True):
        for node in plan_nodes.values():
            if node.kind is Kind.TABLE:
                continue
            if node.level == "maand":
                assert result.values[node.slot] == other.values[node.slot], (node.name, result.month)
            else:
                mine, theirs = result.parts[node.level], other.parts[node.level]
                assert [v[node.slot] for v in mine] == [v[node.slot] for v in theirs], (node.name, result.month)


@given(strategies.dossiers(), st.sampled_from(["alle", "enkele"]))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_every_value_of_random_careers_is_that_of_the_plain_evaluator(dossier: Dossier, tables: str) -> None:
    context = contexts()[tables]
    reference = ReferenceEvaluator(context.plan)
    for stream in context.pack.facts(dossier, known_on=None, until=UNTIL):
        found = context.interpreter.run(stream.rows, context.parameters, context.readings)
        compare(context.plan.nodes, found, reference.run(stream.rows, context.parameters, context.readings))


def small_book() -> RuleBook:
    """A book with each kind of node: parts, sums, derogations, state, reference periods."""
    book = RuleBook("klein", levels=("deel",))
    for name in ("a", "b", "aan", "uit"):
        book.fact(Fact(name, name, COUNT, "1", "maand", "?", True, True))
    book.fact(Fact("c", "c", COUNT, "1", "deel", "?", True, True))

    @book.rule("2", unit=COUNT)
    def som(a, b):
        return a + b if a != NONE and b != NONE else NONE

    @book.rule("3", unit=COUNT, accepts=(UNKNOWN,))
    def duldt(a, b):
        return UNKNOWN if a == UNKNOWN else (b if b != UNKNOWN else 7)

    @book.rule("4", unit=COUNT, per="deel")
    def stuk(c, som):
        return c * 2 + som if c != NONE and som != NONE else NONE

    @book.rule("5", unit=COUNT, start=1)
    def teller(vorige_teller, som_stuk, laatste_stuk, hoogste_stuk):
        return (vorige_teller * 2 + som_stuk) % 97 if hoogste_stuk != NONE and laatste_stuk != NONE else vorige_teller

    @book.rule("6", unit=COUNT)
    def gewoon(a):
        return 1

    @book.exception(to="gewoon", article="7", when="aan")
    def afwijking(b):
        return 2 if b != NONE else 5

    @book.exception(to="gewoon", article="8", when="uit", prevails_over=("7",))
    def sterker():
        return 3

    book.reference(Reference("april", "som", month=4))
    book.reference(Reference("dit_jaar", "duldt", first=1, last=9))
    book.reference(Reference("vorig_jaar", "duldt", first=1, last=12, year=-1))

    @book.rule("9", unit=YES_NO, accepts=(UNKNOWN, NOT_APPLICABLE, CONFLICT, OVERFLOW))
    def alles(april, dit_jaar, vorig_jaar, gewoon, teller):
        return 1 if april == dit_jaar or vorig_jaar == gewoon or teller > 3 else 0

    return book


ROWS = st.lists(
    st.tuples(*[INPUTS] * 2, *[st.sampled_from((0, 1, UNKNOWN, NONE))] * 2, st.lists(INPUTS, max_size=3)), min_size=1, max_size=30
)


@given(st.integers(24_000, 24_011), ROWS)
@settings(deadline=None)
def test_special_values_parts_state_and_reference_periods(first: int, rows: list[tuple[int, int, int, int, list[int]]]) -> None:
    plan = make_plan(small_book(), {}, (), (), ("alles",))
    months = [
        MonthRow(first + i, {"a": a, "b": b, "aan": on, "uit": off}, {"deel": tuple({"c": c} for c in parts)})
        for i, (a, b, on, off, parts) in enumerate(rows)
    ]
    parameters = ParameterBook({})
    compare(plan.nodes, Interpreter(plan).run(months, parameters, {}), ReferenceEvaluator(plan).run(months, parameters, {}))


def outcome(values: Sequence[int]) -> Outcome:
    book = small_book()
    plan = make_plan(book, {}, (), (), ("teller", "stuk"))
    rows = [MonthRow(24_000 + i, {"a": 1, "b": value}, {"deel": ({"c": value},) if value else ()}) for i, value in enumerate(values)]
    return Interpreter(plan).run(rows, ParameterBook({}), {})


def test_values_are_asked_by_name_and_month() -> None:
    found = outcome([2, 0, 5])
    assert [found.value("som", month) for month in range(23_999, 24_004)] == [NOT_APPLICABLE, 3, 1, 6, NOT_APPLICABLE]
    assert found.part_values("stuk", 24_000) == (7,)
    assert (found.part_values("stuk", 24_001), found.value("stuk", 24_001)) == ((), NOT_APPLICABLE)
    assert found.value("stuk", 24_002) == 16
    assert found.at(23_999) is None


def test_the_months_of_an_outcome_are_a_sequence() -> None:
    found = outcome([2, 0, 5])
    assert len(found.results) == 3
    assert [result.month for result in found.results[1:]] == [24_001, 24_002]
    assert found.results[-1].month == 24_002
    assert found.at(24_001) is found.results[1]


def test_an_empty_stream_gives_nothing() -> None:
    found = outcome([])
    assert (len(found.results), found.at(0), found.value("som", 0)) == (0, None, NOT_APPLICABLE)


def test_parameters_change_on_the_first_of_a_month() -> None:
    from statuut.engine.parameters import DatedValue, Parameter

    day = date(2001, 3, 15)
    values = (DatedValue(date(2000, 1, 1), 1, "x", day), DatedValue(date(2001, 1, 1), 2, "x", day), DatedValue(day, 3, "x", day))
    book = ParameterBook({"p": Parameter("p", "p", COUNT, "1", values)})
    assert [book(month_number(date(y, m, 1)))["p"] for y, m in ((1999, 12), (2000, 1), (2000, 12), (2001, 1), (2001, 3), (2001, 4))] == [
        UNKNOWN, 1, 1, 2, 2, 3,
    ]  # fmt: skip
    raised = book.with_changes([Parameter("p", "p", COUNT, "1", (DatedValue(date(1990, 1, 1), 9, "x", day),))])
    assert (raised(month_number(date(1995, 1, 1)))["p"], book(month_number(date(1995, 1, 1)))["p"]) == (9, UNKNOWN)
