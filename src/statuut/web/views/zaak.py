"""The page of a case: its course, what comes and by whom, terms with their count, documents, questions, events in the file."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from statuut.dossier.finding import Finding
from statuut.store import doors
from statuut.store.actions import settle_case
from statuut.web import case_page
from statuut.web.case_words import title_of, values
from statuut.web.casework import AskedCase, asked_case
from statuut.web.clock import now
from statuut.web.context import actor
from statuut.web.forms.event_form import sentence


def zaak(request: HttpRequest, nr: str) -> HttpResponse:
    """The case on a day."""
    return render(request, "zaak.html", _context(request, asked_case(request, nr, "zaak")))


def bijwerken(request: HttpRequest, nr: str) -> HttpResponse:
    """Write into the personnel file what followed by itself; what keeps a fact out is told."""
    question = asked_case(request, nr, "zaak bijwerken")
    if request.method != "POST":
        return redirect("zaak", nr=nr)
    findings = [each for each in settle_case(nr, actor=actor(), now=now()) if each.ernst == "fout"]
    if findings:
        return render(request, "zaak.html", _context(request, question, findings), status=422)
    return redirect(f"{reverse('zaak', args=[nr])}?bijgewerkt=1#dossier")


def _context(request: HttpRequest, question: AskedCase, findings: list[Finding] | None = None) -> dict[str, Any]:
    state, names = question.staat, question.namen
    rows = case_page.terms(state)
    acts = case_page.upcoming(state, state.volgende)
    late = [each for each in acts if each.n.te_laat and each.n.verwacht]
    asked = request.GET.get("gedaan", "")
    done = next((each.nr for each in state.case.acts if str(each.nr) == asked), None)
    return {
        "vraag": question,
        "s": state,
        "p": question.person,
        "statuut": question.person.statuut,
        "titel": title_of(state),
        "gebeurd": case_page.done(state, names),
        "nodig": [each for each in acts if each.n.verwacht],
        "kan_ook": [each for each in acts if not each.n.verwacht],
        "later": case_page.upcoming(state, state.later),
        "te_laat": late,
        "volgende_termijn": case_page.next_term(state, rows),
        "termijnen": rows,
        "niet_begonnen": [each for each in rows if each.t.geteld is None],
        "bevoegd": case_page.offices(state, names),
        "documenten": case_page.documents(state, question.bekend),
        "gebeurtenissen": case_page.events(state, doors.case_events(state.case.kenmerk)),
        "registraties": case_page.records(state, question.bekend),
        "vragen": case_page.questions(state),
        "fouten_zaak": case_page.loose_breaches(state),
        "gegevens": values(state.procedure, state.procedure.gegevens, state.gegevens),
        "gedaan": done,
        "bijgewerkt": request.GET.get("bijgewerkt", ""),
        "bezwaren": [sentence(each) for each in findings or ()],
    }
