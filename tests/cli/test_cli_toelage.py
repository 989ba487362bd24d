"""toets toelage:LIJN: the same shape of verdict as for leave, facts that are typed, wrong use."""

from __future__ import annotations

from pathlib import Path

from terminal import Run
from test_cli_uitkomsten import valid

OVERWORK = """\
  - {nr: 6, van: 2005-05-10, tot: 2005-05-10, vastgelegd: 2005-05-11, soort: prestatie, aard: overwerk, begin: '18:00', einde: '20:00'}
"""
FULL_TIME = "  - {nr: 7, soort: werkregime, van: 2005-01-01, vastgelegd: 2004-12-01, fractie: 100}\n"


def with_events(file: Path, *events: str) -> str:
    file.write_text(file.read_text(encoding="utf-8") + "".join(events), encoding="utf-8")
    return str(file)


def test_part_time_work_has_no_overtime(run: Run, file: Path) -> None:
    done = run("toets", with_events(file, OVERWORK), "toelage:overurentoelage", "--op", "16/5/2005")
    words = " ".join(done.out.split())
    assert done.code == 1 and "nee" in words and "voltijds werk" in words and "XIII 47" in words


def test_full_time_work_has_overtime(run: Run, file: Path) -> None:
    path = with_events(file, OVERWORK, FULL_TIME)
    done = run("toets", path, "toelage:overurentoelage", "--op", "16/5/2005", "--json")
    value = valid(done.json, "toets_toelage")
    assert done.code == 0 and value["antwoord"] == "ja" and value["op"] == "2005-05-16" and value["toelage"] == "overurentoelage"
    slip = next(each for each in value["uitkomsten"] if each["regel"] == "overurentoelage")
    assert slip["toestand"] == "onbepaald" and slip["ontbreekt"], "zonder salaristabel is het bedrag niet nul"


def test_what_is_not_known_is_asked_and_can_be_typed(run: Run, file: Path) -> None:
    ask = ("toets", str(file), "toelage:oproeptoelage", "--op", "2005-05-16", "--json")
    value = valid(run(*ask).json, "toets_toelage")
    assert value["antwoord"] == "onbepaald"
    missing = {each["naam"] for each in value["ontbreekt"]}
    assert {"oproep_onvoorzien_dringend", "oproep_tijdens_permanentie"} <= missing
    told = run(*ask, "--met", "oproep_onvoorzien_dringend=ja", "--met", "oproep_tijdens_permanentie=nee")
    assert told.code == 0 and told.json["antwoord"] == "ja"


def test_wrong_use(run: Run, file: Path) -> None:
    near = run("toets", str(file), "toelage:overurentoelagen")
    assert near.code == 2 and "overurentoelage" in near.err
    assert run("toets", str(file), "loon:iets").code == 2
    assert run("toets", str(file), "toelage:oproeptoelage", "--op", "herfst").code == 2
    assert run("toets", str(file), "toelage:oproeptoelage", "--op", "2005-05-16", "--met", "luchtballon=ja").code == 2
