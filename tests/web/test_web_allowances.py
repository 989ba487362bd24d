"""What does an allowance need? The profiles of the statute, and the verdict of a person with what is not known and where it is entered."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import pytest

from statuut.engine.pack import load_pack

ALLOWANCES = load_pack("pswi").allowances
assert ALLOWANCES is not None
PERSON = "/personeel/1043/toelagen/"
VERDICT = {"HTTP_HX_REQUEST": "true", "HTTP_HX_TARGET": "oordeel"}
OVERWORK = {"van": "10/5/2005", "aard": "overwerk", "begin": "18:00", "einde": "20:00"}


def text_of(answer: Any) -> str:
    return unescape(answer.content.decode()).replace("\u00a0", " ")


def verdict(page: str) -> str:
    found = re.search(r'class="answer \w+">.*?<strong>([^<]+)</strong>', page, re.S)
    return found[1] if found else ""


def test_overview_names_every_allowance(site: Any) -> None:
    page = text_of(site.get("/statuten/pswi/toelagen/"))
    for key in ALLOWANCES.kinds():
        assert f'href="/statuten/pswi/toelagen/{key}/"' in page
    assert '<a href="/statuten/pswi/toelagen/">' in text_of(site.get("/statuten/pswi/"))


@pytest.mark.parametrize("key", sorted(ALLOWANCES.kinds()))
def test_each_has_a_page_with_its_conditions(site: Any, key: str) -> None:
    page = text_of(site.get(f"/statuten/pswi/toelagen/{key}/"))
    kind = ALLOWANCES.kinds()[key]
    assert kind.profile["wie"][1:] in page and page.count("<li><span") == len(kind.conditions)


def test_unknown_allowance_is_told(site: Any) -> None:
    for address in ("/statuten/pswi/toelagen/luchtballon/", PERSON + "luchtballon/"):
        answer = site.get(address)
        assert answer.status_code == 404 and "“luchtballon”" in text_of(answer)


def test_person_has_a_verdict_for_each(site: Any) -> None:
    page = text_of(site.get(PERSON, {"op": "16/5/2005"}))
    rows = re.findall(r'<tr><th scope="row"><a href="/personeel/1043/toelagen/(\w+)/[^"]*">.*?<span class="tag (\w+)">', page)
    assert {key for key, _ in rows} == set(ALLOWANCES.kinds())
    told = dict(rows)
    assert told["vakantiegeld"] == "ok" and told["bevorderingspremie"] == "bad" and told["overurentoelage"] == "unsure"


def test_what_is_not_known_leads_to_its_form(site: Any) -> None:
    page = text_of(site.get(PERSON + "overurentoelage/", {"op": "16/5/2005"}))
    assert verdict(page) == "Nog niet te zeggen"
    assert '<a href="/personeel/1043/dossier/nieuw/prestatie/#veld-aard">Leg vast in het dossier</a>' in page


def test_recording_it_settles_the_verdict(site: Any) -> None:
    done = site.post("/personeel/1043/dossier/nieuw/prestatie/", {**OVERWORK, "tot": "10/5/2005", "tewerkstelling": "1"}, follow=True)
    assert "Vastgelegd" in text_of(done)
    page = text_of(site.get(PERSON + "overurentoelage/", {"op": "16/5/2005"}))
    assert verdict(page) == "Ja"
    amount = re.search(r"Op de loonbrief van mei 2005</dt><dd><details><summary>([\d,]+)<", page)
    assert amount and amount[1] != "0,00"
    assert amount[1] in text_of(site.get("/personeel/1043/loon/2005-05/"))


def test_what_no_form_records_is_typed_here(site: Any) -> None:
    address = PERSON + "oproeptoelage/"
    page = text_of(site.get(address, {"op": "16/5/2005"}))
    assert 'name="oproep_tijdens_permanentie"' in page and '<a href="#veld-oproep_tijdens_permanentie">' in page
    facts = {"op": "16/5/2005", "oproep_onvoorzien_dringend": "ja", "oproep_tijdens_permanentie": "nee"}
    page = text_of(site.get(address, facts, **VERDICT))
    assert "<html" not in page and verdict(page) == "Ja"
    page = text_of(site.get(address, {**facts, "oproep_tijdens_permanentie": "ja"}, **VERDICT))
    assert verdict(page) == "Nee" and "Wel goed zou zijn: onvoorzien en dringend werk, zonder permanentieplicht" in page


def test_day_out_of_service_gives_no(site: Any) -> None:
    page = text_of(site.get(PERSON + "eindejaarstoelage/", {"op": "1/5/1990"}))
    assert verdict(page) == "Nee" and "In dienst" in page
