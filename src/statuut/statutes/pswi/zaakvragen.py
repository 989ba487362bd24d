"""Rules of the book of questions asked inside a case: what the case holds as the values of a rule, and its answer back.

A declaration names functions of a module of its own (`functies`); those call `klopt` or `uitkomst`, so that a case never has a second
formula beside the rule of the article. What the case does not know is UNKNOWN and makes the answer undetermined.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from statuut.engine.pack import load_pack
from statuut.engine.values import NOT_APPLICABLE, PROPAGATES, UNKNOWN, combine_special
from statuut.statutes.pswi.vragen import VRAGEN


def uitkomst(moment: Any, regel: Callable[..., int], *waarden: int) -> int:
    """The value of a rule for these inputs, with the reading chosen for the case; a special input propagates as in the book."""
    rule = VRAGEN.rules[regel.__name__]
    if rule.reading is not None:
        waarden = (*waarden, leeswijze(moment, rule.reading))
    special = tuple(each for each in waarden if each <= PROPAGATES and each not in rule.accepts)
    return combine_special(special) if special else regel(*waarden)


def klopt(moment: Any, regel: Callable[..., int], *waarden: int) -> bool | None:
    """The answer of a yes/no rule: None when it is unknown, True when the article asks nothing here."""
    found = uitkomst(moment, regel, *waarden)
    return None if found == UNKNOWN else found in (1, NOT_APPLICABLE)


def leeswijze(moment: Any, key: str) -> int:
    """The place of the alternative chosen for a reading, 0 for the first."""
    chosen: str = moment.reading(key)
    return load_pack(moment.procedure.statuut).readings[key].position(chosen) if chosen else 0


def janee(value: bool | None) -> int:
    """A yes/no of a case."""
    return UNKNOWN if value is None else int(value)


def keuze(codes: Sequence[str], value: str | None) -> int:
    """A choice of a case as its place in a closed list; UNKNOWN for one that the list does not have."""
    return codes.index(value) if value in codes else UNKNOWN


def dag(value: date | None) -> int:
    """A day of a case."""
    return UNKNOWN if value is None else value.toordinal()


def getal(value: int | None) -> int:
    """A number of a case."""
    return UNKNOWN if value is None else value
