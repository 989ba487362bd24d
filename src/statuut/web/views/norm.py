"""The page of a norm (digest, status, readings, code, links, text, calculator) and of a whole article."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from statuut.corpus.normnummer import NormNummer, artikelsleutel, parse_norm_id
from statuut.engine.register import Norm
from statuut.store import doors
from statuut.web import statutes
from statuut.web.calculator import Calculator, calculator
from statuut.web.citation import article_url, cite, norm_url, split
from statuut.web.legal import law_text
from statuut.web.norms import article_of, index
from statuut.web.views.statuten import found_pack


def norm(request: HttpRequest, statuut: str, norm_id: str) -> HttpResponse:
    """One norm. A citation that names several opens its article; `?samenvatting=1` gives the digest alone; `?nr=` goes elsewhere."""
    found_pack(statuut)
    if wanted := request.GET.get("nr", "").strip():
        return redirect(norm_url(statuut, wanted))
    book = index(statuut)
    if request.GET.get("samenvatting"):
        near = book.near(norm_id)
        single = book.find(norm_id)
        context = {"statuut": statuut, "nummer": norm_id, "normen": [single] if single else near, "wet": law_text(statuut, norm_id)}
        return render(request, "deel/samenvatting.html", context)
    found = book.find(norm_id)
    if found is None:
        parsed = parse_norm_id(norm_id)
        if not isinstance(parsed, NormNummer):
            raise Http404(parsed.boodschap)
        return redirect(article_url(statuut, parsed.artikel))
    calc = calculator(request, statuut, found)
    if request.headers.get("HX-Request") and calc is not None and request.GET.get("reken"):
        return render(request, "deel/rekenuitkomst.html", {"rekenen": calc, "statuut": statuut, "norm": found})
    return render(request, "norm.html", _norm_page(statuut, found, calc))


def artikel(request: HttpRequest, statuut: str, nummer: str) -> HttpResponse:
    """A whole article: all its norms and its text."""
    pack = found_pack(statuut)
    book = index(statuut)
    number = article_of(nummer)
    norms = book.by_article.get(number, ())
    wet = law_text(statuut, number)
    if not norms and wet is None:
        raise Http404(f"Het statuut heeft geen {cite(nummer)}." if cite(nummer).startswith("art.") else f"“{nummer}” is geen artikel.")
    order = sorted({*book.by_article, *doors.article_numbers(statuut)}, key=artikelsleutel)
    place = order.index(number)
    context = {
        "pack": pack,
        "nummer": number,
        "normen": norms,
        "wet": wet,
        "verwijzend": book.referring.get(number, ()),
        "afwijkend": book.derogating.get(number, ()),
        "vorige": order[place - 1] if place else None,
        "volgende": order[place + 1] if place + 1 < len(order) else None,
        **_place(statuut, number),
    }
    return render(request, "artikel.html", context)


def _norm_page(statuut: str, found: Norm, calc: Calculator | None) -> dict[str, Any]:
    book, article = index(statuut), article_of(found.id)
    return {
        "pack": statutes.pack(statuut),
        "norm": found,
        "nummer": article,
        "rekenen": calc,
        "wet": law_text(statuut, found.id),
        "leeswijzen": book.readings(found),
        "verwijst": [each for target in found.refers_to for each in split(target)],
        "wijkt_af": [each for target in found.derogates_from for each in split(target)],
        "verwijzend": [norm for norm in book.referring.get(article, ()) if norm.id != found.id],
        "afwijkend": [norm for norm in book.derogating.get(article, ()) if norm.id != found.id],
        "zelfde_artikel": [norm for norm in book.by_article[article] if norm.id != found.id],
        "parameters": found.parameters or {},
        **_place(statuut, article),
    }


def _place(statuut: str, article: str) -> dict[str, Any]:
    part = statutes.part(statuut, article.split()[0])
    return {"deel": part, "titel": part.title_of(article) if part else None}
