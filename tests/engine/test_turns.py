"""Which months wake a rule: only those in which an expression of parameters alone takes another value."""

from __future__ import annotations

from statuut.engine.turns import Turns, opening
from statuut.engine.values import UNKNOWN

MEI = 5


def in_mei(kalendermaand, maandnummer, a):
    """Only in May."""
    if kalendermaand != MEI or a == 0:
        return 0
    return (maandnummer - 1) // 12 + a


def na_grens(maandnummer, vanaf, a):
    return a if maandnummer < vanaf else a + 1


def tot_feit(maandnummer, maand_van_feit):
    return 1 if maandnummer < maand_van_feit else 0


def plaatselijk(kalendermaand, a):
    kalendermaand = a
    return kalendermaand + 1


def turning(turns: Turns, months: range, **fixed: int) -> list[int]:
    seen = [turns.seen({"maandnummer": month, "kalendermaand": month % 12 + 1, **fixed}) for month in months]
    return [month for month, now, before in zip(months[1:], seen[1:], seen, strict=False) if now != before]


def test_a_calendar_month_turns_twice_a_year_and_a_year_once() -> None:
    months = [month % 12 + 1 for month in turning(Turns([in_mei], ["kalendermaand", "maandnummer"], []), range(24_000, 24_024))]
    assert months == [2, 5, 6, 2, 5, 6]


def test_a_limit_between_parameters_turns_once_and_one_with_a_fact_every_month() -> None:
    assert turning(Turns([na_grens], ["maandnummer", "vanaf"], []), range(24_000, 24_100), vanaf=24_050) == [24_050]
    assert len(turning(Turns([tot_feit], ["maandnummer"], []), range(24_000, 24_100))) == 99


def test_a_parameter_that_becomes_unknown_wakes() -> None:
    turns = Turns([na_grens], ["maandnummer", "vanaf"], [])
    assert turns.seen({"maandnummer": 10, "vanaf": 5}) != turns.seen({"maandnummer": 10, "vanaf": UNKNOWN})


def test_a_name_that_the_rule_assigns_is_no_parameter_any_more() -> None:
    assert Turns([plaatselijk], ["kalendermaand"], []).expressions == []


def test_openings() -> None:
    assert opening(in_mei, ["kalendermaand"]) == ("kalendermaand", 5)
    assert opening(in_mei, ["maandnummer"]) is None and opening(na_grens, ["maandnummer"]) is None
