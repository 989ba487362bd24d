"""What one leave does to another (XI 13, 23, 38, 45, 46, 57, 59, 87, 89ter; X 12): the table of `samenloop.yaml`, and who is suspended.

The first kind acts on the second: it suspends, ends or excludes it, or lets it run on. A pair may stand twice, once under a condition.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from statuut.engine.yaml_file import load_yaml
from statuut.statutes.pswi.gegevens.lijsten import afwezigheidssoorten

HEEL, VIER_VIJFDE = 10_000, 8_000


@dataclass(frozen=True, slots=True)
class Samenloop:
    """One line of the table for one pair of kinds; `bij` is the condition under which it holds, if any."""

    eerste: str
    tweede: str
    gevolg: str
    artikel: str
    tekst: str
    bij: str = ""

    def geldt(self, eerste: Any, tweede: Any) -> bool:
        """Whether the line holds for two recorded absences (their bodies)."""
        if self.bij == "opname":
            return eerste.opname is not None
        if self.bij == "gedeeltelijk":
            return bool(eerste.fractie < HEEL and tweede.fractie < HEEL)
        if self.bij == "zelfde_kind":
            return eerste.kind_geboortedatum is not None and eerste.kind_geboortedatum == tweede.kind_geboortedatum
        if self.bij == "deeltijds_onder_80":
            return bool(eerste.fractie < HEEL and HEEL - tweede.fractie < VIER_VIJFDE)
        return True


@cache
def samenlopen() -> tuple[Samenloop, ...]:
    """Every pair of the table, in the order of the file."""
    found: list[Samenloop] = []
    for entry in load_yaml(Path(__file__).with_name("samenloop.yaml")):
        rest = {name: entry.get(name, "") for name in ("gevolg", "artikel", "tekst", "bij")}
        for first in _kinds(entry["eerste"]):
            found.extend(Samenloop(first, second, **rest) for second in _kinds(entry["tweede"]))
    return tuple(found)


def _kinds(names: str | Sequence[str]) -> Iterable[str]:
    """The kinds that a name, a list of names, or a name with a star stands for."""
    for name in [names] if isinstance(names, str) else names:
        yield from (aard for aard in afwezigheidssoorten() if aard == name or (name.endswith("*") and aard.startswith(name[:-1])))


@cache
def per_paar() -> Mapping[tuple[str, str], tuple[Samenloop, ...]]:
    """The lines by pair of kinds, acting kind first."""
    found: dict[tuple[str, str], tuple[Samenloop, ...]] = {}
    for each in samenlopen():
        found[each.eerste, each.tweede] = (*found.get((each.eerste, each.tweede), ()), each)
    return found


def gevolg(eerste: Any, tweede: Any) -> Samenloop | None:
    """The line that holds between two recorded absences, acting one first; None when the statute says nothing of them."""
    lines = per_paar().get((eerste.aard, tweede.aard), ())
    return next((each for each in lines if each.geldt(eerste, tweede)), None)


def geschorst(bodies: Sequence[Any]) -> tuple[bool, ...]:
    """For absences that run at the same time: which of them are suspended by another."""
    return tuple(any(_schorst(other, body) for other in bodies if other is not body) for body in bodies)


def _schorst(eerste: Any, tweede: Any) -> bool:
    line = gevolg(eerste, tweede)
    return line is not None and line.gevolg in ("schorst", "beeindigt")


@cache
def verenigbaar() -> frozenset[tuple[str, str]]:
    """Pairs of kinds of which the statute says that they may run at the same time, in both orders."""
    pairs = {(each.eerste, each.tweede) for each in samenlopen() if each.gevolg in ("schorst", "beeindigt", "loopt_door")}
    return frozenset(pairs | {(second, first) for first, second in pairs})
