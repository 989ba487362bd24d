"""Withdrawal of a recorded fact: the fact stays in the file but does not count from the day the withdrawal was recorded."""

from __future__ import annotations

from pydantic import Field

from statuut.dossier.events.base import EventBody, Tekst


class Intrekking(EventBody):
    """Withdraws the record that `vervangt` names."""

    reden: Tekst = Field(description="Waarom het gegeven wordt ingetrokken.")
