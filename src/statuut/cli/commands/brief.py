"""`statuut brief`: the document of an act of a case: what it says, what it still lacks, as PDF and as text that can be edited."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from statuut.cli import clock
from statuut.cli.commands.zaak_toon import CaseFile
from statuut.cli.faults import DONE, FINDINGS, UsageFault
from statuut.cli.inputs import read_day
from statuut.cli.options import AsJson, KnownOn, Readings, Statute, Store
from statuut.cli.output import print_json, say
from statuut.cli.packs import DEFAULT

if TYPE_CHECKING:
    from statuut.documents.brief import Letter

Document = Annotated[str, typer.Argument(metavar="DOCUMENT", help="Naam van het document, bijvoorbeeld oproeping.")]
OnDay = Annotated[str | None, typer.Option("--op", metavar="DATUM", help="Dag van het document als de handeling nog niet is vastgelegd.")]
Act = Annotated[str | None, typer.Option("--handeling", metavar="NUMMER", help="De handeling waarvan het document is; anders de laatste.")]
Given = Annotated[list[str] | None, typer.Option("--met", metavar="NAAM=WAARDE", help="Wat de zaak niet weet; mag meermaals.")]
File = Annotated[
    str | None, typer.Option("--dossier", metavar="BESTAND", help="Dossier van het personeelslid, bij een zaak uit een bestand.")
]
Head = Annotated[str | None, typer.Option("--briefhoofd", metavar="BESTAND", help="Instelling, adressen en plaats (YAML).")]
Pdf = Annotated[str | None, typer.Option("--pdf", metavar="BESTAND", help="Schrijf het document als PDF.")]
Text = Annotated[str | None, typer.Option("--tekst", metavar="BESTAND", help="Schrijf het document als tekst, om te bewerken.")]


def run(
    source: CaseFile,
    document: Document,
    day: OnDay = None,
    act: Act = None,
    given: Given = None,
    dossier: File = None,
    head: Head = None,
    pdf: Pdf = None,
    text: Text = None,
    known_on: KnownOn = None,
    readings: Readings = None,
    statute: Statute = DEFAULT,
    store: Store = None,
    as_json: AsJson = False,
) -> int:
    """Make the document, or tell by name what it still lacks."""
    from statuut.cli.letters import Asked, made_letter
    from statuut.documents.briefvorm import letter_json

    on = read_day(day, "--op") or clock.today()
    if act is not None and not act.isdecimal():
        raise UsageFault(f"“{act}” is geen nummer van een handeling.", "--handeling", "een getal, zie statuut zaak toon --json")
    number = None if act is None else int(act)
    asked = Asked(source, document, on, number, tuple(given or ()), dossier, head, read_day(known_on, "--bekend-op"), tuple(readings or ()))
    letter = made_letter(asked, statute, store)
    written = [] if letter.missing else _write(letter, pdf, text)
    if as_json:
        print_json(letter_json(letter))
    else:
        _draw(letter, written)
    return FINDINGS if letter.missing else DONE


def _write(letter: Letter, pdf: str | None, text: str | None) -> list[str]:
    from statuut.cli.slip_papers import write_paper
    from statuut.documents.briefpapier import letter_pdf, letter_text

    if pdf is not None:
        write_paper(Path(pdf), letter_pdf(letter), "--pdf")
    if text is not None:
        write_paper(Path(text), letter_text(letter).encode(), "--tekst")
    return [path for path in (pdf, text) if path is not None]


def _draw(letter: Letter, written: list[str]) -> None:
    """What is missing, or where the letter was written, or else its text; and what the writer must know."""
    from statuut.documents.briefpapier import letter_text

    for missing in letter.missing:
        how = "Leg het eerst vast in de zaak." if missing.recorded else f"Geef het met --met {missing.name}=..."
        say(f"Ontbreekt: {missing.text}. {how}")
    for path in written:
        say(f"Geschreven: {path}")
    if not letter.missing and not written:
        say(letter_text(letter).rstrip())
    for warned in letter.warnings:
        say(f"Let op [art. {warned.article}]: {warned.text}")
