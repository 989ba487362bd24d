"""The compiled kernel gives what the interpreter gives, flags what it cannot compute, and is kept on disk."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from statuut.engine.columns import to_columns
from statuut.engine.compiler import BulkResult, Compiled
from statuut.engine.interpreter import Interpreter, MonthRow, Outcome
from statuut.engine.plan import Plan
from statuut.engine.values import NOT_APPLICABLE, OVERFLOW, PROPAGATES, SPECIAL
from tests.engine import kernel_book, plain_kernel
from tests.engine.kernel_book import FIRST, parameters, plan_of, random_rows

CELLS = ("telling", "duldt", "rij", "houder", "gewoon", "in_mei", "alles")
SUMS = ("telling", "gewoon", "alles", "houder")
READINGS = {"keuze": 0}
MONTHS = 50


@pytest.fixture(autouse=True, scope="module")
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> Any:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("STATUUT_CACHE", str(tmp_path_factory.mktemp("kernen")))
        yield


def interpreted(plan: Plan, streams: Sequence[Sequence[MonthRow]], readings: dict[str, int]) -> list[Outcome]:
    interpreter = Interpreter(plan)
    return [interpreter.run(rows, parameters, readings) for rows in streams]


def differences(outcomes: Sequence[Outcome], cells: Sequence[str], result: BulkResult, months: int = MONTHS) -> list[tuple[Any, ...]]:
    found = []
    for stream, outcome in enumerate(outcomes):
        for name in cells:
            for month in range(result.first_month, result.first_month + months):
                expected, got = outcome.value(name, month), result.cell(name, stream, month)
                if expected != got:
                    found.append((stream, month - FIRST, name, expected, got))
    return found


@pytest.mark.parametrize("reading", [0, 1])
def test_kernel_and_interpreter_agree_on_random_streams(reading: int) -> None:
    plan, streams = plan_of(*CELLS), [random_rows(seed) for seed in range(400)]
    readings = {"keuze": reading}
    result = Compiled(plan, CELLS, SUMS).run(to_columns(plan, streams), parameters, readings, FIRST - 2, MONTHS)
    outcomes = interpreted(plan, streams, readings)
    assert differences(outcomes, CELLS, result) == []
    for name in SUMS:
        for month in range(MONTHS):
            values = [outcome.value(name, FIRST - 2 + month) for outcome in outcomes]
            assert result.sums[name][month] == sum(v for v in values if v > SPECIAL)
            assert result.undetermined[name][month] == sum(v <= PROPAGATES and v != NOT_APPLICABLE for v in values)


def test_a_window_within_the_streams_changes_nothing() -> None:
    plan, streams = plan_of(*CELLS), [random_rows(seed) for seed in range(60)]
    compiled = Compiled(plan, CELLS, SUMS)
    whole = compiled.run(to_columns(plan, streams), parameters, READINGS, FIRST, MONTHS)
    part = compiled.run(to_columns(plan, streams), parameters, READINGS, FIRST + 20, 9, chunks=3, workers=1)
    for name in CELLS:
        assert (whole.cells[name][:, 20:29] == part.cells[name]).all()
    for name in SUMS:
        assert (whole.sums[name][20:29] == part.sums[name]).all()
        assert (whole.undetermined[name][20:29] == part.undetermined[name]).all()


def test_selected_columns_are_the_streams_themselves() -> None:
    plan, streams = plan_of(*CELLS), [random_rows(seed) for seed in range(30)]
    result = Compiled(plan, CELLS, SUMS).run(to_columns(plan, streams).select(10, 20), parameters, READINGS, FIRST, MONTHS)
    assert differences(interpreted(plan, streams[10:20], READINGS), CELLS, result) == []


def test_the_text_of_the_kernel_is_python_that_gives_the_same() -> None:
    plan, streams = plan_of(*CELLS), [random_rows(seed) for seed in range(12)]
    result = Compiled(plan, CELLS, SUMS).run(to_columns(plan, streams), parameters, READINGS, FIRST, MONTHS, chunks=1)
    plain = plain_kernel.run(Compiled(plan, CELLS, SUMS), to_columns(plan, streams), parameters, READINGS, FIRST, MONTHS)
    for name in CELLS:
        assert (result.cells[name] == plain[name]).all(), name


def facts(**changed: int) -> dict[str, int]:
    return {"a": 1, "b": 1, "aan": 0, "uit": 0, "ook": 0, "groot": 1, **changed}


def stream(*months: dict[str, int]) -> list[MonthRow]:
    return [MonthRow(FIRST + i, each, {"deel": (), "dienst": ({"d": 0},)}) for i, each in enumerate(months)]


def test_overflow_is_flagged_from_then_on_and_nothing_wraps() -> None:
    plan = plan_of("product")
    large = 2**31 - 1
    streams = [stream(facts(), facts(groot=large), facts()), stream(facts(), facts(groot=20_000), facts(groot=30_000))]
    result = Compiled(plan, ["product"], ["product"]).run(to_columns(plan, streams), parameters, READINGS, FIRST, 4)
    assert [result.cell("product", 0, FIRST + i) for i in range(4)] == [4, OVERFLOW, OVERFLOW, NOT_APPLICABLE]
    assert [result.cell("product", 1, FIRST + i) for i in range(3)] == [4, 1_600_000_000, OVERFLOW]
    assert result.sums["product"].tolist() == [8, 1_600_000_000, 3_600_000_000, 0]
    assert result.undetermined["product"].tolist() == [0, 1, 1, 0]


def test_division_by_zero_is_flagged_and_does_not_trap() -> None:
    plan = plan_of("quotient")
    streams = [stream(facts(a=3, groot=5)), stream(facts(a=3, groot=0)), stream(facts(a=1, groot=7))]
    result = Compiled(plan, ["quotient"], []).run(to_columns(plan, streams), parameters, READINGS, FIRST, 1)
    assert [result.cell("quotient", i, FIRST) for i in range(3)] == [2, OVERFLOW, -1]


def test_a_gap_between_months_starts_afresh_but_keeps_the_state() -> None:
    plan = plan_of(*CELLS)
    rows = random_rows(4)
    streams = [rows[:6], rows[6:12]]
    columns = to_columns(plan, streams)
    result = Compiled(plan, CELLS, SUMS).run(columns, parameters, READINGS, FIRST, MONTHS)
    assert differences(interpreted(plan, streams, READINGS), CELLS, result) == []


def test_no_streams_and_no_outputs() -> None:
    plan = plan_of("telling")
    result = Compiled(plan, [], ["telling"]).run(to_columns(plan, [random_rows(1)]), parameters, READINGS, FIRST, MONTHS)
    assert result.cells == {} and result.undetermined["telling"].sum() == 0


def test_kernel_is_kept_on_disk_and_loaded_without_the_compiler(tmp_path: Path) -> None:
    script = f"""
