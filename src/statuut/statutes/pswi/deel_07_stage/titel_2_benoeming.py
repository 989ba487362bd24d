"""PSWI part VII, title 2 (VII 29-VII 35): the appointment as an official, who appoints, seniority from the first day, and the oath.

Appointed is who is admissible, met the conditions of recruitment and completed probation; scientific staff of rank A2 have none (VI 11).
The text refers to a fourth paragraph of VII 20 that is gone: the final report of VII 21 is meant. Seniority starts with the probation,
counted in full months (VIII 33). Who refuses the oath loses designation or appointment by law.
"""

from __future__ import annotations

from statuut.engine.days import calendar_day, first_of_next_month
from statuut.engine.units import DATE, YES_NO
from statuut.engine.values import NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_06_aanwerving.overheden import (
    HOOFD,
    HOOFD_OF_GEMACHTIGDE,
    MINISTER_SPECIFIEK,
    NIEMAND,
    VLAAMSE_REGERING,
    WIE,
)
from statuut.statutes.pswi.deel_06_aanwerving.titel_2_oproep import RECHTSTREEKS
from statuut.statutes.pswi.deel_07_stage.titel_1_evaluatie import GUNSTIG, ONGUNSTIG
from statuut.statutes.pswi.deel_07_stage.titel_1_ongeschiktheid import BENOEMD
from statuut.statutes.pswi.driewaardig import alle, als_bekend
from statuut.statutes.pswi.gegevens.lijsten import RANGEN, WETENSCHAPPELIJK, eenheden
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

RANG_A1, RANG_A2 = RANGEN.index("A1"), RANGEN.index("A2")
GRONDSLAG = keuzes(
    "grondslag_benoeming", "eindverslag", "stilte_over_het_eindverslag", "beslissing_na_advies",
    eindverslag="het gunstige eindverslag", stilte_over_het_eindverslag="geen eindverslag op tijd",
    beslissing_na_advies="de beslissing na advies van de raad van beroep",
)  # fmt: skip
VERSLAG, STILTE, NA_ADVIES = range(3)
EEDAFLEGGER = keuzes("eedaflegger", "stagiair", "afdelingshoofd", "instellingshoofd", "ander", ander="een ander personeelslid")
STAGIAIR, AFDELINGSHOOFD, INSTELLINGSHOOFD, ANDER = range(4)
NIETIG = keuzes("gevolg_eedweigering", "geen_gevolg", "aanstelling_nietig", "benoeming_nietig", geen_gevolg="geen",
                aanstelling_nietig="aanstelling als stagiair is nietig", benoeming_nietig="benoeming is nietig")  # fmt: skip
GEEN_GEVOLG, AANSTELLING, BENOEMING = range(3)

feit("eedaflegger", "wie de eed aflegt", EEDAFLEGGER, "VII 33", "In welke hoedanigheid legt het personeelslid de eed af?")
feit("eed_geweigerd", "eed geweigerd", YES_NO, "VII 35", "Weigert het personeelslid de eed af te leggen?")


@vraag("VII 29 §1", unit=YES_NO, also=("VII 31", "VI 11"), accepts=(UNKNOWN,))
def stage_met_goed_gevolg(aanwerving_leidt_tot, uitkomst_stage, beslissing_na_advies):
    """Whether the probation was completed well, or the authority appointed after all; nothing to say where there is none."""
    if aanwerving_leidt_tot in (UNKNOWN, RECHTSTREEKS):
        return UNKNOWN if aanwerving_leidt_tot == UNKNOWN else NOT_APPLICABLE
    if uitkomst_stage == ONGUNSTIG:
        return als_bekend(beslissing_na_advies, beslissing_na_advies == BENOEMD)
    return als_bekend(uitkomst_stage, uitkomst_stage == GUNSTIG)


@vraag("VII 29 §1", unit=YES_NO, accepts=(UNKNOWN, NOT_APPLICABLE))
def benoembaar(toelaatbaar, aanwervingsvoorwaarden_vervuld, stage_met_goed_gevolg):
    """Whether somebody can be appointed as an official: admissible and fit, recruited as must be, and past probation."""
    return alle(toelaatbaar, aanwervingsvoorwaarden_vervuld, stage_met_goed_gevolg)


@vraag("VII 30", unit=WIE, also=("VI 11",))
def benoemd_door(rang):
    """Who appoints: the head up to rank A1, the government for ranks A2 and A3."""
    return VLAAMSE_REGERING if rang >= RANG_A2 else HOOFD


@vraag("VII 31", unit=GRONDSLAG, also=("VII 21 §2",), accepts=(UNKNOWN, NOT_APPLICABLE))
def benoeming_steunt_op(uitkomst_stage, eindverslag_op_tijd):
    """On what the appointment rests: the final report, its absence in time, or the decision after the advice of the board of appeal."""
    if uitkomst_stage == ONGUNSTIG:
        return NA_ADVIES
    if UNKNOWN in (uitkomst_stage, eindverslag_op_tijd):
        return UNKNOWN
    if uitkomst_stage != GUNSTIG:
        return NOT_APPLICABLE
    return STILTE if eindverslag_op_tijd == 0 else VERSLAG


@vraag("VII 31", unit=eenheden()["graad"])
def benoemd_in_graad(graad_tijdens_stage):
    """The grade of the appointment: that in which the probationer was admitted."""
    return graad_tijdens_stage


@vraag("VII 32", unit=DATE)
def ancienniteiten_vanaf(stage_begonnen_op):
    """The day from which the administrative seniorities are reckoned: the first of the probation."""
    return stage_begonnen_op


@vraag("VII 32", unit=DATE)
def ancienniteiten_eerste_maand(ancienniteiten_vanaf):
    """The first day of the first full month of those seniorities."""
    return ancienniteiten_vanaf if calendar_day(ancienniteiten_vanaf).day == 1 else first_of_next_month(ancienniteiten_vanaf)


@vraag("VII 33", unit=WIE, accepts=(UNKNOWN,))
def eed_in_handen_van(eedaflegger, personeelsgroep, rang):
    """Before whom the oath is sworn; nobody where the statute asks none."""
    if eedaflegger in (INSTELLINGSHOOFD, ANDER):
        return MINISTER_SPECIFIEK if eedaflegger == INSTELLINGSHOOFD else NIEMAND
    if UNKNOWN in (eedaflegger, personeelsgroep):
        return UNKNOWN
    if personeelsgroep != WETENSCHAPPELIJK:
        return HOOFD_OF_GEMACHTIGDE
    if eedaflegger == STAGIAIR and rang != RANG_A1:
        return UNKNOWN if rang == UNKNOWN else NIEMAND
    return HOOFD


@vraag("VII 35", unit=NIETIG)
def gevolg_van_eedweigering(eedaflegger, eed_geweigerd):
    """What refusing the oath does."""
    if eed_geweigerd == 0 or eedaflegger == ANDER:
        return GEEN_GEVOLG
    return AANSTELLING if eedaflegger == STAGIAIR else BENOEMING
