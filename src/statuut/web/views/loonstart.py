"""Begin a pay run: first a rehearsal that writes nothing, then, with a confirmation, the payment."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django_htmx.http import HttpResponseClientRefresh

from statuut.store import doors
from statuut.store.actions import begin_run, begun_run
from statuut.timeline.formatting import format_date
from statuut.timeline.month import iso_month, month_text
from statuut.web import statutes
from statuut.web.cases import context
from statuut.web.clock import now, today
from statuut.web.context import actor
from statuut.web.forms.field import first_errors
from statuut.web.forms.run_form import RunForm, run_form
from statuut.web.pay_work import Work, rehearsal, rehearsed, step, work_on
from statuut.web.run_totals import totals
from statuut.web.told import told_people

SETTLED_SHOWN = 200


def start(request: HttpRequest) -> HttpResponse:
    """The form; with month and day the rehearsal and, when that is done, the payment."""
    given = {name: str(value) for name, value in (request.POST if request.method == "POST" else request.GET).items()}
    form = run_form(given, today())
    asked = bool(given.get("bekend"))
    if not form.goed or not asked or form.maand is None or form.bekend_op is None:
        return render(request, "loonstart.html", _form_context(form), status=422 if asked and not form.goed else 200)
    if request.method == "POST":
        return _act(request, form, form.maand, given)
    work = rehearsal(form.statuut, form.maand, form.bekend_op, again=bool(given.get("opnieuw")))
    if given.get("opnieuw"):
        return redirect(_address(work))
    return render(request, "loonstart.html", {**_form_context(form), **_rehearsal_context(work)})


def _act(request: HttpRequest, form: RunForm, month: int, given: dict[str, str]) -> HttpResponse:
    assert form.bekend_op is not None
    if given.get("knop") != "betaal":
        work = rehearsal(form.statuut, month, form.bekend_op)
        step(work)
        if not request.headers.get("HX-Request"):
            return redirect(_address(work))
        return HttpResponseClientRefresh() if work.klaar else render(request, "deel/loonvoortgang.html", _rehearsal_context(work))
    done = rehearsed(form.statuut, month, form.bekend_op)
    if done is None or not done.klaar:
        work = rehearsal(form.statuut, month, form.bekend_op)
        told = {**_form_context(form), **_rehearsal_context(work), "eerst_proef": True}
        return render(request, "loonstart.html", told, status=409)
    if given.get("bevestigd") != "ja":
        return render(request, "loonstart.html", {**_form_context(form), **_rehearsal_context(done), "bevestigen": True}, status=422)
    run = begin_run(context(form.statuut), month, form.bekend_op, actor(), now())
    work_on(run, again=True)
    return redirect(f"{reverse('loonrun', args=[run.pk])}?verder=1")


def _form_context(form: RunForm) -> dict[str, Any]:
    errors = first_errors(form.velden)
    return {"velden": form.velden, "fouten": errors, "aantal_fouten": len(errors), "geen_opslag": True, "statuut": form.statuut}


def _rehearsal_context(work: Work) -> dict[str, Any]:
    pack, result = statutes.pack(work.statuut), work.uitkomst
    labels = {line.rule: line.label for line in pack.lines}
    rules = context(work.statuut)
    settled = result.settled[:SETTLED_SHOWN]
    people = doors.persons_by_number({each.personeelsnummer for each in settled})
    return {
        "werk": work,
        "werk_adres": reverse("loonstart"),
        "werk_velden": [("maand", iso_month(work.maand)), ("bekend", format_date(work.bekend_op)), ("statuut", work.statuut)],
        "maand": iso_month(work.maand),
        "maandtekst": month_text(work.maand),
        "bekend_op": work.bekend_op,
        "bekend": format_date(work.bekend_op),
        "voorbeeld": rules.example,
        "begonnen_run": begun_run(rules, work.maand, work.bekend_op),
        "som": totals(pack.lines, result.per_line.values()),
        "bevindingen": told_people(result.findings, work.maand, pack.lines),
        "verrekend": [
            {"nummer": each.personeelsnummer, "persoon": people.get(each.personeelsnummer), "naam": labels.get(each.rule, each.rule),
             "maand": iso_month(each.month), "maandtekst": month_text(each.month), "bedrag": each.amount, "soort": each.kind}
            for each in settled
        ],
        "meer_verrekend": len(result.settled) > SETTLED_SHOWN,
    }  # fmt: skip


def _address(work: Work) -> str:
    query = f"maand={iso_month(work.maand)}&bekend={format_date(work.bekend_op)}&statuut={work.statuut}"
    return f"{reverse('loonstart')}?{query}"
