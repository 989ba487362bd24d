"""The norm register of a statute: every article, what it says in our words, and whether and where the program carries it out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

STATUSES = ("uitgevoerd", "nog niet", "niet berekenbaar", "opgeheven", "tekst")


@dataclass(frozen=True, slots=True)
class Norm:
    """One entry of the register; lists are empty and texts are '' where the entry has none."""

    id: str
    kind: str
    title: str
    summary: str
    status: str
    term: str = ""
    note: str = ""
    reason: str = ""
    where: tuple[str, ...] = ()
    tests: tuple[str, ...] = ()
    inputs: tuple[str, ...] = ()
    outputs: tuple[str, ...] = ()
    refers_to: tuple[str, ...] = ()
    derogates_from: tuple[str, ...] = ()
    applies_to: tuple[str, ...] = ()
    valid_from: str = ""
    parameters: Mapping[str, Any] | None = None

    @property
    def article(self) -> str:
        """Part and number: 'XIII 75' of 'XIII 75 §2 lid 1'."""
        return " ".join(self.id.split()[:2])

    def as_json(self) -> dict[str, Any]:
        """The shape that `statuut dekking --json` gives per norm."""
        return {
            "soort": self.kind,
            "status": self.status,
            "waar": list(self.where),
            "toets": list(self.tests),
            "reden": self.reason or None,
        }


def load_register(path: Path) -> dict[str, Norm]:
    """Read norms.yaml; ValueError when an id occurs twice or a status is not one of the five."""
    from statuut.engine.yaml_file import load_yaml

    found: dict[str, Norm] = {}
    for entry in load_yaml(path):
        norm = _norm(entry)
        if norm.id in found:
            raise ValueError(f"{path.name}: norm '{norm.id}' staat er tweemaal")
        if norm.status not in STATUSES:
            raise ValueError(f"{path.name}: norm '{norm.id}': status '{norm.status}' bestaat niet; kies uit {', '.join(STATUSES)}")
        found[norm.id] = norm
    return found


def _norm(entry: Mapping[str, Any]) -> Norm:
    def several(key: str) -> tuple[str, ...]:
        value = entry.get(key) or ()
        return (value,) if isinstance(value, str) else tuple(str(v) for v in value)

    return Norm(
        entry["id"],
        entry["soort"],
        entry["titel"],
        str(entry["samenvatting"]).strip(),
        entry["status"],
        str(entry.get("term") or ""),
        str(entry.get("aantekening") or "").strip(),
        str(entry.get("reden") or ""),
        several("waar"),
        several("toets"),
        several("invoer"),
        several("uitvoer"),
        several("verwijst"),
        several("wijkt_af_van"),
        several("geldt_voor"),
        str(entry.get("geldig_vanaf") or ""),
        entry.get("parameters"),
    )


def coverage(norms: Mapping[str, Norm]) -> dict[str, Counter[str]]:
    """Counts per part of the statute (roman number) and per status, in the order of the register."""
    table: dict[str, Counter[str]] = {}
    for norm in norms.values():
        table.setdefault(norm.id.split()[0], Counter())[norm.status] += 1
    return table


def coverage_by_kind(norms: Mapping[str, Norm]) -> dict[str, Counter[str]]:
    """Counts per kind of norm and per status."""
    table: dict[str, Counter[str]] = {}
    for norm in norms.values():
        table.setdefault(norm.kind, Counter())[norm.status] += 1
    return dict(sorted(table.items()))
