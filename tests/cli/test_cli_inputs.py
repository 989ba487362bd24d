"""What a person types: days, months, pairs, files."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from statuut.cli.faults import UsageFault
from statuut.cli.inputs import read_day, read_facts, read_month, read_pairs
from statuut.cli.output import clean


@pytest.mark.parametrize("text", ["1/3/05", "01/03/2005", "01.03.2005", "2005-03-01", " 1-3-2005 "])
def test_days(text: str) -> None:
    assert read_day(text, "--op") == date(2005, 3, 1)


@pytest.mark.parametrize("text", ["2005-05", "2005-5", "05/2005", "5/2005", "5-2005", "mei 2005", "Mei  2005", "12/5/2005", "2005-05-31"])
def test_months(text: str) -> None:
    assert read_month(text) == 2005 * 12 + 4


@pytest.mark.parametrize(("text", "month"), [("sep 2004", 8), ("sept. 2004", 8), ("maart 2004", 2), ("mrt 2004", None), ("ju 2004", None)])
def test_month_names_may_be_short(text: str, month: int | None) -> None:
    if month is None:
        with pytest.raises(UsageFault):
            read_month(text)
    else:
        assert read_month(text) == 2004 * 12 + month


@pytest.mark.parametrize(
    ("text", "part"),
    [("31/2/2005", "bestaat niet"), ("1/3/45", "in deze eeuw"), ("maandag", "is geen datum"), ("05-03-01", "twee manieren")],
)
def test_wrong_days(text: str, part: str) -> None:
    with pytest.raises(UsageFault) as fault:
        read_day(text, "--op")
    assert part in fault.value.text()
    assert fault.value.text().startswith("Fout (--op): “")


@pytest.mark.parametrize("text", ["2005-13", "13/2005", "2005", "mei", "mei 05", ""])
def test_wrong_months(text: str) -> None:
    with pytest.raises(UsageFault) as fault:
        read_month(text)
    assert fault.value.text().startswith("Fout (--maand): “")


def test_pairs() -> None:
    assert read_pairs(["graad=deskundige", "bedrag = 1.234,50"], "--met") == {"graad": "deskundige", "bedrag": "1.234,50"}
    for wrong in (["graad"], ["=3"], ["a=1", "a=2"]):
        with pytest.raises(UsageFault):
            read_pairs(wrong, "--met")


def test_facts_keep_their_notation(tmp_path: Path) -> None:
    path = tmp_path / "feiten.yaml"
    path.write_text("brutosalaris_april: 1234.50\ngehuwd: ja\n", encoding="utf-8")
    assert read_facts(str(path)) == {"brutosalaris_april": "1234.50", "gehuwd": "ja"}


@pytest.mark.parametrize("text", ["- a\n", "a: [1, 2]\n", "a: {b: 1\n", "zin zonder dubbelpunt\n"])
def test_wrong_facts(tmp_path: Path, text: str) -> None:
    path = tmp_path / "feiten.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UsageFault):
        read_facts(str(path))
    with pytest.raises(UsageFault, match="bestaat niet"):
        read_facts(str(tmp_path / "weg.yaml"))


def test_control_characters_do_not_reach_the_terminal() -> None:
    assert clean("An\x1b[31m Peeters\x07\r") == "An[31m Peeters"
