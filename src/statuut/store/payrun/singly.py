"""Pay one person by the interpreter: the way of small runs, and of whoever the compiled rules cannot settle."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import nullcontext
from datetime import date

from django.db import transaction

from statuut.dossier.file import Dossier
from statuut.dossier.finding import Finding
from statuut.payroll.arrears import UNDETERMINED, LineKey, line_amounts
from statuut.payroll.case import Case, evaluate
from statuut.payroll.context import Context
from statuut.payroll.explaining import answer
from statuut.payroll.receipt import make_receipt
from statuut.payroll.slip import slips
from statuut.store.doors.pay import paid_amounts
from statuut.store.models import PayLineRecord, PayRun, PaySlipRecord, Person
from statuut.store.payrun.result import ARREAR, LINE, RECOVERY, DueLine, RunResult
from statuut.timeline.month import last_day, month_text

ASKED, BETWEEN = "eerst het antwoord op: ", " | "
UNNAMED = "het ontbrekende feit of de salaristabel; “statuut waarom” noemt wat er ontbreekt"


def pay_one(
    context: Context, run: PayRun | None, person: Person, dossier: Dossier, month: int, months: list[int], known_on: date, result: RunResult
) -> None:
    """One person: the lines of the month and the differences of earlier ones; `months` are those paid in any run.

    In one transaction that holds the person's row, so that two runs at the same moment take turns.
    """
    case = evaluate(dossier, context, until=last_day(month), known_on=known_on)
    serving = {slip.employment for slip in slips(case, month, explain=False)}
    with nullcontext() if run is None else transaction.atomic():
        if run is not None:
            Person.objects.select_for_update().get(pk=person.pk)
            if PaySlipRecord.objects.filter(run=run, person=person).exists():
                result.skipped += 1
                return
        lines, findings = due_lines(case, month, months, serving, paid_amounts(person))
        result.findings += findings
        if any(finding.ernst == "fout" for finding in findings) or not lines:
            result.skipped += not findings
            return
        employments = sorted({line.employment for line in lines})
        if run is not None:
            for employment in employments:
                _write(run, person, case, employment, [line for line in lines if line.employment == employment])
    result.slips += len(employments)
    for line in lines:
        result.add(person.personeelsnummer, line)


def due_lines(
    case: Case, month: int, months: Iterable[int], serving: set[int], paid: Mapping[LineKey, int]
) -> tuple[list[DueLine], list[Finding]]:
    """The lines that are still to be written, and a finding for each line that is undetermined.

    The month itself gives every line, zeros included, to who serves in it and has none yet; otherwise only differences of these months are
    written. What was paid for other months (later ones, when an earlier month is paid after them) is left alone.
    """
    wanted = set(months)
    due = line_amounts(case, wanted)
    paid = {key: amount for key, amount in paid.items() if key.month in wanted}
    had = {(key.employment, key.month) for key in paid}
    lines: list[DueLine] = []
    findings: list[Finding] = []
    order = {line.rule: index for index, line in enumerate(case.context.pack.lines)}
    for key in sorted({*due, *paid}, key=lambda k: (k.employment, k.month != month, k.month, order.get(k.rule, len(order)))):
        before, now = paid.get(key, 0), due.get(key, 0)
        first = key.month == month and (key.employment, month) not in had
        if first and key.employment not in serving:
            continue
        if now in UNDETERMINED:
            missing = questions_about(case, key.employment, key.month, key.rule)
            findings.append(undetermined(case.context, case.dossier.personeelsnummer, key.month, key.rule, missing, first=first))
        elif first:
            lines.append(DueLine(key.employment, key.month, key.rule, now, LINE))
        elif now != before:
            lines.append(DueLine(key.employment, key.month, key.rule, now - before, ARREAR if now > before else RECOVERY))
    return lines, findings


def questions_about(case: Case, employment: int, month: int, rule: str) -> list[str]:
    """What is missing for an undetermined line, as questions."""
    missing = answer(case, rule, month, employment=employment, explain=False).missing
    return [each.question for each in missing if each.question]


def undetermined(context: Context, number: str, month: int, rule: str, questions: Sequence[str], *, first: bool) -> Finding:
    """An undetermined line: nothing is paid when it is one of the month itself (`first`), else the difference waits."""
    label = next((line.label for line in context.pack.lines if line.rule == rule), rule)
    follows = "er wordt niets betaald" if first else "het verschil wordt niet verrekend"
    words = f"{label} van {month_text(month)} is onbepaald; {follows}."
    right = ASKED + BETWEEN.join(questions) if questions else UNNAMED
    article = context.pack.book.rules[rule].article
    return Finding("fout" if first else "waarschuwing", "lijn_onbepaald", words, veld=rule, juist=right, artikel=article,
                   personeelsnummer=number)  # fmt: skip


def questions_of(finding: Finding) -> list[str]:
    """What a finding of a run says that is missing, as questions."""
    told = finding.juist or ""
    return told.removeprefix(ASKED).split(BETWEEN) if told.startswith(ASKED) else []


def _write(run: PayRun, person: Person, case: Case, employment: int, lines: list[DueLine]) -> None:
    receipt = make_receipt(case, run.maand, employment)
    slip = PaySlipRecord(run=run, person=person, tewerkstelling=employment, bewijs=receipt.as_json(), hash=receipt.hash)
    slip.save()
    rows = [PayLineRecord(slip=slip, maand=line.month, regel=line.rule, bedrag=line.amount, soort=line.kind) for line in lines]
    PayLineRecord.objects.bulk_create(rows)
