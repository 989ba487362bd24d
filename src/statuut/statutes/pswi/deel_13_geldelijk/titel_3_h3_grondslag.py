"""PSWI part XIII, title 3, chapters 3 and 4 (XIII 47, XIII 52 §3): the yearly remuneration of which an hour is 1/1850.

Overtime counts on salary, supplement, household or residence allowance, the allowance for a higher office and what XIII 47 names beside;
Sunday work on the first four. A performance before a change of grade or scale in the month counts on what held before it. Bases are
kept as exact products with the index: yearly amount in thousandths of a cent x index. Work paid ex officio after four months counts on
the month in which it was done (reading), therefore the bases of the last four months are carried along.
"""

from __future__ import annotations

from statuut.engine.units import EURO_E3, TELLER
from statuut.engine.values import NONE, UNKNOWN
from statuut.money import to_cents
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.deel_13_geldelijk.titel_3_h1_algemeen import DUIZENDSTE_CENT, FRANK_NOEMER, INDEX

UURDELER = 1_850
MINUTEN, KWARTEN = 60, 4
#: Base x hours / this = cents.
UURNOEMER = DUIZENDSTE_CENT * INDEX * UURDELER


@BOEK.rule("XIII 47", unit=EURO_E3, per="schijf", accepts=(UNKNOWN,))
def bezoldiging_voor_wijziging(jaarsalaris_schijf, bijslag_schijf, haard_of_standplaats_jaar, wisseldag_schijf):
    """Yearly remuneration at 100 % of a stretch before any change of grade or scale in the month; 0 after it."""
    if wisseldag_schijf > 0:
        return 0
    if jaarsalaris_schijf == UNKNOWN or bijslag_schijf == UNKNOWN or haard_of_standplaats_jaar == UNKNOWN:
        return UNKNOWN
    return (jaarsalaris_schijf + bijslag_schijf) * DUIZENDSTE_CENT + haard_of_standplaats_jaar


@BOEK.rule("XIII 52 §3", unit=EURO_E3, per="schijf", accepts=(UNKNOWN,))
def bijslag_voor_wijziging(bijslag_schijf, wisseldag_schijf):
    """The supplement of XIII 30 of such a stretch."""
    if wisseldag_schijf > 0:
        return 0
    return UNKNOWN if bijslag_schijf == UNKNOWN else bijslag_schijf * DUIZENDSTE_CENT


@BOEK.rule("XIII 47", unit=EURO_E3, per="schijf", accepts=(UNKNOWN,), also=("XIII 58duodecies §1-2", "XIII 65"))
def premies_schijf(bevorderingspremie_schijf, examentoelage_schijf):
    """Yearly promotion premium and exam benefit at 100 % of a stretch, to the nearest thousandth of a cent as they stem from francs."""
    if bevorderingspremie_schijf == 0 and examentoelage_schijf == 0:
        return 0
    if bevorderingspremie_schijf == UNKNOWN or examentoelage_schijf == UNKNOWN:
        return UNKNOWN
    return to_cents((bevorderingspremie_schijf + examentoelage_schijf) * DUIZENDSTE_CENT, FRANK_NOEMER)


@BOEK.rule("XIII 47", unit=EURO_E3, per="schijf", accepts=(UNKNOWN,))
def premies_voor_wijziging(premies_schijf, wisseldag_schijf):
    """The same of a stretch before any change of grade or scale in the month; 0 after it."""
    return 0 if wisseldag_schijf > 0 else premies_schijf


@BOEK.rule("XIII 47", unit=EURO_E3, accepts=(UNKNOWN,), also=("XIII 30", "XIII 69 §1", "XIII 58duodecies §1-2", "XIII 65"))
def overurenbezoldiging(brutojaar_voltijds, laatste_premies_schijf):
    """Yearly remuneration at 100 % for overtime at the end of the month, without the allowance for a higher office."""
    if brutojaar_voltijds == NONE:
        return 0
    if brutojaar_voltijds == UNKNOWN or laatste_premies_schijf == UNKNOWN:
        return UNKNOWN
    return brutojaar_voltijds + laatste_premies_schijf


