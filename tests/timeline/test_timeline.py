from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statuut.timeline.period import Period
from statuut.timeline.timeline import NOTHING, Span, Timeline

DAYS = [date(1989, 12, 1) + timedelta(days=5 * step) for step in range(330)]
YEAR = Period.inclusive(date(2005, 1, 1), date(2005, 12, 31))
FRACTION = Timeline.of([
    (Period(date(2005, 7, 1)), 10000),
    (Period(date(2005, 2, 15), date(2005, 5, 1)), 8000),
    (Period(date(2005, 5, 1), date(2005, 6, 1)), 8000),
])


def present(timeline):
    return timeline.map(lambda value: value)


def test_spans_are_sorted_and_merged():
    assert FRACTION.spans() == (
        Span(Period(date(2005, 2, 15), date(2005, 6, 1)), 8000),
        Span(Period(date(2005, 7, 1)), 10000),
    )


def test_at_gives_the_value_or_nothing():
    assert FRACTION.at(date(2005, 2, 15)) == 8000
    assert FRACTION.at(date(2005, 5, 31)) == 8000
    assert FRACTION.at(date(2005, 6, 1)) is NOTHING
    assert FRACTION.at(date(2005, 2, 14)) is NOTHING
    assert FRACTION.at(date(2030, 1, 1)) == 10000


def test_nothing_is_not_a_condition_and_not_none():
    with pytest.raises(TypeError, match="waar noch onwaar"):
        bool(NOTHING)
    assert Timeline.of([(YEAR, None)]).at(date(2005, 1, 1)) is None


def test_zero_false_and_none_stay_apart():
    timeline = Timeline.of([
        (Period(date(2005, 1, 1), date(2005, 2, 1)), 0),
        (Period(date(2005, 2, 1), date(2005, 3, 1)), False),
        (Period(date(2005, 3, 1), date(2005, 4, 1)), None),
    ])
    assert len(timeline.spans()) == 3


def test_two_values_on_one_day_are_refused_and_both_named():
    with pytest.raises(ValueError, match=r"'A111' \(vanaf 01/01/2005\) en 'A112' \(vanaf 01/02/2005\)"):
        Timeline.of([(Period(date(2005, 1, 1)), "A111"), (Period(date(2005, 2, 1)), "A112")])


def test_an_equal_value_may_overlap():
    assert Timeline.of([(YEAR, 1), (Period(date(2005, 6, 1)), 1)]).spans() == (Span(Period(date(2005, 1, 1)), 1),)


def test_of_changes_lets_a_value_hold_until_the_next():
    scale = Timeline.of_changes([(date(2005, 3, 1), "A112"), (date(2001, 3, 1), "A111"), (date(2006, 1, 1), NOTHING)])
    assert scale.at(date(2005, 2, 28)) == "A111"
    assert scale.at(date(2005, 12, 31)) == "A112"
    assert scale.at(date(2006, 1, 1)) is NOTHING


def test_full_months_are_whole_calendar_months():
    assert FRACTION.full_months(YEAR, lambda fraction: fraction == 8000) == 3
    assert FRACTION.full_months(YEAR, lambda fraction: fraction > 0) == 9
    assert FRACTION.full_months(Period(date(2005, 2, 15), date(2005, 3, 31)), lambda fraction: True) == 0


def test_a_change_within_the_month_does_not_break_a_full_month():
    timeline = Timeline.of_changes([(date(2005, 1, 1), 8000), (date(2005, 1, 15), 5000), (date(2005, 2, 1), NOTHING)])
    assert timeline.full_months(YEAR, lambda fraction: fraction > 0) == 1


def test_what_has_no_end_is_not_counted():
    with pytest.raises(ValueError, match="geen einde"):
        FRACTION.count_days(Period(date(2005, 1, 1)), lambda fraction: fraction == 10000)
    with pytest.raises(ValueError, match="geen aantal maanden"):
        FRACTION.full_months(Period(date(2005, 1, 1)), lambda fraction: fraction == 10000)
    assert FRACTION.count_days(Period(date(2005, 1, 1)), lambda fraction: fraction == 8000) == 106


