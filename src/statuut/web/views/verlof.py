"""The leave of a person in a year: calendar, accounts, status, and what may be asked."""

from __future__ import annotations

from datetime import date
from itertools import groupby
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from statuut.engine.leave import LeaveDesk, LeaveKind
from statuut.web.leave import accounts, leave_of, status_rows, year_asked
from statuut.web.leave_groups import LOOKS, OTHER
from statuut.web.leave_year import leave_year
from statuut.web.people import Asked, asked


def verlof(request: HttpRequest, nr: str) -> HttpResponse:
    """The page of a year."""
    question = asked(request, nr, "verlof")
    typed = request.GET.get("jaar", "")
    year, wrong = year_asked(typed, question)
    leave = leave_of(question, year)
    context: dict[str, Any] = {
        "vraag": question,
        "p": question.person,
        "tab": "verlof",
        "jaar": year,
        "jaarfout": wrong,
        "jaar_getypt": typed,
    }
    if leave is None:
        return render(request, "verlof.html", {**context, "zonder_regels": True})
    on = min(question.op, date(year, 12, 31))
    found = accounts(question, leave.ledgers(year, on))
    context |= {
        "peildag": on,
        "kalender": leave_year(question, leave, year),
        "rekeningen": found,
        "onbepaald": [each for each in found if each.rekening.balance is None],
        "toestanden": status_rows(question, leave, date(year, 1, 1), date(year, 12, 31)),
        "groepen": kinds_by_group(leave.desk),
        "jaren": _years(question, year),
        "gedaan": request.GET.get("gedaan", ""),
    }
    return render(request, "verlof.html", context, status=422 if wrong else 200)


def kinds_by_group(desk: LeaveDesk) -> list[tuple[str, list[LeaveKind]]]:
    """Every kind of leave under the name of its group, in the order of the statute."""
    ordered = sorted(desk.kinds().values(), key=lambda kind: _place(kind.group))
    named = ((_name(group), list(kinds)) for group, kinds in groupby(ordered, key=lambda kind: kind.group))
    return list(named)


def _place(group: str) -> int:
    return list(LOOKS).index(group) if group in LOOKS else len(LOOKS)


def _name(group: str) -> str:
    name = LOOKS.get(group, OTHER).naam
    return name[:1].upper() + name[1:]


def _years(question: Asked, year: int) -> list[int]:
    """The years of service, with the one shown and the next."""
    first = question.person.in_dienst.year if question.person.in_dienst else year
    last = question.person.uit_dienst.year if question.person.uit_dienst else question.op.year + 1
    return sorted({*range(first, last + 1), year})
