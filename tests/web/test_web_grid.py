"""The month grid of performances: what is typed is checked, its effect shown, and recorded all at once."""

from __future__ import annotations

from html import unescape
from typing import Any

GRID = "/personeel/1043/prestaties/2005-04/"
HX = {"HTTP_HX_REQUEST": "true"}
OVERTIME, DUTY = "1-overwerk-betaling", "1-dienst-betaling"


def text_of(answer: Any) -> str:
    return unescape(answer.content.decode()).replace("\u00a0", " ")


def form(cells: dict[str, str], button: str = "bewaar", **more: Any) -> dict[str, Any]:
    from statuut.store import doors

    row = doors.person("1043")
    assert row is not None
    return {"kolom": [OVERTIME, DUTY], "stempel": row.stempel, "knop": button, **cells, **more}


def recorded() -> list[tuple[int, str, int | None]]:
    from statuut.store.models import EventRecord

    rows = EventRecord.objects.filter(person__personeelsnummer="1043", nr__gt=9).order_by("nr")
    return [(row.nr, row.soort, row.vervangt) for row in rows]


def field(cell: str) -> str:
    return f'id="veld-{cell}"'


def test_days_of_the_month_with_weekends_and_holidays(site: Any) -> None:
    page = text_of(site.get("/personeel/1043/prestaties/2005-05/"))
    assert field(f"d31-{OVERTIME}") in page and "d32-" not in page
    assert 'class="free"' in page and "Dag van de Arbeid" in page.replace("arbeid", "Arbeid") and "art. XIII 47" in page


def test_new_hours_are_recorded_and_shown_again(site: Any) -> None:
    answer = site.post(GRID, form({f"d5-{OVERTIME}": "18:00-20:00", f"d9-{DUTY}": "8:00-12:00 | 13:00-16:00"}, bron="staat april"))
    assert answer.status_code == 302 and recorded() == [(10, "prestatie", None), (11, "prestatie", None), (12, "prestatie", None)]
    page = text_of(site.get(answer["Location"]))
    assert "Bewaard: 3 nieuwe prestaties vastgelegd." in page
    assert 'value="18:00-20:00"' in page and 'value="08:00-12:00 | 13:00-16:00"' in page and ">7:00</td>" in page


def test_the_same_form_twice_records_once(site: Any) -> None:
    sent = form({f"d5-{OVERTIME}": "18:00-20:00"})
    assert site.post(GRID, sent).status_code == 302
    again = site.post(GRID, sent)
    assert again.status_code == 302 and "Er was niets gewijzigd" in text_of(site.get(again["Location"]))
    assert len(recorded()) == 1


def test_change_is_a_correction_and_an_emptied_cell_a_withdrawal(site: Any) -> None:
    site.post(GRID, form({f"d5-{OVERTIME}": "18:00-20:00", f"d6-{OVERTIME}": "18:00-19:00"}, bron="staat april"))
    answer = site.post(GRID, form({f"d5-{OVERTIME}": "18:00-21:00", f"d6-{OVERTIME}": ""}, reden="dubbel geteld"))
    assert "1 verbeterd, 1 ingetrokken" in text_of(site.get(answer["Location"]))
    assert recorded()[2:] == [(12, "prestatie", 10), (13, "intrekking", 11)]
    file = text_of(site.get("/personeel/1043/dossier/12/"))
    assert "staat april" in file, "de bron van het oude gegeven blijft"
    assert "dubbel geteld" in text_of(site.get("/personeel/1043/dossier/13/"))


def test_two_cells_may_change_places(site: Any) -> None:
    site.post(GRID, form({f"d5-{OVERTIME}": "18:00-20:00", f"d5-{DUTY}": "20:00-22:00"}))
    answer = site.post(GRID, form({f"d5-{OVERTIME}": "20:00-22:00", f"d5-{DUTY}": "18:00-20:00"}))
    assert answer.status_code == 302 and len(recorded()) == 4


def test_overlap_stands_beside_the_field_with_its_article(site: Any) -> None:
    cells = {f"d5-{OVERTIME}": "18:00-20:00", f"d5-{DUTY}": "19:00-21:00", f"d7-{OVERTIME}": "17:00-18:00"}
    answer = site.post(GRID, form(cells))
    page = text_of(answer)
    assert answer.status_code == 422 and recorded() == []
    assert "valt op 05/04/2005 samen met 18:00-20:00 (overwerk)" in page and "(art. XIII 47)" in page
    assert f'<span class="error" id="veld-d5-{DUTY}-fout">De prestatie valt' in page
    assert 'value="17:00-18:00"' in page, "wat getypt is, blijft staan"


