"""The secret addresses of the agenda feed: the last row is the address that holds, and a row without one took it away."""

from __future__ import annotations

from datetime import datetime

from django.db import models

from statuut.store.models.kept import Kept


class AgendaAddress(Kept):
    """A secret part of an address, or its end when empty."""

    code: models.CharField[str, str] = models.CharField(max_length=64, blank=True)
    door: models.CharField[str, str] = models.CharField(max_length=200)
    opgeslagen: models.DateTimeField[datetime, datetime] = models.DateTimeField()

    class Meta:
        ordering = ("id",)
