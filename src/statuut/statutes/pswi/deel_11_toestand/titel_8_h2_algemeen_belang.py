"""PSWI part XI, title 8, chapter 2 (XI 67-71): leave for a mission of general interest: what it is, its recognition, who agrees.

Some missions are of general interest by operation of law; the others are recognised by the minister after an advice that silence makes
positive; a pension claim abroad ends it. Salary and allowance (XI 68, XI 72) stand in `titel_8_h2_salaris`, the end of a mission and the
return (XI 73-74) in `titel_8_h2_einde`.
"""

from __future__ import annotations

from statuut.engine.days import first_of_next_month
from statuut.engine.units import DATE, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_11_toestand.overheden import (
    EIGEN_MINISTER,
    INSTELLINGSHOOFD,
    MINISTER_ALGEMEEN,
    MINISTER_SPECIFIEK,
    OVERHEID,
    TOESTAND,
    VLAAMSE_MINISTER,
    toestand_van,
    uiterlijk,
)
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag
from statuut.timeline.term import Term

AARD = keuzes(
    "aard_opdracht", "bestuursopdracht", "wetenschappelijk_onderzoek", "ontwikkelingssamenwerking", "humanitaire_hulp", "andere",
    bestuursopdracht="opdracht voor een overheid of internationale instelling", andere="een andere opdracht",
)  # fmt: skip
BESTUUR, ONDERZOEK, ONTWIKKELING, HUMANITAIR, ANDERE_AARD = range(5)
AANBIEDER = keuzes(
    "aanbieder_opdracht", "binnenlandse_regering", "buitenlandse_regering", "openbaar_bestuur", "internationale_instelling", "andere",
    andere="iemand anders",
)  # fmt: skip
ANDERE_AANBIEDER = 4
BIJ = keuzes(
    "opdracht_bij", "nationaal_deskundige_eu", "iao", "oeso", "unesco", "andere",
    nationaal_deskundige_eu="Europese Commissie, als nationaal deskundige", iao="IAO", oeso="OESO", unesco="UNESCO",
    andere="een andere instantie",
)  # fmt: skip
DESKUNDIGE, IAO, OESO, UNESCO, ANDERE_INSTANTIE = range(5)
ADVIES = keuzes("advies_opdracht", "positief", "negatief", "nog_niet", nog_niet="nog niet gegeven")
POSITIEF, NEGATIEF, NOG_NIET = range(3)
INITIATIEF = keuzes("initiatief_opdracht", "vlaamse_minister", "ambtenaar", vlaamse_minister="een Vlaamse minister")
DOOR_MINISTER, DOOR_AMBTENAAR = range(2)
ADVIESTERMIJN = Term(15, "kalenderdagen", "XI 70 §2 lid 1", expiry="het advies is positief")

feit("opdracht_aard", "aard van de opdracht", AARD, "XI 69", "Welke aard heeft de opdracht?")
feit("opdracht_internationaal", "opdracht is internationaal", YES_NO, "XI 69", "Is het een internationale opdracht?")
feit("opdracht_aanbieder", "wie de opdracht aanbiedt, betaalt of erkent", AANBIEDER, "XI 69",
     "Wie biedt de opdracht aan (of financiert, subsidieert of erkent het onderzoek)?")  # fmt: skip
feit("opdracht_bij", "instantie waarvoor de opdracht loopt", BIJ, "XI 70 §1", "Voor welke instantie loopt de opdracht?")
feit("opdracht_ontwikkelingsland", "opdracht in een ontwikkelingsland", YES_NO, "XI 70 §1", "Loopt de opdracht in een ontwikkelingsland?")
feit("algemeen_belang_erkend_op", "dag waarop de minister het algemeen belang erkende", DATE, "XI 70 §2 lid 1",
     "Op welke dag erkende de minister het algemeen belang van de opdracht?", none=True)  # fmt: skip
feit("algemeen_belang_advies_gevraagd_op", "dag van de adviesaanvraag", DATE, "XI 70 §2 lid 1",
     "Op welke dag werd het advies van de minister van het algemene personeelsbeleid gevraagd?")  # fmt: skip
feit("algemeen_belang_advies_gegeven_op", "dag waarop het advies werd gegeven", DATE, "XI 70 §2 lid 1",
     "Op welke dag werd het advies gegeven?", none=True)  # fmt: skip
feit("algemeen_belang_advies_inhoud", "gegeven advies", keuzes("gegeven_advies", "positief", "negatief"), "XI 70 §2 lid 1",
     "Was het gegeven advies positief of negatief?")  # fmt: skip
