"""PSWI part XIII, title 3, chapter 2 (XIII 43-46) with XIII 32: the allowance for acting in a higher office.

Each stretch of the month in which an official acts gives the difference between the remuneration that a promotion would give and the own
one, with the seniority frozen at the last useful one; less the supplement of XIII 30. Nothing for an exercise of less than thirty days;
from the thirtieth on, it is due from the first day (reading). What was earned before the thirtieth day, or before the documents were
complete, waits and is paid in the month in which it becomes payable. Not for trainees (XIII 96) nor, as a reading, for contract staff.
"""

from __future__ import annotations

from statuut.engine.units import EURO, EURO_E3, MONTHS, TELLER, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.deel_08_loopbaan.titel_3_ancienniteit import MAAND
from statuut.statutes.pswi.deel_13_geldelijk.titel_1_h2_salaris import LANGSTE, NIVEAU_A, SCHALEN, TABEL
from statuut.statutes.pswi.deel_13_geldelijk.titel_3_h1_algemeen import BREUK, DUIZENDSTE_CENT, INDEX, MAANDEN, omhoog
from statuut.statutes.pswi.deel_13_geldelijk.titel_3_h7_haard import GEEN as GEEN_TOELAGE
from statuut.statutes.pswi.deel_13_geldelijk.titel_3_h7_haard import HAARD, bedrag_bij_salaris
from statuut.statutes.pswi.feiten.ambten import EERSTE_DAGEN, TE_KORT, WACHT, WACHT_EERSTE_DAGEN
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, CONTRACTUEEL, SCHAALJAREN, eenheden

_SCHAAL = eenheden()["schaal"]


@BOEK.rule("XIII 43 §1", unit=YES_NO, per="schijf", also=("XIII 43 §2", "XIII 96 §2 1", "XIV 51 §1"), reading="XIII-43-contractueel")
def recht_op_hoger_ambt(hoger_ambt_graad, hoger_ambt_stand, hoedanigheid_schijf, leeswijze_XIII_43_contractueel):
    """Whether the exercise of a higher office gives an allowance: by an official, for at least thirty days without interruption."""
    if hoger_ambt_graad == NONE or hoger_ambt_stand == TE_KORT:
        return 0
    if hoedanigheid_schijf == CONTRACTUEEL:
        return leeswijze_XIII_43_contractueel
    return 1 if hoedanigheid_schijf == AMBTENAAR else 0


@BOEK.rule("XIII 44 §1 lid 3", unit=_SCHAAL, per="schijf")
def hoger_ambt_schaal(hoger_ambt_graad, hoger_ambt_besluit, eerste_schaal_van_graad):
    """The scale that a promotion to the grade of the higher office would give."""
    if hoger_ambt_graad == NONE:
        return NONE
    return eerste_schaal_van_graad[hoger_ambt_graad] if hoger_ambt_besluit == NONE else hoger_ambt_besluit


@BOEK.rule("XIII 44 §1 lid 3", unit=MONTHS, per="schijf", accepts=(UNKNOWN,), also=("XIII 18", "XIII 21"), reading="XIII-44-ancienniteit")
def hoger_ambt_ancienniteit(
    recht_op_hoger_ambt, nuttige_ancienniteit_schijf, bezoldigde_ancienniteit, graad_schijf, hoger_ambt_graad, niveau_van_graad,
    ancienniteit_voor_23, hoedanigheid_schijf, leeswijze_XIII_44_ancienniteit,
):  # fmt: skip
    """Seniority in the higher office: the last useful one in the own grade; after a step to level A from the age of 23."""
    if recht_op_hoger_ambt == 0:
        return NONE
    if recht_op_hoger_ambt == UNKNOWN:
        return UNKNOWN
    maanden = bezoldigde_ancienniteit
    if leeswijze_XIII_44_ancienniteit == 0 and nuttige_ancienniteit_schijf != UNKNOWN:
        maanden = nuttige_ancienniteit_schijf * 12 * MAAND
    if nuttige_ancienniteit_schijf == UNKNOWN or maanden == UNKNOWN:
        return UNKNOWN
    naar_a = 1 if niveau_van_graad[hoger_ambt_graad] == NIVEAU_A and niveau_van_graad[graad_schijf] < NIVEAU_A else 0
    if naar_a == 0 or hoedanigheid_schijf == CONTRACTUEEL:
        return maanden
    return UNKNOWN if ancienniteit_voor_23 == UNKNOWN else max(0, maanden - ancienniteit_voor_23)


