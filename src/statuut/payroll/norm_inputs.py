"""The inputs of a norm as a person types them: name, unit and kind, and reading what was typed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from statuut.dossier.finding import Finding
from statuut.engine.units import Unit
from statuut.engine.values import NONE, UNKNOWN


@dataclass(frozen=True, slots=True)
class InputSpec:
    """One declared input: how it is called, in what unit it is typed, and what it is when nobody types it."""

    name: str
    term: str
    unit: Unit
    kind: str
    article: str
    question: str
    codes: tuple[str, ...] = ()
    default: str = ""


def parsed(spec: InputSpec, text: str) -> int:
    """What was typed, as the integer of its unit; ValueError in Dutch when it cannot be read."""
    if text.lower() == "geen":
        return NONE
    if text.lower() == "onbekend":
        return UNKNOWN
    return spec.unit.parse(text)


def unknown_name(name: str, known: Iterable[str]) -> Finding:
    """A finding for a name that is no input, with the one that may be meant."""
    specs = list(known)
    near = get_close_matches(name, specs, 1)
    hint = f"bedoelde u '{near[0]}'?" if near else "kies uit: " + ", ".join(specs)
    return finding(name, f"'{name}' is geen invoer van deze norm.", hint)


def finding(field: str, message: str, right: str) -> Finding:
    """A finding about one input."""
    return Finding("fout", "invoer", message, veld=field, juist=right)
