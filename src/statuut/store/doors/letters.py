"""Letters of a case in the store: the one way to have one made, with the file of the person, and to note that it was made.

The letterhead (`briefhoofd.yaml` in the data folder) holds what every letter of the institution says about it, so that nobody types it
twice: instelling, adres_instelling, plaats, adres_rechtsmiddel.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path

from statuut.documents.brief import Letter, letter
from statuut.documents.briefhoofd import letterhead_of
from statuut.procedures.case import Case
from statuut.store.audit import note
from statuut.store.doors.cases import open_state
from statuut.store.doors.people import open_dossier, person, persons_by_number

LETTERHEAD = "briefhoofd.yaml"


def open_letter(
    kenmerk: str,
    document: str,
    on: date,
    *,
    reader: str,
    now: datetime,
    folder: Path,
    nr: int | None = None,
    given: Mapping[str, str] | None = None,
    known_on: date | None = None,
    readings: Mapping[str, str] | None = None,
) -> Letter | None:
    """The letter of a document of a case, with what it still lacks; None when there is no such case (any more).

    UnusableLetter when what is asked is no letter of the case. `folder`: the data folder, for the letterhead. Whoever puts the letter on
    paper notes that with `note_letter`.
    """
    state = open_state(kenmerk, on, reader=reader, now=now, doel=f"brief {document}", known_on=known_on)
    row = person(state.case.betrokkene) if state else None
    if state is None or row is None:
        return None
    dossier = open_dossier(row, reader=reader, now=now, doel=f"brief {document}")
    typed = {**letterhead(folder), **{name: value for name, value in (given or {}).items() if value.strip()}}
    return letter(
        state.procedure,
        state.case,
        dossier,
        document,
        on,
        nr=nr,
        given=typed,
        names=_names(state.case),
        known_on=known_on,
        readings=readings,
    )


def note_letter(made: Letter, *, reader: str, now: datetime) -> None:
    """Note in the audit trail that a letter was made."""
    about = {"zaak": made.mark, "document": made.document, "dag": made.day.isoformat()}
    note(reader, "brief maken", f"personeelslid {made.number}", now=now, gegevens=about)


def letterhead(folder: Path) -> Mapping[str, str]:
    """The letterhead kept in the data folder; empty when there is none. UnusableLetter when it cannot be read."""
    path = folder / LETTERHEAD
    return letterhead_of(path) if path.exists() else {}


def _names(case: Case) -> dict[str, str]:
    """The names of everybody who acts in the case and is in the store."""
    acting = {act.door.persoon for act in case.acts if act.door and act.door.persoon}
    holding = {holder.persoon for several in case.personen.values() for holder in several}
    rows = persons_by_number(sorted(acting | holding))
    return {number: f"{row.voornaam} {row.naam}".strip() for number, row in rows.items() if row.naam}
