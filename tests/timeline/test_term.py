from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statuut.timeline.calendar import is_working_day
from statuut.timeline.period import Period
from statuut.timeline.schedule import part_time
from statuut.timeline.term import (
    Term,
    TermStep,
    august,
    christmas_new_year,
    christmas_new_year_both,
    christmas_new_year_from_christmas,
)

IX_27 = (august, christmas_new_year)
APPEAL = Term(15, "kalenderdagen", "IX 17", suspensions=IX_27, suspension_article="IX 27", expiry="het beroep is niet ontvankelijk")
STARTS = st.dates(date(2000, 1, 1), date(2010, 12, 31))
UNITS = st.sampled_from(["kalenderdagen", "werkdagen", "maanden", "jaren"])
PERIODS = st.builds(lambda van, days: Period(van, van + timedelta(days=days)), STARTS, st.integers(1, 90))


def test_the_day_of_the_event_does_not_count():
    assert APPEAL.compute(date(2005, 3, 1)).last_day == date(2005, 3, 16)


def test_the_day_of_the_event_counts_when_the_text_says_so():
    assert Term(30, "kalenderdagen", "VIII", start_day_counts=True).compute(date(2005, 3, 1)).last_day == date(2005, 3, 30)


def test_august_is_not_counted_and_the_rest_runs_on():
    result = APPEAL.compute(date(2005, 7, 25))
    assert result.last_day == date(2005, 9, 9)
    assert result.steps == (
        TermStep("Begin van 15 kalenderdagen (art. IX 17) op 25/07/2005: die dag telt niet mee.", date(2005, 7, 25), False),
        TermStep("Opgeschort 01/08/2005 t.e.m. 31/08/2005 (art. IX 27): die dagen tellen niet mee.", date(2005, 8, 1), False),
        TermStep("Laatste dag: 09/09/2005.", date(2005, 9, 9), True),
    )


def test_an_event_in_august_starts_the_term_on_the_first_of_september():
    assert APPEAL.compute(date(2005, 8, 10)).last_day == date(2005, 9, 15)


@pytest.mark.parametrize(
    ("window", "last_day"),
    [
        (christmas_new_year, date(2006, 1, 10)),
        (christmas_new_year_from_christmas, date(2006, 1, 11)),
        (christmas_new_year_both, date(2006, 1, 12)),
    ],
)
def test_christmas_in_its_three_readings(window, last_day):
    term = Term(15, "kalenderdagen", "IX 17", suspensions=(window,))
    assert term.compute(date(2005, 12, 20)).last_day == last_day


def test_working_days_skip_weekends_and_holidays_and_name_these():
    result = Term(5, "werkdagen", "IX 14").compute(date(2005, 10, 28))
    assert result.last_day == date(2005, 11, 8)
    assert [step.text for step in result.steps[1:-1]] == [
        "01/11/2005 is een feestdag (Allerheiligen) en telt niet mee.",
        "02/11/2005 is een feestdag (Allerzielen) en telt niet mee.",
    ]


def test_working_days_can_be_those_of_a_roster():
    roster = part_time(6000, 0, 1, 2)
    assert Term(5, "werkdagen", "XI 9").compute(date(2005, 3, 7), working_day=roster.is_due).last_day == date(2005, 3, 16)


@pytest.mark.parametrize(
    ("start", "counts", "last_day"),
    [
        (date(2005, 1, 15), False, date(2005, 7, 15)),
        (date(2005, 1, 15), True, date(2005, 7, 14)),
        (date(2005, 8, 31), False, date(2006, 2, 28)),
        (date(2005, 8, 31), True, date(2006, 2, 28)),
        (date(2005, 1, 1), True, date(2005, 6, 30)),
    ],
)
def test_months_run_from_date_to_date(start, counts, last_day):
    assert Term(6, "maanden", "IX 25", start_day_counts=counts).compute(start).last_day == last_day


def test_months_are_lengthened_by_the_suspended_days_that_they_met():
    result = Term(6, "maanden", "IX 25", suspensions=IX_27, suspension_article="IX 27").compute(date(2005, 7, 2))
    assert result.last_day == date(2006, 2, 8)
    assert "(37) komt erbij" in result.steps[-2].text


def test_years():
    assert Term(8, "jaren", "IX 28 § 2").compute(date(2004, 2, 29)).last_day == date(2012, 2, 29)
    assert Term(1, "jaren", "IX 28 § 2").compute(date(2004, 2, 29)).last_day == date(2005, 2, 28)


def test_a_last_day_that_is_no_working_day_moves_on_when_declared():
    term = Term(15, "kalenderdagen", "IX 17", extend_to_working_day=True)
    result = term.compute(date(2005, 10, 17))
    assert result.last_day == date(2005, 11, 3)
    assert result.steps[-2].text == "01/11/2005 is geen werkdag: de laatste dag schuift op naar een werkdag."


