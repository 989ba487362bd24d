"""PSWI part II, title 2, chapter 5 (II 15-II 20): the temporary exercise of a higher office: which office, who can, who decides, how long.

Only the next rank, never in a scientific post of rank A1, and not before a disciplinary penalty is erased. For a post that is vacant for
good one year at most, and only when the procedure to fill it has begun; the head's post of an institution under review is excepted.
"""

from __future__ import annotations

from statuut.engine.units import DATE, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_01_algemeen.overheden import DIRECTIERAAD, HOOFD, MINISTER_SPECIFIEK, VLAAMSE_REGERING, WIE, laatste_dag
from statuut.statutes.pswi.deel_02_instellingen.organen import HOOFD as VOORZITTEND_HOOFD
from statuut.statutes.pswi.deel_02_instellingen.organen import LEIDEND_AMBTENAAR, ORGAAN
from statuut.statutes.pswi.driewaardig import alle, als_bekend, als_geldt
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, RANGEN, WETENSCHAPPELIJK, eenheden
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag
from statuut.timeline.term import Term

RANG = eenheden()["rang"]
RANG_E1, RANG_A1, RANG_A2, RANG_A3 = (RANGEN.index(each) for each in ("E1", "A1", "A2", "A3"))
VACATURES = keuzes("vacature_hoger_ambt", "tijdelijk", "definitief", "niet_vacant",
                   tijdelijk="tijdelijk vacant", definitief="definitief vacant")  # fmt: skip
TIJDELIJK, DEFINITIEF, NIET_VACANT = range(3)
EEN_JAAR = Term(1, "jaren", "II 19 §2 lid 1", start_day_counts=True)

feit("rang_hoger_ambt", "rang van het hoger ambt", RANG, "II 15 §1", "Welke rang heeft het hoger ambt?")
feit("hoger_ambt_in_formatie", "betrekking staat in de formatie", YES_NO, "II 15 §1", "Staat de betrekking in de personeelsformatie?")
feit("vacature_hoger_ambt", "vacature van het hoger ambt", VACATURES, "II 15 §2", "Is de betrekking tijdelijk of definitief vacant?")
feit("hoger_ambt_over_niveau_beslist", "uitdrukkelijk over de grens van het niveau beslist", YES_NO, "II 16 §1",
     "Besliste de overheid uitdrukkelijk om over de grens van het niveau te gaan?")  # fmt: skip
feit("hoger_ambt_wetenschappelijk", "betrekking van het wetenschappelijke personeel", YES_NO, "II 16 §2",
     "Is het een betrekking van het wetenschappelijke personeel?")  # fmt: skip
feit("tuchtstraf_niet_doorgehaald", "tuchtstraf die nog niet is doorgehaald", YES_NO, "II 16 §3",
     "Is er een tuchtstraf die nog niet is doorgehaald?")  # fmt: skip
feit("titularis_terug_op", "dag waarop de titularis het ambt weer opneemt", DATE, "II 19 §1",
     "Op welke dag neemt de titularis zijn ambt weer op (geen: nog niet)?", none=True)  # fmt: skip
feit("procedure_ambt_ingezet", "procedure om de betrekking toe te wijzen ingezet", YES_NO, "II 19 §2 lid 1",
     "Is de procedure ingezet om de betrekking definitief toe te wijzen?")  # fmt: skip
feit("bestaansreden_onderzocht", "regering onderzoekt de bestaansreden van de instelling", YES_NO, "II 19 §2 lid 2",
     "Besliste de regering om te onderzoeken of de instelling blijft bestaan?")  # fmt: skip
feit("leiding_herplaatst_op", "dag waarop de leidinggevenden herplaatst zijn", DATE, "II 19 §2 lid 2",
     "Wanneer zijn de leidinggevenden herplaatst (geen: nog niet)?", none=True)  # fmt: skip
feit("akte_ambt", "akte omschrijft het vacante ambt", YES_NO, "II 19 §4", "Omschrijft de akte het vacante ambt?")
feit("akte_titularis", "akte noemt titularis en reden van vertrek of afwezigheid", YES_NO, "II 19 §4",
     "Noemt de akte de titularis en waarom hij weg is?")  # fmt: skip
