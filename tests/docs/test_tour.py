"""The tour tells the truth: its file gives the figures that it names."""

from __future__ import annotations

import re

import pytest
from repository import ROOT

from statuut.dossier.read_yaml import read_yaml
from statuut.dossier.validate import validate
from statuut.payroll.case import Case, evaluate
from statuut.payroll.context import make_context
from statuut.payroll.explaining import answer
from statuut.payroll.salary_tables import example_tables
from statuut.timeline.month import last_day, parse_month

TOUR = (ROOT / "docs" / "tour.md").read_text(encoding="utf-8")
MONTH = parse_month("2005-05")


def case(*, examples: bool) -> Case:
    """The file of the tour, evaluated."""
    found = re.search(r"```yaml\n(.*?)```", TOUR, re.DOTALL)
    assert found is not None
    dossier, findings = read_yaml(found[1])
    assert dossier is not None
    assert findings == []
    context = make_context("pswi", tables=(example_tables("pswi"),) if examples else ())
    assert validate(dossier, context.pack.codes) == []
    return evaluate(dossier, context, until=last_day(MONTH))


@pytest.mark.parametrize(
    ("rule", "shown"),
    [
        ("maandsalaris", "1.592,90"), ("jaarsalaris", "15.941,28"), ("salarisschaal", "C 111"), ("nuttige_ancienniteit", "5 jaar"),
        ("te_presteren_werkdagen", "22 dagen"), ("geldelijke_ancienniteit", "6 j 3 m"),
    ],
)  # fmt: skip
def test_figures(rule: str, shown: str) -> None:
    assert answer(case(examples=True), rule, MONTH).text.replace("\u00a0", " ") == shown


def test_figures_are_in_the_tour() -> None:
    for figure in ("1.592,90", "15.941,28", "159290", "C 111", "22 working days", "6 years and 3 months", "step of 5 years", "1,3459"):
        assert figure in TOUR


def test_without_tables_it_is_undetermined_and_says_why() -> None:
    outcome = answer(case(examples=False), "maandsalaris", MONTH)
    assert not outcome.determined
    assert any("C 111" in missing.question for missing in outcome.missing)


def test_rules_named_in_the_tour_stand_in_the_modules_named() -> None:
    rules = make_context("pswi").pack.book.rules
    rows = re.findall(r"^\| `(\w+)` \| (?:`([\w.]+)`|same) \|", TOUR, re.MULTILINE)
    assert len(rows) == 6
    module = ""
    for name, told in rows:
        module = told or module
        assert rules[name].place == f"{module}.{name}"
