"""Dated parameters of a statute: each value with its from-date, unit, article, source and the day it was last checked.

Parameter files are YAML lists; amounts are decimal text, never floating point. A month before the first from-date, or a value
that is empty in the file, is unknown: an outcome that needs it is undetermined and says which parameter is missing.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from statuut.engine.units import UNITS, Unit
from statuut.engine.values import UNKNOWN
from statuut.timeline.month import first_day, month_number


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


@dataclass(slots=True)
class ParameterBook:
    """Scalar parameters and flat tables of one statute, as seen per month."""

    scalars: dict[str, Parameter]
    tables: dict[str, Sequence[int]] = field(default_factory=dict)
    calendar: Mapping[str, Any] = field(default_factory=dict)
    examples: frozenset[str] = frozenset()
    _months: dict[int, dict[str, Any]] = field(default_factory=dict, repr=False)

    def __call__(self, month: int) -> Mapping[str, Any]:
        """All parameter values of a month, tables included; computed once per month."""
        known = self._months.get(month)
        if known is None:
            known = {}
            for name, parameter in self.scalars.items():
                dated = parameter.dated(month)
                known[name] = UNKNOWN if dated is None else dated.value
            known.update((name, function(month)) for name, function in self.calendar.items())
            known.update(self.tables)
            self._months[month] = known
        return known

    def kinds(self) -> dict[str, bool]:
        """Names of scalar parameters with whether they may be unknown in some month."""
        return {**{name: True for name in self.scalars}, **{name: False for name in self.calendar}}

    def with_changes(self, changes: Iterable[Parameter]) -> ParameterBook:
        """A copy in which some parameters are replaced: a reform, or figures that a user loaded."""
        return replace(self, scalars={**self.scalars, **{p.name: p for p in changes}}, _months={})


def load_parameters(folder: Path) -> dict[str, Parameter]:
    """Read every YAML file of a folder."""
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


def month_of(day: date) -> int:
    """The month number of a day, for callers that think in parameters."""
    return month_number(day)
