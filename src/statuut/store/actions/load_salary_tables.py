"""Keep rows of salary tables, official or example; a later load goes before an earlier one for the same step and day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction
from django.db.models import Max

from statuut.store.audit import note
from statuut.store.models import SalaryRow

STATUSES = ("officieel", "voorbeeld")


@dataclass(frozen=True, slots=True)
class TableRow:
    """The yearly amount at 100 %, in cents, of one step of a scale from a day on; `status` is officieel or voorbeeld."""

    schaal: str
    trap: int
    bedrag: int
    vanaf: date
    bron: str
    status: str


def load_salary_tables(statuut: str, rows: Iterable[TableRow], *, actor: str, now: datetime) -> int:
    """Write the rows as one load; gives how many. A status that is neither official nor example is our own fault: ValueError."""
    given = tuple(rows)
    for row in given:
        if row.status not in STATUSES:
            raise ValueError(f"salary row {row.schaal} {row.trap}: status {row.status!r}")
    with transaction.atomic():
        latest = SalaryRow.objects.aggregate(Max("lading"))["lading__max"] or 0
        SalaryRow.objects.bulk_create(
            [
                SalaryRow(
                    statuut=statuut,
                    schaal=row.schaal,
                    trap=row.trap,
                    bedrag=row.bedrag,
                    vanaf=row.vanaf,
                    bron=row.bron,
                    status=row.status,
                    lading=latest + 1,
                )
                for row in given
            ],
            batch_size=500,
        )
        details = {"rijen": len(given), "statussen": sorted({row.status for row in given}), "bronnen": sorted({row.bron for row in given})}
        note(actor, "salaristabellen laden", f"statuut {statuut}", now=now, gegevens=details)
    return len(given)
