"""PSWI part XIII, title 3, chapter 4quater (XIII 58duodecies): the promotion premium.

Who was promoted to another level since 1994 has, with the premium, at least so much more than the salary in the former scale on the day
of the promotion. That former salary stays as it was, so the premium melts while the new salary grows. It ends on a fall to a lower level
and with a new appointment; a next promotion to another level begins anew. The ceilings stand in francs: amounts are kept in parts of a
cent of which the rate of the franc gives whole numbers. The chapter names no index and no payment: those of the salary hold (reading).
"""

from __future__ import annotations

from statuut.engine.units import EURO, TELLER, YES_NO, Unit
from statuut.engine.values import NONE, UNKNOWN
from statuut.money import to_cents
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.deel_13_geldelijk.titel_1_h2_salaris import SCHALEN, TABEL
from statuut.statutes.pswi.deel_13_geldelijk.titel_3_h1_algemeen import BREUK, FRANK_NOEMER, FRANK_TELLER, INDEX, MAANDEN, omhoog_lang
from statuut.statutes.pswi.gegevens.lijsten import BEVORDERING, CONTRACTUEEL, INDIENSTTREDING, NIVEAUS, OVERGANG_NIVEAU, SCHAALJAREN

#: An amount in parts of a cent, so many that francs convert without a rest.
EURO_UIT_FRANK = Unit("euro", "EUR", 100, factor=FRANK_NOEMER)
NIVEAU_A, NIVEAU_B, NIVEAU_C, NIVEAU_D = (NIVEAUS.index(letter) for letter in "ABCD")


def bevordert(wijze):
    """Whether a change of grade is a promotion."""
    return 1 if wijze == BEVORDERING or wijze == OVERGANG_NIVEAU else 0


@BOEK.rule("XIII 58duodecies §1-2", unit=YES_NO, per="schijf")
def naar_hoger_niveau(wijze_schijf, wisseldag_schijf, hoedanigheid_schijf, graad_schijf, graad_voor, niveau_van_graad):
    """Whether this stretch of the month begins with a promotion to a higher level."""
    if wisseldag_schijf == 0 or bevordert(wijze_schijf) == 0 or hoedanigheid_schijf == CONTRACTUEEL or graad_voor == NONE:
        return 0
    return 1 if niveau_van_graad[graad_schijf] > niveau_van_graad[graad_voor] else 0


@BOEK.rule("XIII 58duodecies §1-2", unit=YES_NO, per="schijf")
def eerder_naar_hoger_niveau(eerdere_wijze, graad_voor, vorige_graad_laatst, niveau_van_graad):
    """Whether an earlier change of the same month was such a promotion."""
    if bevordert(eerdere_wijze) == 0 or graad_voor == NONE or vorige_graad_laatst == NONE:
        return 0
    return 1 if niveau_van_graad[graad_voor] > niveau_van_graad[vorige_graad_laatst] else 0


def hoogste_premie(niveau, premie_a, premie_b, premie_c, premie_d):
    """Ceiling of the premium for a level, in hundredths of a franc; 0 for level E."""
    if niveau == NIVEAU_A:
        return premie_a
    if niveau == NIVEAU_B:
        return premie_b
    if niveau == NIVEAU_C:
        return premie_c
    return premie_d if niveau == NIVEAU_D else 0


@BOEK.rule("XIII 58duodecies §1-2", unit=EURO, per="schijf", accepts=(UNKNOWN,), missing=TABEL, reading="XIII-58duodecies-oud")
def salaris_bij_bevordering(
    naar_hoger_niveau, eerder_naar_hoger_niveau, schaal_begin, schaal_voor, schaalbedrag_begin, vorige_jaarsalaris_laatst, jaren_begin,
    tabelversie, oudste_bedragen, schaalbedragen, leeswijze_XIII_22_oudste_tabel, leeswijze_XIII_58duodecies_oud,
):  # fmt: skip
    """Yearly salary at 100 % in the former scale on the day of a promotion to a higher level in this month; none without one."""
    if naar_hoger_niveau == 0 and eerder_naar_hoger_niveau == 0:
        return NONE
    if naar_hoger_niveau == UNKNOWN or eerder_naar_hoger_niveau == UNKNOWN:
        return UNKNOWN
    schaal = schaal_voor if naar_hoger_niveau == 1 else schaal_begin
    if schaal == UNKNOWN or schaal == NONE or schaal_begin == UNKNOWN:
        return UNKNOWN
    bedrag = schaalbedrag_begin
    if schaal != schaal_begin or schaalbedrag_begin == UNKNOWN:
        if jaren_begin == UNKNOWN:
            return UNKNOWN
        cel = (tabelversie * SCHALEN + schaal) * SCHAALJAREN + jaren_begin
        bedrag = schaalbedragen[cel] if leeswijze_XIII_22_oudste_tabel == 1 else oudste_bedragen[cel]
    if bedrag == UNKNOWN or leeswijze_XIII_58duodecies_oud == 0:
        return bedrag
    return UNKNOWN if vorige_jaarsalaris_laatst == UNKNOWN else max(bedrag, vorige_jaarsalaris_laatst)


