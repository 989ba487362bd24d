"""The person page, the pay slip, the reasons, and the calculator of a norm."""

from __future__ import annotations

import re
from html import unescape
from typing import Any
from urllib.parse import quote

PERSON = "/personeel/1043/"
SLIP = "/personeel/1043/loon/2005-05/"
HX = {"HTTP_HX_REQUEST": "true"}


def text_of(answer: Any) -> str:
    return unescape(answer.content.decode()).replace("\u00a0", " ")


def test_person_page_has_facts_chart_table_and_what_comes(site: Any) -> None:
    page = text_of(site.get(PERSON))
    assert "<svg" in page and "Wat er gebeurde" in page and "Wat komt er" in page
    assert ">medewerker</a>" in page and ">C 111</a>" in page and "28/02/2005" in page


def test_facts_on_another_day(site: Any) -> None:
    page = text_of(site.get(PERSON, {"op": "1/3/01"}))
    assert "01/03/2001" in page and ">80 %</a>" in page and "deeltijdse prestaties" in page


def test_facts_as_known_on_a_day(site: Any) -> None:
    later = text_of(site.get("/personeel/1043/", {"op": "1/3/2001", "bekend": "1/1/2000"}))
    assert ">100 %</a>" in later


def test_wrong_day_is_told_and_kept(site: Any) -> None:
    page = text_of(site.get(PERSON, {"op": "31/2/05"}))
    assert 'value="31/2/05"' in page and "bestaat niet" in page


def test_who_left_is_shown_on_the_last_day(site: Any) -> None:
    page = text_of(site.get("/personeel/1071/"))
    assert "31/08/2004" in page and "niet in dienst" not in page
    assert "niet in dienst" in text_of(site.get("/personeel/1071/", {"op": "1/9/2004"}))


def test_slip_has_articles_reasons_and_the_example_banner(site: Any) -> None:
    page = text_of(site.get(SLIP))
    assert "Loonbrief mei 2005" in page and "Voorbeeldbedragen" in page and "Bruto mei 2005" in page
    assert page.count('title="Waarom?"') >= 3 and "art. XIII 24, § 1" in page


def test_amounts_of_the_slip_add_up(site: Any) -> None:
    cells = re.findall(r'why-cell"><a[^>]*>(-?[\d.]+,\d\d)', text_of(site.get(SLIP)))
    cents = [int(cell.replace(".", "").replace(",", "")) for cell in cells]
    assert len(cents) >= 3 and sum(cents[:-1]) == cents[-1]


def test_month_without_employment(site: Any) -> None:
    assert "geen tewerkstelling" in text_of(site.get("/personeel/1043/loon/1990-01/"))


def test_month_typed_freely_and_wrongly(site: Any) -> None:
    assert site.get("/personeel/1043/loon/", {"maand": "05/2005"})["Location"] == SLIP
    answer = site.get("/personeel/1043/loon/", {"maand": "mei"})
    assert answer.status_code == 422 and 'value="mei"' in text_of(answer)
    assert site.get("/personeel/1043/loon/onzin/").status_code == 404


def test_why_is_a_panel_with_htmx_and_a_page_without(site: Any) -> None:
    address = SLIP + "waarom/maandsalaris/"
    panel, page = text_of(site.get(address, **HX)), text_of(site.get(address))
    assert "<html" not in panel and "<html" in page
    for shown in (panel, page):
        assert "Waarom " in shown and 'class="why"' in shown and "art. XIII" in shown
    assert "Loonbrief mei 2005" in page and 'aria-selected="true"' in page


def test_reasons_link_to_the_facts_of_the_file(site: Any) -> None:
    panel = text_of(site.get(SLIP + "waarom/haard_of_standplaatstoelage_maand/", **HX))
    assert 'href="/personeel/1043/dossier/8/"' in panel and "gezinstoestand van 28/02/2005" in panel


