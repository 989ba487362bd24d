"""Old and new wording printed through each other, taken apart where the words allow it (Berlare, coordinated version 2020).
 The print lost its strike-through: "de gemeentesecretaris en financieel beheerder algemeen directeur en financieel directeur".
Where an old title of office is followed at once by a new one, the new text drops the old words and the old text drops the new
ones. Anything else is left as printed and reported: guessing would falsify the law.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .model import Onderdeel

_EN = r"(?:\s*,|\s+en|\s+of)(?:\s+van)?(?:\s+de)?\s+"
_BEHEERDER = r"financieel\s+beheerder(?:\s+van\s+de\s+gemeente)?"
_OUD = rf"(?:(?:gemeente)?secretaris(?:\s+van\s+de\s+gemeente)?(?:{_EN}{_BEHEERDER})?|{_BEHEERDER})"
_DIRECTEUR = r"(?:adjunct[- ])?(?:algemeen|financieel)\s+directeur"
_NIEUW = rf"(?:(?:van\s+)?de\s+)?{_DIRECTEUR}(?:{_EN}{_DIRECTEUR})*"
_NAAST_ELKAAR = re.compile(rf"(?P<oud>{_OUD})(?P<wit>\s*/?\s+)(?P<nieuw>{_NIEUW})")
_OUDE_WOORDEN = re.compile(r"gemeentesecretaris|financieel\s+beheerder|gemeentedecreet", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Ontward:
    """The two wordings of one stretch of text, the words only the old one has, and whether old words are still left in the new one."""

    nieuw: str
    oud: str
    geschrapt: tuple[str, ...]
    rest_oud: bool


def ontwar(tekst: str) -> Ontward:
    """Take a text apart into its new and its old wording; without merged words both are the text itself."""
    geschrapt = tuple(gevonden["oud"] for gevonden in _NAAST_ELKAAR.finditer(tekst))
    nieuw = _NAAST_ELKAAR.sub(lambda gevonden: gevonden["nieuw"], tekst)
    oud = _NAAST_ELKAAR.sub(lambda gevonden: gevonden["oud"], tekst)
    return Ontward(nieuw, oud, geschrapt, bool(_OUDE_WOORDEN.search(nieuw)))


def in_nieuwe_woorden(onderdelen: tuple[Onderdeel, ...]) -> tuple[Onderdeel, ...]:
    """The same parts, each in its new wording."""
    return tuple(Onderdeel(d.kenmerk, ontwar(d.tekst).nieuw, in_nieuwe_woorden(d.onderdelen), d.noten) for d in onderdelen)


def in_oude_woorden(onderdelen: tuple[Onderdeel, ...]) -> tuple[Onderdeel, ...]:
    """The same parts, each in its old wording."""
    return tuple(Onderdeel(d.kenmerk, ontwar(d.tekst).oud, in_oude_woorden(d.onderdelen), d.noten) for d in onderdelen)
