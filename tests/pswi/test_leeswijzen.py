"""Readings can be switched: each that a stream rule takes gives another outcome in a hand-worked case, in both evaluators."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from gevallen import FOLDER, alle_vragen

from statuut.dossier.plain_yaml import parse
from statuut.dossier.read_yaml import read_values
from statuut.engine.columns import to_columns
from statuut.engine.compiler import Compiled
from statuut.engine.interpreter import Interpreter
from statuut.engine.pack import load_pack
from statuut.payroll.context import make_context, plan_for
from statuut.payroll.salary_tables import example_tables
from statuut.timeline.month import parse_month

PACK = load_pack("pswi")
BOOK = PACK.book
FIRST, UNTIL = parse_month("1975-01"), parse_month("2008-12")
TARGETS = (
    "salarisschaal", "graadancienniteit", "niveauancienniteit", "dienstancienniteit", "schaalancienniteit", "geldelijke_ancienniteit",
    "jaarsalaris", "maandsalaris", "vijfde_supplement", "haardtoelage", "vakantiegeld", "eindejaarstoelage",
    "niet_opgenomen_verlof_uitbetaling", "bruto",
)  # fmt: skip


def of_streams() -> list[str]:
    """The readings that a rule or derogation of the streams takes."""
    inputs = {name for rule in BOOK.rules.values() for name in rule.inputs}
    inputs |= {name for found in BOOK.exceptions.values() for exception in found for name in exception.inputs}
    return [key for key in PACK.readings if "leeswijze_" + key.replace("-", "_") in inputs]


def switched() -> dict[str, list[tuple[Any, Any]]]:
    """Per reading the expectations of the same question with the reading as it stands, and switched."""
    found: dict[str, list[tuple[Any, Any]]] = {}
    asked = [case for path in sorted(FOLDER.glob("vragen/*.yaml")) for case in parse(path.read_text(encoding="utf-8")) or ()]
    plainly = {(case["regel"], str(case.get("invoer"))): case["uitkomst"] for case in asked if "leeswijzen" not in case}
    for case in asked:
        for key in case.get("leeswijzen", {}):
            found.setdefault(key, []).append((plainly.get((case["regel"], str(case.get("invoer")))), case["uitkomst"]))
    for path in sorted(FOLDER.glob("*.yaml")):
        for case in parse(path.read_text(encoding="utf-8")):
            plain = {str(q.get("op") or q.get("maand")): q["verwacht"] for q in case["vragen"] if "leeswijzen" not in q}
            for question in case["vragen"]:
                for key in question.get("leeswijzen", {}):
                    when = str(question.get("op") or question.get("maand"))
                    found.setdefault(key, []).append((plain.get(when), question["verwacht"]))
    return found


@pytest.mark.parametrize("key", of_streams())
def test_a_case_shows_both_outcomes(key: str) -> None:
    shown = switched().get(key, [])
    assert any(before is not None and before != after for before, after in shown), f"geen geval met een andere uitkomst bij {key}"


def test_what_cannot_be_switched_says_why() -> None:
    """A reading of the streams that stays as it is has no other choice to make, and its entry gives the reason."""
    entries = {entry["id"]: entry for entry in yaml.safe_load((Path(PACK.folder) / "readings.yaml").read_text(encoding="utf-8"))}
    fixed = {rule.reading for rule in BOOK.rules.values() if rule.reading and not PACK.readings[rule.reading].switchable}
    assert "XIII-42-afronding" in fixed
    assert [key for key in sorted(fixed) if len(entries[key]["keuzes"]) > 1 or not entries[key].get("aantekening")] == []


@pytest.mark.langzaam
def test_the_kernel_follows_every_switch() -> None:
    """All readings switched at once: the compiled pass and the interpreter give the same for the files of these cases."""
    other = {key: PACK.readings[key].alternatives[-1].key for key in of_streams()}
    context = make_context("pswi", tables=(example_tables("pswi"),), readings=other)
    plan = plan_for(context, TARGETS)
    contents = {question.geval: question.inhoud for question in alle_vragen()}
    streams = []
    for content in contents.values():
        dossier, _ = read_values(content["dossier"])
        assert dossier is not None
        streams += [stream.rows for stream in PACK.facts(dossier, known_on=None, until=UNTIL)]
    columns = to_columns(plan, streams, PACK.same_ratio)
    result = Compiled(plan, TARGETS, ["bruto"]).run(columns, context.parameters, context.readings, FIRST, UNTIL - FIRST + 1)
    interpreter = Interpreter(plan)
    wrong = []
    for number, rows in enumerate(streams):
        outcome = interpreter.run(rows, context.parameters, context.readings)
        for month in (row.month for row in rows if FIRST <= row.month <= UNTIL):
            for name in TARGETS:
                if outcome.value(name, month) != result.cell(name, number, month):
                    wrong.append((number, month, name, outcome.value(name, month), result.cell(name, number, month)))
    assert wrong == []
