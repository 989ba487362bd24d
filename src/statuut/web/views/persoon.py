"""The page of a person: the facts on a day, the career as lanes and as a table, and what comes next."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from statuut.web.career import drawn, facts_on, happened
from statuut.web.cases import case_on
from statuut.web.people import asked


def loopbaan(request: HttpRequest, nr: str) -> HttpResponse:
    """Career, status on a day, coming facts."""
    from statuut.payroll.status import coming

    question = asked(request, nr, "loopbaan")
    case = case_on(question, question.op)
    context = {
        "vraag": question,
        "p": question.person,
        "tab": "loopbaan",
        "toestanden": facts_on(case, question.op),
        "tekening": drawn(question, case, question.op),
        "feiten": happened(question, case),
        "komend": coming(case, question.op),
    }
    return render(request, "persoon.html", context)
