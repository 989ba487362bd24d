"""A term alone: from a day typed in to the last useful day, without a case, with every step of the count."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from statuut.procedures.declaration import LengteVolgens, Procedure, Termijn
from statuut.procedures.fields import choices, field_of
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
    """Every declared term of an article from a day; `sent`: that day is the day of sending in this way. KeyError for an unknown way."""
    chosen_readings = readings or {}
    return tuple(
        each for procedure, term in find_terms(procedures, article) for each in count_term(procedure, term, since, sent, chosen_readings)
    )


def count_term(procedure: Procedure, declared: Termijn, since: date, sent: str, readings: Mapping[str, str]) -> tuple[Alone, ...]:
    """One term from a day, once for each length that it may have."""
    term = chosen(declared, readings)
    start, reading = since, ""
    lines: tuple[CountLine, ...] = ()
    if sent:
        start, lines, reading = _sent(procedure, term, since, sent, readings)
    found = []
    for length, words in _lengths(procedure, term):
        counted = run(procedure, term, length, start, readings=readings, before=lines)
        named = (*counted.leeswijzen, reading) if reading else counted.leeswijzen
        found.append(Alone(procedure, Counted(term, counted.start, counted.dag, counted.laatste_dag, counted.regels, named), words))
    return tuple(found)


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
