"""A person's year of pay: chart, table with links to reasons, totals, exports of exactly that table, and the statement on paper."""

from __future__ import annotations

import csv
import io
import re
from html import unescape
from typing import Any

import pytest

YEAR = "/personeel/1043/loon/jaar/2004/"


def text_of(answer: Any) -> str:
    return unescape(answer.content.decode()).replace("\u00a0", " ")


def cents(text: str) -> int:
    return int(text.replace("−", "-").replace(".", "").replace(",", "")) if text else 0


def table(page: str) -> list[list[str]]:
    """The texts of the rows of the table of the year, heads left out."""
    found = re.search(r'<table class="yearpay">(.*?)</table>', page, re.S)
    assert found
    rows = re.findall(r"<tr[^>]*>(.*?)</tr>", found[1], re.S)[1:]
    return [[bare(cell) for cell in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.S)] for row in rows]


def bare(cell: str) -> str:
    return re.sub(r"<span class=\"visually-hidden\">.*?</span>|<[^>]+>", "", cell).strip()


@pytest.fixture
def page(site: Any) -> str:
    return text_of(site.get(YEAR))


def test_rows_and_months_add_up(page: str) -> None:
    rows = table(page)
    lines, total = [row for row in rows[:-1] if " samen" not in row[0]], rows[-1]
    assert total[0] == "Alles samen" and len(total) == 14
    for row in rows:
        assert sum(cents(cell) for cell in row[1:13]) == cents(row[13]), row
    for place in range(1, 14):
        assert sum(cents(row[place]) for row in lines) == cents(total[place]) != 0


def test_total_is_what_the_slips_say(site: Any, page: str) -> None:
    rows = {row[0].partition("  ")[0].split(" art.")[0]: row for row in table(page)}
    slip = text_of(site.get("/personeel/1043/loon/2004-05/"))
    gross = re.search(r"Bruto mei 2004</td>.*?title=\"Waarom\?\">([\d.,]+)<", slip, re.S)
    assert gross and table(page)[-1][5] == gross[1]
    assert rows["Vakantiegeld"][5] and not rows["Vakantiegeld"][6]


def test_every_amount_leads_to_its_reasons(site: Any, page: str) -> None:
    links = re.findall(r'hx-get="(/personeel/1043/loon/2004-05/waarom/[^"]+)"', page)
    assert any("/vakantiegeld/" in link for link in links)
    for link in links:
        answer = site.get(link, HTTP_HX_REQUEST="true")
        assert answer.status_code == 200 and "Waarom" in text_of(answer)


def test_chart_has_a_title_patterns_and_words(page: str) -> None:
    svg = re.search(r"<svg viewBox.*?</svg>", page, re.S)
    assert svg and "loon in 2004 per maand en soort" in svg[0]
    kinds = set(re.findall(r'<pattern id="(vlak-\w+)"', svg[0]))
    assert {"vlak-salaris", "vlak-vakantiegeld", "vlak-eindejaarstoelage", "vlak-inhouding"} <= kinds
    assert kinds == set(re.findall(r"fill=\"url\(#(vlak-\w+)\)\"", svg[0])), "elk patroon wordt getekend en staat in de legende"
    assert "In 2004 samen" in page and "De hoogste maand is mei" in page


def test_deductions_hang_below_the_axis(page: str) -> None:
    axis = float(re.search(r'class="axis"[^>]*y1="([\d.]+)"', page)[1])  # type: ignore[index]
    below = re.search(r'<rect class="block" x="[\d.]+" y="([\d.]+)"[^>]*fill="url\(#vlak-inhouding\)"><title>', page)
    above = re.search(r'<rect class="block" x="[\d.]+" y="([\d.]+)"[^>]*fill="url\(#vlak-salaris\)"><title>', page)
    assert below and above and float(below[1]) >= axis > float(above[1])


def test_export_is_the_table(site: Any, page: str) -> None:
    answer = site.get(YEAR + "uitvoer.csv")
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig")), delimiter=";"))
    shown = [[cents(cell) for cell in row[1:]] for row in table(page)]
    assert [[cents(cell) for cell in row[2:]] for row in rows[1:]] == shown
    assert any(cell.startswith("-") for row in rows for cell in row), "een inhouding blijft een negatief getal"


def test_workbook_has_numbers(site: Any) -> None:
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(site.get(YEAR + "uitvoer.xlsx").content))
    cell = book["2004"]["C2"]
    assert isinstance(cell.value, int | float) and cell.number_format == "#,##0.00"


def test_statement_on_paper(site: Any) -> None:
    answer = site.get(YEAR + "uitvoer.pdf")
    assert answer["Content-Type"] == "application/pdf" and answer.content.startswith(b"%PDF")
    assert "jaaropgave-1043-2004.pdf" in answer["Content-Disposition"]


def test_a_year_out_of_service_has_no_pay(site: Any) -> None:
    assert "geen tewerkstelling" in text_of(site.get("/personeel/1043/loon/jaar/1980/"))
    assert site.get("/personeel/1043/loon/jaar/99/").status_code == 404
    assert site.get(YEAR + "uitvoer.doc").status_code == 404


def test_undetermined_month_has_no_total(site: Any) -> None:
    claim = {
        "aard": "middagmaal",
        "van": "12/5/04",
        "vervoermiddel": "auto",
        "begin": "8:00",
        "einde": "16:00",
        "ingediend_op": "20/5/2004",
    }
    site.post("/personeel/1043/onkosten/nieuw/", {**claim, "knop": "leg_vast"})
    page = text_of(site.get(YEAR))
    assert table(page)[-1][5] == "onbepaald" and table(page)[-1][13] == "onbepaald" and "1 maand is nog onbepaald" in page
    assert "Hoe ver ligt de bestemming" in page and "onbepaald" in site.get(YEAR + "uitvoer.csv").content.decode()
