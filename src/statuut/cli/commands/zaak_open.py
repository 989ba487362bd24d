"""`statuut zaak open`: open a case about a person, in a file or in the store."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from statuut.cli import clock, storage
from statuut.cli.faults import DONE, FINDINGS, UsageFault, reason_of
from statuut.cli.inputs import read_day, read_pairs
from statuut.cli.options import AsJson, Statute, Store
from statuut.cli.output import print_json, say
from statuut.cli.packs import DEFAULT

Procedure = Annotated[str, typer.Argument(metavar="PROCEDURE", help="Naam van de procedure, bijvoorbeeld tucht.")]
About = Annotated[str, typer.Option("--persoon", metavar="NUMMER", help="Personeelsnummer van de betrokkene.")]
Given = Annotated[list[str] | None, typer.Option("--met", metavar="NAAM=WAARDE", help="Een gegeven van de zaak; mag meermaals.")]
Mark = Annotated[str | None, typer.Option("--kenmerk", metavar="TEKST", help="Kenmerk; anders het volgende van het jaar.")]
To = Annotated[str | None, typer.Option("--naar", metavar="BESTAND", help="Schrijf een bestand (.yaml) in plaats van de opslag.")]
Since = Annotated[str | None, typer.Option("--op", metavar="DATUM", help="Dag van het openen, voor een bestand; anders vandaag.")]


def run(
    procedure: Procedure,
    about: About,
    given: Given = None,
    mark: Mark = None,
    to: To = None,
    since: Since = None,
    statute: Statute = DEFAULT,
    store: Store = None,
    as_json: AsJson = False,
) -> int:
    """Open a case."""
    from statuut.cli.cases import procedures_of

    procedures = procedures_of(statute)
    if procedure not in procedures:
        raise UsageFault(f"“{procedure}” is geen procedure.", "PROCEDURE", f"één van: {', '.join(procedures)}")
    facts = read_pairs(given or (), "--met")
    problems, opened = (
        _write(procedure, about, facts, mark, Path(to), since, statute) if to else _keep(procedure, about, facts, mark, store)
    )
    if as_json:
        print_json({"zaak": opened, "procedure": procedure, "problemen": list(problems)})
    else:
        for problem in problems:
            say(problem)
        if opened:
            say(f"Zaak {opened} is geopend{f' in {to}' if to else ''}.")
    return FINDINGS if problems else DONE


def _keep(procedure: str, about: str, facts: dict[str, str], mark: str | None, store: str | None) -> tuple[tuple[str, ...], str | None]:
    storage.open_store(store)
    from statuut.store import doors
    from statuut.store.actions import open_case

    if doors.person(about) is None:
        raise UsageFault(f"In de opslag staat geen personeelslid {about}.", "--persoon")
    done = open_case(procedure, about, gegevens=facts, actor=storage.actor(), now=clock.now(), kenmerk=mark or "")
    return done.problems, done.case.kenmerk if done.case else None


def _write(
    procedure: str, about: str, facts: dict[str, str], mark: str | None, path: Path, since: str | None, statute: str
) -> tuple[tuple[str, ...], str | None]:
    from statuut.cli.cases import case_text, procedures_of
    from statuut.procedures.case_file import UnreadableCase, read_case

    opened = read_day(since, "--op") or clock.today()
    procedures = procedures_of(statute)
    raw = {"kenmerk": mark or path.stem, "procedure": procedure, "betrokkene": about, "geopend": opened, "gegevens": facts}
    try:
        case = read_case(raw, procedures)
    except UnreadableCase as error:
        return error.problems, None
    try:
        with path.open("x", encoding="utf-8") as stream:
            stream.write(case_text(case, procedures[procedure]))
    except OSError as error:
        raise UsageFault(f"Het bestand {path} kan niet worden geschreven ({reason_of(error)}).", "--naar") from None
    return (), case.kenmerk
