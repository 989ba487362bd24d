"""Judging an act while its form is filled in: it can be, it can but is risky, it can only be told as it happened, or it cannot be told.

The engine judges (`procedures.recording.propose`); nothing is written here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from statuut.procedures.case import GEGEVENS
from statuut.procedures.case_file import read_act
from statuut.procedures.competence import Competence, competence
from statuut.procedures.declaration import Handeling
from statuut.procedures.effects import Breach
from statuut.procedures.evaluate import course
from statuut.procedures.recording import Refusal, propose
from statuut.procedures.state import State
from statuut.web.forms.act_form import ActForm, place_refusals

Answer = Literal["kan", "mag_niet", "onvolledig"]


@dataclass(frozen=True)
class Judgement:
    """What recording would give: `mag_niet` can still be recorded as it happened, `onvolledig` cannot be recorded yet."""

    antwoord: Answer
    fouten: tuple[Breach, ...] = ()
    mogelijk: tuple[str, ...] = ()
    daarna: State | None = None

    @property
    def ernstig(self) -> list[Breach]:
        """The faults that touch the validity of the act."""
        return [each for each in self.fouten if each.meaning.stops]

    @property
    def licht(self) -> list[Breach]:
        """The faults that leave the act valid."""
        return [each for each in self.fouten if not each.meaning.stops]


def who_may(state: State, kind: Handeling, day: date | None) -> Competence:
    """Who may do an act on a day, given what happened before that day."""
    on = day or state.dag
    return competence(course(state.procedure, state.case, on), kind, on)


def judge(state: State, form: ActForm, today: date, *, replaces: int | None = None) -> Judgement | None:
    """The judgement of a form; None while a field cannot be read. What is wrong with a field is put beside it."""
    if not form.raw:
        return None
    number = state.case.next_nr()
    given = {**form.raw, "nr": number, "vastgelegd": today, **({"vervangt": replaces} if replaces else {})}
    act, problems = read_act(state.procedure, number, given)
    if act is None or problems:
        form.bezwaren += problems
        return Judgement("onvolledig")
    if act.daad == GEGEVENS and not act.velden:
        form.bezwaren.append("Er is niets gewijzigd.")
        return Judgement("onvolledig")
    act = replace(act, vastgelegd=today)
    plain = propose(state.procedure, state.case, act, today)
    if plain.gelukt:
        return Judgement("kan", plain.waarschuwingen, plain.mogelijk, plain.state)
    happened = propose(state.procedure, state.case, replace(act, zoals_gebeurd=True), today)
    if happened.gelukt and any(each.meaning.stops for each in happened.waarschuwingen):
        return Judgement("mag_niet", happened.waarschuwingen, plain.mogelijk, happened.state)
    place_refusals(form, _once(plain.weigeringen, happened.weigeringen))
    return Judgement("onvolledig", happened.waarschuwingen, plain.mogelijk)


def _once(*several: tuple[Refusal, ...]) -> list[Refusal]:
    return list(dict.fromkeys(each for refusals in several for each in refusals))
