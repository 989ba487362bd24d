"""The tables of the store: persons, recorded events, legal texts, salary tables, audit trail.

Rows of `EventRecord`, `LegalText`, `SalaryRow` and `AuditEntry` are only ever added: saving a row again or deleting it is an error of the
program. `Person` alone changes: it repeats a few facts of the file so that a list needs no file to be opened; `stempel` is the
hash of the audit line of the last change, and so names one state of the file.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any, NoReturn

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models


class AppendOnlyError(Exception):
    """The program tried to change or delete what may only be added to."""


class _Kept(models.Model):
    """A row that is written once."""

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Write the row; a row that is there already may not be written again."""
        if not self._state.adding:
            raise AppendOnlyError(f"{type(self).__name__} {self.pk} is kept and cannot be changed")
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        """Refuse: nothing is deleted."""
        raise AppendOnlyError(f"{type(self).__name__} {self.pk} is kept and cannot be deleted")


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


class EventRecord(_Kept):
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


class LegalText(_Kept):
    """A legal text as read by the corpus; the latest of a statute is the one shown."""

    statuut: models.CharField[str, str] = models.CharField(max_length=40, db_index=True)
    bron: models.CharField[str, str] = models.CharField(max_length=500)
    inhoud: models.JSONField[Any, Any] = models.JSONField()
    ingelezen: models.DateTimeField[datetime, datetime] = models.DateTimeField()

    class Meta:
        ordering = ("-id",)


class LegalArticle(_Kept):
    """One article of a legal text, folded (no accents, no capitals) for search."""

    text: models.ForeignKey[LegalText, LegalText] = models.ForeignKey(LegalText, on_delete=models.PROTECT, related_name="articles")
    text_id: int
    nummer: models.CharField[str, str] = models.CharField(max_length=40)
    volgorde: models.PositiveIntegerField[int, int] = models.PositiveIntegerField()
    gevouwen: models.TextField[str, str] = models.TextField()

    class Meta:
        ordering = ("text_id", "volgorde")
        constraints = (models.UniqueConstraint(fields=("text", "volgorde"), name="article_place_once_per_text"),)


class SalaryRow(_Kept):
    """One step of a salary scale from a day on, in cents at 100 %; `lading` numbers the load that brought it."""

    statuut: models.CharField[str, str] = models.CharField(max_length=40, db_index=True)
    schaal: models.CharField[str, str] = models.CharField(max_length=40)
    trap: models.PositiveIntegerField[int, int] = models.PositiveIntegerField()
    bedrag: models.BigIntegerField[int, int] = models.BigIntegerField()
    vanaf: models.DateField[date, date] = models.DateField()
    bron: models.CharField[str, str] = models.CharField(max_length=500)
    status: models.CharField[str, str] = models.CharField(max_length=20)
    lading: models.PositiveIntegerField[int, int] = models.PositiveIntegerField()

    class Meta:
        ordering = ("statuut", "schaal", "vanaf", "trap", "lading")


class AuditEntry(_Kept):
    """One line of the audit trail, chained to the line before by its hash."""

    volgnummer: models.PositiveBigIntegerField[int, int] = models.PositiveBigIntegerField(unique=True)
    tijd: models.DateTimeField[datetime, datetime] = models.DateTimeField()
    wie: models.CharField[str, str] = models.CharField(max_length=200)
    handeling: models.CharField[str, str] = models.CharField(max_length=60, db_index=True)
    onderwerp: models.CharField[str, str] = models.CharField(max_length=200, db_index=True)
    gegevens: models.JSONField[Any, Any] = models.JSONField()
    vorige: models.CharField[str, str] = models.CharField(max_length=64)
    hash: models.CharField[str, str] = models.CharField(max_length=64, unique=True)

    class Meta:
        ordering = ("volgnummer",)


class AuditHead(models.Model):
    """The end of the audit trail: one row, locked while a line is added."""

    volgnummer: models.PositiveBigIntegerField[int, int] = models.PositiveBigIntegerField(default=0)
    hash: models.CharField[str, str] = models.CharField(max_length=64, blank=True)
