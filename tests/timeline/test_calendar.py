import subprocess
import sys
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statuut.timeline.calendar import (
    bridge_period,
    is_working_day,
    last_working_day_of_month,
    next_working_day,
    public_holidays,
    working_day_from,
    working_days,
)
from statuut.timeline.month import month_number
from statuut.timeline.period import Period

EASTER = {
    2020: date(2020, 4, 12), 2021: date(2021, 4, 4), 2022: date(2022, 4, 17), 2023: date(2023, 4, 9), 2024: date(2024, 3, 31),
    2025: date(2025, 4, 20), 2026: date(2026, 4, 5), 2027: date(2027, 3, 28), 2008: date(2008, 3, 23),
}
FIXED = [(1, 1), (5, 1), (7, 11), (7, 21), (8, 15), (11, 1), (11, 2), (11, 11), (11, 15), (12, 25), (12, 26)]
DAYS = st.dates(date(1950, 1, 1), date(2090, 12, 31))


@pytest.mark.parametrize("year", sorted(EASTER))
def test_the_holidays_are_exactly_those_of_the_statute(year):
    fixed = {date(year, month, day) for month, day in FIXED}
    moving = {EASTER[year] + timedelta(days=after) for after in (1, 39, 50)}
    assert set(public_holidays(year)) == fixed | moving


@pytest.mark.parametrize("year", [1997, 2005, 2026, 2100])
def test_there_are_fourteen_with_dutch_names_in_order(year):
    holidays = public_holidays(year)
    assert len(holidays) == 14
    assert list(holidays) == sorted(holidays)
    assert holidays[date(year, 7, 11)] == "Feestdag van de Vlaamse Gemeenschap"
    assert holidays[date(year, 11, 1)] == "Allerheiligen"


def test_two_holidays_on_one_day_are_both_named():
    assert public_holidays(2008)[date(2008, 5, 1)] == "Dag van de Arbeid en O.L.H. Hemelvaart"
    assert len(public_holidays(2008)) == 13


def test_sundays_of_easter_and_whitsun_are_no_holidays_of_their_own():
    assert EASTER[2026] not in public_holidays(2026)
    assert EASTER[2026] + timedelta(days=49) not in public_holidays(2026)


def test_a_caller_cannot_change_the_calendar():
    public_holidays(2026).clear()
    assert len(public_holidays(2026)) == 14


@pytest.mark.parametrize("year", [1900, 2101])
def test_a_year_without_calendar_is_refused(year):
    with pytest.raises(ValueError, match="geen feestdagen bekend"):
        public_holidays(year)


def test_working_days():
    assert is_working_day(date(2026, 11, 3))
    assert not is_working_day(date(2026, 11, 2))
    assert not is_working_day(date(2026, 11, 7))
    assert working_days(Period.inclusive(date(2026, 11, 1), date(2026, 11, 30))) == 19
    with pytest.raises(ValueError, match="geen aantal werkdagen"):
        working_days(Period(date(2026, 11, 1)))


def test_the_bridge_period_is_worked_unless_it_is_closed():
    assert bridge_period(2026).text() == "27/12/2026 t.e.m. 31/12/2026"
    assert is_working_day(date(2026, 12, 28))
    assert not is_working_day(date(2026, 12, 28), [bridge_period(2026)])
    assert next_working_day(date(2026, 12, 24), [bridge_period(2026)]) == date(2027, 1, 4)


def test_next_is_after_and_from_may_be_the_day_itself():
    assert next_working_day(date(2026, 11, 5)) == date(2026, 11, 6)
    assert next_working_day(date(2026, 11, 6)) == date(2026, 11, 9)
    assert working_day_from(date(2026, 11, 6)) == date(2026, 11, 6)


def test_the_salary_is_paid_by_the_last_working_day():
    assert last_working_day_of_month(month_number(date(2026, 5, 1))) == date(2026, 5, 29)
    assert last_working_day_of_month(month_number(date(2026, 12, 1)), [bridge_period(2026)]) == date(2026, 12, 24)
    with pytest.raises(ValueError, match="geen werkdag"):
        last_working_day_of_month(month_number(date(2026, 5, 1)), [Period(date(2026, 1, 1))])


@given(DAYS)
def test_the_next_working_day_is_the_first_one(day):
    following = next_working_day(day)
    assert following > day
    assert is_working_day(following)
    assert working_days(Period(day + timedelta(days=1), following + timedelta(days=1))) == 1


def test_importing_the_calendar_does_not_load_the_library():
    code = "import sys, statuut.timeline, statuut.timeline.term; sys.exit('holidays' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
