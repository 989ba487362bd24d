"""What counts, when it was known, and how values run through time."""

from __future__ import annotations

from datetime import date

from statuut.dossier.file import Dossier
from statuut.timeline.period import Period
from statuut.timeline.timeline import NOTHING
from tests.dossier.files import CAREER, file_of

REGIME = "soort: werkregime, vastgelegd: 2000-01-01"


def numbers(dossier: Dossier, known: date | None) -> list[int]:
    return [event.nr for event in dossier.known(known)]


def test_known_on_follows_the_recorded_day() -> None:
    assert numbers(file_of(*CAREER), date(1997, 6, 14)) == [1, 2]
    assert numbers(file_of(*CAREER), date(1997, 6, 15)) == [1, 2, 3]


def test_a_replaced_record_counts_until_the_correction_is_recorded() -> None:
    dossier = file_of(
        *CAREER,
        f"nr: 4, van: 2000-01-01, fractie: 80, {REGIME}",
        "nr: 5, soort: werkregime, van: 2000-02-01, vastgelegd: 2000-03-01, vervangt: 4, fractie: 80",
        "nr: 6, soort: intrekking, vastgelegd: 2000-04-01, vervangt: 5, reden: vergissing",
    )
    assert numbers(dossier, date(2000, 2, 29)) == [1, 2, 3, 4]
    assert numbers(dossier, date(2000, 3, 1)) == [1, 2, 3, 5]
    assert numbers(dossier, None) == [1, 2, 3]


def test_last_days_are_written_and_the_day_after_is_kept() -> None:
    event = file_of(*CAREER, f"nr: 4, van: 2000-02-01, tot: 2000-02-29, fractie: 80, {REGIME}").events[-1]
    assert (event.tot, event.laatste_dag) == (date(2000, 3, 1), date(2000, 2, 29))
    assert event.periode == Period(date(2000, 2, 1), date(2000, 3, 1))
    assert event.geldt_op(date(2000, 2, 29)) and not event.geldt_op(date(2000, 3, 1))


def test_service_runs_from_entry_to_the_last_day_and_again_after_a_return() -> None:
    dossier = file_of(
        *CAREER,
        "nr: 4, soort: einde_dienst, van: 2003-12-31, vastgelegd: 2003-12-01, reden: ontslag_op_verzoek",
        "nr: 5, soort: stage, van: 2005-01-01, vastgelegd: 2005-01-01, graad: medewerker, personeelsgroep: niet_wetenschappelijk",
    )
    (employment,) = dossier.employments()
    assert employment.perioden == (Period(date(1996, 7, 1), date(2004, 1, 1)), Period(date(2005, 1, 1), None))
    assert employment.in_dienst(date(2003, 12, 31)) and not employment.in_dienst(date(2004, 1, 1))


def test_a_closed_record_lets_the_earlier_one_hold_again() -> None:
    dossier = file_of(
        *CAREER,
        f"nr: 4, van: 2000-01-01, fractie: 80, {REGIME}",
        f"nr: 5, van: 2001-01-01, tot: 2001-12-31, fractie: 62.5, {REGIME}",
    )
    fraction = dossier.timeline("werkregime", "fractie", tewerkstelling=1)
    assert [fraction.at(date(year, 6, 1)) for year in (2000, 2001, 2002)] == [8000, 6250, 8000]
    assert fraction.at(date(1999, 6, 1)) is NOTHING


def test_a_record_that_leaves_the_field_empty_gives_no_value() -> None:
    with_scale = CAREER[1] + ", salarisschaal: B111"
    scale = file_of(CAREER[0], with_scale, CAREER[2]).timeline(("stage", "benoeming"), "salarisschaal")
    assert scale.at(date(1996, 8, 1)) == "B111"
    assert scale.at(date(1998, 1, 1)) is NOTHING


def test_the_grade_runs_over_several_kinds() -> None:
    promoted = "nr: 4, soort: graad, van: 2000-01-01, vastgelegd: 2000-01-01, graad: hoofddeskundige, wijze: bevordering"
    grade = file_of(*CAREER, promoted).timeline(("stage", "benoeming", "contract", "graad"), "graad")
    assert [span.value for span in grade.spans()] == ["deskundige", "hoofddeskundige"]


def test_identity_and_questions_by_kind() -> None:
    dossier = file_of(*CAREER)
    identity = dossier.identity()
    assert identity is not None and identity.geboortedatum == date(1965, 3, 14)
    assert dossier.identity(bekend_op=date(1996, 1, 1)) is None
    assert [event.nr for event in dossier.of("stage", "benoeming", op=date(1996, 8, 1))] == [2]
    assert dossier.next_nr() == 4


def test_order_in_the_file_does_not_matter() -> None:
    assert file_of(*reversed(CAREER)) == file_of(*CAREER)
