"""The arguments and options that several commands share, so that each is written and explained once."""

from __future__ import annotations

from typing import Annotated

import typer

from statuut.cli.files import FILE_HELP
from statuut.cli.storage import OPTION, OPTION_HELP

_MANY = "Dossiers (YAML, JSON, CSV, XLSX, Parquet) of mappen; “-” is standaardinvoer."

Files = Annotated[list[str], typer.Argument(metavar="BESTAND", help=_MANY)]
File = Annotated[str, typer.Argument(metavar="BESTAND", help=FILE_HELP)]
AsJson = Annotated[bool, typer.Option("--json", help="Geef JSON (zie docs/json.md).")]
Store = Annotated[str | None, typer.Option(OPTION, metavar="MAP", help=OPTION_HELP)]
Codes = Annotated[str, typer.Option("--statuut", metavar="NAAM", help="Statuut waarvan de codes gelden.")]
Statute = Annotated[str, typer.Option("--statuut", metavar="NAAM", help="Statuut (anders pswi).")]
TextStatute = Annotated[str, typer.Option("--statuut", metavar="NAAM", help="pswi, berlare, topkader of kabinet.")]
Person = Annotated[str | None, typer.Option("--persoon", metavar="NUMMER", help="Personeelsnummer, als het bestand er meer bevat.")]
Employment = Annotated[str | None, typer.Option("--tewerkstelling", metavar="GETAL", help="Nummer van de tewerkstelling.")]
KnownOn = Annotated[str | None, typer.Option("--bekend-op", metavar="DATUM", help="Alleen wat op die dag was vastgelegd; anders alles.")]
Tables = Annotated[
    list[str] | None, typer.Option("--tabellen", metavar="BESTAND", help="Salaristabellen (CSV of XLSX): code, trap, bedrag, vanaf, bron.")
]
Examples = Annotated[bool, typer.Option("--voorbeeldbedragen", help="Reken met voorbeeldtabellen van eigen makelij; nooit officieel.")]
Readings = Annotated[
    list[str] | None, typer.Option("--leeswijze", metavar="NAAM=KEUZE", help="Lees een twijfelpunt anders dan de gekozen leeswijze.")
]
Month = Annotated[str, typer.Option("--maand", metavar="MAAND", help="Bijvoorbeeld 2005-05, 05/2005 of “mei 2005”.")]
