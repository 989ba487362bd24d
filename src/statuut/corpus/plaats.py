"""Finding the stretch of an article that a norm number means: "VIII 77 §1 lid 3" to the part with those words.
 A register may leave out what is the only one of its kind ("XI 87 2°" where the points stand in the first lid), so points and
letters are looked for in all depths under the place reached. `None` says that the text has no such place.
"""

from __future__ import annotations

import re

from .model import Artikel, Onderdeel
from .normnummer import NormNummer
from .onderdelen import alle_onderdelen


def zoek_onderdelen(artikel: Artikel, norm: NormNummer) -> tuple[Onderdeel, ...] | None:
    """Give the parts of the article that the number means (several for a range), or None where the text has not got them all."""
    hier: tuple[Onderdeel, ...] = artikel.onderdelen
    if norm.paragraaf:
        gekozen = _paragrafen(hier, norm)
        if gekozen is None:
            return None
        hier = gekozen
        if norm.lid is not None or norm.punt or norm.letter:
            hier = tuple(kind for deel in gekozen for kind in deel.onderdelen)
    if norm.lid is not None:
        gezocht = [f"lid {nummer}" for nummer in range(norm.lid, (norm.tot_lid or norm.lid) + 1)]
        gekozen = _kies(hier, gezocht)
        if gekozen is None:
            return None
        hier = gekozen
    if norm.punt:
        hier = _kies(_diep(hier), [*_reeks(norm.punt, norm.tot_punt)]) or ()
    if norm.letter and hier:
        hier = _kies(_diep(hier), [f"{chr(code)})" for code in range(ord(norm.letter), ord(norm.tot_letter or norm.letter) + 1)]) or ()
    if norm.binnenlid is not None and norm.binnenlid > 1 and hier:
        hier = _kies(_diep(hier), [f"lid {norm.binnenlid}"]) or ()
    return hier or None


def _paragrafen(delen: tuple[Onderdeel, ...], norm: NormNummer) -> tuple[Onderdeel, ...] | None:
    eerste, laatste = _getal(norm.paragraaf), _getal(norm.tot_paragraaf or norm.paragraaf)
    uit = [deel for deel in delen if deel.kenmerk.startswith("§") and _ligt_in(deel.kenmerk, eerste, laatste)]
    if not norm.tot_paragraaf:
        exact = [deel for deel in uit if norm.paragraaf in deel.kenmerk.removeprefix("§ ").split("-")]
        if not exact and norm.paragraaf == "1":
            # Where only "§ 2" is printed, what stands before it is the first paragraph.
            voor = tuple(deel for deel in delen if deel.kenmerk.startswith("lid"))
            return (Onderdeel("§ 1", "", voor),) if voor else None
        return tuple(exact) or None
    return tuple(uit) or None


def _ligt_in(kenmerk: str, eerste: int, laatste: int) -> bool:
    return any(eerste <= _getal(nummer) <= laatste for nummer in kenmerk.removeprefix("§ ").split("-"))


def _kies(delen: tuple[Onderdeel, ...], kenmerken: list[str]) -> tuple[Onderdeel, ...] | None:
    """The first part with each mark; None when one is missing. "1" also means "1." and "1°"."""
    uit: list[Onderdeel] = []
    for kenmerk in kenmerken:
        schrijfwijzen = (kenmerk, f"{kenmerk}.", f"{kenmerk}°") if kenmerk.isdigit() else (kenmerk,)
        deel = next((deel for deel in delen if deel.kenmerk in schrijfwijzen), None)
        if deel is None:
            return None
        uit.append(deel)
    return tuple(uit)


def _diep(delen: tuple[Onderdeel, ...]) -> tuple[Onderdeel, ...]:
    return tuple(kind for deel in delen for kind in (deel, *alle_onderdelen(deel.onderdelen)))


def _reeks(eerste: str, laatste: str) -> list[str]:
    """All points of a range; a point with bis stays itself."""
    if not laatste:
        return [eerste]
    teken = "°" if "°" in eerste else ""
    return [f"{nummer}{teken}" for nummer in range(_getal(eerste), _getal(laatste) + 1)]


def _getal(tekst: str) -> int:
    gevonden = re.match(r"\d+", tekst)
    return int(gevonden[0]) if gevonden else 0
