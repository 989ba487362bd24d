"""Persons and the facts recorded about them.

`Person` repeats a few facts of the file so that a list needs no file to be opened; `stempel` is the hash of the audit line of the last
change, and so names one state of the file.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models

from statuut.store.models.kept import Kept


class Person(models.Model):
    """A member of staff, known by personnel number, with the facts that lists show (taken from the file at each write)."""

    if TYPE_CHECKING:
        events: Any

    personeelsnummer: models.CharField[str, str] = models.CharField(max_length=40, unique=True)
    statuut: models.CharField[str, str] = models.CharField(max_length=40)
    naam: models.CharField[str, str] = models.CharField(max_length=500, blank=True)
    voornaam: models.CharField[str, str] = models.CharField(max_length=500, blank=True)
    zoeknaam: models.CharField[str, str] = models.CharField(max_length=1200, blank=True, db_index=True)
    graad: models.CharField[str, str] = models.CharField(max_length=500, blank=True, db_index=True)
    personeelsgroep: models.CharField[str, str] = models.CharField(max_length=40, blank=True)
    hoedanigheid: models.CharField[str, str] = models.CharField(max_length=20, blank=True)
    in_dienst: models.DateField[date | None, date | None] = models.DateField(null=True)
    uit_dienst: models.DateField[date | None, date | None] = models.DateField(null=True)
    records: models.PositiveIntegerField[int, int] = models.PositiveIntegerField(default=0)
    stempel: models.CharField[str, str] = models.CharField(max_length=64, blank=True)

    class Meta:
        ordering = ("naam", "voornaam", "personeelsnummer")

    def __str__(self) -> str:
        return self.weergavenaam

    @property
    def weergavenaam(self) -> str:
        """Family name and first name, or the number when the file names nobody."""
        return f"{self.naam} {self.voornaam}".strip() or f"Personeelslid {self.personeelsnummer}"


class EventRecord(Kept):
    """One recorded fact; `tot` is the last day, inclusive, and `inhoud` the body in the notation of the file."""

    person: models.ForeignKey[Person, Person] = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="events")
    person_id: int
    nr: models.PositiveIntegerField[int, int] = models.PositiveIntegerField()
    soort: models.CharField[str, str] = models.CharField(max_length=40)
    inhoud: models.JSONField[Any, Any] = models.JSONField(encoder=DjangoJSONEncoder)
    van: models.DateField[date, date] = models.DateField()
    tot: models.DateField[date | None, date | None] = models.DateField(null=True)
    vastgelegd: models.DateField[date, date] = models.DateField()
    door: models.CharField[str, str] = models.CharField(max_length=500, blank=True)
    bron: models.CharField[str, str] = models.CharField(max_length=500, blank=True)
    tewerkstelling: models.PositiveIntegerField[int | None, int | None] = models.PositiveIntegerField(null=True)
    vervangt: models.PositiveIntegerField[int | None, int | None] = models.PositiveIntegerField(null=True)
    opgeslagen: models.DateTimeField[datetime, datetime] = models.DateTimeField()

    class Meta:
        ordering = ("person_id", "nr")
        constraints = (models.UniqueConstraint(fields=("person", "nr"), name="event_nr_once_per_person"),)
