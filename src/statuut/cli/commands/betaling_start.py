"""`statuut betaling start`: pay a month to everyone in the store, with the differences of earlier months."""

from __future__ import annotations

from typing import Annotated

import typer

from statuut.cli import clock, storage
from statuut.cli.evaluation import Question, context_of
from statuut.cli.faults import DONE, FINDINGS
from statuut.cli.inputs import read_day, read_month
from statuut.cli.options import AsJson, Examples, Month, Readings, Statute, Store, Tables
from statuut.cli.output import as_dicts, console, count, examples_banner, print_json, say, tell
from statuut.cli.packs import DEFAULT

Known = Annotated[str | None, typer.Option("--bekend-op", metavar="DATUM", help="Wat op die dag bekend is; anders vandaag.")]
Trial = Annotated[bool, typer.Option("--proef", help="Schrijf niets; toon wat er betaald zou worden.")]
Numbers = Annotated[list[str] | None, typer.Option("--persoon", metavar="NUMMER", help="Alleen dit personeelslid; mag meermaals.")]


def run(
    month: Month,
    known: Known = None,
    numbers: Numbers = None,
    trial: Trial = False,
    statute: Statute = DEFAULT,
    tables: Tables = None,
    examples: Examples = False,
    readings: Readings = None,
    store: Store = None,
    as_json: AsJson = False,
) -> int:
    """Pay; a run that was stopped goes on where it was, and nobody is paid twice."""
    wanted = read_month(month)
    known_on = read_day(known, "--bekend-op") or clock.today()
    storage.open_store(store)
    context, findings = context_of(statute, Question(store, tables or (), examples, readings or ()), use_store=True)
    if context is None:
        print_json({"bevindingen": as_dicts(findings)}) if as_json else tell(findings)
        return FINDINGS
    from statuut.store.actions import run_pay

    with _bar(as_json) as progress:
        done = run_pay(
            context, wanted, known_on=known_on, actor=storage.actor(), now=clock.now(), numbers=numbers, trial=trial, progress=progress
        )
    findings = [*findings, *done.findings]
    if as_json:
        from statuut.engine.units import EURO
        from statuut.timeline.month import iso_month

        sums = {kind: EURO.json(cents) for kind, cents in done.sums.items()}
        counts = {"loonbrieven": done.slips, "overgeslagen": done.skipped}
        head = {"loonrun": done.run, "maand": iso_month(wanted), "proef": trial}
        print_json({**head, **counts, "sommen": sums, "bevindingen": as_dicts(findings)})
    else:
        from statuut.timeline.formatting import format_amount
        from statuut.timeline.month import month_text

        tell(findings)
        if context.example:
            examples_banner()
        words = "Proef, er is niets geschreven. " if trial else f"Loonrun {done.run}. "
        say(f"{words}{month_text(wanted).capitalize()}: {count(done.slips, 'loonbrief', 'loonbrieven')}, {done.skipped} overgeslagen.")
        if done.apart:
            reasons = "; ".join(sorted(set(done.apart.values())))
            say(f"{count(len(done.apart), 'personeelslid', 'personeelsleden')} afzonderlijk berekend: {reasons}.")
        for kind, cents in done.sums.items():
            say(f"{kind}: {format_amount(cents)} EUR")
    return FINDINGS if findings else DONE


class _bar:
    """A bar with count and remaining time on a terminal; silent elsewhere and for JSON."""

    def __init__(self, silent: bool) -> None:
        self.silent = silent

    def __enter__(self):  # type: ignore[no-untyped-def]
        screen = console(errors=True)
        if self.silent or not screen.is_terminal:
            self.bar = None
            return None
        from rich.progress import Progress

        self.bar = Progress(console=screen).__enter__()
        task = self.bar.add_task("Betalen", total=None)
        return lambda position, total: self.bar.update(task, completed=position, total=total)

    def __exit__(self, *fault: object) -> None:
        if self.bar is not None:
            self.bar.__exit__(*fault)  # type: ignore[arg-type]
