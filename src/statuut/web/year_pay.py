"""A person's year of pay as a page shows it: the finding in words, rows by line with their links, and the same table as a sheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from statuut.engine.values import UNKNOWN, is_number
from statuut.payroll.year import SHORT_MONTHS, YearStatement
from statuut.timeline.formatting import MONTH_NAMES, format_amount
from statuut.timeline.month import iso_month
from statuut.web.exports import Cell, Sheet
from statuut.web.trial import amount_text
from statuut.web.words import several

if TYPE_CHECKING:
    from statuut.payroll.year import Amount, YearLine

SALARY = "salaris"


@dataclass(frozen=True)
class YearCell:
    """An amount with the address of its reasons; `tekst` is empty where the slip has no such line."""

    tekst: str
    onbepaald: bool
    adres: str = ""


@dataclass(frozen=True)
class YearRow:
    """A line or a total through the year."""

    naam: str
    artikel: str
    cellen: list[YearCell]
    totaal: YearCell


@dataclass(frozen=True)
class YearGroup:
    """The lines of one kind with their total."""

    naam: str
    rijen: list[YearRow]
    totaal: YearRow


def year_groups(nr: str, statement: YearStatement) -> list[YearGroup]:
    """The lines of the year, kind by kind, in the order of the statement."""
    found = []
    for kind in statement.kinds:
        lines = [line for line in statement.lines if line.kind == kind.kind]
        rows = [_row(nr, statement, line) for line in lines]
        found.append(YearGroup(kind.label, rows, _total(f"{kind.label} samen", kind.amounts, kind.total)))
    return found


def year_total(statement: YearStatement) -> YearRow:
    """Everything together, by month."""
    return _total("Alles samen", statement.months, statement.total)


def finding(statement: YearStatement) -> str:
    """What the year shows, in a sentence or two."""
    known = {place: total for place, total in enumerate(statement.months) if total is not None and is_number(total)}
    open_months = sum(total == UNKNOWN for total in statement.months)
    absent = sum(not served for served in statement.served)
    words = []
    if statement.total != UNKNOWN:
        words.append(f"In {statement.year} samen {format_amount(statement.total)} euro bruto, vergoedingen inbegrepen.")
    elif open_months:
        words.append(
            f"{several(open_months, 'maand is', 'maanden zijn').capitalize()} nog onbepaald, dus ook het totaal van {statement.year}."
        )
    if len(set(known.values())) > 1:
        place = max(known, key=lambda each: known[each])
        which = "De hoogste bekende maand" if open_months else "De hoogste maand"
        words.append(f"{which} is {MONTH_NAMES[place]} met {format_amount(known[place])} euro{_because(statement, place)}.")
    elif len(known) > 1:
        words.append("Elke maand is even hoog.")
    if absent and absent < len(statement.served):
        words.append(f"In {several(absent, 'maand', 'maanden')} is er geen loon.")
    return " ".join(words)


def year_sheet(statement: YearStatement) -> Sheet:
    """Exactly the table of the page."""
    rows: list[list[Cell]] = []
    for kind in statement.kinds:
        lines = [each for each in statement.lines if each.kind == kind.kind]
        rows += [[_label(statement, line), kind.label, *_cells(line.amounts), _cell(line.total)] for line in lines]
        if len(lines) > 1:
            rows.append([f"{kind.label} samen", kind.label, *_cells(kind.amounts), _cell(kind.total)])
    rows.append(["Alles samen", "", *_cells(statement.months), _cell(statement.total)])
    return Sheet(str(statement.year), ("Lijn", "Soort", *SHORT_MONTHS, "Jaar"), (34, 20, *[12] * 12, 14), rows)


def _because(statement: YearStatement, place: int) -> str:
    """The kind beside the salary that weighs most in a month."""
    beside = {
        kind.label.lower(): amount
        for kind in statement.kinds
        if kind.kind != SALARY and (amount := kind.amounts[place]) is not None and is_number(amount) and amount > 0
    }
    if not beside:
        return ""
    name = max(beside, key=lambda each: beside[each])
    return f", waarvan {format_amount(beside[name])} {name}"


def _row(nr: str, statement: YearStatement, line: YearLine) -> YearRow:
    number = f"?tewerkstelling={line.employment}"
    cells = [
        YearCell("", False)
        if amount is None
        else YearCell(*_words(amount), f"/personeel/{nr}/loon/{iso_month(month)}/waarom/{line.rule}/{number}")
        for month, amount in zip(statement.numbers, line.amounts, strict=True)
    ]
    return YearRow(_label(statement, line), line.article, cells, YearCell(*_words(line.total)))


def _total(name: str, amounts: Sequence[Amount], total: int) -> YearRow:
    return YearRow(name, "", [YearCell("", False) if a is None else YearCell(*_words(a)) for a in amounts], YearCell(*_words(total)))


def _words(amount: int) -> tuple[str, bool]:
    return (amount_text(amount), False) if is_number(amount) else ("onbepaald", True)


def _label(statement: YearStatement, line: YearLine) -> str:
    return line.label if len(statement.employments) < 2 else f"{line.label} (tewerkstelling {line.employment})"


def _cells(amounts: Sequence[Amount]) -> list[Cell]:
    return [_cell(amount) for amount in amounts]


def _cell(amount: Amount) -> Cell:
    if amount is None:
        return ""
    return Decimal(amount).scaleb(-2) if is_number(amount) else "onbepaald"
