"""The tree of reasons of an answer, ready for a page: titles, values, the facts it used with links to the file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from statuut.dossier.events import KINDS
from statuut.web.words import label

if TYPE_CHECKING:
    from statuut.payroll.outcome import Answer, Step
    from statuut.web.people import Asked

OPEN_DEPTH = 2


@dataclass(frozen=True)
class UsedFact:
    """A record of the file that an outcome leans on."""

    nr: int
    tekst: str
    adres: str


@dataclass(frozen=True)
class Reason:
    """One node of the tree."""

    stap: Step
    titel: str
    feiten: list[UsedFact]
    onder: list[Reason]
    open: bool


def reasons(answer: Answer, question: Asked | None) -> list[Reason]:
    """The tree of an answer; without a person (a norm on its own) no facts are linked."""
    return [_reason(step, question, 0) for step in answer.steps]


def missing_links(answer: Answer, question: Asked) -> list[dict[str, Any]]:
    """What an undetermined answer misses, each with the form that records it."""
    found = []
    for missing in answer.missing:
        address = f"/personeel/{question.nr}/dossier/nieuw/{missing.event_kind}/" if missing.event_kind in KINDS else ""
        if address and missing.field:
            address += f"#veld-{missing.field}"
        found.append({"vraag": missing.question or label(missing.name), "soort": missing.kind, "adres": address})
    return found


def _reason(step: Step, question: Asked | None, depth: int) -> Reason:
    children = [_reason(child, question, depth + 1) for child in step.children]
    facts = [_fact(nr, question) for nr in step.events] if question is not None else []
    return Reason(step, label(step.term), [fact for fact in facts if fact is not None], children, depth < OPEN_DEPTH)


def _fact(nr: int, question: Asked) -> UsedFact | None:
    event = next((each for each in question.dossier.events if each.nr == nr), None)
    if event is None:
        return None
    from statuut.timeline.formatting import format_date

    return UsedFact(nr, f"{KINDS[event.soort].label.lower()} van {format_date(event.van)}", f"/personeel/{question.nr}/dossier/{nr}/")
