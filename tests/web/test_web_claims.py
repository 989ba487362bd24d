"""Claims of costs: the verdict while the form is filled in, what is wrong beside the field, recording, the list and the slip."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import pytest

LIST = "/personeel/1043/onkosten/"
FORM = LIST + "nieuw/"
VERDICT = {"HTTP_HX_REQUEST": "true", "HTTP_HX_TARGET": "oordeel"}
TRIP = {"aard": "kilometers", "van": "12/5/05", "kilometer": "100", "vervoermiddel": "auto", "ingediend_op": "20/5/2005"}
PARKING = {"aard": "parkeren", "van": "12/5/05", "bedrag": "4,50", "ingediend_op": "20/5/2005", "bewijs_op": "20/5/2005"}


def text_of(answer: Any) -> str:
    return unescape(answer.content.decode()).replace("\u00a0", " ")


def verdict(page: str) -> str:
    found = re.search(r'class="answer \w+">.*?<strong>([^<]+)</strong>', page, re.S)
    return found[1] if found else ""


def condition(page: str, term: str) -> str:
    found = re.search(rf'<li class="(ja|nee|onbekend)">(?:(?!</li>).)*?<strong>{re.escape(term)}</strong>', page, re.S)
    return found[1] if found else "staat er niet"


def beside(page: str, field: str) -> str:
    """What is said beside a field: an error or a remark."""
    found = re.search(rf'id="veld-{field}-(?:fout|opmerking)">(.*?)</span>', page, re.S)
    return found[1] if found else ""


def test_empty_form_asks_for_a_kind(site: Any) -> None:
    page = text_of(site.get(FORM))
    assert verdict(page) == "" and "Kies een soort kost en een dag" in page and 'class="errors"' not in page


def test_kind_brings_its_own_fields(site: Any) -> None:
    page = text_of(site.get(FORM, {"aard": "kilometers"}))
    assert 'name="kilometer"' in page and 'name="grensbedrag"' not in page
    page = text_of(site.get(FORM, {"aard": "buitenland_dagvergoeding"}))
    assert 'name="grensbedrag"' in page and 'name="kilometer"' not in page


def test_kilometres_give_rate_amount_and_month(site: Any) -> None:
    page = text_of(site.post(FORM, TRIP, **VERDICT))
    assert "<html" not in page and verdict(page) == "Ja"
    assert "27,71 euro" in page and "met het loon van mei 2005" in page
    assert condition(page, "Ingediend binnen zes maanden") == "ja" and "art. XIII 106quater" in page


def test_not_filed_yet_says_until_when(site: Any) -> None:
    page = text_of(site.post(FORM, {**TRIP, "ingediend_op": ""}, **VERDICT))
    assert verdict(page) == "Nog niet te zeggen" and condition(page, "Ingediend binnen zes maanden") == "onbekend"
    assert '<a href="#veld-ingediend_op">' in page and "dat kan tot en met 12/11/2005" in page and "27,71" in page
    assert "Betaald met het loon van" not in page


def test_after_six_months_nothing_is_paid(site: Any) -> None:
    page = text_of(site.post(FORM, {**TRIP, "ingediend_op": "13/11/2005", "knop": "toets"}))
    assert verdict(page) == "Nee" and condition(page, "Ingediend binnen zes maanden") == "nee" and "bigfigure" not in page
    assert "zes maanden" in beside(page, "ingediend_op") and "art. XIII 106quater" in beside(page, "ingediend_op")
    assert 'value="13/11/2005"' in page and 'value="100"' in page


def test_last_day_of_six_months_is_in_time(site: Any) -> None:
    assert verdict(text_of(site.post(FORM, {**TRIP, "ingediend_op": "12/11/2005"}, **VERDICT))) == "Ja"


def test_three_months_decide_on_interest(site: Any) -> None:
    late = text_of(site.post(FORM, {**TRIP, "ingediend_op": "20/5/2005", "betaald_op": "1/12/2005"}, **VERDICT))
    assert "Intrest op de kost" in late and "met het loon van december 2005" in late
    page = text_of(site.post(FORM, {**TRIP, "ingediend_op": "20/10/2005", "betaald_op": "1/3/2006"}, **VERDICT))
    assert "Intrest op de kost" not in page and "Onkostenstaat volledig en binnen drie maanden" in page


def test_negative_distance_is_refused_beside_the_field(site: Any) -> None:
    answer = site.post(FORM, {**TRIP, "kilometer": "-12", "knop": "leg_vast"})
    page = text_of(answer)
    assert answer.status_code == 422 and beside(page, "kilometer") and 'value="-12"' in page and "Er is niets opgeslagen" in page


def test_cost_without_proof_date_is_remarked_with_its_article(site: Any) -> None:
    page = text_of(site.post(FORM, {**PARKING, "bewijs_op": "", "knop": "toets"}))
    assert "bewijsstukken" in beside(page, "bewijs_op") and "art. XIII 106bis" in beside(page, "bewijs_op")


def test_passenger_gets_nothing_and_the_file_says_why(site: Any) -> None:
    page = text_of(site.post(FORM, {**TRIP, "passagier": "ja", "knop": "toets"}))
    assert verdict(page) == "Nee" and "art. XIII 106quinquies, § 2" in beside(page, "passagier")


def test_meal_too_near_and_too_short(site: Any) -> None:
    meal = {
        "aard": "middagmaal", "van": "12/5/05", "vervoermiddel": "auto", "begin": "9:00", "einde": "14:00", "afstand_standplaats": "25",
        "afstand_woonplaats": "40", "ingediend_op": "20/5/2005",
    }  # fmt: skip
    page = text_of(site.post(FORM, meal, **VERDICT))
    assert condition(page, "Bestemming ver genoeg") == "nee" and condition(page, "Dienstreis van minstens zes uur") == "nee"
    page = text_of(site.post(FORM, {**meal, "einde": "15:30", "afstand_standplaats": "26"}, **VERDICT))
    assert verdict(page) == "Ja"
    page = text_of(site.post(FORM, {**meal, "einde": "15:30", "afstand_standplaats": ""}, **VERDICT))
    assert verdict(page) == "Nog niet te zeggen" and '<a href="#veld-afstand_standplaats">' in page


def test_contract_staff_have_no_funeral_costs(site: Any) -> None:
    funeral = {"aard": "begrafenis", "van": "12/5/05", "begunstigde": "echtgenoot", "ingediend_op": "20/5/2005", "knop": "toets"}
    answer = site.post(FORM, funeral)
    assert answer.status_code == 422 and "vermeldt geen overlijden" in beside(text_of(answer), "van")


def test_unknown_kind_is_told(site: Any) -> None:
    answer = site.post(FORM, {**TRIP, "aard": "luchtballon", "knop": "toets"})
    assert answer.status_code == 422 and "“luchtballon” is geen soort kost" in text_of(answer)


def test_recording_puts_it_in_the_list_and_on_the_slip(site: Any) -> None:
    answer = site.post(FORM, {**TRIP, "knop": "leg_vast"}, follow=True)
    page = text_of(answer)
    assert "Vastgelegd: kilometers van 12/05/2005, vergoed" in page and "27,71" in page
    slip = text_of(site.get("/personeel/1043/loon/2005-05/"))
    assert "Reiskosten" in slip and "27,71" in slip
    assert "Reiskosten" not in text_of(site.get("/personeel/1043/loon/2005-06/"))


def test_refused_claim_is_recorded_only_when_confirmed(site: Any) -> None:
    late = {**TRIP, "ingediend_op": "13/11/2005", "knop": "leg_vast"}
    answer = site.post(FORM, late)
    assert answer.status_code == 422 and "Vink dit aan" in text_of(answer)
    page = text_of(site.post(FORM, {**late, "bevestigd": "ja"}, follow=True))
    assert "niet vergoed" in page and "Te laat ingediend" in page


@pytest.mark.parametrize("fact", [{"van": ""}, {"van": "morgen"}])
def test_day_must_be_a_day(site: Any, fact: dict[str, str]) -> None:
    answer = site.post(FORM, {**TRIP, **fact, "knop": "leg_vast"})
    assert answer.status_code == 422 and beside(text_of(answer), "van")
