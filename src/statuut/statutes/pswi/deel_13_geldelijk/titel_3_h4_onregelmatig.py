"""PSWI part XIII, title 3, chapter 4 (XIII 51-58): the allowances for work at night, on Saturday, and on Sunday or a holiday.

A night hour and a Saturday hour have a fixed amount, a Sunday hour is 1/1850 of salary, household or residence allowance and allowance
for a higher office. Parts of hours are rounded per performance and per kind. Night may go with Saturday and Sunday. Not for level A, but
rank A1 has the night (reading), nor for scientific staff, nor for functions that have compensating advantages. Sunday work may be taken
back as time off; night and Saturday work is always paid. A more favourable scheme elsewhere takes the place of all three.
"""

from __future__ import annotations

from statuut.engine.units import COUNT, EURO, MINUTES, TELLER, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.money import to_cents_up
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.boek_toelagen import AARDEN_PRESTATIE, DAGSOORTEN
from statuut.statutes.pswi.deel_13_geldelijk.titel_1_h2_salaris import NIVEAU_A
from statuut.statutes.pswi.deel_13_geldelijk.titel_3_h1_algemeen import FRANK_NOEMER
from statuut.statutes.pswi.deel_13_geldelijk.titel_3_h3_grondslag import UURNOEMER
from statuut.statutes.pswi.deel_13_geldelijk.titel_3_h3_overuren import (
    DAG,
    ONVOORZIEN,
    OVERUREN,
    OVERWERK,
    UUR,
    geheel,
    rest,
    samen,
    volle_uren,
)
from statuut.statutes.pswi.gegevens.lijsten import RANGEN, WETENSCHAPPELIJK

DIENST = AARDEN_PRESTATIE.index("dienst")
RANG_A1 = RANGEN.index("A1")
ZATERDAG, ZONDAG = DAGSOORTEN.index("zaterdag"), DAGSOORTEN.index("zondag")
FEESTDAG_OP_ZATERDAG = DAGSOORTEN.index("feestdag_op_zaterdag")
ZES, ACHT, ACHTTIEN, TWINTIG, TWEEENTWINTIG = 360, 480, 1_080, 1_200, 1_320
#: Choices of XIII-58-A1.
NIET_WETENSCHAPPELIJK, NIEMAND = 1, 2


@BOEK.rule("XIII 52 §1", unit=YES_NO, per="prestatie", also=("XIII 39 §1", "XIII 54 §4", "XIII 58 §1", "XIII 96 §1"))
def onregelmatige_prestatie(prestatie_aard, prestatie_bezoldigd, eigen_regeling_onregelmatig, compenserende_voordelen):
    """Whether the performance is work to which chapter 4 applies: duty or overtime, without another scheme for irregular work."""
    if prestatie_aard != OVERWERK and prestatie_aard != ONVOORZIEN and prestatie_aard != DIENST:
        return 0
    return 0 if prestatie_bezoldigd == 0 or eigen_regeling_onregelmatig == 1 or compenserende_voordelen == 1 else 1


@BOEK.rule("XIII 58 §2", unit=YES_NO, per="prestatie", also=("XIII 96 §2 2",))
def recht_op_zaterdag_en_zondag(onregelmatige_prestatie, prestatie_graad, prestatie_groep, niveau_van_graad):
    """Whether the performance may give the allowances for Saturday and Sunday: not in level A nor for scientific staff."""
    if onregelmatige_prestatie == 0 or prestatie_groep == WETENSCHAPPELIJK:
        return 0
    return 0 if niveau_van_graad[prestatie_graad] == NIVEAU_A else 1


@BOEK.rule("XIII 58 §3", unit=YES_NO, per="prestatie", also=("XIII 58 §2", "XIII 96 §2 2"), reading="XIII-58-A1")
def recht_op_nacht(
    onregelmatige_prestatie, recht_op_zaterdag_en_zondag, prestatie_graad, prestatie_groep, rang_van_graad, leeswijze_XIII_58_A1
):
    """Whether the performance may give the allowance for night work: as for Saturday and Sunday, and in rank A1."""
    if onregelmatige_prestatie == 0 or recht_op_zaterdag_en_zondag == 1:
        return recht_op_zaterdag_en_zondag
    if rang_van_graad[prestatie_graad] != RANG_A1 or leeswijze_XIII_58_A1 == NIEMAND:
        return 0
    return 0 if prestatie_groep == WETENSCHAPPELIJK and leeswijze_XIII_58_A1 == NIET_WETENSCHAPPELIJK else 1


