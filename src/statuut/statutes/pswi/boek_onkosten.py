"""Facts of reimbursements (XIII 97-110undecies): levels `onkost` (each claim payable in the month), `forfait` (each flat sum that runs)
and `woonwerk` (each way to work that runs in the month)."""

from __future__ import annotations

from collections.abc import Callable

from statuut.dossier.events.onkosten import AARDEN_FORFAIT, AARDEN_ONKOST, BEGUNSTIGDEN, PLAATSEN, VERVOERMIDDELEN, WOONWERK
from statuut.engine.parameters import Series
from statuut.engine.units import COUNT, DATE, DAYS, EURO, KILOMETRES, MINUTES, MONTH, PERCENT, YES_NO, Unit, code_unit
from statuut.statutes.pswi.gegevens.lijsten import eenheden

_CODES = eenheden()


def _lijst(key: str, codes: tuple[str, ...], **labels: str) -> Unit:
    return code_unit(key, codes, {code: labels.get(code, code.replace("_", " ")) for code in codes})


ONKOST = _lijst(
    "onkostsoort", AARDEN_ONKOST, middag_en_avondmaal="middagmaal en avondmaal", buitenland_overnachting="overnachting in het buitenland",
    buitenland_dagvergoeding="dagvergoeding in het buitenland", buitenland_andere="andere kosten in het buitenland",
    begrafenis="begrafeniskosten", overnachting="overnachting in het binnenland",
)  # fmt: skip
VERVOER = _lijst("vervoermiddel", VERVOERMIDDELEN)
PLAATS = _lijst("plaats_overnachting", PLAATSEN, brussel="Brusselse agglomeratie", elders="rest van het land")
BEGUNSTIGDE = _lijst("begunstigde", BEGUNSTIGDEN, erfgenaam_rechte_lijn="erfgenaam in rechte lijn", andere="een andere betaler")
FORFAIT = _lijst("forfaitsoort", AARDEN_FORFAIT)
VERVOER_WOONWERK = _lijst("vervoermiddel_woonwerk", WOONWERK, dienstwagen="bestuurder van een dienstwagen")
#: When a claim is paid: by the reading about the month of payment, or on the day that the file tells.
BETAALTIJDEN = ("maand_van_indiening", "maand_na_indiening", "betaald")
BETAALTIJD = _lijst("betaaltijd", BETAALTIJDEN, betaald="op de dag in het dossier")
#: Amounts of the month of the cost, which is often not the month in which it is paid.
REEKSEN = {
    table: Series(parameter, "onkost_maand")
    for table, parameter in (
        ("kilometertarieven", "kilometervergoeding"),
        ("kilometertarieven_kwartaal", "kilometervergoeding_federaal"),
        ("kilometertarieven_tekst", "kilometervergoeding_tekst"),
        ("fietstarieven", "fietsvergoeding_dienstreis"),
        ("maaltijdbedragen", "maaltijdvergoeding"),
        ("indexcijfers", "index"),
        ("kamergrenzen_brussel", "kamer_brussel"),
        ("kamergrenzen_elders", "kamer_elders"),
        ("begrafenisgrenzen", "begrafenismaximum"),
    )
}
_BEDRAG = "Hoeveel bedroeg de kost?"


def onkostenfeiten(feit: Callable[..., None]) -> None:
    """Declare the facts of reimbursements in the book; `feit` is the declarer of the book."""
    _onkost(feit)
    _dienstreis(feit)
    _forfait(feit)
    _woonwerk(feit)


def _onkost(feit: Callable[..., None]) -> None:
    level = "onkost"
    feit("onkost_aard", "soort kost", ONKOST, "XIII 106bis", level)
    feit("onkost_maand", "maand van de kost", MONTH, "XIII 106quinquies §4", level)
    feit("onkost_bedrag", "betaald bedrag van de kost", EURO, "XIII 106bis", level, _BEDRAG)
    feit("onkost_eigen_kosten", "kost door het personeelslid zelf gedragen", YES_NO, "XIII 106bis", level)
    feit("onkost_geweigerd", "kost geweigerd", YES_NO, "XIII 105", level)
    feit("onkost_ingediend", "dag waarop de onkostenstaat is ingediend", DATE, "XIII 106quater", level)
    feit("onkost_zes_maanden", "laatste dag van zes maanden na de dag van de kost", DATE, "XIII 106quater", level)
    feit("onkost_zes_maanden_maandeinde", "laatste dag van zes maanden na het maandeinde", DATE, "XIII 106quater", level)
    feit("onkost_drie_maanden", "laatste dag van drie maanden na de dag van de kost", DATE, "XIII 106quater", level)
    feit("onkost_drie_maanden_maandeinde", "laatste dag van drie maanden na het maandeinde", DATE, "XIII 106quater", level)
    feit("onkost_volledig", "onkostenstaat volledig ingevuld", YES_NO, "XIII 106quater", level)
    feit("onkost_betaaltijd", "wanneer de kost betaalbaar is", BETAALTIJD, "XIII 106quater", level)
    feit("onkost_betaald_op", "dag waarop de kost betaald is", DATE, "XIII 106quater", level, none=True)
    feit("onkost_intrest_vanaf", "dag drie maanden na de indiening", DATE, "XIII 106quater", level)
    feit("onkost_intrest_vanaf_maand", "eerste dag van de vierde maand na de indiening", DATE, "XIII 106quater", level)
    feit("onkost_bewijs", "bewijsstukken bezorgd", YES_NO, "XIII 106decies §1", level, "Op welke dag zijn de bewijsstukken bezorgd?")
    feit("onkost_hoedanigheid", "hoedanigheid op de dag van de kost", _CODES["hoedanigheid"], "XIV 51 §1", level)
    feit("onkost_begunstigde", "wie de begrafenisvergoeding vraagt", BEGUNSTIGDE, "XIII 104", level, "Wie vraagt de vergoeding?")
    feit("onkost_andere_vergoedingen", "soortgelijke vergoedingen voor de begrafenis", EURO, "XIII 106", level)