@BOEK.rule("XIII 47", unit=TELLER, start=0, accepts=(UNKNOWN,))
def overurengrondslag(overurenbezoldiging, laatste_hoger_ambt_schijf, index):
    """That remuneration with the higher office held at the end of the month, x index."""
    if laatste_hoger_ambt_schijf == NONE:
        return 0
    if overurenbezoldiging == UNKNOWN or laatste_hoger_ambt_schijf == UNKNOWN or index == UNKNOWN:
        return UNKNOWN
    return (overurenbezoldiging + laatste_hoger_ambt_schijf) * index


@BOEK.rule("XIII 52 §3", unit=EURO_E3, accepts=(UNKNOWN,), also=("XIII 30",), reading="XIII-52-bijslag")
def zondagbezoldiging(brutojaar_voltijds, laatste_bijslag_schijf, leeswijze_XIII_52_bijslag):
    """Yearly salary and household or residence allowance at 100 % for Sunday work at the end of the month."""
    if brutojaar_voltijds == NONE:
        return 0
    if leeswijze_XIII_52_bijslag == 0 or brutojaar_voltijds == UNKNOWN:
        return brutojaar_voltijds
    return UNKNOWN if laatste_bijslag_schijf == UNKNOWN else brutojaar_voltijds - laatste_bijslag_schijf * DUIZENDSTE_CENT


@BOEK.rule("XIII 52 §3", unit=TELLER, start=0, accepts=(UNKNOWN,))
def zondaggrondslag(zondagbezoldiging, laatste_hoger_ambt_schijf, index):
    """The same with the higher office held at the end of the month, x index."""
    if laatste_hoger_ambt_schijf == NONE:
        return 0
    if zondagbezoldiging == UNKNOWN or laatste_hoger_ambt_schijf == UNKNOWN or index == UNKNOWN:
        return UNKNOWN
    return (zondagbezoldiging + laatste_hoger_ambt_schijf) * index


@BOEK.rule("XIII 48 §2", unit=TELLER, start=0, accepts=(UNKNOWN,))
def overurengrondslag_1(vorige_overurengrondslag):
    """The base for overtime of one month ago."""
    return vorige_overurengrondslag


@BOEK.rule("XIII 48 §2", unit=TELLER, start=0, accepts=(UNKNOWN,))
def overurengrondslag_2(vorige_overurengrondslag_1):
    """The base for overtime of two months ago."""
    return vorige_overurengrondslag_1


@BOEK.rule("XIII 48 §2", unit=TELLER, start=0, accepts=(UNKNOWN,))
def overurengrondslag_3(vorige_overurengrondslag_2):
    """The base for overtime of three months ago."""
    return vorige_overurengrondslag_2


@BOEK.rule("XIII 48 §2", unit=TELLER, start=0, accepts=(UNKNOWN,))
def overurengrondslag_4(vorige_overurengrondslag_3):
    """The base for overtime of four months ago."""
    return vorige_overurengrondslag_3


@BOEK.rule("XIII 54 §2", unit=TELLER, start=0, accepts=(UNKNOWN,))
def zondaggrondslag_1(vorige_zondaggrondslag):
    """The base for Sunday work of one month ago."""
    return vorige_zondaggrondslag


@BOEK.rule("XIII 54 §2", unit=TELLER, start=0, accepts=(UNKNOWN,))
def zondaggrondslag_2(vorige_zondaggrondslag_1):
    """The base for Sunday work of two months ago."""
    return vorige_zondaggrondslag_1


@BOEK.rule("XIII 54 §2", unit=TELLER, start=0, accepts=(UNKNOWN,))
def zondaggrondslag_3(vorige_zondaggrondslag_2):
    """The base for Sunday work of three months ago."""
    return vorige_zondaggrondslag_2


@BOEK.rule("XIII 54 §2", unit=TELLER, start=0, accepts=(UNKNOWN,))
def zondaggrondslag_4(vorige_zondaggrondslag_3):
    """The base for Sunday work of four months ago."""
    return vorige_zondaggrondslag_3


def van_geleden(maanden, nu, een, twee, drie, vier):
    """The base of the month in which work was done, so many months ago."""
    if maanden == 0:
        return nu
    if maanden == 1:
        return een
    if maanden == 2:
        return twee
    return drie if maanden == 3 else vier


