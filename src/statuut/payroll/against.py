"""The slip of a month now beside what was paid for that month: per line paid, now and the difference."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from statuut.engine.units import EURO
from statuut.payroll.arrears import UNDETERMINED, Amounts, line_amounts
from statuut.payroll.case import Case


@dataclass(frozen=True, slots=True)
class AgainstLine:
    """One line of one employment; cents, `now` is UNKNOWN where the line is undetermined."""

    employment: int
    rule: str
    label: str
    article: str
    paid: int
    now: int

    @property
    def difference(self) -> int | None:
        """What is still due, or was paid too much (negative); None when it is undetermined."""
        return None if self.now in UNDETERMINED else self.now - self.paid

    def as_json(self) -> dict[str, Any]:
        """As the command line gives it."""
        return {
            "tewerkstelling": self.employment, "lijn": self.rule, "benaming": self.label, "artikel": self.article,
            "betaald": EURO.json(self.paid), "nu": EURO.json(self.now),
            "verschil": None if self.difference is None else EURO.json(self.difference),
        }  # fmt: skip


def slip_against(case: Case, month: int, paid: Amounts) -> list[AgainstLine]:
    """Every line of the month that is paid or due, in the order of the slip; zero on both sides is left out."""
    now = line_amounts(case, (month,))
    lines = case.context.pack.lines
    order = {line.rule: (place, line.label) for place, line in enumerate(lines)}
    rules = case.context.pack.book.rules
    keys = sorted({*now, *(key for key in paid if key.month == month)}, key=lambda key: (key.employment, order[key.rule][0]))
    found = []
    for key in keys:
        before, due = paid.get(key, 0), now.get(key, 0)
        if before or due:
            found.append(AgainstLine(key.employment, key.rule, order[key.rule][1], rules[key.rule].article, before, due))
    return found


def same(lines: Iterable[AgainstLine]) -> bool:
    """Whether what was paid is what is due."""
    return all(line.difference == 0 for line in lines)
