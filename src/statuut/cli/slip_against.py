"""`statuut loonbrief --tegenover`: the slip now beside what the store says was paid for the month, up to and including a pay run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statuut.cli import storage
from statuut.cli.commands.betaling_toon import run_of
from statuut.cli.faults import DONE, FINDINGS, UsageFault
from statuut.cli.output import as_dicts, console, examples_banner, print_json, say, table, tell

if TYPE_CHECKING:
    from statuut.cli.evaluation import Evaluated
    from statuut.payroll.against import AgainstLine

OPTION = "--tegenover"


def compare(evaluated: Evaluated, number: str, month: int, store: str | None, as_json: bool) -> int:
    """Draw or print the comparison; FINDINGS where there is a difference."""
    from statuut.payroll.against import same, slip_against
    from statuut.timeline.month import iso_month, month_text

    case = evaluated.case
    assert case is not None
    storage.open_store(store)
    run = run_of(number)
    if run.statuut != case.dossier.statuut:
        raise UsageFault(f"Loonrun {number} is van het statuut {run.statuut}.", OPTION, f"een loonrun van {case.dossier.statuut}")
    from statuut.store.doors import person
    from statuut.store.doors.pay import paid_amounts

    row = person(case.dossier.personeelsnummer)
    paid = {} if row is None else paid_amounts(row, run)
    lines = slip_against(case, month, paid)
    nothing = not any(key.month == month for key in paid)
    if as_json:
        head = {"personeelsnummer": case.dossier.personeelsnummer, "statuut": case.dossier.statuut, "maand": iso_month(month)}
        body = {"loonrun": run.pk, "voorbeeldbedragen": case.context.example, "lijnen": [each.as_json() for each in lines]}
        print_json(head | body | {"gelijk": same(lines), "bevindingen": as_dicts(evaluated.findings)})
    else:
        if case.context.example:
            examples_banner()
        if nothing:
            say(f"Tot en met loonrun {run.pk} is aan {case.dossier.personeelsnummer} niets betaald voor {month_text(month)}.")
        _draw(lines, f"{month_text(month)}: nu, tegenover wat tot en met loonrun {run.pk} is betaald")
        say("Geen verschil." if same(lines) else "Er is een verschil; een volgende loonrun verrekent het.")
        tell(evaluated.findings)
    return DONE if same(lines) else FINDINGS


def _draw(lines: list[AgainstLine], title: str) -> None:
    from statuut.engine.values import is_number
    from statuut.timeline.formatting import format_amount

    rows = []
    for each in lines:
        now = format_amount(each.now) if is_number(each.now) else "onbepaald"
        gap = "onbepaald" if each.difference is None else format_amount(each.difference)
        rows.append((str(each.employment), each.label, format_amount(each.paid), now, gap, each.article))
    known = [each.difference for each in lines if each.difference is not None]
    rows.append(("", "Samen", format_amount(sum(each.paid for each in lines)), "", format_amount(sum(known)), ""))
    columns = ("tewerkst.", "lijn", "betaald", "nu", "verschil", "artikel")
    console().print(table(columns, rows, right=(2, 3, 4), title=title))
