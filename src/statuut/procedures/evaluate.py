"""From the records of a case to its state: the course is run day by day, with what silence decided at its own day.

The order in which acts were recorded does not matter, only the days on which they were done (and, on one day, the order in which the
procedure declares them). `on` is the day of the question, `known_on` the day whose knowledge is used; neither is read from a clock.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from statuut.procedures.case import GEGEVENS, Act, Case, Holders
from statuut.procedures.coming import acts_of, expected
from statuut.procedures.conditions import holds, missing
from statuut.procedures.declaration import Procedure, Verstrijken
from statuut.procedures.effects import Breach
from statuut.procedures.faults import faults
from statuut.procedures.fields import field_of, file_value
from statuut.procedures.parts import Fase
from statuut.procedures.running import TermState, date_text, state_of, stays, term_day
from statuut.procedures.situation import Happened, Situation
from statuut.procedures.state import Asking, EventDraft, NextAct, State

ONE_DAY = timedelta(days=1)


def evaluate(
    procedure: Procedure,
    case: Case,
    on: date,
    *,
    known_on: date | None = None,
    holders: Holders | None = None,
    readings: Mapping[str, str] | None = None,
) -> State:
    """The state of a case on a day. `holders` are the offices as files know them; those named in the case go before."""
    situation = course(procedure, case, on, known_on=known_on, holders=holders, readings=readings)
    over = situation.ending()
    terms = tuple(
        found for each in procedure.termijnen.values() if (found := state_of(situation, each, on, ended=over is not None)) is not None
    )
    coming, later, lapsed = acts_of(situation, terms, on, over is not None)
    return State(
        procedure,
        case,
        on,
        _stage(situation),
        tuple(situation.history),
        coming,
        later,
        lapsed,
        terms,
        tuple(_breaches(situation, terms, over is not None)),
        tuple(stays(situation)),
        _asks(situation, terms, coming),
        tuple(_events(situation)),
        situation.facts,
        procedure.eindes[over.einde] if over else None,
        over.act.dag if over else None,
        next((each.act.dag for each in situation.history if each.kind.wist and each.counts), None),
    )


def course(
    procedure: Procedure,
    case: Case,
    on: date,
    *,
    known_on: date | None = None,
    holders: Holders | None = None,
    readings: Mapping[str, str] | None = None,
) -> Situation:
    """Everything that happened up to a day, in the order of its days, each act with its faults."""
    order = {key: place for place, key in enumerate(procedure.handelingen)}
    acts = [act for act in case.current(known_on) if act.dag <= on and (act.daad in order or act.daad == GEGEVENS)]
    acts.sort(key=lambda act: (act.dag, order.get(act.daad, -1), act.nr))
    situation = Situation(
        procedure, case, holders or {}, readings or {}, facts=dict(case.gegevens), term_day=term_day
    )  # fmt: skip
    fired: set[tuple[str, date]] = set()
    for act in acts:
        _silences(situation, act.dag, fired)
        if act.daad == GEGEVENS:
            situation.learn(act)
        else:
            kind = procedure.handelingen[act.daad]
            _add(situation, Happened(act, kind, faults(situation, act, kind)))
    _silences(situation, on, fired)
    return situation


def _silences(situation: Situation, until: date, fired: set[tuple[str, date]]) -> None:
    """Let every term that passed up to a day do what it says, earliest first."""
    while (found := min(_passed(situation, until, fired), default=None)) is not None:
        day, name = found
        term = situation.procedure.termijnen[name]
        assert term.bij_verstrijken is not None
        fired.add((name, day))
        _deem(situation, term.bij_verstrijken, day, name, term.artikel)


def _deem(situation: Situation, declared: Verstrijken, day: date, reason: str, article: str) -> None:
    """Let an act be deemed done on a day, because a term passed or by law after another act."""
    fields = {name: value for name, each in declared.velden.items() if (value := situation.first_known(each)) is not None}
    act = Act(0, declared.daad, day, day, None, fields)
    kind = situation.procedure.handelingen[declared.daad]
    _add(situation, Happened(act, kind, (), reason, declared.tekst, declared.artikel or article))


def _add(situation: Situation, happened: Happened) -> None:
    """Let something happen, with what follows from it by law on the same day."""
    situation.add(happened)
    if happened.counts:
        for after in happened.kind.volgt:
            if holds(after.wanneer, situation):
                _deem(situation, after, happened.act.dag, happened.kind.sleutel, happened.kind.artikel)


def _passed(situation: Situation, until: date, fired: set[tuple[str, date]]) -> Iterator[tuple[date, str]]:
    ended = situation.ending() is not None
    for name, declared in situation.procedure.termijnen.items():
        after = declared.bij_verstrijken
        if after is None or (ended and not declared.na_einde) or holds(after.wanneer, situation) is not True:
            continue
        found = state_of(situation, declared, until)
        if found is None or found.dag is None or found.stand == "gehaald":
            continue
        day = found.dag + ONE_DAY if found.termijn.aard == "uiterste" and not found.termijn.gives_day_after else found.dag
        if day <= until and (name, day) not in fired:
            yield day, name


def _stage(situation: Situation) -> Fase:
    """The stage that the course has reached: that of the furthest act, or the one it leads to."""
    order = list(situation.procedure.fasen)
    reached = [order[0], *(each.kind.leidt_tot or each.kind.fase for each in situation.history if each.counts)]
    return situation.procedure.fasen[max(reached, key=order.index)]


def _breaches(situation: Situation, terms: tuple[TermState, ...], ended: bool) -> Iterator[Breach]:
    """The faults of the acts, and terms that passed without their act."""
    for happened in situation.history:
        yield from happened.breaches
    for each in terms:
        term = each.termijn
        if term.aard != "uiterste" or each.stand != "verstreken" or not term.daden or ended:
            continue
        if term.bij_verstrijken is not None and term.bij_verstrijken.daad in term.daden:
            continue  # silence stands for the act itself
        awaited = [situation.procedure.handelingen[key] for key in term.daden]
        if not any(expected(situation, kind) and holds(kind.wanneer, situation) is not False for kind in awaited):
            continue
        labels = " of ".join(kind.label for kind in awaited)
        text = f"{labels} is niet gebeurd: {term.label}, uiterlijk op {date_text(each.dag)}."
        yield Breach("verstreken", term.daden[0], text, term.artikel, term.gevolg, None, "", term.gevolg_tekst, term.sleutel)


def _asks(situation: Situation, terms: tuple[TermState, ...], coming: tuple[NextAct, ...]) -> tuple[Asking, ...]:
    """The facts that are missing and that the user can give: facts of the case, and fields of acts that happened."""
    wanted = [name for each in coming for name in each.bevoegd.ontbreekt]
    wanted += [name for each in terms if each.stand in ("wacht", "onbepaald") for name in each.ontbreekt]
    for happened in situation.history:
        looking = situation.for_act(happened.act)
        for need in happened.kind.eisen.values():
            if holds(need.wanneer, looking):
                own = happened.kind.velden
                wanted += [f"{happened.kind.sleutel}.{name}" if name in own else name for name in missing(need.eis, looking)]
    procedure = situation.procedure
    found: dict[str, Asking] = {}
    for name in wanted:
        head, _, tail = name.partition(".")
        if not tail and head in procedure.gegevens:
            field = procedure.gegevens[head]
        elif tail and situation.happened(head) and tail in procedure.handelingen[head].velden:
            field = procedure.handelingen[head].velden[tail]
        else:
            continue
        if situation.value(name) is None:
            found[name] = Asking(
                name, field.label, field.vraag or f"{'Klopt dit' if field.soort == 'janee' else 'Wat is'}: {field.label}?", field.artikel
            )
    return tuple(found.values())


def _events(situation: Situation) -> Iterator[EventDraft]:
    drafts = ((happened, declared) for happened in situation.history if happened.counts for declared in happened.kind.gebeurtenis)
    for happened, declared in drafts:
        looking = situation.for_act(happened.act)
        first = looking.first_known({"van": declared.van})
        if first is None or not holds(declared.wanneer, looking):
            continue
        last = looking.first_known({"van": declared.tot})
        if last is None and (after := looking.first_known({"van": declared.voor})) is not None:
            last = after - ONE_DAY
        known = {name: value for name, each in declared.velden.items() if (value := _written(looking, each)) is not None}
        yield EventDraft(
            declared.soort, first, last, known, happened.act.nr, happened.kind.sleutel, situation.case.kenmerk, declared.artikel
        )


def _written(looking: Situation, value: Any) -> Any:
    """A value of an event in the notation of the file: of a reference, the first that is known."""
    references = value["van"] if isinstance(value, Mapping) and set(value) == {"van"} else ()
    for each in [references] if isinstance(references, str) else references:
        if (found := looking.value(each)) is not None:
            own = looking.procedure.handelingen[looking.own.daad].velden.get(each) if looking.own else None
            return file_value(own or field_of(looking.procedure, each), found)
    return None if references else value


def with_act(case: Case, act: Act) -> Case:
    """The case with one more record."""
    return replace(case, acts=(*case.acts, act))
