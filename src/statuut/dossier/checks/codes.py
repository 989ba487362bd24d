"""Grades, salary scales and kinds of absence: known to the statute, or the nearest that is."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from statuut.dossier.checks import Checked
from statuut.dossier.events import EVENT_KINDS
from statuut.dossier.events.base import shapes
from statuut.dossier.finding import Finding

_WORDS = {
    "graden": ("onbekende_graad", "graad"),
    "salarisschalen": ("onbekende_salarisschaal", "salarisschaal"),
    "afwezigheden": ("onbekende_afwezigheid", "soort afwezigheid"),
}


def check_codes(checked: Checked) -> Iterator[Finding]:
    """Every field that holds a code of the statute."""
    known = {
        "graden": frozenset(checked.codes.graden),
        "salarisschalen": checked.codes.salarisschalen,
        "afwezigheden": checked.codes.afwezigheden,
    }
    for event in checked.events:
        for name, shape in shapes(EVENT_KINDS[event.soort]).items():
            if shape.vorm.code is None:
                continue
            value = getattr(event.body, name)
            if value is None or value in known[shape.vorm.code]:
                continue
            code, word = _WORDS[shape.vorm.code]
            message = f"'{value}' is geen {word} van het statuut '{checked.dossier.statuut}'."
            yield checked.finding(code, message, event, name, _advice(value, known[shape.vorm.code], word))


def _advice(value: str, known: frozenset[str], word: str) -> str:
    """The nearest codes, capitals and spaces set aside; without any near ones the whole list when it is short."""
    plain = {code.lower(): code for code in sorted(known)}
    near = get_close_matches(value.lower().replace(" ", "_"), plain, n=3) or get_close_matches(value.lower().replace(" ", ""), plain, n=3)
    if near:
        return " of ".join(plain[match] for match in near)
    listed = sorted(known)
    return "één van: " + ", ".join(listed) if len(listed) <= 60 else f"een {word} die het statuut kent"