feit("opdracht_overwegend_belang", "opdracht van overwegend belang geacht", YES_NO, "XI 70 §2 lid 2",
     "Acht de overheid de opdracht van overwegend belang voor het land, de Vlaamse regering of de administratie?")  # fmt: skip
feit("buitenlands_pensioenrecht_op", "dag waarop een buitenlands pensioenrecht is bereikt", DATE, "XI 70 §3",
     "Op welke dag volstaat de dienst voor een pensioen van de instantie waarvoor de opdracht loopt?", none=True)  # fmt: skip
feit("opdracht_initiatief", "van wie de opdracht uitgaat", INITIATIEF, "XI 71 §1",
     "Draagt een minister de opdracht op, of wil de ambtenaar ze zelf aanvaarden?")  # fmt: skip
feit("opdracht_akkoord_gegeven", "vereiste instemming is gegeven", YES_NO, "XI 71 §1", "Is de vereiste instemming gegeven?")
feit("opdracht_advies_hoofd", "instellingshoofd is om advies gevraagd", YES_NO, "XI 71 §1", "Werd het instellingshoofd om advies gevraagd?")


@vraag("XI 67", unit=YES_NO)
def opdracht_hoedanigheid(hoedanigheid):
    """Whether the person is a civil servant."""
    return 1 if hoedanigheid == AMBTENAAR else 0


@vraag("XI 68 §1 lid 1", unit=TOESTAND)
def opdracht_toestand():
    """The status during the mission."""
    return toestand_van("opdracht")


@vraag("XI 69", unit=YES_NO)
def opdracht_omschrijving(opdracht_aard, opdracht_internationaal, opdracht_aanbieder):
    """Whether the work is a mission as the article describes it; development and humanitarian aid only abroad or internationally."""
    if opdracht_aard in (ONTWIKKELING, HUMANITAIR) and opdracht_internationaal == 1:
        return 1
    if opdracht_aard == ANDERE_AARD:
        return 0
    return 1 if opdracht_aanbieder != ANDERE_AANBIEDER else 0


@vraag("XI 70 §1", unit=YES_NO, accepts=(UNKNOWN,))
def algemeen_belang_van_rechtswege(opdracht_bij, opdracht_ontwikkelingsland):
    """Whether the mission is of general interest by operation of law."""
    if opdracht_ontwikkelingsland == 1 or opdracht_bij in (DESKUNDIGE, IAO, OESO, UNESCO):
        return 1
    return UNKNOWN if UNKNOWN in (opdracht_bij, opdracht_ontwikkelingsland) else 0


@vraag("XI 70 §2 lid 1", unit=DATE)
def algemeen_belang_advies_uiterlijk(algemeen_belang_advies_gevraagd_op):
    """The last day for the advice: fifteen days after it was asked."""
    return uiterlijk(ADVIESTERMIJN, algemeen_belang_advies_gevraagd_op)


@vraag("XI 70 §2 lid 1", unit=ADVIES, accepts=(UNKNOWN,))
def algemeen_belang_advies(algemeen_belang_advies_gegeven_op, algemeen_belang_advies_inhoud, algemeen_belang_advies_uiterlijk, dag):
    """The advice on the day of the question: what was said in time, positive by silence, or not yet there."""
    if UNKNOWN in (algemeen_belang_advies_gegeven_op, algemeen_belang_advies_uiterlijk, dag):
        return UNKNOWN
    gegeven = algemeen_belang_advies_gegeven_op
    if gegeven != NONE and gegeven <= min(dag, algemeen_belang_advies_uiterlijk):
        return algemeen_belang_advies_inhoud
    return POSITIEF if dag > algemeen_belang_advies_uiterlijk else NOG_NIET


@vraag("XI 70 §2 lid 1", unit=OVERHEID)
def algemeen_belang_erkent():
    """Who recognises the general interest of other missions."""
    return MINISTER_SPECIFIEK


@vraag("XI 70 §2 lid 1", unit=OVERHEID)
def algemeen_belang_adviseert():
    """Who gives the advice before it."""
    return MINISTER_ALGEMEEN


