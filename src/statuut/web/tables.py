"""The salary tables that the store holds, in the form that a context takes."""

from __future__ import annotations

from datetime import date
from itertools import groupby
from typing import Any

from statuut.store import doors
from statuut.store.actions import TableRow

EXAMPLE = "voorbeeld"


def stored_tables(statute: str) -> tuple[Any, ...]:
    """The tables of a statute: one per scale and from-date."""
    from statuut.statutes.pswi.gegevens.salaristabellen import SalarisTabel

    def group(row: TableRow) -> tuple[str, date]:
        return row.schaal, row.vanaf

    tables = []
    for (code, since), found in groupby(sorted(doors.salary_rows(statute), key=lambda row: (row.schaal, row.vanaf, row.trap)), key=group):
        rows = list(found)
        amounts = tuple((row.trap, row.bedrag) for row in rows)
        tables.append(SalarisTabel(code, since, amounts, rows[0].bron, any(row.status == EXAMPLE for row in rows)))
    return tuple(tables)
