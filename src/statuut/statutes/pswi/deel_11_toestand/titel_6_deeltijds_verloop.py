"""PSWI part XI, title 6 (XI 38-42): what leave for part-time work does, what suspends and ends it, and the five years of the career.

Within five years of such leave in the whole career, counted from 1 July 1982 in calendar time whatever the share, it is service activity;
after that the hours not worked are non-activity, but promotion in grade stays open. Some leaves suspend it; either side ends the favour
with a month's notice, only the official the right (XI 41 §3). Whoever has the right is replaced by contract staff.
"""

from __future__ import annotations

from datetime import date

from statuut.engine.days import add_months
from statuut.engine.units import COUNT, DATE, DAYS, MONTHS, PERCENT, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.deel_11_toestand.overheden import DIENSTACTIVITEIT, NON_ACTIVITEIT, TOESTAND
from statuut.statutes.pswi.deel_11_toestand.titel_6_deeltijds_aanvraag import HALF
from statuut.statutes.pswi.deel_11_toestand.titel_6_deeltijds_beslissing import A1, A2
from statuut.statutes.pswi.driewaardig import alle, als_bekend, een_van, niet
from statuut.statutes.pswi.verlof.maandtelling import MAAND, dertigsten, maanden, na_maanden
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag

VIJF_JAAR = 60 * MAAND
TELT_VANAF = date(1982, 7, 1).toordinal()
ANDER_VERLOF = keuzes(
    "deeltijds_ander_verlof",
    "bevallingsverlof", "opvangverlof", "ouderschapsverlof", "ouderschapsverlof_voltijdse_loopbaanonderbreking",
    "verkiezingen_wetgevend_of_provinciaal", "andere_verkiezingen", "militaire_prestaties", "civiele_bescherming",
    "taken_van_openbaar_nut", "vaderschapsverlof", "ziekteverlof", "ander_verlof",
    ouderschapsverlof_voltijdse_loopbaanonderbreking="ouderschapsverlof als voltijdse loopbaanonderbreking",
    verkiezingen_wetgevend_of_provinciaal="voorbereiding van wetgevende of provinciale verkiezingen",
    andere_verkiezingen="voorbereiding van andere verkiezingen",
    militaire_prestaties="militaire prestaties in vredestijd",
)  # fmt: skip
SCHORST = frozenset(
    ANDER_VERLOF.codes.index(code)
    for code in (
        "bevallingsverlof", "opvangverlof", "ouderschapsverlof", "ouderschapsverlof_voltijdse_loopbaanonderbreking",
        "verkiezingen_wetgevend_of_provinciaal", "militaire_prestaties", "civiele_bescherming", "taken_van_openbaar_nut",
    )
)  # fmt: skip
ANDERE_VERKIEZINGEN, VADERSCHAPSVERLOF = (ANDER_VERLOF.codes.index(code) for code in ("andere_verkiezingen", "vaderschapsverlof"))
OPZEGGER = keuzes("opzegger_verlof", "overheid", "personeelslid")
PERSONEELSLID = 1
BEVORDERING = keuzes("soort_bevordering_deeltijds", "graad", "salarisschaal", "salaris")
SALARISSCHAAL = 1

feit("deeltijds_ander_verlof", "verlof dat bij het deeltijdse verlof komt", ANDER_VERLOF, "XI 38")
feit("deeltijds_opgeschorte_dagen", "kalenderdagen waarop het deeltijdse verlof was opgeschort", DAYS, "XI 38")
feit("deeltijds_opzegger", "wie het deeltijdse verlof opzegt", OPZEGGER, "XI 39 lid 1", "Wie zegt het deeltijdse verlof op?")
feit("deeltijds_opzegdatum", "dag van de opzegging van het deeltijdse verlof", DATE, "XI 39 lid 1")
feit("deeltijds_lopend_als_recht", "het lopende deeltijdse verlof is een recht", YES_NO, "XI 41 §3",
     "Is het lopende deeltijdse verlof als recht toegekend?")  # fmt: skip
feit("deeltijds_kortere_hervatting", "hervatting die de overheid op een kortere opzegging aanvaardt", DATE, "XI 41 §3",
     "Op welke dag aanvaardt de overheid de hervatting, als de opzegging korter mag?", none=True)  # fmt: skip
feit("deeltijds_verleend", "toegekend deeltijds verlof in de loopbaan", MONTHS, "XI 40 §1 lid 2",
     "Hoeveel maanden deeltijds verlof zijn in deze loopbaan al toegekend, sinds 1 juli 1982?")  # fmt: skip
