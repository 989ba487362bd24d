"""The dossier: table, and forms that record, correct and withdraw each kind of fact."""

from __future__ import annotations

from html import unescape
from typing import Any

import pytest

from statuut.dossier.events import KINDS
from statuut.store.models import EventRecord

NEW = "/personeel/1043/dossier/nieuw/gezinstoestand/"
HOUSEHOLD = {"van": "1/7/05", "burgerlijke_staat": "alleenstaand", "kinderen_kinderbijslag": "1", "knop": "bewaar"}


def text_of(answer: Any) -> str:
    return unescape(answer.content.decode())


@pytest.mark.parametrize("soort", [soort for soort in KINDS if soort != "intrekking"])
def test_every_kind_has_a_form_with_labels_and_hints(site: Any, soort: str) -> None:
    page = text_of(site.get(f"/personeel/1043/dossier/nieuw/{soort}/"))
    assert f"<h1>{KINDS[soort].label}</h1>" in page
    assert page.count('class="field') >= 3


@pytest.mark.parametrize("soort", [soort for soort in KINDS if soort != "intrekking"])
def test_empty_form_is_refused_with_messages(site: Any, soort: str) -> None:
    before = EventRecord.objects.count()
    answer = site.post(f"/personeel/1043/dossier/nieuw/{soort}/", {})
    assert answer.status_code == 422
    assert 'href="#veld-van"' in text_of(answer) and "Er is niets opgeslagen." in text_of(answer)
    assert EventRecord.objects.count() == before


def test_recording(site: Any) -> None:
    answer = site.post(NEW, HOUSEHOLD)
    assert answer.status_code == 302 and answer["Location"] == "/personeel/1043/dossier/?gedaan=10#gedaan"
    page = text_of(site.get(answer["Location"]))
    assert "Vastgelegd als gegeven 10." in page and "01/07/2005" in page and "lokale gebruiker" in page


def test_wrong_date_keeps_what_was_typed(site: Any) -> None:
    answer = site.post(NEW, {**HOUSEHOLD, "van": "31/2/05", "bron": "verklaring <b>"})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert 'value="31/2/05"' in page and 'value="alleenstaand" checked' in page and 'value="verklaring &lt;b&gt;"' in page
    assert "bestaat niet" in page and 'aria-invalid="true"' in page and '<a href="#veld-van">' in page


def test_unknown_choice_is_kept_and_told(site: Any) -> None:
    values = {"van": "1/1/2006", "graad": "keizer", "personeelsgroep": "niet_wetenschappelijk", "wijze": "bevordering"}
    page = text_of(site.post("/personeel/1043/dossier/nieuw/graad/", values))
    assert "'keizer' is geen graad" in page and "keizer (onbekend)" in page


def test_overlap_is_refused(site: Any) -> None:
    values = {"van": "1/1/2001", "tot": "31/12/2001", "aard": "vormingsverlof", "fractie": "90"}
    answer = site.post("/personeel/1043/dossier/nieuw/afwezigheid/", values)
    assert answer.status_code == 422 and "100" in text_of(answer)


def test_correction_starts_from_what_is_there(site: Any) -> None:
    page = text_of(site.get("/personeel/1043/dossier/9/corrigeren/"))
    assert 'value="Stad Gent"' in page and 'value="80"' in page and 'value="30/06/1996"' in page


def test_correction_as_it_stands_gives_an_equal_body(site: Any) -> None:
    from statuut.dossier.event import Event
    from statuut.store import doors
    from statuut.web.forms.event_form import typed_values

    def events() -> dict[int, Event]:
        row = doors.person("1043")
        assert row is not None
        return {
            event.nr: event for event in doors.open_dossier(row, reader="toets", now=row.events.first().opgeslagen, doel="toets").events
        }  # type: ignore[union-attr]

    for number, event in events().items():
        answer = site.post(f"/personeel/1043/dossier/{number}/corrigeren/", typed_values(event))
        assert answer.status_code == 302, text_of(answer)
    after = events()
    replaced = {event.vervangt: event for event in after.values() if event.vervangt}
    for number in range(1, 10):
        assert replaced[number].body == after[number].body and replaced[number].periode == after[number].periode


def test_withdrawal(site: Any) -> None:
    assert "Waarom" in text_of(site.get("/personeel/1043/dossier/7/intrekken/"))
    assert site.post("/personeel/1043/dossier/7/intrekken/", {"reden": ""}).status_code == 422
    assert site.post("/personeel/1043/dossier/7/intrekken/", {"reden": "Dubbel."}).status_code == 302
    page = text_of(site.get("/personeel/1043/dossier/"))
    assert "ingetrokken door nr. 10" in page and 'class="gone"' in page


def test_what_is_replaced_cannot_be_changed_again(site: Any) -> None:
    site.post("/personeel/1043/dossier/7/intrekken/", {"reden": "Dubbel."})
    answer = site.get("/personeel/1043/dossier/7/corrigeren/")
    assert answer.status_code == 404 and "telt niet meer mee" in text_of(answer)


def test_table_as_known_on_a_day(site: Any) -> None:
    assert "nog niet bekend" in text_of(site.get("/personeel/1043/dossier/?bekend=1/5/2005"))


@pytest.mark.parametrize(
    ("typed", "shown"), [("1/3/05", "1 maart 2005"), ("01.03.2005", "1 maart 2005"), ("31/2/05", "bestaat niet"), ("", "")]
)
def test_date_is_echoed_in_full(site: Any, typed: str, shown: str) -> None:
    answer = text_of(site.get("/veld/datum/", {"van": typed}))
    assert shown in answer


def test_who_looked(site: Any) -> None:
    site.get("/personeel/1043/dossier/")
    page = text_of(site.get("/personeel/1043/dossier/wie-keek/"))
    assert "lezen" in page and "lokale gebruiker" in page


def test_form_needs_its_token(filled: None) -> None:
    from django.test import Client

    answer = Client(enforce_csrf_checks=True).post(NEW, HOUSEHOLD)
    assert answer.status_code == 403 and "verlopen" in text_of(answer)


@pytest.mark.parametrize(
    "address", ["/personeel/9999/", "/personeel/1043/dossier/99/", "/personeel/1043/dossier/nieuw/onzin/", "/statuten/geen/", "/nergens/"]
)
def test_unknown_is_told_in_dutch(site: Any, address: str) -> None:
    answer = site.get(address)
    assert answer.status_code == 404 and "Niet gevonden" in text_of(answer)
