"""A request for leave: the verdict while the form is filled in, what it does to pay and seniority, and recording it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from statuut.dossier.finding import Finding
from statuut.engine.leave import LeaveRequest
from statuut.engine.verdict import Verdict
from statuut.payroll.leave import LeaveQuestions
from statuut.store.actions import Recorded, preview_event, record_event
from statuut.web import statutes
from statuut.web.citation import cite
from statuut.web.clock import now
from statuut.web.context import actor
from statuut.web.forms.event_form import place_findings, sentence
from statuut.web.forms.leave_form import LeaveForm, leave_form, raw_absence
from statuut.web.leave import leave_of
from statuut.web.people import Asked, asked
from statuut.web.trial import trial
from statuut.web.verdicts import shown
from statuut.web.views.verlof import kinds_by_group

CHECK, EFFECT, RECORD = "toets", "gevolg", "leg_vast"


@dataclass(frozen=True)
class Judged:
    """A filled form with its verdict and, where the absence can be recorded, the file with it."""

    formulier: LeaveForm
    oordeel: Verdict | None
    proef: Recorded | None


def aanvraag(request: HttpRequest, nr: str) -> HttpResponse:
    """The form; by htmx only the verdict or the effect."""
    question = asked(request, nr, "verlofaanvraag")
    leave = leave_of(question)
    if leave is None:
        raise Http404(f"Het statuut {question.person.statuut.upper()} heeft nog geen regels over verlof.")
    source = request.POST if request.method == "POST" else request.GET
    typed = {name: str(value) for name, value in source.items()}
    button = typed.get("knop", "")
    judged = _judged(question, leave, typed)
    if request.method == "POST" and button == RECORD:
        return _record(request, question, leave, typed, judged)
    part = request.headers.get("HX-Request") and request.headers.get("HX-Target", "")
    if part == "gevolg":
        return render(request, "deel/verlof_gevolg.html", _effect(question, judged))
    later = part == "oordeel"
    context = _context(question, leave, typed, judged, effect=not later)
    wrong = bool(judged.formulier.fouten) and button != ""
    return render(
        request, "deel/aanvraag_oordeel.html" if later else "verlof_aanvraag.html", context, status=422 if wrong and not part else 200
    )


def _judged(question: Asked, leave: LeaveQuestions, typed: Mapping[str, str]) -> Judged:
    pack = statutes.pack(question.person.statuut)
    form = leave_form(question, leave.desk.kinds(), pack.questions, pack.codes, typed)
    if form.aanvraag is None:
        return Judged(form, None, None)
    verdict = _verdict(form, question, form.aanvraag)
    tried = preview_event(question.dossier, raw_absence(form, typed), codes=pack.codes, actor=actor(), now=now())
    rest = place_findings(form.alle, tried.findings)
    form.bezwaren += [sentence(finding) for finding in rest if finding.ernst == "fout"]
    return Judged(form, verdict, tried)


def _verdict(form: LeaveForm, question: Asked, wanted: LeaveRequest) -> Verdict | None:
    """The verdict, from the career up to the year of the request."""
    leave = leave_of(question, max(wanted.van.year, 1900))
    try:
        return None if leave is None else leave.judge(wanted)
    except ValueError as error:
        text = str(error)
        form.bezwaren.append(text[:1].upper() + text[1:] + ("" if text.endswith(".") else "."))
        return None


def _record(request: HttpRequest, question: Asked, leave: LeaveQuestions, typed: dict[str, str], judged: Judged) -> HttpResponse:
    form, verdict = judged.formulier, judged.oordeel
    if form.soort is None or form.aanvraag is None or verdict is None or form.fouten or form.bezwaren:
        context = _context(question, leave, typed, judged, effect=True)
        return render(request, "verlof_aanvraag.html", context, status=422)
    refused = verdict.answer == "nee"
    if refused and typed.get("bevestigd") != "ja":
        context = {**_context(question, leave, typed, judged, effect=True), "bevestigen": True}
        return render(request, "verlof_aanvraag.html", context, status=422)
    raw = raw_absence(form, typed)
    if refused and not raw.get("bron"):
        raw["bron"] = f"zoals het gebeurde; niet voldaan aan {failed_articles(verdict)}"
    done = record_event(question.nr, raw, codes=statutes.pack(question.person.statuut).codes, actor=actor(), now=now())
    if done.event is None:
        form.bezwaren += [sentence(finding) for finding in place_findings(form.alle, done.findings)]
        return render(request, "verlof_aanvraag.html", _context(question, leave, typed, judged, effect=True), status=422)
    return redirect(f"{reverse('verlof', args=[question.nr])}?jaar={form.aanvraag.van.year}&gedaan={done.event.nr}#gedaan")


def failed_articles(verdict: Verdict) -> str:
    """The articles of the conditions that are not met, as the statute writes them."""
    return ", ".join(dict.fromkeys(cite(line.article) for line in verdict.failed))


def _context(question: Asked, leave: LeaveQuestions, typed: Mapping[str, str], judged: Judged, *, effect: bool) -> dict[str, Any]:
    form, verdict = judged.formulier, judged.oordeel
    return {
        "vraag": question,
        "p": question.person,
        "statuut": question.person.statuut,
        "tab": "verlof",
        "groepen": kinds_by_group(leave.desk),
        "formulier": form,
        "fouten": form.fouten,
        "bezwaren": form.bezwaren,
        "aantal_fouten": len(form.fouten) + len(form.bezwaren),
        "gevraagd": bool(typed.get("knop") or form.aanvraag),
        "oordeel": None if verdict is None else shown(verdict, question, form.namen),
        "geweigerd": verdict is not None and verdict.answer == "nee",
        "niet_voldaan": failed_articles(verdict) if verdict is not None else "",
        "waarschuwingen": _warnings(judged.proef),
        "later": not effect,
        **(_effect(question, judged) if effect else {}),
    }


def _effect(question: Asked, judged: Judged) -> dict[str, Any]:
    wanted, tried = judged.formulier.aanvraag, judged.proef
    if wanted is None or tried is None or tried.dossier is None:
        return {"gevolg": None, "p": question.person}
    return {"gevolg": trial(question, tried.dossier, wanted.van, wanted.tot, wanted.employment), "p": question.person}


def _warnings(tried: Recorded | None) -> list[str]:
    found: tuple[Finding, ...] = () if tried is None else tried.findings
    return [sentence(finding) for finding in found if finding.ernst == "waarschuwing"]
