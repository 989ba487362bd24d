"""Discipline: the definitive penalty on the list of the personnel file."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from statuut.dossier.events.base import Dag, EventBody, Geheel


class Tuchtstraf(EventBody):
    """A definitive penalty (IX 2, IX 26); the event begins on the day on which it takes effect."""

    straf: Literal[
        "blaam",
        "inhouding_van_salaris",
        "tuchtschorsing",
        "lagere_inschaling",
        "terugzetting_in_graad",
        "ontslag_van_ambtswege",
        "afzetting",
    ] = Field(description="De tuchtstraf (art. IX 2).")
    eindbeslissing: Dag = Field(description="Dag van de eindbeslissing in de tuchtprocedure; daarvan loopt de doorhaling (art. IX 28).")
    maanden: Geheel | None = Field(
        default=None, description="Duur in maanden, bij inhouding van salaris of tuchtschorsing (art. IX 3, IX 4)."
    )
