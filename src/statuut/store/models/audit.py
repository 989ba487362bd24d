"""The audit trail: lines chained by their hashes."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import models

from statuut.store.models.kept import Kept


class AuditEntry(Kept):
    """One line of the audit trail, chained to the line before by its hash."""

    volgnummer: models.PositiveBigIntegerField[int, int] = models.PositiveBigIntegerField(unique=True)
    tijd: models.DateTimeField[datetime, datetime] = models.DateTimeField()
    wie: models.CharField[str, str] = models.CharField(max_length=200)
    handeling: models.CharField[str, str] = models.CharField(max_length=60, db_index=True)
    onderwerp: models.CharField[str, str] = models.CharField(max_length=200, db_index=True)
    gegevens: models.JSONField[Any, Any] = models.JSONField()
    vorige: models.CharField[str, str] = models.CharField(max_length=64)
    hash: models.CharField[str, str] = models.CharField(max_length=64, unique=True)

    class Meta:
        ordering = ("volgnummer",)


class AuditHead(models.Model):
    """The end of the audit trail: one row, locked while a line is added."""

    volgnummer: models.PositiveBigIntegerField[int, int] = models.PositiveBigIntegerField(default=0)
    hash: models.CharField[str, str] = models.CharField(max_length=64, blank=True)
