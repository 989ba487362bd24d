"""Checks of part-time leave and career interruption in a file: what the statute does not allow, and what a promotion brings to an end.

Every finding is a warning: the leave was granted, and what it does is computed as recorded.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from statuut.dossier.checks import Checked
from statuut.dossier.finding import Finding
from statuut.statutes.pswi.feiten.loopbaan import HEEL
from statuut.statutes.pswi.feiten.persoon import Persoon
from statuut.timeline.formatting import format_date

HALF = HEEL // 2
DEELTIJDS = ("deeltijdse_prestaties", "deeltijdse_prestaties_non_activiteit")


def check_deeltijds(checked: Checked) -> Iterator[Finding]:
    """Part-time leave that leaves less than half of the work, and a promotion in grade during leave past the five years."""
    mine = [e for e in checked.of("afwezigheid") if _body(e).aard in DEELTIJDS and not e.omgekeerd]
    if not mine:
        return
    for event in mine:
        if _body(event).fractie > HALF:
            message = "Met deeltijds verlof wordt minstens de helft van de normale arbeidsduur gewerkt."
            yield checked.finding("deeltijds_onder_helft", message, event, "fractie", "hoogstens 50", "XI 36 §4", "waarschuwing")
    over = Persoon(checked.events).na_vijf_jaar
    for promotion in checked.of("graad"):
        if _body(promotion).wijze != "bevordering":
            continue
        for event in mine:
            past = _body(event).aard == DEELTIJDS[1] or (over is not None and promotion.van >= over)
            if past and event.van < promotion.van and promotion.van in event.periode:
                message = f"De bevordering op {format_date(promotion.van)} maakt een einde aan dit deeltijdse verlof na de vijf jaar."
                advice = "een einde op de dag voor de bevordering"
                yield checked.finding("bevordering_beeindigt_deeltijds", message, event, "tot", advice, "XI 40 §2 lid 2", "waarschuwing")


def check_onderbreking(checked: Checked) -> Iterator[Finding]:
    """A career interruption that is neither full-time nor half-time, or that does not begin on the first of a month."""
    for event in checked.of("afwezigheid"):
        body = _body(event)
        if not body.aard.startswith("loopbaanonderbreking") or event.omgekeerd:
            continue
        if body.fractie not in (HEEL, HALF) and not _deeltijdse(checked, event):
            message = "Een loopbaanonderbreking is voltijds of halftijds."
            yield checked.finding("onderbreking_ander_deel", message, event, "fractie", "100 of 50", "XI 43 §1 lid 2", "waarschuwing")
        if event.van.day != 1 and body.aard in ("loopbaanonderbreking", "loopbaanonderbreking_tot_pensioen"):
            message = "Een gewone loopbaanonderbreking begint op de eerste van een maand."
            advice = "de eerste dag van een maand"
            yield checked.finding("onderbreking_niet_op_eerste", message, event, "van", advice, "XI 47 §1 lid 3", "waarschuwing")


def _deeltijdse(checked: Checked, event: Any) -> bool:
    """Whether the person works part-time as such, so that another share is all the work there is."""
    same = [e for e in checked.of("contract", "stage", "werkregime") if e.tewerkstelling == event.tewerkstelling and e.van <= event.van]
    return bool(same) and _body(same[-1]).fractie < HEEL


def _body(event: Any) -> Any:
    return event.body
