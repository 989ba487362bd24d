"""The README is one screen, its commands exist, and so do the options it shows."""

from __future__ import annotations

import re

import pytest
from repository import ROOT
from typer.testing import CliRunner

from statuut.cli.app import COMMANDS, app
from statuut.cli.dutch import Command

README = (ROOT / "README.md").read_text(encoding="utf-8")
LINES = 55


def commands() -> list[str]:
    """Every command line that the README and the tour show, without comments."""
    tour = (ROOT / "docs" / "tour.md").read_text(encoding="utf-8")
    shown = re.findall(r"^(statuut [a-z].*?)(?:\s{2,}#.*)?$", README, re.MULTILINE)
    shown += re.findall(r"`(statuut [a-z][^`]*)`", README + tour)
    return sorted(set(shown))


def path_of(words: list[str], known: tuple[Command, ...] = COMMANDS) -> list[str]:
    """The words that name a command: one, or two for a group."""
    found = next((each for each in known if words and each.name == words[0]), None)
    assert found is not None, f"'{' '.join(words)}' is geen opdracht"
    return [found.name, *(path_of(words[1:], found.commands) if found.commands else [])]


def test_one_screen() -> None:
    assert len(README.splitlines()) <= LINES


def test_enough_is_shown() -> None:
    names = {" ".join(path_of(line.split()[1:])) for line in commands()}
    assert names >= {"controleer", "importeer", "tabellen importeer", "loonbrief", "waarom", "norm", "dekking", "serveer"}


@pytest.mark.parametrize("line", commands())
def test_commands_and_options_exist(line: str) -> None:
    words = line.split()[1:]
    done = CliRunner().invoke(app, [*path_of(words), "--help"])
    assert done.exit_code == 0, done.output
    assert [word for word in words if word.startswith("--") and word.partition("=")[0] not in done.output] == []


def test_make_targets_exist() -> None:
    makefile = ROOT / "Makefile"
    if not makefile.is_file():
        pytest.skip("er is nog geen Makefile")
    targets = set(re.findall(r"^([a-z][\w-]*):", makefile.read_text(encoding="utf-8"), re.MULTILINE))
    assert set(re.findall(r"\bmake ([a-z]+)", README)) <= targets


def test_warns_of_example_amounts_and_names_the_licence() -> None:
    assert "voorbeeldbedragen" in README
    assert "EUPL-1.2" in README
    assert "SPDX-License-Identifier: EUPL-1.2" in (ROOT / "LICENSE").read_text(encoding="utf-8")
