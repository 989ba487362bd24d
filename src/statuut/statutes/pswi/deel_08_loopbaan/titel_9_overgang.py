"""PSWI part VIII, title 9, chapters 4 and 5 (VIII 97, 101-102): insertion into the functional career.

An old grade's seniority becomes scale seniority on the day of insertion: a third of the first twelve years and two thirds above;
the whole of it for a flat career (§2) and on the first step (§6), unless the old grade had rank 40 to 42 and the new one is of
level D (§7). Whoever was inserted by §§1-2 passes to the next scale only from the date of §5; the surplus lapses.
"""

from __future__ import annotations

from statuut.engine.units import MONTHS, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.deel_08_loopbaan.titel_3_ancienniteit import MAAND
from statuut.statutes.pswi.gegevens.lijsten import NIVEAUS

NIVEAU_D = NIVEAUS.index("D")


@BOEK.rule("VIII 101 §6", unit=YES_NO, also=("VIII 101 §2", "VIII 101 §7"))
def inschakeling_volledig(inschakeling_vlak, inschakeling_eerste_trap, inschakeling_rang_40, niveau):
    """Whether the whole old grade seniority counts: a flat career, or the first step unless level D with an old rank 40 to 42."""
    if inschakeling_vlak == 1:
        return 1
    if inschakeling_eerste_trap == 1:
        return 0 if inschakeling_rang_40 == 1 and niveau == NIVEAU_D else 1
    return 0


@BOEK.rule("VIII 101 §3", unit=MONTHS, accepts=(UNKNOWN,))
def inschakeling_grondslag(inschakeling_maanden, inschakeling_schaal_maanden, inschakeling_schaal_21, inschakeling_volledig):
    """The months that the insertion counts: grade seniority, or the time in the old scale where that scale decided as well (§3)."""
    if inschakeling_schaal_maanden != NONE and inschakeling_schaal_21 == 1 and inschakeling_volledig == UNKNOWN:
        return UNKNOWN
    if inschakeling_schaal_maanden == NONE or (inschakeling_schaal_21 == 1 and inschakeling_volledig == 0):
        return inschakeling_maanden
    return inschakeling_schaal_maanden


@BOEK.rule("VIII 101 §1", unit=MONTHS)
def inschakeling_ancienniteit(inschakeling_grondslag):
    """Scale seniority on insertion: one third up to twelve years and two thirds above, whole months."""
    if inschakeling_grondslag == NONE:
        return NONE
    grens = 144 * MAAND
    onder = min(inschakeling_grondslag, grens)
    boven = max(0, inschakeling_grondslag - grens)
    return (onder + 2 * boven) // (3 * MAAND) * MAAND


@BOEK.exception(to="inschakeling_ancienniteit", article="VIII 101 §2", when="inschakeling_volledig")
def inschakeling_hele_ancienniteit(inschakeling_grondslag):
    """The whole old grade seniority (§§2 and 6)."""
    if inschakeling_grondslag == NONE:
        return NONE
    return inschakeling_grondslag // MAAND * MAAND


@BOEK.rule("VIII 101 §5", unit=YES_NO, start=0, reading="VIII-101-letter")
def ingeschakeld(
    inschakeling_maanden, inschakeling_volledig, inschakeling_vlak, vorige_ingeschakeld, overgang_in_loopbaan, hoogste_wisseldag_schijf,
    maandnummer, inschakeling_gewijzigd_vanaf, leeswijze_VIII_101_letter,
):  # fmt: skip
    """Whether the first transition after an insertion by §§1-2 is still to come."""
    if inschakeling_maanden != NONE and leeswijze_VIII_101_letter == 1 and maandnummer < inschakeling_gewijzigd_vanaf:
        return 0
    if inschakeling_maanden != NONE:
        return 1 if inschakeling_volledig == 0 or inschakeling_vlak == 1 else 0
    if overgang_in_loopbaan == 1 or hoogste_wisseldag_schijf > 0:
        return 0
    return vorige_ingeschakeld
