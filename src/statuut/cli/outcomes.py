"""Outcomes as the JSON of the command line has them: parameter values and dates as everywhere in JSON (decimal text, ISO dates)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from statuut.payroll.outcome import Answer

_BELGIAN = re.compile(r"(\d{2})/(\d{2})/(\d{4})")


def outcome(answer: Answer, **more: Any) -> dict[str, Any]:
    """One outcome with its explanation; `more` are the fields that a command adds to it."""
    shaped = answer.as_json()
    for step in shaped["uitleg"]:
        for parameter in step["parameters"]:
            parameter["waarde"] = step["invoer"].get(parameter["naam"], parameter["waarde"])
            for field in ("vanaf", "nagezien"):
                parameter[field] = _iso(parameter[field])
    return {**shaped, **more}


def _iso(text: Any) -> Any:
    found = _BELGIAN.fullmatch(text) if isinstance(text, str) else None
    return f"{found[3]}-{found[2]}-{found[1]}" if found else text
