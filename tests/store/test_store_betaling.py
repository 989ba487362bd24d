"""Pay runs: paid once, resumed without loss, differences settled once, originals untouched, nobody paid on an unknown amount."""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from site_setup import ACTOR, codes

from statuut.payroll.arrears import LineKey
from statuut.payroll.context import Context, make_context
from statuut.payroll.receipt import check
from statuut.payroll.salary_tables import example_tables
from statuut.store import actions, doors
from statuut.store.models import PayLineRecord, PayRun, PaySlipRecord

FILE = """\
formaat: statuut-dossier/1
personeelsnummer: "2001"
statuut: pswi
gebeurtenissen:
  - {nr: 1, soort: identiteit, van: 1965-03-14, vastgelegd: 2003-01-01, naam: Wouters, voornaam: Jan, geboortedatum: 1965-03-14}
  - {nr: 2, soort: benoeming, van: 2003-01-01, vastgelegd: 2003-01-01, graad: deskundige, personeelsgroep: niet_wetenschappelijk}
  - {nr: 3, soort: gezinstoestand, van: 2003-01-01, vastgelegd: 2003-01-01, burgerlijke_staat: alleenstaand, kinderen_kinderbijslag: 0}
"""
FEBRUARI, MAART, APRIL = 2004 * 12 + 1, 2004 * 12 + 2, 2004 * 12 + 3


def rules() -> Context:
    return make_context("pswi", tables=(example_tables("pswi"),))


def keep(tmp_path: Path, text: str) -> None:
    path = tmp_path / "2001.yaml"
    path.write_text(text, encoding="utf-8")
    result = actions.import_dossiers([path], codes=codes(), actor=ACTOR, now=datetime(2004, 1, 1, tzinfo=UTC))
    assert result.gelukt, result.findings


def pay(month: int, day: date, context: Context | None = None, **more: object) -> actions.RunResult:
    now = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    return actions.run_pay(context or rules(), month, known_on=day, actor=ACTOR, now=now, **more)  # type: ignore[arg-type]


def paid(month: int, rule: str) -> int:
    row = doors.person("2001")
    assert row is not None
    return doors.paid_amounts(row).get(LineKey(1, month, rule), 0)


def test_a_month_is_paid_once(db: None, tmp_path: Path) -> None:
    keep(tmp_path, FILE)
    first = pay(FEBRUARI, date(2004, 2, 27))
    again = pay(FEBRUARI, date(2004, 2, 27))
    later = pay(FEBRUARI, date(2004, 2, 28))
    assert (first.slips, again.slips, later.slips) == (1, 0, 0)
    assert first.sums["lijn"] > 0
    assert again.sums == later.sums == {"lijn": 0, "achterstal": 0, "terugvordering": 0}


def test_zero_lines_are_kept(db: None, tmp_path: Path) -> None:
    keep(tmp_path, FILE)
    pay(FEBRUARI, date(2004, 2, 27))
    assert PayLineRecord.objects.filter(regel="vakantiegeld", bedrag=0).exists()


def test_a_fact_recorded_late_is_settled_once_and_the_old_slip_stays(db: None, tmp_path: Path) -> None:
    """Half-time from February, told in April: February and March are recovered in April, and only then."""
    keep(tmp_path, FILE)
    pay(FEBRUARI, date(2004, 2, 27))
    pay(MAART, date(2004, 3, 31))
    whole = paid(FEBRUARI, "maandsalaris")
    before = list(PayLineRecord.objects.order_by("id").values_list("id", "bedrag"))
    keep(tmp_path, FILE + "  - {nr: 4, soort: werkregime, van: 2004-02-01, vastgelegd: 2004-04-02, fractie: 50}\n")
    april = pay(APRIL, date(2004, 4, 30))
    assert april.sums["terugvordering"] < 0 and april.sums["achterstal"] == 0
    assert abs(paid(FEBRUARI, "maandsalaris") * 2 - whole) <= 1
    assert list(PayLineRecord.objects.order_by("id").values_list("id", "bedrag"))[: len(before)] == before
    assert pay(APRIL, date(2004, 5, 3)).sums["terugvordering"] == 0


def test_what_was_known_when_paid_decides_what_is_settled(db: None, tmp_path: Path) -> None:
    """A fact recorded on 2 April does not touch a run of what was known on 31 March."""
    keep(tmp_path, FILE + "  - {nr: 4, soort: werkregime, van: 2004-02-01, vastgelegd: 2004-04-02, fractie: 50}\n")
    pay(FEBRUARI, date(2004, 2, 27))
    assert pay(MAART, date(2004, 3, 31)).sums["terugvordering"] == 0
    assert pay(APRIL, date(2004, 4, 30)).sums["terugvordering"] < 0


def test_an_undetermined_line_pays_nobody_and_says_so_first(db: None, tmp_path: Path) -> None:
    keep(tmp_path, FILE)
    done = pay(FEBRUARI, date(2004, 2, 27), make_context("pswi"))
    assert done.slips == 0 and not PaySlipRecord.objects.exists()
    assert "Maandsalaris" in done.findings[0].boodschap and done.findings[0].ernst == "fout"


