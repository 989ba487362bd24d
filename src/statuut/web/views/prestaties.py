"""The month grid of performances of a person: typed in, checked while typing, and recorded all at once."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from statuut.dossier.events.prestaties import AARDEN_PRESTATIE
from statuut.store.actions import RecordedTogether, preview_events, record_events
from statuut.timeline.month import first_day, iso_month, last_day, month_text
from statuut.web import statutes
from statuut.web.clock import now, today
from statuut.web.context import actor
from statuut.web.forms.event_form import sentence
from statuut.web.grid_effect import grid_effect
from statuut.web.month_grid import TIME_OFF, Asked, Grid, asked_of, fill_in, grid, place, read_column
from statuut.web.people import Asked as Question
from statuut.web.people import asked
from statuut.web.views.loon import month_or_404
from statuut.web.words import several

STALE = "Het dossier is intussen gewijzigd; er is niets opgeslagen. Kijk na wat er nu staat en bewaar opnieuw."


def maandraster(request: HttpRequest, nr: str, maand: str) -> HttpResponse:
    """The grid; a POST checks it, adds a column, or records it."""
    month = month_or_404(maand)
    question = asked(request, nr, f"prestaties {maand}")
    if first_day(month) > today():
        return render(request, "prestaties.html", {**_frame(question, month), "toekomst": True})
    if request.method != "POST":
        return render(request, "prestaties.html", _context(request, question, month, grid(question.dossier, month)))
    return _submit(request, question, month)


def _submit(request: HttpRequest, question: Question, month: int) -> HttpResponse:
    shown, asks = _typed(request, question, month)
    live, button = bool(request.headers.get("HX-Request")), request.POST.get("knop", "")
    context = _context(request, question, month, shown)
    if button == "kolom" and not live:
        return render(request, "prestaties.html", context)
    done = _try(question, shown, asks)
    wrong = bool(shown.fouten) or not done.gelukt
    if not wrong and button == "bewaar" and not live:
        codes = statutes.pack(question.person.statuut).codes
        raws = [ask.raw for ask in asks]
        kept = record_events(
            question.nr, raws, codes=codes, actor=actor(), now=now(), stempel=request.POST.get("stempel") if asks else None
        )
        if kept is not None:
            return redirect(f"{reverse('prestaties', args=[question.nr, iso_month(month)])}?gedaan={_counts(asks)}#gedaan")
        context["verouderd"] = STALE
    rest = place(shown, asks, done.first, done.findings)
    context |= {
        "bezwaren": [sentence(finding) for finding in rest if finding.ernst == "fout"],
        "fouten": shown.fouten,
        "getoetst": True,
        "wijzigingen": len(asks),
        "gevolg": None if done.dossier is None or shown.fouten or not asks else grid_effect(question, done.dossier, month),
    }
    context["aantal_fouten"] = len(context["fouten"]) + len(context["bezwaren"])
    if live:
        return render(request, "deel/raster_oordeel.html", {**context, "live": True})
    return render(request, "prestaties.html", context, status=409 if "verouderd" in context else 422 if wrong else 200)


def _typed(request: HttpRequest, question: Question, month: int) -> tuple[Grid, list[Asked]]:
    """The grid with what was typed in it, and what it asks of the file."""
    numbers = [each.nr for each in question.dossier.employments()] or [1]
    names = list(request.POST.getlist("kolom"))
    if request.POST.get("knop") == "kolom":
        names.append("-".join(request.POST.get(name, "") for name in ("nieuw_tewerkstelling", "nieuw_aard", "nieuw_compensatie")))
    columns = [column for name in names if (column := read_column(name, numbers)) is not None]
    shown = grid(question.dossier, month, columns)
    fill_in(shown, {name: str(value) for name, value in request.POST.items()})
    given = {name: request.POST.get(name, "").strip() for name in ("bron", "reden", "gevaar")}
    return shown, asked_of(shown, given["bron"], given["reden"], given["gevaar"])


def _try(question: Question, shown: Grid, asks: list[Asked]) -> RecordedTogether:
    codes = statutes.pack(question.person.statuut).codes
    return preview_events(question.dossier, [ask.raw for ask in asks], codes=codes, actor=actor(), now=now())


def _frame(question: Question, month: int) -> dict[str, Any]:
    return {
        "vraag": question,
        "p": question.person,
        "tab": "loon",
        "statuut": question.person.statuut,
        "maand": iso_month(month),
        "maandtekst": month_text(month),
        "vorige": iso_month(month - 1),
        "volgende": iso_month(month + 1) if last_day(month) < today() else "",
    }


def _context(request: HttpRequest, question: Question, month: int, shown: Grid) -> dict[str, Any]:
    numbers = [each.nr for each in question.dossier.employments()] or [1]
    given = request.POST if request.method == "POST" else {}
    return {
        **_frame(question, month),
        "raster": shown,
        "stempel": question.person.stempel,
        "aarden": AARDEN_PRESTATIE,
        "inhaalrust": TIME_OFF,
        "tewerkstellingen": numbers,
        "met_gevaar": any(column.aard == "gevaarlijk_werk" for column in shown.kolommen),
        "meerdere": len({column.tewerkstelling for column in shown.kolommen}) > 1,
        "bron": given.get("bron", ""),
        "reden": given.get("reden", ""),
        "gevaar": given.get("gevaar", ""),
        "gedaan": _told(request.GET.get("gedaan", "")),
        "laatste_dag": last_day(month),
    }


def _counts(asks: list[Asked]) -> str:
    gone = sum(ask.raw["soort"] == "intrekking" for ask in asks)
    corrected = sum("vervangt" in ask.raw for ask in asks) - gone
    return f"{len(asks) - gone - corrected}-{corrected}-{gone}"


def _told(counts: str) -> str:
    """What was recorded, in one sentence."""
    parts = counts.split("-")
    if len(parts) != 3 or not all(part.isdigit() for part in parts):
        return ""
    new, corrected, gone = (int(part) for part in parts)
    words = [f"{several(new, 'nieuwe prestatie', 'nieuwe prestaties')} vastgelegd"] if new else []
    words += [f"{corrected} verbeterd"] if corrected else []
    words += [f"{gone} ingetrokken"] if gone else []
    return f"Bewaard: {', '.join(words)}." if words else "Er was niets gewijzigd; er is niets opgeslagen."
