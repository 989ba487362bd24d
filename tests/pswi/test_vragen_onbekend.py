"""The book of questions: whatever is known of a case, a rule gives a value of its unit, and an unknown fact never changes an answer.

An answer that is given while something is unknown must be the answer whatever that turns out to be. Two answers count as the same for a
condition: that it holds, and that it has nothing to say.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date

import pytest

from statuut.engine.pack import load_pack
from statuut.engine.questions import Questioning
from statuut.engine.rule import Fact, Rule
from statuut.engine.values import CONFLICT, NONE, NOT_APPLICABLE, OVERFLOW, UNKNOWN, is_number
from statuut.payroll.context import make_context
from statuut.payroll.salary_tables import example_tables
from statuut.timeline.month import month_number

PACK = load_pack("pswi")
BOOK = PACK.questions
FIRST, LAST = date(1994, 1, 1).toordinal(), date(2006, 1, 1).toordinal()
CASES = 40
#: What a rule says of values that no case can hold together: a year 0, a grade that is none, no day at all in a year.
IMPOSSIBLE = (IndexError, ValueError, ZeroDivisionError)
#: A fact that every request says; without it a share of absence is read as that of somebody who works full-time (XI 43 §1).
SAID = {"voltijds_afwezig"}
#: Rules with derogations of which no case meets two: a four-day week, and work on a part of every day.
EXCLUDE_EACH_OTHER = {"contingent_dagen", "contingent_over", "contingent_saldo_volstaat"}
PARAMETERS = make_context("pswi", tables=(example_tables("pswi"),)).parameters(month_number(date(2005, 5, 1)))


def known(fact: Fact, chance: random.Random) -> int:
    """A value that a person may type for a fact."""
    if fact.may_be_none and chance.random() < 0.25:
        return NONE
    if fact.unit.codes:
        return chance.randrange(len(fact.unit.codes))
    if fact.unit.key == "ja_nee":
        return chance.randint(0, 1)
    return chance.randint(FIRST, LAST) if fact.unit.key == "datum" else chance.randint(0, 60)


def case(chance: random.Random) -> tuple[dict[str, int], dict[str, int]]:
    """A value for every fact, and a choice for every reading."""
    readings = {key: chance.randrange(len(reading.alternatives)) for key, reading in PACK.readings.items()}
    return {name: known(fact, chance) for name, fact in BOOK.facts.items()}, readings


def value(asking: Questioning, rule: Rule) -> int | None:
    """What a rule gives; None for values that no case can hold together."""
    try:
        return asking.value(rule.name)
    except IMPOSSIBLE:
        return None


def compared(seed: int) -> Iterator[tuple[Rule, int, int]]:
    """Every rule with what it gives when all is known, and when a quarter of the facts is not."""
    chance = random.Random(seed)
    for _ in range(CASES):
        full, readings = case(chance)
        whole = Questioning(BOOK, full, PARAMETERS, readings)
        some = {name: UNKNOWN if chance.random() < 0.25 and name not in SAID else given for name, given in full.items()}
        part = Questioning(BOOK, some, PARAMETERS, readings)
        for rule in BOOK.rules.values():
            all_known, not_all = value(whole, rule), value(part, rule)
            if all_known is not None and not_all is not None:
                yield rule, all_known, not_all


def silenced(asking: Rule, whole: dict[str, int]) -> bool:
    """Whether an input has nothing to say, so that the rule has not been asked at all."""
    return any(whole.get(name) == NOT_APPLICABLE for name in asking.inputs)


@pytest.mark.parametrize("seed", range(4))
def test_an_unknown_fact_never_changes_an_answer(seed: int) -> None:
    changed: dict[str, str] = {}
    whole: dict[str, int] = {}
    answered = 0
    for rule, all_known, not_all in compared(seed):
        whole[rule.name] = all_known
        answered += not_all != UNKNOWN
        if not_all in (UNKNOWN, all_known) or {not_all, all_known} == {1, NOT_APPLICABLE} or silenced(rule, whole):
            continue
        changed.setdefault(rule.name, f"{rule.article}: {all_known} wordt {not_all}")
    assert answered > 10_000
    assert not changed, "\n".join(f"{name} ({how})" for name, how in changed.items())


@pytest.mark.parametrize("seed", range(4, 8))
def test_every_value_is_one_of_its_unit(seed: int) -> None:
    chance = random.Random(seed)
    wrong: dict[str, str] = {}
    for _ in range(CASES):
        full, readings = case(chance)
        asking = Questioning(BOOK, full, PARAMETERS, readings)
        for rule in BOOK.rules.values():
            found = value(asking, rule)
            if found == CONFLICT and rule.name in EXCLUDE_EACH_OTHER:
                continue
            if found in (CONFLICT, OVERFLOW):
                wrong.setdefault(rule.name, f"{rule.article}: tegenstrijdig of te groot")
            elif found is not None and is_number(found) and (rule.unit.codes or rule.unit.key == "ja_nee"):
                top = len(rule.unit.codes) - 1 if rule.unit.codes else 1
                if not 0 <= found <= top:
                    wrong.setdefault(rule.name, f"{rule.article}: {found}")
    assert not wrong, "\n".join(f"{name} ({how})" for name, how in wrong.items())
