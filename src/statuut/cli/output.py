"""What commands write: tables and trees through rich, JSON, findings one a line. rich is loaded only by what draws.

Text goes out as it is: no markup, no colours guessed from numbers, no control characters. Not on a terminal, lines are up to 160 wide.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

    from statuut.dossier.finding import Finding

WIDTH_ELSEWHERE = 160
_SPACES = "\n\u00a0\u202f"
EXAMPLE_BANNER = "Voorbeeldbedragen: de bedragen hieronder steunen op salaristabellen van eigen makelij. Ze zijn niet officieel."


def print_json(value: Any) -> None:
    """Write JSON on standard output, readable and with accents kept."""
    print(json.dumps(value, ensure_ascii=False, indent=2))


def console(*, errors: bool = False) -> Console:
    """A place to draw: standard output, or standard error."""
    from rich.console import Console

    stream = sys.stderr if errors else sys.stdout
    width = None if stream.isatty() or "COLUMNS" in os.environ else WIDTH_ELSEWHERE
    return Console(file=stream, width=width, markup=False, emoji=False, highlight=False, soft_wrap=False)


def table(columns: Sequence[str], rows: Iterable[Sequence[str]], *, right: Sequence[int] = (), title: str | None = None) -> Table:
    """A table with plain lines; `right` are the positions of the columns with figures, which never wrap."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    drawn = Table(box=box.SIMPLE_HEAD, title=title, title_justify="left", title_style="bold", pad_edge=False)
    for position, name in enumerate(columns):
        figures = position in right
        drawn.add_column(Text(name), justify="right" if figures else "left", no_wrap=figures, overflow="fold")
    for row in rows:
        drawn.add_row(*(Text(clean(cell)) for cell in row))
    return drawn


def pairs(rows: Iterable[tuple[str, str]]) -> Table:
    """Names and values, two columns without lines."""
    from rich.table import Table
    from rich.text import Text

    drawn = Table.grid(padding=(0, 2))
    drawn.add_column(no_wrap=True, style="dim")
    drawn.add_column(overflow="fold")
    for name, value in rows:
        drawn.add_row(Text(clean(name)), Text(clean(value)))
    return drawn


def clean(text: str) -> str:
    """Text without control characters, so that a file cannot steer the terminal."""
    return "".join(sign for sign in text if sign.isprintable() or sign in _SPACES)


def say(text: str = "", *, errors: bool = False) -> None:
    """Write a line."""
    print(clean(text), file=sys.stderr if errors else sys.stdout)


def tell(findings: Iterable[Finding], *, errors: bool = False) -> None:
    """Write findings, one a line."""
    for finding in findings:
        say(finding.text().replace("\n", " "), errors=errors)


def as_dicts(findings: Iterable[Finding]) -> list[dict[str, str | int | None]]:
    """Findings as JSON has them."""
    return [finding.as_dict() for finding in findings]


def count(number: int, one: str, several: str) -> str:
    """A number with its word: 1 fout, 2 fouten."""
    return f"{number} {one if number == 1 else several}"


def examples_banner() -> None:
    """Say that what follows leans on example amounts."""
    from rich.text import Text

    console().print(Text(EXAMPLE_BANNER, style="bold yellow"))
