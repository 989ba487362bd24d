"""Files of many persons as interval columns for the counts per month (`engine.month_counts`), and what the kinds of absence do there.

A row number stands for one employment of one person; `tewerkstellingen` says which. Absences that suspend each other are left to the
counts, which know the pairs that change pay or status (XI 38).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache

import numpy as np

from statuut.dossier.file import Dossier
from statuut.engine.month_counts import OPEN, Absences, Ints, Kinds, Pieces
from statuut.statutes.pswi.gegevens.lijsten import afwezigheidssoorten
from statuut.statutes.pswi.gegevens.samenloop import per_paar
from statuut.statutes.pswi.verlof.beeld import Beeld
from statuut.timeline.schedule import Schedule

SCHORST = ("schorst", "beeindigt")


@dataclass(frozen=True)
class Kolommen:
    """The columns of some files, and per row number the personnel number and the employment."""

    pieces: Pieces
    absences: Absences
    tewerkstellingen: tuple[tuple[str, int], ...]


@cache
def soorten() -> Kinds:
    """The kinds of absence by position, in the order of the table of kinds."""
    kinds = list(afwezigheidssoorten().values())
    position = {soort.aard: index for index, soort in enumerate(kinds)}
    by: list[set[int]] = [set() for _ in kinds]
    whole: set[int] = set()
    for (first, second), lines in per_paar().items():
        if any(line.gevolg in SCHORST and not line.bij for line in lines):
            by[position[second]].add(position[first])
            if any(line.bij == "gedeeltelijk" for line in lines):
                whole.add(position[first])
    return Kinds(
        tuple(position),
        tuple(soort.bezoldigd for soort in kinds),
        tuple(soort.actief for soort in kinds),
        tuple(soort.keuze_bezoldiging for soort in kinds),
        tuple(frozenset(each) for each in by),
        frozenset(whole),
    )


def kolommen(dossiers: Iterable[Dossier], known_on: date | None = None) -> Kolommen:
    """The columns of these files as known on a day."""
    position = {code: index for index, code in enumerate(soorten().codes)}
    pieces: list[tuple[int, ...]] = []
    absences: list[tuple[int, ...]] = []
    rosters: dict[Schedule, int] = {}
    names: list[tuple[str, int]] = []
    for dossier in dossiers:
        beeld = Beeld(dossier, known_on)
        for employment, rows in beeld.stroken.items():
            number = len(names)
            names.append((dossier.personeelsnummer, employment))
            for row in rows:
                roster = rosters.setdefault(row.rooster, len(rosters))
                pieces.append((number, row.periode.van.toordinal(), _until(row.periode.tot), row.regime, roster))
            for each in beeld.afwezigheden:
                if each.tewerkstelling == employment:
                    body = each.gegevens
                    chosen = -1 if body.bezoldigd is None else int(body.bezoldigd)
                    span = (each.periode.van.toordinal(), _until(each.periode.tot))
                    absences.append((number, *span, position[each.soort.aard], body.fractie, int(body.halve_dag is not None), chosen))
    person, van, tot, regime, schedule = _columns(pieces, 5)
    found = Pieces(person, van, tot, regime, schedule, tuple(rosters))
    return Kolommen(found, Absences(*_columns(absences, 7)), tuple(names))


def _until(day: date | None) -> int:
    return OPEN if day is None else day.toordinal()


def _columns(rows: list[tuple[int, ...]], width: int) -> list[Ints]:
    table = np.array(rows, dtype=np.int64).reshape(len(rows), width)
    return [table[:, index].copy() for index in range(width)]
