"""The text of an article, as pages show it: nested parts, with those that a norm number means marked."""

from __future__ import annotations

from dataclasses import dataclass, replace

from statuut.corpus.model import Artikel, Onderdeel
from statuut.corpus.normnummer import NormNummer, parse_norm_id
from statuut.corpus.plaats import zoek_onderdelen
from statuut.store import doors


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text: mark, words, depth, whether it is the stretch meant, amendment notes."""

    kenmerk: str
    tekst: str
    diepte: int
    bedoeld: bool
    noten: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LawText:
    """An article for display; `bron` is where the text came from, `alleen` the pieces meant."""

    nummer: str
    stukken: tuple[Piece, ...]
    noten: tuple[str, ...]
    opgeheven: bool
    bron: str

    @property
    def bedoeld(self) -> tuple[Piece, ...]:
        """The pieces meant, or all when none is singled out."""
        return tuple(piece for piece in self.stukken if piece.bedoeld) or self.stukken


def law_text(statute: str, norm_id: str) -> LawText | None:
    """The article that a norm number names, with its place marked; None when no text was imported or it has no such article."""
    text = doors.legal_text(statute)
    wanted = parse_norm_id(norm_id)
    if text is None or not isinstance(wanted, NormNummer):
        return None
    article = text.artikel(wanted.artikel)
    if article is None:
        return None
    meant = zoek_onderdelen(article, wanted) or ()
    marked = frozenset(id(part) for part in meant) if meant != article.onderdelen else frozenset()
    pieces = tuple(_pieces(article.onderdelen, 0, marked, False)) or _whole(article)
    return LawText(article.nummer, pieces, article.wijzigingsnoten, article.opgeheven, text.bron)


def _pieces(parts: tuple[Onderdeel, ...], depth: int, marked: frozenset[int], inside: bool) -> list[Piece]:
    found: list[Piece] = []
    for part in parts:
        meant = inside or id(part) in marked
        silent = part.kenmerk.startswith("lid") or part.kenmerk == "slot"
        below = _pieces(part.onderdelen, depth if silent else depth + 1, marked, meant)
        if part.tekst or not below or below[0].kenmerk:
            found.append(Piece("" if silent else part.kenmerk, part.tekst, depth, meant, part.noten))
        elif not silent:
            # The print puts the mark before the first words below it.
            below[0] = replace(below[0], kenmerk=part.kenmerk, diepte=depth, noten=(*part.noten, *below[0].noten))
        found += below
    return found


def _whole(article: Artikel) -> tuple[Piece, ...]:
    return tuple(Piece("", stretch, 0, False, ()) for stretch in article.tekst.split("\n\n"))
