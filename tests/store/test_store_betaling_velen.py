"""Paying many at once gives what paying one by one gives: lines, slips, findings, arrears; also after corrections and interruptions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from importlib import import_module

import pytest
from django.db import transaction
from site_setup import ACTOR, codes

from statuut.demo.instelling import Member, make_members
from statuut.payroll.context import Context, make_context
from statuut.payroll.receipt import check
from statuut.payroll.salary_tables import example_tables
from statuut.store import actions, doors
from statuut.store.models import EventRecord, PaidTotals, PayLineRecord, PayRun, PaySlipRecord, Person, PersonFacts
from statuut.store.payrun import bulk, conversion, kept_facts, kept_totals
from statuut.timeline.month import last_day

SEED, PERSONS = 2005, 24
FEBRUARI, MAART, APRIL, MEI = (2005 * 12 + month for month in (1, 2, 3, 4))
Step = Callable[[bool], object]


def rules() -> Context:
    return make_context("pswi", tables=(example_tables("pswi"),))


def pay(month: int, in_bulk: bool, day: date | None = None, **more: object) -> actions.RunResult:
    known = day or last_day(month)
    now = datetime(known.year, known.month, known.day, 12, tzinfo=UTC)
    return actions.run_pay(rules(), month, known_on=known, actor=ACTOR, now=now, bulk=in_bulk, **more)  # type: ignore[arg-type]


def record(number: str, day: date, **raw: object) -> None:
    done = actions.record_event(number, raw, codes=codes(), actor=ACTOR, now=datetime(day.year, day.month, day.day, 9, tzinfo=UTC))
    assert done.gelukt, done.findings


def withdraw(number: str, event: int, day: date) -> None:
    now = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    assert actions.withdraw_event(number, event, "Vergissing.", codes=codes(), actor=ACTOR, now=now).gelukt


@pytest.fixture
def staff(db: None) -> list[str]:
    """Files of all kinds: part-time, absent, ended, with facts missing; in service for half a year or for thirty years."""
    return stored(make_members(SEED, PERSONS))


@pytest.fixture
def quiet_staff(db: None) -> list[str]:
    """The same without claims and performances, of which something is recorded about every month after it was paid."""
    return stored(make_members(SEED, PERSONS, added=False))


def stored(members: Sequence[Member]) -> list[str]:
    actions.keep_dossiers([m.dossier for m in members], actor=ACTOR, now=datetime(2005, 1, 31, tzinfo=UTC))
    return sorted(m.dossier.personeelsnummer for m in members)


def everything() -> tuple[list[object], list[object]]:
    """Every line and slip of every run."""
    run, owner = "slip__run__maand", "slip__person__personeelsnummer"
    lines = PayLineRecord.objects.values_list(
        run, owner, "slip__tewerkstelling", "maand", "regel", "bedrag", "soort", "slip__run__bekend_op"
    )
    slips = PaySlipRecord.objects.values_list("run__maand", "person__personeelsnummer", "tewerkstelling", "run__bekend_op")
    return sorted(lines), sorted(slips)


def both_ways(*steps: Step) -> tuple[list[actions.RunResult], list[actions.RunResult]]:
    """Carry out the steps one by one and in bulk, from the same store; the lines and slips are compared here."""
    results, kept = [], []
    for in_bulk in (False, True):
        point = transaction.savepoint()
        results.append([done for step in steps if isinstance(done := step(in_bulk), actions.RunResult)])
        kept.append(everything())
        transaction.savepoint_rollback(point)
    assert kept[0] == kept[1]
    assert kept[0][0], "nothing was paid at all"
    for single, many in zip(*results, strict=True):
        assert (single.bulk, many.bulk) == (False, True)
        assert (single.slips, single.skipped, single.sums, single.findings) == (many.slips, many.skipped, many.sums, many.findings)
    return results[0], results[1]


def half_time(number: str) -> None:
    record(number, date(2005, 4, 4), soort="werkregime", van="2005-02-01", fractie="50")


def test_months_corrections_and_settling_twice(staff: list[str]) -> None:
    """A fact recorded late, one corrected and one withdrawn: the differences are settled, once, and the same in both ways."""
    served = [number for number in staff if Person.objects.get(personeelsnummer=number).uit_dienst is None]
    late, wrong = served[0], served[1]
    row = Person.objects.get(personeelsnummer=wrong)
    event = row.records + 1

    def late_facts(in_bulk: bool) -> None:
        half_time(late)
        record(wrong, date(2005, 4, 5), soort="werkregime", van="2005-03-01", fractie="80")

    def corrected(in_bulk: bool) -> None:
        withdraw(wrong, event, date(2005, 5, 3))

    _, many = both_ways(
        lambda b: pay(FEBRUARI, b),
        lambda b: pay(MAART, b),
        late_facts,
        lambda b: pay(APRIL, b),
        lambda b: pay(APRIL, b, date(2005, 5, 1)),
        corrected,
        lambda b: pay(MEI, b),
    )
    february, _, april, again, may = many
    assert february.slips > PERSONS / 2 and april.sums["terugvordering"] < 0
    assert again.slips == 0 and set(again.sums.values()) == {0}
    assert may.sums["achterstal"] > 0
    named = {finding.personeelsnummer for finding in february.findings}
    assert named - set(february.apart), f"a missing fact needs no interpreter: {february.apart}"


def test_the_two_ways_may_follow_each_other(quiet_staff: list[str]) -> None:
    """What was paid one by one counts in bulk, and the other way round."""
    pay(FEBRUARI, False)
    first = everything()
    again = pay(FEBRUARI, True, date(2005, 3, 1))
    assert again.slips == 0 and everything() == first
    half_time(quiet_staff[0])
    pay(MAART, True)
    assert pay(MAART, False, date(2005, 4, 1)).slips == 0
    pay(APRIL, False)
    assert pay(APRIL, True, date(2005, 5, 1)).slips == 0


def test_stopped_half_way_and_resumed(staff: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """A partition is written whole or not at all; the next start does the rest, and nobody is paid twice."""
    monkeypatch.setattr(bulk, "LIST", 12)
    monkeypatch.setattr(bulk, "PARTITION", 5)

    def stop(position: int, total: int) -> None:
        if position >= 10:
            raise KeyboardInterrupt

    whole, _ = both_ways(lambda b: pay(FEBRUARI, b))
    with pytest.raises(KeyboardInterrupt):
        pay(FEBRUARI, True, progress=stop)
    half = PaySlipRecord.objects.count()
    assert 0 < half < whole[0].slips
    rest = pay(FEBRUARI, True)
    assert rest.slips == whole[0].slips - half
    assert PayRun.objects.count() == 1 and PaySlipRecord.objects.count() == whole[0].slips


def test_a_fault_while_writing_leaves_nothing_of_the_partition(staff: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    insert = bulk.insert

    def fail(model: object, *rows: object) -> None:
        if model is PayLineRecord:
            raise OSError("schijf vol")
        insert(model, *rows)  # type: ignore[arg-type]

    with monkeypatch.context() as broken:
        broken.setattr(bulk, "insert", fail)
        with pytest.raises(OSError):
            pay(FEBRUARI, True)
    assert not PaySlipRecord.objects.exists() and not PaidTotals.objects.exists()
    assert pay(FEBRUARI, True).slips > 0


def test_a_slip_written_meanwhile_is_not_written_again(staff: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Another run paid these persons after their payments were read: they are left to the next run."""
    load = kept_totals.load

    def load_and_pay(*arguments: object) -> object:
        paid = load(*arguments)  # type: ignore[arg-type]
        monkeypatch.setattr(kept_totals, "load", load)
        pay(FEBRUARI, False, date(2005, 2, 27))
        return paid

    monkeypatch.setattr(kept_totals, "load", load_and_pay)
    pay(FEBRUARI, True)
    lines = PayLineRecord.objects.filter(soort="lijn").values_list("slip__person", "slip__tewerkstelling", "maand", "regel")
    assert len(lines) == len(set(lines)) > 0


