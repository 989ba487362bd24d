"""Conditions of which a part may be unknown: yes, no and unknown, so that a fact that changes nothing is not asked.

For rules that accept UNKNOWN: a rank that needs no other condition answers without it, and one ground that holds is enough.
"""

from __future__ import annotations

from statuut.engine.values import NOT_APPLICABLE, UNKNOWN


def als_bekend(value: int, outcome: bool) -> int:
    """A test of a value as 1 or 0; UNKNOWN when the value is unknown."""
    return UNKNOWN if value == UNKNOWN else int(outcome)


def alle(*conditions: int) -> int:
    """1 when every condition holds, 0 as soon as one does not, otherwise UNKNOWN."""
    if 0 in conditions:
        return 0
    return UNKNOWN if UNKNOWN in conditions else 1


def een_van(*conditions: int) -> int:
    """1 as soon as one condition holds, 0 when none does, otherwise UNKNOWN."""
    if 1 in conditions:
        return 1
    return UNKNOWN if UNKNOWN in conditions else 0


def als_geldt(condition: int, outcome: int) -> int:
    """An outcome that says something only under a condition: not applicable without it, and a yes whether or not it holds."""
    if condition == 0:
        return NOT_APPLICABLE
    return outcome if condition == 1 or outcome == 1 else UNKNOWN


def niet(condition: int) -> int:
    """The opposite of a condition; unknown stays unknown."""
    return UNKNOWN if condition == UNKNOWN else 1 - condition
