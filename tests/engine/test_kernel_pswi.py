"""The whole pay and career path of the PSWI: the kernel against the interpreter, on the hand-worked cases and on invented careers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest
from gevallen import alle_vragen

from statuut.demo.populatie import make_rows
from statuut.dossier.read_yaml import read_values
from statuut.engine.columns import to_columns
from statuut.engine.compiler import Compiled
from statuut.engine.interpreter import Interpreter, MonthRow
from statuut.payroll.context import make_context, plan_for
from statuut.payroll.salary_tables import example_tables
from statuut.timeline.month import parse_month
from tests.engine.random_claims import files_with_claims
from tests.engine.random_grants import files_with_grants

FIRST, UNTIL = parse_month("1960-01"), parse_month("2010-12")
TARGETS = (
    "salarisschaal", "rang", "graadancienniteit", "niveauancienniteit", "dienstancienniteit", "schaalancienniteit",
    "geldelijke_ancienniteit", "nuttige_ancienniteit", "jaarsalaris", "bijslag_minimum", "prestatiefractie", "maandsalaris",
    "vijfde_supplement", "haardtoelage", "standplaatstoelage", "haard_of_standplaatstoelage_maand", "vakantiegeld",
    "vakantiegeld_vorig_dienstjaar", "inhouding_vakantiegeld",
    "eindejaarstoelage", "niet_opgenomen_verlof_uitbetaling", "bruto",
    "reiskosten", "maaltijdvergoedingen", "verblijfskosten", "intrest_onkostenstaten", "begrafenisvergoeding",
    "forfaitaire_vergoedingen", "tegemoetkoming_woonwerk", "abonnementskosten", "fietsvergoeding", "ophaaltoelage", "vergoedingen",
    "toelage_hoger_ambt", "hoger_ambt_wachtend", "overurentoelage", "oproeptoelage", "nachttoelage", "zaterdagtoelage", "zondagtoelage",
    "inhaalrust_verworven", "toelagen", "managementstoelage", "functioneringstoelage", "permanentietoelage", "ploegentoelage",
    "bevorderingspremie_jaar", "bevorderingspremie", "rekenplichtigentoelage", "diensthoofdentoelage", "examentoelage_jaar",
    "examentoelage", "gevaarlijke_uren", "toelage_gevaarlijk_werk", "upgradingspremie_maand", "gelijkgesteld_brutosalaris",
)  # fmt: skip


def cases() -> Iterator[Sequence[MonthRow]]:
    pack = make_context("pswi").pack
    contents = {question.geval: question.inhoud for question in alle_vragen()}
    for content in contents.values():
        dossier, findings = read_values(content["dossier"])
        assert dossier is not None, findings
        for stream in pack.facts(dossier, known_on=None, until=UNTIL):
            yield stream.rows
    yield from make_rows(60, 240, 7)
    for dossier in (*files_with_claims(60, 7), *files_with_grants(60, 7)):
        for stream in pack.facts(dossier, known_on=None, until=UNTIL):
            yield stream.rows


@pytest.mark.langzaam
def test_no_cell_differs() -> None:
    context = make_context("pswi", tables=(example_tables("pswi"),))
    plan, streams = plan_for(context, TARGETS), list(cases())
    months = UNTIL - FIRST + 1
    columns = to_columns(plan, streams, context.pack.same_ratio)
    result = Compiled(plan, TARGETS, ["bruto"]).run(columns, context.parameters, context.readings, FIRST, months)
    interpreter = Interpreter(plan)
    wrong = []
    for number, rows in enumerate(streams):
        outcome = interpreter.run(rows, context.parameters, context.readings)
        for month in (row.month for row in rows if FIRST <= row.month <= UNTIL):
            for name in TARGETS:
                expected, found = outcome.value(name, month), result.cell(name, number, month)
                if expected != found:
                    wrong.append((number, month, name, expected, found))
    assert wrong == []


def test_equal_months_are_one_run() -> None:
    """Ordinary careers, without claims or grants every month, are kept in a tenth of their months."""
    context = make_context("pswi")
    streams = list(make_rows(60, 240, 7))
    columns = to_columns(plan_for(context, TARGETS), streams, context.pack.same_ratio)
    assert len(columns.start) * 10 < sum(map(len, streams))
