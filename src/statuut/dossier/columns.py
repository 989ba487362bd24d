"""Columns of the tables of many persons, and the values in their cells, in and out.

A table holds one kind of event (its sheet or file carries the name of the kind) or all kinds (with a column `soort`). Cells hold the
notation of the file: `tot` is the last day, a fraction is a percentage, an amount is in euro.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from statuut.dossier.build import file_values
from statuut.dossier.event import Event
from statuut.dossier.events import EVENT_KINDS, KINDS
from statuut.dossier.events.base import VormNaam, shapes
from statuut.dossier.file import Dossier
from statuut.timeline.formatting import format_date

_NUMERIC: tuple[VormNaam, ...] = ("getal", "procent", "euro")
_DANGEROUS = re.compile(r"'*[=+\-@\t\r]")
_NEUTRALISED = re.compile(r"'+[=+\-@\t\r]")


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, the kind of value, whether every row needs it, and what it means."""

    naam: str
    vorm: VormNaam
    verplicht: bool = False
    uitleg: str = ""
    keuzes: tuple[str, ...] = ()


COMMON_COLUMNS = (
    Column("personeelsnummer", "tekst", True, "Personeelsnummer."),
    Column("statuut", "tekst", True, "Statuut, bijvoorbeeld pswi."),
    Column("nr", "geheel", True, "Nummer van de gebeurtenis, uniek per persoon."),
    Column("soort", "keuze", True, "Soort gebeurtenis.", tuple(KINDS)),
    Column("van", "dag", True, "Eerste dag."),
    Column("tot", "dag", False, "Laatste dag (tot en met); leeg is zonder einde."),
    Column("vastgelegd", "dag", True, "Dag waarop het gegeven is vastgelegd."),
    Column("door", "tekst", False, "Wie het heeft vastgelegd."),
    Column("bron", "tekst", False, "Brondocument."),
    Column("tewerkstelling", "geheel", False, "Nummer van de tewerkstelling; leeg is 1."),
    Column("vervangt", "geheel", False, "Nummer van de gebeurtenis die wordt vervangen of ingetrokken."),
)


def columns_of(soort: str) -> tuple[Column, ...]:
    """The columns of the table of one kind."""
    personal = KINDS[soort].persoonlijk
    common = [
        column
        for column in COMMON_COLUMNS
        if column.naam != "soort" and not (personal and column.naam == "tewerkstelling")
    ]
    fields = shapes(EVENT_KINDS[soort]).values()
    body = [Column(field.naam, field.vorm.naam, field.verplicht, field.uitleg, field.keuzes) for field in fields]
    return (*common, *body)


def long_columns(soorten: Iterable[str]) -> tuple[Column, ...]:
    """The columns of one table of several kinds: the common ones, then every body field once; none of those in every row."""
    found: dict[str, Column] = {}
    for soort in soorten:
        for field in shapes(EVENT_KINDS[soort]).values():
            earlier = found.get(field.naam)
            vorm = field.vorm.naam if earlier is None or earlier.vorm == field.vorm.naam else _wider(earlier.vorm, field.vorm.naam)
            found[field.naam] = Column(field.naam, vorm, False, field.uitleg)
    return (*COMMON_COLUMNS, *found.values())


def _wider(first: VormNaam, second: VormNaam) -> VormNaam:
    return "getal" if {first, second} <= {"geheel", *_NUMERIC} else "tekst"


def row_values(dossier: Dossier, event: Event) -> dict[str, Any]:
    """The cells of an event by column name, as plain values: text, int, Decimal, bool, date."""
    values = file_values(event)
    composite = {name: _composite(value) for name, value in values.items() if isinstance(value, list | tuple | dict)}
    return {"personeelsnummer": dossier.personeelsnummer, "statuut": dossier.statuut} | values | composite


def _composite(value: Any) -> str:
    """A list of periods or a roster, in the notation that its field reads back from a cell."""
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False)
    return " | ".join(f"{format_date(part['van'])} t.e.m. {format_date(part['tot'])}: {part['reden']}" for part in value)


def cell_text(value: Any) -> str:
    """A value as the text of a CSV cell: ISO days, decimal comma, ja/nee, neutralised text, nothing for None."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return f"{value:f}".replace(".", ",")
    return neutralise(value) if isinstance(value, str) else str(value)


def neutralise(text: str) -> str:
    """Text that a spreadsheet could take for a formula gets an apostrophe in front."""
    return f"'{text}" if _DANGEROUS.match(text) else text


def cell_value(value: Any) -> Any:
    """A cell as read, made fit for a field: no floats, no empty text, without the apostrophe that `neutralise` put."""
    if isinstance(value, str):
        text = value.strip()
        return (text[1:] if _NEUTRALISED.match(text) else text) or None
    if isinstance(value, datetime) and not (value.hour or value.minute or value.second):
        return value.date()
    if isinstance(value, float):
        if not math.isfinite(value):
            return None if math.isnan(value) else str(value)
        return int(value) if value.is_integer() else Decimal(repr(value))
    return value
