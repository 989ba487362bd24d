"""The audit trail: who did or read what, when; each line holds the hash of the line before, so that no line disappears unseen."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from django.db import transaction

from statuut.store.models import AuditEntry, AuditHead

FIRST_HASH = "0" * 64


def note(actor: str, handeling: str, onderwerp: str, *, now: datetime, gegevens: Mapping[str, Any] | None = None) -> AuditEntry:
    """Add one line, in the transaction of the caller (or its own); `actor` may not be empty and `now` carries its zone."""
    must_be_someone(actor)
    with transaction.atomic():
        head, _ = AuditHead.objects.select_for_update().get_or_create(pk=1, defaults={"hash": FIRST_HASH})
        details = dict(gegevens or {})
        number = head.volgnummer + 1
        moment = now.astimezone(UTC)
        digest = _hash(head.hash, number, moment, actor, handeling, onderwerp, details)
        entry = AuditEntry(
            volgnummer=number,
            tijd=moment,
            wie=actor,
            handeling=handeling,
            onderwerp=onderwerp,
            gegevens=details,
            vorige=head.hash,
            hash=digest,
        )
        entry.save()
        head.volgnummer, head.hash = number, digest
        head.save()
    return entry


def must_be_someone(actor: str) -> None:
    """ValueError without an acting person: that is our own fault, not the user's."""
    if not actor.strip():
        raise ValueError("an action needs an acting person")


def first_broken() -> int | None:
    """The number of the first line that is missing, changed or out of order; None when the whole trail is sound."""
    previous, expected = FIRST_HASH, 1
    for entry in AuditEntry.objects.order_by("volgnummer").iterator():
        digest = _hash(previous, expected, entry.tijd, entry.wie, entry.handeling, entry.onderwerp, entry.gegevens)
        if entry.volgnummer != expected or entry.vorige != previous or entry.hash != digest:
            return expected
        previous, expected = digest, expected + 1
    head = AuditHead.objects.filter(pk=1).first()
    return expected if head is not None and (head.volgnummer, head.hash) != (expected - 1, previous) else None


def _hash(previous: str, number: int, moment: datetime, actor: str, handeling: str, onderwerp: str, details: Mapping[str, Any]) -> str:
    content = [previous, number, moment.astimezone(UTC).isoformat(), actor, handeling, onderwerp, details]
    return sha256(json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
