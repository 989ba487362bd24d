"""Pay a month: one slip per person and employment, with the differences of earlier months; stopped and resumed without double payment.

A small run pays each person by the interpreter, in a transaction of its own; a large one by the compiled rules, in partitions. Both read
what was paid before from what is kept, so a second run finds only what changed since. A person with an undetermined line is not paid, and
is named with what is missing; the audit trail of the run keeps what was told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime
from functools import partial

from django.db import transaction
from django.db.models import QuerySet

from statuut.payroll.context import Context
from statuut.payroll.receipt import basis_of, readings_of
from statuut.store.audit import must_be_someone, note
from statuut.store.doors.pay import ENDED, PAID, run_ended, run_months, run_subject
from statuut.store.models import PayRun, PaySlipRecord, Person
from statuut.store.payrun.result import Progress, RunResult
from statuut.store.payrun.singly import pay_one
from statuut.store.records import to_dossier
from statuut.timeline.month import month_text

#: From this number of persons on, loading the compiled rules takes less time than it saves.
MANY = 200


def run_pay(
    context: Context,
    month: int,
    *,
    known_on: date,
    actor: str,
    now: datetime,
    numbers: Iterable[str] | None = None,
    trial: bool = False,
    bulk: bool | None = None,
    progress: Progress | None = None,
) -> RunResult:
    """Pay a month as known on a day, to all persons of the statute or those numbered; with `trial` no run, slip or line is written.

    The same month, day, version, readings, parameters and tables continue the run that was begun; anything else begins a new one. A run of
    everybody is noted as ended; who pays in parts calls `end_run` after the last. `bulk` says whether the compiled rules are used; None
    leaves it to the number of persons (`MANY`). The outcome is the same.
    """
    must_be_someone(actor)
    statute = context.pack.key
    run = None if trial else begin_run(context, month, known_on, actor, now)
    result = RunResult(run.pk if run else None, month)
    people = Person.objects.filter(statuut=statute).order_by("personeelsnummer")
    if numbers is not None:
        people = people.filter(personeelsnummer__in=list(numbers))
    months = sorted({*run_months(statute, month), month})
    result.bulk = people.count() >= MANY if bulk is None else bulk
    pay = partial(_pay, context, run, month, months, known_on, result)
    if result.bulk:
        _together(context, run, people, month, months, known_on, pay, result, progress)
    else:
        _one_by_one(run, people, pay, result, progress)
    if run is not None:
        details = {"run": run.pk, "loonbrieven": result.slips, "overgeslagen": result.skipped, "bevindingen": len(result.findings)}
        told = [finding.as_dict() for finding in result.findings]
        note(actor, PAID, run_subject(run), now=now, gegevens={**details, "sommen": result.sums, "gemeld": told})
        if numbers is None:
            end_run(run, actor, now)
    return result


def begun_run(context: Context, month: int, known_on: date) -> PayRun | None:
    """The run of this month, day, version, readings, parameters and tables, when it was begun."""
    chosen, basis = readings_of(context), basis_of(context, month)
    same = PayRun.objects.filter(statuut=context.pack.key, maand=month, bekend_op=known_on, versie=context.pack.version)
    fits = (run for run in same.order_by("-id") if run.leeswijzen == chosen and run.voorbeeld == context.example)
    return next((run for run in fits if run.grondslag == basis), None)


def begin_run(context: Context, month: int, known_on: date, actor: str, now: datetime) -> PayRun:
    """The run that was begun, or a new one."""
    must_be_someone(actor)
    with transaction.atomic():
        if (run := begun_run(context, month, known_on)) is not None:
            return run
        same = {"statuut": context.pack.key, "maand": month, "bekend_op": known_on, "versie": context.pack.version}
        more = {"leeswijzen": readings_of(context), "grondslag": basis_of(context, month), "voorbeeld": context.example}
        run = PayRun(**same, **more, begonnen=now)
        run.save()
        details = {"maand": month_text(month), "bekend_op": known_on.isoformat()}
        note(actor, "loonrun beginnen", run_subject(run), now=now, gegevens=details)
    return run


def end_run(run: PayRun, actor: str, now: datetime) -> None:
    """Note that everybody of the statute was looked at; once is enough."""
    with transaction.atomic():
        if not run_ended(run):
            note(actor, ENDED, run_subject(run), now=now)


def _pay(context: Context, run: PayRun | None, month: int, months: list[int], known_on: date, result: RunResult, person: Person) -> None:
    pay_one(context, run, person, to_dossier(person, person.events.all()), month, months, known_on, result)


def _one_by_one(
    run: PayRun | None, people: QuerySet[Person], pay: Callable[[Person], None], result: RunResult, progress: Progress | None
) -> None:
    total = people.count()
    for position, person in enumerate(people.prefetch_related("events").iterator(chunk_size=200)):
        if run is not None and PaySlipRecord.objects.filter(run=run, person=person).exists():
            result.skipped += 1
        else:
            pay(person)
        if progress is not None:
            progress(position + 1, total)


def _together(
    context: Context,
    run: PayRun | None,
    people: QuerySet[Person],
    month: int,
    months: list[int],
    known_on: date,
    pay: Callable[[Person], None],
    result: RunResult,
    progress: Progress | None,
) -> None:
    """By the compiled rules, which are loaded only here."""
    from statuut.store.payrun.bulk import Bulk
    from statuut.store.payrun.kept_facts import Member

    members = [Member(*row) for row in people.values_list("pk", "personeelsnummer", "stempel")]
    Bulk(context, run, month, months, known_on, lambda pk: pay(Person.objects.get(pk=pk)), result).pay(members, progress)
