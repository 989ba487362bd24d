"""PSWI part VIII, title 2, chapter 4 (VIII 14-15): the appeal against an evaluation, its terms, and what silence means.

Rank A2 and lower appeal to the board of appeal, the head to the government. The appeal suspends; a final decision that comes too late
counts as favourable. Days are calendar days, not suspended in August or at Christmas: IX 27 is about discipline only.
"""

from __future__ import annotations

from statuut.engine.units import DATE, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_01_algemeen.overheden import laatste_dag
from statuut.statutes.pswi.deel_08_loopbaan.overheden import (
    DIRECTIERAAD,
    FUNCTIONEEL_MINISTER,
    LOOPBAANOVERHEID,
    NIEMAND,
    RAAD_VAN_BEROEP,
    RANG,
    VLAAMSE_REGERING,
)
from statuut.statutes.pswi.deel_08_loopbaan.titel_2_verslag import ONVOLDOENDE
from statuut.statutes.pswi.driewaardig import alle, als_bekend, een_van
from statuut.statutes.pswi.vragen import VRAGEN, feit, vraag
from statuut.timeline.term import Term

BEROEP = Term(15, "kalenderdagen", "VIII 14 §1 lid 1", expiry="het beroep is te laat")
ADVIES = Term(30, "kalenderdagen", "VIII 14 §2")
VOORLEGGING = Term(15, "kalenderdagen", "VIII 14 §3 zin 1")
BESLISSING = Term(15, "kalenderdagen", "VIII 14 §3 zin 2", expiry="de beslissing geldt als gunstig")
BESLISSING_HOOFD = Term(30, "kalenderdagen", "VIII 15 §3", expiry="de beslissing geldt als gunstig")

feit("evaluatie_vormgebrek_ingeroepen", "een vormgebrek wordt ingeroepen", YES_NO, "VIII 14 §1 lid 1", "Wordt een vormgebrek ingeroepen?")
feit("evaluatie_beroep_op", "dag van het beroep tegen de evaluatie", DATE, "VIII 14 §1 lid 1",
     "Op welke dag is beroep ingesteld tegen de evaluatie (geen: geen beroep)?", none=True)  # fmt: skip
feit("evaluatie_beroepschrift_op", "beroepschrift tegen de evaluatie ontvangen", DATE, "VIII 14 §2",
     "Op welke dag is het beroepschrift tegen de evaluatie ontvangen?")  # fmt: skip
feit("evaluatie_advies_gemotiveerd", "advies met redenen", YES_NO, "VIII 14 §2", "Geeft het advies van de raad van beroep zijn redenen?")
feit("evaluatie_advies_samen_verstuurd", "advies gelijktijdig aan beiden verstuurd", YES_NO, "VIII 14 §2",
     "Is het advies tegelijk aan de verzoeker en aan de beslissende overheid verstuurd?")  # fmt: skip
feit("evaluatie_advies_op", "dag van het advies over de evaluatie", DATE, "VIII 14 §3 zin 1",
     "Op welke dag gaf de raad van beroep zijn advies over de evaluatie?")  # fmt: skip
feit("evaluatie_advies_verstuurd_op", "dag waarop het advies is verstuurd", DATE, "VIII 14 §3 zin 1",
     "Op welke dag is het advies over de evaluatie verstuurd?")  # fmt: skip
feit("evaluatie_advies_ontvangen_op", "advies over de evaluatie ontvangen", DATE, "VIII 14 §3 zin 2",
     "Op welke dag kreeg de beslissende overheid het advies over de evaluatie?")  # fmt: skip
feit("evaluatie_definitief_op", "dag van de definitieve beslissing over de evaluatie", DATE, "VIII 14 §3 zin 2",
     "Op welke dag viel de definitieve beslissing over de evaluatie (geen: nog niet)?", none=True)  # fmt: skip
feit("evaluatie_onvoldoende_bevestigd", "onvoldoende bevestigd", YES_NO, "VIII 14 §3 zin 2",
     "Bevestigt de definitieve beslissing de onvoldoende?")  # fmt: skip
feit("lid_was_evaluator", "was evaluator in dit geval", YES_NO, "VIII 14 §4 lid 1",
     "Was de ambtenaar of minister die mee zou beraadslagen evaluator in dit geval?")  # fmt: skip