feit("akte_noodzaak", "akte verantwoordt de noodzaak", YES_NO, "II 19 §4", "Verantwoordt de akte waarom een hoger ambt nodig is?")
feit("akte_keuze", "akte verantwoordt de keuze", YES_NO, "II 19 §4", "Verantwoordt de akte waarom deze ambtenaar gekozen is?")
feit("belast_met_hoger_ambt", "belast met een hoger ambt", YES_NO, "II 20", "Is de ambtenaar met een hoger ambt belast?")


@vraag("II 15 §1", unit=YES_NO)
def hoger_ambt_hoedanigheid(hoedanigheid):
    """Whether somebody can be placed in a higher office: an official."""
    return 1 if hoedanigheid == AMBTENAAR else 0


@vraag("II 15 §1", unit=YES_NO, accepts=(UNKNOWN,))
def is_hoger_ambt(rang, rang_hoger_ambt, hoger_ambt_in_formatie):
    """Whether an office is a higher one: a post of the establishment in a grade of a higher rank."""
    hoger = UNKNOWN if UNKNOWN in (rang, rang_hoger_ambt) else int(rang_hoger_ambt > rang)
    return alle(hoger, hoger_ambt_in_formatie)


@vraag("II 15 §2", unit=YES_NO)
def hoger_ambt_vacant(vacature_hoger_ambt):
    """Whether the post is vacant, for a time or for good."""
    return 0 if vacature_hoger_ambt == NIET_VACANT else 1


@vraag("II 16 §1", unit=YES_NO, reading="II-16-niveau", accepts=(UNKNOWN,))
def hoger_ambt_volgende_rang(rang, rang_hoger_ambt, hoger_ambt_over_niveau_beslist, leeswijze_II_16_niveau):
    """Whether the office lies in the rank just above; in the next level only by express decision, or as another reading always or never."""
    if UNKNOWN in (rang, rang_hoger_ambt):
        return UNKNOWN
    if rang_hoger_ambt != rang + 1:
        return 0
    if RANGEN[rang][0] == RANGEN[rang_hoger_ambt][0]:
        return 1
    return (hoger_ambt_over_niveau_beslist, 1, 0)[leeswijze_II_16_niveau]


@vraag("II 16 §2", unit=YES_NO, accepts=(UNKNOWN,))
def hoger_ambt_wetenschappelijk_mogelijk(hoger_ambt_wetenschappelijk, rang_hoger_ambt, personeelsgroep, rang):
    """Whether scientific posts allow it: director of rank A2 only for scientific staff of A1, a post of rank A1 for nobody."""
    if hoger_ambt_wetenschappelijk == 0 or rang_hoger_ambt not in (UNKNOWN, RANG_A1, RANG_A2):
        return NOT_APPLICABLE
    if UNKNOWN in (hoger_ambt_wetenschappelijk, rang_hoger_ambt):
        return UNKNOWN
    if rang_hoger_ambt == RANG_A1:
        return 0
    return alle(als_bekend(personeelsgroep, personeelsgroep == WETENSCHAPPELIJK), als_bekend(rang, rang == RANG_A1))


@vraag("II 16 §3", unit=YES_NO)
def hoger_ambt_zonder_tuchtstraf(tuchtstraf_niet_doorgehaald):
    """Whether no unerased disciplinary penalty stands in the way."""
    return 1 - tuchtstraf_niet_doorgehaald


@vraag("II 18", unit=WIE)
def hoger_ambt_beslist_door(rang_hoger_ambt):
    """Who decides on the placement; level E has no higher office."""
    if rang_hoger_ambt == RANG_E1:
        return NOT_APPLICABLE
    return VLAAMSE_REGERING if rang_hoger_ambt == RANG_A3 else MINISTER_SPECIFIEK if rang_hoger_ambt == RANG_A2 else HOOFD


