"""Doors: what is found, in which order, and that reading a file is noted."""

from __future__ import annotations

from datetime import date

import pytest
from site_setup import ACTOR, NOW

from statuut.store import actions, doors
from statuut.store.actions import TableRow
from statuut.store.models import AuditEntry


def numbers(**asked: object) -> list[str]:
    return [person.personeelsnummer for person in doors.people(doors.Listing(**asked))]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({}, ["1071", "1043"]),
        ({"zoek": "PEETERS"}, ["1043"]),
        ({"zoek": "jurgen de smet"}, ["1071"]),
        ({"zoek": "107"}, ["1071"]),
        ({"zoek": "niemand"}, []),
        ({"graad": "medewerker"}, ["1043"]),
        ({"groep": "wetenschappelijk"}, ["1071"]),
        ({"in_dienst_op": date(2004, 8, 31)}, ["1071", "1043"]),
        ({"in_dienst_op": date(2004, 9, 1)}, ["1043"]),
        ({"orde": "nummer"}, ["1043", "1071"]),
        ({"orde": "-nummer"}, ["1071", "1043"]),
        ({"orde": "onzin"}, ["1071", "1043"]),
    ],
)
def test_list(filled: None, asked: dict[str, object], expected: list[str]) -> None:
    assert numbers(**asked) == expected


def test_reading_a_file_is_noted(filled: None) -> None:
    row = doors.person("1043")
    assert row is not None
    doors.open_dossier(row, reader=ACTOR, now=NOW, doel="loopbaan")
    last = doors.trail_of("1043")[0]
    assert (last.wie, last.handeling, last.gegevens) == (ACTOR, "lezen", {"doel": "loopbaan"})


def test_summary_follows_the_file(filled: None) -> None:
    row = doors.person("1071")
    assert row is not None
    assert (row.graad, row.in_dienst, row.uit_dienst, row.hoedanigheid) == (
        "wetenschappelijk_attache",
        date(1998, 1, 1),
        date(2004, 8, 31),
        "benoeming",
    )


def test_reference_day_is_the_latest_fact_and_never_later_than_today(filled: None) -> None:
    assert doors.reference_day(date(2026, 1, 1)) == date(2005, 2, 28)
    assert doors.reference_day(date(2003, 1, 1)) <= date(2003, 1, 1)


def test_reference_day_of_an_empty_store_is_today(db: None) -> None:
    assert doors.reference_day(date(2026, 1, 1)) == date(2026, 1, 1)


def test_legal_text_is_found_by_word_and_number(filled: None) -> None:
    assert [hit.nummer for hit in doors.search_articles("pswi", "vakantiegeld", 5)] == ["XIII 75"]
    assert doors.search_articles("pswi", "XIII 76", 5)[0].nummer == "XIII 76"
    assert doors.search_articles("berlare", "vakantiegeld", 5) == ()


def test_same_text_twice_is_kept_once(filled: None) -> None:
    text = doors.legal_text("pswi")
    assert text is not None
    before = AuditEntry.objects.count()
    actions.import_legal_text(text, actor=ACTOR, now=NOW)
    assert AuditEntry.objects.count() == before


def test_official_rows_go_before_example_rows(db: None) -> None:
    day = date(1999, 1, 1)
    actions.load_salary_tables("pswi", [TableRow("C111", 0, 1_500_000, day, "eigen maaksel", "voorbeeld")], actor=ACTOR, now=NOW)
    actions.load_salary_tables("pswi", [TableRow("C112", 0, 1_600_000, day, "eigen maaksel", "voorbeeld")], actor=ACTOR, now=NOW)
    actions.load_salary_tables("pswi", [TableRow("C111", 0, 1_510_000, day, "bijlage 9", "officieel")], actor=ACTOR, now=NOW)
    assert [(row.schaal, row.bedrag, row.status) for row in doors.salary_rows("pswi")] == [
        ("C111", 1_510_000, "officieel"),
        ("C112", 1_600_000, "voorbeeld"),
    ]
    assert doors.tables_version("pswi") == 3


def test_later_load_goes_before_earlier(db: None) -> None:
    day = date(1999, 1, 1)
    for amount in (1_500_000, 1_505_000):
        actions.load_salary_tables("pswi", [TableRow("C111", 0, amount, day, "bijlage 9", "officieel")], actor=ACTOR, now=NOW)
    assert [row.bedrag for row in doors.salary_rows("pswi")] == [1_505_000]
