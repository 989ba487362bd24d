"""What every page about a person needs: the person, the file, and the dates that the question carries."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.http import Http404, HttpRequest

from statuut.dossier.events.read import day
from statuut.dossier.file import Dossier
from statuut.store import doors
from statuut.store.models import Person
from statuut.timeline.formatting import format_date
from statuut.web.clock import now, today
from statuut.web.context import actor


@dataclass(frozen=True)
class Asked:
    """A person's file and the dates asked: valid on (`op`) and known on (`bekend`, None: all that is known)."""

    person: Person
    dossier: Dossier
    op: date
    bekend: date | None
    op_getypt: str
    bekend_getypt: str
    fouten: tuple[str, ...]

    @property
    def nr(self) -> str:
        """The personnel number."""
        number: str = self.person.personeelsnummer
        return number

    @property
    def op_tekst(self) -> str:
        """The day asked, or what was typed for it when it cannot be read."""
        return self.op_getypt if self.fouten and self.op_getypt else format_date(self.op)


def asked(request: HttpRequest, nr: str, doel: str) -> Asked:
    """Open the file of the person with this number for this request; 404 with a Dutch sentence when there is none."""
    row = doors.person(nr)
    if row is None:
        raise Http404(f"Er is geen personeelslid met nummer {nr}.")
    dossier = doors.open_dossier(row, reader=actor(), now=now(), doel=doel)
    wrong: list[str] = []
    typed_on, typed_known = request.GET.get("op", "").strip(), request.GET.get("bekend", "").strip()
    on = _day(typed_on, wrong) or default_day(row)
    return Asked(row, dossier, on, _day(typed_known, wrong), typed_on, typed_known, tuple(wrong))


def default_day(row: Person) -> date:
    """The day shown when none is asked: the day up to which the store is kept, or the last day of service."""
    kept = doors.reference_day(today())
    return min(kept, row.uit_dienst) if row.uit_dienst else max(kept, row.in_dienst or kept)


def _day(text: str, wrong: list[str]) -> date | None:
    if not text:
        return None
    try:
        return day(text)
    except ValueError as error:
        wrong.append(str(error))
        return None
