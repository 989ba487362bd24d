"""Record, correct and withdraw a fact; the forms keep what was typed, and nothing is written while something is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from statuut.dossier.event import Event
from statuut.dossier.events import KINDS, Kind
from statuut.store.actions import Recorded, correct_event, preview_event, record_event, withdraw_event
from statuut.web import statutes
from statuut.web.clock import now
from statuut.web.context import actor
from statuut.web.effect import effect
from statuut.web.forms.event_form import event_fields, place_findings, raw_values, sentence, typed_values
from statuut.web.forms.field import Field, first_errors
from statuut.web.people import Asked, asked
from statuut.web.views.dossier import content

GROUPS = {
    "persoon": "De persoon",
    "gezin": "Het gezin",
    "vorige_diensten": "Vorige diensten",
    "loopbaan": "De loopbaan",
    "werk": "Werk en afwezigheid",
    "evaluatie": "Evaluatie",
    "geldelijk": "Anciënniteit en geld",
}


def kies(request: HttpRequest, nr: str) -> HttpResponse:
    """Which kind of fact?"""
    question = asked(request, nr, "gegeven vastleggen")
    groups = [(name, [kind for kind in KINDS.values() if kind.groep == group]) for group, name in GROUPS.items()]
    return render(request, "gebeurtenis_kies.html", {"vraag": question, "p": question.person, "groepen": groups, "tab": "dossier"})


def nieuw(request: HttpRequest, nr: str, soort: str) -> HttpResponse:
    """Record a fact of this kind."""
    question = asked(request, nr, "gegeven vastleggen")
    if soort not in KINDS or soort == "intrekking":
        raise Http404(f"Er bestaat geen soort gegeven “{soort}”.")
    if request.method != "POST":
        return _form(request, question, KINDS[soort], request.GET.dict(), None)
    return _submit(request, question, KINDS[soort], None)


def toon(request: HttpRequest, nr: str, gebeurtenis_nr: int) -> HttpResponse:
    """One record: what it says, and what may be done with it."""
    question = asked(request, nr, "gegeven bekijken")
    event = _event(question, gebeurtenis_nr)
    replaced = next((each for each in question.dossier.events if each.vervangt == event.nr), None)
    context = {
        "vraag": question,
        "p": question.person,
        "g": event,
        "soort": KINDS[event.soort],
        "inhoud": content(event),
        "vervanger": replaced,
        "tab": "dossier",
    }
    return render(request, "gebeurtenis.html", context)


def corrigeer(request: HttpRequest, nr: str, gebeurtenis_nr: int) -> HttpResponse:
    """Correct a record: the same form, filled with what it says now."""
    question = asked(request, nr, "gegeven corrigeren")
    event = _changeable(question, gebeurtenis_nr)
    if request.method != "POST":
        return _form(request, question, KINDS[event.soort], typed_values(event), event)
    return _submit(request, question, KINDS[event.soort], event)


def trek_in(request: HttpRequest, nr: str, gebeurtenis_nr: int) -> HttpResponse:
    """Withdraw a record, with the reason."""
    question = asked(request, nr, "gegeven intrekken")
    event = _changeable(question, gebeurtenis_nr)
    reason = Field("reden", "Waarom wordt dit gegeven ingetrokken?", "tekst", verplicht=True, waarde=request.POST.get("reden", ""))
    complaints: list[str] = []
    if request.method == "POST":
        codes = statutes.pack(question.person.statuut).codes
        done = withdraw_event(nr, event.nr, reason.waarde, codes=codes, actor=actor(), now=now())
        if done.event is not None:
            return redirect(_back(nr, done))
        complaints = [sentence(finding) for finding in place_findings([reason], done.findings)]
    context = {"vraag": question, "p": question.person, "g": event, "soort": KINDS[event.soort], "inhoud": content(event), "tab": "dossier"}
    return render(
        request,
        "gebeurtenis_intrekken.html",
        {**context, **_form_context([reason], complaints, question)},
        status=422 if complaints or reason.fouten else 200,
    )


def _submit(request: HttpRequest, question: Asked, kind: Kind, event: Event | None) -> HttpResponse:
    values = {name: str(value) for name, value in request.POST.items()}
    raw = raw_values(kind.soort, values)
    codes = statutes.pack(question.person.statuut).codes
    if values.get("knop") == "gevolg":
        given = raw if event is None else {**raw, "vervangt": event.nr}
        preview = preview_event(question.dossier, given, codes=codes, actor=actor(), now=now())
        return _form(request, question, kind, values, event, preview)
    if event is None:
        done = record_event(question.nr, raw, codes=codes, actor=actor(), now=now())
    else:
        done = correct_event(question.nr, event.nr, raw, codes=codes, actor=actor(), now=now())
    return redirect(_back(question.nr, done)) if done.event is not None else _form(request, question, kind, values, event, done)


def _form(
    request: HttpRequest, question: Asked, kind: Kind, values: Mapping[str, str], event: Event | None, done: Recorded | None = None
) -> HttpResponse:
    codes = statutes.pack(question.person.statuut).codes
    numbers = tuple(employment.nr for employment in question.dossier.employments())
    fields = event_fields(kind.soort, codes, values, numbers)
    rest = place_findings(fields, done.findings) if done else []
    complaints = [sentence(finding) for finding in rest if finding.ernst == "fout"]
    context = {
        "vraag": question,
        "p": question.person,
        "soort": kind,
        "gecorrigeerd": event,
        "waarschuwingen": [sentence(finding) for finding in rest if finding.ernst == "waarschuwing"],
        "gevolg": effect(question, done.dossier) if done and done.dossier else None,
        "tab": "dossier",
        **_form_context(fields, complaints, question),
    }
    wrong = bool(complaints or any(field.fouten for field in fields))
    return render(request, "gebeurtenis_formulier.html", context, status=422 if wrong else 200)


def _form_context(fields: list[Field], complaints: list[str], question: Asked) -> dict[str, Any]:
    errors = first_errors(fields)
    return {
        "velden": fields,
        "fouten": errors,
        "bezwaren": complaints,
        "aantal_fouten": len(errors) + len(complaints),
        "statuut": question.person.statuut,
    }


def _event(question: Asked, nr: int) -> Event:
    found = next((event for event in question.dossier.events if event.nr == nr), None)
    if found is None:
        raise Http404(f"Het dossier heeft geen gegeven {nr}.")
    return found


def _changeable(question: Asked, nr: int) -> Event:
    event = _event(question, nr)
    if event.soort == "intrekking" or any(each.vervangt == nr for each in question.dossier.events):
        raise Http404(f"Gegeven {nr} telt niet meer mee: het is vervangen of ingetrokken.")
    return event


def _back(nr: str, done: Recorded) -> str:
    number = done.event.nr if done.event is not None else ""
    return f"{reverse('dossier', args=[nr])}?gedaan={number}#gedaan"
