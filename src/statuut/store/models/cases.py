"""Cases and their acts, written once; an act that corrects or withdraws another is a row of its own.

`gegevens`, `personen` and the body of an act are in the notation of a case file.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models

from statuut.store.models.kept import Kept
from statuut.store.models.people import Person


class CaseRecord(Kept):
    """A case as it was opened."""

    if TYPE_CHECKING:
        acts: Any

    kenmerk: models.CharField[str, str] = models.CharField(max_length=60, unique=True)
    person: models.ForeignKey[Person, Person] = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="cases")
    person_id: int
    statuut: models.CharField[str, str] = models.CharField(max_length=40, db_index=True)
    procedure: models.CharField[str, str] = models.CharField(max_length=60, db_index=True)
    geopend: models.DateField[date, date] = models.DateField()
    gegevens: models.JSONField[Any, Any] = models.JSONField(encoder=DjangoJSONEncoder)
    personen: models.JSONField[Any, Any] = models.JSONField(encoder=DjangoJSONEncoder)
    door: models.CharField[str, str] = models.CharField(max_length=200)
    opgeslagen: models.DateTimeField[datetime, datetime] = models.DateTimeField()

    class Meta:
        ordering = ("geopend", "kenmerk")


class CaseAct(Kept):
    """One recorded act of a case; `inhoud` is the act as a case file holds it."""

    case: models.ForeignKey[CaseRecord, CaseRecord] = models.ForeignKey(CaseRecord, on_delete=models.PROTECT, related_name="acts")
    case_id: int
    nr: models.PositiveIntegerField[int, int] = models.PositiveIntegerField()
    daad: models.CharField[str, str] = models.CharField(max_length=60)
    dag: models.DateField[date, date] = models.DateField()
    vastgelegd: models.DateField[date, date] = models.DateField()
    inhoud: models.JSONField[Any, Any] = models.JSONField(encoder=DjangoJSONEncoder)
    door: models.CharField[str, str] = models.CharField(max_length=200)
    opgeslagen: models.DateTimeField[datetime, datetime] = models.DateTimeField()

    class Meta:
        ordering = ("case_id", "nr")
        constraints = (models.UniqueConstraint(fields=("case", "nr"), name="act_nr_once_per_case"),)
