"""`statuut jaaropgave`: a year of pay, every line by month with totals per kind; on paper with --pdf."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from statuut.cli.commands.bereken import person_line
from statuut.cli.evaluation import Question, evaluate_file
from statuut.cli.faults import DONE, FINDINGS, UsageFault
from statuut.cli.options import AsJson, Examples, File, KnownOn, Person, Readings, Store, Tables
from statuut.cli.output import as_dicts, console, examples_banner, print_json, say, table, tell
from statuut.cli.slip_papers import write_paper

if TYPE_CHECKING:
    from statuut.dossier.file import Dossier
    from statuut.payroll.year import Amount, YearStatement

Year = Annotated[str | None, typer.Option("--jaar", metavar="JAAR", help="Kalenderjaar, bijvoorbeeld 2005.")]
Pdf = Annotated[str | None, typer.Option("--pdf", metavar="BESTAND", help="Schrijf de jaaropgave als PDF.")]
FIRST, LAST = 1900, 2199


def run(
    file: File,
    year: Year = None,
    known_on: KnownOn = None,
    tables: Tables = None,
    examples: Examples = False,
    readings: Readings = None,
    person: Person = None,
    store: Store = None,
    pdf: Pdf = None,
    as_json: AsJson = False,
) -> int:
    """Compute the statement of a year, and write it on paper when asked."""
    wanted = _year(year)
    question = Question(store, tables or (), examples, readings or (), known_on, person)
    evaluated = evaluate_file(file, question, date(wanted, 12, 31), "jaaropgave")
    if evaluated.case is None:
        print_json({"bevindingen": as_dicts(evaluated.findings)}) if as_json else tell(evaluated.findings)
        return FINDINGS
    from statuut.engine.values import UNKNOWN
    from statuut.payroll.year import year_receipt, year_statement

    case = evaluated.case
    statement = year_statement(case, wanted)
    receipt = year_receipt(case, statement)
    if pdf is not None:
        from statuut.documents.jaaropgave import year_pdf

        write_paper(Path(pdf), year_pdf(case, statement, receipt), "--pdf")
    if as_json:
        head = {"personeelsnummer": case.dossier.personeelsnummer, "statuut": case.dossier.statuut}
        print_json(head | statement.as_json() | {"hash": receipt.hash, "bevindingen": as_dicts(evaluated.findings)})
    else:
        _draw(case.dossier, statement)
        if statement.lines:
            say(f"Ontvangstbewijs {receipt.short}")
        if pdf is not None:
            say(f"Geschreven: {pdf}")
        tell(evaluated.findings)
    return FINDINGS if statement.total == UNKNOWN else DONE


def _year(text: str | None) -> int:
    if text is None:
        raise UsageFault("Het jaar ontbreekt.", "--jaar", "bijvoorbeeld 2005")
    if not (text.isdecimal() and FIRST <= int(text) <= LAST):
        raise UsageFault(f"“{text}” is geen jaar.", "--jaar", f"vier cijfers, van {FIRST} tot {LAST}")
    return int(text)


def _draw(dossier: Dossier, statement: YearStatement) -> None:
    from statuut.payroll.year import SHORT_MONTHS

    if not statement.lines:
        say(f"In {statement.year} is er geen loon: {person_line(dossier, date(statement.year, 12, 31))} is dan niet in dienst.")
        return
    if statement.example:
        examples_banner()
    say(f"Jaaropgave {statement.year}: {person_line(dossier, date(statement.year, 12, 31))}")
    several = len(statement.employments) > 1
    for start in (0, 6):
        heads = ["lijn", *SHORT_MONTHS[start : start + 6], *(["jaar"] if start else [])]
        rows = []
        for line in statement.lines:
            label = f"{line.label} ({line.employment})" if several else line.label
            rows.append((label, *_cells(line.amounts, line.total, start)))
        rows.append(("Samen", *_cells(statement.months, statement.total, start)))
        console().print(table(heads, rows, right=tuple(range(1, len(heads)))))
    console().print(table(("soort", "jaar"), [(kind.label, _text(kind.total)) for kind in statement.kinds], right=(1,)))
    for each in statement.missing:
        say(f"Ontbreekt: {each.question}")


def _cells(amounts: tuple[Amount, ...], total: int, start: int) -> list[str]:
    return [*(_text(amount) for amount in amounts[start : start + 6]), *([_text(total)] if start else [])]


def _text(amount: Amount) -> str:
    from statuut.engine.values import is_number
    from statuut.timeline.formatting import format_amount

    if amount is None:
        return ""
    return format_amount(amount) if is_number(amount) else "onbepaald"
