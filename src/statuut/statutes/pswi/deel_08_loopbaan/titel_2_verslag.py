"""PSWI part VIII, title 2, chapter 3 (VIII 12-13): the descriptive report, who prevails without consensus, remarks, file and notes.

The report has no final verdict but "onvoldoende". Without consensus the two reports are handed over at the same time; the evaluator of
the highest rank prevails, at the same rank the second one.
"""

from __future__ import annotations

from statuut.engine.units import DATE, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

EINDUITSPRAAK = keuzes(
    "evaluatie_einduitspraak", "zonder", "onvoldoende", "andere", zonder="geen einduitspraak", andere="een andere einduitspraak"
)
ZONDER, ONVOLDOENDE, ANDERE = range(3)
DOORSLAG = keuzes("evaluatie_doorslag", "gezamenlijk", "eerste_evaluator", "tweede_evaluator", gezamenlijk="het gezamenlijke verslag",
                  eerste_evaluator="de evaluatie van de eerste evaluator",
                  tweede_evaluator="de evaluatie van de tweede evaluator")  # fmt: skip
GEZAMENLIJK, VAN_DE_EERSTE, VAN_DE_TWEEDE = range(3)
RAADPLEGERS = keuzes("evaluatiedossier_raadpleger", "geevalueerde", "ander", geevalueerde="de geëvalueerde zelf", ander="iemand anders")

feit("evaluatie_algemeen_onvoldoende", "over het algemeen onvoldoende gepresteerd", YES_NO, "VIII 12 §1",
     "Vinden de evaluatoren de prestaties over het algemeen onvoldoende?")  # fmt: skip
feit("evaluatie_einduitspraak", "einduitspraak in het evaluatieverslag", EINDUITSPRAAK, "VIII 12 §1",
     "Welke einduitspraak bevat het evaluatieverslag?")  # fmt: skip
feit("evaluatie_consensus", "de evaluatoren zijn het eens", YES_NO, "VIII 12 §2", "Zijn de twee evaluatoren het eens?")
feit("evaluatie_eerste_verslag_op", "dag van het verslag van de eerste evaluator", DATE, "VIII 12 §2",
     "Op welke dag is het verslag van de eerste evaluator bezorgd?")  # fmt: skip
feit("evaluatie_tweede_verslag_op", "dag van het verslag van de tweede evaluator", DATE, "VIII 12 §2",
     "Op welke dag is het verslag van de tweede evaluator bezorgd?")  # fmt: skip
feit("evaluatiedossier_raadpleger", "wie het evaluatiedossier wil inkijken", RAADPLEGERS, "VIII 12 §4",
     "Wie wil het persoonlijke evaluatiedossier inkijken?")  # fmt: skip
feit("nota_van_gezaghebber", "nota van wie functioneel gezag had", YES_NO, "VIII 13",
     "Werkte de ambtenaar onder het functionele gezag van wie de nota schrijft?")  # fmt: skip
feit(
    "nota_over_presteren", "nota over feiten in het werk", YES_NO, "VIII 13", "Gaat de nota over gunstige of ongunstige feiten in het werk?"
)


@vraag("VIII 12 §1", unit=YES_NO, accepts=(UNKNOWN,))
def evaluatie_einduitspraak_toegelaten(evaluatie_einduitspraak, evaluatie_algemeen_onvoldoende):
    """Whether the report may end as it does: without verdict, or with onvoldoende where the evaluators judge so; never otherwise."""
    if evaluatie_einduitspraak == ONVOLDOENDE:
        return evaluatie_algemeen_onvoldoende
    if evaluatie_einduitspraak == UNKNOWN:
        return UNKNOWN
    return 1 if evaluatie_einduitspraak == ZONDER else 0


@vraag("VIII 12 §2", unit=DOORSLAG, accepts=(UNKNOWN,))
def evaluatie_doorslag(evaluatie_consensus, rang_eerste_evaluator, rang_tweede_evaluator):
    """Whose evaluation decides: both together, else that of the highest rank, at the same rank the second one."""
    if evaluatie_consensus != 0:
        return UNKNOWN if evaluatie_consensus == UNKNOWN else GEZAMENLIJK
    if UNKNOWN in (rang_eerste_evaluator, rang_tweede_evaluator):
        return UNKNOWN
    return VAN_DE_EERSTE if rang_eerste_evaluator > rang_tweede_evaluator else VAN_DE_TWEEDE


@vraag("VIII 12 §2", unit=YES_NO, accepts=(UNKNOWN,))
def evaluatie_verslagen_samen(evaluatie_consensus, evaluatie_eerste_verslag_op, evaluatie_tweede_verslag_op):
    """Whether the separate reports were handed over at the same time; not asked where the evaluators agree."""
    if evaluatie_consensus == 1:
        return NOT_APPLICABLE
    if UNKNOWN in (evaluatie_consensus, evaluatie_eerste_verslag_op, evaluatie_tweede_verslag_op):
        return UNKNOWN
    return int(evaluatie_eerste_verslag_op == evaluatie_tweede_verslag_op)


@vraag("VIII 12 §3", unit=YES_NO)
def evaluatie_opmerkingen_mogelijk(evaluatie_verslag_bezorgd_op, dag):
    """Whether the person may add remarks: to the final report, once it has been handed over."""
    return 1 if evaluatie_verslag_bezorgd_op != NONE and evaluatie_verslag_bezorgd_op <= dag else 0


@vraag("VIII 12 §4", unit=YES_NO)
def evaluatiedossier_inkijken_recht(evaluatiedossier_raadpleger):
    """Whether this article gives a right to consult the file: to the person evaluated only."""
    return 1 if evaluatiedossier_raadpleger == 0 else 0


@vraag("VIII 13", unit=YES_NO)
def persoonlijke_nota_toegelaten(nota_van_gezaghebber, nota_over_presteren):
    """Whether a personal note belongs to the evaluation: by who had functional authority, on facts of the work."""
    return 1 if nota_van_gezaghebber == 1 and nota_over_presteren == 1 else 0


@vraag("VIII 13", unit=YES_NO)
def persoonlijke_nota_opmerkingen_mogelijk(persoonlijke_nota_toegelaten):
    """Whether the official may add remarks to the note."""
    return persoonlijke_nota_toegelaten
