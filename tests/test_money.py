import ast
import inspect
import pickle
from decimal import ROUND_DOWN, ROUND_HALF_UP, ROUND_UP, Decimal
from fractions import Fraction
from math import floor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statuut import money
from statuut.money import (
    DICHTSTBIJ,
    FRANK,
    HOGERE_CENT,
    LAGERE_CENT,
    ROUNDINGS,
    decimal_euro,
    francs_to_cents,
    francs_to_cents_ratio,
    index_coefficient,
    parse_euro,
    to_cents,
    to_cents_down,
    to_cents_up,
)

NUMERATORS = st.integers(-(2**61), 2**61)
DENOMINATORS = st.integers(1, 2**40)
COEFFICIENTS = (
    10000, 10200, 10404, 10612, 10824, 11041, 11262, 11487, 11717, 11951,
    12190, 12434, 12682, 12936, 13195, 13459, 13728, 14002, 14282, 14568,
    14859, 15157, 15460, 15769, 16084, 16406, 16734, 17069, 17410, 17758,
    18114, 18476, 18845, 19222, 19607, 19999, 20399, 20807, 21223, 21647,
    22080,
)


def sign(number):
    return -1 if number < 0 else 1


@pytest.mark.parametrize(
    ("numerator", "nearest", "up", "down"),
    [(0, 0, 0, 0), (10, 1, 1, 1), (4, 0, 1, 0), (5, 1, 1, 0), (15, 2, 2, 1), (-4, 0, -1, 0), (-5, -1, -1, 0), (-10, -1, -1, -1)],
)
def test_roundings_of_tenths_of_a_cent(numerator, nearest, up, down):
    assert (to_cents(numerator, 10), to_cents_up(numerator, 10), to_cents_down(numerator, 10)) == (nearest, up, down)


@given(NUMERATORS, DENOMINATORS)
def test_to_cents_equals_exact_fractions(numerator, denominator):
    exact = abs(Fraction(numerator, denominator))
    assert to_cents(numerator, denominator) == sign(numerator) * floor(exact + Fraction(1, 2))
    assert to_cents_up(numerator, denominator) == sign(numerator) * -floor(-exact)
    assert to_cents_down(numerator, denominator) == sign(numerator) * floor(exact)


@given(st.integers(-(10**12), 10**12))
def test_the_roundings_agree_with_decimal(thousandths):
    exact = Decimal(thousandths) / 1000
    for rounding, mode in ((DICHTSTBIJ, ROUND_HALF_UP), (HOGERE_CENT, ROUND_UP), (LAGERE_CENT, ROUND_DOWN)):
        assert rounding.cents(thousandths, 1000) == int(exact.quantize(Decimal(1), rounding=mode))


@given(NUMERATORS, DENOMINATORS)
def test_taking_back_takes_back_what_was_paid(numerator, denominator):
    for rounding in ROUNDINGS.values():
        assert rounding.cents(-numerator, denominator) == -rounding.cents(numerator, denominator)


@pytest.mark.parametrize("function", [to_cents, to_cents_up, to_cents_down])
def test_compiled_functions_hold_only_integer_arithmetic(function):
    body = ast.parse(inspect.getsource(function)).body[0].body[1:]
    names = {node.id for statement in body for node in ast.walk(statement) if isinstance(node, ast.Name)}
    kinds = {type(node) for statement in body for node in ast.walk(statement)}
    assert names == {"numerator", "denominator"}
    assert not kinds & {ast.Call, ast.Raise, ast.Try, ast.Div, ast.AnnAssign, ast.Import}


def test_loading_the_module_imports_nothing():
    statements = ast.parse(inspect.getsource(money)).body
    assert not any(isinstance(statement, ast.Import | ast.ImportFrom) for statement in statements)


def test_roundings_are_named_described_and_cited():
    assert ROUNDINGS["hogere_cent"].description == "afgerond op de hogere eurocent"
    assert ROUNDINGS["hogere_cent"].article == "XIII 42, XIII 102"
    assert all(pickle.loads(pickle.dumps(rounding)) is rounding for rounding in ROUNDINGS.values())


def test_francs():
    assert Fraction(*FRANK) == Fraction("40.3399")
    assert francs_to_cents(1000) == 2479
    assert francs_to_cents(1_000_000) == 2478935
    assert francs_to_cents(1000, HOGERE_CENT) == 2479
    assert francs_to_cents(1000, LAGERE_CENT) == 2478
    assert Fraction(*francs_to_cents_ratio()) == 100 / Fraction("40.3399")


@pytest.mark.parametrize(("n", "coefficient"), list(enumerate(COEFFICIENTS)))
def test_the_index_follows_from_two_percent_a_step(n, coefficient):
    assert index_coefficient(n) == coefficient


def test_the_index_has_no_step_before_1990():
    with pytest.raises(ValueError, match="stap 0"):
        index_coefficient(-1)


@pytest.mark.parametrize(
    ("value", "cents"),
    [
        ("1234.56", 123456), ("1234.5", 123450), ("1234", 123400), ("-0.05", -5), (12, 1200), (-12, -1200),
        (Decimal("1234.56"), 123456), (Decimal("1E+3"), 100000), (Decimal("1.500"), 150), (Decimal("-0.01"), -1),
    ],
)
def test_euros_that_are_read(value, cents):
    assert parse_euro(value) == cents


@pytest.mark.parametrize(
    "value",
    [
        12.5, 12.0, True, None, "", "1.234,56", "1234,56", "1.234", "1e3", " 12", "12.", "NaN",
        Decimal("NaN"), Decimal("Infinity"), Decimal("0.001"),
    ],
)
def test_euros_that_are_refused(value):
    with pytest.raises(ValueError, match="geen bedrag in euro"):
        parse_euro(value)


@given(st.integers(-(10**20), 10**20))
def test_euros_survive_the_way_out_and_in(cents):
    assert parse_euro(decimal_euro(cents)) == cents
    assert parse_euro(Decimal(decimal_euro(cents))) == cents
