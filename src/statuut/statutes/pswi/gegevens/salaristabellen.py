"""Scale tables of annex 9: loaded data, never our own figures in the rules. Flat arrays for lookup by version, scale and year.

A table has, per scale code and step (years of useful seniority), a yearly amount at 100 % from a date on, with its source. The
annex itself is not in the text: amounts come from files that the user loads, or from example tables that say so.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence

from statuut.engine.scales import ScaleTable
from statuut.engine.values import UNKNOWN
from statuut.statutes.pswi.gegevens.lijsten import SCHAALJAREN, schaal_nummer
from statuut.timeline.month import first_day


def teruggelegd(cells: Sequence[int]) -> list[int]:
    """The same cells, where those of before the first table of a scale take the value of that table.

    What happened before the loaded tables begin (a promotion, an increase that was postponed) is judged by the oldest table.
    """
    size = len(schaal_nummer()) * SCHAALJAREN
    found = list(cells)
    for place in range(len(found) - size - 1, -1, -1):
        if found[place] == UNKNOWN:
            found[place] = found[place + size]
    return found


def trapnummers(steps: Sequence[int]) -> list[int]:
    """For each cell [version, scale, year] the ordinal of its step: the minimum is step 1; unknown without a table."""
    found: list[int] = []
    for place, useful in enumerate(steps):
        if useful == UNKNOWN:
            found.append(UNKNOWN)
        elif place % SCHAALJAREN == 0 or found[-1] == UNKNOWN:
            found.append(1)
        else:
            found.append(found[-1] + (useful != steps[place - 1]))
    return found


def platte_tabellen(tables: Sequence[ScaleTable]) -> tuple[list[int], list[int], Callable[[int], int], bool]:
    """Amounts and useful years as flat lists [version, scale, year], the version of a month, and whether any table is an example.

    Version 0 holds no amounts: it is in force before the first table.
    """
    dates = sorted({t.since for t in tables})
    numbers = schaal_nummer()
    size = len(numbers) * SCHAALJAREN
    amounts, steps = [UNKNOWN] * size, [UNKNOWN] * size
    for day in dates:
        amounts.extend(amounts[-size:])
        steps.extend(steps[-size:])
        start = len(amounts) - size
        for table in tables:
            if table.since != day:
                continue
            base = start + numbers[table.code] * SCHAALJAREN
            useful, amount = UNKNOWN, UNKNOWN
            by_year = dict(table.amounts)
            for year in range(SCHAALJAREN):
                if year in by_year:
                    useful, amount = year, by_year[year]
                amounts[base + year], steps[base + year] = amount, useful
    cache: dict[int, int] = {}

    def version_of(month: int) -> int:
        found = cache.get(month)
        if found is None:
            found = cache[month] = bisect_right(dates, first_day(month))
        return found

    return amounts, steps, version_of, any(t.example for t in tables)
