"""`statuut termijn`: the last useful day of a term of the statute from a day, with every step of the count."""

from __future__ import annotations

from typing import Annotated

import typer

from statuut.cli.faults import DONE, UsageFault
from statuut.cli.inputs import read_day
from statuut.cli.options import AsJson, Readings, Statute
from statuut.cli.output import print_json
from statuut.cli.packs import DEFAULT

Article = Annotated[str, typer.Argument(metavar="ARTIKEL", help="Artikel van de termijn, bijvoorbeeld “IX 17”.")]
Since = Annotated[str, typer.Option("--vanaf", metavar="DATUM", help="Dag die de termijn doet lopen, bijvoorbeeld 28/07/2005.")]
Sent = Annotated[str | None, typer.Option("--verzonden", metavar="WIJZE", help="Die dag is een verzending, bijvoorbeeld aangetekend.")]


def run(
    article: Article,
    since: Since,
    sent: Sent = None,
    readings: Readings = None,
    statute: Statute = DEFAULT,
    as_json: AsJson = False,
) -> int:
    """Count every declared term of an article."""
    from statuut.cli.case_drawing import draw_alone
    from statuut.cli.cases import chosen_readings, procedures_of
    from statuut.procedures.alone import count_terms
    from statuut.procedures.shape import alone_json

    start = read_day(since, "--vanaf")
    assert start is not None
    procedures = procedures_of(statute)
    switched = chosen_readings(statute, readings or ())
    ways = sorted({way for procedure in procedures.values() for way in procedure.verzendingen})
    if sent is not None and sent not in ways:
        raise UsageFault(f"“{sent}” is geen wijze van verzenden.", "--verzonden", f"één van: {', '.join(ways)}")
    try:
        found = count_terms(procedures.values(), article, start, sent=sent or "", readings=switched)
    except ValueError as error:
        raise UsageFault(str(error), "--vanaf") from None
    if not found:
        known = sorted({term.artikel for procedure in procedures.values() for term in procedure.termijnen.values()})
        raise UsageFault(
            f"Bij artikel “{article}” is geen termijn aangegeven.", "ARTIKEL", f"bijvoorbeeld één van: {', '.join(known[:12])}"
        )
    if as_json:
        print_json({"artikel": article, "vanaf": start.isoformat(), "termijnen": [alone_json(each) for each in found]})
    else:
        for each in found:
            draw_alone(each, statute, switched)
    return DONE
