"""PSWI part XIII, titles 3 to 5bis: conditions of allowances and reimbursements that no other module asks, for the profiles of each.

Household or residence allowance (XIII 69-70), holiday pay and year-end allowance (XIII 75-76), the promotion premium (XIII 58duodecies),
the appointment of an accountant (XIII 59), statements that bear interest (XIII 106quater), flat sums (XIII 98-99), funeral costs
(XIII 103), and the way to work (XIII 110sexies-110undecies).
"""

from __future__ import annotations

from datetime import date

from statuut.engine.units import DATE, DAYS, EURO, EURO_E3, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_13_geldelijk.titel_5bis_woonwerk import ONGESCHIKT_66
from statuut.statutes.pswi.driewaardig import een_van, niet
from statuut.statutes.pswi.gegevens.lijsten import CONTRACTUEEL, NIVEAUS, eenheden
from statuut.statutes.pswi.vragen import feit, vraag

VANAF_1994 = date(1994, 1, 1).toordinal()
GEEN_TOELAGE = 0
NIVEAU_D = NIVEAUS.index("D")
VANAF_2002 = date(2002, 1, 1).toordinal()

feit("soort_haard_of_standplaats", "haardtoelage of standplaatstoelage", eenheden()["toelage"], "XIII 69 §1",
     "Hoe is de gezinstoestand, en krijgt de partner de toelage?")  # fmt: skip
feit("haard_of_standplaats_per_jaar", "haard- of standplaatstoelage per jaar, aan 100 %", EURO_E3, "XIII 70 lid 1",
     "Hoeveel is de haard- of standplaatstoelage per jaar bij dit salaris?")  # fmt: skip
feit("naar_hoger_niveau_op", "dag van de bevordering naar een ander niveau", DATE, "XIII 58duodecies §1-2",
     "Op welke dag werd de ambtenaar naar een ander niveau bevorderd?", none=True)  # fmt: skip
feit("aangewezen_als_rekenplichtige", "aangewezen als rekenplichtige of plaatsvervanger", YES_NO, "XIII 59 §2",
     "Is het personeelslid aangewezen als rekenplichtige of als plaatsvervanger?")  # fmt: skip
feit("dagen_dienst_vorig_jaar", "dagen dienst in het vorige kalenderjaar", DAYS, "XIII 75 §1",
     "Hoeveel dagen was het personeelslid vorig jaar in dienst?")  # fmt: skip
feit("jonge_werknemer_vakantiegeld", "vakantiegeld voor jonge werknemers", YES_NO, "XIII 75 §4",
     "Was het personeelslid vorig jaar jonger dan 25, en kwam het binnen vier maanden na de studies in dienst?")  # fmt: skip
feit("dagen_dienst_januari_september", "dagen dienst van januari tot en met september", DAYS, "XIII 76 §1",
     "Hoeveel dagen was het personeelslid van 1 januari tot en met 30 september in dienst?")  # fmt: skip
feit("staat_volledig", "onkostenstaat behoorlijk en volledig ingevuld", YES_NO, "XIII 106quater", "Was de onkostenstaat volledig ingevuld?")
feit("staat_betaald_op", "dag waarop de staat is betaald", DATE, "XIII 106quater", "Op welke dag is de onkostenstaat betaald?", none=True)
feit("forfait_toegekend", "een forfait is toegekend", YES_NO, "XIII 98", "Is er een forfait toegekend?")
feit("overleden_op", "dag van het overlijden", DATE, "XIII 103", "Op welke dag overleed de ambtenaar?", none=True)
feit("bestuurder_van_dienstwagen", "bestuurder van een dienstwagen", YES_NO, "XIII 110sexies",
     "Komt het personeelslid als bestuurder van een dienstwagen naar het werk?")  # fmt: skip
