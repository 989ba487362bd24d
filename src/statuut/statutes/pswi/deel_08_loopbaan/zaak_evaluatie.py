"""PSWI VIII 8-16 and VIII 77 in a case: the evaluated period, evaluators and interview, whose verdict decides, days of the slowing down.

Each function takes the moment of the case and calls the question rules of the part; None when a fact is missing.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from statuut.engine.values import UNKNOWN
from statuut.statutes.pswi.deel_08_loopbaan import titel_2_evaluatie as periode
from statuut.statutes.pswi.deel_08_loopbaan import titel_2_evaluatoren as evaluatoren
from statuut.statutes.pswi.deel_08_loopbaan import titel_2_verslag as verslag
from statuut.statutes.pswi.deel_08_loopbaan import titel_5_vragen as vertraging
from statuut.statutes.pswi.deel_08_loopbaan.titel_2_beroep import evaluatie_beroep_grond
from statuut.statutes.pswi.deel_08_loopbaan.zaak import antwoord, dag, geheel, gekozen, rang
from statuut.statutes.pswi.driewaardig import een_van
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, NIVEAUS

#: The rules count months in ten-thousandths.
TIENDUIZENDSTEN = 10_000


def _van_overheveling(moment: Any, jaar: int) -> int:
    """Whether the first evaluation after the transfer of 1 October 2002 decides; only for two years does that fact matter."""
    if periode.evaluatie_na_overheveling(1, jaar) == 0:
        return 0
    return int(periode.evaluatie_na_overheveling(geheel(moment.value("overgeheveld")), jaar))


def _einde_periode(moment: Any) -> int:
    jaar = moment.value("jaar")
    over = UNKNOWN if jaar is None else _van_overheveling(moment, jaar)
    if over == UNKNOWN:
        return UNKNOWN
    months = periode.evaluatie_periode_maanden()
    if over == 1:
        return int(periode.evaluatie_einde(periode.evaluatie_begin_na_overheveling(), periode.evaluatie_periode_na_overheveling()))
    if moment.value("verlenging.beslissing") == "toegestaan" and moment.value("verzoek_verlenging.maanden") is not None:
        months = periode.evaluatie_periode_verlengd(moment.value("verzoek_verlenging.maanden"))
    first = periode.evaluatie_begin(jaar, months, gekozen(moment, "VIII-8-verlenging", "vooraan"))
    return int(periode.evaluatie_einde(first, months))


def eerste_dag_na_periode(moment: Any) -> date | None:
    """VIII 8 §4, VIII 16: the day after the evaluated period, from which the three months for the report run."""
    last = dag(_einde_periode(moment))
    return None if last is None else last + timedelta(days=1)


def wordt_geevalueerd(moment: Any) -> bool | None:
    """VIII 16: whether this year has an evaluation of its own; not 2002 for who came over on 1 October 2002."""
    jaar = moment.value("jaar")
    if jaar is None:
        return None
    over = _van_overheveling(moment, jaar)
    return True if over == 0 else None if over == UNKNOWN else antwoord(periode.evaluatie_verschuldigd_na_overheveling(jaar))


def drie_maanden_gewerkt(moment: Any) -> bool | None:
    """VIII 8 §1: three months of work in the year, all together or by the other reading in a row."""
    in_a_row = gekozen(moment, "VIII-8-maanden", "na_elkaar")
    months = moment.value("maanden_na_elkaar" if in_a_row else "maanden_gewerkt")
    counted = UNKNOWN if months is None else int(months * TIENDUIZENDSTEN)
    return antwoord(periode.evaluatie_verschuldigd(AMBTENAAR, UNKNOWN if in_a_row else counted, counted if in_a_row else UNKNOWN, in_a_row))


def verlenging_kan(moment: Any) -> bool | None:
    """VIII 8 §2: a longer period asked by the official in exceptional circumstances, of at most fifteen months, from 2001 on."""
    jaar = moment.value("jaar")
    if jaar is None:
        return None
    reasons = geheel(moment.value("omstandigheden") is not None)
    return antwoord(periode.evaluatie_verlengd(jaar, _van_overheveling(moment, jaar), 1, reasons, geheel(moment.value("maanden"))))


def planning_te_overhandigen(moment: Any) -> bool:
    """VIII 8 §3 lid 3: a planning that was made or changed waits to be handed over."""
    return _laatste(moment, "planning") > _laatste(moment, "overhandiging_planning")


def genoeg_evaluatoren_op_gesprek(moment: Any) -> bool | None:
    """VIII 11 lid 1: one evaluator, or two where the official asked for two."""
    present = moment.value("evaluatoren")
    if present is None:
        return None
    wanted = evaluatoren.evaluatiegesprek_evaluatoren_nodig(int(moment.value("verzoek_gesprek.twee_evaluatoren") is True))
    return antwoord(evaluatoren.evaluatiegesprek_gevoerd(evaluatoren.GESPREK, present, wanted))


def vorm_klopt(moment: Any) -> bool | None:
    """VIII 11 lid 2: without interview only for who is absent, orally where that can be and otherwise in writing."""
    absent, oral = geheel(moment.value("afwezig")), geheel(moment.value("mondeling_mogelijk"))
    wanted, taken = evaluatoren.evaluatie_vorm(absent, oral), evaluatoren.VORM.codes.index(moment.value("vorm"))
    return None if wanted == UNKNOWN else bool(taken in (wanted, evaluatoren.GESPREK))


def mag_waarnemer(moment: Any) -> bool | None:
    """VIII 11 lid 3: an observer at the interview, for level D and who is still in level E."""
    code = moment.value("rang")
    return None if code is None else antwoord(evaluatoren.evaluatie_waarnemer_recht(NIVEAUS.index(code[0]), 1))


def rang_evaluatoren_volstaat(moment: Any) -> bool | None:
    """VIII 9 §1: no evaluator has a lower rank than the official."""
    ranks = (rang(moment, "rang"), rang(moment, "rang_eerste"), rang(moment, "rang_tweede"))
    return antwoord(evaluatoren.evaluatoren_rang_volstaat(*ranks))


def instantie_bevroeg_iedereen(moment: Any) -> bool | None:
    """VIII 10 §2: the external body asked who had functional authority, and rank A2 under the head."""
    asked = geheel(moment.value("gezaghebbers_bevraagd")), geheel(moment.value("rang_a2_bevraagd"))
    return antwoord(evaluatoren.evaluatie_bevraging_volledig(1, *asked))


def informatie_van_medewerkers(moment: Any) -> bool | None:
    """VIII 10 §4-§6: from 2001 on (rank A1 with the allowance: 2002) what the staff of a line manager tells is used too."""
    jaar, code = moment.value("jaar"), moment.value("rang")
    if jaar is None or code is None:
        return None
    rank, allowance = rang(moment, "rang"), geheel(moment.value("diensthoofdentoelage"))
    head, division = int(code == "A3"), geheel(moment.value("is_afdelingshoofd")) if code == "A2" else 0
    service = evaluatoren.a1_met_diensthoofdentoelage(rank, allowance)
    if service == 1:
        wanted = evaluatoren.evaluatie_diensthoofd_met_informatie(jaar)
    else:
        wanted = evaluatoren.evaluatie_met_informatie_van_medewerkers(een_van(head, division, service), jaar)
    return True if wanted == 0 or moment.value("informatie_medewerkers") is True else None if wanted == UNKNOWN else False


def besluit_van_de_doorslag(moment: Any) -> bool | None:
    """VIII 12 §2: without consensus the report ends as the evaluator of the highest rank says, at the same rank the second."""
    prevails = verslag.evaluatie_doorslag(geheel(moment.value("consensus")), rang(moment, "rang_eerste"), rang(moment, "rang_tweede"))
    if prevails in (UNKNOWN, verslag.GEZAMENLIJK):
        return None if prevails == UNKNOWN else True
    theirs = moment.value("besluit_eerste" if prevails == verslag.VAN_DE_EERSTE else "besluit_tweede")
    return None if theirs is None else bool(moment.value("besluit") == theirs)


def einduitspraak_toegelaten(moment: Any) -> bool | None:
    """VIII 12 §1: onvoldoende only where the evaluators find the performance unsatisfactory in general."""
    verdict = verslag.ONVOLDOENDE if moment.value("besluit") == "onvoldoende" else verslag.ZONDER
    return antwoord(verslag.evaluatie_einduitspraak_toegelaten(verdict, geheel(moment.value("algemeen_onvoldoende"))))


def grond_van_beroep(moment: Any) -> bool | None:
    """VIII 14 §1, VIII 15 §1: the report ends in onvoldoende, or a defect of form is invoked."""
    report = moment.value("verslag.besluit")
    verdict = UNKNOWN if report is None else verslag.ONVOLDOENDE if report == "onvoldoende" else verslag.ZONDER
    return antwoord(evaluatie_beroep_grond(verdict, geheel(moment.value("vormgebrek"))))


def vertraging_uiterlijk(moment: Any) -> date | None:
    """VIII 77 §1 lid 1: the last day on which slowing down can be decided."""
    jaar = moment.value("evaluatiejaar")
    return None if jaar is None else dag(vertraging.vertraging_uiterlijk(jaar))


def vertraging_vanaf(moment: Any) -> date | None:
    """VIII 77 §1 lid 1: the first day on which it works."""
    jaar = moment.value("evaluatiejaar")
    return None if jaar is None else dag(vertraging.vertraging_vanaf(jaar))


def vertraging_tot_en_met(moment: Any) -> date | None:
    """VIII 77 §1 lid 1: the last day on which it works."""
    jaar = moment.value("evaluatiejaar")
    return None if jaar is None else dag(vertraging.vertraging_tot_en_met(jaar))


def _laatste(moment: Any, act: str) -> int:
    """The place in the course of the last time that an act was done; -1 when it never was."""
    found = moment.occurrences(act)
    return int(found[-1][0]) if found else -1
