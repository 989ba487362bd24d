"""Persons: the list with its search, order and filters, and the file of one of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache, lru_cache

from django.db.models import Count, F, Max, Q, QuerySet
from django.utils.timezone import localdate

from statuut.dossier.file import Dossier
from statuut.engine.pack import find_packs, load_pack
from statuut.procedures.expunging import expunged_numbers, without_expunged
from statuut.procedures.load import load_shared
from statuut.procedures.parts import Doorhaling
from statuut.store.audit import note
from statuut.store.doors.cases import marks_gone
from statuut.store.models import AuditEntry, EventRecord, Person
from statuut.store.records import fold, to_dossier

ORDERS = {
    "nummer": ("personeelsnummer",),
    "naam": ("naam", "voornaam", "personeelsnummer"),
    "graad": ("graad", "naam", "voornaam"),
    "groep": ("personeelsgroep", "naam", "voornaam"),
    "hoedanigheid": ("hoedanigheid", "naam", "voornaam"),
    "sinds": ("in_dienst", "naam"),
    "tot": ("uit_dienst", "naam"),
}


@dataclass(frozen=True, slots=True)
class Listing:
    """What the list asks: words (name or number), grade, group, in service on a day, and the order ("-naam" turns it round)."""

    zoek: str = ""
    graad: str = ""
    groep: str = ""
    in_dienst_op: date | None = None
    orde: str = "naam"


def people(listing: Listing) -> QuerySet[Person]:
    """The persons that the list shows, in its order."""
    found = _matching(Person.objects.all(), listing.zoek)
    if listing.graad:
        found = found.filter(graad=listing.graad)
    if listing.groep:
        found = found.filter(personeelsgroep=listing.groep)
    if listing.in_dienst_op is not None:
        day = listing.in_dienst_op
        found = found.filter(in_dienst__lte=day).filter(Q(uit_dienst__isnull=True) | Q(uit_dienst__gte=day))
    down = listing.orde.startswith("-")
    first, *rest = ORDERS.get(listing.orde.lstrip("-"), ORDERS["naam"])
    leading = F(first).desc(nulls_last=True) if down else F(first).asc(nulls_first=True)
    return found.order_by(leading, *rest)


def found_people(words: str, limit: int) -> Sequence[Person]:
    """The first persons whose number or name fits the words."""
    return list(_matching(Person.objects.all(), words).order_by("naam", "voornaam")[:limit]) if words.strip() else []


def grades_in_use() -> list[tuple[str, int]]:
    """The grades that occur, with the number of persons."""
    rows = Person.objects.exclude(graad="").values("graad").annotate(aantal=Count("id")).order_by("graad")
    return [(str(row["graad"]), int(row["aantal"])) for row in rows]


def person(personeelsnummer: str) -> Person | None:
    """The row of a person, or None when there is no such number."""
    return Person.objects.filter(personeelsnummer=personeelsnummer).first()


def persons_by_number(numbers: Iterable[str]) -> dict[str, Person]:
    """The rows of these persons by number; who is not in the store is left out."""
    wanted = list(numbers)
    parts = (Person.objects.filter(personeelsnummer__in=wanted[place : place + 500]) for place in range(0, len(wanted), 500))
    return {row.personeelsnummer: row for part in parts for row in part}


def open_dossier(row: Person, *, reader: str, now: datetime, doel: str) -> Dossier:
    """The file of a person as it may be seen today; who read it, when and what for is noted in the audit trail."""
    note(reader, "lezen", f"personeelslid {row.personeelsnummer}", now=now, gegevens={"doel": doel})
    return without_expunged(_dossier(row.pk, row.stempel), localdate(now), _expunging(row.statuut))


def trail_of(personeelsnummer: str, limit: int = 200, *, today: date | None = None) -> Sequence[AuditEntry]:
    """Who did or read what in the file of a person, latest first; of what is expunged only that there was something."""
    lines = list(AuditEntry.objects.filter(onderwerp=f"personeelslid {personeelsnummer}").order_by("-volgnummer")[:limit])
    row = person(personeelsnummer)
    if row is None:
        return lines
    day = today or localdate()
    numbers = expunged_numbers(_dossier(row.pk, row.stempel), day, _expunging(row.statuut))
    marks = marks_gone(row, day)
    for line in lines:
        if line.gegevens.get("zaak") in marks or ("soort" in line.gegevens and line.gegevens.get("nr") in numbers):
            line.handeling, line.gegevens = "doorgehaald", {}
    return lines


def reference_day(today: date) -> date:
    """The day up to which the store is kept: the latest first day of any fact, and never later than today."""
    latest: date | None = EventRecord.objects.filter(van__lte=today).aggregate(day=Max("van"))["day"]
    return latest or today


@lru_cache(maxsize=512)
def _dossier(pk: int, stempel: str) -> Dossier:
    """The file of a person in the state that the stamp names; rows are only ever added, and each change gives another stamp."""
    row = Person.objects.get(pk=pk)
    return to_dossier(row, row.events.all())


@cache
def _expunging(statuut: str) -> tuple[Doorhaling, ...]:
    """What a statute expunges, and when."""
    return load_shared(load_pack(statuut)).doorhalingen if statuut in find_packs() else ()


def _matching(found: QuerySet[Person], words: str) -> QuerySet[Person]:
    for word in words.split():
        folded = fold(word)
        found = found.filter(Q(personeelsnummer__startswith=word) | Q(zoeknaam__contains=folded)) if folded else found
    return found
