"""A pay run as a workbook: the journal per line kind, what each employment got, and every line of every slip."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from statuut.documents.werkblad import Cell, euros, workbook
from statuut.engine.pack import Line
from statuut.timeline.month import iso_month

LIJN, ACHTERSTAL, TERUGVORDERING = "lijn", "achterstal", "terugvordering"
_PERSON = ("personeelsnummer", "naam", "tewerkstelling")


@dataclass(frozen=True, slots=True)
class RunRow:
    """One line paid, in cents, for the month that it is about."""

    personeelsnummer: str
    naam: str
    tewerkstelling: int
    maand: int
    regel: str
    soort: str
    bedrag: int
    bewijs: str


def run_workbook(lines: Sequence[Line], journal: Iterable[tuple[str, str, int, int]], rows: Sequence[RunRow]) -> bytes:
    """The XLSX of a run; `lines` are those of the statute, the journal gives rule, kind, count and cents, `rows` are by slip."""
    labels = {line.rule: line.label for line in lines}
    per_line: list[Sequence[Cell]] = [(labels.get(rule, rule), kind, count, euros(cents)) for rule, kind, count, cents in journal]
    kinds = list(dict.fromkeys(line.kind for line in lines))
    employments = _per_employment({line.rule: line.kind for line in lines}, rows)
    used = [name for name in (*kinds, ACHTERSTAL, TERUGVORDERING) if any(name in sums for sums in employments.values())]
    per_employment: list[Sequence[Cell]] = [
        (*person, *(euros(sums.get(name, 0)) for name in used), euros(sum(sums.values()))) for person, sums in employments.items()
    ]
    every: list[Sequence[Cell]] = [
        (r.personeelsnummer, r.naam, r.tewerkstelling, iso_month(r.maand), labels.get(r.regel, r.regel), r.soort, euros(r.bedrag), r.bewijs)
        for r in rows
    ]
    return workbook(
        (
            ("Journaal", ("lijn", "soort", "aantal", "bedrag"), per_line),
            ("Per tewerkstelling", (*_PERSON, *used, "samen"), per_employment),
            ("Loonbrieven", (*_PERSON, "maand", "lijn", "soort", "bedrag", "ontvangstbewijs"), every),
        )
    )


def _per_employment(kinds: dict[str, str], rows: Iterable[RunRow]) -> dict[tuple[str, str, int], dict[str, int]]:
    """Per employment the cents of each kind of line; arrears and recoveries apart."""
    found: dict[tuple[str, str, int], dict[str, int]] = {}
    for row in rows:
        sums = found.setdefault((row.personeelsnummer, row.naam, row.tewerkstelling), {})
        if row.bedrag:
            name = kinds.get(row.regel, row.regel) if row.soort == LIJN else row.soort
            sums[name] = sums.get(name, 0) + row.bedrag
    return found
