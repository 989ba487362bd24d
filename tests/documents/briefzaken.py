"""Cases and fillings for the tests of letters: a disciplinary case over August, a suspension, a leave request."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from statuut.documents.brief import Letter, letter
from statuut.dossier.plain_yaml import parse
from statuut.engine.pack import load_pack
from statuut.procedures.case import Case
from statuut.procedures.case_file import read_case
from statuut.procedures.load import load_procedures

PROCEDURES = load_procedures(load_pack("pswi"))
FILLED = {
    "naam": "Jan Claes",
    "adres": "Dorpstraat 1; 9000 Gent",
    "instelling": "Instituut voor Bosbouw",
    "adres_instelling": "Gaverstraat 4; 9500 Geraardsbergen",
    "adres_rechtsmiddel": "Griffie van de raad van beroep; Boudewijnlaan 30; 1000 Brussel",
}
TUCHT = """
kenmerk: 2005/03
procedure: tucht
betrokkene: "1043"
geopend: 2005-06-20
gegevens: {rang: C1, feiten_vastgesteld: 2005-05-02}
personen: {instellingshoofd: [{persoon: "2", naam: An Peeters, kenmerken: {rang: A3}}], afdelingshoofd: [{persoon: "17", naam: Rita Maes}]}
handelingen:
  - {daad: voorstel, dag: 2005-06-20, rol: afdelingshoofd, persoon: "17",
     velden: {straf: inhouding_van_salaris, feiten: Bleef weg van een controle., redenen: De controle ging niet door.}}
  - {daad: oproeping, dag: 2005-06-21, rol: instellingshoofd, wijze: aangetekend,
     velden: {dag_verhoor: 2005-07-14, uur_verhoor: "10:00", plaats_verhoor: zaal Den, plaats_inzage: lokaal Eik}}
  - {daad: verhoor, dag: 2005-07-14, rol: instellingshoofd, velden: {aanwezig: ja}}
  - {daad: uitspraak, dag: 2005-07-28, rol: instellingshoofd,
     velden: {straf: inhouding_van_salaris, maanden: 2, redenen: De feiten staan vast.}}
  - {daad: aanzegging, dag: 2005-07-28, rol: instellingshoofd, wijze: aangetekend}
"""
SCHORSING = """
kenmerk: 2005/04
procedure: schorsing_dienstbelang
betrokkene: "1043"
geopend: 2005-03-01
gegevens: {rang: C1, in_effectieve_dienst: ja}
personen: {instellingshoofd: [{persoon: "2", naam: An Peeters, kenmerken: {rang: A3}}]}
handelingen:
  - {daad: mededeling_redenen, dag: 2005-03-01, rol: instellingshoofd,
     velden: {redenen: Er loopt een onderzoek., dag_verhoor: 2005-03-09, uur_verhoor: "9:00", plaats_verhoor: zaal Den}}
  - {daad: verhoor, dag: 2005-03-09, rol: instellingshoofd}
  - {daad: uitspraak, dag: 2005-03-10, rol: instellingshoofd, velden: {redenen: De rust moet terugkeren., maatregelen: nee}}
"""
VERLOF = """
kenmerk: 2005/05
procedure: deeltijds_verlof
betrokkene: "1043"
geopend: 2005-03-01
gegevens: {rang: C1, leidinggevend: nee, is_afdelingshoofd: nee, onder_afdelingshoofd: ja}
personen: {afdelingshoofd: [{persoon: "17", naam: Rita Maes, kenmerken: {rang: A2}}]}
handelingen:
  - {daad: aanvraag, dag: 2005-03-01, rol: ambtenaar, velden: {begin: 2005-06-01, einde: 2005-11-30, fractie: 20}}
"""


def case_of(text: str) -> Case:
    """The case of a text."""
    return read_case(parse(text), PROCEDURES)


def made(text: str, document: str, on: str, **given: str) -> Letter:
    """The letter of a case with everything that only the writer knows; `weg`: names that the writer does not give."""
    case = case_of(text)
    left_out = given.pop("weg", "").split()
    filled = {name: value for name, value in {**FILLED, **given}.items() if name not in left_out}
    return letter(PROCEDURES[case.procedure], case, None, document, date.fromisoformat(on), given=filled)


def missing(found: Letter) -> set[str]:
    """The names of what a letter lacks."""
    return {each.name for each in found.missing}


def words(text: Any) -> str:
    """A text with single spaces."""
    return " ".join(str(text).replace("\u00a0", " ").split())


def text_of_pdf(content: bytes, folder: Path) -> str:
    """The text of a PDF, as `pdftotext` reads it; the test is skipped where that program is not installed."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (poppler-utils) is niet geïnstalleerd: de tekst van de PDF is niet nagelezen")
    path = folder / "brief.pdf"
    path.write_bytes(content)
    return words(subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True).stdout)
