"""Links in pages lead somewhere, and names of code in pages exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from repository import ROOT, defined, name_of, with_suffix

LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
CODE_NAME = re.compile(r"`(statuut(?:\.\w+)+)(?:\(\))?`")
FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
PAGES = with_suffix(".md")


def anchors(page: Path) -> set[str]:
    """The anchors that headings of a page give."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_links_resolve(page: Path) -> None:
    broken = []
    for target in LINK.findall(FENCE.sub("", page.read_text(encoding="utf-8"))):
        if re.match(r"[a-z]+:", target):
            continue
        place, _, anchor = target.partition("#")
        file = (page.parent / place).resolve() if place else page
        inside = file.is_relative_to(ROOT) and file.exists()
        if not inside or (anchor and file.suffix == ".md" and anchor not in anchors(file)):
            broken.append(target)
    assert not broken, f"{name_of(page)}: {broken}"


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_names_of_code_exist(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    unknown = sorted({name for name in CODE_NAME.findall(text) if not defined(name)})
    assert not unknown, f"{name_of(page)}: {unknown}"


def test_every_folder_of_the_house_has_its_page() -> None:
    packages = [path for path in (ROOT / "src" / "statuut").iterdir() if (path / "__init__.py").is_file() and path.name != "statutes"]
    packages += [path for path in (ROOT / "src" / "statuut" / "statutes").iterdir() if (path / "__init__.py").is_file()]
    assert [name_of(path) for path in packages if not (path / "docs.md").is_file()] == []


def test_every_decision_is_in_the_index() -> None:
    folder = ROOT / "docs" / "decisions"
    listed = re.findall(r"\[(\d{4})\]\((\d{4}-[\w-]+\.md)\) \| (.+?) \|", (folder / "README.md").read_text(encoding="utf-8"))
    records = sorted(path for path in folder.glob("*.md") if path.name != "README.md")
    heads = {path.name: path.read_text(encoding="utf-8").partition("\n")[0] for path in records}
    titles = [(name[:4], name, head.removeprefix(f"# {name[:4]} ")) for name, head in heads.items()]
    assert listed == titles
    assert [int(number) for number, _, _ in listed] == list(range(1, len(listed) + 1))
