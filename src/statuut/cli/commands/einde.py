"""`statuut einde`: what the statute says of the end of service on a day: grounds, terms, and what is owed."""

from __future__ import annotations

from typing import Annotated

import typer

from statuut.cli import clock
from statuut.cli.evaluation import Question
from statuut.cli.faults import DONE, FINDINGS, UsageFault
from statuut.cli.inputs import read_day, read_facts, read_pairs
from statuut.cli.options import AsJson, Examples, File, KnownOn, Person, Readings, Store, Tables
from statuut.cli.output import as_dicts, print_json, tell

OnDay = Annotated[str | None, typer.Option("--op", metavar="DATUM", help="Dag, bijvoorbeeld 31/12/2005; anders vandaag.")]
Given = Annotated[list[str] | None, typer.Option("--met", metavar="NAAM=WAARDE", help="Een feit dat het dossier niet bevat.")]
Everything = Annotated[bool, typer.Option("--alles", help="Toon elke grond helemaal, ook die niet geldt.")]
Facts = Annotated[str | None, typer.Option("--feiten", metavar="BESTAND", help="YAML met zulke feiten: “naam: waarde”; “-” mag.")]


def run(
    file: File,
    day: OnDay = None,
    given: Given = None,
    facts: Facts = None,
    everything: Everything = False,
    known_on: KnownOn = None,
    tables: Tables = None,
    examples: Examples = False,
    readings: Readings = None,
    person: Person = None,
    store: Store = None,
    as_json: AsJson = False,
) -> int:
    """Show every ground on which service may end, with its conditions, terms and what is owed."""
    from statuut.cli.leave import draw_summary, draw_verdict, open_leave

    when = read_day(day, "--op") or clock.today()
    question = Question(store, tables or (), examples, readings or (), known_on, person)
    opened = open_leave(file, question, when, "einde van de dienst")
    if opened.questions is None:
        print_json({"bevindingen": as_dicts(opened.findings)}) if as_json else tell(opened.findings)
        return FINDINGS
    typed = {**(read_facts(facts) if facts else {}), **read_pairs(given or (), "--met")}
    try:
        verdicts = opened.questions.end(when, typed)
    except ValueError as error:
        raise UsageFault(str(error), "--met") from None
    dossier = opened.questions.dossier
    if as_json:
        from statuut.payroll.verdict_shape import verdict_json

        print_json(
            {
                "personeelsnummer": dossier.personeelsnummer,
                "statuut": dossier.statuut,
                "op": when.isoformat(),
                "gronden": [verdict_json(dossier.statuut, each) for each in verdicts],
                "bevindingen": as_dicts(opened.findings),
            }
        )
    else:
        draw_summary(verdicts)
        for verdict in verdicts:
            if everything or verdict.answer == "ja":
                draw_verdict(verdict)
        tell(opened.findings)
    return DONE
