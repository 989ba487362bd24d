"""PSWI XI 37 in a case: the length of the part-time leave that is asked.

Each function takes the moment of the case (with `value`) and answers True, False, or None when a day is missing.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from statuut.timeline.month import add_months

MINSTENS, HOOGSTENS = 3, 12


def minstens_drie_maanden(moment: Any) -> bool | None:
    """Whether the leave lasts at least three months, from date to date."""
    first, last = moment.value("begin"), moment.value("einde")
    return None if first is None or last is None else bool(last + timedelta(days=1) >= add_months(first, MINSTENS))


def hoogstens_twaalf_maanden(moment: Any) -> bool | None:
    """Whether the leave lasts at most twelve months, from date to date."""
    first, last = moment.value("begin"), moment.value("einde")
    return None if first is None or last is None else bool(last + timedelta(days=1) <= add_months(first, HOOGSTENS))