feit("haalt_collegas_op", "haalt geregeld collega's op", YES_NO, "XIII 110sexies", "Haalt het personeelslid geregeld collega's op?")
feit("prijs_abonnement", "prijs van het abonnement", EURO, "XIII 110decies", "Hoeveel kost het abonnement op het openbaar vervoer?")
feit("van_niveau_e_naar_d_op", "dag van de overgang van niveau E naar niveau D", DATE, "XIV 55 §5",
     "Op welke dag ging het contractuele personeelslid van niveau E naar niveau D?", none=True)  # fmt: skip


@vraag("XIII 69 §4", unit=YES_NO)
def haard_of_standplaats_in_activiteit(toestand_non_activiteit):
    """Whether the position leaves room for the allowance: not in non-activity."""
    return 1 - toestand_non_activiteit


@vraag("XIII 69 §1", unit=YES_NO, also=("XIII 69 §3",))
def haard_of_standplaats_recht(soort_haard_of_standplaats):
    """Whether the household gives one of the two allowances."""
    return 0 if soort_haard_of_standplaats in (GEEN_TOELAGE, NONE) else 1


@vraag("XIII 70 lid 1", unit=YES_NO, also=("XIII 70 lid 2-3",))
def haard_of_standplaats_binnen_grens(haard_of_standplaats_per_jaar):
    """Whether the salary is low enough for an allowance, whole or in part."""
    return 1 if haard_of_standplaats_per_jaar > 0 else 0


@vraag("XIII 58duodecies §1-2", unit=YES_NO, accepts=(UNKNOWN,))
def bevorderingspremie_voor_ambtenaar(hoedanigheid):
    """Whether the capacity allows the premium: an official, so no contract staff."""
    return UNKNOWN if hoedanigheid == UNKNOWN else int(hoedanigheid != CONTRACTUEEL)


@vraag("XIII 58duodecies §1-2", unit=YES_NO)
def bevorderd_naar_hoger_niveau_sinds_1994(naar_hoger_niveau_op, dag):
    """Whether there was a promotion to another level since 1 January 1994."""
    return 0 if naar_hoger_niveau_op == NONE else int(VANAF_1994 <= naar_hoger_niveau_op <= dag)


@vraag("XIII 51 §1", unit=YES_NO)
def nachtwerk_geleverd(nachtwerk_minuten):
    """Whether the work has night hours."""
    return int(nachtwerk_minuten > 0)


@vraag("XIII 51 §2", unit=YES_NO)
def zaterdagwerk_geleverd(zaterdagwerk_minuten):
    """Whether the work falls on a Saturday."""
    return int(zaterdagwerk_minuten > 0)


@vraag("XIII 51 §3", unit=YES_NO)
def zondagwerk_geleverd(zondagwerk_minuten):
    """Whether the work falls on a Sunday or a holiday."""
    return int(zondagwerk_minuten > 0)


@vraag("XIII 59 §2", unit=YES_NO)
def rekenplichtige_aangewezen(aangewezen_als_rekenplichtige):
    """Whether the person is designated as accountant or substitute."""
    return aangewezen_als_rekenplichtige


@vraag("XIII 75 §1", unit=YES_NO, accepts=(UNKNOWN,), also=("XIII 75 §4",))
def vakantiegeld_dienst_in_referteperiode(dagen_dienst_vorig_jaar, jonge_werknemer_vakantiegeld):
    """Whether the year before gives holiday pay: service in it, or the rule for young workers."""
    gewerkt = UNKNOWN if dagen_dienst_vorig_jaar == UNKNOWN else int(dagen_dienst_vorig_jaar > 0)
    return een_van(gewerkt, jonge_werknemer_vakantiegeld)


@vraag("XIII 76 §1", unit=YES_NO)
def eindejaarstoelage_dienst_in_referteperiode(dagen_dienst_januari_september):
    """Whether there was service in the nine months of reference."""
    return 1 if dagen_dienst_januari_september > 0 else 0


@vraag("XIII 106quater", unit=YES_NO)
def onkostenstaat_tijdig_voor_intrest(staat_ingediend, onkostenstaat_laatste_dag_voor_intrest):
    """Whether the statement came within three months."""
    return int(staat_ingediend <= onkostenstaat_laatste_dag_voor_intrest)


