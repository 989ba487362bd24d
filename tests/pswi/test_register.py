"""The register tells the truth: what it calls carried out has code and cases, and what has both is called so."""

from __future__ import annotations

import pytest
from register import CASES, DONE, ELDERS, LEFT, NORMS, ROOT, bestaat, bijgewerkt, plaatsen, toetsen, uitgevoerd

from statuut.dossier.plain_yaml import parse
from statuut.engine.pack import load_pack
from statuut.procedures.load import load_procedures, readings_used

PACK = load_pack("pswi")
NORM_IDS = PACK.norms


def test_the_register_is_up_to_date() -> None:
    text = NORMS.read_text(encoding="utf-8")
    assert bijgewerkt(text) == text, "run: python tests/pswi/register.py"


def test_every_article_of_a_rule_or_fact_is_in_the_register() -> None:
    articles = {rule.article for rule in PACK.book.rules.values()} | {norm for rule in PACK.book.rules.values() for norm in rule.also}
    articles |= {e.article for exceptions in PACK.book.exceptions.values() for e in exceptions}
    articles |= {fact.article for fact in PACK.book.facts.values()} | {r.article for r in PACK.book.references.values()}
    assert sorted(articles - set(NORM_IDS)) == []


def test_every_norm_of_a_reading_or_case_is_in_the_register() -> None:
    assert sorted({norm for reading in PACK.readings.values() for norm in reading.norms} - set(NORM_IDS)) == []
    assert sorted(set(toetsen()) - set(NORM_IDS)) == []


def test_readings_of_rules_exist() -> None:
    named = {rule.reading for rule in PACK.book.rules.values() if rule.reading}
    assert sorted(named - set(PACK.readings)) == []


def test_readings_of_cases_exist() -> None:
    cases = parse((CASES / "herzien.yaml").read_text(encoding="utf-8"))
    assert sorted({case["leeswijze"] for case in cases if "leeswijze" in case} - set(PACK.readings)) == []


def test_switchable_readings_are_read_by_a_rule() -> None:
    books = (PACK.book, PACK.questions)
    inputs = {name for book in books for rule in book.rules.values() for name in rule.inputs}
    inputs |= {name for book in books for exceptions in book.exceptions.values() for e in exceptions for name in e.inputs}
    inputs |= {"leeswijze_" + key.replace("-", "_") for key in readings_used(load_procedures(PACK))}
    unread = [key for key, reading in PACK.readings.items() if reading.switchable and "leeswijze_" + key.replace("-", "_") not in inputs]
    assert not unread


@pytest.mark.parametrize("norm", sorted(n.id for n in NORM_IDS.values() if n.status == DONE))
def test_what_is_carried_out_has_code_and_a_case(norm: str) -> None:
    entry = NORM_IDS[norm]
    assert entry.where
    assert entry.tests
    assert [place for place in entry.where if not bestaat(place)] == []
    for test in entry.tests:
        path, _, name = test.partition("#")
        if not name:
            path, _, name = test.partition("::")
            assert f"def {name}(" in (ROOT / path).read_text(encoding="utf-8")
            assert f"{norm}:" in (ROOT / path).read_text(encoding="utf-8")
            continue
        assert test in toetsen()[norm]


def test_what_has_code_and_a_case_is_called_carried_out() -> None:
    assert sorted(uitgevoerd()) == sorted(norm for norm, entry in NORM_IDS.items() if entry.status == DONE)


def test_every_norm_with_code_has_a_case() -> None:
    assert sorted(set(plaatsen()) - set(uitgevoerd())) == []


def test_elsewhere_names_no_norm_that_is_left() -> None:
    assert [norm for norm in ELDERS if NORM_IDS[norm].status not in (DONE, LEFT)] == []
