"""The glossary is sorted, cites articles of the register, and holds every fact that rules read."""

from __future__ import annotations

import unicodedata

from repository import ROOT

from statuut.dossier.events import KINDS
from statuut.engine.pack import load_pack

PAGE = ROOT / "docs" / "glossary.md"
AT_LEAST = 120


def table(heading: str) -> list[list[str]]:
    """The rows of the table under a heading."""
    section = PAGE.read_text(encoding="utf-8").partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    rows = [line.strip("| ").split(" | ") for line in section.splitlines() if line.startswith("|")]
    return rows[2:]


def folded(text: str) -> str:
    """Without case and accents, as a reader looks it up."""
    return "".join(sign for sign in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(sign))


def test_terms_are_sorted_and_single() -> None:
    terms = [row[0] for row in table("Terms")]
    assert len(terms) >= AT_LEAST
    assert terms == sorted(terms, key=folded)
    assert len(set(terms)) == len(terms)


def test_every_term_has_english_and_an_article_of_the_register() -> None:
    norms = load_pack("pswi").norms
    known = {*norms, *(norm.article for norm in norms.values())}
    assert [row for row in table("Terms") if len(row) != 3 or not row[1] or row[2] not in known] == []


def test_every_fact_is_there() -> None:
    facts = load_pack("pswi").book.facts
    told = {row[1].strip("`"): (row[0], row[3], row[4]) for row in table("Facts")}
    assert told == {name: (fact.term, fact.level, fact.article) for name, fact in facts.items()}
    assert all(row[2] for row in table("Facts"))


def test_every_line_of_a_slip_is_explained() -> None:
    text = folded(PAGE.read_text(encoding="utf-8"))
    words = {folded(word) for line in load_pack("pswi").lines for word in line.label.replace("-", " ").split() if len(word) > 8}
    assert sorted(word for word in words if word.rstrip("n") not in text) == []


def test_every_kind_of_employment_event_is_explained() -> None:
    text = folded(PAGE.read_text(encoding="utf-8"))
    assert [kind for kind in KINDS if folded(kind).split("_")[0] not in text] == []
