"""Give the agenda feed a new secret address, or take the address away; an address that was replaced answers no more."""

from __future__ import annotations

from datetime import datetime
from secrets import token_urlsafe

from django.db import transaction

from statuut.store.audit import must_be_someone, note
from statuut.store.models import AgendaAddress

BYTES = 24


def renew_agenda(*, actor: str, now: datetime) -> str:
    """A new secret address for the feed; the one before holds no longer."""
    code = token_urlsafe(BYTES)
    _keep(code, "agenda-adres vernieuwen", actor, now)
    return code


def revoke_agenda(*, actor: str, now: datetime) -> None:
    """No address holds any more."""
    _keep("", "agenda-adres intrekken", actor, now)


def _keep(code: str, handeling: str, actor: str, now: datetime) -> None:
    must_be_someone(actor)
    with transaction.atomic():
        AgendaAddress(code=code, door=actor, opgeslagen=now).save()
        note(actor, handeling, "agenda", now=now)
