"""What a statute tells of allowances and reimbursements: a profile of each, and whether a person has it on a day (a `Verdict`).

A pack answers through an `AllowanceDesk`; the amounts themselves are lines of its pay slip.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

from statuut.engine.verdict import Verdict

#: The value of a rule of the career or pay in a month; UNKNOWN where the file has no such month.
Outcomes = Callable[[str, int], int]
#: The values of a rule or fact in each part of a month, none where the file has no such month.
Parts = Callable[[str, int], tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class AllowanceKind:
    """An allowance as faces show it: its profile in Dutch words, conditions and outcomes by rule name, facts that may be asked.

    `lines` are the lines of the pay slip that pay it; none for what is not paid through the slip.
    """

    key: str
    name: str
    article: str
    group: str
    profile: Mapping[str, str]
    conditions: tuple[str, ...]
    outcomes: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    given: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AllowanceRequest:
    """The question: which allowance, on which day, for which employment, with facts that the file does not hold (as typed)."""

    kind: str
    day: date
    facts: Mapping[str, str] = field(default_factory=dict)
    employment: int | None = None


class AllowanceDesk(Protocol):
    """What a pack answers about allowances and reimbursements."""

    def kinds(self) -> Mapping[str, AllowanceKind]:
        """Every kind by key, in the order of the statute."""

    def judge(
        self, dossier: Any, request: AllowanceRequest, *, outcomes: Outcomes, parts: Parts, readings: Mapping[str, int],
        parameters: Mapping[str, Any], known_on: date | None = None,
    ) -> Verdict:  # fmt: skip
        """The verdict; KeyError for a kind that the statute does not know, ValueError for facts that cannot be read."""
