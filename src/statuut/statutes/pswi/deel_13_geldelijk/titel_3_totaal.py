"""PSWI part XIII, title 3: what the allowances of a month are together, beside salary, household allowance and holiday pay."""

from __future__ import annotations

from statuut.engine.units import EURO
from statuut.statutes.pswi.boek import BOEK


@BOEK.rule("XIII 38", unit=EURO)
def toelagen(
    toelage_hoger_ambt, overurentoelage, oproeptoelage, nachttoelage, zaterdagtoelage, zondagtoelage, ophaaltoelage,
    upgradingspremie_maand, managementstoelage, functioneringstoelage, permanentietoelage, ploegentoelage, bevorderingspremie,
    rekenplichtigentoelage, diensthoofdentoelage, examentoelage, toelage_gevaarlijk_werk,
):  # fmt: skip
    """The allowances of title 3, without household allowance, holiday pay and year-end allowance."""
    uren = overurentoelage + oproeptoelage + nachttoelage + zaterdagtoelage + zondagtoelage
    eenmalig = managementstoelage + functioneringstoelage + rekenplichtigentoelage
    vast = bevorderingspremie + diensthoofdentoelage + examentoelage
    dienst = permanentietoelage + ploegentoelage + toelage_gevaarlijk_werk
    return toelage_hoger_ambt + uren + ophaaltoelage + upgradingspremie_maand + eenmalig + vast + dienst
