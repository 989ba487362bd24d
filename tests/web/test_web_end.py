"""The end of service: grounds as verdicts, what is owed as if the end were recorded, facts that the file does not hold, wrong input."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

from statuut.store.models import EventRecord

PAGE = "/personeel/1043/einde/"


def text_of(answer: Any) -> str:
    return unescape(answer.content.decode()).replace("\u00a0", " ")


def grounds(page: str) -> dict[str, str]:
    """The answer by question."""
    return {question: word for word, question in re.findall(r'<span class="tag \w+">([^<]+)</span> <strong>([^<]+)</strong>', page)}


def owed(page: str, what: str) -> str:
    found = re.search(rf'<th scope="row">{what}[^<]*<.*?<td class="n">(?:<span class="unsure">)?([^<]+)<', page, re.S)
    return found[1] if found else "staat er niet"


def test_age_of_65_ends_service_on_the_day_and_not_before(site: Any) -> None:
    question = "Is de hoedanigheid van ambtenaar op {} geëindigd door de leeftijd van 65 jaar?"
    assert grounds(text_of(site.get(PAGE, {"op": "1/5/2005"})))[question.format("01/05/2005")] == "Nee"
    later = grounds(text_of(site.get(PAGE, {"op": "1/5/2027", "behoud_einde": "geen"})))[question.format("01/05/2027")]
    assert later == "Ja"


def test_owed_amounts_are_worked_out_without_recording(site: Any) -> None:
    before = EventRecord.objects.count()
    page = text_of(site.get(PAGE, {"op": "30/6/2005"}))
    assert owed(page, "Niet opgenomen vakantiedagen") == "17,5 dagen"
    assert re.fullmatch(r"[\d.]+,\d\d", owed(page, r"Maandsalaris \(juni 2005\)"))
    assert re.fullmatch(r"[\d.]+,\d\d", owed(page, r"Vakantiegeld \(juli 2005\)"))
    assert "Voorbeeldbedragen" in page and "alsof het einde op 30/06/2005 al was vastgelegd" in page
    assert EventRecord.objects.count() == before


def test_recorded_end_is_taken_as_it_is(site: Any) -> None:
    page = text_of(site.get("/personeel/1071/einde/"))
    assert "31/08/2004" in page and "al was vastgelegd" not in page and "Leg dit einde vast" not in page


def test_day_out_of_service_is_told(site: Any) -> None:
    page = text_of(site.get("/personeel/1071/einde/", {"op": "1/1/2006"}))
    assert "een dag kiezen waarop het personeelslid in dienst is" in page


def test_facts_that_the_file_does_not_hold_are_asked_and_used(site: Any) -> None:
    page = text_of(site.get(PAGE, {"op": "1/5/2005"}))
    assert 'href="#veld-tuchtstraf"' in page and 'id="veld-tuchtstraf"' in page
    question = "Eindigt de hoedanigheid van ambtenaar door een tuchtstraf?"
    assert grounds(page)[question] == "Nog niet te zeggen"
    assert grounds(text_of(site.get(PAGE, {"op": "1/5/2005", "tuchtstraf": "geen"})))[question] == "Nee"
    assert grounds(text_of(site.get(PAGE, {"op": "1/5/2005", "tuchtstraf": "afzetting"})))[question] == "Ja"


def test_wrong_day_and_wrong_fact_are_told_and_kept(site: Any) -> None:
    page = text_of(site.get(PAGE, {"op": "31/2/05"}))
    assert "bestaat niet" in page and 'value="31/2/05"' in page
    answer = site.get(PAGE, {"op": "1/5/2005", "tuchtstraf": "spitsroeden"})
    assert answer.status_code == 422 and 'href="#veld-tuchtstraf"' in text_of(answer) and "spitsroeden" in text_of(answer)
    assert site.get(PAGE, {"op": "1/5/2150"}).status_code == 404
    assert site.get(PAGE, {"op": "1/5/2005", "onzin": "<b>", "reden": "zin"}).status_code == 200


def test_recording_starts_from_the_day_shown(site: Any) -> None:
    page = text_of(site.get(PAGE, {"op": "30/6/2005", "reden": "pensioen"}))
    address = re.search(r'href="(/personeel/1043/dossier/nieuw/einde_dienst/[^"]+)"', page)
    assert address is not None
    form = text_of(site.get(address[1]))
    assert 'value="30/06/2005"' in form and re.search(r'value="pensioen" (?:selected|checked)', form)
