"""The page of a person: the facts on a day, the career as lanes and as a table, and what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from statuut.web.career import drawn, facts_on, happened
from statuut.web.cases import case_on, coming_after
from statuut.web.leave import coming_leave
from statuut.web.people import Asked, asked

if TYPE_CHECKING:
    from statuut.payroll.career import Career
    from statuut.payroll.status import Coming


def loopbaan(request: HttpRequest, nr: str) -> HttpResponse:
    """Career, position on a day, coming facts."""
    from statuut.payroll.career import career

    question = asked(request, nr, "loopbaan")
    case = case_on(question, question.op)
    told: list[Career] = [found for each in case.employments if (found := career(case, each.employment)) is not None]
    context = {
        "vraag": question,
        "p": question.person,
        "tab": "loopbaan",
        "toestanden": facts_on(question, told),
        "loopbanen": [(each.employment, drawn(question, each), happened(question, each)) for each in told],
        "komend": _coming(question),
    }
    return render(request, "persoon.html", context)


def _coming(question: Asked) -> list[Coming]:
    """Changes of the career and of leave after the day asked, in order."""
    return sorted((*coming_after(question, question.op), *coming_leave(question, question.op)), key=lambda each: each.day)
