"""The clock: the one place of the site that asks what time it is. Everything below is handed the moment."""

from __future__ import annotations

from datetime import date, datetime

from django.utils import timezone


def now() -> datetime:
    """This moment, with its zone."""
    return timezone.now()


def today() -> date:
    """Today, in Belgium."""
    return timezone.localdate(now())
