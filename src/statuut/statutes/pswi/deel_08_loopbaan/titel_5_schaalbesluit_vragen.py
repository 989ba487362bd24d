"""PSWI part VIII, title 5 (VIII 80-82): who may be granted A 266, A 119 or A 213 by the head of the institution, on advice.

Powers, not rights: years of actual work in the scale before, and an evaluation that supports it. The years follow from the file.
"""

from __future__ import annotations

from statuut.engine.units import WHOLE_MONTHS, YES_NO
from statuut.engine.values import UNKNOWN
from statuut.statutes.pswi.deel_08_loopbaan.overheden import DIRECTIERAAD, HOOFD, LOOPBAANOVERHEID
from statuut.statutes.pswi.deel_08_loopbaan.titel_4_toegang import van_rang
from statuut.statutes.pswi.deel_08_loopbaan.titel_5_schalen_bij_besluit import A113, A212, A265, TIEN_JAAR, VIER_JAAR
from statuut.statutes.pswi.driewaardig import alle, als_bekend
from statuut.statutes.pswi.gegevens.lijsten import NIET_WETENSCHAPPELIJK, WETENSCHAPPELIJK
from statuut.statutes.pswi.vragen import feit, vraag

feit("maanden_in_huidige_schaal", "volle maanden werkelijke prestaties in de huidige schaal", WHOLE_MONTHS, "VIII 80",
     "Hoeveel volle maanden werkelijke prestaties telt de ambtenaar in zijn huidige schaal?")  # fmt: skip
feit("onder_het_instellingshoofd", "ressorteert onder het instellingshoofd", YES_NO, "VIII 80",
     "Ressorteert de ambtenaar onder het instellingshoofd?")  # fmt: skip


def in_schaal(huidige_schaal, maanden, schaal, nodig):
    """Whether somebody holds a scale, long enough."""
    return alle(als_bekend(huidige_schaal, huidige_schaal == schaal), als_bekend(maanden, maanden >= nodig))


@vraag("VIII 80", unit=YES_NO, accepts=(UNKNOWN,))
def a266_mogelijk(
    hoedanigheid, personeelsgroep, rang, onder_het_instellingshoofd, huidige_schaal, maanden_in_huidige_schaal,
    functioneringsevaluatie_gunstig,
):  # fmt: skip
    """Whether a scientific official of rank A2 under the head may be granted A 266: ten years in A 265."""
    held = in_schaal(huidige_schaal, maanden_in_huidige_schaal, A265, TIEN_JAAR)
    who = van_rang(hoedanigheid, personeelsgroep, rang, WETENSCHAPPELIJK, "A2")
    return alle(who, onder_het_instellingshoofd, held, functioneringsevaluatie_gunstig)


@vraag("VIII 81", unit=YES_NO, accepts=(UNKNOWN,))
def a119_mogelijk(hoedanigheid, personeelsgroep, rang, huidige_schaal, maanden_in_huidige_schaal, functioneringsevaluatie_gunstig):
    """Whether another official of rank A1 may be granted A 119: four years in A 113."""
    held = in_schaal(huidige_schaal, maanden_in_huidige_schaal, A113, VIER_JAAR)
    return alle(van_rang(hoedanigheid, personeelsgroep, rang, NIET_WETENSCHAPPELIJK, "A1"), held, functioneringsevaluatie_gunstig)


@vraag("VIII 82", unit=YES_NO, accepts=(UNKNOWN,))
def a213_mogelijk(
    hoedanigheid, personeelsgroep, rang, onder_het_instellingshoofd, huidige_schaal, maanden_in_huidige_schaal,
    functioneringsevaluatie_gunstig,
):  # fmt: skip
    """Whether another official of rank A2 under the head may be granted A 213: four years in A 212."""
    held = in_schaal(huidige_schaal, maanden_in_huidige_schaal, A212, VIER_JAAR)
    who = van_rang(hoedanigheid, personeelsgroep, rang, NIET_WETENSCHAPPELIJK, "A2")
    return alle(who, onder_het_instellingshoofd, held, functioneringsevaluatie_gunstig)


@vraag("VIII 80", unit=LOOPBAANOVERHEID, also=("VIII 81", "VIII 82"))
def schaalbesluit_door():
    """Who may grant these scales."""
    return HOOFD


@vraag("VIII 80", unit=LOOPBAANOVERHEID, also=("VIII 81", "VIII 82"))
def schaalbesluit_advies_van():
    """Who advises first."""
    return DIRECTIERAAD
