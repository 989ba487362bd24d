"""Pay many persons: read in lists, work out by the kernel while the list before is written, write in partitions of one transaction.

A partition is written whole or not at all, so that a run that is stopped goes on with the next partition. Whoever the kernel cannot settle
is paid one by one within the same partition, in the same order and with the same findings as in a small run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import numpy as np
from django.db import transaction
from django.db.models import Max

from statuut.dossier.finding import Finding
from statuut.payroll.case import Case, evaluate
from statuut.payroll.context import Context
from statuut.payroll.receipt import BASIS, digest, line_value, short_receipt
from statuut.store.models import PayLineRecord, PayRun, PaySlipRecord, Person
from statuut.store.payrun import kept_totals
from statuut.store.payrun.due import Kernel, Settled
from statuut.store.payrun.kept_facts import Facts, FactsDesk, Member
from statuut.store.payrun.kept_totals import Paid
from statuut.store.payrun.result import ARREAR, LINE, RECOVERY, Progress, RunResult, Settlement
from statuut.store.payrun.rows import insert
from statuut.store.payrun.singly import questions_about, undetermined
from statuut.store.records import to_dossier
from statuut.timeline.month import last_day

Array = Any
#: Persons in one call of the kernel, and in one transaction.
LIST, PARTITION = 5_000, 1_000
#: Persons of whom a run of many says by name what is missing.
NAMED = 100


@dataclass(frozen=True, slots=True)
class _Task:
    """A list of persons on its way: their facts, their last slip when what was paid was read, and the outcome to come."""

    members: Sequence[Member]
    facts: Sequence[Facts]
    done: frozenset[int]
    newest: int
    settled: Future[Settled]


@dataclass(frozen=True, slots=True)
class Bulk:
    """One run over many persons; `pay_one` pays a person by the interpreter and adds to the result."""

    context: Context
    run: PayRun | None
    month: int
    months: Sequence[int]
    known_on: date
    pay_one: Callable[[int], None]
    result: RunResult
    named: dict[int, Case] = field(default_factory=dict)

    def pay(self, members: Sequence[Member], progress: Progress | None) -> None:
        """Pay all members, in their order."""
        kernel = Kernel(self.context, self.months)
        lists = [members[start : start + LIST] for start in range(0, len(members), LIST)]
        position = 0
        if progress is not None:
            progress(position, len(members))
        with FactsDesk(self.context.pack, kernel.layout, self.month, self.known_on) as desk, ThreadPoolExecutor(1) as aside:
            for task in self._tasks(lists, desk, kernel, aside):
                settled = task.settled.result()
                for low in range(0, len(task.members), PARTITION):
                    high = min(low + PARTITION, len(task.members))
                    self._partition(task, settled, low, high, kernel.rules)
                    position += high - low
                    if progress is not None:
                        progress(position, len(members))

    def _tasks(self, lists: Sequence[Sequence[Member]], desk: FactsDesk, kernel: Kernel, aside: ThreadPoolExecutor) -> Iterator[_Task]:
        """The lists with their outcome under way, each begun before the one before it is written."""
        waiting: list[_Task] = []
        for each in lists[:1]:
            desk.ask(each)
        for number, each in enumerate(lists):
            if number + 1 < len(lists):
                desk.ask(lists[number + 1])
            waiting.append(self._begin(each, desk.take(), kernel, aside))
            if len(waiting) > 1:
                yield waiting.pop(0)
        yield from waiting

    def _begin(self, members: Sequence[Member], facts: Sequence[Facts], kernel: Kernel, aside: ThreadPoolExecutor) -> _Task:
        people = [member.pk for member in members]
        newest = PaySlipRecord.objects.aggregate(nr=Max("id"))["nr"] or 0
        done = PaySlipRecord.objects.filter(run=self.run, person__in=people).values_list("person_id", flat=True) if self.run else ()
        paid = kept_totals.load(people, kernel.rules)
        return _Task(members, facts, frozenset(done), newest, aside.submit(kernel.settle, facts, paid))

    def _partition(self, task: _Task, settled: Settled, low: int, high: int, rules: Sequence[str]) -> None:
        aside = {i for i in range(low, high) if task.members[i].pk in task.done}
        if self.run is None:
            self._count(task, settled, low, high, aside, rules)
        else:
            with transaction.atomic():
                aside |= self._paid_meanwhile(task, low, high)
                self._write(self.run, task, settled, self._count(task, settled, low, high, aside, rules), rules)
        findings = self._findings(task, settled, low, high, rules)
        for i in range(low, high):
            if i in aside:
                continue
            if i in settled.apart:
                self.result.apart[task.members[i].number] = settled.apart[i]
                self.pay_one(task.members[i].pk)
            self.result.findings += findings.get(i, ())

    def _findings(self, task: _Task, settled: Settled, low: int, high: int, rules: Sequence[str]) -> dict[int, list[Finding]]:
        """The undetermined lines of a partition, by person."""
        found: dict[int, list[Finding]] = {}
        cells = settled.open
        first, last = np.searchsorted(settled.person, [low, high])
        span = slice(*np.searchsorted(cells.stream, [first, last]))
        owners, employments = settled.person[cells.stream[span]], settled.employment[cells.stream[span]]
        columns = (owners, employments, cells.month[span], cells.line[span], cells.own[span])
        for person, employment, month, line, own in zip(*(column.tolist() for column in columns), strict=True):
            member, rule = task.members[person], rules[line]
            finding = undetermined(self.context, member.number, month, rule, self._questions(member, employment, month, rule), first=own)
            found.setdefault(person, []).append(finding)
        return found

    def _questions(self, member: Member, employment: int, month: int, rule: str) -> list[str]:
        """What is missing for a line, as questions; worked out for the first `NAMED` persons only, since that takes the interpreter."""
        if member.pk not in self.named:
            if len(self.named) >= NAMED:
                return []
            person = Person.objects.get(pk=member.pk)
            dossier = to_dossier(person, person.events.all())
            self.named[member.pk] = evaluate(dossier, self.context, until=last_day(self.month), known_on=self.known_on)
        return questions_about(self.named[member.pk], employment, month, rule)

    def _paid_meanwhile(self, task: _Task, low: int, high: int) -> set[int]:
        """Persons who got a slip since what was paid to them was read; another run did that, and the next one settles the rest."""
        place = {member.pk: low + i for i, member in enumerate(task.members[low:high])}
        list(Person.objects.select_for_update().filter(pk__in=place).order_by("pk").values_list("pk", flat=True))
        newer = PaySlipRecord.objects.filter(person__in=place, id__gt=task.newest).values_list("person_id", flat=True)
        return {place[pk] for pk in newer}

    def _count(self, task: _Task, settled: Settled, low: int, high: int, aside: set[int], rules: Sequence[str]) -> Array:
        """Add a partition to the result; gives the lines (positions) to be written. `aside` are persons who have theirs already."""
        first, last = np.searchsorted(settled.person, [low, high])
        chosen = np.arange(*np.searchsorted(settled.lines.stream, [first, last]))
        if aside:
            chosen = chosen[~np.isin(settled.person[settled.lines.stream[chosen]], list(aside))]
        own, amounts, result = settled.lines.own[chosen], settled.amount[chosen], self.result
        lines = settled.lines.line[chosen]
        for kind, these in ((LINE, own), (ARREAR, ~own & (amounts > 0)), (RECOVERY, ~own & (amounts < 0))):
            for line in np.unique(lines[these]).tolist():
                mine = amounts[these & (lines == line)]
                result.add_lines(rules[line], kind, int(np.count_nonzero(mine)), int(mine.sum()))
            if kind != LINE:
                result.settled += self._settlements(task, settled, chosen[these], kind, rules)
        streams = np.unique(settled.lines.stream[chosen])
        paying = set(settled.person[streams].tolist())
        waiting = paying | set(settled.apart) | set(settled.person[settled.open.stream].tolist())
        result.slips += len(streams)
        result.skipped += sum(1 for i in range(low, high) if i in aside or i not in waiting)
        return chosen

    def _settlements(self, task: _Task, settled: Settled, chosen: Array, kind: str, rules: Sequence[str]) -> list[Settlement]:
        """The arrears or recoveries among the lines, by person."""
        owners = settled.person[settled.lines.stream[chosen]]
        columns = (owners, settled.lines.month[chosen], settled.lines.line[chosen], settled.amount[chosen])
        each = zip(*(column.tolist() for column in columns), strict=True)
        return [Settlement(task.members[owner].number, month, rules[line], kind, amount) for owner, month, line, amount in each]

    def _write(self, run: PayRun, task: _Task, settled: Settled, chosen: Array, rules: Sequence[str]) -> None:
        """The slips, lines and totals of a partition, within the transaction of the caller."""
        streams, slip_of = np.unique(settled.lines.stream[chosen], return_inverse=True)
        owners = settled.person[streams]
        numbers = self._slips(run, task, settled, streams.tolist(), rules)
        kinds = np.where(settled.lines.own[chosen], 0, np.where(settled.amount[chosen] > 0, 1, 2)).tolist()
        words = (LINE, ARREAR, RECOVERY)
        rows = zip(
            numbers[slip_of].tolist(), settled.lines.month[chosen].tolist(), [rules[i] for i in settled.lines.line[chosen].tolist()],
            settled.amount[chosen].tolist(), [words[kind] for kind in kinds], strict=True,
        )  # fmt: skip
        insert(PayLineRecord, ("slip", "maand", "regel", "bedrag", "soort"), list(rows))
        last: dict[int, int] = {}
        for owner, number in zip(owners.tolist(), numbers.tolist(), strict=True):
            last[owner] = max(number, last.get(owner, 0))
        if last:
            kept_totals.keep({task.members[i].pk: slip for i, slip in last.items()}, _of(settled.paid, list(last)), rules)

    def _slips(self, run: PayRun, task: _Task, settled: Settled, streams: Sequence[int], rules: Sequence[str]) -> Array:
        """Write the slips of these streams, each with its receipt; gives their numbers."""
        basis = digest({name: run.grondslag[name] for name in BASIS})
        person, employment = settled.person[streams].tolist(), settled.employment[streams].tolist()
        amounts: list[dict[str, int | str]] = [{} for _ in streams]
        cents = settled.month_lines[streams]
        for slip, line in zip(*(each.tolist() for each in np.nonzero(cents)), strict=True):
            amounts[slip][rules[line]] = line_value(int(cents[slip, line]))
        rows = []
        for owner, number, lines in zip(person, employment, amounts, strict=True):
            member, prints = task.members[owner], task.facts[owner].prints
            text, found = short_receipt(self.context, member.number, number, run.maand, run.bekend_op, basis, prints, lines)
            rows.append((run.pk, member.pk, number, text, found))
        insert(PaySlipRecord, ("run", "person", "tewerkstelling", "bewijs", "hash"), rows)
        people = [task.members[owner].pk for owner in person]
        written = PaySlipRecord.objects.filter(run=run, person__in=people).order_by().values_list("person_id", "tewerkstelling", "id")
        known = {(owner, number): pk for owner, number, pk in written}
        return np.array([known[key] for key in zip(people, employment, strict=True)], np.int64)


def _of(paid: Paid, positions: Sequence[int]) -> Paid:
    """The months of these persons (positions in rising order), numbered by their place among them."""
    chosen = np.isin(paid.person, positions)
    person = np.searchsorted(np.array(positions), paid.person[chosen])
    return Paid(person, paid.employment[chosen], paid.month[chosen], paid.amounts[chosen], paid.strange)
