"""PSWI part XIII, title 1, chapter 3 (XIII 12): service in education as the certificates of annex 10 show it.

Days paid in tenths are added up, multiplied by 1,2 and divided by thirty without the rest; a full school year gives a year, from September
to the end of August. The months fill those that the certificates cover, beside other services (XIII 17) but for contract staff.
"""

from __future__ import annotations

from statuut.engine.units import MONTHS, YES_NO
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.deel_13_geldelijk.titel_1_h3_diensten import HEEL
from statuut.statutes.pswi.gegevens.lijsten import eenheden

ZOMER = eenheden()["attest_loopt"].codes.index("zomer")
MAANDEN_SCHOOLJAAR, MAANDEN_TOT_JUNI = 12, 10


@BOEK.rule("XIII 12 lid 2", unit=MONTHS, also=("XIII 12 lid 1", "XIII 12 lid 3"), reading="XIII-12-samen")
def attest_totaal(attest_dagen, attest_per_schooljaar, attest_schooljaren, leeswijze_XIII_12_samen, leeswijze_XIII_12_schooljaar):
    """Months on the education certificates: days paid in tenths x 1,2 / 30 without the rest, and twelve per full school year."""
    uit_dagen = attest_per_schooljaar if leeswijze_XIII_12_samen == 1 else attest_dagen * 12 // 300
    per_schooljaar = MAANDEN_TOT_JUNI if leeswijze_XIII_12_schooljaar == 1 else MAANDEN_SCHOOLJAAR
    return (uit_dagen + attest_schooljaren * per_schooljaar) * HEEL


@BOEK.rule("XIII 12 lid 3", unit=YES_NO, also=("XIII 12 lid 1",), reading="XIII-12-schooljaar")
def attest_beslaat(attest_loopt, leeswijze_XIII_12_schooljaar):
    """Whether the months of the certificates reach over this month: a full school year runs to the end of August."""
    if attest_loopt == ZOMER:
        return 0 if leeswijze_XIII_12_schooljaar == 1 else 1
    return attest_loopt


@BOEK.rule("XIII 12 lid 2", unit=MONTHS, also=("XIII 12 lid 3", "XIII 17"), reading="XIII-12-schooljaar")
def attest_maand(attest_beslaat, attest_totaal, vorige_attest_geteld, diensten_van_de_maand):
    """What the certificates add in a month that they cover: what is left of them, beside the other services of that month."""
    if attest_beslaat == 0:
        return 0
    return min(max(0, attest_totaal - vorige_attest_geteld), HEEL - diensten_van_de_maand)


@BOEK.rule("XIV 46 §1", unit=MONTHS, also=("XIII 12 lid 2", "XIII 12 lid 3"), reading="XIII-17-contractueel")
def attest_maand_contractueel(
    attest_beslaat, attest_laatste_maand, attest_totaal, vorige_attest_geteld_contractueel, attest_maand, leeswijze_XIII_17_contractueel
):
    """What the certificates add for contract staff: all of them, whatever other services the months have."""
    if leeswijze_XIII_17_contractueel == 1:
        return attest_maand
    over = max(0, attest_totaal - vorige_attest_geteld_contractueel)
    if attest_laatste_maand == 1:
        return over
    return min(HEEL, over) if attest_beslaat == 1 else 0


@BOEK.rule("XIV 46 §1", unit=MONTHS, start=0)
def attest_geteld_contractueel(vorige_attest_geteld_contractueel, attest_maand_contractueel):
    """Months of the certificates counted so far for contract staff."""
    return vorige_attest_geteld_contractueel + attest_maand_contractueel


@BOEK.rule("XIII 12 lid 2", unit=MONTHS, start=0)
def attest_geteld(vorige_attest_geteld, attest_maand):
    """Months of the certificates counted so far."""
    return vorige_attest_geteld + attest_maand