def nacht(begin, einde, avond, kalenderdag):
    """Minutes of one night; `avond` is midnight before it. The wide night needs a late enough end and an early enough begin."""
    ruim = 1 if einde >= avond + TWEEENTWINTIG and begin <= avond + DAG + ZES else 0
    if kalenderdag == 1:
        ruim = 1 if begin <= ZES and einde >= TWEEENTWINTIG else 0
    if ruim == 1:
        return samen(begin, einde, avond + ACHTTIEN, avond + DAG + ACHT)
    return samen(begin, einde, avond + TWINTIG, avond + DAG + ZES)


@BOEK.rule("XIII 51 §1", unit=MINUTES, per="prestatie", accepts=(UNKNOWN,), reading="XIII-51-nacht")
def nachtminuten(recht_op_nacht, prestatie_begin, prestatie_minuten, leeswijze_XIII_51_nacht):
    """Minutes of the performance that are night work."""
    if recht_op_nacht == 0:
        return 0
    if prestatie_begin == UNKNOWN or prestatie_minuten == UNKNOWN:
        return UNKNOWN
    einde, kalenderdag = prestatie_begin + prestatie_minuten, leeswijze_XIII_51_nacht
    twee = nacht(prestatie_begin, einde, -DAG, kalenderdag) + nacht(prestatie_begin, einde, 0, kalenderdag)
    return twee + nacht(prestatie_begin, einde, DAG, kalenderdag)


def op_dagen(begin, minuten, eerste, tweede):
    """Minutes on the day of the begin and on the next day, each where it counts."""
    op_eerste = samen(begin, begin + minuten, 0, DAG)
    return op_eerste * eerste + (minuten - op_eerste) * tweede


def is_zaterdag(dagsoort, ook_feestdag):
    """Whether a day counts as a Saturday."""
    return 1 if dagsoort == ZATERDAG or (dagsoort == FEESTDAG_OP_ZATERDAG and ook_feestdag == 1) else 0


def is_zondag(dagsoort):
    """Whether a day counts as a Sunday: a Sunday or a holiday."""
    return 1 if dagsoort >= ZONDAG else 0


@BOEK.rule("XIII 51 §2", unit=MINUTES, per="prestatie", accepts=(UNKNOWN,), reading="XIII-51-feestdag")
def zaterdagminuten(
    recht_op_zaterdag_en_zondag, prestatie_begin, prestatie_minuten, prestatie_dagsoort, prestatie_dagsoort_volgend,
    leeswijze_XIII_51_feestdag,
):  # fmt: skip
    """Minutes of the performance on a Saturday."""
    eerste = is_zaterdag(prestatie_dagsoort, leeswijze_XIII_51_feestdag)
    tweede = is_zaterdag(prestatie_dagsoort_volgend, leeswijze_XIII_51_feestdag)
    if recht_op_zaterdag_en_zondag == 0 or (eerste == 0 and tweede == 0):
        return 0
    if prestatie_begin == UNKNOWN or prestatie_minuten == UNKNOWN:
        return UNKNOWN
    return op_dagen(prestatie_begin, prestatie_minuten, eerste, tweede)


@BOEK.rule("XIII 51 §3", unit=MINUTES, per="prestatie", accepts=(UNKNOWN,))
def zondagminuten(recht_op_zaterdag_en_zondag, prestatie_begin, prestatie_minuten, prestatie_dagsoort, prestatie_dagsoort_volgend):
    """Minutes of the performance on a Sunday or a holiday."""
    eerste, tweede = is_zondag(prestatie_dagsoort), is_zondag(prestatie_dagsoort_volgend)
    if recht_op_zaterdag_en_zondag == 0 or (eerste == 0 and tweede == 0):
        return 0
    if prestatie_begin == UNKNOWN or prestatie_minuten == UNKNOWN:
        return UNKNOWN
    return op_dagen(prestatie_begin, prestatie_minuten, eerste, tweede)


@BOEK.rule("XIII 56 lid 2", unit=COUNT, per="prestatie", accepts=(UNKNOWN,), also=("XIII 54 §3 lid 1",), reading="XIII-56-per-soort")
def nachturen(nachtminuten, prestatie_ambtshalve):
    """Hours of night work to pay; always in the month in which the work was done."""
    if prestatie_ambtshalve == 1 or nachtminuten == UNKNOWN:
        return 0 if prestatie_ambtshalve == 1 else UNKNOWN
    return volle_uren(nachtminuten)


