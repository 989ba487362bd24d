"""What leave needs beside absences: a birth, a mandate, balances of leave, the right to a pension (XI 3, XI 9-12, XI 16, XI 89quater)."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from statuut.dossier.events.base import VOLTIJDS, AfwezigheidCode, Dag, EventBody, Geheel, Getal, JaNee, Procent, Tekst

Mandaat = Literal[
    "gemeenteraadslid",
    "ocmw_raadslid",
    "districtsraadslid",
    "burgemeester",
    "schepen",
    "ocmw_voorzitter",
    "districtsraadvoorzitter",
    "vast_bureau_lid",
    "districtsbureau_lid",
    "provincieraadslid",
    "bestendig_afgevaardigde",
    "kamerlid_of_senator",
    "brussels_parlementslid",
    "europees_parlementslid",
    "federaal_regeringslid",
    "brussels_regeringslid",
    "brussels_staatssecretaris",
    "europees_commissaris",
]


class Bevalling(EventBody):
    """A birth by the member of staff; the first day of the event is the day on which it was notified."""

    vermoedelijke_datum: Dag = Field(description="Vermoedelijke dag van de bevalling, volgens het geneeskundig getuigschrift (art. XI 16).")
    werkelijke_datum: Dag | None = Field(default=None, description="Dag waarop het kind werkelijk geboren is, zodra die bekend is.")
    meerling: JaNee = Field(default=False, description="Worden er meer kinderen tegelijk geboren?", json_schema_extra={"default": False})
    opname_kind_vanaf: Dag | None = Field(
        default=None, description="Eerste dag waarop het kind na de geboorte in het ziekenhuis blijft (art. XI 16, tweede lid)."
    )
    opname_kind_tot: Dag | None = Field(default=None, description="Laatste dag waarop het kind in het ziekenhuis is opgenomen.")


class PolitiekMandaat(EventBody):
    """A political mandate, from the oath to the last day of the mandate."""

    mandaat: Mandaat = Field(description="Mandaat of ambt; van is de dag van de eedaflegging (art. XI 89quater tot XI 89sexies).")
    bevolking: Geheel | None = Field(
        default=None, description="Aantal inwoners van de gemeente of het district; bepaalt de omvang van het verlof."
    )
    vergoeding: Procent | None = Field(
        default=None,
        description="Vergoeding van een mandaat in een district, in procent van die van de burgemeester of de schepen (art. XI 89sexies).",
    )


class Verlofstand(EventBody):
    """Days on a leave account that follow from no other event: opening balance, days already taken, extra or replacement days."""

    aard: AfwezigheidCode = Field(description="Soort verlof waarvan dit de stand is; van is de dag waarop de stand geldt.")
    soort_stand: Literal["overgedragen", "opgenomen", "extra"] = Field(
        description="Overgedragen van vroeger, al opgenomen vóór dit dossier begint, of extra toegekend (art. XI 9, § 3 en XI 12)."
    )
    dagen: Getal = Field(description="Aantal dagen; halve dagen mogen, bijvoorbeeld 1,5. Bij verlof in maanden telt een maand 30 dagen.")
    fractie: Procent = Field(
        default=VOLTIJDS,
        description="Deel van voltijds dat afwezig was, in procent; 50 bij halftijdse loopbaanonderbreking "
        "(art. XI 43). Niet ingevuld is 100.",
        json_schema_extra={"default": 100},
    )
    grond: Tekst | None = Field(default=None, description="Artikel of beslissing waarop de stand steunt.")


class Pensioenvoorwaarden(EventBody):
    """The day from which the person meets the conditions to be pensioned, which are in federal law."""

    grond: Tekst | None = Field(
        default=None, description="Brief of beslissing van de pensioendienst waaruit de dag blijkt (art. XI 3, § 2)."
    )
