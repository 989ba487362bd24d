"""One source, two evaluators: the compiled pass gives what the interpreter gives, for every month and every outcome, to the cent."""

from __future__ import annotations

import pytest
from gevallen import alle_vragen

from statuut.demo.instelling import make_institution
from statuut.dossier.file import Dossier
from statuut.dossier.read_yaml import read_values
from statuut.engine.columns import to_columns
from statuut.engine.compiler import Compiled
from statuut.engine.interpreter import Interpreter, MonthRow
from statuut.engine.values import OVERFLOW
from statuut.payroll.context import Context, make_context, plan_for
from statuut.payroll.salary_tables import example_tables
from statuut.timeline.month import parse_month

FIRST, END = parse_month("1975-01"), parse_month("2008-01")
OUTCOMES = (
    "rang",
    "salarisschaal",
    "graadancienniteit",
    "niveauancienniteit",
    "dienstancienniteit",
    "schaalancienniteit",
    "geldelijke_ancienniteit",
    "nuttige_ancienniteit",
    "jaarsalaris",
    "bijslag_minimum",
    "haardtoelage",
    "standplaatstoelage",
    "prestatiefractie",
    "maandsalaris",
    "vijfde_supplement",
    "haard_of_standplaatstoelage_maand",
    "vakantiegeld",
    "vakantiegeld_vorig_dienstjaar",
    "inhouding_vakantiegeld",
    "eindejaarstoelage",
    "niet_opgenomen_verlof_uitbetaling",
    "bruto",
)


def handgemaakt() -> list[Dossier]:
    """The files of the hand-worked cases, each once."""
    found = {}
    for question in alle_vragen():
        if question.geval not in found:
            found[question.geval] = read_values(question.inhoud["dossier"])[0]
    return [dossier for dossier in found.values() if dossier is not None]


@pytest.fixture(scope="module")
def context() -> Context:
    """The statute with the example tables."""
    return make_context("pswi", tables=(example_tables("pswi"),))


@pytest.mark.langzaam
@pytest.mark.parametrize("bron", ["handgemaakt", "verzonnen instelling"])
def test_de_twee_geven_hetzelfde(context: Context, bron: str) -> None:
    dossiers = handgemaakt() if bron == "handgemaakt" else list(make_institution(seed=2005, count=60))
    streams: list[tuple[MonthRow, ...]] = []
    for dossier in dossiers:
        streams.extend(s.rows for s in context.pack.facts(dossier, known_on=None, until=END - 1))
    plan = plan_for(context, OUTCOMES)
    interpreter = Interpreter(plan)
    columns = to_columns(plan, streams, context.pack.same_ratio)
    bulk = Compiled(plan, OUTCOMES, ("bruto",)).run(columns, context.parameters, context.readings, FIRST, END - FIRST)
    different = []
    total = [0] * (END - FIRST)
    for index, rows in enumerate(streams):
        outcome = interpreter.run(rows, context.parameters, context.readings)
        for row in rows:
            if not FIRST <= row.month < END:
                continue
            for name in OUTCOMES:
                told, counted = outcome.value(name, row.month), bulk.cell(name, index, row.month)
                if told != counted and counted != OVERFLOW:
                    different.append((index, row.month, name, told, counted))
            total[row.month - FIRST] += max(0, outcome.value("bruto", row.month))
    assert different == []
    assert [int(value) for value in bulk.sums["bruto"]] == total
