"""Facts of allowances (XIII 38-96): levels `prestatie` (each performance of the month) and `toekenning` (each standing grant that runs in
the month), and what the stretches of the month (level `schijf`) say of acting in a higher office and of long absences."""

from __future__ import annotations

from collections.abc import Callable

from statuut.dossier.events.prestaties import AARDEN_PRESTATIE as AARDEN_PRESTATIE
from statuut.dossier.events.prestaties import AARDEN_TOELAGE as AARDEN_TOELAGE
from statuut.engine.units import COUNT, DAY_OF_MONTH, EURO, MINUTES, PERCENT, TELLER, YES_NO, code_unit
from statuut.statutes.pswi.gegevens.lijsten import eenheden

_CODES = eenheden()
PRESTATIE = code_unit(
    "prestatie", AARDEN_PRESTATIE,
    {"onvoorzien_overwerk": "onvoorzien overwerk", "oproep": "oproep voor dringend werk", "gevaarlijk_werk": "gevaarlijk werk"},
)  # fmt: skip
TOEKENNING = code_unit("toelagesoort", AARDEN_TOELAGE, {code: code.replace("_", " ") for code in AARDEN_TOELAGE})
#: What a day is for XIII 51; a holiday on a Saturday is told apart from the others.
DAGSOORTEN = ("weekdag", "zaterdag", "zondag", "feestdag", "feestdag_op_zaterdag")
DAGSOORT = code_unit("dagsoort", DAGSOORTEN, {"feestdag_op_zaterdag": "feestdag op zaterdag"})
VOLTIJDS = code_unit("voltijds", ("nee", "ja", "verlof"), {"verlof": "voltijds aangesteld, met deeltijds verlof"})
#: Where a stretch stands in the exercise of a higher office (XIII 43 §2).
AMBTSSTANDEN = ("geen", "te_kort", "wacht_eerste_dagen", "wacht", "eerste_dagen", "verder")
AMBTSSTAND = code_unit(
    "hoger_ambt_stand", AMBTSSTANDEN,
    {
        "te_kort": "korter dan dertig dagen",
        "wacht_eerste_dagen": "de eerste dertig dagen, nog niet betaalbaar op het einde van de maand",
        "wacht": "nog niet betaalbaar op het einde van de maand",
        "eerste_dagen": "de eerste dertig dagen",
        "verder": "na de eerste dertig dagen",
    },
)  # fmt: skip
#: Where a stretch stands in an absence of more than 35 working days (XIII 39 §1).
LANGE_AFWEZIGHEID = code_unit(
    "lange_afwezigheid", ("nee", "eerste_35", "na_35"), {"eerste_35": "de eerste 35 werkdagen", "na_35": "na 35 werkdagen"}
)
_UREN = "Op welk uur begon en eindigde de prestatie?"


def toelagefeiten(feit: Callable[..., None]) -> None:
    """Declare the facts of allowances in the book; `feit` is the declarer of the book."""
    _schijf(feit)
    _prestatie(feit)
    _toekenning(feit)


def _schijf(feit: Callable[..., None]) -> None:
    feit("hoger_ambt_graad", "graad van het hoger ambt", _CODES["graad"], "XIII 43 §1", "schijf", none=True)
    feit(
        "hoger_ambt_besluit", "salarisschaal in de aanstelling in het hoger ambt", _CODES["schaal"], "XIII 44 §1 lid 3", "schijf", none=True
    )
    feit("hoger_ambt_stand", "stand van de dertig dagen in het hoger ambt", AMBTSSTAND, "XIII 43 §2", "schijf")
    feit("lange_afwezigheid", "afwezigheid van meer dan 35 werkdagen", LANGE_AFWEZIGHEID, "XIII 39 §1", "schijf")
    feit("hoger_ambt_wacht_nog", "hoger ambt van vroeger dat op het einde van deze maand nog niet betaalbaar is", YES_NO, "XIII 43 §2")


