"""The thirteen variables of the yardstick as rules of this engine: time, memory, and every cell against the exact outcome."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import Any

from bench.model import MISSING, MONTHS, PERSONS, model
from bench.results import Rows, grouped, in_process, peak_mb, row, spread

RUNS, SLICE = 7, 25_000


def measure() -> Rows:
    """Compile cold, then load in new processes from the disk; check every cell once."""
    if model() is None:
        return [row("maatstaf van 13 variabelen", MISSING)]
    what = f"maatstaf, {grouped(PERSONS)} personen x {MONTHS} maanden"
    with TemporaryDirectory() as folder:
        cold, warm = (in_process("bench.kernel", kind, environment={"STATUUT_CACHE": folder}) for kind in ("nazien", "meten"))
    return [
        row(f"{what}: rekenen na compilatie", spread(warm["runs"]), "< 1,5 s", sorted(warm["runs"])[RUNS // 2] < 1.5),
        row("processortijd daarvan, alle kernen samen", spread(warm["used"])),
        row(f"{what}: geheugen van het hele proces", f"{warm['peak']:.0f} MB", "< 800 MB", warm["peak"] < 800),
        row(
            "cellen die afwijken van de exacte uitkomst",
            f"{grouped(cold['wrong'])} van {grouped(cold['cells'])}",
            "0",
            cold["wrong"] == 0,
        ),
        row("afrondingen op precies een halve cent daarin", grouped(cold["ties"]), "meegeteld", None),
        row("maandsommen van elke variabele die afwijken van de som van de cellen", str(cold["sums"]), "0", cold["sums"] == 0),
        row("compilatie, eerste keer", f"{cold['load']:.1f} s".replace(".", ","), "op schijf bewaard", None),
        row("laden van de schijf in een nieuw proces", f"{1000 * warm['load']:.0f} ms", "-", None),
    ]


def _main(kind: str) -> None:
    import numpy as np

    from bench.salary_rules import BOOK, VARIABLES
    from statuut.engine.columns import Columns, narrow
    from statuut.engine.compiler import Compiled
    from statuut.engine.plan import make_plan

    source = model()
    months = source.months_of(MONTHS)
    first = source.START_YEAR * 12
    known = {first + index: _parameters(np, source, year, month) for index, (year, month) in enumerate(months)}
    names = {name: False for name in known[first] if name != "scale_table"}
    plan = make_plan(BOOK, names, ["scale_table"], [], VARIABLES)
    population = source.population(np, PERSONS)
    facts = {"scale": "scale", "entry": "entry", "household_right": "household", "percent": "pct"}
    columns = Columns(
        np.arange(PERSONS + 1),
        np.full(PERSONS, first, np.int32),
        np.full(PERSONS, MONTHS, np.int32),
        {name: narrow(population[key].astype(np.int64)) for name, key in facts.items()},
        {},
        {},
    )
    compiled = Compiled(plan, ["gross_total"], VARIABLES)
    start = perf_counter()
    compiled.kernel()
    answer: dict[str, Any] = {"load": perf_counter() - start}
    if kind == "meten":
        answer |= {"runs": [], "used": []}
        for _ in range(RUNS):
            start, cpu = perf_counter(), process_time()
            compiled.run(columns, known.__getitem__, {}, first, MONTHS)
            answer["runs"].append(perf_counter() - start)
            answer["used"].append(process_time() - cpu)
        answer["peak"] = peak_mb()
    else:
        result = compiled.run(columns, known.__getitem__, {}, first, MONTHS)
        answer |= _check(np, source, population, months, result)
    print(json.dumps(answer))


def _parameters(np: Any, source: Any, year: int, month: int) -> Mapping[str, Any]:
    iso = f"{year}-{month:02}-01"
    versions = sorted(source.tables(np).items())
    return {
        "version": sum(since <= iso for since, _ in versions) - 1,
        "guaranteed_minimum": source.GMIN,
        "index": source.at(source.INDEX, iso),
        "limit_1": source.T1,
        "limit_2": source.T2,
        "amount_1": source.A1,
        "amount_2": source.A2,
        "calendar_month": month,
        "fixed_part": source.YE_FIXED,
        "scale_table": np.concatenate([table.ravel() for _, table in versions]),
    }


def _check(np: Any, source: Any, population: Mapping[str, Any], months: list[tuple[int, int]], result: Any) -> dict[str, int]:
    """Every cell against the exact outcome, slice by slice; and each sum of the total against its cells."""
    wrong = cells = ties = 0
    for low in range(0, PERSONS, SLICE):
        part = {name: column[low : low + SLICE] for name, column in population.items()}
        for index, outcome in enumerate(source.exact(np, part, months).values()):
            found = result.cells["gross_total"][low : low + SLICE, index]
            wrong += int((found != outcome["gross_total"]).sum())
            cells += found.size
        ties += _ties(np, source, part, months)
    totals = result.cells["gross_total"].sum(axis=0, dtype=np.int64)
    missing = sum(int(each.sum()) for each in result.undetermined.values())
    return {"wrong": wrong, "cells": cells, "ties": ties, "sums": int((totals != result.sums["gross_total"]).sum()) + missing}


def _ties(np: Any, source: Any, part: Mapping[str, Any], months: list[tuple[int, int]]) -> int:
    """Monthly salaries that fall on exactly half a cent, so that rounding half up is put to the test."""
    found, versions = 0, sorted(source.tables(np).items())
    for index, (year, month) in enumerate(months):
        iso = f"{year}-{month:02}-01"
        step = np.minimum((part["entry"] + index) // 12, source.N_STEPS - 1)
        effective = np.maximum(source.at(versions, iso)[part["scale"], step], source.GMIN) * source.at(source.INDEX, iso)
        yearly = (2 * effective + 10_000) // 20_000
        found += int((effective % 10_000 == 5_000).sum()) + int((yearly * part["pct"] % 1_200 == 600).sum())
    return found


if __name__ == "__main__":
    _main(sys.argv[1])
