"""PSWI part XIII, title 1, chapter 5 (XIII 24 §3 and §5): when the salary is on the account, and interest when it comes late."""

from __future__ import annotations

from datetime import date

from statuut.engine.units import EURO
from statuut.engine.values import NONE
from statuut.money import to_cents
from statuut.statutes.pswi.boek import BOEK
from statuut.timeline.calendar import last_working_day_of_month, next_working_day
from statuut.timeline.month import last_day

DECEMBER = 12
MAANDEN = 12
PROCENT = 10_000
#: Interest is due when nothing was paid by the end of the second month after entry, and counts from the month after entry.
TWEEDE_MAAND = 2


def uiterste_betaaldag(month: int) -> date:
    """The last day on which the salary of a month is credited (XIII 24 §3): its last working day; for December the first of January."""
    if month % 12 + 1 == DECEMBER:
        return next_working_day(last_day(month))
    return last_working_day_of_month(month)


@BOEK.rule("XIII 24 §5 lid 2", unit=EURO)
def nalatigheidsintrest(maanden_zonder_salaris, voorschot, wettelijke_rentevoet):
    """Interest on the starting salary when, through the authority's fault, none was paid by the end of the second month."""
    if maanden_zonder_salaris == NONE or maanden_zonder_salaris <= TWEEDE_MAAND:
        return 0
    return to_cents(voorschot * (maanden_zonder_salaris - 1) * wettelijke_rentevoet, PROCENT * MAANDEN)
