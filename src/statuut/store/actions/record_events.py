"""Record several facts of one person at once, such as a month of performances: all of them or none, checked as they are together.

New facts, corrections (`vervangt`) and withdrawals (`soort: intrekking`) may go together: what one of them breaks, another may mend, so the
file is checked once, with all of them in it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
from statuut.store.models import EventRecord, Person
from statuut.store.records import fingerprint, to_dossier, to_record, update_summary

RawEvents = Sequence[Mapping[str, object]]


@dataclass(frozen=True, slots=True)
class RecordedTogether:
    """What came of it: the events and the file with them (nothing when an error kept them out), and all that is to be told.

    The n-th fact of the request has the number `first + n`, also in findings.
    """

    first: int
    events: tuple[Event, ...]
    dossier: Dossier | None
    findings: tuple[Finding, ...]

    @property
    def gelukt(self) -> bool:
        """Whether the facts were (or could be) recorded."""
        return self.dossier is not None


def record_events(
    personeelsnummer: str, raws: RawEvents, *, codes: Codes, actor: str, now: datetime, stempel: str | None = None
) -> RecordedTogether | None:
    """Record these facts in one transaction with one audit line; Person.DoesNotExist for an unknown number.

    With `stempel` the file must still be in the state that it names; None comes back when somebody changed it meanwhile.
    """
    must_be_someone(actor)
    with transaction.atomic():
        person = Person.objects.select_for_update().get(personeelsnummer=personeelsnummer)
        if stempel is not None and person.stempel != stempel:
            return None
        done = preview_events(to_dossier(person, person.events.all()), raws, codes=codes, actor=actor, now=now)
        if done.dossier is None or not done.events:
            return done
        rows = [to_record(person, event, now) for event in done.events]
        EventRecord.objects.bulk_create(rows)
        details = {"nrs": [row.nr for row in rows], "soorten": sorted({row.soort for row in rows}), "vingerafdruk": fingerprint(rows)}
        entry = note(actor, "vastleggen", f"personeelslid {personeelsnummer}", now=now, gegevens=details)
        update_summary(person, done.dossier)
        person.stempel = entry.hash
        person.save()
    return done


def preview_events(dossier: Dossier, raws: RawEvents, *, codes: Codes, actor: str, now: datetime) -> RecordedTogether:
    """What recording would give, without writing anything. An error that the file had already keeps nothing out."""
    first = dossier.next_nr()
    events: list[Event] = []
    findings: list[Finding] = []
    for number, raw in enumerate(raws, first):
        given = {**raw, "nr": number, "vastgelegd": localdate(now), "door": actor}
        event, wrong = build_event(given, Place(personeelsnummer=dossier.personeelsnummer, gebeurtenis=number))
        findings += wrong
        events += [] if event is None else [event]
    complete = replace(dossier, events=(*dossier.events, *events))
    before = set(validate(dossier, codes))
    findings += [finding for finding in validate(complete, codes) if finding not in before]
    if has_errors(findings):
        return RecordedTogether(first, (), None, tuple(findings))
    return RecordedTogether(first, tuple(events), complete, tuple(findings))
