"""Facts about the person: identity, household, children, diplomas, studies, examinations (VIII 76-78, XIII 7, 69, 75 § 4)."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, model_validator

from statuut.dossier.events import read
from statuut.dossier.events.base import Dag, EventBody, Geheel, Getal, GraadCode, JaNee, Tekst, Vorm


def _partner(value: object) -> object:
    """YAML and forms may bring true and false where the file says ja and nee."""
    return ("ja" if value else "nee") if isinstance(value, bool) else value


def _national_number(value: object) -> str:
    """Eleven digits without points and dashes; other text stays as it is, for validation to speak about."""
    written = read.text(value)
    digits = "".join(character for character in written if character not in " .-/")
    return digits if digits.isdigit() else written


Rijksregisternummer = Annotated[str, BeforeValidator(_national_number), Vorm("tekst")]


class Identiteit(EventBody):
    """Who the person is."""

    naam: Tekst = Field(description="Familienaam.")
    voornaam: Tekst = Field(description="Voornaam.")
    geboortedatum: Dag | None = Field(
        default=None, description="Geboortedatum; zonder geboortedatum blijven regels over leeftijd onbepaald (art. XIII 7)."
    )
    geslacht: Literal["m", "v", "x"] | None = Field(default=None, description="Geslacht: m, v of x.")
    rijksregisternummer: Rijksregisternummer | None = Field(
        default=None, description="Rijksregisternummer of bisnummer, elf cijfers; punten en streepjes mogen."
    )


class Gezinstoestand(EventBody):
    """The household, for the household or residence allowance; a fact not known is None or "onbekend", never "nee" or 0."""

    burgerlijke_staat: Literal["alleenstaand", "gehuwd", "samenwonend"] = Field(
        description="Alleenstaand, gehuwd of samenwonend (art. XIII 69, § 1)."
    )
    partner_krijgt_toelage: (
        Annotated[Literal["ja", "nee", "standplaatstoelage", "onbekend"], BeforeValidator(_partner), Vorm("keuze")] | None
    ) = Field(
        default=None,
        description="Alleen voor gehuwden en samenwonenden: krijgt de partner de haardtoelage of is hij of zij ervoor aangewezen "
        "(art. XIII 69, § 1 en § 2), of alleen de standplaatstoelage? Niet ingevuld is onbekend.",
    )
    kinderen_kinderbijslag: Geheel | None = Field(
        default=None,
        description="Aantal kinderen in het gezin die recht geven op kinderbijslag (art. XIII 69, § 1, 2°). Niet ingevuld is onbekend; "
        "0 is geen.",
    )

    @model_validator(mode="before")
    @classmethod
    def _unknown_partner(cls, values: Any) -> Any:
        """For a couple, not stated is the value "onbekend"."""
        if not isinstance(values, dict) or values.get("burgerlijke_staat") not in ("gehuwd", "samenwonend"):
            return values
        return values if values.get("partner_krijgt_toelage") is not None else {**values, "partner_krijgt_toelage": "onbekend"}


class KindVanDePersoon(EventBody):
    """A child, dependent during the period of the event."""

    geboortedatum_kind: Dag = Field(description="Geboortedatum van het kind.")
    ten_laste: JaNee = Field(description="Is het kind ten laste tijdens deze periode?")


class Diploma(EventBody):
    """A diploma, awarded on the first day of the event."""

    diploma: Literal[
        "arts",
        "dierenarts",
        "burgerlijk_ingenieur",
        "landbouwkundig_ingenieur",
        "ingenieur_scheikunde_landbouwindustrieen",
        "bio_ingenieur",
        "apotheker",
        "doctoraat",
        "gelijkwaardig_doctoraat",
        "master",
        "bachelor",
        "secundair",
        "ander",
    ] = Field(description="Soort diploma; sommige geven recht op een hogere beginschaal (art. VIII 78, § 2 en § 3).")
    omschrijving: Tekst | None = Field(default=None, description="Volledige naam van het diploma en de instelling.")


class StudiesEinde(EventBody):
    """The last day of studies or apprenticeship that entitled to child benefit; that day is the first day of the event."""

    grond: Literal["studies", "leerovereenkomst"] = Field(
        description="Studies of leerovereenkomst; van is de laatste dag ervan (art. XIII 75, § 4)."
    )


class Examenresultaat(EventBody):
    """The result of an examination or skill test."""

    examen: Tekst = Field(description="Naam van het examen of de vergelijkende bekwaamheidsproef (art. VIII 76, § 3).")
    niveau: Literal["A", "B", "C", "D"] | None = Field(default=None, description="Niveau waarvoor het examen gold.")
    soort_examen: (
        Literal[
            "overgang_niveau", "verhoging_in_graad", "bekwaamheidsproef", "leidinggevende_capaciteiten", "potentieelinschatting", "ander"
        ]
        | None
    ) = Field(
        default=None,
        description="Soort examen of proef, om een bevordering te toetsen (art. VIII 41, VIII 44bis en VIII 71).",
    )  # fmt: skip
    examengraad: GraadCode | None = Field(default=None, description="Graad waarvoor het examen of de proef gold (art. VIII 69).")
    geslaagd: JaNee = Field(description="Is de kandidaat geslaagd?")
    punten: Getal | None = Field(default=None, description="Behaalde punten.")
