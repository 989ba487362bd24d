"""Cases: the way in to one case, those of a person, and all that run. From the day of expungement a case is not there for any reader."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from django.utils.timezone import localdate

from statuut.procedures.state import State
from statuut.store.audit import note
from statuut.store.case_records import to_state
from statuut.store.models import AgendaAddress, CaseRecord, EventRecord, Person


def open_state(kenmerk: str, on: date, *, reader: str, now: datetime, doel: str, known_on: date | None = None) -> State | None:
    """The state of a case on a day, None when there is none (any more); the reading is noted in the audit trail."""
    row = CaseRecord.objects.filter(kenmerk=kenmerk).select_related("person").first()
    if row is None or is_gone(row, localdate(now)):
        return None
    about = f"personeelslid {row.person.personeelsnummer}"
    note(reader, "zaak lezen", about, now=now, gegevens={"zaak": kenmerk, "doel": doel})
    return to_state(row, on, known_on)


def states_of(person: Person, on: date) -> Sequence[State]:
    """The cases of a person on a day, the latest first; the face notes the reading."""
    rows = CaseRecord.objects.filter(person=person).select_related("person").order_by("-geopend", "-kenmerk")
    return [state for row in rows if (state := to_state(row, on)).gewist_vanaf is None]


def running_states(statuut: str, on: date) -> Iterator[State]:
    """Every case in which something can still be done, for work lists and agendas."""
    for row in CaseRecord.objects.filter(statuut=statuut).select_related("person").prefetch_related("acts"):
        state = to_state(row, on)
        if state.gewist_vanaf is None and (state.einde is None or any(each.verwacht for each in state.volgende)):
            yield state


def every_state(on: date, *, today: date) -> Iterator[State]:
    """Every case that may be seen today, as it is on a day, also those that are over; for lists. The latest opened first."""
    for row in CaseRecord.objects.select_related("person").prefetch_related("acts").order_by("-geopend", "-kenmerk"):
        state = to_state(row, on)
        if state.gewist_vanaf is None and (on >= today or not is_gone(row, today)):
            yield state


def found_cases(words: str, limit: int, *, today: date) -> Sequence[CaseRecord]:
    """The first cases that may be seen today and whose mark begins so."""
    rows = CaseRecord.objects.filter(kenmerk__istartswith=words).select_related("person").order_by("kenmerk") if words else ()
    return [row for row in rows if not is_gone(row, today)][:limit]


def case_events(kenmerk: str) -> Sequence[EventRecord]:
    """The records that a case wrote into the file of its person and that still count there."""
    written = list(EventRecord.objects.filter(bron__startswith=f"zaak {kenmerk}: "))
    replaced = set(EventRecord.objects.filter(person_id__in={each.person_id for each in written}).values_list("person_id", "vervangt"))
    return [each for each in written if (each.person_id, each.nr) not in replaced]


def agenda_code() -> str:
    """The secret part of the address of the agenda feed; empty when there is none."""
    last = AgendaAddress.objects.last()
    return "" if last is None else last.code


def is_gone(row: CaseRecord, today: date) -> bool:
    """Whether a case may no longer be seen."""
    return to_state(row, today).gewist_vanaf is not None


def marks_gone(person: Person, today: date) -> frozenset[str]:
    """The marks of the cases of a person that may no longer be seen."""
    rows = CaseRecord.objects.filter(person=person).select_related("person")
    return frozenset(row.kenmerk for row in rows if is_gone(row, today))