feit("deeltijds_opgeschort_verleend", "deel van dat verlof dat opgeschort was", MONTHS, "XI 38",
     "Hoeveel maanden daarvan was het deeltijdse verlof opgeschort?")  # fmt: skip
feit("deeltijds_elders", "deeltijds verlof in een vroegere vaste dienst", MONTHS, "XI 40 §1 lid 2",
     "Hoeveel maanden deeltijds verlof kreeg het personeelslid sinds 1 juli 1982 in een vroegere vaste dienst?")  # fmt: skip
feit("deeltijds_soort_bevordering", "soort bevordering", BEVORDERING, "XI 40 §2 lid 1, zin 2")
feit("deeltijds_bevordering_op", "dag van de bevordering in graad", DATE, "XI 40 §2 lid 2")
feit("deeltijds_afwezig_totaal", "som van de niet gewerkte delen", PERCENT, "XI 42",
     "Hoeveel is de som van de delen van voltijds die niet worden gewerkt wegens deeltijds verlof als recht?")  # fmt: skip
feit("deeltijds_halftijdse_onderbreking", "halftijdse loopbaanonderbreking in dezelfde tijd", YES_NO, "XI 46 lid 2",
     "Loopt er in dezelfde tijd een halftijdse loopbaanonderbreking?")  # fmt: skip


@vraag("XI 38", unit=YES_NO, also=("XI 41 §2 lid 1",), reading="XI-38-verkiezingen")
def deeltijds_opgeschort(deeltijds_ander_verlof, leeswijze_XI_38_verkiezingen, leeswijze_XI_38_vaderschapsverlof):
    """Whether another leave suspends the part-time leave."""
    if deeltijds_ander_verlof == ANDERE_VERKIEZINGEN:
        return int(leeswijze_XI_38_verkiezingen == 1)
    if deeltijds_ander_verlof == VADERSCHAPSVERLOF:
        return int(leeswijze_XI_38_vaderschapsverlof == 1)
    return int(deeltijds_ander_verlof in SCHORST)


@vraag("XI 38", unit=DATE, reading="XI-38-einddatum")
def deeltijds_einddag_na_opschorting(einde_verlof, deeltijds_opgeschorte_dagen, leeswijze_XI_38_einddatum):
    """The last day of the leave after a suspension: the day granted, or so many days later."""
    return einde_verlof if leeswijze_XI_38_einddatum == 0 else einde_verlof + deeltijds_opgeschorte_dagen


@vraag("XI 39 lid 1", unit=YES_NO)
def deeltijds_opzegging_toegelaten(deeltijds_opzegger):
    """Whether this side can end the leave early: both can."""
    return int(deeltijds_opzegger in (0, PERSONEELSLID))


@VRAGEN.exception(to="deeltijds_opzegging_toegelaten", article="XI 41 §3", when="deeltijds_lopend_als_recht")
def deeltijds_opzegging_recht(deeltijds_opzegger):
    """The right is ended early by the official alone."""
    return int(deeltijds_opzegger == PERSONEELSLID)


@vraag("XI 39 lid 1", unit=DATE, reading="XI-39-opzegging")
def deeltijds_vroegste_hervatting(deeltijds_opzegdatum, leeswijze_XI_39_opzegging):
    """The first day on which full-time work can be resumed after a month's notice."""
    return add_months(deeltijds_opzegdatum, 1) + leeswijze_XI_39_opzegging


@VRAGEN.exception(to="deeltijds_vroegste_hervatting", article="XI 41 §3", when="deeltijds_lopend_als_recht")
def deeltijds_hervatting_recht(deeltijds_opzegdatum, deeltijds_kortere_hervatting, leeswijze_XI_39_opzegging):
    """A month as well, unless the authority accepts a shorter notice at the official's request."""
    month = add_months(deeltijds_opzegdatum, 1) + leeswijze_XI_39_opzegging
    return month if deeltijds_kortere_hervatting == NONE else min(month, deeltijds_kortere_hervatting)


@vraag("XI 39 lid 2", unit=YES_NO, accepts=(UNKNOWN,))
def deeltijds_beroep_tegen_beeindiging(rang, leidinggevend):
    """Whether the person can appeal against a decision to end the leave early, as against a refusal."""
    return een_van(als_bekend(rang, rang <= A1), alle(als_bekend(rang, rang == A2), niet(leidinggevend)))


@VRAGEN.exception(to="deeltijds_beroep_tegen_beeindiging", article="XI 41 §2 lid 1", when="deeltijds_lopend_als_recht")
def deeltijds_beeindiging_recht():
    """The early ending of XI 39, with its appeal, is not for the right."""
    return 0


