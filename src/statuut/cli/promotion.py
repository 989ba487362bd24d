"""`statuut toets BESTAND bevordering:DOEL` and `toegang:DOEL`: may somebody be promoted, enrol, enter, get it, and why (not)?"""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from statuut.cli.faults import UsageFault

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from statuut.engine.verdict import Verdict
    from statuut.payroll.leave import LeaveQuestions

#: What a target of each group is called when there is none of that name.
NAMES = {"bevordering": "bevordering", "toegang": "doel van toegang"}


def judge(questions: LeaveQuestions, group: str, key: str, on: date, facts: Mapping[str, str], employment: int | None) -> Verdict:
    """The verdict on a target of a group; UsageFault for one that there is not, or for facts that cannot be read."""
    from statuut.payroll.promotion import NoPromotion, desk_of
    from statuut.payroll.promotion import judge as asked

    try:
        there = list(desk_of(questions).targets(group))
    except NoPromotion as error:
        raise UsageFault(str(error), "BESTAND") from None
    if key not in there:
        near = get_close_matches(key, there, 3)
        raise UsageFault(f"“{key}” is geen {NAMES[group]}.", "WAT", "één van: " + ", ".join(near or there))
    try:
        return asked(questions, key, on, facts, employment, group)
    except ValueError as error:
        raise UsageFault(str(error), "--met") from None
