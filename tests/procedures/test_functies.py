"""Values that a function computes, conditions on whether a value is known, and terms in working days with Saturday."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from statuut.engine.pack import load_pack
from statuut.procedures.case import Act, Case
from statuut.procedures.evaluate import evaluate
from statuut.procedures.load import DeclarationError, load_procedures, read_procedure
from statuut.procedures.terms import run

PSWI = load_pack("pswi")
STAGE = load_procedures(PSWI)["stage"]


def declare(**changes: Any) -> None:
    raw = {
        "naam": "Proef",
        "artikel": "VII 10",
        "samenvatting": "Een proef.",
        "functies": "statuut.statutes.pswi.deel_07_stage.procedure",
        "gegevens": {"soort": {"label": "soort", "soort": "keuze", "keuzes": ["goed", "slecht"]}},
        "fasen": {"begin": "Begin"},
        "handelingen": {"daad": {"label": "Daad", "fase": "begin", "artikel": "VII 10", "van_buiten": True, **changes}},
    }
    read_procedure(raw, "proef", "pswi", {}, PSWI.readings)


def test_a_function_that_is_not_there_is_told() -> None:
    event = {"soort": "stage", "van": ["functie.bestaat_niet"]}
    with pytest.raises(DeclarationError, match=r"functie\.bestaat_niet"):
        declare(gebeurtenis=event)
    declare(gebeurtenis={**event, "van": ["functie.einde_stage"]})


def test_a_choice_can_be_known_or_not_but_is_otherwise_one_of_the_choices() -> None:
    declare(wanneer={"soort": "bekend"})
    with pytest.raises(DeclarationError, match="matig"):
        declare(wanneer={"soort": "matig"})


def test_what_a_function_misses_is_asked_and_nothing_else() -> None:
    act = Act(1, "toelating", date(2005, 1, 20), date(2005, 1, 20), None, {"begin": date(2005, 2, 1)})
    known = {"personeelsgroep": "niet_wetenschappelijk"}
    state = evaluate(STAGE, Case("x", "stage", "1", date(2005, 1, 20), known, acts=(act,)), date(2005, 2, 2))
    assert [each.verwijzing for each in state.vragen] == ["niveau"]
    absent = Act(2, "afwezigheid", date(2005, 3, 1), date(2005, 3, 1), None, {"soort": "ziekteverlof", "hele_dagen": 20})
    state = evaluate(STAGE, Case("x", "stage", "1", date(2005, 1, 20), {**known, "niveau": "C"}, acts=(act, absent)), date(2005, 3, 2))
    assert state.termijn("einde_zonder_schorsing").dag == date(2005, 7, 31)
    assert state.termijn("einde_stage").dag is None


def test_saturday_counts_where_a_reading_says_so() -> None:
    term = STAGE.termijnen["werking_afdanking"]
    friday = date(2005, 6, 24)
    plain = run(STAGE, term, 1, friday, readings={})
    with_saturday = run(STAGE, term.model_copy(update={"zaterdag_werkdag": True}), 1, friday, readings={})
    assert (plain.dag, with_saturday.dag) == (date(2005, 6, 27), date(2005, 6, 25))
    assert "weekend" in plain.regels[1].tekst
    assert with_saturday.regels[-1].telt


def test_saturday_that_is_a_holiday_does_not_count() -> None:
    term = STAGE.termijnen["werking_afdanking"].model_copy(update={"zaterdag_werkdag": True})
    assert run(STAGE, term, 1, date(2004, 12, 24), readings={}).dag == date(2004, 12, 27)
