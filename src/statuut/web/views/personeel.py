"""The list of staff: search, filter, order, export of exactly what is shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from statuut.store import doors
from statuut.store.audit import note
from statuut.store.doors.people import grades_in_use
from statuut.store.models import Person
from statuut.web.clock import now, today
from statuut.web.context import actor
from statuut.web.exports import Cell, Sheet, as_csv, as_xlsx
from statuut.web.words import word

PER_PAGE = 100
WIDTHS = (12, 32, 30, 22, 16, 14, 14)
COLUMNS: tuple[tuple[str, str, Callable[[Person], Cell]], ...] = (
    ("nummer", "Nummer", lambda p: p.personeelsnummer),
    ("naam", "Naam", lambda p: p.weergavenaam),
    ("graad", "Graad", lambda p: word(p.graad)),
    ("groep", "Personeelsgroep", lambda p: word(p.personeelsgroep)),
    ("hoedanigheid", "Hoedanigheid", lambda p: word(p.hoedanigheid)),
    ("sinds", "In dienst sinds", lambda p: p.in_dienst),
    ("tot", "Uit dienst", lambda p: p.uit_dienst),
)


def listing(request: HttpRequest) -> doors.Listing:
    """What the query of the page asks."""
    get = request.GET.get
    active = doors.reference_day(today()) if get("dienst", "") == "in" else None
    return doors.Listing(get("zoek", ""), get("graad", ""), get("groep", ""), active, get("orde", "naam"))


def lijst(request: HttpRequest) -> HttpResponse:
    """The list; a search for exactly one number opens that person."""
    wanted = listing(request)
    found = doors.people(wanted)
    if wanted.zoek and not request.headers.get("HX-Request") and found.count() == 1 and request.GET.get("open"):
        return redirect("persoon", nr=found[0].personeelsnummer)
    pages = Paginator(found, PER_PAGE)
    page = pages.get_page(request.GET.get("blad"))
    headers = [(key, name, _sorted(key, wanted.orde), f"-{key}" if wanted.orde == key else key) for key, name, _ in COLUMNS]
    context: dict[str, Any] = {
        "blad": page,
        "aantal": pages.count,
        "gevraagd": wanted,
        "koppen": headers,
        "graden": grades_in_use(),
        "dienst": request.GET.get("dienst", ""),
        "leeg": not Person.objects.exists(),
        "peildag": doors.reference_day(today()),
    }
    return render(request, "personeel.html", context)


def uitvoer(request: HttpRequest, soort: str) -> HttpResponse:
    """The list as shown, as CSV or XLSX."""
    if soort not in ("csv", "xlsx"):
        raise Http404("De lijst bestaat als csv en als xlsx.")
    rows = [[value(person) for _, _, value in COLUMNS] for person in doors.people(listing(request))]
    note(actor(), "uitvoeren", "personeelslijst", now=now(), gegevens={"soort": soort, "rijen": len(rows)})
    sheet = Sheet("Personeel", [name for _, name, _ in COLUMNS], WIDTHS, rows)
    return as_csv(sheet, "personeel") if soort == "csv" else as_xlsx([sheet], "personeel")


def _sorted(key: str, order: str) -> str:
    if order.lstrip("-") != key:
        return ""
    return "descending" if order.startswith("-") else "ascending"
