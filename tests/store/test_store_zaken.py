"""Cases in the store: opened, led, corrected; their events in the file; what is expunged is gone for every reader."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from site_setup import ACTOR

from statuut.engine.pack import load_pack

pytestmark = pytest.mark.django_db

NUMBER = "1043"
COURSE: list[tuple[str, str, dict[str, Any]]] = [
    ("voorstel", "2005-04-04", {"rol": "afdelingshoofd", "persoon": "17", "velden": {"straf": "blaam", "feiten": "ruzie"}}),
    ("oproeping", "2005-04-11", {"rol": "instellingshoofd", "velden": {"ontvangen": "2005-04-12"}}),
    ("verhoor", "2005-04-28", {"rol": "instellingshoofd"}),
    ("uitspraak", "2005-05-10", {"rol": "instellingshoofd", "velden": {"straf": "blaam"}}),
    ("aanzegging", "2005-05-11", {"rol": "instellingshoofd", "wijze": "aangetekend"}),
]


def at(day: str) -> datetime:
    """Ten in the morning of a day."""
    return datetime.fromisoformat(f"{day}T10:00:00").replace(tzinfo=UTC)


@pytest.fixture
def zaak(filled: None) -> str:
    """A disciplinary case up to its notice."""
    from statuut.store.actions import open_case, record_act

    opened = open_case("tucht", NUMBER, gegevens={"rang": "C1", "feiten_vastgesteld": "2005-03-01"}, actor=ACTOR, now=at("2005-04-04"))
    assert opened.case is not None
    for daad, dag, rest in COURSE:
        done = record_act(opened.case.kenmerk, {"daad": daad, "dag": dag, **rest}, actor=ACTOR, now=at(dag))
        assert done.gelukt, done.proposal.weigeringen
    return opened.case.kenmerk


def listed(kenmerk: str) -> str:
    """The penalty definitive and put on the list of the file."""
    from statuut.store.actions import record_act

    raw = {"daad": "vermelding_in_dossier", "dag": "2005-06-01", "rol": "personeelsdienst"}
    done = record_act(kenmerk, raw, actor=ACTOR, now=at("2005-06-01"))
    assert done.gelukt and done.findings == ()
    return kenmerk


def dossier(day: str) -> Any:
    from statuut.store.doors import open_dossier, person

    row = person(NUMBER)
    assert row is not None
    return open_dossier(row, reader=ACTOR, now=at(day), doel="toets")


def test_a_case_gets_the_next_mark_of_the_year(zaak: str) -> None:
    from statuut.store.actions import open_case

    assert zaak == "2005/001"
    other = open_case("deeltijds_verlof", NUMBER, gegevens={"rang": "C1"}, actor=ACTOR, now=at("2005-04-05"))
    assert other.case is not None and other.case.kenmerk == "2005/002"
    again = open_case("tucht", NUMBER, gegevens={}, actor=ACTOR, now=at("2005-04-05"), kenmerk=zaak)
    assert again.case is None and again.problems == ("Er is al een zaak met kenmerk 2005/001.",)


def test_wrong_facts_open_no_case(filled: None) -> None:
    from statuut.store.actions import open_case
    from statuut.store.models import CaseRecord

    done = open_case("tucht", NUMBER, gegevens={"graad": "x"}, actor=ACTOR, now=at("2005-04-04"))
    assert done.case is None
    assert "“graad” is geen veld" in done.problems[0]
    assert CaseRecord.objects.count() == 0


def test_what_cannot_be_is_refused_and_not_written(zaak: str) -> None:
    from statuut.store.actions import record_act
    from statuut.store.models import CaseAct

    raw = {"daad": "beroep", "dag": "2005-05-30", "rol": "ambtenaar", "persoon": NUMBER}
    done = record_act(zaak, raw, actor=ACTOR, now=at("2005-05-30"))
    assert not done.gelukt
    assert {each.artikel for each in done.proposal.weigeringen} == {"IX 17 lid 1", "IX 16"}
    assert CaseAct.objects.count() == len(COURSE)
    happened = record_act(zaak, {**raw, "zoals_gebeurd": True}, actor=ACTOR, now=at("2005-05-30"))
    assert happened.gelukt
    assert CaseAct.objects.count() == len(COURSE) + 1


def test_each_act_leaves_one_line_in_the_trail(zaak: str) -> None:
    from statuut.store.audit import first_broken
    from statuut.store.models import AuditEntry

    lines = AuditEntry.objects.filter(onderwerp=f"personeelslid {NUMBER}", handeling__in=["zaak openen", "handeling vastleggen"])
    assert [entry.handeling for entry in lines] == ["zaak openen", *["handeling vastleggen"] * len(COURSE)]
    assert first_broken() is None


def test_a_dry_run_writes_nothing(zaak: str) -> None:
    from statuut.store.actions import record_act
    from statuut.store.models import AuditEntry, CaseAct

    before = CaseAct.objects.count(), AuditEntry.objects.count()
    raw = {"daad": "beroep", "dag": "2005-05-20", "rol": "ambtenaar", "persoon": NUMBER}
    assert record_act(zaak, raw, actor=ACTOR, now=at("2005-05-20"), proef=True).gelukt
    assert (CaseAct.objects.count(), AuditEntry.objects.count()) == before


def test_the_penalty_is_written_into_the_file_once(zaak: str) -> None:
    from statuut.store.actions import settle_cases

    assert dossier("2005-06-01").of("tuchtstraf") == ()
    listed(zaak)
    settle_cases("pswi", actor=ACTOR, now=at("2005-06-02"))
    (event,) = dossier("2005-06-02").of("tuchtstraf")
    assert (event.van, event.body.straf, event.body.eindbeslissing) == (date(2005, 5, 17), "blaam", date(2005, 5, 10))
    assert event.bron == "zaak 2005/001: Vermelding op de staat in evaluatie- en personeelsdossier"


def test_a_correction_in_the_case_corrects_the_event(zaak: str) -> None:
    from statuut.store.actions import correct_act, withdraw_act

    listed(zaak)
    raw = {"daad": "aanzegging", "dag": "2005-05-12", "rol": "instellingshoofd", "wijze": "aangetekend"}
    assert correct_act(zaak, 5, raw, actor=ACTOR, now=at("2005-06-03")).gelukt
    (event,) = dossier("2005-06-03").of("tuchtstraf")
    assert event.van == date(2005, 5, 18)
    assert withdraw_act(zaak, 6, "op de verkeerde staat", actor=ACTOR, now=at("2005-06-04")).gelukt
    assert dossier("2005-06-04").of("tuchtstraf") == ()


def test_silence_grants_leave_without_anybody_typing_it(filled: None) -> None:
    from statuut.store.actions import open_case, record_act, settle_cases

    facts = {"rang": "C1", "is_afdelingshoofd": "nee", "onder_afdelingshoofd": "ja"}
    opened = open_case("deeltijds_verlof", NUMBER, gegevens=facts, actor=ACTOR, now=at("2005-03-10"))
    assert opened.case is not None
    fields = {"begin": "2005-06-01", "einde": "2005-11-30", "fractie": "20"}
    raw = {"daad": "aanvraag", "dag": "2005-03-10", "rol": "ambtenaar", "persoon": NUMBER, "velden": fields}
    assert record_act(opened.case.kenmerk, raw, actor=ACTOR, now=at("2005-03-10")).gelukt

    def leave(day: str) -> list[Any]:
        return [e for e in dossier(day).of("afwezigheid") if e.bron and e.bron.startswith("zaak")]

    settle_cases("pswi", actor=ACTOR, now=at("2005-04-10"))
    assert leave("2005-04-10") == []
    findings = settle_cases("pswi", actor=ACTOR, now=at("2005-04-11"))
    assert [f.text() for f in findings if f.ernst == "fout"] == []
    (event,) = leave("2005-04-11")
    assert (event.van, event.laatste_dag, event.body.aard, event.body.fractie) == (
        date(2005, 6, 1), date(2005, 11, 30), "deeltijdse_prestaties", 2000,
    )  # fmt: skip


def test_expunged_is_gone_for_every_reader(zaak: str) -> None:
    """IX 28: one year after the decision of 10 May 2005 on a reprimand."""
    from statuut.store.actions import settle_cases
    from statuut.store.doors import open_state, person, running_states, states_of, trail_of
    from statuut.store.models import AuditEntry

    listed(zaak)
    row = person(NUMBER)
    assert row is not None
    assert len(dossier("2006-05-09").of("tuchtstraf")) == 1
    assert open_state(zaak, date(2006, 5, 9), reader=ACTOR, now=at("2006-05-09"), doel="toets") is not None
    assert len(states_of(row, date(2006, 5, 9))) == 1

    settle_cases("pswi", actor=ACTOR, now=at("2006-05-10"))
    settle_cases("pswi", actor=ACTOR, now=at("2006-05-11"))
    seen = dossier("2006-05-10")
    assert [event for event in seen.events if event.soort == "tuchtstraf"] == []
    assert open_state(zaak, date(2005, 6, 1), reader=ACTOR, now=at("2006-05-10"), doel="toets") is None
    assert states_of(row, date(2006, 5, 10)) == []
    assert list(running_states("pswi", date(2006, 5, 10))) == []
    lines = trail_of(NUMBER, today=date(2006, 5, 10))
    assert not [line for line in lines if zaak in str(line.gegevens) or "tucht" in str(line.gegevens)]
    assert AuditEntry.objects.filter(handeling="doorhaling").count() == 1


def test_dismissal_is_never_expunged() -> None:
    from statuut.dossier.build import Place, build_event
    from statuut.procedures.expunging import expunged_from
    from statuut.procedures.load import load_shared

    rules = load_shared(load_pack("pswi")).doorhalingen
    head = {"soort": "tuchtstraf", "nr": 1, "vastgelegd": "2001-05-03", "van": "2001-05-10", "eindbeslissing": "2001-05-03"}
    days = {}
    for straf in ("blaam", "inhouding_van_salaris", "tuchtschorsing", "lagere_inschaling", "terugzetting_in_graad", "afzetting"):
        event, findings = build_event({**head, "straf": straf}, Place())
        assert event is not None, findings
        days[straf] = expunged_from(event, rules)
    assert days == {
        "blaam": date(2002, 5, 3), "inhouding_van_salaris": date(2005, 5, 3), "tuchtschorsing": date(2007, 5, 3),
        "lagere_inschaling": date(2009, 5, 3), "terugzetting_in_graad": date(2009, 5, 3), "afzetting": None,
    }  # fmt: skip
