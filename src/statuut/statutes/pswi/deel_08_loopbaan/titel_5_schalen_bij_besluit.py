"""PSWI part VIII, title 5 (VIII 79-82): the years that a decision on a higher scale asks.

The head of the institution may grant A 168, A 266, A 119 or A 213, on advice and on the evaluation. Whether the years are there follows
from the file: whole months of actual work in the scale held, which slowing down does not shorten. The decision itself is a fact.
"""

from __future__ import annotations

from statuut.engine.units import WHOLE_MONTHS, YES_NO
from statuut.engine.values import NONE
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.gegevens.lijsten import schaalconstante

A113, A167 = schaalconstante("A113"), schaalconstante("A167")
A212, A265 = schaalconstante("A212"), schaalconstante("A265")
TIEN_JAAR, ZES_JAAR, VIER_JAAR = 120, 72, 48


@BOEK.rule("VIII 80", unit=WHOLE_MONTHS, start=0, also=("VIII 81", "VIII 82"))
def maanden_in_schaal(vorige_maanden_in_schaal, vorige_hele_schaalmaand, salarisschaal, vorige_salarisschaal):
    """Whole months of actual work in the scale held, on the first of the month, whatever the speed of the career."""
    if salarisschaal == NONE or salarisschaal != vorige_salarisschaal:
        return 0
    return vorige_maanden_in_schaal + vorige_hele_schaalmaand


@BOEK.rule("VIII 80", unit=YES_NO, start=0, also=("VIII 81", "VIII 82"))
def hele_schaalmaand(ontbrekende_dagen_schaal, hoogste_wisseldag_schijf):
    """Whether the whole month is actual work in one scale."""
    return 1 if ontbrekende_dagen_schaal == 0 and hoogste_wisseldag_schijf <= 1 else 0


@BOEK.rule("VIII 79 §1", unit=YES_NO)
def jaren_voor_a168(salarisschaal, maanden_in_schaal):
    """Whether six years of actual work in A 167 allow a decision to grant A 168 and the title of expert."""
    return 1 if salarisschaal == A167 and maanden_in_schaal >= ZES_JAAR else 0


@BOEK.rule("VIII 80", unit=YES_NO)
def jaren_voor_a266(salarisschaal, maanden_in_schaal):
    """Whether ten years of actual work in A 265 allow a decision to grant A 266."""
    return 1 if salarisschaal == A265 and maanden_in_schaal >= TIEN_JAAR else 0


@BOEK.rule("VIII 81", unit=YES_NO)
def jaren_voor_a119(salarisschaal, maanden_in_schaal):
    """Whether four years of actual work in A 113 allow a decision to grant A 119."""
    return 1 if salarisschaal == A113 and maanden_in_schaal >= VIER_JAAR else 0


@BOEK.rule("VIII 82", unit=YES_NO)
def jaren_voor_a213(salarisschaal, maanden_in_schaal):
    """Whether four years of actual work in A 212 allow a decision to grant A 213."""
    return 1 if salarisschaal == A212 and maanden_in_schaal >= VIER_JAAR else 0
