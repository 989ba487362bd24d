"""Whether an input that nobody typed matters: the rule is asked again with values that lie far apart."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from statuut.engine.units import Unit


def needed_inputs(result: Callable[[Mapping[str, int]], int], value: int, unknown: Mapping[str, Unit]) -> list[str]:
    """The unknown inputs on which a result leans that was given without them: those that change it when they get a value.

    A rule that accepts unknown inputs may answer where they do not matter (an allowance above every limit); it may not guess.
    """

    def differs(changed: Mapping[str, int]) -> bool:
        try:
            return result(changed) != value
        except (IndexError, ZeroDivisionError):
            return False

    alone = [name for name, unit in unknown.items() if any(differs({name: probe}) for probe in probes(unit))]
    if alone:
        return alone
    together = zip(*(_three(probes(unit)) for unit in unknown.values()), strict=True)
    return list(unknown) if any(differs(dict(zip(unknown, each, strict=True))) for each in together) else []


def probes(unit: Unit) -> tuple[int, ...]:
    """Values of a unit that lie far apart: to find out whether an unknown input matters."""
    if unit.codes:
        return tuple(range(len(unit.codes)))
    if unit.key == "ja_nee":
        return (0, 1)
    if unit.key == "maand":
        return tuple(year * 12 for year in (1960, 1995, 2005, 2030))
    if unit.key == "datum":
        return tuple(date(year, 6, 15).toordinal() for year in (1930, 1960, 1995, 2004, 2006, 2030))
    if unit.key == "kalendermaand":
        return tuple(range(1, 13))
    return tuple(number * unit.scale * unit.factor for number in (0, 1, 2, 20, 100, 20_000, 60_000))


def _three(values: tuple[int, ...]) -> tuple[int, int, int]:
    return values[0], values[len(values) // 2], values[-1]
