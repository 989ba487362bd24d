"""A request for leave: the verdict while it is filled in, its effect, recording it, recording what the statute forbids, wrong input."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import pytest

from statuut.store.models import EventRecord

FORM = "/personeel/1043/verlof/aanvraag/"
VERDICT = {"HTTP_HX_REQUEST": "true", "HTTP_HX_TARGET": "oordeel"}
EFFECT = {"HTTP_HX_REQUEST": "true", "HTTP_HX_TARGET": "gevolg"}
VACATION = {
    "soort": "jaarlijkse_vakantie", "van": "4/7/05", "tot": "8/7/2005", "fractie": "100", "aangevraagd_op": "1/6/05",
    "dienstbelang_tegen_vakantie": "nee",
}  # fmt: skip
FOUR_FIFTHS = {
    "soort": "deeltijdse_prestaties", "van": "1/9/05", "tot": "28/2/06", "fractie": "20", "aangevraagd_op": "1/7/05",
    "onder_afdelingshoofd": "ja", "afdelingshoofd": "nee", "leidinggevend": "nee", "deeltijds_dienst_laat_toe": "ja",
}  # fmt: skip


def text_of(answer: Any) -> str:
    return unescape(answer.content.decode()).replace("\u00a0", " ")


def verdict(page: str) -> str:
    found = re.search(r'class="answer \w+">.*?<strong>([^<]+)</strong>', page, re.S)
    return found[1] if found else ""


def condition(page: str, term: str) -> str:
    """The sign of the condition with this term."""
    found = re.search(rf'<li class="(ja|nee|onbekend)">(?:(?!</li>).)*?<strong>{re.escape(term)}</strong>', page, re.S)
    return found[1] if found else "staat er niet"


def test_empty_form_asks_for_a_kind_and_judges_nothing(site: Any) -> None:
    page = text_of(site.get(FORM))
    assert "<optgroup" in page and verdict(page) == "" and "Kies een verlof en een eerste dag" in page and 'class="errors"' not in page


def test_link_with_a_kind_shows_its_rules_and_questions(site: Any) -> None:
    page = text_of(site.get(FORM, {"soort": "jaarlijkse_vakantie"}))
    assert '<option value="jaarlijkse_vakantie" selected>' in page and "Verzetten de behoeften van de dienst zich" in page
    assert "Regeling in het kort" in page and 'class="errors"' not in page


def test_vacation_that_fits_is_allowed(site: Any) -> None:
    page = text_of(site.post(FORM, {**VACATION, "knop": "toets"}))
    assert verdict(page) == "Ja" and condition(page, "Genoeg vakantiedagen over") == "ja"
    assert "vakantiedagen over na de aanvraag" in page.lower() and "30 dagen" in page and "het instellingshoofd" in page


def test_what_is_not_known_is_a_link_to_its_field(site: Any) -> None:
    page = text_of(site.post(FORM, {**VACATION, "dienstbelang_tegen_vakantie": ""}))
    assert verdict(page) == "Nog niet te zeggen" and '<a href="#veld-dienstbelang_tegen_vakantie">' in page
    assert 'id="veld-dienstbelang_tegen_vakantie"' in page


def test_half_a_day_costs_half_a_day(site: Any) -> None:
    page = text_of(site.post(FORM, {**VACATION, "tot": "", "halve_dag": "namiddag"}))
    assert "34,5 dagen" in page
    assert site.post(FORM, {**VACATION, "tot": "", "halve_dag": "namiddag", "knop": "leg_vast"}).status_code == 302
    assert "34,5" in text_of(site.get("/personeel/1043/verlof/?jaar=2005"))


def test_more_days_than_are_left_is_refused_with_what_would_do(site: Any) -> None:
    page = text_of(site.post(FORM, {**VACATION, "van": "1/6/05", "tot": "31/8/05"}))
    assert verdict(page) == "Nee" and condition(page, "Genoeg vakantiedagen over") == "nee" and "Wel goed zou zijn" in page


def test_too_late_and_too_short_are_told_apart(site: Any) -> None:
    page = text_of(site.post(FORM, {**FOUR_FIFTHS, "tot": "30/9/05", "aangevraagd_op": "20/8/05"}))
    assert verdict(page) == "Nee"
    assert condition(page, "Deeltijds verlof op tijd aangevraagd") == "nee"
    assert condition(page, "Deeltijds verlof van drie tot twaalf maanden") == "nee"
    assert condition(page, "Minstens halftijds blijven werken") == "ja"


def test_who_decides_by_when_what_silence_means_and_appeal(site: Any) -> None:
    page = text_of(site.post(FORM, FOUR_FIFTHS))
    assert verdict(page) == "Ja"
    follows = page.split("Wat volgt", 1)[1]
    for term in ("Wie over het deeltijdse verlof beslist", "Laatste dag om de beslissing bekend te maken", "Beroep tegen de weigering"):
        assert term in follows, term
    assert "afdelingshoofd" in follows and "01/08/2005" in follows


def test_by_htmx_only_the_verdict_then_the_effect(site: Any) -> None:
    first = text_of(site.post(FORM, FOUR_FIFTHS, **VERDICT))
    assert "<html" not in first and verdict(first) == "Ja" and 'hx-trigger="load' in first and "Brutoloon" not in first
    second = text_of(site.post(FORM, FOUR_FIFTHS, **EFFECT))
    assert "<html" not in second and "Brutoloon per maand" in second and verdict(second) == ""


def test_effect_on_pay_is_a_fifth_less_and_says_that_tables_are_examples(site: Any) -> None:
    page = text_of(site.post(FORM, FOUR_FIFTHS, **EFFECT))
    row = re.search(r"<th scope=\"row\">oktober 2005</th>" + r"<td class=\"n\">([^<]+)</td>" * 3, page)
    assert row is not None
    without, leave, difference = (int(re.sub(r"[^\d]", "", amount)) for amount in row.groups())
    assert without - leave == difference and "−" in row[3]
    assert abs(difference * 5 - without) <= without // 20, "vier vijfde kost ongeveer een vijfde"
    assert "Voorbeeldbedragen" in page and "Loopbaan in maart 2006" in page


def test_effect_of_full_interruption_is_no_pay_and_no_scale_seniority(site: Any) -> None:
    values = {"soort": "loopbaanonderbreking", "van": "1/9/05", "tot": "28/2/06", "fractie": "100"}
    page = text_of(site.post(FORM, values, **EFFECT))
    assert re.search(r"oktober 2005</th><td class=\"n\">[\d.,]+</td><td class=\"n\">0,00</td>", page)
    scale = re.search(r"Schaalanciënniteit</th><td class=\"n\">(\d+) m</td><td class=\"n\"><strong>(\d+) m", page)
    assert scale is not None and int(scale[1]) - int(scale[2]) == 6


def test_paid_vacation_changes_nothing(site: Any) -> None:
    assert "verandert niets aan het brutoloon" in text_of(site.post(FORM, VACATION, **EFFECT))


def test_recording_goes_to_the_calendar(site: Any) -> None:
    answer = site.post(FORM, {**VACATION, "knop": "leg_vast", "bron": "mail 1/6/05"})
    assert answer.status_code == 302 and answer["Location"] == "/personeel/1043/verlof/?jaar=2005&gedaan=10#gedaan"
    page = text_of(site.get(answer["Location"].partition("#")[0]))
    assert "Vastgelegd als" in page and 'title="5 juli 2005: jaarlijkse vakantie"' in page
    row = EventRecord.objects.get(person__personeelsnummer="1043", nr=10)
    assert (row.soort, row.inhoud["aard"], row.bron) == ("afwezigheid", "jaarlijkse_vakantie", "mail 1/6/05")
    assert row.inhoud["aangevraagd_op"] == "2005-06-01"


def test_checking_records_nothing(site: Any) -> None:
    before = EventRecord.objects.count()
    for extra in ({"knop": "toets"}, {"extra": "geboortedatum_kind"}, {}):
        site.post(FORM, {**VACATION, **extra})
    site.get(FORM, {**VACATION, "knop": "leg_vast"})
    assert EventRecord.objects.count() == before


def test_what_the_statute_forbids_is_recorded_only_after_confirmation(site: Any) -> None:
    values = {**FOUR_FIFTHS, "tot": "30/9/05", "knop": "leg_vast"}
    before = EventRecord.objects.count()
    answer = site.post(FORM, values)
    page = text_of(answer)
    assert answer.status_code == 422 and EventRecord.objects.count() == before
    assert "hoewel niet voldaan is aan art. XI 37, eerste lid" in page and 'id="veld-bevestigd-fout"' in page
    assert site.post(FORM, {**values, "bevestigd": "ja"}).status_code == 302
    row = EventRecord.objects.get(person__personeelsnummer="1043", nr=10)
    assert row.bron == "zoals het gebeurde; niet voldaan aan art. XI 37, eerste lid"


def test_birth_date_of_the_child_goes_with_the_record(site: Any) -> None:
    values = {"soort": "ouderschapsverlof", "van": "1/9/05", "tot": "30/11/05", "geboortedatum_kind": "3/5/2004", "knop": "leg_vast"}
    answer = site.post(FORM, {**values, "bevestigd": "ja"})
    assert answer.status_code == 302, text_of(answer)
    assert EventRecord.objects.get(person__personeelsnummer="1043", nr=10).inhoud["kind_geboortedatum"] == "2004-05-03"


@pytest.mark.parametrize(
    ("wrong", "field", "told"),
    [
        ({"van": "31/2/05"}, "van", "bestaat niet"),
        ({"van": ""}, "van", "nog leeg"),
        ({"van": "morgen"}, "van", "morgen"),
        ({"tot": "1/7/05"}, "tot", "ligt voor de eerste"),
        ({"tot": "1/1/2150"}, "tot", "vroegere laatste dag"),
        ({"fractie": "0"}, "fractie", "meer dan 0"),
        ({"fractie": "120"}, "fractie", "hoogstens 100"),
        ({"fractie": "veel"}, "fractie", "veel"),
        ({"aangevraagd_op": "13/13/05"}, "aangevraagd_op", "bestaat niet"),
        ({"soort": "deeltijdse_prestaties", "halve_dag": "voormiddag"}, "halve_dag", "dag"),
    ],
)
def test_wrong_input_is_told_beside_its_field_and_kept(site: Any, wrong: dict[str, str], field: str, told: str) -> None:
    before = EventRecord.objects.count()
    answer = site.post(FORM, {**VACATION, **wrong, "knop": "leg_vast"})
    page = text_of(answer)
    assert answer.status_code == 422 and EventRecord.objects.count() == before
    error = re.search(rf'id="veld-{field}-fout">(.*?)</span>', page, re.S)
    assert error is not None and told in error[1]
    assert f'href="#veld-{field}"' in page and "Er is niets opgeslagen." in page
    assert all(f'value="{value}"' in page for name, value in wrong.items() if value and name not in ("halve_dag", "soort"))


@pytest.mark.parametrize("value", ["misschien", "31/2/2004", "-5"])
def test_wrong_fact_is_told_beside_its_field(site: Any, value: str) -> None:
    values = {"soort": "ouderschapsverlof", "van": "1/9/05", "geboortedatum_kind": value, "knop": "toets"}
    answer = site.post(FORM, values)
    assert answer.status_code == 422 and 'id="veld-geboortedatum_kind-fout"' in text_of(answer)


def test_unknown_kind_is_told(site: Any) -> None:
    for answer in (site.get(FORM, {"soort": "wereldreis"}), site.post(FORM, {**VACATION, "soort": "wereldreis", "knop": "leg_vast"})):
        assert "“wereldreis” is geen soort verlof" in text_of(answer)
    assert not EventRecord.objects.filter(nr=10).exists()


def test_strange_names_and_markup_do_no_harm(site: Any) -> None:
    page = site.post(FORM, {**VACATION, "bron": "<script>", "onzin_<b>": "x", "knop": "toets"}).content.decode()
    assert "<script>" not in page.replace("<script src", "") and "onzin_<b>" not in page and verdict(unescape(page)) == "Ja"


def test_leave_on_days_that_are_taken_is_refused_and_cannot_be_recorded(site: Any) -> None:
    assert site.post(FORM, {**VACATION, "knop": "leg_vast"}).status_code == 302
    answer = site.post(FORM, {**VACATION, "soort": "ziekteverlof", "van": "5/7/05", "tot": "6/7/05", "knop": "toets"})
    page = text_of(answer)
    assert verdict(page) in ("Nee", "Ja", "Nog niet te zeggen") and "ziekte" in page.lower()
    again = site.post(FORM, {**VACATION, "soort": "vormingsverlof", "knop": "leg_vast", "bevestigd": "ja"})
    assert again.status_code == 422 and EventRecord.objects.filter(nr=11).count() == 0


def test_leave_of_who_left_is_refused(site: Any) -> None:
    page = text_of(site.post("/personeel/1071/verlof/aanvraag/", {**VACATION, "knop": "toets"}))
    assert verdict(page) == "Nee" and condition(page, "Het verlof valt helemaal in de dienst") == "nee"


def test_form_needs_its_token(filled: None) -> None:
    from django.test import Client

    assert Client(enforce_csrf_checks=True).post(FORM, VACATION).status_code == 403


def test_every_kind_can_be_filled_in(site: Any) -> None:
    from statuut.web.statutes import pack

    desk = pack("pswi").leave
    assert desk is not None
    for kind in desk.kinds().values():
        page = text_of(site.post(FORM, {"soort": kind.key, "van": "1/9/05", "tot": "30/9/05"}, **VERDICT))
        assert verdict(page) in ("Ja", "Nee", "Nog niet te zeggen"), kind.key
        asked = set(re.findall(r'href="#veld-([a-z_]+)"', page))
        form = text_of(site.post(FORM, {"soort": kind.key, "van": "1/9/05", "tot": "30/9/05"}))
        assert asked <= set(re.findall(r'id="veld-([a-z_]+)"', form)), kind.key
