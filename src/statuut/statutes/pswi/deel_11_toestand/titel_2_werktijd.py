"""PSWI part XI, title 2, working time (XI 10): schemes, the clock, and what becomes of surplus hours.

Surplus hours of a month are made good in the flexible time of the next month; in exceptional circumstances the head lets them be taken as
vacation, within four months, and what then cannot be taken is paid as overtime. The hours of core and flexible time are not in the text.
"""

from __future__ import annotations

from statuut.engine.days import add_months, first_of_month, last_of_month
from statuut.engine.units import COUNT, DATE, HOURS, YES_NO
from statuut.engine.values import NOT_APPLICABLE
from statuut.statutes.pswi.deel_11_toestand.overheden import INSTELLINGSHOOFD, OVERHEID
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag

REGELING = keuzes(
    "werktijdregeling", "standaard", "bijzonder", standaard="de standaardwerktijdregeling", bijzonder="een bijzondere werktijdregeling"
)
STANDAARD, BIJZONDER = range(2)
INHALEN = keuzes("inhalen_overuren", "glijtijd", "vakantie", glijtijd="in de glijtijd van de volgende maand", vakantie="als vakantie")
GLIJTIJD, VAKANTIE = range(2)
REGISTRATIES = 3
INHAALMAANDEN, RECUPERATIEMAANDEN = 1, 4

feit("bijzondere_regeling", "bijzondere werktijdregeling vastgesteld", YES_NO, "XI 10 lid 1-2",
     "Stelde het instellingshoofd voor deze eenheid of dit werk een bijzondere werktijdregeling vast?")  # fmt: skip
feit("prikklok", "valt onder het prikklokreglement", YES_NO, "XI 10 lid 3", "Valt het personeelslid onder het prikklokreglement?")
feit("overuren_op", "dag in de maand van de uren te veel", DATE, "XI 10 lid 3", "In welke maand ontstonden de uren te veel?")
feit("overuren_gewerkt", "uren gewerkt in de maand", HOURS, "XI 10 lid 3", "Hoeveel uren werden in de maand gewerkt?")
feit("overuren_verschuldigd", "uren te werken in de maand", HOURS, "XI 10 lid 3", "Hoeveel uren waren in de maand te werken?")
feit("uitzonderlijke_drukte", "uitzonderlijke omstandigheden", YES_NO, "XI 10 lid 4, zin 1",
     "Zijn er uitzonderlijke omstandigheden, zoals een piekperiode?")  # fmt: skip
feit("inhaalvakantie_toegestaan", "inhalen als vakantie is toegestaan", YES_NO, "XI 10 lid 4, zin 1",
     "Staat het instellingshoofd toe dat de uren als vakantie worden ingehaald?")  # fmt: skip
feit("overuren_ingehaald", "uren al ingehaald", HOURS, "XI 10 lid 4, zin 2", "Hoeveel van die uren zijn al ingehaald?")
feit("inhalen_onmogelijk", "inhalen was onmogelijk", YES_NO, "XI 10 lid 4, zin 2",
     "Was het onmogelijk om de uren binnen de termijn als vakantie in te halen?")  # fmt: skip


@vraag("XI 10 lid 1-2", unit=REGELING)
def werktijdregeling(bijzondere_regeling):
    """Which working-time scheme applies: the standard one, unless a special one was set for the unit or the work."""
    return BIJZONDER if bijzondere_regeling == 1 else STANDAARD


@vraag("XI 10 lid 1-2", unit=OVERHEID)
def bijzondere_regeling_bevoegd():
    """Who may set a special working-time scheme."""
    return INSTELLINGSHOOFD


@vraag("XI 10 lid 3", unit=COUNT)
def registraties_per_dag(prikklok):
    """How often presence is registered on a day under the time-clock rules: morning, noon and evening."""
    return REGISTRATIES if prikklok == 1 else NOT_APPLICABLE


@vraag("XI 10 lid 3", unit=HOURS)
def overuren(overuren_gewerkt, overuren_verschuldigd):
    """Surplus hours of a month: the hours worked above those due."""
    return max(0, overuren_gewerkt - overuren_verschuldigd)


@vraag("XI 10 lid 4, zin 1", unit=YES_NO)
def overuren_als_vakantie_mag(uitzonderlijke_drukte, inhaalvakantie_toegestaan):
    """Whether surplus hours may be taken as vacation: exceptional circumstances and the permission of the head."""
    return 1 if uitzonderlijke_drukte == 1 and inhaalvakantie_toegestaan == 1 else 0


@vraag("XI 10 lid 4, zin 1", unit=OVERHEID)
def inhaalvakantie_beslist():
    """Who may allow surplus hours to be taken as vacation."""
    return INSTELLINGSHOOFD


@vraag("XI 10 lid 3", unit=INHALEN)
def overuren_inhalen():
    """How surplus hours are made good: in flexible time."""
    return GLIJTIJD


@VRAGEN.exception(to="overuren_inhalen", article="XI 10 lid 4, zin 1", when="overuren_als_vakantie_mag")
def overuren_inhalen_als_vakantie():
    """Surplus hours are taken as vacation."""
    return VAKANTIE


@vraag("XI 10 lid 3", unit=DATE)
def overuren_uiterste_dag(overuren_op):
    """The last day on which surplus hours can be made good: the end of the month after theirs."""
    return last_of_month(add_months(first_of_month(overuren_op), INHAALMAANDEN))


@VRAGEN.exception(to="overuren_uiterste_dag", article="XI 10 lid 4, zin 1", when="overuren_als_vakantie_mag")
def overuren_uiterste_dag_als_vakantie(inhaalvakantie_uiterste_dag):
    """The last day of the four months for taking them as vacation."""
    return inhaalvakantie_uiterste_dag


@vraag("XI 10 lid 4, zin 2", unit=DATE, reading="XI-10-vier-maanden")
def inhaalvakantie_uiterste_dag(overuren_op, leeswijze_XI_10_vier_maanden):
    """The last day on which surplus hours can be taken as vacation: four months after the month in which they arose."""
    later = RECUPERATIEMAANDEN if leeswijze_XI_10_vier_maanden == 0 else RECUPERATIEMAANDEN - 1
    return last_of_month(add_months(first_of_month(overuren_op), later))


@vraag("XI 10 lid 4, zin 2", unit=YES_NO)
def inhaalvakantie_op_tijd(einde_verlof, inhaalvakantie_uiterste_dag):
    """Whether surplus hours are taken as vacation within the four months."""
    return 1 if einde_verlof <= inhaalvakantie_uiterste_dag else 0


@vraag("XI 10 lid 4, zin 2", unit=HOURS)
def overuren_uit_te_betalen(overuren_als_vakantie_mag, overuren, overuren_ingehaald, inhalen_onmogelijk, inhaalvakantie_uiterste_dag, dag):
    """Surplus hours that become overtime pay: what could not be taken as vacation once the four months are over."""
    if overuren_als_vakantie_mag == 0 or inhalen_onmogelijk == 0 or dag <= inhaalvakantie_uiterste_dag:
        return 0
    return max(0, overuren - overuren_ingehaald)
