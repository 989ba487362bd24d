"""Dated parameters of a statute: each value with its from-date, unit, article, source and the day it was last checked.

Parameter files are YAML lists; amounts are decimal text, never floating point. A month before the first from-date, or a value
that is empty in the file, is unknown: an outcome that needs it is undetermined and says which parameter is missing.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

from statuut.engine.units import TELLER, UNITS, Unit
from statuut.engine.values import UNKNOWN
from statuut.timeline.month import first_day, month_number

#: First month and number of months of a series.
SERIES_BEGIN: Final = 1990 * 12
SERIES_MONTHS: Final = 80 * 12


class Series(NamedTuple):
    """A parameter as a table by month from SERIES_BEGIN on, for amounts of another month than that of the row.

    `month` names the fact that holds that month, so that an explanation can tell which version was used.
    """

    parameter: str
    month: str


class ParameterError(Exception):
    """A parameter file that does not keep to the form; names file and parameter."""


@dataclass(frozen=True, slots=True)
class DatedValue:
    """One value from a day on; `status` is official, derived, example or assumed."""

    since: date
    value: int
    source: str
    checked: date
    status: str = "officieel"


@dataclass(frozen=True, slots=True)
class Parameter:
    """A named series of values. A value holds for a month when it holds on the first day of that month."""

    name: str
    title: str
    unit: Unit
    article: str
    values: tuple[DatedValue, ...]
    note: str = ""

    def dated(self, month: int) -> DatedValue | None:
        """The value in force on the first of the month."""
        return self.on(first_day(month))

    def on(self, day: date) -> DatedValue | None:
        """The value in force on a day."""
        position = bisect_right([v.since for v in self.values], day)
        return self.values[position - 1] if position else None

    def by_month(self) -> tuple[int, ...]:
        """The value of every month of a series; unknown before the first."""
        found = [UNKNOWN] * SERIES_MONTHS
        for value in self.values:
            start = min(max(_first_month(value.since) - SERIES_BEGIN, 0), SERIES_MONTHS)
            found[start:] = [value.value] * (SERIES_MONTHS - start)
        return tuple(found)


@dataclass(slots=True)
class ParameterBook:
    """Scalar parameters and flat tables of one statute, as seen per month; `series` are tables made from scalar parameters."""

    scalars: dict[str, Parameter]
    tables: dict[str, Sequence[int]] = field(default_factory=dict)
    calendar: Mapping[str, Any] = field(default_factory=dict)
    examples: frozenset[str] = frozenset()
    calendar_units: Mapping[str, Unit] = field(default_factory=dict)
    series: Mapping[str, Series] = field(default_factory=dict)
    _months: dict[int, dict[str, Any]] = field(default_factory=dict, repr=False)
    _between: dict[int, dict[str, Any]] = field(default_factory=dict, repr=False)
    _turns: list[int] = field(default_factory=list, repr=False)

    def __post_init__(self) -> None:
        self.tables = {**self.tables, **{name: self.scalars[each.parameter].by_month() for name, each in self.series.items()}}

    def __call__(self, month: int) -> Mapping[str, Any]:
        """All parameter values of a month, tables included; computed once per month."""
        known = self._months.get(month)
        if known is None:
            known = {**self._dated(month), **{name: function(month) for name, function in self.calendar.items()}}
            self._months[month] = known
        return known

    def _dated(self, month: int) -> dict[str, Any]:
        """Dated values and tables, which are the same for all months between two changes."""
        if not self._turns:
            self._turns.extend(sorted({_first_month(v.since) for p in self.scalars.values() for v in p.values} | {0}))
        turn = self._turns[bisect_right(self._turns, month) - 1]
        found = self._between.get(turn)
        if found is None:
            dated = {name: parameter.dated(max(turn, 12)) for name, parameter in self.scalars.items()}
            found = {name: UNKNOWN if value is None else value.value for name, value in dated.items()} | dict(self.tables)
            self._between[turn] = found
        return found

    def unit(self, name: str) -> Unit:
        """The unit of a parameter; of what follows from the month itself, a number without text unless the pack says more."""
        return self.scalars[name].unit if name in self.scalars else self.calendar_units.get(name, TELLER)

    def kinds(self) -> dict[str, bool]:
        """Names of scalar parameters with whether they may be unknown in some month."""
        return {**{name: True for name in self.scalars}, **{name: False for name in self.calendar}}

    def with_changes(self, changes: Iterable[Parameter]) -> ParameterBook:
        """A copy in which some parameters are replaced: a reform, or figures that a user loaded."""
        return replace(self, scalars={**self.scalars, **{p.name: p for p in changes}}, _months={}, _between={}, _turns=[])


def load_parameters(folder: Path) -> dict[str, Parameter]:
    """Read every YAML file of a folder, once."""
    return dict(_load(folder))


@cache
def _load(folder: Path) -> dict[str, Parameter]:
    from statuut.engine.yaml_file import load_yaml

    found: dict[str, Parameter] = {}
    for path in sorted(folder.glob("*.yaml")):
        for entry in load_yaml(path):
            parameter = _parameter(entry, path.name)
            if parameter.name in found:
                raise ParameterError(f"{path.name}: parameter '{parameter.name}' staat tweemaal in de parameters")
            found[parameter.name] = parameter
    return found


def _parameter(entry: Mapping[str, Any], file: str) -> Parameter:
    for key in ("naam", "titel", "eenheid", "artikel", "waarden"):
        if key not in entry:
            raise ParameterError(f"{file}: parameter '{entry.get('naam', '?')}' mist '{key}'")
    unit = UNITS.get(entry["eenheid"])
    if unit is None:
        raise ParameterError(f"{file}: parameter '{entry['naam']}': eenheid '{entry['eenheid']}' bestaat niet; kies uit {', '.join(UNITS)}")
    values = []
    for item in entry["waarden"]:
        if not item.get("bron") or not item.get("nagezien"):
            raise ParameterError(f"{file}: parameter '{entry['naam']}': waarde vanaf {item.get('vanaf')} mist bron of nagezien")
        raw = item["waarde"]
        if isinstance(raw, float):
            raise ParameterError(f"{file}: parameter '{entry['naam']}': schrijf {raw} tussen aanhalingstekens (geen zwevende komma)")
        value = UNKNOWN if raw is None else unit.parse(str(raw))
        values.append(DatedValue(item["vanaf"], value, item["bron"], item["nagezien"], item.get("status", "officieel")))
    values.sort(key=lambda v: v.since)
    return Parameter(entry["naam"], entry["titel"], unit, entry["artikel"], tuple(values), entry.get("aantekening", ""))


def _first_month(since: date) -> int:
    """The first month that begins on or after the day."""
    return month_number(since) + (since.day > 1)
