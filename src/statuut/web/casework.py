"""The way of pages to a case: open it for this request, with the dates asked and the person it is about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.http import Http404, HttpRequest

from statuut.dossier.events.read import day
from statuut.procedures.state import State
from statuut.store import doors
from statuut.store.models import Person
from statuut.timeline.formatting import format_date
from statuut.web.case_page import people_in
from statuut.web.case_words import Named
from statuut.web.clock import now, today
from statuut.web.context import actor


@dataclass(frozen=True)
class NamedInCase:
    """A holder of an office whom the case names and the store does not know."""

    weergavenaam: str


@dataclass(frozen=True)
class AskedCase:
    """A case on the day asked (`op`), with what was known on another (`bekend`, None: all that is known)."""

    staat: State
    person: Person
    namen: dict[str, Named]
    op: date
    bekend: date | None
    op_getypt: str
    bekend_getypt: str
    fouten: tuple[str, ...]

    @property
    def op_tekst(self) -> str:
        """The day asked, or what was typed for it when it cannot be read."""
        return self.op_getypt if self.fouten and self.op_getypt else format_date(self.op)


def asked_case(request: HttpRequest, kenmerk: str, doel: str) -> AskedCase:
    """Open the case with this mark for this request; 404 with a Dutch sentence when there is none that may be seen."""
    wrong: list[str] = []
    typed_on, typed_known = request.GET.get("op", "").strip(), request.GET.get("bekend", "").strip()
    on, known = _day(typed_on, wrong) or today(), _day(typed_known, wrong)
    state = doors.open_state(kenmerk, on, reader=actor(), now=now(), doel=doel, known_on=known)
    if state is None:
        raise Http404(f"Er is geen zaak met kenmerk {kenmerk}.")
    people = doors.persons_by_number(people_in(state))
    holders = [holder for several in state.case.personen.values() for holder in several if holder.naam]
    names: dict[str, Named] = {holder.persoon: NamedInCase(holder.naam) for holder in holders}
    return AskedCase(state, people[state.case.betrokkene], names | people, on, known, typed_on, typed_known, tuple(wrong))


def _day(text: str, wrong: list[str]) -> date | None:
    if not text:
        return None
    try:
        return day(text)
    except ValueError as error:
        wrong.append(str(error))
        return None
