"""What a statute tells of claims of costs: which the file holds, where each stands in the month rows, and why one gives nothing.

The amounts themselves are rules of the stream book at one level of parts; a pack names them through its `ClaimDesk`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from statuut.engine.verdict import VerdictLine

#: The value of a rule or fact of the claim's part of the month.
PartValue = Callable[[str], int]


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim of the file; `rows` are (month, number of the part) in which it may be payable, none while it is not filed."""

    event: int
    employment: int
    day: date
    label: str
    filed: date | None
    last_day: date | None
    rows: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a claim gives nothing, and by which article."""

    text: str
    article: str


class ClaimDesk(Protocol):
    """What a pack answers about claims: the level of parts, the rules by what they give, and the reasons."""

    level: str
    payable: str
    amount: str
    interest: str
    #: The fact that is the day of filing.
    filed: str
    #: The field of a claim in which each condition is met or not, by the name of the condition.
    places: Mapping[str, str]

    def fields(self, kind: str) -> tuple[str, ...]:
        """The fields of a claim that matter for a kind of cost, in the order of the form; empty for a kind that is not there."""

    def conditions(self, value: PartValue) -> tuple[VerdictLine, ...]:
        """What the claim must satisfy, in the order of the articles."""

    def outcomes(self, value: PartValue) -> tuple[VerdictLine, ...]:
        """What follows from the claim beside its amount: terms, interest."""

    def claims(self, dossier: Any, *, known_on: date | None = None, readings: Mapping[str, int] | None = None) -> tuple[Claim, ...]:
        """Every claim of a file in order of day, with where it stands in the month rows."""

    def refusal(self, value: PartValue) -> Refusal | None:
        """Why a claim is refused; None when it is not."""

    def explain(self, value: PartValue) -> str:
        """How the amount came about, in Dutch."""

    def rule(self, value: PartValue) -> str:
        """The rule that decides on the amount of this kind of claim, for its article."""
