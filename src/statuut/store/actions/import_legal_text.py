"""Keep a legal text that the corpus has read; an earlier version of the same statute stays, the latest is shown."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from statuut.corpus.json_vorm import to_json
from statuut.corpus.model import Ingelezen
from statuut.store.audit import note
from statuut.store.models import LegalArticle, LegalText
from statuut.store.records import fold


def import_legal_text(text: Ingelezen, *, actor: str, now: datetime) -> LegalText:
    """Write the text and one row per article; the same text once more is no news and gives the row that is there."""
    content = to_json(text)
    with transaction.atomic():
        latest = LegalText.objects.filter(statuut=text.statuut).order_by("-id").first()
        if latest is not None and latest.inhoud == content:
            return latest
        kept = LegalText(statuut=text.statuut, bron=text.bron, inhoud=content, ingelezen=now)
        kept.save()
        rows = []
        for article in text.artikelen:
            words = " ".join([article.nummer, article.opschrift, *(kop.titel for kop in article.kop), article.tekst])
            rows.append(LegalArticle(text=kept, nummer=article.nummer, volgorde=article.volgorde, gevouwen=fold(words)))
        LegalArticle.objects.bulk_create(rows, batch_size=500)
        details = {"bron": text.bron, "artikelen": len(rows), "bevindingen": len(text.bevindingen)}
        note(actor, "wettekst inlezen", f"statuut {text.statuut}", now=now, gegevens=details)
    return kept
