"""What a rule may use, and what the plan refuses."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from statuut.engine.plan import make_plan
from statuut.engine.rule import Fact, RuleBook, RuleError
from statuut.engine.translate import Translator
from statuut.engine.units import COUNT
from statuut.engine.values import NONE
from statuut.money import to_cents

HALF = 0.5
GRENS = 12


def gedeeld(a):
    return a / 2


def met_komma(a):
    return a * 1.5


def met_halve(a):
    return a * HALF


def met_tekst(a):
    return str(a)


def met_veld(a):
    return a.real


def met_macht(a):
    return a**2


def met_naam(a):
    return a + onbekend  # noqa: F821


def gewoon(a: int, b: int) -> int:
    """A docstring goes."""
    total: int = a + GRENS
    total -= NONE if b == NONE else to_cents(b, 4)
    return total


@pytest.mark.parametrize(
    ("function", "why"),
    [
        (gedeeld, "alleen"),
        (met_komma, "zwevende"),
        (met_halve, "HALF"),
        (met_tekst, "str"),
        (met_veld, "velden"),
        (met_macht, "alleen"),
        (met_naam, "onbekend"),
    ],
)
def test_what_cannot_be_compiled_is_refused_with_its_place(function: Callable[..., int], why: str) -> None:
    with pytest.raises(RuleError, match=why) as refused:
        Translator().add(function)
    assert function.__name__ in str(refused.value)


def test_a_function_inside_another_that_holds_its_values_is_refused() -> None:
    step = GRENS + 1

    def rule(a):
        return a + step

    with pytest.raises(RuleError, match="moduleniveau"):
        Translator().add(rule)


def test_translation_writes_out_constants_and_helpers_once() -> None:
    translator = Translator()
    assert translator.add(gewoon) == translator.add(gewoon)
    helper, rule = translator.sources
    assert helper.startswith("def f1_to_cents(s, numerator, denominator):")
    assert "total = a + 12" in rule and f"total -= {NONE} if b == {NONE} else f1_to_cents(s, b, 4)" in rule
    assert "docstring" not in rule and "int" not in rule


def book(**rules: Callable[..., int]) -> RuleBook:
    made = RuleBook("toets", levels=("deel",))
    made.fact(Fact("a", "a", COUNT, "1"))
    made.fact(Fact("p", "p", COUNT, "1", "deel"))
    for name, function in rules.items():
        function.__name__ = name
        made.rule(f"art. {name}", unit=COUNT)(function)
    return made


def test_the_plan_names_what_is_missing_and_who_asks() -> None:
    with pytest.raises(RuleError, match=r"'weg' bestaat niet; gevraagd door eerste \(art\. art\. eerste\)"):
        make_plan(book(eerste=lambda weg: weg), {}, (), (), ["eerste"])


def test_the_plan_names_a_circle_but_the_month_before_is_none() -> None:
    with pytest.raises(RuleError, match=r"kringverwijzing: een .* → twee .* → een"):
        make_plan(book(een=lambda twee: twee, twee=lambda een: een), {}, (), (), ["een"])
    plan = make_plan(book(een=lambda twee: twee, twee=lambda vorige_een: vorige_een), {}, (), (), ["een"])
    assert set(plan.nodes) == {"een", "twee", "vorige_een"}


def test_the_plan_keeps_levels_apart() -> None:
    with pytest.raises(RuleError, match="geldt per deel"):
        make_plan(book(een=lambda vorige_p: vorige_p), {}, (), (), ["een"])
    plan = make_plan(book(een=lambda som_p, a: som_p + a), {}, (), (), ["een"])
    assert [block.level for block in plan.blocks][-1] == "maand" and plan.nodes["p"].level == "deel"


def test_only_what_may_be_special_is_checked() -> None:
    made = book(een=lambda a: a, twee=lambda b, a: a)
    made.fact(Fact("b", "b", COUNT, "1", may_be_unknown=True))
    plan = make_plan(made, {}, (), (), ["een", "twee"])
    assert plan.may_be_special == {"b", "twee"}
