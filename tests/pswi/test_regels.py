"""Norms for which a file holds no fact yet, or that say no to input: asked of the rule or the reader itself."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from statuut.engine.values import NONE
from statuut.payroll.salary_tables import read_salary_tables
from statuut.statutes.pswi.deel_08_loopbaan.titel_5_schalen_bij_besluit import jaren_voor_a119, jaren_voor_a213, jaren_voor_a266
from statuut.statutes.pswi.deel_13_geldelijk.titel_1_h5_betaling import nalatigheidsintrest, uiterste_betaaldag
from statuut.statutes.pswi.deel_13_geldelijk.titel_1_h5_uitbetaling import hoger_ambt_na_bijslag, niet_opgenomen_verlof_uitbetaling
from statuut.statutes.pswi.gegevens.lijsten import schaal_nummer
from statuut.timeline.month import parse_month


def test_hoger_ambt_na_bijslag() -> None:
    """XIII 32: the supplement up to the minimum goes off the yearly allowance for a higher office, never below zero."""
    assert hoger_ambt_na_bijslag(300_000_000, 87_425) == 212_575_000
    assert hoger_ambt_na_bijslag(50_000_000, 87_425) == 0
    assert hoger_ambt_na_bijslag(NONE, 87_425) == NONE


def test_niet_opgenomen_verlof_met_hoger_ambt() -> None:
    """XIII 25bis §2: the base holds the allowance for a higher office: 5 of 22 days of (20.000 + 1.200) / 12 x 1,3459 = 540,40."""
    assert niet_opgenomen_verlof_uitbetaling(50, 2_000_000_000, 120_000_000, 22, 13_459, 0) == 54_040
    assert niet_opgenomen_verlof_uitbetaling(50, 2_000_000_000, NONE, 22, 13_459, 0) == 50_981


def test_schaal_langer_dan_31_jaar(tmp_path: Path) -> None:
    """XIII 1 lid 2: a scale of more than 31 years is refused."""
    path = tmp_path / "schalen.csv"
    rows = ["code;trap;bedrag;vanaf;bron", "C111;0;20000,00;2000-01-01;proef", "C111;32;30000,00;2000-01-01;proef"]
    path.write_text("\n".join(rows), encoding="utf-8")
    tables, findings = read_salary_tables(path, {"C111"})
    assert tables is None
    assert any("31" in finding.text() for finding in findings)


def test_uiterste_betaaldag() -> None:
    """XIII 24 §3: the last working day of the month; the salary of December on the first working day of January."""
    assert uiterste_betaaldag(parse_month("2005-04")) == date(2005, 4, 29)
    assert uiterste_betaaldag(parse_month("2005-05")) == date(2005, 5, 31)
    assert uiterste_betaaldag(parse_month("2004-12")) == date(2005, 1, 3)
    assert uiterste_betaaldag(parse_month("2005-12")) == date(2006, 1, 2)


def test_nalatigheidsintrest() -> None:
    """XIII 24 §5 lid 2: nothing up to the second month; then 7 % a year on 2.000,00 from the month after entry: 2 months = 23,33."""
    assert nalatigheidsintrest(2, 200_000, 700) == 0
    assert nalatigheidsintrest(3, 200_000, 700) == 2_333
    assert nalatigheidsintrest(NONE, 200_000, 700) == 0


def test_jaren_voor_een_schaal_bij_besluit() -> None:
    """VIII 80, VIII 81, VIII 82: ten years in A265, four in A113 and A212; a month less does not do, nor another scale."""
    schaal = schaal_nummer()
    assert jaren_voor_a266(schaal["A265"], 120) == 1
    assert jaren_voor_a266(schaal["A265"], 119) == 0
    assert jaren_voor_a119(schaal["A113"], 48) == 1
    assert jaren_voor_a119(schaal["A112"], 48) == 0
    assert jaren_voor_a213(schaal["A212"], 48) == 1
    assert jaren_voor_a213(schaal["A212"], 47) == 0
