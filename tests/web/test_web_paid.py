"""What was paid of a month beside what the slip says now; the papers of a slip; the check of a receipt."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from html import unescape
from typing import Any

import pytest

MONTH = "/personeel/1043/loon/2005-04/"
APRIL = 2005 * 12 + 3


def text_of(answer: Any) -> str:
    return unescape(answer.content.decode()).replace("\u00a0", " ")


def pay(month: int = APRIL, day: date = date(2005, 5, 31)) -> int:
    from statuut.store.actions import run_pay
    from statuut.web.cases import context

    now = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    done = run_pay(context("pswi"), month, known_on=day, actor="toetser", now=now)
    assert done.run is not None and done.slips == 1
    return done.run


def record_late(site: Any) -> None:
    """From 1 April somebody works half time; recorded after April was paid."""
    values = {"van": "1/4/2005", "fractie": "50", "knop": "bewaar"}
    assert site.post("/personeel/1043/dossier/nieuw/werkregime/", values).status_code == 302


def test_a_month_not_paid_says_so(site: Any) -> None:
    page = text_of(site.get(MONTH))
    assert "April 2005 is aan Peeters An nog niet betaald" in page and 'href="/loon/start/?maand=2005-04"' in page


def test_paid_and_unchanged(site: Any) -> None:
    run = pay()
    page = text_of(site.get(MONTH))
    assert "Niets verschilt van wat betaald is." in page
    assert f'href="/loon/run/{run}/"' in page and "met wat bekend was op 31/05/2005" in page


def test_a_difference_is_told_in_words_and_per_line(site: Any) -> None:
    from statuut.store import doors
    from statuut.timeline.formatting import format_amount

    pay()
    row = doors.person("1043")
    assert row is not None
    paid = {key.rule: cents for key, cents in doors.paid_amounts(row).items()}["maandsalaris"]
    record_late(site)
    page = text_of(site.get(MONTH))
    assert f"maandsalaris {format_amount(paid - paid // 2)}" in page or f"maandsalaris {format_amount(paid // 2)}" in page
    assert "euro te veel betaald" in page and "Niets verschilt" not in page
    assert f'<td class="n">{format_amount(paid)}</td>' in page, "wat betaald is, blijft staan"


def test_a_settlement_is_shown_with_the_run_that_made_it(site: Any) -> None:
    first = pay()
    record_late(site)
    from statuut.web.clock import today

    second = pay(APRIL + 1, today())
    page = text_of(site.get(MONTH))
    assert "Niets verschilt van wat betaald is." in page
    assert (
        f"Loonrun {first}</a>, april 2005" in page and f"Loonrun {second}</a>, mei 2005" in page and "Terugvordering van deze maand" in page
    )
    run = text_of(site.get(f"/loon/run/{second}/"))
    assert "Achterstallen en terugvorderingen van vroegere maanden" in run and 'href="/personeel/1043/loon/2005-04/#uitbetaald"' in run


def test_paper_of_a_run_names_what_it_settled(site: Any) -> None:
    """The second run recovers half of April: paid before, what it is now, and the difference are those of the two slips."""
    from statuut.store import doors
    from statuut.web.cases import context
    from statuut.web.clock import now, today
    from statuut.web.people import Asked
    from statuut.web.slip_evidence import kept_slip, settled_by

    pay()
    row = doors.person("1043")
    assert row is not None
    before = {key.rule: cents for key, cents in doors.paid_amounts(row).items()}
    record_late(site)
    run = pay(APRIL + 1, today())
    row = doors.person("1043")
    assert row is not None
    question = Asked(row, doors.open_dossier(row, reader="x", now=now(), doel="toets"), today(), None, "", "", ())
    slip = kept_slip(question, APRIL + 1, run, 1)
    assert slip is not None
    settled = {each.rule: each for each in settled_by(question, slip, context("pswi").pack)}
    salary = settled["maandsalaris"]
    assert salary.month == APRIL and salary.paid == before["maandsalaris"] and abs(salary.due * 2 - salary.paid) <= 1
    assert site.get(f"/personeel/1043/loon/2005-05/loonbrief.pdf?run={run}").content.startswith(b"%PDF")


def test_history_marks_the_months_with_differences(site: Any) -> None:
    pay()
    page = text_of(site.get("/personeel/1043/loon/", {"jaar": "2005"}))
    assert "In geen enkele betaalde maand verschilt iets" in page and "geen verschil" in page
    record_late(site)
    page = text_of(site.get("/personeel/1043/loon/", {"jaar": "2005"}))
    assert "In 1 betaalde maand verschilt" in page and "te veel betaald" in page
    assert "1 betaalde maand" in text_of(site.get("/personeel/1043/loon/", {"jaar": "2004"})), "ook op het blad van een ander jaar"


def test_an_undetermined_difference_is_not_a_zero(site: Any) -> None:
    pay()
    values = {"van": "1/4/2005", "burgerlijke_staat": "gehuwd", "kinderen_kinderbijslag": "0", "knop": "bewaar"}
    assert site.post("/personeel/1043/dossier/nieuw/gezinstoestand/", values).status_code == 302
    page = text_of(site.get(MONTH))
    assert "Nog niet te zeggen is het verschil voor haard- of standplaatstoelage" in page
    assert "verschil onbepaald" in text_of(site.get("/personeel/1043/loon/", {"jaar": "2005"}))


def test_receipt_is_checked(site: Any) -> None:
    run = pay()
    address = f"{MONTH}controle/{run}/"
    assert "bit voor bit hetzelfde" in text_of(site.get(address))
    part = text_of(site.get(address, HTTP_HX_REQUEST="true"))
    assert "bit voor bit hetzelfde" in part and "<html" not in part


def test_a_forged_line_or_other_tables_are_found(site: Any) -> None:
    from statuut.store import actions
    from statuut.store.models import PayLineRecord

    run = pay()
    PayLineRecord.objects.filter(slip__run_id=run, regel="maandsalaris").update(bedrag=1)
    page = text_of(site.get(f"{MONTH}controle/{run}/"))
    assert "niet meer hetzelfde" in page and "De bewaarde lijnen zijn niet die van het bewijs." in page
    rows = [actions.TableRow("C111", step, 2_000_000 + step, date(1990, 1, 1), "verzonnen", "voorbeeld") for step in range(0, 32, 2)]
    actions.load_salary_tables("pswi", rows, actor="toetser", now=datetime(2005, 6, 1, tzinfo=UTC))
    page = text_of(site.get(f"{MONTH}controle/{run}/"))
    assert "De salaristabellen zijn andere" in page and "Lijn maandsalaris" in page


def test_papers_as_now_and_as_paid(site: Any) -> None:
    run = pay()
    for query in ({}, {"run": str(run)}):
        answer = site.get(MONTH + "loonbrief.pdf", query)
        assert answer.content.startswith(b"%PDF") and "1043-2005-04" in answer["Content-Disposition"]
        receipt = json.loads(site.get(MONTH + "bewijs.json", query).content)
        assert receipt["maand"] == "2005-04" and receipt["lijnen"]["maandsalaris"] > 0
        assert receipt["bekend_op"] == ("2005-05-31" if query else None)


def test_a_paid_slip_is_not_redrawn_with_other_rules(site: Any) -> None:
    from statuut.store import actions

    run = pay()
    rows = [actions.TableRow("C111", step, 2_000_000 + step, date(1990, 1, 1), "verzonnen", "voorbeeld") for step in range(0, 32, 2)]
    actions.load_salary_tables("pswi", rows, actor="toetser", now=datetime(2005, 6, 1, tzinfo=UTC))
    answer = site.get(MONTH + "loonbrief.pdf", {"run": str(run)})
    assert answer.status_code == 302 and f"/controle/{run}/" in answer["Location"]


@pytest.mark.parametrize(
    "address",
    [
        "/personeel/1043/loon/9999-01/", "/personeel/1043/loon/2099-01/", "/personeel/1043/loon/onzin/bewijs.json",
        "/personeel/9/loon/2005-04/", MONTH + "controle/99/",
        MONTH + "loonbrief.pdf?run=99", MONTH + "bewijs.json?run=x", "/personeel/1043/loon/1980-01/loonbrief.pdf",
        "/personeel/1043/loon/1980-01/bewijs.json",
    ],
)  # fmt: skip
def test_what_is_not_there(site: Any, address: str) -> None:
    assert site.get(address).status_code == 404


def test_a_year_too_far_shows_a_year_that_is_there(site: Any) -> None:
    for year in ("2150", "1500", "x"):
        assert site.get("/personeel/1043/loon/", {"jaar": year}).status_code == 200
