"""The team calendar of a month: filter, cover per day, table, export of what is shown."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from statuut.store import doors
from statuut.store.audit import note
from statuut.store.doors.people import grades_in_use
from statuut.timeline.month import first_day, iso_month, last_day, month_number, month_text, parse_month
from statuut.web.clock import now, today
from statuut.web.context import actor
from statuut.web.exports import Sheet, as_csv, as_xlsx
from statuut.web.leave_groups import Look
from statuut.web.team import TeamMonth, team_month
from statuut.web.words import word

FIRST, LAST = 1950 * 12, 2100 * 12 + 11


def kalender(request: HttpRequest) -> HttpResponse:
    """The calendar of the month asked, or of the last month that is kept."""
    month, wrong, told = _asked(request)
    _noted("lezen", month, told)
    groups: dict[Look, list[str]] = {}
    for each in told.afwezigheden:
        names = groups.setdefault(each.soort.groep, [])
        if each.soort.naam not in names:
            names.append(each.soort.naam)
    context: dict[str, Any] = {
        "maand": iso_month(month),
        "maandtekst": month_text(month),
        "maand_getypt": request.GET.get("maand", "") or iso_month(month),
        "maandfout": wrong,
        "vorige": iso_month(month - 1),
        "volgende": iso_month(month + 1),
        "team": told,
        "groepen": list(groups.items()),
        "graden": grades_in_use(),
        "zoek": request.GET.get("zoek", ""),
        "graad": request.GET.get("graad", ""),
        "toon": request.GET.get("toon", ""),
    }
    return render(request, "teamkalender.html", context, status=422 if wrong and not request.headers.get("HX-Request") else 200)


def uitvoer(request: HttpRequest, soort: str) -> HttpResponse:
    """The absences of the month as shown, as CSV, or with the cover as XLSX."""
    if soort not in ("csv", "xlsx"):
        raise Http404("De kalender bestaat als csv en als xlsx.")
    month, _, told = _asked(request)
    _noted("uitvoeren", month, told)
    names = ("Nummer", "Naam", "Graad", "Verlof", "Van", "Tot en met", "Deel")
    rows = [
        (g.persoon.personeelsnummer, g.persoon.weergavenaam, word(g.persoon.graad), g.soort.naam, g.van, g.tot, g.deel_tekst or "hele dag")
        for g in told.afwezigheden
    ]
    absences = Sheet("Afwezigheden", names, (12, 32, 26, 36, 14, 14, 12), rows)
    file = f"verlof-{iso_month(month)}"
    if soort == "csv":
        return as_csv(absences, file)
    cover = [(day.dag, day.feestdag, day.verwacht, day.aantal, day.procent) for day in told.dagen]
    return as_xlsx(
        [absences, Sheet("Bezetting", ("Dag", "Feestdag", "Verwacht", "Aanwezig", "Procent"), (14, 30, 12, 12, 12), cover)], file
    )


def _asked(request: HttpRequest) -> tuple[int, str, TeamMonth]:
    """The month, what is wrong about it, and the calendar of who is in service in it and fits the filter."""
    month, wrong = month_number(doors.reference_day(today())), ""
    if typed := request.GET.get("maand", "").strip():
        try:
            found = parse_month(typed)
            if not FIRST <= found <= LAST:
                raise ValueError(f"“{typed}” ligt te ver: kies een maand van 1950 tot 2100.")
            month = found
        except ValueError as error:
            wrong = str(error)
    van, tot = first_day(month), last_day(month)
    listing = doors.Listing(request.GET.get("zoek", ""), request.GET.get("graad", ""))
    serving = doors.people(listing).filter(in_dienst__lte=tot).exclude(uit_dienst__lt=van)
    records = doors.work_records(serving.order_by(), van, tot)
    return month, wrong, team_month(list(serving), records, month, only_absent=request.GET.get("toon", "") == "afwezig")


def _noted(act: str, month: int, told: TeamMonth) -> None:
    note(actor(), act, "teamkalender", now=now(), gegevens={"maand": iso_month(month), "personen": len(told.rijen)})
