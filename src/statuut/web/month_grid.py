"""The month grid of performances: days as rows, kinds of work as columns, and what a filled-in grid asks of the file.

A cell is read as the terminal reads it (`dossier.maandraster`). What is typed is held against what is recorded: equal parts stay, a part
that changed is a correction by a later record, a part that disappeared is withdrawn, and a new part is a new record.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from statuut.dossier.build import Place, build_event, file_values
from statuut.dossier.event import Event
from statuut.dossier.events.prestaties import AARDEN_PRESTATIE
from statuut.dossier.file import Dossier
from statuut.dossier.finding import Finding
from statuut.dossier.maandraster import TUSSEN, cel_tekst, lees_cel
from statuut.timeline.calendar import public_holidays
from statuut.timeline.month import first_day, last_day, month_number
from statuut.web.citation import cite
from statuut.web.words import label

TIME_OFF = "inhaalrust"
WITHDRAWN = "geschrapt in het maandraster"
#: The article that gives each kind of work its allowance.
ARTICLES = {
    "overwerk": "XIII 47", "onvoorzien_overwerk": "XIII 49 §1", "oproep": "XIII 49 §2", "dienst": "XIII 51 §1",
    "wachtdienst": "XIII 58octies §1", "ploegendienst": "XIII 58novies §1", "gevaarlijk_werk": "XIII 91",
}  # fmt: skip
USUAL = ("overwerk", "dienst")
_DAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
_TIMES = ("begin", "einde", "minuten", "uren")
_REFERENCE = re.compile(r"gebeurtenis (\d+)")


@dataclass(frozen=True)
class Column:
    """A kind of work of one employment, paid or compensated with time off."""

    tewerkstelling: int
    aard: str
    inhaalrust: bool = False

    @property
    def sleutel(self) -> str:
        """The column in a form: 1-overwerk-betaling."""
        return f"{self.tewerkstelling}-{self.aard}-{TIME_OFF if self.inhaalrust else 'betaling'}"

    @property
    def naam(self) -> str:
        """The column as its head shows it."""
        return label(self.aard)

    @property
    def artikel(self) -> str:
        """The article of the kind."""
        return ARTICLES[self.aard]

    def raw(self, day: date) -> dict[str, Any]:
        """The fields that all parts of a cell share."""
        found: dict[str, Any] = {"soort": "prestatie", "van": day, "aard": self.aard, "tewerkstelling": self.tewerkstelling}
        return found | ({"compensatie": TIME_OFF} if self.inhaalrust else {})


@dataclass
class Cell:
    """One day of one column: what is recorded, what stands in the field, and what is wrong or doubtful about it."""

    naam: str
    kolom: Column
    dag: date
    bestaand: list[Event] = field(default_factory=list)
    tekst: str = ""
    fouten: list[str] = field(default_factory=list)
    let_op: list[str] = field(default_factory=list)

    @property
    def id(self) -> str:
        """The id of the field in the page."""
        return f"veld-{self.naam}"

    @property
    def was(self) -> str:
        """What the file says, as it would be typed."""
        return TUSSEN.join(cel_tekst(event.body) for event in self.bestaand)

    @property
    def opschrift(self) -> str:
        """The name of the field, for readers of the screen."""
        return f"{self.kolom.naam}{', met inhaalrust' if self.kolom.inhaalrust else ''}, {_DAYS[self.dag.weekday()]} {self.dag.day}"


@dataclass
class GridDay:
    """A day of the month with its cells."""

    dag: date
    feestdag: str
    cellen: list[Cell]

    @property
    def kop(self) -> str:
        """The short name of the weekday."""
        return _DAYS[self.dag.weekday()]

    @property
    def soort(self) -> str:
        """The class of the row: a holiday, a free day, or nothing."""
        return "feast" if self.feestdag else "free" if self.dag.weekday() >= 5 else ""


@dataclass
class Grid:
    """The month: columns, days, and the cells by the name of their field."""

    maand: int
    kolommen: list[Column]
    dagen: list[GridDay]
    cellen: dict[str, Cell]

    @property
    def samen(self) -> list[str]:
        """Per column the hours of all days, as far as they can be read."""
        minutes = [sum(_minutes(day.cellen[place]) for day in self.dagen) for place in range(len(self.kolommen))]
        return [f"{each // 60}:{each % 60:02d}" if each else "" for each in minutes]

    @property
    def fouten(self) -> list[tuple[str, str, str]]:
        """Per wrong cell its id, name and message."""
        return [(cell.id, cell.opschrift, message) for cell in self.cellen.values() for message in cell.fouten]

    @property
    def let_op(self) -> list[tuple[str, str, str]]:
        """Per doubtful cell its id, name and message."""
        return [(cell.id, cell.opschrift, message) for cell in self.cellen.values() for message in cell.let_op]


@dataclass(frozen=True)
class Asked:
    """A fact that the grid asks to be recorded, and the cell it came from."""

    cel: Cell
    raw: Mapping[str, Any]

    @property
    def tekst(self) -> str:
        """The part of the cell, as it was typed."""
        return f"{self.raw['begin']}-{self.raw['einde']}" if "einde" in self.raw else self.cel.tekst


def read_column(text: str, employments: Iterable[int]) -> Column | None:
    """The column that a form names; None when there is no such kind or employment."""
    number, _, rest = text.partition("-")
    kind, _, compensation = rest.partition("-")
    if not number.isdigit() or int(number) not in employments or kind not in AARDEN_PRESTATIE:
        return None
    return Column(int(number), kind, compensation == TIME_OFF)


def grid(dossier: Dossier, month: int, extra: Iterable[Column] = ()) -> Grid:
    """The grid with what is recorded; columns that occur, and those asked for. An empty month shows the usual ones."""
    events = [e for e in dossier.known() if e.soort == "prestatie" and month_number(e.van) == month]
    by_column: dict[Column, list[Event]] = {}
    for event in events:
        by_column.setdefault(_column(event), []).append(event)
    numbers = [each.nr for each in dossier.employments()] or [1]
    columns = sorted({*by_column, *extra} or {Column(numbers[-1], kind) for kind in USUAL}, key=_order)
    first, last = first_day(month), last_day(month)
    feasts = public_holidays(first.year)
    days, cells = [], {}
    for number in range(1, last.day + 1):
        day = first.replace(day=number)
        row = []
        for column in columns:
            there = [event for event in by_column.get(column, ()) if event.van == day]
            cell = Cell(f"d{number}-{column.sleutel}", column, day, there)
            cell.tekst = cell.was
            cells[cell.naam] = cell
            row.append(cell)
        days.append(GridDay(day, feasts.get(day, ""), row))
    return Grid(month, columns, days, cells)


def fill_in(shown: Grid, typed: Mapping[str, str]) -> None:
    """Put what was typed in the cells."""
    for name, cell in shown.cellen.items():
        if name in typed:
            cell.tekst = typed[name].strip()


def asked_of(shown: Grid, source: str, reason: str, danger: str = "") -> list[Asked]:
    """The facts to record: withdrawals, corrections and new ones; a cell that cannot be read gets an error and asks nothing."""
    found: list[Asked] = []
    for cell in shown.cellen.values():
        if cell.tekst == cell.was:
            continue
        try:
            parts = lees_cel(cell.tekst, cell.kolom.aard)
        except ValueError as error:
            cell.fouten.append(f"{error} ({cite(ARTICLES[cell.kolom.aard])})")
            continue
        found += _cell_asks(cell, parts, source, reason or WITHDRAWN, danger)
    return found


def place(shown: Grid, asks: list[Asked], first: int, findings: Iterable[Finding]) -> list[Finding]:
    """Put each finding in the cell of the fact it concerns; gives those that belong to no cell. `first` is the number of the first ask."""
    cells = {event.nr: cell for cell in shown.cellen.values() for event in cell.bestaand}
    cells |= {first + nth: ask.cel for nth, ask in enumerate(asks)}
    texts = {nr: cel_tekst(event.body) for nr, cell in cells.items() for event in cell.bestaand if event.nr == nr}
    texts |= {first + nth: ask.tekst for nth, ask in enumerate(asks)}
    rest = []
    for finding in findings:
        cell = cells.get(finding.gebeurtenis or 0)
        if cell is None:
            rest.append(finding)
            continue
        words = _REFERENCE.sub(lambda found: texts.get(int(found[1]), found[0]), finding.boodschap)
        words += f" ({cite(finding.artikel or cell.kolom.artikel)})"
        bucket = cell.fouten if finding.ernst == "fout" else cell.let_op
        if words not in bucket:
            bucket.append(words)
    return rest


def _cell_asks(cell: Cell, parts: list[dict[str, Any]], source: str, reason: str, danger: str) -> list[Asked]:
    """Equal parts stay; the rest is paired in order: corrections first, then withdrawals or new records."""
    there = list(cell.bestaand)
    fresh = []
    for part in parts:
        same = next((event for event in there if _same(cell, part, event)), None)
        if same is None:
            fresh.append(part)
        else:
            there.remove(same)
    found = []
    for event, part in zip(there, fresh, strict=False):
        kept = {name: value for name, value in file_values(event).items() if name not in ("nr", "vastgelegd", "door", "vervangt", *_TIMES)}
        found.append(Asked(cell, {**kept, **part, "vervangt": event.nr, **({"bron": source} if source else {})}))
    for event in there[len(fresh) :]:
        found.append(Asked(cell, {"soort": "intrekking", "vervangt": event.nr, "reden": reason}))
    for part in fresh[len(there) :]:
        more = {"gevaar": danger} if danger and cell.kolom.aard == "gevaarlijk_werk" else {}
        found.append(Asked(cell, {**cell.kolom.raw(cell.dag), **part, **more, **({"bron": source} if source else {})}))
    return found


def _minutes(cell: Cell) -> int:
    try:
        parts = lees_cel(cell.tekst, cell.kolom.aard)
    except ValueError:
        return 0
    built = (build_event({**cell.kolom.raw(cell.dag), **part, "nr": 1, "vastgelegd": cell.dag}, Place())[0] for part in parts)
    bodies: list[Any] = [event.body for event in built if event is not None]
    return sum(body.duur or 0 for body in bodies)


def _same(cell: Cell, part: Mapping[str, Any], event: Event) -> bool:
    given = {**cell.kolom.raw(cell.dag), **part, "nr": 1, "vastgelegd": cell.dag}
    built, _ = build_event(given, Place())
    if built is None:
        return False
    new: Any = built.body
    old: Any = event.body
    return (new.begin, new.einde, new.duur) == (old.begin, old.einde, old.duur)


def _column(event: Event) -> Column:
    body: Any = event.body
    return Column(event.tewerkstelling or 1, body.aard, body.compensatie == TIME_OFF)


def _order(column: Column) -> tuple[int, int, bool]:
    return column.tewerkstelling, AARDEN_PRESTATIE.index(column.aard), column.inhaalrust
