"""Between the rows of the store and the values of the dossier: events out and in, and the facts that lists show of a person."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date, datetime
from hashlib import sha256

from django.core.serializers.json import DjangoJSONEncoder

from statuut.corpus.zoek import vouw
from statuut.dossier.build import file_values
from statuut.dossier.event import Event
from statuut.dossier.events import APPOINTMENTS
from statuut.dossier.file import Dossier
from statuut.store.event_rows import COLUMNS, HEADER, event_of
from statuut.store.models import EventRecord, Person


def to_record(person: Person, event: Event, now: datetime) -> EventRecord:
    """The row of an event, not saved yet."""
    return EventRecord(
        person=person,
        nr=event.nr,
        soort=event.soort,
        inhoud={name: value for name, value in file_values(event).items() if name not in HEADER},
        van=event.van,
        tot=event.laatste_dag,
        vastgelegd=event.vastgelegd,
        door=event.door or "",
        bron=event.bron or "",
        tewerkstelling=event.tewerkstelling,
        vervangt=event.vervangt,
        opgeslagen=now,
    )


def fingerprint(records: Iterable[EventRecord]) -> str:
    """A short hash of what is written, for the audit trail: a row changed later by hand no longer fits it."""
    content = [[getattr(record, name) for name in (*HEADER, "inhoud")] for record in records]
    return sha256(json.dumps(content, cls=DjangoJSONEncoder, ensure_ascii=False, sort_keys=True).encode()).hexdigest()[:32]


def to_event(record: EventRecord) -> Event:
    """The event of a row."""
    return event_of({name: getattr(record, name) for name in COLUMNS}, f"person {record.person_id}")


def to_dossier(person: Person, records: Iterable[EventRecord]) -> Dossier:
    """The file of a person from all its rows."""
    return Dossier(person.personeelsnummer, person.statuut, tuple(to_event(record) for record in records))


def fold(text: str) -> str:
    """Text for comparison: no accents, no capitals, single blanks."""
    return vouw(text)[0].strip()


def update_summary(person: Person, dossier: Dossier) -> None:
    """Repeat in the person's row what lists show: name, latest grade, capacity, first and last day of service."""
    identity = dossier.identity()
    person.naam = identity.naam if identity else ""
    person.voornaam = identity.voornaam if identity else ""
    person.zoeknaam = fold(f"{person.naam} {person.voornaam} {person.naam} {person.personeelsnummer}")
    appointments = dossier.of(*APPOINTMENTS)
    grades = dossier.of(*APPOINTMENTS, "graad", "inschakeling")
    person.graad = str(grades[-1].body.graad) if grades else ""  # type: ignore[attr-defined]
    person.hoedanigheid = appointments[-1].soort if appointments else ""
    person.personeelsgroep = str(appointments[-1].body.personeelsgroep) if appointments else ""  # type: ignore[attr-defined]
    person.in_dienst = appointments[0].van if appointments else None
    person.uit_dienst = _last_day(dossier)
    person.records = len(dossier.events)


def _last_day(dossier: Dossier) -> date | None:
    """The last day of service over all employments; None while one of them is open, or when there is none."""
    periods = [period for employment in dossier.employments() for period in employment.perioden]
    if not periods or any(period.tot is None for period in periods):
        return None
    return max(period.last_day for period in periods if period.last_day is not None)
