"""Contracts in a file: what the checks tell, with the article, and what the month rows hold of hours over a year."""

from __future__ import annotations

import pytest
from verlofdossier import dossier

from statuut.dossier.validate import validate
from statuut.engine.pack import load_pack
from statuut.statutes.pswi.feiten.contract import DELEN_1976, Contractloon, leidinggevende_maanden, soort_garantie

PACK = load_pack("pswi")
IDENTITEIT = "soort: identiteit, van: 1970-01-01, naam: Peeters, voornaam: An, geboortedatum: 1970-01-01"


def contract(fields: str = "", van: str = "2003-01-01", graad: str = "assistent") -> str:
    return f"soort: contract, van: {van}, graad: {graad}, personeelsgroep: niet_wetenschappelijk, contractduur: bepaald{fields}"


def codes(*events: str) -> list[tuple[str, str, str | None, str | None]]:
    findings = validate(dossier(IDENTITEIT, *events), PACK.codes)
    return [(f.ernst, f.code, f.veld, f.artikel) for f in findings if f.code not in {"gezin_ontbreekt"}]


def test_an_ordinary_contract_has_no_findings() -> None:
    assert codes(contract()) == []
    assert codes(contract(", fractie: 50")) == []
    assert codes(contract(", functie: kok", graad="technisch_assistent")) == []


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        (contract(", fractie: '49,99'"), ("contract_onder_halftijds", "fractie", "XIV 19")),
        (contract(", uren_per_jaar: 900"), ("contract_onder_halftijds", "uren_per_jaar", "XIV 19")),
        (contract().replace("bepaald", "duidelijk_omschreven_werk"), ("soort_contract", "contractduur", "XIV 8")),
        (contract(", functie: kok, salarisschaal: D111"), ("schaal_van_functie", "salarisschaal", "XIV 45 §1")),
        (contract(", functie: schoonmaker, salarisschaal: D111", graad="beambte"), ("schaal_van_functie", "salarisschaal", "XIV 45 §1")),
        (contract(", bezoldiging: '30000.00', salarisschaal: D111"), ("bezoldiging_en_schaal", "salarisschaal", "XIV 44 lid 2")),
    ],
)
def test_what_a_contract_needs_a_look_at(event: str, expected: tuple[str, str, str]) -> None:
    assert codes(event) == [("waarschuwing", *expected)]


def test_a_contract_of_before_1995_may_be_shorter() -> None:
    assert codes(contract(", fractie: 40", van="1994-12-31")) == []


def test_a_guarantee_of_officials_does_not_count_for_a_contract() -> None:
    kept = "soort: salarisgarantie, van: 2003-01-01, bedrag: '20000.00', grond: {}"
    assert codes(contract(), kept.format("XIII 22 §3")) == [("waarschuwing", "garantie_contractueel", "grond", "XIV 46 §1")]
    assert codes(contract(), kept.format("XIV 54")) == []


def test_maternity_leave_that_goes_on_being_paid() -> None:
    leave = "soort: afwezigheid, van: 2004-05-03, tot: 2004-08-15, aard: {}"
    assert ("waarschuwing", "bevalling_met_loon", "aard", "XIV 51 §4 lid 1") in codes(contract(), leave.format("bevallingsverlof"))
    assert "bevalling_met_loon" not in {code for _, code, _, _ in codes(contract(), leave.format("bevallingsverlof_zonder_loon"))}


def test_more_hours_than_full_time_are_refused() -> None:
    with pytest.raises(AssertionError, match="1976"):
        dossier(IDENTITEIT, contract(", uren_per_jaar: 1977"))


def test_hours_over_a_year_are_kept_exactly() -> None:
    """XIV 46 §3 lid 2: 988 hours are half of full-time work; a fifth of full-time work less is three tenths."""
    loon = Contractloon(uren=98_800)
    assert loon.prestatie_1976(0) * 2 == DELEN_1976
    assert loon.prestatie_1976(2_000) * 10 == DELEN_1976 * 3


@pytest.mark.parametrize(
    ("grond", "soort"),
    [
        ("XIII 22 §3", "salarisgarantie"),
        ("XIII 111", "salarisgarantie"),
        ("art. XIII 117ter, § 3", "federaal_bedrag"),
        ("XIV 56 §3", "federaal_bedrag"),
        ("XIV 54", "contractueel_overeengekomen"),
    ],
)
def test_the_ground_of_a_kept_salary(grond: str, soort: str) -> None:
    assert soort_garantie(grond) == soort


def test_seniority_in_a_leading_post_begins_with_its_first_month() -> None:
    """XIII 115."""
    assert leidinggevende_maanden(1996 * 12, 1996 * 12 + 7) == 70_000
    assert leidinggevende_maanden(1996 * 12, 1995 * 12) == 0
