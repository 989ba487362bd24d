"""`statuut achterstallen`: what facts recorded since the last payment change in months already paid, per month and line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from statuut.cli import clock
from statuut.cli.evaluation import Question, evaluate_file
from statuut.cli.faults import DONE, FINDINGS, UsageFault
from statuut.cli.inputs import read_day, read_month
from statuut.cli.options import AsJson, Examples, File, Person, Readings, Store, Tables
from statuut.cli.output import as_dicts, console, examples_banner, print_json, say, table, tell

if TYPE_CHECKING:
    from statuut.payroll.arrears import Difference

Known = Annotated[str | None, typer.Option("--bekend-op", metavar="DATUM", help="Wat nu bekend is; anders vandaag.")]
Paid = Annotated[
    str | None, typer.Option("--betaald-op", metavar="DATUM", help="Dag van de vorige betaling; anders de betaaldag van de vorige maand.")
]
Since = Annotated[str | None, typer.Option("--sinds", metavar="MAAND", help="Eerste maand; anders de eerste van het dossier.")]


def run(
    file: File,
    known: Known = None,
    paid: Paid = None,
    since: Since = None,
    tables: Tables = None,
    examples: Examples = False,
    readings: Readings = None,
    person: Person = None,
    store: Store = None,
    as_json: AsJson = False,
) -> int:
    """Compare every month already paid as known then and as known now."""
    from statuut.payroll.arrears import arrears, first_month, total
    from statuut.payroll.case import evaluate
    from statuut.timeline.formatting import format_amount, format_date
    from statuut.timeline.month import last_day, month_number

    now = read_day(known, "--bekend-op") or clock.today()
    question = Question(store, tables or (), examples, readings or (), now.isoformat(), person)
    month = month_number(now)
    evaluated = evaluate_file(file, question, last_day(month), "achterstallen")
    case = evaluated.case
    if case is None:
        print_json({"bevindingen": as_dicts(evaluated.findings)}) if as_json else tell(evaluated.findings)
        return FINDINGS
    pay_day = case.context.pack.pay_day
    before = read_day(paid, "--betaald-op") or (pay_day(month - 1) if pay_day else last_day(month - 1))
    if before >= now:
        raise UsageFault("De vorige betaling ligt niet vóór de dag van --bekend-op.", "--betaald-op", f"een dag vóór {format_date(now)}")
    last = month_number(before)
    first = first_month(case) if since is None else read_month(since, "--sinds")
    then = evaluate(case.dossier, case.context, until=last_day(last), known_on=before)
    found = arrears(then, case, first, last)
    if as_json:
        dossier = case.dossier
        print_json(
            {
                "personeelsnummer": dossier.personeelsnummer,
                "statuut": dossier.statuut,
                "betaald_op": before.isoformat(),
                "bekend_op": now.isoformat(),
                "voorbeeldbedragen": case.context.example,
                "verschillen": [each.as_json() for each in found],
                "totaal": _decimal(total(found)),
                "bevindingen": as_dicts(evaluated.findings),
            }
        )
    else:
        if case.context.example:
            examples_banner()
        say(f"Wat op {format_date(before)} betaald was, tegenover wat op {format_date(now)} bekend is:")
        _draw(found)
        if found:
            say(f"Samen: {format_amount(total(found))} EUR")
        tell(evaluated.findings)
    return FINDINGS if any(each.amount is None for each in found) else DONE


def _draw(found: list[Difference]) -> None:
    from statuut.timeline.formatting import format_amount
    from statuut.timeline.month import month_text

    def amount(value: int | None) -> str:
        return "onbepaald" if value is None or value < -(2**61) else format_amount(value)

    if not found:
        say("Geen verschillen: er is niets te verrekenen.")
        return
    rows = []
    for each in found:
        amounts = (amount(each.paid), amount(each.due), amount(each.amount))
        rows.append((month_text(each.month), str(each.employment), each.label, *amounts, _kind(each), each.article))
    columns = ("maand", "tewerkst.", "lijn", "betaald", "verschuldigd", "verschil", "", "artikel")
    console().print(table(columns, rows, right=(3, 4, 5)))


def _kind(difference: Difference) -> str:
    if difference.amount is None:
        return "onbepaald"
    return "achterstal" if difference.amount > 0 else "terugvordering"


def _decimal(cents: int) -> str:
    from statuut.engine.units import decimal_text

    return decimal_text(cents, 100, fixed=True)
