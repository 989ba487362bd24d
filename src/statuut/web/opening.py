"""Opening a case: which procedures there are, who is meant by what was typed, and what the file already says of the facts asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.db import transaction

from statuut.procedures.declaration import Procedure
from statuut.procedures.fields import choices
from statuut.procedures.load import load_procedures
from statuut.store import doors
from statuut.store.actions import Opened, open_case
from statuut.store.models import CaseRecord, Person
from statuut.web import statutes
from statuut.web.cases import position_on
from statuut.web.clock import now
from statuut.web.context import actor
from statuut.web.forms.act_form import OWN
from statuut.web.people import Asked

SOME = 12


def procedures_of(statute: str) -> Mapping[str, Procedure]:
    """The procedures of a statute by key, in the order of their names."""
    found = load_procedures(statutes.pack(statute)) if statute in statutes.installed() else {}
    return dict(sorted(found.items(), key=lambda item: item[1].naam))


def every_procedure() -> Mapping[str, str]:
    """The names of all procedures by key, of the statutes in use or else of those installed."""
    keys = doors.statutes_in_use() or list(statutes.installed())
    return {key: each.naam for statute in keys for key, each in procedures_of(statute).items()}


def meant(words: str) -> Sequence[Person]:
    """Who may be meant by a number or a name: exactly one when the number is there."""
    exact = doors.person(words.strip())
    return [exact] if exact is not None else doors.found_people(words, SOME)


def from_file(question: Asked, procedure: Procedure) -> dict[str, str]:
    """Facts of the case that the file answers on the day, as a user would type them; only those that are sure."""
    position = next((each for each in position_on(question, question.op) if each.in_service), None)
    found: dict[str, str] = {}
    for name, field in procedure.gegevens.items():
        answer = position.answers.get(name) if position is not None else None
        if answer is None or not answer.determined:
            continue
        known = {words: key for key, words in choices(procedure, field).items()}
        if answer.text in known:
            found[OWN + name] = known[answer.text]
    return found


def last_place() -> int:
    """The place of the last case in the store, 0 when there is none."""
    found = CaseRecord.objects.order_by("pk").last()
    return 0 if found is None else found.pk


def open_once(procedure: str, person: Person, facts: Mapping[str, Any], seen: int) -> Opened:
    """Open a case, unless this form was sent before: `seen` is the place of the last case of the store when the form was opened."""
    with transaction.atomic():
        Person.objects.select_for_update().get(pk=person.pk)
        last = CaseRecord.objects.filter(person=person, pk__gt=seen, procedure=procedure).last()
        if last is not None:
            state = doors.open_state(last.kenmerk, last.geopend, reader=actor(), now=now(), doel="zaak openen")
            if state is not None and not state.case.acts:
                return Opened(state.case)
        return open_case(procedure, person.personeelsnummer, gegevens=facts, actor=actor(), now=now())
