"""Coverage: every article that the norm register names is in the text, and the other way round.
 The register cites places ("VIII 77 §1 lid 3-4") and ranges ("II 23 - II 25", "VIII 83-85"); coverage counts articles. Entries
on a whole text or part ("V 0", "XIII general conventions") name no article and are left out.
"""

from __future__ import annotations

from collections.abc import Iterable

from .model import Artikel
from .normnummer import NormNummer, artikelsleutel, parse_norm_id
from .plaats import zoek_onderdelen


def compare(artikelen: Iterable[Artikel], norm_ids: Iterable[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give (articles of the register not in the text, articles of the text not in the register), each in the order of the statute.
     An id that is no norm number counts as not in the text. A range asks for its two ends; what lies between is covered where
    the text has it.
    """
    in_tekst = [artikel.nummer for artikel in artikelen]
    bekend = set(in_tekst)
    ontbreekt: set[str] = set()
    gedekt: set[str] = set()
    for norm_id in norm_ids:
        norm = parse_norm_id(norm_id)
        if not isinstance(norm, NormNummer):
            ontbreekt.add(norm_id)
        elif norm.soort == "artikel":
            einden = {norm.artikel, norm.tot_artikel} - {""}
            ontbreekt |= einden - bekend
            gedekt |= {nummer for nummer in in_tekst if norm.bevat_artikel(nummer)}
    return _op_volgorde(ontbreekt), _op_volgorde(bekend - gedekt)


def plaatsen_zonder_tekst(artikelen: Iterable[Artikel], norm_ids: Iterable[str]) -> tuple[str, ...]:
    """Give the ids whose article the text has, but whose paragraph, lid, point or letter it has not."""
    op_nummer = {artikel.nummer: artikel for artikel in artikelen}
    uit: list[str] = []
    for norm_id in norm_ids:
        norm = parse_norm_id(norm_id)
        if not isinstance(norm, NormNummer) or norm.artikel not in op_nummer or op_nummer[norm.artikel].opgeheven:
            continue
        if zoek_onderdelen(op_nummer[norm.artikel], norm) is None:
            uit.append(norm_id)
    return tuple(uit)


def _op_volgorde(nummers: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(nummers, key=artikelsleutel))
