"""Allowances and reimbursements as pages show them: profiles by group, the verdict of a person in a row, the facts that can be typed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from statuut.engine.units import EURO
from statuut.engine.values import UNKNOWN, is_number
from statuut.payroll.allowances import AllowanceQuestions
from statuut.timeline.month import last_day
from statuut.web.cases import case_on, context
from statuut.web.forms.leave_form import fact_field
from statuut.web.verdicts import TONES, WORDS

if TYPE_CHECKING:
    from statuut.engine.allowances import AllowanceKind
    from statuut.engine.pack import Pack
    from statuut.engine.verdict import Verdict
    from statuut.payroll.case import Case
    from statuut.web.forms.field import Field
    from statuut.web.people import Asked


class StoredAllowances(AllowanceQuestions):
    """Questions about the allowances of a stored file; the evaluated file is the one that other pages use."""

    def __init__(self, question: Asked) -> None:
        super().__init__(
            question.dossier, context(question.person.statuut), until=last_day(question.op.year * 12 + 11), known_on=question.bekend
        )
        self._question = question

    @cached_property
    def case(self) -> Case:
        """The evaluated file, kept by person."""
        return case_on(self._question, date(self._question.op.year, 1, 1))


@dataclass(frozen=True)
class ProfileRow:
    """A kind with its verdict in a word and a tone, why, and what it gives in the month; None where that is undetermined."""

    soort: AllowanceKind
    woord: str
    toon: str
    waarom: str
    bedrag: int | None
    onbepaald: bool


def questions_of(question: Asked) -> StoredAllowances:
    """The questions about a person's allowances."""
    return StoredAllowances(question)


def groups(kinds: Mapping[str, AllowanceKind]) -> list[tuple[str, list[AllowanceKind]]]:
    """The kinds by group, in the order of the statute."""
    found: dict[str, list[AllowanceKind]] = {}
    for kind in kinds.values():
        found.setdefault(kind.group, []).append(kind)
    return list(found.items())


def profile_rows(question: Asked, kind: AllowanceKind, verdict: Verdict) -> ProfileRow:
    """The verdict of a kind in one row: the first condition that fails, else what is not known."""
    paid = [line.value for line in verdict.outcomes if line.rule in kind.lines and line.unit == EURO]
    open_amount = UNKNOWN in paid
    amount = None if open_amount else sum(value for value in paid if is_number(value))
    if verdict.answer == "nee":
        why = f"Niet vervuld: {', '.join(line.term for line in verdict.failed)}."
    elif verdict.answer == "onbepaald":
        why = "Te weten: " + " ".join(asking.question for asking in verdict.missing[:2])
    else:
        why = "Aan alle voorwaarden is voldaan."
    return ProfileRow(kind, WORDS[verdict.answer], TONES[verdict.answer], why, amount, open_amount)


def allowance_fields(pack: Pack, kind: AllowanceKind, typed: Mapping[str, str], also: Iterable[str] | None = None) -> list[Field]:
    """The facts that may be typed: those of the kind that no form of the file records, or those named."""
    names = kind.asks if also is None else sorted(also)
    own = [name for name in names if name not in pack.fill_in and name not in kind.given]
    return [made for name in own if name in pack.questions.facts and (made := fact_field(pack.questions, name, typed)) is not None]
