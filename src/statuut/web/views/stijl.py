"""Static files, served by the site itself: style, script, icon."""

from __future__ import annotations

from django.contrib.staticfiles.views import serve
from django.http import HttpRequest, HttpResponseBase


def bestand(request: HttpRequest, bestand: str) -> HttpResponseBase:
    """One static file of the installed packages; the browser asks each time whether it changed."""
    response: HttpResponseBase = serve(request, bestand, insecure=True)
    response["Cache-Control"] = "no-cache"
    return response
