"""The documents of a case: what they need, what is missing by name, and the remedy with its last day."""

from __future__ import annotations

from datetime import date

from statuut.dossier.plain_yaml import parse
from statuut.engine.pack import load_pack
from statuut.procedures.case_file import read_case
from statuut.procedures.evaluate import evaluate
from statuut.procedures.load import load_procedures
from statuut.procedures.papers import Paper, papers

PROCEDURES = load_procedures(load_pack("pswi"))
FILE = """
kenmerk: 2005/03
procedure: tucht
betrokkene: "1071"
gegevens: {rang: C1, feiten_vastgesteld: 2005-05-02}
handelingen:
  - {daad: voorstel, dag: 2005-06-20, rol: afdelingshoofd, velden: {straf: blaam, feiten: geweld, redenen: ernstig}}
  - {daad: oproeping, dag: 2005-06-21, rol: instellingshoofd, velden: {ontvangen: 2005-06-22, dag_verhoor: 2005-07-14, uur_verhoor: 10 uur}}
  - {daad: verhoor, dag: 2005-07-14, rol: instellingshoofd}
  - {daad: uitspraak, dag: 2005-07-28, rol: instellingshoofd, velden: {straf: blaam, redenen: bewezen}}
  - {daad: aanzegging, dag: 2005-07-28, rol: instellingshoofd}
"""


def found(on: date) -> dict[str, Paper]:
    case = read_case(parse(FILE), PROCEDURES)
    return {each.document.sleutel: each for each in papers(evaluate(PROCEDURES["tucht"], case, on))}


def test_a_document_with_all_its_values_is_ready() -> None:
    proposal = found(date(2005, 8, 1))["voorstel"]
    assert proposal.klaar
    assert proposal.waarden == {
        "rang": "C1", "voorstel.straf": "blaam", "voorstel.feiten": "geweld", "voorstel.redenen": "ernstig",
        "voorstel.rol": "afdelingshoofd",
    }  # fmt: skip


def test_what_is_missing_is_told_by_name() -> None:
    summons = found(date(2005, 8, 1))["oproeping"]
    assert not summons.klaar
    assert summons.ontbreekt == ("plaats van het verhoor", "plaats waar het dossier kan worden ingezien")


def test_the_notice_tells_the_last_day_of_the_appeal() -> None:
    notice = found(date(2005, 8, 1))["aanzegging"]
    assert (notice.rechtsmiddel, notice.uiterlijk) == ("Beroep bij de raad van beroep", date(2005, 9, 12))
    assert notice.klaar


def test_documents_of_acts_to_come_are_there_too() -> None:
    coming = {key: each.nr for key, each in found(date(2005, 8, 1)).items()}
    assert coming["beroep"] is None and coming["uitspraak"] == 4
    assert "advies" not in coming
