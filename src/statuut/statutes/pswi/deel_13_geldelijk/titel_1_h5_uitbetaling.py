"""PSWI part XIII, title 1, chapters 5 to 7 (XIII 24-34): what is paid in a month.

Each stretch of the month (level `schijf`) gives days due x percentage x yearly salary; the month adds them up exactly, multiplies
by the index and rounds once: M = VW / PW x n % x NM (XIII 27). The guaranteed minimum (XIII 29) becomes part of the salary.
"""

from __future__ import annotations

from statuut.engine.units import DAYS, EURO, EURO_E3, PERCENT, TELLER, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.money import to_cents, to_cents_up
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.gegevens.lijsten import CONTRACTUEEL, eenheden

BREUK = 10_000
INDEX = 10_000
MAANDEN = 12
DUIZENDSTE_CENT = 1_000
KINDEREN = 2
#: Five days in each of 52 weeks.
WERKDAGEN_PER_JAAR = 260
VERJAARDAG = eenheden()["vijftig"].codes.index("verjaardag")


def afgerond(teller, noemer, omhoog):
    """Salary in cents: half a cent up, or (as a reading) always up, as allowances are."""
    return to_cents_up(teller, noemer) if omhoog == 1 else to_cents(teller, noemer)


@BOEK.rule("XIII 27 §1", unit=DAYS, per="schijf")
def verschuldigde_werkdagen(bezoldigde_werkdagen, na_einde):
    """Working days for which salary is due (VW): roster days in service with salary."""
    if na_einde == 1:
        return 0
    return bezoldigde_werkdagen


@BOEK.rule("XIII 24 §2", unit=YES_NO, per="schijf", also=("XIV 46 §1",))
def volle_maand_na_einde(na_einde, hoedanigheid_schijf):
    """Whether days after pension or death are paid on, so that the month is full; not for contract staff."""
    return 1 if na_einde == 1 and hoedanigheid_schijf != CONTRACTUEEL else 0


@BOEK.exception(to="verschuldigde_werkdagen", article="XIII 24 §2", when="volle_maand_na_einde")
def verschuldigde_werkdagen_na_einde(bezoldigde_werkdagen):
    """The rest of the month in which an official is pensioned or dies."""
    return bezoldigde_werkdagen


@BOEK.rule("XIII 27 §2", unit=YES_NO, per="schijf", accepts=(UNKNOWN,), also=("XIII 7", "XIII 34", "XIV 46 §1"), reading="XIII-27-leeftijd")
def recht_op_vijfde(verlofbreuk, hoedanigheid_schijf, leeftijd_50_bereikt, kinderen_onder_vijftien, leeswijze_XIII_27_leeftijd):
    """Whether leave for part-time work carries a supplement: aged fifty, or two dependent children under fifteen."""
    if verlofbreuk == 0 or hoedanigheid_schijf == CONTRACTUEEL:
        return 0
    if leeftijd_50_bereikt == 1 or kinderen_onder_vijftien >= KINDEREN:
        return 1
    if leeftijd_50_bereikt == VERJAARDAG:
        return leeswijze_XIII_27_leeftijd
    if leeftijd_50_bereikt == UNKNOWN:
        return UNKNOWN
    return 0


@BOEK.rule("XIII 29", unit=EURO, per="schijf", accepts=(UNKNOWN,), also=("XIII 28 §1", "XIII 33", "XIV 47", "XIII 7"))
def minimumbezoldiging(leeftijd_21_bereikt, hoedanigheid_schijf, minimum_ambtenaar, minimum_contractueel):
    """Guaranteed yearly remuneration at 100 % for full-time work from the age of 21."""
    bedrag = minimum_contractueel if hoedanigheid_schijf == CONTRACTUEEL else minimum_ambtenaar
    if leeftijd_21_bereikt == UNKNOWN or bedrag == UNKNOWN:
        return UNKNOWN
    if leeftijd_21_bereikt == 0:
        return NONE
    return bedrag


@BOEK.rule("XIII 30", unit=EURO, per="schijf", accepts=(UNKNOWN,), also=("XIII 1 lid 4", "XIII 28 §2", "XIII 29"))
def bijslag_schijf(jaarsalaris_schijf, haard_of_standplaats_jaar, minimumbezoldiging, minimum_ambtenaar, minimum_contractueel):
    """Yearly supplement up to the guaranteed minimum, beside the household or residence allowance."""
    if jaarsalaris_schijf == UNKNOWN:
        return UNKNOWN
    bekend = minimum_ambtenaar != UNKNOWN and minimum_contractueel != UNKNOWN
    if bekend and jaarsalaris_schijf >= minimum_ambtenaar and jaarsalaris_schijf >= minimum_contractueel:
        return 0
    if minimumbezoldiging == UNKNOWN or haard_of_standplaats_jaar == UNKNOWN:
        return UNKNOWN
    if minimumbezoldiging == NONE:
        return 0
    return max(0, minimumbezoldiging - jaarsalaris_schijf - to_cents(haard_of_standplaats_jaar, DUIZENDSTE_CENT))


@BOEK.rule("XIII 27 §1", unit=TELLER, per="schijf", also=("XIII 24 §1 lid 2", "XIII 26", "XIII 31"))
def salaristeller(jaarsalaris_schijf, bijslag_schijf, prestatiebreuk, verschuldigde_werkdagen):
    """Yearly salary with supplement x percentage x days due of one stretch of the month."""
    return (jaarsalaris_schijf + bijslag_schijf) * prestatiebreuk * verschuldigde_werkdagen


