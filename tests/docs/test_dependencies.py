"""The page of dependencies names exactly what pyproject.toml asks for."""

from __future__ import annotations

import re
import tomllib

from repository import ROOT

PAGE = ROOT / "docs" / "dependencies.md"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def told(heading: str) -> list[list[str]]:
    """The rows of the table under a heading."""
    section = PAGE.read_text(encoding="utf-8").partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    return [line.strip("| ").split(" | ") for line in section.splitlines() if line.startswith("| `")]


def asked(requirements: list[str]) -> set[str]:
    """The names of requirements, without versions and extras."""
    return {re.split(r"[\s\[<>=!~;]", requirement, maxsplit=1)[0].lower() for requirement in requirements}


def names(rows: list[list[str]]) -> set[str]:
    return {row[0].strip("`").lower() for row in rows}


def test_to_run() -> None:
    assert names(told("To run")) == asked(PROJECT["dependencies"])


def test_to_test() -> None:
    assert names(told("To test")) == asked([each for extra in PROJECT["optional-dependencies"].values() for each in extra])


def test_each_says_what_it_does_and_what_we_would_write() -> None:
    assert [row for row in (*told("To run"), *told("To test")) if len(row) != 3 or not all(cell.strip() for cell in row)] == []
