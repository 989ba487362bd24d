"""Paying a month to 50,000 persons from the store to the store, with two years of arrears behind it; and a slip on paper.

The store holds 2,000 generated files, each repeated with numbers of its own; the facts of a file are worked out once and taken over by
its copies. Two years are paid first, in one run; then two in a hundred files get a fact that was told late, and the next month is
measured: all lines, and the differences in the months before.
"""

from __future__ import annotations

import json
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from bench.results import Rows, grouped, in_process, peak_mb, row, spread

PERSONS, FILES, SAMPLE, SEED, LATE, BACK = 50_000, 2_000, 2_000, 1997, 50, 24
MONTH, UNKNOWN_MONTH = 2005 * 12 + 4, 2003 * 12 + 11
#: What was known when the months before were paid, when the late facts are told, and when the month is paid.
BEFORE, LATE_DAY, NOW_KNOWN = date(2005, 4, 30), date(2005, 5, 2), date(2005, 5, 31)
FRACTION = "80"
STEPS = ("vullen", "voorgaande", "verbeteren", "betalen", "betalen2", "vergelijken")
ACTOR, SLIPS = "meting", 30


def measure() -> Rows:
    """Fill a store, pay two years, correct, pay the month; then compare with the interpreter; then slips on paper."""
    with TemporaryDirectory() as folder:
        done = {step: in_process("bench.betaling", step.rstrip("2"), environment={"STATUUT_DATA": folder}) for step in STEPS}
        size = sum(path.stat().st_size for path in Path(folder).rglob("*") if path.is_file()) / 2**20
    return rows_of(done, size, sorted(in_process("bench.betaling", "papier")["runs"]))


