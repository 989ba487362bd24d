"""The list of staff, search and export."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest


def test_list_names_everybody(site: Any) -> None:
    page = site.get("/personeel/").content.decode()
    assert "Peeters An" in page and "De Smet Jürgen" in page and "2 personeelsleden" in page


@pytest.mark.parametrize("words", ["peeters", "1043", "an peeters", "PEETERS An"])
def test_search_in_the_list(site: Any, words: str) -> None:
    page = site.get("/personeel/", {"zoek": words}).content.decode()
    assert "Peeters An" in page and "De Smet" not in page


def test_order_is_told_to_readers_of_the_screen(site: Any) -> None:
    assert 'aria-sort="descending"' in site.get("/personeel/?orde=-naam").content.decode()


def test_nobody_found_says_what_to_do(site: Any) -> None:
    page = site.get("/personeel/?zoek=zzz").content.decode()
    assert "Niemand gevonden voor “zzz”" in page and "Toon iedereen" in page


def test_empty_store_says_what_to_do(db: None, client: Any) -> None:
    assert "statuut importeer" in client.get("/personeel/").content.decode()


def test_csv_holds_exactly_what_is_shown(site: Any) -> None:
    answer = site.get("/personeel/uitvoer.csv?zoek=peeters")
    text = answer.content.decode("utf-8")
    assert text.startswith("\ufeff")
    rows = list(csv.reader(io.StringIO(text[1:]), delimiter=";"))
    assert [row[:2] for row in rows] == [["Nummer", "Naam"], ["1043", "Peeters An"]]
    assert "01/07/1996" in rows[1]


def test_xlsx_has_typed_cells_and_a_frozen_header(site: Any) -> None:
    from datetime import datetime

    from openpyxl import load_workbook

    sheet = load_workbook(io.BytesIO(site.get("/personeel/uitvoer.xlsx?orde=nummer").content)).active
    assert sheet is not None
    assert sheet.freeze_panes == "A2" and sheet["B2"].value == "Peeters An" and sheet["F2"].value == datetime(1996, 7, 1)


def test_export_neutralises_formulas() -> None:
    from statuut.web.exports import neutral

    assert [neutral(text) for text in ("=1+1", "+32", "-1", "@x", "An")] == ["'=1+1", "'+32", "'-1", "'@x", "An"]


def test_search_everywhere_finds_people_norms_and_text(site: Any) -> None:
    page = site.get("/zoek/", {"zoek": "vakantiegeld"}).content.decode()
    assert "Vakantiegeld: bedrag" in page and "verzonnen" in page
    assert "Peeters" in site.get("/zoek/", {"zoek": "peet"}).content.decode()


def test_search_for_a_number_opens_it(site: Any) -> None:
    assert site.get("/zoek/", {"zoek": "1043"})["Location"] == "/personeel/1043/"
    assert "/norm/" in site.get("/zoek/", {"zoek": "art. XIII 75, § 2"})["Location"]


def test_search_for_nothing_known(site: Any) -> None:
    assert "Niets gevonden" in site.get("/zoek/", {"zoek": "qqqq"}).content.decode()
