"""A procedure in words, from its declaration: per stage every act with who, when, what happens otherwise, and the article."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from statuut.procedures.checks import FUNCTION
from statuut.procedures.declaration import Handeling, LengteVolgens, Procedure, Start, Termijn
from statuut.procedures.effects import EFFECTS
from statuut.procedures.fields import choices, field_of
from statuut.procedures.outline import Outline, Step
from statuut.procedures.parts import Fase, Schorsing
from statuut.web.words import several

UNITS: Mapping[str, tuple[str, str]] = {
    "kalenderdagen": ("kalenderdag", "kalenderdagen"), "werkdagen": ("werkdag", "werkdagen"), "maanden": ("maand", "maanden"),
    "jaren": ("jaar", "jaar"),
}  # fmt: skip


#: The start of a term whose day is computed by the statute; its label says from what.
COMPUTED = "berekend"


@dataclass(frozen=True)
class TermWords:
    """A term of an act: how long from what, what lateness does, what silence does."""

    t: Termijn
    duur: str
    gevolg: str
    stilte: str
    stilte_artikel: str


@dataclass(frozen=True)
class ActRow:
    """An act in the table; `soms`: it exists or is expected only in some cases."""

    h: Handeling
    wie: str
    na: str
    termijnen: list[TermWords]
    soms: bool
    documenten: list[tuple[str, str]]
    onverenigbaar: list[tuple[str, str]]
    eindigt: str


def rows(procedure: Procedure, drawn: Outline) -> list[tuple[Fase, list[ActRow]]]:
    """Every stage with its acts."""
    return [(stage, [_row(procedure, step) for step in steps]) for stage, steps in drawn.fasen if steps]


def loose_terms(procedure: Procedure, drawn: Outline) -> list[TermWords]:
    """The terms that are about no act and do not make one happen: days of effect."""
    shown = {term.t.sleutel for _, acts in rows(procedure, drawn) for act in acts for term in act.termijnen}
    return [_term(procedure, term) for key, term in procedure.termijnen.items() if key not in shown]


def stays(procedure: Procedure) -> list[Schorsing]:
    """The times in which the procedure stands still."""
    return list(procedure.schorsingen.values())


def summary(procedure: Procedure) -> str:
    """What the drawing says in one sentence."""
    acts, terms = len(procedure.handelingen), len(procedure.termijnen)
    silent = sum(term.bij_verstrijken is not None for term in procedure.termijnen.values())
    quiet = f", waarvan {silent} bij verstrijken vanzelf iets beslissen of doen ingaan" if silent > 1 else ""
    stages, done = several(len(procedure.fasen), "fase", "fasen"), several(acts, "handeling", "handelingen")
    limits = several(terms, "termijn", "termijnen") if terms else "geen termijn"
    return f"{stages}, {done} en {limits}{quiet}."


def duration(procedure: Procedure, term: Termijn, *, short: bool = False) -> str:
    """How long a term is: "binnen 15 kalenderdagen", and from what unless `short`."""
    one, many = UNITS[term.eenheid]
    if isinstance(term.lengte, LengteVolgens):
        field = field_of(procedure, term.lengte.volgens)
        texts = choices(procedure, field) if field else {}
        length = "volgens het geval" if short else "; ".join(
            f"{texts.get(value, value)}: {several(count, one, many)}" for value, count in term.lengte.waarden.items()
        )  # fmt: skip
    else:
        length = several(term.lengte, one, many)
    lead = {"uiterste": "binnen", "ten_vroegste": "pas na", "ingang": "na"}[term.aard]
    if term.terug:
        lead = "uiterlijk"
    text = length if isinstance(term.lengte, LengteVolgens) else f"{lead} {length}"
    if short:
        return text
    start = _start(procedure, term.vanaf[0]) if term.vanaf else ""
    if start == COMPUTED:
        return term.label
    return f"{text} {'vóór' if term.terug else 'na'} {start}" if start else text


def _row(procedure: Procedure, step: Step) -> ActRow:
    act = step.handeling
    who = " of ".join(step.wie) or ("van buiten de instelling" if act.van_buiten else "van rechtswege" if act.van_rechtswege else "")
    before = ", ".join(procedure.handelingen[each].label.lower() for each in step.na)
    papers = [(procedure.documenten[key].naam, procedure.documenten[key].artikel) for key in act.documenten]
    never = [(each.tekst, each.artikel) for each in act.onverenigbaar]
    ending = procedure.eindes[act.einde].label if act.einde else ""
    fired = [term for term in procedure.termijnen.values() if term.bij_verstrijken is not None and term.bij_verstrijken.daad == act.sleutel]
    terms = [_term(procedure, term) for term in (*step.termijnen, *(t for t in fired if t not in step.termijnen))]
    sometimes = bool(act.wanneer) or act.verwacht is not True
    return ActRow(act, who, before, terms, sometimes, papers, never, ending)


def _term(procedure: Procedure, term: Termijn) -> TermWords:
    after = term.bij_verstrijken
    effect = EFFECTS[term.gevolg]
    late = term.gevolg_tekst or (effect.tekst if term.aard == "uiterste" and term.daden else "")
    silence = after.tekst if after is not None else ""
    return TermWords(term, duration(procedure, term), late, silence, (after.artikel or term.artikel) if after is not None else "")


def _start(procedure: Procedure, start: Start) -> str:
    head, _, tail = start.van.partition(".")
    if head == FUNCTION:
        return COMPUTED
    act = procedure.handelingen.get(head)
    if act is not None:
        if tail and tail in act.velden:
            return f"{act.velden[tail].label} ({act.label.lower()})"
        return f"de ontvangst van: {act.label.lower()}" if start.ontvangst else act.label.lower()
    if head == "termijn" and tail in procedure.termijnen:
        return f"het einde van: {procedure.termijnen[tail].label}"
    return procedure.gegevens[head].label if head in procedure.gegevens else start.van