def test_a_run_goes_on_where_it_was_stopped(db: None, tmp_path: Path) -> None:
    keep(tmp_path, FILE)
    (tmp_path / "2001.yaml").write_text(FILE.replace("2001", "2002"), encoding="utf-8")
    assert actions.import_dossiers([tmp_path / "2001.yaml"], codes=codes(), actor=ACTOR, now=datetime(2004, 1, 1, tzinfo=UTC)).gelukt

    def stop(position: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        pay(FEBRUARI, date(2004, 2, 27), progress=stop)
    assert PaySlipRecord.objects.count() == 1
    done = pay(FEBRUARI, date(2004, 2, 27))
    assert (done.slips, done.skipped, PayRun.objects.count()) == (1, 1, 1)


def test_a_trial_writes_nothing(db: None, tmp_path: Path) -> None:
    keep(tmp_path, FILE)
    done = pay(FEBRUARI, date(2004, 2, 27), trial=True)
    assert done.slips == 1 and done.run is None and not PayRun.objects.exists()


def test_a_slip_comes_out_of_its_receipt_again(db: None, tmp_path: Path) -> None:
    keep(tmp_path, FILE)
    pay(FEBRUARI, date(2004, 2, 27))
    kept = PaySlipRecord.objects.get()
    row = doors.person("2001")
    assert row is not None
    dossier = doors.open_dossier(row, reader=ACTOR, now=datetime(2004, 3, 1, tzinfo=UTC), doel="controle")
    assert check(kept.bewijs, dossier, rules()) == []
    assert any("Lijn maandsalaris" in sentence for sentence in check(kept.bewijs, dossier, make_context("pswi")))
    forged = {**kept.bewijs, "lijnen": {**kept.bewijs["lijnen"], "maandsalaris": 1}}
    assert any("hash" in sentence for sentence in check(forged, dossier, rules()))


def test_the_journal_adds_up(db: None, tmp_path: Path) -> None:
    keep(tmp_path, FILE)
    done = pay(FEBRUARI, date(2004, 2, 27))
    run = PayRun.objects.get()
    assert sum(line.amount for line in doors.journal(run)) == sum(done.sums.values())


def test_paying_an_earlier_month_later_leaves_the_months_after_it_alone(db: None, tmp_path: Path) -> None:
    """March was paid, February was forgotten: paying February recovers nothing of March."""
    keep(tmp_path, FILE)
    pay(MAART, date(2004, 3, 31))
    march = paid(MAART, "maandsalaris")
    late = pay(FEBRUARI, date(2004, 4, 1))
    assert late.sums["terugvordering"] == late.sums["achterstal"] == 0 and late.sums["lijn"] > 0
    assert paid(MAART, "maandsalaris") == march > 0


def test_two_runs_of_one_moment_do_not_both_pay(db: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A second run that pays somebody while the first is still working out the slip: the first then finds nothing more to pay."""
    module = sys.modules["statuut.store.payrun.singly"]
    keep(tmp_path, FILE)
    other: list[bool] = []
    evaluate = module.evaluate

    def meanwhile(*args: object, **kwargs: object) -> object:
        case = evaluate(*args, **kwargs)  # type: ignore[arg-type]
        if not other:
            other.append(True)
            assert pay(FEBRUARI, date(2004, 2, 28)).slips == 1
        return case

    monkeypatch.setattr(module, "evaluate", meanwhile)
    assert pay(FEBRUARI, date(2004, 2, 27)).slips == 0
    assert PaySlipRecord.objects.count() == 1


def test_a_run_keeps_what_it_told_and_whether_it_ended(db: None, tmp_path: Path) -> None:
    keep(tmp_path, FILE)
    pay(FEBRUARI, date(2004, 2, 27), make_context("pswi"), numbers=["2001"])
    run = PayRun.objects.get()
    told = doors.run_findings(run)
    assert told[0].personeelsnummer == "2001" and "Maandsalaris" in told[0].boodschap and actions.questions_of(told[0])
    assert not doors.run_ended(run)
    pay(FEBRUARI, date(2004, 2, 27), make_context("pswi"))
    assert doors.run_ended(run) and PayRun.objects.count() == 1


def test_who_is_paid_after_all_is_no_longer_told(db: None, tmp_path: Path) -> None:
    """The household was missing; recorded the same day, the run that goes on pays, and its page no longer says that it did not."""
    keep(tmp_path, FILE.replace("burgerlijke_staat: alleenstaand", "burgerlijke_staat: gehuwd"))
    pay(FEBRUARI, date(2004, 2, 27))
    run = PayRun.objects.get()
    assert [each.ernst for each in doors.run_findings(run)][:1] == ["fout"]
    more = FILE.splitlines()[-1].replace("nr: 3", "nr: 4").replace("soort: gezin", "vervangt: 3, soort: gezin")
    keep(tmp_path, FILE.replace("burgerlijke_staat: alleenstaand", "burgerlijke_staat: gehuwd") + more + "\n")
    assert pay(FEBRUARI, date(2004, 2, 27)).slips == 1
    assert [each for each in doors.run_findings(run) if each.ernst == "fout"] == []


def test_the_sums_per_line_are_those_of_the_journal(db: None, tmp_path: Path) -> None:
    keep(tmp_path, FILE)
    trial = pay(FEBRUARI, date(2004, 2, 27), trial=True)
    pay(FEBRUARI, date(2004, 2, 27))
    assert sorted(trial.per_line.values(), key=str) == sorted(doors.journal(PayRun.objects.get()), key=str)
