"""The acts to come at a moment of a case: what can be done now, what the course needs later, and what is lost because its term passed."""

from __future__ import annotations

from datetime import date

from statuut.procedures.competence import competence
from statuut.procedures.conditions import holds
from statuut.procedures.declaration import Handeling, VereisteDaad
from statuut.procedures.running import TermState, in_words, stays, stopped
from statuut.procedures.situation import Happened, Situation
from statuut.procedures.state import Lapsed, NextAct

LOST = frozenset({"nietig", "onontvankelijk", "vervallen", "geacht"})


def acts_of(
    situation: Situation, terms: tuple[TermState, ...], on: date, ended: bool
) -> tuple[tuple[NextAct, ...], tuple[NextAct, ...], tuple[Lapsed, ...]]:
    """The acts that can be done now, those that the course needs later, and those that cannot be done any more."""
    coming: list[NextAct] = []
    later: list[NextAct] = []
    lapsed: list[Lapsed] = []
    for kind in situation.procedure.handelingen.values():
        done = situation.last(kind.sleutel)
        if kind.van_rechtswege or (ended and not kind.na_einde) or holds(kind.wanneer, situation) is False:
            continue
        if (done is not None and not kind.herhaalbaar and not done.to_repair) or _barred(situation, kind):
            continue
        own = tuple(each for each in terms if kind.sleutel in each.termijn.daden)
        if late := next(
            (each for each in own if each.stand in ("verstreken", "te_laat") and each.termijn.gevolg in LOST and not done), None
        ):
            lapsed.append(Lapsed(kind, late))
            continue
        waiting = _waiting(situation, kind)
        if waiting and done is None:
            later.append(_later(situation, kind, own, waiting, on))
        elif not waiting:
            coming.append(_next(situation, kind, own, on, done))
    coming.sort(key=lambda each: (not each.verwacht, each.laatste_dag or date.max))
    return tuple(coming), tuple(_foreseen(situation, coming, later)), tuple(lapsed)


def _foreseen(situation: Situation, coming: list[NextAct], later: list[NextAct]) -> list[NextAct]:
    """Of the later acts those that the course needs: expected, and waiting only for acts that are expected or follow by law."""
    sure = {each.kind.sleutel for each in coming if each.verwacht}
    sure |= {key for key, kind in situation.procedure.handelingen.items() if kind.van_rechtswege or situation.happened(key)}
    found: list[NextAct] = []
    waiting = [each for each in later if each.verwacht]
    while ready := [each for each in waiting if all(sure.intersection(needed.daden) for needed in _needed(situation, each.kind))]:
        found += ready
        sure |= {each.kind.sleutel for each in ready}
        waiting = [each for each in waiting if each not in ready]
    return found


def _barred(situation: Situation, kind: Handeling) -> bool:
    return any(
        holds(barred.wanneer, situation) is not False and any(situation.happened(each) for each in barred.daden) for barred in kind.niet_na
    )


def _waiting(situation: Situation, kind: Handeling) -> tuple[str, ...]:
    """The acts that must come first, in words."""
    return tuple(" of ".join(situation.procedure.handelingen[each].label for each in needed.daden) for needed in _needed(situation, kind))


def _needed(situation: Situation, kind: Handeling) -> list[VereisteDaad]:
    """What must happen first and has not."""
    return [
        needed
        for needed in kind.na
        if holds(needed.wanneer, situation) is not False and not any(situation.happened(each) for each in needed.daden)
    ]


def expected(situation: Situation, kind: Handeling) -> bool:
    """Whether the course needs an act."""
    return kind.verwacht if isinstance(kind.verwacht, bool) else holds(kind.verwacht, situation) is True


def _later(situation: Situation, kind: Handeling, own: tuple[TermState, ...], waiting: tuple[str, ...], on: date) -> NextAct:
    within = tuple(in_words(situation, each.termijn) for each in own)
    return NextAct(
        kind, competence(situation, kind, on), None, None, own, expected(situation, kind), wacht_op=waiting, binnen=within
    )  # fmt: skip


def _next(situation: Situation, kind: Handeling, own: tuple[TermState, ...], on: date, done: Happened | None) -> NextAct:
    prior = [found.act.dag for needed in kind.na for each in needed.daden if (found := situation.last(each))]
    earliest = [each.dag for each in own if each.termijn.aard == "ten_vroegste" and each.dag is not None]
    open_terms = [each for each in own if each.termijn.aard == "uiterste" and each.stand not in ("gehaald", "afgelopen")]
    latest = [each.dag for each in open_terms if each.dag is not None]
    holding = [stay for stay in stays(situation) if on in stay.periode and stopped(stay, kind.sleutel) and not kind.tijdens_schorsing]
    ends = [stay.periode.tot for stay in holding]
    first = max((*prior, *earliest, *(end for end in ends if end is not None)), default=None)
    last = min(latest, default=None)
    return NextAct(
        kind,
        competence(situation, kind, on),
        None if any(end is None for end in ends) else first,
        last,
        own,
        expected(situation, kind),
        herstel=done is not None and done.to_repair,
        stil=bool(holding),
        te_laat=last is not None and last < on,
        binnen=tuple(in_words(situation, each.termijn) for each in own),
    )
