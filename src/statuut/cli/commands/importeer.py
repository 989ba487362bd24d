"""`statuut importeer`: bring files into the store, all or nothing; with `--proef` only tell what would happen."""

from __future__ import annotations

from typing import Annotated

import typer

from statuut.cli import clock, storage
from statuut.cli.batch import read_files
from statuut.cli.faults import DONE, FINDINGS, UsageFault, reason_of
from statuut.cli.options import AsJson, Codes, Files, Store
from statuut.cli.output import as_dicts, print_json, say, tell
from statuut.cli.packs import DEFAULT

ErrorFile = Annotated[
    str | None, typer.Option("--foutenbestand", metavar="BESTAND", help="Schrijf de bevindingen ook als CSV: bestand, rij, kolom, reden.")
]


def run(
    files: Files,
    trial: Annotated[bool, typer.Option("--proef", help="Schrijf niets; toon wat er zou gebeuren.")] = False,
    error_file: ErrorFile = None,
    statute: Codes = DEFAULT,
    store: Store = None,
    as_json: AsJson = False,
) -> int:
    """Import files; a record once kept is never changed by an import."""
    storage.open_store(store)
    from statuut.store.actions.import_dossiers import keep_dossiers, kept_dossiers

    result = read_files(files, statute, kept_dossiers())
    if result.gelukt and result.dossiers and not trial:
        keep_dossiers(result.dossiers, actor=storage.actor(), now=clock.now(), melding=result.text())
    if error_file is not None:
        write_errors(result.findings, error_file)
    if as_json:
        counts = {name: getattr(result, name) for name in ("nieuw", "bijgewerkt", "ongewijzigd", "gebeurtenissen")}
        print_json({"proef": trial, "geschreven": result.gelukt and not trial, **counts, "bevindingen": as_dicts(result.findings)})
    else:
        tell(result.findings)
        say(("Proef, er is niets geschreven. " if trial and result.gelukt else "") + result.text())
    return DONE if result.gelukt else FINDINGS


def write_errors(findings: object, path: str) -> None:
    """The findings as CSV; a `UsageFault` when the file cannot be written."""
    from statuut.dossier.tables import write_error_file

    try:
        write_error_file(findings, path)  # type: ignore[arg-type]
    except OSError as error:
        raise UsageFault(f"Het bestand {path} kan niet worden geschreven ({reason_of(error)}).", "--foutenbestand") from None
