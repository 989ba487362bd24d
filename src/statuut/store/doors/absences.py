"""Absences and work patterns of many persons at once, for a calendar: one query, no file is opened."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Q

from statuut.store.models import EventRecord, Person

KINDS = ("afwezigheid", "werkregime", "stage", "contract")


@dataclass(frozen=True, slots=True)
class WorkRecord:
    """A record about work or absence as it is kept: `tot` is the last day, `inhoud` the body in the notation of the file."""

    persoon: int
    nr: int
    soort: str
    inhoud: dict[str, Any]
    van: date
    tot: date | None
    tewerkstelling: int


def work_records(persons: Iterable[Person], van: date, tot: date) -> list[WorkRecord]:
    """What counts of absences and work patterns between two days (both included), in order of first day; replaced records are left out."""
    meets = Q(van__lte=tot) & (Q(tot__isnull=True) | Q(tot__gte=van))
    wanted = EventRecord.objects.filter(person__in=persons).filter(Q(soort__in=KINDS) & meets | Q(vervangt__isnull=False))
    columns = ("person_id", "nr", "soort", "inhoud", "van", "tot", "tewerkstelling", "vervangt")
    rows = list(wanted.order_by("van", "nr").values_list(*columns))
    gone = {(row[0], row[7]) for row in rows if row[7] is not None}
    return [
        WorkRecord(person, nr, soort, body, first, last, number or 1)
        for person, nr, soort, body, first, last, number, _ in rows
        if soort in KINDS
        and (person, nr) not in gone
        and first <= tot
        and (last is None or last >= van)
        and (last is None or last >= first)
    ]
