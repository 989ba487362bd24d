"""PSWI part XIII, title 3, chapters 4bis and 4ter (XIII 58bis-58undecies) asked once: performance, standby, shifts.

Conditions, bounds, who decides, the last day of payment, and what may not go together. The amounts are streams
(`titel_3_h4bis_prestatietoelagen`, `titel_3_h4ter_ploegen`).
"""

from __future__ import annotations

from statuut.engine.units import DATE, HOURS, PERCENT, YEARS, YES_NO
from statuut.engine.values import NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_01_algemeen.overheden import DIRECTIERAAD, FUNCTIONEEL_MINISTER, HOOFD, NIEMAND, VLAAMSE_REGERING, WIE
from statuut.statutes.pswi.driewaardig import alle, als_bekend, niet
from statuut.statutes.pswi.feiten.vaste_toelagen import uiterste_betaaldag
from statuut.statutes.pswi.gegevens.lijsten import NIVEAUS
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

FUNCTIE = keuzes("functie_prestatietoelage", "instellingshoofd", "afdelingshoofd", "andere", andere="een andere functie")
INSTELLINGSHOOFD, AFDELINGSHOOFD, ANDERE = range(3)
STELSEL = keuzes(
    "ploegenstelsel", "twee_ploegen", "drie_ploegen", "onderbroken_dienst", "ander",
    twee_ploegen="twee opeenvolgende ploegen", drie_ploegen="drie opeenvolgende ploegen", ander="een ander stelsel",
)  # fmt: skip
ONDERBROKEN, ANDER_STELSEL = 2, 3
ERNAAST = keuzes(
    "toelage_ernaast", "diensthoofdentoelage", "oproep_tijdens_permanentie", "permanentie_of_ploegen", "gunstigere_regeling", "andere",
    oproep_tijdens_permanentie="de toelage voor een oproep tijdens de permanentie (art. XIII 49, § 2)",
    permanentie_of_ploegen="de andere toelage van hoofdstuk 4ter voor dezelfde periode",
    gunstigere_regeling="een gunstigere regeling", andere="een andere toelage",
)  # fmt: skip
DIENSTHOOFD, OPROEP, DEZELFDE, GUNSTIGER = range(4)
NIVEAU_D = NIVEAUS.index("D")
#: Successive shifts may overlap by a quarter (XIII 58novies §1).
KWART = 2_500

feit(
    "functie_prestatietoelage",
    "functie in het evaluatiejaar",
    FUNCTIE,
    "XIII 58bis",
    "Leidt het personeelslid een instelling of een afdeling?",
)
feit(
    "uitstekende_evaluatie", "functioneringsevaluatie toont uitstekend werk", YES_NO, "XIII 58sexies §1",
    "Blijkt uit de functioneringsevaluatie dat uitstekend is gewerkt tegenover de verwachtingen in de planning?",
)  # fmt: skip
feit("toegekend_percentage", "toegekend percentage van het salaris", PERCENT, "XIII 58ter", "Welk percentage van het salaris is toegekend?")
feit("jaar_van_evaluatie", "evaluatiejaar", YEARS, "XIII 58septies", "Over welk evaluatiejaar gaat de toelage?")
feit("toelage_betaald_op", "dag van de betaling", DATE, "XIII 58septies", "Op welke dag werd de toelage betaald?", none=True)
feit("aangewezen_voor_permanentie", "door de dienstleiding aangewezen voor permanentie", YES_NO, "XIII 58octies §1",
     "Wees de dienstleiding het personeelslid aan voor permanentie?")  # fmt: skip
feit("beschikbaar_thuis", "buiten de diensturen thuis beschikbaar voor interventies", YES_NO, "XIII 58octies §1",
     "Moet het personeelslid buiten de diensturen thuis beschikbaar zijn voor interventies?")  # fmt: skip
feit("permanentie_uren", "uren permanentie in de maand", HOURS, "XIII 58octies §2", "Hoeveel uren permanentie waren er in de maand?")
feit("ploegenstelsel", "stelsel van de ploegen", STELSEL, "XIII 58novies §1", "In welk ploegenstelsel werkt het personeelslid?")
feit(
    "overlapping_ploegen", "deel van de dienst waarin de ploegen samenvallen", PERCENT, "XIII 58novies §1",
    "Welk deel van de dienst vallen opeenvolgende ploegen samen?",
)  # fmt: skip
feit(
    "toelage_ernaast", "toelage of regeling die ernaast zou komen", ERNAAST, "XIII 58decies", "Welke toelage of regeling zou ernaast komen?"
)


@vraag("XIII 58bis", unit=YES_NO)
def functie_geeft_managementstoelage(functie_prestatietoelage):
    """Whether the function is one for which the management allowance is made."""
    return 0 if functie_prestatietoelage == ANDERE else 1


@vraag("XIII 58bis", unit=YES_NO, accepts=(UNKNOWN,), also=("XIII 58sexies §1",))
def managementstoelage_mogelijk(functie_geeft_managementstoelage, uitstekende_evaluatie):
    """Whether a management allowance may be granted: such a function, and an excellent evaluation."""
    if functie_geeft_managementstoelage == 0 or uitstekende_evaluatie == 0:
        return 0
    return UNKNOWN if UNKNOWN in (functie_geeft_managementstoelage, uitstekende_evaluatie) else 1


