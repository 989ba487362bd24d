"""PSWI part XIII, title 4, chapters 1 and 3 (XIII 97, 100, 102, 106bis, 106quater): which claims are paid, in which month, with interest.

A claim is paid when the member of staff bore the cost, the statement came within six months, and nobody refused it. Exact amounts are
kept as cents x `DELER`; what is paid is rounded up once per kind of reimbursement and month (XIII 102), or per claim as a reading.
"""

from __future__ import annotations

from statuut.dossier.events.onkosten import AARDEN_ONKOST
from statuut.engine.units import DATE, EURO, YES_NO, Unit
from statuut.engine.values import NONE, UNKNOWN
from statuut.money import to_cents, to_cents_up
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.boek_onkosten import BETAALTIJDEN

#: Steps of one cent in which exact amounts are kept: a rate of a hundred-thousandth of a euro, hundredths of a km, and halves.
DELER = 200_000
EXACT = Unit("euro", "EUR", 100, factor=DELER)
BEGRAFENIS = AARDEN_ONKOST.index("begrafenis")
BETAALD = BETAALTIJDEN.index("betaald")
PROCENT = 10_000
DAGEN_PER_JAAR = 365


def betaalde_som(exact, per_onkost):
    """An exact amount of one claim: as it is, or (as a reading) rounded up to the cent by itself."""
    return to_cents_up(exact, DELER) * DELER if per_onkost == 1 else exact


@BOEK.rule("XIII 106quater", unit=DATE, per="onkost", reading="XIII-106quater-begin")
def onkost_laatste_dag(onkost_zes_maanden, onkost_zes_maanden_maandeinde, leeswijze_XIII_106quater_begin):
    """The last day on which the statement may be filed."""
    return onkost_zes_maanden_maandeinde if leeswijze_XIII_106quater_begin == 1 else onkost_zes_maanden


@BOEK.rule("XIII 106quater", unit=YES_NO, per="onkost")
def onkost_ontvankelijk(onkost_aard, onkost_ingediend, onkost_laatste_dag):
    """Whether the statement came in time; funeral costs are asked without such a term."""
    if onkost_aard == BEGRAFENIS:
        return 1
    return 1 if onkost_ingediend <= onkost_laatste_dag else 0


@BOEK.rule("XIII 106quater", unit=YES_NO, per="onkost", reading="XIII-106quater-betaalmaand")
def onkost_betaalbaar(onkost_betaaltijd, leeswijze_XIII_106quater_betaalmaand):
    """Whether the claim is paid in this month: the month of filing, or the month that the file tells."""
    if onkost_betaaltijd == BETAALD:
        return 1
    return 1 if onkost_betaaltijd == leeswijze_XIII_106quater_betaalmaand else 0


@BOEK.rule("XIII 106bis", unit=YES_NO, per="onkost", also=("XIII 97", "XIII 105", "XIII 106quater", "XIII 107"))
def onkost_aanvaard(onkost_betaalbaar, onkost_geweigerd, onkost_ontvankelijk, onkost_eigen_kosten, onkost_aard):
    """Whether the claim gives anything this month: payable, not refused, in time, and borne by the member of staff."""
    if onkost_betaalbaar == 0 or onkost_geweigerd == 1 or onkost_ontvankelijk == 0:
        return 0
    return 1 if onkost_eigen_kosten == 1 or onkost_aard == BEGRAFENIS else 0


@BOEK.rule("XIII 102", unit=EURO, per="onkost", accepts=(UNKNOWN,), also=("XIII 106bis",))
def onkost_bedrag_verschuldigd(
    kilometervergoeding_onkost, werkelijke_kosten_onkost, maaltijdvergoeding_onkost, overnachting_onkost, buitenland_onkost,
    begrafenis_onkost,
):  # fmt: skip
    """What one claim gives in this month, rounded up to the cent."""
    reis = kilometervergoeding_onkost == UNKNOWN or werkelijke_kosten_onkost == UNKNOWN
    verblijf = maaltijdvergoeding_onkost == UNKNOWN or overnachting_onkost == UNKNOWN or buitenland_onkost == UNKNOWN
    if reis or verblijf or begrafenis_onkost == UNKNOWN:
        return UNKNOWN
    reizen = kilometervergoeding_onkost + werkelijke_kosten_onkost
    return to_cents_up(reizen + maaltijdvergoeding_onkost + overnachting_onkost + buitenland_onkost, DELER) + begrafenis_onkost


@BOEK.rule("XIII 106quater", unit=YES_NO, per="onkost", reading="XIII-106quater-begin")
def onkost_tijdig_en_volledig(
    onkost_ingediend, onkost_drie_maanden, onkost_drie_maanden_maandeinde, onkost_volledig, leeswijze_XIII_106quater_begin
):
    """Whether a complete statement came within three months, which interest depends on."""
    laatste = onkost_drie_maanden_maandeinde if leeswijze_XIII_106quater_begin == 1 else onkost_drie_maanden
    return 1 if onkost_volledig == 1 and onkost_ingediend <= laatste else 0


@BOEK.rule("XIII 106quater", unit=EURO, per="onkost", accepts=(UNKNOWN,), reading="XIII-106quater-intrest")
def onkost_intrest(
    onkost_aard,
    onkost_betaald_op,
    onkost_tijdig_en_volledig,
    onkost_intrest_vanaf,
    onkost_intrest_vanaf_maand,
    onkost_bedrag_verschuldigd,
    intrest_onkostenstaat,
    leeswijze_XIII_106quater_intrest,
):
    """Interest for each day from three months after filing up to the day of payment."""
    if onkost_aard == BEGRAFENIS or onkost_betaald_op == NONE or onkost_tijdig_en_volledig == 0:
        return 0
    vanaf = onkost_intrest_vanaf_maand if leeswijze_XIII_106quater_intrest == 1 else onkost_intrest_vanaf
    if onkost_aard == UNKNOWN or onkost_betaald_op == UNKNOWN or onkost_tijdig_en_volledig == UNKNOWN or vanaf == UNKNOWN:
        return UNKNOWN
    dagen = max(0, onkost_betaald_op - vanaf)
    if dagen == 0:
        return 0
    if onkost_bedrag_verschuldigd == UNKNOWN or intrest_onkostenstaat == UNKNOWN:
        return UNKNOWN
    return to_cents(onkost_bedrag_verschuldigd * intrest_onkostenstaat * dagen, PROCENT * DAGEN_PER_JAAR)


@BOEK.rule("XIII 106quater", unit=EURO, also=("XIV 51 §1",))
def intrest_onkostenstaten(som_onkost_intrest):
    """Interest paid this month on statements that were paid late."""
    return som_onkost_intrest
