"""PSWI part XIII, title 4, chapter 3, section 2 (XIII 101, 106quinquies-106octies): travel costs of service trips.

A private vehicle gives a rate per kilometre of the day of the trip: half more for a driver who takes colleagues along, nothing for those
who ride along, half the rate between home and the residence where the own motor vehicle is an obligation. Parking, public transport and
flights are paid in full, a train in second class. A flat sum for the same cost sets the claim aside.
"""

from __future__ import annotations

from statuut.dossier.events.onkosten import AARDEN_ONKOST, VERVOERMIDDELEN
from statuut.engine.parameters import SERIES_BEGIN, SERIES_MONTHS
from statuut.engine.units import EURO, EURO_E3
from statuut.engine.values import UNKNOWN
from statuut.money import to_cents_up
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.deel_13_geldelijk.titel_4_h3_onkostenstaat import DELER, EXACT, betaalde_som

KILOMETERS, PARKEREN = AARDEN_ONKOST.index("kilometers"), AARDEN_ONKOST.index("parkeren")
OPENBAAR_VERVOER, VLIEGREIS = AARDEN_ONKOST.index("openbaar_vervoer"), AARDEN_ONKOST.index("vliegtuig")
AUTO, BROMFIETS, FIETS = VERVOERMIDDELEN.index("auto"), VERVOERMIDDELEN.index("bromfiets"), VERVOERMIDDELEN.index("fiets")


@BOEK.rule(
    "XIII 106quinquies §1",
    unit=EURO_E3,
    per="onkost",
    accepts=(UNKNOWN,),
    missing="Laad het bedrag per kilometer van de maand van de dienstreis.",
    also=("XIII 106quinquies §4",),
    reading="XIII-106quinquies-herziening",
)
def kilometertarief(
    onkost_aard,
    onkost_vervoermiddel,
    onkost_maand,
    kilometertarieven,
    kilometertarieven_kwartaal,
    fietstarieven,
    kilometertarieven_tekst,
    leeswijze_XIII_106quinquies_herziening,
):
    """Amount per kilometre in the month of the trip; nothing for a vehicle that is not one's own."""
    if onkost_aard != KILOMETERS:
        return 0
    plaats = onkost_maand - SERIES_BEGIN
    if onkost_vervoermiddel == UNKNOWN or plaats < 0 or plaats >= SERIES_MONTHS:
        return UNKNOWN
    if onkost_vervoermiddel == FIETS:
        return fietstarieven[plaats]
    if onkost_vervoermiddel > BROMFIETS:
        return 0
    if leeswijze_XIII_106quinquies_herziening == 1:
        return kilometertarieven_kwartaal[plaats]
    if leeswijze_XIII_106quinquies_herziening == 2:
        return kilometertarieven_tekst[plaats]
    return kilometertarieven[plaats]


@BOEK.rule("XIII 106quinquies §2", unit=EXACT, per="onkost", accepts=(UNKNOWN,), also=("XIII 106quinquies §1", "XIII 106sexies §2"))
def kilometers_dienstreis_exact(
    kilometertarief, onkost_kilometer, onkost_kilometer_woonwerk, onkost_medereizigers, onkost_rechtstreeks, onkost_vervoermiddel
):
    """Kilometres of the trip x rate, half more for a driver with colleagues; all of them when the way does not pass the residence."""
    if kilometertarief == 0:
        return 0
    if kilometertarief == UNKNOWN or onkost_kilometer == UNKNOWN:
        return UNKNOWN
    kilometers = onkost_kilometer
    if onkost_rechtstreeks == 1:
        kilometers = kilometers + onkost_kilometer_woonwerk
    if onkost_medereizigers > 0 and onkost_vervoermiddel == UNKNOWN:
        return UNKNOWN
    if onkost_medereizigers > 0 and onkost_vervoermiddel <= BROMFIETS:
        return kilometers * kilometertarief * 3
    return kilometers * kilometertarief * 2


@BOEK.rule("XIII 106sexies §1", unit=EXACT, per="onkost", accepts=(UNKNOWN,), also=("XIII 101",), reading="XIII-106sexies-carpool")
def kilometers_woonwerk_exact(
    kilometertarief, onkost_kilometer_woonwerk, onkost_verplicht, onkost_rechtstreeks, onkost_vervoermiddel, onkost_medereizigers,
    leeswijze_XIII_106sexies_carpool,
):  # fmt: skip
    """Between home and the residence: half the rate where the own motor vehicle is an obligation, otherwise nothing."""
    if kilometertarief == 0 or onkost_verplicht == 0 or onkost_rechtstreeks == 1 or onkost_kilometer_woonwerk == 0:
        return 0
    if kilometertarief == UNKNOWN or onkost_vervoermiddel == UNKNOWN:
        return UNKNOWN
    if onkost_vervoermiddel > BROMFIETS:
        return 0
    if onkost_medereizigers > 0 and leeswijze_XIII_106sexies_carpool == 1:
        return to_cents_up(onkost_kilometer_woonwerk * kilometertarief * 3, 2)
    return onkost_kilometer_woonwerk * kilometertarief


@BOEK.rule(
    "XIII 106quinquies §1",
    unit=EXACT,
    per="onkost",
    accepts=(UNKNOWN,),
    also=("XIII 106quinquies §2", "XIII 106quinquies §3"),
    reading="XIII-102-afronding",
)
def kilometervergoeding_onkost(
    onkost_aanvaard, kilometers_dienstreis_exact, kilometers_woonwerk_exact, onkost_passagier, onkost_forfait, leeswijze_XIII_102_afronding
):
    """What a claim for kilometres gives: nothing to who rides along, or where a flat sum runs."""
    if onkost_aanvaard == 0 or onkost_passagier == 1 or onkost_forfait == 1:
        return 0
    if kilometers_dienstreis_exact == UNKNOWN or kilometers_woonwerk_exact == UNKNOWN:
        return UNKNOWN
    return betaalde_som(kilometers_dienstreis_exact + kilometers_woonwerk_exact, leeswijze_XIII_102_afronding)


@BOEK.rule("XIII 106septies", unit=EXACT, per="onkost", accepts=(UNKNOWN,), also=("XIII 106octies", "XIII 106quinquies §1", "XIII 106bis"))
def werkelijke_kosten_onkost(onkost_aanvaard, onkost_aard, onkost_bedrag, onkost_eerste_klasse, onkost_tweede_klasse):
    """Parking, public transport and flights in full; a train journey in first class as far as second class would cost."""
    if onkost_aanvaard == 0:
        return 0
    if onkost_aard != PARKEREN and onkost_aard != OPENBAAR_VERVOER and onkost_aard != VLIEGREIS:
        return 0
    if onkost_bedrag == UNKNOWN:
        return UNKNOWN
    if onkost_aard != OPENBAAR_VERVOER or onkost_eerste_klasse == 0:
        return onkost_bedrag * DELER
    if onkost_tweede_klasse == UNKNOWN:
        return UNKNOWN
    return min(onkost_bedrag, onkost_tweede_klasse) * DELER


@BOEK.rule("XIII 102", unit=EURO, also=("XIII 106bis", "XIII 106septies"), reading="XIII-102-afronding")
def reiskosten(som_kilometervergoeding_onkost, som_werkelijke_kosten_onkost):
    """Travel costs paid this month, rounded up to the cent once."""
    return to_cents_up(som_kilometervergoeding_onkost + som_werkelijke_kosten_onkost, DELER)