def _prestatie(feit: Callable[..., None]) -> None:
    level = "prestatie"
    feit("prestatie_aard", "soort prestatie", PRESTATIE, "XIII 47", level)
    feit("prestatie_dag", "dag van de prestatie", DAY_OF_MONTH, "XIII 56 lid 1", level)
    feit("prestatie_minuten", "duur van de prestatie", MINUTES, "XIII 47", level, "Hoe lang duurde de prestatie?")
    feit("prestatie_begin", "begin van de prestatie, in minuten na middernacht", MINUTES, "XIII 51 §1", level, _UREN)
    feit("prestatie_dagsoort", "soort dag waarop de prestatie begint", DAGSOORT, "XIII 51 §2", level)
    feit("prestatie_dagsoort_volgend", "soort dag na de dag waarop de prestatie begint", DAGSOORT, "XIII 51 §3", level)
    feit("prestatie_graad", "graad op de dag van de prestatie", _CODES["graad"], "XIII 50", level)
    feit("prestatie_groep", "personeelsgroep op de dag van de prestatie", _CODES["personeelsgroep"], "XIII 50", level)
    feit("prestatie_hoedanigheid", "hoedanigheid op de dag van de prestatie", _CODES["hoedanigheid"], "XIII 96 §1", level)
    feit("prestatie_voltijds", "voltijds in dienst op de dag van de prestatie", VOLTIJDS, "XIII 47", level)
    feit("prestatie_bezoldigd", "salaris op de dag van de prestatie", YES_NO, "XIII 39 §1", level)
    feit("prestatie_voor_wijziging", "prestatie voor de wijziging van graad of schaal in de maand", YES_NO, "XIII 47", level)
    feit("prestatie_in_hoger_ambt", "hoger ambt op de dag van de prestatie", YES_NO, "XIII 47", level)
    feit("prestatie_inhaalrust", "gecompenseerd met vrije tijd", YES_NO, "XIII 48 §2", level)
    feit("prestatie_ambtshalve", "ambtshalve betaald omdat de vrije tijd niet is opgenomen", YES_NO, "XIII 48 §2", level)
    feit("prestatie_maanden_geleden", "maanden sinds de prestatie, als ze ambtshalve wordt betaald", COUNT, "XIII 48 §2", level)
    feit("prestatie_in_wachtdienst", "prestatie tijdens een wachtdienst", YES_NO, "XIII 58octies §3", level)
    feit("eigen_regeling_overuren", "oudere eigen regeling voor overuren", YES_NO, "XIII 48 §4", level)
    feit("eigen_regeling_onregelmatig", "oudere eigen regeling voor nacht- en weekendwerk", YES_NO, "XIII 54 §4", level)
    feit("compenserende_voordelen", "functie met onregelmatige diensten en compenserende voordelen", YES_NO, "XIII 58 §1", level)
    elders = "maandbedrag van een andere regeling voor nacht- en weekendwerk"
    feit("andere_regeling_onregelmatig", elders, EURO, "XIII 55", level, "Hoeveel betaalt de andere regeling per maand?", none=True)


def _toekenning(feit: Callable[..., None]) -> None:
    level = "toekenning"
    feit("toekenning_aard", "soort toelage", TOEKENNING, "XIII 38", level)
    feit("toekenning_percentage", "percentage in de beslissing", PERCENT, "XIII 58ter", level, none=True)
    feit("toekenning_bedrag", "bedrag in de beslissing", EURO, "XIII 38", level, none=True)
    feit("toekenning_graad", "graad waarover de toelage gaat", _CODES["graad"], "XIII 65", level, none=True)
    feit("toekenning_begindag", "dag van de maand waarop de toelage begint (0: vroeger begonnen)", DAY_OF_MONTH, "XIII 27 §1", level)
    feit("toekenning_einddag", "laatste dag van de toelage in de maand (0: loopt door)", DAY_OF_MONTH, "XIII 27 §1", level)
    feit("toekenning_teller", "betaalde werkdagen x percentage prestaties in de toelage", TELLER, "XIII 27 §1", level)
    feit("toekenning_teller_na_35", "daarvan na de eerste 35 werkdagen van een afwezigheid", TELLER, "XIII 39 §1", level)
    feit("toekenning_teller_lang", "daarvan in een afwezigheid van meer dan 35 werkdagen", TELLER, "XIII 39 §1", level)