@BOEK.rule("XIII 56 lid 2", unit=COUNT, per="prestatie", accepts=(UNKNOWN,), also=("XIII 54 §3 lid 1",), reading="XIII-56-per-soort")
def zaterdaguren(zaterdagminuten, prestatie_ambtshalve):
    """Hours of Saturday work to pay; always in the month in which the work was done."""
    if prestatie_ambtshalve == 1 or zaterdagminuten == UNKNOWN:
        return 0 if prestatie_ambtshalve == 1 else UNKNOWN
    return volle_uren(zaterdagminuten)


@BOEK.rule("XIII 56 lid 2", unit=COUNT, per="prestatie", accepts=(UNKNOWN,), also=("XIII 54 §2",), reading="XIII-56-per-soort")
def zondaguren(zondagminuten, prestatie_inhaalrust, prestatie_ambtshalve):
    """Hours of Sunday work to pay: none while they are taken back as time off."""
    if prestatie_inhaalrust == 1 and prestatie_ambtshalve == 0:
        return 0
    return UNKNOWN if zondagminuten == UNKNOWN else volle_uren(zondagminuten)


@BOEK.rule("XIII 53 §2", unit=YES_NO, per="prestatie", accepts=(UNKNOWN,), also=("XIII 54 §3 lid 1",))
def al_betaald_onregelmatig(prestatie_ambtshalve, nachtminuten, zaterdagminuten):
    """Whether night or Saturday hours of the same work were paid already, so that the scheme of XIII 52 was chosen."""
    if prestatie_ambtshalve == 0:
        return 0
    if nachtminuten == UNKNOWN or zaterdagminuten == UNKNOWN:
        return UNKNOWN
    return 1 if volle_uren(nachtminuten) + volle_uren(zaterdagminuten) > 0 else 0


def gekozen(uren, stelsel):
    """Hours that are paid: none where the overtime scheme gives more."""
    if uren == 0 or stelsel == OVERUREN:
        return 0
    return UNKNOWN if stelsel == UNKNOWN else uren


@BOEK.rule("XIII 52 §1", unit=COUNT, per="prestatie", accepts=(UNKNOWN,), also=("XIII 53 §1", "XIII 53 §2"))
def betaalde_nachturen(nachturen, gunstigste_stelsel):
    """Night hours that are paid; they may go with those of Saturday and Sunday."""
    return gekozen(nachturen, gunstigste_stelsel)


@BOEK.rule("XIII 52 §2", unit=COUNT, per="prestatie", accepts=(UNKNOWN,), also=("XIII 53 §1", "XIII 53 §2"))
def betaalde_zaterdaguren(zaterdaguren, gunstigste_stelsel):
    """Saturday hours that are paid."""
    return gekozen(zaterdaguren, gunstigste_stelsel)


@BOEK.rule("XIII 52 §3", unit=TELLER, per="prestatie", accepts=(UNKNOWN,), also=("XIII 53 §1", "XIII 53 §2"))
def zondagwerk_geheel(zondaggrondslag_van_prestatie, zondaguren, gunstigste_stelsel):
    """Pay for the Sunday hours of a performance: the whole cents an hour, times the hours."""
    return geheel(zondaggrondslag_van_prestatie, gekozen(zondaguren, gunstigste_stelsel), UURNOEMER)


@BOEK.rule("XIII 52 §3", unit=TELLER, per="prestatie", accepts=(UNKNOWN,))
def zondagwerk_rest(zondaggrondslag_van_prestatie, zondaguren, gunstigste_stelsel):
    """The rest of that division, times the hours."""
    return rest(zondaggrondslag_van_prestatie, gekozen(zondaguren, gunstigste_stelsel), UURNOEMER)


def uurbedrag(uren, franken, index):
    """Hours x an amount in hundredths of a franc x index, in cents, up to the cent."""
    if uren == 0:
        return 0
    return UNKNOWN if uren == UNKNOWN or franken == UNKNOWN or index == UNKNOWN else to_cents_up(uren * franken * index, FRANK_NOEMER)


