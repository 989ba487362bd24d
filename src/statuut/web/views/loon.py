"""Pay: the months of a year, and the pay slip of a month with its reasons; each with what was paid of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from statuut.store import doors
from statuut.timeline.month import first_day, iso_month, last_day, month_number, month_text, parse_month
from statuut.web.cases import case_in
from statuut.web.paid import paid_history, paid_month
from statuut.web.people import Asked, asked
from statuut.web.reasons import missing_links
from statuut.web.slips import employments_in, months_of_year, slip_of, years_of

if TYPE_CHECKING:
    from statuut.payroll.case import Case

#: Cases run to the end of the year after the one asked; holidays are known from 1901 to 2100.
FIRST_YEAR, LAST_YEAR = 1901, 2098


def maanden(request: HttpRequest, nr: str) -> HttpResponse:
    """A year of pay slips, line by line; `?maand=` opens the slip of a month that was typed."""
    question = asked(request, nr, "loon")
    if typed := request.GET.get("maand", "").strip():
        try:
            return redirect("loonbrief", nr=nr, maand=iso_month(parse_month(typed)))
        except ValueError as error:
            return render(request, "loon.html", {**_year(request, question), "maandfout": str(error), "maand_getypt": typed}, status=422)
    return render(request, "loon.html", _year(request, question))


def loonbrief(request: HttpRequest, nr: str, maand: str) -> HttpResponse:
    """The pay slip of a month."""
    month = month_or_404(maand)
    question = asked(request, nr, "loonbrief")
    return render(request, "loonbrief.html", slip_context(request, question, month))


def slip_context(request: HttpRequest, question: Asked, month: int) -> dict[str, Any]:
    """What the page of a slip needs; used by the page of reasons as well."""
    case = case_in(question, month)
    numbers = _employments(question, case, month)
    number = chosen_employment(request, question, month)
    slip = slip_of(case, month, number)
    return {
        "vraag": question,
        "p": question.person,
        "tab": "loon",
        "maand": iso_month(month),
        "maandtekst": month_text(month),
        "vorige": iso_month(month - 1),
        "volgende": iso_month(month + 1),
        "brief": slip,
        "betaaldag": pay_day(month) if slip and (pay_day := case.context.pack.pay_day) else None,
        "ontbrekend": missing_links(slip.missing, question, last_day(month)) if slip else [],
        "tewerkstellingen": numbers,
        "tewerkstelling": number,
        "uitbetaald": None if number is None else paid_month(question, case, month, number),
    }


def chosen_employment(request: HttpRequest, question: Asked, month: int) -> int | None:
    """The employment that is asked, else the first with a slip in the month or with something paid of it."""
    numbers = _employments(question, case_in(question, month), month)
    chosen = request.GET.get("tewerkstelling", "")
    return int(chosen) if chosen.isdigit() and int(chosen) in numbers else (numbers[0] if numbers else None)


def month_or_404(text: str) -> int:
    """The month of an address; one that lies too far is none."""
    try:
        month = parse_month(text)
    except ValueError as error:
        raise Http404(str(error)) from error
    if not FIRST_YEAR <= month // 12 <= LAST_YEAR:
        raise Http404(f"{text} ligt te ver: kies een maand van {FIRST_YEAR} tot {LAST_YEAR}.")
    return month


def _employments(question: Asked, case: Case, month: int) -> list[int]:
    paid = {key.employment for key in doors.paid_amounts(question.person) if key.month == month}
    return sorted({*employments_in(case, month), *paid})


def _year(request: HttpRequest, question: Asked) -> dict[str, Any]:
    wanted = request.GET.get("jaar", "")
    month = month_number(question.op)
    year = int(wanted) if wanted.isdigit() and FIRST_YEAR <= int(wanted) <= LAST_YEAR else question.op.year
    case = case_in(question, month_number(first_day(year * 12)))
    years = years_of(case)
    history = paid_history(question)
    return {
        "vraag": question,
        "p": question.person,
        "tab": "loon",
        "jaar": year,
        "jaren": years,
        "overzicht": months_of_year(case, year),
        "laatste": iso_month(month),
        "betaald": [row for row in history if row.maand.startswith(f"{year}-")],
        "anders": [row for row in history if not row.gelijk],
        "ooit_betaald": bool(history),
    }
