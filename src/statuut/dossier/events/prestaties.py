"""Performances, acting in a higher office and standing allowances (XIII 38-68, XIII 90-95).

A performance is one uninterrupted stretch of work that begins on the first day of the event. Clock times are minutes since midnight
inside and "22:00" outside; an end at or before the begin lies on the next day.
"""

from __future__ import annotations

import re
from datetime import datetime, time
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, PlainSerializer, WithJsonSchema

from statuut.dossier.events.base import Dag, Euro, EventBody, Geheel, Getal, GraadCode, JaNee, Procent, SchaalCode, Tekst, Vorm
from statuut.dossier.events.evaluatie import Jaar

DAG_MINUTEN = 24 * 60
_KLOK = re.compile(r"([0-9]{1,2})(?:[:uh.]([0-9]{2}))?u?")


def _read_clock(value: object) -> int:
    """Minutes since midnight of "22:00", "22u30", "7" or a time cell; 24:00 is midnight at the end of the day, 0."""
    if isinstance(value, datetime):
        value = value.time()
    if isinstance(value, time):
        return value.hour * 60 + value.minute
    found = None if isinstance(value, bool) else _KLOK.fullmatch(str(value).strip().lower())
    if found is None:
        raise ValueError(f"'{value}' is geen uur; schrijf bijvoorbeeld 22:00.")
    hours, minutes = int(found[1]), int(found[2] or 0)
    if minutes > 59 or hours * 60 + minutes > DAG_MINUTEN:
        raise ValueError(f"Het uur '{value}' ligt buiten de dag; een uur ligt van 0:00 tot 24:00.")
    return (hours * 60 + minutes) % DAG_MINUTEN


def clock_text(minutes: int) -> str:
    """The clock time of minutes since midnight: 22:00."""
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


Uur = Annotated[
    int,
    BeforeValidator(_read_clock),
    PlainSerializer(clock_text),
    Vorm("tekst"),
    WithJsonSchema({"type": "string", "pattern": "^[0-9]{1,2}([:uh.][0-9]{2})?$"}),
]

AARDEN_PRESTATIE = (
    "overwerk", "onvoorzien_overwerk", "oproep", "dienst", "wachtdienst", "ploegendienst", "gevaarlijk_werk",
)  # fmt: skip
#: Of these the statute needs to know at what time of the day the work was done.
MET_UREN = ("overwerk", "onvoorzien_overwerk", "dienst")
AARDEN_TOELAGE = (
    "management", "functionering", "bevorderingspremie", "rekenplichtige", "plaatsvervangend_rekenplichtige", "diensthoofd",
    "examenvoordeel", "wachtdienst", "ploegen", "concierge", "buitengewone_prestatie", "eigen_regeling_overuren",
    "eigen_regeling_onregelmatig", "andere_regeling_onregelmatig", "compenserende_voordelen", "rekenplichtige_geschorst",
    "gunstigere_regeling_ploegen", "vliegtoelage",
)  # fmt: skip


class Prestatie(EventBody):
    """Work on a day that may give an allowance: overtime, night, Saturday and Sunday work, standby, shifts, dangerous work."""

    aard: Literal["overwerk", "onvoorzien_overwerk", "oproep", "dienst", "wachtdienst", "ploegendienst", "gevaarlijk_werk"] = Field(
        description="Soort prestatie: overwerk of onvoorzien overwerk (art. XIII 47 en XIII 49), oproep, gewone dienst 's nachts of in het "
        "weekend (art. XIII 51), wachtdienst, ploegendienst of gevaarlijk werk."
    )
    begin: Uur | None = Field(default=None, description="Uur waarop de prestatie begint, bijvoorbeeld 18:00.")
    einde: Uur | None = Field(default=None, description="Uur waarop de prestatie eindigt; niet later dan het begin is de volgende dag.")
    minuten: Geheel | None = Field(default=None, description="Duur in minuten, als begin en einde niet nodig zijn.")
    uren: Getal | None = Field(default=None, description="Duur in uren, als begin en einde niet nodig zijn; delen van uren mogen.")
    compensatie: Literal["betaling", "inhaalrust"] | None = Field(
        default=None, description="Betaald of gecompenseerd met vrije tijd (art. XIII 48, § 2 en XIII 54, § 2); niet ingevuld is betaald."
    )
    opgenomen_op: Dag | None = Field(default=None, description="Dag waarop de inhaalrust volledig is opgenomen (art. XIII 48, § 2).")
    gevaar: Tekst | None = Field(default=None, description="Nummer van het werk op de lijst van bijlage 12 (art. XIII 91).")

    @property
    def duur(self) -> int | None:
        """The length in minutes: from begin to end, or as stated; None when the file does not tell."""
        if self.begin is not None and self.einde is not None:
            return (self.einde - self.begin - 1) % DAG_MINUTEN + 1
        if self.minuten is not None:
            return self.minuten
        return None if self.uren is None else int(self.uren * 60)


class HogerAmbt(EventBody):
    """Acting in a higher office, from the first to the last day of the event."""

    graad: GraadCode = Field(description="Graad van het hoger ambt dat tijdelijk wordt uitgeoefend (art. XIII 43).")
    salarisschaal: SchaalCode | None = Field(
        default=None, description="Salarisschaal in die graad, als het niet de eerste is (art. XIII 44, § 1)."
    )
    stukken_volledig: JaNee | None = Field(
        default=None,
        description="Nee als de aanstellingsakte of een advies ontbreekt: de toelage wacht dan (art. XIII 45 en XIII 46).",
    )
    stukken_op: Dag | None = Field(default=None, description="Dag waarop de ontbrekende stukken er waren (art. XIII 46).")


class Toelage(EventBody):
    """A standing allowance, a decision about one, or a scheme that takes the place of one, while the event runs."""

    aard: Literal[
        "management",
        "functionering",
        "bevorderingspremie",
        "rekenplichtige",
        "plaatsvervangend_rekenplichtige",
        "diensthoofd",
        "examenvoordeel",
        "wachtdienst",
        "ploegen",
        "concierge",
        "buitengewone_prestatie",
        "eigen_regeling_overuren",
        "eigen_regeling_onregelmatig",
        "andere_regeling_onregelmatig",
        "compenserende_voordelen",
        "rekenplichtige_geschorst",
        "gunstigere_regeling_ploegen",
        "vliegtoelage",
    ] = Field(description="Welke toelage of regeling (art. XIII 38 tot XIII 94).")
    percentage: Procent | None = Field(default=None, description="Percentage van het salaris, waar de beslissing er een bepaalt.")
    bedrag: Euro | None = Field(default=None, description="Bedrag in euro, waar de beslissing er een bepaalt.")
    graad: GraadCode | None = Field(default=None, description="Graad waarover de toelage gaat, bijvoorbeeld die van het examen.")
    besluit: Tekst | None = Field(default=None, description="Kenmerk van de beslissing.")
    evaluatiejaar: Jaar | None = Field(
        default=None,
        description="Evaluatiejaar van een management- of functioneringstoelage; niet ingevuld is het jaar voor de beslissing "
        "(art. XIII 58septies).",
    )
    proces_verbaal: Dag | None = Field(
        default=None, description="Datum van het proces-verbaal van het examen; de toelage begint twee jaar later (art. XIII 65)."
    )
    geweigerd_op: Dag | None = Field(
        default=None, description="Dag waarop de bevordering is geweigerd; vanaf die dag is er geen toelage meer (art. XIII 68)."
    )
