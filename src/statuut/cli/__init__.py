"""The terminal face (level 6): `statuut` and `python -m statuut`. See docs.md.

Importing this package loads nothing; `main` loads Typer and the one command that is asked for.
"""

from __future__ import annotations


def main() -> None:
    """Run the command line and end the process: 0 done, 1 findings, 2 wrong use."""
    from statuut.cli.app import app

    app()