@BOEK.rule("XIII 27 §2", unit=TELLER, per="schijf", accepts=(UNKNOWN,), also=("XIII 30",), reading="XIII-27-bijslag")
def vijfdeteller(jaarsalaris_schijf, bijslag_schijf, verlofbreuk, recht_op_vijfde, verschuldigde_werkdagen, leeswijze_XIII_27_bijslag):
    """Yearly salary with supplement x share absent on part-time leave x days due, where the fifth is due."""
    if recht_op_vijfde == 0:
        return 0
    if recht_op_vijfde == UNKNOWN or jaarsalaris_schijf == UNKNOWN:
        return UNKNOWN
    if leeswijze_XIII_27_bijslag == 1:
        return jaarsalaris_schijf * verlofbreuk * verschuldigde_werkdagen
    if bijslag_schijf == UNKNOWN:
        return UNKNOWN
    return (jaarsalaris_schijf + bijslag_schijf) * verlofbreuk * verschuldigde_werkdagen


@BOEK.rule(
    "XIII 24 §1 lid 1",
    unit=EURO,
    start=0,
    also=("XIII 24 §1 lid 2", "XIII 25", "XIII 27 §1", "XIII 30", "XIII 31", "XIII 34", "XIV 46 §3 lid 1"),
    reading="XIII-afronding-salaris",
)
def maandsalaris(som_salaristeller, te_presteren_werkdagen, index, leeswijze_XIII_afronding_salaris):
    """Indexed salary of the month, supplement included: a twelfth of the yearly salary x days due / days to work x percentage."""
    if te_presteren_werkdagen == 0:
        return 0
    return afgerond(som_salaristeller * index, MAANDEN * BREUK * INDEX * te_presteren_werkdagen, leeswijze_XIII_afronding_salaris)


@BOEK.rule("XIII 27 §2", unit=EURO, start=0, reading="XIII-afronding-salaris")
def vijfde_supplement(som_vijfdeteller, te_presteren_werkdagen, index, leeswijze_XIII_afronding_salaris):
    """One fifth of the salary for what is not worked because of leave for part-time work."""
    if te_presteren_werkdagen == 0:
        return 0
    return afgerond(som_vijfdeteller * index, 5 * MAANDEN * BREUK * INDEX * te_presteren_werkdagen, leeswijze_XIII_afronding_salaris)


@BOEK.rule("XIII 30", unit=EURO)
def bijslag_minimum(laatste_bijslag_schijf):
    """Yearly supplement up to the guaranteed minimum, at 100 %, at the end of the month."""
    return laatste_bijslag_schijf


@BOEK.rule("XIII 27 §1", unit=PERCENT)
def prestatiefractie(laatste_prestatiebreuk):
    """Percentage of full-time work at the end of the month."""
    return laatste_prestatiebreuk


@BOEK.rule("XIII 27 §1", unit=DAYS)
def verschuldigde_dagen(som_verschuldigde_werkdagen):
    """Working days due in the month."""
    return som_verschuldigde_werkdagen


@BOEK.rule("XIII 25bis §1", unit=EURO, also=("XIII 25bis §2",), reading="XIII-25bis-dag")
def niet_opgenomen_verlof_uitbetaling(
    verlofdagen_niet_opgenomen, brutojaar_voltijds, hoger_ambt_na_bijslag, werkdagen_laatste_maand, index, leeswijze_XIII_25bis_dag
):
    """Annual leave that the service did not allow to be taken: days / working days of the last month x full-time gross month."""
    if verlofdagen_niet_opgenomen == NONE or werkdagen_laatste_maand == 0:
        return 0
    grondslag = brutojaar_voltijds + max(0, hoger_ambt_na_bijslag)
    if leeswijze_XIII_25bis_dag == 1:
        return to_cents(verlofdagen_niet_opgenomen * grondslag * index, 10 * WERKDAGEN_PER_JAAR * DUIZENDSTE_CENT * INDEX)
    return to_cents(verlofdagen_niet_opgenomen * grondslag * index, 10 * MAANDEN * DUIZENDSTE_CENT * INDEX * werkdagen_laatste_maand)


@BOEK.rule("XIII 32", unit=EURO_E3, accepts=(UNKNOWN,))
def hoger_ambt_na_bijslag(toelage_hoger_ambt_jaar, bijslag_minimum):
    """Non-indexed yearly allowance for acting in a higher office, less the supplement of XIII 30; never below zero."""
    if toelage_hoger_ambt_jaar == NONE:
        return NONE
    if toelage_hoger_ambt_jaar == UNKNOWN or bijslag_minimum == UNKNOWN:
        return UNKNOWN
    return max(0, toelage_hoger_ambt_jaar - max(0, bijslag_minimum) * DUIZENDSTE_CENT)


@BOEK.rule("XIII 24 §1 lid 1", unit=EURO)
def bruto(
    maandsalaris, vijfde_supplement, haard_of_standplaatstoelage_maand, vakantiegeld, vakantiegeld_vorig_dienstjaar, inhouding_vakantiegeld,
    eindejaarstoelage, niet_opgenomen_verlof_uitbetaling, toelagen,
):  # fmt: skip
    """Everything paid in the month, deductions of the statute included; reimbursements are no pay."""
    vast = maandsalaris + vijfde_supplement + haard_of_standplaatstoelage_maand
    return (
        vast + vakantiegeld + vakantiegeld_vorig_dienstjaar + inhouding_vakantiegeld + eindejaarstoelage + niet_opgenomen_verlof_uitbetaling
        + toelagen
    )  # fmt: skip
