"""Pay runs on the site: rehearsal, confirmation, payment in parts, resumption, the pages and the workbook of a run."""

from __future__ import annotations

import re
from datetime import date, timedelta
from html import unescape
from io import BytesIO
from typing import Any

import pytest

START = "/loon/start/"
ASK = {"maand": "2005-04", "bekend": "30/4/2005", "statuut": "pswi"}
HX = {"HTTP_HX_REQUEST": "true"}


@pytest.fixture(autouse=True)
def no_memory() -> None:
    """Every test begins without work of another one in memory."""
    from statuut.web import pay_work

    pay_work._WORK.clear()


def text_of(answer: Any) -> str:
    return unescape(answer.content.decode()).replace("\u00a0", " ")


def rehearse(site: Any, **more: str) -> str:
    asked = {**ASK, **more}
    for _ in range(20):
        page = text_of(site.get(START, asked))
        if "Bezig met de proef" not in page:
            return page
        site.post(START, asked)
    raise AssertionError("de proef komt niet klaar")


def pay(site: Any, **more: str) -> Any:
    """The whole way: rehearsal, confirmation, every part."""
    rehearse(site, **more)
    answer = site.post(START, {**ASK, **more, "knop": "betaal", "bevestigd": "ja"})
    assert answer.status_code == 302, text_of(answer)
    address = answer["Location"]
    while "Bezig met betalen" in text_of(site.get(address)):
        site.post(address.partition("?")[0])
    return address.partition("?")[0]


def slips() -> int:
    from statuut.store.models import PaySlipRecord

    return PaySlipRecord.objects.count()


def test_without_runs_the_page_says_what_to_do(site: Any) -> None:
    page = text_of(site.get("/loon/"))
    assert "Er is nog niets betaald" in page and 'href="/loon/start/"' in page


def test_rehearsal_lists_findings_and_totals_and_writes_nothing(site: Any) -> None:
    from statuut.store.models import PayRun

    page = rehearse(site, maand="2003-05", bekend="31/5/2003")
    assert "1 personeelslid wordt niet betaald" in page and "1071 De Smet Jürgen" in page and "artner" in page
    assert "Totalen per soort" in page and "Voorbeeldbedragen" in page and "1 loonbrief, samen" in page
    assert page.index("wordt niet betaald") < page.index("Totalen per soort")
    assert slips() == 0 and not PayRun.objects.exists()


def test_payment_asks_for_a_rehearsal_and_a_confirmation(site: Any) -> None:
    early = site.post(START, {**ASK, "knop": "betaal", "bevestigd": "ja"})
    assert early.status_code == 409 and "Doe eerst de proef" in text_of(early)
    rehearse(site)
    unconfirmed = site.post(START, {**ASK, "knop": "betaal"})
    assert unconfirmed.status_code == 422 and "Vink dit aan om te betalen" in text_of(unconfirmed)
    assert slips() == 0


def test_a_run_pays_once_even_when_started_twice(site: Any) -> None:
    from statuut.store.models import PayRun

    address = pay(site)
    assert slips() == 1
    again = site.post(START, {**ASK, "knop": "betaal", "bevestigd": "ja"})
    assert again.status_code in (302, 409)
    site.post(address)
    assert slips() == 1 and PayRun.objects.count() == 1
    assert "Er is niets te betalen" in rehearse(site)


def test_a_rehearsal_no_longer_holds_when_a_fact_is_recorded(site: Any) -> None:
    rehearse(site)
    values = {"van": "1/3/2005", "burgerlijke_staat": "alleenstaand", "kinderen_kinderbijslag": "1", "knop": "bewaar"}
    assert site.post("/personeel/1043/dossier/nieuw/gezinstoestand/", values).status_code == 302
    assert site.post(START, {**ASK, "knop": "betaal", "bevestigd": "ja"}).status_code == 409
    assert slips() == 0


def test_a_stopped_run_is_named_and_goes_on(site: Any) -> None:
    from statuut.store import doors
    from statuut.web import pay_work

    rehearse(site)
    address = site.post(START, {**ASK, "knop": "betaal", "bevestigd": "ja"})["Location"].partition("?")[0]
    pay_work._WORK.clear()
    assert "niet afgerond" in text_of(site.get("/loon/"))
    page = text_of(site.get(address))
    assert "Deze loonrun is niet afgerond" in page and "Ga verder met deze loonrun" in page and slips() == 0
    assert site.post(address)["Location"] == f"{address}?verder=1"
    run = doors.pay_run(int(address.rstrip("/").rsplit("/", 1)[1]))
    assert run is not None and doors.run_ended(run) and slips() == 1
    assert "afgerond" in text_of(site.get("/loon/"))


