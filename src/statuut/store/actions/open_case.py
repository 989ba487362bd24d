"""Open a case about a person: the procedure, the facts at its opening, and who holds which office where that is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.timezone import localdate

from statuut.engine.pack import load_pack
from statuut.procedures.case import Case
from statuut.procedures.case_file import UnreadableCase, case_values, read_case
from statuut.procedures.load import load_procedures
from statuut.store.audit import must_be_someone, note
from statuut.store.models import CaseRecord, Person


@dataclass(frozen=True, slots=True)
class Opened:
    """What came of opening: the case, or what is wrong in Dutch."""

    case: Case | None
    problems: tuple[str, ...] = ()


def open_case(
    procedure: str,
    personeelsnummer: str,
    *,
    gegevens: Mapping[str, Any],
    actor: str,
    now: datetime,
    personen: Mapping[str, Any] | None = None,
    kenmerk: str = "",
) -> Opened:
    """Open a case; without a mark it gets the next one of the year. Person.DoesNotExist for an unknown number."""
    must_be_someone(actor)
    with transaction.atomic():
        person = Person.objects.select_for_update().get(personeelsnummer=personeelsnummer)
        mark = kenmerk or _next_mark(localdate(now).year)
        if CaseRecord.objects.filter(kenmerk=mark).exists():
            return Opened(None, (f"Er is al een zaak met kenmerk {mark}.",))
        raw = {"kenmerk": mark, "procedure": procedure, "betrokkene": personeelsnummer, "geopend": localdate(now)}
        procedures = load_procedures(load_pack(person.statuut))
        try:
            case = read_case({**raw, "gegevens": gegevens, "personen": personen or {}}, procedures)
        except UnreadableCase as error:
            return Opened(None, error.problems)
        values = case_values(case, procedures[procedure])
        CaseRecord(
            kenmerk=mark,
            person=person,
            statuut=person.statuut,
            procedure=procedure,
            geopend=case.geopend,
            gegevens=values["gegevens"],
            personen=values["personen"],
            door=actor,
            opgeslagen=now,
        ).save()
        note(actor, "zaak openen", f"personeelslid {personeelsnummer}", now=now, gegevens={"zaak": mark, "procedure": procedure})
    return Opened(case)


def _next_mark(year: int) -> str:
    """The next mark of a year, 2005/001; gaps stay gaps."""
    taken = CaseRecord.objects.filter(kenmerk__startswith=f"{year}/").values_list("kenmerk", flat=True)
    numbers = [int(tail) for mark in taken if (tail := mark.partition("/")[2]).isdigit()]
    return f"{year}/{max(numbers, default=0) + 1:03d}"
