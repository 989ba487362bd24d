"""The claims of costs of a person as a page shows them: state, amount, month of payment, and the slip on which each stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from statuut.payroll.claims import ClaimAnswer, claim_answers
from statuut.timeline.month import iso_month, month_text
from statuut.web.cases import context
from statuut.web.words import word

if TYPE_CHECKING:
    from statuut.dossier.event import Event
    from statuut.web.people import Asked

_STATES = {
    "ja": ("vergoed", "ok"),
    "nee": ("niet vergoed", "bad"),
    "onbepaald": ("onbepaald", "unsure"),
    "niet ingediend": ("in te dienen", ""),
}


@dataclass(frozen=True)
class ClaimRow:
    """A claim with its verdict in a word and a tone, and the links to its record and slip."""

    antwoord: ClaimAnswer
    toestand: str
    toon: str
    adres: str
    maand: str
    maandtekst: str


@dataclass(frozen=True)
class FlatSum:
    """A flat sum a month that is recorded: what for, from when to when, and how much."""

    nr: int
    wat: str
    van: date
    tot: date | None
    bedrag: int | None
    besluit: str


def claim_rows(question: Asked) -> list[ClaimRow]:
    """Every claim, the latest first."""
    found = claim_answers(question.dossier, context(question.person.statuut), known_on=question.bekend)
    return [_row(question, each) for each in reversed(found)]


def flat_sums(question: Asked) -> list[FlatSum]:
    """The flat sums of the file, in order of day."""
    events = question.dossier.known(question.bekend)
    return [_flat(each) for each in events if each.soort == "forfaitaire_vergoeding" and not each.omgekeerd]


def _row(question: Asked, answer: ClaimAnswer) -> ClaimRow:
    state, tone = _STATES[answer.answer]
    paid = answer.month is not None and answer.answer in ("ja", "onbepaald")
    return ClaimRow(
        answer,
        state,
        tone,
        f"/personeel/{question.nr}/dossier/{answer.claim.event}/",
        iso_month(answer.month) if paid and answer.month is not None else "",
        month_text(answer.month) if paid and answer.month is not None else "",
    )


def _flat(event: Event) -> FlatSum:
    body = event.body
    return FlatSum(event.nr, word(body.aard), event.van, event.laatste_dag, body.bedrag, body.besluit or "")  # type: ignore[attr-defined]