@vraag("XIII 106quater", unit=YES_NO)
def onkostenstaat_volledig_ingevuld(staat_volledig):
    """Whether the statement was complete."""
    return staat_volledig


@vraag("XIII 106quater", unit=YES_NO)
def onkostenstaat_laat_betaald(staat_betaald_op, intrest_loopt_vanaf, dag):
    """Whether payment came, or is still to come, after interest began."""
    return int((dag if staat_betaald_op == NONE else staat_betaald_op) > intrest_loopt_vanaf)


@vraag("XIII 98", unit=YES_NO)
def forfait_loopt(forfait_toegekend):
    """Whether a flat sum was granted and runs."""
    return forfait_toegekend


@vraag("XIII 99", unit=YES_NO, accepts=(UNKNOWN,))
def forfait_niet_geschorst(ambt_onderbroken, lasten_lopen_door):
    """Whether the flat sum is still paid: service is not interrupted, or the costs are still borne."""
    return een_van(niet(ambt_onderbroken), lasten_lopen_door)


@vraag("XIII 103", unit=YES_NO)
def begrafenis_na_overlijden(overleden_op, dag):
    """Whether the member of staff died in service, up to the day."""
    return 0 if overleden_op == NONE else int(overleden_op <= dag)


@vraag("XIII 110septies", unit=YES_NO, accepts=(UNKNOWN,), also=("XIII 110undecies", "XIII 110bis"))
def tegemoetkoming_woonwerk_grond(tegemoetkoming_recht, arbeidsongeschiktheid):
    """Whether there is a ground: a workplace that is hard to reach, or 66 % unfit for work."""
    ongeschikt = UNKNOWN if arbeidsongeschiktheid == UNKNOWN else int(arbeidsongeschiktheid >= ONGESCHIKT_66)
    return een_van(tegemoetkoming_recht, ongeschikt)


@vraag("XIII 110septies", unit=YES_NO)
def tegemoetkoming_met_eigen_vervoer(met_eigen_vervoer):
    """Whether the member of staff comes with private transport, as driver or passenger."""
    return met_eigen_vervoer


@vraag("XIII 110septies", unit=YES_NO, accepts=(UNKNOWN,), also=("XIII 110undecies",))
def tegemoetkoming_zonder_dienstvervoer(dienstvervoer_aanwezig, arbeidsongeschiktheid):
    """Whether transport by the service stands in the way; it does not for who is 66 % unfit for work."""
    if arbeidsongeschiktheid != UNKNOWN and arbeidsongeschiktheid >= ONGESCHIKT_66:
        return NOT_APPLICABLE
    return niet(dienstvervoer_aanwezig)


@vraag("XIII 110decies", unit=YES_NO)
def abonnement_openbaar_vervoer(prijs_abonnement):
    """Whether there is a season ticket for public transport."""
    return int(prijs_abonnement > 0)


@vraag("XIII 110sexies", unit=YES_NO)
def ophalen_met_dienstwagen(bestuurder_van_dienstwagen):
    """Whether the member of staff drives a service car to work."""
    return bestuurder_van_dienstwagen


@vraag("XIII 110sexies", unit=YES_NO)
def geregeld_ophalen(haalt_collegas_op):
    """Whether colleagues are collected regularly."""
    return haalt_collegas_op


@vraag("XIV 55 §5", unit=YES_NO, accepts=(UNKNOWN,))
def upgradingspremie_mogelijk(hoedanigheid, niveau, van_niveau_e_naar_d_op):
    """Whether the upgrading premium may be paid: contract staff in level D who came from level E since 2002."""
    if hoedanigheid not in (UNKNOWN, CONTRACTUEEL) or niveau not in (UNKNOWN, NIVEAU_D) or van_niveau_e_naar_d_op == NONE:
        return 0
    return UNKNOWN if UNKNOWN in (hoedanigheid, niveau, van_niveau_e_naar_d_op) else int(van_niveau_e_naar_d_op >= VANAF_2002)
