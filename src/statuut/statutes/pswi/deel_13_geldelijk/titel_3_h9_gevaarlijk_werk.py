"""PSWI part XIII, title 3, chapter 9 (XIII 90-95): the allowance for dangerous, unhealthy or obnoxious work.

The minutes of the month are added up, work done at the same time once, and the total is rounded to whole hours: thirty minutes or more
make an hour. The total decides the amount an hour, for all hours of the month. Not on days with a flight allowance, nor without salary.
The list of such work (annex 12) is not in the text: the file says which work it was.
"""

from __future__ import annotations

from statuut.engine.units import COUNT, EURO, MINUTES
from statuut.engine.values import UNKNOWN
from statuut.money import to_cents_up
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.boek_toelagen import AARDEN_PRESTATIE
from statuut.statutes.pswi.deel_13_geldelijk.titel_3_h1_algemeen import FRANK_NOEMER

GEVAARLIJK_WERK = AARDEN_PRESTATIE.index("gevaarlijk_werk")
UUR, HALF_UUR = 60, 30
#: Hours up to which the first and the second amount hold (XIII 92).
EERSTE_GRENS, TWEEDE_GRENS = 6, 25


@BOEK.rule(
    "XIII 93", unit=MINUTES, per="prestatie", accepts=(UNKNOWN,), also=("XIII 90", "XIII 91", "XIII 94", "XIII 39 §1", "XIII 96 §1")
)  # fmt: skip
def gevaarlijke_minuten(prestatie_aard, prestatie_minuten, prestatie_gelijktijdig, prestatie_bezoldigd, vliegtoelage):
    """Minutes of dangerous work that count, what was done at the same time once."""
    if prestatie_aard != GEVAARLIJK_WERK or prestatie_bezoldigd == 0 or vliegtoelage == 1:
        return 0
    return UNKNOWN if prestatie_minuten == UNKNOWN else max(0, prestatie_minuten - prestatie_gelijktijdig)


def uren_afgerond(minuten):
    """Whole hours of a total: a part of thirty minutes or more is an hour, less drops."""
    return (minuten + HALF_UUR) // UUR


@BOEK.rule("XIII 93", unit=COUNT)
def gevaarlijke_uren(som_gevaarlijke_minuten):
    """Whole hours of dangerous work of the month."""
    return uren_afgerond(som_gevaarlijke_minuten)


def uurbedrag(minuten, bedrag_1, bedrag_2, bedrag_3):
    """The amount an hour for a total of minutes in the month."""
    if minuten <= EERSTE_GRENS * UUR:
        return bedrag_1
    return bedrag_2 if minuten <= TWEEDE_GRENS * UUR else bedrag_3


@BOEK.rule(
    "XIII 92", unit=EURO, accepts=(UNKNOWN,), also=("XIII 90", "XIII 93", "XIII 95", "XIII 42", "XIV 51 §1"), reading="XIII-93-schijf"
)  # fmt: skip
def toelage_gevaarlijk_werk(
    gevaarlijke_uren, som_gevaarlijke_minuten, index, gevaarlijk_uur_1, gevaarlijk_uur_2, gevaarlijk_uur_3, leeswijze_XIII_93_schijf
):
    """Indexed allowance for the dangerous work of the month, up to the cent."""
    if gevaarlijke_uren == 0:
        return 0
    if gevaarlijke_uren == UNKNOWN:
        return UNKNOWN
    minuten = som_gevaarlijke_minuten if leeswijze_XIII_93_schijf == 1 else gevaarlijke_uren * UUR
    if minuten == UNKNOWN:
        return UNKNOWN
    bedrag = uurbedrag(minuten, gevaarlijk_uur_1, gevaarlijk_uur_2, gevaarlijk_uur_3)
    return UNKNOWN if bedrag == UNKNOWN or index == UNKNOWN else to_cents_up(gevaarlijke_uren * bedrag * index, FRANK_NOEMER)
