"""Checks of maternity leave in a file: what is past the paid weeks, and leave of which the birth is not known (XI 16)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from statuut.dossier.checks import Checked
from statuut.dossier.finding import Finding
from statuut.statutes.pswi.deel_11_toestand.titel_3_bevalling_en_opvang import WEEK, bevallingsverlof_betaalde_weken
from statuut.statutes.pswi.verlof.bevallingen import BETAALD, ONBETAALD, bevalling_bij, onbetaald_vanaf
from statuut.timeline.formatting import format_date


def check_bevalling(checked: Checked) -> Iterator[Finding]:
    """Maternity leave that outlasts the paid weeks, or that is longer than they are for one child without a birth on record."""
    leaves = [e for e in checked.of("afwezigheid") if e.body.aard == BETAALD and not e.omgekeerd]  # type: ignore[attr-defined]
    if not leaves:
        return
    births = [e for e in checked.of("bevalling") if not e.omgekeerd]
    unpaid = onbetaald_vanaf(checked.events)
    one_child = bevallingsverlof_betaalde_weken(0)
    for leave in leaves:
        if leave.nr in unpaid:
            first = unpaid[leave.nr]
            message = f"De betaalde weken zijn op: vanaf {format_date(first)} wordt dit bevallingsverlof als onbezoldigd gerekend."
            right = f"een einde op {format_date(first - timedelta(days=1))}, en daarna {ONBETAALD}"
            yield checked.finding("bevallingsverlof_betaalde_weken_op", message, leave, "tot", right, "XI 16 lid 1", "waarschuwing")
        elif bevalling_bij(births, leave.van) is None and (leave.tot is None or leave.periode.days > one_child * WEEK):
            message = f"Meer dan {one_child} weken, en de bevalling is niet vastgelegd: alles wordt als betaald gerekend."
            right = "een gebeurtenis 'bevalling' met de vermoedelijke en de werkelijke datum"
            yield checked.finding("bevalling_ontbreekt", message, leave, "van", right, "XI 16 lid 1", "waarschuwing")