def test_changes_include_the_first_day_only_when_something_changes_on_it():
    assert FRACTION.changes(YEAR) == (date(2005, 2, 15), date(2005, 6, 1), date(2005, 7, 1))
    assert FRACTION.changes(Period(date(2005, 7, 1), date(2005, 8, 1))) == (date(2005, 7, 1),)
    assert FRACTION.changes(Period(date(2005, 3, 1), date(2005, 4, 1))) == ()


def test_overlay_puts_later_decisions_on_top():
    leave = Timeline.of([(Period(date(2005, 8, 1), date(2005, 9, 1)), 5000)])
    assert FRACTION.overlay(leave).at(date(2005, 8, 31)) == 5000
    assert FRACTION.overlay(leave).at(date(2005, 9, 1)) == 10000


@given(st.from_type(Timeline), st.from_type(Timeline))
def test_combine_is_the_combination_day_by_day(a, b):
    combined = a.combine(b, lambda here, there: (here, there))
    assert combined == Timeline.of(combined.spans())
    for day in DAYS:
        here, there = a.at(day), b.at(day)
        expected = NOTHING if here is NOTHING and there is NOTHING else (here, there)
        assert combined.at(day) == expected


@given(st.from_type(Timeline), st.from_type(Timeline))
def test_meet_has_a_value_only_where_both_have_one(a, b):
    product = a.meet(b, lambda here, there: here * there)
    for day in DAYS:
        here, there = a.at(day), b.at(day)
        assert product.at(day) == (NOTHING if here is NOTHING or there is NOTHING else here * there)


@given(st.from_type(Timeline), st.from_type(Timeline), st.from_type(Timeline))
def test_overlay_is_associative_and_a_timeline_on_itself_changes_nothing(a, b, c):
    assert a.overlay(b).overlay(c) == a.overlay(b.overlay(c))
    assert a.overlay(a) == a == present(a)


@given(st.from_type(Timeline), st.from_type(Period))
def test_window_keeps_the_values_of_the_period_only(timeline, period):
    window = timeline.window(period)
    assert window == Timeline.of(window.spans())
    for day in DAYS:
        assert window.at(day) == (timeline.at(day) if day in period else NOTHING)


@given(st.from_type(Timeline), st.integers(0, 3))
def test_where_holds_the_days_that_satisfy(timeline, least):
    periods = timeline.where(lambda value: value >= least)
    for day in DAYS:
        value = timeline.at(day)
        assert any(day in period for period in periods) == (value is not NOTHING and value >= least)


@given(st.from_type(Timeline), st.dates(date(1990, 1, 1), date(1994, 1, 1)))
def test_days_and_changes_of_a_split_period_add_up(timeline, cut):
    whole = Period(date(1989, 1, 1), date(1996, 1, 1))
    first, second = Period(whole.van, cut), Period(cut, whole.tot)
    for pred in (lambda value: value == 0, lambda value: value > 0):
        assert timeline.count_days(whole, pred) == timeline.count_days(first, pred) + timeline.count_days(second, pred)
        assert timeline.full_months(whole, pred) >= timeline.full_months(first, pred) + timeline.full_months(second, pred)
    assert timeline.changes(whole) == timeline.changes(first) + timeline.changes(second)


@given(st.from_type(Timeline))
def test_full_months_agree_with_a_count_day_by_day(timeline):
    period = Period(date(1990, 3, 10), date(1991, 9, 20))
    expected = 0
    for month in range(1990 * 12, 1992 * 12):
        following = date((month + 1) // 12, (month + 1) % 12 + 1, 1)
        days = list(Period(date(month // 12, month % 12 + 1, 1), following))
        expected += all(day in period and timeline.at(day) == 2 for day in days)
    assert timeline.full_months(period, lambda value: value == 2) == expected
