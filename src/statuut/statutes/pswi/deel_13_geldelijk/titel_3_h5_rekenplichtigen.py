"""PSWI part XIII, title 3, chapters 5 and 5bis (XIII 59-64quater): accountants and their substitutes, and heads of service.

An accountant's flat amount of each month, with its own index and days, is paid for a whole quarter: in the month after it, or later when
the accounts were handed in later, and only if those reached the threshold. Suspended while he is replaced. Not for trainees, rank A2 and
higher, and contract staff paid in a scale of those ranks. A head of service of rank A1 gets a tenth of the salary.
"""

from __future__ import annotations

from statuut.engine.parameters import SERIES_BEGIN, SERIES_MONTHS
from statuut.engine.units import EURO, TELLER, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.money import to_cents_up
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.boek_toelagen import AARDEN_TOELAGE
from statuut.statutes.pswi.deel_13_geldelijk.titel_1_h2_salaris import SCHALEN_A
from statuut.statutes.pswi.deel_13_geldelijk.titel_3_h1_algemeen import BREUK, FRANK_NOEMER, FRANK_TELLER, INDEX, MAANDEN, omhoog
from statuut.statutes.pswi.gegevens.lijsten import CONTRACTUEEL, RANGEN, STAGIAIR, eenheden

REKENPLICHTIGE = AARDEN_TOELAGE.index("rekenplichtige")
PLAATSVERVANGER = AARDEN_TOELAGE.index("plaatsvervangend_rekenplichtige")
RANG_A1, RANG_A2 = RANGEN.index("A1"), RANGEN.index("A2")
#: The scales of rank A1 stand first in the sorted list, those of A2 and A3 after them (XIII 3 §1).
SCHALEN_A1 = sum(code.startswith("A1") for code in eenheden()["schaal"].codes)


@BOEK.rule(
    "XIII 59 §1", unit=YES_NO, per="toekenning", accepts=(UNKNOWN,), also=("XIII 60 §1", "XIII 64", "XIII 96 §2 1", "XIV 51 §1")
)  # fmt: skip
def recht_op_rekenplichtigentoelage(toekenning_aard, toekenning_hoedanigheid, toekenning_in_graad, salarisschaal, rang_van_graad):
    """Whether an accountant or his substitute may get the allowance: no trainee, and below rank A2 in grade and in salary."""
    if toekenning_aard != REKENPLICHTIGE and toekenning_aard != PLAATSVERVANGER:
        return 0
    if toekenning_hoedanigheid == STAGIAIR or rang_van_graad[toekenning_in_graad] >= RANG_A2:
        return 0
    if toekenning_hoedanigheid != CONTRACTUEEL:
        return 1
    if salarisschaal == UNKNOWN:
        return UNKNOWN
    return 0 if salarisschaal >= SCHALEN_A1 and salarisschaal < SCHALEN_A else 1


@BOEK.rule("XIII 62", unit=YES_NO, per="toekenning")
def kwartaaldrempel_bereikt(rekening_bedrag, kwartaaldrempel):
    """Whether all accounts of the quarter together reach the threshold."""
    if rekening_bedrag == NONE:
        return 0
    return 1 if rekening_bedrag * FRANK_NOEMER >= kwartaaldrempel * FRANK_TELLER else 0


@BOEK.rule("XIII 59 §1", unit=TELLER, per="toekenning", accepts=(UNKNOWN,), also=("XIII 60 §1", "XIII 60 §2", "XIII 63", "XIII 27 §1"))
def rekenplichtigenteller(
    recht_op_rekenplichtigentoelage, kwartaaldrempel_bereikt, toekenningsbreukdagen, toekenning_maanddagen, toekenning_maand,
    index_van_maand, rekenplichtigenmaand,
):  # fmt: skip
    """Flat amount x index of that month x percentage x days due / days to work, for one month of the quarter."""
    if recht_op_rekenplichtigentoelage == 0 or kwartaaldrempel_bereikt == 0 or toekenning_maanddagen == 0:
        return 0
    plaats = toekenning_maand - SERIES_BEGIN
    if recht_op_rekenplichtigentoelage == UNKNOWN or kwartaaldrempel_bereikt == UNKNOWN:
        return UNKNOWN
    if rekenplichtigenmaand == UNKNOWN or plaats < 0 or plaats >= SERIES_MONTHS:
        return UNKNOWN
    toen = index_van_maand[plaats]
    return UNKNOWN if toen == UNKNOWN else to_cents_up(rekenplichtigenmaand * toen * toekenningsbreukdagen, toekenning_maanddagen)


@BOEK.rule("XIII 61 §1", unit=EURO, also=("XIII 59 §1", "XIII 60 §1", "XIII 62", "XIII 63", "XIII 42"))
def rekenplichtigentoelage(som_rekenplichtigenteller):
    """Indexed allowance of an accountant paid in the month for the whole quarter, up to the cent."""
    return to_cents_up(som_rekenplichtigenteller, FRANK_NOEMER * BREUK)


@BOEK.rule("XIII 64bis", unit=YES_NO, per="schijf", also=("XIII 96 §1", "XIV 51 §1"))
def recht_op_diensthoofdentoelage(diensthoofd_schijf, graad_schijf, rang_van_graad):
    """Whether a head of service gets the allowance: only in rank A1."""
    return 1 if diensthoofd_schijf == 1 and rang_van_graad[graad_schijf] == RANG_A1 else 0


@BOEK.rule("XIII 64ter", unit=TELLER, per="schijf", accepts=(UNKNOWN,), also=("XIII 64quater", "XIII 39 §1", "XIII 27 §1"))
def diensthoofdteller(recht_op_diensthoofdentoelage, jaarsalaris_schijf, toelagebreukdagen):
    """Yearly salary x percentage x days due of a stretch as head of service."""
    if recht_op_diensthoofdentoelage == 0:
        return 0
    return UNKNOWN if jaarsalaris_schijf == UNKNOWN else jaarsalaris_schijf * toelagebreukdagen


@BOEK.rule("XIII 64ter", unit=EURO, accepts=(UNKNOWN,))
def diensthoofdentoelage_verdiend(som_diensthoofdteller, te_presteren_werkdagen, index, diensthoofdpercentage):
    """A tenth of the indexed salary of the month as head of service, before what it may not go with."""
    if som_diensthoofdteller == 0 or te_presteren_werkdagen == 0:
        return 0
    if som_diensthoofdteller == UNKNOWN or index == UNKNOWN or diensthoofdpercentage == UNKNOWN:
        return UNKNOWN
    return omhoog(som_diensthoofdteller * diensthoofdpercentage, index, MAANDEN * BREUK * BREUK * INDEX * te_presteren_werkdagen)


@BOEK.rule(
    "XIII 64ter", unit=EURO, accepts=(UNKNOWN,), also=("XIII 64bis", "XIII 64quater", "XIII 42", "XIII 58octies §3"),
    reading="XIII-58octies-diensthoofd",
)  # fmt: skip
def diensthoofdentoelage(diensthoofdentoelage_verdiend, permanentietoelage, leeswijze_XIII_58octies_diensthoofd):
    """Allowance of a head of service of the month; with the other reading only where standby does not give more."""
    if diensthoofdentoelage_verdiend == 0 or leeswijze_XIII_58octies_diensthoofd == 0 or permanentietoelage == 0:
        return diensthoofdentoelage_verdiend
    if diensthoofdentoelage_verdiend == UNKNOWN or permanentietoelage == UNKNOWN:
        return UNKNOWN
    return diensthoofdentoelage_verdiend if diensthoofdentoelage_verdiend >= permanentietoelage else 0
