"""Headings and the opening lines of articles, as the four kinds of text print them.
 PSWI: "DEEL II. ...", "Hoofdstuk 4bis. ...", "II. Volgorde ...", "Art. VIII 28. § 1.", also "Art. V. 19.", "Art. II 27 bis §",
"Art. III 2bis(20)." and "[Art. VIII 83. opgeheven](5)". Berlare: "TITEL II  De loopbaan", "Artikel 130 – NIVEAU A", "Art.
313h.". Explanatory notes: "Toelichting bij Art. V 2". A citation at the start of a line ("Artikel XI 37 eerste, tweede en ...")
has no full stop after its number and opens nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .normnummer import ACHTERVOEGSEL, artikelnummer

NIVEAUS = {"deel": 1, "titel": 2, "hoofdstuk": 3, "afdeling": 4, "onderafdeling": 5, "rubriek": 6}
_ROMEINS = r"[IVXL]+"
_KOP_PSWI = re.compile(rf"^((DEEL|TITEL|Hoofdstuk|Afdeling|Onderafdeling) ({_ROMEINS}|\d+ ?{ACHTERVOEGSEL}?)\.) ?(.*)$")
_KOP_TOPKADER = re.compile(rf"^((Deel|Titel|Hoofdstuk|Afdeling|Onderafdeling) ({_ROMEINS}|\d+ ?{ACHTERVOEGSEL}?)\.) ?(.*)$")
_KOP_BERLARE = re.compile(rf"^((TITEL|Hoofdstuk|Afdeling|Onderafdeling) ({_ROMEINS})\.?) ([A-Z].*)$")
_RUBRIEK = re.compile(rf"^(({_ROMEINS})\.) ([A-Z].*)$")
_ARTIKEL_PSWI = re.compile(
    rf"^(\[?Art(?:\.|ikel) ({_ROMEINS})\.? (\d+ ?{ACHTERVOEGSEL}?)((?: ?\(\d+\))*)"  # marker, part, number, notes
    r"(?:\.(?:\(\d+\))?|(?= ?§ ?\d+\.))) ?(.*)$"
)
_ARTIKEL_BERLARE = re.compile(rf"^(Art(?:ikel|\.) (\d+(?:{ACHTERVOEGSEL}|[a-z])?)(\.?))(?: – (.+)| ([A-Z].+))?$")
_ARTIKEL_TOPKADER = re.compile(rf"^(Toelichting bij Art(?:ikel|\.) ({_ROMEINS}) (\d+{ACHTERVOEGSEL}?))(?:, (.*))?$")


@dataclass(frozen=True, slots=True)
class KopRegel:
    """The first line of a heading."""

    soort: str
    nummer: str
    titel: str
    kenregel: str


@dataclass(frozen=True, slots=True)
class ArtikelRegel:
    """The first line of an article: its number, the words of the marker, a heading of its own, and the text that follows it."""

    nummer: str
    kenregel: str
    opschrift: str
    tekst: str


def herken_kop(tekst: str, statuut: str) -> KopRegel | None:
    """Read the first line of a heading, or give None."""
    vorm = {"berlare": _KOP_BERLARE, "topkader": _KOP_TOPKADER}.get(statuut, _KOP_PSWI)
    if gevonden := vorm.match(tekst):
        return KopRegel(gevonden[2].lower(), gevonden[3].replace(" ", ""), gevonden[4].strip(), gevonden[1])
    if statuut == "pswi" and (rubriek := _RUBRIEK.match(tekst)):
        return KopRegel("rubriek", rubriek[2], rubriek[3].strip(), rubriek[1])
    return None


def herken_artikel(tekst: str, statuut: str) -> ArtikelRegel | None:
    """Read the first line of an article, or give None."""
    if statuut == "berlare":
        if not (m := _ARTIKEL_BERLARE.match(tekst)) or (m[5] and not m[3]):
            return None
        return ArtikelRegel(artikelnummer("", m[2]), m[1], m[4] or m[5] or "", "")
    if statuut == "topkader":
        if not (m := _ARTIKEL_TOPKADER.match(tekst)):
            return None
        return ArtikelRegel(artikelnummer(m[2], m[3]), m[1], m[4] or "", "")
    if not (m := _ARTIKEL_PSWI.match(tekst)):
        return None
    tekst = m[5].replace("]", "", 1) if m[1].startswith("[") else m[5]
    return ArtikelRegel(artikelnummer(m[2], m[3]), m[1].lstrip("["), "", tekst)
