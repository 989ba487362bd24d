"""PSWI part XIII, title 3, chapter 4 (XIII 51-58), asked once: hours and amounts of night, Saturday and Sunday work, and who has none."""

from __future__ import annotations

from statuut.engine.days import add_months, calendar_day
from statuut.engine.units import COUNT, DATE, EURO, MINUTES, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.money import to_cents_up
from statuut.statutes.pswi.boek_toelagen import DAGSOORT
from statuut.statutes.pswi.deel_13_geldelijk import titel_3_h4_onregelmatig as onregelmatig
from statuut.statutes.pswi.deel_13_geldelijk.titel_1_h2_salaris import NIVEAU_A
from statuut.statutes.pswi.deel_13_geldelijk.titel_3_h1_algemeen import FRANK_NOEMER
from statuut.statutes.pswi.deel_13_geldelijk.titel_3_h3_grondslag import UURDELER
from statuut.statutes.pswi.deel_13_geldelijk.titel_3_h3_overuren import DAG, UUR, samen, volle_uren
from statuut.statutes.pswi.deel_13_geldelijk.titel_3_h3_vragen import AFDELINGSHOOFD, BESLISSER, HOOFD
from statuut.statutes.pswi.feiten.prestaties import MAANDEN_INHAALRUST, dagsoort
from statuut.statutes.pswi.gegevens.lijsten import WETENSCHAPPELIJK
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

GUNSTIGSTE = keuzes("gunstigste", "statuut", "andere", statuut="de toelagen van het statuut", andere="de andere regeling")
STELSEL = keuzes("stelsel_bij_onvoorzien", "overuren", "onregelmatig", overuren="de verhoging voor onvoorzien overwerk",
                 onregelmatig="de toelagen voor nacht-, zaterdag- en zondagswerk")  # fmt: skip

feit("werk_dag", "dag waarop het werk begint", DATE, "XIII 51 §2", "Op welke dag begint het werk?")
feit(
    "werk_begin", "begin van het werk, in minuten na middernacht", MINUTES, "XIII 51 §1", "Hoeveel minuten na middernacht begint het werk?"
)
feit("werk_duur", "duur van het werk", MINUTES, "XIII 51 §1", "Hoe lang duurt het werk?")
feit("werk_is_overwerk", "het zijn overuren", YES_NO, "XIII 54 §3 lid 1", "Zijn het overuren?")
feit("soort_uren_minuten", "minuten nacht-, zaterdag- of zondagswerk van de prestatie", MINUTES, "XIII 56 lid 2",
     "Hoeveel minuten van de prestatie zijn van deze soort?")  # fmt: skip
feit("te_betalen_uren", "te betalen uren", COUNT, "XIII 54 §3 lid 1", "Hoeveel uren zijn te betalen?")
feit("andere_uurdeler", "uurdeler van een andere regeling", COUNT, "XIII 52 §4", "Welke uurdeler geldt er nu?")
feit("bedrag_onregelmatig", "bedrag van de toelagen voor nacht-, zaterdag- en zondagswerk", EURO, "XIII 53 §2",
     "Hoeveel geven de toelagen voor nacht-, zaterdag- en zondagswerk?")  # fmt: skip
feit("bedrag_verhoging", "bedrag van de verhoging voor onvoorzien overwerk", EURO, "XIII 53 §2",
     "Hoeveel geeft de verhoging voor onvoorzien overwerk?")  # fmt: skip
feit("bedrag_andere_regeling", "bedrag van een andere regeling", EURO, "XIII 55", "Hoeveel geeft de andere regeling?")
feit("onregelmatig_eigen_aan_functie", "onregelmatig werk hoort bij de functie", YES_NO, "XIII 58 §1",
     "Is nacht-, weekend-, ploegen- of continudienst onafscheidelijk verbonden met de functie?")  # fmt: skip
feit("geniet_compenserende_voordelen", "compenserende voordelen voor die functie", YES_NO, "XIII 58 §1",
     "Geniet het personeelslid daarvoor compenserende voordelen?")  # fmt: skip


@vraag("XIII 51 §1", unit=MINUTES, reading="XIII-51-nacht")
def nachtwerk_minuten(werk_begin, werk_duur, leeswijze_XIII_51_nacht):
    """Minutes of a stretch of work that are night work."""
    return onregelmatig.nachtminuten(1, werk_begin, werk_duur, leeswijze_XIII_51_nacht)


