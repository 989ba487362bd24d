"""Norms for which a file holds no fact yet, or that say no to input: asked of the rule or the reader itself."""

from __future__ import annotations

from pathlib import Path

from statuut.engine.values import NONE
from statuut.payroll.salary_tables import read_salary_tables
from statuut.statutes.pswi.deel_13_geldelijk.titel_1_h5_uitbetaling import hoger_ambt_na_bijslag, niet_opgenomen_verlof_uitbetaling


def test_hoger_ambt_na_bijslag() -> None:
    """XIII 32: the supplement up to the minimum goes off the yearly allowance for a higher office, never below zero."""
    assert hoger_ambt_na_bijslag(300_000, 87_425) == 212_575
    assert hoger_ambt_na_bijslag(50_000, 87_425) == 0
    assert hoger_ambt_na_bijslag(NONE, 87_425) == NONE


def test_niet_opgenomen_verlof_met_hoger_ambt() -> None:
    """XIII 25bis §2: the base holds the allowance for a higher office: 5 of 22 days of (20.000 + 1.200) / 12 x 1,3459 = 540,40."""
    assert niet_opgenomen_verlof_uitbetaling(50, 2_000_000_000, 120_000, 22, 13_459) == 54_040
    assert niet_opgenomen_verlof_uitbetaling(50, 2_000_000_000, NONE, 22, 13_459) == 50_981


def test_schaal_langer_dan_31_jaar(tmp_path: Path) -> None:
    """XIII 1 lid 2: a scale of more than 31 years is refused."""
    path = tmp_path / "schalen.csv"
    rows = ["code;trap;bedrag;vanaf;bron", "C111;0;20000,00;2000-01-01;proef", "C111;32;30000,00;2000-01-01;proef"]
    path.write_text("\n".join(rows), encoding="utf-8")
    tables, findings = read_salary_tables(path, {"C111"})
    assert tables is None
    assert any("31" in finding.text() for finding in findings)
