"""Import files of persons, all or nothing; a record once kept is never changed by an import."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from django.db import transaction

from statuut.dossier.codes import Codes
from statuut.dossier.file import Dossier
from statuut.dossier.importing import ImportResult, import_files
from statuut.store.audit import note
from statuut.store.models import EventRecord, Person
from statuut.store.records import fingerprint, to_dossier, to_record, update_summary


def import_dossiers(paths: Iterable[Path | str], *, codes: Codes, actor: str, now: datetime, proef: bool = False) -> ImportResult:
    """Read and keep files or folders (YAML, JSON, CSV, XLSX, Parquet); with `proef` nothing is
    written and the result tells what would be.
    """
    with transaction.atomic():
        result = import_files(paths, codes, kept_dossiers())
        if result.gelukt and not proef:
            keep_dossiers(result.dossiers, actor=actor, now=now, melding=result.text())
    return result


def kept_dossiers() -> dict[str, Dossier]:
    """Every file of the store, by personnel number."""
    persons = Person.objects.prefetch_related("events")
    return {person.personeelsnummer: to_dossier(person, person.events.all()) for person in persons}


def keep_dossiers(dossiers: Iterable[Dossier], *, actor: str, now: datetime, melding: str = "") -> int:
    """Write files that were validated already: their events of a new nr; gives the number of events written."""
    written = 0
    numbers: list[str] = []
    with transaction.atomic():
        rows: list[EventRecord] = []
        for dossier in dossiers:
            person, _ = Person.objects.get_or_create(personeelsnummer=dossier.personeelsnummer, defaults={"statuut": dossier.statuut})
            there = set(person.events.values_list("nr", flat=True))
            rows += [to_record(person, event, now) for event in dossier.events if event.nr not in there]
            update_summary(person, dossier)
            person.save()
            numbers.append(dossier.personeelsnummer)
        EventRecord.objects.bulk_create(rows, batch_size=500)
        written = len(rows)
        details = {"nummers": numbers, "gebeurtenissen": written, "melding": melding, "vingerafdruk": fingerprint(rows)}
        entry = note(actor, "invoeren", f"{len(numbers)} dossiers", now=now, gegevens=details)
        Person.objects.filter(personeelsnummer__in=numbers).update(stempel=entry.hash)
    return written