def test_an_earlier_month_leaves_later_ones_alone(quiet_staff: list[str]) -> None:
    _, many = both_ways(lambda b: pay(MAART, b), lambda b: pay(FEBRUARI, b, date(2005, 4, 1)), lambda b: pay(MAART, b, date(2005, 4, 2)))
    assert many[1].slips > 0 and many[1].sums["terugvordering"] == 0
    assert set(many[2].sums.values()) == {0}


def test_totals_are_the_sum_of_the_lines(staff: list[str]) -> None:
    pay(FEBRUARI, True)
    half_time(staff[0])
    pay(APRIL, True)
    names = [line.rule for line in rules().pack.lines]
    people = list(Person.objects.order_by("personeelsnummer"))
    paid = kept_totals.load([p.pk for p in people], names)
    found: dict[str, dict[tuple[int, int, str], int]] = {p.personeelsnummer: {} for p in people}
    for owner, employment, month, amounts in zip(paid.person, paid.employment, paid.month, paid.amounts, strict=True):
        kept = found[people[owner].personeelsnummer]
        kept.update({(int(employment), int(month), rule): int(cents) for rule, cents in zip(names, amounts, strict=True)})
    for person in people:
        expected = {tuple(key): cents for key, cents in doors.paid_amounts(person).items()}
        assert {key: cents for key, cents in found[person.personeelsnummer].items() if cents or key in expected} == expected
    assert PaidTotals.objects.count() > PERSONS / 2
    PaidTotals.objects.all().delete()
    anew = kept_totals.load([p.pk for p in people], names)
    assert (anew.amounts == paid.amounts).all() and (anew.month == paid.month).all()


