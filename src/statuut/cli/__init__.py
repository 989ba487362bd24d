"""The terminal face (level 6): `statuut` and `python -m statuut`. See docs.md.

Importing this package loads nothing heavy; `main` loads Typer and the one command that is asked for.
"""

from __future__ import annotations

import os
import sys


def main() -> None:
    """Run the command line and end the process: 0 done, 1 findings, 2 wrong use, 3 a fault of the program."""
    # Pydantic would look through all installed packages for plugins of its own at the first model: 30 ms for nothing.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "1")
    from statuut.cli.app import app
    from statuut.cli.faults import BROKEN

    try:
        app()
    except Exception as error:
        if os.environ.get("STATUUT_DEBUG"):
            raise
        print(_sorry(error), file=sys.stderr)
        sys.exit(BROKEN)


def _sorry(error: Exception) -> str:
    """What to say of a fault of our own: it names the fault, and how to see where it is."""
    what = " ".join(f"{type(error).__name__}: {error}".split()).rstrip(":")
    return f"Fout in het programma, niet in uw gegevens ({what}). Zet STATUUT_DEBUG=1 om te zien waar, en meld het."
