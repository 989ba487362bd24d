"""PSWI part XI, title 8, chapter 2 (XI 73-74): how a mission of general interest is ended early, and the return after it.

The minister may end a mission with three to six months of notice. Whatever ended it, the civil servant puts himself at the disposal of
his minister; who stays away without a valid reason is deemed to resign after ten days. That rule is the special one beside XII 2,
and knows no notice of XII 4.
"""

from __future__ import annotations

from statuut.engine.days import calendar_day
from statuut.engine.units import DATE, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE
from statuut.statutes.pswi.deel_11_toestand.overheden import EIGEN_MINISTER, MINISTER_SPECIFIEK, OVERHEID, uiterlijk
from statuut.statutes.pswi.vragen import feit, keuzes, vraag
from statuut.timeline.calendar import is_working_day
from statuut.timeline.term import Term

KORTST = Term(3, "maanden", "XI 73")
LANGST = Term(6, "maanden", "XI 73")
DAGEN_AFWEZIG = 10
EINDE_DOOR = keuzes(
    "einde_opdracht", "loopt_nog", "verstreken", "beeindigd_door_minister", "beeindigd_door_europese_commissie", "beeindigd_door_ambtenaar",
    beeindigd_door_minister="beëindigd of onderbroken door de minister",
    beeindigd_door_europese_commissie="beëindigd of onderbroken door de Europese Commissie",
    beeindigd_door_ambtenaar="beëindigd of onderbroken door de ambtenaar",
)  # fmt: skip
LOOPT_NOG = 0

feit("opdracht_opgezegd_op", "dag van de opzegging van de opdracht", DATE, "XI 73", "Op welke dag werd de opdracht opgezegd?")
feit("opdracht_opgezegd_tegen", "dag waartegen de opdracht is opgezegd", DATE, "XI 73", "Tegen welke dag is de opdracht opgezegd?")
feit("opdracht_einde_door", "hoe de opdracht eindigt", EINDE_DOOR, "XI 74 lid 1", "Hoe is de opdracht geëindigd?")
feit("opdracht_laatste_dag", "laatste dag van de opdracht", DATE, "XI 74 lid 1", "Wat was de laatste dag van de opdracht?")
feit("opdracht_terug_op", "dag van de terugkeer", DATE, "XI 74 lid 2",
     "Op welke dag stelde de ambtenaar zich weer ter beschikking?", none=True)  # fmt: skip
feit("opdracht_geldige_reden", "geldige reden om weg te blijven", YES_NO, "XI 74 lid 2",
     "Heeft de ambtenaar een geldige reden om weg te blijven?")  # fmt: skip


@vraag("XI 73", unit=OVERHEID)
def opdracht_beeindigt():
    """Who may end the mission while it runs."""
    return MINISTER_SPECIFIEK


@vraag("XI 73", unit=DATE)
def opdracht_einde_vroegst(opdracht_opgezegd_op):
    """The first day on which a notice given on a day can end the mission: three months later."""
    return uiterlijk(KORTST, opdracht_opgezegd_op)


@vraag("XI 73", unit=DATE)
def opdracht_einde_laatst(opdracht_opgezegd_op):
    """The last day to which a notice given on a day can reach: six months later."""
    return uiterlijk(LANGST, opdracht_opgezegd_op)


@vraag("XI 73", unit=YES_NO)
def opdracht_opzegging_regelmatig(opdracht_opgezegd_tegen, opdracht_einde_vroegst, opdracht_einde_laatst):
    """Whether the notice is neither too short nor too long."""
    return 1 if opdracht_einde_vroegst <= opdracht_opgezegd_tegen <= opdracht_einde_laatst else 0


@vraag("XI 74 lid 1", unit=YES_NO)
def opdracht_terugkeerplicht(opdracht_einde_door):
    """Whether the civil servant must put himself at the disposal again."""
    return 0 if opdracht_einde_door == LOOPT_NOG else 1


@vraag("XI 74 lid 1", unit=OVERHEID)
def opdracht_terugkeer_bij():
    """At whose disposal he puts himself."""
    return EIGEN_MINISTER


@vraag("XI 74 lid 1", unit=DATE)
def opdracht_terugkeerdag(opdracht_terugkeerplicht, opdracht_laatste_dag):
    """The first day on which he must be back: the day after the last one of the mission."""
    return opdracht_laatste_dag + 1 if opdracht_terugkeerplicht == 1 else NOT_APPLICABLE


@vraag("XI 74 lid 2", unit=DATE, reading="XI-74-tien-dagen")
def opdracht_tiende_dag_afwezig(opdracht_terugkeerdag, leeswijze_XI_74_tien_dagen):
    """The tenth day of absence: of the calendar, or of working days by the other reading."""
    if leeswijze_XI_74_tien_dagen != 2:
        return opdracht_terugkeerdag + DAGEN_AFWEZIG - 1
    geteld, dag = 0, opdracht_terugkeerdag - 1
    while geteld < DAGEN_AFWEZIG:
        dag += 1
        geteld += is_working_day(calendar_day(dag))
    return dag


@vraag("XI 74 lid 2", unit=DATE, reading="XI-74-tien-dagen")
def opdracht_ontslagnemend_op(
    opdracht_tiende_dag_afwezig, opdracht_terug_op, opdracht_geldige_reden, dag, leeswijze_XI_74_tien_dagen
):  # fmt: skip
    """The day from which he is deemed to resign: the one after the tenth of absence without valid reason; none when back, or not yet."""
    vanaf = opdracht_tiende_dag_afwezig + 1
    nog_op_tijd = opdracht_tiende_dag_afwezig if leeswijze_XI_74_tien_dagen == 0 else vanaf
    if opdracht_geldige_reden == 1 or dag < vanaf:
        return NONE
    if opdracht_terug_op != NONE and opdracht_terug_op <= nog_op_tijd:
        return NONE
    return vanaf