@vraag("XIII 51 §2", unit=DAGSOORT, also=("XIII 51 §3", "XI 12 §1"))
def werk_dagsoort(werk_dag):
    """What the day is for this chapter: weekday, Saturday, Sunday or holiday."""
    return dagsoort(calendar_day(werk_dag))


@vraag("XIII 51 §2", unit=MINUTES, reading="XIII-51-feestdag")
def zaterdagwerk_minuten(werk_dag, werk_begin, werk_duur, leeswijze_XIII_51_feestdag):
    """Minutes of a stretch of work on a Saturday."""
    vandaag, morgen = dagsoort(calendar_day(werk_dag)), dagsoort(calendar_day(werk_dag + 1))
    return onregelmatig.zaterdagminuten(1, werk_begin, werk_duur, vandaag, morgen, leeswijze_XIII_51_feestdag)


@vraag("XIII 51 §3", unit=MINUTES)
def zondagwerk_minuten(werk_dag, werk_begin, werk_duur):
    """Minutes of a stretch of work on a Sunday or holiday."""
    vandaag, morgen = dagsoort(calendar_day(werk_dag)), dagsoort(calendar_day(werk_dag + 1))
    return onregelmatig.zondagminuten(1, werk_begin, werk_duur, vandaag, morgen)


@vraag("XIII 56 lid 2", unit=COUNT, reading="XIII-56-per-soort")
def uren_van_prestatie(soort_uren_minuten):
    """Hours of one kind in one performance: thirty minutes or more of an hour count in full, less drop."""
    return volle_uren(soort_uren_minuten)


@vraag("XIII 52 §1", unit=EURO, also=("XIII 42", "XIII 57"))
def nachturen_bedrag(te_betalen_uren, nachtuur, index):
    """Allowance for night hours, indexed and up to the cent."""
    return to_cents_up(te_betalen_uren * nachtuur * index, FRANK_NOEMER)


@vraag("XIII 52 §2", unit=EURO, also=("XIII 42", "XIII 57"))
def zaterdaguren_bedrag(te_betalen_uren, zaterdaguur, index):
    """Allowance for Saturday hours, indexed and up to the cent."""
    return to_cents_up(te_betalen_uren * zaterdaguur * index, FRANK_NOEMER)


@vraag("XIII 52 §3", unit=EURO, also=("XIII 42",))
def zondaguren_bedrag(te_betalen_uren, overuren_salaris, overuren_haard, overuren_hoger_ambt):
    """Allowance for Sunday hours: 1/1850 of salary, household or residence allowance and higher-office allowance an hour."""
    return to_cents_up(te_betalen_uren * (overuren_salaris + overuren_haard + overuren_hoger_ambt), UURDELER)


@vraag("XIII 52 §4", unit=COUNT)
def geldende_uurdeler(andere_uurdeler):
    """The divisor that applies: 1850, unless a smaller and thus more favourable one applies already."""
    return min(UURDELER, andere_uurdeler)


@vraag("XIII 53 §1", unit=MINUTES)
def nacht_samen_met_weekend(werk_dag, werk_begin, werk_duur):
    """Minutes that are night work on a Saturday, Sunday or holiday, and are paid as both."""
    gevonden = 0
    for dag in (0, 1):
        if dagsoort(calendar_day(werk_dag + dag)) > 0:
            begin, einde = max(werk_begin, dag * DAG), min(werk_begin + werk_duur, (dag + 1) * DAG)
            for avond in (-DAG, 0, DAG):
                van, tot = _nachtvenster(werk_begin, werk_begin + werk_duur, avond)
                gevonden += samen(begin, einde, van, tot) if begin < einde else 0
    return gevonden


def _nachtvenster(begin, einde, avond):
    """The first and last minute of a night, wide where the work reaches far enough into it."""
    ruim = einde >= avond + onregelmatig.TWEEENTWINTIG and begin <= avond + DAG + onregelmatig.ZES
    if ruim:
        return avond + onregelmatig.ACHTTIEN, avond + DAG + onregelmatig.ACHT
    return avond + onregelmatig.TWINTIG, avond + DAG + onregelmatig.ZES


