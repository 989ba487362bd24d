"""Pages for what went wrong: not found, expired form, our own fault."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render


def niet_gevonden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """404; the message of an Http404 of ours is a Dutch sentence."""
    reason = str(exception.args[0]) if isinstance(exception, Http404) and exception.args and isinstance(exception.args[0], str) else ""
    uitleg = reason if reason.endswith(".") else "Dit adres bestaat niet. Zoek een personeelslid of een artikel met het zoekveld bovenaan."
    return render(request, "fout.html", {"kop": "Niet gevonden", "uitleg": uitleg}, status=404)


def misgelopen(request: HttpRequest) -> HttpResponse:
    """500: a fault of the program."""
    uitleg = "Dit is een fout van het programma. Er is niets gewijzigd. De reden staat in het venster waarin de site is gestart."
    return render(request, "fout.html", {"kop": "Er liep iets mis", "uitleg": uitleg}, status=500)


def verlopen(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form without a valid token."""
    uitleg = "Het formulier is verlopen of kwam van elders. Ga terug, laad de pagina opnieuw en verstuur nog eens."
    return render(request, "fout.html", {"kop": "Formulier niet aanvaard", "uitleg": uitleg}, status=403)
