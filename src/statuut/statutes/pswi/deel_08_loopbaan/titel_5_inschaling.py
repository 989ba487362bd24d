"""PSWI part VIII, title 5 and what goes with it (VIII 78 §2, 87bis, 102bis; XIII 22 §2 and §4, 35 §1): the scale on entry into a grade.

Where the decision names no scale it is the first one of the grade; a doctorate or listed diploma, a transfer for medical reasons, a
voluntary demotion, an ex officio change of grade and the loss of a post each give another one. A change that leaves the step as it was
leaves the scale seniority as it was.
"""

from __future__ import annotations

from statuut.engine.units import YES_NO
from statuut.engine.values import NONE
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.deel_08_loopbaan.titel_5_functionele_loopbaan import A166, RANG_A1, SCHALEN
from statuut.statutes.pswi.gegevens.lijsten import (
    AMBTSHALVE,
    CONTRACTUEEL,
    EINDE_SCHAAL_AAN_AMBT,
    GEEN_WIJZE,
    INDIENSTTREDING,
    OVERPLAATSING,
    OVERPLAATSING_MEDISCH,
    SCHAAL_AAN_AMBT,
    SCHAALBESLUIT,
    TERUGZETTING,
    TERUGZETTING_TUCHT,
    TRAPPEN,
    WETENSCHAPPELIJK,
    eenheden,
)

_SCHAAL = eenheden()["schaal"]


@BOEK.rule("XIII 22 §1", unit=BOEK.facts["graad"].unit, per="schijf", also=("VIII 6",))
def graad_voor(eerdere_graad, vorige_graad_laatst):
    """The grade held before the change that this stretch begins with."""
    return vorige_graad_laatst if eerdere_graad == NONE else eerdere_graad


@BOEK.rule("XIII 22 §1", unit=_SCHAAL, per="schijf", also=("VIII 102bis",))
def schaal_voor(
    eerdere_wijze, eerdere_graad, eerder_besluit, schaal_begin, vorige_graad_laatst, vorige_schaal_zonder_ambt, hoedanigheid_schijf,
    groep_schijf, houder_diploma, leeswijze_XIV_44_diploma, leeswijze_VIII_87bis_tucht, leeswijze_VIII_102bis_overplaatsing,
    rang_van_graad, niveau_van_graad, eerste_schaal_van_graad, hoogste_schaal_van_graad, op_een_na_hoogste_schaal,
    heeft_functionele_loopbaan, trap_van_schaal, schaal_op_trap,
):  # fmt: skip
    """The scale held before the change that this stretch begins with: that of an earlier change in the month, else of its first day."""
    if eerdere_wijze == GEEN_WIJZE or eerdere_graad == NONE:
        return schaal_begin
    if eerder_besluit != NONE:
        return eerder_besluit
    if eerdere_wijze == EINDE_SCHAAL_AAN_AMBT and vorige_schaal_zonder_ambt != NONE:
        return vorige_schaal_zonder_ambt
    if vorige_graad_laatst != NONE and schaal_begin != NONE and houdt_trap(eerdere_wijze, leeswijze_VIII_102bis_overplaatsing) == 1:
        trap = trap_van_schaal[vorige_graad_laatst * SCHALEN + schaal_begin]
        if trap != NONE and schaal_op_trap[eerdere_graad * TRAPPEN + max(0, trap)] != NONE:
            return schaal_op_trap[eerdere_graad * TRAPPEN + max(0, trap)]
    rang = rang_van_graad[eerdere_graad]
    if eerdere_wijze == OVERPLAATSING_MEDISCH and vorige_graad_laatst != NONE and rang < rang_van_graad[max(0, vorige_graad_laatst)]:
        return hoogste_schaal_van_graad[eerdere_graad]
    if als_vrijwillig(eerdere_wijze, leeswijze_VIII_87bis_tucht) == 1 and heeft_functionele_loopbaan[eerdere_graad] == 1:
        if niveau_van_graad[eerdere_graad] == 0:
            return hoogste_schaal_van_graad[eerdere_graad]
        return op_een_na_hoogste_schaal[eerdere_graad]
    if tweede_trap(eerdere_wijze, houder_diploma, groep_schijf, rang, hoedanigheid_schijf, leeswijze_XIV_44_diploma) == 1:
        return A166
    return eerste_schaal_van_graad[eerdere_graad]


def tweede_trap(wijze, houder_diploma, groep, rang, hoedanigheid, contractueel_eerste):
    """Whether a doctorate or listed diploma gives the second step on entry into a scientific grade of rank A1."""
    if houder_diploma == 0 or wijze == TERUGZETTING or wijze == TERUGZETTING_TUCHT:
        return 0
    if hoedanigheid == CONTRACTUEEL and contractueel_eerste == 1:
        return 0
    return 1 if groep == WETENSCHAPPELIJK and rang == RANG_A1 else 0


