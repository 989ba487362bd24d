"""Open a case: choose a procedure and a person, give the facts that the procedure asks; and the cases of one person."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from statuut.procedures.declaration import Procedure
from statuut.store import doors
from statuut.store.models import Person
from statuut.web.case_list import case_row
from statuut.web.clock import today
from statuut.web.forms.act_form import opening_fields, read_own
from statuut.web.forms.field import Choice, Field, first_errors
from statuut.web.opening import every_procedure, from_file, last_place, meant, open_once, procedures_of
from statuut.web.people import asked

OPEN = "open"


def van_persoon(request: HttpRequest, nr: str) -> HttpResponse:
    """The cases of a person, the latest first, and which can be opened."""
    question = asked(request, nr, "zaken")
    rows = [case_row(state, question.person) for state in doors.states_of(question.person, today())]
    found = procedures_of(question.person.statuut)
    context = {"vraag": question, "p": question.person, "tab": "zaken", "rijen": rows, "procedures": found.values(), "vandaag": today()}
    return render(request, "zaken_persoon.html", context)


def nieuw(request: HttpRequest) -> HttpResponse:
    """First which procedure and who; then the facts of the case."""
    typed = {name: str(value) for name, value in (request.POST if request.method == "POST" else request.GET).items()}
    which, who, candidates = _choice(typed)
    person = candidates[0] if len(candidates) == 1 else None
    procedure = procedures_of(person.statuut).get(which.waarde) if person is not None else None
    if person is None or procedure is None:
        if not {"procedure", "persoon"} <= typed.keys():
            which.fouten.clear()
            who.fouten.clear()
        errors = first_errors([which, who])
        context = {
            "velden": [which, who],
            "fouten": errors,
            "aantal_fouten": len(errors),
            "kandidaten": candidates if len(candidates) > 1 else [],
            "gekozen": which.waarde,
        }
        return render(request, "zaak_nieuw.html", context, status=422 if errors else 200)
    return _facts(request, procedure, person, typed)


def _facts(request: HttpRequest, procedure: Procedure, person: Person, typed: dict[str, str]) -> HttpResponse:
    sent = request.method == "POST" and typed.get("knop") == OPEN
    question = asked(request, person.personeelsnummer, "zaak openen")
    known = from_file(question, procedure)
    fields = opening_fields(procedure, typed if sent else known | typed)
    for each in fields:
        if not sent and known.get(each.naam):
            each.uitleg = f"{each.uitleg} Uit het dossier, op {question.op_tekst}.".strip()
    complaints: list[str] = []
    if sent:
        facts = read_own(procedure.gegevens, fields, typed)
        for each in fields:
            if each.verplicht and not each.waarde.strip():
                each.fouten.append("Dit veld is nog leeg; vul het in.")
        if not first_errors(fields):
            seen = typed.get("laatste", "")
            opened = open_once(procedure.sleutel, person, facts, int(seen) if seen.isdigit() else last_place())
            if opened.case is not None:
                return redirect("zaak", nr=opened.case.kenmerk)
            complaints = list(opened.problems)
    errors = first_errors(fields)
    context: dict[str, Any] = {
        "procedure": procedure,
        "p": person,
        "statuut": person.statuut,
        "velden": fields,
        "fouten": errors,
        "bezwaren": complaints,
        "aantal_fouten": len(errors) + len(complaints),
        "laatste": typed.get("laatste") or last_place(),
    }
    return render(request, "zaak_openen.html", context, status=422 if errors or complaints else 200)


def _choice(typed: dict[str, str]) -> tuple[Field, Field, list[Person]]:
    """The two fields of the first step, with what is wrong beside them, and the persons who may be meant."""
    names = every_procedure()
    options = [Choice(key, name) for key, name in names.items()]
    which = Field("procedure", "Procedure", "keuze", verplicht=True, waarde=typed.get("procedure", ""), keuzes=options)
    who = Field("persoon", "Personeelslid", "tekst", "Naam of personeelsnummer.", verplicht=True, waarde=typed.get("persoon", "").strip())
    candidates = list(meant(who.waarde)) if who.waarde else []
    if which.waarde not in names:
        which.fouten.append("Kies een procedure uit de lijst." if not which.waarde else f"Er is geen procedure “{which.waarde}”.")
    if not who.waarde:
        who.fouten.append("Dit veld is nog leeg; vul het in.")
    elif not candidates:
        who.fouten.append(f"Er is geen personeelslid “{who.waarde}”.")
    elif len(candidates) == 1 and which.waarde in names and which.waarde not in procedures_of(candidates[0].statuut):
        which.fouten.append(f"Deze procedure bestaat niet in het statuut van {candidates[0].weergavenaam}.")
    elif len(candidates) > 1:
        who.fouten.append("Meer dan één personeelslid past hierbij: kies hieronder.")
    return which, who, candidates