def _dienstreis(feit: Callable[..., None]) -> None:
    level = "onkost"
    feit(
        "onkost_vervoermiddel", "vervoermiddel van de dienstreis", VERVOER, "XIII 106quinquies §1", level,
        "Met welk vervoermiddel is de dienstreis gemaakt?",
    )  # fmt: skip
    feit(
        "onkost_kilometer", "kilometers van de dienstreis", KILOMETRES, "XIII 106quinquies §1", level,
        "Hoeveel kilometer was de dienstreis?",
    )  # fmt: skip
    feit("onkost_kilometer_woonwerk", "kilometers tussen woonplaats en standplaats", KILOMETRES, "XIII 106sexies §1", level)
    feit("onkost_medereizigers", "personeelsleden die meereden", COUNT, "XIII 106quinquies §2", level)
    feit("onkost_passagier", "zelf meegereden met een collega", YES_NO, "XIII 106quinquies §2", level)
    feit("onkost_verplicht", "eigen motorvoertuig verplicht", YES_NO, "XIII 106sexies §1", level)
    feit("onkost_rechtstreeks", "kortste weg loopt niet langs de standplaats", YES_NO, "XIII 106sexies §2", level)
    feit("onkost_forfait", "een forfait dekt dezelfde kost", YES_NO, "XIII 106quinquies §3", level)
    feit("onkost_duur", "duur van de dienstreis", MINUTES, "XIII 106novies §1", level, "Hoe lang duurde de hele dienstreis?")
    feit(
        "onkost_begin", "begin van de dienstreis, in minuten na middernacht", MINUTES, "XIII 106novies §3", level,
        "Op welk uur begon de dienstreis?",
    )  # fmt: skip
    feit("onkost_ander_maal", "middagmaal van dezelfde dag ook gevraagd", YES_NO, "XIII 106novies §4", level)
    feit("onkost_uitzonderlijk", "twee maaltijden uitzonderlijk aanvaard", YES_NO, "XIII 106novies §4", level)
    feit(
        "onkost_afstand_standplaats", "afstand in vogelvlucht tot de standplaats", KILOMETRES, "XIII 106novies §5", level,
        "Hoe ver ligt de bestemming van de standplaats, in vogelvlucht?",
    )  # fmt: skip
    feit(
        "onkost_afstand_woonplaats", "afstand in vogelvlucht tot de woonplaats", KILOMETRES, "XIII 106novies §5", level,
        "Hoe ver ligt de bestemming van de woonplaats, in vogelvlucht?",
    )  # fmt: skip
    feit("onkost_afwijking", "tijdelijke afwijking van de straal", YES_NO, "XIII 106novies §5", level)
    feit("onkost_plaats", "waar is overnacht", PLAATS, "XIII 106novies §6", level, "Waar is overnacht?")
    feit("onkost_aantal", "nachten of dagen", COUNT, "XIII 106novies §6", level)
    feit(
        "onkost_grensbedrag", "bedrag per nacht of dag in de omzendbrief", EURO, "XIII 106decies §2", level,
        "Welk bedrag bepaalt de omzendbrief voor dat land?",
    )  # fmt: skip
    feit("onkost_gereserveerd", "door de dienst gereserveerd en betaald", YES_NO, "XIII 106decies §1", level)
    feit("onkost_eerste_klasse", "eerste klasse gereisd", YES_NO, "XIII 106octies", level)
    feit(
        "onkost_tweede_klasse", "prijs in tweede klasse", EURO, "XIII 106octies", level,
        "Hoeveel kost dezelfde reis in tweede klasse?",
    )  # fmt: skip


def _forfait(feit: Callable[..., None]) -> None:
    level = "forfait"
    feit("forfait_aard", "waarvoor het forfait dient", FORFAIT, "XIII 98", level)
    feit("forfait_bedrag", "forfaitair bedrag per maand", EURO, "XIII 98", level, "Hoeveel bedraagt het forfait per maand?")
    feit("forfait_dagen", "werkdagen waarop het forfait loopt", DAYS, "XIII 99", level)
    feit("forfait_maanddagen", "werkdagen van de maand voor het forfait", DAYS, "XIII 99", level)
    feit("forfait_onderbroken", "daarvan onderbroken, vakantie niet meegeteld", DAYS, "XIII 99", level)
    feit("forfait_vakantie", "daarvan jaarlijkse vakantie", DAYS, "XIII 99", level)
    feit("forfait_lasten", "lasten lopen door bij afwezigheid", YES_NO, "XIII 99", level)


