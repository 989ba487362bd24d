"""Facts of the standing allowances (XIII 58bis-68) and of dangerous work (XIII 90-95), beside those of `boek_toelagen`."""

from __future__ import annotations

from collections.abc import Callable

from statuut.engine.parameters import Series
from statuut.engine.units import DAYS, EURO, MINUTES, MONTH, YES_NO, code_unit
from statuut.statutes.pswi.gegevens.lijsten import eenheden

_CODES = eenheden()
#: In which month of its payment an allowance that is paid once is seen (XIII 58septies).
BETAALMAANDEN = ("loopt", "beslist", "juli", "beslist_na_juni")
BETAALMAAND = code_unit(
    "betaalmaand",
    BETAALMAANDEN,
    {
        "loopt": "elke maand waarin ze loopt",
        "beslist": "de maand van de beslissing",
        "juli": "juli na het evaluatiejaar",
        "beslist_na_juni": "de maand van een beslissing in juli of later",
    },
)
#: The index of the months of a quarter that is paid later.
REEKSEN_TOELAGEN = {"index_van_maand": Series("index", "toekenning_maand")}


def vaste_toelagefeiten(feit: Callable[..., None]) -> None:
    """Declare the facts of standing allowances in the book; `feit` is the declarer of the book."""
    _maand(feit)
    _schijf(feit)
    _toekenning(feit)
    _prestatie(feit)


def _maand(feit: Callable[..., None]) -> None:
    feit("evaluatie_december", "december van een evaluatiejaar met een prestatietoelage", YES_NO, "XIII 58sexies §2")
    feit(
        "salaris_voor_bevordering", "salaris voor een bevordering die niet in het dossier staat", EURO, "XIII 58duodecies §1-2",
        question="Welk jaarsalaris aan 100 % gold in de oude salarisschaal op de dag van de bevordering?", none=True,
    )  # fmt: skip


def _schijf(feit: Callable[..., None]) -> None:
    feit("diensthoofd_schijf", "aangesteld als diensthoofd", YES_NO, "XIII 64bis", "schijf")
    feit(
        "examen_graad", "graad van het examen dat de toelage geeft", _CODES["graad"], "XIII 65", "schijf",
        "Voor welke graad slaagde het personeelslid?", none=True,
    )  # fmt: skip
    feit("examen_begint", "maand waarin de toelage voor geslaagden na de eerste dag begint", YES_NO, "XIII 65", "schijf")


def _toekenning(feit: Callable[..., None]) -> None:
    level = "toekenning"
    feit("toekenning_maand", "maand waarover de toelage gaat", MONTH, "XIII 61 §1", level)
    feit("toekenning_maanddagen", "te presteren werkdagen van die maand", DAYS, "XIII 27 §1", level)
    feit("toekenning_in_graad", "graad van het personeelslid", _CODES["graad"], "XIII 64", level)
    feit("toekenning_ambt", "hoger ambt van het personeelslid", _CODES["graad"], "XIII 58sexies §2", level, none=True)
    feit("toekenning_hoedanigheid", "hoedanigheid", _CODES["hoedanigheid"], "XIII 96 §2 1", level)
    feit("toekenning_werkdagen", "betaalde werkdagen in de toelage", DAYS, "XIII 58novies §2", level)
    feit("toekenning_hele_dienst", "loopt alle dagen in dienst van de maand", YES_NO, "XIII 58novies §2", level)
    feit("toekenning_uitbetaling", "betaalmaand", BETAALMAAND, "XIII 58septies", level)
    feit("december_bekend", "december van het evaluatiejaar ligt in het dossier", YES_NO, "XIII 58sexies §2", level)
    feit(
        "rekening_bedrag", "verrichtingen van het kwartaal op alle rekeningen", EURO, "XIII 62", level,
        "Hoeveel bedroegen de ontvangsten en de uitgaven van het kwartaal?", none=True,
    )  # fmt: skip


def _prestatie(feit: Callable[..., None]) -> None:
    level = "prestatie"
    feit("prestatie_gelijktijdig", "minuten tegelijk met ander gevaarlijk werk", MINUTES, "XIII 93", level)
    feit("vliegtoelage", "vliegtoelage op de dag van de prestatie", YES_NO, "XIII 94", level)
    feit("gunstigere_regeling_ploegen", "gunstigere regeling voor ploegen of permanentie", YES_NO, "XIII 58decies", level)
    feit("diensthoofd", "diensthoofd op de dag van de prestatie", YES_NO, "XIII 58octies §3", level)
