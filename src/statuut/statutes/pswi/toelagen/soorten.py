"""The profiles of allowances and reimbursements, from `gegevens/toelagen/*.yaml`, in the order of the statute."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from statuut.engine.allowances import AllowanceKind
from statuut.engine.yaml_file import load_yaml

FOLDER = Path(__file__).parents[1] / "gegevens" / "toelagen"
#: The files in the order of the statute; each is a group.
GROEPEN = ("toelagen", "prestaties", "functies", "jaarlijks", "vergoedingen", "woonwerk")


@cache
def profielen() -> Mapping[str, AllowanceKind]:
    """Every profile by key."""
    found: dict[str, AllowanceKind] = {}
    for group in GROEPEN:
        for entry in load_yaml(FOLDER / f"{group}.yaml"):
            kind = _kind(entry)
            if kind.key in found:
                raise ValueError(f"{group}.yaml: het profiel '{kind.key}' staat er al")
            found[kind.key] = kind
    return found


def _kind(entry: Mapping[str, Any]) -> AllowanceKind:
    key = entry["toelage"]
    lines = tuple(entry.get("lijnen", (key,)))
    words = {name: str(entry[name]) for name in WOORDEN if name in entry}
    return AllowanceKind(
        key, entry["naam"], str(entry["artikel"]), entry["groep"], words, tuple(entry["voorwaarden"]),
        tuple(entry.get("uitkomsten") or ()), tuple(entry.get("vraagt") or ()), lines, dict(entry.get("gegeven") or {}),
    )  # fmt: skip


#: The parts of a profile that are words for people, in the order in which a page shows them.
WOORDEN = ("wie", "hoeveel", "betaalmaand", "uitsluitingen", "cumulatieverbod", "beslist")