def rows_of(done: dict[str, Any], size: float, paper: list[float]) -> Rows:
    """The table: what each step gave, the size of the store in MB, and the seconds of slips on paper in rising order."""
    filled, before, _, paid, again, same = (done[step] for step in STEPS)
    persons = f"{grouped(PERSONS)} personen ({grouped(FILES)} dossiers, elk {PERSONS // FILES} keer met een eigen nummer)"
    files = f"{grouped(paid['changed'])} dossiers gewijzigd sinds de vorige maand"
    seconds, peak, wrong, twice = paid["seconds"], max(paid["peak"], before["peak"]), same["wrong"], again["own"] + again["other"]
    cells = f"{grouped(same['persons'])} verschillende personen, elke lijn van {BACK + 1} maanden, {grouped(same['cells'])} bedragen"
    return [
        row(
            f"maand betalen, alle {paid['kinds']} lijnen, {persons}, achterstallen over {BACK} maanden, {files}: van dossiers in de opslag"
            " tot lijnen in de opslag",
            in_seconds(seconds), "< 60 s", seconds < 60,
        ),
        row("processortijd daarvan: het proces zelf; zijn twee hulpprocessen", f"{in_seconds(paid['cpu'])}; {in_seconds(paid['helpers'])}"),
        row("geschreven: loonbrieven; lijnen van de maand; verschillen", "; ".join(grouped(paid[n]) for n in ("slips", "own", "other"))),
        row("personen die de interpreter apart deed; bevindingen", f"{grouped(paid['apart'])}; {grouped(paid['findings'])}"),
        row("meeste geheugen van het proces; van één hulpproces", f"{peak:.0f} MB; {paid['child']:.0f} MB", "< 2.000 MB", peak < 2_000),
        row("opnieuw betalen: lijnen geschreven", grouped(twice), "0", twice == 0),
        row(f"de {BACK} maanden ervoor in één keer, de eerste {BACK - 1} als achterstal", in_seconds(before["seconds"])),
        row(f"een dossier de eerste keer omzetten, {grouped(FILES)} dossiers, twee hulpprocessen", f"{1000 * filled['each']:.0f} ms"),
        row(f"verschillen met de interpreter: {cells}", str(wrong), "0", wrong == 0),
        row(
            "daarvan onbepaald: personen die daarom niet betaald zijn; bedragen van vroeger die wachten",
            f"{grouped(same['refused'])}; {grouped(same['waiting'])}",
        ),
        row("opslag daarna (zonder de nullijnen van de eerste maanden)", f"{size:.0f} MB"),
        row("loonbrief als PDF, warm", spread(paper, "ms"), "< 300 ms", paper[len(paper) // 2] < 0.3),
    ]  # fmt: skip


def in_seconds(seconds: float) -> str:
    """Seconds with one decimal."""
    return f"{seconds:.1f} s".replace(".", ",")


def _main(kind: str, *arguments: str) -> None:
    if kind == "papier":
        print(json.dumps(_paper()))
        return
    from statuut.store.setup import open_store

    open_store()
    steps = {"vullen": _fill, "voorgaande": _history, "verbeteren": _correct, "betalen": _pay, "vergelijken": _compare}
    print(json.dumps(steps[kind](*arguments)))


def _number(file: int, copy: int) -> str:
    return f"{copy:02d}{file:06d}"


def _fill() -> dict[str, Any]:
    """The files in the store, each converted once; the copies of a file have its facts, under numbers of their own."""
    from statuut.demo.instelling import make_members
    from statuut.demo.populatie import CHUNK
    from statuut.store.event_rows import COLUMNS
    from statuut.store.models import EventRecord, Person
    from statuut.store.records import to_record, update_summary

    now = datetime(2003, 1, 1, tzinfo=UTC)
    for file in range(FILES):
        if file % CHUNK == 0:
            members = make_members(SEED + file // CHUNK, CHUNK, ends=False)
        dossier = members[file % CHUNK].dossier
        numbers = [_number(file, copy) for copy in range(PERSONS // FILES)]
        people = [Person(personeelsnummer=n, statuut=dossier.statuut, stempel=f"dossier {file}") for n in numbers]
        for person in people:
            update_summary(person, dossier)
        Person.objects.bulk_create(people)
        rows = [to_record(people[0], event, now) for event in dossier.events]
        values = [{name: getattr(record, name) for name in COLUMNS} for record in rows]
        EventRecord.objects.bulk_create(EventRecord(person=person, opgeslagen=now, **each) for person in people for each in values)
    return {"each": _convert()}


def _convert() -> float:
    """Convert the first copy of each file; the others take over what came of it. Seconds per file."""
    from statuut.store.models import Person, PersonFacts
    from statuut.store.payrun.due import Kernel
    from statuut.store.payrun.kept_facts import FactsDesk, Member

    people = Person.objects.order_by("personeelsnummer").values_list("pk", "personeelsnummer", "stempel")
    known = [Member(*row) for row in people]
    firsts = known[:FILES]
    context, month = _context(), MONTH - BACK
    with FactsDesk(context.pack, Kernel(context, [month]).layout, month, BEFORE) as desk:
        start = perf_counter()
        desk.ask(firsts)
        desk.take()
        seconds = perf_counter() - start
    kept = {row.person_id: row for row in PersonFacts.objects.all()}
    by_stamp = {member.stamp: kept[member.pk] for member in firsts}
    fields = [field.name for field in PersonFacts._meta.fields if field.name != "person"]
    copies = ((member.pk, by_stamp[member.stamp]) for member in known[FILES:])
    rows = (PersonFacts(person_id=pk, **{name: getattr(of, name) for name in fields}) for pk, of in copies)
    PersonFacts.objects.bulk_create(rows, batch_size=100)
    return seconds / FILES


def _months() -> list[int]:
    """The months before and the month itself; not December 2003, for which the amounts of the end-of-year allowance are not known."""
    return [month for month in range(MONTH - BACK - 1, MONTH + 1) if month != UNKNOWN_MONTH]


def _context() -> Any:
    from statuut.payroll.context import make_context
    from statuut.payroll.salary_tables import example_tables

    return make_context("pswi", tables=(example_tables("pswi"),))


def _run(month: int, known_on: date) -> tuple[Any, float]:
    from statuut.store.actions import run_pay

    context = _context()
    start = perf_counter()
    done = run_pay(context, month, known_on=known_on, actor=ACTOR, now=datetime.now(UTC))
    return done, perf_counter() - start


def _history() -> dict[str, Any]:
    """Pay the last month before, and with it, as arrears, the two years before that: runs were begun for them and paid nobody."""
    from statuut.payroll.receipt import readings_of
    from statuut.store.models import PayRun

    context = _context()
    for month in _months()[:-2]:
        PayRun.objects.create(
            statuut=context.pack.key, maand=month, bekend_op=BEFORE, versie=context.pack.version, leeswijzen=readings_of(context),
            voorbeeld=context.example, begonnen=datetime.now(UTC),
        )  # fmt: skip
    done, seconds = _run(MONTH - 1, BEFORE)
    return {"seconds": seconds, "slips": done.slips, "peak": peak_mb()}


def _correct() -> dict[str, Any]:
    """Work part-time for a month long ago, told late: one in `LATE` files, spread over all of them and over a year."""
    from statuut.engine.pack import load_pack
    from statuut.store.actions import record_event
    from statuut.store.models import Person

    codes, now, done = load_pack("pswi").codes, datetime(LATE_DAY.year, LATE_DAY.month, LATE_DAY.day, 12, tzinfo=UTC), 0
    for place, number in enumerate(Person.objects.order_by("personeelsnummer").values_list("personeelsnummer", flat=True)):
        if place % LATE == 0:
            month = 1 + place // LATE % 12
            raw = {"soort": "werkregime", "van": f"2004-{month:02d}-01", "tot": f"2004-{month:02d}-28", "fractie": FRACTION}
            done += record_event(number, raw, codes=codes, actor=ACTOR, now=now).gelukt
    return {"done": done}


def _pay() -> dict[str, Any]:
    from resource import RUSAGE_CHILDREN, getrusage
    from time import process_time

    from statuut.store.models import EventRecord, PayLineRecord

    lines = PayLineRecord.objects.order_by()
    before, cpu = lines.count(), process_time()
    done, seconds = _run(MONTH, NOW_KNOWN)
    cpu, helpers = process_time() - cpu, getrusage(RUSAGE_CHILDREN)
    assert done.bulk
    own = lines.filter(slip__run=done.run, soort="lijn").count() if done.slips else 0
    return {
        "seconds": seconds,
        "cpu": cpu,
        "helpers": helpers.ru_utime + helpers.ru_stime,
        "slips": done.slips,
        "own": own,
        "other": lines.count() - before - own,
        "apart": len(done.apart),
        "findings": len(done.findings),
        "kinds": len(_context().pack.lines),
        "changed": EventRecord.objects.filter(vastgelegd__gt=BEFORE, vastgelegd__lte=NOW_KNOWN).values("person").distinct().count(),
        "peak": peak_mb(),
        "child": helpers.ru_maxrss / 1024,
    }


def _compare() -> dict[str, Any]:
    """What the store holds as paid, against the interpreter: every line of every month that was paid, of distinct files.

    Who has an undetermined line by the interpreter must not be paid the month at all; one of an earlier month waits.
    """
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        parts = list(pool.map(_compare_some, range(0, SAMPLE, SAMPLE // 8)))
    return {name: sum(part[name] for part in parts) for name in parts[0]}


def _compare_some(first: int) -> dict[str, int]:
    from statuut.store.setup import open_store

    open_store()
    from statuut.payroll.arrears import UNDETERMINED, line_amounts
    from statuut.payroll.case import evaluate
    from statuut.store.doors import paid_amounts
    from statuut.store.models import Person
    from statuut.store.records import to_dossier
    from statuut.timeline.month import last_day

    context, found = _context(), {"wrong": 0, "cells": 0, "persons": 0, "refused": 0, "waiting": 0}
    for file in range(first, first + SAMPLE // 8):
        person = Person.objects.get(personeelsnummer=_number(file, file % (PERSONS // FILES)))
        case = evaluate(to_dossier(person, person.events.all()), context, until=last_day(MONTH), known_on=NOW_KNOWN)
        due, paid = line_amounts(case, _months()), paid_amounts(person)
        refused = any(value in UNDETERMINED for key, value in due.items() if key.month == MONTH)
        waiting = {key for key, value in due.items() if value in UNDETERMINED and key.month < MONTH}
        asked = {*due, *paid} - waiting - ({key for key in due if key.month == MONTH} if refused else set())
        found["wrong"] += sum(due.get(key, 0) != paid.get(key, 0) for key in asked)
        found["wrong"] += refused and any(key.month == MONTH for key in paid)
        found["refused"] += refused
        found["waiting"] += len(waiting)
        found["cells"] += len(due)
        found["persons"] += 1
    return found


def _paper() -> dict[str, Any]:
    """The slip of one person as PDF: evaluated, explained and set, with everything loaded."""
    from statuut.demo.instelling import make_members
    from statuut.documents.loonbrief import slip_pdf
    from statuut.payroll.case import evaluate
    from statuut.payroll.receipt import make_receipt
    from statuut.payroll.slip import pay_slip
    from statuut.timeline.month import last_day

    context = _context()
    dossier = make_members(SEED, 60, ends=False)[0].dossier
    runs = []
    for _ in range(SLIPS + 3):
        start = perf_counter()
        case = evaluate(dossier, context, until=last_day(MONTH))
        slip = pay_slip(case, MONTH)
        assert slip is not None
        assert slip_pdf(case, slip, make_receipt(case, MONTH, slip.employment)).startswith(b"%PDF")
        runs.append(perf_counter() - start)
    return {"runs": runs[3:]}


if __name__ == "__main__":
    _main(*sys.argv[1:])
