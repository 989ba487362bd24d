"""Why? The tree of reasons of a line of a slip, or of an outcome on a day: beside the page with htmx, as a page of its own without."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from statuut.timeline.month import iso_month, last_day, month_number, month_text
from statuut.web.cases import case_as_of, case_in
from statuut.web.people import Asked, asked
from statuut.web.reasons import missing_links, reasons
from statuut.web.views.loon import month_or_404, slip_context

if TYPE_CHECKING:
    from statuut.payroll.case import Case
    from statuut.payroll.outcome import Answer


def loonlijn(request: HttpRequest, nr: str, maand: str, regel: str) -> HttpResponse:
    """The reasons of a line of the slip of a month."""
    month = month_or_404(maand)
    question = asked(request, nr, f"waarom {regel} {maand}")
    answer = _answer(case_in(question, month), regel, month, request)
    context = {**_context(question, answer, month), "terug": f"/personeel/{nr}/loon/{iso_month(month)}/"}
    if request.headers.get("HX-Request"):
        return render(request, "deel/waarom.html", context)
    return render(request, "loonbrief.html", {**slip_context(request, question, month), **context, "open_regel": regel})


def op_datum(request: HttpRequest, nr: str, regel: str) -> HttpResponse:
    """The reasons of an outcome on a day."""
    question = asked(request, nr, f"waarom {regel}")
    month = month_number(question.op)
    answer = _answer(_position_case(question, regel, month), regel, month, request)
    context = {**_context(question, answer, month), "terug": f"/personeel/{nr}/?op={question.op.isoformat()}"}
    return render(request, "deel/waarom.html" if request.headers.get("HX-Request") else "waarom.html", context)


def _position_case(question: Asked, rule: str, month: int) -> Case:
    """The case behind a fact on a day: only what had begun by then, except for outcomes of the whole month."""
    from statuut.payroll.status import OF_THE_MONTH

    return case_in(question, month) if rule in OF_THE_MONTH else case_as_of(question, question.op)


def _answer(case: Case, rule: str, month: int, request: HttpRequest) -> Answer:
    from statuut.payroll.outcome import answer

    if rule not in case.context.plan.nodes:
        raise Http404(f"Er bestaat geen berekening “{rule}”.")
    number = request.GET.get("tewerkstelling", "")
    return answer(case, rule, month, employment=int(number) if number.isdigit() else None)


def _context(question: Asked, answer: Answer, month: int) -> dict[str, Any]:
    return {
        "vraag": question,
        "p": question.person,
        "uitkomst": answer,
        "redenen": reasons(answer, question),
        "ontbreekt": missing_links(answer.missing, question, last_day(month)),
        "maand": iso_month(month),
        "maandtekst": month_text(month),
        "statuut": question.person.statuut,
        "tab": "loon",
    }