feit("evaluatie_vormgebrek_vastgesteld", "een vormgebrek is vastgesteld", YES_NO, "VIII 14 §4 lid 2", "Is er een vormgebrek vastgesteld?")


@vraag("VIII 14 §1 lid 1", unit=YES_NO, also=("VIII 15 §1",), accepts=(UNKNOWN,))
def evaluatie_beroep_grond(evaluatie_einduitspraak, evaluatie_vormgebrek_ingeroepen):
    """Whether there is a ground for appeal: the verdict onvoldoende, or a defect of form that is invoked."""
    return een_van(als_bekend(evaluatie_einduitspraak, evaluatie_einduitspraak == ONVOLDOENDE), evaluatie_vormgebrek_ingeroepen)


@vraag("VIII 14 §1 lid 1", unit=LOOPBAANOVERHEID)
def evaluatie_beroep_bij():
    """Where rank A2 and lower appeal: the board of appeal."""
    return RAAD_VAN_BEROEP


@VRAGEN.exception(to="evaluatie_beroep_bij", article="VIII 15 §1", when="evaluatie_van_het_hoofd")
def evaluatie_beroep_hoofd_bij():
    """The head appeals to the government."""
    return VLAAMSE_REGERING


@vraag("VIII 14 §1 lid 1", unit=DATE, also=("VIII 15 §1",), reading="VIII-14-eerste-dag")
def evaluatie_beroep_uiterlijk(evaluatie_verslag_bezorgd_op, leeswijze_VIII_14_eerste_dag):
    """The last day to appeal; none as long as the report was not handed over."""
    if evaluatie_verslag_bezorgd_op == NONE:
        return NONE
    return laatste_dag(BEROEP, evaluatie_verslag_bezorgd_op) - leeswijze_VIII_14_eerste_dag


@vraag("VIII 14 §1 lid 1", unit=YES_NO, also=("VIII 15 §1",))
def evaluatie_beroep_tijdig(evaluatie_beroep_op, evaluatie_beroep_uiterlijk):
    """Whether there is an appeal, and in time."""
    return 1 if NONE not in (evaluatie_beroep_op, evaluatie_beroep_uiterlijk) and evaluatie_beroep_op <= evaluatie_beroep_uiterlijk else 0


@vraag("VIII 14 §1 lid 1", unit=YES_NO, also=("VIII 15 §1",), accepts=(UNKNOWN,))
def evaluatie_geschorst(evaluatie_beroep_grond, evaluatie_beroep_tijdig):
    """Whether the evaluation has no effect for the time being: an appeal in time, on a ground, suspends it."""
    return alle(evaluatie_beroep_grond, evaluatie_beroep_tijdig)


@vraag("VIII 14 §1 lid 2", unit=LOOPBAANOVERHEID)
def evaluatie_beroep_gehoord_door():
    """By whom rank A2 and lower have the right to be heard."""
    return RAAD_VAN_BEROEP


@VRAGEN.exception(to="evaluatie_beroep_gehoord_door", article="VIII 15 §2", when="evaluatie_van_het_hoofd")
def evaluatie_beroep_hoofd_gehoord_door():
    """The head is heard by the government."""
    return VLAAMSE_REGERING


@vraag("VIII 14 §1 lid 2", unit=YES_NO, also=("VIII 15 §2",))
def evaluatie_beroep_bijstand(mag_raadgever_zijn):
    """Whether somebody may assist as counsel (I 2, 26°)."""
    return mag_raadgever_zijn


@vraag("VIII 14 §2", unit=DATE)
def evaluatie_advies_uiterlijk(evaluatie_van_het_hoofd, evaluatie_beroepschrift_op):
    """The last day for the opinion of the board; none for the head, about whom the board gives no opinion."""
    return NOT_APPLICABLE if evaluatie_van_het_hoofd == 1 else laatste_dag(ADVIES, evaluatie_beroepschrift_op)


