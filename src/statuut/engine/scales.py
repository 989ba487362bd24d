"""Scale tables: loaded data, per scale code the yearly amounts by years of useful seniority from a date on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class ScaleTable:
    """One scale from a date on: (years of useful seniority, cents a year at 100 %) ascending; `example` when not official."""

    code: str
    since: date
    amounts: tuple[tuple[int, int], ...]
    source: str
    example: bool = False


@dataclass(frozen=True, slots=True)
class SalaryTables:
    """A set of scale tables that were loaded together; hashable, so that a context can be kept per set."""

    rows: tuple[ScaleTable, ...]
    name: str = ""

    @property
    def example(self) -> bool:
        """Whether any of the tables is an example table of our own making."""
        return any(row.example for row in self.rows)


def all_rows(sets: Iterable[SalaryTables]) -> tuple[ScaleTable, ...]:
    """The tables of several sets; of one scale and date the last set wins."""
    found = {(row.code, row.since): row for tables in sets for row in tables.rows}
    return tuple(found.values())
