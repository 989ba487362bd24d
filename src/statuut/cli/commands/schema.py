"""`statuut schema`: the JSON Schema of a personnel file, or of what `--json` gives."""

from __future__ import annotations

from typing import Annotated

import typer

from statuut.cli.faults import DONE, UsageFault
from statuut.cli.options import AsJson
from statuut.cli.output import print_json


def run(
    which: Annotated[str, typer.Argument(metavar="WAT", help="dossier of uitkomst.")],
    as_json: AsJson = False,
) -> int:
    """Write a schema; it is JSON with or without `--json`."""
    if which == "dossier":
        from statuut.dossier.schema import json_schema

        print_json(json_schema())
    elif which == "uitkomst":
        from statuut.cli.outcome_schema import outcome_schema

        print_json(outcome_schema())
    else:
        raise UsageFault(f"Er is geen schema “{which}”.", "WAT", "dossier of uitkomst")
    return DONE
