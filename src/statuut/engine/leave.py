"""What a statute tells of leave: administrative status, ledgers with balances, verdicts on requests, and the end of service.

The shapes are the same for every statute; a pack gives them through its `LeaveDesk`. Amounts of leave are whole minutes inside; people
read days and halves. A share is a part of full-time work in ten-thousandths. Nothing here is stored: everything follows from the events
of a file, as known on a day.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal, Protocol

from statuut.engine.verdict import Verdict
from statuut.timeline.period import Period

#: The value of a rule of the stream book in a month, or UNKNOWN: hands in seniorities and amounts from the evaluated file.
Outcomes = Callable[[str, int], int]
StatusName = Literal["dienstactiviteit", "non_activiteit"]


@dataclass(frozen=True, slots=True)
class Effect:
    """What a stretch of status does to one right: `right` by key, `text` in Dutch, `runs` whether the right runs on (None: in part)."""

    right: str
    text: str
    runs: bool | None
    article: str


@dataclass(frozen=True, slots=True)
class StatusPart:
    """A share of the work in one status for one reason (work itself, a leave, an absence)."""

    status: StatusName
    share: int
    paid: int
    kind: str
    name: str
    article: str
    event: int | None = None
    effects: tuple[Effect, ...] = ()


@dataclass(frozen=True, slots=True)
class StatusSpan:
    """Days with one administrative status; a person may be in both statuses at once for complementary shares."""

    employment: int
    period: Period
    parts: tuple[StatusPart, ...]


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One line of a ledger: a grant (positive) or a use, expiry or reduction (negative), in minutes; `balance` after it."""

    day: date
    text: str
    minutes: int
    balance: int
    article: str
    event: int | None = None
    reading: str | None = None


@dataclass(frozen=True, slots=True)
class Ledger:
    """The account of one kind of leave in one span (a calendar year, or a career); `day_minutes` is what one day counts.

    `unit`: dagen, weken or maanden, as the article counts; `missing` holds Dutch questions that leave the balance undetermined.
    """

    kind: str
    name: str
    article: str
    span: str
    entries: tuple[LedgerEntry, ...]
    day_minutes: int
    unit: str = "dagen"
    missing: tuple[str, ...] = ()
    expires: date | None = None
    granted: int = 0
    used: int = 0
    planned: int = 0

    @property
    def balance(self) -> int | None:
        """What is left, in minutes; None when it is undetermined."""
        if self.missing:
            return None
        return self.entries[-1].balance if self.entries else 0


@dataclass(frozen=True, slots=True)
class LeaveRequest:
    """A leave asked: kind, first and last day, share absent, the day of asking, and facts that the file does not hold (as typed)."""

    kind: str
    van: date
    tot: date
    share: int = 10_000
    asked_on: date | None = None
    facts: Mapping[str, str] = field(default_factory=dict)
    employment: int | None = None


@dataclass(frozen=True, slots=True)
class LeaveKind:
    """A kind of leave as faces show it: its profile in Dutch words, conditions and outcomes by rule name, facts that may be asked."""

    key: str
    name: str
    article: str
    group: str
    nature: str
    profile: Mapping[str, str]
    conditions: tuple[str, ...]
    outcomes: tuple[str, ...]
    asks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Concurrence:
    """What one leave does to another: `effect` is schorst, beeindigt, sluit_uit or loopt_door."""

    first: str
    second: str
    effect: str
    text: str
    article: str


class LeaveDesk(Protocol):
    """What a pack answers about leave; every answer takes the file and the day on which facts were known."""

    def kinds(self) -> Mapping[str, LeaveKind]:
        """Every kind of leave by key, in the order of the statute."""

    def concurrences(self) -> Sequence[Concurrence]:
        """Which leave suspends, ends or excludes which."""

    def status(self, dossier: Any, *, van: date, tot: date, known_on: date | None = None) -> tuple[StatusSpan, ...]:
        """The status timeline of all employments from `van` to `tot` (both included)."""

    def ledgers(
        self, dossier: Any, *, year: int, on: date | None = None, known_on: date | None = None, readings: Mapping[str, int] | None = None
    ) -> tuple[Ledger, ...]:
        """The accounts of every kind that has one, for a calendar year, or the career up to its end; uses after `on` are planned."""

    def judge(
        self, dossier: Any, request: LeaveRequest, *, outcomes: Outcomes, readings: Mapping[str, int], parameters: Mapping[str, Any],
        known_on: date | None = None,
    ) -> Verdict:  # fmt: skip
        """The verdict on a request: every condition of the kind, and who decides, by when, what silence means, which appeal."""

    def end(
        self, dossier: Any, *, on: date, outcomes: Outcomes, readings: Mapping[str, int], parameters: Mapping[str, Any],
        known_on: date | None = None, facts: Mapping[str, str] | None = None,
    ) -> tuple[Verdict, ...]:  # fmt: skip
        """What the statute says of the end of service on a day: per ground a verdict with its terms and what is owed."""
