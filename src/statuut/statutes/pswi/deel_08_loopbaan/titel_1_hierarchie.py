"""PSWI part VIII, title 1 (VIII 1-7): levels, ranks and grades. What a grade is worth follows from the lists of XIII 35."""

from __future__ import annotations

from statuut.engine.values import NONE
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.gegevens.lijsten import eenheden

_CODES = eenheden()


@BOEK.rule("VIII 5", unit=_CODES["rang"], also=("VIII 3", "VIII 6", "VIII 7"))
def rang(graad, rang_van_graad):
    """Rank of the grade."""
    if graad == NONE:
        return NONE
    return rang_van_graad[graad]


@BOEK.rule("VIII 3", unit=_CODES["niveau"], also=("VIII 5", "VIII 7"))
def niveau(graad, niveau_van_graad):
    """Level of the grade."""
    if graad == NONE:
        return NONE
    return niveau_van_graad[graad]
