from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statuut.timeline.period import Period, merged

FEBRUARY = Period.inclusive(date(2005, 2, 1), date(2005, 2, 28))
DAYS = [date(1989, 12, 1) + timedelta(days=7 * week) for week in range(330)]


def test_tot_en_met_is_stored_half_open_and_shown_inclusive():
    assert FEBRUARY.van == date(2005, 2, 1)
    assert FEBRUARY.tot == date(2005, 3, 1)
    assert FEBRUARY.last_day == date(2005, 2, 28)
    assert FEBRUARY.days == 28
    assert FEBRUARY.text() == "01/02/2005 t.e.m. 28/02/2005"


def test_other_texts():
    assert Period(date(2005, 2, 1)).text() == "vanaf 01/02/2005"
    assert Period.inclusive(date(2005, 2, 1), date(2005, 2, 1)).text() == "01/02/2005"


def test_a_period_without_end_has_no_last_day_and_no_number_of_days():
    period = Period(date(2005, 2, 1))
    assert period.last_day is None
    assert date.max in period
    with pytest.raises(ValueError, match="geen einde"):
        _ = period.days


def test_the_last_possible_day_means_without_end():
    assert Period.inclusive(date(2005, 2, 1), date.max) == Period(date(2005, 2, 1), None)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Period(date(2005, 2, 1), date(2005, 2, 1)), "kan niet eindigen voor 01/02/2005"),
        (lambda: Period.inclusive(date(2005, 2, 2), date(2005, 2, 1)), "De laatste dag 01/02/2005 ligt voor"),
        (lambda: Period(datetime(2005, 2, 1, 12), None), "hele dagen"),
    ],
)
def test_impossible_periods_are_refused_in_dutch(make, message):
    with pytest.raises(ValueError, match=message):
        make()


def test_the_days_one_by_one():
    assert [day.day for day in Period(date(2005, 2, 27), date(2005, 3, 2))] == [27, 28, 1]


def test_minus_cuts_holes():
    assert FEBRUARY.minus([Period(date(2005, 2, 10), date(2005, 2, 12)), Period(date(2005, 2, 20))]) == (
        Period(date(2005, 2, 1), date(2005, 2, 10)),
        Period(date(2005, 2, 12), date(2005, 2, 20)),
    )


@given(st.from_type(Period), st.from_type(Period))
def test_overlap_holds_exactly_the_days_of_both(a, b):
    common = a.overlap(b)
    assert common == b.overlap(a)
    for day in DAYS:
        assert (common is not None and day in common) == (day in a and day in b)


@given(st.from_type(Period), st.lists(st.from_type(Period), max_size=5))
def test_minus_leaves_exactly_the_other_days(a, others):
    left = a.minus(others)
    assert left == merged(left)
    for day in DAYS:
        assert any(day in period for period in left) == (day in a and not any(day in other for other in others))


@given(st.lists(st.from_type(Period), max_size=6))
def test_merged_keeps_the_days_and_leaves_gaps_between(periods):
    result = merged(periods)
    for day in DAYS:
        assert any(day in period for period in result) == any(day in period for period in periods)
    assert not any(first.touches(second) for first, second in pairwise(result))


@given(st.from_type(Period), st.from_type(Period))
def test_touching_is_symmetric_and_means_that_two_make_one(a, b):
    assert a.touches(b) == b.touches(a) == (len(merged([a, b])) == 1)


@given(st.from_type(Period), st.from_type(Period))
def test_a_period_is_its_overlap_and_the_rest(a, b):
    common = a.overlap(b)
    assert merged([*a.minus([b]), *([common] if common else [])]) == (a,)
    assert a.covers(b) == (not b.minus([a]))
