"""Pay a month: one slip per person and employment, with the differences of earlier months; stopped and resumed without double payment.

Each person is paid in one transaction that holds the person's row, so that two runs at the same moment take turns. What was paid before is
read from the lines kept, so a second run finds only what changed since. A person with an undetermined line is not paid, and is named with
what is missing; the audit trail of the run keeps what was told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import nullcontext
from dataclasses import dataclass, field
from datetime import date, datetime

from django.db import transaction

from statuut.dossier.file import Dossier
from statuut.dossier.finding import Finding
from statuut.payroll.arrears import UNDETERMINED, LineKey, line_amounts
from statuut.payroll.case import Case, evaluate
from statuut.payroll.context import Context
from statuut.payroll.explaining import answer
from statuut.payroll.receipt import make_receipt, readings_of
from statuut.payroll.slip import slips
from statuut.store.audit import must_be_someone, note
from statuut.store.doors.pay import ENDED, PAID, JournalLine, paid_amounts, run_ended, run_months, run_subject
from statuut.store.models import PayLineRecord, PayRun, PaySlipRecord, Person
from statuut.store.records import to_dossier
from statuut.timeline.month import last_day, month_text

LINE, ARREAR, RECOVERY = "lijn", "achterstal", "terugvordering"
ASKED, BETWEEN = "eerst het antwoord op: ", " | "
Progress = Callable[[int, int], None]


@dataclass(slots=True)
class RunResult:
    """What a run did: slips written, persons who had theirs already, findings (listed first), and sums in cents by kind.

    `per_line` counts and sums the lines by rule and kind, without what is zero; `settled` names the arrears and recoveries.
    """

    run: int | None
    month: int
    slips: int = 0
    skipped: int = 0
    findings: list[Finding] = field(default_factory=list)
    sums: dict[str, int] = field(default_factory=lambda: {LINE: 0, ARREAR: 0, RECOVERY: 0})
    per_line: dict[tuple[str, str], JournalLine] = field(default_factory=dict)
    settled: list[Settled] = field(default_factory=list)

    def add(self, number: str, line: DueLine) -> None:
        """Count one line of a person."""
        self.sums[line.kind] += line.amount
        if line.amount:
            had = self.per_line.get((line.rule, line.kind), JournalLine(line.rule, line.kind, 0, 0))
            self.per_line[(line.rule, line.kind)] = JournalLine(line.rule, line.kind, had.count + 1, had.amount + line.amount)
        if line.kind != LINE:
            self.settled.append(Settled(number, line.month, line.rule, line.kind, line.amount))

    def take_in(self, other: RunResult) -> None:
        """Add what another part of the same run did."""
        self.run, self.slips, self.skipped = other.run, self.slips + other.slips, self.skipped + other.skipped
        self.findings += other.findings
        self.settled += other.settled
        for kind, amount in other.sums.items():
            self.sums[kind] += amount
        for key, line in other.per_line.items():
            had = self.per_line.get(key, JournalLine(line.rule, line.kind, 0, 0))
            self.per_line[key] = JournalLine(line.rule, line.kind, had.count + line.count, had.amount + line.amount)


@dataclass(frozen=True, slots=True)
class Settled:
    """An arrear or recovery: of whom, about which month and line, and how much in cents."""

    personeelsnummer: str
    month: int
    rule: str
    kind: str
    amount: int


@dataclass(frozen=True, slots=True)
class DueLine:
    """A line that is still to be written: employment, month that it is about, rule, cents, kind."""

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

    The same month, day, version and readings continue the run that was begun; anything else begins a new one. A run of everybody is noted
    as ended; who pays in parts calls `end_run` after the last.
    """
    must_be_someone(actor)
    statute = context.pack.key
    run = None if trial else begin_run(context, month, known_on, actor, now)
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
        told = [finding.as_dict() for finding in result.findings]
        note(actor, PAID, run_subject(run), now=now, gegevens={**details, "sommen": result.sums, "gemeld": told})
        if numbers is None:
            end_run(run, actor, now)
    return result


def begun_run(context: Context, month: int, known_on: date) -> PayRun | None:
    """The run of this month, day, version and readings, when it was begun."""
    chosen = readings_of(context)
    same = PayRun.objects.filter(statuut=context.pack.key, maand=month, bekend_op=known_on, versie=context.pack.version)
    return next((run for run in same.order_by("-id") if run.leeswijzen == chosen and run.voorbeeld == context.example), None)


def begin_run(context: Context, month: int, known_on: date, actor: str, now: datetime) -> PayRun:
    """The run that was begun, or a new one."""
    must_be_someone(actor)
    with transaction.atomic():
        if (run := begun_run(context, month, known_on)) is not None:
            return run
        same = {"statuut": context.pack.key, "maand": month, "bekend_op": known_on, "versie": context.pack.version}
        run = PayRun(**same, leeswijzen=readings_of(context), voorbeeld=context.example, begonnen=now)
        run.save()
        details = {"maand": month_text(month), "bekend_op": known_on.isoformat()}
        note(actor, "loonrun beginnen", run_subject(run), now=now, gegevens=details)
    return run


def end_run(run: PayRun, actor: str, now: datetime) -> None:
    """Note that everybody of the statute was looked at; once is enough."""
    with transaction.atomic():
        if not run_ended(run):
            note(actor, ENDED, run_subject(run), now=now)


def _pay(
    context: Context, run: PayRun | None, person: Person, dossier: Dossier, month: int, months: list[int], known_on: date, result: RunResult
) -> None:
    """One person: the lines of the month and the differences of earlier ones, in one transaction."""
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
            findings.append(_undetermined(case, key, first))
        elif first:
            lines.append(DueLine(key.employment, key.month, key.rule, now, LINE))
        elif now != before:
            lines.append(DueLine(key.employment, key.month, key.rule, now - before, ARREAR if now > before else RECOVERY))
    return lines, findings


def _undetermined(case: Case, key: LineKey, first: bool) -> Finding:
    label = next((line.label for line in case.context.pack.lines if line.rule == key.rule), key.rule)
    article = case.context.pack.book.rules[key.rule].article
    follows = "er wordt niets betaald" if first else "het verschil wordt niet verrekend"
    words = f"{label} van {month_text(key.month)} is onbepaald; {follows}."
    missing = answer(case, key.rule, key.month, employment=key.employment, explain=False).missing
    questions = [each.question for each in missing if each.question]
    right = ASKED + BETWEEN.join(questions) if questions else "het ontbrekende feit; “statuut waarom” noemt wat er ontbreekt"
    return Finding("fout" if first else "waarschuwing", "lijn_onbepaald", words, veld=key.rule, juist=right, artikel=article,
                   personeelsnummer=case.dossier.personeelsnummer)  # fmt: skip


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
