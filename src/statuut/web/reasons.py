"""The tree of reasons of an answer, ready for a page: titles, values, the facts it used with links to the file.

A rule that several others lean on is told once; where it comes back, only its value is shown, with a link to where it was told. Below a
certain depth a rule has its own page of reasons.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from statuut.dossier.events import KINDS
from statuut.timeline.formatting import format_date
from statuut.web.words import label

if TYPE_CHECKING:
    from statuut.payroll.outcome import Answer, Missing
    from statuut.payroll.step import Input, Step
    from statuut.web.people import Asked

OPEN_DEPTH = 2
TOLD_DEPTH = 5


@dataclass(frozen=True)
class UsedFact:
    """A record of the file that an outcome leans on."""

    nr: int
    tekst: str
    adres: str


@dataclass(frozen=True)
class Reason:
    """One node of the tree; `id` names its place on the page, `eerder` the place where the same was told before."""

    stap: Step
    titel: str
    uitleg: str
    id: str
    invoer: list[Input]
    feiten: list[UsedFact]
    onder: list[Reason]
    open: bool
    eerder: str = ""
    verder: str = ""


def reasons(answer: Answer, question: Asked | None) -> list[Reason]:
    """The tree of an answer; without a person (a norm on its own) no facts are linked."""
    told: dict[tuple[str, int], str] = {}
    return [_reason(step, question, 0, told) for step in answer.steps]


def missing_links(missing: tuple[Missing, ...], question: Asked | None, day: date | None = None) -> list[dict[str, Any]]:
    """What an undetermined answer of a day misses, each with the form that records it: the fact that holds then, or a new one."""
    found = []
    for each in missing:
        address = "" if question is None or each.event_kind not in KINDS else _form_of(each, question, day)
        found.append({"vraag": each.question or label(each.name), "soort": each.kind, "adres": address, "artikel": each.article})
    return found


def _form_of(missing: Missing, question: Asked, day: date | None) -> str:
    holding = question.dossier.of(missing.event_kind, bekend_op=question.bekend, op=day) if day else ()
    place = f"{holding[-1].nr}/corrigeren" if holding else f"nieuw/{missing.event_kind}"
    return f"/personeel/{question.nr}/dossier/{place}/" + (f"#veld-{missing.field}" if missing.field else "")


def _reason(step: Step, question: Asked | None, depth: int, told: dict[tuple[str, int], str]) -> Reason:
    key = (step.rule, step.month)
    title = label(step.term)
    if key in told and step.children:
        return Reason(step, title, "", "", [], [], [], False, eerder=told[key])
    words = step.calculation or step.summary
    place = f"reden-{len(told)}-{step.rule}"
    told.setdefault(key, place)
    facts = [fact for nr in step.events if question is not None and (fact := _fact(nr, question)) is not None]
    inputs = list(step.shown_inputs)
    if depth >= TOLD_DEPTH and step.children and question is not None:
        return Reason(step, title, words, place, inputs, facts, [], False, verder=step.rule)
    children = [_reason(child, question, depth + 1, told) for child in step.children]
    return Reason(step, title, words, place, inputs, facts, children, depth < OPEN_DEPTH)


def _fact(nr: int, question: Asked) -> UsedFact | None:
    event = next((each for each in question.dossier.events if each.nr == nr), None)
    if event is None:
        return None
    return UsedFact(nr, f"{KINDS[event.soort].label.lower()} van {format_date(event.van)}", f"/personeel/{question.nr}/dossier/{nr}/")