@BOEK.rule("XIII 52 §1", unit=EURO, accepts=(UNKNOWN,), also=("XIII 42", "XIII 57"))
def nachtwerk_bedrag(som_betaalde_nachturen, nachtuur, index):
    """Indexed amount for the night hours of the month, up to the cent."""
    return uurbedrag(som_betaalde_nachturen, nachtuur, index)


@BOEK.rule("XIII 52 §2", unit=EURO, accepts=(UNKNOWN,), also=("XIII 42", "XIII 57"))
def zaterdagwerk_bedrag(som_betaalde_zaterdaguren, zaterdaguur, index):
    """Indexed amount for the Saturday hours of the month, up to the cent."""
    return uurbedrag(som_betaalde_zaterdaguren, zaterdaguur, index)


@BOEK.rule("XIII 52 §3", unit=EURO, also=("XIII 42",))
def zondagwerk_bedrag(som_zondagwerk_geheel, som_zondagwerk_rest):
    """Indexed amount for the Sunday hours of the month, up to the cent."""
    return som_zondagwerk_geheel + to_cents_up(som_zondagwerk_rest, UURNOEMER)


@BOEK.rule("XIII 55", unit=YES_NO, accepts=(UNKNOWN,))
def andere_regeling_gunstiger(hoogste_andere_regeling_onregelmatig, nachtwerk_bedrag, zaterdagwerk_bedrag, zondagwerk_bedrag):
    """Whether another scheme pays more in the month for night, Saturday and Sunday work than the three allowances together."""
    if hoogste_andere_regeling_onregelmatig == NONE:
        return 0
    if hoogste_andere_regeling_onregelmatig == UNKNOWN or nachtwerk_bedrag == UNKNOWN:
        return UNKNOWN
    if zaterdagwerk_bedrag == UNKNOWN or zondagwerk_bedrag == UNKNOWN:
        return UNKNOWN
    return 1 if hoogste_andere_regeling_onregelmatig > nachtwerk_bedrag + zaterdagwerk_bedrag + zondagwerk_bedrag else 0


@BOEK.rule("XIII 52 §1", unit=EURO, also=("XIII 42", "XIII 55", "XIII 56 lid 1", "XIV 51 §1"))
def nachttoelage(nachtwerk_bedrag, andere_regeling_gunstiger):
    """Allowance for night work of the month."""
    return 0 if andere_regeling_gunstiger == 1 else nachtwerk_bedrag


@BOEK.rule("XIII 52 §2", unit=EURO, also=("XIII 42", "XIII 55", "XIII 56 lid 1", "XIV 51 §1"))
def zaterdagtoelage(zaterdagwerk_bedrag, andere_regeling_gunstiger):
    """Allowance for Saturday work of the month."""
    return 0 if andere_regeling_gunstiger == 1 else zaterdagwerk_bedrag


@BOEK.rule("XIII 52 §3", unit=EURO, also=("XIII 42", "XIII 55", "XIII 56 lid 1", "XIV 51 §1"))
def zondagtoelage(zondagwerk_bedrag, andere_regeling_gunstiger):
    """Allowance for work on Sundays and holidays of the month."""
    return 0 if andere_regeling_gunstiger == 1 else zondagwerk_bedrag


@BOEK.rule("XIII 48 §3", unit=MINUTES, per="prestatie", accepts=(UNKNOWN,), also=("XIII 54 §3 lid 1", "XIII 54 §3 lid 2"))
def inhaalrust(prestatie_inhaalrust, prestatie_ambtshalve, recht_op_overuren, prestatie_aard, prestatie_minuten, zondagminuten):
    """Time off earned by a performance: as long as the overtime, twice as long for Sunday overtime, as long for other Sunday work."""
    if prestatie_inhaalrust == 0 or prestatie_ambtshalve == 1:
        return 0
    if zondagminuten == UNKNOWN or recht_op_overuren == UNKNOWN or prestatie_aard == UNKNOWN:
        return UNKNOWN
    zondag = volle_uren(zondagminuten) * UUR
    if prestatie_aard == DIENST:
        return zondag
    if recht_op_overuren == 0:
        return 0
    if prestatie_minuten == UNKNOWN:
        return UNKNOWN
    return prestatie_minuten - zondagminuten + 2 * zondag


@BOEK.rule("XIII 48 §3", unit=MINUTES, also=("XIII 54 §3 lid 1", "XIII 54 §3 lid 2"))
def inhaalrust_verworven(som_inhaalrust):
    """Time off earned in the month, to be taken within four months."""
    return som_inhaalrust
