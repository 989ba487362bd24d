"""PSWI part XI, title 8, chapter 1 (XI 64-66): leave to work for a cabinet, and the days of leave after it.

A closed list of twelve principals and four services; designation needs the prior consent of the minister of specific personnel policy.
The leave is service activity and, as nothing else is said, paid (XI 2). Who goes back to the institution gets a working day per month
of cabinet work, at least three and at most fifteen. Left out: what the cabinet pays back (outside the text).
"""

from __future__ import annotations

from statuut.engine.days import add_months, first_of_next_month, full_months
from statuut.engine.units import DATE, HALF_DAYS, WHOLE_MONTHS, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE
from statuut.statutes.pswi.deel_11_toestand.overheden import MINISTER_SPECIFIEK, OVERHEID, TOESTAND, toestand_van
from statuut.statutes.pswi.deel_11_toestand.titel_1_toestand import vierdagenweek_werkdagen
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, CONTRACTUEEL
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag

INSTANTIES = keuzes(
    "kabinet_instantie",
    "minister",
    "staatssecretaris",
    "regeringscommissaris",
    "lid_gemeenschaps_of_gewestregering",
    "gouverneur_vlaamse_provincie",
    "gouverneur_of_vicegouverneur_brussel",
    "bestendig_afgevaardigde",
    "burgemeester",
    "schepen",
    "ocmw_voorzitter",
    "voorzitter_districtsraad",
    "europees_commissaris",
    "andere",
    lid_gemeenschaps_of_gewestregering="lid van een gemeenschaps- of gewestregering",
    gouverneur_vlaamse_provincie="gouverneur van een Vlaamse provincie",
    gouverneur_of_vicegouverneur_brussel="gouverneur of vice-gouverneur van Brussel-Hoofdstad",
    ocmw_voorzitter="OCMW-voorzitter",
    voorzitter_districtsraad="voorzitter van een districtsraad",
    europees_commissaris="Europees Commissaris",
    andere="iemand anders",
)
DIENSTEN = keuzes(
    "kabinet_dienst",
    "kabinet",
    "secretariaat",
    "cel_algemene_beleidscoordinatie",
    "cel_algemeen_beleid",
    "andere",
    cel_algemene_beleidscoordinatie="cel Algemene Beleidscoördinatie",
    cel_algemeen_beleid="cel Algemeen Beleid",
    andere="een andere dienst",
)
DAGEN_PER_MAAND, MINSTENS, HOOGSTENS, TIENDE = 1, 3, 15, 10

feit("kabinet_instantie", "wie de ambtenaar aanwijst", INSTANTIES, "XI 64 lid 1", "Wie wijst de ambtenaar aan?")
feit("kabinet_dienst", "dienst waar het ambt wordt uitgeoefend", DIENSTEN, "XI 64 lid 1", "Op welke dienst wordt het ambt uitgeoefend?")
feit("kabinet_akkoord_op", "dag van het akkoord met de aanwijzing", DATE, "XI 64 lid 2",
     "Op welke dag ging de minister van het specifieke personeelsbeleid akkoord?", none=True)  # fmt: skip
feit("kabinet_aanwijzing_op", "dag van de aanwijzing", DATE, "XI 64 lid 2", "Op welke dag gebeurde de aanwijzing?")
feit("kabinet_begin", "begin bij het eerste van de opeenvolgende kabinetten", DATE, "XI 66",
     "Op welke dag begon het werk bij het eerste van de kabinetten die op elkaar volgden?")  # fmt: skip
feit("kabinet_begin_laatste", "begin bij het laatste kabinet", DATE, "XI 66", "Op welke dag begon het werk bij het laatste kabinet?")
feit("kabinet_einde", "laatste dag bij het kabinet", DATE, "XI 66", "Wat was de laatste dag bij het kabinet?", none=True)
feit("gaat_naar_ander_kabinet", "gaat naar een ander kabinet", YES_NO, "XI 66", "Gaat de ambtenaar meteen naar een ander kabinet?")


