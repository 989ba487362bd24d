"""Cases worked out by hand, as a personnel officer writes them: reading the files in tests/cases and asking the program."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from statuut.dossier.plain_yaml import parse
from statuut.dossier.read_yaml import read_values
from statuut.engine.scales import SalaryTables, ScaleTable
from statuut.engine.values import UNKNOWN, is_number
from statuut.money import parse_euro
from statuut.payroll.case import evaluate
from statuut.payroll.context import Context, make_context
from statuut.timeline.month import last_day, month_number, parse_month

FOLDER = Path(__file__).parents[1] / "cases" / "pswi"


@dataclass(frozen=True)
class Vraag:
    """One question of a case."""

    geval: str
    inhoud: dict[str, Any]
    vraag: dict[str, Any]

    @property
    def naam(self) -> str:
        wanneer = self.vraag.get("op") or self.vraag.get("maand")
        bekend = f"-bekend-{self.vraag['bekend_op']}" if self.vraag.get("bekend_op") else ""
        return f"{self.geval}-{wanneer}{bekend}" + "".join(f"-{keuze}" for keuze in self.vraag.get("leeswijzen", {}).values())


def alle_vragen() -> list[Vraag]:
    found: list[Vraag] = []
    for path in sorted(FOLDER.glob("*.yaml")):
        for case in parse(path.read_text(encoding="utf-8")):
            found.extend(Vraag(case["geval"], case, question) for question in case["vragen"])
    return found


def tabellen(spec: dict[str, Any] | None) -> SalaryTables:
    found: list[ScaleTable] = []
    for code, content in (spec or {}).items():
        dated = content if any("-" in str(k) for k in content) else {"1900-01-01": content}
        for since, amounts in dated.items():
            steps = tuple(sorted((int(year), parse_euro(str(amount))) for year, amount in amounts.items()))
            found.append(ScaleTable(code, date.fromisoformat(str(since)), steps, "handgemaakt geval"))
    return SalaryTables(tuple(found))


def uitkomsten(vraag: Vraag) -> dict[str, str]:
    """What the program says for every name that the question expects."""
    dossier, findings = read_values(vraag.inhoud["dossier"])
    assert dossier is not None, [f.text() for f in findings]
    context = make_context("pswi", tables=(tabellen(vraag.inhoud.get("salaristabellen")),), readings=vraag.vraag.get("leeswijzen"))
    known = _day(vraag.vraag.get("bekend_op"))
    if "op" in vraag.vraag:
        day = _day(vraag.vraag["op"])
        assert day is not None
        case = evaluate(dossier, context, until=day, known_on=known, valid_on=day)
        month = month_number(day)
    else:
        month = parse_month(str(vraag.vraag["maand"]))
        case = evaluate(dossier, context, until=last_day(month + 1), known_on=known)
    employment = case.employment(vraag.vraag.get("tewerkstelling"), month)
    assert employment is not None
    return {name: _text(context, name, employment.outcome.value(name, month)) for name in vraag.vraag["verwacht"]}


def _text(context: Context, name: str, value: int) -> str:
    if value == UNKNOWN:
        return "onbepaald"
    rule = context.pack.book.rules.get(name)
    unit = rule.unit if rule else context.pack.book.facts[name].unit
    if not is_number(value):
        return "0.00" if unit.key.startswith("euro") else "geen"
    if unit.key == "euro_exact":
        return f"{value / 100_000:.5f}"
    return str(unit.json(value))


def _day(value: Any) -> date | None:
    return value if isinstance(value, date) or value is None else date.fromisoformat(str(value))
