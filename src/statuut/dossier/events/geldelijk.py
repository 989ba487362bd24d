"""Seniority recognised by decision, guaranteed salary, leave not taken (VIII 28 § 6, VIII 91, VIII 102; XIII 19, 22 § 3, 25bis)."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from statuut.dossier.events.base import Euro, EventBody, Getal, JaNee, Tekst


class AncienniteitErkend(EventBody):
    """Months of seniority credited on the first day of the event."""

    soort_ancienniteit: Literal["graad", "niveau", "dienst", "schaal", "geldelijk"] = Field(
        description="Welke anciënniteit erkend is (art. VIII 28 en XIII 16)."
    )
    maanden: Getal = Field(description="Aantal maanden; delen van maanden mogen.")
    grond: Tekst = Field(description="Artikel waarop de erkenning steunt: VIII 28 §6, VIII 91, VIII 102, XIII 19, of beslissing.")


class Salarisgarantie(EventBody):
    """A yearly salary that is kept beside the scale; the ground says how long."""

    bedrag: Euro = Field(description="Gewaarborgd jaarsalaris aan 100 %, in euro.")
    grond: Tekst = Field(
        default="XIII 22 §3",
        description="Artikel waarop de garantie steunt: XIII 22 §3 (overplaatsing) of XIII 111 (dienst van oorsprong), tot de nieuwe "
        "schaal evenveel geeft; XIII 117ter §3 of XIV 56 §3 (federaal bedrag), tot de schaal meer geeft; XIV 54 (vroeger overeengekomen "
        "bezoldiging van een contractueel).",
    )


class NietOpgenomenVerlof(EventBody):
    """Leave not taken at the end; the first day of the event is the last day of employment."""

    dagen: Getal = Field(description="Aantal niet opgenomen verlofdagen (art. XIII 25bis).")
    wegens_dienst: JaNee = Field(description="Kon het verlof niet worden opgenomen wegens behoeften van de dienst?")
