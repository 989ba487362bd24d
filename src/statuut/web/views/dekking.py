"""Coverage: what of each statute is carried out, by part and by kind of norm."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from statuut.engine.register import STATUSES, coverage, coverage_by_kind
from statuut.web import statutes


def dekking(request: HttpRequest) -> HttpResponse:
    """Counts per part and per kind, and every norm that cannot be computed with the reason."""
    return render(request, "dekking.html", {"statuten": [_of(key) for key in statutes.installed()], "statussen": STATUSES})


def _of(key: str) -> dict[str, Any]:
    pack = statutes.pack(key)
    names = {part.deel: part.opschrift for part in statutes.parts(key)}
    counted = coverage(pack.norms)
    order = [*(number for number in names if number in counted), *(number for number in counted if number not in names)]
    by_part = [(names.get(number, f"Deel {number}"), number, _row(counted[number])) for number in order]
    by_kind = [(kind, _row(counts)) for kind, counts in coverage_by_kind(pack.norms).items()]
    total = [sum(counts[status] for counts in counted.values()) for status in STATUSES]
    return {
        "pack": pack,
        "delen": by_part,
        "soorten": by_kind,
        "som": total,
        "totaal": sum(total),
        "staven": _bars(dict(zip(STATUSES, total, strict=True))),
        "niet_berekenbaar": [norm for norm in pack.norms.values() if norm.status == "niet berekenbaar"],
    }


def _row(counts: Any) -> dict[str, Any]:
    return {"aantallen": [counts[status] for status in STATUSES], "totaal": sum(counts.values()), "staven": _bars(counts)}


def _bars(counts: Any) -> list[tuple[str, int, str, float]]:
    total = sum(counts.values()) or 1
    return [(status, counts[status], status.replace(" ", "-"), 100 * counts[status] / total) for status in STATUSES]
