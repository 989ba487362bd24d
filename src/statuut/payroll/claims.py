"""Each claim of costs of a file with its verdict: admitted or not, how much, in which month, by which article, what is missing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from statuut.dossier.file import Dossier
from statuut.engine.claims import Claim, ClaimDesk, PartValue
from statuut.engine.units import EURO
from statuut.engine.values import is_number
from statuut.payroll.case import Case, evaluate
from statuut.payroll.context import Context
from statuut.payroll.missing import MissingFinder
from statuut.timeline.month import iso_month, last_day, month_number

Answer = Literal["ja", "nee", "onbepaald", "niet ingediend"]


class NoClaims(ValueError):
    """The statute of the file has no rules of claims; in Dutch."""


@dataclass(frozen=True, slots=True)
class ClaimAnswer:
    """A claim and what the statute says of it; `amount` and `interest` in cents, None where they are not known or not due."""

    claim: Claim
    answer: Answer
    amount: int | None
    interest: int
    month: int | None
    article: str
    reason: str
    missing: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """As the command line gives it."""
        claim = self.claim
        return {
            "gebeurtenis": claim.event, "tewerkstelling": claim.employment, "dag": claim.day.isoformat(), "soort": claim.label,
            "ingediend_op": _iso(claim.filed), "laatste_dag": _iso(claim.last_day), "antwoord": self.answer,
            "bedrag": None if self.amount is None else EURO.json(self.amount), "intrest": EURO.json(self.interest),
            "maand": None if self.month is None else iso_month(self.month), "artikel": self.article, "reden": self.reason,
            "ontbreekt": list(self.missing),
        }  # fmt: skip


def claim_answers(dossier: Dossier, context: Context, *, known_on: date | None = None, month: int | None = None) -> tuple[ClaimAnswer, ...]:
    """Every claim of a file in order of day; with `month` only those payable in it."""
    desk = context.pack.claims
    if desk is None:
        raise NoClaims(f"{context.pack.name} heeft geen regels voor onkosten.")
    claims = desk.claims(dossier, known_on=known_on, readings=context.readings)
    until = max((number for claim in claims for number, _ in claim.rows), default=month_number(date.min))
    case = evaluate(dossier, context, until=last_day(until), known_on=known_on) if any(claim.rows for claim in claims) else None
    found = tuple(_answer(desk, claim, case) for claim in claims)
    return found if month is None else tuple(each for each in found if each.month == month)


def _answer(desk: ClaimDesk, claim: Claim, case: Case | None) -> ClaimAnswer:
    if not claim.rows or case is None:
        return ClaimAnswer(claim, "niet ingediend", None, 0, None, "", "De onkostenstaat is nog niet ingediend.")
    for month, place in claim.rows:
        value, missing = _part(case, desk, claim, month, place)
        if value is not None and value(desk.payable) == 1:
            return _judged(desk, claim, case, month, value, missing)
    return ClaimAnswer(claim, "onbepaald", None, 0, None, "", "In de betaalmaand is er geen tewerkstelling.")


def _judged(desk: ClaimDesk, claim: Claim, case: Case, month: int, value: PartValue, missing: Callable[[], tuple[str, ...]]) -> ClaimAnswer:
    refusal = desk.refusal(value)
    if refusal is not None:
        return ClaimAnswer(claim, "nee", 0, 0, month, refusal.article, refusal.text)
    article, amount = case.context.pack.rule(desk.rule(value)).article, value(desk.amount)
    if not is_number(amount):
        return ClaimAnswer(claim, "onbepaald", None, 0, month, article, "Er ontbreekt een gegeven.", missing())
    if amount == 0:
        return ClaimAnswer(claim, "nee", 0, 0, month, article, "Er is niets verschuldigd.")
    interest = value(desk.interest)
    return ClaimAnswer(claim, "ja", amount, max(0, interest), month, article, desk.explain(value))


def _part(case: Case, desk: ClaimDesk, claim: Claim, month: int, place: int) -> tuple[PartValue | None, Callable[[], tuple[str, ...]]]:
    """How to read the values of the claim's part of a month, and what is missing for its amount."""
    employment = case.employment(claim.employment)
    result = employment.outcome.at(month) if employment is not None else None
    parts = result.parts.get(desk.level, ()) if result is not None else ()
    if employment is None or result is None or place >= len(parts):
        return None, tuple
    nodes, values = case.context.plan.nodes, parts[place]
    finder = MissingFinder(case, employment, case.context.wording)

    def missing() -> tuple[str, ...]:
        return tuple(each.question for each in finder.of(nodes[desk.amount], month, values))

    return (lambda name: int(values[nodes[name].slot])), missing


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
