"""Tables as CSV and XLSX in Belgian form: separator, dates, a frozen header, and no cell that a spreadsheet takes for a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.http import HttpResponse

from statuut.timeline.formatting import format_date

Cell = str | int | Decimal | date | None
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass(frozen=True)
class Sheet:
    """A table with its name, the names of its columns, their widths, and its rows."""

    naam: str
    kolommen: Sequence[str]
    breedtes: Sequence[int]
    rijen: Sequence[Sequence[Cell]]


def neutral(value: str) -> str:
    """Text that a spreadsheet does not take for a formula."""
    return f"'{value}" if value[:1] in ("=", "+", "-", "@", "\t", "\r") else value


def as_csv(sheet: Sheet, file: str) -> HttpResponse:
    """One table, for a spreadsheet of this country."""
    stream = io.StringIO()
    out = csv.writer(stream, delimiter=";", lineterminator="\r\n")
    out.writerow(sheet.kolommen)
    for row in sheet.rijen:
        out.writerow([_csv_cell(cell) for cell in row])
    return _attached(HttpResponse("\ufeff" + stream.getvalue(), content_type="text/csv; charset=utf-8"), f"{file}.csv")


def as_xlsx(sheets: Sequence[Sheet], file: str) -> HttpResponse:
    """Each table on a sheet of its own, with typed cells."""
    from openpyxl import Workbook
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    book = Workbook()
    book.remove(book.worksheets[0])
    for told in sheets:
        sheet: Any = book.create_sheet(told.naam)
        sheet.append(list(told.kolommen))
        for row in told.rijen:
            sheet.append([neutral(cell) if isinstance(cell, str) else cell for cell in row])
        for cell in sheet[1]:
            cell.font = Font(bold=True)
        for row in sheet.iter_rows(min_row=2):
            for cell in row:
                if isinstance(cell.value, date):
                    cell.number_format = "dd/mm/yyyy"
                elif isinstance(cell.value, Decimal):
                    cell.number_format = "#,##0.00"
        for place, width in enumerate(told.breedtes, start=1):
            sheet.column_dimensions[get_column_letter(place)].width = width
        sheet.freeze_panes = "A2"
        sheet.auto_filter.ref = sheet.dimensions
    stream = io.BytesIO()
    book.save(stream)
    return _attached(HttpResponse(stream.getvalue(), content_type=_XLSX), f"{file}.xlsx")


def _csv_cell(cell: Cell) -> str | int:
    if isinstance(cell, date):
        return format_date(cell)
    if isinstance(cell, Decimal):
        return str(cell).replace(".", ",")
    return cell if isinstance(cell, int) else neutral(cell or "")


def _attached(response: HttpResponse, name: str) -> HttpResponse:
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
