"""The papers of a slip: PDF, receipt as JSON, and the check of a receipt that was kept."""

from __future__ import annotations

import json

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from statuut.store.models import PaySlipRecord
from statuut.timeline.month import iso_month, month_text
from statuut.web.people import Asked, asked
from statuut.web.slip_evidence import checked, kept_slip, pdf_now, pdf_paid, receipt_now
from statuut.web.views.loon import chosen_employment, month_or_404


def pdf(request: HttpRequest, nr: str, maand: str) -> HttpResponse:
    """The slip on paper, as it is now; with `?run=` as that run paid it, if it still comes out the same."""
    month = month_or_404(maand)
    question = asked(request, nr, f"loonbrief {maand} als PDF")
    if request.GET.get("run"):
        slip = _kept(request, question, month)
        if not checked(question, slip).gelijk:
            return redirect(_check_address(slip, nr, month))
        content, name = pdf_paid(question, slip), f"loonbrief-{nr}-{iso_month(month)}-run-{slip.run_id}"
    else:
        number = chosen_employment(request, question, month)
        content, name = (None if number is None else pdf_now(question, month, number)), f"loonbrief-{nr}-{iso_month(month)}"
    if content is None:
        raise Http404(f"In {month_text(month)} is er geen loonbrief.")
    return _attached(HttpResponse(content, content_type="application/pdf"), f"{name}.pdf")


def bewijs(request: HttpRequest, nr: str, maand: str) -> HttpResponse:
    """The receipt of the slip as it is now; with `?run=` the one that was kept."""
    month = month_or_404(maand)
    question = asked(request, nr, f"bewijs van de loonbrief {maand}")
    if request.GET.get("run"):
        slip = _kept(request, question, month)
        content, name = slip.bewijs, f"bewijs-{nr}-{iso_month(month)}-run-{slip.run_id}"
    else:
        number = chosen_employment(request, question, month)
        if number is None:
            raise Http404(f"In {month_text(month)} is er geen loonbrief.")
        content, name = receipt_now(question, month, number), f"bewijs-{nr}-{iso_month(month)}"
    text = json.dumps(content, ensure_ascii=False, indent=2)
    return _attached(HttpResponse(text, content_type="application/json; charset=utf-8"), f"{name}.json")


def controle(request: HttpRequest, nr: str, maand: str, run: int) -> HttpResponse:
    """Whether the slip of a kept receipt comes out the same today, or what changed."""
    month = month_or_404(maand)
    question = asked(request, nr, f"bewijs van loonrun {run} controleren")
    number = request.GET.get("tewerkstelling", "")
    slip = kept_slip(question, month, run, int(number) if number.isdigit() else None)
    if slip is None:
        raise Http404(f"Loonrun {run} heeft aan {nr} geen loonbrief van {month_text(month)} betaald.")
    context = {
        "vraag": question,
        "p": question.person,
        "tab": "loon",
        "maand": iso_month(month),
        "maandtekst": month_text(month),
        "controle": checked(question, slip),
    }
    return render(request, "deel/bewijscontrole.html" if request.headers.get("HX-Request") else "bewijscontrole.html", context)


def _kept(request: HttpRequest, question: Asked, month: int) -> PaySlipRecord:
    run, number = request.GET.get("run", ""), request.GET.get("tewerkstelling", "")
    slip = kept_slip(question, month, int(run), int(number) if number.isdigit() else None) if run.isdigit() else None
    if slip is None:
        raise Http404(f"Loonrun {run} heeft aan {question.nr} geen loonbrief van {month_text(month)} betaald.")
    return slip


def _check_address(slip: PaySlipRecord, nr: str, month: int) -> str:
    return f"{reverse('bewijscontrole', args=[nr, iso_month(month), slip.run_id])}?tewerkstelling={slip.tewerkstelling}"


def _attached(response: HttpResponse, name: str) -> HttpResponse:
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
