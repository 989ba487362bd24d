"""What the pay run of many persons keeps beside the lines, to be quick: month facts by state of the file, and what was paid so far.

Both follow from rows that are only ever added (events, slips and lines); they may be emptied at any time and are made again.
"""

from __future__ import annotations

from typing import Any

from django.db import models

from statuut.store.models.people import Person


class PersonFacts(models.Model):
    """The month facts of a person, packed (`store.payrun.packing`), up to month `tot`; `sleutel` names the state they were made from."""

    person: models.OneToOneField[Person, Person] = models.OneToOneField(Person, on_delete=models.CASCADE, primary_key=True)
    person_id: int
    sleutel: models.CharField[str, str] = models.CharField(max_length=64)
    tot: models.PositiveIntegerField[int, int] = models.PositiveIntegerField()
    inhoud: models.BinaryField[bytes | None, bytes | None] = models.BinaryField(null=True)
    reden: models.CharField[str, str] = models.CharField(max_length=200, blank=True)
    gebeurtenissen: models.JSONField[Any, Any] = models.JSONField()


class PaidTotals(models.Model):
    """What was paid to a person per employment, month and line, up to and including slip `laatste` (`store.payrun.kept_totals`).

    `regels` names the lines and their order at the time.
    """

    person: models.OneToOneField[Person, Person] = models.OneToOneField(Person, on_delete=models.CASCADE, primary_key=True)
    person_id: int
    laatste: models.BigIntegerField[int, int] = models.BigIntegerField()
    regels: models.CharField[str, str] = models.CharField(max_length=16)
    inhoud: models.BinaryField[bytes, bytes] = models.BinaryField()
