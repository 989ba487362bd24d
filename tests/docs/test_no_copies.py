"""Nothing is copied from the legal texts, and no file names a place on somebody's computer.

The texts are not in the repository: where they are at hand, beside it, nine words in a row that stand in one of them are a copy, unless
they are a name or a list for which there are no other words.
"""

from __future__ import annotations

import os
import re
import unicodedata
from functools import cache
from pathlib import Path

import pytest
from repository import ROOT, name_of, with_suffix

WORDS = 9
TEXTS = Path(os.environ.get("STATUUT_TEKSTEN") or ROOT.parent / "shared" / "seeds")
#: Names of offices, kinds of leave, parts of a statute and departments, and lists of codes: each as a run of words without accents.
UNAVOIDABLE = (
    "gemeentesecretaris en financieel beheerder algemeen directeur en financieel directeur",
    "verlof om een ambt uit te oefenen bij een kabinet",
    "schorsing in het belang van de dienst artikel x 1",
    "bijstand aan of verzorging van een zwaar ziek gezins of familielid",
    "algemeen directeur mandaat a 366 algemeen directeur a 365 wetenschappelijk directeur a 265",
    "administratie budgettering accounting en financieel management departement algemene zaken en financien",
    "rangen a3 en a2 en de schalen a 119 a 168 en a 169",
    "schalen a 119 a 168 en a 169 53",
    "schalen a 119 a 168 en a 169 55",
    "xiii 4 xiii 17 xiii 18 xiii 22 xiii",
    "specifieke bepalingen met betrekking tot de aanwerving van het instellingshoofd",
    "verlies van de hoedanigheid van ambtenaar en definitieve ambtsneerlegging",
    "de rechtspositie van het contractuele personeelslid van de instelling",
)
MACHINE = re.compile(r"(?:(?<![\w./<>{}$~-])|(?<=file://))/(?:work|root|home|tmp)(?:/|\b)")
CHECKED = (".md", ".yaml", ".yml", ".py", ".html", ".toml", ".json", ".css", ".js", ".cfg", ".csv", ".txt", ".svg", ".sh", "")


def words(text: str) -> list[str]:
    """The words of a text without case and accents."""
    plain = "".join(sign for sign in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(sign))
    return re.findall(r"[^\W_]+", plain)


def runs(found: list[str]) -> zip[tuple[str, ...]]:
    """Every run of nine words."""
    return zip(*(found[start:] for start in range(WORDS)), strict=False)


@cache
def copied_runs() -> frozenset[tuple[str, ...]]:
    """Every run of nine words in the legal texts, hyphenation kept and undone."""
    found: set[tuple[str, ...]] = set()
    for path in TEXTS.glob("*.txt"):
        text = path.read_text(encoding="utf-8", errors="replace")
        found.update(runs(words(text)))
        found.update(runs(words(re.sub(r"-\s*\n\s*", "", text))))
    return frozenset(found)


@cache
def allowed_runs() -> frozenset[tuple[str, ...]]:
    return frozenset(run for each in UNAVOIDABLE for run in runs(each.split()))


@pytest.mark.skipif(not any(TEXTS.glob("*.txt")), reason="de wetteksten staan niet naast de map (of in STATUUT_TEKSTEN): niet vergeleken")
@pytest.mark.parametrize("path", with_suffix(".md", ".yaml", ".yml", ".py", ".html"), ids=name_of)
def test_no_sentence_of_the_texts(path: Path) -> None:
    if path.name == Path(__file__).name:
        return
    found = [run for run in runs(words(path.read_text(encoding="utf-8"))) if run in copied_runs() and run not in allowed_runs()]
    assert [" ".join(run) for run in found] == []


def test_no_place_on_a_computer() -> None:
    found = []
    for path in with_suffix(*CHECKED):
        if path.name == Path(__file__).name:
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        found += [f"{name_of(path)}:{text.count(chr(10), 0, hit.start()) + 1}" for hit in MACHINE.finditer(text)]
    assert found == []
