"""The page of a case, the list, the cases of a person, opening a case; and nothing of what is expunged."""

from __future__ import annotations

import csv
import io
import re
from typing import Any

import pytest
from cases_setup import COURSE, NUMBER, OFFICES, at, discipline, leave_request, stand_still, text_of
from site_setup import ACTOR

CASE = "/zaken/2005/001/"


def part(page: str, heading: str) -> str:
    """A card of the page by its heading, without tags."""
    found = re.search(rf"<h2>{re.escape(heading)}</h2>(.*?)</section>", page, re.S)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", found[1])).replace(" .", ".") if found else ""


def test_case_tells_what_happened_and_what_comes(site: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch, "2005-05-12")
    discipline(5)
    page = text_of(site.get(CASE))
    assert "<h1>Tuchtprocedure 2005/001</h1>" in page and "voorgestelde tuchtstraf: blaam" in page
    course = part(page, "Verloop")
    assert "04/05/2005" not in course and "10/05/2005 Uitspraak in eerste aanleg door het instellingshoofd" in course
    assert "kan, uiterlijk op 26/05/2005 Beroep bij de raad van beroep" in course
    assert "nog 14 dagen" in part(page, "Volgende termijn") and "26/05/2005" in part(page, "Volgende termijn")
    assert 'aria-current="step">Beroep en advies' in page
    assert "Vastgelegd als registratie 5" in text_of(site.get(CASE + "?gedaan=5"))
    assert "Vastgelegd als" not in text_of(site.get(CASE + "?gedaan=9"))


def test_count_of_a_term_names_every_stretch_of_days(site: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch, "2005-05-12")
    discipline(5)
    found = re.search(r'id="termijn-beroep">(.*?)</ol>', text_of(site.get(CASE)), re.S)
    assert found and "11/05/2005: de dag van het begin telt niet mee" in found[1] and "dag 1 tot 15" in found[1]


