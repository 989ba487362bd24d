"""`statuut dekking`: which articles the program carries out, by part of the statute or by kind of norm."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Annotated

import typer

from statuut.cli.faults import DONE, UsageFault
from statuut.cli.options import AsJson
from statuut.cli.output import console, print_json, say, table
from statuut.cli.packs import installed, pack_of


def run(
    per: Annotated[str, typer.Option("--per", metavar="WAT", help="deel of soort.")] = "deel",
    statute: Annotated[str | None, typer.Option("--statuut", metavar="NAAM", help="Eén statuut; anders alle.")] = None,
    as_json: AsJson = False,
) -> int:
    """Show the coverage of the register."""
    from statuut.engine.register import coverage, coverage_by_kind

    if per not in ("deel", "soort"):
        raise UsageFault(f"“{per}” is geen indeling.", "--per", "deel of soort")
    registers = {key: pack_of(key).norms for key in ([statute] if statute else installed())}
    if as_json:
        print_json({key: {norm.id: norm.as_json() for norm in norms.values()} for key, norms in registers.items()})
        return DONE
    for key, norms in registers.items():
        counts = coverage(norms) if per == "deel" else coverage_by_kind(norms)
        _show(key, per, counts)
    if not registers:
        say("Er is geen statuut geïnstalleerd.")
    return DONE


def _show(key: str, per: str, counts: Mapping[str, Counter[str]]) -> None:
    from statuut.engine.register import STATUSES

    total: Counter[str] = Counter()
    for row in counts.values():
        total.update(row)
    names = sorted(counts, key=_place) if per == "deel" else list(counts)
    rows = [_row(name, counts[name], STATUSES) for name in names]
    rows.append(_row("samen", total, STATUSES))
    figures = range(1, len(STATUSES) + 2)
    console().print(table((per, *STATUSES, "samen"), rows, right=tuple(figures), title=f"{key}: {total.total()} normen"))
    say(f"{total['uitgevoerd']} van de {total.total()} normen zijn uitgevoerd, {total['nog niet']} nog niet.")


def _place(part: str) -> tuple[int, str]:
    """Parts in the order of the statute: roman numbers first."""
    from statuut.corpus.normnummer import romeins_getal

    return (romeins_getal(part) or 99, part)


def _row(name: str, row: Counter[str], statuses: tuple[str, ...]) -> tuple[str, ...]:
    return (name, *(str(row[status] or "") for status in statuses), str(row.total()))
