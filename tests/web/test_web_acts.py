"""The form of an act: judged while it is filled in, refused or told as it happened, recorded once, corrected, withdrawn."""

from __future__ import annotations

import re
from typing import Any

import pytest
from cases_setup import NUMBER, discipline, leave_request, stand_still, text_of

CASE = "/zaken/2005/001/"
APPEAL = CASE + "handeling/beroep/"
PART = {"HTTP_HX_REQUEST": "true", "HTTP_HX_TARGET": "oordeel"}
IN_TIME = {"dag": "20/5/2005", "rol": "ambtenaar", "v_gemotiveerd": "ja", "volgnummer": "6"}


@pytest.fixture
def noticed(site: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The site on 30 May 2005 with a case in which the penalty was notified on 11 May: appeal until 26 May."""
    stand_still(monkeypatch, "2005-05-30")
    discipline(5)
    return site


def answer_of(page: str) -> str:
    found = re.search(r'class="answer \w+">.*?<strong>([^<]+)</strong>', page, re.S)
    return found[1] if found else ""


def acts() -> int:
    from statuut.store.models import CaseAct

    return CaseAct.objects.count()


def test_appeal_in_time_can_be_recorded(noticed: Any) -> None:
    page = text_of(noticed.post(APPEAL, IN_TIME, **PART))
    assert "<html" not in page and answer_of(page) == "Het kan"
    assert "beraadslaging binnen dertig kalenderdagen" in page and acts() == 5
    done = noticed.post(APPEAL, {**IN_TIME, "knop": "leg_vast"})
    assert done.status_code == 302 and done["Location"] == f"{CASE}?gedaan=6#gedaan" and acts() == 6
    page = text_of(noticed.get(done["Location"]))
    assert "Vastgelegd als registratie 6" in page and "Beroep bij de raad van beroep</strong> door de ambtenaar, Peeters An (1043)" in page


def test_late_appeal_is_refused_with_article_and_what_can_be_done(noticed: Any) -> None:
    """IX 17: an appeal after 26 May is not admissible; told as it happened it stays without effect."""
    late = {**IN_TIME, "dag": "28/5/2005"}
    page = text_of(noticed.post(APPEAL, late, **PART))
    assert answer_of(page) == "Zo kan het niet" and "art. IX 17, eerste lid" in page and "uiterlijk op 26/05/2005" in page
    assert "onontvankelijk" in page and "Wat wel kan" in page and "Vermelding op de staat" in page
    refused = noticed.post(APPEAL, {**late, "knop": "leg_vast"})
    assert refused.status_code == 422 and "Vink dit aan als het zo gebeurd is" in text_of(refused) and acts() == 5
    told = noticed.post(APPEAL, {**late, "knop": "leg_vast", "zoals_gebeurd": "ja"}, follow=True)
    page = text_of(told)
    assert (
        acts() == 6
        and "zonder gevolg" in page
        and "zoals het gebeurde" in page
        and "Beëindigd op 27/05/2005: definitieve tuchtstraf" in page
    )


def test_risky_act_is_allowed_with_a_warning(site: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """IX 15: pronouncing after fifteen days is late, without effect on validity."""
    stand_still(monkeypatch, "2005-05-20")
    discipline(3)
    form = {"dag": "18/5/2005", "rol": "instellingshoofd", "persoon": "2", "v_straf": "blaam", "volgnummer": "4"}
    page = text_of(site.post(CASE + "handeling/uitspraak/", form, **PART))
    assert answer_of(page) == "Het kan, met een opmerking" and "termijn van orde" in page and "13/05/2005" in page
    assert site.post(CASE + "handeling/uitspraak/", {**form, "knop": "leg_vast"}).status_code == 302


def test_who_proposed_may_not_pronounce(site: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch, "2005-05-10")
    discipline(3)
    form = {"dag": "10/5/2005", "rol": "afdelingshoofd", "persoon": "17", "v_straf": "blaam"}
    page = text_of(site.post(CASE + "handeling/uitspraak/", form, **PART))
    assert answer_of(page) == "Zo kan het niet" and "art. IX 7, tweede lid" in page
    office = re.search(r'<option value="afdelingshoofd"[^>]*>([^<]+)<', text_of(site.get(CASE + "handeling/uitspraak/")))
    assert office and office[1] == "het afdelingshoofd (niet bevoegd)"


def test_required_field_is_asked_beside_it(site: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch, "2005-05-10")
    discipline(3)
    form = {"dag": "10/5/2005", "rol": "instellingshoofd", "v_redenen": "omdat", "knop": "leg_vast"}
    answer = site.post(CASE + "handeling/uitspraak/", form)
    page = text_of(answer)
    assert answer.status_code == 422 and 'id="veld-v_straf-fout">Vul in: uitgesproken tuchtstraf' in page and ">omdat</textarea>" in page
    assert acts() == 3


@pytest.mark.parametrize(("day", "told"), [("31/2/2005", "veld-dag-fout"), ("", "nog leeg"), ("1/7/2005", "ligt in de toekomst")])
def test_wrong_days_are_told_and_kept(noticed: Any, day: str, told: str) -> None:
    answer = noticed.post(APPEAL, {**IN_TIME, "dag": day, "knop": "leg_vast"})
    page = text_of(answer)
    assert answer.status_code == 422 and told in page and f'name="dag" value="{day}"' in page and acts() == 5
    assert 'value="leg_vast"' not in page


def test_double_click_records_once(noticed: Any) -> None:
    first = noticed.post(APPEAL, {**IN_TIME, "knop": "leg_vast"})
    second = noticed.post(APPEAL, {**IN_TIME, "knop": "leg_vast"})
    assert first["Location"] == second["Location"] and acts() == 6


def test_repeatable_act_is_recorded_once_too(site: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_still(monkeypatch, "2005-04-12")
    discipline(1)
    form = {"dag": "11/4/2005", "rol": "instellingshoofd", "wijze": "aangetekend", "volgnummer": "2", "knop": "leg_vast"}
    places = {site.post(CASE + "handeling/oproeping/", form)["Location"] for _ in range(3)}
    assert places == {f"{CASE}?gedaan=2#gedaan"} and acts() == 2


def test_form_of_a_case_that_went_on_is_refused(noticed: Any) -> None:
    """A colleague recorded the appeal while this form of the minutes was open."""
    assert noticed.post(APPEAL, {**IN_TIME, "knop": "leg_vast"}).status_code == 302
    form = {"dag": "28/4/2005", "rol": "instellingshoofd", "volgnummer": "6", "knop": "leg_vast"}
    answer = noticed.post(CASE + "handeling/proces_verbaal/", form)
    assert answer.status_code == 422 and "intussen iets anders vastgelegd" in text_of(answer) and acts() == 6


def test_correction_moves_the_terms_and_keeps_the_old_record(noticed: Any) -> None:
    address = CASE + "registratie/5/corrigeren/"
    page = text_of(noticed.get(address))
    assert 'value="11/05/2005"' in page and '<option value="aangetekend" selected>' in page and "Verbeter: aanzegging" in page
    form = {"dag": "17/5/2005", "rol": "instellingshoofd", "wijze": "aangetekend", "volgnummer": "6", "knop": "leg_vast"}
    first, second = noticed.post(address, form), noticed.post(address, form)
    assert first["Location"] == second["Location"] and acts() == 6, "a double click corrects once"
    page = text_of(noticed.get(CASE))
    assert "01/06/2005" in page and "verbeterd in 6" in page and "verbetert 5" in page
    assert noticed.get(address).status_code == 404


def test_withdrawal_asks_a_reason_and_keeps_it(noticed: Any) -> None:
    address = CASE + "registratie/5/intrekken/"
    empty = noticed.post(address, {"reden": " "})
    assert empty.status_code == 422 and "nog leeg" in text_of(empty) and acts() == 5
    first, second = (noticed.post(address, {"reden": "niet verstuurd"}) for _ in range(2))
    assert first["Location"] == second["Location"] and acts() == 6, "a double click withdraws once"
    page = text_of(noticed.get(CASE))
    assert "ingetrokken met 6" in page and "niet verstuurd" in page and "Aanzegging van de uitspraak" in page.split("Alle registraties")[0]
    assert noticed.get(address).status_code == 404 and noticed.get(CASE + "registratie/99/intrekken/").status_code == 404


def test_facts_are_filled_in_from_the_start_of_the_case(site: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from statuut.store.models import CaseAct

    stand_still(monkeypatch, "2005-04-20")
    leave_request()
    address = CASE + "gegevens/"
    page = text_of(site.get(address))
    assert 'name="dag" value="10/03/2005"' in page and 'name="v_rang"' in page
    same = {"dag": "10/3/2005", "v_rang": "C1", "v_is_afdelingshoofd": "nee", "v_onder_afdelingshoofd": "ja", "knop": "leg_vast"}
    answer = site.post(address, same)
    assert answer.status_code == 422 and "Er is niets gewijzigd" in text_of(answer)
    assert site.post(address, {**same, "v_leidinggevend": "nee"}).status_code == 302
    row = CaseAct.objects.get(nr=2)
    assert row.inhoud["velden"] == {"leidinggevend": False}
    assert "leidinggevende functie" in text_of(site.get(CASE))


def test_missing_mention_of_a_letter_is_a_fault(site: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """IX 13: a summons that does not tell the facts can be challenged."""
    stand_still(monkeypatch, "2005-04-12")
    discipline(1)
    form = {"dag": "11/4/2005", "rol": "instellingshoofd", "wijze": "aangetekend", "ontbreekt": ["feiten"]}
    page = text_of(site.post(CASE + "handeling/oproeping/", form, **PART))
    assert answer_of(page) == "Zo kan het niet" and "vermeldt niet: de ten laste gelegde feiten" in page and "art. IX 13, § 1" in page


def test_acts_that_nobody_records_have_no_form(noticed: Any) -> None:
    for act in ("definitief", "doorhaling", "bestaat_niet", "gegevens"):
        assert noticed.get(f"{CASE}handeling/{act}/").status_code == 404, act


def test_act_of_another_person_s_case_changes_nothing_here(noticed: Any) -> None:
    other = discipline(5, "1071")
    assert noticed.post(APPEAL, {**IN_TIME, "knop": "leg_vast"}).status_code == 302
    page = text_of(noticed.get(f"/zaken/{other}/"))
    assert "Beroep bij de raad van beroep</strong>" not in page.split("Termijnen")[0] and "Peeters" not in page


def test_what_is_typed_is_never_taken_for_tags(noticed: Any) -> None:
    form = {**IN_TIME, "bron": "<script>x</script>", "knop": "leg_vast"}
    page = noticed.post(APPEAL, form, follow=True).content.decode()
    assert "&lt;script&gt;x" in page and "<script>x" not in page


def test_every_reading_and_recording_is_noted(noticed: Any) -> None:
    from statuut.store.doors import trail_of

    noticed.post(APPEAL, {**IN_TIME, "knop": "leg_vast"})
    noticed.get(CASE)
    kinds = [line.handeling for line in trail_of(NUMBER)]
    assert kinds[0] == "zaak lezen" and "handeling vastleggen" in kinds


@pytest.mark.parametrize(
    "junk",
    [
        {"rol": "koning"}, {"hoedanigheid": "keizer"}, {"volgnummer": "99"}, {"wijze": "duif"}, {"ontbreekt": "x"},
        {"v_ontvangen": "32/1/2005"}, {"v_gemotiveerd": "misschien"}, {"persoon": "x" * 5000}, {"rol": ""}, {"dag": "1/1/0001"},
    ],
)  # fmt: skip
def test_junk_is_refused_or_told_and_never_breaks(noticed: Any, junk: dict[str, str]) -> None:
    answer = noticed.post(APPEAL, {**IN_TIME, **junk, "knop": "leg_vast"})
    assert answer.status_code == 422 and acts() == 5, text_of(answer)
    assert noticed.post(APPEAL, {**IN_TIME, **junk}, **PART).status_code == 200


def test_corrected_and_open_forms_hold_no_error_before_anything_is_typed(noticed: Any) -> None:
    for address in (APPEAL, CASE + "handeling/proces_verbaal/", CASE + "registratie/4/corrigeren/", CASE + "gegevens/"):
        answer = noticed.get(address)
        assert answer.status_code == 200 and 'class="error' not in text_of(answer), address