def als_vrijwillig(wijze, tucht_als_vrijwillig):
    """Whether a demotion gives the scale of VIII 87bis: at one's own request, or (as a reading) also as a penalty."""
    return 1 if wijze == TERUGZETTING or (wijze == TERUGZETTING_TUCHT and tucht_als_vrijwillig == 1) else 0


def houdt_trap(wijze, alleen_ambtshalve):
    """Whether a change of grade leads to the corresponding step: ex officio, or (as a reading) also by transfer."""
    return 1 if wijze == AMBTSHALVE or (wijze == OVERPLAATSING and alleen_ambtshalve == 0) else 0


@BOEK.rule("VIII 78 §2", unit=YES_NO, per="schijf", reading="XIV-44-diploma")
def diploma_geeft_tweede_trap(
    besluit_schaal, houder_diploma, graad_schijf, groep_schijf, wijze_schijf, hoedanigheid_schijf, rang_van_graad, leeswijze_XIV_44_diploma
):
    """Whether a doctorate or listed diploma makes an entering scientific official of rank A1 start in A 166."""
    if besluit_schaal != NONE:
        return 0
    rang = rang_van_graad[graad_schijf]
    return tweede_trap(wijze_schijf, houder_diploma, groep_schijf, rang, hoedanigheid_schijf, leeswijze_XIV_44_diploma)


@BOEK.rule("XIII 22 §2", unit=YES_NO, per="schijf")
def medisch_overgeplaatst(besluit_schaal, wijze_schijf, graad_schijf, graad_voor, rang_van_graad):
    """Whether the official was transferred for medical reasons and appointed in a grade of a lower rank."""
    if besluit_schaal != NONE or wijze_schijf != OVERPLAATSING_MEDISCH or graad_voor == NONE:
        return 0
    return 1 if rang_van_graad[graad_schijf] < rang_van_graad[graad_voor] else 0


@BOEK.rule("VIII 87bis lid 2", unit=YES_NO, per="schijf", reading="VIII-87bis-tucht")
def vrijwillig_teruggezet(besluit_schaal, wijze_schijf, graad_schijf, heeft_functionele_loopbaan, leeswijze_VIII_87bis_tucht):
    """Whether the official was put back in grade at his own request, into a grade with a functional career."""
    if besluit_schaal != NONE or als_vrijwillig(wijze_schijf, leeswijze_VIII_87bis_tucht) == 0:
        return 0
    return heeft_functionele_loopbaan[graad_schijf]


@BOEK.rule(
    "XIII 35 §1", unit=_SCHAAL, per="schijf", also=("XIII 2 lid 2", "XIII 36bis", "XIII 37", "XIV 44 lid 1"), reading="XIV-44-diploma"
)
def inschaling(besluit_schaal, graad_schijf, eerste_schaal_van_graad):
    """Scale on entry into a grade: the one of the decision, else the first scale of the grade."""
    if besluit_schaal != NONE:
        return besluit_schaal
    return eerste_schaal_van_graad[graad_schijf]


@BOEK.exception(to="inschaling", article="VIII 78 §2", when="diploma_geeft_tweede_trap")
def inschaling_met_diploma():
    """Second step of the functional career for holders of a doctorate or listed diploma."""
    return A166


@BOEK.exception(to="inschaling", article="XIII 22 §2", when="medisch_overgeplaatst", prevails_over=("VIII 78 §2",))
def inschaling_medisch(graad_schijf, hoogste_schaal_van_graad):
    """Highest scale of the new grade after a transfer for medical reasons to a lower rank."""
    return hoogste_schaal_van_graad[graad_schijf]


@BOEK.exception(to="inschaling", article="VIII 87bis lid 2", when="vrijwillig_teruggezet")
def inschaling_terugzetting(graad_schijf, niveau_van_graad, op_een_na_hoogste_schaal, hoogste_schaal_van_graad):
    """Second highest scale of the functional career after voluntary demotion; the highest in level E."""
    if niveau_van_graad[graad_schijf] == 0:
        return hoogste_schaal_van_graad[graad_schijf]
    return op_een_na_hoogste_schaal[graad_schijf]


@BOEK.rule("VIII 102bis", unit=YES_NO, per="schijf", reading="VIII-102bis-overplaatsing")
def zelfde_trap(
    besluit_schaal, wijze_schijf, graad_schijf, schaal_voor, graad_voor, trap_van_schaal, schaal_op_trap,
    leeswijze_VIII_102bis_overplaatsing,
):  # fmt: skip
    """Whether an ex officio change of grade or a transfer leads to the corresponding step of another functional career."""
    if besluit_schaal != NONE or schaal_voor == NONE or houdt_trap(wijze_schijf, leeswijze_VIII_102bis_overplaatsing) == 0:
        return 0
    trap = trap_van_schaal[graad_voor * SCHALEN + schaal_voor]
    if trap == NONE:
        return 0
    return 0 if schaal_op_trap[graad_schijf * TRAPPEN + trap] == NONE else 1


