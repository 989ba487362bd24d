"""Before an act is recorded: whether it can be, under which article it cannot, and what could be done instead.

An act with a fault that touches its validity is refused, unless it is recorded as it happened (`zoals_gebeurd`): then it stays with
its faults and their effects, because what went wrong is part of the case. Terms of order and missing facts only warn.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from statuut.procedures.case import GEGEVENS, Act, Case, Holders
from statuut.procedures.declaration import Handeling, Procedure
from statuut.procedures.effects import Breach
from statuut.procedures.evaluate import course, evaluate, with_act
from statuut.procedures.faults import faults
from statuut.procedures.fields import read_field
from statuut.procedures.parts import Veld
from statuut.procedures.state import NextAct, State
from statuut.timeline.formatting import format_date


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why an act cannot be recorded: what is wrong, the article, and the field it concerns (empty: the act)."""

    tekst: str
    artikel: str = ""
    veld: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What recording would give: the case with the act and its state, or refusals; warnings and what could be done instead."""

    case: Case | None
    state: State | None
    weigeringen: tuple[Refusal, ...]
    waarschuwingen: tuple[Breach, ...]
    mogelijk: tuple[str, ...]

    @property
    def gelukt(self) -> bool:
        """Whether the act can be recorded."""
        return self.case is not None


def propose(
    procedure: Procedure,
    case: Case,
    act: Act,
    on: date,
    *,
    holders: Holders | None = None,
    readings: Mapping[str, str] | None = None,
) -> Proposal:
    """What recording an act would give. Its fields are as they are kept: read those of a form with `as_kept` first."""
    before = replace(case, acts=tuple(each for each in case.acts if each.nr != act.nr))
    instead = tuple(_possible(evaluate(procedure, before, max(on, act.dag), holders=holders, readings=readings).volgende))
    if act.ingetrokken or act.daad == GEGEVENS:
        wrong = [*(_fields(procedure.gegevens, act, complete=False) if act.daad == GEGEVENS else ()), *_replaces(case, act)]
        return _answer(procedure, before, act, on, wrong, (), instead, holders, readings)
    kind = procedure.handelingen.get(act.daad)
    if kind is None:
        known = ", ".join(procedure.handelingen)
        return Proposal(None, None, (Refusal(f"“{act.daad}” is geen handeling van {procedure.naam.lower()}; wel: {known}."),), (), instead)
    wrong = [*_fields(kind.velden, act, complete=not act.zoals_gebeurd), *_replaces(case, act), *_plain(procedure, kind, act, on)]
    if wrong:
        return Proposal(None, None, tuple(wrong), (), instead)
    others = replace(before, acts=tuple(each for each in before.acts if each.nr != act.vervangt))
    situation = course(procedure, _until(others, act, procedure), act.dag, holders=holders, readings=readings)
    found = faults(situation, act, kind)
    if not act.zoals_gebeurd:
        wrong = [Refusal(f"{each.tekst} {each.herstel}".strip(), each.artikel) for each in found if each.meaning.stops]
    return _answer(procedure, before, act, on, wrong, found, instead, holders, readings)


def as_kept(procedure: Procedure, act: Act) -> tuple[Act, tuple[Refusal, ...]]:
    """An act whose fields are as typed in a form, with its fields as they are kept; what cannot be read is refused by field."""
    declared = _declared(procedure, act)
    wrong: list[Refusal] = []
    values: dict[str, Any] = {}
    for name, value in act.velden.items():
        if name in declared and value is not None and value != "":
            try:
                values[name] = read_field(declared[name], value)
            except ValueError as error:
                wrong.append(Refusal(str(error), declared[name].artikel, name))
    return replace(act, velden=values), tuple(wrong)


def _declared(procedure: Procedure, act: Act) -> Mapping[str, Veld]:
    if act.daad == GEGEVENS:
        return procedure.gegevens
    return procedure.handelingen[act.daad].velden if act.daad in procedure.handelingen else {}


def _fields(declared: Mapping[str, Veld], act: Act, *, complete: bool) -> list[Refusal]:
    """Names that are no fields, and fields that a record may not lack."""
    known = ", ".join(declared) or "geen"
    wrong = [Refusal(f"“{name}” is hier geen veld; wel: {known}.", veld=name) for name in act.velden if name not in declared]
    for field in declared.values():
        if complete and field.verplicht and field.sleutel not in act.velden:
            wrong.append(Refusal(f"Vul in: {field.label}.", field.artikel, field.sleutel))
    return wrong


def _plain(procedure: Procedure, kind: Handeling, act: Act, on: date) -> list[Refusal]:
    """What is wrong with the record itself, whatever the law says."""
    wrong = []
    if act.dag > on:
        wrong.append(Refusal(f"{format_date(act.dag)} ligt in de toekomst: leg een handeling vast als ze gebeurd is.", veld="dag"))
    if kind.van_rechtswege:
        wrong.append(Refusal(f"{kind.label} volgt vanzelf en wordt niet vastgelegd.", kind.artikel))
    if act.door is not None and act.door.rol not in procedure.rollen:
        wrong.append(Refusal(f"“{act.door.rol}” is geen rol in deze procedure; wel: {', '.join(procedure.rollen)}.", veld="rol"))
    if act.door is None and (kind.bevoegd or kind.bevoegd_zoals):
        wrong.append(Refusal(f"Vermeld door wie: {kind.label}.", kind.artikel, "rol"))
    if act.wijze and act.wijze not in procedure.verzendingen:
        wrong.append(Refusal(f"“{act.wijze}” is geen wijze van verzenden; wel: {', '.join(procedure.verzendingen)}.", veld="wijze"))
    mentions = {key for name in kind.documenten for key in procedure.documenten[name].vermeldingen}
    wrong += [Refusal(f"“{each}” is geen verplichte vermelding.", veld="ontbreekt") for each in act.ontbreekt if each not in mentions]
    return wrong


def _replaces(case: Case, act: Act) -> list[Refusal]:
    if act.vervangt is None:
        return [Refusal("Vermeld welke registratie wordt ingetrokken.", veld="vervangt")] if act.ingetrokken else []
    current = {each.nr for each in case.current()}
    return [] if act.vervangt in current else [Refusal(f"Registratie {act.vervangt} geldt niet (meer) in deze zaak.", veld="vervangt")]


def _until(case: Case, act: Act, procedure: Procedure) -> Case:
    """The case with only what comes before the act: of the same day, what the procedure declares earlier or was recorded earlier."""
    order = {key: place for place, key in enumerate(procedure.handelingen)}
    place = (act.dag, order.get(act.daad, -1), act.nr)
    current = case.current()
    return replace(case, acts=tuple(each for each in current if (each.dag, order.get(each.daad, -1), each.nr) < place))


def _possible(acts: tuple[NextAct, ...]) -> list[str]:
    """The acts that can be done instead, each as one Dutch line."""
    lines = []
    for each in acts:
        if each.stil:
            continue
        who = " of ".join(authority.naam for authority in each.bevoegd.bevoegd)
        first = f" vanaf {format_date(each.eerste_dag)}" if each.eerste_dag else ""
        last = f" tot en met {format_date(each.laatste_dag)}" if each.laatste_dag else ""
        lines.append(f"{each.kind.label}{first}{last}{f', door {who}' if who else ''} (art. {each.kind.artikel})")
    return lines


def _answer(
    procedure: Procedure,
    before: Case,
    act: Act,
    on: date,
    wrong: list[Refusal],
    found: tuple[Breach, ...],
    instead: tuple[str, ...],
    holders: Holders | None,
    readings: Mapping[str, str] | None,
) -> Proposal:
    if wrong:
        return Proposal(None, None, tuple(wrong), found, instead)
    after = with_act(before, act)
    state = evaluate(procedure, after, on, holders=holders, readings=readings)
    return Proposal(after, state, (), found, instead)