def test_a_later_suspension_moves_the_last_day():
    result = APPEAL.compute(date(2005, 3, 1)).suspend(Period.inclusive(date(2005, 3, 10), date(2005, 3, 12)))
    assert result.last_day == date(2005, 3, 19)
    assert result.steps[1].text == "Opgeschort 10/03/2005 t.e.m. 12/03/2005: die dagen tellen niet mee."
    assert result.suspend(Period(date(2005, 3, 18), date(2005, 3, 20))).last_day == date(2005, 3, 21)


@pytest.mark.parametrize("term", [APPEAL, Term(1, "maanden", "IX 25"), Term(15, "werkdagen", "IX 14")])
def test_a_suspension_without_end_leaves_the_last_day_unknown(term):
    result = term.compute(date(2005, 3, 1)).suspend(Period(date(2005, 3, 10)))
    assert result.last_day is None
    assert not result.expired(date(2040, 1, 1))
    assert result.steps[-1].text == "Opgeschort vanaf 10/03/2005: de laatste dag is nog niet bekend."


def test_a_suspension_after_the_last_day_changes_nothing():
    result = APPEAL.compute(date(2005, 3, 1))
    assert result.suspend(Period(date(2005, 3, 17))).last_day == result.last_day


def test_a_term_expires_after_its_last_day():
    result = APPEAL.compute(date(2005, 3, 1))
    assert not result.expired(date(2005, 3, 16))
    assert result.expired(date(2005, 3, 17))


def test_an_extension_lengthens_the_term_itself():
    assert Term(30, "kalenderdagen", "IX 18").compute(date(2005, 3, 1)).extended(15).last_day == date(2005, 4, 15)
    assert Term(1, "maanden", "x").compute(date(2005, 1, 31)).extended(1).last_day == date(2005, 3, 31)


def test_counting_back_from_a_hearing():
    assert Term(3, "werkdagen", "X 4").latest_before(date(2005, 11, 4)) == date(2005, 10, 28)
    assert Term(15, "kalenderdagen", "IX 13").latest_before(date(2005, 3, 31)) == date(2005, 3, 16)
    assert Term(1, "maanden", "x").latest_before(date(2005, 3, 31)) == date(2005, 2, 28)
    assert Term(1, "maanden", "x", suspensions=(august,)).latest_before(date(2005, 9, 15)) == date(2005, 7, 15)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Term(0, "jaren", "x"), "minstens één jaar"),
        (lambda: Term(3, "weken", "x"), "geen eenheid"),
        (lambda: APPEAL.compute(date(2005, 3, 1)).extended(0), "minstens één kalenderdag"),
        (lambda: Term(1, "werkdagen", "x").compute(date(2005, 3, 1), working_day=lambda day: False), "vindt geen einde"),
    ],
)
def test_impossible_terms_are_refused(make, message):
    with pytest.raises(ValueError, match=message):
        make()


def test_a_term_reads_as_dutch():
    assert APPEAL.text() == "15 kalenderdagen (art. IX 17)"
    assert Term(1, "maanden", "IX 25").text() == "1 maand (art. IX 25)"


@given(STARTS, st.integers(1, 40), UNITS, st.booleans(), st.booleans(), st.lists(PERIODS, max_size=3))
def test_a_term_never_ends_on_an_excluded_day(start, length, unit, counts, extend, suspended):
    term = Term(length, unit, "x", start_day_counts=counts, suspensions=IX_27, extend_to_working_day=extend)
    last = term.compute(start, suspended=suspended).last_day
    assert not any(last in period for period in suspended)
    assert not any(last in window(year) for window in IX_27 for year in (last.year - 1, last.year))
    if extend or unit == "werkdagen":
        assert is_working_day(last)


@given(STARTS, st.integers(1, 40), st.booleans(), st.lists(PERIODS, max_size=3))
def test_a_term_of_days_has_exactly_its_length_in_days_that_count(start, length, counts, suspended):
    term = Term(length, "kalenderdagen", "x", start_day_counts=counts, suspensions=IX_27)
    last = term.compute(start, suspended=suspended).last_day
    first = start if counts else start + timedelta(days=1)
    excluded = [*suspended, *(window(year) for window in IX_27 for year in range(start.year - 1, last.year + 1))]
    assert sum(part.days for part in Period.inclusive(first, last).minus(excluded)) == length


@given(STARTS, st.integers(1, 24), UNITS, PERIODS, st.integers(1, 10))
def test_suspending_and_extending_never_bring_the_last_day_nearer(start, length, unit, period, by):
    result = Term(length, unit, "x", suspensions=IX_27).compute(start)
    assert result.suspend(period).last_day >= result.last_day
    assert result.extended(by).last_day > result.last_day


@given(STARTS, st.integers(1, 40), st.sampled_from(["kalenderdagen", "werkdagen"]))
def test_counting_back_is_the_inverse_of_counting_on(event, length, unit):
    term = Term(length, unit, "x", suspensions=IX_27)
    latest = term.latest_before(event)
    assert term.compute(latest - timedelta(days=1)).last_day < event
    assert term.compute(latest).last_day >= event