def test_who_is_competent_and_who_is_excluded(site: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """IX 10: who proposed deliberates no more in the final decision; IX 9: the head pronounces."""
    from statuut.store.actions import record_act

    stand_still(monkeypatch, "2005-05-30")
    kenmerk = discipline(5)
    assert "Claes Mia (2)" in part(text_of(site.get(CASE + "?op=5/4/2005")), "Wie is bevoegd")
    raw = {"daad": "beroep", "dag": "2005-05-20", "rol": "ambtenaar", "persoon": NUMBER}
    assert record_act(kenmerk, raw, actor=ACTOR, now=at("2005-05-30")).gelukt
    told = part(text_of(site.get(CASE)), "Wie is bevoegd")
    assert "de Vlaamse minister bevoegd voor het specifieke personeelsbeleid art. IX 10, tweede lid" in told


def test_member_of_a_body_who_proposed_is_excluded_with_the_reason(site: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """IX 10: the board of directors decides after appeal when another superior proposed; that superior deliberates not along."""
    from statuut.store.actions import open_case, record_act

    stand_still(monkeypatch, "2005-05-30")
    opened = open_case("tucht", NUMBER, gegevens={"rang": "C1"}, personen=OFFICES, actor=ACTOR, now=at("2005-04-04"))
    assert opened.case is not None
    proposed = {**COURSE[0][2], "rol": "meerdere_niveau_a"}
    appeal = ("beroep", "2005-05-20", {"rol": "ambtenaar", "persoon": NUMBER})
    for daad, dag, rest in (("voorstel", "2005-04-04", proposed), *COURSE[1:5], appeal):
        assert record_act(opened.case.kenmerk, {"daad": daad, "dag": dag, **rest}, actor=ACTOR, now=at("2005-05-30")).gelukt
    told = part(text_of(site.get(CASE)), "Wie is bevoegd")
    assert "de directieraad: 18, 19 art. IX 10, eerste lid" in told
    assert "uitgesloten 17: wie voorstelde of in eerste aanleg uitsprak, beraadslaagt niet mee art. IX 10" in told


def test_silence_stands_in_the_course_with_its_article(site: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """XI 36 §3: without an answer within the month the request is granted."""
    stand_still(monkeypatch, "2005-04-20")
    leave_request()
    page = text_of(site.get(CASE))
    course = part(page, "Verloop")
    assert "11/04/2005 Beslissing over de aanvraag door stilzwijgen" in course and "art. XI 36, § 3" in course
    assert "Beëindigd op 11/04/2005" in page
    before = text_of(site.get(CASE + "?op=10/4/2005"))
    assert "door stilzwijgen" not in part(before, "Verloop") and "Beëindigd" not in before


def test_file_is_brought_up_to_date_from_the_page(site: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch, "2005-04-20")
    leave_request()
    assert "nog niet geschreven" in part(text_of(site.get(CASE)), "In het personeelsdossier")
    done = site.post(CASE + "bijwerken/", follow=True)
    told = part(text_of(done), "In het personeelsdossier")
    assert "gegeven 10" in told and "nog niet geschreven" not in told
    assert "zaak 2005/001: Beslissing over de aanvraag" in text_of(site.get(f"/personeel/{NUMBER}/dossier/10/"))


def test_fault_shows_its_effect_and_article(site: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from statuut.store.actions import record_act

    stand_still(monkeypatch, "2005-05-02")
    kenmerk = discipline(2)
    raw = {"daad": "verhoor", "dag": "2005-04-20", "rol": "instellingshoofd", "zoals_gebeurd": True}
    assert record_act(kenmerk, raw, actor=ACTOR, now=at("2005-05-02")).gelukt
    page = text_of(site.get(CASE))
    course = part(page, "Verloop")
    assert "te vroeg" in course and "art. IX 13, § 2" in course and "ten vroegste op 28/04/2005" in course
    assert "rechten van verdediging" in course and "Opnieuw: Verhoor" in course and 'class="breach"' in page


def test_known_on_an_earlier_day_hides_what_was_recorded_later(site: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from statuut.store.actions import correct_act

    stand_still(monkeypatch, "2005-06-10")
    kenmerk = discipline(5)
    raw = {"daad": "aanzegging", "dag": "2005-05-17", "rol": "instellingshoofd", "wijze": "aangetekend"}
    assert correct_act(kenmerk, 5, raw, actor=ACTOR, now=at("2005-05-20")).gelukt
    assert "01/06/2005" in text_of(site.get(CASE + "?op=21/5/2005"))
    page = text_of(site.get(CASE + "?op=21/5/2005&bekend=19/5/2005"))
    assert "26/05/2005" in page and "01/06/2005" not in page and "verbeterd in" not in page


def test_question_leads_to_the_field(site: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from statuut.store.actions import open_case

    stand_still(monkeypatch, "2005-04-06")
    opened = open_case("tucht", NUMBER, gegevens={"rang": "C1"}, actor=ACTOR, now=at("2005-04-04"))
    assert opened.case is not None
    page = text_of(site.get(CASE))
    assert "Op welke dag werden de feiten vastgesteld?" in page
    address = re.search(r'href="(/zaken/2005/001/gegevens/)#veld-v_feiten_vastgesteld"', page)
    assert address and 'id="veld-v_feiten_vastgesteld"' in text_of(site.get(address[1]))


def test_unknown_case_is_told_in_dutch(site: Any) -> None:
    for address in ("/zaken/2005/999/", "/zaken/2005/999/handeling/beroep/", "/zaken/x/gegevens/"):
        answer = site.get(address)
        assert answer.status_code == 404 and "Er is geen zaak met kenmerk" in text_of(answer)


def test_wrong_date_is_told_and_the_case_still_shown(site: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch, "2005-05-12")
    discipline(5)
    page = text_of(site.get(CASE + "?op=31/2/2005"))
    assert 'role="alert"' in page and "Hieronder staat de zaak op 12/05/2005" in page and 'value="31/2/2005"' in page


def test_list_has_late_ones_first_and_filters(site: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch, "2005-05-04")
    leave_request("1071")
    discipline(5)
    discipline(1)
    page = text_of(site.get("/zaken/"))
    assert re.findall(r'href="/zaken/(2005/\d+)/"', page)[0] == "2005/003" and "waarvan 1 te laat" in page
    assert re.findall(r'href="/zaken/(2005/\d+)/"', text_of(site.get("/zaken/?procedure=deeltijds_verlof"))) == ["2005/001"]
    assert re.findall(r'href="/zaken/(2005/\d+)/"', text_of(site.get("/zaken/?zoek=de smet"))) == ["2005/001"]
    assert "2005/001" in text_of(site.get("/zaken/?stand=beeindigd")) and "2005/003" not in text_of(site.get("/zaken/?stand=beeindigd"))
    assert "Toon alle zaken" in text_of(site.get("/zaken/?zoek=zzz"))


def test_export_holds_what_is_shown_and_is_noted(site: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from openpyxl import load_workbook

    from statuut.store.models import AuditEntry

    stand_still(monkeypatch, "2005-05-12")
    discipline(5)
    leave_request("1071")
    text = site.get("/zaken/uitvoer.csv?procedure=tucht").content.decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text), delimiter=";"))
    assert [row[0] for row in rows] == ["Zaak", "2005/001"] and "26/05/2005" not in rows[0]
    sheet = load_workbook(io.BytesIO(site.get("/zaken/uitvoer.xlsx").content)).active
    assert sheet is not None and sheet.max_row == 3
    assert AuditEntry.objects.filter(handeling="uitvoeren", onderwerp="zaken").count() == 2
    assert site.get("/zaken/uitvoer.pdf").status_code == 404


def test_search_finds_a_case_by_its_mark(site: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch, "2005-05-12")
    discipline(5)
    discipline(5, "1071")
    assert site.get("/zoek/?zoek=2005/001")["Location"] == CASE
    page = text_of(site.get("/zoek/?zoek=2005"))
    assert 'href="/zaken/2005/001/"' in page and 'href="/zaken/2005/002/"' in page and "De Smet" in page


def test_cases_of_a_person_and_only_of_that_person(site: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch, "2005-05-12")
    discipline(5)
    page = text_of(site.get(f"/personeel/{NUMBER}/zaken/"))
    assert "2005/001" in page and 'aria-current="page">Zaken' in page
    other = text_of(site.get("/personeel/1071/zaken/"))
    assert "2005/001" not in other and "loopt geen zaak" in other and "procedure=tucht&persoon=1071" in other


def test_opening_asks_facts_and_takes_the_rank_from_the_file(site: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from statuut.store.models import CaseRecord

    stand_still(monkeypatch, "2005-06-01")
    page = text_of(site.get("/zaken/nieuw/?procedure=tucht&persoon=peeters"))
    assert "Nieuwe zaak over" in page and re.search(r'<option value="D1" selected>|<option value="C1" selected>', page)
    assert "Uit het dossier" in page
    form = {"procedure": "tucht", "persoon": NUMBER, "v_rang": "C1", "v_feiten_vastgesteld": "1/5/05", "knop": "open", "laatste": "0"}
    first, second = site.post("/zaken/nieuw/", form), site.post("/zaken/nieuw/", form)
    assert first.status_code == second.status_code == 302
    assert first["Location"] == second["Location"] == CASE, "a double click opens one case"
    assert CaseRecord.objects.count() == 1
    assert "01/05/2005" in text_of(site.get(CASE))


def test_name_that_fits_several_lets_choose(site: Any) -> None:
    answer = site.get("/zaken/nieuw/?procedure=tucht&persoon=e")
    page = text_of(answer)
    assert answer.status_code == 422 and "Wie bedoelt u?" in page
    assert 'href="?procedure=tucht&persoon=1043"' in page and 'href="?procedure=tucht&persoon=1071"' in page


def test_documents_tell_what_they_lack_and_lead_to_the_letter(site: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch, "2005-05-12")
    discipline(2)
    page = text_of(site.get(CASE))
    told = part(page, "Documenten")
    assert "Oproeping om gehoord te worden van 11/04/2005" in told and "dag van het verhoor" in told
    address = re.search(r'href="(/zaken/2005/001/brief/oproeping.pdf\?handeling=2)"', page)
    assert address and f'href="{CASE}"' in text_of(site.get(address[1]))


def test_opening_tells_what_is_wrong(site: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from statuut.store.models import CaseRecord

    stand_still(monkeypatch, "2005-06-01")
    assert "Er is geen personeelslid “9999”" in text_of(site.get("/zaken/nieuw/?procedure=tucht&persoon=9999"))
    assert "Kies een procedure" in text_of(site.get("/zaken/nieuw/?procedure=&persoon=1043"))
    for start in ("", "?procedure=tucht", "?persoon=1043"):
        answer = site.get("/zaken/nieuw/" + start)
        assert answer.status_code == 200 and 'class="error' not in text_of(answer)
    form = {"procedure": "tucht", "persoon": NUMBER, "v_rang": "", "v_feiten_vastgesteld": "31/2/2005", "knop": "open"}
    answer = site.post("/zaken/nieuw/", form)
    page = text_of(answer)
    assert answer.status_code == 422 and 'value="31/2/2005"' in page and "Dit veld is nog leeg" in page
    assert CaseRecord.objects.count() == 0


def test_expunged_is_nowhere_to_be_seen(site: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """IX 28: the reprimand of 10 May 2005 is gone on 10 May 2006, for every page, export, search and agenda."""
    from statuut.store.actions import renew_agenda, settle_cases

    stand_still(monkeypatch, "2005-06-01")
    kenmerk = discipline(6)
    code = renew_agenda(actor=ACTOR, now=at("2005-06-01"))
    pages = (
        "/", "/zaken/", "/zaken/?zoek=peeters", "/zaken/uitvoer.csv", f"/personeel/{NUMBER}/", f"/personeel/{NUMBER}/zaken/",
        f"/personeel/{NUMBER}/dossier/", f"/personeel/{NUMBER}/dossier/wie-keek/", f"/personeel/{NUMBER}/dossier/?soort=tuchtstraf",
        "/zoek/?zoek=blaam", "/zoek/?zoek=2005/00", f"/agenda/{code}.ics", "/personeel/uitvoer.csv",
        f"/zaken/nieuw/?procedure=tucht&persoon={NUMBER}",
    )  # fmt: skip

    def shown() -> dict[str, bool]:
        """Per page whether it shows the case, or the event in the file."""
        told = {page: text_of(site.get(page)) for page in pages}
        return {page: kenmerk in text or "Tuchtstraf" in text for page, text in told.items()}

    stand_still(monkeypatch, "2006-05-09")
    before = shown()
    assert (
        before["/zaken/"] and before["/zaken/uitvoer.csv"] and before[f"/personeel/{NUMBER}/dossier/"] and before[f"/personeel/{NUMBER}/"]
    )
    assert site.get(CASE).status_code == 200 and site.get(f"/personeel/{NUMBER}/dossier/10/").status_code == 200
    stand_still(monkeypatch, "2006-05-10")
    settle_cases("pswi", actor=ACTOR, now=at("2006-05-10"))
    after = shown()
    assert [page for page, there in after.items() if there] == []
    assert "Niets gevonden" in text_of(site.get("/zoek/?zoek=2005/00"))
    for address in ("", "?op=1/6/2005", "?op=1/6/2005&bekend=1/6/2005", "gegevens/", "handeling/beroep/", "registratie/1/corrigeren/"):
        assert site.get(CASE + address).status_code == 404, address
    assert site.get(f"/personeel/{NUMBER}/dossier/10/").status_code == 404
    assert site.post(CASE + "bijwerken/").status_code == 404
