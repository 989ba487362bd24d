"""What if somebody works less: two futures beside each other, in figures, a drawing and words; wrong input; nothing is stored."""

from __future__ import annotations

import re
from html import unescape
from typing import Any
from xml.etree import ElementTree

import pytest

from statuut.store.models import EventRecord

PAGE = "/personeel/1043/verlof/wat-als/"
FULL_STOP = {"reken": "1", "soort": "loopbaanonderbreking", "blijft": "0", "van": "1/9/2005", "tot": "31/8/2006", "jaren": "4"}
FOUR_FIFTHS = {"reken": "1", "soort": "deeltijdse_prestaties", "blijft": "80", "van": "1/9/2005", "tot": "31/8/2006", "jaren": "3"}


def text_of(answer: Any) -> str:
    return unescape(answer.content.decode()).replace("\u00a0", " ")


def years(page: str) -> dict[str, list[str]]:
    rows = re.findall(r'<tr><th scope="row">(\d{4})</th>((?:<td class="n">.*?</td>)+)</tr>', page)
    return {year: [re.sub(r"<[^>]+>", "", cell) for cell in re.findall(r"<td[^>]*>(.*?)</td>", cells)] for year, cells in rows}


def cents(text: str) -> int:
    return int(re.sub(r"[^\d]", "", text)) * (-1 if text.startswith("−") else 1)


def test_form_starts_with_four_fifths_from_the_next_month(site: Any) -> None:
    page = text_of(site.get(PAGE, {"op": "15/5/2005"}))
    assert 'value="80"' in page and 'value="01/06/2005"' in page and 'value="31/05/2006"' in page and "vergelijking" not in page


def test_four_fifths_costs_a_fifth_of_pay_and_of_vacation(site: Any) -> None:
    page = text_of(site.get(PAGE, FOUR_FIFTHS))
    told = years(page)
    assert list(told) == ["2005", "2006", "2007", "2008"]
    for without, leave, difference, *_ in told.values():
        assert cents(leave) - cents(without) == cents(difference)
    assert cents(told["2005"][2]) < 0 and cents(told["2008"][2]) == 0
    assert [told[year][3:] for year in ("2005", "2006", "2007")] == [["35", "33"], ["35", "30,5"], ["35", "35"]]
    assert "De anciënniteiten lopen in beide gevallen even snel." in page and "euro minder" in page


def test_totals_are_the_sum_of_the_years(site: Any) -> None:
    page = text_of(site.get(PAGE, FOUR_FIFTHS))
    foot = re.search(r"<tfoot><tr><td>Samen</td>" + r'<td class="n">([^<]+)</td>' * 3, page)
    assert foot is not None
    for place, total in enumerate(foot.groups()):
        assert sum(cents(row[place]) for row in years(page).values()) == cents(total)


def test_full_interruption_of_a_year_delays_the_scale_by_a_year(site: Any) -> None:
    page = text_of(site.get(PAGE, {**FULL_STOP, "jaren": "10"}))
    assert "de schaalanciënniteit" in page.lower()
    moved = re.findall(r"Salarisschaal ([A-Z ]+\d+) komt op (\S+) in plaats van (\S+): (\d+) maanden later", page)
    gone = re.findall(r"Salarisschaal \S+ \d+ komt zonder de wijziging op \S+, en met de wijziging niet binnen", page)
    assert (moved and moved[0][3] == "12") or gone


def test_drawing_has_both_lines_a_title_and_a_table(site: Any) -> None:
    answer = site.get(PAGE, FULL_STOP)
    drawing = re.search(r'<svg viewBox="0 0 1010 262".*?</svg>', answer.content.decode(), re.S)
    assert drawing is not None
    root = ElementTree.fromstring(drawing[0])
    assert [line.attrib["class"] for line in root.iter("polyline")] == ["pay", "pay alt"]
    assert "ook als tabel" in root.attrib["aria-label"]


def test_work_pattern_may_be_without_end(site: Any) -> None:
    page = text_of(site.get(PAGE, {**FOUR_FIFTHS, "soort": "werkregime", "blijft": "50", "tot": ""}))
    assert 'id="vergelijking"' in page and cents(years(page)["2007"][2]) < 0 and "Toets en vraag aan" not in page


def test_verdict_leads_to_the_request(site: Any) -> None:
    page = text_of(site.get(PAGE, FOUR_FIFTHS))
    address = re.search(r'href="(/personeel/1043/verlof/aanvraag/\?[^"]+)"', page)
    assert address is not None and "Mag het?" in page
    form = text_of(site.get(address[1]))
    assert 'value="20"' in form and 'value="01/09/2005"' in form and '<option value="deeltijdse_prestaties" selected>' in form


def test_nothing_is_stored(site: Any) -> None:
    before = EventRecord.objects.count()
    site.get(PAGE, FOUR_FIFTHS)
    assert EventRecord.objects.count() == before


@pytest.mark.parametrize(
    ("wrong", "field", "told"),
    [
        ({"van": "31/2/2005"}, "van", "bestaat niet"),
        ({"van": ""}, "van", "nog leeg"),
        ({"van": "1/1/1990"}, "van", "geen dienst"),
        ({"van": "1/1/2150", "tot": "1/1/2151"}, "van", "voor 2081"),
        ({"tot": "1/1/2005"}, "tot", "ligt voor de eerste"),
        ({"tot": ""}, "tot", "laatste dag"),
        ({"blijft": "100"}, "blijft", "minder dan 100"),
        ({"blijft": "bijna alles"}, "blijft", "bijna alles"),
        ({"blijft": "0", "soort": "werkregime"}, "blijft", "niet 0"),
        ({"jaren": "0"}, "jaren", "van 1 tot 10"),
        ({"jaren": "elf"}, "jaren", "van 1 tot 10"),
        ({"soort": "wereldreis"}, "soort", "Kies één"),
    ],
)
def test_wrong_input_is_told_beside_its_field(site: Any, wrong: dict[str, str], field: str, told: str) -> None:
    answer = site.get(PAGE, {**FOUR_FIFTHS, **wrong})
    page = text_of(answer)
    error = re.search(rf'id="veld-{field}-fout">(.*?)</span>', page, re.S)
    assert answer.status_code == 422 and error is not None and told in error[1]
    assert 'vergelijking"' not in page


def test_overlap_with_recorded_leave_is_told(site: Any) -> None:
    answer = site.get(PAGE, {**FULL_STOP, "van": "1/6/2000", "tot": "31/5/2001"})
    assert answer.status_code == 422 and 'class="errors"' in text_of(answer)
