"""The leave page of a person: calendar, accounts with their articles, status, wrong years, and a statute without rules of leave."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import pytest

PAGE = "/personeel/1043/verlof/"


def text_of(answer: Any) -> str:
    return unescape(answer.content.decode()).replace("\u00a0", " ")


def record(site: Any, **values: str) -> None:
    answer = site.post("/personeel/1043/dossier/nieuw/afwezigheid/", {"fractie": "100", **values})
    assert answer.status_code == 302, text_of(answer)


def rows_of(page: str, caption: str) -> list[list[str]]:
    """The rows of the table with this caption, as plain texts."""
    table = page.split(f">{caption}", 1)[1].split("</table>", 1)[0]
    return [
        [" ".join(re.sub(r"<[^>]+>", " ", cell).split()) for cell in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.S)]
        for row in re.findall(r"<tr[^>]*>(.*?)</tr>", table, re.S)
    ]


def account(page: str, name: str) -> list[str]:
    return next(row for row in rows_of(page, "Wat er nog is") if row and row[0].startswith(name))


def test_tabs_lead_to_the_leave_page(site: Any) -> None:
    page = text_of(site.get("/personeel/1043/"))
    names = re.findall(r'/personeel/1043/(?:\w+/)?"(?: aria-current="page")?>(Loopbaan|Loon|Verlof|Dossier)<', page)
    assert names == ["Loopbaan", "Loon", "Verlof", "Dossier"]
    assert 'aria-current="page">Verlof</a>' in text_of(site.get(PAGE))


def test_year_without_leave_has_35_days_left(site: Any) -> None:
    page = text_of(site.get(PAGE, {"jaar": "2004"}))
    assert page.count('<table class="month">') == 12
    assert account(page, "Jaarlijkse vakantie 2004")[1:6] == ["35", "0", "0", "35", "dagen"]


def test_leave_taken_is_drawn_booked_and_linked_to_its_record(site: Any) -> None:
    record(site, van="4/10/2004", tot="8/10/2004", aard="jaarlijkse_vakantie")
    page = text_of(site.get(PAGE, {"jaar": "2004"}))
    assert account(page, "Jaarlijkse vakantie 2004")[1:6] == ["35", "5", "0", "30", "dagen"]
    drawn = re.findall(r'<td class="work away k2" title="(\d+) oktober 2004: jaarlijkse vakantie"><a href="([^"]+)"', page)
    assert [day for day, _ in drawn] == ["4", "5", "6", "7", "8"] and {address for _, address in drawn} == {"/personeel/1043/dossier/10/"}
    assert ["04/10/2004", "08/10/2004", "jaarlijkse vakantie", "5"] in [row[:4] for row in rows_of(page, "Afwezigheden in 2004")]
    assert "art. XI 9, § 1" in page


def test_leave_after_the_day_asked_is_planned(site: Any) -> None:
    record(site, van="4/10/2004", tot="8/10/2004", aard="jaarlijkse_vakantie")
    page = text_of(site.get(PAGE, {"jaar": "2004", "op": "1/9/2004"}))
    assert account(page, "Jaarlijkse vakantie 2004")[1:6] == ["35", "0", "5", "30", "dagen"]
    assert ">gepland</span>" in page


def test_leave_as_known_on_an_earlier_day(site: Any) -> None:
    record(site, van="4/10/2004", tot="8/10/2004", aard="jaarlijkse_vakantie")
    page = text_of(site.get(PAGE, {"jaar": "2004", "bekend": "1/1/2005"}))
    assert account(page, "Jaarlijkse vakantie 2004")[4] == "35"


def test_part_time_leave_is_framed_and_tells_its_share(site: Any) -> None:
    page = text_of(site.get(PAGE, {"jaar": "2002"}))
    assert re.search(r'class="work part k5" title="2 januari 2002: [^"]*\(20 %\)"', page)
    assert "away" not in set(re.findall(r'<td class="work ([a-z]+) k5"', page))


def test_feast_weekend_and_days_out_of_service_differ(site: Any) -> None:
    page = text_of(site.get("/personeel/1071/verlof/?jaar=2004"))
    assert '<td class="feast" title="21 juli 2004: Nationale feestdag, ' in page or 'title="21 juli 2004: Nationale feestdag"' in page
    assert 'class="free" title="24 juli 2004: geen werkdag"' in page
    assert 'title="1 september 2004: niet in dienst"' in page and 'here" title="31 augustus 2004' in page


def test_status_says_what_does_not_run_on(site: Any) -> None:
    page = text_of(site.get(PAGE, {"jaar": "2000"}))
    row = next(row for row in rows_of(page, "Administratieve toestand in 2000") if "loopbaanonderbreking" in " ".join(row))
    assert row[:5] == ["01/01/2000", "31/12/2000", "dienstactiviteit", "100 %", "0 %"]
    assert "schaalanciënniteit" in row[5]


def test_undetermined_account_names_the_question_and_where_to_answer_it(site: Any) -> None:
    page = text_of(site.get(PAGE, {"jaar": "2004"}))
    assert account(page, "Voltijdse loopbaanonderbreking")[4] == "onbepaald"
    assert 'href="/personeel/1043/dossier/nieuw/verlofstand/">Leg vast' in page


@pytest.mark.parametrize("typed", ["abc", "20005", "1812", "-1", "2005; drop"])
def test_wrong_year_is_told_and_kept(site: Any, typed: str) -> None:
    answer = site.get(PAGE, {"jaar": typed})
    page = text_of(answer)
    assert answer.status_code == 422 and "is geen jaar" in page and f'value="{typed}"' in page and "Hieronder staat 2005" in page


def test_year_before_service_is_empty(site: Any) -> None:
    page = text_of(site.get(PAGE, {"jaar": "1990"}))
    assert "In 1990 is er geen tewerkstelling." in page and '<table class="month">' not in page


def test_every_kind_can_be_asked_from_the_page(site: Any) -> None:
    from statuut.web.statutes import pack

    page = text_of(site.get(PAGE))
    desk = pack("pswi").leave
    assert desk is not None
    assert all(f'href="/personeel/1043/verlof/aanvraag/?soort={key}"' in page for key in desk.kinds())


def test_statute_without_rules_of_leave_says_so(site: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from statuut.web.statutes import pack

    monkeypatch.setitem(pack("pswi").__dict__, "leave", None)
    answer = site.get(PAGE)
    assert answer.status_code == 200 and "nog geen regels over verlof" in text_of(answer)
    assert site.get("/personeel/1043/").status_code == 200
    for address in ("/personeel/1043/verlof/aanvraag/", "/personeel/1043/einde/", "/statuten/pswi/verlof/"):
        assert site.get(address).status_code == 404, address
    assert site.get("/personeel/1043/verlof/wat-als/?reken=1").status_code == 200
    assert site.get("/verlof/").status_code == 200


def test_person_page_tells_vacation_that_expires_and_the_end_by_age(site: Any) -> None:
    page = text_of(site.get("/personeel/1043/", {"op": "1/5/2005"}))
    coming = [row for row in rows_of(page, "Wat komt er na 01/05/2005") if row]
    assert any(row[0] == "31/12/2005" and "nog 35 dagen jaarlijkse vakantie" in row[1] for row in coming)
    assert any(row[0].endswith("2027") and "leeftijd" in row[1] for row in coming)
    assert [row[0][6:] + row[0][3:5] for row in coming[1:]] == sorted(row[0][6:] + row[0][3:5] for row in coming[1:])


def test_kinds_of_leave_with_profile_and_concurrence(site: Any) -> None:
    page = text_of(site.get("/statuten/pswi/verlof/"))
    assert "Jaarlijkse vakantie" in page and "Zonder antwoord" in page and "art. XI 13" in page
    meetings = rows_of(page, "Wat het ene verlof met het andere doet")
    assert any("ziekteverlof" in row[0] and row[1] == "schorst" and "jaarlijkse vakantie" in row[2] for row in meetings if len(row) > 2)
    assert "Soorten verlof en samenloop" in text_of(site.get("/statuten/pswi/"))
