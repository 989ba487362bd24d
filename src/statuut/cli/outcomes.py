"""Outcomes as the JSON of the command line has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from statuut.payroll.outcome import Answer


def outcome(answer: Answer, **more: Any) -> dict[str, Any]:
    """One outcome with its explanation; `more` are the fields that a command adds to it."""
    return {**answer.as_json(), **more}
