"""The four ways of having no number, kept apart from zero and from each other.

Rules work on plain integers. Unknown, not applicable, contradictory and overflowed cells are integers too, far below any
amount, so that the interpreter and the compiled kernel carry them through the same arithmetic-free path. `NONE` ("there is
none": no earlier scale, no transition date) is an ordinary answer that rules test for; the others propagate.
"""

UNKNOWN = -(2**62)
NOT_APPLICABLE = -(2**62) + 1
CONFLICT = -(2**62) + 2
OVERFLOW = -(2**62) + 3
NONE = -(2**62) + 4

#: Values at or below this one propagate through a rule that does not declare that it accepts them.
PROPAGATES = OVERFLOW
#: Values at or below this one are not numbers.
SPECIAL = NONE

STATE_NAMES = {
    UNKNOWN: "onbekend",
    NOT_APPLICABLE: "niet van toepassing",
    CONFLICT: "tegenstrijdig",
    OVERFLOW: "te groot om exact te berekenen",
    NONE: "geen",
}
#: Stored form of special values in narrow integer columns, where facts themselves are never negative.
ENCODED = {UNKNOWN: -1, NOT_APPLICABLE: -2, CONFLICT: -3, OVERFLOW: -4, NONE: -5}


def is_number(value: int) -> bool:
    """Whether the value is an ordinary number and not one of the special values."""
    return value > SPECIAL


def combine_special(values: tuple[int, ...]) -> int:
    """Outcome of a rule of which at least one input propagates: not applicable first, then contradiction, overflow, unknown."""
    if NOT_APPLICABLE in values:
        return NOT_APPLICABLE
    if CONFLICT in values:
        return CONFLICT
    if OVERFLOW in values:
        return OVERFLOW
    return UNKNOWN