@BOEK.rule("XIII 47", unit=EURO_E3, per="prestatie", accepts=(UNKNOWN,), also=("XIII 43 §1",))
def overurenbezoldiging_van_dag(
    overurenbezoldiging, hoogste_bezoldiging_voor_wijziging, hoogste_premies_voor_wijziging, prestatie_voor_wijziging,
    prestatie_in_hoger_ambt, hoogste_hoger_ambt_schijf,
):  # fmt: skip
    """Yearly remuneration at 100 % on the day of the performance, with the higher office held on that day."""
    vast = hoogste_bezoldiging_voor_wijziging if prestatie_voor_wijziging == 1 else overurenbezoldiging
    premies = hoogste_premies_voor_wijziging if prestatie_voor_wijziging == 1 else 0
    hoger = hoogste_hoger_ambt_schijf if prestatie_in_hoger_ambt == 1 else 0
    return UNKNOWN if vast == UNKNOWN or premies == UNKNOWN or hoger == UNKNOWN else vast + premies + hoger


@BOEK.rule("XIII 52 §3", unit=EURO_E3, per="prestatie", accepts=(UNKNOWN,), also=("XIII 43 §1",), reading="XIII-52-bijslag")
def zondagbezoldiging_van_dag(
    zondagbezoldiging, hoogste_bezoldiging_voor_wijziging, hoogste_bijslag_voor_wijziging, prestatie_voor_wijziging,
    prestatie_in_hoger_ambt, hoogste_hoger_ambt_schijf, leeswijze_XIII_52_bijslag,
):  # fmt: skip
    """The same for Sunday work."""
    vast = hoogste_bezoldiging_voor_wijziging if prestatie_voor_wijziging == 1 else zondagbezoldiging
    hoger = hoogste_hoger_ambt_schijf if prestatie_in_hoger_ambt == 1 else 0
    if vast == UNKNOWN or hoger == UNKNOWN:
        return UNKNOWN
    if prestatie_voor_wijziging == 1 and leeswijze_XIII_52_bijslag == 1:
        return UNKNOWN if hoogste_bijslag_voor_wijziging == UNKNOWN else vast - hoogste_bijslag_voor_wijziging + hoger
    return vast + hoger


@BOEK.rule("XIII 48 §2", unit=TELLER, per="prestatie", accepts=(UNKNOWN,), reading="XIII-48-grondslag")
def overurengrondslag_van_prestatie(
    overurenbezoldiging_van_dag, index, prestatie_ambtshalve, prestatie_maanden_geleden, overurengrondslag, overurengrondslag_1,
    overurengrondslag_2, overurengrondslag_3, overurengrondslag_4, leeswijze_XIII_48_grondslag,
):  # fmt: skip
    """The base x index for the overtime of a performance."""
    if prestatie_ambtshalve == 1 and leeswijze_XIII_48_grondslag == 1:
        return overurengrondslag
    if prestatie_maanden_geleden > 0:
        return van_geleden(
            prestatie_maanden_geleden, overurengrondslag, overurengrondslag_1, overurengrondslag_2, overurengrondslag_3, overurengrondslag_4
        )
    return UNKNOWN if overurenbezoldiging_van_dag == UNKNOWN or index == UNKNOWN else overurenbezoldiging_van_dag * index


@BOEK.rule("XIII 54 §2", unit=TELLER, per="prestatie", accepts=(UNKNOWN,), reading="XIII-48-grondslag")
def zondaggrondslag_van_prestatie(
    zondagbezoldiging_van_dag, index, prestatie_ambtshalve, prestatie_maanden_geleden, zondaggrondslag, zondaggrondslag_1,
    zondaggrondslag_2, zondaggrondslag_3, zondaggrondslag_4, leeswijze_XIII_48_grondslag,
):  # fmt: skip
    """The base x index for the Sunday hours of a performance."""
    if prestatie_ambtshalve == 1 and leeswijze_XIII_48_grondslag == 1:
        return zondaggrondslag
    if prestatie_maanden_geleden > 0:
        return van_geleden(
            prestatie_maanden_geleden, zondaggrondslag, zondaggrondslag_1, zondaggrondslag_2, zondaggrondslag_3, zondaggrondslag_4
        )
    return UNKNOWN if zondagbezoldiging_van_dag == UNKNOWN or index == UNKNOWN else zondagbezoldiging_van_dag * index
