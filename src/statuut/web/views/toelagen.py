"""What does an allowance need? The profiles of a statute, one of them in full, and the verdict for a person on a day."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from statuut.engine.allowances import AllowanceDesk, AllowanceKind, AllowanceRequest
from statuut.engine.pack import Pack
from statuut.web import statutes
from statuut.web.allowances import ProfileRow, allowance_fields, groups, profile_rows, questions_of
from statuut.web.forms.leave_form import told_facts
from statuut.web.people import Asked, asked
from statuut.web.verdicts import shown
from statuut.web.views.statuten import found_pack


def overzicht(request: HttpRequest, statuut: str) -> HttpResponse:
    """Every allowance and reimbursement of a statute, by group."""
    pack = found_pack(statuut)
    kinds = _desk(pack).kinds()
    context = {"pack": pack, "statuut": statuut, "groepen": groups(kinds), "aantal": len(kinds)}
    return render(request, "toelagen.html", context)


def toelage(request: HttpRequest, statuut: str, lijn: str) -> HttpResponse:
    """One of them: who, how much, when, conditions with their articles, and what it may not go with."""
    pack = found_pack(statuut)
    kind = _kind(pack, lijn)
    context = {
        "pack": pack,
        "statuut": statuut,
        "soort": kind,
        "voorwaarden": _rules(pack, kind.conditions),
        "uitkomsten": _rules(pack, kind.outcomes),
    }
    return render(request, "toelage.html", context)


def van_persoon(request: HttpRequest, nr: str) -> HttpResponse:
    """Every allowance with its verdict for the person on the day."""
    question = asked(request, nr, "toelagen")
    desk = _desk(statutes.pack(question.person.statuut))
    asking = questions_of(question)
    rows: dict[str, list[ProfileRow]] = {}
    for kind in desk.kinds().values():
        verdict = asking.judge(AllowanceRequest(kind.key, question.op))
        rows.setdefault(kind.group, []).append(profile_rows(question, kind, verdict))
    return render(request, "toelagen_persoon.html", {**_head(question), "groepen": list(rows.items())})


def toets(request: HttpRequest, nr: str, lijn: str) -> HttpResponse:
    """The verdict on one of them; what the file does not record can be typed, by htmx the verdict alone comes back."""
    question = asked(request, nr, f"toelage {lijn}")
    pack = statutes.pack(question.person.statuut)
    kind = _kind(pack, lijn)
    typed = {name: str(value) for name, value in request.GET.items()}
    fields = allowance_fields(pack, kind, typed)
    asking = questions_of(question)
    verdict = asking.judge(AllowanceRequest(kind.key, question.op, told_facts(fields)))
    missing = {each.name for each in verdict.missing} - {each.naam for each in fields}
    fields += allowance_fields(pack, kind, typed, missing)
    context: dict[str, Any] = {
        **_head(question),
        "soort": kind,
        "velden": fields,
        "oordeel": shown(verdict, question, {each.naam: each.naam for each in fields}),
        "voorbeeld": asking.context.example,
        "geweigerd_veld": any(each.fouten for each in fields),
    }
    later = request.headers.get("HX-Request") and request.headers.get("HX-Target") == "oordeel"
    return render(request, "deel/toelage_oordeel.html" if later else "toelage_persoon.html", context)


def _head(question: Asked) -> dict[str, Any]:
    return {"vraag": question, "p": question.person, "statuut": question.person.statuut, "tab": "loon"}


def _desk(pack: Pack) -> AllowanceDesk:
    if pack.allowances is None:
        raise Http404(f"{pack.name} heeft nog geen profielen van toelagen.")
    return pack.allowances


def _kind(pack: Pack, key: str) -> AllowanceKind:
    kinds: Mapping[str, AllowanceKind] = _desk(pack).kinds()
    if key not in kinds:
        raise Http404(f"{pack.name} kent geen toelage of vergoeding “{key}”.")
    return kinds[key]


def _rules(pack: Pack, names: tuple[str, ...]) -> list[Any]:
    return [pack.questions.rules[name] for name in names]
