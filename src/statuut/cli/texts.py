"""Words of an imported text, as a person reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from statuut.corpus.model import Ingelezen, Onderdeel


def flat(part: Onderdeel) -> str:
    """A part of an article with all under it, one part a line, each with its mark."""
    label = "" if part.kenmerk.startswith("lid") else f"{part.kenmerk} "
    lines = [f"{label}{part.tekst}".strip(), *(flat(child) for child in part.onderdelen)]
    return "\n".join(line for line in lines if line)


def words_of(text: Ingelezen, norm_id: str) -> str:
    """The words that a norm number means; the whole article when the text has no such place; "" when it has no such article."""
    from statuut.corpus import NormNummer, parse_norm_id, zoek_onderdelen

    norm = parse_norm_id(norm_id)
    article = text.artikel(norm.artikel) if isinstance(norm, NormNummer) else None
    if article is None or not isinstance(norm, NormNummer):
        return ""
    parts = None if str(norm) == norm.artikel else zoek_onderdelen(article, norm)
    return article.tekst if parts is None else "\n\n".join(flat(part) for part in parts)
