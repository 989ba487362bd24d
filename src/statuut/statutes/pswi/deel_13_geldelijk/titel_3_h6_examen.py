"""PSWI part XIII, title 3, chapter 6 (XIII 65-68): the yearly benefit of who passed an exam for another level and waits for the post.

It begins two years after the minutes of the exam and is paid in the ratio of the salary of the month (XIII 39 does not touch it). With it
nobody gets more than an appointment in the grade of the exam would give: salary, supplement, household or residence allowance, and on the
own side the allowance for a higher office. Dates are read in `feiten.vaste_toelagen`, conditions are asked in `titel_3_h6_vragen`.
"""

from __future__ import annotations

from statuut.engine.units import EURO, EURO_E3, MONTHS, TELLER
from statuut.engine.values import NONE, UNKNOWN
from statuut.money import to_cents
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.deel_08_loopbaan.titel_3_ancienniteit import MAAND
from statuut.statutes.pswi.deel_13_geldelijk.titel_1_h2_salaris import LANGSTE, SCHALEN, TABEL
from statuut.statutes.pswi.deel_13_geldelijk.titel_3_h1_algemeen import (
    BREUK,
    DUIZENDSTE_CENT,
    FRANK_NOEMER,
    FRANK_TELLER,
    INDEX,
    MAANDEN,
    omhoog_lang,
)
from statuut.statutes.pswi.deel_13_geldelijk.titel_3_h4quater_bevorderingspremie import (
    EURO_UIT_FRANK,
    NIVEAU_A,
    NIVEAU_B,
    NIVEAU_C,
    hoogste_premie,
)
from statuut.statutes.pswi.deel_13_geldelijk.titel_3_h7_haard import GEEN as GEEN_TOELAGE
from statuut.statutes.pswi.deel_13_geldelijk.titel_3_h7_haard import HAARD, bedrag_bij_salaris
from statuut.statutes.pswi.gegevens.lijsten import CONTRACTUEEL, SCHAALJAREN


@BOEK.rule("XIII 65", unit=EURO_UIT_FRANK, per="schijf", accepts=(UNKNOWN,), reading="XIII-65-begin")
def examentoelage_naar_niveau(
    examen_graad, examen_begint, graad_schijf, hoedanigheid_schijf, niveau_van_graad, examentoelage_a, examentoelage_b, examentoelage_c,
    leeswijze_XIII_65_begin,
):  # fmt: skip
    """Yearly amount at 100 % for the level of the exam; 0 once appointed in its grade, for level D and for contract staff."""
    if examen_graad == NONE or hoedanigheid_schijf == CONTRACTUEEL or graad_schijf == examen_graad:
        return 0
    if examen_begint == 1 and leeswijze_XIII_65_begin == 1:
        return 0
    if examen_graad == UNKNOWN:
        return UNKNOWN
    bedrag = 0
    niveau = niveau_van_graad[examen_graad]
    if niveau == NIVEAU_A:
        bedrag = examentoelage_a
    elif niveau == NIVEAU_B:
        bedrag = examentoelage_b
    elif niveau == NIVEAU_C:
        bedrag = examentoelage_c
    return UNKNOWN if bedrag == UNKNOWN else bedrag * FRANK_TELLER


@BOEK.rule("XIII 67", unit=MONTHS, per="schijf", accepts=(UNKNOWN,), also=("XIII 18",))
def examen_ancienniteit(
    examentoelage_naar_niveau, bezoldigde_ancienniteit, ancienniteit_voor_23, graad_schijf, examen_graad, niveau_van_graad
):
    """Monetary seniority in the grade of the exam: after a step to level A from the age of 23."""
    if examentoelage_naar_niveau == 0:
        return NONE
    if examentoelage_naar_niveau == UNKNOWN or bezoldigde_ancienniteit == UNKNOWN:
        return UNKNOWN
    if niveau_van_graad[examen_graad] != NIVEAU_A or niveau_van_graad[graad_schijf] == NIVEAU_A:
        return bezoldigde_ancienniteit
    return UNKNOWN if ancienniteit_voor_23 == UNKNOWN else max(0, bezoldigde_ancienniteit - ancienniteit_voor_23)


