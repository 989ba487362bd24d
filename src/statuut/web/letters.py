"""The place where letters of a case are linked: an address when the site can draw the document up, nothing otherwise."""

from __future__ import annotations

from django.urls import NoReverseMatch, reverse

from statuut.procedures.declaration import Procedure

#: The route of a letter as PDF: /zaken/<kenmerk>/brief/<document>.pdf, of the act of a record (`?handeling=`) or of an act to be done.
ROUTE = "zaakbrief"


def letter_url(kenmerk: str, procedure: Procedure, document: str, nr: int | None) -> str:
    """The address of a document of a case; empty for one that the procedure does not have or whose name fits no address."""
    if document not in procedure.documenten:
        return ""
    try:
        address = reverse(ROUTE, args=[kenmerk, document])
    except NoReverseMatch:
        return ""
    return address if nr is None else f"{address}?handeling={nr}"
