"""Claims of costs beside the hand-worked cases: findings, amounts of the month of the cost, explanations, and claims after the service."""

from __future__ import annotations

from typing import Any

import pytest

from statuut.dossier.file import Dossier
from statuut.dossier.finding import Finding
from statuut.dossier.read_yaml import read_yaml
from statuut.dossier.validate import validate
from statuut.engine.pack import load_pack
from statuut.engine.parameters import SERIES_BEGIN
from statuut.engine.values import UNKNOWN
from statuut.payroll.case import evaluate
from statuut.payroll.claims import claim_answers
from statuut.payroll.context import make_context
from statuut.payroll.explaining import answer
from statuut.payroll.slip import pay_slip
from statuut.timeline.month import last_day, parse_month

START = """\
formaat: statuut-dossier/1
personeelsnummer: "7"
statuut: pswi
gebeurtenissen:
  - {nr: 1, soort: identiteit, van: 1970-01-01, vastgelegd: 2000-01-01, naam: Peeters, voornaam: An, geboortedatum: 1970-01-01}
  - {nr: 2, soort: benoeming, van: 2000-01-01, vastgelegd: 2000-01-01, graad: deskundige, personeelsgroep: niet_wetenschappelijk}
"""
KM = "soort: onkost, van: 2005-03-10, tot: 2005-03-10, vastgelegd: 2005-04-01, aard: kilometers, vervoermiddel: auto"
PARK = "soort: onkost, van: 2005-03-10, tot: 2005-03-10, vastgelegd: 2005-04-01, aard: parkeren, bedrag: 5"
END = "nr: 9, soort: einde_dienst, van: 2005-03-31, vastgelegd: 2005-03-01, reden: "


def lees(*events: str) -> tuple[Dossier | None, list[Finding]]:
    return read_yaml(START + "".join(f"  - {{{event}}}\n" for event in events))


def dossier(*events: str) -> Dossier:
    found, findings = lees(*events)
    assert found is not None, [finding.text() for finding in findings]
    return found


FOUT = [
    (f"nr: 3, {KM}, kilometer: 10, ingediend_op: 2005-09-11", "onkost_te_laat", "waarschuwing", "10/09/2005"),
    (f"nr: 3, {KM}, kilometer: 10, ingediend_op: 2005-03-09", "onkost_te_vroeg", "fout", "10/03/2005"),
    (f"nr: 3, {PARK}, ingediend_op: 2005-04-01", "onkost_zonder_bewijs", "waarschuwing", "bewijsstukken"),
    (f"nr: 3, {KM}, ingediend_op: 2005-04-01", "onkost_onvolledig", "waarschuwing", "waarde"),
    (f"nr: 3, {KM}, kilometer: 10, betaald_op: 2005-04-01", "onkost_betaald_voor_indiening", "fout", "vóór de betaling"),
    (f"nr: 3, {PARK}, ingediend_op: 2005-04-01, betaald_op: 2005-05-01, beslissing: geweigerd", "onkost_geweigerd_betaald",
     "waarschuwing", "niets"),
    (f"nr: 3, {KM.replace('auto', 'fiets')}, kilometer: 10, voertuig_verplicht: ja", "voertuig_niet_verplicht", "waarschuwing", "nee"),
    (f"nr: 3, {KM}, kilometer: 10, passagier: ja, medereizigers: 1", "passagier_met_passagiers", "fout", "0"),
    (f"nr: 3, {PARK.replace('parkeren', 'begrafenis')}, begunstigde: echtgenoot", "begrafenis_zonder_overlijden", "fout", "overlijden"),
    ("nr: 3, soort: woonwerk, van: 2005-03-01, vastgelegd: 2005-03-01, vervoermiddel: fiets, kilometer: 4, fietsdagen: 32",
     "fietsdagen_boven_maand", "fout", "31"),
    ("nr: 3, soort: woonwerk, van: 2005-03-01, vastgelegd: 2005-03-01, vervoermiddel: fiets, kilometer: '0.9', fietsdagen: 3",
     "fietsrit_te_kort", "waarschuwing", ""),
    ("nr: 3, soort: woonwerk, van: 2005-03-01, vastgelegd: 2005-03-01, vervoermiddel: openbaar_vervoer, abonnement_bedrag: 5, "
     "supplement_eerste_klasse: 6", "supplement_boven_prijs", "fout", "deel"),
]  # fmt: skip


