"""Claims of costs: the list of a person, and the form that judges a claim while it is filled in and then records it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from statuut.payroll.claims import ClaimAnswer, claim_verdict
from statuut.store.actions import preview_event, record_event
from statuut.web import statutes
from statuut.web.cases import context
from statuut.web.claims import claim_rows, flat_sums
from statuut.web.clock import now
from statuut.web.context import actor
from statuut.web.forms.claim_form import SOORT, ClaimForm, claim_form, place, place_refusals
from statuut.web.forms.field import Choice
from statuut.web.people import Asked, asked
from statuut.web.verdicts import shown
from statuut.web.views.aanvraag import failed_articles

if TYPE_CHECKING:
    from statuut.engine.claims import ClaimDesk

CHECK, RECORD = "toets", "leg_vast"


@dataclass(frozen=True)
class Judged:
    """A filled form, and the claim with its verdict where it could be recorded."""

    formulier: ClaimForm
    antwoord: ClaimAnswer | None

    @property
    def goed(self) -> bool:
        """Whether it can be recorded."""
        return self.antwoord is not None and not self.formulier.fouten and not self.formulier.bezwaren


def onkosten(request: HttpRequest, nr: str) -> HttpResponse:
    """The claims of a person with their state, and the flat sums."""
    question = asked(request, nr, "onkosten")
    _desk(question)
    rows = claim_rows(question)
    done = request.GET.get("gedaan", "")
    found = next((row for row in rows if str(row.antwoord.claim.event) == done), None)
    return render(request, "onkosten.html", {**_head(question), "rijen": rows, "forfaits": flat_sums(question), "gedaan": found})


def nieuw(request: HttpRequest, nr: str) -> HttpResponse:
    """The form; by htmx only the verdict."""
    question = asked(request, nr, "onkost vastleggen")
    desk = _desk(question)
    source = request.POST if request.method == "POST" else request.GET
    typed = {name: str(value) for name, value in source.items()}
    button = typed.get("knop", "")
    part = request.headers.get("HX-Request") and request.headers.get("HX-Target", "") == "oordeel"
    judged = _judged(question, desk, typed, button)
    if request.method == "POST" and button == RECORD and not part:
        return _record(request, question, typed, judged)
    wrong = bool(judged.formulier.fouten or judged.formulier.bezwaren) and button != ""
    template = "deel/onkost_oordeel.html" if part else "onkost_nieuw.html"
    return render(request, template, _context(question, judged, typed, later=bool(part)), status=422 if wrong and not part else 200)


def _judged(question: Asked, desk: ClaimDesk, typed: Mapping[str, str], button: str) -> Judged:
    pack = statutes.pack(question.person.statuut)
    unit = pack.book.facts["onkost_aard"].unit
    kinds = [Choice(code, unit.labels.get(code, code)) for code in unit.codes]
    form = claim_form(question, pack, desk, kinds, typed)
    if not form.raw:
        for each in (form.aard, *form.velden[:1]):
            if button and not each.waarde:
                each.fouten.append("Dit veld is nog leeg; vul het in.")
        return Judged(form, None)
    tried = preview_event(question.dossier, form.raw, codes=pack.codes, actor=actor(), now=now())
    place(form, tried.findings)
    if tried.dossier is None or tried.event is None:
        return Judged(form, None)
    answer = claim_verdict(tried.dossier, context(question.person.statuut), tried.event.nr, known_on=question.bekend)
    if answer.verdict is not None:
        place_refusals(form, answer.verdict.failed, desk.places)
    return Judged(form, answer)


def _record(request: HttpRequest, question: Asked, typed: Mapping[str, str], judged: Judged) -> HttpResponse:
    answer = judged.antwoord
    refused = answer is not None and answer.answer == "nee"
    if not judged.goed or (refused and typed.get("bevestigd") != "ja"):
        more = {"bevestigen": judged.goed and refused}
        return render(request, "onkost_nieuw.html", {**_context(question, judged, typed), **more}, status=422)
    codes = statutes.pack(question.person.statuut).codes
    done = record_event(question.nr, judged.formulier.raw, codes=codes, actor=actor(), now=now())
    if done.event is None:
        place(judged.formulier, done.findings)
        return render(request, "onkost_nieuw.html", _context(question, judged, typed), status=422)
    return redirect(f"{reverse('onkosten', args=[question.nr])}?gedaan={done.event.nr}#gedaan")


def _context(question: Asked, judged: Judged, typed: Mapping[str, str], *, later: bool = False) -> dict[str, Any]:
    form, answer = judged.formulier, judged.antwoord
    verdict = None if answer is None else answer.verdict
    return {
        **_head(question),
        "formulier": form,
        "fouten": form.fouten,
        "bezwaren": form.bezwaren,
        "opmerkingen": [(each.id, each.opschrift, words) for each in form.alle for words in each.opmerkingen],
        "aantal_fouten": len(form.fouten) + len(form.bezwaren),
        "gevraagd": bool(typed.get("knop")) and not later,
        "later": later,
        "antwoord": answer,
        "oordeel": None if verdict is None else shown(verdict, question, form.namen),
        "geweigerd": answer is not None and answer.answer == "nee",
        "niet_voldaan": failed_articles(verdict) if verdict is not None else "",
    }


def _head(question: Asked) -> dict[str, Any]:
    return {
        "vraag": question,
        "p": question.person,
        "statuut": question.person.statuut,
        "tab": "onkosten",
        "soort": SOORT,
        "voorbeeld": context(question.person.statuut).example,
    }


def _desk(question: Asked) -> ClaimDesk:
    pack = statutes.pack(question.person.statuut)
    if pack.claims is None:
        raise Http404(f"{pack.name} heeft geen regels voor onkosten.")
    return pack.claims
