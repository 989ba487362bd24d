"""`statuut zaak termijnen`: the terms of a case that have begun, each with its day, its count and whether it was kept."""

from __future__ import annotations

from statuut.cli import clock
from statuut.cli.commands.zaak_toon import CaseFile, OnDay
from statuut.cli.faults import DONE
from statuut.cli.inputs import read_day
from statuut.cli.options import AsJson, KnownOn, Readings, Statute, Store
from statuut.cli.output import print_json
from statuut.cli.packs import DEFAULT


def run(
    source: CaseFile,
    day: OnDay = None,
    known_on: KnownOn = None,
    readings: Readings = None,
    statute: Statute = DEFAULT,
    store: Store = None,
    as_json: AsJson = False,
) -> int:
    """Show the terms of a case."""
    from statuut.cli.case_drawing import draw_terms
    from statuut.cli.cases import chosen_readings, state_of
    from statuut.procedures.shape import term_json

    on = read_day(day, "--op") or clock.today()
    switched = chosen_readings(statute, readings or ())
    state = state_of(source, on, statute, store, read_day(known_on, "--bekend-op"), switched)
    if as_json:
        print_json({"zaak": state.case.kenmerk, "op": on.isoformat(), "termijnen": [term_json(each) for each in state.termijnen]})
    else:
        draw_terms(state, switched)
    return DONE
