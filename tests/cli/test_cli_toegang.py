"""toets toegang: access that is no promotion, in text and in JSON by its schema, and what cannot be asked."""

from __future__ import annotations

from pathlib import Path

from terminal import Run
from test_cli_uitkomsten import valid

EXPERT = (
    "ambtenaar_van_de_instelling", "expert_goedgekeurd", "expert_op_noden", "expertbesluit_functie", "expertbesluit_schaal",
    "expertbesluit_begin", "expertbesluit_redenen",
)  # fmt: skip


def test_an_expert_function(run: Run, file: Path) -> None:
    facts = [part for name in EXPERT for part in ("--met", f"{name}=ja")]
    done = run("toets", str(file), "toegang:expertenfunctie", "--op", "1/7/2005", *facts)
    assert done.code == 0
    words = " ".join(done.out.split())
    for each in ("in een expertenfunctie worden aangesteld? ja", "II 14bis §1", "II 14ter"):
        assert each in words, each


def test_one_that_fails_says_what_would_do(run: Run, file: Path) -> None:
    done = run("toets", str(file), "toegang:secretaris_directieraad", "--op", "1/7/2005")
    assert done.code == 1
    assert "Een ambtenaar van niveau A." in " ".join(done.out.split())


def test_what_is_not_known_is_asked_by_name(run: Run, file: Path) -> None:
    done = run("toets", str(file), "toegang:hoger_ambt", "--op", "1/7/2005")
    assert done.code == 1
    words = " ".join(done.out.split())
    assert "aangesteld? onbepaald" in words
    assert "Welke rang heeft het hoger ambt? (--met rang_hoger_ambt=WAARDE)" in words


def test_a_remark_goes_with_the_answer(run: Run, file: Path) -> None:
    done = run("toets", str(file), "toegang:eerste_evaluator", "--op", "1/7/2005")
    assert "De rang is hier die van wie geëvalueerd wordt" in " ".join(done.out.split())


def test_json(run: Run, file: Path) -> None:
    value = valid(run("toets", str(file), "toegang:toelating", "--op", "2005-07-01", "--json").json, "toets")
    assert (value["antwoord"], value["van"], value["artikel"]) == ("onbepaald", "2005-07-01", "VI 1 §1 lid 1")
    assert {"is_belg", "lichamelijk_geschikt"} <= {each["naam"] for each in value["ontbreekt"]}


def test_what_cannot_be_asked(run: Run, file: Path) -> None:
    unknown = run("toets", str(file), "toegang:huisbewaarders", "--op", "2005-07-01")
    assert unknown.code == 2
    assert "doel van toegang" in unknown.err
    assert "huisbewaarder" in unknown.err
    promotion = run("toets", str(file), "toegang:hoofddeskundige", "--op", "2005-07-01")
    assert promotion.code == 2
    value = run("toets", str(file), "toegang:toelating", "--op", "2005-07-01", "--met", "is_belg=soms")
    assert value.code == 2
    assert "ja of nee" in value.err
