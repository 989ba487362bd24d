"""Tables of many persons: export then import is equal, and wrong tables are told by column and row."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from statuut.dossier.columns import cell_value, columns_of, neutralise
from statuut.dossier.events import KINDS
from statuut.dossier.file import Dossier
from statuut.dossier.finding import Finding
from statuut.dossier.tables import Format, read_tables, template, write_error_file, write_tables, write_template
from tests import strategies
from tests.dossier.files import CAREER, file_of

SHAPES: list[tuple[Format, str]] = [
    ("csv", "personeel.csv"), ("csv", "map"), ("parquet", "personeel.parquet"), ("parquet", "map"), ("xlsx", "personeel.xlsx"),
]  # fmt: skip


@pytest.mark.parametrize(("fmt", "name"), SHAPES)
@settings(max_examples=15, deadline=None)
@given(people=st.lists(strategies.dossiers(), min_size=1, max_size=3, unique_by=lambda dossier: dossier.personeelsnummer))
def test_export_then_import_is_equal(fmt: Format, name: str, people: list[Dossier]) -> None:
    with TemporaryDirectory() as folder:
        write_tables(people, Path(folder) / name, fmt)
        read, findings = read_tables(Path(folder) / name)
    assert findings == []
    assert read == tuple(sorted(people, key=lambda dossier: dossier.personeelsnummer))


@given(st.text(alphabet="'=+-@ab", max_size=6))
def test_neutralised_text_comes_back(text: str) -> None:
    assert not neutralise(text).startswith(("=", "+", "-", "@"))
    assert (cell_value(neutralise(text)) or "") == text.strip()


def test_csv_is_as_belgian_spreadsheets_want_it(tmp_path: Path) -> None:
    regime = "nr: 4, soort: werkregime, van: 2000-01-01, tot: 2000-12-31, vastgelegd: 2000-01-01, fractie: 62.5, bron: '=1+1'"
    write_tables([file_of(*CAREER, regime)], tmp_path / "map", "csv")
    assert (tmp_path / "map" / "werkregime.csv").read_bytes().decode() == (
        "\ufeffpersoneelsnummer;statuut;nr;van;tot;vastgelegd;door;bron;tewerkstelling;vervangt;fractie;rooster;uren_per_jaar;continudienst\r\n"
        "1043;pswi;4;2000-01-01;2000-12-31;2000-01-01;;'=1+1;1;;62,5;;;\r\n"
    )


def test_workbooks_have_typed_cells_and_a_frozen_header(tmp_path: Path) -> None:
    (path,) = write_tables([file_of(*CAREER)], tmp_path / "p.xlsx", "xlsx")
    sheet = load_workbook(path)["identiteit"]
    assert sheet.freeze_panes == "A2"
    assert (sheet["A2"].value, sheet["C2"].value, sheet["D2"].value.date()) == ("1043", 1, date(1965, 3, 14))
    assert sheet["D2"].number_format == "dd/mm/yyyy"


HEADER = "personeelsnummer,statuut,nr,van,tot,vastgelegd,fractie\n"


def written(folder: Path, text: str, name: str = "werkregime.csv") -> tuple[tuple[Dossier, ...], list[Finding]]:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return read_tables(path)


def test_commas_belgian_days_and_decimal_commas_are_read(tmp_path: Path) -> None:
    (dossier,), findings = written(tmp_path, HEADER + '0043,pswi,1,1/2/2000,28.02.2000,2000-01-15,"62,5"\n')
    assert findings == [] and dossier.personeelsnummer == "0043"
    event = dossier.events[0]
    assert (event.van, event.laatste_dag, event.body.fractie) == (date(2000, 2, 1), date(2000, 2, 28), 6250)


def test_wrong_columns_are_told_with_the_right_ones(tmp_path: Path) -> None:
    dossiers, findings = written(tmp_path, "personeelsnumer;statuut;nr;van;vastgelegd;fractie;fractie\n1;pswi;1;1/2/2000;1/2/2000;50;50\n")
    assert dossiers == ()
    assert [(finding.code, finding.veld, finding.regel) for finding in findings] == [
        ("onbekende_kolom", "personeelsnumer", 1), ("dubbele_kolom", "fractie", 1), ("kolom_ontbreekt", "personeelsnummer", 1),
    ]  # fmt: skip
    assert findings[0].juist == "personeelsnummer" and "rooster" in (findings[2].juist or "")
    assert str(tmp_path / "werkregime.csv") in findings[0].text()


def test_a_wrong_row_is_told_with_its_number_and_nothing_comes_in(tmp_path: Path) -> None:
    rows = '1;pswi;1;1/2/2000;;1/2/2000;50\n"1";pswi;2;30/2/2000;;1/2/2000;150\n;pswi;3;1/2/2000;;1/2/2000;50\n'
    rows += "1;kabinet;4;1/2/2000;;1/2/2000;50\n"
    dossiers, findings = written(tmp_path, HEADER.replace(",", ";") + rows + "1;pswi;5;1/2/2000;;1/2/2000;50;x\n")
    assert dossiers == ()
    assert [(finding.regel, finding.veld) for finding in findings] == [
        (3, "van"), (3, "fractie"), (4, "personeelsnummer"), (6, None), (5, "statuut"),
    ]  # fmt: skip


def test_a_table_without_a_kind_is_told(tmp_path: Path) -> None:
    _, findings = written(tmp_path, HEADER, "werkregimes.csv")
    assert findings[0].veld == "soort" and "werkregime" in (findings[0].juist or "")
    _, findings = written(
        tmp_path, "personeelsnummer;statuut;nr;soort;van;vastgelegd\n1;pswi;1;werkregiem;2000-01-01;2000-01-01\n", "alles.csv"
    )
    assert [(finding.code, finding.juist) for finding in findings] == [("onbekende_soort", "werkregime")]


def test_damaged_and_foreign_files_are_findings(tmp_path: Path) -> None:
    for name, code in (("a.xlsx", "onleesbaar_bestand"), ("a.parquet", "onleesbaar_bestand"), ("a.doc", "onbekend_bestandstype")):
        (tmp_path / name).write_bytes(b"geen tabel")
        dossiers, findings = read_tables(tmp_path / name)
        assert dossiers == () and [finding.code for finding in findings] == [code]
    assert read_tables(tmp_path / "weg.csv")[1][0].code == "onleesbaar_bestand"


def test_windows_text_is_read_with_a_warning(tmp_path: Path) -> None:
    path = tmp_path / "examenresultaat.csv"
    path.write_bytes("personeelsnummer;statuut;nr;van;vastgelegd;examen;geslaagd\n1;pswi;1;1/2/2000;1/2/2000;élève;ja\n".encode("cp1252"))
    (dossier,), findings = read_tables(path)
    assert dossier.events[0].body.examen == "élève"
    assert [(finding.ernst, finding.code) for finding in findings] == [("waarschuwing", "andere_codering")]


def test_numbers_as_a_spreadsheet_keeps_them(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Werkregime"
    sheet.append(["Personeelsnummer", "statuut", "nr", "van", "vastgelegd", "fractie", None])
    sheet.append([43, "pswi", 1.0, date(2000, 2, 1), "1/2/2000", 0.625, None])
    sheet.append([None] * 7)
    sheet.append(["43", "pswi", 2, date(2001, 2, 1), "1/2/2000", 33.33, None])
    sheet["F2"].number_format = "0.0%"
    book.save(tmp_path / "p.xlsx")
    (dossier,), findings = read_tables(tmp_path / "p.xlsx")
    assert findings == [] and dossier.personeelsnummer == "43"
    assert [event.body.fractie for event in dossier.events] == [6250, 3333]


@pytest.mark.parametrize("soort", list(KINDS))
def test_templates_are_empty_and_right(soort: str, tmp_path: Path) -> None:
    path = tmp_path / f"{soort}.csv"
    path.write_bytes(template(soort))
    assert read_tables(path) == ((), [])
    assert read_tables(write_template(soort, tmp_path / "sjabloon.xlsx")) == ((), [])
    assert all(column.uitleg for column in columns_of(soort))


def test_the_error_file_lists_row_column_and_reason(tmp_path: Path) -> None:
    _, findings = written(tmp_path, HEADER.replace(",", ";") + "1;pswi;1;30/2/2000;;1/2/2000;50\n")
    text = write_error_file(findings, tmp_path / "fouten.csv").read_text(encoding="utf-8-sig")
    head, row = text.splitlines()
    assert head.startswith("bestand;rij;kolom;") and ";2;van;1;1;fout;" in row
