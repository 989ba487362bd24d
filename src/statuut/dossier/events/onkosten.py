"""Costs of the service and of coming to work (XIII 97-110undecies): claims, flat sums, and the way to work.

A claim (`onkost`) is one cost of one day, the first day of the event; several claims filed on one day make one statement. A flat sum
and a way to work hold while their event runs. Distances are kilometres with at most two decimals.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from statuut.dossier.events.base import Dag, Euro, EventBody, Geheel, Getal, JaNee, Procent, Tekst
from statuut.dossier.events.prestaties import DAG_MINUTEN, Uur

AARDEN_ONKOST = (
    "kilometers", "parkeren", "openbaar_vervoer", "vliegtuig", "middagmaal", "avondmaal", "middag_en_avondmaal", "overnachting",
    "buitenland_overnachting", "buitenland_dagvergoeding", "buitenland_andere", "begrafenis",
)  # fmt: skip
VERVOERMIDDELEN = (
    "auto", "motorfiets", "bromfiets", "fiets", "trein", "ander_openbaar_vervoer", "vliegtuig", "dienstwagen", "te_voet",
)  # fmt: skip
PLAATSEN = ("brussel", "elders", "buitenland")
BEGUNSTIGDEN = ("echtgenoot", "erfgenaam_rechte_lijn", "andere")
AARDEN_FORFAIT = ("kilometers", "middagmaal", "andere")
WOONWERK = ("auto", "ander_eigen_vervoer", "meerijder", "fiets", "openbaar_vervoer", "dienstwagen")
#: Claims of what was really paid, which need proof of it.
WERKELIJKE_KOSTEN = (
    "parkeren", "openbaar_vervoer", "vliegtuig", "overnachting", "buitenland_overnachting", "buitenland_andere",
)  # fmt: skip


class Onkost(EventBody):
    """One cost of one day that is claimed: a service trip, a meal, a night, or the funeral of the member of staff."""

    aard: Literal[
        "kilometers",
        "parkeren",
        "openbaar_vervoer",
        "vliegtuig",
        "middagmaal",
        "avondmaal",
        "middag_en_avondmaal",
        "overnachting",
        "buitenland_overnachting",
        "buitenland_dagvergoeding",
        "buitenland_andere",
        "begrafenis",
    ] = Field(description="Soort kost; de datum is de dag van de kost, bij begrafeniskosten de dag van het overlijden.")
    bedrag: Euro | None = Field(default=None, description="Werkelijk betaald bedrag in euro.")
    kilometer: Getal | None = Field(
        default=None,
        description="Kilometers van de dienstreis, vanaf de standplaats, of vanaf de woonplaats als de kortste weg niet langs de "
        "standplaats loopt (art. XIII 106quinquies, § 1).",
    )
    kilometer_woonwerk: Getal | None = Field(
        default=None, description="Kilometers tussen woonplaats en standplaats op die dag (art. XIII 106sexies, § 1)."
    )
    vervoermiddel: (
        Literal["auto", "motorfiets", "bromfiets", "fiets", "trein", "ander_openbaar_vervoer", "vliegtuig", "dienstwagen", "te_voet"] | None
    ) = Field(default=None, description="Waarmee de dienstreis is gemaakt.")
    medereizigers: Geheel | None = Field(default=None, description="Personeelsleden die meereden (art. XIII 106quinquies, § 2).")
    passagier: JaNee | None = Field(default=None, description="Ja voor wie zelf meereed met een collega (art. XIII 106quinquies, § 2).")
    voertuig_verplicht: JaNee | None = Field(
        default=None, description="Ja als het eigen motorvoertuig voor deze dienstreis verplicht was (art. XIII 106sexies, § 1)."
    )
    rechtstreeks: JaNee | None = Field(
        default=None, description="Ja als de kortste weg vanaf de woonplaats niet langs de standplaats loopt (art. XIII 106sexies, § 2)."
    )
    begin: Uur | None = Field(default=None, description="Uur waarop de dienstreis begon, bijvoorbeeld 14:00.")
    einde: Uur | None = Field(default=None, description="Uur waarop de dienstreis eindigde; niet later dan het begin is de volgende dag.")
    uren: Getal | None = Field(default=None, description="Duur van de hele dienstreis in uren, als begin en einde die niet geven.")
    afstand_standplaats: Getal | None = Field(
        default=None, description="Afstand van de bestemming tot de standplaats in vogelvlucht, in km (art. XIII 106novies, § 5)."
    )
    afstand_woonplaats: Getal | None = Field(
        default=None, description="Afstand van de bestemming tot de woonplaats in vogelvlucht, in km (art. XIII 106novies, § 5)."
    )
    uitzonderlijk: JaNee | None = Field(
        default=None, description="Ja als twee maaltijden uitzonderlijk zijn aanvaard (art. XIII 106novies, § 4)."
    )
    afwijking_straal: JaNee | None = Field(
        default=None, description="Ja als de minister een tijdelijke afwijking toestond (art. XIII 106novies, § 5)."
    )
    plaats: Literal["brussel", "elders", "buitenland"] | None = Field(
        default=None, description="Waar is overnacht: de Brusselse agglomeratie, de rest van het land of het buitenland."
    )
    aantal: Geheel | None = Field(default=None, description="Aantal nachten of dagen; niet ingevuld is één.")
    grensbedrag: Euro | None = Field(
        default=None, description="Bedrag per nacht of per dag dat de omzendbrief voor het land bepaalt (art. XIII 106decies, § 2)."
    )
    gereserveerd: JaNee | None = Field(
        default=None, description="Ja als de dienst zelf reserveerde en betaalde (art. XIII 106decies, § 1)."
    )
    eerste_klasse: JaNee | None = Field(default=None, description="Ja als met de trein eerste klasse is gereisd (art. XIII 106octies).")
    bedrag_tweede_klasse: Euro | None = Field(default=None, description="Prijs van dezelfde reis in tweede klasse.")
    eigen_kosten: JaNee | None = Field(
        default=None, description="Nee als het personeelslid de kost niet zelf droeg (art. XIII 106bis); niet ingevuld is ja."
    )
    begunstigde: Literal["echtgenoot", "erfgenaam_rechte_lijn", "andere"] | None = Field(
        default=None, description="Wie de vergoeding voor begrafeniskosten vraagt (art. XIII 103 en XIII 104)."
    )
    andere_vergoedingen: Euro | None = Field(
        default=None, description="Soortgelijke vergoedingen uit andere regelingen voor dezelfde begrafenis (art. XIII 106)."
    )
    ingediend_op: Dag | None = Field(
        default=None, description="Dag waarop de onkostenstaat bij de onmiddellijke chef is ingediend (art. XIII 106quater)."
    )
    volledig: JaNee | None = Field(default=None, description="Nee als de staat niet volledig was ingevuld (art. XIII 106quater).")
    bewijs_op: Dag | None = Field(default=None, description="Dag waarop de bewijsstukken zijn bezorgd.")
    betaald_op: Dag | None = Field(
        default=None, description="Dag van de betaling, als die niet in de gewone betaalmaand viel (art. XIII 106quater)."
    )
    beslissing: Literal["goedgekeurd", "geweigerd"] | None = Field(
        default=None, description="Beslissing over de aanvraag; bij begrafeniskosten die van de minister (art. XIII 105)."
    )

    @property
    def duur(self) -> int | None:
        """The length of the whole trip in minutes; None when the file does not tell."""
        if self.uren is not None:
            return int(self.uren * 60)
        if self.begin is not None and self.einde is not None:
            return (self.einde - self.begin - 1) % DAG_MINUTEN + 1
        return None


class ForfaitaireVergoeding(EventBody):
    """A flat sum a month for costs that come back, while the event runs."""

    aard: Literal["kilometers", "middagmaal", "andere"] = Field(
        description="Waarvoor: het eigen voertuig of het middagmaal in een reizende functie (art. XIII 106quinquies, § 3 en "
        "XIII 106novies, § 2), of een andere kost die terugkeert (art. XIII 98)."
    )
    bedrag: Euro | None = Field(default=None, description="Bedrag per maand in euro, volgens de beslissing of de bijlage.")
    lasten_lopen_door: JaNee | None = Field(
        default=None, description="Ja als de kosten tijdens een afwezigheid verder gedragen worden (art. XIII 99)."
    )
    besluit: Tekst | None = Field(default=None, description="Kenmerk van de beslissing.")


class Woonwerk(EventBody):
    """How the member of staff comes to work, and what it costs, while the event runs."""

    vervoermiddel: Literal["auto", "ander_eigen_vervoer", "meerijder", "fiets", "openbaar_vervoer", "dienstwagen"] = Field(
        description="Waarmee het personeelslid naar het werk komt; dienstwagen is de bestuurder van een dienstwagen."
    )
    kilometer: Getal | None = Field(default=None, description="Afstand van een enkele rit in km; bij de fiets het deel per fiets.")
    fietsdagen: Geheel | None = Field(default=None, description="Dagen per maand waarop is gefietst (art. XIII 110novies, § 1).")
    aandeel_fiets: Procent | None = Field(
        default=None, description="Deel van de te werken dagen waarop gefietst wordt, als het aantal dagen niet is opgegeven."
    )
    abonnement_bedrag: Euro | None = Field(default=None, description="Prijs van het abonnement (art. XIII 110decies).")
    abonnement_maanden: Geheel | None = Field(default=None, description="Maanden waarvoor het abonnement geldt; niet ingevuld is één.")
    supplement_eerste_klasse: Euro | None = Field(
        default=None, description="Deel van die prijs dat het supplement voor eerste klasse is (art. XIII 110decies)."
    )
    treinkaart_bedrag: Euro | None = Field(
        default=None, description="Maandprijs van een treinkaart tweede klasse over dezelfde afstand (art. XIII 110septies)."
    )
    moeilijk_bereikbaar: JaNee | None = Field(
        default=None, description="Ja als de werkplaats moeilijk of niet met het openbaar vervoer te bereiken is (art. XIII 110bis)."
    )
    dienstvervoer: JaNee | None = Field(default=None, description="Ja als er dienstvervoer naar het werk is (art. XIII 110septies).")
    arbeidsongeschikt: Procent | None = Field(default=None, description="Graad van arbeidsongeschiktheid (art. XIII 110undecies).")
    haalt_collegas_op: JaNee | None = Field(
        default=None, description="Ja als de bestuurder van de dienstwagen geregeld collega's ophaalt (art. XIII 110sexies)."
    )
