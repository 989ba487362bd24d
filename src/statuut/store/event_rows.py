"""From the values of an event's row to the event; without Django, so that a process that only converts files need not load it."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from statuut.dossier.build import Place, build_event
from statuut.dossier.event import Event
from statuut.dossier.events import EVENT_KINDS
from statuut.dossier.events.base import shapes

HEADER = ("nr", "soort", "van", "tot", "vastgelegd", "door", "bron", "tewerkstelling", "vervangt")
#: The columns of a row that make the event, in the order in which they are read in bulk.
COLUMNS = (*HEADER, "inhoud")
_NUMBERS = ("getal", "procent", "euro")


class UnreadableRecord(Exception):
    """A row of the store is no event any more: the database was changed by hand, or written by a later version."""


def event_of(values: Mapping[str, Any], owner: str) -> Event:
    """The event of a row's values; `owner` says in the error whose it is."""
    header = {name: values[name] or None for name in HEADER}
    event, findings = build_event({**_exact(values["soort"], values["inhoud"]), **header}, Place(iso=True))
    if event is None:
        raise UnreadableRecord(f"event {values['nr']} of {owner}: " + "; ".join(finding.text() for finding in findings))
    return event


def _exact(soort: str, body: Mapping[str, Any]) -> dict[str, Any]:
    """The body with its numbers as decimals: JSON keeps them as text, written with a point."""
    fields = shapes(EVENT_KINDS[soort])
    numbers = {name for name, shape in fields.items() if shape.vorm.naam in _NUMBERS}
    return {name: Decimal(value) if name in numbers and isinstance(value, str) else value for name, value in body.items()}
