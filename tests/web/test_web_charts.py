"""The career chart: places on the axis, text that fits, spans without end, amounts not known."""

from __future__ import annotations

import re
from datetime import date
from xml.etree import ElementTree

import pytest

from statuut.web.charts.axis import whole_years
from statuut.web.charts.career import ChartLane, ChartSpan, PayPoint, career_chart

GRADE = ChartLane("Graad", [ChartSpan(date(1996, 7, 1), None, "Medewerker & co", "t1", "/x/")])
DAY = date(2005, 5, 1)


def drawn(*lanes: ChartLane, pay: list[PayPoint] | None = None) -> str:
    return str(career_chart(lanes, pay or [], DAY, DAY, "An"))


def test_axis_keeps_days_inside() -> None:
    axis = whole_years(date(1996, 7, 1), DAY, 100, 1000)
    assert axis.place(date(1996, 1, 1)) == 100 and axis.place(date(2006, 1, 1)) == 1000
    assert axis.place(date(1950, 1, 1)) == 100 and axis.place(date(2050, 1, 1)) == 1000


@pytest.mark.parametrize(("first", "last", "expected"), [(1996, 2005, 10), (1980, 2010, 15), (1960, 2020, 12)])
def test_years_do_not_crowd(first: int, last: int, expected: int) -> None:
    assert abs(len(whole_years(date(first, 1, 1), date(last, 1, 1), 120, 1000).years()) - expected) <= 1


def test_chart_is_well_formed_and_escaped() -> None:
    root = ElementTree.fromstring(drawn(GRADE, pay=[PayPoint(date(1996, 7, 1), 1_700_000), PayPoint(date(2000, 1, 1), 1_800_000)]))
    assert root.attrib["role"] == "img" and "ook als tabel" in root.attrib["aria-label"]
    assert "Medewerker & co, van 01/07/1996 zonder einde" in "".join(root.itertext())


def test_narrow_span_has_its_text_as_title_only() -> None:
    chart = drawn(GRADE, ChartLane("Toestand", [ChartSpan(date(2000, 1, 1), date(2000, 2, 1), "loopbaanonderbreking", "t4")]))
    assert chart.count("loopbaanonderbreking") == 1


def test_gap_in_the_amounts_is_a_gap_in_the_line() -> None:
    points = [PayPoint(date(1996, 7, 1), 1_700_000), PayPoint(date(2000, 1, 1), None), PayPoint(date(2001, 1, 1), 1_800_000)]
    assert drawn(GRADE, pay=points).count("<polyline") == 2


def test_amounts_not_known_say_so() -> None:
    assert "er zijn geen salaristabellen geladen" in drawn(GRADE, pay=[PayPoint(date(1996, 7, 1), None)])


def test_nothing_to_draw() -> None:
    assert drawn() == ""


def test_day_asked_is_marked() -> None:
    assert re.search(r'class="today".*01/05/2005', drawn(GRADE))