@BOEK.exception(to="inschaling", article="VIII 102bis", when="zelfde_trap", prevails_over=("VIII 78 §2",))
def inschaling_zelfde_trap(graad_schijf, schaal_voor, graad_voor, trap_van_schaal, schaal_op_trap):
    """The corresponding step of the new grade's functional career."""
    return schaal_op_trap[graad_schijf * TRAPPEN + trap_van_schaal[graad_voor * SCHALEN + schaal_voor]]


@BOEK.rule("XIII 22 §4", unit=YES_NO, per="schijf")
def schaal_aan_ambt_voorbij(wijze_schijf, vorige_schaal_zonder_ambt):
    """Whether a scale tied to holding a post is lost because the post is left."""
    return 1 if wijze_schijf == EINDE_SCHAAL_AAN_AMBT and vorige_schaal_zonder_ambt != NONE else 0


@BOEK.exception(to="inschaling", article="XIII 22 §4", when="schaal_aan_ambt_voorbij", prevails_over=("VIII 78 §2",))
def inschaling_na_ambt(vorige_schaal_zonder_ambt):
    """The scale held before the post."""
    return vorige_schaal_zonder_ambt


@BOEK.rule("XIII 22 §4", unit=_SCHAAL, start=NONE)
def schaal_zonder_ambt(laatste_wijze_schijf, laatste_schaal_voor, vorige_schaal_zonder_ambt):
    """The scale held before one that is tied to a post."""
    if laatste_wijze_schijf == SCHAAL_AAN_AMBT:
        return laatste_schaal_voor
    if laatste_wijze_schijf == NONE or laatste_wijze_schijf == GEEN_WIJZE:
        return vorige_schaal_zonder_ambt
    return NONE


@BOEK.rule("XIII 35 §1", unit=_SCHAAL, per="schijf", also=("VIII 76 §1", "XIII 2 lid 2"))
def salarisschaal_schijf(wisseldag_schijf, inschaling, schaal_begin):
    """Salary scale in this stretch of the month."""
    if wisseldag_schijf > 0:
        return inschaling
    return schaal_begin


@BOEK.rule("VIII 102bis", unit=YES_NO, per="schijf", also=("VIII 28 §6 zin 1",))
def schaaltelling_loopt_door(
    wisseldag_schijf, wijze_schijf, zelfde_trap, salarisschaal_schijf, schaal_begin, schaal_voor, eerdere_wijze, eerder_besluit,
    leeswijze_VIII_102bis_overplaatsing,
):  # fmt: skip
    """Whether the change that this stretch begins with leaves the scale seniority as it was: the same step, or the same scale."""
    if wisseldag_schijf == 0:
        return 1
    liep_door = houdt_trap(eerdere_wijze, leeswijze_VIII_102bis_overplaatsing) if eerder_besluit == NONE else 0
    if zelfde_trap == 1 and (schaal_voor == schaal_begin or liep_door == 1):
        return 1
    return 1 if wijze_schijf != INDIENSTTREDING and salarisschaal_schijf == schaal_begin else 0


def geeft_hogere(wijze, schaal, ervoor, trap, trap_ervoor):
    """Whether a decision on a scale grants another one that is no lower step of the functional career."""
    if (wijze != SCHAALBESLUIT and wijze != SCHAAL_AAN_AMBT) or ervoor == NONE or schaal == ervoor:
        return 0
    return 0 if trap != NONE and (trap_ervoor == NONE or trap < trap_ervoor) else 1


@BOEK.rule("XIII 22 §1", unit=YES_NO, per="schijf", also=("XIII 36 lid 2",))
def hogere_schaal(wijze_schijf, graad_schijf, salarisschaal_schijf, schaal_voor, trap_van_schaal):
    """Whether a decision grants another scale that is no lower step of the grade's functional career."""
    trap = trap_van_schaal[graad_schijf * SCHALEN + salarisschaal_schijf]
    trap_voor = trap_van_schaal[graad_schijf * SCHALEN + max(0, schaal_voor)]
    return geeft_hogere(wijze_schijf, salarisschaal_schijf, schaal_voor, trap, trap_voor)


@BOEK.rule("XIII 22 §1", unit=YES_NO, per="schijf")
def eerder_hogere_schaal(eerdere_wijze, eerdere_graad, schaal_voor, schaal_begin, trap_van_schaal):
    """Whether an earlier decision of the same month did so."""
    trap = trap_van_schaal[max(0, eerdere_graad) * SCHALEN + max(0, schaal_voor)]
    trap_begin = trap_van_schaal[max(0, eerdere_graad) * SCHALEN + max(0, schaal_begin)]
    return geeft_hogere(eerdere_wijze, schaal_voor, schaal_begin, trap, trap_begin)
