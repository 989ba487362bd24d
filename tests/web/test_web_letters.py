"""Letters of a case on the site: a form with what is missing, the PDF and the text, and a line in the audit trail for each letter made."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from site_setup import ACTOR

GIVEN = {
    "adres": "Dorpstraat 1\n9000 Gent",
    "instelling": "Instituut voor Bosbouw",
    "adres_instelling": "Gaverstraat 4\n9500 Geraardsbergen",
    "adres_rechtsmiddel": "Boudewijnlaan 30\n1000 Brussel",
    "ondertekenaar": "Rita Maes",
}
COURSE: list[dict[str, Any]] = [
    {"daad": "voorstel", "dag": "2005-06-20", "rol": "afdelingshoofd", "persoon": "17",
     "velden": {"straf": "blaam", "feiten": "Bleef weg.", "redenen": "Eerste reden.\nTweede reden."}},
    {"daad": "oproeping", "dag": "2005-06-21", "rol": "instellingshoofd", "velden": {"dag_verhoor": "2005-07-14"}},
    {"daad": "verhoor", "dag": "2005-07-14", "rol": "instellingshoofd"},
    {"daad": "uitspraak", "dag": "2005-07-28", "rol": "instellingshoofd", "velden": {"straf": "blaam", "redenen": "De feiten staan vast."}},
    {"daad": "aanzegging", "dag": "2005-07-28", "rol": "instellingshoofd", "wijze": "aangetekend"},
]  # fmt: skip


@pytest.fixture
def zaak(site: Any, monkeypatch: pytest.MonkeyPatch) -> Callable[[int], str]:
    """Open a disciplinary case on 29 July 2005 with its first acts; gives the address of its letters."""
    moment = datetime(2005, 7, 29, 10, tzinfo=UTC)
    monkeypatch.setattr("statuut.web.views.brieven.now", lambda: moment)
    monkeypatch.setattr("statuut.web.views.brieven.today", moment.date)
    return lambda acts: opened(moment, acts)


@pytest.fixture
def brieven(zaak: Callable[[int], str]) -> str:
    """The address of the letters of a case up to its notice."""
    return zaak(len(COURSE))


def opened(moment: datetime, acts: int) -> str:
    """A case with its first acts; the address of its letters."""
    from statuut.store.actions import open_case, record_act

    case = open_case("tucht", "1043", gegevens={"rang": "C1", "feiten_vastgesteld": "2005-05-02"}, actor=ACTOR, now=moment).case
    assert case is not None
    for raw in COURSE[:acts]:
        done = record_act(case.kenmerk, raw, actor=ACTOR, now=moment)
        assert done.gelukt, done.proposal.weigeringen
    return f"/zaken/{case.kenmerk}/brief/"


def page(answer: Any) -> str:
    return unescape(answer.content.decode()).replace("\u00a0", " ")


def letters_made() -> list[dict[str, Any]]:
    from statuut.store.models import AuditEntry

    return [entry.gegevens for entry in AuditEntry.objects.filter(handeling="brief maken")]


def test_what_is_missing_is_a_form_and_then_a_pdf(site: Any, brieven: str) -> None:
    asked = site.get(f"{brieven}aanzegging.pdf")
    shown = page(asked)
    assert asked.status_code == 200 and "nog niet volledig" in shown
    assert all(f'name="{name}"' in shown for name in GIVEN)
    assert letters_made() == []
    made = site.post(f"{brieven}aanzegging.pdf", GIVEN)
    assert made.status_code == 200 and made["Content-Type"] == "application/pdf" and made.content.startswith(b"%PDF")
    assert [entry["document"] for entry in letters_made()] == ["aanzegging"]


def test_what_is_still_missing_keeps_what_was_typed(site: Any, brieven: str) -> None:
    answer = site.post(f"{brieven}aanzegging.pdf", {**GIVEN, "adres": ""})
    shown = page(answer)
    assert answer.status_code == 422 and 'value="Rita Maes"' in shown
    assert "Ontbreekt: adres van de betrokkene" in shown and "Ontbreekt: naam van de instelling" not in shown
    assert letters_made() == []


def test_the_text_can_be_edited_and_has_the_last_day(site: Any, brieven: str) -> None:
    made = site.post(f"{brieven}aanzegging.txt", GIVEN)
    text = page(made)
    assert made["Content-Type"].startswith("text/plain") and ".txt" in made["Content-Disposition"]
    assert "De laatste nuttige dag is 12 september 2005." in " ".join(text.split())
    assert "Peeters" in text and "9000 Gent" in text


def test_reasons_of_several_lines_stay_lines(site: Any, brieven: str) -> None:
    text = page(site.post(f"{brieven}voorstel.txt", GIVEN))
    assert "> Eerste reden.\n> Tweede reden." in text


def test_what_only_the_case_can_say_is_recorded_there(site: Any, brieven: str) -> None:
    """The record of the hearing says whether the official appeared; the case does not know yet."""
    shown = page(site.get(f"{brieven}proces_verbaal.pdf?op=2005-07-14"))
    assert "Leg eerst vast in" in shown and "de ambtenaar of zijn raadgever was aanwezig" in shown
    assert 'name="verhoor.aanwezig"' not in shown and 'name="verklaringen"' in shown
    typed = {**GIVEN, "aanwezigen": "An Peeters", "verklaringen": "Zij ontkent."}
    answer = site.post(f"{brieven}proces_verbaal.pdf?op=2005-07-14", {name: typed[name] for name in typed if f'name="{name}"' in shown})
    assert answer.status_code == 422 and "Leg eerst vast in" in page(answer)


def test_the_letterhead_is_typed_once(site: Any, brieven: str, settings: Any, tmp_path: Path) -> None:
    settings.DATA_FOLDER = tmp_path
    (tmp_path / "briefhoofd.yaml").write_text("instelling: Instituut voor Bosbouw\nadres_instelling: Gaverstraat 4; 9500 Geraardsbergen\n")
    shown = page(site.get(f"{brieven}aanzegging.pdf"))
    assert 'name="adres"' in shown and 'name="instelling"' not in shown
    (tmp_path / "briefhoofd.yaml").write_text("directeur: x\n")
    wrong = site.get(f"{brieven}aanzegging.pdf")
    assert wrong.status_code == 404 and "kent “directeur” niet" in page(wrong)


def test_no_such_letter(site: Any, brieven: str) -> None:
    assert site.get(f"{brieven}dagvaarding.pdf").status_code == 404
    assert site.get("/zaken/2005/999/brief/aanzegging.pdf").status_code == 404
    assert site.get(f"{brieven}aanzegging.pdf?handeling=1").status_code == 404


def test_a_draft_asks_its_own_fields_and_warns(site: Any, zaak: Callable[[int], str]) -> None:
    brieven = zaak(1)
    fields = {"uur_verhoor": "10:00", "plaats_verhoor": "zaal Den", "plaats_inzage": "lokaal Eik"}
    asked = page(site.get(f"{brieven}oproeping.pdf?op=2005-06-21"))
    assert 'name="dag_verhoor"' in asked and 'name="adres"' in asked
    wrong = site.post(f"{brieven}oproeping.pdf?op=2005-06-21", {**GIVEN, **fields, "dag_verhoor": "32/7/2005"})
    assert wrong.status_code == 422 and "dag_verhoor" in page(wrong)
    early = site.post(f"{brieven}oproeping.pdf?op=2005-06-21", {**GIVEN, **fields, "dag_verhoor": "1/7/2005"})
    assert early.status_code == 200 and "valt te vroeg" in page(early)
    made = site.post(f"{brieven}oproeping.pdf?op=2005-06-21", {**GIVEN, **fields, "dag_verhoor": "14/7/2005"})
    assert made.content.startswith(b"%PDF")


def test_an_expunged_case_has_no_letters(site: Any, brieven: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("statuut.web.views.brieven.now", lambda: datetime(2006, 7, 28, 10, tzinfo=UTC))
    assert site.get(f"{brieven}aanzegging.pdf").status_code == 404