def _woonwerk(feit: Callable[..., None]) -> None:
    level = "woonwerk"
    feit("woonwerk_vervoermiddel", "vervoermiddel naar het werk", VERVOER_WOONWERK, "XIII 110bis", level)
    feit(
        "woonwerk_kilometer", "afstand van een enkele rit", KILOMETRES, "XIII 110novies §3", level,
        "Hoeveel kilometer is een enkele rit?",
    )  # fmt: skip
    feit(
        "woonwerk_fietsdagen", "dagen met de fiets in de maand", DAYS, "XIII 110novies §1", level,
        "Op hoeveel dagen van de maand is gefietst?", none=True,
    )  # fmt: skip
    feit(
        "woonwerk_aandeel", "deel van de dagen met de fiets", PERCENT, "XIII 110novies §1", level,
        "Op welk deel van de te werken dagen wordt gefietst?",
    )  # fmt: skip
    feit("woonwerk_regimedagen", "werkdagen volgens het arbeidsregime", DAYS, "XIII 110novies §4", level)
    feit("woonwerk_te_werken", "werkdagen zonder afwezigheid of feestdag", DAYS, "XIII 110novies §1", level)
    feit("woonwerk_continudienst", "continudienst", YES_NO, "XIII 110novies §1", level)
    feit(
        "woonwerk_abonnement", "prijs van een abonnement dat deze maand begint", EURO, "XIII 110decies", level,
        "Hoeveel kost het abonnement?",
    )  # fmt: skip
    feit("woonwerk_supplement", "supplement voor eerste klasse", EURO, "XIII 110decies", level)
    feit(
        "woonwerk_treinkaart", "maandprijs van een treinkaart tweede klasse", EURO, "XIII 110septies", level,
        "Hoeveel kost een treinkaart tweede klasse over die afstand per maand?",
    )  # fmt: skip
    feit(
        "woonwerk_moeilijk", "werkplaats moeilijk bereikbaar", YES_NO, "XIII 110bis", level,
        "Is de werkplaats moeilijk of niet met het openbaar vervoer te bereiken?",
    )  # fmt: skip
    feit("woonwerk_dienstvervoer", "dienstvervoer naar het werk", YES_NO, "XIII 110septies", level, "Is er dienstvervoer naar het werk?")
    feit("woonwerk_arbeidsongeschikt", "graad van arbeidsongeschiktheid", PERCENT, "XIII 110undecies", level)
    feit("woonwerk_haalt_op", "haalt geregeld collega's op", YES_NO, "XIII 110sexies", level)


def _namen(declare: Callable[[Callable[..., None]], None]) -> list[tuple[str, str]]:
    """Name and level of every fact that a declarer makes."""
    found: list[tuple[str, str]] = []
    declare(lambda name, term, unit, article, level, question="", *, none=False: found.append((name, level)))
    return found


_ALLE = _namen(onkostenfeiten)
ONKOSTFEITEN = tuple(name for name, level in _ALLE if level == "onkost")
FORFAITFEITEN = tuple(name for name, level in _ALLE if level == "forfait")
WOONWERKFEITEN = tuple(name for name, level in _ALLE if level == "woonwerk")
#: Where a fact that is unknown is entered: kind of event and field.
INVULLEN_ONKOSTEN = {
    "onkost_bedrag": ("onkost", "bedrag"),
    "onkost_bewijs": ("onkost", "bewijs_op"),
    "onkost_begunstigde": ("onkost", "begunstigde"),
    "onkost_vervoermiddel": ("onkost", "vervoermiddel"),
    "onkost_kilometer": ("onkost", "kilometer"),
    "onkost_duur": ("onkost", "uren"),
    "onkost_begin": ("onkost", "begin"),
    "onkost_afstand_standplaats": ("onkost", "afstand_standplaats"),
    "onkost_afstand_woonplaats": ("onkost", "afstand_woonplaats"),
    "onkost_plaats": ("onkost", "plaats"),
    "onkost_grensbedrag": ("onkost", "grensbedrag"),
    "onkost_tweede_klasse": ("onkost", "bedrag_tweede_klasse"),
    "forfait_bedrag": ("forfaitaire_vergoeding", "bedrag"),
    "woonwerk_kilometer": ("woonwerk", "kilometer"),
    "woonwerk_fietsdagen": ("woonwerk", "fietsdagen"),
    "woonwerk_aandeel": ("woonwerk", "aandeel_fiets"),
    "woonwerk_abonnement": ("woonwerk", "abonnement_bedrag"),
    "woonwerk_treinkaart": ("woonwerk", "treinkaart_bedrag"),
    "woonwerk_moeilijk": ("woonwerk", "moeilijk_bereikbaar"),
    "woonwerk_dienstvervoer": ("woonwerk", "dienstvervoer"),
}
