"""Births and the maternity leave that belongs to each (XI 15-16), from events alone, so that pay can follow from the weeks that are paid.

A leave belongs to the birth nearest to its first day. What is past the paid weeks is unpaid by itself, as if it had been recorded so; how
long the labour act extends the rest for a child in hospital is known only when it is recorded (`verlofstand`, kind bevallingsverlof,
`extra`), and while it is not the longest extension is paid.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from statuut.dossier.event import Event
from statuut.engine.values import NONE
from statuut.statutes.pswi.deel_11_toestand.titel_3_bevalling_en_opvang import (
    HOOGSTE_VERLENGING,
    WEEK,
    bevallingsverlof_betaalde_basis,
    bevallingsverlof_betaalde_verlenging,
    bevallingsverlof_betaalde_weken,
    bevallingsverlof_dagen_te_laat,
)
from statuut.timeline.period import Period

BETAALD, ONBETAALD = "bevallingsverlof", "bevallingsverlof_onbezoldigd"
#: A maternity leave belongs to the birth that lies nearest to it, within this many days.
BIJ_BEVALLING = 300


def dag_van(birth: Event) -> date:
    """The day of a birth: the actual one, or the expected one while it is not known."""
    body: Any = birth.body
    day: date = body.werkelijke_datum or body.vermoedelijke_datum
    return day


def bevalling_bij(births: Iterable[Event], day: date) -> Event | None:
    """The birth nearest to a day, or None when there is none near."""
    near = [(abs((dag_van(e) - day).days), e.nr, e) for e in births]
    found = min(near, default=None, key=lambda each: each[:2])
    return found[2] if found is not None and found[0] <= BIJ_BEVALLING else None


def bevallingsfeiten(birth: Event, leaves: Sequence[Period], extra_days: Sequence[int]) -> dict[str, int]:
    """The facts of a birth for the rules, with the leave around it; the extension (days) only where the file tells it."""
    body: Any = birth.body
    facts = {
        "vermoedelijke_bevallingsdatum": body.vermoedelijke_datum.toordinal(),
        "werkelijke_bevallingsdatum": NONE if body.werkelijke_datum is None else body.werkelijke_datum.toordinal(),
        "meerling": int(body.meerling),
    }
    if body.werkelijke_datum is not None:
        before = Period(date.min, body.werkelijke_datum)
        taken = [common for leave in leaves if (common := leave.overlap(before)) is not None]
        facts["prenatale_weken_opgenomen"] = sum(common.days for common in taken) // WEEK
    if extra_days:
        facts["bevallingsverlof_verlenging"] = sum(extra_days)
    elif body.opname_kind_vanaf is None and body.opname_kind_tot is None:
        facts["bevallingsverlof_verlenging"] = 0
    return facts


def onbetaald_vanaf(events: Sequence[Event]) -> dict[int, date]:
    """Per number of a maternity leave that outlasts the paid weeks of its birth: the first unpaid day (XI 16 lid 1)."""
    leaves = [e for e in events if e.soort == "afwezigheid" and e.body.aard == BETAALD and not e.omgekeerd]  # type: ignore[attr-defined]
    births = [e for e in events if e.soort == "bevalling" and not e.omgekeerd]
    standing = [e for e in events if e.soort == "verlofstand" and e.body.aard == BETAALD and e.body.soort_stand == "extra"]  # type: ignore[attr-defined]
    found: dict[int, date] = {}
    for birth in births:
        mine = [e for e in leaves if bevalling_bij(births, e.van) is birth]
        extra = [int(e.body.dagen) for e in standing if bevalling_bij(births, e.van) is birth]  # type: ignore[attr-defined]
        found.update(_over(mine, _betaalde_dagen(bevallingsfeiten(birth, [e.periode for e in mine], extra))))
    return found


def _betaalde_dagen(facts: dict[str, int]) -> int:
    """The calendar days that are paid; the longest extension while it is not known."""
    late = bevallingsverlof_dagen_te_laat(facts["vermoedelijke_bevallingsdatum"], facts["werkelijke_bevallingsdatum"])
    base = bevallingsverlof_betaalde_basis(bevallingsverlof_betaalde_weken(facts["meerling"]), late, 0)
    known = facts.get("bevallingsverlof_verlenging", HOOGSTE_VERLENGING)
    return int(base + bevallingsverlof_betaalde_verlenging(known, base, 0))


def _over(leaves: Sequence[Event], paid: int) -> Iterator[tuple[int, date]]:
    used = 0
    for leave in leaves:
        left = max(0, paid - used)
        if leave.tot is None or leave.periode.days > left:
            yield leave.nr, leave.van + timedelta(days=left)
        used += 0 if leave.tot is None else leave.periode.days