@BOEK.rule("XIII 58duodecies §1-2", unit=EURO, per="schijf", accepts=(UNKNOWN,), reading="XIII-58duodecies-oud")
def oud_salaris_schijf(
    salaris_bij_bevordering, salaris_voor_bevordering, wijze_schijf, wisseldag_schijf, hoedanigheid_schijf, graad_schijf, graad_voor,
    niveau_van_graad, vorige_oud_salaris, bevorderingspremie_a,
):  # fmt: skip
    """The salary before the last promotion to another level since 1994; it ends with a new appointment and on a fall to a lower level."""
    if hoedanigheid_schijf == CONTRACTUEEL:
        return NONE
    if salaris_voor_bevordering != NONE:
        return salaris_voor_bevordering
    if salaris_bij_bevordering != NONE:
        return NONE if bevorderingspremie_a == 0 else salaris_bij_bevordering
    if wisseldag_schijf > 0 and wijze_schijf == INDIENSTTREDING:
        return NONE
    if wisseldag_schijf > 0 and graad_voor != NONE and niveau_van_graad[graad_schijf] < niveau_van_graad[graad_voor]:
        return NONE
    return vorige_oud_salaris


@BOEK.rule("XIII 58duodecies §1-2", unit=EURO, start=NONE, accepts=(UNKNOWN,))
def oud_salaris(laatste_oud_salaris_schijf):
    """The salary before the last promotion to another level, at the end of the month."""
    return laatste_oud_salaris_schijf


@BOEK.rule("XIII 58duodecies §1-2", unit=EURO_UIT_FRANK, per="schijf", accepts=(UNKNOWN,), also=("XIII 58duodecies §3",))
def bevorderingspremie_schijf(
    oud_salaris_schijf, jaarsalaris_schijf, graad_schijf, niveau_van_graad, bevorderingspremie_a, bevorderingspremie_b,
    bevorderingspremie_c, bevorderingspremie_d,
):  # fmt: skip
    """Yearly premium at 100 % of this stretch of the month: what the salary falls short of the former one with the ceiling."""
    if oud_salaris_schijf == NONE:
        return 0
    if oud_salaris_schijf == UNKNOWN or jaarsalaris_schijf == UNKNOWN:
        return UNKNOWN
    niveau = niveau_van_graad[graad_schijf]
    hoogste = hoogste_premie(niveau, bevorderingspremie_a, bevorderingspremie_b, bevorderingspremie_c, bevorderingspremie_d)
    return min(hoogste * FRANK_TELLER, max(0, (oud_salaris_schijf - jaarsalaris_schijf) * FRANK_NOEMER + hoogste * FRANK_TELLER))


@BOEK.rule("XIII 58duodecies §1-2", unit=TELLER, per="schijf", accepts=(UNKNOWN,), also=("XIII 27 §1", "XIII 39 §1"))
def bevorderingspremieteller(bevorderingspremie_schijf, toelagebreukdagen):
    """Yearly premium x percentage x days due."""
    if bevorderingspremie_schijf == 0 or bevorderingspremie_schijf == UNKNOWN:
        return bevorderingspremie_schijf
    return bevorderingspremie_schijf * toelagebreukdagen


@BOEK.rule("XIII 58duodecies §1-2", unit=EURO)
def bevorderingspremie_jaar(laatste_bevorderingspremie_schijf):
    """Yearly premium at 100 % at the end of the month, to the nearest cent; the month is counted with the exact one."""
    if laatste_bevorderingspremie_schijf == NONE:
        return NONE
    return to_cents(laatste_bevorderingspremie_schijf, FRANK_NOEMER)


@BOEK.rule(
    "XIII 58duodecies §1-2", unit=EURO, accepts=(UNKNOWN,), also=("XIII 58duodecies §3", "XIII 25", "XIII 42"),
    reading="XIII-58duodecies-index",
)  # fmt: skip
def bevorderingspremie(som_bevorderingspremieteller, te_presteren_werkdagen, index, leeswijze_XIII_58duodecies_index):
    """Premium of the month: a twelfth, indexed as the salary, up to the cent."""
    if som_bevorderingspremieteller == 0 or te_presteren_werkdagen == 0:
        return 0
    if som_bevorderingspremieteller == UNKNOWN or index == UNKNOWN:
        return UNKNOWN
    factor = INDEX if leeswijze_XIII_58duodecies_index == 1 else index
    return omhoog_lang(som_bevorderingspremieteller, factor, MAANDEN * BREUK * INDEX * FRANK_NOEMER * te_presteren_werkdagen)
