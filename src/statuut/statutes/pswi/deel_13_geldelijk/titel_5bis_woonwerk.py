"""PSWI part XIII, title 5bis (XIII 110bis-110undecies): coming to work.

Who can hardly reach the workplace by public transport, or is at least 66 % unfit for work and comes by car, gets the monthly price of a
second-class rail card; a season ticket is paid in full but for the first-class supplement; cyclists get an amount per kilometre for the
working days of their regime, in continuous service for the days cycled. A driver who collects colleagues gets a yearly flat allowance.
"""

from __future__ import annotations

from statuut.dossier.events.onkosten import WOONWERK
from statuut.engine.units import EURO, INDEX, TELLER, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.money import to_cents_up
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.deel_13_geldelijk.titel_3_h1_algemeen import FRANK_NOEMER, FRANK_TELLER

AUTO, EIGEN_VERVOER, MEERIJDER, FIETS, OPENBAAR_VERVOER, DIENSTWAGEN = range(len(WOONWERK))
ONGESCHIKT_66 = 6_600
TACHTIG, HONDERD = 80, 100
TACHTIG_PROCENT = 8_000
EEN_KILOMETER = 100
DECEMBER = 12
MAANDEN = 12


@BOEK.rule("XIII 110undecies", unit=EURO, per="woonwerk", accepts=(UNKNOWN,), also=("XIII 110octies", "XIV 51 §1"))
def treinkaart_arbeidsongeschikt(woonwerk_vervoermiddel, woonwerk_arbeidsongeschikt, woonwerk_te_werken, woonwerk_treinkaart):
    """The price of a rail card for who is at least 66 % unfit for work and comes by car."""
    if woonwerk_te_werken == 0 or woonwerk_arbeidsongeschikt < ONGESCHIKT_66:
        return 0
    return woonwerk_treinkaart if woonwerk_vervoermiddel == AUTO or woonwerk_vervoermiddel == MEERIJDER else 0


@BOEK.rule(
    "XIII 110septies",
    unit=EURO,
    per="woonwerk",
    accepts=(UNKNOWN,),
    also=("XIII 110bis", "XIII 110octies"),
    reading="XIII-110septies-fiets",
)
def treinkaart_moeilijk_bereikbaar(
    woonwerk_vervoermiddel,
    woonwerk_moeilijk,
    woonwerk_dienstvervoer,
    woonwerk_te_werken,
    woonwerk_treinkaart,
    leeswijze_XIII_110septies_fiets,
):
    """The price of a rail card for drivers and passengers to a workplace that public transport hardly reaches."""
    met_de_fiets = woonwerk_vervoermiddel == FIETS and leeswijze_XIII_110septies_fiets == 1
    if woonwerk_te_werken == 0 or woonwerk_moeilijk == 0 or woonwerk_dienstvervoer == 1:
        return 0
    if woonwerk_vervoermiddel > MEERIJDER and not met_de_fiets:
        return 0
    if woonwerk_moeilijk == UNKNOWN or woonwerk_dienstvervoer == UNKNOWN:
        return UNKNOWN
    return woonwerk_treinkaart


@BOEK.rule("XIII 110septies", unit=EURO, per="woonwerk", accepts=(UNKNOWN,), also=("XIII 110undecies",))
def treinkaart_verschuldigd(treinkaart_arbeidsongeschikt, treinkaart_moeilijk_bereikbaar):
    """One rail card a month, whichever of the two grounds gives it."""
    if treinkaart_arbeidsongeschikt != 0 or treinkaart_moeilijk_bereikbaar == 0:
        return treinkaart_arbeidsongeschikt
    return treinkaart_moeilijk_bereikbaar


@BOEK.rule("XIII 110septies", unit=EURO, also=("XIII 110bis", "XIII 110undecies"))
def tegemoetkoming_woonwerk(hoogste_treinkaart_verschuldigd):
    """Contribution for coming to work with one's own vehicle: one rail card a month."""
    return max(0, hoogste_treinkaart_verschuldigd)


@BOEK.rule("XIII 110decies", unit=EURO, per="woonwerk")
def abonnement_zonder_supplement(woonwerk_abonnement, woonwerk_supplement):
    """The price of a season ticket less the supplement for first class."""
    return max(0, woonwerk_abonnement - woonwerk_supplement)


@BOEK.rule("XIII 110decies", unit=EURO, also=("XIV 51 §1",))
def abonnementskosten(som_abonnement_zonder_supplement):
    """Season tickets that begin in the month."""
    return som_abonnement_zonder_supplement


