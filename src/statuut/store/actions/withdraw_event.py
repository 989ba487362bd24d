"""Withdraw a recorded fact: from today on it no longer counts; it stays in the file with the reason of the withdrawal."""

from __future__ import annotations

from datetime import datetime

from statuut.dossier.codes import Codes
from statuut.store.actions.record_event import Recorded, keep_event


def withdraw_event(personeelsnummer: str, nr: int, reden: str, *, codes: Codes, actor: str, now: datetime, bron: str = "") -> Recorded:
    """Withdraw the record with this nr; the reason is required."""
    raw = {"soort": "intrekking", "vervangt": nr, "reden": reden, "bron": bron}
    return keep_event(personeelsnummer, raw, codes=codes, actor=actor, now=now, handeling="intrekken")