def test_only_changed_files_are_converted_again(staff: list[str]) -> None:
    pay(FEBRUARI, True)
    before = dict(PersonFacts.objects.values_list("person__personeelsnummer", "sleutel"))
    assert set(before) == set(staff)
    half_time(staff[0])
    pay(APRIL, True)
    after = dict(PersonFacts.objects.values_list("person__personeelsnummer", "sleutel"))
    heard = EventRecord.objects.filter(vastgelegd__gt=last_day(FEBRUARI), vastgelegd__lte=last_day(APRIL))
    news = set(heard.values_list("person__personeelsnummer", flat=True))
    assert {number for number in staff if before[number] != after[number]} == news
    assert staff[0] in news and len(news) < PERSONS
    before = dict(after)
    pay(MEI, True, last_day(APRIL))
    assert dict(PersonFacts.objects.values_list("person__personeelsnummer", "sleutel")) == before


def test_facts_known_later_do_not_count(staff: list[str]) -> None:
    """A file read as of today serves no run as of an earlier day: what was recorded on 4 April is not in a run of 31 March."""
    half_time(staff[0])
    both_ways(lambda b: pay(APRIL, b), lambda b: pay(MAART, b), lambda b: pay(MEI, b))


def test_a_slip_comes_out_of_its_receipt_again(staff: list[str]) -> None:
    pay(MEI, True)
    short = [slip for slip in PaySlipRecord.objects.select_related("person", "run") if "grondslag" in slip.bewijs]
    assert len(short) > PERSONS / 2
    for slip in short[:6]:
        dossier = doors.open_dossier(slip.person, reader=ACTOR, now=datetime(2005, 6, 1, tzinfo=UTC), doel="controle")
        receipt = doors.receipt_of(slip)
        assert check(receipt, dossier, rules()) == check(slip.bewijs, dossier, rules()) == []
        assert receipt["hash"] == slip.hash and receipt["parameters"]
    assert any("Lijn maandsalaris" in sentence for sentence in check(receipt, dossier, make_context("pswi")))
    assert any("salaristabellen" in sentence for sentence in check(slip.bewijs, dossier, make_context("pswi")))
    for forged in ({**receipt, "lijnen": {}}, {**receipt, "parameters": {}}, {**receipt, "gebeurtenissen": {}}):
        assert any("hash" in sentence for sentence in check(forged, dossier, rules()))
    changed = dict(list(receipt["gebeurtenissen"].items())[1:])
    assert any("telt nu mee" in sentence for sentence in check({**receipt, "gebeurtenissen": changed}, dossier, rules()))


