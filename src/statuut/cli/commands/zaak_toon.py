"""`statuut zaak toon`: a case on a day: its course, what can be done and by whom, what went wrong."""

from __future__ import annotations

from typing import Annotated

import typer

from statuut.cli import clock
from statuut.cli.faults import DONE, FINDINGS
from statuut.cli.inputs import read_day
from statuut.cli.options import AsJson, KnownOn, Readings, Statute, Store
from statuut.cli.output import print_json
from statuut.cli.packs import DEFAULT

CASE_HELP = "Bestand van een zaak (.yaml), “-”, of het kenmerk van een zaak in de opslag."
CaseFile = Annotated[str, typer.Argument(metavar="ZAAK", help=CASE_HELP)]
OnDay = Annotated[str | None, typer.Option("--op", metavar="DATUM", help="Dag waarop u de zaak bekijkt; anders vandaag.")]


def run(
    source: CaseFile,
    day: OnDay = None,
    known_on: KnownOn = None,
    readings: Readings = None,
    statute: Statute = DEFAULT,
    store: Store = None,
    as_json: AsJson = False,
) -> int:
    """Show the state of a case."""
    from statuut.cli.case_drawing import draw_state
    from statuut.cli.cases import chosen_readings, state_of
    from statuut.procedures.shape import state_json

    on = read_day(day, "--op") or clock.today()
    switched = chosen_readings(statute, readings or ())
    state = state_of(source, on, statute, store, read_day(known_on, "--bekend-op"), switched)
    print_json(state_json(state)) if as_json else draw_state(state)
    return FINDINGS if state.fouten else DONE
