"""Record a fact in the file of a person; the common part of recording, correcting and withdrawing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from django.db import transaction
from django.utils.timezone import localdate

from statuut.dossier.build import Place, build_event
from statuut.dossier.codes import Codes
from statuut.dossier.event import Event
from statuut.dossier.file import Dossier
from statuut.dossier.finding import Finding, has_errors
from statuut.dossier.validate import validate
from statuut.store.audit import must_be_someone, note
from statuut.store.models import Person
from statuut.store.records import fingerprint, to_dossier, to_record, update_summary


@dataclass(frozen=True, slots=True)
class Recorded:
    """What came of an act: the event and the file with it (None when an error kept it out), and all that is to be told."""

    event: Event | None
    dossier: Dossier | None
    findings: tuple[Finding, ...]

    @property
    def gelukt(self) -> bool:
        """Whether the fact was (or could be) recorded."""
        return self.event is not None


def record_event(personeelsnummer: str, raw: Mapping[str, object], *, codes: Codes, actor: str, now: datetime) -> Recorded:
    """Record a new fact. `raw` holds kind, period, source and body as typed; nr, `vastgelegd` and `door` are given by the store."""
    return keep_event(personeelsnummer, raw, codes=codes, actor=actor, now=now, handeling="vastleggen")


def preview_event(dossier: Dossier, raw: Mapping[str, object], *, codes: Codes, actor: str, now: datetime) -> Recorded:
    """What recording would give, without writing anything."""
    return build(dossier, raw, codes, actor, now)


def keep_event(personeelsnummer: str, raw: Mapping[str, object], *, codes: Codes, actor: str, now: datetime, handeling: str) -> Recorded:
    """Build, check and write one event with its audit line, in one transaction; Person.DoesNotExist for an unknown number."""
    must_be_someone(actor)
    with transaction.atomic():
        person = Person.objects.select_for_update().get(personeelsnummer=personeelsnummer)
        dossier = to_dossier(person, person.events.all())
        done = build(dossier, raw, codes, actor, now)
        if done.event is None or done.dossier is None:
            return done
        row = to_record(person, done.event, now)
        row.save()
        details = {"nr": row.nr, "soort": row.soort, "vervangt": row.vervangt, "vingerafdruk": fingerprint([row])}
        entry = note(actor, handeling, f"personeelslid {personeelsnummer}", now=now, gegevens=details)
        update_summary(person, done.dossier)
        person.stempel = entry.hash
        person.save()
    return done


def build(dossier: Dossier, raw: Mapping[str, object], codes: Codes, actor: str, now: datetime) -> Recorded:
    """The event and the file with it. An error that the file had already does not keep a new fact out."""
    number = dossier.next_nr()
    given = {**raw, "nr": number, "vastgelegd": localdate(now), "door": actor}
    event, findings = build_event(given, Place(personeelsnummer=dossier.personeelsnummer, gebeurtenis=number))
    if event is None:
        return Recorded(None, None, tuple(findings))
    complete = replace(dossier, events=(*dossier.events, event))
    before = set(validate(dossier, codes))
    news = tuple(finding for finding in validate(complete, codes) if finding not in before)
    return Recorded(None, None, news) if has_errors(news) else Recorded(event, complete, news)
