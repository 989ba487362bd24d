"""Small answers while a form is filled in: the date that was typed, in full."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from statuut.dossier.events.read import day
from statuut.timeline.formatting import format_long_date


def echo(text: str) -> tuple[str, bool]:
    """The date in full and True, or what is wrong and False; nothing for nothing."""
    if not text.strip():
        return "", True
    try:
        return format_long_date(day(text)), True
    except ValueError as error:
        return str(error), False


def datum(request: HttpRequest) -> HttpResponse:
    """Echo the first date of the query (a form sends its own field name)."""
    text, good = echo(next((str(value) for name, value in request.GET.items() if name != "csrfmiddlewaretoken"), ""))
    return render(request, "deel/echo.html", {"tekst": text, "goed": good})
