"""Every rule, exception, fact and reference of the PSWI has its Dutch text, and no text stands for something that is not there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from statuut.engine.pack import load_pack
from statuut.payroll.context import make_context

PACK = load_pack("pswi")
BOOK = PACK.book
PATH = Path(PACK.folder) / "teksten.yaml"
EXCEPTIONS = {e.function.__name__ for found in BOOK.exceptions.values() for e in found}
NAMES = {
    "regels": set(BOOK.rules),
    "uitzonderingen": EXCEPTIONS,
    "feiten": set(BOOK.facts),
    "verwijzingen": set(BOOK.references),
    "parameters": set(PACK.make_parameters(()).calendar),
}
FIELDS = {"regels": {"term", "zin"}, "uitzonderingen": {"zin"}, "feiten": {"term"}, "verwijzingen": {"term"}, "parameters": {"term"}}
ENGLISH = re.compile(
    r"\b(?:the|and|with|without|from|when|where|which|whether|months?|years?|days?|salary|scale|grade|rank|seniority|services?|allowance|holiday|pay|paid"
    r"|amount|yearly|monthly|full|first|this|that|these|what|who|not|yes|whole|official|staff|scientific|certificates?|table)\b",
    re.IGNORECASE,
)
#: Names written without accents in code; people read them with.
BARE = re.compile(r"ancienniteit|geindexeerd|\bprive\b|\battache\b", re.IGNORECASE)

#: A value that a calculation shows.
NAMED = re.compile(r"\{(\w+)(?::n)?\}")


@cache
def teksten() -> dict[str, dict[str, dict[str, str]]]:
    found: dict[str, dict[str, dict[str, str]]] = yaml.safe_load(PATH.read_text(encoding="utf-8"))
    return found


def alles() -> Iterator[tuple[str, str, str, str]]:
    """Section, name, field and text of everything that is written."""
    for section, entries in teksten().items():
        for name, entry in entries.items():
            for field, text in entry.items():
                yield section, name, field, text


def test_only_the_known_sections() -> None:
    assert set(teksten()) == set(NAMES)


@pytest.mark.parametrize("section", NAMES)
def test_everything_has_its_text(section: str) -> None:
    missing = sorted(NAMES[section] - set(teksten()[section]))
    assert not missing, f"teksten.yaml, {section}: geen tekst voor {', '.join(missing)}"


@pytest.mark.parametrize("section", NAMES)
def test_no_text_for_what_is_not_there(section: str) -> None:
    surplus = sorted(set(teksten()[section]) - NAMES[section])
    assert not surplus, f"teksten.yaml, {section}: bestaat niet (meer): {', '.join(surplus)}"


def test_exceptions_have_names_of_their_own() -> None:
    assert len(EXCEPTIONS) == sum(len(found) for found in BOOK.exceptions.values())


@pytest.mark.parametrize("section", NAMES)
def test_each_entry_has_its_fields(section: str) -> None:
    wrong = [name for name, entry in teksten()[section].items() if set(entry) - {"vraag", "berekening"} != FIELDS[section]]
    assert not wrong, f"teksten.yaml, {section}: verkeerde velden bij {', '.join(wrong)}"


def test_a_question_for_each_fact_that_is_asked() -> None:
    asked = {name for name, fact in BOOK.facts.items() if fact.question}
    written = {name for section, name, field, _ in alles() if field == "vraag" and section == "feiten"}
    elsewhere = [name for section, name, field, _ in alles() if field == "vraag" and section != "feiten"]
    assert (sorted(asked - written), sorted(written - asked), elsewhere) == ([], [], [])


def test_no_name_is_written_twice() -> None:
    """YAML keeps the last of two equal keys without a word."""
    twice: list[Any] = []

    def walk(node: yaml.Node) -> None:
        if isinstance(node, yaml.MappingNode):
            keys = [key.value for key, _ in node.value]
            twice.extend(key for key in keys if keys.count(key) > 1)
            for _, value in node.value:
                walk(value)

    root = yaml.compose(PATH.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
    assert root is not None
    walk(root)
    assert not twice


def test_terms_are_short_words_for_people() -> None:
    wrong = [
        f"{name}: {text}"
        for _, name, field, text in alles()
        if field == "term"
        and ("_" in text or "schijf" in text or "teller" in text or len(text) > 70 or text != text.strip() or text.endswith("."))
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("section", ["regels", "feiten", "verwijzingen"])
def test_terms_differ(section: str) -> None:
    """Two names of one kind with the same term could not be told apart in an explanation."""
    terms = [entry["term"] for entry in teksten()[section].values()]
    assert not sorted({term for term in terms if terms.count(term) > 1})


def test_sentences_are_one_sentence() -> None:
    wrong = [
        f"{name}: {text}"
        for _, name, field, text in alles()
        if field == "zin" and (not text[0].isupper() or not text.endswith(".") or "_" in text or re.search(r"\. [A-Z]", text))
    ]
    assert not wrong, "\n".join(wrong)


def test_questions_end_as_questions() -> None:
    assert not [
        f"{name}: {text}" for _, name, field, text in alles() if field == "vraag" and not (text[0].isupper() and text.endswith("?"))
    ]


def test_no_english_left() -> None:
    wrong = [
        f"{section} {name}: {', '.join(found)}" for section, name, _, text in alles() if (found := ENGLISH.findall(NAMED.sub("", text)))
    ]
    assert not wrong, "\n".join(wrong)


def test_accents_are_written() -> None:
    wrong = [f"{name}: {text}" for _, name, _, text in alles() if BARE.search(NAMED.sub("", text))]
    assert not wrong, "\n".join(wrong)


def test_calculations_show_what_their_rule_or_its_parts_know() -> None:
    plan = make_context("pswi").plan
    templates = [(name, text) for _, name, field, text in alles() if field == "berekening"]
    assert templates
    wrong = [f"{name}: {named}" for name, text in templates for named in NAMED.findall(text) if named not in plan.nodes]
    assert not wrong, "\n".join(wrong)
    assert not [name for name, text in templates if re.sub(r"\[[^\[\]]*\]|[^\[\]]", "", text)], "haakjes die niet sluiten"


def test_choices_of_readings_are_whole_texts() -> None:
    """An unquoted comma would cut the text of a choice short: `{tekst: 164,67}` is two entries to YAML."""
    readings = yaml.safe_load((Path(PACK.folder) / "readings.yaml").read_text(encoding="utf-8"))
    wrong = [f"{reading['id']}: {choice}" for reading in readings for choice in reading["keuzes"] if set(choice) != {"sleutel", "tekst"}]
    assert not wrong, "\n".join(wrong)