@vraag("XI 39 lid 2", unit=YES_NO, also=("XI 36 §3 lid 3",), reading="XI-39-eindbeslissing")
def deeltijds_beeindiging_vervalt(deeltijds_eindbeslissing_gunstig, leeswijze_XI_39_eindbeslissing):
    """Whether the early ending is not imposed, because the final decision on the appeal did not come in time."""
    return deeltijds_eindbeslissing_gunstig if leeswijze_XI_39_eindbeslissing == 0 else 0


@vraag("XI 40 §1 lid 2", unit=MONTHS)
def deeltijds_periode(begin_verlof, einde_verlof):
    """The length of one period of the leave that counts for the five years: what lies from 1 July 1982 on, whatever the share."""
    return maanden(dertigsten(max(begin_verlof, TELT_VANAF), einde_verlof))


@vraag("XI 40 §1 lid 2", unit=MONTHS, also=("XI 38", "XI 41 §2 lid 1"), reading="XI-38-opgeschort-telt")
def deeltijds_geteld(deeltijds_verleend, deeltijds_opgeschort_verleend, deeltijds_elders, leeswijze_XI_38_opgeschort_telt):
    """The leave of the whole career before this one, without the time in which it was suspended."""
    suspended = deeltijds_opgeschort_verleend if leeswijze_XI_38_opgeschort_telt == 0 else 0
    return deeltijds_verleend - suspended + deeltijds_elders


@vraag("XI 40 §1 lid 1", unit=MONTHS, also=("XI 40 §1 lid 2",))
def deeltijds_krediet_over(deeltijds_geteld):
    """What is left of the five years before this leave."""
    return max(0, VIJF_JAAR - deeltijds_geteld)


@vraag("XI 40 §1 lid 1", unit=DATE, also=("XI 40 §1 lid 2",))
def deeltijds_dag_krediet_op(begin_verlof, deeltijds_krediet_over):
    """The first day of this leave that lies past the five years."""
    return na_maanden(begin_verlof, deeltijds_krediet_over)


@vraag("XI 40 §2 lid 1, zin 1", unit=YES_NO)
def deeltijds_krediet_op(dag, deeltijds_dag_krediet_op):
    """Whether the five years are over on the day of the question."""
    return int(dag >= deeltijds_dag_krediet_op)


@vraag("XI 40 §1 lid 1", unit=TOESTAND, also=("XI 41 §2 lid 1",))
def deeltijds_toestand():
    """The administrative status for the hours not worked: service activity."""
    return DIENSTACTIVITEIT


@VRAGEN.exception(to="deeltijds_toestand", article="XI 40 §2 lid 1, zin 1", when="deeltijds_krediet_op")
def deeltijds_toestand_na_vijf_jaar():
    """Non-activity for the hours not worked once the five years are over."""
    return NON_ACTIVITEIT


@vraag("XI 40 §2 lid 1, zin 1", unit=PERCENT)
def deeltijds_non_activiteit_deel(afwezige_fractie, deeltijds_krediet_op):
    """The share of full-time work in non-activity."""
    return afwezige_fractie if deeltijds_krediet_op == 1 else 0


@vraag("XI 40 §2 lid 1, zin 2", unit=YES_NO)
def deeltijds_bevordering_mogelijk(deeltijds_soort_bevordering, deeltijds_krediet_op):
    """Whether a promotion stays open during the leave: after the five years not in scale, but in grade (and in salary, XIII 10 §2)."""
    return 0 if deeltijds_krediet_op == 1 and deeltijds_soort_bevordering == SALARISSCHAAL else 1


@vraag("XI 40 §2 lid 2", unit=DATE, reading="XI-40-bevordering")
def deeltijds_einde_door_bevordering(deeltijds_bevordering_op, deeltijds_dag_krediet_op, leeswijze_XI_40_bevordering):
    """The day on which a promotion in grade ends the consent; none within the five years."""
    if leeswijze_XI_40_bevordering == 0 and deeltijds_bevordering_op < deeltijds_dag_krediet_op:
        return NONE
    return deeltijds_bevordering_op


@vraag("XI 42", unit=COUNT, reading="XI-42-afronding")
def deeltijds_halftijdse_vervangers(deeltijds_afwezig_totaal, leeswijze_XI_42_afronding):
    """How many half-time contract staff replace those who have the leave as a right; two of them are one full-time."""
    return (deeltijds_afwezig_totaal + (HALF - 1 if leeswijze_XI_42_afronding == 1 else 0)) // HALF


@vraag("XI 46 lid 2", unit=YES_NO)
def deeltijds_zonder_onderbreking(deeltijds_halftijdse_onderbreking):
    """Whether no half-time career interruption runs at the same time."""
    return 1 - deeltijds_halftijdse_onderbreking
