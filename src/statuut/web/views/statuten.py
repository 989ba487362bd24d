"""The statute browser: statutes, parts, titles, articles."""

from __future__ import annotations

from collections import Counter
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from statuut.engine.pack import Pack
from statuut.engine.register import STATUSES, Norm
from statuut.store import doors
from statuut.web import statutes
from statuut.web.norms import STATUS_TONES, index


def found_pack(key: str) -> Pack:
    """The pack of a statute, or a 404 in Dutch."""
    if key not in statutes.installed():
        raise Http404(f"Het statuut “{key}” is niet geïnstalleerd.")
    return statutes.pack(key)


def alle(request: HttpRequest) -> HttpResponse:
    """All statutes installed."""
    rows = []
    for key in statutes.installed():
        pack = statutes.pack(key)
        rows.append({"pack": pack, "tekst": doors.legal_text_info(key), **_counts(list(pack.norms.values()))})
    return redirect("statuut", statuut=rows[0]["pack"].key) if len(rows) == 1 else render(request, "statuten.html", {"rijen": rows})


def statuut(request: HttpRequest, statuut: str) -> HttpResponse:
    """The parts of a statute, with what is carried out of each."""
    pack = found_pack(statuut)
    by_part: dict[str, list[Norm]] = {}
    for norm in pack.norms.values():
        by_part.setdefault(norm.id.split()[0], []).append(norm)
    rows = [{"deel": part, **_counts(by_part.get(part.deel, []))} for part in statutes.parts(statuut)]
    context = {"pack": pack, "rijen": rows, "tekst": doors.legal_text_info(statuut), "statussen": STATUSES}
    return render(request, "statuut.html", context)


def deel(request: HttpRequest, statuut: str, deel: str) -> HttpResponse:
    """A part: its titles and articles, with the norms of each article."""
    pack = found_pack(statuut)
    part = statutes.part(statuut, deel.upper())
    if part is None:
        raise Http404(f"Het statuut heeft geen deel {deel}.")
    chosen = request.GET.get("status", "")
    groups: dict[str, dict[str, Any]] = {}
    for article, norms in index(statuut).by_article.items():
        if article.split()[0] != part.deel:
            continue
        shown = [norm for norm in norms if chosen in ("", norm.status)]
        title = part.title_of(article)
        group = groups.setdefault(title.nummer if title else "", {"titel": title, "artikelen": []})
        if shown:
            group["artikelen"].append((article, shown))
    context = {
        "pack": pack,
        "deel": part,
        "groepen": list(groups.values()),
        "gekozen": chosen,
        "statussen": STATUSES,
        "tonen": STATUS_TONES,
    }
    return render(request, "deel.html", context)


def _counts(norms: list[Norm]) -> dict[str, Any]:
    counted = Counter(norm.status for norm in norms)
    total = len(norms)
    bars = [(status, counted[status], status.replace(" ", "-"), 100 * counted[status] / total if total else 0) for status in STATUSES]
    return {"totaal": total, "staven": bars, "uitgevoerd": counted["uitgevoerd"]}
