"""The terms of a case give the day that the book of questions gives for the same article."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from statuut.engine.pack import load_pack
from statuut.engine.values import NONE
from statuut.procedures.case import Act, Actor, Case
from statuut.procedures.evaluate import evaluate
from statuut.procedures.load import load_procedures
from statuut.statutes.pswi.deel_02_instellingen.titel_2_h5_hoger_ambt import DEFINITIEF, hoger_ambt_uiterste_einde
from statuut.statutes.pswi.deel_03_rechten.hoofdstuk_1_klokkenluiders import herziening_antwoord_uiterlijk
from statuut.statutes.pswi.deel_04_cumulatie.titel_4_procedure import cumulatie_beslissing_uiterlijk, inlichtingen_vragen_uiterlijk
from statuut.statutes.pswi.deel_05_inzet.titel_2_herplaatsing import herplaatsing_twee_jaar_op

PROCEDURES = load_procedures(load_pack("pswi"))
DAYS = st.dates(date(1998, 1, 1), date(2010, 12, 31))


def term(case: Case, name: str, on: date, **readings: str) -> date | None:
    """The day that a term of the case gives."""
    found = evaluate(PROCEDURES[case.procedure], case, on, readings=readings).termijn(name)
    return found.dag if found else None


@settings(deadline=None, max_examples=60)
@given(start=DAYS, asked=st.integers(0, 25), answered=st.integers(0, 30))
@pytest.mark.parametrize("reading", ["vanaf_vraag", "vanaf_binnenkomst"])
def test_decision_on_cumulation(reading: str, start: date, asked: int, answered: int) -> None:
    question = start + timedelta(days=asked)
    answer = question + timedelta(days=answered)
    acts = (
        Act(1, "aanvraag", start, start, Actor("ambtenaar"), {"ontvangen": start}),
        Act(2, "vraag_inlichtingen", question, question, Actor("personeelsverantwoordelijke")),
        Act(3, "inlichtingen", answer, answer, Actor("ambtenaar")),
    )
    case = Case("x", "cumulatie", "1", start, {"leidt_instelling": False}, acts=acts)
    begin = question if reading == "vanaf_vraag" else start
    expected = cumulatie_beslissing_uiterlijk(start.toordinal(), begin.toordinal(), answer.toordinal(), 0)
    found = term(case, "beslissen", answer, **{"IV-10-schorsing": reading})
    assert found is not None
    assert found.toordinal() == expected
    plain = Case("x", "cumulatie", "1", start, {"leidt_instelling": False}, acts=acts[:1])
    unasked = term(plain, "beslissen", start)
    assert unasked is not None
    assert unasked.toordinal() == cumulatie_beslissing_uiterlijk(start.toordinal(), NONE, NONE, 0)
    asking = term(plain, "vragen", start)
    assert asking is not None
    assert asking.toordinal() == inlichtingen_vragen_uiterlijk(start.toordinal())


@settings(deadline=None, max_examples=60)
@given(start=DAYS)
@pytest.mark.parametrize("reading", ["maandag_tot_vrijdag", "met_zaterdag"])
def test_answer_to_the_ombudsman(reading: str, start: date) -> None:
    act = Act(1, "verzoek_herziening", start, start, Actor("ombudsman"), {"ontvangen": start}, zoals_gebeurd=True)
    case = Case("x", "klokkenluider", "1", start, acts=(act,))
    found = term(case, "antwoorden", start, **{"III-2ter-werkdag": reading})
    assert found is not None
    assert found.toordinal() == herziening_antwoord_uiterlijk(start.toordinal(), int(reading == "met_zaterdag"))


@settings(deadline=None, max_examples=60)
@given(start=DAYS | st.just(date(2004, 2, 29)))
def test_a_year_in_a_definitively_vacant_post(start: date) -> None:
    facts = {"vacature": "definitief", "rang_betrekking": "C2"}
    case = Case("x", "hoger_ambt", "1", start, facts, acts=(Act(1, "aanstelling", start, start, None, {"begin": start}),))
    found = term(case, "hoogstens_een_jaar", start)
    assert found is not None
    assert found.toordinal() == hoger_ambt_uiterste_einde(DEFINITIEF, start.toordinal())


@settings(deadline=None, max_examples=60)
@given(start=DAYS | st.just(date(2004, 2, 29)), into=st.integers(1, 300), days=st.integers(1, 120))
def test_two_years_in_redeployment(start: date, into: int, days: int) -> None:
    begin = start + timedelta(days=into)
    end = begin + timedelta(days=days)
    acts = (
        Act(1, "aanwijzing", start, start, Actor("leidinggevende")),
        Act(2, "inschakeling_project", begin, begin, Actor("arbeidsmarktbureau")),
        Act(3, "einde_project", end, end, Actor("projectleider")),
    )
    found = term(Case("x", "herplaatsing", "1", start, acts=acts), "twee_jaar", end)
    assert found is not None
    assert found.toordinal() + 1 == herplaatsing_twee_jaar_op(start.toordinal(), days)