@pytest.mark.parametrize(("event", "code", "ernst", "juist"), FOUT, ids=[each[1] for each in FOUT])
def test_wat_niet_kan_wordt_gemeld(event: str, code: str, ernst: str, juist: str) -> None:
    found = {finding.code: finding for finding in validate(dossier(event), load_pack("pswi").codes)}
    assert code in found
    assert found[code].ernst == ernst and found[code].artikel
    assert juist in (found[code].juist or "")


def test_een_gewone_onkost_geeft_geen_bevinding() -> None:
    events = (f"nr: 3, {KM}, kilometer: 10, ingediend_op: 2005-09-10", f"nr: 4, {PARK}, ingediend_op: 2005-04-01, bewijs_op: 2005-04-01")
    assert [finding.code for finding in validate(dossier(*events), load_pack("pswi").codes)] == []


def test_een_negatieve_afstand_wordt_geweigerd() -> None:
    found, findings = lees(f"nr: 3, {KM}, kilometer: -10")
    assert found is None
    assert [(finding.veld, finding.ernst) for finding in findings] == [("kilometer", "fout")]
    assert "negatief" in findings[0].text()


def test_dezelfde_rit_en_dezelfde_begrafenis_twee_keer() -> None:
    twice = dossier(f"nr: 3, {KM}, kilometer: 10", f"nr: 4, {KM}, kilometer: 10")
    assert "onkost_dubbel" in {finding.code for finding in validate(twice, load_pack("pswi").codes)}
    claim = PARK.replace("parkeren", "begrafenis").replace("03-10", "03-31") + ", begunstigde: echtgenoot"
    funeral = dossier(f"{END}overlijden", f"nr: 3, {claim}", f"nr: 4, {claim}")
    assert {f.code for f in validate(funeral, load_pack("pswi").codes)} == {"begrafenis_dubbel"}


def test_een_parameter_als_reeks() -> None:
    """A series holds from the first month that begins on or after the day, and is unknown before and where no value was found."""
    parameters = make_context("pswi").parameters
    rates, funeral = parameters.tables["kilometertarieven"], parameters.tables["begrafenisgrenzen"]
    june = parse_month("2005-06") - SERIES_BEGIN
    assert rates[june : june + 2] == (27_710, 28_410)
    assert funeral[parse_month("2006-12") - SERIES_BEGIN] == funeral[parse_month("2018-01") - SERIES_BEGIN] == UNKNOWN
    assert all(
        value == parameters(month)["kilometervergoeding"]
        for month, value in enumerate(rates, SERIES_BEGIN)
        if parse_month("2004-01") <= month < parse_month("2027-01")
    )


def test_de_uitleg_noemt_het_bedrag_van_de_maand_van_de_rit() -> None:
    events = dossier(f"nr: 3, {KM}, kilometer: 10, ingediend_op: 2005-08-01")
    month = parse_month("2005-08")
    case = evaluate(events, make_context("pswi"), until=last_day(month))
    told = [step for step in steps(answer(case, "reiskosten", month).root) if step.rule == "kilometertarief"]
    assert [(use.name, use.text) for step in told for use in step.parameters] == [("kilometervergoeding", "0,2771")]
    assert answer(case, "onkost_kilometer", month).determined


def test_een_onbekend_bedrag_wordt_genoemd() -> None:
    old = dossier(f"nr: 3, {KM.replace('2005-', '2002-')}, kilometer: 10, ingediend_op: 2002-04-10")
    found = claim_answers(old, make_context("pswi"))
    assert found[0].answer == "onbepaald" and "april" not in found[0].missing[0]
    assert "maart 2002" in found[0].missing[0]


def test_een_onkost_die_na_het_einde_van_de_dienst_is_ingediend() -> None:
    late = dossier(f"nr: 3, {KM}, kilometer: 10, ingediend_op: 2005-06-20", f"{END}ontslag_op_verzoek")
    month = parse_month("2005-06")
    slip = pay_slip(evaluate(late, make_context("pswi"), until=last_day(month)), month)
    assert slip is not None
    assert [(line.rule, line.amount) for line in slip.lines if line.amount] == [("reiskosten", 278)]
    empty = evaluate(late, make_context("pswi"), until=last_day(month))
    assert pay_slip(empty, parse_month("2005-05")) is None


def steps(root: Any) -> list[Any]:
    return [] if root is None else [root, *(step for child in root.children for step in steps(child))]