@vraag("XIII 58bis", unit=YES_NO)
def managementstoelage_percentage_geldig(toegekend_percentage, managementstoelage_hoogste):
    """Whether the percentage of a management allowance stays within its bounds."""
    return 1 if toegekend_percentage <= managementstoelage_hoogste else 0


@vraag("XIII 58ter", unit=WIE)
def managementstoelage_bepaald_door(functie_prestatietoelage):
    """Who sets the percentage of the management allowance."""
    if functie_prestatietoelage == INSTELLINGSHOOFD:
        return VLAAMSE_REGERING
    return FUNCTIONEEL_MINISTER if functie_prestatietoelage == AFDELINGSHOOFD else NIEMAND


@vraag("XIII 58ter", unit=WIE)
def managementstoelage_advies_van(functie_prestatietoelage):
    """Whose advice is needed first."""
    return HOOFD if functie_prestatietoelage == AFDELINGSHOOFD else NIEMAND


@vraag("XIII 58quater lid 1", unit=YES_NO, accepts=(UNKNOWN,), also=("XIII 58quater lid 3", "XIII 58sexies §1"))
def functioneringstoelage_mogelijk(functie_geeft_managementstoelage, uitstekende_evaluatie):
    """Whether a functioning allowance may be granted: an excellent evaluation, and no function for the management allowance."""
    if functie_geeft_managementstoelage == 1 or uitstekende_evaluatie == 0:
        return 0
    return UNKNOWN if UNKNOWN in (functie_geeft_managementstoelage, uitstekende_evaluatie) else 1


@vraag("XIII 58quater lid 1", unit=YES_NO, also=("XIII 58quater lid 2",), accepts=(UNKNOWN,))
def functioneringstoelage_percentage_geldig(toegekend_percentage, niveau, functioneringstoelage_hoogste, functioneringstoelage_laagste_d):
    """Whether the percentage of a functioning allowance stays within its bounds, in level D not too low either."""
    if UNKNOWN in (toegekend_percentage, functioneringstoelage_hoogste):
        return UNKNOWN
    if toegekend_percentage > functioneringstoelage_hoogste:
        return 0
    te_laag = UNKNOWN if functioneringstoelage_laagste_d == UNKNOWN else int(toegekend_percentage < functioneringstoelage_laagste_d)
    return niet(alle(als_bekend(niveau, niveau == NIVEAU_D), te_laag))


@vraag("XIII 58quinquies", unit=WIE)
def functioneringstoelage_beslist_door():
    """Who decides on the functioning allowance."""
    return DIRECTIERAAD


@vraag("XIII 58septies", unit=DATE)
def prestatietoelage_uiterlijk(jaar_van_evaluatie):
    """The last day on which an allowance for an evaluation year is paid."""
    return uiterste_betaaldag(jaar_van_evaluatie).toordinal()


@vraag("XIII 58septies", unit=YES_NO)
def prestatietoelage_op_tijd(toelage_betaald_op, prestatietoelage_uiterlijk):
    """Whether it was paid in time."""
    return 1 if 0 < toelage_betaald_op <= prestatietoelage_uiterlijk else 0


@vraag("XIII 58octies §1", unit=YES_NO, accepts=(UNKNOWN,))
def permanentietoelage_mogelijk(aangewezen_voor_permanentie, beschikbaar_thuis):
    """Whether standby gives an allowance: named by the management of the service, and available at home outside duty hours."""
    if aangewezen_voor_permanentie == 0 or beschikbaar_thuis == 0:
        return 0
    return UNKNOWN if UNKNOWN in (aangewezen_voor_permanentie, beschikbaar_thuis) else 1


@vraag("XIII 58octies §3", unit=YES_NO, also=("XIII 58decies",))
def permanentietoelage_mag_samen(toelage_ernaast):
    """Whether the allowance for standby may go together with another one."""
    return 0 if toelage_ernaast in (DIENSTHOOFD, OPROEP, DEZELFDE, GUNSTIGER) else 1


@vraag("XIII 58novies §1", unit=YES_NO, accepts=(UNKNOWN,))
def ploegenstelsel_geeft_toelage(ploegenstelsel, overlapping_ploegen):
    """Whether the shift system gives the allowance: two or three shifts that overlap by a quarter at most, or interrupted service."""
    if ploegenstelsel == ANDER_STELSEL:
        return 0
    if ploegenstelsel == ONDERBROKEN:
        return 1
    if overlapping_ploegen == UNKNOWN:
        return UNKNOWN
    if overlapping_ploegen > KWART:
        return 0
    return UNKNOWN if ploegenstelsel == UNKNOWN else 1


@vraag("XIII 58decies", unit=YES_NO)
def ploegentoelage_mag_samen(toelage_ernaast):
    """Whether the allowance for work in shifts may go together with another one."""
    return 0 if toelage_ernaast in (DEZELFDE, GUNSTIGER) else 1


@vraag("XIII 58octies §2", unit=YES_NO)
def permanentie_boven_minimum(permanentie_uren):
    """Whether the hours of standby of the month reach the first band."""
    return 1 if permanentie_uren >= 2_100 else NOT_APPLICABLE if permanentie_uren == 0 else 0
