"""The month grid of performances: one row for each kind of work, one column for each day, as people type it and as tables hold it.

A cell holds what was done on that day: clock times (`18:00-23:00`), or a length (`7:30` or `7,5`, hours), several with a bar between them
(`6:00-8:00 | 18:00-20:00`), or `x` for a call-out, which needs no time. A row is one kind with one way of compensation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from typing import Any

from statuut.dossier.event import Event
from statuut.dossier.events.prestaties import clock_text
from statuut.timeline.month import first_day, last_day, month_number

TUSSEN = " | "
OPROEP = "oproep"
_KRUIS = frozenset({"x", "ja"})
_STREEPJE = re.compile(r"\s*(?:-|–|—|tot)\s*")
_DUUR = re.compile(r"([0-9]{1,2}):([0-9]{2})")


@dataclass(frozen=True, slots=True)
class Regel:
    """One row of the grid: employment, kind, compensation (`None`: paid), and the text of each day that has one."""

    tewerkstelling: int
    aard: str
    compensatie: str | None
    cellen: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class Maandraster:
    """The performances of one person in one month."""

    personeelsnummer: str
    maand: int
    regels: tuple[Regel, ...]

    @property
    def dagen(self) -> tuple[date, ...]:
        """The days of the month, for the head of the grid."""
        first = first_day(self.maand)
        return tuple(first.replace(day=day) for day in range(1, last_day(self.maand).day + 1))


def raster(personeelsnummer: str, events: Iterable[Event], maand: int) -> Maandraster:
    """The grid of the performances that count in a month; rows in the order of employment, kind and compensation."""
    found: dict[tuple[int, str, str | None], dict[int, list[str]]] = {}
    for event in sorted(events, key=lambda each: (each.van, each.nr)):
        if event.soort == "prestatie" and month_number(event.van) == maand:
            body: Any = event.body
            row = found.setdefault((event.tewerkstelling or 1, body.aard, body.compensatie), {})
            row.setdefault(event.van.day, []).append(cel_tekst(body))
    keys = sorted(found, key=lambda key: (key[0], key[1], key[2] or ""))
    rows = tuple(Regel(*key, {day: TUSSEN.join(texts) for day, texts in sorted(found[key].items())}) for key in keys)
    return Maandraster(personeelsnummer, maand, rows)


def cel_tekst(body: Any) -> str:
    """What a cell shows of one performance: its clock times, else its length, else a cross."""
    if body.begin is not None and body.einde is not None:
        return f"{clock_text(body.begin)}-{clock_text(body.einde)}"
    return "x" if body.duur is None else f"{body.duur // 60}:{body.duur % 60:02d}"


def lees_cel(value: object, aard: str) -> list[dict[str, Any]]:
    """The fields of the performances in a cell; ValueError with a Dutch sentence when it cannot be read."""
    if isinstance(value, datetime):
        value = value.time()
    if isinstance(value, time):
        return [{"minuten": value.hour * 60 + value.minute}]
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        return [{"uren": value}]
    return [_deel(part.strip().lower(), aard) for part in re.split(r"[|\n;]", str(value)) if part.strip()]


def _deel(text: str, aard: str) -> dict[str, Any]:
    """One performance of a cell."""
    if text in _KRUIS:
        if aard != OPROEP:
            raise ValueError("Een kruisje volstaat alleen voor een oproep; schrijf anders de uren.")
        return {}
    sides = _STREEPJE.split(text)
    if len(sides) == 2 and all(sides):
        return {"begin": sides[0], "einde": sides[1]}
    found = _DUUR.fullmatch(text)
    if found and int(found[2]) < 60:
        return {"minuten": int(found[1]) * 60 + int(found[2])}
    try:
        return {"uren": Decimal(text.replace(",", "."))}
    except InvalidOperation:
        raise ValueError(f"'{text}' is geen tijd; schrijf 18:00-23:00, of een duur zoals 7:30 of 7,5.") from None
