"""Cases for the tests of the site: a clock that stands still, and a disciplinary case up to a moment."""

from __future__ import annotations

from datetime import UTC, datetime
from html import unescape
from typing import Any

import pytest
from site_setup import ACTOR

NUMBER = "1043"
OFFICES = {"instellingshoofd": [{"persoon": "2", "naam": "Claes Mia", "kenmerken": {"rang": "A3"}}], "directieraad": ["17", "18", "19"]}
COURSE: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("voorstel", "2005-04-04", {"rol": "afdelingshoofd", "persoon": "17", "velden": {"straf": "blaam", "feiten": "ruzie op het werk"}}),
    ("oproeping", "2005-04-11", {"rol": "instellingshoofd", "wijze": "aangetekend", "velden": {"ontvangen": "2005-04-12"}}),
    ("verhoor", "2005-04-28", {"rol": "instellingshoofd"}),
    ("uitspraak", "2005-05-10", {"rol": "instellingshoofd", "velden": {"straf": "blaam"}}),
    ("aanzegging", "2005-05-11", {"rol": "instellingshoofd", "wijze": "aangetekend"}),
    ("vermelding_in_dossier", "2005-06-01", {"rol": "personeelsdienst"}),
)


def at(day: str) -> datetime:
    """Ten in the morning of a day."""
    return datetime.fromisoformat(f"{day}T10:00:00").replace(tzinfo=UTC)


def stand_still(monkeypatch: pytest.MonkeyPatch, day: str) -> None:
    """Let the clock of the site say this day."""
    monkeypatch.setattr("django.utils.timezone.now", lambda: at(day))


def discipline(steps: int, number: str = NUMBER) -> str:
    """A disciplinary case with the first acts of the course; gives its mark."""
    from statuut.store.actions import open_case, record_act

    facts = {"rang": "C1", "feiten_vastgesteld": "2005-03-01"}
    opened = open_case("tucht", number, gegevens=facts, personen=OFFICES, actor=ACTOR, now=at("2005-04-04"))
    assert opened.case is not None, opened.problems
    for daad, dag, rest in COURSE[:steps]:
        done = record_act(opened.case.kenmerk, {"daad": daad, "dag": dag, **rest}, actor=ACTOR, now=at(dag))
        assert done.gelukt and not done.findings, (done.proposal.weigeringen, done.findings)
    return opened.case.kenmerk


def leave_request(number: str = NUMBER) -> str:
    """A request for part-time leave of 10 March 2005, without an answer."""
    from statuut.store.actions import open_case, record_act

    facts = {"rang": "C1", "is_afdelingshoofd": "nee", "onder_afdelingshoofd": "ja"}
    opened = open_case("deeltijds_verlof", number, gegevens=facts, actor=ACTOR, now=at("2005-03-10"))
    assert opened.case is not None, opened.problems
    fields = {"begin": "2005-06-01", "einde": "2005-11-30", "fractie": "20"}
    raw = {"daad": "aanvraag", "dag": "2005-03-10", "rol": "ambtenaar", "persoon": number, "velden": fields}
    assert record_act(opened.case.kenmerk, raw, actor=ACTOR, now=at("2005-03-10")).gelukt
    return opened.case.kenmerk


def text_of(answer: Any) -> str:
    """The page as text with its tags, entities written out."""
    return unescape(answer.content.decode()).replace("\u00a0", " ")
