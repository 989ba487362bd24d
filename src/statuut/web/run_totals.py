"""The sums of a pay run as pages show them: per kind of line, per line, and per employment; arrears and recoveries apart."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from statuut.engine.pack import Line
from statuut.store.doors import JournalLine
from statuut.store.models import PaySlipRecord

LINE, ARREAR, RECOVERY = "lijn", "achterstal", "terugvordering"
KINDS = (LINE, ARREAR, RECOVERY)
#: The kind of a rule that the statute no longer pays.
OTHER = "andere"


@dataclass(frozen=True)
class SumRow:
    """A row of sums in cents: of the month itself, arrears, recoveries."""

    naam: str
    maand: int
    achterstallen: int
    terugvorderingen: int
    aantal: int = 0

    @property
    def samen(self) -> int:
        """The three together."""
        return self.maand + self.achterstallen + self.terugvorderingen


@dataclass(frozen=True)
class Totals:
    """A run added up: per kind of line (salaris, toelage ...) and per line."""

    soorten: list[SumRow]
    lijnen: list[SumRow]

    @property
    def samen(self) -> SumRow:
        """Everything together."""
        return added("samen", self.soorten)


@dataclass(frozen=True)
class SlipRow:
    """One employment in a run: the sum of each kind of line, arrears and recoveries apart."""

    slip: PaySlipRecord
    bedragen: list[int]
    achterstallen: int
    terugvorderingen: int

    @property
    def samen(self) -> int:
        """All that the run paid."""
        return sum(self.bedragen) + self.achterstallen + self.terugvorderingen


def totals(lines: Sequence[Line], journal: Iterable[JournalLine]) -> Totals:
    """The sums of a journal in the order of the slip; a rule that is no line any more is a kind of its own."""
    labels, kinds = {line.rule: line.label for line in lines}, {line.rule: line.kind for line in lines}
    order = {line.rule: place for place, line in enumerate(lines)}
    per_rule: dict[str, dict[str, JournalLine]] = {}
    for each in sorted(journal, key=lambda each: order.get(each.rule, len(order))):
        per_rule.setdefault(each.rule, {})[each.kind] = each
    rows = {rule: _row(labels.get(rule, rule), found) for rule, found in per_rule.items()}
    grouped: dict[str, list[SumRow]] = {}
    for rule, row in rows.items():
        grouped.setdefault(kinds.get(rule, OTHER), []).append(row)
    ordered = [kind for kind in dict.fromkeys([*(line.kind for line in lines), OTHER]) if kind in grouped]
    return Totals([added(kind, grouped[kind]) for kind in ordered], list(rows.values()))


def added(name: str, rows: Iterable[SumRow]) -> SumRow:
    """Rows added up."""
    every = list(rows)
    return SumRow(
        name,
        sum(row.maand for row in every),
        sum(row.achterstallen for row in every),
        sum(row.terugvorderingen for row in every),
        sum(row.aantal for row in every),
    )


def slip_rows(
    lines: Sequence[Line], slips: Sequence[PaySlipRecord], sums: dict[int, dict[tuple[str, str], int]], kinds: Sequence[str]
) -> list[SlipRow]:
    """The employments of a run with the sums of the kinds that occur in it."""
    of = {line.rule: line.kind for line in lines}
    found = []
    for slip in slips:
        mine = sums.get(slip.pk, {})
        amounts = dict.fromkeys(kinds, 0)
        for (rule, kind), cents in mine.items():
            if kind == LINE and cents:
                amounts[of.get(rule, OTHER)] += cents
        other = {kind: sum(cents for (_, each), cents in mine.items() if each == kind) for kind in (ARREAR, RECOVERY)}
        found.append(SlipRow(slip, list(amounts.values()), other[ARREAR], other[RECOVERY]))
    return found


def _row(name: str, found: dict[str, JournalLine]) -> SumRow:
    month, arrears, recovered = (found[kind].amount if kind in found else 0 for kind in KINDS)
    return SumRow(name, month, arrears, recovered, sum(each.count for each in found.values()))
