"""The store as commands use it: opened only when told to (an option, STATUUT_DATA, or a personnel number instead of a file)."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import TYPE_CHECKING

from statuut.cli import clock
from statuut.cli.faults import UsageFault

if TYPE_CHECKING:
    from statuut.dossier.file import Dossier

DATA_VARIABLE = "STATUUT_DATA"
ACTOR_VARIABLE = "STATUUT_GEBRUIKER"
OPTION = "--opslag"
OPTION_HELP = "Map van de opslag (anders STATUUT_DATA, anders uw eigen gegevensmap)."


def told(folder: str | None) -> bool:
    """Whether the person said that the store is to be used."""
    return folder is not None or bool(os.environ.get(DATA_VARIABLE))


def actor() -> str:
    """The acting person, as in the site."""
    return os.environ.get(ACTOR_VARIABLE) or "lokale gebruiker"


def open_store(folder: str | None) -> None:
    """Open the store in a folder; a `UsageFault` when it cannot be used."""
    from statuut.store import setup

    if folder is not None:
        os.environ[DATA_VARIABLE] = folder
    try:
        setup.open_store()
    except setup.UnusableStore as error:
        raise UsageFault(str(error), OPTION) from None
    except Exception as error:
        if type(error).__module__.startswith(("django.db", "sqlite3", "psycopg")):
            raise UsageFault(f"De opslag kan niet worden geopend ({error}).", OPTION) from None
        raise


def dossier_of(number: str, folder: str | None, purpose: str) -> Dossier:
    """The file of a person from the store; the reading is noted in the audit trail."""
    open_store(folder)
    from statuut.store.doors import open_dossier, person

    row = person(number)
    if row is None:
        raise UsageFault(f"“{number}” is geen bestand, en in de opslag staat geen personeelslid met dat nummer.", "BESTAND")
    return open_dossier(row, reader=actor(), now=clock.now(), doel=purpose)


def dossiers_of(numbers: Iterable[str], folder: str | None, purpose: str) -> list[Dossier]:
    """The files of these persons, or of all when no number is given."""
    open_store(folder)
    from statuut.store.doors import Listing, people

    wanted = list(numbers) or [row.personeelsnummer for row in people(Listing(orde="nummer"))]
    return [dossier_of(number, folder, purpose) for number in wanted]