@vraag("XIII 53 §2", unit=STELSEL, reading="XIII-53-overuren")
def stelsel_bij_onvoorzien_overwerk(bedrag_verhoging, bedrag_onregelmatig):
    """Which of the two schemes applies to a performance that falls under both: the one that gives more."""
    return 0 if bedrag_verhoging >= bedrag_onregelmatig else 1


@vraag("XIII 54 §1", unit=BESLISSER)
def onregelmatig_werk_beslist():
    """Who decides how far paid night, Saturday or Sunday work is needed, and on whose advice."""
    return HOOFD


@vraag("XIII 54 §2", unit=BESLISSER)
def zondag_keuze_beslist():
    """Who decides how far there is a choice between pay and time off for Sunday work."""
    return AFDELINGSHOOFD


@vraag("XIII 54 §2", unit=DATE)
def zondagrust_laatste_dag(werk_dag):
    """The last day on which the time off for Sunday work can be taken: four months later."""
    return add_months(werk_dag, MAANDEN_INHAALRUST)


@vraag("XIII 54 §2", unit=YES_NO)
def zondagwerk_ambtshalve_betaald(zondagrust_laatste_dag, inhaalrust_opgenomen_op, dag):
    """Whether the Sunday work is paid ex officio because the four months have passed without the time off."""
    if inhaalrust_opgenomen_op != NONE and inhaalrust_opgenomen_op <= zondagrust_laatste_dag:
        return 0
    return 1 if dag > zondagrust_laatste_dag else 0


@vraag("XIII 54 §3 lid 1", unit=MINUTES)
def nacht_en_zaterdag_inhaalrust(te_betalen_uren, werk_is_overwerk):
    """Time off for night and Saturday work: the hours payable when they are overtime, otherwise none."""
    return te_betalen_uren * UUR * werk_is_overwerk


@vraag("XIII 54 §3 lid 2", unit=MINUTES)
def zondag_inhaalrust(te_betalen_uren, werk_is_overwerk):
    """Time off for Sunday work: twice the hours payable when they are overtime, otherwise once."""
    return te_betalen_uren * UUR * (1 + werk_is_overwerk)


@vraag("XIII 55", unit=GUNSTIGSTE)
def gunstigste_regeling_onregelmatig(bedrag_onregelmatig, bedrag_andere_regeling):
    """Which scheme applies to night, Saturday or Sunday work that two schemes pay for: the one that gives more."""
    return 1 if bedrag_andere_regeling > bedrag_onregelmatig else 0


@vraag("XIII 58 §1", unit=YES_NO, accepts=(UNKNOWN,))
def onregelmatig_niet_al_vergoed(onregelmatig_eigen_aan_functie, geniet_compenserende_voordelen):
    """Whether the function leaves room for the allowances: irregular work is no part of it, or nothing compensates for it."""
    if onregelmatig_eigen_aan_functie == 0 or geniet_compenserende_voordelen == 0:
        return 1
    return UNKNOWN if UNKNOWN in (onregelmatig_eigen_aan_functie, geniet_compenserende_voordelen) else 0


@vraag("XIII 58 §2", unit=YES_NO, accepts=(UNKNOWN,), also=("XIII 96 §2 2",))
def weekendwerk_in_aanmerking(niveau, personeelsgroep):
    """Whether Saturday and Sunday work can be paid: not in level A, nor for scientific staff."""
    if niveau == NIVEAU_A or personeelsgroep == WETENSCHAPPELIJK:
        return 0
    return UNKNOWN if UNKNOWN in (niveau, personeelsgroep) else 1


@vraag("XIII 58 §3", unit=YES_NO, accepts=(UNKNOWN,), also=("XIII 58 §2", "XIII 96 §2 2"), reading="XIII-58-A1")
def nachtwerk_in_aanmerking(rang, personeelsgroep, weekendwerk_in_aanmerking, leeswijze_XIII_58_A1):
    """Whether night work can be paid: as for the weekend, and in rank A1."""
    if weekendwerk_in_aanmerking == 1 or leeswijze_XIII_58_A1 == onregelmatig.NIEMAND:
        return weekendwerk_in_aanmerking
    if rang == UNKNOWN:
        return UNKNOWN
    if rang != onregelmatig.RANG_A1:
        return weekendwerk_in_aanmerking
    if leeswijze_XIII_58_A1 == 0:
        return 1
    return UNKNOWN if personeelsgroep == UNKNOWN else int(personeelsgroep != WETENSCHAPPELIJK)
