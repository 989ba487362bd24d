"""Performances from tables: lists and month grids, all or nothing, and the same table read twice."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal
from pathlib import Path

import pytest

from statuut.dossier.file import Dossier
from statuut.dossier.importing import ImportResult
from statuut.dossier.maandraster import lees_cel, raster
from statuut.dossier.prestatie_import import prestaties_inlezen, rastertabel
from statuut.dossier.read_yaml import read_values
from statuut.dossier.table_files import write_csv, write_xlsx
from tests.strategies import CODES

APRIL = 2005 * 12 + 3
TODAY = date(2005, 5, 2)


def person(number: str = "1043") -> Dossier:
    raw = {
        "formaat": "statuut-dossier/1", "personeelsnummer": number, "statuut": "pswi",
        "gebeurtenissen": [
            {"nr": 1, "soort": "identiteit", "van": "1965-03-14", "vastgelegd": "1996-07-01", "naam": "Peeters", "voornaam": "An",
             "geboortedatum": "1965-03-14"},
            {"nr": 2, "soort": "benoeming", "van": "1996-07-01", "vastgelegd": "1996-07-01", "graad": "deskundige",
             "personeelsgroep": "niet_wetenschappelijk"},
        ],
    }  # fmt: skip
    found, findings = read_values(raw)
    assert found is not None, findings
    return found


def read(folder: Path, text: str, *, kept: Dossier | None = None, name: str = "april.csv") -> ImportResult:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    dossier = kept or person()
    return prestaties_inlezen(path, CODES, {dossier.personeelsnummer: dossier}, vastgelegd=TODAY, door="uurrooster")


LIST = """personeelsnummer;dag;aard;begin;einde;compensatie
1043;05/04/2005;overwerk;17:00;19:30;
1043;2005-04-23;dienst;22u00;06u00;betaling
"""


def test_a_list(tmp_path: Path) -> None:
    result = read(tmp_path, LIST)
    assert (result.gelukt, result.bijgewerkt, result.gebeurtenissen) == (True, 1, 2)
    (dossier,) = result.dossiers
    first, second = dossier.of("prestatie")
    assert (first.nr, first.van, first.vastgelegd, first.door) == (3, date(2005, 4, 5), TODAY, "uurrooster")
    assert (first.body.duur, second.body.duur) == (150, 480)  # type: ignore[attr-defined]


def test_the_same_list_twice_is_no_news(tmp_path: Path) -> None:
    (dossier,) = read(tmp_path, LIST).dossiers
    again = read(tmp_path, LIST, kept=dossier)
    assert (again.gelukt, again.dossiers, again.ongewijzigd, again.gebeurtenissen) == (True, (), 1, 0)


def test_time_off_taken_later_replaces_the_record(tmp_path: Path) -> None:
    rest = "personeelsnummer;dag;aard;begin;einde;compensatie;opgenomen_op\n1043;2005-04-05;overwerk;17:00;19:30;inhaalrust;%s\n"
    (dossier,) = read(tmp_path, rest % "").dossiers
    (later,) = read(tmp_path, rest % "2005-05-03", kept=dossier).dossiers
    (event,) = later.of("prestatie")
    assert (event.nr, event.vervangt, event.body.opgenomen_op) == (4, 3, date(2005, 5, 3))  # type: ignore[attr-defined]
    assert read(tmp_path, rest % "2005-05-03", kept=later).dossiers == ()


def test_two_equal_rows_are_two_performances_once_each(tmp_path: Path) -> None:
    twice = "personeelsnummer;dag;aard\n1043;2005-04-05;oproep\n1043;2005-04-05;oproep\n"
    (dossier,) = read(tmp_path, twice).dossiers
    assert len(dossier.of("prestatie")) == 2
    assert read(tmp_path, twice, kept=dossier).dossiers == ()


GRID = """personeelsnummer;naam;maand;aard;compensatie;5;6;23;30
1043;Peeters;2005-04;overwerk;;17:00-19:30;6:00-7:00 | 17:00-18:00;;
1043;Peeters;2005-04;oproep;;;;x;
1043;Peeters;2005-04;wachtdienst;;;;;12,5
"""


def test_a_grid(tmp_path: Path) -> None:
    (dossier,) = read(tmp_path, GRID).dossiers
    found = [(e.van.day, e.body.aard, e.body.duur) for e in sorted(dossier.of("prestatie"), key=lambda e: (e.van, e.nr))]  # type: ignore[attr-defined]
    assert found == [(5, "overwerk", 150), (6, "overwerk", 60), (6, "overwerk", 60), (23, "oproep", None), (30, "wachtdienst", 750)]
    grid = raster("1043", dossier.known(), APRIL)
    assert len(grid.dagen) == 30
    assert {row.aard: dict(row.cellen) for row in grid.regels} == {
        "oproep": {23: "x"}, "overwerk": {5: "17:00-19:30", 6: "06:00-07:00 | 17:00-18:00"}, "wachtdienst": {30: "12:30"},
    }  # fmt: skip


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_a_written_grid_reads_back_as_no_news(tmp_path: Path, suffix: str) -> None:
    (dossier,) = read(tmp_path, GRID).dossiers
    columns, rows = rastertabel([raster("1043", dossier.known(), APRIL)])
    path = tmp_path / f"terug{suffix}"
    if suffix == ".csv":
        write_csv(path, columns, rows)
    else:
        write_xlsx(path, [("prestaties", columns, rows)])
    again = prestaties_inlezen(path, CODES, {"1043": dossier}, vastgelegd=TODAY)
    assert [finding.text() for finding in again.findings] == []
    assert (again.ongewijzigd, again.gebeurtenissen) == (1, 0)


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        (LIST.replace("19:30", "25:30"), "ongeldige_waarde", 2),
        (LIST.replace("1043;2005-04-23", "9999;2005-04-23"), "onbekend_personeelslid", 3),
        (LIST.replace("2005-04-23", "1990-04-23"), "buiten_dienst", 3),
        (LIST.replace("2005-04-23", ""), "veld_ontbreekt", 3),
        (LIST.replace("overwerk", "overuren"), "ongeldige_waarde", 2),
        (LIST.replace("compensatie", "vergoeding"), "onbekende_kolom", 1),
        (LIST.replace("dag;", "datum;"), "onbekende_kolom", 1),
        (GRID.replace("5;6;23;30", "5;6;23;31"), "dag_bestaat_niet", 4),
        (GRID.replace("17:00-19:30", "vijf uur"), "ongeldige_waarde", 2),
        (GRID.replace("17:00-19:30", "x"), "ongeldige_waarde", 2),
        (GRID.replace("2005-04;oproep", "april;oproep"), "ongeldige_waarde", 3),
        ("personeelsnummer;dag;aard\n", "geen_prestaties", None),
    ],
)
def test_one_error_keeps_everything_out(tmp_path: Path, text: str, code: str, line: int | None) -> None:
    result = read(tmp_path, text)
    assert not result.gelukt and result.dossiers == ()
    errors = [(finding.code, finding.regel) for finding in result.findings if finding.ernst == "fout"]
    assert (code, line) in errors


def test_cells() -> None:
    assert lees_cel("18:00 tot 23:00", "dienst") == [{"begin": "18:00", "einde": "23:00"}]
    assert lees_cel(time(7, 30), "wachtdienst") == [{"minuten": 450}]
    assert lees_cel(Decimal("7.5"), "wachtdienst") == [{"uren": Decimal("7.5")}]
    assert lees_cel("7:30", "wachtdienst") == [{"minuten": 450}]
    with pytest.raises(ValueError, match="Een kruisje volstaat alleen voor een oproep"):
        lees_cel("x", "overwerk")
