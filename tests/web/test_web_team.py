"""The team calendar: who is absent, cover per day, filters, export, one query for the records, and speed with many staff."""

from __future__ import annotations

import csv
import io
import re
from html import unescape
from typing import Any

import pytest

PAGE = "/verlof/"


def text_of(answer: Any) -> str:
    return unescape(answer.content.decode()).replace("\u00a0", " ")


def absent(site: Any, number: str = "1043", **values: str) -> None:
    answer = site.post(f"/personeel/{number}/dossier/nieuw/afwezigheid/", {"fractie": "100", **values})
    assert answer.status_code == 302, text_of(answer)


def cover(page: str) -> dict[str, tuple[str, str, str]]:
    """Per day: present, expected, per cent."""
    rows = re.findall(
        r'nowrap">\w\w (\d\d/\d\d/\d{4})</th><td class="n">([\d,]+)</td><td class="n">(\d+)</td><td class="n[^"]*">(\d+)', page
    )
    return {day: (present, expected, share) for day, present, expected, share in rows}


def test_two_persons_at_work_make_a_full_team(site: Any) -> None:
    page = text_of(site.get(PAGE, {"maand": "2004-03"}))
    assert "Peeters An" in page and "De Smet Jürgen" in page
    assert cover(page)["01/03/2004"] == ("2", "2", "100") and "06/03/2004" not in cover(page)
    assert "Niemand is afwezig in maart 2004." in page


def test_absence_is_drawn_counted_and_listed(site: Any) -> None:
    absent(site, van="1/3/2004", tot="3/3/2004", aard="ziekteverlof")
    page = text_of(site.get(PAGE, {"maand": "2004-03"}))
    assert [cover(page)[f"0{day}/03/2004"] for day in (2, 4)] == [("1", "2", "50"), ("2", "2", "100")]
    assert page.count('<td class="work away k3" title="ziekteverlof">Z') == 3
    assert "De krapste dag is 1 maart 2004: 1 van 2 aanwezig (50 %)." in page
    assert "Afwezigheden in maart 2004 (1)" in page and 'href="/personeel/1043/dossier/10/">ziekteverlof</a>' in page


def test_part_of_the_time_and_half_a_day_count_for_their_part(site: Any) -> None:
    page = text_of(site.get(PAGE, {"maand": "2002-05"}))
    assert cover(page)["02/05/2002"] == ("1,8", "2", "90") and "20 %" in page
    absent(site, "1071", van="3/5/2004", tot="3/5/2004", aard="jaarlijkse_vakantie", halve_dag="namiddag")
    page = text_of(site.get(PAGE, {"maand": "2004-05"}))
    assert cover(page)["03/05/2004"] == ("1,5", "2", "75") and ">namiddag</span>" in page


def test_holidays_and_who_is_not_in_service_do_not_count(site: Any) -> None:
    page = text_of(site.get(PAGE, {"maand": "2004-07"}))
    assert "21/07/2004" not in cover(page) and "Nationale feestdag" in page
    page = text_of(site.get(PAGE, {"maand": "2004-09"}))
    assert "De Smet" not in page and cover(page)["01/09/2004"][1] == "1"


def test_withdrawn_and_corrected_absences_no_longer_count(site: Any) -> None:
    absent(site, van="1/3/2004", tot="5/3/2004", aard="ziekteverlof")
    site.post("/personeel/1043/dossier/10/corrigeren/", {"van": "1/3/2004", "tot": "1/3/2004", "aard": "ziekteverlof", "fractie": "100"})
    assert text_of(site.get(PAGE, {"maand": "2004-03"})).count("away k3") == 1
    site.post("/personeel/1043/dossier/11/intrekken/", {"reden": "Vergissing."})
    assert "away k3" not in text_of(site.get(PAGE, {"maand": "2004-03"}))


