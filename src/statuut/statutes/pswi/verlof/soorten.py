"""The kinds of leave as faces show them, from `gegevens/verlof/*.yaml`, and the module of the title that knows each kind.

Every title has a file of profiles and a module of the same name; the order is that of the statute.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from statuut.engine.leave import LeaveKind
from statuut.engine.yaml_file import load_yaml

FOLDER = Path(__file__).parents[1] / "gegevens" / "verlof"
#: Titles in the order of the statute.
TITELS = (
    "vakantie", "gezin", "ziekte", "deeltijds", "loopbaanonderbreking", "opdracht", "vorming", "omstandigheid", "contingent", "politiek",
    "federaal", "contractueel", "toestand",
)  # fmt: skip
_HERE = "statuut.statutes.pswi.verlof"


@cache
def profielen() -> Mapping[str, tuple[LeaveKind, str]]:
    """Every kind with the title that it belongs to, by key."""
    found: dict[str, tuple[LeaveKind, str]] = {}
    for title in TITELS:
        path = FOLDER / f"{title}.yaml"
        for entry in load_yaml(path) or () if path.is_file() else ():
            kind = _kind(entry)
            if kind.key in found:
                raise ValueError(f"{path.name}: het verlof '{kind.key}' staat ook in {found[kind.key][1]}.yaml")
            found[kind.key] = (kind, title)
    return found


def _kind(entry: Mapping[str, Any]) -> LeaveKind:
    return LeaveKind(
        entry["verlof"],
        entry["naam"],
        str(entry["artikel"]),
        entry["groep"],
        entry["aard"],
        dict(entry.get("profiel") or {}),
        tuple(entry.get("voorwaarden") or ()),
        tuple(entry.get("uitkomsten") or ()),
        tuple(entry.get("vraagt") or ()),
    )


@cache
def met_rekening() -> frozenset[str]:
    """The kinds of which the account itself is a condition (`saldo: true`); the others weigh their balance in a rule of their own."""
    paths = (FOLDER / f"{title}.yaml" for title in TITELS)
    return frozenset(entry["verlof"] for path in paths if path.is_file() for entry in load_yaml(path) or () if entry.get("saldo"))


@cache
def titelmodule(title: str) -> Any:
    """The module of a title, imported when it is first asked; it may give facts of a request and accounts."""
    return import_module(f"{_HERE}.{title}")
