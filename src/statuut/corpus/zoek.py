"""Searching the articles for words, as a Dutch reader types them.
 Accents, capitals and hyphens make no difference ("niet wetenschappelijk", "anciënniteit", "ANCIENNITEIT"); words in quotes
must stand together; all words must occur in the article, its number, or the headings above it. A word also finds longer words
that start with it. An article number finds that article first.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from .model import Artikel
from .normnummer import NormNummer, parse_norm_id

_TERM = re.compile(r"[\"“”„«»]([^\"“”„«»]+)[\"“”„«»]|(\S+)")
_STRAAL = 70


@dataclass(frozen=True, slots=True)
class Treffer:
    """An article found: its number, how well it fits (higher is better), and a stretch of text around the first hit."""

    nummer: str
    score: int
    fragment: str


def vouw(tekst: str) -> tuple[str, list[int]]:
    """Fold a text for comparison; also gives, per folded character, its place in the original.

    Accents and capitals go, every run of other signs becomes one blank.
    """
    uit: list[str] = []
    plaatsen: list[int] = []
    for plaats, teken in enumerate(tekst):
        if not teken.isalnum():
            if uit and uit[-1] != " ":
                uit.append(" ")
                plaatsen.append(plaats)
            continue
        for kaal in unicodedata.normalize("NFKD", teken).casefold():
            if not unicodedata.combining(kaal):
                uit.append(kaal)
                plaatsen.append(plaats)
    return "".join(uit), plaatsen


def search(artikelen: Iterable[Artikel], woorden: str, *, hoogstens: int = 50) -> tuple[Treffer, ...]:
    """Give the articles that hold all words, best first; equal scores keep the order of the text. No words: nothing found."""
    termen = [vouw(zin or woord)[0].strip() for zin, woord in _TERM.findall(woorden)]
    termen = [term for term in termen if term]
    if not termen:
        return ()
    norm = parse_norm_id(woorden)
    gezocht = norm.artikel if isinstance(norm, NormNummer) else ""
    gevonden = [(treffer, artikel.volgorde) for artikel in artikelen if (treffer := _treffer(artikel, termen, gezocht)) is not None]
    gevonden.sort(key=lambda paar: (-paar[0].score, paar[1]))
    return tuple(treffer for treffer, _ in gevonden[:hoogstens])


def _treffer(artikel: Artikel, termen: list[str], gezocht: str) -> Treffer | None:
    if artikel.nummer == gezocht:
        return Treffer(artikel.nummer, 1000, _fragment(artikel.tekst, 0))
    tekst, plaatsen = vouw(artikel.tekst)
    koppen = vouw(" ".join([artikel.nummer, artikel.opschrift, *(kop.titel for kop in artikel.kop)]))[0]
    score, eerste = 0, -1
    for term in termen:
        begin = re.compile(rf"(?<![^ ]){re.escape(term)}")
        heel = re.compile(rf"(?<![^ ]){re.escape(term)}(?![^ ])")
        in_tekst = [hit.start() for hit in begin.finditer(tekst)]
        in_kop = bool(begin.search(koppen))
        if not in_tekst and not in_kop:
            return None
        score += min(len(in_tekst), 10) + 3 * min(len(heel.findall(tekst)), 5) + 8 * in_kop
        if in_tekst and eerste < 0:
            eerste = in_tekst[0]
    return Treffer(artikel.nummer, score, _fragment(artikel.tekst, plaatsen[eerste] if eerste >= 0 else 0))


def _fragment(tekst: str, plaats: int) -> str:
    """The words around a place, cut at blanks, with dots where text was left out."""
    begin = tekst.rfind(" ", 0, max(plaats - _STRAAL, 0)) + 1 if plaats > _STRAAL else 0
    einde = tekst.find(" ", plaats + _STRAAL)
    einde = len(tekst) if einde < 0 else einde
    kern = re.sub(r"\s+", " ", tekst[begin:einde]).strip()
    return ("… " if begin else "") + kern + (" …" if einde < len(tekst) else "")