def test_hours_outside_the_day_and_what_is_no_time(site: Any) -> None:
    answer = site.post(GRID, form({f"d5-{OVERTIME}": "25:00-26:00", f"d6-{OVERTIME}": "de hele avond", f"d7-{DUTY}": "30:00"}))
    page = text_of(answer)
    assert answer.status_code == 422 and recorded() == []
    assert "'25:00' ligt buiten de dag" in page and "is geen tijd" in page and page.count("art. XIII 47)") >= 2
    answer = site.post(GRID, form({f"d7-{DUTY}": "30:00"}))
    assert "past niet in een dag" in text_of(answer) and "(art. XIII 51, § 1)" in text_of(answer)


def test_effect_on_the_slip_before_anything_is_recorded(site: Any) -> None:
    page = text_of(site.post(GRID, form({f"d5-{OVERTIME}": "18:00-20:00"}), **HX))
    assert "<html" not in page and "Overuren" in page and "1 wijziging; er is nog niets opgeslagen" in page and recorded() == []
    shown = page.partition("<strong>+")[2].partition("<")[0]
    before = slip_total(site)
    site.post(GRID, form({f"d5-{OVERTIME}": "18:00-20:00"}))
    assert before is None and slip_total(site) == shown, "het getoonde bedrag staat daarna op een loonbrief"


def slip_total(site: Any) -> str | None:
    """The overtime on the slips of April to September 2005."""
    from statuut.payroll.arrears import line_amounts
    from statuut.payroll.case import evaluate
    from statuut.store import doors
    from statuut.timeline.formatting import format_amount
    from statuut.web.cases import context
    from statuut.web.clock import now

    row = doors.person("1043")
    assert row is not None
    dossier = doors.open_dossier(row, reader="toetser", now=now(), doel="toets")
    from datetime import date

    case = evaluate(dossier, context("pswi"), until=date(2005, 9, 30))
    cents = sum(v for k, v in line_amounts(case, range(2005 * 12 + 3, 2005 * 12 + 9)).items() if k.rule == "overurentoelage")
    return format_amount(cents) if cents else None


def test_live_check_never_records(site: Any) -> None:
    site.post(GRID, form({f"d5-{OVERTIME}": "18:00-20:00"}), **HX)
    page = text_of(site.post(GRID, form({f"d5-{OVERTIME}": "18:00-"}), **HX))
    assert "Dit klopt nog niet" in page and 'hx-swap-oob="true"' in page and recorded() == []


def test_a_column_is_added_and_nothing_typed_is_lost(site: Any) -> None:
    more = {"nieuw_tewerkstelling": "1", "nieuw_aard": "oproep", "nieuw_compensatie": "betaling"}
    page = text_of(site.post(GRID, form({f"d5-{OVERTIME}": "18:00-20:00"}, "kolom", **more)))
    assert field("d5-1-oproep-betaling") in page and 'value="18:00-20:00"' in page and recorded() == []
    answer = site.post(GRID, form({"d8-1-oproep-betaling": "x"}, kolom=[OVERTIME, "1-oproep-betaling"]))
    assert answer.status_code == 302 and recorded() == [(10, "prestatie", None)]
    wrong = text_of(site.post(GRID, form({f"d8-{OVERTIME}": "x"})))
    assert "alleen voor een oproep" in wrong


def test_a_file_changed_meanwhile_is_not_overwritten(site: Any) -> None:
    old = form({f"d5-{OVERTIME}": "18:00-20:00"})
    site.post(GRID, form({f"d6-{OVERTIME}": "18:00-20:00"}))
    answer = site.post(GRID, old)
    assert answer.status_code == 409 and "intussen gewijzigd" in text_of(answer) and len(recorded()) == 1
    assert 'value="18:00-20:00"' in text_of(answer)


def test_absence_for_the_whole_day_is_told(site: Any) -> None:
    page = text_of(site.post("/personeel/1043/prestaties/2000-05/", form({f"d5-{OVERTIME}": "18:00-20:00"})))
    assert "er kan dan niet gewerkt zijn" in page and "(art. XIII 39" in page


def test_months_that_are_not_there(site: Any) -> None:
    from statuut.web.clock import today

    year = today().year + 1
    assert "moet nog beginnen" in text_of(site.get(f"/personeel/1043/prestaties/{year}-12/"))
    site.post(f"/personeel/1043/prestaties/{year}-12/", form({f"d5-{OVERTIME}": "18:00-20:00"}))
    assert recorded() == []
    assert (
        site.get("/personeel/1043/prestaties/onzin/").status_code == 404 and site.get("/personeel/9/prestaties/2005-04/").status_code == 404
    )
