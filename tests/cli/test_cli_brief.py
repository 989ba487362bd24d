"""brief: the document of an act of a case file or of the store: text, PDF, what is missing by name, and the audit trail."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest
from terminal import FILE, Run, Session
from test_cli_uitkomsten import valid

CASE = """\
kenmerk: 2005/03
procedure: tucht
betrokkene: "1043"
geopend: 2005-06-20
gegevens: {rang: C1, feiten_vastgesteld: 2005-05-02}
personen: {instellingshoofd: [{persoon: "2", naam: Rita Maes, kenmerken: {rang: A3}}]}
handelingen:
  - {daad: voorstel, dag: 2005-06-20, rol: afdelingshoofd, velden: {straf: blaam, feiten: Bleef weg., redenen: Geen controle.}}
  - {daad: oproeping, dag: 2005-06-21, rol: instellingshoofd, velden: {dag_verhoor: 2005-07-14}}
  - {daad: verhoor, dag: 2005-07-14, rol: instellingshoofd}
  - {daad: uitspraak, dag: 2005-07-28, rol: instellingshoofd, velden: {straf: blaam, redenen: De feiten staan vast.}}
"""
HEAD = """\
instelling: Instituut voor Bosbouw
adres_instelling: Gaverstraat 4; 9500 Geraardsbergen
adres_rechtsmiddel: Boudewijnlaan 30; 1000 Brussel
"""
TO = ("--met", "adres=Dorpstraat 1; 9000 Gent")


@pytest.fixture
def zaak(tmp_path: Path) -> Path:
    """A case that waits for the notice of its decision, beside a letterhead."""
    (tmp_path / "hoofd.yaml").write_text(HEAD, encoding="utf-8")
    path = tmp_path / "zaak.yaml"
    path.write_text(CASE, encoding="utf-8")
    return path


def test_a_letter_as_text_and_as_pdf(run: Run, zaak: Path, file: Path, tmp_path: Path) -> None:
    head = ("--briefhoofd", str(tmp_path / "hoofd.yaml"), "--dossier", str(file), "--op", "2005-07-28", *TO)
    pdf, text = tmp_path / "brief.pdf", tmp_path / "brief.txt"
    done = run("brief", str(zaak), "aanzegging", *head, "--pdf", str(pdf), "--tekst", str(text))
    assert done.code == 0 and "Geschreven:" in done.out and pdf.read_bytes().startswith(b"%PDF")
    written = " ".join(text.read_text(encoding="utf-8").split())
    assert "De laatste nuttige dag is 12 september 2005." in written
    assert "Geachte An Peeters" in written and "9000 Gent" in written and "Rita Maes" in written
    shown = run("brief", str(zaak), "aanzegging", *head)
    assert shown.code == 0 and "# Aanzegging van een tuchtstraf" in shown.out


def test_what_only_the_case_can_say_is_not_asked_with_met(run: Run, zaak: Path) -> None:
    done = run("brief", str(zaak), "proces_verbaal", "--op", "2005-07-14")
    assert done.code == 1
    assert "Ontbreekt: de ambtenaar of zijn raadgever was aanwezig. Leg het eerst vast in de zaak." in done.out


def test_what_is_missing_is_told_by_name_and_nothing_is_written(run: Run, zaak: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "brief.pdf"
    done = run("brief", str(zaak), "oproeping", "--op", "2005-06-21", "--pdf", str(pdf))
    assert done.code == 1 and not pdf.exists()
    assert "Ontbreekt: uur van het verhoor (art. IX 13, § 1). Geef het met --met uur_verhoor=..." in done.out
    assert "--met adres=" in done.out and "--met instelling=" in done.out and "dag van het verhoor" not in done.out


def test_a_letter_as_json(run: Run, zaak: Path, file: Path, tmp_path: Path) -> None:
    head = ("--briefhoofd", str(tmp_path / "hoofd.yaml"), "--dossier", str(file), "--op", "2005-07-28")
    whole = valid(run("brief", str(zaak), "aanzegging", *head, *TO, "--json").json, "brief")
    assert whole["rechtsmiddel"]["laatste_dag"] == "2005-09-12" and whole["ontbreekt"] == [] and whole["ontwerp"]
    assert whole["vermeldingen"][0]["sleutel"] == "straf" and "blaam" in whole["vermeldingen"][0]["tekst"]
    lacking = valid(run("brief", str(zaak), "aanzegging", *head, "--json").json, "brief")
    assert [each["naam"] for each in lacking["ontbreekt"]] == ["adres"] and lacking["tekst"] is None
    other = run("brief", str(zaak), "aanzegging", *head, *TO, "--leeswijze", "IX-17-mededeling=ontvangst", "--json").json
    assert other["rechtsmiddel"]["laatste_dag"] == "2005-09-15"


def test_wrong_use(run: Run, zaak: Path, tmp_path: Path) -> None:
    for told, *typed in (
        ("geen document", str(zaak), "dagvaarding"),
        ("vraagt deze brief niet", str(zaak), "aanzegging", "--met", "onzin=1"),
        ("staat al in de zaak", str(zaak), "aanzegging", "--met", "uitspraak.straf=afzetting"),
        ("geen nummer", str(zaak), "voorstel", "--handeling", "een"),
        ("geen handeling waarbij dit document hoort", str(zaak), "voorstel", "--handeling", "2"),
        ("niet leesbaar", str(zaak), "voorstel", "--briefhoofd", str(tmp_path / "weg.yaml")),
        ("bestaat niet", str(tmp_path / "weg.yaml"), "voorstel"),
    ):
        done = run("brief", *typed, "--op", "2005-07-28")
        assert done.code == 2 and told in done.err, (typed, done.err)
    other = tmp_path / "ander.yaml"
    other.write_text(FILE.replace('"1043"', '"1044"'), encoding="utf-8")
    done = run("brief", str(zaak), "voorstel", "--dossier", str(other), "--op", "2005-07-28")
    assert done.code == 2 and "gaat over 1044" in done.err


def test_letters_of_the_store_are_noted(session: Session, file: Path, tmp_path: Path) -> None:
    (tmp_path / "opslag").mkdir()
    (tmp_path / "opslag" / "briefhoofd.yaml").write_text(HEAD, encoding="utf-8")
    opened, recorded, lacking, made, unknown = session(
        ("importeer", file),
        ("zaak", "open", "tucht", "--persoon", "1043", "--met", "rang=C1", "--kenmerk", "2005/07"),
        ("brief", "2005/07", "voorstel", "--met", "rol=afdelingshoofd"),
        ("brief", "2005/07", "voorstel", "--met", "rol=afdelingshoofd", "--met", "ondertekenaar=Rita Maes", "--met", "straf=blaam",
         "--met", "feiten=Bleef weg.", "--met", "redenen=Geen controle."),
        ("brief", "2005/08", "voorstel"),
    )  # fmt: skip
    assert opened.code == 0 and recorded.code == 0, recorded.err
    assert lacking.code == 1 and "ten laste gelegde feiten" in lacking.out and "naam van de instelling" not in lacking.out
    assert made.code == 0 and "An Peeters" in made.out and "Instituut voor Bosbouw" in made.out
    assert unknown.code == 2 and "2005/08" in unknown.err
    assert noted(tmp_path / "opslag") == ["voorstel"]


def noted(folder: Path) -> list[str]:
    """The documents that the audit trail says were made."""
    path = next(folder.glob("*.sqlite*"))
    with sqlite3.connect(path) as database:
        rows = database.execute("select gegevens from store_auditentry where handeling = 'brief maken'").fetchall()
    return [json.loads(row[0])["document"] for row in rows]
