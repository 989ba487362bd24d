"""PSWI part XIII, title 1, chapter 3 (XIII 8-19): which services count for monetary seniority, for how much, and not twice.

Each service that runs in a month is a part of that month (level `dienst`). It counts when its employer and capacity fit XIII 10,
11, 14 or 15 for the person's staff group, when the calendar month counts (XIII 20), and for its fraction (XIII 13). Together the
services of a month never count for more than the month (XIII 17), except for contract staff (XIV 46 §1). Certificates of education
(XIII 12) stand in `titel_1_h3_attesten`.
"""

from __future__ import annotations

from statuut.engine.units import MONTHS, PERCENT, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.gegevens.diensten import (
    EERSTE_NA_ONDERWIJS,
    EERSTE_NA_XIII_10,
    INTERNATIONALE_WETENSCHAP,
    KABINET,
    MANDAATHOUDER,
    OCCASIONEEL,
    ONDERZOEKSFONDS,
    PRIVE,
    SPORTWET,
    TEWERKGESTELDE_WERKLOZE,
    UNIVERSITEIT,
    WETENSCHAPPELIJKE_ACTIVITEIT,
    WETENSCHAPPELIJKE_INSTELLING,
)
from statuut.statutes.pswi.gegevens.lijsten import NIET_WETENSCHAPPELIJK, WETENSCHAPPELIJK

HEEL = 10_000


@BOEK.rule("XIII 10 §1", unit=YES_NO, per="dienst", also=("XIII 8",))
def openbare_dienst(werkgever, hoedanigheid_dienst):
    """Whether the service is one with a public service or subsidised education, in a listed capacity."""
    if werkgever >= EERSTE_NA_ONDERWIJS and werkgever != WETENSCHAPPELIJKE_INSTELLING:
        return 0
    return 1 if hoedanigheid_dienst < EERSTE_NA_XIII_10 else 0


@BOEK.rule("XIII 14", unit=YES_NO, per="dienst")
def universitaire_dienst(werkgever, hoedanigheid_dienst, groep_laatst):
    """Whether non-scientific staff held a paid post at a university or a mandate of a research fund."""
    if groep_laatst != NIET_WETENSCHAPPELIJK:
        return 0
    if werkgever == UNIVERSITEIT and hoedanigheid_dienst <= MANDAATHOUDER:
        return 1
    return 1 if werkgever == ONDERZOEKSFONDS and hoedanigheid_dienst == MANDAATHOUDER else 0


@BOEK.rule("XIII 15 §1", unit=YES_NO, per="dienst", also=("XIII 15 §2",))
def wetenschappelijke_dienst(werkgever, aanvaard_wetenschapsbeleid, groep_laatst):
    """Whether scientific staff did teaching, research or funded scientific work that counts, or that the council accepted."""
    if groep_laatst != WETENSCHAPPELIJK:
        return 0
    if werkgever == UNIVERSITEIT or werkgever == ONDERZOEKSFONDS:
        return 1
    if werkgever == WETENSCHAPPELIJKE_ACTIVITEIT or werkgever == WETENSCHAPPELIJKE_INSTELLING:
        return 1
    return (
        1 if aanvaard_wetenschapsbeleid == 1 and (werkgever == INTERNATIONALE_WETENSCHAP or werkgever == PRIVE or werkgever < PRIVE) else 0
    )


@BOEK.rule("XIII 11 §1", unit=YES_NO, per="dienst", reading="XIII-11-wetenschappelijk", also=("XIII 16",))
def prive_ervaring(werkgever, nuttige_ervaring_vereist, groep_laatst, aanvaard_wetenschapsbeleid, leeswijze_XIII_11_wetenschappelijk):
    """Whether the service is private experience that the recruitment formally required."""
    if werkgever != PRIVE or nuttige_ervaring_vereist == 0:
        return 0
    if groep_laatst == WETENSCHAPPELIJK and (aanvaard_wetenschapsbeleid == 1 or leeswijze_XIII_11_wetenschappelijk == 0):
        return 0
    return 1


