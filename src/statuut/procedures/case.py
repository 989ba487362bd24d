"""A case: recorded acts, each with the day it was done and the day it was recorded, never overwritten.

A later record takes the place of an earlier one (`vervangt`), or withdraws it (`ingetrokken`). The facts of the case given at its
opening are completed or corrected by acts of the kind `GEGEVENS`. Who holds an office comes from the case or from files (`Holder`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

GEGEVENS = "gegevens"
Hoedanigheid = Literal["titularis", "waarnemer", "vervanger", "gedelegeerde"]


@dataclass(frozen=True, slots=True)
class Actor:
    """Who did an act: in which role, as a person where known, and as what (holder, acting, replacing or delegated)."""

    rol: str
    persoon: str = ""
    hoedanigheid: Hoedanigheid = "titularis"


@dataclass(frozen=True, slots=True)
class Act:
    """A recorded act. `dag` is when it was done and `vastgelegd` when it was recorded; `deelnemers` are persons who took part.

    `ontbreekt`: mandatory mentions that the document lacked. `zoals_gebeurd`: recorded although it should not have been done so.
    """

    nr: int
    daad: str
    dag: date
    vastgelegd: date
    door: Actor | None = None
    velden: Mapping[str, Any] = field(default_factory=dict)
    wijze: str = ""
    deelnemers: tuple[str, ...] = ()
    ontbreekt: tuple[str, ...] = ()
    vervangt: int | None = None
    ingetrokken: bool = False
    zoals_gebeurd: bool = False
    bron: str = ""


@dataclass(frozen=True, slots=True)
class Holder:
    """A person who holds an office from a day on (to and with another); `kenmerken` such as rank and level are asked by requirements."""

    persoon: str
    naam: str = ""
    van: date | None = None
    tot: date | None = None
    afwezig: bool = False
    kenmerken: Mapping[str, Any] = field(default_factory=dict)

    def holds(self, day: date) -> bool:
        """Whether the person holds the office on a day."""
        return (self.van is None or self.van <= day) and (self.tot is None or day <= self.tot)


Holders = Mapping[str, tuple[Holder, ...]]


@dataclass(frozen=True, slots=True)
class Case:
    """A case of one procedure about one person: opening facts, holders of offices named in the case, and every record."""

    kenmerk: str
    procedure: str
    betrokkene: str
    geopend: date
    gegevens: Mapping[str, Any] = field(default_factory=dict)
    personen: Holders = field(default_factory=dict)
    acts: tuple[Act, ...] = ()

    def current(self, known_on: date | None = None) -> tuple[Act, ...]:
        """The records that count with what was known on a day: without those replaced or withdrawn by a later one."""
        known = [act for act in self.acts if known_on is None or act.vastgelegd <= known_on]
        gone = {act.vervangt for act in known if act.vervangt is not None}
        return tuple(act for act in known if act.nr not in gone and not act.ingetrokken)

    def next_nr(self) -> int:
        """The number of the next record."""
        return max((act.nr for act in self.acts), default=0) + 1
