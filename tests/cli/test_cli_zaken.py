"""termijn, zaak and herinner: in text, in JSON by its schema, on files and on the store."""

from __future__ import annotations

from pathlib import Path

import pytest
from terminal import Run, Session
from test_cli_uitkomsten import valid

OPEN = ("zaak", "open", "tucht", "--persoon", "1043", "--met", "rang=C1", "--met", "feiten_vastgesteld=2005-03-01")


def test_the_last_useful_day_with_its_count(run: Run) -> None:
    done = run("termijn", "IX 17", "--vanaf", "2005-07-28", "--verzonden", "aangetekend")
    assert done.code == 0
    for words in ("Laatste nuttige dag: 12/09/2005", "01/08/2005 tot en met 31/08/2005: opgeschort, augustus (art. IX 27)", "dag 4 tot 15"):
        assert words in done.out
    assert "Leeswijze IX-17-mededeling: vanaf de dag na de verzending." in done.out


def test_another_reading_is_told(run: Run) -> None:
    done = run("termijn", "IX 17", "--vanaf", "28/7/2005", "--verzonden", "aangetekend", "--leeswijze", "IX-17-mededeling=ontvangst")
    assert "Laatste nuttige dag: 15/09/2005" in done.out
    assert "Leeswijze IX-17-mededeling: vanaf de dag na de vermoede ontvangst." in done.out


def test_a_term_as_json(run: Run) -> None:
    value = valid(run("termijn", "IX 28", "--vanaf", "2001-05-03", "--json").json, "termijn")
    assert {each["bij"]: each["dag"] for each in value["termijnen"]}["blaam"] == "2002-05-03"


@pytest.mark.parametrize(
    ("args", "sentence"),
    [
        (("IX 99", "--vanaf", "2005-07-28"), "Bij artikel “IX 99” is geen termijn aangegeven."),
        (("IX 17", "--vanaf", "morgen"), "“morgen” is geen datum"),
        (("IX 17", "--vanaf", "2005-07-28", "--verzonden", "duif"), "“duif” is geen wijze van verzenden."),
        (("IX 17", "--vanaf", "2005-07-28", "--leeswijze", "X=1"), "“X” is geen leeswijze van een procedure."),
        (("IX 17", "--vanaf", "2005-07-28", "--leeswijze", "IX-27-kerstmis=nooit"), "“nooit” is geen keuze van IX-27-kerstmis."),
    ],
)
def test_wrong_use(run: Run, args: tuple[str, ...], sentence: str) -> None:
    done = run("termijn", *args)
    assert done.code == 2
    assert sentence in done.err


def test_a_case_in_a_file(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "zaak.yaml"
    valid(run(*OPEN, "--naar", str(path), "--op", "2005-04-04", "--kenmerk", "2005/03", "--json").json, "zaak_open")
    assert run(*OPEN, "--naar", str(path)).code == 2
    fields = ("--met", "straf=blaam", "--met", "feiten=ruzie")
    assert run("zaak", "handel", str(path), "voorstel", "--op", "2005-04-04", "--door", "afdelingshoofd", *fields).code == 0
    before = path.read_text(encoding="utf-8")
    refused = run("zaak", "handel", str(path), "oproeping", "--op", "2005-04-05", "--door", "directieraad")
    assert refused.code == 1
    assert "Geweigerd [art. IX 9 lid 1]" in refused.out and "door het instellingshoofd (art. IX 12)" in refused.out
    assert run("zaak", "handel", str(path), "oproeping", "--op", "2005-04-05", "--door", "instellingshoofd", "--proef").code == 0
    assert path.read_text(encoding="utf-8") == before
    happened = run("zaak", "handel", str(path), "oproeping", "--op", "2005-04-05", "--door", "directieraad", "--zoals-gebeurd", "--json")
    valid(happened.json, "zaak_handel")
    state = valid(run("zaak", "toon", str(path), "--op", "2005-04-10", "--json").json, "zaak_toon")
    assert [fault["artikel"] for fault in state["fouten"]] == ["IX 9 lid 1"]
    shown = run("zaak", "toon", str(path), "--op", "10/4/2005")
    assert shown.code == 1
    assert "het instellingshoofd" in shown.out and "24/04/2005" in shown.out
    terms = valid(run("zaak", "termijnen", str(path), "--op", "2005-04-10", "--json").json, "zaak_termijnen")
    assert {each["sleutel"]: each["dag"] for each in terms["termijnen"]}["oproepen"] == "2005-04-19"


def test_what_is_wrong_in_a_case_file_is_told(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "zaak.yaml"
    path.write_text("kenmerk: x\nprocedure: tucht\nhandelingen: [{daad: spring, dag: 2005-01-01}]\n", encoding="utf-8")
    done = run("zaak", "toon", str(path))
    assert done.code == 2
    assert "handeling 1: “spring” is geen handeling; wel: weigering_voorstel, voorstel" in done.err


def test_cases_in_the_store_and_what_waits(session: Session, file: Path) -> None:
    agenda = file.parent / "termijnen.ics"
    act = ("--met", "straf=blaam", "--met", "feiten=ruzie", "--zoals-gebeurd")
    imported, opened, done, shown, reminded, unknown = session(
        ("importeer", str(file)),
        (*OPEN, "--kenmerk", "2005/03"),
        ("zaak", "handel", "2005/03", "voorstel", "--op", "2005-04-04", "--door", "afdelingshoofd", *act),
        ("zaak", "toon", "2005/03", "--op", "2005-04-05", "--json"),
        ("herinner", "--rol", "instellingshoofd", "--agenda", str(agenda), "--json"),
        ("zaak", "toon", "2005/99"),
    )
    assert (imported.code, opened.code, done.code) == (0, 0, 0)
    assert valid(shown.json, "zaak_toon")["fase"]["sleutel"] == "verhoor"
    tasks = valid(reminded.json, "herinner")["taken"]
    assert [(task["daad"], task["soort"], task["laatste_dag"]) for task in tasks] == [("oproeping", "te_laat", "2005-04-19")]
    assert reminded.code == 1
    assert agenda.read_text(encoding="utf-8").startswith("BEGIN:VCALENDAR")
    assert unknown.code == 2 and "geen zaak “2005/99”" in unknown.err
