"""The legal position on a day, what comes next, and the career as lanes."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from statuut.payroll.career import career
from statuut.payroll.status import coming, status_on
from tests.payroll.personen import CLERK, PART_TIME, case

PROMOTED = "soort: graad, van: 2005-04-01, vastgelegd: 2005-03-01, graad: hoofdmedewerker, wijze: bevordering"


def test_the_position_follows_the_day_and_names_the_step() -> None:
    found = case(*CLERK, PROMOTED)
    before, after = (status_on(found, day)[0] for day in (date(2005, 3, 31), date(2005, 4, 1)))
    assert (before.answers["graad"].text, after.answers["graad"].text) == ("medewerker", "hoofdmedewerker")
    names = list(after.answers)
    assert names.index("trap") == names.index("nuttige_ancienniteit") + 1
    assert after.answers["trap"].term == "trap" and after.answers["trap"].value == 1 + after.answers["nuttige_ancienniteit"].value // 2
    assert after.in_service and after.answers["maandsalaris"].determined


def test_what_comes_next_names_step_and_scale() -> None:
    found = coming(case(*CLERK), date(2005, 3, 1))
    assert [each.day for each in found] == sorted(each.day for each in found)
    assert any(each.text.startswith("Periodieke verhoging: trap 12, 22 jaar nuttige anciënniteit") for each in found)


def test_the_career_is_in_lanes_without_gaps() -> None:
    found = career(case(*CLERK, PART_TIME, PROMOTED))
    assert found is not None
    for name, spans in found.lanes.items():
        assert spans[0].van == found.van and spans[-1].tot == found.tot, name
        assert all(one.tot == other.van for one, other in pairwise(spans))
    assert [span.text for span in found.lanes["graad"]] == ["medewerker", "hoofdmedewerker"]
    assert found.salary[0].cents is None and found.salary[-1].cents is not None