@BOEK.rule("XIII 67", unit=EURO, per="schijf", accepts=(UNKNOWN,), also=("XIII 22 §1",), missing=TABEL)
def examen_salaris(examen_ancienniteit, examen_graad, eerste_schaal_van_graad, jaarsalaris_schijf, tabelversie, schaalbedragen):
    """Yearly salary at 100 % after an appointment in the grade of the exam; never below the own one."""
    if examen_ancienniteit == NONE:
        return NONE
    if examen_ancienniteit == UNKNOWN or jaarsalaris_schijf == UNKNOWN:
        return UNKNOWN
    jaren = min(LANGSTE, examen_ancienniteit // (12 * MAAND))
    bedrag = schaalbedragen[(tabelversie * SCHALEN + eerste_schaal_van_graad[examen_graad]) * SCHAALJAREN + jaren]
    return UNKNOWN if bedrag == UNKNOWN else max(bedrag, jaarsalaris_schijf)


@BOEK.rule("XIII 67", unit=EURO_E3, per="schijf", accepts=(UNKNOWN,), also=("XIII 70 lid 1",))
def examen_haard_of_standplaats(
    examen_salaris, recht_op_toelage, inhouding_overlevingspensioen, toelagegrens_1, toelagegrens_2, haard_1, haard_2, standplaats_1,
    standplaats_2,
):  # fmt: skip
    """Yearly household or residence allowance that would go with that salary."""
    if examen_salaris == NONE or recht_op_toelage == GEEN_TOELAGE:
        return 0
    if examen_salaris == UNKNOWN or recht_op_toelage == UNKNOWN or toelagegrens_1 == UNKNOWN:
        return UNKNOWN
    if recht_op_toelage == HAARD:
        return bedrag_bij_salaris(examen_salaris, inhouding_overlevingspensioen, toelagegrens_1, toelagegrens_2, haard_1, haard_2)
    return bedrag_bij_salaris(examen_salaris, inhouding_overlevingspensioen, toelagegrens_1, toelagegrens_2, standplaats_1, standplaats_2)


def met_minimum(salaris, haard, minimum):
    """Salary and household allowance in thousandths of a cent, raised to the guaranteed minimum where there is one."""
    samen = salaris * DUIZENDSTE_CENT + haard
    return samen if minimum == NONE else max(samen, minimum * DUIZENDSTE_CENT)


@BOEK.rule("XIII 67", unit=EURO_E3, per="schijf", accepts=(UNKNOWN,), also=("XIII 29",))
def examen_verschil(
    examen_salaris, examen_haard_of_standplaats, jaarsalaris_schijf, haard_of_standplaats_jaar, minimumbezoldiging, hoger_ambt_schijf
):
    """What an appointment in the grade of the exam would give more a year at 100 %, the higher office held counted; never below zero."""
    if examen_salaris == NONE:
        return 0
    if examen_salaris == UNKNOWN or examen_haard_of_standplaats == UNKNOWN or haard_of_standplaats_jaar == UNKNOWN:
        return UNKNOWN
    if minimumbezoldiging == UNKNOWN or hoger_ambt_schijf == UNKNOWN or jaarsalaris_schijf == UNKNOWN:
        return UNKNOWN
    daar = met_minimum(examen_salaris, examen_haard_of_standplaats, minimumbezoldiging)
    hier = met_minimum(jaarsalaris_schijf, haard_of_standplaats_jaar, minimumbezoldiging) + max(0, hoger_ambt_schijf)
    return max(0, daar - hier)


@BOEK.rule("XIII 67", unit=EURO_UIT_FRANK, per="schijf", accepts=(UNKNOWN,), reading="XIII-67-premie", also=("XIII 58duodecies §1-2",))
def examen_ruimte(
    examen_verschil, examen_salaris, jaarsalaris_schijf, bevorderingspremie_schijf, examen_graad, graad_schijf, niveau_van_graad,
    bevorderingspremie_a, bevorderingspremie_b, bevorderingspremie_c, bevorderingspremie_d, leeswijze_XIII_67_premie,
):  # fmt: skip
    """The most that the benefit may be; with the other reading the promotion premiums of both sides are counted."""
    if examen_salaris == NONE or examen_verschil == UNKNOWN:
        return 0 if examen_salaris == NONE else UNKNOWN
    ruimte = examen_verschil * FRANK_NOEMER // DUIZENDSTE_CENT
    if leeswijze_XIII_67_premie == 0 or niveau_van_graad[examen_graad] <= niveau_van_graad[graad_schijf]:
        return ruimte
    if bevorderingspremie_schijf == UNKNOWN or examen_salaris == UNKNOWN or jaarsalaris_schijf == UNKNOWN:
        return UNKNOWN
    niveau = niveau_van_graad[examen_graad]
    premie = hoogste_premie(niveau, bevorderingspremie_a, bevorderingspremie_b, bevorderingspremie_c, bevorderingspremie_d) * FRANK_TELLER
    daar = min(premie, max(0, (jaarsalaris_schijf - examen_salaris) * FRANK_NOEMER + premie))
    return max(0, ruimte + daar - bevorderingspremie_schijf)


@BOEK.rule("XIII 65", unit=EURO_UIT_FRANK, per="schijf", accepts=(UNKNOWN,), also=("XIII 67", "XIII 68"))
def examentoelage_schijf(examentoelage_naar_niveau, examen_ruimte):
    """Yearly benefit at 100 % of this stretch of the month, within what the post would give."""
    if examentoelage_naar_niveau == 0 or examen_ruimte == 0:
        return 0
    if examentoelage_naar_niveau == UNKNOWN or examen_ruimte == UNKNOWN:
        return UNKNOWN
    return min(examentoelage_naar_niveau, examen_ruimte)


@BOEK.rule("XIII 66 §1", unit=TELLER, per="schijf", accepts=(UNKNOWN,), also=("XIII 27 §1", "XIII 39 §2"))
def examenteller(examentoelage_schijf, prestatiebreuk, verschuldigde_werkdagen):
    """Yearly benefit x percentage x days for which salary is due."""
    if examentoelage_schijf == 0 or examentoelage_schijf == UNKNOWN:
        return examentoelage_schijf
    return examentoelage_schijf * prestatiebreuk * verschuldigde_werkdagen


@BOEK.rule("XIII 65", unit=EURO)
def examentoelage_jaar(laatste_examentoelage_schijf):
    """Yearly benefit at 100 % at the end of the month, to the nearest cent; the month is counted with the exact one."""
    if laatste_examentoelage_schijf == NONE:
        return NONE
    return to_cents(laatste_examentoelage_schijf, FRANK_NOEMER)


@BOEK.rule("XIII 66 §1", unit=EURO, accepts=(UNKNOWN,), also=("XIII 65", "XIII 66 §2", "XIII 42"))
def examentoelage(som_examenteller, te_presteren_werkdagen, index):
    """Benefit of exam laureates of the month: a twelfth, in the ratio of the salary, indexed, up to the cent."""
    if som_examenteller == 0 or te_presteren_werkdagen == 0:
        return 0
    if som_examenteller == UNKNOWN or index == UNKNOWN:
        return UNKNOWN
    return omhoog_lang(som_examenteller, index, MAANDEN * BREUK * INDEX * FRANK_NOEMER * te_presteren_werkdagen)