import os, sys
sys.path.insert(0, {str(Path(__file__).parents[2])!r})
from tests.engine.test_kernel import *
plan = plan_of("alles")
kernel = Compiled(plan, ["alles"], [])
result = kernel.run(to_columns(plan, [random_rows(2)]), parameters, READINGS, FIRST, MONTHS)
print("statuut.engine.native" in sys.modules, result.cells["alles"].sum())
"""
    environment = {"STATUUT_CACHE": str(tmp_path), "PATH": "", "PYTHONPATH": ":".join(p for p in sys.path if p)}
    command = [sys.executable, "-c", script]
    answers = [subprocess.run(command, capture_output=True, text=True, check=True, env=environment) for _ in range(2)]
    made, loaded = (answer.stdout.split() for answer in answers)
    assert (made[0], loaded[0]) == ("True", "False") and made[1] == loaded[1]
    assert sorted(path.suffix for path in (tmp_path / "kernels").iterdir()) == [".o", ".py"]


def test_the_book_of_these_tests_reaches_every_kind_of_value() -> None:
    plan = plan_of(*CELLS)
    outcomes = interpreted(plan, [random_rows(seed) for seed in range(400)], READINGS)
    values = {result.values[plan.nodes[name].slot] for outcome in outcomes for result in outcome.results for name in CELLS}
    assert {value for value in values if value <= SPECIAL} == set(kernel_book.SPECIAL)
