"""The work list per role, the agenda without names, a term alone, and the drawing of a procedure."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from statuut.dossier.plain_yaml import parse
from statuut.engine.pack import load_pack
from statuut.procedures.agenda import feed, folded
from statuut.procedures.alone import count_terms
from statuut.procedures.case_file import case_values, read_case
from statuut.procedures.evaluate import evaluate
from statuut.procedures.load import load_procedures
from statuut.procedures.outline import Arrow, outline
from statuut.procedures.shape import state_json
from statuut.procedures.state import State
from statuut.procedures.worklist import by_role, deadlines, tasks

PROCEDURES = load_procedures(load_pack("pswi"))
FILE = """
kenmerk: 2005/03
procedure: tucht
betrokkene: "1071"
gegevens: {rang: C1, feiten_vastgesteld: 2005-03-01}
personen: {instellingshoofd: [{persoon: "2", naam: An Peeters, kenmerken: {rang: A3}}]}
handelingen:
  - {daad: voorstel, dag: 2005-04-04, rol: afdelingshoofd, persoon: "17", velden: {straf: blaam, feiten: ruzie}}
"""


def state(on: date, text: str = FILE) -> State:
    case = read_case(parse(text), PROCEDURES)
    return evaluate(PROCEDURES[case.procedure], case, on)


@pytest.mark.parametrize(
    ("on", "soort", "dagen"),
    [
        (date(2005, 4, 4), "binnenkort", 15),
        (date(2005, 4, 19), "binnenkort", 0),
        (date(2005, 4, 20), "te_laat", -1),
    ],
)
def test_a_summons_waits_then_is_late(on: date, soort: str, dagen: int) -> None:
    (task,) = tasks([state(on)])
    assert (task.daad, task.rol, task.soort, task.dagen, task.laatste_dag) == (
        "oproeping", "instellingshoofd", soort, dagen, date(2005, 4, 19),
    )  # fmt: skip
    assert task.artikel == "IX 12"
    assert task.personen == ("2",)


def test_a_shorter_look_ahead_shows_it_as_waiting() -> None:
    assert [task.soort for task in tasks([state(date(2005, 4, 4))], horizon=10)] == ["wacht"]


def test_late_comes_first_and_each_role_has_its_own() -> None:
    leave = """
kenmerk: 2005/04
procedure: deeltijds_verlof
betrokkene: "1043"
gegevens: {rang: C1, is_afdelingshoofd: nee, onder_afdelingshoofd: ja}
handelingen:
  - {daad: aanvraag, dag: 2005-04-01, rol: ambtenaar, persoon: "1043", velden: {begin: 2005-06-01, einde: 2005-11-30, fractie: 20}}
"""
    on = date(2005, 4, 20)
    found = tasks([state(on, leave), state(on)])
    assert [(task.soort, task.zaak) for task in found] == [("te_laat", "2005/03"), ("binnenkort", "2005/04")]
    assert {role: [task.daad for task in several] for role, several in by_role(found).items()} == {
        "instellingshoofd": ["oproeping"], "afdelingshoofd": ["beslissing"],
    }  # fmt: skip


def test_what_stands_still_waits_for_nobody() -> None:
    text = FILE + "  - {daad: strafvordering, dag: 2005-04-06}\n"
    assert tasks([state(date(2005, 4, 10), text)]) == ()


def test_a_right_that_runs_out_is_shown_though_nobody_must_use_it() -> None:
    text = (
        FILE
        + """
  - {daad: oproeping, dag: 2005-04-05, rol: instellingshoofd, velden: {ontvangen: 2005-04-06}}
  - {daad: verhoor, dag: 2005-04-25, rol: instellingshoofd}
  - {daad: uitspraak, dag: 2005-05-02, rol: instellingshoofd, velden: {straf: blaam}}
  - {daad: aanzegging, dag: 2005-05-03, rol: instellingshoofd}
