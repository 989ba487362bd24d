"""The drawing of a procedure as data, from its declaration alone: stages in order, their acts, and the terms between acts."""

from __future__ import annotations

from dataclasses import dataclass

from statuut.procedures.declaration import Handeling, Procedure, Termijn
from statuut.procedures.parts import Fase


@dataclass(frozen=True, slots=True)
class Step:
    """An act in its stage: by whom it may be done (names of offices, over all rules) and after which acts it comes."""

    handeling: Handeling
    wie: tuple[str, ...]
    na: tuple[str, ...]
    termijnen: tuple[Termijn, ...]


@dataclass(frozen=True, slots=True)
class Arrow:
    """A line from one act to another: a plain order, or a term; `stil`: it is what happens when the term passes."""

    van: str
    naar: str
    termijn: str = ""
    stil: bool = False


@dataclass(frozen=True, slots=True)
class Outline:
    """What a drawing needs: the stages with their steps, and the arrows between acts."""

    fasen: tuple[tuple[Fase, tuple[Step, ...]], ...]
    pijlen: tuple[Arrow, ...]


def outline(procedure: Procedure) -> Outline:
    """The drawing of a procedure."""
    steps = {key: _step(procedure, act) for key, act in procedure.handelingen.items()}
    stages = tuple(
        (stage, tuple(step for step in steps.values() if step.handeling.fase == stage.sleutel)) for stage in procedure.fasen.values()
    )
    return Outline(stages, tuple(dict.fromkeys(_arrows(procedure))))


def _step(procedure: Procedure, act: Handeling) -> Step:
    rules = procedure.handelingen[act.bevoegd_zoals].bevoegd if act.bevoegd_zoals else act.bevoegd
    who = dict.fromkeys(procedure.rollen[role].naam for rule in rules for role in rule.rollen)
    after = dict.fromkeys(name for needed in act.na for name in needed.daden)
    return Step(act, tuple(who), tuple(after), tuple(term for term in procedure.termijnen.values() if act.sleutel in term.daden))


def _arrows(procedure: Procedure) -> list[Arrow]:
    found = []
    for term in procedure.termijnen.values():
        starts = {(start.uit or start.van).partition(".")[0] for start in term.vanaf}
        for start in (each for each in procedure.handelingen if each in starts):
            found += [Arrow(start, act, term.sleutel) for act in term.daden if act != start]
            if term.bij_verstrijken is not None:
                found.append(Arrow(start, term.bij_verstrijken.daad, term.sleutel, stil=True))
    drawn = {(arrow.van, arrow.naar) for arrow in found}
    for act in procedure.handelingen.values():
        found += [Arrow(name, act.sleutel) for needed in act.na for name in needed.daden if (name, act.sleutel) not in drawn]
        found += [Arrow(act.sleutel, after.daad) for after in act.volgt if (act.sleutel, after.daad) not in drawn]
    return found