@BOEK.rule("XIII 44 §1 lid 3", unit=EURO, per="schijf", accepts=(UNKNOWN,), also=("XIII 22 §1",), missing=TABEL)
def hoger_ambt_salaris(hoger_ambt_ancienniteit, hoger_ambt_schaal, jaarsalaris_schijf, tabelversie, schaalbedragen):
    """Yearly salary at 100 % that the higher office would give; never below the own salary."""
    if hoger_ambt_ancienniteit == NONE:
        return NONE
    if hoger_ambt_ancienniteit == UNKNOWN or jaarsalaris_schijf == UNKNOWN or hoger_ambt_schaal == UNKNOWN:
        return UNKNOWN
    jaren = min(LANGSTE, hoger_ambt_ancienniteit // (12 * MAAND))
    bedrag = schaalbedragen[(tabelversie * SCHALEN + hoger_ambt_schaal) * SCHAALJAREN + jaren]
    return UNKNOWN if bedrag == UNKNOWN else max(bedrag, jaarsalaris_schijf)


@BOEK.rule("XIII 44 §1 lid 1-2", unit=EURO_E3, per="schijf", accepts=(UNKNOWN,), also=("XIII 70 lid 1",))
def hoger_ambt_haard_of_standplaats(
    hoger_ambt_salaris, recht_op_toelage, inhouding_overlevingspensioen, toelagegrens_1, toelagegrens_2, haard_1, haard_2, standplaats_1,
    standplaats_2,
):  # fmt: skip
    """Yearly household or residence allowance that would go with that salary."""
    if hoger_ambt_salaris == NONE:
        return NONE
    if hoger_ambt_salaris == UNKNOWN or toelagegrens_1 == UNKNOWN:
        return UNKNOWN
    if recht_op_toelage == GEEN_TOELAGE:
        return 0
    haard = bedrag_bij_salaris(hoger_ambt_salaris, inhouding_overlevingspensioen, toelagegrens_1, toelagegrens_2, haard_1, haard_2)
    if recht_op_toelage == HAARD or haard == 0:
        return haard
    if recht_op_toelage == UNKNOWN:
        return UNKNOWN
    return bedrag_bij_salaris(
        hoger_ambt_salaris, inhouding_overlevingspensioen, toelagegrens_1, toelagegrens_2, standplaats_1, standplaats_2
    )


@BOEK.rule("XIII 44 §1 lid 1-2", unit=EURO_E3, per="schijf", accepts=(UNKNOWN,))
def hoger_ambt_verschil(hoger_ambt_salaris, hoger_ambt_haard_of_standplaats, jaarsalaris_schijf, haard_of_standplaats_jaar):
    """Yearly allowance at 100 %: remuneration in the higher office less the own one, both without supplement; never below zero."""
    if hoger_ambt_salaris == NONE:
        return NONE
    if hoger_ambt_salaris == UNKNOWN or hoger_ambt_haard_of_standplaats == UNKNOWN or haard_of_standplaats_jaar == UNKNOWN:
        return UNKNOWN
    if jaarsalaris_schijf == UNKNOWN:
        return UNKNOWN
    hoger = hoger_ambt_salaris * DUIZENDSTE_CENT + hoger_ambt_haard_of_standplaats
    return max(0, hoger - jaarsalaris_schijf * DUIZENDSTE_CENT - haard_of_standplaats_jaar)


def na_bijslag(verschil, bijslag):
    """An allowance in thousandths of a cent less the supplement of XIII 30 in cents; never below zero."""
    return max(0, verschil - max(0, bijslag) * DUIZENDSTE_CENT)


@BOEK.rule("XIII 32", unit=EURO_E3, per="schijf", accepts=(UNKNOWN,))
def hoger_ambt_schijf(hoger_ambt_verschil, bijslag_schijf):
    """Yearly allowance at 100 % of this stretch of the month, less the supplement; 0 without a right to it."""
    if hoger_ambt_verschil == NONE or hoger_ambt_verschil == 0:
        return 0
    if hoger_ambt_verschil == UNKNOWN or bijslag_schijf == UNKNOWN:
        return UNKNOWN
    return na_bijslag(hoger_ambt_verschil, bijslag_schijf)


def telt_in(stand, wachtend, pas_na_dertig):
    """Whether a stretch is paid now, or waits; with the other reading not for its first thirty days."""
    if pas_na_dertig == 1 and (stand == EERSTE_DAGEN or stand == WACHT_EERSTE_DAGEN):
        return 0
    wacht = 1 if stand == WACHT or stand == WACHT_EERSTE_DAGEN else 0
    return 1 if wacht == wachtend else 0


@BOEK.rule("XIII 44 §2", unit=TELLER, per="schijf", accepts=(UNKNOWN,), also=("XIII 27 §1", "XIII 39 §1"), reading="XIII-43-dertig-dagen")
def hoger_ambt_teller(hoger_ambt_schijf, toelagebreukdagen, hoger_ambt_stand, leeswijze_XIII_43_dertig_dagen):
    """Yearly allowance x percentage x days due, where it is payable by the end of the month."""
    if hoger_ambt_schijf == 0 or telt_in(hoger_ambt_stand, 0, leeswijze_XIII_43_dertig_dagen) == 0:
        return 0
    return UNKNOWN if hoger_ambt_schijf == UNKNOWN else hoger_ambt_schijf * toelagebreukdagen


@BOEK.rule("XIII 43 §2", unit=TELLER, per="schijf", accepts=(UNKNOWN,), also=("XIII 46",), reading="XIII-43-dertig-dagen")
def hoger_ambt_wachtteller(hoger_ambt_schijf, toelagebreukdagen, hoger_ambt_stand, leeswijze_XIII_43_dertig_dagen):
    """The same, where it waits for the thirtieth day or for documents."""
    if hoger_ambt_schijf == 0 or telt_in(hoger_ambt_stand, 1, leeswijze_XIII_43_dertig_dagen) == 0:
        return 0
    return UNKNOWN if hoger_ambt_schijf == UNKNOWN else hoger_ambt_schijf * toelagebreukdagen


def maandbedrag(teller, index, werkdagen):
    """Indexed amount of the month, up to the cent, of a yearly amount in thousandths of a cent x percentage x days."""
    if werkdagen == 0 or teller == 0:
        return 0
    if teller == UNKNOWN or index == UNKNOWN:
        return UNKNOWN
    return omhoog(teller, index, MAANDEN * DUIZENDSTE_CENT * BREUK * INDEX * werkdagen)


def samen(eerder, telt, bedrag):
    """An amount with what waited before, where that counts."""
    if telt == 0:
        return bedrag
    return UNKNOWN if eerder == UNKNOWN or bedrag == UNKNOWN else eerder + bedrag


@BOEK.rule("XIII 43 §2", unit=EURO, start=0, accepts=(UNKNOWN,), also=("XIII 46",))
def hoger_ambt_wachtend(vorige_hoger_ambt_wachtend, hoger_ambt_wacht_nog, som_hoger_ambt_wachtteller, te_presteren_werkdagen, index):
    """What was earned up to the end of the month and is not payable yet, month by month rounded as it will be paid."""
    return samen(vorige_hoger_ambt_wachtend, hoger_ambt_wacht_nog, maandbedrag(som_hoger_ambt_wachtteller, index, te_presteren_werkdagen))


@BOEK.rule(
    "XIII 44 §2", unit=EURO, accepts=(UNKNOWN,), also=("XIII 42", "XIII 43 §1", "XIII 43 §2", "XIII 44 §1 lid 4", "XIII 44 §3", "XIII 46"),
    reading="XIII-43-dertig-dagen",
)  # fmt: skip
def toelage_hoger_ambt(som_hoger_ambt_teller, te_presteren_werkdagen, index, vorige_hoger_ambt_wachtend, hoger_ambt_wacht_nog):
    """Indexed allowance for acting in a higher office paid for the month, with what waited for the thirtieth day or for documents."""
    return samen(vorige_hoger_ambt_wachtend, 1 - hoger_ambt_wacht_nog, maandbedrag(som_hoger_ambt_teller, index, te_presteren_werkdagen))


@BOEK.rule("XIII 44 §1 lid 1-2", unit=EURO_E3, accepts=(UNKNOWN,))
def toelage_hoger_ambt_jaar(laatste_hoger_ambt_verschil):
    """Yearly allowance at 100 % for acting in a higher office at the end of the month, before the supplement is taken off."""
    return laatste_hoger_ambt_verschil
