"""Pay runs: the runs of a statute, what was paid to a person per month and line, the lines of a run, and its journal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from django.db.models import Count, F, Max, Q, QuerySet, Sum
from django.db.models.functions import Coalesce

from statuut.dossier.finding import Finding
from statuut.payroll.arrears import LineKey
from statuut.store.models import AuditEntry, EventRecord, PayLineRecord, PayRun, PaySlipRecord, Person
from statuut.store.records import fold

#: Acts on a run in the audit trail: a part of it paid, and everybody looked at.
PAID, ENDED = "betalen", "loonrun afronden"


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
    """Every slip that was paid to a person, oldest run first, with its lines; a receipt is read when it is asked for."""
    found = PaySlipRecord.objects.filter(person=person).select_related("run").prefetch_related("lines").defer("bewijs")
    return list(found.order_by("run_id", "tewerkstelling"))


def slips_in(run: PayRun) -> Sequence[PaySlipRecord]:
    """The slips of a run with their lines, by personnel number."""
    found = PaySlipRecord.objects.filter(run=run).select_related("person").prefetch_related("lines").defer("bewijs")
    return list(found.order_by("person__personeelsnummer", "tewerkstelling"))


def receipt_of(slip: PaySlipRecord) -> dict[str, Any]:
    """The receipt of a slip, with what all receipts of its run rest on where the slip itself holds only the hash of that."""
    kept: dict[str, Any] = slip.bewijs
    return {**kept, **slip.run.grondslag} if "grondslag" in kept else kept


def journal(run: PayRun) -> list[JournalLine]:
    """The sums of a run per line and kind, without what is zero everywhere."""
    rows = PayLineRecord.objects.filter(slip__run=run).exclude(bedrag=0).values("regel", "soort")
    grouped = rows.annotate(aantal=Count("id"), som=Sum("bedrag")).order_by("regel", "soort")
    return [JournalLine(str(r["regel"]), str(r["soort"]), int(r["aantal"]), int(r["som"])) for r in grouped]


def run_subject(run: PayRun) -> str:
    """How the audit trail names a run."""
    return f"loonrun {run.pk}"


def run_ended(run: PayRun) -> bool:
    """Whether everybody was looked at; a run that was stopped has not."""
    return AuditEntry.objects.filter(onderwerp=run_subject(run), handeling=ENDED).exists()


def run_findings(run: PayRun) -> list[Finding]:
    """What the run told of persons, the last word for each: who was paid in it after all is not told as unpaid. Errors come first."""
    last: dict[str, list[Finding]] = {}
    names = {each.name for each in fields(Finding)}
    for entry in AuditEntry.objects.filter(onderwerp=run_subject(run), handeling=PAID).order_by("volgnummer"):
        told: dict[str, list[Finding]] = {}
        for given in entry.gegevens.get("gemeld", ()):
            finding = Finding(**{name: value for name, value in given.items() if name in names})
            told.setdefault(finding.personeelsnummer or "", []).append(finding)
        last |= told
    paid = set(PaySlipRecord.objects.filter(run=run, person__personeelsnummer__in=last).values_list("person__personeelsnummer", flat=True))
    found = [each for number, told in last.items() for each in told if each.ernst != "fout" or number not in paid]
    return sorted(found, key=lambda each: (each.ernst != "fout", each.personeelsnummer or ""))


def found_slips(run: PayRun, words: str = "") -> QuerySet[PaySlipRecord]:
    """The slips of a run whose person fits the words (number or name), by personnel number."""
    found = PaySlipRecord.objects.filter(run=run).select_related("person").defer("bewijs")
    for word in words.split():
        found = found.filter(Q(person__personeelsnummer__startswith=word) | Q(person__zoeknaam__contains=fold(word)))
    return found.order_by("person__personeelsnummer", "tewerkstelling")


def sums_of(slips: Sequence[PaySlipRecord]) -> dict[int, dict[tuple[str, str], int]]:
    """Per slip the sum of each line and kind, in cents."""
    rows = PayLineRecord.objects.filter(slip__in=[slip.pk for slip in slips]).values("slip_id", "regel", "soort").order_by()
    found: dict[int, dict[tuple[str, str], int]] = {}
    for row in rows.annotate(som=Sum("bedrag")):
        found.setdefault(int(row["slip_id"]), {})[(str(row["regel"]), str(row["soort"]))] = int(row["som"])
    return found


def settled_in(run: PayRun) -> QuerySet[PayLineRecord]:
    """The arrears and recoveries of a run, by person and month."""
    found = PayLineRecord.objects.filter(slip__run=run).exclude(soort="lijn").select_related("slip__person")
    return found.order_by("slip__person__personeelsnummer", "slip__tewerkstelling", "maand", "id")


def month_total(statute: str, month: int) -> int:
    """What all runs of a month paid together, in cents, arrears and recoveries included."""
    found = PayLineRecord.objects.filter(slip__run__statuut=statute, slip__run__maand=month).aggregate(som=Coalesce(Sum("bedrag"), 0))
    return int(found["som"])


def run_sums(statute: str) -> dict[int, int]:
    """What each run of a statute paid, in cents."""
    rows = PayLineRecord.objects.filter(slip__run__statuut=statute).values(nr=F("slip__run_id")).annotate(som=Sum("bedrag")).order_by()
    return {int(row["nr"]): int(row["som"]) for row in rows}


def paid_in(run: PayRun) -> list[str]:
    """The numbers of the persons who have a slip in the run."""
    return list(PaySlipRecord.objects.filter(run=run).order_by().values_list("person__personeelsnummer", flat=True).distinct())


def pay_state() -> tuple[int, int]:
    """What changes whenever a fact or a payment is added: with the same tables, two equal ones give the same run."""
    facts = EventRecord.objects.aggregate(nr=Max("pk"))["nr"]
    paid = PayLineRecord.objects.aggregate(nr=Max("pk"))["nr"]
    return int(facts or 0), int(paid or 0)


def last_known(statute: str) -> date | None:
    """The latest day up to which any run knew the facts."""
    latest: date | None = PayRun.objects.filter(statuut=statute).aggregate(dag=Max("bekend_op"))["dag"]
    return latest


def statutes_in_use() -> list[str]:
    """The statutes of the persons in the store."""
    return sorted(Person.objects.order_by().values_list("statuut", flat=True).distinct())


def numbers_of(statute: str) -> list[str]:
    """The personnel numbers of a statute, in order."""
    return list(Person.objects.filter(statuut=statute).order_by("personeelsnummer").values_list("personeelsnummer", flat=True))
