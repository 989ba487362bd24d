"""Every kind of leave of a statute with its profile, and which leave suspends, ends, excludes or lets run on which."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from statuut.engine.leave import Concurrence
from statuut.web.leave_groups import kind_look
from statuut.web.views.statuten import found_pack
from statuut.web.views.verlof import kinds_by_group

EFFECTS = {
    "schorst": "schorst",
    "beeindigt": "beëindigt",
    "sluit_uit": "sluit uit",
    "loopt_door": "laat doorlopen",
    "sluit_aan": "mag meteen overgaan in",
}


@dataclass
class Meeting:
    """One rule of concurrence: kinds on both sides, what the first does to the second, and under which words."""

    eerste: list[str]
    gevolg: str
    tweede: list[str]
    tekst: str
    artikel: str


def soorten(request: HttpRequest, statuut: str) -> HttpResponse:
    """The kinds and their concurrence."""
    pack = found_pack(statuut)
    if pack.leave is None:
        raise Http404(f"{pack.name} heeft nog geen regels over verlof.")
    context = {
        "pack": pack,
        "groepen": kinds_by_group(pack.leave),
        "aantal": len(pack.leave.kinds()),
        "samenloop": meetings(statuut, pack.leave.concurrences()),
    }
    return render(request, "verlofsoorten.html", context)


def meetings(statute: str, concurrences: Iterable[Concurrence]) -> list[Meeting]:
    """The pairs gathered by the sentence that they come from, in the order of the statute."""
    found: dict[tuple[str, str, str], Meeting] = {}
    for each in concurrences:
        key = (each.effect, each.article, each.text)
        row = found.setdefault(key, Meeting([], EFFECTS.get(each.effect, each.effect), [], each.text, each.article))
        for names, kind in ((row.eerste, each.first), (row.tweede, each.second)):
            name = kind_look(statute, kind).naam
            if name not in names:
                names.append(name)
    return list(found.values())
