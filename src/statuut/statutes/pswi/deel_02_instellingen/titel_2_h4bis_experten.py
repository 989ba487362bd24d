"""PSWI part II, title 2, chapter 4bis (II 14bis-II 14quater): expert functions in levels B, C and D, who holds one, and how it ends.

An expert keeps rank, grade and every claim. The placement ends by law on an evaluation "onvoldoende" and on the day of a higher rank;
otherwise only by a reasoned decision on one of four grounds.
"""

from __future__ import annotations

from statuut.engine.units import DATE, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_02_instellingen.organen import DIRECTIERAAD, FUNCTIONEEL_EN_ALGEMEEN, HOOFD, ORGAAN
from statuut.statutes.pswi.driewaardig import alle, als_bekend
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, NIVEAUS, RANGEN, eenheden, schaalconstante
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

SCHALEN = {NIVEAUS.index(each): schaalconstante(f"{each}291") for each in ("B", "C", "D")}
EXPERTENRANGEN = tuple(RANGEN.index(each) for each in ("B1", "B2", "C1", "C2", "D1", "D2"))
AANSPRAKEN = keuzes("aanspraak_expert", "salarisverhoging", "schaalverhoging", "aanwijzing", "bevordering", "andere",
                    schaalverhoging="verhoging in salarisschaal", andere="iets anders")  # fmt: skip
GRONDEN = keuzes("expert_eindgrond", "evaluatie", "functioneel", "langdurige_afwezigheid", "eigen_verzoek", "andere",
                 evaluatie="een andere evaluatie dan onvoldoende", functioneel="functionele redenen", andere="andere grond")  # fmt: skip

feit("expert_goedgekeurd", "expertenfunctie door beide ministers goedgekeurd", YES_NO, "II 14bis §2",
     "Keurden de functionele en de algemene minister de expertenfunctie samen goed?")  # fmt: skip
feit("expert_op_noden", "gesteund op doelen en noden van de instelling", YES_NO, "II 14bis §2",
     "Steunt de functie op de doelstellingen en de noden van de instelling?")  # fmt: skip
feit("aanspraak_expert", "aanspraak tijdens de expertenfunctie", AANSPRAKEN, "II 14ter", "Om welke aanspraak gaat het?")
feit("expertbesluit_functie", "beslissing omschrijft de functie", YES_NO, "II 14quater §2", "Omschrijft de beslissing de functie?")
feit("expertbesluit_schaal", "beslissing kent de salarisschaal toe", YES_NO, "II 14quater §2",
     "Kent de beslissing de salarisschaal van expert toe?")  # fmt: skip
feit("expertbesluit_begin", "beslissing noemt de begindatum", YES_NO, "II 14quater §2", "Noemt de beslissing de begindatum?")
feit("expertbesluit_redenen", "beslissing geeft redenen", YES_NO, "II 14quater §2", "Geeft de beslissing haar redenen?")
feit("expert_onvoldoende_op", "dag van de evaluatie onvoldoende", DATE, "II 14quater §3",
     "Op welke dag kreeg de expert de evaluatie onvoldoende (geen: die is er niet)?", none=True)  # fmt: skip
feit("expert_hogere_rang_op", "dag van aanwijzing of bevordering tot een hogere rang", DATE, "II 14quater §3",
     "Op welke dag kreeg de expert een hogere rang (geen: dat is niet gebeurd)?", none=True)  # fmt: skip
feit("expert_eindgrond", "grond om de aanstelling te beëindigen", GRONDEN, "II 14quater §3",
     "Op welke grond zou de overheid de aanstelling beëindigen?")  # fmt: skip
feit("expert_einde_gemotiveerd", "beëindiging met redenen", YES_NO, "II 14quater §3", "Geeft de beslissing om te beëindigen haar redenen?")


@vraag("II 14bis §1", unit=YES_NO, accepts=(UNKNOWN,))
def expert_hoedanigheid(hoedanigheid, ambtenaar_van_de_instelling):
    """Whether somebody can be placed in an expert function: an official of the institution."""
    return alle(als_bekend(hoedanigheid, hoedanigheid == AMBTENAAR), ambtenaar_van_de_instelling)


@vraag("II 14bis §2", unit=YES_NO)
def expertenfunctie_niveau(niveau):
    """Whether an expert function can exist in the level."""
    return 1 if niveau in SCHALEN else 0


@vraag("II 14bis §2", unit=ORGAAN)
def expertenfunctie_opgericht_door():
    """Who creates, describes and abolishes expert functions."""
    return DIRECTIERAAD


@vraag("II 14bis §2", unit=ORGAAN)
def expertenfunctie_goedgekeurd_door():
    """Who must approve first."""
    return FUNCTIONEEL_EN_ALGEMEEN


@vraag("II 14bis §2", unit=YES_NO, accepts=(UNKNOWN,))
def expertenfunctie_regelmatig(expertenfunctie_niveau, expert_goedgekeurd, expert_op_noden):
    """Whether an expert function was created as it must be."""
    return alle(expertenfunctie_niveau, expert_goedgekeurd, expert_op_noden)


@vraag("II 14ter", unit=YES_NO)
def expert_rang(rang):
    """Whether the rank opens an expert function: the first two of levels B, C and D."""
    return 1 if rang in EXPERTENRANGEN else 0


@vraag("II 14ter", unit=eenheden()["graad"])
def graad_als_expert(graad):
    """The grade during the placement: the same."""
    return graad


@vraag("II 14ter", unit=YES_NO)
def expert_behoudt_aanspraak(aanspraak_expert):
    """Whether a claim goes on as if there were no placement; the article names four."""
    return NOT_APPLICABLE if AANSPRAKEN.codes[aanspraak_expert] == "andere" else 1


@vraag("II 14quater §1", unit=ORGAAN)
def expert_aangewezen_door():
    """Who designates experts, in consultation with the head of division where there is one."""
    return HOOFD


@vraag("II 14quater §2", unit=YES_NO, accepts=(UNKNOWN,))
def expertbesluit_compleet(expertbesluit_functie, expertbesluit_schaal, expertbesluit_begin, expertbesluit_redenen):
    """Whether the decision holds all that it must."""
    return alle(expertbesluit_functie, expertbesluit_schaal, expertbesluit_begin, expertbesluit_redenen)


@vraag("II 14quater §2", unit=eenheden()["schaal"])
def expert_salarisschaal(niveau):
    """The scale of an expert function in the level; none in levels A and E."""
    return SCHALEN.get(niveau, NONE)


@vraag("II 14quater §3", unit=DATE)
def expert_einde_van_rechtswege(expert_onvoldoende_op, expert_hogere_rang_op):
    """The day on which the placement ends by law: the first of an evaluation "onvoldoende" and a higher rank; none without either."""
    dagen = [each for each in (expert_onvoldoende_op, expert_hogere_rang_op) if each != NONE]
    return min(dagen) if dagen else NONE


@vraag("II 14quater §3", unit=YES_NO, accepts=(UNKNOWN,))
def expert_te_beeindigen(expert_eindgrond, expert_einde_gemotiveerd):
    """Whether the authority can end the placement: on one of four grounds, with reasons."""
    return alle(als_bekend(expert_eindgrond, expert_eindgrond != GRONDEN.codes.index("andere")), expert_einde_gemotiveerd)
