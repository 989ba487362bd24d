"""Drawing procedures in the terminal: a term with its count, the state of a case, the terms of a case, tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statuut.cli.output import console, pairs, say, table
from statuut.cli.packs import pack_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from statuut.procedures.alone import Alone
    from statuut.procedures.competence import Competence
    from statuut.procedures.recording import Proposal
    from statuut.procedures.state import NextAct, State
    from statuut.procedures.terms import Counted
    from statuut.procedures.worklist import Task

STANDS = {
    "wacht": "nog niet begonnen", "onbepaald": "onbepaald", "loopt": "loopt", "geschorst": "staat stil", "gehaald": "nageleefd",
    "te_laat": "te laat", "verstreken": "verstreken", "ingegaan": "bereikt", "afgelopen": "vervalt",
}  # fmt: skip
GIVES = {"uiterste": "laatste nuttige dag", "ten_vroegste": "eerste mogelijke dag", "ingang": "gaat in op"}


def draw_alone(found: Alone, statute: str, readings: Mapping[str, str]) -> None:
    """A term alone with its count."""
    term = found.geteld.termijn
    rest = f" ({found.bij})" if found.bij else ""
    say(f"{term.label[0].upper()}{term.label[1:]}{rest} [art. {term.artikel}]")
    say(f"{GIVES[term.aard].capitalize()}: {_date(found.geteld.dag)}")
    draw_count(found.geteld, statute, readings)
    if term.gevolg_tekst:
        say(f"Gevolg: {term.gevolg_tekst}")
    say()


def draw_count(counted: Counted, statute: str, readings: Mapping[str, str]) -> None:
    """Every step of a count, and the readings it leans on, as chosen."""
    for line in counted.regels:
        say(f"  {'+' if line.telt else '-'} {line.tekst}")
    declared = pack_of(statute).readings
    for key in dict.fromkeys(counted.leeswijzen):
        position = declared[key].position(readings[key]) if key in readings else 0
        say(f"  Leeswijze {key}: {declared[key].alternatives[position].text}.")


def draw_state(state: State) -> None:
    """A case on a day: stage, course, what comes, faults, questions."""
    ended = f"; {state.einde.label} ({_date(state.einde_dag)})" if state.einde else ""
    still = "; de procedure staat stil" if state.staat_stil else ""
    head = f"{state.procedure.naam} {state.case.kenmerk}, personeelslid {state.case.betrokkene}"
    console().print(pairs([("zaak", head), ("op", _date(state.dag)), ("fase", f"{state.fase.label}{ended}{still}")]))
    rows = [
        (_date(each.act.dag), each.kind.label, each.tekst or "; ".join(b.tekst for b in each.breaches), each.artikel or each.kind.artikel)
        for each in state.verloop
    ]
    if rows:
        console().print(table(("dag", "handeling", "opmerking", "artikel"), rows, title="Verloop"))
    coming = [_coming(each) for each in state.volgende if each.verwacht or each.laatste_dag]
    if coming:
        console().print(table(("handeling", "vanaf", "tot en met", "wie", "artikel"), coming, title="Nu mogelijk"))
    for each in state.fouten:
        say(f"Let op [art. {each.artikel}]: {each.tekst} {each.effect} {each.herstel}".rstrip())
    for question in state.vragen:
        say(f"Te vragen: {question.vraag}")


def draw_terms(state: State, readings: Mapping[str, str]) -> None:
    """The terms of a case with their counts."""
    for each in state.termijnen:
        if each.geteld is None:
            continue
        say(f"{each.termijn.label} [art. {each.termijn.artikel}]: {STANDS[each.stand]}, {GIVES[each.termijn.aard]} {_date(each.dag)}")
        draw_count(each.geteld, state.procedure.statuut, readings)


def who(found: Competence) -> str:
    """Who may do an act, in words."""
    names = [
        f"{each.naam}{_people([person.naam or person.persoon for person in each.personen if person.stand != 'uitgesloten'])}"
        for each in found.bevoegd
    ]
    return " of ".join(names) or found.bevinding


def _people(names: list[str]) -> str:
    return f" ({', '.join(names)})" if names else ""


def _coming(act: NextAct) -> tuple[str, str, str, str, str]:
    label = f"{act.kind.label} (opnieuw)" if act.herstel else act.kind.label
    last = f"{_date(act.laatste_dag)}{' (voorbij)' if act.te_laat else ''}" if act.laatste_dag else ""
    first = "de procedure staat stil" if act.stil else _date(act.eerste_dag) if act.eerste_dag else ""
    return label, first, last, who(act.bevoegd), act.kind.artikel


def _date(day: date | None) -> str:
    from statuut.timeline.formatting import format_date

    return format_date(day) if day else "nog niet bekend"


def draw_proposal(done: Proposal) -> None:
    """What came of an act: recorded or refused, warnings, and what can be done instead."""
    for refusal in done.weigeringen:
        say(f"Geweigerd{f' [art. {refusal.artikel}]' if refusal.artikel else ''}: {refusal.tekst}")
    for breach in done.waarschuwingen:
        if done.gelukt:
            say(f"Let op [art. {breach.artikel}]: {breach.tekst} {breach.effect}")
    if not done.gelukt:
        for line in done.mogelijk:
            say(f"Wel mogelijk: {line}")
        say("Is het toch zo gebeurd? Leg het vast met --zoals-gebeurd; de fout blijft dan zichtbaar.")


def draw_tasks(tasks: Iterable[Task]) -> None:
    """The work list, by role."""
    from statuut.procedures.worklist import by_role

    words = {"te_laat": "te laat", "binnenkort": "binnenkort", "wacht": "wacht"}
    for several in by_role(tasks).values():
        rows = [(words[t.soort], t.zaak, t.label, _date(t.laatste_dag) if t.laatste_dag else "", t.artikel) for t in several]
        console().print(table(("", "zaak", "handeling", "uiterlijk", "artikel"), rows, title=several[0].rol_naam))
