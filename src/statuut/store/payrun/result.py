"""What a pay run did, and the lines that it writes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from statuut.dossier.finding import Finding
from statuut.store.doors.pay import JournalLine

LINE, ARREAR, RECOVERY = "lijn", "achterstal", "terugvordering"
#: Told after each step: how many persons are done, of how many.
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Settlement:
    """An arrear or recovery: of whom, about which month and line, and how much in cents."""

    personeelsnummer: str
    month: int
    rule: str
    kind: str
    amount: int


@dataclass(frozen=True, slots=True)
class DueLine:
    """A line that is still to be written: employment, month that it is about, rule, cents, kind."""

    employment: int
    month: int
    rule: str
    amount: int
    kind: str


@dataclass(slots=True)
class RunResult:
    """What a run did: slips written, persons who had theirs already, findings (listed first), and sums in cents by kind.

    `per_line` counts and sums the lines by rule and kind, without what is zero; `settled` names the arrears and recoveries. `bulk` tells
    whether the compiled rules were used; `apart` names who was left to the interpreter then, and why.
    """

    run: int | None
    month: int
    slips: int = 0
    skipped: int = 0
    findings: list[Finding] = field(default_factory=list)
    sums: dict[str, int] = field(default_factory=lambda: {LINE: 0, ARREAR: 0, RECOVERY: 0})
    per_line: dict[tuple[str, str], JournalLine] = field(default_factory=dict)
    settled: list[Settlement] = field(default_factory=list)
    bulk: bool = False
    apart: dict[str, str] = field(default_factory=dict)

    def add(self, number: str, line: DueLine) -> None:
        """Count one line of a person."""
        self.add_lines(line.rule, line.kind, 1 if line.amount else 0, line.amount)
        if line.kind != LINE:
            self.settled.append(Settlement(number, line.month, line.rule, line.kind, line.amount))

    def add_lines(self, rule: str, kind: str, count: int, amount: int) -> None:
        """Count lines of one rule and kind: how many are not zero, and their sum in cents."""
        self.sums[kind] += amount
        if count:
            had = self.per_line.get((rule, kind), JournalLine(rule, kind, 0, 0))
            self.per_line[(rule, kind)] = JournalLine(rule, kind, had.count + count, had.amount + amount)

    def take_in(self, other: RunResult) -> None:
        """Add what another part of the same run did."""
        self.run, self.slips, self.skipped = other.run, self.slips + other.slips, self.skipped + other.skipped
        self.findings += other.findings
        self.settled += other.settled
        for kind, amount in other.sums.items():
            self.sums[kind] += amount
        for key, line in other.per_line.items():
            had = self.per_line.get(key, JournalLine(line.rule, line.kind, 0, 0))
            self.per_line[key] = JournalLine(line.rule, line.kind, had.count + line.count, had.amount + line.amount)