@vraag("XI 70 §2 lid 1", unit=YES_NO, also=("XI 67",), accepts=(UNKNOWN,))
def algemeen_belang_erkend(algemeen_belang_van_rechtswege, algemeen_belang_erkend_op, dag):
    """Whether the general interest is there on the day: by operation of law, or recognised by the minister."""
    if algemeen_belang_van_rechtswege == 1:
        return 1
    if algemeen_belang_erkend_op == NONE:
        return algemeen_belang_van_rechtswege
    if UNKNOWN in (algemeen_belang_erkend_op, dag):
        return UNKNOWN
    return 1 if algemeen_belang_erkend_op <= dag else algemeen_belang_van_rechtswege


@vraag("XI 70 §2 lid 1", unit=YES_NO, accepts=(UNKNOWN,))
def algemeen_belang_na_advies(
    algemeen_belang_van_rechtswege, algemeen_belang_erkend_op, algemeen_belang_advies_gegeven_op, algemeen_belang_advies_uiterlijk
):
    """Whether the minister recognised after the advice or after its term; nothing to say where no recognition is needed or given."""
    if algemeen_belang_van_rechtswege == 1 or algemeen_belang_erkend_op == NONE:
        return NOT_APPLICABLE
    if UNKNOWN in (algemeen_belang_van_rechtswege, algemeen_belang_erkend_op, algemeen_belang_advies_gegeven_op):
        return UNKNOWN
    if algemeen_belang_advies_gegeven_op != NONE and algemeen_belang_advies_gegeven_op <= algemeen_belang_erkend_op:
        return 1
    if algemeen_belang_advies_uiterlijk == UNKNOWN:
        return UNKNOWN
    return 1 if algemeen_belang_erkend_op > algemeen_belang_advies_uiterlijk else 0


@vraag("XI 70 §2 lid 2", unit=YES_NO, accepts=(UNKNOWN,), reading="XI-70-toestemming")
def opdracht_toestemming(opdracht_overwegend_belang, algemeen_belang_van_rechtswege, leeswijze_XI_70_toestemming):
    """Whether consent has to be given: the authority finds the mission of overriding interest; not asked for those of §1."""
    if leeswijze_XI_70_toestemming == 0 and algemeen_belang_van_rechtswege == 1:
        return NOT_APPLICABLE
    if leeswijze_XI_70_toestemming == 0 and algemeen_belang_van_rechtswege == UNKNOWN:
        return UNKNOWN
    return opdracht_overwegend_belang


@vraag("XI 70 §3", unit=DATE)
def algemeen_belang_verloren_op(buitenlands_pensioenrecht_op):
    """The day on which general interest is lost by law: first of the month after the pension claim abroad; none without one."""
    return NONE if buitenlands_pensioenrecht_op == NONE else first_of_next_month(buitenlands_pensioenrecht_op)


@vraag("XI 70 §3", unit=YES_NO)
def algemeen_belang_verloren(algemeen_belang_verloren_op, dag):
    """Whether the general interest is lost on the day."""
    return 1 if algemeen_belang_verloren_op != NONE and dag >= algemeen_belang_verloren_op else 0


@VRAGEN.exception(to="algemeen_belang_erkend", article="XI 70 §3", when="algemeen_belang_verloren")
def geen_algemeen_belang_meer():
    """Neither law nor recognition keeps up a general interest that is lost."""
    return 0


@vraag("XI 71 §1", unit=OVERHEID)
def opdracht_gegeven_door(opdracht_initiatief):
    """Who entrusts the mission, or agrees that the civil servant accepts it."""
    return VLAAMSE_MINISTER if opdracht_initiatief == DOOR_MINISTER else EIGEN_MINISTER


@vraag("XI 71 §1", unit=keuzes("akkoord_opdracht", "ambtenaar", "eigen_vlaamse_minister", ambtenaar="de ambtenaar zelf",
       eigen_vlaamse_minister="de Vlaamse minister van wie de ambtenaar afhangt"))  # fmt: skip
def opdracht_akkoord_van(opdracht_initiatief):
    """Whose agreement the mission needs: the civil servant's own, or that of the minister."""
    return 0 if opdracht_initiatief == DOOR_MINISTER else 1


@vraag("XI 71 §1", unit=YES_NO)
def opdracht_akkoord(opdracht_akkoord_gegeven):
    """Whether that agreement was given."""
    return opdracht_akkoord_gegeven


@vraag("XI 71 §1", unit=OVERHEID)
def opdracht_adviseert():
    """Whose advice is taken in both cases."""
    return INSTELLINGSHOOFD


@vraag("XI 71 §1", unit=YES_NO)
def opdracht_advies_ingewonnen(opdracht_advies_hoofd):
    """Whether the head's advice was taken."""
    return opdracht_advies_hoofd