@BOEK.rule(
    "XIII 110novies §1", unit=YES_NO, per="woonwerk", accepts=(UNKNOWN,), also=("XIII 110novies §3", "XIII 110novies §5", "XIII 110octies")
)
def recht_op_fietsvergoeding(
    woonwerk_vervoermiddel, woonwerk_te_werken, woonwerk_kilometer, woonwerk_continudienst, woonwerk_fietsdagen, woonwerk_aandeel
):
    """Whether the cyclist cycles often and far enough: on 80 % of the days, in continuous service on any day, from one kilometre."""
    if woonwerk_vervoermiddel != FIETS or woonwerk_te_werken == 0:
        return 0
    if woonwerk_kilometer == UNKNOWN or woonwerk_fietsdagen == UNKNOWN:
        return UNKNOWN
    if woonwerk_kilometer < EEN_KILOMETER:
        return 0
    if woonwerk_continudienst == 1:
        return 1 if woonwerk_fietsdagen > 0 else 0
    if woonwerk_fietsdagen != NONE:
        return 1 if woonwerk_fietsdagen * HONDERD >= woonwerk_te_werken * TACHTIG else 0
    if woonwerk_aandeel == UNKNOWN:
        return UNKNOWN
    return 1 if woonwerk_aandeel >= TACHTIG_PROCENT else 0


@BOEK.rule("XIII 110novies §4", unit=TELLER, per="woonwerk", accepts=(UNKNOWN,), reading="XIII-110novies-dagen")
def fietskilometers(
    recht_op_fietsvergoeding, woonwerk_kilometer, woonwerk_continudienst, woonwerk_fietsdagen, woonwerk_regimedagen, woonwerk_te_werken,
    leeswijze_XIII_110novies_dagen,
):  # fmt: skip
    """Kilometres there and back on the days paid: those of the work regime, in continuous service those cycled."""
    if recht_op_fietsvergoeding == 0:
        return 0
    if recht_op_fietsvergoeding == UNKNOWN:
        return UNKNOWN
    dagen = woonwerk_regimedagen
    if woonwerk_continudienst == 1:
        dagen = woonwerk_fietsdagen
    elif leeswijze_XIII_110novies_dagen == 1:
        dagen = woonwerk_te_werken
    if dagen == UNKNOWN or woonwerk_kilometer == UNKNOWN:
        return UNKNOWN
    return 2 * dagen * woonwerk_kilometer


@BOEK.rule("XIII 110novies §2", unit=EURO, also=("XIII 110novies §4", "XIII 102", "XIV 51 §1"))
def fietsvergoeding(som_fietskilometers, fietsvergoeding_frank):
    """Francs per kilometre x kilometres of the month, converted and rounded up once."""
    return to_cents_up(som_fietskilometers * fietsvergoeding_frank * FRANK_TELLER, FRANK_NOEMER)


@BOEK.rule("XIII 110sexies", unit=YES_NO, per="woonwerk")
def ophaalmaand(woonwerk_vervoermiddel, woonwerk_haalt_op, woonwerk_te_werken):
    """Whether the driver of a service car collects colleagues in the month."""
    return 1 if woonwerk_vervoermiddel == DIENSTWAGEN and woonwerk_haalt_op == 1 and woonwerk_te_werken > 0 else 0


@BOEK.rule("XIII 110sexies", unit=YES_NO, reading="XIII-110sexies-betaling")
def ophaaltoelage_betaalbaar(kalendermaand, einde_vorige_maand, leeswijze_XIII_110sexies_betaling):
    """Whether the months so far are paid: in December, after the end of the service, or (as a reading) each month."""
    return 1 if kalendermaand == DECEMBER or einde_vorige_maand == 1 or leeswijze_XIII_110sexies_betaling == 1 else 0


@BOEK.rule("XIII 110sexies", unit=INDEX, start=0, accepts=(UNKNOWN,))
def ophaalmaanden_geindexeerd(vorige_ophaalmaanden_geindexeerd, vorige_ophaaltoelage_betaalbaar, hoogste_ophaalmaand, index):
    """The months with collecting that are not paid yet, each counted as its index."""
    begin = 0 if vorige_ophaaltoelage_betaalbaar == 1 else vorige_ophaalmaanden_geindexeerd
    if hoogste_ophaalmaand != 1:
        return begin
    return UNKNOWN if begin == UNKNOWN or index == UNKNOWN else begin + index


@BOEK.rule("XIII 110sexies", unit=EURO, accepts=(UNKNOWN,), also=("XIII 42", "XIII 25"))
def ophaaltoelage(ophaalmaanden_geindexeerd, ophaaltoelage_betaalbaar, ophaaltoelage_frank):
    """A twelfth of the yearly amount for each month with collecting, indexed, rounded up once on what is paid."""
    if ophaaltoelage_betaalbaar == 0 or ophaalmaanden_geindexeerd == 0:
        return 0
    if ophaalmaanden_geindexeerd == UNKNOWN or ophaaltoelage_frank == UNKNOWN:
        return UNKNOWN
    return to_cents_up(ophaaltoelage_frank * ophaalmaanden_geindexeerd * 100 * FRANK_TELLER, FRANK_NOEMER * MAANDEN * 10_000)
