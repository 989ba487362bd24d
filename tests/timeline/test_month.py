from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statuut.timeline.month import (
    add_months,
    add_years,
    age_on,
    birthday,
    first_day,
    iso_month,
    last_day,
    month_number,
    month_text,
    months_between,
    next_month_first,
    parse_month,
    shifted_birthday,
)

DATES = st.dates(date(1900, 1, 1), date(2150, 12, 31))
MAY_2005 = 2005 * 12 + 4


def test_the_month_of_a_day():
    assert month_number(date(2005, 5, 31)) == MAY_2005
    assert (first_day(MAY_2005), last_day(MAY_2005)) == (date(2005, 5, 1), date(2005, 5, 31))
    assert month_text(MAY_2005) == "mei 2005"
    assert iso_month(MAY_2005) == "2005-05"


@pytest.mark.parametrize("text", ["2005-05", "2005-5", "05/2005", "5/2005", " 2005-05 "])
def test_months_that_are_read(text):
    assert parse_month(text) == MAY_2005


@pytest.mark.parametrize("text", ["", "2005", "2005-13", "2005-00", "0000-01", "mei 2005", "05-2005", "2005-05-01", "05/05"])
def test_months_that_are_refused(text):
    with pytest.raises(ValueError, match="maand"):
        parse_month(text)


@pytest.mark.parametrize(
    ("day", "months", "result"),
    [
        (date(2005, 1, 31), 1, date(2005, 2, 28)),
        (date(2004, 1, 31), 1, date(2004, 2, 29)),
        (date(1900, 1, 31), 1, date(1900, 2, 28)),
        (date(2000, 1, 31), 1, date(2000, 2, 29)),
        (date(2005, 12, 15), 1, date(2006, 1, 15)),
        (date(2005, 3, 31), -1, date(2005, 2, 28)),
        (date(2005, 1, 1), -1, date(2004, 12, 1)),
    ],
)
def test_months_added_are_clamped(day, months, result):
    assert add_months(day, months) == result


def test_years_added_to_29_february():
    assert add_years(date(2004, 2, 29), 1) == date(2005, 2, 28)
    assert add_years(date(2004, 2, 29), 4) == date(2008, 2, 29)


def test_months_between():
    assert months_between(date(2005, 1, 15), date(2005, 3, 14)) == 1
    assert months_between(date(2005, 1, 15), date(2005, 3, 15)) == 2
    assert months_between(date(2005, 1, 31), date(2005, 2, 28)) == 1
    with pytest.raises(ValueError, match="ligt voor"):
        months_between(date(2005, 2, 1), date(2005, 1, 31))


def test_next_month_is_always_another_month():
    assert next_month_first(date(2005, 5, 1)) == date(2005, 6, 1)
    assert next_month_first(date(2005, 12, 31)) == date(2006, 1, 1)


@pytest.mark.parametrize(
    ("birth", "years", "shifted"),
    [
        (date(1965, 3, 14), 50, date(2015, 4, 1)),
        (date(1965, 3, 1), 50, date(2015, 3, 1)),
        (date(1965, 12, 2), 21, date(1987, 1, 1)),
        (date(1964, 2, 29), 21, date(1985, 3, 1)),
        (date(1964, 2, 29), 24, date(1988, 3, 1)),
    ],
)
def test_the_birthday_moves_to_the_first_of_the_next_month(birth, years, shifted):
    assert shifted_birthday(birth, years) == shifted


def test_age_of_who_was_born_on_29_february():
    assert age_on(date(1964, 2, 29), date(1985, 2, 28)) == 20
    assert age_on(date(1964, 2, 29), date(1985, 3, 1)) == 21
    assert age_on(date(1964, 2, 29), date(1988, 2, 29)) == 24


def test_nobody_has_an_age_before_birth():
    with pytest.raises(ValueError, match="geboorte"):
        age_on(date(1965, 3, 14), date(1965, 3, 13))


@given(DATES)
def test_a_day_lies_in_its_month(day):
    assert first_day(month_number(day)) <= day <= last_day(month_number(day))
    assert parse_month(iso_month(month_number(day))) == month_number(day)


@given(DATES, st.integers(0, 1200))
def test_months_between_is_the_inverse_of_adding(day, months):
    assert months_between(day, add_months(day, months)) == months


@given(DATES, DATES)
def test_months_between_is_the_largest_number_that_fits(one, other):
    start, end = sorted((one, other))
    months = months_between(start, end)
    assert add_months(start, months) <= end < add_months(start, months + 1)


@given(DATES, st.integers(0, 110))
def test_an_age_begins_on_the_birthday(birth, years):
    day = birthday(birth, years)
    assert age_on(birth, day) == years
    assert years == 0 or age_on(birth, date.fromordinal(day.toordinal() - 1)) == years - 1
    assert shifted_birthday(birth, years).day == 1
    assert shifted_birthday(birth, years) >= day
