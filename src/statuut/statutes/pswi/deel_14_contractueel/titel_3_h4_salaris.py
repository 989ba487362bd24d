"""PSWI part XIV, title 3, chapter 4 (XIV 44-46, 54): the salary of contract staff where it is not that of an official's scale.

A contract holder has the starting scale of the official with the same function, whatever brings him to it; some functions have a scale
of their own. A salary fixed at engagement takes the place of the scale, holiday workers have 80 % of it, and pay that was agreed before a
renaming is kept where it is better. Working hours on a denominator of 1976 are paid exactly, in parts of full-time work that fit hours
and percentages alike; other allowances take their percentage, to a hundredth of a percent.
"""

from __future__ import annotations

from statuut.dossier.events.loopbaan import FUNCTIES_CONTRACT
from statuut.engine.units import EURO, TELLER, YES_NO
from statuut.engine.values import NONE
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.deel_08_loopbaan.titel_5_functionele_loopbaan import A166
from statuut.statutes.pswi.deel_08_loopbaan.titel_5_inschaling import tweede_trap
from statuut.statutes.pswi.deel_13_geldelijk.titel_1_h5_uitbetaling import DUIZENDSTE_CENT, INDEX, MAANDEN, afgerond
from statuut.statutes.pswi.feiten.contract import DELEN_1976, DELEN_PER_BREUK
from statuut.statutes.pswi.gegevens.lijsten import (
    AMBTSHALVE,
    CONTRACTUEEL,
    NIVEAUS,
    OVERPLAATSING,
    OVERPLAATSING_MEDISCH,
    TERUGZETTING,
    TERUGZETTING_TUCHT,
    eenheden,
    schaalconstante,
)

_SCHAAL = eenheden()["schaal"]
GROENARBEIDER, PLOEGBAAS, SCHOONMAKER, KEUKENHULP, KOK, VAKANTIEWERKER, HOOFDMONITOR = range(len(FUNCTIES_CONTRACT))
C111, D111, D121, D132 = (schaalconstante(code) for code in ("C111", "D111", "D121", "D132"))
E111, E121 = schaalconstante("E111"), schaalconstante("E121")
NIVEAU_E = NIVEAUS.index("E")
AANDEEL_VAKANTIEWERK, HONDERD = 80, 100
#: Derogations from the first scale of the grade that are for officials.
VAN_AMBTENAREN = ("VIII 78 §2", "XIII 22 §2", "VIII 87bis lid 2", "VIII 102bis", "XIII 22 §4")


def functieschaal(functie: int) -> int:
    """The scale that part XIV ties to a function."""
    if functie == GROENARBEIDER or functie == PLOEGBAAS:
        return D121
    if functie == KOK:
        return D132
    return C111 if functie == HOOFDMONITOR else D111


def functieschaal_in_e(functie: int) -> int:
    """The scale of a groenarbeider or cleaner who stayed in level E; none for other functions."""
    if functie == GROENARBEIDER:
        return E121
    return E111 if functie == SCHOONMAKER else NONE


def beginschaal_na(wijze):
    """Whether a change of grade gives a contract holder the starting scale, where an official keeps a step or gets another scale."""
    if wijze == TERUGZETTING or wijze == TERUGZETTING_TUCHT or wijze == AMBTSHALVE:
        return 1
    return 1 if wijze == OVERPLAATSING or wijze == OVERPLAATSING_MEDISCH else 0


@BOEK.rule("XIV 45 §1", unit=_SCHAAL, per="schijf", also=("XIV 44 lid 1", "XIV 44bis", "XIV 45 §2", "XIV 46 §1", "XIV 53", "XIV 55 §4"))
def contractschaal(
    hoedanigheid_schijf, besluit_schaal, contractuele_functie_schijf, graad_schijf, groep_schijf, wijze_schijf, houder_diploma,
    leeswijze_XIV_44_diploma, niveau_van_graad, rang_van_graad, eerste_schaal_van_graad,
):  # fmt: skip
    """Scale of a contract holder whom no decision gives one: that of the function, or the starting scale after any change of grade."""
    if hoedanigheid_schijf != CONTRACTUEEL or besluit_schaal != NONE:
        return NONE
    if contractuele_functie_schijf != NONE:
        in_e = functieschaal_in_e(contractuele_functie_schijf) if niveau_van_graad[graad_schijf] == NIVEAU_E else NONE
        return functieschaal(contractuele_functie_schijf) if in_e == NONE else in_e
    if beginschaal_na(wijze_schijf) == 0:
        return NONE
    rang = rang_van_graad[graad_schijf]
    if tweede_trap(wijze_schijf, houder_diploma, groep_schijf, rang, hoedanigheid_schijf, leeswijze_XIV_44_diploma) == 1:
        return A166
    return eerste_schaal_van_graad[graad_schijf]


