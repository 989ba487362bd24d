"""Many personnel files as tables: CSV, XLSX, Parquet; export then import gives equal files.

- `personeel.xlsx`: one sheet for each kind of event;
- `personeel.csv`, `personeel.parquet`: one long table with a column `soort`;
- a folder: one CSV or Parquet file for each kind, named after it.

Reading takes any of these; a person's rows may be spread over all of them. A file without events has no rows, and so is not in a table.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from statuut.dossier.build import Place, build_event, close
from statuut.dossier.columns import Column, columns_of, long_columns, row_values
from statuut.dossier.event import Event
from statuut.dossier.events import KINDS, read
from statuut.dossier.file import Dossier
from statuut.dossier.finding import Finding, has_errors
from statuut.dossier.table_files import BOM, SUFFIXES, RawTable, csv_text, read_raw, write_csv, write_parquet, write_xlsx

Format = Literal["csv", "xlsx", "parquet"]
_IGNORED_SHEETS = frozenset({"uitleg", "leeg"})
_ERROR_COLUMNS = tuple(
    Column(name, "tekst") for name in ("bestand", "rij", "kolom", "personeelsnummer", "gebeurtenis", "ernst", "reden", "juist", "artikel")
)


@dataclass(frozen=True, slots=True)
class _Row:
    """One good row: an event of a person."""

    personeelsnummer: str
    statuut: str
    event: Event
    place: Place


def write_tables(dossiers: Iterable[Dossier], path: Path | str, fmt: Format) -> tuple[Path, ...]:
    """Write the files as tables and return the paths written.

    CSV and Parquet: one long table when `path` has that suffix, else a folder with one file for each kind that occurs.
    """
    target, people = Path(path), tuple(dossiers)
    present = {event.soort for dossier in people for event in dossier.events}
    kinds = [soort for soort in KINDS if soort in present]
    if fmt == "xlsx":
        write_xlsx(target, ((soort, columns_of(soort), _rows(people, soort)) for soort in kinds))
        return (target,)
    write = write_csv if fmt == "csv" else write_parquet
    if target.suffix.lower() == f".{fmt}":
        write(target, long_columns(kinds), _rows(people, None))
        return (target,)
    target.mkdir(parents=True, exist_ok=True)
    written = tuple(target / f"{soort}.{fmt}" for soort in kinds)
    for soort, file in zip(kinds, written, strict=True):
        write(file, columns_of(soort), _rows(people, soort))
    return written


def read_tables(path: Path | str) -> tuple[tuple[Dossier, ...], list[Finding]]:
    """The files in a table, a workbook or a folder of tables, by personnel number; none when a finding is an error."""
    source = Path(path)
    files = sorted(file for file in source.iterdir() if file.suffix.lower() in SUFFIXES) if source.is_dir() else [source]
    findings: list[Finding] = []
    rows: list[_Row] = []
    for file in files:
        tables, wrong = read_raw(file)
        findings += wrong
        for table in tables:
            rows += _read_table(table, findings)
    dossiers = _group(rows, str(source), findings)
    return (() if has_errors(findings) else dossiers), findings


def template(soort: str) -> bytes:
    """An empty CSV table for one kind of event, ready to fill in a spreadsheet; KeyError for an unknown kind."""
    return (BOM + csv_text(columns_of(soort), ())).encode("utf-8")


def write_template(soort: str, path: Path | str) -> Path:
    """An empty workbook for one kind: a sheet to fill, and a sheet `uitleg` that says what each column means."""
    columns = columns_of(soort)
    meaning = tuple(Column(name, "tekst") for name in ("kolom", "verplicht", "betekenis", "keuzes"))
    rows = [
        {"kolom": each.naam, "verplicht": "ja" if each.verplicht else "nee", "betekenis": each.uitleg, "keuzes": ", ".join(each.keuzes)}
        for each in columns
    ]
    write_xlsx(Path(path), ((soort, columns, ()), ("uitleg", meaning, rows)))
    return Path(path)


def write_error_file(findings: Iterable[Finding], path: Path | str) -> Path:
    """The findings as CSV: file, row, column, reason, what would be right."""
    rows = (
        {
            "bestand": finding.bestand,
            "rij": finding.regel,
            "kolom": finding.veld,
            "personeelsnummer": finding.personeelsnummer,
            "gebeurtenis": finding.gebeurtenis,
            "ernst": finding.ernst,
            "reden": finding.boodschap,
            "juist": finding.juist,
            "artikel": finding.artikel,
        }
        for finding in findings
    )
    write_csv(Path(path), _ERROR_COLUMNS, rows)
    return Path(path)


def _rows(dossiers: Sequence[Dossier], soort: str | None) -> Iterator[dict[str, Any]]:
    for dossier in dossiers:
        for event in dossier.events:
            if soort is None or event.soort == soort:
                yield row_values(dossier, event)


def _read_table(table: RawTable, findings: list[Finding]) -> list[_Row]:
    if table.naam in _IGNORED_SHEETS and "personeelsnummer" not in table.kop:
        return []
    wrong = list(_check_header(table))
    findings += wrong
    if has_errors(wrong):
        return []
    rows = []
    for number, cells in table.rijen:
        raw = {name: cell for name, cell in zip(table.kop, cells, strict=False) if name and cell is not None}
        row, problems = _read_row(table, number, raw, len([cell for cell in cells[len(table.kop):] if cell is not None]))
        findings += problems
        rows += [] if row is None else [row]
    return rows


def _check_header(table: RawTable) -> Iterator[Finding]:
    """The columns that a table needs are there once, and no others."""
    place = Place(table.bestand, regel=1)
    if "soort" not in table.kop and table.naam not in KINDS:
        message = f"De tabel '{table.naam}' heeft geen kolom 'soort', en haar naam is geen soort gebeurtenis."
        yield place.error("kolom_ontbreekt", message, "soort", f"een kolom 'soort', of als naam {close(table.naam, tuple(KINDS), 99)}")
        return
    columns = long_columns(KINDS) if "soort" in table.kop else columns_of(table.naam)
    names = tuple(column.naam for column in columns)
    allowed = (*names, "soort", "tewerkstelling")
    for position, name in enumerate(table.kop):
        if name and name not in allowed:
            message = f"De kolom '{name}' bestaat niet in de tabel '{table.naam}'."
            advice = close(name, names, 0)
            listed = f"één van: {', '.join(names)}"
            yield place.error("onbekende_kolom", message, name, advice if not advice.startswith("een waarde") else listed)
        if name and name in table.kop[:position]:
            yield place.error("dubbele_kolom", f"De kolom '{name}' staat er twee keer.", name, "elke kolom één keer")
    for column in columns:
        optional_start = column.naam == "van" and table.naam == "intrekking"
        if column.verplicht and column.naam not in table.kop and not optional_start:
            message = f"De kolom '{column.naam}' ontbreekt in de tabel '{table.naam}'."
            yield place.error("kolom_ontbreekt", message, column.naam, f"de kolommen {', '.join(names)}")


def _read_row(table: RawTable, number: int, raw: dict[str, Any], surplus: int) -> tuple[_Row | None, list[Finding]]:
    person, statute, nr = raw.pop("personeelsnummer", None), raw.pop("statuut", None), raw.get("nr")
    shown_nr = int(nr) if isinstance(nr, int) or (isinstance(nr, str) and nr.isdecimal() and len(nr) < 10) else None
    place = Place(table.bestand, None if person is None else str(person), number, shown_nr)
    findings = []
    if surplus:
        findings.append(place.error("te_veel_cellen", "De rij heeft meer cellen dan er kolommen zijn.", None, f"{len(table.kop)} cellen"))
    for name, value, advice in (
        ("personeelsnummer", person, "het nummer van de persoon"),
        ("statuut", statute, "de naam van een statuut, bijvoorbeeld pswi"),
    ):
        try:
            read.text(value or "")
        except ValueError as error:
            findings.append(place.error("ongeldige_waarde", str(error), name, advice))
    raw.setdefault("soort", table.naam)
    event, wrong = build_event(raw, place)
    findings += wrong
    if event is None or findings:
        return None, findings
    return _Row(read.text(person), read.text(statute), event, replace(place, gebeurtenis=event.nr)), []


def _group(rows: list[_Row], source: str, findings: list[Finding]) -> tuple[Dossier, ...]:
    """One file for each personnel number; a person has one statute."""
    people: dict[str, list[_Row]] = {}
    for row in rows:
        people.setdefault(row.personeelsnummer, []).append(row)
    for own in people.values():
        for row in own:
            if row.statuut != own[0].statuut:
                message = f"Het statuut '{row.statuut}' wijkt af van '{own[0].statuut}' in een andere rij van dezelfde persoon."
                findings.append(row.place.error("statuut_wijkt_af", message, "statuut", own[0].statuut))
    return tuple(
        Dossier(number, own[0].statuut, tuple(row.event for row in own), source) for number, own in sorted(people.items())
    )
