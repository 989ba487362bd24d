"""Pay runs: what was paid, to the cent, for which month, with the receipt that makes every slip again.

A run pays one month as known on a day. A line belongs to the month that it is about: an earlier month makes it an arrear or a recovery.
What was paid for a month and line is the sum of all its rows; nothing is ever changed or taken back in place.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models

from statuut.store.models.kept import Kept
from statuut.store.models.people import Person


class PayRun(Kept):
    """One run: the month (as a month number), the day up to which facts were known, versions and readings.

    `grondslag` is what all its receipts rest on (`payroll.receipt.basis_of`), kept once.
    """

    if TYPE_CHECKING:
        slips: Any

    statuut: models.CharField[str, str] = models.CharField(max_length=40, db_index=True)
    maand: models.PositiveIntegerField[int, int] = models.PositiveIntegerField(db_index=True)
    bekend_op: models.DateField[date, date] = models.DateField()
    versie: models.CharField[str, str] = models.CharField(max_length=40)
    leeswijzen: models.JSONField[Any, Any] = models.JSONField()
    voorbeeld: models.BooleanField[bool, bool] = models.BooleanField()
    grondslag: models.JSONField[Any, Any] = models.JSONField(default=dict)
    begonnen: models.DateTimeField[datetime, datetime] = models.DateTimeField()

    class Meta:
        ordering = ("id",)


class PaySlipRecord(Kept):
    """The slip of one person and employment in a run, with its receipt."""

    if TYPE_CHECKING:
        lines: Any

    run: models.ForeignKey[PayRun, PayRun] = models.ForeignKey(PayRun, on_delete=models.PROTECT, related_name="slips")
    run_id: int
    person: models.ForeignKey[Person, Person] = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="slips")
    person_id: int
    tewerkstelling: models.PositiveIntegerField[int, int] = models.PositiveIntegerField()
    bewijs: models.JSONField[Any, Any] = models.JSONField(encoder=DjangoJSONEncoder)
    hash: models.CharField[str, str] = models.CharField(max_length=64)

    class Meta:
        ordering = ("run_id", "person_id", "tewerkstelling")
        constraints = (models.UniqueConstraint(fields=("run", "person", "tewerkstelling"), name="slip_once_per_run"),)


class PayLineRecord(Kept):
    """One line paid, in cents (zero lines too), for the month that it is about."""

    # The constraint below begins with the slip, and nothing is looked up by month alone: indexes of their own would double the writing.
    slip: models.ForeignKey[PaySlipRecord, PaySlipRecord] = models.ForeignKey(
        PaySlipRecord, on_delete=models.PROTECT, related_name="lines", db_index=False
    )
    slip_id: int
    maand: models.PositiveIntegerField[int, int] = models.PositiveIntegerField()
    regel: models.CharField[str, str] = models.CharField(max_length=80)
    bedrag: models.BigIntegerField[int, int] = models.BigIntegerField()
    soort: models.CharField[str, str] = models.CharField(max_length=20)

    class Meta:
        ordering = ("slip_id", "maand", "id")
        constraints = (models.UniqueConstraint(fields=("slip", "maand", "regel"), name="line_once_per_slip_and_month"),)
