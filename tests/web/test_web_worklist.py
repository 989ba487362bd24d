"""The work list as home page, per role, and the agenda feed with its secret address."""

from __future__ import annotations

import re
from typing import Any

import pytest
from cases_setup import discipline, leave_request, stand_still, text_of


def section(page: str, heading: str) -> str:
    found = re.search(rf"<h2>{re.escape(heading)} .*?</section>", page, re.S)
    return found[0] if found else ""


def test_empty_work_list_says_what_to_do(site: Any) -> None:
    page = text_of(site.get("/"))
    assert "<h1>Werklijst</h1>" in page and "Er loopt geen zaak" in page and 'href="/personeel/"' in page


def test_home_tells_late_soon_and_waiting_with_a_link_to_the_form(site: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch, "2005-04-29")
    discipline(1)
    discipline(3, "1071")
    page = text_of(site.get("/"))
    late, soon, waiting = (section(page, heading) for heading in ("Te laat", "Binnen dertig dagen", "Wacht"))
    assert '<a href="/zaken/2005/001/handeling/oproeping/">' in late and "10 dagen te laat" in late and "Peeters An" in late
    assert '<a href="/zaken/2005/002/handeling/uitspraak/">' in soon and "nog 14 dagen" in soon and "13/05/2005" in soon
    assert '<a href="/zaken/2005/002/handeling/proces_verbaal/">' in waiting and "2005/001" not in waiting
    assert page.index(late) < page.index(soon) < page.index(waiting)


def test_list_of_one_role(site: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch, "2005-05-12")
    discipline(5)
    page = text_of(site.get("/?rol=ambtenaar"))
    assert "handeling/beroep/" in page and "handeling/proces_verbaal/" not in page and "nog 14 dagen" in page
    page = text_of(site.get("/?rol=instellingshoofd"))
    assert "handeling/proces_verbaal/" in page and "handeling/beroep/" not in page


def test_what_followed_by_itself_is_written_from_the_home_page(site: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from statuut.store.models import EventRecord

    stand_still(monkeypatch, "2005-04-20")
    leave_request()
    before = EventRecord.objects.count()
    assert "De dossiers zijn bijgewerkt" in text_of(site.post("/", {"knop": "bijwerken"}, follow=True))
    assert EventRecord.objects.count() == before + 1
    site.post("/", {"knop": "bijwerken"})
    assert EventRecord.objects.count() == before + 1


def test_agenda_has_a_secret_address_without_names_that_can_be_taken_away(site: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch, "2005-05-12")
    discipline(5)
    page = text_of(site.get("/agenda/"))
    assert "Er is nu geen adres" in page and site.get("/agenda/.ics").status_code == 404
    first = re.search(r'href="(/agenda/[^"]+\.ics)"', text_of(site.post("/agenda/", {"knop": "vernieuwen"}, follow=True)))
    assert first
    answer = site.get(first[1])
    feed = answer.content.decode().replace("\r\n ", "")
    assert answer["Content-Type"].startswith("text/calendar") and "DTSTART;VALUE=DATE:20050526" in feed and "2005/001" in feed
    assert not re.search("Peeters|1043|Claes|blaam", feed)
    second = re.search(r'href="(/agenda/[^"]+\.ics)"', text_of(site.post("/agenda/", {"knop": "vernieuwen"}, follow=True)))
    assert second and second[1] != first[1]
    assert site.get(first[1]).status_code == 404 and site.get(second[1]).status_code == 200
    site.post("/agenda/", {"knop": "intrekken"})
    assert site.get(second[1]).status_code == 404 and "Er is nu geen adres" in text_of(site.get("/agenda/"))


def test_agenda_is_refused_to_other_computers(site: Any) -> None:
    assert site.get("/agenda/x.ics", REMOTE_ADDR="192.168.1.20").status_code == 403
