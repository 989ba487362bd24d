"""Legal texts: the latest text of a statute, and search in its articles."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from statuut.corpus.json_vorm import from_json
from statuut.corpus.model import Ingelezen
from statuut.corpus.zoek import Treffer, search
from statuut.store.models import LegalArticle, LegalText
from statuut.store.records import fold


@dataclass(frozen=True, slots=True)
class TextInfo:
    """Where a text comes from and when it was read."""

    statuut: str
    bron: str
    ingelezen: datetime


def legal_text(statuut: str) -> Ingelezen | None:
    """The latest text of a statute, or None when none was imported."""
    pk = _latest(statuut)
    return None if pk is None else _text(pk)


def legal_text_info(statuut: str) -> TextInfo | None:
    """Source and moment of the latest text of a statute."""
    row = LegalText.objects.filter(statuut=statuut).defer("inhoud").order_by("-id").first()
    return None if row is None else TextInfo(row.statuut, row.bron, row.ingelezen)


def article_numbers(statuut: str) -> frozenset[str]:
    """The numbers of all articles of the latest text; empty when none was imported."""
    text = legal_text(statuut)
    return frozenset() if text is None else text.nummers


def search_articles(statuut: str, words: str, limit: int) -> tuple[Treffer, ...]:
    """The articles that hold all words, best first; the database narrows them down, the corpus weighs them."""
    pk = _latest(statuut)
    if pk is None or not words.strip():
        return ()
    rows = LegalArticle.objects.filter(text_id=pk)
    for word in words.replace('"', " ").split():
        rows = rows.filter(gevouwen__contains=fold(word))
    places = set(rows.values_list("volgorde", flat=True))
    return search((article for article in _text(pk).artikelen if article.volgorde in places), words, hoogstens=limit)


def _latest(statuut: str) -> int | None:
    return LegalText.objects.filter(statuut=statuut).order_by("-id").values_list("pk", flat=True).first()


@lru_cache(maxsize=8)
def _text(pk: int) -> Ingelezen:
    return from_json(LegalText.objects.get(pk=pk).inhoud)