@BOEK.rule("XIII 16", unit=YES_NO, per="dienst", also=("XIII 10 §1", "XIII 14", "XIII 15 §1"))
def dienst_komt_in_aanmerking(openbare_dienst, universitaire_dienst, wetenschappelijke_dienst):
    """Whether the service counts by XIII 10, 14 or 15 (private experience is counted apart)."""
    return 1 if openbare_dienst == 1 or universitaire_dienst == 1 or wetenschappelijke_dienst == 1 else 0


@BOEK.rule("XIII 20 lid 1", unit=YES_NO, per="dienst", reading="XIII-20-uitval", also=("XIII 9 §1", "XIII 9 §2 1°", "XIII 9 §2 2°-4°"))
def kalendermaand_telt(begindag_dienst, maandeinde_dienst, uitval_dienst, leeswijze_XIII_20_uitval):
    """Whether the calendar month counts: the service covers it whole."""
    if uitval_dienst == 1 and leeswijze_XIII_20_uitval == 0:
        return 0
    return 1 if begindag_dienst <= 1 and maandeinde_dienst == 1 else 0


@BOEK.rule("XIII 20 lid 2", unit=YES_NO, per="dienst", reading="XIII-20-uitval")
def onvolledige_maand_telt(
    begindag_dienst, einddag_dienst, maandeinde_dienst, uitval_dienst, maandnummer, onvolledige_maanden_vanaf, leeswijze_XIII_20_uitval
):
    """Whether an incomplete month from 2000 on counts: begun on or before the 15th, or ended on or after the 15th."""
    if maandnummer < onvolledige_maanden_vanaf or (uitval_dienst == 1 and leeswijze_XIII_20_uitval == 0):
        return 0
    if begindag_dienst <= 1 and maandeinde_dienst == 1:
        return 0
    if begindag_dienst > 0 and begindag_dienst <= 15:
        return 1
    return 1 if einddag_dienst >= 15 else 0


@BOEK.exception(to="kalendermaand_telt", article="XIII 20 lid 2", when="onvolledige_maand_telt")
def kalendermaand_telt_toch():
    """An incomplete month from 1 January 2000 counts."""
    return 1


@BOEK.rule("XIII 10 §2", unit=PERCENT, per="dienst", reading="XIII-10-non-activiteit")
def geldelijke_breuk(breuk_dienst, gewerkte_breuk_dienst, leeswijze_XIII_10_non_activiteit):
    """Fraction of the service; part-time leave in non-activity takes nothing from it."""
    return gewerkte_breuk_dienst if leeswijze_XIII_10_non_activiteit == 1 else breuk_dienst


@BOEK.rule("XIII 13 lid 1", unit=PERCENT, per="dienst", also=("XIII 11 §4", "XIII 15 §3"))
def getelde_breuk(geldelijke_breuk, groep_laatst, maandnummer, deeltijds_telt_vanaf):
    """Share of the month that a service counts for: full time whole, part-time in bands from half time on, since 1994."""
    if geldelijke_breuk >= HEEL:
        return HEEL
    if maandnummer < deeltijds_telt_vanaf and groep_laatst != WETENSCHAPPELIJK:
        return 0
    return band(geldelijke_breuk)


def band(breuk):
    """The band of XIII 13 in which a fraction falls; under half nothing."""
    if breuk >= 9_000:
        return 9_000
    if breuk >= 8_000:
        return 8_000
    if breuk >= 6_000:
        return 6_000
    if breuk >= 5_000:
        return 5_000
    return 0


@BOEK.rule("XIII 13 lid 2", unit=YES_NO, per="dienst", reading="XIII-13-december")
def telt_naar_rata(maandnummer, deeltijds_naar_rata_vanaf, leeswijze_XIII_13_december):
    """Whether the month lies after the change to counting by the fraction itself."""
    if maandnummer == deeltijds_naar_rata_vanaf:
        return leeswijze_XIII_13_december
    return 1 if maandnummer > deeltijds_naar_rata_vanaf else 0


