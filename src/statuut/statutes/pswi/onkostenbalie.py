"""The claims of a file as people ask after them: may it, how much, when, and by which article (XIII 97-106decies)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from statuut.dossier.event import Event
from statuut.dossier.events.onkosten import AARDEN_ONKOST
from statuut.dossier.file import Dossier
from statuut.engine.claims import Claim, PartValue, Refusal
from statuut.engine.days import calendar_day, ordinal
from statuut.engine.values import UNKNOWN
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.boek_onkosten import ONKOST
from statuut.statutes.pswi.feiten.onkosten import ZES_MAANDEN, betaalmaanden, maanden_later
from statuut.statutes.pswi.gegevens.lijsten import CONTRACTUEEL
from statuut.timeline.formatting import format_date

MAALTIJDEN = ("middagmaal", "avondmaal", "middag_en_avondmaal")
BUITENLAND = ("buitenland_overnachting", "buitenland_dagvergoeding")
ZONDER_BEGRAFENIS = AARDEN_ONKOST[:-1]


@dataclass(frozen=True, slots=True)
class Weigering:
    """A reason: holds for some kinds when a rule or fact of the claim has a value."""

    aarden: tuple[str, ...]
    naam: str
    waarde: int
    tekst: str
    artikel: str


WEIGERINGEN = (
    Weigering(ZONDER_BEGRAFENIS, "onkost_geweigerd", 1, "De aanvraag is geweigerd.", "XIII 100"),
    Weigering(("begrafenis",), "onkost_geweigerd", 1, "De minister besliste de vergoeding niet uit te keren.", "XIII 105"),
    Weigering(
        ("begrafenis",), "onkost_hoedanigheid", CONTRACTUEEL, "Voor contractueel personeel is er geen begrafenisvergoeding.", "XIV 51 §1"
    ),
    Weigering(
        ZONDER_BEGRAFENIS, "onkost_ontvankelijk", 0, "Te laat ingediend: dat kon tot en met {onkost_laatste_dag}.", "XIII 106quater"
    ),
    Weigering(ZONDER_BEGRAFENIS, "onkost_eigen_kosten", 0, "Het personeelslid droeg de kost niet zelf.", "XIII 106bis"),
    Weigering(("kilometers",), "onkost_forfait", 1, "Een forfait dekt deze kilometers al.", "XIII 106quinquies §3"),
    Weigering(("middagmaal",), "onkost_forfait", 1, "Een forfait dekt dit middagmaal al.", "XIII 106novies §2"),
    Weigering(("kilometers",), "onkost_passagier", 1, "Wie meerijdt, krijgt geen kilometervergoeding.", "XIII 106quinquies §2"),
    Weigering(
        ("kilometers",), "kilometertarief", 0, "Dit vervoermiddel geeft geen vergoeding per kilometer.", "XIII 106quinquies §1"
    ),
    Weigering(MAALTIJDEN, "onkost_binnen_straal", 1, "De bestemming ligt te dicht bij standplaats of woonplaats.", "XIII 106novies §5"),
    Weigering((MAALTIJDEN[0], MAALTIJDEN[2]), "maaltijden_volgens_duur", 0, "De dienstreis duurde geen zes uur.", "XIII 106novies §1"),
    Weigering(
        ("avondmaal",), "maaltijden_volgens_duur", 0,
        "Een avondmaal vraagt zes uur dienstreis vanaf 14 uur, of met een middagmaal twaalf uur en een uitzonderlijk geval.",
        "XIII 106novies §3",
    ),
    Weigering(BUITENLAND, "onkost_gereserveerd", 1, "De dienst reserveerde en betaalde zelf.", "XIII 106decies §1"),
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


class Onkostenbalie:
    """The claim desk of the PSWI."""

    level = "onkost"
    payable = "onkost_betaalbaar"
    amount = "onkost_bedrag_verschuldigd"
    interest = "onkost_intrest"

    def claims(self, dossier: Dossier, *, known_on: date | None = None, readings: Mapping[str, int] | None = None) -> tuple[Claim, ...]:
        """Every claim of a file in order of day, with where it stands in the month rows."""
        events = [e for e in dossier.known(known_on) if e.soort == "onkost"]
        places: dict[tuple[int, int], int] = {}
        rows: dict[int, list[tuple[int, int]]] = {}
        for event in (e for e in events if not e.omgekeerd):
            for month, _ in betaalmaanden(event):
                place = (event.tewerkstelling or 1, month)
                rows.setdefault(event.nr, []).append((month, places.get(place, 0)))
                places[place] = places.get(place, 0) + 1
        month_end = (readings or {}).get("XIII_106quater_begin", 0)
        return tuple(_claim(event, tuple(rows.get(event.nr, ())), month_end) for event in events)

    def refusal(self, value: PartValue) -> Refusal | None:
        """Why a claim is refused, the first reason in the order of the articles; None when it is not."""
        kind = AARDEN_ONKOST[value("onkost_aard")]
        for each in WEIGERINGEN:
            if kind in each.aarden and value(each.naam) == each.waarde:
                day = value("onkost_laatste_dag")
                return Refusal(each.tekst.format(onkost_laatste_dag=format_date(calendar_day(day)) if day > UNKNOWN else ""), each.artikel)
        return None

    def explain(self, value: PartValue) -> str:
        """How the amount came about, in Dutch: quantity, rate and limit."""

        def text(name: str) -> str:
            return (BOEK.rules.get(name) or BOEK.facts[name]).unit.text(value(name))

        kind, month = AARDEN_ONKOST[value("onkost_aard")], text("onkost_maand")
        if kind == "kilometers":
            words = f"{text('onkost_kilometer')} aan {text('kilometertarief')} EUR ({month})"
            words += ", de helft meer voor carpooling" if value("onkost_medereizigers") else ""
            way = f", {text('onkost_kilometer_woonwerk')} naar de standplaats aan de helft"
            return words + (way if value("kilometers_woonwerk_exact") > 0 else "") + "."
        if kind in MAALTIJDEN:
            meals = value("maaltijden_vergoed")
            return f"{meals} {'maaltijd' if meals == 1 else 'maaltijden'} met de index van {month}."
        if kind in ("overnachting", *BUITENLAND):
            words = f"{value('onkost_aantal')} × het maximum; betaald {text('onkost_bedrag')}."
            return f"{value('onkost_aantal')} × het bedrag van de omzendbrief." if kind == BUITENLAND[1] else words
        if kind == "begrafenis":
            return f"Hoogstens {text('begrafenis_hoogste')} ({text('onkost_begunstigde')})."
        return f"Werkelijk betaald: {text('onkost_bedrag')}."

    def rule(self, value: PartValue) -> str:
        """The rule that gives the amount of this kind of claim."""
        return REGELS[AARDEN_ONKOST[value("onkost_aard")]]


def _claim(event: Event, rows: tuple[tuple[int, int], ...], month_end: int) -> Claim:
    kind: str = event.body.aard  # type: ignore[attr-defined]
    filed: date | None = event.body.ingediend_op  # type: ignore[attr-defined]
    last = None if kind == "begrafenis" else calendar_day(maanden_later(ordinal(event.van), ZES_MAANDEN, month_end))
    return Claim(event.nr, event.tewerkstelling or 1, event.van, ONKOST.text(AARDEN_ONKOST.index(kind)), filed, last, rows)
