"""Having a letter made for a command: from a case file with, where given, the file of the person and a letterhead, or from the store."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from statuut.cli.faults import UsageFault
from statuut.cli.inputs import read_pairs

if TYPE_CHECKING:
    from datetime import date

    from statuut.documents.brief import Letter
    from statuut.dossier.file import Dossier


@dataclass(frozen=True, slots=True)
class Asked:
    """What was typed: the case, the document, its day and act, what the writer adds, the file of the person, the letterhead, readings."""

    source: str
    document: str
    on: date
    act: int | None
    given: tuple[str, ...]
    dossier: str | None
    head: str | None
    known_on: date | None
    readings: tuple[str, ...]


def made_letter(asked: Asked, statute: str, folder: str | None) -> Letter:
    """The letter, with what it still lacks; a `UsageFault` when it is no letter of this case."""
    from statuut.cli.cases import chosen_readings, is_file
    from statuut.documents.brief import UnusableLetter
    from statuut.documents.briefhoofd import letterhead_of

    try:
        head = letterhead_of(Path(asked.head)) if asked.head else {}
    except UnusableLetter as error:
        raise UsageFault(" ".join(error.problems), "--briefhoofd") from None
    given = {**head, **read_pairs(asked.given, "--met")}
    readings = chosen_readings(statute, asked.readings)
    try:
        if is_file(asked.source):
            return _of_file(asked, given, readings, statute)
        return _of_store(asked, given, readings, folder)
    except UnusableLetter as error:
        raise UsageFault(" ".join(error.problems), "DOCUMENT") from None


def _of_file(asked: Asked, given: Mapping[str, str], readings: Mapping[str, str], statute: str) -> Letter:
    from statuut.cli.cases import open_case
    from statuut.documents.brief import letter

    case, procedure = open_case(asked.source, statute)
    dossier = _dossier(asked.dossier, case.betrokkene) if asked.dossier else None
    return letter(
        procedure, case, dossier, asked.document, asked.on, nr=asked.act, given=given, known_on=asked.known_on, readings=readings
    )  # fmt: skip


def _dossier(path: str, number: str) -> Dossier:
    from statuut.cli.files import open_person

    found = open_person(path, None, "brief").dossier
    if found is None:
        raise UsageFault(f"{path} is geen bruikbaar dossier.", "--dossier", "een dossier zonder fouten (zie statuut controleer)")
    if found.personeelsnummer != number:
        raise UsageFault(f"{path} gaat over {found.personeelsnummer}, de zaak over {number}.", "--dossier", "het dossier van de betrokkene")
    return found


def _of_store(asked: Asked, given: Mapping[str, str], readings: Mapping[str, str], folder: str | None) -> Letter:
    from statuut.cli import clock, storage

    storage.open_store(folder)
    from statuut.store.doors import note_letter, open_letter
    from statuut.store.setup import data_folder

    found = open_letter(
        asked.source,
        asked.document,
        asked.on,
        reader=storage.actor(),
        now=clock.now(),
        folder=data_folder(folder),
        nr=asked.act,
        given=given,
        known_on=asked.known_on,
        readings=readings,
    )
    if found is None:
        raise UsageFault(f"In de opslag staat geen zaak “{asked.source}”.", "ZAAK", "een kenmerk zoals 2005/001, of een bestand (.yaml)")
    if not found.missing:
        note_letter(found, reader=storage.actor(), now=clock.now())
    return found
