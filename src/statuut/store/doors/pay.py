"""Pay runs: the runs of a statute, what was paid to a person per month and line, the lines of a run, and its journal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Count, Sum

from statuut.payroll.arrears import LineKey
from statuut.store.models import PayLineRecord, PayRun, PaySlipRecord, Person


@dataclass(frozen=True, slots=True)
class JournalLine:
    """A line kind of a run: the rule, whether it is of the month itself, an arrear or a recovery, how many, and the sum in cents."""

    rule: str
    kind: str
    count: int
    amount: int


def pay_runs(statute: str) -> Sequence[PayRun]:
    """The runs of a statute, oldest first."""
    return list(PayRun.objects.filter(statuut=statute).annotate(aantal=Count("slips")).order_by("id"))


def pay_run(number: int) -> PayRun | None:
    """A run by its number."""
    return PayRun.objects.filter(pk=number).first()


def run_months(statute: str, until: int) -> list[int]:
    """The months that were paid in any run, up to and including a month."""
    found = PayRun.objects.filter(statuut=statute, maand__lte=until).values_list("maand", flat=True).distinct()
    return sorted(int(month) for month in found)


def paid_amounts(person: Person, until: PayRun | None = None) -> dict[LineKey, int]:
    """Everything paid to a person, up to and including a run when one is given: the sum of all rows per employment, month and line."""
    kept = PayLineRecord.objects.filter(slip__person=person)
    if until is not None:
        kept = kept.filter(slip__run_id__lte=until.pk)
    rows = kept.values("slip__tewerkstelling", "maand", "regel").annotate(som=Sum("bedrag"))
    return {LineKey(int(r["slip__tewerkstelling"]), int(r["maand"]), str(r["regel"])): int(r["som"]) for r in rows.order_by()}


def slips_of(person: Person) -> Sequence[PaySlipRecord]:
    """Every slip that was paid to a person, oldest run first, with its lines."""
    found = PaySlipRecord.objects.filter(person=person).select_related("run").prefetch_related("lines")
    return list(found.order_by("run_id", "tewerkstelling"))


def slips_in(run: PayRun) -> Sequence[PaySlipRecord]:
    """The slips of a run with their lines, by personnel number."""
    found = PaySlipRecord.objects.filter(run=run).select_related("person").prefetch_related("lines")
    return list(found.order_by("person__personeelsnummer", "tewerkstelling"))


def journal(run: PayRun) -> list[JournalLine]:
    """The sums of a run per line and kind, without what is zero everywhere."""
    rows = PayLineRecord.objects.filter(slip__run=run).exclude(bedrag=0).values("regel", "soort")
    grouped = rows.annotate(aantal=Count("id"), som=Sum("bedrag")).order_by("regel", "soort")
    return [JournalLine(str(r["regel"]), str(r["soort"]), int(r["aantal"]), int(r["som"])) for r in grouped]
