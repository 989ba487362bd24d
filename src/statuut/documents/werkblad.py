"""Workbooks of a pay run: every slip with its lines, and the journal per line kind; amounts as numbers with two decimals."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from io import BytesIO

Cell = str | int | Decimal | None


def workbook(sheets: Iterable[tuple[str, Sequence[str], Iterable[Sequence[Cell]]]]) -> bytes:
    """An XLSX of sheets (title, heads, rows); the first row stays in sight, and columns are as wide as what they hold."""
    from openpyxl import Workbook
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    book = Workbook()
    book.remove(book.worksheets[0])
    for title, heads, rows in sheets:
        sheet = book.create_sheet(title[:31])
        sheet.append(list(heads))
        widths = [len(head) for head in heads]
        for cell in sheet[1]:
            cell.font = Font(bold=True)
        for number, row in enumerate(rows, 2):
            sheet.append([_safe(value) for value in row])
            for index, value in enumerate(row):
                widths[index] = max(widths[index], len(str(value or "")))
                if isinstance(value, Decimal):
                    sheet.cell(number, index + 1).number_format = "#,##0.00"
        for index, width in enumerate(widths):
            sheet.column_dimensions[get_column_letter(index + 1)].width = min(60, width + 2)
        sheet.freeze_panes = "A2"
        sheet.auto_filter.ref = sheet.dimensions
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def euros(cents: int) -> Decimal:
    """Cents as an exact decimal number of euros."""
    return Decimal(cents).scaleb(-2)


def _safe(value: Cell) -> Cell:
    """Text that a spreadsheet could take for a formula gets an apostrophe."""
    return f"'{value}" if isinstance(value, str) and value[:1] in "=+-@" else value