"""
    )
    found = by_role(tasks([state(date(2005, 5, 4), text)]))
    assert [(task.daad, task.laatste_dag) for task in found["ambtenaar"] if task.daad == "beroep"] == [("beroep", date(2005, 5, 18))]
    assert "ambtenaar" not in by_role(tasks([state(date(2005, 5, 19), text)]))


def test_the_agenda_names_nobody() -> None:
    now = datetime(2005, 4, 5, 8, tzinfo=UTC)
    text = feed(deadlines([state(date(2005, 4, 5))]), now=now, secret="geheim")
    lines = text.replace("\r\n ", "").split("\r\n")
    assert lines[0] == "BEGIN:VCALENDAR" and lines[-2:] == ["END:VCALENDAR", ""]
    assert "DTSTART;VALUE=DATE:20050419" in lines and "DTEND;VALUE=DATE:20050420" in lines
    assert any(line.startswith("SUMMARY:2005/03: oproeping binnen vijftien kalenderdagen") for line in lines)
    for secret in ("1071", "Peeters", "ruzie", "blaam", "geheim", "17"):
        assert secret not in [word for line in lines if line.startswith(("SUMMARY", "DESCRIPTION")) for word in line.split()]
    assert "Peeters" not in text and "1071" not in text


def test_a_moved_deadline_keeps_its_identity() -> None:
    now = datetime(2005, 4, 5, 8, tzinfo=UTC)
    later = FILE.replace("2005-04-04", "2005-04-05")
    ids = [
        [line for line in feed(deadlines([state(date(2005, 4, 5), text)]), now=now, secret="x").split("\r\n") if line.startswith("UID")]
        for text in (FILE, later)
    ]
    assert ids[0] == ids[1] != []


def test_long_lines_are_folded_between_characters() -> None:
    line = "SUMMARY:" + "anciënniteit " * 20
    parts = folded(line)
    assert all(len(part.encode()) <= 75 for part in parts)
    assert parts[0] + "".join(part[1:] for part in parts[1:]) == line


def test_a_term_alone_over_august() -> None:
    """The public example of IX 17 and IX 27: communicated on 28 July 2005, last day 12 September."""
    (found,) = count_terms(PROCEDURES.values(), "IX 17", date(2005, 7, 28), sent="aangetekend")
    assert found.geteld.dag == date(2005, 9, 12)
    assert [(line.van, line.tot, line.telt) for line in found.geteld.regels[1:]] == [
        (date(2005, 7, 28), date(2005, 7, 28), False),
        (date(2005, 7, 29), date(2005, 7, 31), True),
        (date(2005, 8, 1), date(2005, 8, 31), False),
        (date(2005, 9, 1), date(2005, 9, 12), True),
    ]
    (received,) = count_terms(
        PROCEDURES.values(), "IX 17", date(2005, 7, 28), sent="aangetekend", readings={"IX-17-mededeling": "ontvangst"}
    )
    assert received.geteld.dag == date(2005, 9, 15)


def test_a_term_whose_length_depends_on_a_fact_is_told_for_each() -> None:
    found = count_terms(PROCEDURES.values(), "art. IX 28, § 2", date(2001, 5, 3))
    assert {each.bij: each.geteld.dag for each in found}["inhouding van salaris"] == date(2005, 5, 3)
    assert len(found) == 5


@pytest.mark.parametrize("key", PROCEDURES)
def test_the_drawing_holds_every_act_and_arrow(key: str) -> None:
    procedure = PROCEDURES[key]
    drawn = outline(procedure)
    assert [stage.sleutel for stage, _ in drawn.fasen] == list(procedure.fasen)
    assert sorted(step.handeling.sleutel for _, steps in drawn.fasen for step in steps) == sorted(procedure.handelingen)
    assert {name for arrow in drawn.pijlen for name in (arrow.van, arrow.naar)} <= set(procedure.handelingen)
    reached = {arrow.naar for arrow in drawn.pijlen}
    elsewhere = {
        term.bij_verstrijken.daad
        for term in procedure.termijnen.values()
        if term.bij_verstrijken is not None and any(start.van.partition(".")[0] not in procedure.handelingen for start in term.vanaf)
    }
    loose = {act.sleutel for act in procedure.handelingen.values() if act.van_rechtswege} - reached - elsewhere
    assert not loose, f"nothing leads to {sorted(loose)}"


def test_silence_is_drawn() -> None:
    assert Arrow("advies", "eindbeslissing", "eindbeslissen", stil=True) in outline(PROCEDURES["deeltijds_verlof"]).pijlen


def test_a_case_file_reads_back_as_it_was_written() -> None:
    for path in sorted((Path(__file__).parents[1] / "cases" / "pswi" / "procedures").glob("*.yaml")):
        for each in parse(path.read_text(encoding="utf-8")):
            raw = {name: value for name, value in each.items() if name not in ("geval", "normen", "situatie", "vragen", "bron")}
            case = read_case(raw, PROCEDURES)
            assert read_case(case_values(case, PROCEDURES[case.procedure]), PROCEDURES) == case, each["geval"]


def test_the_state_as_json_is_plain() -> None:
    import json

    shown = state_json(state(date(2005, 4, 10)))
    assert json.loads(json.dumps(shown)) == shown
    assert shown["volgende"][0]["bevoegd"]["overheden"][0]["personen"][0]["naam"] == "An Peeters"
    assert next(term for term in shown["termijnen"] if term["sleutel"] == "oproepen")["dag"] == "2005-04-19"


def test_a_holder_who_left_or_does_not_fit_is_not_competent() -> None:
    text = FILE.replace("kenmerken: {rang: A3}", "tot: 2005-03-31")
    (before,) = [
        each for each in state(date(2005, 3, 31), text.split("handelingen")[0] + "geopend: 2005-03-01\n").volgende if each.verwacht
    ]
    assert before.kind.sleutel == "voorstel"
    summons = next(each for each in state(date(2005, 4, 5), text).volgende if each.kind.sleutel == "oproeping")
    assert [p.persoon for a in summons.bevoegd.bevoegd for p in a.personen] == []
    wrong = FILE.replace("rang: A3", "rang: A1")
    summons = next(each for each in state(date(2005, 4, 5), wrong).volgende if each.kind.sleutel == "oproeping")
    assert summons.bevoegd.bevoegd == ()
    assert "voldoet niet" in summons.bevoegd.bevinding


def test_the_same_day_gives_the_same_state_whatever_is_known_later() -> None:
    early = state(date(2005, 4, 4) + timedelta(days=1))
    text = FILE + "  - {daad: oproeping, dag: 2005-04-20, rol: instellingshoofd}\n"
    assert state(date(2005, 4, 5), text).termijnen == early.termijnen
