"""The end of service on a day: every ground as a verdict, and what is owed, as if the end were recorded."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from statuut.dossier.events.loopbaan import EindeDienst
from statuut.engine.verdict import Verdict
from statuut.payroll.leave import LeaveQuestions
from statuut.store.actions import preview_event
from statuut.timeline.formatting import format_date
from statuut.timeline.month import first_day, last_day, month_number
from statuut.web import statutes
from statuut.web.cases import context
from statuut.web.clock import now
from statuut.web.context import actor
from statuut.web.forms.field import first_errors
from statuut.web.forms.leave_form import fact_field, told_facts
from statuut.web.leave import LAST_YEAR, leave_of
from statuut.web.people import Asked, asked
from statuut.web.verdicts import shown
from statuut.web.words import word

REASONS: tuple[str, ...] = get_args(EindeDienst.model_fields["reden"].annotation)
FIXED = frozenset({"op", "bekend", "reden"})


def einde(request: HttpRequest, nr: str) -> HttpResponse:
    """The grounds and what is owed on the day asked."""
    question = asked(request, nr, "einde van de dienst")
    if question.op.year > LAST_YEAR:
        raise Http404(f"Kies een dag tot en met het jaar {LAST_YEAR}.")
    leave = leave_of(question)
    if leave is None:
        raise Http404(f"Het statuut {question.person.statuut.upper()} heeft nog geen regels over het einde van de dienst.")
    book = statutes.pack(question.person.statuut).questions
    typed = {name: str(value).strip() for name, value in request.GET.items()}
    given = [made for name in typed if name not in FIXED and (made := fact_field(book, name, typed)) is not None]
    facts = told_facts(given)
    try:
        verdicts = leave.end(question.op, facts)
        wrong = ""
    except ValueError as error:
        verdicts, wrong = leave.end(question.op), str(error)
    asks = dict.fromkeys(each.name for verdict in verdicts for each in verdict.missing)
    known = {each.naam for each in given}
    fields = [*given, *(made for name in asks if name not in known and name in book.facts and (made := fact_field(book, name, typed)))]
    reason = typed.get("reden", "") if typed.get("reden", "") in REASONS else REASONS[0]
    owed = _owed(question, reason, facts)
    names = {each.naam: each.naam for each in fields}
    grounds = [shown(verdict, question, names) for verdict in (verdicts[:-1] if owed is not None else verdicts)]
    page: dict[str, Any] = {
        "vraag": question,
        "p": question.person,
        "statuut": question.person.statuut,
        "tab": "verlof",
        "gronden": sorted(grounds, key=lambda each: _ORDER[each.oordeel.answer]),
        "verschuldigd": None if owed is None else shown(owed, question, names),
        "velden": fields,
        "fouten": first_errors(fields),
        "bezwaren": [wrong] if wrong else [],
        "aantal_fouten": len(first_errors(fields)) + bool(wrong),
        "redenen": [(code, word(code)) for code in REASONS],
        "reden": reason,
        "vastgelegd": _recorded(question),
        "voorbeeldbedragen": context(question.person.statuut).example,
    }
    return render(request, "einde.html", page, status=422 if wrong or page["fouten"] else 200)


_ORDER = {"ja": 0, "onbepaald": 1, "nee": 2}


def _recorded(question: Asked) -> bool:
    return any(event.van == question.op for event in question.dossier.of("einde_dienst", bekend_op=question.bekend))


def _owed(question: Asked, reason: str, facts: Mapping[str, str]) -> Verdict | None:
    """What is owed with the end recorded in memory, so that the amounts of the last months can be worked out."""
    file = question.dossier
    if not _recorded(question):
        number = next((each.nr for each in file.employments() if each.in_dienst(question.op)), 1)
        raw = {"soort": "einde_dienst", "van": format_date(question.op), "reden": reason, "tewerkstelling": str(number)}
        done = preview_event(file, raw, codes=statutes.pack(question.person.statuut).codes, actor=actor(), now=now())
        if done.dossier is None:
            return None
        file = done.dossier
    until = last_day(month_number(first_day(month_number(question.op) + 2)))
    verdicts = LeaveQuestions(file, context(question.person.statuut), until=until).end(question.op, facts)
    return verdicts[-1] if verdicts else None
