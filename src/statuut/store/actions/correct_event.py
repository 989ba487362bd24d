"""Correct a recorded fact: a new record of the same kind takes its place from today on; the old one stays in the file."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from statuut.dossier.codes import Codes
from statuut.store.actions.record_event import Recorded, keep_event


def correct_event(personeelsnummer: str, nr: int, raw: Mapping[str, object], *, codes: Codes, actor: str, now: datetime) -> Recorded:
    """Replace the record with this nr by what `raw` holds (kind, period, source and body as typed)."""
    return keep_event(personeelsnummer, {**raw, "vervangt": nr}, codes=codes, actor=actor, now=now, handeling="corrigeren")
