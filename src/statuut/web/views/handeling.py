"""Record an act of a case, correct or withdraw one, and fill in facts: the form judges while it is typed and keeps what was typed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from statuut.procedures.case import GEGEVENS, Act
from statuut.procedures.declaration import Handeling
from statuut.store.actions import ActRecorded, record_act, withdraw_act
from statuut.timeline.formatting import format_date
from statuut.web.case_act import Judgement, judge, who_may
from statuut.web.case_page import done
from statuut.web.casework import AskedCase, asked_case
from statuut.web.clock import now, today
from statuut.web.context import actor
from statuut.web.forms.act_form import ActForm, act_form, facts_form, place_refusals, typed_of, typed_values
from statuut.web.forms.event_form import sentence
from statuut.web.forms.field import Field
from statuut.web.views.velden import echo

RECORD = "leg_vast"


def handeling(request: HttpRequest, nr: str, daad: str) -> HttpResponse:
    """Record an act of this kind."""
    question = asked_case(request, nr, "handeling vastleggen")
    kind = question.staat.procedure.handelingen.get(daad)
    if kind is None or kind.van_rechtswege:
        raise Http404(f"In deze procedure legt niemand een handeling “{daad}” vast.")
    return _form(request, question, kind, None)


def corrigeer(request: HttpRequest, nr: str, act_nr: int) -> HttpResponse:
    """Record what an act really was: the same form, filled with what was recorded."""
    question = asked_case(request, nr, "handeling verbeteren")
    if request.method == "POST" and (after := _later(question, act_nr)) is not None:
        return redirect(_done(nr, after.nr))
    act = _current(question, act_nr)
    if act.daad == GEGEVENS:
        return redirect("zaakgegevens", nr=nr)
    return _form(request, question, question.staat.procedure.handelingen[act.daad], act)


def gegevens(request: HttpRequest, nr: str) -> HttpResponse:
    """Fill in or change facts of the case."""
    question = asked_case(request, nr, "gegevens van de zaak")
    return _form(request, question, None, None)


def trek_in(request: HttpRequest, nr: str, act_nr: int) -> HttpResponse:
    """Withdraw a record, with the reason."""
    question = asked_case(request, nr, "handeling intrekken")
    if request.method == "POST" and (after := _later(question, act_nr)) is not None:
        return redirect(_done(nr, after.nr))
    act = _current(question, act_nr)
    reason = Field("reden", "Waarom wordt deze registratie ingetrokken?", "tekst", verplicht=True, waarde=request.POST.get("reden", ""))
    complaints: list[str] = []
    if request.method == "POST":
        if not reason.waarde.strip():
            reason.fouten.append("Dit veld is nog leeg; vul het in.")
        else:
            recorded = withdraw_act(nr, act.nr, reason.waarde.strip(), actor=actor(), now=now())
            if recorded.gelukt:
                return redirect(_back(nr, recorded))
            complaints = [each.tekst for each in recorded.proposal.weigeringen]
    kind = question.staat.procedure.handelingen.get(act.daad)
    errors = [(reason.id, reason.opschrift, message) for message in reason.fouten]
    context = {
        **_head(question),
        "act": act,
        "opschrift": kind.label if kind else "Gegevens van de zaak",
        "regel": next((each for each in done(question.staat, question.namen) if each.h.act.nr == act.nr), None),
        "velden": [reason],
        "fouten": errors,
        "bezwaren": complaints,
        "aantal_fouten": len(errors) + len(complaints),
    }
    return render(request, "handeling_intrekken.html", context, status=422 if context["aantal_fouten"] else 200)


def _form(request: HttpRequest, question: AskedCase, kind: Handeling | None, corrected: Act | None) -> HttpResponse:
    """The form; by htmx only the judgement; with the button to record, the record."""
    source = request.POST if request.method == "POST" else request.GET
    sent = request.method == "POST"
    typed = {name: str(value) for name, value in source.items()} if sent else _first(question, kind, corrected) | source.dict()
    lacking = source.getlist("ontbreekt") if sent or corrected is None else list(corrected.ontbreekt)
    form = _made(question, kind, typed, lacking)
    judged = judge(question.staat, form, today(), replaces=corrected.nr if corrected else None)
    part = request.headers.get("HX-Request") and request.headers.get("HX-Target", "") == "oordeel"
    if sent and typed.get("knop") == RECORD and not part:
        return _record(request, question, kind, corrected, form, judged, typed)
    if not sent and judged is not None and judged.antwoord == "onvolledig":
        form, judged = _made(question, kind, typed, lacking), None
    shown = sent and bool(typed.get("knop"))
    template = "deel/handeling_oordeel.html" if part else "handeling.html"
    context = _context(question, kind, corrected, form, judged, typed) | {"gevraagd": shown, "later": bool(part)}
    return render(request, template, context, status=422 if shown and (form.fouten or form.bezwaren) and not part else 200)


def _made(question: AskedCase, kind: Handeling | None, typed: Mapping[str, str], lacking: list[str]) -> ActForm:
    if kind is None:
        return facts_form(question.staat, typed)
    day, _ = _day(typed.get("dag", ""))
    return act_form(question.staat, kind, who_may(question.staat, kind, day), typed, lacking)


def _record(
    request: HttpRequest,
    question: AskedCase,
    kind: Handeling | None,
    corrected: Act | None,
    form: ActForm,
    judged: Judgement | None,
    typed: Mapping[str, str],
) -> HttpResponse:
    kenmerk = question.staat.case.kenmerk
    number = typed.get("volgnummer", "")
    opened = int(number) if number.isdigit() else question.staat.case.next_nr()
    if _again(question, opened, form):
        return redirect(_done(kenmerk, opened))
    told = judged is not None and judged.antwoord == "mag_niet"
    confirmed = typed.get("zoals_gebeurd") == "ja"
    if judged is not None and judged.antwoord != "onvolledig" and (confirmed or not told):
        raw = {**form.raw, "zoals_gebeurd": told, **({"vervangt": corrected.nr} if corrected else {})}
        recorded = record_act(kenmerk, raw, actor=actor(), now=now(), volgnummer=opened)
        if recorded.gelukt:
            errors = [sentence(each) for each in recorded.findings if each.ernst == "fout"]
            return redirect(_back(kenmerk, recorded) if not errors else f"{reverse('zaak', args=[kenmerk])}#dossier")
        place_refusals(form, recorded.proposal.weigeringen)
    context = _context(question, kind, corrected, form, judged, typed) | {"gevraagd": True, "bevestigen": told and not confirmed}
    return render(request, "handeling.html", context, status=422)


def _again(question: AskedCase, opened: int, form: ActForm) -> bool:
    """Whether this form was sent before: the record that it was to make is there, of the same act on the same day."""
    return any((each.nr, each.daad, each.dag) == (opened, form.raw.get("daad"), form.raw.get("dag")) for each in question.staat.case.acts)


def _first(question: AskedCase, kind: Handeling | None, corrected: Act | None) -> dict[str, str]:
    """What the form holds when it is opened."""
    state = question.staat
    if corrected is not None:
        return typed_of(corrected, state.procedure)
    if kind is None:
        start = min([state.case.geopend, *(each.dag for each in state.case.acts)])
        return {"dag": format_date(start)} | typed_values(state.procedure.gegevens, state.gegevens)
    found = who_may(state, kind, today()).bevoegd
    single = {"rol": found[0].rol} if len(found) == 1 else {}
    holders = [each.persoon for each in found[0].personen if each.stand == "bevoegd"] if single else []
    person = {"persoon": holders[0]} if len(holders) == 1 and not found[0].college else {}
    return {"dag": format_date(today()), "wijze": kind.wijze} | single | person


def _current(question: AskedCase, nr: int) -> Act:
    found = next((each for each in question.staat.case.current() if each.nr == nr), None)
    if found is None:
        raise Http404(f"Registratie {nr} telt in deze zaak niet mee: ze bestaat niet, of ze is verbeterd of ingetrokken.")
    return found


def _later(question: AskedCase, nr: int) -> Act | None:
    """The record that replaced or withdrew this one: then its form was sent before."""
    return next((each for each in question.staat.case.acts if each.vervangt == nr), None)


def _day(text: str) -> Any:
    from statuut.dossier.events.read import day

    _, good = echo(text)
    return (day(text), True) if good and text.strip() else (None, False)


def _head(question: AskedCase) -> dict[str, Any]:
    return {"vraag": question, "s": question.staat, "p": question.person, "statuut": question.person.statuut}


def _context(
    question: AskedCase,
    kind: Handeling | None,
    corrected: Act | None,
    form: ActForm,
    judged: Judgement | None,
    typed: Mapping[str, str],
) -> dict[str, Any]:
    return {
        **_head(question),
        "soort": kind,
        "verbeterd": corrected,
        "formulier": form,
        "fouten": form.fouten,
        "bezwaren": form.bezwaren,
        "aantal_fouten": len(form.fouten) + len(form.bezwaren),
        "oordeel": judged,
        "volgnummer": typed.get("volgnummer") or question.staat.case.next_nr(),
        "volgende_vragen": [] if judged is None or judged.daarna is None else [each.vraag for each in judged.daarna.vragen],
    }


def _back(kenmerk: str, recorded: ActRecorded) -> str:
    case = recorded.proposal.case
    assert case is not None
    return _done(kenmerk, case.acts[-1].nr)


def _done(kenmerk: str, number: int) -> str:
    return f"{reverse('zaak', args=[kenmerk])}?gedaan={number}#gedaan"
