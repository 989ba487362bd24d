"""From blocks to the tree of an article: paragraphs hold leden, leden hold points, points hold points.

A point opens under the point before it when its marker is of a kind not yet open in the lid, and beside it when it is. A lid that is
followed by the next number of an enumeration begun before it stands inside the last point ("XIV 7, 5°, tweede lid").
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from .blokken import Blok
from .model import Onderdeel
from .noten import haal_noten_uit


@dataclass(slots=True)
class _Knoop:
    kenmerk: str
    tekst: str = ""
    vorm: str = ""
    noten: tuple[str, ...] = ()
    kinderen: list[_Knoop] = field(default_factory=list)


def bouw_onderdelen(blokken: list[Blok], statuut: str) -> tuple[Onderdeel, ...]:
    """Give the parts of an article, nested; amendment notes go out of the text and stay with their part."""
    wortel = _Knoop("")
    houder = wortel
    stapel: list[_Knoop] = []
    for blok in blokken:
        tekst, noten = haal_noten_uit(blok.tekst, statuut)
        if blok.soort == "paragraaf":
            houder, stapel = _Knoop(blok.kenmerk, noten=noten), []
            wortel.kinderen.append(houder)
        elif blok.soort == "alinea" or not stapel:
            lid = _Knoop(f"lid {_aantal_leden(houder) + 1}")
            if blok.soort != "punt":
                lid.tekst, lid.noten = tekst, noten
            houder.kinderen.append(lid)
            stapel = [lid]
            if blok.soort == "punt":
                _hang_punt(stapel, _Knoop(blok.kenmerk, tekst, blok.vorm, noten))
        elif blok.soort == "slot":
            stapel[0].kinderen.append(_Knoop("slot", tekst, noten=noten))
            del stapel[1:]
        else:
            stapel = _lid_in_punt(houder, stapel, blok)
            _hang_punt(stapel, _Knoop(blok.kenmerk, tekst, blok.vorm, noten))
    return tuple(_bevries(kind) for kind in wortel.kinderen)


def volledige_tekst(onderdelen: tuple[Onderdeel, ...]) -> str:
    """Write the parts out as one text: leden and paragraphs separated by a blank line, points by a line break."""
    return "\n\n".join(_tekst_van(deel) for deel in onderdelen)


def alle_onderdelen(onderdelen: tuple[Onderdeel, ...]) -> list[Onderdeel]:
    """All parts of all depths, in the order of the text."""
    uit: list[Onderdeel] = []
    for deel in onderdelen:
        uit.append(deel)
        uit.extend(alle_onderdelen(deel.onderdelen))
    return uit


def _tekst_van(deel: Onderdeel) -> str:
    if deel.kenmerk.startswith("§"):
        teken = deel.kenmerk if "-" not in deel.kenmerk else deel.kenmerk.replace("-", " en § ")
        return (f"{teken}. " + volledige_tekst(deel.onderdelen)).strip()
    gedrukt = deel.kenmerk.startswith("lid ") or deel.kenmerk == "slot"
    regels = [deel.tekst if gedrukt else f"{deel.kenmerk} {deel.tekst}".strip()]
    regels += [_tekst_van(kind) for kind in deel.onderdelen]
    return "\n".join(regel for regel in regels if regel)


def _aantal_leden(houder: _Knoop) -> int:
    return sum(1 for kind in houder.kinderen if kind.kenmerk.startswith("lid "))


def _hang_punt(stapel: list[_Knoop], punt: _Knoop) -> None:
    """Put a point at its depth: beside an open one of its kind, else under the last one."""
    for diepte in range(len(stapel) - 1, 0, -1):
        if stapel[diepte].vorm == punt.vorm:
            del stapel[diepte:]
            break
    stapel[-1].kinderen.append(punt)
    stapel.append(punt)


def _lid_in_punt(houder: _Knoop, stapel: list[_Knoop], blok: Blok) -> list[_Knoop]:
    """Move the leden since an enumeration into its last point, when this block goes on with that enumeration."""
    nummer = _nummer(blok)
    if len(stapel) > 1 or stapel[0].kinderen or nummer < 2 or houder.kinderen[-1] is not stapel[0]:
        return stapel
    for plaats in range(len(houder.kinderen) - 2, -1, -1):
        pad = [houder.kinderen[plaats]]
        while pad[-1].kinderen and pad[-1].kinderen[-1].vorm:
            pad.append(pad[-1].kinderen[-1])
            if pad[-1].vorm == blok.vorm and _nummer(pad[-1]) == nummer - 1:
                for lid in houder.kinderen[plaats + 1 :]:
                    lid.kenmerk = f"lid {_aantal_leden(pad[-1]) + 2}"
                    pad[-1].kinderen.append(lid)
                del houder.kinderen[plaats + 1 :]
                return pad
        if houder.kinderen[plaats].kinderen:
            break
    return stapel


def _nummer(punt: Blok | _Knoop) -> int:
    if punt.vorm in ("letter", "letterpunt"):
        return ord(punt.kenmerk[0]) - 96
    cijfers = re.sub(r"\D", "", punt.kenmerk)
    return int(cijfers) if cijfers else 0


def _bevries(knoop: _Knoop) -> Onderdeel:
    return Onderdeel(knoop.kenmerk, knoop.tekst, tuple(_bevries(kind) for kind in knoop.kinderen), knoop.noten)
