"""The hand-worked cases of single norms: what a person types, and what the article then gives."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from statuut.engine.values import NONE, NOT_APPLICABLE
from statuut.payroll.context import make_context
from statuut.payroll.norm_calculator import calculate
from statuut.timeline.month import parse_month

FOLDER = Path(__file__).parents[1] / "cases" / "pswi" / "vragen"
SPECIAL = {"geen": NONE, "niet van toepassing": NOT_APPLICABLE}


@cache
def gevallen() -> tuple[dict[str, Any], ...]:
    found: list[dict[str, Any]] = []
    for path in sorted(FOLDER.glob("*.yaml")):
        found += yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader) or []
    return tuple(found)


def test_every_case_has_a_name_of_its_own() -> None:
    names = [each["geval"] for each in gevallen()]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("case", gevallen(), ids=lambda case: str(case["geval"]))
def test_geval(case: dict[str, Any]) -> None:
    context = make_context("pswi", readings=case.get("leeswijzen") or None)
    rule = case["regel"]
    pack = context.pack
    found = pack.rule(rule)
    month = parse_month(case["maand"]) if "maand" in case else None
    answer, findings = calculate(context, found.article, case.get("invoer") or {}, rule=rule, month=month)
    assert not findings, [finding.text() for finding in findings]
    assert answer is not None
    wanted = str(case["uitkomst"]).strip()
    if wanted == "onbepaald":
        assert not answer.determined
        assert answer.missing or case.get("zonder_vraag"), "wat ontbreekt wordt niet genoemd"
        if "ontbreekt" in case:
            assert case["ontbreekt"] in {missing.name for missing in answer.missing}
        return
    value = SPECIAL[wanted] if wanted in SPECIAL else answer.unit.parse(wanted)
    assert answer.value == value, f"{answer.text}, niet {wanted}: {case['situatie']}"
