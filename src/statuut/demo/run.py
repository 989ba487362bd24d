"""What `make demo` does: write the files, bring them in as a user would, show a slip with its reasons, start the site.

Everything goes through the commands of the terminal, which are shown as they would be typed. Running it again brings nothing in twice.
"""

from __future__ import annotations

import argparse
import os
import socket
import sys
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter

from statuut.cli.faults import DONE, USAGE, UsageFault
from statuut.cli.output import say
from statuut.demo.files import DemoFiles, write_demo
from statuut.demo.pen import STATUTE
from statuut.store.setup import DATA_VARIABLE, UnusableStore

DEFAULT_FOLDER = Path("data") / "demo"
FILES = "bestanden"
HOST, FIRST_PORT, PORTS = "127.0.0.1", 8000, 100
#: The slip that is shown, and how deep its reasons are told: the whole tree fills more than a screen.
MONTH, RULE, DEPTH = "2005-05", "maandsalaris", "4"
SHOWN = {"supplement_kinderen", "woonwerk_fiets"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the demo; gives the exit code of the terminal (0 done, 1 findings, 2 wrong use)."""
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "1")
    options = _options(arguments)
    folder = Path(os.environ.get(DATA_VARIABLE) or DEFAULT_FOLDER)
    os.environ[DATA_VARIABLE] = str(folder)
    if not options.no_serve:
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "statuut.web.settings")
    try:
        code = _fill(folder, once=options.once)
        if code == DONE:
            code = _show(_shown_person())
        if code == DONE and not options.no_serve:
            _serve(options.poort)
    except UsageFault as fault:
        say(fault.text(), errors=True)
        return USAGE
    except UnusableStore as fault:
        say(f"Fout: {fault}", errors=True)
        return USAGE
    return code


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m statuut.demo", description="De demo: een verzonnen instelling van 200 personeelsleden."
    )
    parser.add_argument("--no-serve", action="store_true", help="start de site niet")
    parser.add_argument("--once", action="store_true", help="lees niets opnieuw in als de instelling al in de opslag staat")
    parser.add_argument("--poort", type=int, default=FIRST_PORT, help=f"eerste poort die geprobeerd wordt (anders {FIRST_PORT})")
    return parser.parse_args(arguments)


def _fill(folder: Path, *, once: bool) -> int:
    """Write the files and bring in what the store does not have yet."""
    from statuut.cli import storage
    from statuut.cli.commands import importeer, tabellen_importeer

    storage.open_store(str(folder))
    if once and _people() > 0 and _has_tables():
        say(f"De instelling staat al in de opslag: {_people()} personeelsleden.")
        return DONE
    start = perf_counter()
    files = write_demo(folder / FILES)
    say(f"Verzonnen instelling van {files.count} personeelsleden geschreven in {files.people} ({perf_counter() - start:.1f} s).")
    _typed("importeer", str(files.people))
    code = importeer.run([str(files.people)], statute=STATUTE, store=str(folder))
    if code != DONE:
        say(f"In {folder} staan andere dossiers met deze nummers. Kies een lege map met {DATA_VARIABLE}, of gebruik --once.")
    if code != DONE or _has_tables(files):
        return code
    _typed("tabellen importeer", str(files.tables))
    return tabellen_importeer.run(str(files.tables), statute=STATUTE, store=str(folder))


def _show(number: str) -> int:
    """One pay slip and why its salary is what it is; a slip that is not determined is a finding, and ends the demo with 1."""
    from statuut.cli.commands import loonbrief, waarom

    _typed("loonbrief", number, "--maand", MONTH)
    code = loonbrief.run(number, month=MONTH)
    _typed("waarom", number, RULE, "--maand", MONTH, "--diepte", DEPTH)
    return max(code, waarom.run(number, RULE, month=MONTH, depth=DEPTH))


def _typed(command: str, *words: str) -> None:
    """The command as it would be typed."""
    say()
    say("$ statuut " + " ".join((command, *words)))


def _people() -> int:
    from statuut.store.models import Person

    return Person.objects.count()


def _has_tables(files: DemoFiles | None = None) -> bool:
    """Whether the store holds salary tables: those of the files, when they are given, else any."""
    from statuut.cli.stored_tables import rows_of
    from statuut.payroll.salary_tables import read_salary_tables
    from statuut.store.doors import salary_rows

    kept = set(salary_rows(STATUTE))
    if files is None or not kept:
        return bool(kept)
    tables, _ = read_salary_tables(files.tables)
    official = {row.schaal for row in kept if row.status == "officieel"}
    return tables is not None and all(row in kept or row.schaal in official for row in rows_of(tables))


def _shown_person() -> str:
    """The person whose slip is shown: part-time leave with the supplement of one fifth, coming by bicycle, so that it has several lines."""
    from statuut.demo.instelling import make_members

    return next(member.dossier.personeelsnummer for member in make_members() if member.themes >= SHOWN)


def _serve(port: int) -> None:
    from statuut.web.serve import main as serve

    say()
    serve(free_port(port))


def free_port(first: int = FIRST_PORT) -> int:
    """The first port of this computer from a number on that nobody listens on; 0 (any) when a hundred are taken."""
    for port in range(first, first + PORTS):
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((HOST, port))
            except OSError:
                continue
            return port
    return 0


if __name__ == "__main__":
    sys.exit(main())
