"""The procedures of a statute, each with a drawing and a table made from its declaration."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from statuut.engine.pack import Pack
from statuut.procedures.outline import outline
from statuut.web import statutes
from statuut.web.charts.procedure import procedure_chart
from statuut.web.opening import procedures_of
from statuut.web.procedure_table import loose_terms, rows, stays, summary


def alle(request: HttpRequest, statuut: str) -> HttpResponse:
    """Every procedure in a line."""
    pack = _pack(statuut)
    return render(request, "procedures.html", {"pack": pack, "procedures": procedures_of(statuut).values()})


def procedure(request: HttpRequest, statuut: str, naam: str) -> HttpResponse:
    """The drawing and its table."""
    pack = _pack(statuut)
    found = procedures_of(statuut).get(naam)
    if found is None:
        raise Http404(f"{pack.name} heeft geen procedure “{naam}”.")
    drawn = outline(found)
    context = {
        "pack": pack,
        "q": found,
        "tekening": procedure_chart(found, drawn),
        "zin": summary(found),
        "fasen": rows(found, drawn),
        "los": loose_terms(found, drawn),
        "stilstand": stays(found),
    }
    return render(request, "procedure.html", context)


def _pack(key: str) -> Pack:
    try:
        return statutes.pack(key)
    except KeyError:
        raise Http404(f"Het statuut “{key}” is niet geïnstalleerd.") from None
