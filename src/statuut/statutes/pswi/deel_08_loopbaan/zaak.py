"""PSWI part VIII in a case: how values of a case become the integers of the question rules, and their answers become those of a case.

A case holds codes as text, days as dates and yes or no as bool, and None for what is not known; the rules take positions in a list,
ordinals of days, 1 or 0, and UNKNOWN.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.deel_08_loopbaan.overheden import RANG


def geheel(value: Any) -> int:
    """A value of a case as the rules take it: a day as its ordinal, yes and no as 1 and 0; UNKNOWN for None."""
    if value is None:
        return UNKNOWN
    return value.toordinal() if isinstance(value, date) else int(value)


def rang(moment: Any, verwijzing: str) -> int:
    """The rank behind a reference as a position in the list of ranks; UNKNOWN when it is not known."""
    code = moment.value(verwijzing)
    return UNKNOWN if code is None else RANG[code]


def gekozen(moment: Any, leeswijze: str, keuze: str) -> int:
    """1 when this alternative of a reading was chosen, else 0."""
    return int(moment.reading(leeswijze) == keuze)


def antwoord(found: int) -> bool | None:
    """An answer of a rule as a condition gives it: None when undetermined; what is not asked holds."""
    return None if found == UNKNOWN else found != 0


def dag(found: int) -> date | None:
    """A day of a rule as a date; None when there is none or it is undetermined."""
    return None if found in (UNKNOWN, NONE) else date.fromordinal(found)
