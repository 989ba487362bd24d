"""kosten: every claim with its verdict, amount, month and article, in text and in JSON by its schema."""

from __future__ import annotations

from pathlib import Path

from terminal import Run
from test_cli_uitkomsten import valid

CLAIM = "soort: onkost, vastgelegd: 2005-10-01, ingediend_op: 2005-10-01"
FAR = "afstand_standplaats: 40, afstand_woonplaats: 40"
CLAIMS = f"""\
  - {{nr: 6, van: 2005-09-12, tot: 2005-09-12, {CLAIM}, aard: kilometers, vervoermiddel: auto, kilometer: 100, medereizigers: 1}}
  - {{nr: 7, van: 2005-03-31, tot: 2005-03-31, {CLAIM}, aard: parkeren, bedrag: '4.00', bewijs_op: 2005-10-01}}
  - {{nr: 8, van: 2005-09-13, tot: 2005-09-13, {CLAIM}, aard: buitenland_dagvergoeding, aantal: 2}}
  - {{nr: 9, van: 2005-09-14, tot: 2005-09-14, soort: onkost, vastgelegd: 2005-10-01, aard: kilometers, vervoermiddel: auto, kilometer: 3}}
  - {{nr: 10, van: 2005-09-15, tot: 2005-09-15, {CLAIM}, aard: middagmaal, vervoermiddel: auto, uren: 5, {FAR}}}
"""


def with_claims(file: Path) -> str:
    file.write_text(file.read_text(encoding="utf-8") + CLAIMS, encoding="utf-8")
    return str(file)


def test_each_claim_has_its_verdict(run: Run, file: Path) -> None:
    done = run("kosten", with_claims(file))
    assert done.code == 1
    for words in ("42,62", "oktober 2005", "de helft meer voor carpooling", "30/09/2005", "XIII 106quater", "14/03/2006"):
        assert words in done.out, words
    assert "Welk bedrag bepaalt de omzendbrief" in " ".join(done.out.split())


def test_json(run: Run, file: Path) -> None:
    value = valid(run("kosten", with_claims(file), "--json").json, "kosten")
    found = {each["gebeurtenis"]: each for each in value["onkosten"]}
    assert {nr: each["antwoord"] for nr, each in found.items()} == {
        6: "ja", 7: "nee", 8: "onbepaald", 9: "niet ingediend", 10: "nee",
    }  # fmt: skip
    assert (found[6]["bedrag"], found[6]["maand"], found[6]["artikel"]) == ("42.62", "2005-10", "XIII 106quinquies §1")
    assert found[8]["bedrag"] is None and found[8]["ontbreekt"]
    assert found[10]["artikel"] == "XIII 106novies §1"


def test_one_month_and_another_reading(run: Run, file: Path) -> None:
    path = with_claims(file)
    assert run("kosten", path, "--maand", "2005-09").out.startswith("Geen onkosten.")
    later = run("kosten", path, "--maand", "november 2005", "--leeswijze", "XIII-106quater-betaalmaand=volgende_maand", "--json").json
    assert {each["maand"] for each in later["onkosten"]} == {"2005-11"}
    admitted = run("kosten", path, "--leeswijze", "XIII-106quater-begin=maandeinde", "--json").json["onkosten"]
    assert {each["gebeurtenis"]: each["laatste_dag"] for each in admitted}[7] == "2005-09-30"


def test_wrong_month(run: Run, file: Path) -> None:
    assert run("kosten", with_claims(file), "--maand", "herfst").code == 2
