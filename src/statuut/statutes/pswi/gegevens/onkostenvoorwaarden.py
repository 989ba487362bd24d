"""What a claim of costs must satisfy, by kind of cost, and which fields of the claim matter for it (XIII 97-106decies)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from statuut.dossier.events.onkosten import AARDEN_ONKOST
from statuut.statutes.pswi.gegevens.lijsten import CONTRACTUEEL

MAALTIJDEN = ("middagmaal", "avondmaal", "middag_en_avondmaal")
BUITENLAND = ("buitenland_overnachting", "buitenland_dagvergoeding")
ZONDER_BEGRAFENIS = AARDEN_ONKOST[:-1]
BEGRAFENIS = AARDEN_ONKOST[-1:]


@dataclass(frozen=True, slots=True)
class Voorwaarde:
    """A condition of some kinds of cost: the rule or fact of the claim, and its value that refuses the claim.

    `tekst` says the refusal, `anders` what would satisfy it, `veld` the field of the claim that decides.
    """

    aarden: tuple[str, ...]
    naam: str
    weigert: int
    tekst: str
    artikel: str
    term: str
    veld: str
    anders: str = ""


VOORWAARDEN = (
    Voorwaarde(
        ZONDER_BEGRAFENIS, "onkost_geweigerd", 1, "De aanvraag is geweigerd.", "XIII 100", "niet geweigerd", "beslissing",
    ),
    Voorwaarde(
        BEGRAFENIS, "onkost_geweigerd", 1, "De minister besliste de vergoeding niet uit te keren.", "XIII 105", "niet geweigerd",
        "beslissing",
    ),
    Voorwaarde(
        BEGRAFENIS, "onkost_hoedanigheid", CONTRACTUEEL, "Voor contractueel personeel is er geen begrafenisvergoeding.", "XIV 51 §1",
        "overleden ambtenaar of stagiair", "aard",
    ),
    Voorwaarde(
        ZONDER_BEGRAFENIS, "onkost_ontvankelijk", 0, "Te laat ingediend: dat kon tot en met {onkost_laatste_dag}.", "XIII 106quater",
        "ingediend binnen zes maanden", "ingediend_op", "ingediend ten laatste op {onkost_laatste_dag}",
    ),
    Voorwaarde(
        ZONDER_BEGRAFENIS, "onkost_eigen_kosten", 0, "Het personeelslid droeg de kost niet zelf.", "XIII 106bis",
        "kost zelf gedragen", "eigen_kosten", "een kost die het personeelslid zelf betaalde",
    ),
    Voorwaarde(
        ("kilometers",), "onkost_forfait", 1, "Een forfait dekt deze kilometers al.", "XIII 106quinquies §3",
        "geen forfait voor dezelfde kost", "aard",
    ),
    Voorwaarde(
        ("middagmaal",), "onkost_forfait", 1, "Een forfait dekt dit middagmaal al.", "XIII 106novies §2", "geen forfait voor dezelfde kost",
        "aard",
    ),
    Voorwaarde(
        ("kilometers",), "onkost_passagier", 1, "Wie meerijdt, krijgt geen kilometervergoeding.", "XIII 106quinquies §2", "zelf bestuurder",
        "passagier", "de aanvraag van de bestuurder, die de helft meer krijgt",
    ),
    Voorwaarde(
        ("kilometers",), "kilometertarief", 0, "Dit vervoermiddel geeft geen vergoeding per kilometer.", "XIII 106quinquies §1",
        "vergoeding per kilometer voor dit vervoermiddel", "vervoermiddel", "eigen auto, motorfiets, bromfiets of fiets",
    ),
    Voorwaarde(
        MAALTIJDEN, "onkost_binnen_straal", 1, "De bestemming ligt te dicht bij standplaats of woonplaats.", "XIII 106novies §5",
        "bestemming ver genoeg", "afstand_standplaats", "meer dan 25 km ver met een motorvoertuig, anders meer dan 5 km, of een afwijking",
    ),
    Voorwaarde(
        (MAALTIJDEN[0], MAALTIJDEN[2]), "maaltijden_volgens_duur", 0, "De dienstreis duurde geen zes uur.", "XIII 106novies §1",
        "dienstreis van minstens zes uur", "einde", "een dienstreis van minstens zes uur",
    ),
    Voorwaarde(
        ("avondmaal",), "maaltijden_volgens_duur", 0,
        "Een avondmaal vraagt zes uur dienstreis vanaf 14 uur, of met een middagmaal twaalf uur en een uitzonderlijk geval.",
        "XIII 106novies §3", "dienstreis lang genoeg voor een avondmaal", "einde",
        "een dienstreis van zes uur die om 14 uur of later begint",
    ),
    Voorwaarde(
        BUITENLAND, "onkost_gereserveerd", 1, "De dienst reserveerde en betaalde zelf.", "XIII 106decies §1",
        "niet door de dienst gereserveerd", "gereserveerd",
    ),
    Voorwaarde(
        ("buitenland_andere",), "onkost_bewijs", 0, "Er zijn geen originele bewijsstukken.", "XIII 106decies §1",
        "originele bewijsstukken bezorgd", "bewijs_op",
    ),
)  # fmt: skip
#: The rule that gives the amount, by kind.
REGELS = {
    "kilometers": "kilometervergoeding_onkost",
    **dict.fromkeys(("parkeren", "openbaar_vervoer", "vliegtuig"), "werkelijke_kosten_onkost"),
    **dict.fromkeys(MAALTIJDEN, "maaltijdvergoeding_onkost"),
    "overnachting": "overnachting_onkost",
    **dict.fromkeys((*BUITENLAND, "buitenland_andere"), "buitenland_onkost"),
    "begrafenis": "begrafenis_onkost",
}
_MAALTIJD = ("begin", "einde", "uren", "vervoermiddel", "afstand_standplaats", "afstand_woonplaats")
#: The fields that matter, by kind, in the order in which a person fills them in.
VELDEN: Mapping[str, tuple[str, ...]] = {
    "kilometers": (
        "kilometer", "vervoermiddel", "medereizigers", "passagier", "kilometer_woonwerk", "voertuig_verplicht", "rechtstreeks",
    ),
    "parkeren": ("bedrag", "bewijs_op"),
    "openbaar_vervoer": ("bedrag", "bewijs_op", "eerste_klasse", "bedrag_tweede_klasse"),
    "vliegtuig": ("bedrag", "bewijs_op"),
    "middagmaal": (*_MAALTIJD, "afwijking_straal"),
    "avondmaal": (*_MAALTIJD, "uitzonderlijk", "afwijking_straal"),
    "middag_en_avondmaal": (*_MAALTIJD, "uitzonderlijk", "afwijking_straal"),
    "overnachting": ("plaats", "aantal", "bedrag", "bewijs_op"),
    "buitenland_overnachting": ("grensbedrag", "aantal", "bedrag", "bewijs_op", "gereserveerd"),
    "buitenland_dagvergoeding": ("grensbedrag", "aantal", "gereserveerd"),
    "buitenland_andere": ("bedrag", "bewijs_op"),
    "begrafenis": ("begunstigde", "bedrag", "bewijs_op", "andere_vergoedingen"),
}  # fmt: skip
