"""`statuut betaling toon`: the pay runs in the store, or the slips of one."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import quote

import typer

from statuut.cli import storage
from statuut.cli.faults import DONE, UsageFault, reason_of
from statuut.cli.options import AsJson, Statute, Store
from statuut.cli.output import console, count, print_json, say, table
from statuut.cli.packs import DEFAULT

Number = Annotated[str | None, typer.Argument(metavar="LOONRUN", help="Nummer van een loonrun; anders alle.")]


Proofs = Annotated[
    str | None,
    typer.Option(
        "--bewijzen", metavar="MAP", help="Schrijf het ontvangstbewijs van elke loonbrief, voor “statuut loonbrief --controleer”."
    ),
]


def run(number: Number = None, proofs: Proofs = None, statute: Statute = DEFAULT, store: Store = None, as_json: AsJson = False) -> int:
    """List the runs, or every slip of one run with its sums and receipt."""
    from statuut.timeline.formatting import format_amount, format_date
    from statuut.timeline.month import iso_month, month_text

    people: list[tuple[str, ...]]
    storage.open_store(store)
    from statuut.store.doors import pay_runs, slips_in

    if number is None:
        runs = pay_runs(statute)
        if as_json:
            print_json({"loonruns": [_run(each) for each in runs], "bevindingen": []})
        elif runs:
            rows = [
                (str(r.pk), month_text(r.maand), format_date(r.bekend_op), str(r.slips.count()), "ja" if r.voorbeeld else "") for r in runs
            ]
            console().print(table(("loonrun", "maand", "bekend op", "loonbrieven", "voorbeeldbedragen"), rows, right=(0, 3)))
        else:
            say("Er is nog niets betaald; begin met “statuut betaling start --maand 2005-05”.")
        return DONE
    found = run_of(number)
    slips = slips_in(found)
    if proofs is not None:
        _write_receipts(slips, Path(proofs))
    if as_json:
        print_json({"loonrun": found.pk, "maand": iso_month(found.maand), "loonbrieven": [_slip(s) for s in slips], "bevindingen": []})
    else:
        people = []
        for slip in slips:
            sums = (format_amount(value) for value in _sums(slip))
            people.append((slip.person.personeelsnummer, str(slip.person), str(slip.tewerkstelling), *sums, slip.hash[:16]))
        columns = ("nummer", "naam", "tewerkst.", "maand", "achterstallen", "terugvordering", "ontvangstbewijs")
        console().print(table(columns, people, right=(3, 4, 5)))
        if proofs is not None:
            say(f"Geschreven: {count(len(slips), 'ontvangstbewijs', 'ontvangstbewijzen')} in {proofs}")
    return DONE


def _write_receipts(slips: Sequence[Any], folder: Path) -> None:
    """One file per slip, named after person and employment."""
    from statuut.store.doors import receipt_of

    try:
        folder.mkdir(parents=True, exist_ok=True)
        for slip in slips:
            text = json.dumps(receipt_of(slip), ensure_ascii=False, indent=2)
            (folder / f"{quote(slip.person.personeelsnummer, safe='')}-{slip.tewerkstelling}.json").write_text(text, encoding="utf-8")
    except OSError as error:
        raise UsageFault(f"{folder} kan niet worden geschreven ({reason_of(error)}).", "--bewijzen") from None


def run_of(number: str) -> Any:
    """The run with a number; a `UsageFault` when there is none."""
    from statuut.store.doors import pay_run

    found = pay_run(int(number)) if number.isdigit() else None
    if found is None:
        raise UsageFault(f"Loonrun “{number}” bestaat niet.", "LOONRUN", "een nummer uit “statuut betaling toon”")
    return found


def _run(run: Any) -> dict[str, Any]:
    from statuut.timeline.month import iso_month

    head = {"loonrun": run.pk, "maand": iso_month(run.maand), "bekend_op": run.bekend_op.isoformat()}
    return {**head, "loonbrieven": run.slips.count(), "voorbeeldbedragen": run.voorbeeld}


def _sums(slip: Any) -> tuple[int, int, int]:
    kinds = {"lijn": 0, "achterstal": 0, "terugvordering": 0}
    for line in slip.lines.all():
        kinds[line.soort] += line.bedrag
    return kinds["lijn"], kinds["achterstal"], kinds["terugvordering"]


def _slip(slip: Any) -> dict[str, Any]:
    from statuut.engine.units import EURO
    from statuut.timeline.month import iso_month

    return {
        "personeelsnummer": slip.person.personeelsnummer, "tewerkstelling": slip.tewerkstelling, "hash": slip.hash,
        "lijnen": [{"maand": iso_month(line.maand), "lijn": line.regel, "soort": line.soort, "bedrag": EURO.json(line.bedrag)}
                   for line in slip.lines.all()],
    }  # fmt: skip
