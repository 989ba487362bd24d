"""What follows for a case on a day: the values that `evaluate` gives and that pages, lists and letters show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from statuut.procedures.case import Case
from statuut.procedures.competence import Competence
from statuut.procedures.declaration import Handeling, Procedure
from statuut.procedures.effects import Breach
from statuut.procedures.parts import Einde, Fase
from statuut.procedures.running import Stay, TermState
from statuut.procedures.situation import Happened


@dataclass(frozen=True, slots=True)
class NextAct:
    """An act that can be done now or later: first and last day, by whom, with which terms.

    `verwacht`: the course needs it. `herstel`: done before with a fault, to be done anew. `wacht_op`: acts that must come first.
    `stil`: the procedure stands still now. `te_laat`: its last day is past, without the right to do it being lost.
    """

    kind: Handeling
    bevoegd: Competence
    eerste_dag: date | None
    laatste_dag: date | None
    termijnen: tuple[TermState, ...] = ()
    verwacht: bool = True
    herstel: bool = False
    stil: bool = False
    te_laat: bool = False
    wacht_op: tuple[str, ...] = ()
    binnen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lapsed:
    """An act that cannot be done any more because its last day is past, with its effect."""

    kind: Handeling
    termijn: TermState


@dataclass(frozen=True, slots=True)
class Asking:
    """A fact that decides and is not known: its reference, in words, and the question to ask."""

    verwijzing: str
    label: str
    vraag: str
    artikel: str = ""


@dataclass(frozen=True, slots=True)
class EventDraft:
    """An event for the personnel file that an act gives, as a file holds it; `zaak` is its source document."""

    soort: str
    van: date
    tot: date | None
    velden: Mapping[str, Any]
    nr: int
    daad: str
    zaak: str
    artikel: str = ""


@dataclass(frozen=True, slots=True)
class State:
    """Everything that follows for a case on a day, with what was known on another day."""

    procedure: Procedure
    case: Case
    dag: date
    fase: Fase
    verloop: tuple[Happened, ...]
    volgende: tuple[NextAct, ...]
    later: tuple[NextAct, ...]
    vervallen: tuple[Lapsed, ...]
    termijnen: tuple[TermState, ...]
    fouten: tuple[Breach, ...]
    stilstand: tuple[Stay, ...]
    vragen: tuple[Asking, ...]
    gebeurtenissen: tuple[EventDraft, ...]
    gegevens: Mapping[str, Any]
    einde: Einde | None = None
    einde_dag: date | None = None
    gewist_vanaf: date | None = None

    @property
    def staat_stil(self) -> bool:
        """Whether the procedure stands still on the day."""
        return any(self.dag in stay.periode for stay in self.stilstand)

    @property
    def eerstvolgende(self) -> TermState | None:
        """The running term with the nearest last day."""
        running = [each for each in self.termijnen if each.stand == "loopt" and each.termijn.aard == "uiterste" and each.dag is not None]
        return min(running, key=lambda each: each.dag or date.max, default=None)

    def termijn(self, name: str) -> TermState | None:
        """The state of a term by key; None when it does not apply."""
        return next((each for each in self.termijnen if each.termijn.sleutel == name), None)
