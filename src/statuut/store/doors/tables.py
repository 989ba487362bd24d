"""Salary tables: the rows that count, per statute."""

from __future__ import annotations

from django.db.models import Max

from statuut.store.actions.load_salary_tables import TableRow
from statuut.store.models import SalaryRow


def salary_rows(statuut: str) -> tuple[TableRow, ...]:
    """The rows that count: of each step and day the latest load; a scale with official rows shows no example rows."""
    rows = list(SalaryRow.objects.filter(statuut=statuut).order_by("lading"))
    official = {row.schaal for row in rows if row.status == "officieel"}
    latest = {(row.schaal, row.trap, row.vanaf): row for row in rows if row.status == "officieel" or row.schaal not in official}
    return tuple(
        TableRow(row.schaal, row.trap, row.bedrag, row.vanaf, row.bron, row.status)
        for _, row in sorted(latest.items(), key=lambda item: item[0])
    )


def tables_version(statuut: str) -> int:
    """A number that changes with every load of tables of the statute."""
    version: int | None = SalaryRow.objects.filter(statuut=statuut).aggregate(latest=Max("lading"))["latest"]
    return version or 0
