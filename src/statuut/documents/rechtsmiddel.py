"""The remedy that a letter tells: which act, from when and until when, by the declared terms with their count, and where."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from statuut.documents.briefpartijen import lines_of
from statuut.documents.brieftekst import Brieftekst
from statuut.documents.briefvulling import Filling, situation_day
from statuut.engine.pack import load_pack
from statuut.procedures.declaration import Handeling
from statuut.procedures.parts import Document
from statuut.procedures.running import TermState, state_of
from statuut.procedures.situation import Situation
from statuut.timeline.formatting import format_long_date

PLACE_OF_REMEDY, OTHER_PLACE = "adres_rechtsmiddel", "adres_indiening"
Later = Callable[[date], Situation]


@dataclass(frozen=True, slots=True)
class Remedy:
    """A remedy that is open: the act, its article, the sentences that say how, the days, the count of
    them, the readings on which it leans, and the address.

    `last_day` and `first_day` are None when the term has none, or when the day from which it runs is still to come (`sentences` says so).
    """

    label: str
    article: str
    sentences: tuple[str, ...]
    first_day: date | None
    last_day: date | None
    count: tuple[str, ...]
    readings: tuple[str, ...]
    address: tuple[str, ...]


def remedy(situation: Situation, later: Later, document: Document, wording: Brieftekst, filling: Filling) -> Remedy | str | None:
    """The remedy of a document; a sentence when it is not open in this case, None when the document tells none.

    `later` gives the course up to a later day: a term that runs from what happens by law after the sending is counted from there.
    """
    if not document.rechtsmiddel:
        return None
    kind = situation.procedure.handelingen[document.rechtsmiddel]
    if not filling.applies(kind.wanneer):
        return filling.text(wording.geen_rechtsmiddel)
    found = _terms(situation, later, kind)
    terms = [state for _, state in found]
    last = min((each.dag for each in terms if each.termijn.aard == "uiterste" and each.dag), default=None)
    first = max((each.dag for each in terms if each.termijn.aard == "ten_vroegste" and each.dag), default=None)
    filling.facts.update(
        laatste_dag=format_long_date(last) if last else "", eerste_dag=format_long_date(first) if first else ""
    )  # fmt: skip
    opening = filling.text(wording.rechtsmiddel)
    counted = [each for each in terms if each.dag is not None]
    sentences = [opening, *(_sentence(each) for each in counted or terms)]
    if first and not any(each.termijn.aard == "uiterste" for each in terms):
        sentences.append("Een uiterste dag is er niet.")
    return Remedy(
        kind.label,
        next((each.termijn.artikel for each in terms), kind.artikel),
        tuple(sentences),
        first,
        last,
        tuple(line.tekst for each in terms if each.geteld for line in each.geteld.regels),
        _readings(found),
        _address(wording, kind, filling),
    )


def _address(wording: Brieftekst, kind: Handeling, filling: Filling) -> tuple[str, ...]:
    """Where the remedy goes: the board of appeal, which the letterhead may hold, or another place, asked by the name of the act."""
    match wording.rechtsmiddel_bij:
        case "beroep":
            return lines_of(filling.asked(PLACE_OF_REMEDY, "adres waar het beroep wordt ingediend"))
        case "elders":
            return lines_of(filling.asked(OTHER_PLACE, f"adres voor: {kind.label}"))
        case _:
            return ()


def _terms(situation: Situation, later: Later, kind: Handeling) -> list[tuple[Situation, TermState]]:
    """The terms of the remedy that apply, each with the moment at which it is counted: its first day is known, or will be by law."""
    found = []
    for declared in situation.procedure.termijnen.values():
        if kind.sleutel not in declared.daden or declared.terug:
            continue
        moment, state = situation, state_of(situation, declared, situation_day(situation))
        if state is not None and state.geteld is None and (day := _by_law(situation, state)) is not None:
            moment = later(day)
            state = state_of(moment, declared, day)
        if state is not None and (state.stand != "wacht" or _waits_for_its_start(state)):
            found.append((moment, state))
    return found


def _waits_for_its_start(state: TermState) -> bool:
    """Whether only the day from which the term runs is not there yet, and not a fact on which it depends."""
    return set(state.ontbreekt) == {start.van for start in state.termijn.vanaf}


def _by_law(situation: Situation, state: TermState) -> date | None:
    """The day on which the start of a term comes by itself: the day of effect of an act done by law, when that day is counted already."""
    starts = {start.van for start in state.termijn.vanaf}
    for declared in situation.procedure.termijnen.values():
        after = declared.bij_verstrijken
        if declared.aard == "ingang" and after is not None and after.daad in starts:
            running = state_of(situation, declared, situation_day(situation))
            if running is not None and running.dag is not None:
                return running.dag
    return None


def _sentence(state: TermState) -> str:
    term = state.termijn
    if state.dag is None:
        words = f"{term.label[0].upper()}{term.label[1:]}"
        return f"{words}; de dag waarop die termijn begint, is bij het opmaken van dit document nog niet bekend."
    if term.aard == "uiterste":
        return f"De laatste nuttige dag is {format_long_date(state.dag)}."
    return f"Dat kan ten vroegste op {format_long_date(state.dag)}."


def _readings(counted: list[tuple[Situation, TermState]]) -> tuple[str, ...]:
    """The readings on which a day depends, each question with the answer that was chosen; one that gives the same day is left out."""
    found: dict[str, None] = {}
    for moment, state in counted:
        known = load_pack(moment.procedure.statuut).readings
        for key in state.geteld.leeswijzen if state.geteld else ():
            reading, chosen = known[key], moment.reading(key)
            if any(_day_with(moment, state, key, each.key) != state.dag for each in reading.alternatives):
                text = next((each.text for each in reading.alternatives if each.key == chosen), reading.alternatives[0].text)
                found[f"{reading.question} {text[0].upper()}{text[1:]}."] = None
    return tuple(found)


def _day_with(moment: Situation, state: TermState, key: str, alternative: str) -> date | None:
    """The day of a term when a reading is taken in another way."""
    other = replace(moment, readings={**moment.readings, key: alternative})
    found = state_of(other, moment.procedure.termijnen[state.termijn.sleutel], date.max)
    return found.dag if found else None
