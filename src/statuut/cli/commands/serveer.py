"""`statuut serveer`: the site, on this computer alone."""

from __future__ import annotations

import os
from typing import Annotated

import typer

from statuut.cli import storage
from statuut.cli.faults import DONE, UsageFault, reason_of
from statuut.cli.options import Store

PORT = 8420


def run(
    port: Annotated[str, typer.Option("--poort", metavar="GETAL", help=f"Poort op 127.0.0.1 (anders {PORT}).")] = str(PORT),
    store: Store = None,
) -> int:
    """Serve until stopped."""
    if not port.isdigit() or int(port) > 65535:
        raise UsageFault(f"“{port}” is geen poort.", "--poort", "een getal van 0 tot 65535 (0: een vrije poort)")
    if store is not None:
        os.environ[storage.DATA_VARIABLE] = store
    from statuut.store.setup import UnusableStore
    from statuut.web.serve import main

    try:
        main(int(port))
    except UnusableStore as error:
        raise UsageFault(str(error), storage.OPTION) from None
    except OSError as error:
        raise UsageFault(f"De site kan niet starten op poort {port} ({reason_of(error)}).", "--poort", "een andere poort") from None
    return DONE
