"""Amendment notes: the "(19)" of the PSWI and the "[27]" of the explanatory notes, taken out of the text and kept apart.

The notes point to the amending decrees. A number in brackets is a note only where the statute numbers its amendments so; a
"(1)" or "[1]" that opens a line is an enumeration or a footnote and stays in the text.
"""

from __future__ import annotations

import re

HOOGSTE_NOOT = {"pswi": 20, "topkader": 60}
_VORM = {
    "pswi": re.compile(r"\s?\((\d{1,2})\)"),
    "topkader": re.compile(r"\s?\(?\[(\d{1,2})\]\)?"),
}


def haal_noten_uit(tekst: str, statuut: str) -> tuple[str, tuple[str, ...]]:
    """Give the text without notes, and the notes in the order of the text; statutes without notes give the text back."""
    vorm = _VORM.get(statuut)
    if vorm is None:
        return tekst, ()
    noten: list[str] = []

    def vervang(gevonden: re.Match[str]) -> str:
        if int(gevonden[1]) > HOOGSTE_NOOT[statuut] or (gevonden.start() == 0 and statuut == "topkader"):
            return gevonden[0]
        noten.append(gevonden[1])
        return ""

    schoon = vorm.sub(vervang, tekst)
    return re.sub(r"[ \t]{2,}", " ", schoon).strip(), tuple(noten)


def zonder_noten(tekst: str, statuut: str) -> str:
    """Give the text without its notes."""
    return haal_noten_uit(tekst, statuut)[0]


def is_opgeheven(tekst: str) -> bool:
    """Whether the whole text is the word "opgeheven", in the ways the print writes it ("- opgeheven.", "[opgeheven]")."""
    return tekst.strip(" .-–[]\n").casefold() == "opgeheven"


def uniek(noten: list[str]) -> tuple[str, ...]:
    """Each note once, in the order of the text."""
    return tuple(dict.fromkeys(noten))
