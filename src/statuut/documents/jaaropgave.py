"""The yearly pay statement on paper: every line by month in two halves of the year, totals per kind, and the code of the receipt."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from statuut.documents.pdf import make_pdf, qr_svg
from statuut.engine.values import is_number
from statuut.payroll.case import Case
from statuut.payroll.receipt import Receipt
from statuut.payroll.year import SHORT_MONTHS, Amount, YearLine, YearStatement, added
from statuut.timeline.formatting import MONTH_NAMES, format_amount, format_date

HALF = 6


def year_pdf(case: Case, statement: YearStatement, receipt: Receipt) -> bytes:
    """The PDF of a statement."""
    pack = case.context.pack
    identity = case.dossier.identity(op=date(statement.year, 12, 31))
    name = f"{identity.naam} {identity.voornaam}" if identity else "personeelslid"
    known = "" if case.known_on is None else f", zoals bekend op {format_date(case.known_on)}"
    return make_pdf(
        "jaaropgave",
        {
            "titel": f"Jaaropgave van het loon {statement.year}",
            "persoon": f"{name}, personeelsnummer {statement.employee}",
            "statuut": pack.name + known,
            "voorbeeld": statement.example,
            "qr": qr_svg(f"statuut:{receipt.content['formaat']}:{statement.employee}:{statement.year}:{receipt.hash}"),
            "soorten": [_row([kind.label, _text(kind.total)]) for kind in statement.kinds]
            + [_row(["Samen", _text(statement.total)], True)],
            "helften": [_half(statement, 0), _half(statement, HALF)],
            "ontbreekt": [each.question for each in statement.missing],
            "gronden": [[_label(statement, line), f"art. {line.article}"] for line in statement.lines],
            "bewijs_kort": f"Ontvangstbewijs {receipt.short}",
            "slot": f"Brutobedragen volgens de regels van het statuut, versie {pack.version}. Ontvangstbewijs: {receipt.hash}.",
        },
    )


def _half(statement: YearStatement, start: int) -> dict[str, Any]:
    """Six months side by side; the second half has the total of the whole year as its last column."""
    last = start > 0
    names = SHORT_MONTHS[start : start + HALF]

    def cells(label: str, amounts: Sequence[Amount]) -> list[str]:
        return [label, *(_text(amount) for amount in amounts[start : start + HALF]), *([_text(added(amounts))] if last else [])]

    rows = [_row(cells(_label(statement, line), line.amounts)) for line in statement.lines]
    rows.append(_row(cells("Samen", statement.months), True))
    words = f"{MONTH_NAMES[start].capitalize()} tot en met {MONTH_NAMES[start + HALF - 1]}, in euro"
    return {"titel": words, "koppen": ["Lijn", *names, *(["Jaar"] if last else [])], "rijen": rows}


def _row(cells: list[str], bold: bool = False) -> dict[str, Any]:
    return {"cellen": cells, "vet": bold}


def _label(statement: YearStatement, line: YearLine) -> str:
    return line.label if len(statement.employments) < 2 else f"{line.label} (tewerkstelling {line.employment})"


def _text(amount: Amount) -> str:
    if amount is None:
        return ""
    return format_amount(amount) if is_number(amount) else "onbepaald"
