"""Parts VI and VII: whatever is known of a case, each rule gives a value of its unit, and an unknown fact never changes an answer."""

from __future__ import annotations

import random
from datetime import date

import pytest

from statuut.engine.pack import load_pack
from statuut.engine.questions import Questioning
from statuut.engine.rule import Fact
from statuut.engine.values import CONFLICT, NONE, OVERFLOW, UNKNOWN, is_number

PACK = load_pack("pswi")
BOOK = PACK.questions
RULES = [rule for rule in BOOK.rules.values() if rule.place.split(".")[3] in ("deel_06_aanwerving", "deel_07_stage")]
FIRST, LAST = date(1994, 1, 1).toordinal(), date(2006, 1, 1).toordinal()
CASES = 60


def known(fact: Fact, chance: random.Random) -> int:
    """A value that a person may type for a fact."""
    if fact.may_be_none and chance.random() < 0.25:
        return NONE
    if fact.unit.codes:
        return chance.randrange(len(fact.unit.codes))
    if fact.unit.key == "ja_nee":
        return chance.randint(0, 1)
    return chance.randint(FIRST, LAST) if fact.unit.key == "datum" else chance.randint(0, 60)


def chosen(chance: random.Random) -> dict[str, int]:
    """A choice for every reading."""
    return {key: chance.randrange(len(reading.alternatives)) for key, reading in PACK.readings.items()}


def asked(given: dict[str, int], readings: dict[str, int]) -> dict[str, int]:
    questioning = Questioning(BOOK, given, {}, readings)
    return {rule.name: questioning.value(rule.name) for rule in RULES}


def test_both_parts_are_there() -> None:
    assert {rule.article.partition(" ")[0] for rule in RULES} == {"VI", "VII"}


@pytest.mark.parametrize("seed", range(5))
def test_an_unknown_fact_never_changes_an_answer(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(CASES):
        full = {name: known(fact, chance) for name, fact in BOOK.facts.items()}
        readings = chosen(chance)
        whole = asked(full, readings)
        part = asked({name: UNKNOWN if chance.random() < 0.25 else value for name, value in full.items()}, readings)
        changed = {name: (whole[name], value) for name, value in part.items() if value not in (UNKNOWN, whole[name])}
        assert not changed


@pytest.mark.parametrize("seed", range(5, 10))
def test_every_value_is_one_of_its_unit(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(CASES):
        found = asked({name: known(fact, chance) for name, fact in BOOK.facts.items()}, chosen(chance))
        for rule in RULES:
            value = found[rule.name]
            assert value not in (UNKNOWN, CONFLICT, OVERFLOW), rule.name
            if is_number(value):
                top = len(rule.unit.codes) - 1 if rule.unit.codes else 1 if rule.unit.key == "ja_nee" else value
                assert 0 <= value <= top, f"{rule.name}: {value}"
