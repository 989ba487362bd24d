"""Reading and writing one file as YAML."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings

from statuut.dossier.file import Dossier
from statuut.dossier.finding import Finding
from statuut.dossier.plain_yaml import parse
from statuut.dossier.read_yaml import read_yaml, write_yaml
from tests import strategies
from tests.dossier.files import CAREER, HEAD, IDENTITY, STAGE, file_of, reading, text_of

REGIME = "nr: 4, soort: werkregime, van: 2000-01-01, vastgelegd: 2000-01-01"


@settings(max_examples=60, deadline=None)
@given(strategies.dossiers())
def test_write_then_read_is_equal(dossier: Dossier) -> None:
    assert read_yaml(write_yaml(dossier)) == (dossier, [])


def test_words_are_read_as_written() -> None:
    assert parse("a: 0012\nb: 7:36\nc: 62.50\nd: nee\ne: 2001-02-30\nf: 1e3\ng: true\nh: ~\ni: 0x1F\n") == {
        "a": "0012", "b": "7:36", "c": Decimal("62.50"), "d": "nee", "e": "2001-02-30", "f": "1e3", "g": True, "h": None, "i": "0x1F",
    }  # fmt: skip


def test_fractions_and_amounts_become_integers() -> None:
    guarantee = "nr: 5, soort: salarisgarantie, van: 2000-01-01, vastgelegd: 2000-01-01, bedrag: 23456.1"
    dossier = file_of(*CAREER, f"{REGIME}, fractie: 62.5", guarantee)
    assert dossier.events[3].body.fractie == 6250
    assert dossier.events[4].body.bedrag == 2345610
    assert "fractie: 62.5\n" in write_yaml(dossier) and "bedrag: 23456.10\n" in write_yaml(dossier)


def test_a_roster_is_kept_and_gives_a_schedule() -> None:
    body = file_of(*CAREER, f"{REGIME}, fractie: 40, rooster: {{ma: 7:36, di: 7:36}}").events[3].body
    schedule = body.schedule()
    assert [schedule.minutes(date(2000, 1, day)) for day in (3, 4, 5)] == [456, 456, 0]


def test_a_couple_with_an_unanswered_question_is_unknown_not_no() -> None:
    household = "soort: gezinstoestand, van: 2000-01-01, vastgelegd: 2000-01-01"
    dossier = file_of(*CAREER, f"nr: 4, burgerlijke_staat: gehuwd, {household}", f"nr: 5, burgerlijke_staat: alleenstaand, {household}")
    assert [event.body.partner_krijgt_toelage for event in dossier.events[3:]] == ["onbekend", None]
    assert dossier.events[3].body.kinderen_kinderbijslag is None


BAD = [
    (f"{REGIME}, fractie: 120", "ongeldige_waarde", "fractie"),
    (f"{REGIME}, fractie: 0", "ongeldige_waarde", "fractie"),
    (f"{REGIME}, fractie: -20", "ongeldige_waarde", "fractie"),
    (f"{REGIME}, fractie: 62.555", "ongeldige_waarde", "fractie"),
    (f"{REGIME}, fractie: .nan", "ongeldige_waarde", "fractie"),
    (f"{REGIME}", "veld_ontbreekt", "fractie"),
    (f"{REGIME}, fractie: 80, fracti: 80", "onbekend_veld", "fracti"),
    (f"{REGIME}, fractie: 80, rooster: {{maandag: 7:36}}", "ongeldige_waarde", "rooster"),
    ("nr: 4, soort: werkregime, van: 2000-01-01, fractie: 80", "veld_ontbreekt", "vastgelegd"),
    ("nr: 4, soort: werkregime, vastgelegd: 2000-01-01, fractie: 80", "veld_ontbreekt", "van"),
    ("soort: werkregime, van: 2000-01-01, vastgelegd: 2000-01-01, fractie: 80", "veld_ontbreekt", "nr"),
    ("nr: 0, soort: werkregime, van: 2000-01-01, vastgelegd: 2000-01-01, fractie: 80", "ongeldige_waarde", "nr"),
    ("nr: 4, soort: werkregiem, van: 2000-01-01, vastgelegd: 2000-01-01, fractie: 80", "onbekende_soort", "soort"),
    ("nr: 4, soort: werkregime, van: 2000-02-30, vastgelegd: 2000-01-01, fractie: 80", "ongeldige_waarde", "van"),
    ("nr: 4, soort: werkregime, van: 01/02/2000, vastgelegd: 2000-01-01, fractie: 80", "ongeldige_waarde", "van"),
    ("nr: 4, soort: werkregime, van: 2000-01-01, tot: 9999-12-31, vastgelegd: 2000-01-01, fractie: 80", "ongeldige_waarde", "tot"),
    (f"{IDENTITY.replace('nr: 1', 'nr: 4')}, tewerkstelling: 1", "tewerkstelling_overbodig", "tewerkstelling"),
    (STAGE.replace("nr: 2", "nr: 4").replace("niet_wet", "nietwet"), "ongeldige_waarde", "personeelsgroep"),
    ("nr: 4, soort: examenresultaat, van: 2000-01-01, vastgelegd: 2000-01-01, examen: x, geslaagd: soms", "ongeldige_waarde", "geslaagd"),
    ("nr: 4, soort: onderwijsattest, van: 2000-01-01, vastgelegd: 2000-01-01, dagen: 1.5", "ongeldige_waarde", "dagen"),
    ("nr: 4, soort: evaluatie, van: 2000-01-01, vastgelegd: 2000-01-01, jaar: 99, besluit: voldoende", "ongeldige_waarde", "jaar"),
]


@pytest.mark.parametrize(("event", "code", "veld"), BAD)
def test_a_bad_field_is_told_with_its_line(event: str, code: str, veld: str) -> None:
    (finding,) = reading(*CAREER, event)
    assert (finding.ernst, finding.code, finding.veld, finding.regel) == ("fout", code, veld, 8)
    assert finding.juist


def test_close_words_are_offered() -> None:
    (finding,) = reading(*CAREER, STAGE.replace("nr: 2", "nr: 4").replace("personeelsgroep", "personelsgroep"))[:1]
    assert finding.veld == "personeelsgroep"
    unknown = reading(*CAREER, STAGE.replace("nr: 2", "nr: 4").replace("personeelsgroep", "personelsgroep"))[1]
    assert (unknown.code, unknown.juist) == ("onbekend_veld", "personeelsgroep")


def broken(text: str) -> Finding:
    dossier, findings = read_yaml(text)
    assert dossier is None
    return findings[0]


def test_broken_texts_are_refused() -> None:
    assert broken(HEAD + "  - {nr: 1, nr: 2}\n").code == "dubbel_veld"
    assert broken("formaat: [\n").regel == 2
    assert "& en *" in broken("a: &x [1]\nb: *x\n").boodschap
    assert broken("a: !!python/object:os.system x\n").code == "ongeldige_yaml"
    assert "te diep" in broken("[" * 100_000 + "\n").boodschap
    assert "te diep" in broken("a: " + "[" * 40 + "]" * 40 + "\n").boodschap
    assert broken("\n").code == "geen_dossier"
    assert broken("- 1\n- 2\n").code == "geen_dossier"
    assert "meer dan één" in broken(text_of(*CAREER) + "---\na: 1\n").boodschap
    assert broken("{a: 1}: 2\n").code == "ongeldige_yaml"
    assert broken("a: \x00\n").code == "ongeldige_yaml"
    assert broken(text_of(*CAREER).replace("dossier/1", "dossier/9")).juist == "statuut-dossier/1"
    assert broken(text_of(*CAREER).replace("statuut: pswi", "statuten: pswi")).juist == "statuut"
    assert broken(HEAD + "  - zomaar\n").code == "ongeldige_gebeurtenis"


def test_unreadable_paths_are_findings(tmp_path: Path) -> None:
    latin = tmp_path / "latin.yaml"
    latin.write_bytes("naam: Müller\n".encode("latin-1"))
    for path in (latin, tmp_path / "niet.yaml", tmp_path, str(tmp_path / "niet.yaml")):
        dossier, findings = read_yaml(path)
        assert dossier is None and findings[0].code == "onleesbaar_bestand" and findings[0].bestand == str(path)


def test_json_is_read_too() -> None:
    text = '{"formaat": "statuut-dossier/1", "personeelsnummer": "7", "statuut": "pswi",\n "gebeurtenissen": [{"nr": 1, '
    dossier, findings = read_yaml(text + '"soort": "werkregime", "van": "2000-01-01", "vastgelegd": "2000-01-01", "fractie": 62.5}]}')
    assert findings == [] and dossier is not None and dossier.events[0].body.fractie == 6250
