"""The work list: per role what waits, what is late and what comes, from the states of cases; and the deadlines for an agenda."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from statuut.procedures.running import TermState
from statuut.procedures.state import NextAct, State

Soort = Literal["te_laat", "binnenkort", "wacht"]
HORIZON = 30


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to do in a case, for one role: late, with a last day within the horizon, or waiting without such a day.

    `personen` are the numbers of the known holders who may do it; empty when nobody is known by person.
    """

    soort: Soort
    rol: str
    rol_naam: str
    zaak: str
    procedure: str
    betrokkene: str
    daad: str
    label: str
    artikel: str
    eerste_dag: date | None
    laatste_dag: date | None
    dagen: int | None
    personen: tuple[str, ...] = ()
    herstel: bool = False


@dataclass(frozen=True, slots=True)
class Deadline:
    """A last day in a running case; for an agenda, so without the person concerned."""

    zaak: str
    termijn: str
    label: str
    artikel: str
    dag: date
    procedure: str


def tasks(states: Iterable[State], *, horizon: int = HORIZON) -> tuple[Task, ...]:
    """What waits in these cases, the most urgent first: late ones by the days they are late, then by last day.

    An act without a last day waits once its first day has come. What stands still or need not be done is no task, unless the right to do
    it runs out within the horizon.
    """
    found = [task for state in states for each in state.volgende for task in _tasks(state, each, horizon)]
    order = {"te_laat": 0, "binnenkort": 1, "wacht": 2}
    return tuple(sorted(found, key=lambda task: (order[task.soort], task.laatste_dag or date.max, task.zaak, task.label, task.rol)))


def by_role(every: Iterable[Task]) -> dict[str, tuple[Task, ...]]:
    """The tasks of each role, in the order given."""
    found: dict[str, list[Task]] = {}
    for task in every:
        found.setdefault(task.rol, []).append(task)
    return {role: tuple(several) for role, several in found.items()}


def deadlines(states: Iterable[State]) -> tuple[Deadline, ...]:
    """Every last day that still runs, and every day on which something can first be done or takes effect, by day."""
    found = [
        Deadline(state.case.kenmerk, each.termijn.sleutel, each.termijn.label, each.termijn.artikel, each.dag, state.procedure.naam)
        for state in states
        for each in state.termijnen
        if each.stand == "loopt" and each.dag is not None
    ]
    return tuple(sorted(found, key=lambda each: (each.dag, each.zaak, each.termijn)))


def _tasks(state: State, act: NextAct, horizon: int) -> list[Task]:
    if act.stil:
        return []
    kind = _kind(state.dag, act, horizon)
    if kind is None:
        return []
    last = act.laatste_dag
    days = None if last is None else (last - state.dag).days
    article = _article(act.termijnen, last) or act.kind.artikel
    return [
        Task(
            kind,
            each.rol,
            each.naam,
            state.case.kenmerk,
            state.procedure.sleutel,
            state.case.betrokkene,
            act.kind.sleutel,
            act.kind.label,
            article,
            act.eerste_dag,
            last,
            days,
            tuple(person.persoon for person in each.personen if person.stand != "uitgesloten"),
            act.herstel,
        )
        for each in act.bevoegd.bevoegd
    ]


def _kind(day: date, act: NextAct, horizon: int) -> Soort | None:
    last = act.laatste_dag
    if last is not None and last < day:
        return "te_laat" if act.verwacht else None
    if last is not None and last <= day + timedelta(days=horizon):
        return "binnenkort"
    if not act.verwacht or (act.eerste_dag is not None and act.eerste_dag > day + timedelta(days=horizon)):
        return None
    return "wacht"


def _article(terms: tuple[TermState, ...], last: date | None) -> str:
    """The article of the term that gives the last day."""
    return next((each.termijn.artikel for each in terms if last is not None and each.dag == last), "")
