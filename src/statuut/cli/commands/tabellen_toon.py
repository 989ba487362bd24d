"""`statuut tabellen toon`: the salary tables that the store holds."""

from __future__ import annotations

from typing import Annotated

import typer

from statuut.cli import storage
from statuut.cli.faults import DONE
from statuut.cli.options import AsJson, Statute, Store
from statuut.cli.output import EXAMPLE_BANNER, console, print_json, say, table
from statuut.cli.packs import DEFAULT


def run(
    scale: Annotated[str | None, typer.Argument(metavar="SCHAAL", help="Eén schaal, bijvoorbeeld B111; anders alle.")] = None,
    statute: Statute = DEFAULT,
    store: Store = None,
    as_json: AsJson = False,
) -> int:
    """Show the rows that count."""
    from statuut.engine.units import decimal_text
    from statuut.timeline.formatting import format_amount, format_date

    storage.open_store(store)
    from statuut.store.doors import salary_rows

    rows = [row for row in salary_rows(statute) if scale in (None, row.schaal)]
    examples = any(row.status == "voorbeeld" for row in rows)
    if as_json:
        listed = [
            {
                "code": row.schaal, "trap": row.trap, "bedrag": decimal_text(row.bedrag, 100, fixed=True), "vanaf": row.vanaf.isoformat(),
                "bron": row.bron, "status": row.status,
            }
            for row in rows
        ]  # fmt: skip
        print_json({"statuut": statute, "voorbeeldbedragen": examples, "rijen": listed, "bevindingen": []})
        return DONE
    if examples:
        say(EXAMPLE_BANNER)
    cells = [(row.schaal, str(row.trap), format_amount(row.bedrag), format_date(row.vanaf), row.status, row.bron) for row in rows]
    if cells:
        console().print(table(("schaal", "trap", "bedrag aan 100 %", "vanaf", "status", "bron"), cells, right=(1, 2)))
    else:
        say("De opslag bevat geen salaristabellen" + (f" van schaal {scale}." if scale else f" van {statute}."))
    return DONE
