"""PSWI part XIII, title 4, chapter 1 (XIII 97-99, 102): flat sums, and what the reimbursements of a month are together.

A flat sum is due for the working days of the month on which it runs; while the office is interrupted it is suspended, unless the costs
run on. Reimbursements are no pay: they have a total of their own.
"""

from __future__ import annotations

from statuut.engine.units import DAYS, EURO
from statuut.money import to_cents_up
from statuut.statutes.pswi.boek import BOEK


@BOEK.rule("XIII 99", unit=DAYS, per="forfait", reading="XIII-99-vakantie")
def forfait_verschuldigde_dagen(forfait_dagen, forfait_onderbroken, forfait_vakantie, forfait_lasten, leeswijze_XIII_99_vakantie):
    """Working days for which the flat sum is paid: not those of an interruption in which the costs stop."""
    if forfait_lasten == 1:
        return forfait_dagen
    if leeswijze_XIII_99_vakantie == 1:
        return forfait_dagen - forfait_onderbroken - forfait_vakantie
    return forfait_dagen - forfait_onderbroken


@BOEK.rule("XIII 98", unit=EURO, per="forfait", also=("XIII 99", "XIII 102", "XIII 106quinquies §3", "XIII 106novies §2"))
def forfait_maandbedrag(forfait_bedrag, forfait_verschuldigde_dagen, forfait_maanddagen):
    """The flat sum of one month in the ratio of the days paid to the working days of the month, up to the cent."""
    if forfait_verschuldigde_dagen == 0 or forfait_maanddagen == 0:
        return 0
    return to_cents_up(forfait_bedrag * forfait_verschuldigde_dagen, forfait_maanddagen)


@BOEK.rule("XIII 98", unit=EURO, also=("XIII 99", "XIII 102"))
def forfaitaire_vergoedingen(som_forfait_maandbedrag):
    """The flat sums of the month."""
    return som_forfait_maandbedrag


@BOEK.rule("XIII 97", unit=EURO, also=("XIII 102", "XIII 107", "XIV 51 §1"))
def vergoedingen(
    reiskosten, maaltijdvergoedingen, verblijfskosten, intrest_onkostenstaten, begrafenisvergoeding, forfaitaire_vergoedingen,
    tegemoetkoming_woonwerk, abonnementskosten, fietsvergoeding,
):  # fmt: skip
    """Everything reimbursed in the month, beside the pay."""
    dienst = reiskosten + maaltijdvergoedingen + verblijfskosten + intrest_onkostenstaten
    return dienst + begrafenisvergoeding + forfaitaire_vergoedingen + tegemoetkoming_woonwerk + abonnementskosten + fietsvergoeding
