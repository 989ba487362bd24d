"""The month facts of a person as bytes, and many of them together as the columns of the kernel.

Layout of the bytes before compression, all 64-bit whole numbers: number of streams, of runs, and of parts per level; the employment of
each stream and its number of runs; first month and length of each run; the facts run by run; then per level the number of parts of each
run and the facts part by part. Joining persons is joining bytes, so that no array is made per person.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

import numpy as np

from statuut.engine.columns import Columns
from statuut.engine.plan import Kind, Plan
from statuut.engine.rule import MONTH_LEVEL

Array = Any
#: Bytes of a number; the quickest compression does, because the numbers are small and repeat.
WORD, COMPRESSION = 8, 1


@dataclass(frozen=True, slots=True)
class Layout:
    """Which facts are kept, in which order: those that a plan reads, of the month and per level of its parts."""

    month: tuple[str, ...]
    parts: tuple[tuple[str, tuple[str, ...]], ...]

    @classmethod
    def of(cls, plan: Plan) -> Layout:
        """The layout of a plan."""
        names = tuple(n.name for n in plan.of_kind(Kind.FACT, MONTH_LEVEL))
        return cls(names, tuple((level, tuple(n.name for n in plan.of_kind(Kind.FACT, level))) for level in plan.book.levels))

    @property
    def digest(self) -> str:
        """Names the layout: bytes of one layout are not read by another."""
        return sha256(repr(self).encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Streams:
    """The streams of several persons: whose each is (position in the list of persons), its employment, and the columns."""

    person: Array
    employment: Array
    columns: Columns | None

    @property
    def first(self) -> Array:
        """First month of each stream."""
        return np.zeros(0, np.int64) if self.columns is None else self.columns.start[self.columns.offsets[:-1]]

    @property
    def end(self) -> Array:
        """Month after the last of each stream."""
        if self.columns is None:
            return np.zeros(0, np.int64)
        last = self.columns.offsets[1:] - 1
        return self.columns.start[last] + self.columns.length[last]


def pack(layout: Layout, columns: Columns, employments: Sequence[Sequence[int]]) -> list[bytes]:
    """The bytes of each person; `employments` names per person the employments of its streams, in the order of the columns."""
    facts = _matrix([columns.facts[name] for name in layout.month], len(columns.start))
    parts = [
        (columns.part_offsets[level], _matrix([columns.part_facts[f"{level}:{n}"] for n in names], int(columns.part_offsets[level][-1])))
        for level, names in layout.parts
    ]
    packed, low = [], 0
    for mine in employments:
        high = low + len(mine)
        first, last = int(columns.offsets[low]), int(columns.offsets[high])
        cut = [(int(edges[first]), int(edges[last])) for edges, _ in parts]
        pieces = [
            np.array([len(mine), last - first, *(b - a for a, b in cut), *mine], np.int64),
            np.diff(columns.offsets[low : high + 1]),
            columns.start[first:last],
            columns.length[first:last],
            facts[first:last],
        ]
        for (edges, matrix), (a, b) in zip(parts, cut, strict=True):
            pieces += [np.diff(edges[first : last + 1]), matrix[a:b]]
        packed.append(zlib.compress(b"".join(np.ascontiguousarray(p, np.int64).tobytes() for p in pieces), COMPRESSION))
        low = high
    return packed


def unpack(layout: Layout, packed: Sequence[bytes], until: int) -> Streams:
    """The streams of persons one after the other, up to and including month `until`; what begins later is left out."""
    levels, width = len(layout.parts), len(layout.month)
    sections: list[list[bytes]] = [[] for _ in range(5 + 2 * levels)]
    counts = []
    for each in packed:
        raw = zlib.decompress(each)
        head = np.frombuffer(raw, np.int64, 2 + levels).tolist()
        streams, runs = head[0], head[1]
        counts.append(streams)
        sizes = [streams, streams, runs, runs, runs * width]
        for (_, names), entries in zip(layout.parts, head[2:], strict=True):
            sizes += [runs, entries * len(names)]
        at = (2 + levels) * WORD
        for section, size in zip(sections, sizes, strict=True):
            section.append(raw[at : at + size * WORD])
            at += size * WORD
    employment, runs_of, start, length, facts, *rest = (np.frombuffer(b"".join(section), np.int64) for section in sections)
    stream_of = np.repeat(np.arange(len(runs_of)), runs_of)
    kept = start <= until
    runs_of = np.bincount(stream_of[kept], minlength=len(runs_of))
    alive = runs_of > 0
    person = np.repeat(np.arange(len(packed)), counts)[alive]
    if not len(person):
        return Streams(person, employment[alive], None)
    start, length = start[kept], np.minimum(length[kept], until + 1 - start[kept])
    table = facts.reshape(-1, width)[kept].T
    part_offsets, part_facts = {}, {}
    for (level, names), number, matrix in zip(layout.parts, rest[::2], rest[1::2], strict=True):
        entries = matrix.reshape(-1, len(names))[np.repeat(kept, number)].T if names else ()
        part_offsets[level] = _edges(number[kept])
        part_facts.update({f"{level}:{name}": np.ascontiguousarray(column) for name, column in zip(names, entries, strict=True)})
    columns = Columns(
        _edges(runs_of[alive]),
        start.astype(np.int32),
        length.astype(np.int32),
        {name: np.ascontiguousarray(column) for name, column in zip(layout.month, table, strict=True)},
        part_offsets,
        part_facts,
    )
    return Streams(person, employment[alive], columns)


def _matrix(columns: Sequence[Array], rows: int) -> Array:
    """Columns beside each other, a row per run or part."""
    return np.column_stack([np.asarray(c, np.int64) for c in columns]) if columns else np.zeros((rows, 0), np.int64)


def _edges(sizes: Array) -> Array:
    edges = np.zeros(len(sizes) + 1, np.int64)
    np.cumsum(sizes, out=edges[1:])
    return edges
