"""What every page knows: the acting person, the words searched for, and which entry of the menu it belongs to."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest

MENU = (
    ("Werklijst", "/", ""),
    ("Personeel", "/personeel/", ""),
    ("Zaken", "/zaken/", ""),
    ("Loon", "/loon/", ""),
    ("Verlof", "/verlof/", ""),
    ("Statuten", "/statuten/", "Het recht"),
    ("Dekking", "/dekking/", ""),
    ("Leeswijzen", "/leeswijzen/", ""),
)


def actor() -> str:
    """The acting person: the one local user."""
    return str(settings.STATUUT_GEBRUIKER)


def site(request: HttpRequest) -> dict[str, Any]:
    """The context of the frame."""
    menu = [(naam, adres, groep, request.path == adres if adres == "/" else request.path.startswith(adres)) for naam, adres, groep in MENU]
    return {"menu": menu, "gebruiker": actor(), "gezocht": request.GET.get("zoek", "") if request.path == "/zoek/" else ""}
