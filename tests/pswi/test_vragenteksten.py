"""Every question rule and derogation of the PSWI has its Dutch text, and no text stands for something that is not there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import yaml
from test_teksten import BARE, ENGLISH

from statuut.engine.pack import load_pack

PACK = load_pack("pswi")
BOOK = PACK.questions
FOLDER = Path(PACK.folder) / "teksten"
EXCEPTIONS = {e.function.__name__ for found in BOOK.exceptions.values() for e in found}
NAMES = {"regels": set(BOOK.rules), "uitzonderingen": EXCEPTIONS, "feiten": set(BOOK.facts)}
FILLED = re.compile(r"\{(\w+)\}")


@cache
def teksten() -> dict[str, dict[str, dict[str, str]]]:
    found: dict[str, dict[str, dict[str, str]]] = {section: {} for section in NAMES}
    for path in sorted(FOLDER.glob("*.yaml")):
        for section, entries in (yaml.safe_load(path.read_text(encoding="utf-8")) or {}).items():
            found[section].update(entries or {})
    return found


def alles() -> Iterator[tuple[str, str]]:
    for section, entries in teksten().items():
        for name, entry in entries.items():
            for field, text in entry.items():
                yield f"{section}.{name}.{field}", text
    for fact in BOOK.facts.values():
        yield f"feit {fact.name}.term", fact.term
        yield f"feit {fact.name}.vraag", fact.question


@pytest.mark.parametrize("section", ["regels", "uitzonderingen"])
def test_everything_has_its_text(section: str) -> None:
    missing = sorted(NAMES[section] - set(teksten()[section]))
    assert not missing, f"teksten/, {section}: geen tekst voor {', '.join(missing)}"


@pytest.mark.parametrize("section", NAMES)
def test_no_text_for_what_is_not_there(section: str) -> None:
    surplus = sorted(set(teksten()[section]) - NAMES[section])
    assert not surplus, f"teksten/, {section}: bestaat niet (meer): {', '.join(surplus)}"


def test_rules_have_a_term_and_a_sentence() -> None:
    wrong = [name for name, entry in teksten()["regels"].items() if not {"term", "zin"} <= set(entry) <= {"term", "zin", "anders"}]
    assert not wrong, f"verkeerde velden bij {', '.join(wrong)}"


def test_sentences_are_sentences() -> None:
    wrong = [name for name, entry in teksten()["regels"].items() if not entry.get("zin", "").strip().endswith((".", "?"))]
    assert not wrong, f"geen zin bij {', '.join(wrong)}"


def test_texts_are_dutch_with_accents() -> None:
    wrong = [f"{where}: {text}" for where, text in alles() if ENGLISH.search(text) or BARE.search(text)]
    assert not wrong, "\n".join(wrong)


def test_what_a_sentence_fills_in_exists() -> None:
    for where, text in alles():
        for name in FILLED.findall(text):
            assert name in BOOK.rules or name in BOOK.facts, f"{where}: {{{name}}} bestaat niet"


def test_questions_are_questions() -> None:
    wrong = [fact.name for fact in BOOK.facts.values() if not fact.question.strip().endswith("?")]
    assert not wrong, f"geen vraag bij {', '.join(wrong)}"


def test_every_rule_asks_for_what_exists() -> None:
    """A name that a rule reads is a rule, fact, parameter, table or reading."""
    parameters = {**PACK.parameters.kinds(), **dict.fromkeys(PACK.parameters.tables, False)}
    readings = {f"leeswijze_{key.replace('-', '_')}" for key in PACK.readings}
    for rule in BOOK.rules.values():
        inputs = [*rule.inputs, *(n for e in BOOK.exceptions.get(rule.name, ()) for n in (e.when, *e.inputs))]
        for name in inputs:
            assert name in BOOK.rules or name in BOOK.facts or name in parameters or name in readings, f"{rule.name} vraagt '{name}'"
        assert rule.article in PACK.norms, f"{rule.name}: art. {rule.article} staat niet in het register"
        for norm in rule.also:
            assert norm in PACK.norms, f"{rule.name}: art. {norm} staat niet in het register"
        assert rule.reading is None or rule.reading in PACK.readings, f"{rule.name}: leeswijze {rule.reading} bestaat niet"