@BOEK.rule("XIV 44 lid 1", unit=YES_NO, per="schijf")
def heeft_contractschaal(contractschaal):
    """Whether such a scale takes the place of what officials would have."""
    return 0 if contractschaal == NONE else 1


@BOEK.exception(to="inschaling", article="XIV 44 lid 1", when="heeft_contractschaal", prevails_over=VAN_AMBTENAREN)
def inschaling_contractueel(contractschaal):
    """The scale of the function, or the starting scale."""
    return contractschaal


@BOEK.rule("XIV 45 §2", unit=YES_NO, per="schijf")
def vakantiewerk(contractuele_functie_schijf):
    """Whether the function is that of a holiday worker, or of head monitor of child care."""
    return 1 if contractuele_functie_schijf == VAKANTIEWERKER or contractuele_functie_schijf == HOOFDMONITOR else 0


@BOEK.exception(to="salaris_zonder_bescherming", article="XIV 45 §2", when="vakantiewerk")
def salaris_vakantiewerk(schaalbedrag, leeswijze_XIV_45_afronding):
    """80 % of the scale amount, as a yearly salary in cents."""
    return afgerond(schaalbedrag * AANDEEL_VAKANTIEWERK, HONDERD, leeswijze_XIV_45_afronding)


@BOEK.rule("XIV 44 lid 2", unit=YES_NO, per="schijf", also=("XIV 44 lid 3",))
def vastgestelde_bezoldiging(overeengekomen_bezoldiging):
    """Whether the ministers fixed the pay at engagement."""
    return 0 if overeengekomen_bezoldiging == NONE else 1


@BOEK.exception(to="salaris_zonder_bescherming", article="XIV 44 lid 2", when="vastgestelde_bezoldiging", prevails_over=("XIV 45 §2",))
def salaris_vastgesteld(overeengekomen_bezoldiging):
    """The yearly salary that was fixed, without steps."""
    return overeengekomen_bezoldiging


@BOEK.rule("XIV 44 lid 2", unit=YES_NO, per="schijf", also=("XIV 44 lid 3",), reading="XIV-44-bezoldiging")
def toelage_in_bezoldiging(vastgestelde_bezoldiging, leeswijze_XIV_44_bezoldiging):
    """Whether the fixed pay is read to hold the household or residence allowance too."""
    return leeswijze_XIV_44_bezoldiging if vastgestelde_bezoldiging == 1 else 0


@BOEK.exception(to="haard_of_standplaats_jaar", article="XIV 44 lid 2", when="toelage_in_bezoldiging")
def geen_toelage_naast_bezoldiging():
    """No allowance beside it."""
    return 0


@BOEK.rule("XIV 54", unit=EURO, per="schijf", also=("XIV 53",))
def oude_bezoldigingsregeling(hoedanigheid_schijf, contractueel_overeengekomen):
    """The yearly salary that a contract holder had agreed on before the post was renamed; it goes on where the scale gives less."""
    return contractueel_overeengekomen if hoedanigheid_schijf == CONTRACTUEEL else NONE


