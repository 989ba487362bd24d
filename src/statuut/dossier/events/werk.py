"""Work and absence: the fraction and the roster of the work, and every absence with its kind (Part XI)."""

from __future__ import annotations

import json
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, PlainSerializer, WithJsonSchema

from statuut.dossier.events.base import VOLTIJDS, AfwezigheidCode, Dag, EventBody, JaarUren, JaNee, Procent, Tekst, Vorm
from statuut.timeline.schedule import Schedule, parse_schedule

_WORDS = ("voltijds", "vierdagenweek")


def _as_text(value: object) -> object:
    """Keep a roster as one word or as JSON text, after the reader of rosters has accepted it."""
    if isinstance(value, str) and value.strip().startswith("{"):
        try:
            value = json.loads(value)
        except ValueError:
            raise ValueError('Het rooster is niet te lezen; schrijf bijvoorbeeld: {"ma": "7:36", "di": "7:36"}.') from None
    if isinstance(value, str):
        value = value.strip()
    parse_schedule(value)
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=date.isoformat)


def _as_value(text: str) -> Any:
    return text if text in _WORDS else json.loads(text)


Rooster = Annotated[
    str,
    BeforeValidator(_as_text),
    PlainSerializer(_as_value),
    Vorm("samengesteld"),
    WithJsonSchema({"oneOf": [{"enum": list(_WORDS)}, {"type": "object"}]}),
]


class Werkregime(EventBody):
    """Part-time work as such, not leave; from the first day of the event."""

    fractie: Procent = Field(description="Prestatiefractie in procent van voltijds (art. XIII 13).")
    rooster: Rooster | None = Field(
        default=None,
        description="Werkrooster: uren per weekdag, vierdagenweek, of een cyclus van ploegen; niet ingevuld is gelijk gespreid.",
    )
    uren_per_jaar: JaarUren | None = Field(
        default=None,
        description="Uren over een jaar van contractueel hulppersoneel met wisselende prestaties, op een noemer van 1976 "
        "(art. XIV 46, § 3); dan telt dit aantal, niet de fractie.",
    )
    continudienst: JaNee | None = Field(
        default=None, description="Werkt in een continuregeling: feestdagen geven dan vervangende dagen (art. XI 12, § 2 en § 3)."
    )

    def schedule(self) -> Schedule | None:
        """The roster as a schedule of level 0, or None when the file states none."""
        return None if self.rooster is None else parse_schedule(_as_value(self.rooster))


class Afwezigheid(EventBody):
    """An absence of a kind that the statute knows, during the period of the event."""

    aard: AfwezigheidCode = Field(description="Soort afwezigheid, met de naam die het statuut kent (deel XI).")
    fractie: Procent = Field(
        default=VOLTIJDS,
        description="Deel van de voltijdse arbeid dat afwezig is, in procent; niet ingevuld is 100.",
        json_schema_extra={"default": 100},
    )
    halve_dag: Literal["voormiddag", "namiddag"] | None = Field(
        default=None, description="Halve dag, als het verlof maar een halve dag is."
    )
    aangevraagd_op: Dag | None = Field(default=None, description="Dag waarop het verlof werd aangevraagd of gemeld.")
    oorzaak: (
        Literal[
            "gewoon",
            "arbeidsongeval",
            "arbeidswegongeval",
            "beroepsziekte",
            "schadelijk_arbeidsmilieu",
            "ongeval_derde",
            "zwangerschap",
        ]
        | None
    ) = Field(default=None, description="Oorzaak van de ziekte (art. XI 33); niet ingevuld is een gewone ziekte (art. XI 25).")
    opname: Literal["ziekenhuis", "herstel"] | None = Field(
        default=None, description="Opname in een ziekenhuis, of het herstel dat er meteen op volgt (art. XI 13)."
    )
    als_recht: JaNee | None = Field(default=None, description="Of het verlof een recht was (art. XI 41), en geen gunst.")
    kind_geboortedatum: Dag | None = Field(default=None, description="Geboortedatum van het kind waarvoor het verlof dient.")
    betrokkene: Tekst | None = Field(default=None, description="Kenmerk van de zieke, de partner, de opleiding of de zending.")
    omstandigheid: Tekst | None = Field(default=None, description="Gebeurtenis die het omstandigheidsverlof geeft (art. XI 86).")
    bezoldigd: JaNee | None = Field(
        default=None, description="Of het salaris wordt doorbetaald, waar het statuut de keuze laat (art. XI 68, XI 77)."
    )
