"""Reading official scale tables (CSV or XLSX: code, trap, bedrag, vanaf, bron), and the example tables of the demo.

`trap` is the useful seniority in years at which the amount begins; `bedrag` the yearly amount at 100 % in euro. A table is taken
whole or not at all; findings name the row, the column and what would be right.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

from statuut.dossier.finding import Finding
from statuut.engine.scales import SalaryTables, ScaleTable
from statuut.timeline.formatting import parse_amount, parse_date

COLUMNS = ("code", "trap", "bedrag", "vanaf", "bron")
LONGEST = 31
OFFICIAL, EXAMPLE = "officieel", "voorbeeld"


def read_salary_tables(path: Path | str, codes: Iterable[str] | None = None) -> tuple[SalaryTables | None, list[Finding]]:
    """The tables of a file, or None with findings; `codes` are the scale codes that the statute knows."""
    file = Path(path)
    try:
        rows = list(_rows(file))
    except (OSError, UnicodeDecodeError, ValueError, KeyError, csv.Error) as fault:
        message = f"Het bestand is niet te lezen: {fault}"
        return None, [_finding(file, 0, "bestand", message, "een CSV- of XLSX-bestand met " + ", ".join(COLUMNS))]
    if not rows:
        return None, [_finding(file, 1, "bestand", "De tabel is leeg.", "minstens één rij met " + ", ".join(COLUMNS))]
    missing = [column for column in COLUMNS if column not in rows[0][1]]
    if missing:
        names = ", ".join(missing)
        return None, [_finding(file, 1, names, f"Kolom ontbreekt: {names}.", "kolommen " + ", ".join(COLUMNS))]
    known = None if codes is None else frozenset(codes)
    findings: list[Finding] = []
    amounts: dict[tuple[str, date], dict[int, int]] = {}
    sources: dict[tuple[str, date], tuple[str, bool]] = {}
    for number, row in rows:
        read = _row(file, number, row, known, findings)
        if read is None:
            continue
        code, step, amount, since, source, example = read
        table = amounts.setdefault((code, since), {})
        if step in table:
            message = f"Schaal {code}, trap {step} vanaf {since} staat er tweemaal."
            findings.append(_finding(file, number, "trap", message, "elke trap één keer"))
        table[step] = amount
        sources[(code, since)] = (source, example)
    for (code, since), table in amounts.items():
        ordered = [table[step] for step in sorted(table)]
        if 0 not in table:
            message = f"Schaal {code} vanaf {since} heeft geen trap 0."
            findings.append(_finding(file, 1, "trap", message, "een minimumsalaris bij 0 jaar"))
        if ordered != sorted(ordered):
            message = f"Schaal {code} vanaf {since} daalt tussen twee trappen."
            findings.append(_finding(file, 1, "bedrag", message, "bedragen die niet dalen"))
    if findings:
        return None, findings
    tables = tuple(ScaleTable(key[0], key[1], tuple(sorted(table.items())), *sources[key]) for key, table in amounts.items())
    return SalaryTables(tables, file.name), []


def _row(
    file: Path, number: int, row: Mapping[str, Any], known: frozenset[str] | None, findings: list[Finding]
) -> tuple[str, int, int, date, str, bool] | None:
    before = len(findings)
    code = str(row["code"] or "").replace(" ", "").upper()
    if not code or (known is not None and code not in known):
        findings.append(
            _finding(file, number, "code", f"Salarisschaal '{row['code']}' bestaat niet in dit statuut.", "een code zoals C111")
        )
    step = _integer(row["trap"])
    if step is None or not 0 <= step <= LONGEST:
        findings.append(
            _finding(file, number, "trap", f"Trap '{row['trap']}' is geen aantal jaren.", f"een geheel getal van 0 tot {LONGEST}")
        )
    amount = since = None
    try:
        amount = _cents(row["bedrag"])
    except ValueError as fault:
        findings.append(_finding(file, number, "bedrag", str(fault), "een jaarbedrag aan 100 %, bijvoorbeeld 17.000,00"))
    try:
        value = row["vanaf"]
        since = value.date() if isinstance(value, datetime) else value if isinstance(value, date) else parse_date(str(value or ""))
    except ValueError as fault:
        findings.append(_finding(file, number, "vanaf", str(fault), "een datum zoals 01/01/2001"))
    source = str(row["bron"] or "").strip()
    if not source:
        findings.append(_finding(file, number, "bron", "De bron ontbreekt.", "het besluit of de publicatie waaruit het bedrag komt"))
    if len(findings) > before or step is None or amount is None or since is None:
        return None
    status = str(row.get("status") or OFFICIAL).strip().lower()
    return code, step, amount, since, source, status.startswith(EXAMPLE)


def _rows(file: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    if file.suffix.lower() == ".xlsx":
        from openpyxl import load_workbook

        sheet = load_workbook(file, read_only=True, data_only=True).worksheets[0]
        lines = sheet.iter_rows(values_only=True)
        header = [str(cell or "").strip().lower() for cell in next(lines, ())]
        for number, line in enumerate(lines, 2):
            if any(cell is not None for cell in line):
                yield number, dict(zip(header, line, strict=False))
        return
    text = file.read_text(encoding="utf-8-sig")
    first = text.partition("\n")[0]
    reader = csv.reader(io.StringIO(text), delimiter=";" if first.count(";") >= first.count(",") else ",")
    names = [name.strip().lower() for name in next(reader, [])]
    for number, fields in enumerate(reader, 2):
        if any(value.strip() for value in fields):
            yield number, dict(zip(names, (value.strip() for value in fields), strict=False))


def _integer(value: Any) -> int | None:
    text = str(value).strip().removesuffix(".0")
    return int(text) if text.isdigit() else None


def _cents(value: Any) -> int:
    if isinstance(value, int):
        return value * 100
    if isinstance(value, float):
        value = f"{value:.2f}".replace(".", ",") if round(value, 2) == value else str(value).replace(".", ",")
    return parse_amount(str(value or ""))


def _finding(file: Path, row: int, column: str, message: str, right: str) -> Finding:
    return Finding("fout", "salaristabel", message, bestand=str(file), regel=row or None, veld=column, juist=right)


def example_tables(statute: str) -> SalaryTables:
    """Tables of our own making for the demo; every amount that rests on them is shown as an example amount."""
    from statuut.engine.pack import load_pack

    rows = []
    codes = sorted(load_pack(statute).codes.salarisschalen)
    places = {code: index for index, code in enumerate(code for code in codes if len(code) == _PLAIN)}
    for code in codes:
        rows.extend(_example(code, places[code[:_PLAIN]]))
    return SalaryTables(tuple(rows), "voorbeeldbedragen")


_LEVEL_START = {"A": 21_000_00, "B": 16_500_00, "C": 14_300_00, "D": 13_300_00, "E": 12_900_00}
#: Letters and figures of a code without suffix: A265 of A265T.
_PLAIN = 4
_EXAMPLE_SINCE = (date(1990, 1, 1), date(2001, 1, 1))


def _example(code: str, index: int) -> list[ScaleTable]:
    level, rank, career, place = code[0], int(code[1]), int(code[2]), int(code[3])
    base = _LEVEL_START[level] + (rank - 1) * 5_600_00 + (place - 1) * 1_150_00 + (career - 1) * 190_00 + index % 7 * 11_00
    step = base // 46
    found = []
    for since, raise_by in zip(_EXAMPLE_SINCE, (0, 350_00), strict=True):
        years = (0, 1, 2, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27)
        amounts = tuple((year, base + raise_by + position * step) for position, year in enumerate(years))
        found.append(ScaleTable(code, since, amounts, "voorbeeldbedragen van Statuut, geen officiële tabel", True))
    return found
