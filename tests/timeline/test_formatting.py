from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statuut.timeline.formatting import (
    format_amount,
    format_date,
    format_euro,
    format_index,
    format_long_date,
    format_months_e4,
    format_percent_e4,
    parse_amount,
    parse_date,
    parse_percent,
)

NBSP = "\u00a0"
CENTS = st.integers(-(10**13), 10**13)


def test_dates():
    assert format_date(date(2026, 3, 5)) == "05/03/2026"
    assert format_long_date(date(2026, 3, 5)) == "5 maart 2026"


@pytest.mark.parametrize(
    ("cents", "text"),
    [(123456, "1.234,56"), (0, "0,00"), (5, "0,05"), (-5, "-0,05"), (-123456, "-1.234,56"), (123456789012, "1.234.567.890,12")],
)
def test_amounts(cents, text):
    assert format_amount(cents) == text
    assert format_euro(cents) == f"€{NBSP}{text}"


@pytest.mark.parametrize(
    ("value", "text"), [(8000, "80"), (6250, "62,5"), (1355, "13,55"), (10000, "100"), (0, "0"), (1, "0,01"), (-250, "-2,5")]
)
def test_percentages(value, text):
    assert format_percent_e4(value) == f"{text}{NBSP}%"


def test_index():
    assert format_index(13195) == "1,3195"
    assert format_index(20399) == "2,0399"
    assert format_index(10000) == "1,0000"


@pytest.mark.parametrize(
    ("months", "text"),
    [
        (1280000, "10 j 8 m"),
        (1284000, "10 j 8,4 m"),
        (1200000, "10 j 0 m"),
        (80000, "8 m"),
        (0, "0 m"),
        (1, "0,0001 m"),
        (-140000, "-1 j 2 m"),
    ],
)
def test_seniorities(months, text):
    assert format_months_e4(months) == text


@pytest.mark.parametrize(
    "text", ["5/3/2026", "05/03/2026", "5/3/26", "05.03.2026", "5.3.26", "5-3-2026", "2026-03-05", "2026-3-5", " 5/3/26 "]
)
def test_dates_that_are_read(text):
    assert parse_date(text) == date(2026, 3, 5)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("31/02/2026", "bestaat niet"),
        ("5/13/2026", "bestaat niet"),
        ("5/3.2026", "geen datum"),
        ("5 maart 2026", "geen datum"),
        ("2026/03/05", "geen datum"),
        ("5/3/026", "geen datum"),
        ("20260305", "geen datum"),
        ("٥/٣/2026", "geen datum"),
        ("", "geen datum"),
        ("26-03-05", "op twee manieren"),
        ("14/3/65", "vorige of in deze eeuw"),
    ],
)
def test_dates_that_are_refused(text, message):
    with pytest.raises(ValueError, match=message):
        parse_date(text)


def test_a_year_of_two_digits_is_read_only_outside_the_doubtful_band():
    assert parse_date("1/1/39").year == 2039
    assert parse_date("1/1/70").year == 1970
    for year in ("40", "69"):
        with pytest.raises(ValueError, match="vier cijfers"):
            parse_date(f"1/1/{year}")


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("1.234,50", 123450), ("1234,5", 123450), ("1234.50", 123450), ("1234.5", 123450), ("1234", 123400), ("1.234", 123400),
        ("0,05", 5), ("-12,30", -1230), ("€ 12", 1200), (f"€{NBSP}1.234,56", 123456), ("12 €", 1200), ("1.234.567,89", 123456789),
    ],
)
def test_amounts_that_are_read(text, cents):
    assert parse_amount(text) == cents


@pytest.mark.parametrize(
    "text", ["", "1,234", "1,234.50", "12,345", "0.123", "12.345.6", "1234.567", "1.23.456", "1e3", "twaalf", "- 5", ",5", "5,", "1 234"]
)
def test_amounts_that_are_refused(text):
    with pytest.raises(ValueError, match="geen bedrag"):
        parse_amount(text)


@pytest.mark.parametrize("value", [12.5, 12, None])
def test_an_amount_is_read_from_text_only(value):
    with pytest.raises(ValueError, match="uit tekst gelezen"):
        parse_amount(value)


@pytest.mark.parametrize(
    ("text", "value"), [("62,5", 6250), ("62.5", 6250), ("80", 8000), ("80 %", 8000), ("13,55%", 1355), ("150", 15000)]
)
def test_percentages_that_are_read(text, value):
    assert parse_percent(text) == value


@pytest.mark.parametrize("text", ["", "%", "-5", "33,333", "helft", "80 % %"])
def test_percentages_that_are_refused(text):
    with pytest.raises(ValueError, match="geen percentage"):
        parse_percent(text)


@given(CENTS)
def test_amounts_survive_the_way_out_and_in(cents):
    assert parse_amount(format_amount(cents)) == cents
    assert parse_amount(format_euro(cents)) == cents


@given(st.dates())
def test_dates_survive_the_way_out_and_in(day):
    assert parse_date(format_date(day)) == day
    assert parse_date(day.isoformat()) == day


@given(st.integers(0, 10**7))
def test_percentages_survive_the_way_out_and_in(value):
    assert parse_percent(format_percent_e4(value)) == value
