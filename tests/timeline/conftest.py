"""Random periods and timelines for the tests of level 0, drawn with `st.from_type`."""

from datetime import date, timedelta

import pytest
from hypothesis import strategies as st

from statuut.timeline.calendar import public_holidays
from statuut.timeline.period import Period
from statuut.timeline.timeline import NOTHING, Timeline

EARLY, LATE = date(1990, 1, 1), date(1993, 12, 31)
days = st.dates(EARLY, LATE)
bounded = st.builds(lambda van, length: Period(van, van + timedelta(days=length)), days, st.integers(1, 500))
st.register_type_strategy(Period, bounded | st.builds(Period, days))

changes = st.lists(st.tuples(days, st.integers(0, 3) | st.just(NOTHING)), max_size=8)
st.register_type_strategy(Timeline, changes.map(Timeline.of_changes))


@pytest.fixture(scope="session", autouse=True)
def calendar_library():
    """Load the holiday library once, outside the time that a random test may take."""
    public_holidays(2000)
