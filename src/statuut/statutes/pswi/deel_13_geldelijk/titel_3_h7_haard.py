"""PSWI part XIII, title 3, chapter 7 (XIII 69-73): household and residence allowance.

Full up to the first limit, half up to the second, and a partial allowance just above each limit so that nobody's remuneration (salary
and allowance less the survivor's pension contribution) falls below that at the limit. The yearly allowance is kept in thousandths of
a cent, because the contribution has a fraction of a cent. A change of household in the month gives the best situation for all of it.
"""

from __future__ import annotations

from statuut.engine.units import EURO, EURO_E3, PER_MILLE, TELLER
from statuut.engine.values import NONE, UNKNOWN
from statuut.money import to_cents_up
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.deel_13_geldelijk.titel_1_h5_uitbetaling import BREUK, DUIZENDSTE_CENT, INDEX, MAANDEN
from statuut.statutes.pswi.gegevens.lijsten import CONTRACTUEEL, eenheden

GEEN, STANDPLAATS, HAARD = range(3)
ALLEENSTAAND = 0
PARTNER_STANDPLAATS = eenheden()["toelage_partner"].codes.index("standplaatstoelage")


@BOEK.rule("XIII 69 §1", unit=eenheden()["toelage"], per="gezin", accepts=(UNKNOWN,), also=("XIII 69 §3",), reading="XIII-69-partner")
def toelagesoort(burgerlijke_staat, partner_krijgt_toelage, kinderen_kinderbijslag, leeswijze_XIII_69_partner):
    """Household allowance for a couple whose partner does not get it and for a single parent; residence allowance for the others."""
    if burgerlijke_staat == UNKNOWN:
        return UNKNOWN
    if burgerlijke_staat == ALLEENSTAAND:
        if kinderen_kinderbijslag == UNKNOWN:
            return UNKNOWN
        return HAARD if kinderen_kinderbijslag > 0 else STANDPLAATS
    if partner_krijgt_toelage == UNKNOWN:
        return UNKNOWN
    if partner_krijgt_toelage == PARTNER_STANDPLAATS:
        return STANDPLAATS if leeswijze_XIII_69_partner == 1 else HAARD
    return STANDPLAATS if partner_krijgt_toelage == 1 else HAARD


@BOEK.rule("XIII 73 lid 2", unit=eenheden()["toelage"], accepts=(UNKNOWN,), also=("XIII 69 §1",))
def recht_op_toelage(hoogste_toelagesoort, in_dienst):
    """The most favourable right of the month holds for the whole month."""
    if in_dienst == 0:
        return GEEN
    if hoogste_toelagesoort == NONE:
        return UNKNOWN
    return hoogste_toelagesoort


@BOEK.rule("XIII 70 lid 2-3", unit=PER_MILLE, per="schijf", reading="XIII-70-inhouding", also=("XIV 48",))
def inhouding_overlevingspensioen(hoedanigheid_schijf, overlevingspensioenbijdrage, leeswijze_XIII_70_inhouding):
    """Survivor's pension contribution in the comparison at the limits; contract staff pay none."""
    if hoedanigheid_schijf == CONTRACTUEEL or leeswijze_XIII_70_inhouding == 1:
        return 0
    return overlevingspensioenbijdrage


def bedrag_bij_salaris(salaris, inhouding, grens_1, grens_2, bedrag_1, bedrag_2):
    """Yearly allowance in thousandths of a cent for a yearly salary in cents: tier amount or partial allowance."""
    if salaris <= grens_1:
        return bedrag_1 * DUIZENDSTE_CENT
    boven_1 = bedrag_1 * DUIZENDSTE_CENT - (salaris - grens_1) * (DUIZENDSTE_CENT - inhouding)
    if salaris <= grens_2:
        return max(bedrag_2 * DUIZENDSTE_CENT, boven_1)
    boven_2 = bedrag_2 * DUIZENDSTE_CENT - (salaris - grens_2) * (DUIZENDSTE_CENT - inhouding)
    return max(0, max(boven_1, boven_2))


@BOEK.rule("XIII 70 lid 1", unit=EURO_E3, per="schijf", accepts=(UNKNOWN,), also=("XIII 70 lid 2-3",))
def haard_of_standplaats_jaar(
    recht_op_toelage,
    jaarsalaris_schijf,
    inhouding_overlevingspensioen,
    toelagegrens_1,
    toelagegrens_2,
    haard_1,
    haard_2,
    standplaats_1,
    standplaats_2,
):
    """Yearly household or residence allowance at 100 % for full-time work."""
    if jaarsalaris_schijf == UNKNOWN or toelagegrens_1 == UNKNOWN:
        return UNKNOWN
    if recht_op_toelage == GEEN:
        return 0
    haard = bedrag_bij_salaris(jaarsalaris_schijf, inhouding_overlevingspensioen, toelagegrens_1, toelagegrens_2, haard_1, haard_2)
    if recht_op_toelage == HAARD or haard == 0:
        return haard
    if recht_op_toelage == UNKNOWN:
        return UNKNOWN
    return bedrag_bij_salaris(
        jaarsalaris_schijf, inhouding_overlevingspensioen, toelagegrens_1, toelagegrens_2, standplaats_1, standplaats_2
    )


@BOEK.rule("XIII 72", unit=TELLER, per="schijf", also=("XIII 69 §4",))
def toelageteller(haard_of_standplaats_jaar, prestatiebreuk, verschuldigde_werkdagen, non_activiteit):
    """Yearly allowance x percentage x days due of one stretch of the month; nothing in non-activity."""
    if non_activiteit == 1:
        return 0
    return haard_of_standplaats_jaar * prestatiebreuk * verschuldigde_werkdagen


@BOEK.rule("XIII 73 lid 1", unit=EURO, start=0, also=("XIII 42", "XIII 71", "XIII 72"), reading="XIII-42-afronding")
def haard_of_standplaatstoelage_maand(som_toelageteller, te_presteren_werkdagen, index):
    """Indexed household or residence allowance of the month, rounded up to the cent."""
    if te_presteren_werkdagen == 0:
        return 0
    return to_cents_up(som_toelageteller * index, MAANDEN * DUIZENDSTE_CENT * BREUK * INDEX * te_presteren_werkdagen)


@BOEK.rule("XIII 70 lid 1", unit=EURO_E3, accepts=(UNKNOWN,))
def haardtoelage(laatste_haard_of_standplaats_jaar, recht_op_toelage):
    """Yearly household allowance at 100 %."""
    if recht_op_toelage == UNKNOWN:
        return UNKNOWN if laatste_haard_of_standplaats_jaar != 0 else 0
    return laatste_haard_of_standplaats_jaar if recht_op_toelage == HAARD else 0


@BOEK.rule("XIII 70 lid 1", unit=EURO_E3, accepts=(UNKNOWN,))
def standplaatstoelage(laatste_haard_of_standplaats_jaar, recht_op_toelage):
    """Yearly residence allowance at 100 %."""
    if recht_op_toelage == UNKNOWN:
        return UNKNOWN if laatste_haard_of_standplaats_jaar != 0 else 0
    return laatste_haard_of_standplaats_jaar if recht_op_toelage == STANDPLAATS else 0
