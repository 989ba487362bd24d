"""Each claim of costs of a file with its verdict: admitted or not, how much, in which month, by which article, what is missing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal

from statuut.dossier.file import Dossier
from statuut.engine.claims import Claim, ClaimDesk, PartValue
from statuut.engine.units import EURO, MONTH, YES_NO
from statuut.engine.values import UNKNOWN, is_number
from statuut.engine.verdict import Asking, Verdict, VerdictLine
from statuut.payroll.case import Case, evaluate
from statuut.payroll.context import Context
from statuut.payroll.missing import MissingFinder
from statuut.payroll.outcome import Missing
from statuut.timeline.formatting import format_date
from statuut.timeline.month import iso_month, last_day, month_number

Answer = Literal["ja", "nee", "onbepaald", "niet ingediend"]
#: The name of the outcome that is the month of payment.
PAID_IN = "onkost_betaald_in"


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
    verdict: Verdict | None = None

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


def claim_verdict(dossier: Dossier, context: Context, number: int, *, known_on: date | None = None) -> ClaimAnswer:
    """One claim with its conditions; a claim that is not filed is judged as if it came in time, and its day of filing is asked.

    KeyError when the file has no claim with that number.
    """
    event = next((each for each in dossier.events if each.nr == number and each.soort == "onkost"), None)
    if event is None:
        raise KeyError(number)
    if event.body.ingediend_op is not None:  # type: ignore[attr-defined]
        return _found(dossier, context, number, known_on)
    filed = replace(event, body=event.body.model_copy(update={"ingediend_op": event.van}))
    tried = replace(dossier, events=tuple(filed if each is event else each for each in dossier.events))
    answer = _found(tried, context, number, known_on)
    desk = context.pack.claims
    verdict = answer.verdict if desk is None or answer.verdict is None else _unfiled(answer.verdict, desk, context)
    claim = replace(answer.claim, filed=None)
    return replace(answer, claim=claim, answer="niet ingediend" if answer.answer != "nee" else "nee", month=None, verdict=verdict)


def _found(dossier: Dossier, context: Context, number: int, known_on: date | None) -> ClaimAnswer:
    return next(each for each in claim_answers(dossier, context, known_on=known_on) if each.claim.event == number)


def _unfiled(verdict: Verdict, desk: ClaimDesk, context: Context) -> Verdict:
    """The verdict with the day of filing unknown: what leans on it is undetermined, the month of payment too."""
    fact = context.pack.book.facts[desk.filed]
    asking = Asking(fact.name, fact.question or f"Wat is: {fact.term}?", fact.article)

    def line(each: VerdictLine) -> VerdictLine:
        if desk.filed not in {used.name for used in each.used}:
            return each
        used = tuple(one for one in each.used if one.name != desk.filed)
        return replace(each, value=UNKNOWN, used=used, missing=(asking,))

    outcomes = tuple(line(each) for each in verdict.outcomes if each.rule not in (PAID_IN, desk.interest))
    outcomes = tuple(each for each in outcomes if each.value != UNKNOWN or each.unit == YES_NO)
    return replace(verdict, conditions=tuple(line(each) for each in verdict.conditions), outcomes=outcomes)


def _answer(desk: ClaimDesk, claim: Claim, case: Case | None) -> ClaimAnswer:
    if not claim.rows or case is None:
        return ClaimAnswer(claim, "niet ingediend", None, 0, None, "", "De onkostenstaat is nog niet ingediend.")
    for month, place in claim.rows:
        value, missing = _part(case, desk, claim, month, place)
        if value is not None and value(desk.payable) == 1:
            return _judged(desk, claim, case, month, value, missing)
    return ClaimAnswer(claim, "onbepaald", None, 0, None, "", "In de betaalmaand is er geen tewerkstelling.")


def _judged(
    desk: ClaimDesk, claim: Claim, case: Case, month: int, value: PartValue, missing: Callable[[], tuple[Missing, ...]]
) -> ClaimAnswer:
    lacking = missing() if value(desk.amount) == UNKNOWN else ()
    article = case.context.pack.rule(desk.rule(value)).article
    verdict = _verdict(desk, claim, case, month, value, lacking)
    refusal = desk.refusal(value)
    if refusal is not None:
        return ClaimAnswer(claim, "nee", 0, 0, month, refusal.article, refusal.text, verdict=verdict)
    amount = value(desk.amount)
    if not is_number(amount):
        words = tuple(each.question for each in lacking)
        return ClaimAnswer(claim, "onbepaald", None, 0, month, article, "Er ontbreekt een gegeven.", words, verdict)
    if amount == 0:
        return ClaimAnswer(claim, "nee", 0, 0, month, article, "Er is niets verschuldigd.", verdict=verdict)
    interest = value(desk.interest)
    return ClaimAnswer(claim, "ja", amount, max(0, interest), month, article, desk.explain(value), verdict=verdict)


def _verdict(desk: ClaimDesk, claim: Claim, case: Case, month: int, value: PartValue, lacking: tuple[Missing, ...]) -> Verdict:
    """The conditions of the claim, with its amount and the month in which it is paid among what follows."""
    book = case.context.pack.book
    conditions = desk.conditions(value)
    refused = any(each.satisfied is False for each in conditions)
    question = f"Wordt deze kost ({claim.label}) van {format_date(claim.day)} vergoed?"
    rule, amount = book.rules[desk.rule(value)], value(desk.amount)
    missing = () if refused else tuple(Asking(each.name, each.question, each.article) for each in lacking)
    words = desk.explain(value) if is_number(amount) and amount > 0 else rule.summary
    paid = VerdictLine(desk.amount, "bedrag", rule.article, 0 if refused else amount, EURO, words, missing=missing)
    when = book.rules[desk.payable]
    in_month = VerdictLine(PAID_IN, "betaald met het loon van", when.article, month, MONTH, when.summary, reading=when.reading)
    outcomes = [paid, *(() if refused else (in_month,)), *desk.outcomes(value)]
    if value(desk.interest) > 0:
        interest = book.rules[desk.interest]
        outcomes.append(VerdictLine(desk.interest, interest.term, interest.article, value(desk.interest), EURO, interest.summary))
    if not refused and not (is_number(amount) and amount > 0):
        owed = UNKNOWN if amount == UNKNOWN else 0
        conditions = (
            *conditions,
            VerdictLine(desk.amount, "er is een bedrag verschuldigd", rule.article, owed, YES_NO, words, missing=missing),
        )
    return Verdict(question, rule.article, conditions, tuple(outcomes))


def _part(case: Case, desk: ClaimDesk, claim: Claim, month: int, place: int) -> tuple[PartValue | None, Callable[[], tuple[Missing, ...]]]:
    """How to read the values of the claim's part of a month, and what is missing for its amount."""
    employment = case.employment(claim.employment)
    result = employment.outcome.at(month) if employment is not None else None
    parts = result.parts.get(desk.level, ()) if result is not None else ()
    if employment is None or result is None or place >= len(parts):
        return None, tuple
    nodes, values = case.context.plan.nodes, parts[place]
    finder = MissingFinder(case, employment, case.context.wording)

    def missing() -> tuple[Missing, ...]:
        return tuple(finder.of(nodes[desk.amount], month, values))

    return (lambda name: int(values[nodes[name].slot])), missing


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