@vraag("II 18", unit=WIE)
def hoger_ambt_voorbereid_door(hoger_ambt_beslist_door):
    """Who proposes or advises first: the minister proposes to the government, the management board advises the others."""
    return MINISTER_SPECIFIEK if hoger_ambt_beslist_door == VLAAMSE_REGERING else DIRECTIERAAD


@vraag("II 18", unit=ORGAAN, reading="II-18-voorzitter")
def hoger_ambt_advies_voorgezeten_door(hoger_ambt_voorbereid_door, leeswijze_II_18_voorzitter):
    """Who chairs the board when it advises: the head, or the leading official where this is read as promotion."""
    if hoger_ambt_voorbereid_door != DIRECTIERAAD:
        return NOT_APPLICABLE
    return VOORZITTEND_HOOFD if leeswijze_II_18_voorzitter == 0 else LEIDEND_AMBTENAAR


@vraag("II 19 §1", unit=DATE)
def hoger_ambt_einde_bij_terugkeer(vacature_hoger_ambt, titularis_terug_op):
    """The last day in a post that is vacant for a time: the day before the holder is back; none as long as he is away."""
    if vacature_hoger_ambt != TIJDELIJK:
        return NOT_APPLICABLE
    return NONE if titularis_terug_op == NONE else titularis_terug_op - 1


@vraag("II 19 §2 lid 1", unit=YES_NO, accepts=(UNKNOWN,))
def hoger_ambt_procedure_loopt(vacature_hoger_ambt, procedure_ambt_ingezet):
    """Whether the procedure that a definitively vacant post needs has begun."""
    return als_geldt(als_bekend(vacature_hoger_ambt, vacature_hoger_ambt == DEFINITIEF), procedure_ambt_ingezet)


@VRAGEN.exception(to="hoger_ambt_procedure_loopt", article="II 19 §2 lid 2", when="leiding_onder_onderzoek")
def hoger_ambt_zonder_procedure():
    """The head's post of an institution under review needs no procedure."""
    return NOT_APPLICABLE


@vraag("II 19 §2 lid 2", unit=YES_NO, accepts=(UNKNOWN,))
def leiding_onder_onderzoek(vacature_hoger_ambt, rang_hoger_ambt, bestaansreden_onderzocht):
    """Whether it is the definitively vacant head's post of an institution whose existence the government examines."""
    definitief = als_bekend(vacature_hoger_ambt, vacature_hoger_ambt == DEFINITIEF)
    return alle(bestaansreden_onderzocht, definitief, als_bekend(rang_hoger_ambt, rang_hoger_ambt == RANG_A3))


@vraag("II 19 §2 lid 1", unit=DATE)
def hoger_ambt_uiterste_einde(vacature_hoger_ambt, hoger_ambt_begin):
    """The last day in a definitively vacant post: one year at most."""
    return laatste_dag(EEN_JAAR, hoger_ambt_begin) if vacature_hoger_ambt == DEFINITIEF else NOT_APPLICABLE


@VRAGEN.exception(to="hoger_ambt_uiterste_einde", article="II 19 §2 lid 2", when="leiding_onder_onderzoek")
def hoger_ambt_tot_herplaatsing(leiding_herplaatst_op):
    """Until the leaders are redeployed; none as long as that has not happened."""
    return NONE if leiding_herplaatst_op == NONE else leiding_herplaatst_op - 1


@vraag("II 19 §2 lid 3", unit=YES_NO)
def voorwaarden_hoofd_opzij(leiding_onder_onderzoek):
    """Whether the special recruitment conditions of the head (VI 35) may be set aside for the placement."""
    return leiding_onder_onderzoek


@vraag("II 19 §4", unit=YES_NO, accepts=(UNKNOWN,))
def hoger_ambt_akte_compleet(akte_ambt, akte_titularis, akte_noodzaak, akte_keuze):
    """Whether the act of placement states what it must."""
    return alle(akte_ambt, akte_titularis, akte_noodzaak, akte_keuze)


@vraag("II 20", unit=YES_NO)
def hoger_ambt_prerogatieven(belast_met_hoger_ambt):
    """Whether somebody has the prerogatives of the office: all of them, while placed in it."""
    return belast_met_hoger_ambt
