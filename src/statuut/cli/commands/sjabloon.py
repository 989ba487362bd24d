"""`statuut sjabloon`: an empty table for one kind of event."""

from __future__ import annotations

import sys
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated

import typer

from statuut.cli.faults import DONE, UsageFault, reason_of
from statuut.cli.options import AsJson
from statuut.cli.output import print_json, say

_KIND = "Soort gebeurtenis, bijvoorbeeld afwezigheid; “lijst” toont ze alle."
_TARGET = "Schrijf naar een bestand (.csv, of .xlsx met uitleg); anders CSV op standaarduitvoer."
KindName = Annotated[str, typer.Argument(metavar="SOORT", help=_KIND)]
Target = Annotated[str | None, typer.Option("--naar", metavar="BESTAND", help=_TARGET)]


def run(
    kind: KindName,
    target: Target = None,
    as_json: AsJson = False,
) -> int:
    """Give a template."""
    from statuut.dossier.events import KINDS
    from statuut.dossier.tables import template, write_template

    if kind == "lijst":
        _list(as_json)
        return DONE
    if kind not in KINDS:
        near = get_close_matches(kind, KINDS, 3, 0.5)
        raise UsageFault(f"“{kind}” is geen soort gebeurtenis.", "SOORT", "één van: " + ", ".join(near or KINDS))
    if as_json:
        from statuut.dossier.columns import columns_of

        rows = [{"kolom": c.naam, "verplicht": c.verplicht, "betekenis": c.uitleg, "keuzes": list(c.keuzes)} for c in columns_of(kind)]
        print_json({"soort": kind, "kolommen": rows, "bevindingen": []})
        return DONE
    if target is None:
        sys.stdout.write(template(kind).decode("utf-8-sig").replace("\r\n", "\n"))
        return DONE
    path = Path(target)
    if path.suffix.lower() not in (".csv", ".xlsx"):
        raise UsageFault(f"“{target}” is geen tabel.", "--naar", "een bestand dat eindigt op .csv of .xlsx")
    try:
        if path.suffix.lower() == ".csv":
            path.write_bytes(template(kind))
        else:
            write_template(kind, path)
    except OSError as error:
        raise UsageFault(f"{target} kan niet worden geschreven ({reason_of(error)}).", "--naar") from None
    say(f"Sjabloon voor “{KINDS[kind].label}” geschreven naar {target}.")
    return DONE


def _list(as_json: bool) -> None:
    from statuut.cli.output import console, table
    from statuut.dossier.events import KINDS

    if as_json:
        kinds = {kind.soort: {"benaming": kind.label, "artikel": kind.artikel} for kind in KINDS.values()}
        print_json({"soorten": kinds, "bevindingen": []})
    else:
        console().print(table(("soort", "benaming", "artikel"), [(kind.soort, kind.label, kind.artikel) for kind in KINDS.values()]))
