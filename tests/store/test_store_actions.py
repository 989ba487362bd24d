"""Acts: what is written, what is refused, and that nothing is half-written."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from site_setup import ACTOR, NOW, VOORBEELDEN, codes

from statuut.store import actions, doors
from statuut.store.audit import first_broken, note
from statuut.store.models import AppendOnlyError, AuditEntry, EventRecord, Person

HOUSEHOLD = {"soort": "gezinstoestand", "van": "1/7/05", "burgerlijke_staat": "alleenstaand", "kinderen_kinderbijslag": "1"}


def record(raw: dict[str, object]) -> actions.Recorded:
    return actions.record_event("1043", raw, codes=codes(), actor=ACTOR, now=NOW)


def file_of(number: str):
    row = doors.person(number)
    assert row is not None
    return doors.open_dossier(row, reader=ACTOR, now=NOW, doel="toets")


def test_import_gives_equal_files(filled: None) -> None:
    from statuut.dossier.read_yaml import read_yaml

    for path in VOORBEELDEN.glob("*.yaml"):
        written, _ = read_yaml(path)
        assert written is not None
        assert file_of(written.personeelsnummer) == written


def test_import_twice_is_no_news(filled: None) -> None:
    before = EventRecord.objects.count()
    result = actions.import_dossiers([VOORBEELDEN], codes=codes(), actor=ACTOR, now=NOW)
    assert (result.nieuw, result.bijgewerkt, result.gebeurtenissen) == (0, 0, 0)
    assert EventRecord.objects.count() == before


def test_dry_run_writes_nothing(db: None) -> None:
    result = actions.import_dossiers([VOORBEELDEN], codes=codes(), actor=ACTOR, now=NOW, proef=True)
    assert result.nieuw == 2
    assert not Person.objects.exists() and not AuditEntry.objects.exists()


def test_one_bad_file_keeps_all_out(db: None, tmp_path: Path) -> None:
    good = (VOORBEELDEN / "1043.yaml").read_text(encoding="utf-8")
    (tmp_path / "goed.yaml").write_text(good, encoding="utf-8")
    (tmp_path / "slecht.yaml").write_text(good.replace("1043", "1044").replace("van: 1996-07-01", "van: 1996-13-01"), encoding="utf-8")
    result = actions.import_dossiers([tmp_path], codes=codes(), actor=ACTOR, now=NOW)
    assert not result.gelukt
    assert not Person.objects.exists()


def test_recorded_fact_gets_number_author_and_day(filled: None) -> None:
    done = record(HOUSEHOLD)
    assert done.event is not None
    event = next(each for each in file_of("1043").events if each.nr == done.event.nr)
    assert (event.nr, event.door, event.vastgelegd, event.van) == (10, ACTOR, date(2005, 6, 1), date(2005, 7, 1))


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"van": "31/2/05"}, "van"),
        ({"burgerlijke_staat": "onbekend"}, "burgerlijke_staat"),
        ({"kinderen_kinderbijslag": "twee"}, "kinderen_kinderbijslag"),
        ({"van": ""}, "van"),
    ],
)
def test_wrong_fact_is_refused_and_nothing_is_written(filled: None, changes: dict[str, object], field: str) -> None:
    events, lines = EventRecord.objects.count(), AuditEntry.objects.count()
    done = record({**HOUSEHOLD, **changes})
    assert done.event is None
    assert [finding.veld for finding in done.findings] == [field]
    assert (EventRecord.objects.count(), AuditEntry.objects.count()) == (events, lines)


def test_fact_outside_employment_is_refused(filled: None) -> None:
    done = record({"soort": "afwezigheid", "van": "1/1/1990", "tot": "2/1/1990", "aard": "ziekteverlof"})
    assert done.event is None and done.findings


def test_correction_replaces_and_keeps(filled: None) -> None:
    done = actions.correct_event("1043", 8, {**HOUSEHOLD, "van": "28/2/05"}, codes=codes(), actor=ACTOR, now=NOW)
    assert done.event is not None and done.event.vervangt == 8
    dossier = file_of("1043")
    assert 8 in {event.nr for event in dossier.events}
    assert 8 not in {event.nr for event in dossier.known()}
    assert 8 in {event.nr for event in dossier.known(date(2005, 5, 31))}


def test_correction_of_another_kind_is_refused(filled: None) -> None:
    done = actions.correct_event("1043", 3, HOUSEHOLD, codes=codes(), actor=ACTOR, now=NOW)
    assert done.event is None and done.findings


def test_withdrawal_needs_a_reason(filled: None) -> None:
    assert actions.withdraw_event("1043", 5, "", codes=codes(), actor=ACTOR, now=NOW).event is None
    assert actions.withdraw_event("1043", 5, "Dubbel ingevoerd.", codes=codes(), actor=ACTOR, now=NOW).event is not None
    assert 5 not in {event.nr for event in file_of("1043").known()}


def test_every_act_leaves_one_line(filled: None) -> None:
    before = AuditEntry.objects.count()
    record(HOUSEHOLD)
    actions.withdraw_event("1043", 10, "Vergissing.", codes=codes(), actor=ACTOR, now=NOW)
    assert list(AuditEntry.objects.order_by("volgnummer").values_list("handeling", flat=True))[before:] == ["vastleggen", "intrekken"]


def test_acting_person_is_mandatory(filled: None) -> None:
    events = EventRecord.objects.count()
    with pytest.raises(ValueError):
        actions.record_event("1043", HOUSEHOLD, codes=codes(), actor=" ", now=NOW)
    assert EventRecord.objects.count() == events


def test_rows_are_only_added(filled: None) -> None:
    row = EventRecord.objects.first()
    assert row is not None
    with pytest.raises(AppendOnlyError):
        row.save()
    with pytest.raises(AppendOnlyError):
        row.delete()


def test_chain_shows_a_changed_line(filled: None) -> None:
    for _ in range(3):
        note(ACTOR, "lezen", "personeelslid 1043", now=NOW)
    assert first_broken() is None
    AuditEntry.objects.filter(volgnummer=2).update(wie="iemand anders")
    assert first_broken() == 2


def test_chain_shows_a_missing_end(filled: None) -> None:
    last = AuditEntry.objects.order_by("-volgnummer").first()
    assert last is not None
    AuditEntry.objects.filter(pk=last.pk).delete()
    assert first_broken() == last.volgnummer
