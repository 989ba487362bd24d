"""The register of a statute as a web of articles: what belongs to an article, what refers to it, what derogates from it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from statuut.corpus.normnummer import NormNummer, artikelsleutel, parse_norm_id
from statuut.engine.readings import Reading
from statuut.engine.register import Norm
from statuut.web.citation import split
from statuut.web.statutes import pack

STATUS_TONES = {"uitgevoerd": "ok", "nog niet": "warn", "niet berekenbaar": "unsure", "opgeheven": "", "tekst": ""}


@dataclass(frozen=True)
class NormIndex:
    """The norms of a statute by article, and the links between articles turned round."""

    statute: str
    norms: dict[str, Norm]
    by_article: dict[str, tuple[Norm, ...]]
    referring: dict[str, tuple[Norm, ...]]
    derogating: dict[str, tuple[Norm, ...]]

    def find(self, text: str) -> Norm | None:
        """The norm with this id, written in any way; or the only norm of the place meant; else None."""
        if text in self.norms:
            return self.norms[text]
        wanted = parse_norm_id(text)
        if not isinstance(wanted, NormNummer):
            return None
        plain = str(wanted)
        same = [norm for norm in self.by_article.get(wanted.artikel, ()) if str(parse_norm_id(norm.id)) == plain]
        return same[0] if len(same) == 1 else None

    def near(self, text: str) -> tuple[Norm, ...]:
        """The norms that a citation concerns: those of the same paragraph when there are any, else all of the article."""
        wanted = parse_norm_id(text)
        if not isinstance(wanted, NormNummer):
            return ()
        whole = self.by_article.get(wanted.artikel, ())
        if not wanted.paragraaf:
            return whole
        inside = tuple(norm for norm in whole if _paragraph(norm.id) == wanted.paragraaf)
        return inside or whole

    def readings(self, norm: Norm) -> list[Reading]:
        """The declared readings that concern the norm."""
        return [reading for reading in pack(self.statute).readings.values() if any(_touches(each, norm.id) for each in reading.norms)]


@cache
def index(statute: str) -> NormIndex:
    """The index of a statute, made once."""
    norms = pack(statute).norms
    by_article: dict[str, list[Norm]] = {}
    for norm in norms.values():
        by_article.setdefault(article_of(norm.id), []).append(norm)
    ordered = dict(sorted(by_article.items(), key=lambda item: artikelsleutel(item[0])))
    return NormIndex(
        statute,
        norms,
        {article: tuple(found) for article, found in ordered.items()},
        _turned((norm, norm.refers_to) for norm in norms.values()),
        _turned((norm, norm.derogates_from) for norm in norms.values()),
    )


@cache
def article_of(norm_id: str) -> str:
    """The article of a norm: "XIII 75" of "XIII 75 §2 lid 1"; a norm about a whole part is its own article."""
    parsed = parse_norm_id(norm_id)
    return parsed.artikel if isinstance(parsed, NormNummer) and parsed.soort != "algemeen" else norm_id


def _turned(links: Iterable[tuple[Norm, tuple[str, ...]]]) -> dict[str, tuple[Norm, ...]]:
    """Per article, the norms that name it."""
    found: dict[str, dict[str, Norm]] = {}
    for norm, targets in links:
        for target in targets:
            for each in split(target):
                found.setdefault(article_of(each), {})[norm.id] = norm
    return {article: tuple(norms.values()) for article, norms in found.items()}


def _paragraph(norm_id: str) -> str:
    parsed = parse_norm_id(norm_id)
    return parsed.paragraaf if isinstance(parsed, NormNummer) else ""


def _touches(reading_norm: str, norm_id: str) -> bool:
    return reading_norm == norm_id or (
        article_of(reading_norm) == article_of(norm_id) and _paragraph(reading_norm) in ("", _paragraph(norm_id))
    )
