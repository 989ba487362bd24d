"""Readings: what the statute's pack chose where the text is silent or doubtful, with its reason and its alternatives.

A rule takes a reading as the input `leeswijze_<id>`; the value is the position of the chosen alternative. A question may switch
readings; the explanation names each reading that an outcome leans on.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Alternative:
    """One way to read the text."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class Reading:
    """A doubtful point: the norms concerned, the question, the chosen alternative (always the first) and the reason."""

    key: str
    norms: tuple[str, ...]
    question: str
    reason: str
    alternatives: tuple[Alternative, ...]
    switchable: bool = True

    def position(self, alternative: str) -> int:
        """Position of an alternative by key; ValueError in Dutch when there is none."""
        for index, candidate in enumerate(self.alternatives):
            if candidate.key == alternative:
                return index
        known = ", ".join(a.key for a in self.alternatives)
        raise ValueError(f"leeswijze '{self.key}' kent geen '{alternative}'; kies uit: {known}")


def load_readings(path: Path) -> dict[str, Reading]:
    """Read readings.yaml; the first alternative of each is the one in use."""
    from statuut.engine.yaml_file import load_yaml

    found: dict[str, Reading] = {}
    for entry in load_yaml(path):
        alternatives = tuple(Alternative(a["sleutel"], a["tekst"]) for a in entry["keuzes"])
        reading = Reading(
            entry["id"], tuple(entry["normen"]), entry["vraag"], entry["reden"], alternatives, bool(entry.get("schakelbaar", True))
        )
        if reading.key in found:
            raise ValueError(f"{path.name}: leeswijze '{reading.key}' staat er tweemaal")
        found[reading.key] = reading
    return found


def input_name(key: str) -> str:
    """The id of a reading as rules write it after `leeswijze_`."""
    return key.replace("-", "_")


def choose(readings: Mapping[str, Reading], switched: Mapping[str, str] | None = None) -> dict[str, int]:
    """The position chosen for each reading: the first alternative, unless switched."""
    chosen: dict[str, int] = {input_name(key): 0 for key in readings}
    for key, alternative in (switched or {}).items():
        if key not in readings or not readings[key].switchable:
            known = ", ".join(sorted(k for k, r in readings.items() if r.switchable))
            raise ValueError(f"leeswijze '{key}' bestaat niet of is niet schakelbaar; wel: {known}")
        chosen[input_name(key)] = readings[key].position(alternative)
    return chosen
