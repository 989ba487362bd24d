"""`statuut controleer`: validate files; findings one a line, exit code 1 when something is wrong."""

from __future__ import annotations

from typing import Annotated

import typer

from statuut.cli.batch import read_files
from statuut.cli.faults import DONE, FINDINGS
from statuut.cli.options import AsJson, Codes, Files
from statuut.cli.output import as_dicts, count, print_json, say, tell
from statuut.cli.packs import DEFAULT


def run(
    files: Files,
    statute: Codes = DEFAULT,
    strict: Annotated[bool, typer.Option("--streng", help="Ook een waarschuwing geeft afsluitcode 1.")] = False,
    as_json: AsJson = False,
) -> int:
    """Validate files as one set: the same personnel number may be spread over several."""
    result = read_files(files, statute)
    errors = sum(finding.ernst == "fout" for finding in result.findings)
    warnings = len(result.findings) - errors
    people = len(result.dossiers)
    if as_json:
        print_json({"dossiers": people, "fouten": errors, "waarschuwingen": warnings, "bevindingen": as_dicts(result.findings)})
    else:
        tell(result.findings)
        verdict = [count(errors, "fout", "fouten")] if errors else [count(people, "dossier", "dossiers") + " in orde"]
        verdict += [count(warnings, "waarschuwing", "waarschuwingen")] if warnings else []
        say(", ".join(verdict) + ".")
    return FINDINGS if errors or (strict and warnings) else DONE
