"""The salary tables that the store holds, in the form that a context takes."""

from __future__ import annotations

from datetime import date
from itertools import groupby

from statuut.engine.scales import SalaryTables, ScaleTable
from statuut.payroll.salary_tables import EXAMPLE
from statuut.store import doors
from statuut.store.actions import TableRow


def stored_tables(statute: str) -> tuple[SalaryTables, ...]:
    """The tables of a statute, one per scale and from-date; nothing when none was loaded."""

    def key(row: TableRow) -> tuple[str, date]:
        return row.schaal, row.vanaf

    tables = []
    for (code, since), found in groupby(sorted(doors.salary_rows(statute), key=lambda row: (*key(row), row.trap)), key=key):
        rows = list(found)
        amounts = tuple((row.trap, row.bedrag) for row in rows)
        tables.append(ScaleTable(code, since, amounts, rows[0].bron, any(row.status == EXAMPLE for row in rows)))
    return (SalaryTables(tuple(tables), "opslag"),) if tables else ()
