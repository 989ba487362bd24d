"""The work list as the home page shows it: the tasks of all running cases, one line per act, late ones first, and per role how many."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.urls import reverse

from statuut.procedures.state import State
from statuut.procedures.worklist import Soort, Task, by_role, tasks
from statuut.store.models import Person
from statuut.web.case_words import days_text

HEADINGS: Mapping[Soort, str] = {
    "te_laat": "Te laat",
    "binnenkort": "Binnen dertig dagen",
    "wacht": "Wacht (geen uiterste dag binnen dertig dagen)",
}


@dataclass(frozen=True)
class Line:
    """An act to do, with everybody who may do it."""

    taak: Task
    wie: str
    person: Person
    procedure: str
    dagen: str
    adres: str
    zaak: str


@dataclass(frozen=True)
class RoleCount:
    """How much waits for a role."""

    rol: str
    naam: str
    aantal: int
    te_laat: int


@dataclass(frozen=True)
class Unknown:
    """A case in which a fact that decides is not known."""

    zaak: str
    adres: str
    person: Person
    vragen: tuple[str, ...]


def lines(states: Sequence[State], people: Mapping[str, Person], role: str = "") -> dict[Soort, list[Line]]:
    """The lines under each heading, of one role when asked; acts that several may do are one line."""
    named = {state.case.kenmerk: state for state in states}
    merged: dict[tuple[str, str], list[Task]] = {}
    for task in tasks(states):
        merged.setdefault((task.zaak, task.daad), []).append(task)
    found: dict[Soort, list[Line]] = {kind: [] for kind in HEADINGS}
    for several in merged.values():
        if role and all(task.rol != role for task in several):
            continue
        task, state = several[0], named[several[0].zaak]
        who = " of ".join(dict.fromkeys(each.rol_naam for each in several))
        days = days_text(task.laatste_dag, state.dag) if task.laatste_dag else ""
        form, case = reverse("handeling", args=[task.zaak, task.daad]), reverse("zaak", args=[task.zaak])
        found[task.soort].append(Line(task, who, people[task.betrokkene], state.procedure.naam, days, form, case))
    return found


def roles(states: Sequence[State]) -> list[RoleCount]:
    """Every role for which something waits, the busiest first."""
    found = [
        RoleCount(role, several[0].rol_naam, len(several), sum(task.soort == "te_laat" for task in several))
        for role, several in by_role(tasks(states)).items()
    ]
    return sorted(found, key=lambda each: (-each.te_laat, -each.aantal, each.naam))


def unknown(states: Sequence[State], people: Mapping[str, Person]) -> list[Unknown]:
    """The cases that ask a fact."""
    return [
        Unknown(s.case.kenmerk, reverse("zaak", args=[s.case.kenmerk]), people[s.case.betrokkene], tuple(each.vraag for each in s.vragen))
        for s in states
        if s.vragen
    ]
