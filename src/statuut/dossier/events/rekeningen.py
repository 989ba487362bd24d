"""The quarterly accounts of an accountant (XIII 61-62): what was received and spent, and when the account was handed in."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from statuut.dossier.events.base import Dag, Euro, EventBody


class Kwartaalrekening(EventBody):
    """One financial account over one quarter; the first day of the event is a day of that quarter."""

    rekening: Literal["ontvangsten", "geldvoorschotten", "gemengd"] = Field(description="Soort rekening (art. XIII 62, § 1).")
    ontvangsten: Euro | None = Field(default=None, description="Aangerekende ontvangsten van het kwartaal.")
    uitgaven: Euro | None = Field(default=None, description="Verantwoorde uitgaven van het kwartaal.")
    ingediend_op: Dag | None = Field(
        default=None, description="Dag waarop de schuldvordering met rekening en verantwoording is overgelegd (art. XIII 61, § 1)."
    )

    @property
    def bedrag(self) -> int | None:
        """What counts for the threshold, in cents: receipts, expenses or both, after the kind of account; None when not told."""
        parts = {"ontvangsten": [self.ontvangsten], "geldvoorschotten": [self.uitgaven], "gemengd": [self.ontvangsten, self.uitgaven]}
        told = [part for part in parts[self.rekening] if part is not None]
        return sum(told) if len(told) == len(parts[self.rekening]) else None
