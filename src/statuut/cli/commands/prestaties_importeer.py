"""`statuut prestaties importeer`: performances of many persons from a table into the store, all or nothing; `--proef` only tells."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from statuut.cli import clock, storage
from statuut.cli.commands.importeer import ErrorFile, write_errors
from statuut.cli.faults import DONE, FINDINGS, UsageFault
from statuut.cli.options import AsJson, Codes, Store
from statuut.cli.output import as_dicts, count, print_json, say, tell
from statuut.cli.packs import DEFAULT, pack_of

if TYPE_CHECKING:
    from statuut.dossier.importing import ImportResult


def run(
    file: Annotated[str, typer.Argument(metavar="BESTAND", help="CSV of XLSX: een lijst van prestaties, of een raster per maand.")],
    trial: Annotated[bool, typer.Option("--proef", help="Schrijf niets; toon wat er zou gebeuren.")] = False,
    error_file: ErrorFile = None,
    statute: Codes = DEFAULT,
    store: Store = None,
    as_json: AsJson = False,
) -> int:
    """Import performances; what is in the files already is no news."""
    from django.utils.timezone import localdate

    from statuut.dossier.prestatie_import import prestaties_inlezen

    path = Path(file)
    if not path.is_file():
        raise UsageFault(f"Het bestand {file} bestaat niet.", "BESTAND", "een tabel (.csv of .xlsx)")
    storage.open_store(store)
    from statuut.store.actions.import_dossiers import keep_dossiers, kept_dossiers

    who, now = storage.actor(), clock.now()
    result = prestaties_inlezen(path, pack_of(statute).codes, kept_dossiers(), vastgelegd=localdate(now), door=who)
    written = result.gelukt and not trial
    if written and result.dossiers:
        keep_dossiers(result.dossiers, actor=who, now=now, melding=f"prestaties: {result.text()}")
    if error_file is not None:
        write_errors(result.findings, error_file)
    if as_json:
        counts = {name: getattr(result, name) for name in ("bijgewerkt", "ongewijzigd", "gebeurtenissen")}
        print_json({"proef": trial, "geschreven": written, **counts, "bevindingen": as_dicts(result.findings)})
    else:
        tell(result.findings)
        say(("Proef, er is niets geschreven. " if trial and result.gelukt else "") + _text(result))
    return DONE if result.gelukt else FINDINGS


def _text(result: ImportResult) -> str:
    """What was, or would be, read, in one line."""
    if not result.gelukt:
        return result.text()
    people = count(result.bijgewerkt, "personeelslid", "personeelsleden")
    return f"{count(result.gebeurtenissen, 'prestatie', 'prestaties')} bij {people}; {result.ongewijzigd} ongewijzigd."
