"""Readings: every doubtful point of a statute, what was chosen, why, and what else was possible."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from statuut.web import statutes


def leeswijzen(request: HttpRequest) -> HttpResponse:
    """All readings of all statutes."""
    found = [(statutes.pack(key), list(statutes.pack(key).readings.values())) for key in statutes.installed()]
    return render(request, "leeswijzen.html", {"statuten": found})
