"""Promotions and other changes judged from whole files (part VIII, titles 4, 5, 7): what the file tells, and what must be asked."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from verlofdossier import dossier

from statuut.dossier.file import Dossier
from statuut.engine.pack import load_pack
from statuut.engine.questions import Questioning
from statuut.engine.values import NONE
from statuut.engine.verdict import Verdict, VerdictLine
from statuut.payroll.context import make_context
from statuut.payroll.leave import LeaveQuestions
from statuut.payroll.promotion import judge
from statuut.statutes.pswi.bevordering import doelen
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, NIVEAUS, PERSONEELSGROEPEN, RANGEN, graad_nummer, graden
from statuut.timeline.calendar import is_working_day

BOOK = load_pack("pswi").questions
VACANT = {"vaste_betrekking_vacant": "ja", "bevordering_voorgeschreven": "zonder_proef", "doelgroep_beperkt": "nee"}
#: Grades that nobody is promoted to: heads, first grades of scientific staff and of level D, level E, and expert functions.
GEEN_DOEL = {
    "algemeen_directeur_mandaat", "algemeen_directeur", "wetenschappelijk_attache", "technisch_assistent", "assistent", "technisch_beambte",
    "beambte", "expert_b", "expert_c", "expert_d",
}  # fmt: skip


def ambtenaar(*events: str, graad: str = "deskundige", van: str = "1996-07-01", groep: str = "niet_wetenschappelijk") -> Dossier:
    """An official born in 1965 with these events."""
    return dossier(
        "soort: identiteit, van: 1965-03-14, naam: Peeters, voornaam: An, geboortedatum: 1965-03-14",
        f"soort: benoeming, van: {van}, graad: {graad}, personeelsgroep: {groep}",
        *events,
    )


def toets(
    file: Dossier, doel: str, op: date, readings: dict[str, str] | None = None, known_on: date | None = None, **facts: str
) -> Verdict:
    """The verdict with typed facts beside those of the file."""
    questions = LeaveQuestions(file, make_context("pswi", readings=readings), until=op, known_on=known_on)
    return judge(questions, doel, op, facts)


def lijn(verdict: Verdict, rule: str) -> VerdictLine:
    """The line of a rule."""
    return next(line for line in (*verdict.conditions, *verdict.outcomes) if line.rule == rule)


@pytest.mark.parametrize("key", doelen())
def test_a_target_names_what_exists(key: str) -> None:
    target = doelen()[key]
    assert [name for name in (*target.conditions, *target.outcomes) if name not in BOOK.rules] == []
    assert [name for name in (*target.asks, *target.facts) if name not in BOOK.facts] == []
    assert set(target.grades) <= set(graden())
    assert "{dag}" in target.question
    assert target.article in load_pack("pswi").norms


@pytest.mark.parametrize("key", [key for key, target in doelen().items() if target.kind in ("graad", "examen") and target.grades])
def test_the_grades_of_a_target_are_those_that_its_access_lets_in(key: str) -> None:
    target, admitted = doelen()[key], []
    for code, grade in graden().items():
        facts = {
            "hoedanigheid": AMBTENAAR,
            "personeelsgroep": PERSONEELSGROEPEN.index(grade.groep),
            "graad": graad_nummer()[code],
            "rang": RANGEN.index(grade.rang),
            "niveau": NIVEAUS.index(grade.niveau),
            "diensten_vlaamse_regering": 1,
        }
        if Questioning(BOOK, facts).value(target.conditions[0]) == 1:
            admitted.append(code)
    assert sorted(admitted) == sorted(target.grades)


def test_every_grade_of_promotion_is_a_target() -> None:
    assert {key for key, target in doelen().items() if target.kind == "graad"} == set(graden()) - GEEN_DOEL


def test_a_vacancy_and_the_second_scale_make_a_promotion() -> None:
    """VIII 72: deskundige since 1 July 1996, in B 112 from 1 July 2004."""
    verdict = toets(ambtenaar(), "hoofddeskundige", date(2004, 7, 1), **VACANT)
    assert verdict.answer == "ja"
    assert lijn(verdict, "bevordering_bcd_toegekend_door").text == "het instellingshoofd"
    assert lijn(verdict, "bevordering_voorgesteld_door").text == "de directieraad"


def test_a_month_before_the_second_scale_it_fails() -> None:
    verdict = toets(ambtenaar(), "hoofddeskundige", date(2004, 6, 1), **VACANT)
    assert [line.rule for line in verdict.failed] == ["rang_b2_schaal"]


def test_a_skill_test_takes_the_place_of_the_scale() -> None:
    """VIII 74bis: for rank B2, not for rank B3."""
    passed = "soort: examenresultaat, van: 2003-01-15, examen: proef, soort_examen: bekwaamheidsproef, examengraad: {}, geslaagd: ja"
    facts = {**VACANT, "bevordering_voorgeschreven": "bekwaamheidsproef", "bevordering_weigeringen": "0"}
    second = toets(ambtenaar(passed.format("hoofddeskundige")), "hoofddeskundige", date(2003, 6, 1), **facts)
    assert second.answer == "ja"
    assert lijn(second, "rang_b2_schaal").article == "VIII 74bis"
    third = ambtenaar(passed.format("leidinggevend_hoofddeskundige"))
    leads = {**facts, "leiderschapsproef_geslaagd": "ja"}
    assert toets(third, "leidinggevend_hoofddeskundige", date(2003, 6, 1), **leads).answer == "nee"
    waived = toets(third, "leidinggevend_hoofddeskundige", date(2003, 6, 1), {"VIII-74bis-B3": "ja"}, **leads)
    assert waived.answer == "ja"


def test_an_unsatisfactory_evaluation_closes_promotion_until_the_next() -> None:
    """VIII 44 §2: the last final evaluation decides; the other reading keeps any."""
    file = ambtenaar(
        "soort: evaluatie, van: 2005-03-31, jaar: 2004, besluit: onvoldoende",
        "soort: evaluatie, van: 2006-03-31, jaar: 2005, besluit: voldoende",
    )
    after = toets(file, "hoofddeskundige", date(2006, 2, 1), **VACANT)
    assert [line.rule for line in after.failed] == ["bevordering_zonder_onvoldoende"]
    assert toets(file, "hoofddeskundige", date(2006, 4, 1), **VACANT).answer == "ja"
    assert toets(file, "hoofddeskundige", date(2006, 4, 1), {"VIII-38-evaluatie": "elke"}, **VACANT).answer == "nee"


def test_a_status_without_claims_closes_promotion() -> None:
    """VIII 44 §2 1°, XI 3: non-activity on the day of the question."""
    file = ambtenaar("soort: afwezigheid, van: 2005-09-01, tot: 2005-09-30, aard: ongewettigde_afwezigheid")
    assert [line.rule for line in toets(file, "hoofddeskundige", date(2005, 9, 15), **VACANT).failed] == ["bevordering_toestand_voldaan"]
    assert toets(file, "hoofddeskundige", date(2005, 10, 1), **VACANT).answer == "ja"


def test_part_time_non_activity_keeps_the_claim_within_the_level() -> None:
    """XI 40 §2: after five years part-time leave is non-activity; the claim to a higher grade stays, that to another level is asked."""
    leave = "soort: afwezigheid, van: 2005-01-01, tot: 2005-12-31, aard: deeltijdse_prestaties_non_activiteit, fractie: 50"
    op, facts = date(2005, 7, 1), {"niveau_examen_geslaagd": "ja", "stage_nieuw_niveau_volbracht": "ja", "bevordering_weigeringen": "0"}
    assert toets(ambtenaar(leave), "hoofddeskundige", op, **VACANT).answer == "ja"
    other = toets(ambtenaar(leave), "adjunct_van_de_directeur", op, **VACANT, **facts)
    assert (other.answer, lijn(other, "bevordering_toestand_voldaan").text) == ("onbepaald", "onbepaald")


def test_what_the_file_does_not_tell_is_asked() -> None:
    verdict = toets(ambtenaar(), "hoofddeskundige", date(2005, 7, 1))
    assert verdict.answer == "onbepaald"
    asked = {asking.name for asking in verdict.missing}
    assert {"vaste_betrekking_vacant", "bevordering_voorgeschreven", "doelgroep_beperkt", "vacature_gepubliceerd_op"} <= asked
    assert asked <= set(doelen()["hoofddeskundige"].asks)


def test_terms_follow_from_typed_days() -> None:
    """VIII 42 §3, 45 §2, 65 §2, 65bis."""
    days = {
        "vacature_gepubliceerd_op": "2005-03-04", "voorstel_meegedeeld_op": "2005-05-10", "bevordering_beslist_op": "2005-06-20",
        "bevordering_betekend_op": "2005-06-24", "bevordering_verlof_einde": "geen",
    }  # fmt: skip
    verdict = toets(ambtenaar(), "hoofddeskundige", date(2005, 7, 1), **VACANT, **days)
    assert {name: lijn(verdict, name).text for name in (
        "kandidatuur_uiterlijk", "bezwaar_uiterlijk", "bevordering_vanaf", "bevordering_opnemen_uiterlijk",
    )} == {
        "kandidatuur_uiterlijk": "05/04/2005", "bezwaar_uiterlijk": "25/05/2005", "bevordering_vanaf": "01/07/2005",
        "bevordering_opnemen_uiterlijk": "01/09/2005",
    }  # fmt: skip


def test_seniority_in_levels_b_and_c_adds_up() -> None:
    """VIII 53 1°: two years as medewerker and one as deskundige are three; a month earlier they are not."""
    file = ambtenaar("soort: graad, van: 2000-03-01, graad: deskundige, wijze: overgang_niveau", graad="medewerker", van="1998-03-01")
    facts = {"potentieel_gunstig_op": "2000-06-15"}
    verdict = toets(file, "overgangsexamen_a1", date(2001, 3, 1), **facts)
    assert verdict.answer == "ja"
    assert lijn(verdict, "examen_a1_ancienniteit").text == "3 j 0 m"
    early = toets(file, "overgangsexamen_a1", date(2001, 2, 1), **facts)
    assert [line.rule for line in early.failed] == ["examen_a1_ancienniteit_voldaan"]


def test_service_elsewhere_leaves_another_level_open() -> None:
    """VIII 28 §3, VIII 53 1°: an earlier authority may have given seniority in level C."""
    employer = "werkgever: gemeente X, werkgever_soort: lokaal_bestuur, hoedanigheid: vastbenoemd, fractie: 100"
    earlier = f"soort: vorige_dienst, van: 1990-01-01, tot: 1995-12-31, {employer}"
    file = ambtenaar(earlier, van="2004-01-01")
    verdict = toets(file, "overgangsexamen_a1", date(2005, 1, 1), potentieel_gunstig_op="2004-06-15")
    assert verdict.answer == "onbepaald"
    assert "niveauancienniteit_c" in {asking.name for asking in verdict.missing}


def test_recorded_assessments_count() -> None:
    """VIII 44bis §2: seven years after a favourable one, four in a career."""
    tried = "soort: examenresultaat, van: {}, examen: potentieel, soort_examen: potentieelinschatting, geslaagd: {}"
    file = ambtenaar(*(tried.format(*each) for each in (("1998-05-01", "nee"), ("1999-05-01", "nee"), ("2000-05-01", "ja"))))
    verdict = toets(file, "overgangsexamen_a1", date(2007, 4, 30))
    assert verdict.answer == "ja"
    assert lijn(verdict, "potentieel_vrijgesteld_tot_en_met").text == "30/04/2007"
    assert lijn(verdict, "potentieel_deelname_mag").text == "ja"
    assert toets(file, "overgangsexamen_a1", date(2007, 5, 1)).answer == "nee"


def test_an_exam_for_the_level_is_found_in_the_file() -> None:
    """VIII 41 §2, VIII 44 §2 3°: passed on a day, not before it; failed only is failed; nothing recorded is asked."""
    result = "soort: examenresultaat, van: 2004-05-03, examen: overgang A, soort_examen: overgang_niveau, niveau: A, geslaagd: {}"
    facts = {"vaste_betrekking_vacant": "ja", "stage_nieuw_niveau_volbracht": "ja", "bevordering_weigeringen": "0"}
    doel, op = "adjunct_van_de_directeur", date(2005, 1, 1)
    assert toets(ambtenaar(result.format("ja")), doel, op, **facts).answer == "ja"
    assert toets(ambtenaar(result.format("nee")), doel, op, **facts).answer == "nee"
    assert toets(ambtenaar(result.format("ja")), doel, date(2004, 5, 2), **facts).answer == "onbepaald"
    assert toets(ambtenaar(), doel, op, **facts).answer == "onbepaald"


def test_scientific_director() -> None:
    """VIII 67: six years of grade seniority, the second scale, and the test; a doctorate gives A 166 from the start (VIII 78 §2)."""
    file = ambtenaar(
        "soort: diploma, van: 1995-06-30, diploma: doctoraat", graad="wetenschappelijk_attache", van="1999-07-01", groep="wetenschappelijk"
    )
    facts = {"vaste_betrekking_vacant": "ja", "leiderschapsproef_geslaagd": "ja"}
    verdict = toets(file, "wetenschappelijk_directeur", date(2005, 7, 1), **facts)
    assert verdict.answer == "ja"
    assert lijn(verdict, "bevordering_a2_toegekend_door").text == "de Vlaamse regering"
    early = toets(file, "wetenschappelijk_directeur", date(2005, 6, 1), **facts)
    assert [line.rule for line in early.failed] == ["wetenschappelijk_directeur_ancienniteit"]
    assert toets(file, "directeur", date(2005, 7, 1), **facts).answer == "nee"


def test_voluntary_demotion_once() -> None:
    """VIII 87bis: from B1 to C2, once in a career; a demotion as a penalty does not count."""
    facts = {"terugzetting_gevraagd": "ja", "terugzetting_reden": "persoonlijk", "betrekking_lagere_graad_vacant": "nee"}
    first = toets(ambtenaar(), "vrijwillige_terugzetting", date(2005, 7, 1), **facts)
    assert first.answer == "ja"
    assert (lijn(first, "terugzetting_rang").text, lijn(first, "terugzetting_plaats").text) == ("C2", "in overtal in de graad")
    again = "soort: graad, van: 2003-01-01, graad: hoofdmedewerker, wijze: {}"
    assert toets(ambtenaar(again.format("terugzetting")), "vrijwillige_terugzetting", date(2005, 7, 1), **facts).answer == "nee"
    assert toets(ambtenaar(again.format("terugzetting_tucht")), "vrijwillige_terugzetting", date(2005, 7, 1), **facts).answer == "ja"


def test_a_scale_by_decision() -> None:
    """VIII 81: four years in A 113, and an evaluation that supports it; A 113 is reached after 18 years."""
    file = ambtenaar(
        "soort: salarisschaal, van: 2001-01-01, schaal: A113, grond: beslissing", graad="adjunct_van_de_directeur", van="1994-06-01"
    )
    assert toets(file, "A119", date(2005, 1, 1), functioneringsevaluatie_gunstig="ja").answer == "ja"
    assert toets(file, "A119", date(2004, 12, 1), functioneringsevaluatie_gunstig="ja").answer == "nee"
    assert toets(file, "A119", date(2005, 1, 1)).answer == "onbepaald"


def test_out_of_service_nothing_is_possible() -> None:
    assert toets(ambtenaar(), "hoofddeskundige", date(1995, 1, 1), **VACANT).answer == "nee"


def test_what_was_recorded_later_does_not_count() -> None:
    file = ambtenaar("soort: evaluatie, van: 2005-03-31, vastgelegd: 2005-06-01, jaar: 2004, besluit: onvoldoende")
    assert toets(file, "hoofddeskundige", date(2005, 5, 1), known_on=date(2005, 5, 15), **VACANT).answer == "ja"
    assert toets(file, "hoofddeskundige", date(2005, 5, 1), known_on=date(2005, 6, 15), **VACANT).answer == "nee"


def test_a_fact_that_cannot_be_read_is_refused() -> None:
    with pytest.raises(ValueError, match="ja of nee"):
        toets(ambtenaar(), "hoofddeskundige", date(2005, 7, 1), vaste_betrekking_vacant="misschien")
    with pytest.raises(KeyError):
        toets(ambtenaar(), "keizer", date(2005, 7, 1))


@given(st.dates(date(1997, 1, 28), date(2015, 12, 31)))
def test_a_candidature_ends_as_the_norm_says(published: date) -> None:
    """VIII 42 §3: from a working day, thirty days with it, and a letter handed in on a working day within them."""
    context = make_context("pswi")
    asking = Questioning(BOOK, {"vacature_gepubliceerd_op": published.toordinal()}, {}, context.readings)
    first, last, by_hand = (date.fromordinal(asking.value(name)) for name in (
        "kandidatuur_eerste_dag", "kandidatuur_uiterlijk", "kandidatuur_afgifte_uiterlijk",
    ))  # fmt: skip
    assert first > published
    assert is_working_day(first)
    assert (last - first).days == 29
    assert is_working_day(by_hand)
    assert first < by_hand <= last
    assert not any(is_working_day(date.fromordinal(day)) for day in range(by_hand.toordinal() + 1, last.toordinal() + 1))


@given(st.dates(date(1997, 1, 28), date(2015, 12, 31)), st.integers(0, 400))
def test_a_post_is_taken_up_on_a_first_of_the_month_or_after_the_leave(notified: date, days: int) -> None:
    """VIII 45 §2: the first of the third month after the notification, but never during the leave that ran."""
    known = {"bevordering_betekend_op": notified.toordinal()}
    plain = date.fromordinal(Questioning(BOOK, {**known, "bevordering_verlof_einde": NONE}).value("bevordering_opnemen_uiterlijk"))
    assert plain.day == 1
    assert (plain.year - notified.year) * 12 + plain.month - notified.month == 3
    leave = notified.toordinal() + days
    assert Questioning(BOOK, {**known, "bevordering_verlof_einde": leave}).value("bevordering_opnemen_uiterlijk") == max(
        plain.toordinal(), leave + 1
    )
