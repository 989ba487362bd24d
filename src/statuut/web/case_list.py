"""The list of cases: a row each, filtered and ordered, and the same rows for export. Late ones come first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from django.urls import reverse

from statuut.procedures.state import State
from statuut.store.models import Person
from statuut.store.records import fold
from statuut.web.case_words import days_text, title_of
from statuut.web.exports import Cell

OPEN, CLOSED = "lopend", "beeindigd"
STANDINGS = {OPEN: "loopt", CLOSED: "beëindigd"}


@dataclass(frozen=True)
class CaseRow:
    """A case as the list shows it: where it stands, what it needs next, and until when."""

    staat: State
    person: Person
    titel: str
    stand: str
    nodig: str
    laatste_dag: date | None
    dagen: str
    te_laat: bool
    adres: str

    @property
    def fase(self) -> str:
        """The stage, or how it ended."""
        return self.staat.einde.label if self.staat.einde else self.staat.fase.label


@dataclass(frozen=True)
class Wanted:
    """What the list asks: words (number or name of the person, or mark), procedure, stage, standing and order ("-fase" turns it round)."""

    zoek: str = ""
    procedure: str = ""
    fase: str = ""
    stand: str = ""
    orde: str = "termijn"


ORDERS: Mapping[str, Callable[[CaseRow], tuple[object, ...]]] = {
    "termijn": lambda row: (not row.te_laat, row.laatste_dag is None, row.laatste_dag or date.max, row.staat.case.kenmerk),
    "zaak": lambda row: (row.staat.case.kenmerk,),
    "procedure": lambda row: (row.staat.procedure.naam, row.staat.case.kenmerk),
    "persoon": lambda row: (row.person.naam, row.person.voornaam, row.staat.case.kenmerk),
    "fase": lambda row: (row.fase, row.staat.case.kenmerk),
    "geopend": lambda row: (row.staat.case.geopend, row.staat.case.kenmerk),
}
COLUMNS: tuple[tuple[str, str, int, Callable[[CaseRow], Cell]], ...] = (
    ("zaak", "Zaak", 12, lambda row: row.staat.case.kenmerk),
    ("procedure", "Procedure", 34, lambda row: row.staat.procedure.naam),
    ("persoon", "Personeelslid", 32, lambda row: f"{row.person.weergavenaam} ({row.person.personeelsnummer})"),
    ("fase", "Fase", 26, lambda row: row.fase),
    ("", "Volgende handeling", 40, lambda row: row.nodig),
    ("termijn", "Uiterste dag", 14, lambda row: row.laatste_dag),
    ("geopend", "Geopend", 14, lambda row: row.staat.case.geopend),
)


def case_row(state: State, person: Person) -> CaseRow:
    """The row of a case. The next act is the expected one with the nearest last day; a case stands still, waits or is late by it."""
    needed = [each for each in state.volgende if each.verwacht]
    first = min(needed, key=lambda each: each.laatste_dag or date.max, default=None)
    last = first.laatste_dag if first is not None else None
    nearest = state.eerstvolgende
    if last is None and nearest is not None and state.einde is None:
        last = nearest.dag
    words = first.kind.label if first is not None else ""
    if not words and nearest is not None and state.einde is None:
        words = f"Wacht: {nearest.termijn.label}"
    standing = CLOSED if state.einde is not None and not needed else OPEN
    days = days_text(last, state.dag) if last else ""
    late = last is not None and last < state.dag
    return CaseRow(state, person, title_of(state), standing, words, last, days, late, reverse("zaak", args=[state.case.kenmerk]))


def chosen(rows: Iterable[CaseRow], wanted: Wanted) -> list[CaseRow]:
    """The rows that the list shows, in its order."""
    found = [row for row in rows if _fits(row, wanted)]
    key = ORDERS.get(wanted.orde.lstrip("-"), ORDERS["termijn"])
    return sorted(found, key=key, reverse=wanted.orde.startswith("-"))


def stages(rows: Iterable[CaseRow]) -> list[str]:
    """The stages and endings that occur."""
    return sorted({row.fase for row in rows})


def _fits(row: CaseRow, wanted: Wanted) -> bool:
    if wanted.procedure and row.staat.procedure.sleutel != wanted.procedure:
        return False
    if (wanted.fase and row.fase != wanted.fase) or (wanted.stand and row.stand != wanted.stand):
        return False
    told = fold(f"{row.person.weergavenaam} {row.person.personeelsnummer} {row.staat.case.kenmerk}")
    return all(fold(word) in told for word in wanted.zoek.split())
