"""A rule that takes an unknown input itself must test for it: it never counts with it, compares it as a number, or looks up a table by it.

Every stream rule that accepts `UNKNOWN` is called with many combinations of values of the right kind, some of them an unknown that
refuses arithmetic and comparison. What comes out may be unknown or a real answer, never a number made from the unknown.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date
from typing import Any, NoReturn

import pytest

from statuut.engine.plan import Kind, Node, Plan
from statuut.engine.rule import Function
from statuut.engine.values import PROPAGATES, UNKNOWN
from statuut.payroll.context import Context, make_context
from statuut.payroll.salary_tables import example_tables
from statuut.timeline.month import month_number

TRIES = 400
NUMBERS = (0, 1, 2, 7, 12, 100, 1_200, 250_000)


#: Rules that carry an earlier guarantee on, or take the oldest table, while an amount of before the first table is unknown; what is paid
#: in such a month is unknown by itself.
CARRIED_ON = {
    "bescherming_begin", "bescherming", "overgang_voorbij", "behouden_salaris_laatst", "genoten_salaris", "oudere_garantieschaal_begin",
    "oudere_garantieversie_begin", "oudere_garantieschaal_schijf", "oudere_garantieversie_schijf", "salaris_bij_bevordering",
}  # fmt: skip
#: Rules that fall back on an amount stated in the decision while the base is unknown.
STATED = {"managementstoelage_teller", "functioneringstoelage_teller"}


class CountedWithUnknown(Exception):
    """An unknown was used as a number."""


def _refuse(*_: Any) -> NoReturn:
    raise CountedWithUnknown


class Unknown(int):
    """The unknown of the engine; it can be tested for and handed on, but not counted with."""

    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __neg__ = __abs__ = _refuse  # type: ignore[assignment]
    __floordiv__ = __rfloordiv__ = __mod__ = __rmod__ = __lt__ = __gt__ = _refuse  # type: ignore[assignment]


@pytest.fixture(scope="module")
def context() -> Context:
    return make_context("pswi", tables=(example_tables("pswi"),))


def _values(plan: Plan, node: Node, accepted: frozenset[int], given: Any) -> list[Any]:
    """What an input may be in the test: values of its unit, and the special ones that the rule accepts."""
    if node.kind is Kind.TABLE:
        return [given[node.name]]
    if node.kind is Kind.PARAMETER:
        return [Unknown(UNKNOWN) if given[node.name] == UNKNOWN else given[node.name]]
    if node.kind is Kind.READING:
        return [0, 1]
    name = node.of or node.name
    thing = plan.book.rules.get(name) or plan.book.facts[name]
    values: list[Any] = list(range(len(thing.unit.codes))) if thing.unit.codes else [0, 1] if thing.unit.key == "ja_nee" else list(NUMBERS)
    if node.name in plan.may_be_special:
        values += [Unknown(special) if special == UNKNOWN else special for special in sorted(accepted) if special <= PROPAGATES] * 2
    return values


def _calls(context: Context, chance: random.Random) -> Iterator[tuple[str, Function, tuple[str, ...], list[list[Any]], list[Any]]]:
    """Of every rule that accepts an unknown: its name, function, inputs, what each input may be, and values of which some are unknown."""
    plan = context.plan
    months = [month_number(date(year, 5, 1)) for year in (1970, 1996, 2001, 2005)]
    for node in plan.of_kind(Kind.RULE):
        rule = plan.rule(node.name)
        if UNKNOWN not in rule.accepts:
            continue
        for function, inputs in [(rule.function, rule.inputs), *((e.function, e.inputs) for e in plan.exceptions(node.name))]:
            for given in map(context.parameters, months):
                pools = [_values(plan, plan.nodes[name], rule.accepts, given) for name in inputs]
                for _ in range(TRIES // len(months)):
                    values = [chance.choice(pool) for pool in pools]
                    if any(isinstance(value, Unknown) for value in values):
                        yield node.name, function, inputs, pools, values


def _shown(inputs: tuple[str, ...], values: list[Any]) -> str:
    return str({n: "onbekend" if isinstance(v, Unknown) else v for n, v in zip(inputs, values, strict=True) if isinstance(v, int)})


def _answer(function: Function, values: list[Any]) -> int | None:
    """What a rule answers; None for a combination that no file can hold, outside a table."""
    try:
        return function(*values)
    except IndexError:
        return None


def test_no_rule_counts_with_an_unknown(context: Context) -> None:
    wrong: dict[str, str] = {}
    looked_at = 0
    for name, function, inputs, _, values in _calls(context, random.Random(26)):
        looked_at += 1
        try:
            _answer(function, values)
        except CountedWithUnknown:
            wrong.setdefault(name, _shown(inputs, values))
    assert looked_at > 10_000
    assert not wrong, "\n".join(f"{name}: {how}" for name, how in wrong.items())


def _known(chance: random.Random, pool: list[Any]) -> Any:
    """Something that an unknown could turn out to be; an unknown parameter of the month stays so."""
    return chance.choice([value for value in pool if not isinstance(value, Unknown)] or pool)


def test_an_answer_without_the_unknown_is_the_answer_whatever_it_is(context: Context) -> None:
    chance = random.Random(27)
    wrong: dict[str, str] = {}
    answered = 0
    for name, function, inputs, pools, values in _calls(context, chance):
        answer = None if name in CARRIED_ON | STATED else _answer(function, values)
        if answer is None or answer <= PROPAGATES:
            continue
        for _ in range(6):
            filled = [_known(chance, pool) if isinstance(value, Unknown) else value for value, pool in zip(values, pools, strict=True)]
            other = _answer(function, filled)
            answered += other is not None
            if other is not None and other != answer:
                wrong.setdefault(name, f"{answer} met {_shown(inputs, values)}, {other} met {_shown(inputs, filled)}")
    assert answered > 10_000
    assert not wrong, "\n".join(f"{name}: {how}" for name, how in wrong.items())
