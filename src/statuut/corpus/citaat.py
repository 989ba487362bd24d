"""Articles as the statute writes them: "art. XIII 75, § 2, eerste lid, 1°"."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from statuut.corpus.normnummer import RANGTELWOORDEN, NormNummer, parse_norm_id

_ORDINALS = {number: word for word, number in RANGTELWOORDEN.items()}


@lru_cache(maxsize=8192)
def cite(article: str) -> str:
    """The citation of a norm number; what is no number is given back as it is."""
    norm = parse_norm_id(article)
    if not isinstance(norm, NormNummer) or norm.soort == "algemeen":
        return article
    return _written(norm)


def cite_place(article: str) -> str:
    """The citation of the place where a norm stands, without the sentence and the part that only the register tells apart."""
    norm = parse_norm_id(article)
    if not isinstance(norm, NormNummer) or norm.soort == "algemeen":
        return article
    return _written(replace(norm, zin="", tot_zin="", rest=""))


def _written(norm: NormNummer) -> str:
    parts = [norm.artikel.removeprefix("art. ")]
    if norm.paragraaf:
        parts.append(f"§ {norm.paragraaf}" + (f"-{norm.tot_paragraaf}" if norm.tot_paragraaf else ""))
    if norm.lid is not None:
        parts.append(_lid(norm.lid, norm.tot_lid))
    if norm.punt:
        parts.append(norm.punt + (f"-{norm.tot_punt}" if norm.tot_punt else ""))
    if norm.letter:
        parts.append(f"{norm.letter})" + (f"-{norm.tot_letter})" if norm.tot_letter else ""))
    if norm.binnenlid is not None:
        parts.append(_lid(norm.binnenlid, norm.tot_binnenlid))
    if norm.zin:
        parts.append(f"zin {norm.zin}")
    text = "art. " + ", ".join(parts)
    if norm.tot_artikel:
        text += f" tot {norm.tot_artikel}"
    return f"{text} ({norm.rest})" if norm.rest else text


def _lid(first: int, last: int | None) -> str:
    if last is not None:
        return f"lid {first}-{last}"
    return f"{_ORDINALS[first]} lid" if first in _ORDINALS else f"lid {first}"
