"""PSWI part XIII, title 3, chapter 1 (XIII 39, XIII 42): for which days an allowance is due, and how its amount is rounded.

An allowance of the chapters 2 to 5bis and 9 is not due where no salary is paid, nor for an absence of more than 35 working days; the
first 35 of them are paid (reading). Each allowance is rounded up to the cent once, on what is paid in the month.
"""

from __future__ import annotations

from statuut.engine.units import DAYS, TELLER
from statuut.money import to_cents_up
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.feiten.ambten import NA_35, NIET_LANG

DUIZENDSTE_CENT = 1_000
BREUK = 10_000
INDEX = 10_000
MAANDEN = 12
#: Hundredths of a franc x this / FRANK = cents (1 EUR = 40.3399 BEF).
FRANK_TELLER, FRANK_NOEMER = 10_000, 403_399


def omhoog(teller, factor, noemer):
    """teller x factor / noemer, up to the next whole; the product itself need not fit in 63 bits."""
    return teller // noemer * factor + to_cents_up(teller % noemer * factor, noemer)


def omhoog_lang(teller, factor, noemer):
    """The same for a denominator above 10 to the 14th, up to 10 to the 16th: the factor is taken in two parts."""
    rest = teller % noemer
    boven = rest * (factor // 100)
    return teller // noemer * factor + boven // noemer * 100 + to_cents_up(boven % noemer * 100 + rest * (factor % 100), noemer)


@BOEK.rule("XIII 39 §1", unit=DAYS, per="schijf", reading="XIII-39-35-dagen")
def toelagedagen(verschuldigde_werkdagen, na_einde, lange_afwezigheid, leeswijze_XIII_39_35_dagen):
    """Working days for which allowances are due: those with salary, not those of an absence past its 35th working day."""
    if na_einde == 1 or lange_afwezigheid == NA_35:
        return 0
    if leeswijze_XIII_39_35_dagen == 1 and lange_afwezigheid != NIET_LANG:
        return 0
    return verschuldigde_werkdagen


@BOEK.rule("XIII 39 §1", unit=TELLER, per="schijf", also=("XIII 27 §1",))
def toelagebreukdagen(toelagedagen, prestatiebreuk):
    """Those days x the percentage of the work."""
    return toelagedagen * prestatiebreuk


@BOEK.rule("XIII 39 §1", unit=TELLER, per="toekenning", reading="XIII-39-35-dagen")
def toekenningsbreukdagen(toekenning_teller, toekenning_teller_na_35, toekenning_teller_lang, leeswijze_XIII_39_35_dagen):
    """Paid working days x percentage of the work in a standing grant, without those of a long absence."""
    return toekenning_teller - (toekenning_teller_lang if leeswijze_XIII_39_35_dagen == 1 else toekenning_teller_na_35)
