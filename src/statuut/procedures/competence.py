"""Who may do an act: offices by the first rule that holds, the persons who hold them, who is excluded and who acts instead."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from statuut.procedures.case import Holder
from statuut.procedures.conditions import holds, missing
from statuut.procedures.declaration import Handeling
from statuut.procedures.parts import Bevoegdheid, Onverenigbaarheid, Rol
from statuut.procedures.situation import Situation

Standing = Literal["bevoegd", "na_te_gaan", "uitgesloten"]


@dataclass(frozen=True, slots=True)
class Person:
    """A known holder of an office and whether he may act; `tekst` and `artikel` say why not, or what must be looked at."""

    persoon: str
    naam: str
    stand: Standing
    tekst: str = ""
    artikel: str = ""


@dataclass(frozen=True, slots=True)
class Authority:
    """An office that is competent, with its known holders; members of a body who are excluded abstain."""

    rol: str
    naam: str
    artikel: str
    personen: tuple[Person, ...] = ()
    college: bool = False
    in_plaats_van: str = ""


@dataclass(frozen=True, slots=True)
class Excluded:
    """An office that is not (or no longer) competent, and why."""

    rol: str
    naam: str
    tekst: str
    artikel: str


@dataclass(frozen=True, slots=True)
class Competence:
    """Who may do an act. `bepaald` is False when a missing fact (`ontbreekt`) decides: `bevoegd` then holds every candidate.

    `bevinding` says in Dutch why nobody is competent; it is empty when somebody is.
    """

    bevoegd: tuple[Authority, ...]
    uitgesloten: tuple[Excluded, ...] = ()
    bepaald: bool = True
    ontbreekt: tuple[str, ...] = ()
    bevinding: str = ""


def competence(situation: Situation, kind: Handeling, day: date) -> Competence:
    """Who may do an act on a day, at this moment of the case."""
    if kind.van_rechtswege or kind.van_buiten:
        return Competence(())
    procedure = situation.procedure
    rules = procedure.handelingen[kind.bevoegd_zoals].bevoegd if kind.bevoegd_zoals else kind.bevoegd
    matching, unknown = _matching(situation, rules)
    found: list[Authority] = []
    out: list[Excluded] = []
    for rule in matching:
        for key in rule.rollen:
            _office(situation, kind, procedure.rollen[key], rule, day, found, out, ())
    finding = "" if found else _nobody(situation, kind, out, unknown)
    return Competence(tuple(dict.fromkeys(found)), tuple(dict.fromkeys(out)), not unknown, unknown, finding)


def _matching(situation: Situation, rules: tuple[Bevoegdheid, ...]) -> tuple[list[Bevoegdheid], tuple[str, ...]]:
    """The first rule that holds; with it every earlier one that may hold, and the facts that decide."""
    found: list[Bevoegdheid] = []
    unknown: list[str] = []
    for rule in rules:
        answer = holds(rule.wanneer, situation)
        if answer is None:
            unknown += missing(rule.wanneer, situation)
        if answer is not False:
            found.append(rule)
        if answer:
            break
    return found, tuple(dict.fromkeys(unknown))


def _office(
    situation: Situation,
    kind: Handeling,
    role: Rol,
    rule: Bevoegdheid,
    day: date,
    found: list[Authority],
    out: list[Excluded],
    instead_of: tuple[str, ...],
) -> None:
    """Add an office as competent, or as excluded with who acts in its place."""
    reason = office_excluded(situation, kind, role)
    people = tuple(_person(situation, kind, role, holder) for holder in holders_of(situation, role, day))
    if reason is None and people and not role.college and all(person.stand == "uitgesloten" for person in people):
        reason = (people[0].tekst, people[0].artikel)
    if reason is None:
        name = situation.procedure.rollen[instead_of[-1]].naam if instead_of else ""
        found.append(Authority(role.sleutel, role.naam, rule.artikel, people, role.college, name))
        return
    out.append(Excluded(role.sleutel, role.naam, *reason))
    substitutes, _ = _matching(situation, role.vervanging)
    for each in substitutes:
        for key in each.rollen:
            if key not in (*instead_of, role.sleutel):
                _office(situation, kind, situation.procedure.rollen[key], each, day, found, out, (*instead_of, role.sleutel))


def holders_of(situation: Situation, role: Rol, day: date) -> tuple[Holder, ...]:
    """Who holds an office on a day: the person concerned for his own role, then those named in the case, then those of the files."""
    if role.betrokkene:
        return (Holder(situation.case.betrokkene),)
    named = situation.case.personen.get(role.sleutel) or situation.holders.get(role.sleutel, ())
    return tuple(holder for holder in named if holder.holds(day))


def office_excluded(situation: Situation, kind: Handeling, role: Rol) -> tuple[str, str] | None:
    """Why an office as such may not do the act: it did an act that excludes the authority; None when it may."""
    if role.college:
        return None
    for rule in _rules(situation, kind):
        if rule.vergelijk == "overheid" and any(
            each.act.door is not None and each.act.door.rol == role.sleutel
            for name in rule.daden
            for _, each in situation.occurrences(name)
        ):
            return rule.tekst, rule.artikel
    return None


def person_excluded(situation: Situation, kind: Handeling, persoon: str) -> Onverenigbaarheid | None:
    """The rule that keeps a person from doing the act or taking part in it; None when there is none."""
    for rule in _rules(situation, kind):
        if rule.betrokkene and persoon == situation.case.betrokkene:
            return rule
        acted = (each.act for name in rule.daden for _, each in situation.occurrences(name))
        if any(persoon in (act.door.persoon if act.door else "", *act.deelnemers) for act in acted):
            return rule
    return None


def _rules(situation: Situation, kind: Handeling) -> list[Onverenigbaarheid]:
    return [rule for rule in kind.onverenigbaar if holds(rule.wanneer, situation) is not False]


def _person(situation: Situation, kind: Handeling, role: Rol, holder: Holder) -> Person:
    if holder.afwezig:
        return Person(holder.persoon, holder.naam, "uitgesloten", "is afwezig of verhinderd", role.artikel)
    if rule := person_excluded(situation, kind, holder.persoon):
        return Person(holder.persoon, holder.naam, "uitgesloten", rule.tekst, rule.artikel)
    answer = holds(role.vereist, situation.for_holder(holder.kenmerken))
    if answer is False:
        return Person(holder.persoon, holder.naam, "uitgesloten", f"voldoet niet: {role.vereist_tekst}", role.artikel)
    if answer is None:
        return Person(holder.persoon, holder.naam, "na_te_gaan", f"na te gaan: {role.vereist_tekst}", role.artikel)
    return Person(holder.persoon, holder.naam, "bevoegd")


def _nobody(situation: Situation, kind: Handeling, out: list[Excluded], unknown: tuple[str, ...]) -> str:
    if out:
        reasons = "; ".join(f"{each.naam}: {each.tekst} (art. {each.artikel})" for each in out)
        return f"Niemand is nog bevoegd voor {kind.label.lower()}: {reasons}."
    if unknown:
        return f"Wie bevoegd is voor {kind.label.lower()}, hangt af van wat nog niet bekend is: {', '.join(unknown)}."
    return f"De tekst wijst voor {kind.label.lower()} in dit geval niemand aan (art. {kind.artikel})."