def test_progress_is_a_count_and_ends_with_a_new_page(site: Any) -> None:
    page = text_of(site.get(START, ASK))
    assert "0 van 2 personeelsleden (0 %)" in page and "<progress" in page
    assert site.post(START, ASK, **HX)["HX-Refresh"] == "true"


def test_run_page_adds_up(site: Any) -> None:
    from statuut.store import doors
    from statuut.timeline.formatting import format_amount

    address = pay(site)
    page = text_of(site.get(address))
    run = doors.pay_run(int(address.rstrip("/").rsplit("/", 1)[1]))
    assert run is not None
    total = sum(line.amount for line in doors.journal(run))
    assert total > 0 and f"samen {format_amount(total)} euro" in page
    foot = re.search(r"<tfoot><tr><td>Samen</td>(.*?)</tr></tfoot>", page)
    assert foot is not None and format_amount(total) in foot[1]
    assert "Peeters An" in page and "Journaal per lijn" in page


def test_slips_of_a_run_are_searched(site: Any) -> None:
    address = pay(site)
    assert "Niemand met “smet”" in text_of(site.get(address, {"zoek": "smet"}))
    assert "Peeters An" in text_of(site.get(address, {"zoek": "1043"}))


def test_unpaid_persons_stay_on_the_page_of_the_run(site: Any) -> None:
    address = pay(site, maand="2003-05", bekend="31/5/2003")
    page = text_of(site.get(address))
    assert "1 personeelslid wordt niet betaald" in page and 'href="/personeel/1071/loon/2003-05/"' in page


def test_workbook_of_a_run(site: Any) -> None:
    from openpyxl import load_workbook

    from statuut.store.models import PayLineRecord

    answer = site.get(pay(site) + "uitvoer.xlsx")
    book = load_workbook(BytesIO(answer.content))
    assert book.sheetnames == ["Journaal", "Per tewerkstelling", "Loonbrieven"]
    paid = sum(PayLineRecord.objects.values_list("bedrag", flat=True))
    journal = sum(round(row[3] * 100) for row in book["Journaal"].iter_rows(min_row=2, values_only=True))
    per_employment = sum(round(row[-1] * 100) for row in book["Per tewerkstelling"].iter_rows(min_row=2, values_only=True))
    assert journal == per_employment == paid > 0


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"maand": "mei"}, "geen maand"),
        ({"maand": "2005-13"}, "13"),
        ({"maand": "1900-01"}, "kan niet worden betaald"),
        ({"bekend": "31/2/2005"}, "bestaat niet"),
    ],
)
def test_wrong_input_is_told_and_kept(site: Any, given: dict[str, str], told: str) -> None:
    answer = site.get(START, {**ASK, **given})
    assert answer.status_code == 422 and told in text_of(answer)
    assert f'value="{next(iter(given.values()))}"' in text_of(answer)


def test_a_month_or_day_to_come_is_refused(site: Any) -> None:
    from statuut.web.clock import today

    later = today() + timedelta(days=70)
    assert "kan niet worden betaald" in text_of(site.get(START, {**ASK, "maand": f"{later:%Y-%m}"}))
    assert "moet nog komen" in text_of(site.get(START, {**ASK, "bekend": f"{later:%d/%m/%Y}"}))


def test_a_day_before_that_of_an_earlier_run_is_refused(site: Any) -> None:
    pay(site)
    answer = site.get(START, {**ASK, "maand": "2005-05", "bekend": "29/4/2005"})
    assert answer.status_code == 422 and "teruggevorderd" in text_of(answer)
    assert site.get(START, {**ASK, "maand": "2005-05", "bekend": "31/5/2005"}).status_code == 200


def test_unknown_run(site: Any) -> None:
    assert site.get("/loon/run/99/").status_code == 404 and site.get("/loon/run/99/uitvoer.xlsx").status_code == 404


def test_a_run_with_other_readings_is_not_continued_here(site: Any) -> None:
    from datetime import UTC, datetime

    from statuut.store.actions import begin_run
    from statuut.web.cases import context

    rules = context("pswi")
    key, reading = next(iter(rules.pack.readings.items()))
    other = reading.alternatives[1].key
    from statuut.payroll.context import make_context

    run = begin_run(make_context("pswi", tables=rules.tables, readings={key: other}), 2005 * 12 + 3, date(2005, 4, 30), "x",
                    datetime(2005, 5, 1, tzinfo=UTC))  # fmt: skip
    page = text_of(site.get(f"/loon/run/{run.pk}/"))
    assert "andere leeswijzen" in page and "Ga verder met deze loonrun" not in page
    site.post(f"/loon/run/{run.pk}/")
    assert slips() == 0
