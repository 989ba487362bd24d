"""PSWI part XIV, title 4 (XIV 55 §5): the premium of contract staff who moved from level E to level D from 1 January 2002 on.

Salary in level D and premium together always come to 620 euro more than the salary in the scale left; the premium is at most 620 euro a
year at 100 %. Neither holiday pay nor the guaranteed minimum knows it. It lasts while the person works in level D under contract.
"""

from __future__ import annotations

from statuut.engine.units import EURO, TELLER
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.deel_08_loopbaan.titel_3_ancienniteit import MAAND
from statuut.statutes.pswi.deel_13_geldelijk.titel_1_h2_salaris import LANGSTE, SCHALEN, TABEL
from statuut.statutes.pswi.deel_13_geldelijk.titel_1_h5_uitbetaling import MAANDEN
from statuut.statutes.pswi.deel_14_contractueel.titel_3_h4_salaris import NIVEAU_E, geindexeerd
from statuut.statutes.pswi.feiten.contract import DELEN_1976
from statuut.statutes.pswi.gegevens.lijsten import CONTRACTUEEL, NIVEAUS, SCHAALJAREN, eenheden
from statuut.timeline.month import parse_month

NIVEAU_D = NIVEAUS.index("D")
NAAR_D_VANAF = parse_month("2002-01")


def premie(vroeger, nieuw, waarborg):
    """What the new yearly salary is short of the former one with the guarantee; at most the guarantee."""
    return min(waarborg, max(0, vroeger + waarborg - nieuw))


def blijft_in_d(hoedanigheid, graad, niveaus):
    """Whether a contract holder works in level D."""
    if hoedanigheid != CONTRACTUEEL or graad == NONE:
        return 0
    return 1 if niveaus[graad] == NIVEAU_D else 0


def komt_uit_e(maandnummer, hoedanigheid, graad, niveaus):
    """Whether the month before was one of a contract holder in level E, from 2002 on."""
    if maandnummer < NAAR_D_VANAF or hoedanigheid != CONTRACTUEEL or graad == NONE:
        return 0
    return 1 if niveaus[graad] == NIVEAU_E else 0


@BOEK.rule("XIV 55 §5", unit=eenheden()["schaal"], start=NONE, also=("XIV 55 §1",))
def schaal_voor_niveau_d(
    vorige_schaal_voor_niveau_d, vorige_salarisschaal, maandnummer, hoedanigheid, graad, vorige_hoedanigheid_laatst, vorige_graad_laatst,
    niveau_van_graad,
):  # fmt: skip
    """The scale of level E that a contract holder left for level D, while he works there."""
    if blijft_in_d(hoedanigheid, graad, niveau_van_graad) == 0:
        return NONE
    if komt_uit_e(maandnummer, vorige_hoedanigheid_laatst, vorige_graad_laatst, niveau_van_graad) == 1:
        return vorige_salarisschaal
    return vorige_schaal_voor_niveau_d


@BOEK.rule("XIV 55 §5", unit=EURO, start=NONE, accepts=(UNKNOWN,))
def salaris_voor_niveau_d(
    schaal_voor_niveau_d, vorige_salaris_voor_niveau_d, vorige_schaalbedrag_laatst, maandnummer, vorige_hoedanigheid_laatst,
    vorige_graad_laatst, niveau_van_graad,
):  # fmt: skip
    """The salary in that scale just before the move."""
    if schaal_voor_niveau_d == NONE:
        return NONE
    if vorige_hoedanigheid_laatst == UNKNOWN or vorige_graad_laatst == UNKNOWN:
        return UNKNOWN
    if komt_uit_e(maandnummer, vorige_hoedanigheid_laatst, vorige_graad_laatst, niveau_van_graad) == 1:
        return vorige_schaalbedrag_laatst
    return vorige_salaris_voor_niveau_d


@BOEK.rule("XIV 55 §5", unit=EURO, per="schijf", accepts=(UNKNOWN,), missing=TABEL, reading="XIV-55-premie")
def upgradingspremie_jaar(
    schaal_voor_niveau_d, salaris_voor_niveau_d, jaarsalaris_schijf, graad_schijf, niveau_van_graad, bezoldigde_ancienniteit,
    upgrading_waarborg, tabelversie, schaalbedragen, leeswijze_XIV_55_premie,
):  # fmt: skip
    """Yearly premium at 100 %: what the salary is short of that in level E with 620 euro; at most 620 euro."""
    if schaal_voor_niveau_d == NONE or niveau_van_graad[graad_schijf] != NIVEAU_D:
        return 0
    vroeger = salaris_voor_niveau_d
    if leeswijze_XIV_55_premie == 1:
        if bezoldigde_ancienniteit == UNKNOWN or schaal_voor_niveau_d == UNKNOWN:
            return UNKNOWN
        jaren = min(LANGSTE, max(0, bezoldigde_ancienniteit) // (12 * MAAND))
        vroeger = schaalbedragen[(tabelversie * SCHALEN + schaal_voor_niveau_d) * SCHAALJAREN + jaren]
    if vroeger == UNKNOWN or jaarsalaris_schijf == UNKNOWN or upgrading_waarborg == UNKNOWN:
        return UNKNOWN
    return premie(vroeger, jaarsalaris_schijf, upgrading_waarborg)


@BOEK.rule("XIV 55 §5", unit=TELLER, per="schijf", accepts=(UNKNOWN,))
def upgradingsteller(upgradingspremie_jaar, breuk_1976, verschuldigde_werkdagen):
    """Yearly premium x part of full-time work x days due of one stretch of the month."""
    if upgradingspremie_jaar == 0:
        return 0
    if upgradingspremie_jaar == UNKNOWN or breuk_1976 == UNKNOWN:
        return UNKNOWN
    return upgradingspremie_jaar * breuk_1976 * verschuldigde_werkdagen


@BOEK.rule("XIV 55 §5", unit=EURO, also=("XIII 42",))
def upgradingspremie_maand(som_upgradingsteller, te_presteren_werkdagen, index):
    """Indexed premium of the month, up to the cent."""
    if te_presteren_werkdagen == 0 or som_upgradingsteller == 0:
        return 0
    return geindexeerd(som_upgradingsteller, index, MAANDEN * DELEN_1976 * te_presteren_werkdagen, 1)