@vraag("XI 64 lid 1", unit=YES_NO)
def kabinetsverlof_hoedanigheid(hoedanigheid):
    """Whether the person is a civil servant of the institution."""
    return 1 if hoedanigheid == AMBTENAAR else 0


@vraag("XI 64 lid 1", unit=YES_NO)
def kabinetsverlof_instantie(kabinet_instantie):
    """Whether the one who designates stands in the closed list of twelve."""
    return 1 if kabinet_instantie < len(INSTANTIES.codes) - 1 else 0


@vraag("XI 64 lid 1", unit=YES_NO)
def kabinetsverlof_dienst(kabinet_dienst):
    """Whether the office is held in a cabinet, secretariat or one of the two policy units."""
    return 1 if kabinet_dienst < len(DIENSTEN.codes) - 1 else 0


@vraag("XI 64 lid 2", unit=YES_NO)
def kabinetsverlof_akkoord(kabinet_akkoord_op, kabinet_aanwijzing_op):
    """Whether the minister consented no later than the designation."""
    if kabinet_akkoord_op == NONE:
        return 0
    return 1 if kabinet_akkoord_op <= kabinet_aanwijzing_op else 0


@vraag("XI 64 lid 2", unit=OVERHEID)
def kabinetsverlof_beslist():
    """Who must consent to the designation."""
    return MINISTER_SPECIFIEK


@vraag("XI 65", unit=TOESTAND)
def kabinetsverlof_toestand():
    """The status during the leave."""
    return toestand_van("kabinet")


@vraag("XI 66", unit=YES_NO)
def kabinetsdagen_hoedanigheid(hoedanigheid):
    """Whether the person is a civil servant, or on contract, for whom the same holds after a cabinet (XIV 42 §2)."""
    return 1 if hoedanigheid in (AMBTENAAR, CONTRACTUEEL) else 0


@vraag("XI 66", unit=DATE, reading="XI-66-opeenvolgend")
def kabinet_telt_vanaf(kabinet_begin, kabinet_begin_laatste, leeswijze_XI_66_opeenvolgend):
    """From which day the cabinet work counts: the first of consecutive cabinets, or the last one."""
    return kabinet_begin if leeswijze_XI_66_opeenvolgend == 0 else kabinet_begin_laatste


@vraag("XI 66", unit=WHOLE_MONTHS, reading="XI-66-maand")
def kabinet_maanden(kabinet_telt_vanaf, kabinet_einde, leeswijze_XI_66_maand):
    """Months of cabinet work: full months from date to date, or as the chosen reading counts; not yet when the work goes on."""
    if kabinet_einde == NONE:
        return NOT_APPLICABLE
    daarna = kabinet_einde + 1
    vol = full_months(kabinet_telt_vanaf, daarna)
    if leeswijze_XI_66_maand == 1:
        return vol + (1 if add_months(kabinet_telt_vanaf, vol) < daarna else 0)
    if leeswijze_XI_66_maand == 2:
        eerste = first_of_next_month(kabinet_telt_vanaf - 1)
        return max(0, full_months(eerste, daarna))
    return vol


@vraag("XI 66", unit=HALF_DAYS)
def kabinetsdagen(kabinet_maanden, gaat_naar_ander_kabinet):
    """Working days of leave at the end of the designation: one per month, at least three, at most fifteen; none on a move."""
    if gaat_naar_ander_kabinet == 1:
        return 0
    return TIENDE * min(HOOGSTENS, max(MINSTENS, DAGEN_PER_MAAND * kabinet_maanden))


@VRAGEN.exception(to="kabinetsdagen", article="XI 7bis", when="in_vierdagenweek")
def kabinetsdagen_vierdagenweek(kabinet_maanden, gaat_naar_ander_kabinet, leeswijze_XI_7bis_equivalent):
    """The equivalent in a four-day week."""
    return vierdagenweek_werkdagen(kabinetsdagen(kabinet_maanden, gaat_naar_ander_kabinet), 1, leeswijze_XI_7bis_equivalent)