def test_filters(site: Any) -> None:
    absent(site, van="1/3/2004", tot="3/3/2004", aard="ziekteverlof")
    for query in ({"zoek": "peeters"}, {"graad": "medewerker"}, {"toon": "afwezig"}):
        page = text_of(site.get(PAGE, {"maand": "2004-03", **query}))
        assert 'verlof/?jaar=2004">Peeters An' in page and 'verlof/?jaar=2004">De Smet' not in page, query
    assert cover(text_of(site.get(PAGE, {"maand": "2004-03", "toon": "afwezig"})))["01/03/2004"][1] == "2"
    assert "Niemand in maart 2004 met deze keuze" in text_of(site.get(PAGE, {"maand": "2004-03", "zoek": "zzz"}))


@pytest.mark.parametrize("typed", ["mei", "2005-13", "0001-01", "9999-12"])
def test_wrong_month_is_told_and_kept(site: Any, typed: str) -> None:
    answer = site.get(PAGE, {"maand": typed})
    assert answer.status_code == 422 and f'value="{typed}"' in text_of(answer) and "Hieronder staat" in text_of(answer)


@pytest.mark.parametrize("month", ["1950-01", "2100-12"])
def test_last_months_still_have_neighbours_that_answer(site: Any, month: str) -> None:
    page = site.get(PAGE, {"maand": month})
    assert page.status_code == 200
    for address in re.findall(r'href="(\?maand=[^"]+)"', page.content.decode()):
        assert site.get(PAGE + address).status_code in (200, 422)


def test_export_holds_what_is_shown(site: Any) -> None:
    from datetime import datetime

    from openpyxl import load_workbook

    absent(site, van="1/3/2004", tot="3/3/2004", aard="ziekteverlof")
    absent(site, "1071", van="1/3/2004", tot="3/3/2004", aard="jaarlijkse_vakantie")
    text = site.get("/verlof/uitvoer.csv?maand=2004-03&zoek=peeters").content.decode("utf-8")
    rows = list(csv.reader(io.StringIO(text[1:]), delimiter=";"))
    assert text.startswith("\ufeff")
    assert rows[1:] == [["1043", "Peeters An", "medewerker", "ziekteverlof", "01/03/2004", "03/03/2004", "hele dag"]]
    book = load_workbook(io.BytesIO(site.get("/verlof/uitvoer.xlsx?maand=2004-03").content))
    assert book.sheetnames == ["Afwezigheden", "Bezetting"]
    absences, days = book["Afwezigheden"], book["Bezetting"]
    assert absences.max_row == 3 and absences["E2"].value == datetime(2004, 3, 1) and absences.freeze_panes == "A2"
    assert [cell.value for cell in days[2]][2:] == [2, "0", 0]
    assert site.get("/verlof/uitvoer.pdf").status_code == 404


def test_looking_is_noted(site: Any) -> None:
    from statuut.store.models import AuditEntry

    site.get(PAGE, {"maand": "2004-03"})
    entry = AuditEntry.objects.latest("volgnummer")
    assert entry.onderwerp == "teamkalender" and entry.gegevens["maand"] == "2004-03"


def test_empty_store_says_so(db: None, client: Any) -> None:
    assert "Niemand in" in text_of(client.get(PAGE))


def test_records_are_one_query_however_many_persons(site: Any, django_assert_max_num_queries: Any) -> None:
    from statuut.store.models import EventRecord, Person

    model = Person.objects.get(personeelsnummer="1043")
    columns = EventRecord.objects.filter(person=model, nr=6).values("nr", "soort", "inhoud", "van", "tot", "vastgelegd", "opgeslagen").get()
    copies = []
    for number in range(2000, 2200):
        model.pk, model.personeelsnummer, model.naam = None, str(number), f"Kopie {number}"
        model.save()
        copies.append(EventRecord(person=Person.objects.get(pk=model.pk), **columns))
    EventRecord.objects.bulk_create(copies)
    with django_assert_max_num_queries(12):
        page = text_of(site.get(PAGE, {"maand": "2002-05"}))
    assert page.count('class="who"><a') == 202
