"""The event: one recorded fact in a personnel file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from statuut.timeline.period import Period

if TYPE_CHECKING:
    from statuut.dossier.events.base import EventBody


@dataclass(frozen=True, slots=True)
class Event:
    """A fact with its period of validity, the day it was recorded, its source and a typed body.

    `tot` is half-open: the first day on which the fact no longer holds, None when open ended. (Files write the last day, "tot en
    met"; see `laatste_dag`.) `tewerkstelling` is None for facts about the person. `vervangt` is the nr of the record that this
    one replaces from `vastgelegd` on.
    """

    nr: int
    soort: str
    van: date
    tot: date | None
    vastgelegd: date
    door: str | None
    bron: str | None
    tewerkstelling: int | None
    vervangt: int | None
    body: EventBody

    @property
    def laatste_dag(self) -> date | None:
        """The last day of validity, inclusive, as files and screens write it."""
        return None if self.tot is None else self.tot - timedelta(days=1)

    @property
    def omgekeerd(self) -> bool:
        """Whether the last day lies before the first: then there is no period (validation tells so)."""
        return self.tot is not None and self.tot <= self.van

    @property
    def periode(self) -> Period:
        """The period of validity; ValueError when the event ends before it begins."""
        return Period(self.van, self.tot)

    def geldt_op(self, dag: date) -> bool:
        """Whether the fact holds on the day."""
        return self.van <= dag and (self.tot is None or dag < self.tot)
