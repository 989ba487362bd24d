"""`statuut betaling journaal`: the sums of a run per line kind, on the screen or as a workbook with every slip."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from statuut.cli import storage
from statuut.cli.commands.betaling_toon import run_of
from statuut.cli.faults import DONE, UsageFault, reason_of
from statuut.cli.options import AsJson, Store
from statuut.cli.output import console, examples_banner, print_json, say, table
from statuut.cli.packs import pack_of

Number = Annotated[str, typer.Argument(metavar="LOONRUN", help="Nummer uit “statuut betaling toon”.")]
Xlsx = Annotated[str | None, typer.Option("--xlsx", metavar="BESTAND", help="Schrijf journaal en loonbrieven als werkboek.")]


def run(number: Number, xlsx: Xlsx = None, store: Store = None, as_json: AsJson = False) -> int:
    """Show what a run cost per line kind."""
    from statuut.engine.units import EURO
    from statuut.timeline.formatting import format_amount
    from statuut.timeline.month import iso_month, month_text

    storage.open_store(store)
    from statuut.store.doors import journal, slips_in

    found = run_of(number)
    labels = {line.rule: line.label for line in pack_of(found.statuut).lines}
    lines = journal(found)
    if xlsx is not None:
        from statuut.documents.loonrun import RunRow, run_workbook

        rows = [
            RunRow(slip.person.personeelsnummer, str(slip.person), slip.tewerkstelling, line.maand, line.regel, line.soort, line.bedrag,
                   slip.hash)
            for slip in slips_in(found) for line in slip.lines.all()
        ]  # fmt: skip
        content = run_workbook(pack_of(found.statuut).lines, ((e.rule, e.kind, e.count, e.amount) for e in lines), rows)
        try:
            Path(xlsx).write_bytes(content)
        except OSError as error:
            raise UsageFault(f"{xlsx} kan niet worden geschreven ({reason_of(error)}).", "--xlsx") from None
    if as_json:
        shown_lines = [
            {"lijn": e.rule, "benaming": labels.get(e.rule, e.rule), "soort": e.kind, "aantal": e.count, "bedrag": EURO.json(e.amount)}
            for e in lines
        ]
        head = {"loonrun": found.pk, "maand": iso_month(found.maand), "voorbeeldbedragen": found.voorbeeld}
        print_json({**head, "journaal": shown_lines, "bevindingen": []})
        return DONE
    if found.voorbeeld:
        examples_banner()
    say(f"Loonrun {found.pk}, {month_text(found.maand)}")
    shown = [(labels.get(e.rule, e.rule), e.kind, str(e.count), format_amount(e.amount)) for e in lines]
    shown.append(("samen", "", "", format_amount(sum(e.amount for e in lines))))
    console().print(table(("lijn", "soort", "aantal", "bedrag"), shown, right=(2, 3)))
    if xlsx is not None:
        say(f"Geschreven: {xlsx}")
    return DONE
