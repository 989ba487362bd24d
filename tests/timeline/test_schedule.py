from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statuut.timeline.period import Period
from statuut.timeline.schedule import (
    FULL_WEEK,
    ShiftSchedule,
    WeekSchedule,
    four_day_week,
    full_time,
    parse_schedule,
    part_time,
    two_weeks,
    week_of,
)

MONDAY = date(2005, 1, 3)
WEEK = Period(MONDAY, date(2005, 1, 10))
JANUARY = Period(date(2005, 1, 1), date(2005, 2, 1))


def test_full_time_is_five_days_of_seven_hours_thirty_six():
    assert [full_time().minutes(day) for day in WEEK] == [456, 456, 456, 456, 456, 0, 0]
    assert full_time().due_days(JANUARY) == 21
    assert full_time().due_minutes(WEEK) == 38 * 60


def test_public_holidays_stay_due():
    assert full_time().is_due(date(2005, 11, 1))
    assert full_time().due_days(Period(date(2005, 11, 1), date(2005, 12, 1))) == 22


def test_the_four_day_week_has_thirty_eight_hours_in_four_days():
    assert [four_day_week(2).minutes(day) for day in WEEK] == [570, 570, 0, 570, 570, 0, 0]
    assert not four_day_week().is_due(date(2005, 1, 7))
    with pytest.raises(ValueError, match="van maandag tot vrijdag"):
        four_day_week(6)


def test_part_time_is_spread_over_the_weekdays_named():
    assert [part_time(8000, 0, 1, 3, 4).minutes(day) for day in WEEK] == [456, 456, 0, 456, 456, 0, 0]
    assert [part_time(8000).minutes(day) for day in WEEK] == [365, 365, 365, 365, 364, 0, 0]


@given(st.integers(100, 10000), st.sets(st.integers(0, 6), min_size=2))
def test_part_time_gives_the_fraction_to_the_minute_and_spreads_it_evenly(percent, weekdays):
    schedule = part_time(percent, *weekdays)
    minutes = [each for each in schedule.week if each]
    assert abs(schedule.due_minutes(WEEK) * 10000 - FULL_WEEK * percent) <= 5000
    assert len(minutes) <= len(weekdays)
    assert max(schedule.week) - min(schedule.week[weekday] for weekday in weekdays) <= 1


@pytest.mark.parametrize("percent", [0, -1, 10001])
def test_an_impossible_fraction_is_refused(percent):
    with pytest.raises(ValueError, match="werkregime"):
        part_time(percent)


def test_two_weeks_take_turns_whatever_the_day_of_the_anchor():
    half = two_weeks(week_of({0: 456, 1: 456, 2: 456}), week_of({0: 456, 1: 456}), date(2005, 1, 5))
    assert half.due_days(WEEK) == 3
    assert half.due_days(Period(date(2005, 1, 10), date(2005, 1, 17))) == 2
    assert half.due_days(Period(date(2004, 12, 27), MONDAY)) == 2
    assert half.due_days(Period(date(2004, 12, 20), date(2004, 12, 27))) == 3


def test_shifts_repeat_before_and_after_the_anchor():
    shifts = ShiftSchedule((480, 480, 0), MONDAY)
    assert [shifts.minutes(day) for day in Period(date(2005, 1, 1), date(2005, 1, 8))] == [480, 0, 480, 480, 0, 480, 480]


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: WeekSchedule((456,) * 6), "zeven dagen"),
        (lambda: WeekSchedule((0,) * 7), "minstens één dag"),
        (lambda: week_of({0: 1441}), "0:00 en 24:00"),
        (lambda: week_of({7: 10}), "weekdag"),
        (lambda: ShiftSchedule((), MONDAY), "minstens één dag"),
        (lambda: full_time().due_days(Period(MONDAY)), "geen aantal roosterdagen"),
    ],
)
def test_impossible_schedules_are_refused(make, message):
    with pytest.raises(ValueError, match=message):
        make()


@pytest.mark.parametrize(
    ("value", "schedule"),
    [
        ("voltijds", full_time()),
        ("vierdagenweek", four_day_week()),
        ({"vierdagenweek": "wo"}, four_day_week(2)),
        ({"ma": "7:36", "di": 456, "wo": 0, "do": "7u36", "vr": "07:36"}, week_of({0: 456, 1: 456, 3: 456, 4: 456})),
        ({"weken": [{"ma": "8:00"}, {"di": "8:00"}], "vanaf": MONDAY}, two_weeks(week_of({0: 480}), week_of({1: 480}), MONDAY)),
        ({"ploegen": ["8:00", 480, 0], "vanaf": "2005-01-03"}, ShiftSchedule((480, 480, 0), MONDAY)),
    ],
)
def test_schedules_are_read_from_a_file(value, schedule):
    assert parse_schedule(value) == schedule


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (None, "geen rooster"),
        ({}, "geen rooster"),
        ("halftijds", "geen rooster"),
        (38, "geen rooster"),
        ({"maandag": "7:36"}, "gebruik ma, di"),
        ({True: "7:36"}, "gebruik ma, di"),
        ({"ma": 8}, "uren en minuten"),
        ({"ma": 7.6}, "uren en minuten"),
        ({"ma": True}, "uren en minuten"),
        ({"ma": "7:75"}, "uren en minuten"),
        ({"ma": "25:00"}, "0:00 en 24:00"),
        ({"ma": 0}, "minstens één dag"),
        ({"vierdagenweek": "za"}, "van maandag tot vrijdag"),
        ({"vierdagenweek": "wo", "ma": "7:36"}, "'ma' hoort niet"),
        ({"ploegen": ["8:00"]}, "hoort “vanaf”"),
        ({"ploegen": "8:00", "vanaf": MONDAY}, "is een lijst"),
        ({"ploegen": [8], "vanaf": MONDAY}, "ploegen, dag 1"),
        ({"weken": [{"ma": "8:00"}], "vanaf": MONDAY}, "minstens twee weken"),
        ({"weken": ["ma", "di"], "vanaf": MONDAY}, "geen weekrooster"),
    ],
)
def test_schedules_that_are_refused(value, message):
    with pytest.raises(ValueError, match=message):
        parse_schedule(value)
