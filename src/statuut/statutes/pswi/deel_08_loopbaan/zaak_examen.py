"""PSWI VIII 44-61 in a case: assessment for level A, enrolment, exemption, passing, ranking, validity and refusal after a skill test.

Each function takes the moment of the case and calls the question rules of the part; None when a fact is missing.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.deel_08_loopbaan import titel_4_examens as examens
from statuut.statutes.pswi.deel_08_loopbaan.titel_4_voorwaarden import examen_zonder_onvoldoende
from statuut.statutes.pswi.deel_08_loopbaan.zaak import antwoord, geheel, gekozen
from statuut.statutes.pswi.gegevens.lijsten import NIVEAUS, graden


def deelname_mag(moment: Any) -> bool | None:
    """VIII 44bis §2: four assessments in a career."""
    earlier = moment.value("eerdere_inschattingen")
    return None if earlier is None else antwoord(examens.potentieel_deelname_mag(earlier))


def gunstig_oordeel(moment: Any) -> date | None:
    """VIII 44bis §2: the last day on which the commission judged favourably, in the case or before it."""
    if moment.value("potentieelinschatting.oordeel") == "gunstig":
        found: date | None = moment.value("potentieelinschatting")
        return found
    earlier: date | None = moment.value("gunstig_beoordeeld_op")
    return earlier


def generieke_competenties(moment: Any) -> bool | None:
    """VIII 44bis §1: a favourable assessment before the exam, of at most seven years ago."""
    judged, on = gunstig_oordeel(moment), moment.value("dag")
    if judged is None or on is None:
        return False if on is not None else None
    before = examens.potentieel_voor_het_examen(judged.toordinal(), on.toordinal())
    return before == 1 and examens.generieke_competenties_bewezen(judged.toordinal(), on.toordinal()) == 1


def zonder_onvoldoende(moment: Any) -> bool | None:
    """VIII 44 §1: no evaluation onvoldoende in the way."""
    ever = gekozen(moment, "VIII-38-evaluatie", "elke")
    last = UNKNOWN if ever else geheel(moment.value("laatste_evaluatie_onvoldoende"))
    any_time = geheel(moment.value("ooit_onvoldoende")) if ever else UNKNOWN
    return antwoord(examen_zonder_onvoldoende(last, any_time, ever))


def vrijstelling_mag(moment: Any) -> bool | None:
    """VIII 50: exempt from the general part that was passed, for the same grade or a lower one of the level."""
    kind = moment.value("soort")
    codes = list(graden())
    old, new = (codes.index(code) if code in codes else UNKNOWN for code in (moment.value("vroegere_graad"), moment.value("graad")))
    kind_of_exam = UNKNOWN if kind is None else examens.SOORTEN.codes.index(kind)
    return antwoord(examens.vrijstelling_algemeen_gedeelte(kind_of_exam, geheel(moment.value("vroeger_geslaagd")), 1, old, new))


def toegelaten_tot_bijzonder(moment: Any) -> bool | None:
    """VIII 57 lid 1: to the special part only who passed the general one or is exempt."""
    passed = moment.value("algemeen_gedeelte.geslaagd")
    return antwoord(examens.bijzonder_gedeelte_toegelaten(_niveau(moment), geheel(passed is True), int(moment.happened("vrijstelling"))))


def is_geslaagd(moment: Any) -> bool | None:
    """VIII 51 §1: passed when the result reaches the minimum, and not otherwise."""
    result, least, said = moment.value("examen.resultaat"), moment.value("examen.minimum"), moment.value("geslaagd")
    if None in (result, least, said):
        return None
    return bool((examens.bevorderingsexamen_geslaagd(result, least) == 1) == said)


def plaats_klopt(moment: Any) -> bool | None:
    """VIII 59: the place in the ranking follows from the results; equal results share it, or by the other reading go by seniority."""
    better, place = moment.value("beter_gerangschikt"), moment.value("plaats")
    by_seniority = gekozen(moment, "VIII-59-gelijk", "ancienniteit")
    same = geheel(moment.value("gelijk_met_meer_dienst")) if by_seniority else UNKNOWN
    found = examens.rangschikking_plaats(geheel(better), same, by_seniority)
    return None if found == UNKNOWN or place is None else bool(found == place)


def rangschikking_volgens_klopt(moment: Any) -> bool | None:
    """VIII 59: ranked by the whole exam for level A or an exam in one piece, else by the special parts."""
    found, said = examens.rangschikking_volgens(_niveau(moment), geheel(moment.value("gesplitst"))), moment.value("volgens")
    return None if found == UNKNOWN or said is None else bool(examens.RESULTAAT.codes[found] == said)


def uitslag_geldig(moment: Any) -> bool | None:
    """VIII 61 §3: the result of a skill test counts on the day; without a last day in the exam rules it always does."""
    passed, until = moment.value("proces_verbaal"), moment.value("proces_verbaal.geldig_tot")
    if passed is None:
        return None
    last = NONE if until is None else until.toordinal()
    return antwoord(examens.bekwaamheidsproef_geldig(passed.toordinal(), last, geheel(moment.value("dag"))))


def voordeel_verloren(moment: Any) -> bool:
    """VIII 61 §4: a second refusal of a function loses the benefit of the test."""
    return examens.bekwaamheidsproef_voordeel_behouden(len(moment.occurrences("weigering"))) == 0


def _niveau(moment: Any) -> int:
    code = moment.value("niveau")
    return UNKNOWN if code is None else NIVEAUS.index(code)
