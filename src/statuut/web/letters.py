"""The place where letters of a case are linked: an address when the site can draw the document up, nothing otherwise."""

from __future__ import annotations

from django.urls import NoReverseMatch, reverse

from statuut.procedures.declaration import Procedure

#: The route of a letter as PDF: /zaken/<kenmerk>/brief/<document>.pdf. Whoever draws letters up adds it to the addresses under this name.
ROUTE = "zaakbrief"


def letter_url(kenmerk: str, procedure: Procedure, document: str) -> str:
    """The address of a document of a case as PDF; empty while no such letter is drawn up."""
    if document not in procedure.documenten:
        return ""
    try:
        return reverse(ROUTE, args=[kenmerk, document])
    except NoReverseMatch:
        return ""