@vraag("VIII 14 §2", unit=YES_NO)
def evaluatie_advies_regelmatig(evaluatie_advies_gemotiveerd, evaluatie_advies_samen_verstuurd):
    """Whether the opinion is reasoned and went to both at the same time."""
    return 1 if evaluatie_advies_gemotiveerd == 1 and evaluatie_advies_samen_verstuurd == 1 else 0


@vraag("VIII 14 §3 zin 1", unit=DATE, reading="VIII-14-voorlegging", accepts=(UNKNOWN,))
def evaluatie_voorlegging_uiterlijk(evaluatie_advies_op, evaluatie_advies_verstuurd_op, leeswijze_VIII_14_voorlegging):
    """The last day on which the opinion is put to the final authority, from the opinion or from its sending."""
    start = evaluatie_advies_verstuurd_op if leeswijze_VIII_14_voorlegging == 1 else evaluatie_advies_op
    return UNKNOWN if start == UNKNOWN else laatste_dag(VOORLEGGING, start)


@vraag("VIII 14 §3 zin 2", unit=DATE)
def evaluatie_beslissing_uiterlijk(evaluatie_advies_ontvangen_op):
    """The last day for the final decision."""
    return laatste_dag(BESLISSING, evaluatie_advies_ontvangen_op)


@VRAGEN.exception(to="evaluatie_beslissing_uiterlijk", article="VIII 15 §3", when="evaluatie_van_het_hoofd")
def evaluatie_beslissing_hoofd_uiterlijk(evaluatie_beroep_hoofd_begin):
    """The government decides on the head within thirty days."""
    return laatste_dag(BESLISSING_HOOFD, evaluatie_beroep_hoofd_begin)


@vraag("VIII 15 §3", unit=DATE, reading="VIII-15-begin", accepts=(UNKNOWN,))
def evaluatie_beroep_hoofd_begin(evaluatie_beroepschrift_op, evaluatie_beroep_op, leeswijze_VIII_15_begin):
    """The day from which the thirty days of the government run: receipt of the appeal, or the appeal itself."""
    return evaluatie_beroep_op if leeswijze_VIII_15_begin == 1 else evaluatie_beroepschrift_op


@vraag("VIII 14 §3 zin 2", unit=YES_NO, accepts=(UNKNOWN,), also=("VIII 15 §3",))
def evaluatie_onvoldoende_definitief(evaluatie_definitief_op, evaluatie_onvoldoende_bevestigd, evaluatie_beslissing_uiterlijk, dag):
    """Whether onvoldoende stands after appeal: only a decision in time confirms it; undetermined while its term runs."""
    if UNKNOWN in (evaluatie_definitief_op, evaluatie_beslissing_uiterlijk):
        return UNKNOWN
    if evaluatie_definitief_op != NONE:
        return evaluatie_onvoldoende_bevestigd if evaluatie_definitief_op <= evaluatie_beslissing_uiterlijk else 0
    return UNKNOWN if dag == UNKNOWN or dag <= evaluatie_beslissing_uiterlijk else 0


@vraag("VIII 14 §4 lid 1", unit=LOOPBAANOVERHEID)
def evaluatie_definitief_door(rang):
    """Who decides finally: the government on A2, the functional minister on A1, the board on levels B, C and D; level E is not named."""
    if rang == RANG["E1"]:
        return NIEMAND
    if rang == RANG["A2"]:
        return VLAAMSE_REGERING
    return FUNCTIONEEL_MINISTER if rang == RANG["A1"] else DIRECTIERAAD


@VRAGEN.exception(to="evaluatie_definitief_door", article="VIII 15 §3", when="evaluatie_van_het_hoofd")
def evaluatie_hoofd_definitief_door():
    """The government decides on the head, with binding effect."""
    return VLAAMSE_REGERING


@vraag("VIII 14 §4 lid 1", unit=YES_NO)
def evaluatie_mag_beraadslagen(lid_was_evaluator):
    """Whether an official or minister takes part in the deliberation: not who was evaluator."""
    return 1 - lid_was_evaluator


@vraag("VIII 14 §4 lid 2", unit=YES_NO)
def evaluatie_mag_worden_overgedaan(evaluatie_vormgebrek_vastgesteld):
    """Whether the final authority may have the evaluation done again: for a defect of form."""
    return evaluatie_vormgebrek_vastgesteld