def geindexeerd(teller, index, deler, omhoog):
    """teller x index / (deler x index scale) in cents, half up or up; exact, though the product itself need not fit in 63 bits."""
    rest = teller % deler * index
    heel = teller // deler * index + rest // deler
    if omhoog == 0:
        return (heel + INDEX // 2) // INDEX
    over = 1 if rest % deler > 0 or heel % INDEX > 0 else 0
    return heel // INDEX + over


@BOEK.rule("XIV 46 §3 lid 2", unit=YES_NO)
def maand_op_1976(hoogste_prestatie_1976):
    """Whether somebody with varying work, on a denominator of 1976 hours, is paid in the month."""
    return 0 if hoogste_prestatie_1976 == NONE else 1


@BOEK.rule("XIV 46 §3 lid 2", unit=TELLER, per="schijf", reading="XIV-46-percentage")
def breuk_1976(prestatiebreuk, prestatie_1976, leeswijze_XIV_46_percentage):
    """Paid part of full-time work, in parts that hold both hours over 1976 and hundredths of a percent."""
    if prestatie_1976 == NONE or leeswijze_XIV_46_percentage == 1:
        return prestatiebreuk * DELEN_PER_BREUK
    return prestatie_1976


@BOEK.rule("XIV 46 §3 lid 2", unit=TELLER, per="schijf")
def salaristeller_1976(jaarsalaris_schijf, bijslag_schijf, breuk_1976, verschuldigde_werkdagen):
    """Yearly salary with supplement x part of full-time work x days due of one stretch of the month."""
    return (jaarsalaris_schijf + bijslag_schijf) * breuk_1976 * verschuldigde_werkdagen


@BOEK.exception(to="maandsalaris", article="XIV 46 §3 lid 2", when="maand_op_1976")
def maandsalaris_op_1976(som_salaristeller_1976, te_presteren_werkdagen, index, leeswijze_XIII_afronding_salaris):
    """A twelfth of the yearly salary x hours over a year / 1976, with unpaid days by days due / days to work."""
    if te_presteren_werkdagen == 0:
        return 0
    return geindexeerd(som_salaristeller_1976, index, MAANDEN * DELEN_1976 * te_presteren_werkdagen, leeswijze_XIII_afronding_salaris)


@BOEK.rule("XIV 46 §3 lid 2", unit=TELLER, per="schijf", also=("XIV 48",))
def toelageteller_1976(haard_of_standplaats_jaar, breuk_1976, verschuldigde_werkdagen, non_activiteit):
    """Yearly household or residence allowance x part of full-time work x days due; nothing in non-activity."""
    return 0 if non_activiteit == 1 else haard_of_standplaats_jaar * breuk_1976 * verschuldigde_werkdagen


@BOEK.exception(to="haard_of_standplaatstoelage_maand", article="XIV 46 §3 lid 2", when="maand_op_1976")
def haard_of_standplaatstoelage_op_1976(som_toelageteller_1976, te_presteren_werkdagen, index):
    """The allowance of the month in the same ratio as the salary, up to the cent."""
    if te_presteren_werkdagen == 0:
        return 0
    return geindexeerd(som_toelageteller_1976, index, MAANDEN * DUIZENDSTE_CENT * DELEN_1976 * te_presteren_werkdagen, 1)


@BOEK.rule("XIV 49 lid 2", unit=TELLER, per="schijf", also=("XIV 46 §3 lid 2",))
def gelijkgestelde_salaristeller_1976(jaarsalaris_schijf, bijslag_schijf, breuk_1976, gelijkgestelde_werkdagen):
    """Yearly salary with supplement x part of full-time work x unpaid days that do not reduce holiday pay and year-end allowance."""
    return (jaarsalaris_schijf + bijslag_schijf) * breuk_1976 * gelijkgestelde_werkdagen


@BOEK.rule("XIV 49 lid 2", unit=TELLER, per="schijf", also=("XIV 46 §3 lid 2",))
def gelijkgestelde_toelageteller_1976(haard_of_standplaats_jaar, breuk_1976, gelijkgestelde_werkdagen):
    """Yearly allowance x part of full-time work x those days."""
    return haard_of_standplaats_jaar * breuk_1976 * gelijkgestelde_werkdagen


@BOEK.exception(to="gelijkgesteld_brutosalaris", article="XIV 46 §3 lid 2", when="maand_op_1976")
def gelijkgesteld_brutosalaris_op_1976(
    som_gelijkgestelde_salaristeller_1976, som_gelijkgestelde_toelageteller_1976, te_presteren_werkdagen, index,
    leeswijze_XIII_afronding_salaris,
):  # fmt: skip
    """What the same leave counts for with varying work."""
    if te_presteren_werkdagen == 0:
        return 0
    noemer = MAANDEN * DELEN_1976 * te_presteren_werkdagen
    salaris = geindexeerd(som_gelijkgestelde_salaristeller_1976, index, noemer, leeswijze_XIII_afronding_salaris)
    return salaris + geindexeerd(som_gelijkgestelde_toelageteller_1976, index, noemer * DUIZENDSTE_CENT, 1)
