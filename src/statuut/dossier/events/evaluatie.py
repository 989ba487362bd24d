"""Evaluation and slowdown of the functional career (VIII 76 § 2, VIII 77)."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema

from statuut.dossier.events import read
from statuut.dossier.events.base import EventBody, Vorm


def _year(value: object) -> int:
    result = read.integer(value)
    if not 1950 <= result <= read.LAST_YEAR:
        raise ValueError(f"{result} is geen bruikbaar jaar.")
    return result


Jaar = Annotated[
    int, BeforeValidator(_year), Vorm("geheel"), WithJsonSchema({"type": "integer", "minimum": 1950, "maximum": read.LAST_YEAR})
]


class Evaluatie(EventBody):
    """The outcome of the evaluation of a year; the first day of the event is the day on which it became final."""

    jaar: Jaar = Field(description="Het evaluatiejaar.")
    besluit: Literal["voldoende", "onvoldoende"] = Field(
        description="Besluit; bij onvoldoende telt de dienst niet mee (art. VIII 76, § 2, 3°)."
    )


class Loopbaanvertraging(EventBody):
    """A decision to slow down the career; the first day of the event is the date of the decision.

    The first decisions, before 1 January 1998, could speed it up as well (VIII 100).
    """

    evaluatiejaar: Jaar = Field(description="Het evaluatiejaar; de beslissing valt vóór 1 juli van het jaar erna (art. VIII 77, § 1).")
    snelheid: Literal["vertraagd", "versneld"] = Field(
        default="vertraagd",
        description="Vertraagd of versneld; versnellen kon alleen bij de eerste beslissingen, vóór 1 januari 1998 (art. VIII 100).",
    )
