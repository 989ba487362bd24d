"""Services before or beside the employment, with what XIII 8-15 and VIII 28 need to count them."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, PlainSerializer

from statuut.dossier.events import read
from statuut.dossier.events.base import VOLTIJDS, EventBody, Geheel, Getal, GraadCode, JaNee, Procent, Tekst, Tijdvak, Vorm

_INTERVAL = re.compile(r"(?P<van>\S+)\s+t\.?e\.?m\.?\s+(?P<tot>\S+)\s*:\s*(?P<reden>\w+)")


class NietMeetellend(Tijdvak):
    """A part of a previous service that does not count; `tot` is its last day."""

    reden: Literal[
        "ziekte_boven_gewaarborgd_loon",
        "arbeidsongeval_1971",
        "onbezoldigde_schorsing",
        "ongewettigde_afwezigheid",
        "vrijstelling_stempelcontrole",
        "tijdelijke_werkloosheid",
        "dienstschorsing_ziekte_1947",
    ]


def _parts(value: object) -> object:
    """A list of parts; a table cell writes them as "01/02/1987 t.e.m. 03/03/1987: reden | ..."."""
    if not isinstance(value, str):
        return value
    parts = []
    for piece in filter(None, (piece.strip() for piece in value.split("|"))):
        match = _INTERVAL.fullmatch(piece)
        if match is None:
            raise ValueError(f"'{piece}' is niet te lezen; schrijf bijvoorbeeld: 01/02/1987 t.e.m. 03/03/1987: onbezoldigde_schorsing.")
        parts.append({"van": read.day(match["van"]), "tot": read.day(match["tot"]), "reden": match["reden"]})
    return parts


def _dump(parts: tuple[NietMeetellend, ...]) -> list[dict[str, Any]]:
    return [part.model_dump() for part in parts]


class VorigeDienst(EventBody):
    """One service with an employer; the period of the event is the period of the service."""

    werkgever: Tekst = Field(description="Naam van de werkgever.")
    werkgever_soort: Literal[
        "vlaamse_regering",
        "vlaamse_openbare_instelling",
        "belgische_staat",
        "gemeenschap_gewest",
        "lokaal_bestuur",
        "eu_eer",
        "lidstaat_eer",
        "navo_vn",
        "afrika",
        "andere_openbare_dienst",
        "gesubsidieerd_onderwijs",
        "psycho_medisch_sociaal_centrum",
        "universiteit",
        "onderzoeksfonds",
        "wetenschappelijke_activiteit",
        "wetenschappelijke_instelling",
        "internationale_wetenschap",
        "prive",
    ] = Field(description="Soort werkgever (art. VIII 28, § 5, XIII 8, XIII 10, § 1, XIII 14 en XIII 15).")
    hoedanigheid: Literal[
        "vastbenoemd",
        "stagiair",
        "kabinet",
        "tijdelijk_1947",
        "tijdelijk_1948",
        "tijdelijk_1980",
        "bijzonder_tijdelijk_kader",
        "derde_arbeidscircuit",
        "jongerenstage",
        "interdepartementaal_begrotingsfonds",
        "gesubsidieerd_contractueel",
        "contractueel",
        "sportwet_1963",
        "occasioneel",
        "tewerkgestelde_werkloze",
        "beroepsmilitair",
        "mandaathouder",
        "vrijwillig_assistent",
        "bursaal",
        "werknemer_prive",
        "zelfstandige",
    ] = Field(description="Hoedanigheid waarin de dienst is gepresteerd (art. XIII 10, § 1, 2°).")
    fractie: Procent = Field(
        default=VOLTIJDS,
        description="Prestatiefractie in procent van een voltijdse betrekking (art. XIII 13); niet ingevuld is 100.",
        json_schema_extra={"default": 100},
    )
    voltijds_gelijkgesteld: JaNee = Field(
        default=False, description="Onvolledige dienst van 80 % die als voltijds geldt (koninklijk besluit 259; art. XIII 10, § 3)."
    )
    erkend_door: Literal["raad_wetenschapsbeleid", "benoemende_overheid"] | None = Field(
        default=None,
        description="Wie de dienst aanvaardde: de raad voor wetenschapsbeleid (art. XIII 15, § 2) of de "
        "benoemende overheid (art. XIII 11).",
    )
    erkende_jaren: Getal | None = Field(
        default=None, description="Aantal jaren privé-ervaring dat de benoemende overheid laat meetellen (art. XIII 11, § 3)."
    )
    nuttige_ervaring_vereist: JaNee = Field(
        default=False, description="Was nuttige ervaring uitdrukkelijk een voorwaarde voor de aanwerving (art. XIII 11, § 1)?"
    )
    graad_gelijkgesteld: GraadCode | None = Field(default=None, description="Vergelijkbare graad, bij beslissing (art. VIII 28, § 2).")
    niveau_gelijkgesteld: Literal["A", "B", "C", "D"] | None = Field(
        default=None, description="Vergelijkbaar niveau, bij beslissing (art. VIII 28, § 3)."
    )
    schaalancienniteit_erkend_maanden: Getal | None = Field(
        default=None, description="Maanden die bij beslissing meetellen als schaalanciënniteit (art. VIII 28, § 6)."
    )
    niet_meetellend: Annotated[tuple[NietMeetellend, ...], BeforeValidator(_parts), PlainSerializer(_dump), Vorm("samengesteld")] = Field(
        default=(), description="Delen van de dienst die niet meetellen (art. XIII 9 en XIII 11, § 2)."
    )


class Onderwijsattest(EventBody):
    """An education certificate; the period of the event is the period that it covers."""

    dagen: Geheel = Field(
        default=0, description="Dagen voltijdse dienst, betaald in tienden, in onvolledige schooljaren (art. XIII 12, tweede lid)."
    )
    volledige_schooljaren: Geheel = Field(default=0, description="Aantal volledig gewerkte schooljaren (art. XIII 12, derde lid).")