def test_reasons_are_dutch(site: Any) -> None:
    panel = text_of(site.get(SLIP + "waarom/bruto/", **HX))
    assert not re.search(r"\b(?:the|of the|salary|month of|rounded)\b", panel)


def test_undetermined_line_names_the_question_and_the_form(site: Any) -> None:
    page = text_of(site.get("/personeel/1071/loon/2003-05/"))
    assert "onbepaald" in page and "Wat nog ontbreekt" in page
    assert 'href="/personeel/1071/dossier/4/corrigeren/#veld-partner_krijgt_toelage"' in page


def test_without_tables_amounts_are_undetermined(db: None, client: Any) -> None:
    from site_setup import ACTOR, NOW, VOORBEELDEN, codes

    from statuut.store import actions

    actions.import_dossiers([VOORBEELDEN], codes=codes(), actor=ACTOR, now=NOW)
    page = text_of(client.get(SLIP))
    assert "onbepaald" in page and "Salaristabel" in page and "Voorbeeldbedragen" not in page
    assert "er zijn geen salaristabellen geladen" in text_of(client.get(PERSON))


def test_unknown_rule(site: Any) -> None:
    assert site.get(SLIP + "waarom/onzin/").status_code == 404


def test_effect_is_shown_before_anything_is_written(site: Any) -> None:
    from statuut.store.models import EventRecord

    before = EventRecord.objects.count()
    values = {"van": "1/1/2005", "graad": "hoofdmedewerker", "wijze": "bevordering", "knop": "gevolg"}
    page = text_of(site.post("/personeel/1043/dossier/nieuw/graad/", values))
    assert 'id="gevolg"' in page and "hoofdmedewerker" in page and "Er is nog niets opgeslagen." in page
    assert EventRecord.objects.count() == before


def test_recorded_fact_is_seen_at_once(site: Any) -> None:
    assert ">medewerker</a>" in text_of(site.get(PERSON))
    values = {"van": "1/1/2005", "graad": "hoofdmedewerker", "wijze": "bevordering", "knop": "bewaar"}
    assert site.post("/personeel/1043/dossier/nieuw/graad/", values).status_code == 302
    assert ">hoofdmedewerker</a>" in text_of(site.get(PERSON))


def calculator(site: Any, norm: str, **given: str) -> str:
    return text_of(site.get(f"/statuten/pswi/norm/{quote(norm, safe='')}/", {**given, "reken": "1"}, **HX))


def test_every_computable_norm_of_the_register_has_a_form(site: Any) -> None:
    from statuut.payroll.norm_calculator import computable
    from statuut.web.norms import index
    from statuut.web.statutes import pack

    for norm in computable(pack("pswi")):
        if norm in index("pswi").norms:
            assert 'class="norm fields"' in text_of(site.get(f"/statuten/pswi/norm/{quote(norm, safe='')}/")), norm


def test_calculator_calculates_and_explains(site: Any) -> None:
    page = calculator(site, "XIII 75 §2", regel="vakantiegeldpercentage", rekenmaand="2005-05", april_toelagegroep="3")
    assert "Percentage van het vakantiegeld: 92 %" in page and 'class="why"' in page and "bron:" in page


def test_calculator_names_what_is_missing(site: Any) -> None:
    page = calculator(site, "XIII 75 §2", regel="vakantiegeldpercentage", rekenmaand="2005-05")
    assert "Onbepaald." in page and "Wat is: percentagegroep in april?" in page


def test_calculator_keeps_what_was_typed_and_says_what_is_wrong(site: Any) -> None:
    given = {"regel": "vakantiegeldpercentage", "april_toelagegroep": "veel", "reken": "1"}
    assert "geen maand" in calculator(site, "XIII 75 §2", rekenmaand="mei", **given)
    whole = text_of(site.get(f"/statuten/pswi/norm/{quote('XIII 75 §2', safe='')}/", {**given, "rekenmaand": "2005-05"}))
    assert 'value="veel"' in whole and "veel' is geen getal" in whole
