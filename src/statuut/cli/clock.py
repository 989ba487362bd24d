"""The clock: the one place of the terminal face that asks what time it is. Everything below is handed the moment."""

from __future__ import annotations

from datetime import UTC, date, datetime


def now() -> datetime:
    """This moment, with its zone."""
    return datetime.now(UTC)


def today() -> date:
    """Today, on the clock of this computer."""
    return date.today()
