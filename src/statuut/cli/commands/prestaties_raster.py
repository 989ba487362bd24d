"""`statuut prestaties raster`: the performances of a person in a month as a grid, on the screen or as a table to fill in."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from statuut.cli.faults import DONE, FINDINGS, UsageFault, reason_of
from statuut.cli.files import open_person
from statuut.cli.inputs import read_month
from statuut.cli.options import AsJson, File, Month, Person, Store
from statuut.cli.output import as_dicts, console, print_json, say, table, tell


def run(
    file: File,
    month: Month,
    target: Annotated[
        str | None, typer.Option("--naar", metavar="BESTAND", help="Schrijf het raster als CSV of XLSX, om in te vullen.")
    ] = None,
    person: Person = None,
    store: Store = None,
    as_json: AsJson = False,
) -> int:
    """Show or write the month grid; what is written can be filled in and read with `prestaties importeer`."""
    from statuut.dossier.maandraster import raster
    from statuut.dossier.prestatie_import import rastertabel
    from statuut.timeline.month import iso_month

    wanted = read_month(month)
    opened = open_person(file, store, "prestaties bekijken", person=person)
    if opened.dossier is None:
        tell(opened.findings)
        return FINDINGS
    grid = raster(opened.dossier.personeelsnummer, opened.dossier.known(), wanted)
    columns, rows = rastertabel([grid])
    if target is not None:
        _write(Path(target), columns, rows)
        say(f"Het raster staat in {target}.")
        return DONE
    if as_json:
        shown = [
            {"tewerkstelling": row.tewerkstelling, "aard": row.aard, "compensatie": row.compensatie,
             "dagen": {str(day): text for day, text in row.cellen.items()}}
            for row in grid.regels
        ]  # fmt: skip
        head = {"personeelsnummer": grid.personeelsnummer, "maand": iso_month(wanted)}
        print_json({**head, "rijen": shown, "bevindingen": as_dicts(opened.findings)})
        return DONE
    if not grid.regels:
        say("In deze maand zijn er geen prestaties.")
        return DONE
    lines = [
        (f"{day:%d/%m/%Y}", row.aard.replace("_", " "), row.compensatie or "betaling", row.cellen[day.day])
        for row in grid.regels for day in grid.dagen if day.day in row.cellen
    ]  # fmt: skip
    console().print(table(("dag", "soort", "compensatie", "uren"), lines))
    return DONE


def _write(path: Path, columns: object, rows: object) -> None:
    from statuut.dossier.table_files import write_csv, write_xlsx

    try:
        if path.suffix.lower() == ".xlsx":
            write_xlsx(path, [("prestaties", columns, rows)])  # type: ignore[list-item]
        elif path.suffix.lower() == ".csv":
            write_csv(path, columns, rows)  # type: ignore[arg-type]
        else:
            raise UsageFault(f"Een raster wordt geschreven als .csv of .xlsx, niet als {path.suffix or path.name}.", "--naar")
    except OSError as error:
        raise UsageFault(f"Het bestand {path} kan niet worden geschreven ({reason_of(error)}).", "--naar") from None
