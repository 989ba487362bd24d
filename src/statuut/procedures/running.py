"""The terms of a case at a moment: where each starts, the day it gives, whether it was kept, and the times when all stands still."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from statuut.procedures.checks import FUNCTION
from statuut.procedures.conditions import holds, missing
from statuut.procedures.declaration import LengteVolgens, Termijn
from statuut.procedures.parts import Schorsing
from statuut.procedures.situation import Happened, Situation, of_act
from statuut.procedures.terms import Counted, CountLine, chosen, receipt, run
from statuut.timeline.formatting import format_date
from statuut.timeline.period import Period

Stand = Literal["wacht", "onbepaald", "loopt", "geschorst", "gehaald", "te_laat", "verstreken", "ingegaan", "afgelopen"]


@dataclass(frozen=True, slots=True)
class TermState:
    """A term in a case; `stand`: waits for its start, undetermined, runs, stands still, kept, missed, passed, in effect, over."""

    termijn: Termijn
    stand: Stand
    geteld: Counted | None = None
    door: Happened | None = None
    ontbreekt: tuple[str, ...] = ()

    @property
    def dag(self) -> date | None:
        """The day that the term gives: last useful day, first possible day, or day of effect."""
        return self.geteld.dag if self.geteld else None

    @property
    def laatste_dag(self) -> date | None:
        """The last day of the term itself."""
        return self.geteld.laatste_dag if self.geteld else None


@dataclass(frozen=True, slots=True)
class Stay:
    """A time in which the procedure stands still."""

    schorsing: Schorsing
    periode: Period


def stays(situation: Situation) -> list[Stay]:
    """The times in which the procedure stood or stands still, as far as known at this moment."""
    found = []
    for each in situation.procedure.schorsingen.values():
        if holds(each.wanneer, situation) is False:
            continue
        for begin, end in _times(situation, each):
            closed = end if end is not None and end >= begin else None
            if closed != begin:
                found.append(Stay(each, Period(begin, closed)))
    return found


def _times(situation: Situation, stay: Schorsing) -> list[tuple[date, date | None]]:
    """Begin and end of every time that the procedure stood still: of acts that are done more than once, each with the next end."""
    acts = situation.procedure.handelingen
    if stay.begin in acts and stay.einde in acts and acts[stay.begin].herhaalbaar:
        ends = situation.occurrences(stay.einde)
        every = situation.occurrences(stay.begin)
        return [(one.act.dag, next((end.act.dag for place, end in ends if place > first), None)) for first, one in every]
    begin = situation.value(stay.begin)
    return [] if begin is None else [(begin, situation.value(stay.einde))]


def stopped(stay: Stay, act: str) -> bool:
    """Whether an act may not be done while the procedure stands still."""
    declared = stay.schorsing
    return act not in declared.behalve and (not declared.daden or act in declared.daden)


def _periods(situation: Situation, term: Termijn) -> list[Period]:
    if not term.ook_geschorst:
        return []
    return [
        stay.periode
        for stay in stays(situation)
        if term.sleutel not in stay.schorsing.behalve and (not stay.schorsing.termijnen or term.sleutel in stay.schorsing.termijnen)
    ]


def _start(situation: Situation, term: Termijn) -> tuple[date, int, tuple[CountLine, ...], tuple[str, ...]] | None:
    """The day a term starts from, the place in the course after which its act is sought, lines and readings of the start."""
    for start in term.vanaf:
        day = situation.value(start.van)
        if not isinstance(day, date):
            continue
        occurrences = situation.occurrences(start.van.partition(".")[0])
        place = occurrences[-1][0] if occurrences else -1
        readings = (start.leeswijze,) if start.leeswijze else ()
        if not start.ontvangst:
            return day, place, (), readings
        last = occurrences[-1][1]
        way = last.act.wijze or last.kind.wijze
        if way not in situation.procedure.verzendingen:
            return day, place, (), readings
        received, line, reading = receipt(situation.procedure, way, day, situation.readings)
        return received, place, (line,), (*readings, *((reading,) if reading else ()))
    return None


def _length(situation: Situation, term: Termijn) -> int | None:
    if not isinstance(term.lengte, LengteVolgens):
        return term.lengte
    return term.lengte.waarden.get(str(situation.value(term.lengte.volgens)))


def state_of(situation: Situation, declared: Termijn, on: date, *, ended: bool = False) -> TermState | None:
    """A term at a moment of the course; None when it does not apply."""
    term = chosen(declared, situation.readings)
    applies = holds(term.wanneer, situation)
    if applies is False:
        return None
    if applies is None:
        return TermState(term, "wacht", ontbreekt=missing(term.wanneer, situation))
    started = _start(situation, term)
    if started is None:
        return TermState(term, "wacht", ontbreekt=tuple(each for start in term.vanaf for each in situation.behind(start.van)))
    start, place, lines, readings = started
    length = _length(situation, term)
    if length is None:
        value = situation.value(term.lengte.volgens) if isinstance(term.lengte, LengteVolgens) else None
        return None if value is not None else TermState(term, "onbepaald", ontbreekt=(str(getattr(term.lengte, "volgens", "")),))
    counted = run(situation.procedure, term, length, start, readings=situation.readings, suspended=_periods(situation, term), before=lines)
    counted = Counted(counted.termijn, counted.start, counted.dag, counted.laatste_dag, counted.regels, (*counted.leeswijzen, *readings))
    done = _done(situation, term, _after(situation, term, place))
    return TermState(term, _stand(term, counted, done, on, ended), counted, done)


def _after(situation: Situation, term: Termijn, place: int) -> int:
    """The place in the course after which the act of a term is sought; back from an act it may be that act itself, or any before it."""
    if not term.terug:
        return place
    return place - 1 if place >= 0 and situation.history[place].kind.sleutel in term.daden else -1


def _done(situation: Situation, term: Termijn, after: int) -> Happened | None:
    """The act that was to be done in the term: the first one after its start, even when it came late and so has no effect."""
    for each in situation.history[after + 1 :]:
        if each.kind.sleutel in term.daden and not each.geacht and of_act(each.act, term.meet) is not None:
            return each
    return None


def _stand(term: Termijn, counted: Counted, done: Happened | None, on: date, ended: bool) -> Stand:
    day = counted.dag
    if term.aard == "uiterste" and done is not None:
        measured = of_act(done.act, term.meet)
        return "gehaald" if day is None or measured <= day else "te_laat"
    if ended and not term.na_einde and (day is None or day >= on):
        return "afgelopen"
    if day is None:
        return "geschorst"
    if term.aard == "uiterste":
        return "verstreken" if day < on else "loopt"
    return "ingegaan" if day <= on else "loopt"


def term_day(situation: Situation, name: str) -> date | None:
    """The day that a term gives, for references `termijn.naam`."""
    found = state_of(situation, situation.procedure.termijnen[name], date.max)
    return found.dag if found else None


def in_words(situation: Situation, term: Termijn) -> str:
    """A term without its day: "binnen 15 kalenderdagen na Verhoor"."""
    if isinstance(term.lengte, LengteVolgens) or term.vanaf[0].van.startswith(f"{FUNCTION}."):
        return term.label
    unit = {"kalenderdagen": "kalenderdag", "werkdagen": "werkdag", "maanden": "maand", "jaren": "jaar"}[term.eenheid]
    length = f"{term.lengte} {unit if term.lengte == 1 else term.eenheid}"
    names = [_name(situation, start.van) for start in term.vanaf[:1]]
    if term.terug:
        return f"uiterlijk {length} vóór {names[0]}"
    return f"{'binnen' if term.aard == 'uiterste' else 'na'} {length} na {names[0]}" if term.aard != "ingang" else f"{length} na {names[0]}"


def _name(situation: Situation, reference: str) -> str:
    head, _, tail = reference.partition(".")
    procedure = situation.procedure
    if head in procedure.handelingen:
        kind = procedure.handelingen[head]
        return f"{kind.velden[tail].label} ({kind.label})" if tail in kind.velden else kind.label
    if head == "termijn" and tail in procedure.termijnen:
        return procedure.termijnen[tail].label
    return procedure.gegevens[head].label if head in procedure.gegevens else reference


def date_text(day: date | None) -> str:
    """A day in Dutch, also when it is not known yet."""
    return format_date(day) if day else "nog niet bekend"
