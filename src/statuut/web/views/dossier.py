"""The file of a person: every record, also those replaced or withdrawn, and who opened the file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from statuut.dossier.event import Event
from statuut.dossier.events import EVENT_KINDS, KINDS
from statuut.dossier.events.base import shapes
from statuut.dossier.file import Dossier
from statuut.store import doors
from statuut.web.forms.event_form import typed_values
from statuut.web.people import asked
from statuut.web.words import label, word


@dataclass(frozen=True)
class Row:
    """One record as the table shows it."""

    event: Event
    opschrift: str
    artikel: str
    inhoud: list[tuple[str, str]]
    vervangen_door: Event | None
    meetellend: bool


def rows(dossier: Dossier, bekend: Any = None) -> list[Row]:
    """All records in order of first day; `meetellend` says whether it counts as known on the day."""
    counting = {event.nr for event in dossier.known(bekend)}
    replaced = {event.vervangt: event for event in dossier.events if event.vervangt is not None}
    ordered = sorted(dossier.events, key=lambda event: (event.van, event.nr))
    return [Row(e, KINDS[e.soort].label, KINDS[e.soort].artikel, content(e), replaced.get(e.nr), e.nr in counting) for e in ordered]


def content(event: Event) -> list[tuple[str, str]]:
    """The body of a record as labels and words, without what is empty."""
    there = event.body.file_values()
    typed = {name: text for name, text in typed_values(event).items() if name in there}
    found = []
    for name, shape in shapes(EVENT_KINDS[event.soort]).items():
        if not typed.get(name) or (name == "fractie" and typed[name] == "100"):
            continue
        coded = shape.vorm.naam == "keuze" or shape.vorm.code in ("graden", "afwezigheden")
        text = word(typed[name]) if coded else typed[name]
        found.append((label(name), text + (" %" if shape.vorm.naam == "procent" else "")))
    return found


def tabel(request: HttpRequest, nr: str) -> HttpResponse:
    """The table of records, filtered by kind when asked."""
    question = asked(request, nr, "dossier")
    found = rows(question.dossier, question.bekend)
    kinds = [(kind.soort, kind.label) for kind in KINDS.values() if any(row.event.soort == kind.soort for row in found)]
    chosen = request.GET.get("soort", "")
    if chosen:
        found = [row for row in found if row.event.soort == chosen]
    context = {
        "vraag": question,
        "p": question.person,
        "rijen": found,
        "soorten": kinds,
        "gekozen": chosen,
        "tab": "dossier",
        "gedaan": request.GET.get("gedaan", ""),
    }
    return render(request, "dossier.html", context)


def wie_keek(request: HttpRequest, nr: str) -> HttpResponse:
    """Who did or read what in this file."""
    question = asked(request, nr, "wie keek")
    return render(request, "wie_keek.html", {"vraag": question, "p": question.person, "regels": doors.trail_of(nr), "tab": "dossier"})
