"""Legal texts with their articles, and the salary tables that a user loaded."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from django.db import models

from statuut.store.models.kept import Kept


class LegalText(Kept):
    """A legal text as read by the corpus; the latest of a statute is the one shown."""

    statuut: models.CharField[str, str] = models.CharField(max_length=40, db_index=True)
    bron: models.CharField[str, str] = models.CharField(max_length=500)
    inhoud: models.JSONField[Any, Any] = models.JSONField()
    ingelezen: models.DateTimeField[datetime, datetime] = models.DateTimeField()

    class Meta:
        ordering = ("-id",)


class LegalArticle(Kept):
    """One article of a legal text, folded (no accents, no capitals) for search."""

    text: models.ForeignKey[LegalText, LegalText] = models.ForeignKey(LegalText, on_delete=models.PROTECT, related_name="articles")
    text_id: int
    nummer: models.CharField[str, str] = models.CharField(max_length=40)
    volgorde: models.PositiveIntegerField[int, int] = models.PositiveIntegerField()
    gevouwen: models.TextField[str, str] = models.TextField()

    class Meta:
        ordering = ("text_id", "volgorde")
        constraints = (models.UniqueConstraint(fields=("text", "volgorde"), name="article_place_once_per_text"),)


class SalaryRow(Kept):
    """One step of a salary scale from a day on, in cents at 100 %; `lading` numbers the load that brought it."""

    statuut: models.CharField[str, str] = models.CharField(max_length=40, db_index=True)
    schaal: models.CharField[str, str] = models.CharField(max_length=40)
    trap: models.PositiveIntegerField[int, int] = models.PositiveIntegerField()
    bedrag: models.BigIntegerField[int, int] = models.BigIntegerField()
    vanaf: models.DateField[date, date] = models.DateField()
    bron: models.CharField[str, str] = models.CharField(max_length=500)
    status: models.CharField[str, str] = models.CharField(max_length=20)
    lading: models.PositiveIntegerField[int, int] = models.PositiveIntegerField()

    class Meta:
        ordering = ("statuut", "schaal", "vanaf", "trap", "lading")
