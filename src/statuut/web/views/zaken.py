"""The list of cases: filter, order, and export of exactly what is shown."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from statuut.store import doors
from statuut.store.audit import note
from statuut.web.case_list import COLUMNS, STANDINGS, CaseRow, Wanted, case_row, chosen, stages
from statuut.web.clock import now, today
from statuut.web.context import actor
from statuut.web.exports import Sheet, as_csv, as_xlsx


def lijst(request: HttpRequest) -> HttpResponse:
    """The cases that may be seen today."""
    wanted, rows = _wanted(request), _rows()
    found = chosen(rows, wanted)
    headers = [(key, name, _sorted(key, wanted.orde), f"-{key}" if wanted.orde == key else key) for key, name, _, _ in COLUMNS]
    procedures = sorted({(row.staat.procedure.sleutel, row.staat.procedure.naam) for row in rows}, key=lambda pair: pair[1])
    context: dict[str, Any] = {
        "rijen": found,
        "te_laat": sum(row.te_laat for row in found),
        "leeg": not rows,
        "gevraagd": wanted,
        "koppen": headers,
        "procedures": procedures,
        "fasen": stages(rows),
        "standen": STANDINGS.items(),
        "vandaag": today(),
    }
    return render(request, "zaken.html", context)


def uitvoer(request: HttpRequest, soort: str) -> HttpResponse:
    """The list as shown, as CSV or XLSX."""
    if soort not in ("csv", "xlsx"):
        raise Http404("De lijst bestaat als csv en als xlsx.")
    rows = [[value(row) for _, _, _, value in COLUMNS] for row in chosen(_rows(), _wanted(request))]
    note(actor(), "uitvoeren", "zaken", now=now(), gegevens={"soort": soort, "rijen": len(rows)})
    sheet = Sheet("Zaken", [name for _, name, _, _ in COLUMNS], [width for _, _, width, _ in COLUMNS], rows)
    return as_csv(sheet, "zaken") if soort == "csv" else as_xlsx([sheet], "zaken")


def _rows() -> list[CaseRow]:
    states = list(doors.every_state(today(), today=today()))
    people = doors.persons_by_number({state.case.betrokkene for state in states})
    return [case_row(state, people[state.case.betrokkene]) for state in states]


def _wanted(request: HttpRequest) -> Wanted:
    get = request.GET.get
    return Wanted(get("zoek", ""), get("procedure", ""), get("fase", ""), get("stand", ""), get("orde", "termijn"))


def _sorted(key: str, order: str) -> str:
    if not key or order.lstrip("-") != key:
        return ""
    return "descending" if order.startswith("-") else "ascending"
