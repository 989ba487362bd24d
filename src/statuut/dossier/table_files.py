"""Tables as files: CSV, XLSX and Parquet, in and out, without knowing what is in them.

openpyxl and pyarrow are imported only when a file of their kind is read or written.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

from statuut.dossier.columns import Column, cell_text, cell_value, neutralise
from statuut.dossier.finding import Finding

SUFFIXES = (".csv", ".xlsx", ".parquet")
BOM = "\ufeff"
_WIDTHS = {"dag": 12, "geheel": 8, "janee": 8}


@dataclass(frozen=True, slots=True)
class RawTable:
    """A table as read: the file, the name of the sheet or file, its header, and rows with their row number in the file."""

    bestand: str
    naam: str
    kop: tuple[str, ...]
    rijen: list[tuple[int, list[Any]]]


def read_raw(path: Path) -> tuple[list[RawTable], list[Finding]]:
    """The tables in a file; a file that cannot be read gives a finding."""
    readers = {".csv": _read_csv, ".xlsx": _read_xlsx, ".parquet": _read_parquet}
    reader = readers.get(path.suffix.lower())
    if reader is None:
        message = f"Bestanden '{path.suffix or path.name}' worden niet gelezen."
        return [], [Finding("fout", "onbekend_bestandstype", message, str(path), juist=", ".join(SUFFIXES))]
    try:
        return reader(path)
    except Exception as error:  # a damaged file raises whatever its library has
        message = f"Het bestand kan niet worden gelezen ({type(error).__name__})."
        return [], [Finding("fout", "onleesbaar_bestand", message, str(path), juist="een onbeschadigd bestand dat niet beveiligd is")]


def csv_text(columns: Sequence[Column], rows: Iterable[dict[str, Any]]) -> str:
    """A CSV table: semicolons, decimal comma; without the byte order mark."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([column.naam for column in columns])
    for row in rows:
        writer.writerow([cell_text(row.get(column.naam)) for column in columns])
    return out.getvalue()


def write_csv(path: Path, columns: Sequence[Column], rows: Iterable[dict[str, Any]]) -> None:
    """A CSV file in UTF-8 with byte order mark."""
    path.write_text(BOM + csv_text(columns, rows), encoding="utf-8", newline="")


def write_xlsx(path: Path, sheets: Iterable[tuple[str, Sequence[Column], Iterable[dict[str, Any]]]]) -> None:
    """A workbook with typed cells, a bold frozen header and a sheet for each table."""
    from openpyxl import Workbook
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    book = Workbook()
    book.remove(book.worksheets[0])
    for name, columns, rows in sheets:
        sheet = book.create_sheet(name)
        sheet.append([column.naam for column in columns])
        sheet.freeze_panes = "A2"
        for position, column in enumerate(columns, start=1):
            sheet.cell(1, position).font = Font(bold=True)
            sheet.column_dimensions[get_column_letter(position)].width = _WIDTHS.get(column.vorm, 18)
        for number, row in enumerate(rows, start=2):
            for position, column in enumerate(columns, start=1):
                value = row.get(column.naam)
                if value is None:
                    continue
                cell = sheet.cell(number, position, neutralise(value) if isinstance(value, str) else value)
                if column.vorm == "dag":
                    cell.number_format = "dd/mm/yyyy"
    if not book.worksheets:
        book.create_sheet("leeg")
    book.save(path)


def write_parquet(path: Path, columns: Sequence[Column], rows: Iterable[dict[str, Any]]) -> None:
    """A Parquet file with days, integers, exact decimals and text."""
    pa: Any = import_module("pyarrow")
    parquet: Any = import_module("pyarrow.parquet")
    types = {"dag": pa.date32(), "geheel": pa.int64(), "janee": pa.bool_()}
    types |= dict.fromkeys(("getal", "procent", "euro"), pa.decimal128(18, 4))
    schema = pa.schema([(column.naam, types.get(column.vorm, pa.string())) for column in columns])
    listed = list(rows)
    arrays = [
        pa.array([_exact(row.get(column.naam), column) for row in listed], type=schema.field(column.naam).type) for column in columns
    ]
    parquet.write_table(pa.Table.from_arrays(arrays, schema=schema), path)


def _exact(value: Any, column: Column) -> Any:
    if column.vorm in ("getal", "procent", "euro") and value is not None:
        return Decimal(value)
    return str(value) if value is not None and column.vorm in ("tekst", "keuze", "samengesteld") else value


def _read_csv(path: Path) -> tuple[list[RawTable], list[Finding]]:
    content, findings = path.read_bytes(), []
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
        message = "Het bestand is geen UTF-8; het is gelezen als Windows-1252."
        findings.append(Finding("waarschuwing", "andere_codering", message, str(path), juist="bewaar als 'CSV UTF-8'"))
    first = text.split("\n", 1)[0]
    delimiter = max((";", ",", "\t"), key=first.count)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    header = [name.strip().lower() for name in next(lines, [])]
    rows: list[tuple[int, list[Any]]] = []
    start = lines.line_num + 1
    for row in lines:
        rows.append((start, [cell_value(cell) for cell in row]))
        start = lines.line_num + 1
    return [RawTable(str(path), path.stem.lower(), tuple(header), _filled(rows))], findings


def _read_xlsx(path: Path) -> tuple[list[RawTable], list[Finding]]:
    from openpyxl import load_workbook

    book = load_workbook(path, read_only=True, data_only=True)
    tables = []
    for sheet in book.worksheets:
        rows = [[_xlsx_value(cell) for cell in row] for row in sheet.iter_rows()]
        header = [str(name or "").strip().lower() for name in (rows[0] if rows else [])]
        while header and not header[-1]:
            header.pop()
        tables.append(RawTable(str(path), sheet.title.lower(), tuple(header), _filled(list(enumerate(rows[1:], start=2)))))
    book.close()
    return tables, []


def _xlsx_value(cell: Any) -> Any:
    """The value of a cell; a cell shown as a percentage holds 0.625 for 62,5 %."""
    value = cell_value(cell.value)
    shown_as_percent = isinstance(value, int | Decimal) and not isinstance(value, bool) and "%" in (cell.number_format or "")
    return value * 100 if shown_as_percent else value


def _read_parquet(path: Path) -> tuple[list[RawTable], list[Finding]]:
    parquet: Any = import_module("pyarrow.parquet")
    table = parquet.read_table(path)
    values = [column.to_pylist() for column in table.columns]
    rows = [(number, [cell_value(cell) for cell in row]) for number, row in enumerate(zip(*values, strict=True), start=1)]
    return [RawTable(str(path), path.stem.lower(), tuple(name.lower() for name in table.column_names), rows)], []


def _filled(rows: list[tuple[int, list[Any]]]) -> list[tuple[int, list[Any]]]:
    return [(number, cells) for number, cells in rows if any(cell is not None for cell in cells)]
