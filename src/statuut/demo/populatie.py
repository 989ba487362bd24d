"""A big population as columns, for benchmarks: the month rows of generated files, repeated in random order.

A few thousand files are generated and turned into month rows by the statute itself, once; a large population is drawn from them. The
window begins in January 1996, when most of the law had taken effect. Who was in service by then brings the months before as well,
because seniority needs them, so that a population holds more months than its window; nobody leaves. Careers are ordinary: no claims or
grants, which make every month another one.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from multiprocessing import get_context
from typing import Any

import numpy as np

from statuut.demo.instelling import make_members
from statuut.demo.pen import STATUTE
from statuut.engine.columns import Columns, narrow, to_columns
from statuut.engine.interpreter import MonthRow
from statuut.engine.pack import load_pack
from statuut.engine.plan import Plan
from statuut.payroll.context import make_context, plan_for
from statuut.payroll.salary_tables import example_tables
from statuut.timeline.month import month_number

FIRST_MONTH = month_number(date(1996, 1, 1))
#: Files that are generated and converted; more make the population more varied and the preparation slower.
BASE = 2_000
#: Files of one institution; each is generated with a seed of its own, on its own processor.
CHUNK = 250
Array = Any
Task = tuple[int, int, int, tuple[str, ...]]


def make_streams(
    count: int, months: int, seed: int = 1997, *, base: int = BASE, wanted: Sequence[str] = (), workers: int | None = None
) -> Columns:
    """`count` streams up to the end of the window of `months` months from `FIRST_MONTH`; the same for the same arguments.

    `wanted` names the outcomes whose facts are needed; empty is all of the statute. `workers` is the number of processes;
    with more than one, the calling program must guard its own start (`if __name__ == "__main__"`).
    """
    return draw(base_columns(min(count, base), months, seed, wanted=wanted, workers=workers), count, seed)


def base_columns(files: int, months: int, seed: int, *, wanted: Sequence[str] = (), workers: int | None = None) -> Columns:
    """One stream for each of so many generated files, in the order of `make_rows`."""
    tasks = [(size, months, seed + number, tuple(wanted)) for number, size in enumerate(_sizes(files))]
    processes = min(len(tasks), workers or os.cpu_count() or 1)
    if processes == 1:
        return join([_convert(task) for task in tasks])
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        return join(list(pool.map(_convert, tasks)))


def make_rows(files: int, months: int, seed: int) -> Iterator[tuple[MonthRow, ...]]:
    """The month rows of so many generated persons, one stream each: that of the last employment."""
    facts = load_pack(STATUTE).facts
    for number, size in enumerate(_sizes(files)):
        for member in make_members(seed + number, size, ends=False, added=False):
            yield facts(member.dossier, known_on=None, until=FIRST_MONTH + months - 1)[-1].rows


def plan_of(wanted: Sequence[str] = ()) -> Plan:
    """The plan of these outcomes of the statute (none: of all), with example salary tables."""
    context = make_context(STATUTE, tables=(example_tables(STATUTE),))
    return plan_for(context, wanted) if wanted else context.plan


def _sizes(files: int) -> list[int]:
    return [min(CHUNK, files - start) for start in range(0, files, CHUNK)]


def _convert(task: Task) -> Columns:
    size, months, seed, wanted = task
    return to_columns(plan_of(wanted), make_rows(size, months, seed), load_pack(STATUTE).same_ratio)


def join(pieces: Sequence[Columns]) -> Columns:
    """Columns one after the other."""
    first = pieces[0]
    return Columns(
        _joined_edges([piece.offsets for piece in pieces]),
        np.concatenate([piece.start for piece in pieces]),
        np.concatenate([piece.length for piece in pieces]),
        {name: np.concatenate([piece.facts[name] for piece in pieces]) for name in first.facts},
        {level: _joined_edges([piece.part_offsets[level] for piece in pieces]) for level in first.part_offsets},
        {key: np.concatenate([piece.part_facts[key] for piece in pieces]) for key in first.part_facts},
    )


def _joined_edges(edges: Sequence[Array]) -> Array:
    sizes = np.concatenate([np.diff(each) for each in edges])
    joined = np.zeros(len(sizes) + 1, np.int64)
    np.cumsum(sizes, out=joined[1:])
    return joined


def draw(known: Columns, count: int, seed: int) -> Columns:
    """`count` streams taken from others: each of them about as often, in random order."""
    source = np.random.default_rng(seed)
    times = -(-count // known.count)
    chosen = source.permutation(np.tile(np.arange(known.count), times))[:count]
    if count == known.count:
        chosen = np.arange(count)
    return take(known, chosen)


def take(known: Columns, chosen: Array) -> Columns:
    """The streams with these positions, as columns of their own."""
    offsets, runs = _gather(known.offsets, chosen)
    part_offsets: dict[str, Array] = {}
    entries: dict[str, Array] = {}
    for level, edges in known.part_offsets.items():
        part_offsets[level], entries[level] = _gather(edges, runs)
    return Columns(
        offsets,
        known.start[runs],
        known.length[runs],
        _picked(known.facts, runs),
        part_offsets,
        {key: column[entries[key.partition(":")[0]]] for key, column in known.part_facts.items()},
    )


def person_months(streams: Columns) -> int:
    """How many months all streams hold together."""
    return int(streams.length.sum(dtype=np.int64))


def _picked(facts: Mapping[str, Array], runs: Array) -> dict[str, Array]:
    return {name: column[runs] for name, column in facts.items()}


def _gather(edges: Array, chosen: Array) -> tuple[Array, Array]:
    """For groups between edges, those chosen in order: their new edges, and the positions of their members."""
    sizes = np.diff(edges)[chosen]
    offsets = np.zeros(len(chosen) + 1, np.int64)
    np.cumsum(sizes, out=offsets[1:])
    positions = np.repeat(edges[:-1][chosen] - offsets[:-1], sizes) + np.arange(offsets[-1])
    return offsets, narrow(positions)