@BOEK.exception(to="getelde_breuk", article="XIII 13 lid 2", when="telt_naar_rata")
def getelde_breuk_naar_rata(geldelijke_breuk, prive_ervaring, leeswijze_XIII_13_drempel):
    """From 14 December 2001 part-time services count for their own fraction; private work still from half time on (XIII 11 §4)."""
    if geldelijke_breuk < 5_000 and (prive_ervaring == 1 or leeswijze_XIII_13_drempel == 1):
        return 0
    return min(geldelijke_breuk, HEEL)


@BOEK.exception(to="getelde_breuk", article="XIII 10 §3", when="voltijds_gelijkgesteld", prevails_over=("XIII 13 lid 2",))
def getelde_breuk_gelijkgesteld():
    """80 % work that royal decree 259 treats as full counts whole."""
    return HEEL


def als_werkloze(hoedanigheid, begrensd):
    """Whether the service is one of an employed unemployed person that has a limit of its own (XIII 113, as a reading)."""
    return 1 if hoedanigheid == TEWERKGESTELDE_WERKLOZE and begrensd == 1 else 0


@BOEK.rule("XIII 6", unit=MONTHS, per="dienst", also=("XIII 10 §1", "XIII 13 lid 1", "XIII 20 lid 1", "XIII 113"))
def getelde_maand(dienst_komt_in_aanmerking, hoedanigheid_dienst, kalendermaand_telt, getelde_breuk, leeswijze_XIII_113_werklozen):
    """What a service adds to the monetary seniority of the month, private experience and services with a limit of their own apart."""
    if dienst_komt_in_aanmerking == 0 or kalendermaand_telt == 0 or hoedanigheid_dienst == SPORTWET:
        return 0
    return 0 if als_werkloze(hoedanigheid_dienst, leeswijze_XIII_113_werklozen) == 1 else getelde_breuk


@BOEK.rule("XIV 46 §2", unit=MONTHS, per="dienst", reading="XIV-46-diensten")
def getelde_maand_contractueel(getelde_maand, hoedanigheid_dienst, leeswijze_XIV_46_diensten):
    """What a service adds for contract staff: in education, or as temporary, probationer, official or contract member elsewhere."""
    if leeswijze_XIV_46_diensten == 1:
        return getelde_maand
    if hoedanigheid_dienst == KABINET or hoedanigheid_dienst >= OCCASIONEEL:
        return 0
    return getelde_maand


@BOEK.rule("XIII 10 §1", unit=MONTHS, per="dienst")
def sportwet_maand(dienst_komt_in_aanmerking, hoedanigheid_dienst, kalendermaand_telt, getelde_breuk):
    """What a service under the sports act of 1963 would add (at most ten years in all)."""
    if dienst_komt_in_aanmerking == 0 or kalendermaand_telt == 0 or hoedanigheid_dienst != SPORTWET:
        return 0
    return getelde_breuk


@BOEK.rule("XIII 11 §2", unit=MONTHS, per="dienst")
def prive_maand(prive_ervaring, kalendermaand_telt, getelde_breuk):
    """What private experience would add before the maximum that the appointing authority set."""
    if prive_ervaring == 0 or kalendermaand_telt == 0:
        return 0
    return getelde_breuk


@BOEK.rule("XIII 11 §3 lid 1", unit=MONTHS, accepts=(UNKNOWN,), also=("XIII 11 §3 lid 2",))
def aanvaarde_prive_maand(som_prive_maand, vorige_prive_geteld, erkende_prive_maanden):
    """Private experience of the month within the years that the appointing authority accepted."""
    if som_prive_maand <= 0:
        return som_prive_maand
    if erkende_prive_maanden == NONE or erkende_prive_maanden == UNKNOWN:
        return UNKNOWN
    if vorige_prive_geteld == UNKNOWN:
        return UNKNOWN
    return min(som_prive_maand, max(0, erkende_prive_maanden - vorige_prive_geteld))


@BOEK.rule("XIII 11 §3 lid 1", unit=MONTHS, start=0)
def prive_geteld(vorige_prive_geteld, aanvaarde_prive_maand):
    """Private experience counted so far."""
    return vorige_prive_geteld + aanvaarde_prive_maand


