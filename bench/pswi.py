"""The whole pay and career path of the PSWI for a large population: time, memory, compilation, and the interpreter beside it."""

from __future__ import annotations

import json
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from bench.results import Rows, grouped, in_process, peak_mb, row, spread

PERSONS, MONTHS, FILES, SEED, RUNS = 250_000, 480, 2_000, 1997, 3
CELLS = ("bruto",)
SUMS = (
    "maandsalaris", "vijfde_supplement", "haard_of_standplaatstoelage_maand", "vakantiegeld", "vakantiegeld_vorig_dienstjaar",
    "inhouding_vakantiegeld", "eindejaarstoelage", "niet_opgenomen_verlof_uitbetaling", "bruto",
)  # fmt: skip
CAREER = (
    "salarisschaal", "rang", "graadancienniteit", "niveauancienniteit", "dienstancienniteit", "schaalancienniteit",
    "geldelijke_ancienniteit",
    "nuttige_ancienniteit", "jaarsalaris", "bijslag_minimum", "prestatiefractie",
)  # fmt: skip
TARGETS = (*CAREER, *SUMS)


def measure() -> Rows:
    """Compile cold, load from the disk, run the population, and compare distinct persons cell by cell."""
    with TemporaryDirectory() as folder:
        first, again, bulk, same = (
            in_process("bench.pswi", kind, folder, environment={"STATUUT_CACHE": folder})
            for kind in ("laden", "laden", "meten", "vergelijken")
        )
    what = f"PSWI, loon en loopbaan, {grouped(PERSONS)} personen ({grouped(FILES)} dossiers, elk even vaak) x {MONTHS} maanden"
    seen, cells = grouped(same["persons"]), grouped(same["cells"])
    return [
        row(f"{what}: rekenen", spread(bulk["runs"]), "< 12 s", sorted(bulk["runs"])[RUNS // 2] < 12),
        row("processortijd per persoon en maand (ook de maanden vóór het venster)", f"{bulk['nanoseconds']:.0f} ns", "-", None),
        row(
            "maanden waarin bruto onbepaald is, omdat een feit ontbreekt",
            f"{bulk['undetermined']:.1%}".replace(".", ",").replace("%", " %"),
        ),
        row(f"{what}: geheugen van het hele proces", f"{bulk['peak']:.0f} MB", "< 2.000 MB", bulk["peak"] < 2_000),
        row(f"verschillen met de interpreter, {seen} verschillende personen, {cells} cellen", str(same["wrong"]), "0", same["wrong"] == 0),
        row("maandsommen van de bevolking die afwijken van die personen", str(bulk["sums"]), "0", bulk["sums"] == 0),
        row(
            f"compilatie van {first['nodes']} knopen, eerste keer", f"{first['load']:.1f} s".replace(".", ","), "< 60 s", first["load"] < 60
        ),
        row("laden van de schijf in een nieuw proces", f"{again['load']:.2f} s".replace(".", ","), "< 2 s", again["load"] < 2),
    ]


def _main(kind: str, folder: str) -> None:
    from statuut.demo.populatie import CHUNK, FIRST_MONTH, base_columns, plan_of
    from statuut.engine.compiler import Compiled
    from statuut.payroll.context import make_context
    from statuut.payroll.salary_tables import example_tables

    context = make_context("pswi", tables=(example_tables("pswi"),))
    plan = plan_of(TARGETS)
    start = perf_counter()
    compiled = Compiled(plan, CELLS if kind != "vergelijken" else TARGETS, SUMS)
    compiled.kernel()
    answer: dict[str, Any] = {"load": perf_counter() - start, "nodes": len(plan.nodes)}
    if kind == "meten":
        window = (context.parameters, context.readings, FIRST_MONTH, MONTHS)
        answer |= _bulk(compiled, base_columns(FILES, MONTHS, SEED, wanted=TARGETS), window)
    elif kind == "vergelijken":
        with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
            parts = list(pool.map(_compare, range(FILES // CHUNK)))
        answer |= {name: sum(part[name] for part in parts) for name in parts[0]}
    print(json.dumps(answer))


def _bulk(compiled: Any, known: Any, window: tuple[Any, ...]) -> dict[str, Any]:
    """The population repeats the distinct persons equally often, so that its sums are theirs times that number."""
    from time import process_time

    from statuut.demo.populatie import draw

    people = draw(known, PERSONS, SEED)
    runs, used = [], []
    for _ in range(RUNS):
        start, cpu = perf_counter(), process_time()
        result = compiled.run(people, *window)
        runs.append(perf_counter() - start)
        used.append(process_time() - cpu)
        sums = {name: result.sums[name].tolist() for name in SUMS}
        undetermined = int(result.undetermined["bruto"].sum()) / result.cells["bruto"].size
        del result
    few = compiled.run(known, *window)
    times = PERSONS // FILES
    wrong = sum(total != times * int(part) for name in SUMS for total, part in zip(sums[name], few.sums[name], strict=True))
    return {
        "runs": runs,
        "nanoseconds": 1e9 * min(used) / int(people.length.sum()),
        "undetermined": undetermined,
        "peak": peak_mb(),
        "sums": wrong,
    }


def _compare(part: int) -> dict[str, int]:
    """Every cell of the distinct persons of one institution against the interpreter."""
    from statuut.demo.populatie import CHUNK, FIRST_MONTH, make_rows, plan_of
    from statuut.engine.columns import to_columns
    from statuut.engine.compiler import Compiled, encode_cells
    from statuut.engine.interpreter import Interpreter
    from statuut.payroll.context import make_context
    from statuut.payroll.salary_tables import example_tables

    context = make_context("pswi", tables=(example_tables("pswi"),))
    plan, streams = plan_of(TARGETS), list(make_rows(CHUNK, MONTHS, SEED + part))
    columns = to_columns(plan, streams, context.pack.same_ratio)
    result = Compiled(plan, TARGETS, SUMS).run(columns, context.parameters, context.readings, FIRST_MONTH, MONTHS, workers=1)
    interpreter, wrong, cells = Interpreter(plan), 0, 0
    for person, rows in enumerate(streams):
        outcome = interpreter.run(rows, context.parameters, context.readings)
        inside = [row.month for row in rows if FIRST_MONTH <= row.month < FIRST_MONTH + MONTHS]
        for name in TARGETS:
            expected = encode_cells([outcome.value(name, month) for month in inside])
            found = result.cells[name][person, inside[0] - FIRST_MONTH : inside[-1] - FIRST_MONTH + 1]
            wrong += int((expected != found).sum())
            cells += len(inside)
    return {"wrong": wrong, "cells": cells, "persons": len(streams)}


if __name__ == "__main__":
    _main(*sys.argv[1:])
