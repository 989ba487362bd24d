"""PSWI part XIII, title 1, chapter 4 (XIII 23): an evaluation "onvoldoende" postpones the next salary increase by six months.

The evaluation waits for the first increase that falls due in the scale held; that step is paid six months later. Meanwhile the step
before it is paid, and what a former scale guarantees (XIII 22 §1) does not rise either. Another scale is paid in full.
"""

from __future__ import annotations

from statuut.engine.units import EURO, MONTH, MONTHS, YEARS, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.deel_08_loopbaan.titel_3_ancienniteit import MAAND
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, eenheden

_SCHAAL = eenheden()["schaal"]


@BOEK.rule("XIII 23", unit=YES_NO, start=0, accepts=(UNKNOWN,), also=("XIII 34",))
def uitstel_hangt(vorige_uitstel_hangt, verhoging_uitgesteld, onvoldoende_gegeven, hoedanigheid_laatst):
    """Whether an evaluation "onvoldoende" still waits for the increase that it postpones."""
    if hoedanigheid_laatst == UNKNOWN:
        return UNKNOWN
    if hoedanigheid_laatst != AMBTENAAR:
        return 0
    if onvoldoende_gegeven == 1:
        return 1
    if verhoging_uitgesteld == UNKNOWN:
        return UNKNOWN if vorige_uitstel_hangt != 0 else 0
    return 0 if verhoging_uitgesteld == 1 else vorige_uitstel_hangt


@BOEK.rule("XIII 23", unit=YES_NO, accepts=(UNKNOWN,))
def verhoging_uitgesteld(vorige_uitstel_hangt, nuttige_jaren_begin, vorige_nuttige_jaren_begin, schaal_begin, vorige_salarisschaal):
    """Whether an increase due on the first of this month is postponed."""
    if vorige_uitstel_hangt == 0:
        return 0
    if vorige_uitstel_hangt == UNKNOWN or nuttige_jaren_begin == UNKNOWN or vorige_nuttige_jaren_begin == UNKNOWN:
        return UNKNOWN
    if vorige_nuttige_jaren_begin == NONE or schaal_begin != vorige_salarisschaal:
        return 0
    return 1 if nuttige_jaren_begin > vorige_nuttige_jaren_begin else 0


@BOEK.rule("XIII 23", unit=MONTH, start=NONE, accepts=(UNKNOWN,))
def uitstel_tot(vorige_uitstel_tot, verhoging_uitgesteld, maandnummer, uitstel_maanden):
    """The month from which a postponed increase is paid."""
    if verhoging_uitgesteld == UNKNOWN:
        return UNKNOWN
    if verhoging_uitgesteld == 1:
        return UNKNOWN if uitstel_maanden == UNKNOWN else maandnummer + uitstel_maanden
    return vorige_uitstel_tot


@BOEK.rule("XIII 23", unit=YEARS, start=NONE, accepts=(UNKNOWN,))
def uitgestelde_trap(vorige_uitgestelde_trap, verhoging_uitgesteld, nuttige_jaren_begin):
    """The useful seniority of the increase that was postponed."""
    if verhoging_uitgesteld == 1:
        return nuttige_jaren_begin
    return UNKNOWN if verhoging_uitgesteld == UNKNOWN else vorige_uitgestelde_trap


@BOEK.rule("XIII 23", unit=YEARS, start=NONE, accepts=(UNKNOWN,))
def trap_tijdens_uitstel(vorige_trap_tijdens_uitstel, verhoging_uitgesteld, vorige_nuttige_jaren_begin):
    """The useful seniority that is paid meanwhile."""
    if verhoging_uitgesteld == 1:
        return vorige_nuttige_jaren_begin
    return UNKNOWN if verhoging_uitgesteld == UNKNOWN else vorige_trap_tijdens_uitstel


@BOEK.rule("XIII 23", unit=_SCHAAL, start=NONE, accepts=(UNKNOWN,))
def uitgestelde_schaal(vorige_uitgestelde_schaal, verhoging_uitgesteld, schaal_begin):
    """The scale in which an increase was postponed: another scale is paid in full."""
    if verhoging_uitgesteld == 1:
        return schaal_begin
    return UNKNOWN if verhoging_uitgesteld == UNKNOWN else vorige_uitgestelde_schaal


@BOEK.rule("XIII 23", unit=EURO, start=NONE, accepts=(UNKNOWN,), reading="XIII-23-waarborg")
def waarborg_tijdens_uitstel(vorige_waarborg_tijdens_uitstel, verhoging_uitgesteld, vorige_garantiebedrag_laatst):
    """What the former scale gave when the increase was postponed: the guarantee does not rise meanwhile either."""
    if verhoging_uitgesteld == 1:
        return vorige_garantiebedrag_laatst
    return UNKNOWN if verhoging_uitgesteld == UNKNOWN else vorige_waarborg_tijdens_uitstel


@BOEK.rule("XIII 23", unit=MONTHS, accepts=(UNKNOWN,), reading="XIII-23-volgende")
def verschuiving_begin(vorige_verschuiving, verhoging_uitgesteld, uitstel_maanden, leeswijze_XIII_23_volgende):
    """By how much later increases in the scale move as well: nothing, unless the postponement is read to last."""
    if leeswijze_XIII_23_volgende == 0:
        return 0
    if verhoging_uitgesteld == UNKNOWN or vorige_verschuiving == UNKNOWN:
        return UNKNOWN
    if verhoging_uitgesteld == 0:
        return vorige_verschuiving
    return UNKNOWN if uitstel_maanden == UNKNOWN else vorige_verschuiving + uitstel_maanden * MAAND


@BOEK.rule("XIII 23", unit=MONTHS, start=0)
def verschuiving(verschuiving_begin, salarisschaal, schaal_begin):
    """By how much increases in the scale held have moved, at the end of the month; another scale is paid in full."""
    return verschuiving_begin if salarisschaal == schaal_begin else 0


@BOEK.rule("XIII 23", unit=YES_NO, per="schijf", accepts=(UNKNOWN,))
def uitstel_loopt(maandnummer, uitstel_tot, uitgestelde_schaal, salarisschaal_schijf):
    """Whether a postponed increase is still waiting, in the scale in which it was postponed."""
    if uitstel_tot == UNKNOWN or uitgestelde_schaal == UNKNOWN or salarisschaal_schijf == UNKNOWN:
        return UNKNOWN
    return 1 if maandnummer < uitstel_tot and salarisschaal_schijf == uitgestelde_schaal else 0
