"""`statuut tabellen importeer`: salary tables (code, step, amount at 100 %, from-date, source) into the store."""

from __future__ import annotations

from typing import Annotated

import typer

from statuut.cli import clock, storage
from statuut.cli.evaluation import read_tables
from statuut.cli.faults import DONE, FINDINGS
from statuut.cli.options import AsJson, Statute, Store
from statuut.cli.output import as_dicts, count, print_json, say, tell
from statuut.cli.packs import DEFAULT, pack_of


def run(
    file: Annotated[str, typer.Argument(metavar="BESTAND", help="CSV of XLSX: code, trap, bedrag, vanaf, bron (en status).")],
    statute: Statute = DEFAULT,
    trial: Annotated[bool, typer.Option("--proef", help="Schrijf niets; toon wat er zou gebeuren.")] = False,
    store: Store = None,
    as_json: AsJson = False,
) -> int:
    """Load tables; all or nothing."""
    from statuut.cli.stored_tables import rows_of
    from statuut.dossier.finding import has_errors

    tables, findings = read_tables(file, pack_of(statute).codes.salarisschalen)
    refused = tables is None or has_errors(findings)
    storage.open_store(store)
    rows = [] if tables is None or refused else rows_of(tables)
    if not refused and not trial:
        from statuut.store.actions import load_salary_tables

        load_salary_tables(statute, rows, actor=storage.actor(), now=clock.now())
    if as_json:
        scales = sorted({row.schaal for row in rows})
        print_json({"geschreven": not refused and not trial, "rijen": len(rows), "schalen": scales, "bevindingen": as_dicts(findings)})
        return FINDINGS if refused else DONE
    tell(findings)
    if refused:
        say("Niets ingelezen.")
    else:
        kinds = ", ".join(sorted({row.status for row in rows}))
        what = f"{count(len(rows), 'rij', 'rijen')} van {count(len({row.schaal for row in rows}), 'schaal', 'schalen')} ({kinds})"
        say(f"Proef, er is niets geschreven: {what}." if trial else f"{what} bewaard.")
    return FINDINGS if refused else DONE

