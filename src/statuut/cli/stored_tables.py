"""Salary tables between the store (one row a step) and the rules (one table a scale and day)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from statuut.engine.scales import SalaryTables
    from statuut.store.actions import TableRow


def tables_of(statute: str) -> SalaryTables | None:
    """The tables that the store holds for a statute; None when it has none. The store must be open."""
    from statuut.engine.scales import SalaryTables, ScaleTable
    from statuut.store.doors import salary_rows

    amounts: dict[tuple[str, date], dict[int, int]] = {}
    sources: dict[tuple[str, date], tuple[str, bool]] = {}
    for row in salary_rows(statute):
        amounts.setdefault((row.schaal, row.vanaf), {})[row.trap] = row.bedrag
        example = row.status == "voorbeeld" or sources.get((row.schaal, row.vanaf), ("", False))[1]
        sources[(row.schaal, row.vanaf)] = (row.bron, example)
    if not amounts:
        return None
    tables = [ScaleTable(*key, tuple(sorted(steps.items())), *sources[key]) for key, steps in amounts.items()]
    return SalaryTables(tuple(tables), "opslag")


def rows_of(tables: SalaryTables) -> list[TableRow]:
    """The rows to keep of tables that were read from a file."""
    from statuut.store.actions.load_salary_tables import TableRow

    return [
        TableRow(table.code, step, amount, table.since, table.source, "voorbeeld" if table.example else "officieel")
        for table in tables.rows
        for step, amount in table.amounts
    ]
