"""A year of pay of one file: every line in every month, with totals per kind of line, and a receipt over the whole.

Amounts are cents; UNKNOWN where a line is undetermined, None where the line is not on the slip of the month (or there is no slip).
A total is undetermined as soon as one of its parts is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from statuut.engine.units import EURO
from statuut.engine.values import UNKNOWN, is_number
from statuut.payroll.arrears import UNDETERMINED
from statuut.payroll.case import Case
from statuut.payroll.outcome import Missing
from statuut.payroll.receipt import Receipt, digest, make_receipt
from statuut.payroll.slip import PaySlip, slips
from statuut.timeline.month import iso_month

FORMAT = "statuut-jaaropgave/1"
MONTHS = 12
#: Kinds of line in the order of a statement, with their names for people; a kind that a pack adds comes last, by its own name.
KINDS = {
    "salaris": "Salaris",
    "toelage": "Toelagen",
    "vakantiegeld": "Vakantiegeld",
    "eindejaarstoelage": "Eindejaarstoelage",
    "inhouding": "Inhoudingen",
    "vergoeding": "Vergoedingen",
}
#: The months as the head of a column names them.
SHORT_MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
Amount = int | None


@dataclass(frozen=True, slots=True)
class YearLine:
    """One line of one employment through the twelve months."""

    employment: int
    rule: str
    label: str
    kind: str
    article: str
    amounts: tuple[Amount, ...]

    @property
    def total(self) -> int:
        """The sum of the year."""
        return added(self.amounts)


@dataclass(frozen=True, slots=True)
class KindTotal:
    """All lines of a kind together."""

    kind: str
    label: str
    amounts: tuple[Amount, ...]

    @property
    def total(self) -> int:
        """The sum of the year."""
        return added(self.amounts)


@dataclass(frozen=True, slots=True)
class YearStatement:
    """The lines of a year in the order of the slip, per employment."""

    employee: str
    year: int
    lines: tuple[YearLine, ...]
    served: tuple[bool, ...]
    example: bool
    missing: tuple[Missing, ...]

    @property
    def employments(self) -> tuple[int, ...]:
        """The employments that have a line, in order."""
        return tuple(sorted({line.employment for line in self.lines}))

    @property
    def kinds(self) -> tuple[KindTotal, ...]:
        """The total of each kind that occurs."""
        order = [*KINDS, *(line.kind for line in self.lines if line.kind not in KINDS)]
        found = []
        for kind in dict.fromkeys(order):
            lines = [line.amounts for line in self.lines if line.kind == kind]
            if lines:
                found.append(KindTotal(kind, KINDS.get(kind, kind), columns(lines)))
        return tuple(found)

    @property
    def months(self) -> tuple[Amount, ...]:
        """The total of each month, everything that is paid together."""
        return columns([line.amounts for line in self.lines])

    @property
    def total(self) -> int:
        """Everything paid in the year."""
        return added(self.months)

    @property
    def numbers(self) -> range:
        """The twelve months as month numbers."""
        return range(self.year * MONTHS, self.year * MONTHS + MONTHS)

    def as_json(self) -> dict[str, Any]:
        """As the command line gives it: amounts as decimal text, null where undetermined or absent."""
        return {
            "jaar": self.year,
            "voorbeeldbedragen": self.example,
            "maanden": [iso_month(month) for month in self.numbers],
            "lijnen": [
                {
                    "tewerkstelling": line.employment, "lijn": line.rule, "benaming": line.label, "soort": line.kind,
                    "artikel": line.article, **_amounts_json(line.amounts),
                }
                for line in self.lines
            ],
            "soorten": [{"soort": each.kind, "benaming": each.label, **_amounts_json(each.amounts)} for each in self.kinds],
            "samen": _amounts_json(self.months),
            "ontbreekt": [each.as_json() for each in self.missing],
        }  # fmt: skip


def year_statement(case: Case, year: int) -> YearStatement:
    """The statement of a calendar year; the case must reach its last month."""
    found = [slips(case, month, explain=False) for month in range(year * MONTHS, year * MONTHS + MONTHS)]
    every = [slip for month in found for slip in month]
    missing = {each.name: each for slip in every for each in slip.missing}
    lines = [_line(found, number, rule) for number, rule in _present(case, every)]
    served = tuple(bool(month) for month in found)
    return YearStatement(case.dossier.personeelsnummer, year, tuple(lines), served, case.context.example, tuple(missing.values()))


def year_receipt(case: Case, statement: YearStatement) -> Receipt:
    """A receipt over the year: the hash of the receipt of every slip, and every amount of the statement."""
    slips_of = [
        (month, number, make_receipt(case, month, number).hash)
        for place, month in enumerate(statement.numbers)
        for number in statement.employments
        if any(line.amounts[place] is not None for line in statement.lines if line.employment == number)
    ]
    content = {
        "formaat": FORMAT,
        "statuut": case.context.pack.key,
        "versie": case.context.pack.version,
        "personeelsnummer": statement.employee,
        "jaar": statement.year,
        "bekend_op": None if case.known_on is None else case.known_on.isoformat(),
        "loonbrieven": [
            {"maand": iso_month(month), "tewerkstelling": number, "hash": kept} for month, number, kept in slips_of
        ],
        "lijnen": statement.as_json()["lijnen"],
    }  # fmt: skip
    return Receipt(content, digest(content))


def columns(rows: Sequence[Sequence[Amount]]) -> tuple[Amount, ...]:
    """The sum of each month over rows; None where no row has the month."""
    every = [[row[place] for row in rows if row[place] is not None] for place in range(MONTHS)]
    return tuple(added(values) if values else None for values in every)


def added(amounts: Iterable[Amount]) -> int:
    """The sum of amounts; UNKNOWN as soon as one of them is undetermined."""
    every = [amount for amount in amounts if amount is not None]
    return UNKNOWN if UNDETERMINED & set(every) else sum(every)


def _present(case: Case, every: Iterable[PaySlip]) -> list[tuple[int, str]]:
    """Employment and rule of every line that occurs, in the order of employments and of the slip."""
    order = [line.rule for line in case.context.pack.lines]
    found = {(slip.employment, line.rule) for slip in every for line in slip.lines}
    return sorted(found, key=lambda each: (each[0], order.index(each[1])))


def _line(found: Sequence[Sequence[PaySlip]], number: int, rule: str) -> YearLine:
    cells = [
        next((line for slip in month if slip.employment == number for line in slip.lines if line.rule == rule), None) for month in found
    ]
    first = next(cell for cell in cells if cell is not None)
    amounts = tuple(None if cell is None else cell.amount if is_number(cell.amount) or cell.amount in UNDETERMINED else 0 for cell in cells)
    return YearLine(number, rule, first.label, first.kind, first.article, amounts)


def _amounts_json(amounts: Sequence[Amount]) -> dict[str, Any]:
    return {"bedragen": [None if amount is None else EURO.json(amount) for amount in amounts], "totaal": EURO.json(added(amounts))}
