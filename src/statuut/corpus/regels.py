"""Lines of a printed text: furniture out, gaps understood, the width of the column measured.

The seeds come out of PDF files and web pages. In the PDF texts a line of one blank is a real blank line, and a line of nothing is
an accident of the layout; where a text has no lines of blanks at all, every empty line is real. Furniture is never
dropped silently: each line of it is reported.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from .model import TekstBevinding

GEEN, ARTEFACT, PAGINA, WIT = 0, 1, 2, 3
_VOETREGEL = re.compile(r"^PSWI - \d\d/\d\d/\d{4}$|^\d\d/\d - \d\d/\d\d/\d\d\s+\(\./\.\)$")
_PAGINANUMMER = re.compile(r"^\d{1,3}$")
_LOS_NUMMER = re.compile(r"^\d{1,3}\.$")
_WEBRESTEN = re.compile(r"^(naar boven|Gedaan met laden\..*)$", re.IGNORECASE)
_GESPATIEERD = re.compile(r"^(?:\w ){3,}\w$")
_BEGIN = {"topkader": re.compile(r"^Toelichting bij Deel\b")}


@dataclass(frozen=True, slots=True)
class Regel:
    """A line with its number, its text without margins, its indentation, the gap before it, and the column where it ends."""

    nummer: int
    tekst: str
    inspringing: int
    gat: int
    einde: int
    breedte: int = 0


@dataclass(frozen=True, slots=True)
class Opmaak:
    """How a text is laid out: the width of its column (0 where every line is a paragraph) and its statute."""

    statuut: str
    breedte: int

    def bewust_afgebroken(self, regel: Regel, volgende: str) -> bool:
        """Whether the line ends before the margin on purpose: the next word would still have fitted on it."""
        eerste = volgende.split(maxsplit=1)[0] if volgende else ""
        return self.breedte == 0 or regel.einde + 1 + len(eerste) <= regel.breedte - 2


def lees_regels(text: str, statuut: str) -> tuple[list[Regel], Opmaak, list[TekstBevinding]]:
    """Give the lines that matter, the layout, and a finding for each line of furniture."""
    rauw = text.replace("\f", "\n").split("\n")
    alleen_spaties = any(regel and not regel.strip() for regel in rauw[:-1])
    meubel = _meubel(rauw, statuut)
    regels: list[Regel] = []
    bevindingen: list[TekstBevinding] = []
    gat = GEEN
    for nummer, inhoud in enumerate(rauw, start=1):
        tekst = re.sub(r"\s+", " ", inhoud).strip()
        if nummer in meubel:
            bevindingen.append(TekstBevinding(nummer, "paginameubel", "Deze regel hoort bij de bladzijde, niet bij de tekst.", tekst))
            gat = PAGINA
        elif gat == WIT and _LOS_NUMMER.match(tekst):
            bevindingen.append(TekstBevinding(nummer, "niet-geplaatst", "Dit losse nummer heeft geen tekst achter zich.", tekst))
        elif not tekst:
            gat = gat if gat == PAGINA else max(gat, WIT if inhoud or not alleen_spaties else ARTEFACT)
        else:
            if _GESPATIEERD.match(tekst):
                tekst = tekst.replace(" ", "")
            inspringing = len(inhoud) - len(inhoud.lstrip())
            if inspringing == 1 and gat == GEEN and statuut == "pswi":
                gat = PAGINA  # the PDF of the PSWI starts each page with one blank, without any empty line
            regels.append(Regel(nummer, tekst, inspringing, gat, len(inhoud.rstrip())))
            gat = GEEN
    breedte = _breedte(regels)
    buren = [_breedte(regels[max(plaats - 15, 0) : plaats + 15]) for plaats in range(len(regels))]
    regels = [replace(regel, breedte=max(breedte, breed)) for regel, breed in zip(regels, buren, strict=True)]
    return regels, Opmaak(statuut, breedte), bevindingen


def _meubel(rauw: list[str], statuut: str) -> frozenset[int]:
    """The numbers of the lines that are page furniture."""
    gevonden: set[int] = set()
    begin = _BEGIN.get(statuut)
    voorbij_begin = begin is None or not any(begin.match(regel.strip()) for regel in rauw)
    laatste_voet = -10
    for nummer, inhoud in enumerate(rauw, start=1):
        tekst = inhoud.strip()
        if not tekst:
            continue
        if not voorbij_begin and begin is not None:
            if not begin.match(tekst):
                gevonden.add(nummer)
                continue
            voorbij_begin = True
        if _VOETREGEL.match(tekst):
            gevonden.add(nummer)
            laatste_voet = nummer
        elif (_PAGINANUMMER.match(tekst) and nummer - laatste_voet <= 4) or _WEBRESTEN.match(tekst):
            gevonden.add(nummer)
    return frozenset(gevonden)


def _breedte(regels: list[Regel]) -> int:
    """The width that most full lines reach; 0 where lines are whole paragraphs."""
    lengtes = sorted(regel.einde for regel in regels)
    if not lengtes or lengtes[-1] > 250:
        return 0
    return lengtes[int(len(lengtes) * 0.75)]