@BOEK.rule("XIII 10 §1", unit=MONTHS)
def aanvaarde_sportwet_maand(som_sportwet_maand, vorige_sportwet_geteld, sportwet_hoogstens):
    """Service under the sports act within its ten years."""
    return min(som_sportwet_maand, max(0, sportwet_hoogstens * 12 * HEEL - vorige_sportwet_geteld))


@BOEK.rule("XIII 10 §1", unit=MONTHS, start=0)
def sportwet_geteld(vorige_sportwet_geteld, aanvaarde_sportwet_maand):
    """Service under the sports act counted so far."""
    return vorige_sportwet_geteld + aanvaarde_sportwet_maand


@BOEK.rule("XIII 17", unit=MONTHS, start=0)
def diensten_van_de_maand(som_getelde_maand, aanvaarde_prive_maand, aanvaarde_sportwet_maand, aanvaarde_werklozenmaand):
    """What the services of the month count for together: at most the month itself."""
    return min(HEEL, som_getelde_maand + aanvaarde_prive_maand + aanvaarde_sportwet_maand + aanvaarde_werklozenmaand)


@BOEK.rule("XIV 46 §1", unit=MONTHS, start=0, also=("XIV 46 §2",), accepts=(UNKNOWN,), reading="XIII-17-contractueel")
def diensten_als_contractueel(
    som_getelde_maand_contractueel,
    aanvaarde_prive_maand,
    aanvaarde_sportwet_maand,
    aanvaarde_werklozenmaand,
    leeswijze_XIV_46_diensten,
    leeswijze_XIII_17_contractueel,
):
    """What the services of the month count for together for contract staff, for whom overlapping services each count."""
    if som_getelde_maand_contractueel == UNKNOWN or aanvaarde_sportwet_maand == UNKNOWN:
        return UNKNOWN
    totaal = som_getelde_maand_contractueel + aanvaarde_sportwet_maand
    if leeswijze_XIV_46_diensten == 1:
        if aanvaarde_prive_maand == UNKNOWN or aanvaarde_werklozenmaand == UNKNOWN:
            return UNKNOWN
        totaal = totaal + aanvaarde_prive_maand + aanvaarde_werklozenmaand
    return min(HEEL, totaal) if leeswijze_XIII_17_contractueel == 1 else totaal


@BOEK.rule("XIII 17", unit=MONTHS, start=0)
def geldelijke_maand(diensten_van_de_maand, attest_maand):
    """What the month adds to the monetary seniority."""
    return diensten_van_de_maand + attest_maand


@BOEK.rule("XIII 16", unit=MONTHS, start=0, also=("XIII 6", "XIII 19"))
def verworven_geldelijke_ancienniteit(vorige_verworven_geldelijke_ancienniteit, vorige_geldelijke_maand, erkend_geldelijk):
    """Monetary seniority on the first of the month: the total of the eligible services."""
    return vorige_verworven_geldelijke_ancienniteit + vorige_geldelijke_maand + erkend_geldelijk


@BOEK.rule("XIV 46 §2", unit=MONTHS, start=0, also=("XIV 46 §1",))
def geldelijke_maand_contractueel(diensten_als_contractueel, attest_maand_contractueel):
    """What the month adds to the monetary seniority of contract staff."""
    return diensten_als_contractueel + attest_maand_contractueel


@BOEK.rule("XIV 46 §2", unit=MONTHS, start=0, also=("XIV 46 §1",))
def verworven_als_contractueel(vorige_verworven_als_contractueel, vorige_geldelijke_maand_contractueel, erkend_geldelijk):
    """Monetary seniority on the first of the month as it counts for contract staff; an appointment counts everything anew."""
    return vorige_verworven_als_contractueel + vorige_geldelijke_maand_contractueel + erkend_geldelijk


@BOEK.rule("XIII 16", unit=BOEK.facts["personeelsgroep"].unit, start=NONE)
def groep_laatst(personeelsgroep):
    """The staff group for which services are judged."""
    return personeelsgroep
