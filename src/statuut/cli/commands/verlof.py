"""`statuut verlof`: the accounts of leave of a year, or of the career up to its end, with every posting and its article."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import typer

from statuut.cli import clock
from statuut.cli.evaluation import Question
from statuut.cli.faults import DONE, FINDINGS, UsageFault
from statuut.cli.inputs import read_day
from statuut.cli.options import AsJson, File, KnownOn, Person, Readings, Store
from statuut.cli.output import as_dicts, print_json, say, tell

Year = Annotated[str | None, typer.Option("--jaar", metavar="JAAR", help="Kalenderjaar, bijvoorbeeld 2005; anders dit jaar.")]
OnDay = Annotated[
    str | None, typer.Option("--op", metavar="DATUM", help="Wat na deze dag valt, is gepland; anders vandaag of het jaareinde.")
]
Kind = Annotated[str | None, typer.Option("--soort", metavar="SOORT", help="Alleen dit verlof, bijvoorbeeld jaarlijkse_vakantie.")]


def run(
    file: File,
    year: Year = None,
    day: OnDay = None,
    kind: Kind = None,
    known_on: KnownOn = None,
    readings: Readings = None,
    person: Person = None,
    store: Store = None,
    as_json: AsJson = False,
) -> int:
    """Show what was granted, taken and planned, and what is left."""
    from statuut.cli.leave import draw_ledger, open_leave

    today = clock.today()
    if year is not None and not (year.isdigit() and len(year) == 4):
        raise UsageFault(f"“{year}” is geen jaar.", "--jaar", "vier cijfers, bijvoorbeeld 2005")
    chosen = int(year) if year else (read_day(day, "--op") or today).year
    on = read_day(day, "--op") or min(today, date(chosen, 12, 31))
    question = Question(store=store, readings=readings or (), known_on=known_on, person=person)
    opened = open_leave(file, question, date(chosen, 12, 31), "verlof")
    if opened.questions is None:
        print_json({"bevindingen": as_dicts(opened.findings)}) if as_json else tell(opened.findings)
        return FINDINGS
    kinds = opened.questions.desk.kinds()
    ledgers = [each for each in opened.questions.ledgers(chosen, on) if kind in (None, each.kind)]
    if kind is not None and not ledgers:
        there = ", ".join(sorted({each.kind for each in opened.questions.ledgers(chosen, on)})) or "geen"
        known = "Dat verlof heeft geen rekening" if kind in kinds else f"“{kind}” is geen soort verlof"
        raise UsageFault(f"{known}.", "--soort", f"één van: {there}")
    if as_json:
        from statuut.payroll.verdict_shape import ledger_json

        dossier = opened.questions.dossier
        print_json(
            {
                "personeelsnummer": dossier.personeelsnummer,
                "statuut": dossier.statuut,
                "jaar": chosen,
                "op": on.isoformat(),
                "rekeningen": [ledger_json(each) for each in ledgers],
                "bevindingen": as_dicts(opened.findings),
            }
        )
    else:
        for ledger in ledgers:
            draw_ledger(ledger)
        if not ledgers:
            say("Geen verlofrekeningen in dat jaar.")
        tell(opened.findings)
    return FINDINGS if any(each.balance is None for each in ledgers) else DONE
