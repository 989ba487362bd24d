"""PSWI part VIII, title 1 (VIII 1-4): recruitment without a staffing plan, the staffing plan, and the diploma of each level.

VIII 1 ends with the restructuring "Beter Bestuurlijk Beleid"; that day is not in the text and is asked. The levels exist from the dates
of XV 5. Level E has no diploma requirement in the text any more.
"""

from __future__ import annotations

from statuut.engine.units import COUNT, DATE, YES_NO
from statuut.engine.values import NONE, UNKNOWN, is_number
from statuut.statutes.pswi.deel_01_algemeen.overheden import HOOFD, MINISTER_ALGEMEEN, WIE
from statuut.statutes.pswi.gegevens.lijsten import NIVEAUS, eenheden
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

NIVEAU = eenheden()["niveau"]
KADER = keuzes(
    "kader_aanwerving", "personeelsplan", "formatie_of_huidige_situatie", "afwijking_van_de_minister",
    formatie_of_huidige_situatie="personeelsformatie of plan van de huidige situatie",
    afwijking_van_de_minister="de afwijking van de minister",
)  # fmt: skip
PLAN, HUIDIGE_SITUATIE, AFWIJKING = range(3)
VEREIST = keuzes(
    "vereist_diploma", "master", "bachelor_of_sociale_promotie", "secundair", "geen_diploma",
    master="academisch gerichte master", bachelor_of_sociale_promotie="bachelor of hoger onderwijs voor sociale promotie van één cyclus",
    secundair="secundair onderwijs of gelijkgesteld", geen_diploma="geen diploma",
)  # fmt: skip
NIVEAU_A, GEEN_DIPLOMA = NIVEAUS.index("A"), VEREIST.codes.index("geen_diploma")

feit(
    "heeft_personeelsplan",
    "de entiteit heeft een personeelsplan",
    YES_NO,
    "VIII 1 lid 1",
    "Heeft de entiteit een goedgekeurd personeelsplan?",
)
feit("minister_wijkt_af", "de minister week gemotiveerd af", YES_NO, "VIII 1 lid 1",
     "Heeft de minister van het algemene personeelsbeleid gemotiveerd een afwijking toegestaan?")  # fmt: skip
feit("bezetting_eind_2001", "bezetting op 1 december 2001", COUNT, "VIII 1 lid 1", "Hoeveel betrekkingen waren op 1 december 2001 bezet?")
feit("vacatures_eind_2001", "vacatures op 1 december 2001", COUNT, "VIII 1 lid 1", "Hoeveel betrekkingen waren op 1 december 2001 vacant?")
feit("bezetting_nu", "bezetting nu", COUNT, "VIII 1 lid 1", "Hoeveel betrekkingen zijn nu bezet?")
feit("herstructurering_op", "dag van de herstructurering Beter Bestuurlijk Beleid", DATE, "VIII 1 lid 2",
     "Op welke dag trad de herstructurering Beter Bestuurlijk Beleid in werking (geen: nog niet)?", none=True)  # fmt: skip
feit("plan_vastgesteld_door_hoofd", "plan vastgesteld door het instellingshoofd", YES_NO, "VIII 2 lid 2",
     "Heeft het instellingshoofd het personeelsplan vastgesteld?")  # fmt: skip
feit("plan_goedgekeurd", "plan goedgekeurd door de minister", YES_NO, "VIII 2 lid 2",
     "Heeft de minister van het algemene personeelsbeleid het personeelsplan goedgekeurd?")  # fmt: skip
feit("hoogste_diploma", "hoogste diploma", VEREIST, "VIII 4", "Wat is het hoogste diploma?")


@vraag("VIII 1 lid 2", unit=YES_NO, accepts=(UNKNOWN,))
def zonder_plan_geldt(herstructurering_op, dag):
    """Whether the rule for entities without a staffing plan still has effect on the day."""
    if dag == UNKNOWN or herstructurering_op == UNKNOWN:
        return UNKNOWN
    return 1 if herstructurering_op == NONE or dag < herstructurering_op else 0


@vraag("VIII 1 lid 1", unit=KADER)
def aanwerving_binnen(heeft_personeelsplan, minister_wijkt_af, zonder_plan_geldt):
    """Within what an entity recruits."""
    if heeft_personeelsplan == 1 or zonder_plan_geldt == 0:
        return PLAN
    return AFWIJKING if minister_wijkt_af == 1 else HUIDIGE_SITUATIE


@vraag("VIII 1 lid 1", unit=COUNT)
def huidige_situatie_plaatsen(bezetting_eind_2001, vacatures_eind_2001):
    """Posts of a plan of the current situation: those occupied and vacant on 1 December 2001."""
    return bezetting_eind_2001 + vacatures_eind_2001


@vraag("VIII 1 lid 1", unit=COUNT)
def huidige_situatie_vrij(huidige_situatie_plaatsen, bezetting_nu):
    """Posts of such a plan that are free for recruitment."""
    return max(0, huidige_situatie_plaatsen - bezetting_nu)


@vraag("VIII 2 lid 2", unit=WIE)
def personeelsplan_vastgesteld_door():
    """Who adopts the staffing plan."""
    return HOOFD


@vraag("VIII 2 lid 2", unit=WIE)
def personeelsplan_goedgekeurd_door():
    """Who approves it."""
    return MINISTER_ALGEMEEN


@vraag("VIII 2 lid 2", unit=YES_NO)
def personeelsplan_geldt(plan_vastgesteld_door_hoofd, plan_goedgekeurd):
    """Whether a staffing plan is adopted and approved as it must be."""
    return 1 if plan_vastgesteld_door_hoofd == 1 and plan_goedgekeurd == 1 else 0


@vraag("VIII 4", unit=VEREIST)
def vereist_diploma(niveau):
    """The diploma that the level asks."""
    return min(GEEN_DIPLOMA, NIVEAU_A - niveau)


@vraag("VIII 4", unit=YES_NO)
def diploma_volstaat(hoogste_diploma, vereist_diploma):
    """Whether the diploma held is the one that the level asks, or a higher one."""
    return 1 if hoogste_diploma <= vereist_diploma else 0


@vraag("VIII 4", unit=NIVEAU)
def hoogste_niveau_met_diploma(hoogste_diploma):
    """The highest level that the diploma held opens."""
    return NIVEAU_A - hoogste_diploma if is_number(hoogste_diploma) else NONE
