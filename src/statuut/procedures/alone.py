"""A term alone: from a day typed in to the last useful day, without a case, with every step of the count."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from statuut.procedures.case import Act, Case
from statuut.procedures.checks import FUNCTION
from statuut.procedures.declaration import LengteVolgens, Procedure, Start, Termijn
from statuut.procedures.fields import choices, field_of
from statuut.procedures.situation import Happened, Situation
from statuut.procedures.terms import Counted, CountLine, chosen, find_terms, receipt, run
from statuut.timeline.formatting import format_date


@dataclass(frozen=True, slots=True)
class Alone:
    """One declared term run from a day; `bij`: the choice on which its length depends, in words, empty when it does not."""

    procedure: Procedure
    geteld: Counted
    bij: str = ""


def count_terms(
    procedures: Iterable[Procedure], article: str, since: date, *, sent: str = "", readings: Mapping[str, str] | None = None
) -> tuple[Alone, ...]:
    """Every declared term of an article from a day; `sent`: that day is the day of sending in this way.

    KeyError for an unknown way; ValueError when the terms of the article need more than a day.
    """
    chosen_readings = readings or {}
    terms = find_terms(procedures, article)
    found = tuple(each for procedure, term in terms for each in count_term(procedure, term, since, sent, chosen_readings))
    if terms and not found:
        raise ValueError(f"De termijn van artikel {article} hangt van meer af dan van één dag: tel hem in een zaak.")
    return found


def count_term(procedure: Procedure, declared: Termijn, since: date, sent: str, readings: Mapping[str, str]) -> tuple[Alone, ...]:
    """One term from a day, once for each length that it may have; none when its start needs more than that day."""
    term = chosen(declared, readings)
    start, reading = since, ""
    lines: tuple[CountLine, ...] = ()
    if sent:
        start, lines, reading = _sent(procedure, term, since, sent, readings)
    if computed := [each for each in term.vanaf if each.van.startswith(f"{FUNCTION}.")]:
        first = next((day for each in computed if (day := _computed(procedure, each, start, readings)) is not None), None)
        if first is None:
            return ()
        text = f"Uit {format_date(start)} volgt het begin van deze termijn: {format_date(first)}."
        start, lines = first, (*lines, CountLine(start, start, text, False))
    found = []
    for length, words in _lengths(procedure, term):
        counted = run(procedure, term, length, start, readings=readings, before=lines)
        named = (*counted.leeswijzen, reading) if reading else counted.leeswijzen
        found.append(Alone(procedure, Counted(term, counted.start, counted.dag, counted.laatste_dag, counted.regels, named), words))
    return tuple(found)


def _computed(procedure: Procedure, start: Start, since: date, readings: Mapping[str, str]) -> date | None:
    """What the function of a start finds when only the day behind it is known; of a number that is a year, the year of that day."""
    if not start.uit:
        return None
    situation = Situation(procedure, Case("", procedure.sleutel, "", since), readings=readings)
    if kind := procedure.handelingen.get(start.uit):
        situation.add(Happened(Act(1, kind.sleutel, since, since), kind))
    else:
        situation.facts[start.uit] = since.year if procedure.gegevens[start.uit].soort == "geheel" else since
    found = situation.value(start.van)
    return found if isinstance(found, date) else None


def _sent(
    procedure: Procedure, term: Termijn, since: date, sent: str, readings: Mapping[str, str]
) -> tuple[date, tuple[CountLine, ...], str]:
    """The start when the day is one of sending: the presumed receipt where the term runs from receipt, otherwise the sending itself."""
    label = procedure.verzendingen[sent].label
    if any(start.ontvangst for start in term.vanaf):
        day, line, reading = receipt(procedure, sent, since, readings)
        return day, (line,), reading
    text = f"{label} op {format_date(since)}: deze termijn loopt vanaf die dag, niet vanaf de ontvangst."
    return since, (CountLine(since, since, text, False),), ""


def _lengths(procedure: Procedure, term: Termijn) -> list[tuple[int, str]]:
    if not isinstance(term.lengte, LengteVolgens):
        return [(term.lengte, "")]
    field = field_of(procedure, term.lengte.volgens)
    texts = choices(procedure, field) if field else {}
    return [(length, texts.get(value, value)) for value, length in term.lengte.waarden.items()]
