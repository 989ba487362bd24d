"""Pay a month: one slip per person and employment, with the differences of earlier months; stopped and resumed without double payment.

Each person is paid in one transaction. What was paid before is read from the lines kept, so a second run finds only what changed since.
A person with an undetermined line is not paid, and is named with what is missing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from django.db import transaction

from statuut.dossier.file import Dossier
from statuut.dossier.finding import Finding
from statuut.payroll.arrears import UNDETERMINED, LineKey, line_amounts
from statuut.payroll.case import Case, evaluate
from statuut.payroll.context import Context
from statuut.payroll.receipt import make_receipt, readings_of
from statuut.payroll.slip import slips
from statuut.store.audit import must_be_someone, note
from statuut.store.doors.pay import paid_amounts, run_months
from statuut.store.models import PayLineRecord, PayRun, PaySlipRecord, Person
from statuut.store.records import to_dossier
from statuut.timeline.month import last_day, month_text

LINE, ARREAR, RECOVERY = "lijn", "achterstal", "terugvordering"
Progress = Callable[[int, int], None]


@dataclass(slots=True)
class RunResult:
    """What a run did: slips written, persons who had theirs already, findings (listed first), and sums in cents by kind."""

    run: int | None
    month: int
    slips: int = 0
    skipped: int = 0
    findings: list[Finding] = field(default_factory=list)
    sums: dict[str, int] = field(default_factory=lambda: {LINE: 0, ARREAR: 0, RECOVERY: 0})


@dataclass(frozen=True, slots=True)
class _Line:
    employment: int
    month: int
    rule: str
    amount: int
    kind: str


def run_pay(
    context: Context,
    month: int,
    *,
    known_on: date,
    actor: str,
    now: datetime,
    numbers: Iterable[str] | None = None,
    trial: bool = False,
    progress: Progress | None = None,
) -> RunResult:
    """Pay a month as known on a day, to all persons of the statute or those numbered; with `trial` nothing is written.

    The same month, day, version and readings continue the run that was begun; anything else begins a new one.
    """
    must_be_someone(actor)
    statute = context.pack.key
    run = None if trial else _run(context, month, known_on, actor, now)
    result = RunResult(run.pk if run else None, month)
    people = Person.objects.filter(statuut=statute).order_by("personeelsnummer")
    if numbers is not None:
        people = people.filter(personeelsnummer__in=list(numbers))
    total = people.count()
    months = sorted({*run_months(statute, month), month})
    for position, person in enumerate(people.prefetch_related("events").iterator(chunk_size=200)):
        if run is not None and PaySlipRecord.objects.filter(run=run, person=person).exists():
            result.skipped += 1
        else:
            _pay(context, run, person, to_dossier(person, person.events.all()), month, months, known_on, result)
        if progress is not None:
            progress(position + 1, total)
    if run is not None:
        details = {"run": run.pk, "loonbrieven": result.slips, "overgeslagen": result.skipped, "bevindingen": len(result.findings)}
        note(actor, "betalen", f"loonrun {run.pk}", now=now, gegevens={**details, "sommen": result.sums})
    return result


def _run(context: Context, month: int, known_on: date, actor: str, now: datetime) -> PayRun:
    same = {"statuut": context.pack.key, "maand": month, "bekend_op": known_on, "versie": context.pack.version}
    chosen = readings_of(context)
    with transaction.atomic():
        for run in PayRun.objects.filter(**same).order_by("-id"):
            if run.leeswijzen == chosen and run.voorbeeld == context.example:
                return run
        run = PayRun(**same, leeswijzen=chosen, voorbeeld=context.example, begonnen=now)
        run.save()
        details = {"maand": month_text(month), "bekend_op": known_on.isoformat()}
        note(actor, "loonrun beginnen", f"loonrun {run.pk}", now=now, gegevens=details)
    return run


def _pay(
    context: Context, run: PayRun | None, person: Person, dossier: Dossier, month: int, months: list[int], known_on: date, result: RunResult
) -> None:
    """One person: the lines of the month and the differences of earlier ones, in one transaction."""
    case = evaluate(dossier, context, until=last_day(month), known_on=known_on)
    serving = {slip.employment for slip in slips(case, month, explain=False)}
    paid = paid_amounts(person)
    lines, findings = due_lines(case, month, months, serving, paid)
    result.findings += findings
    if any(finding.ernst == "fout" for finding in findings) or not lines:
        result.skipped += not findings
        return
    if run is not None:
        with transaction.atomic():
            for employment in sorted({line.employment for line in lines}):
                _write(run, person, case, employment, [line for line in lines if line.employment == employment])
    result.slips += len({line.employment for line in lines})
    for line in lines:
        result.sums[line.kind] += line.amount


def due_lines(
    case: Case, month: int, months: Iterable[int], serving: set[int], paid: Mapping[LineKey, int]
) -> tuple[list[_Line], list[Finding]]:
    """The lines that are still to be written, and a finding for each line that is undetermined.

    The month itself gives every line, zeros included, to who serves in it and has none yet; otherwise only differences are written.
    """
    due = line_amounts(case, months)
    had = {(key.employment, key.month) for key in paid}
    lines: list[_Line] = []
    findings: list[Finding] = []
    order = {line.rule: index for index, line in enumerate(case.context.pack.lines)}
    for key in sorted({*due, *paid}, key=lambda k: (k.employment, k.month != month, k.month, order.get(k.rule, len(order)))):
        before, now = paid.get(key, 0), due.get(key, 0)
        first = key.month == month and (key.employment, month) not in had
        if first and key.employment not in serving:
            continue
        if now in UNDETERMINED:
            findings.append(_undetermined(case, key, first))
        elif first:
            lines.append(_Line(key.employment, key.month, key.rule, now, LINE))
        elif now != before:
            lines.append(_Line(key.employment, key.month, key.rule, now - before, ARREAR if now > before else RECOVERY))
    return lines, findings


def _undetermined(case: Case, key: LineKey, first: bool) -> Finding:
    label = next((line.label for line in case.context.pack.lines if line.rule == key.rule), key.rule)
    article = case.context.pack.book.rules[key.rule].article
    follows = "er wordt niets betaald" if first else "het verschil wordt niet verrekend"
    words = f"{label} van {month_text(key.month)} is onbepaald; {follows}."
    right = "het ontbrekende feit of de salaristabel; “statuut waarom” noemt wat er ontbreekt"
    return Finding("fout" if first else "waarschuwing", "lijn_onbepaald", words, juist=right, artikel=article,
                   personeelsnummer=case.dossier.personeelsnummer)  # fmt: skip


def _write(run: PayRun, person: Person, case: Case, employment: int, lines: list[_Line]) -> None:
    receipt = make_receipt(case, run.maand, employment)
    slip = PaySlipRecord(run=run, person=person, tewerkstelling=employment, bewijs=receipt.as_json(), hash=receipt.hash)
    slip.save()
    rows = [PayLineRecord(slip=slip, maand=line.month, regel=line.rule, bedrag=line.amount, soort=line.kind) for line in lines]
    PayLineRecord.objects.bulk_create(rows)