def test_a_receipt_says_which_lines_of_its_month_became_unknown(staff: list[str]) -> None:
    """Paid, then household and part-time corrected: the differences of known lines are settled, the household allowance is unknown."""
    pay(MAART, True)
    paid = PayLineRecord.objects.filter(regel="haard_of_standplaatstoelage_maand", bedrag__gt=0).values("slip__person")
    households = EventRecord.objects.filter(soort="gezinstoestand", person__in=paid)
    corrected = list(households.values_list("person__personeelsnummer", "nr"))
    for number, event in corrected:
        withdraw(number, event, date(2005, 4, 4))
    for number in {number for number, _ in corrected}:
        half_time(number)
    _, many = both_ways(lambda b: pay(MAART, b, date(2005, 4, 5)))
    assert any(finding.ernst == "waarschuwing" for finding in many[0].findings)
    pay(MAART, True, date(2005, 4, 5))
    slips = PaySlipRecord.objects.filter(run__bekend_op=date(2005, 4, 5)).select_related("person", "run")
    assert any("onbekend" in slip.bewijs["lijnen"].values() for slip in slips)
    for slip in slips:
        dossier = doors.open_dossier(slip.person, reader=ACTOR, now=datetime(2005, 6, 1, tzinfo=UTC), doel="controle")
        assert check(doors.receipt_of(slip), dossier, rules()) == []


def test_a_trial_writes_no_slip(staff: list[str]) -> None:
    trial, done = pay(FEBRUARI, True, trial=True), pay(FEBRUARI, True)
    assert (trial.slips, trial.skipped, trial.sums, trial.findings) == (done.slips, done.skipped, done.sums, done.findings)
    assert trial.run is None and PayRun.objects.count() == 1


def test_the_number_of_persons_decides(staff: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    assert pay(FEBRUARI, None, numbers=staff[:2]).bulk is False  # type: ignore[arg-type]
    monkeypatch.setattr(import_module("statuut.store.actions.run_pay"), "MANY", 2)
    assert pay(FEBRUARI, None, numbers=staff[:4]).bulk is True  # type: ignore[arg-type]


def test_a_file_that_columns_cannot_hold_goes_to_the_interpreter(staff: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """One of four files has a fact that no column holds: that person alone is paid apart, with the reason, and the same."""
    to_columns, bad = conversion.to_columns, staff[1]

    def refuse(plan: object, streams: list[object], same: object) -> object:
        if any(rows is refused for rows in streams for refused in seen):
            raise ValueError("een feit kan niet negatief zijn: -1")
        return to_columns(plan, streams, same)  # type: ignore[arg-type]

    seen: list[object] = []
    facts = rules().pack.facts

    def remember(dossier: object, **asked: object) -> object:
        found = facts(dossier, **asked)  # type: ignore[arg-type]
        if dossier.personeelsnummer == bad:  # type: ignore[attr-defined]
            seen.extend(stream.rows for stream in found)
        return found

    monkeypatch.setattr(conversion, "to_columns", refuse)
    monkeypatch.setattr(rules().pack, "facts", remember)
    _, many = both_ways(lambda b: pay(FEBRUARI, b, numbers=staff[:4]))
    assert [number for number, reason in many[0].apart.items() if "negatief" in reason] == [bad]


def test_files_are_converted_in_processes_of_their_own(staff: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_facts, "FEW", 0)
    monkeypatch.setattr(kept_facts, "TASK", 2)
    both_ways(lambda b: pay(FEBRUARI, b, numbers=staff[:5]))
