"""`statuut toestand`: the administrative status of a person through time, with what it does to each right."""

from __future__ import annotations

from typing import Annotated

import typer

from statuut.cli import clock
from statuut.cli.evaluation import Question
from statuut.cli.faults import DONE, FINDINGS, UsageFault
from statuut.cli.inputs import read_day
from statuut.cli.options import AsJson, File, KnownOn, Person, Store
from statuut.cli.output import as_dicts, print_json, say, tell

Since = Annotated[str, typer.Option("--van", metavar="DATUM", help="Eerste dag.")]
Until = Annotated[str | None, typer.Option("--tot", metavar="DATUM", help="Laatste dag, meegerekend; anders vandaag.")]


def run(
    file: File,
    since: Since,
    until: Until = None,
    known_on: KnownOn = None,
    person: Person = None,
    store: Store = None,
    as_json: AsJson = False,
) -> int:
    """Show every stretch of service activity and non-activity between two days."""
    from statuut.cli.leave import draw_spans, open_leave

    van = read_day(since, "--van")
    tot = read_day(until, "--tot") or clock.today()
    assert van is not None
    if tot < van:
        raise UsageFault("De laatste dag ligt voor de eerste.", "--tot", "een dag vanaf --van")
    opened = open_leave(file, Question(store=store, known_on=known_on, person=person), tot, "toestand")
    if opened.questions is None:
        print_json({"bevindingen": as_dicts(opened.findings)}) if as_json else tell(opened.findings)
        return FINDINGS
    spans = opened.questions.status(van, tot)
    if as_json:
        from statuut.payroll.verdict_shape import span_json

        dossier = opened.questions.dossier
        print_json(
            {
                "personeelsnummer": dossier.personeelsnummer,
                "statuut": dossier.statuut,
                "van": van.isoformat(),
                "tot": tot.isoformat(),
                "toestanden": [span_json(each) for each in spans],
                "bevindingen": as_dicts(opened.findings),
            }
        )
    elif spans:
        draw_spans(spans)
        tell(opened.findings)
    else:
        say("Geen tewerkstelling in die periode.")
        tell(opened.findings)
    return DONE
