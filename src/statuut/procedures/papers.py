"""The documents of a case: of each act that happened or can be done now, with the values that its template needs and what is missing.

A document is ready when nothing is missing: a fact that its declaration names and that the case does not know is told by name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from statuut.procedures.conditions import holds
from statuut.procedures.declaration import Handeling
from statuut.procedures.evaluate import course
from statuut.procedures.fields import field_of, file_value
from statuut.procedures.parts import Document
from statuut.procedures.running import state_of
from statuut.procedures.situation import Situation
from statuut.procedures.state import State


@dataclass(frozen=True, slots=True)
class Paper:
    """A document of an act (`nr` None: the act is still to be done), values by reference in the notation of a file, and what is missing.

    `rechtsmiddel`: the remedy against it with its last day, where the term already runs.
    """

    document: Document
    daad: Handeling
    nr: int | None
    waarden: Mapping[str, Any]
    ontbreekt: tuple[str, ...]
    rechtsmiddel: str = ""
    uiterlijk: date | None = None

    @property
    def klaar(self) -> bool:
        """Whether nothing is missing."""
        return not self.ontbreekt


def papers(state: State, *, readings: Mapping[str, str] | None = None) -> tuple[Paper, ...]:
    """The documents of a case on the day of its state, in the order of the course, then those of the acts to come."""
    situation = course(state.procedure, state.case, state.dag, readings=readings)
    return tuple(_papers(situation, state))


def _papers(situation: Situation, state: State) -> Iterator[Paper]:
    for happened in state.verloop:
        if not happened.geacht:
            yield from _of_act(situation.for_act(happened.act), happened.kind, happened.act.nr, state.dag)
    for coming in state.volgende:
        yield from _of_act(situation, coming.kind, None, state.dag)


def _of_act(looking: Situation, kind: Handeling, nr: int | None, on: date) -> Iterator[Paper]:
    for key in kind.documenten:
        document = looking.procedure.documenten[key]
        if holds(document.wanneer, looking) is False:
            continue
        wanted = dict.fromkeys((*document.gegevens, *(m.uit for m in document.vermeldingen.values() if m.uit)))
        values = {name: (looking.value(name), field_of(looking.procedure, name)) for name in wanted}
        known = {name: file_value(field, value) for name, (value, field) in values.items() if value is not None}
        missing = tuple(field.label if field else name for name, (value, field) in values.items() if value is None)
        remedy, last = _remedy(looking, document, on)
        yield Paper(document, kind, nr, known, missing, remedy, last)


def _remedy(looking: Situation, document: Document, on: date) -> tuple[str, date | None]:
    """The remedy that the document tells of, and its last day when its term runs."""
    if not document.rechtsmiddel:
        return "", None
    label = looking.procedure.handelingen[document.rechtsmiddel].label
    for term in looking.procedure.termijnen.values():
        if term.aard == "uiterste" and document.rechtsmiddel in term.daden:
            found = state_of(looking, term, on)
            return label, found.dag if found else None
    return label, None
