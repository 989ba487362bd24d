"""PSWI part XIII, title 4, chapter 3, section 3 (XIII 106novies-106decies): meals, nights and journeys abroad.

A meal is a flat amount that follows the index of the month of the trip: lunch from six hours, dinner from six hours and a start at 14:00,
both only by exception and from twelve hours. None within 25 km of residence or home by motor vehicle, 5 km otherwise. Nights at home are
paid up to a limit, abroad up to what the circular says, which a claim must tell.
"""

from __future__ import annotations

from statuut.dossier.events.onkosten import AARDEN_ONKOST, PLAATSEN, VERVOERMIDDELEN
from statuut.engine.parameters import SERIES_BEGIN, SERIES_MONTHS
from statuut.engine.units import COUNT, EURO, YES_NO
from statuut.engine.values import UNKNOWN
from statuut.money import to_cents_up
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.deel_13_geldelijk.titel_4_h3_onkostenstaat import DELER, EXACT, betaalde_som

MIDDAGMAAL, AVONDMAAL = AARDEN_ONKOST.index("middagmaal"), AARDEN_ONKOST.index("avondmaal")
BEIDE_MALEN = AARDEN_ONKOST.index("middag_en_avondmaal")
OVERNACHTING, BUITENLANDSE_NACHT = AARDEN_ONKOST.index("overnachting"), AARDEN_ONKOST.index("buitenland_overnachting")
DAGVERGOEDING, BUITENLAND_ANDERE = AARDEN_ONKOST.index("buitenland_dagvergoeding"), AARDEN_ONKOST.index("buitenland_andere")
BRUSSEL, BUITENLAND = PLAATSEN.index("brussel"), PLAATSEN.index("buitenland")
BROMFIETS, DIENSTWAGEN = VERVOERMIDDELEN.index("bromfiets"), VERVOERMIDDELEN.index("dienstwagen")
ZES_UUR, TWAALF_UUR, VEERTIEN_UUR = 6 * 60, 12 * 60, 14 * 60
STRAAL_MOTOR, STRAAL_ANDER = 2_500, 500
INDEX = 10_000
BUITEN_DE_REEKS = "Laad de index en het bedrag van de maand van de dienstreis."


def binnen(afstand, straal):
    """Whether a distance is known and lies within a radius, the edge included."""
    return 1 if afstand != UNKNOWN and afstand <= straal else 0


@BOEK.rule("XIII 106novies §5", unit=YES_NO, per="onkost", accepts=(UNKNOWN,), reading="XIII-106novies-rand")
def onkost_binnen_straal(
    onkost_afstand_standplaats, onkost_afstand_woonplaats, onkost_vervoermiddel, onkost_afwijking, leeswijze_XIII_106novies_rand
):
    """Whether the destination lies so near to residence or home that no meal is paid; the minister may allow it for a time."""
    if onkost_afwijking == 1:
        return 0
    standplaats, woonplaats, weg = onkost_afstand_standplaats, onkost_afstand_woonplaats, onkost_vervoermiddel
    rand = leeswijze_XIII_106novies_rand
    if binnen(standplaats, STRAAL_ANDER - rand) == 1 or binnen(woonplaats, STRAAL_ANDER - rand) == 1:
        return 1
    nabij = max(binnen(standplaats, STRAAL_MOTOR - rand), binnen(woonplaats, STRAAL_MOTOR - rand))
    motor = 1 if weg != UNKNOWN and (weg <= BROMFIETS or weg == DIENSTWAGEN) else 0
    if nabij == 1 and motor == 1:
        return 1
    if standplaats == UNKNOWN or woonplaats == UNKNOWN:
        return UNKNOWN
    return UNKNOWN if weg == UNKNOWN and nabij == 1 else 0


@BOEK.rule(
    "XIII 106novies §1",
    unit=COUNT,
    per="onkost",
    accepts=(UNKNOWN,),
    also=("XIII 106novies §2", "XIII 106novies §3"),
)
def maaltijden_volgens_duur(onkost_aard, onkost_duur, onkost_begin, onkost_ander_maal, onkost_uitzonderlijk, onkost_forfait):
    """How many meals the length and the start of the trip allow."""
    if onkost_aard != MIDDAGMAAL and onkost_aard != AVONDMAAL and onkost_aard != BEIDE_MALEN:
        return 0
    if onkost_duur == UNKNOWN:
        return UNKNOWN
    if onkost_duur < ZES_UUR:
        return 0
    samen = 1 if onkost_uitzonderlijk == 1 and onkost_duur >= TWAALF_UUR else 0
    if onkost_aard == AVONDMAAL:
        if onkost_ander_maal == 1:
            return samen
        if onkost_begin == UNKNOWN:
            return UNKNOWN
        return 1 if onkost_begin >= VEERTIEN_UUR else 0
    middag = 1 - onkost_forfait
    return middag + samen if onkost_aard == BEIDE_MALEN else middag


@BOEK.rule("XIII 106novies §4", unit=COUNT, per="onkost", accepts=(UNKNOWN,), also=("XIII 106novies §5",), reading="XIII-106novies-bedrag")
def maaltijden_vergoed(onkost_aanvaard, maaltijden_volgens_duur, onkost_binnen_straal, onkost_ander_maal, leeswijze_XIII_106novies_bedrag):
    """How many meals the claim gives; with the reading of one amount for both, the second meal adds nothing."""
    if onkost_aanvaard == 0 or maaltijden_volgens_duur == 0 or onkost_binnen_straal == 1:
        return 0
    if maaltijden_volgens_duur == UNKNOWN or onkost_binnen_straal == UNKNOWN:
        return UNKNOWN
    if leeswijze_XIII_106novies_bedrag == 1:
        return 1 - onkost_ander_maal
    return maaltijden_volgens_duur


@BOEK.rule(
    "XIII 106novies §7",
    unit=EXACT,
    per="onkost",
    accepts=(UNKNOWN,),
    missing=BUITEN_DE_REEKS,
    also=("XIII 25",),
    reading="XIII-106novies-index",
)
def maaltijdvergoeding_onkost(
    maaltijden_vergoed,
    onkost_maand,
    maaltijdbedragen,
    indexcijfers,
    leeswijze_XIII_106novies_index,
    leeswijze_XIII_102_afronding,
):
    """Meals x amount x index of the month of the trip."""
    if maaltijden_vergoed == 0:
        return 0
    plaats = onkost_maand - SERIES_BEGIN
    if maaltijden_vergoed == UNKNOWN or plaats < 0 or plaats >= SERIES_MONTHS:
        return UNKNOWN
    bedrag = maaltijdbedragen[plaats]
    index = INDEX if leeswijze_XIII_106novies_index == 1 else indexcijfers[plaats]
    if bedrag == UNKNOWN or index == UNKNOWN:
        return UNKNOWN
    return betaalde_som(maaltijden_vergoed * bedrag * index * (DELER // INDEX), leeswijze_XIII_102_afronding)


@BOEK.rule(
    "XIII 106novies §6", unit=EXACT, per="onkost", accepts=(UNKNOWN,), missing="Laad het hoogste bedrag van de maand van de overnachting."
)
def overnachting_onkost(
    onkost_aanvaard, onkost_aard, onkost_bedrag, onkost_plaats, onkost_aantal, onkost_maand, kamergrenzen_brussel, kamergrenzen_elders
):
    """Room and breakfast in the country: what was paid, at most the limit a night."""
    if onkost_aanvaard == 0 or onkost_aard != OVERNACHTING or onkost_plaats == BUITENLAND:
        return 0
    plaats = onkost_maand - SERIES_BEGIN
    if onkost_bedrag == UNKNOWN or onkost_plaats == UNKNOWN or plaats < 0 or plaats >= SERIES_MONTHS:
        return UNKNOWN
    grens = kamergrenzen_brussel[plaats] if onkost_plaats == BRUSSEL else kamergrenzen_elders[plaats]
    if grens == UNKNOWN:
        return UNKNOWN
    return min(onkost_bedrag, grens * onkost_aantal) * DELER


@BOEK.rule("XIII 106decies §2", unit=EXACT, per="onkost", accepts=(UNKNOWN,), also=("XIII 106decies §1",))
def buitenland_onkost(onkost_aanvaard, onkost_aard, onkost_bedrag, onkost_grensbedrag, onkost_aantal, onkost_gereserveerd, onkost_bewijs):
    """Abroad: room and daily allowance as far as the circular goes, unless the service booked; other costs on original documents."""
    if onkost_aanvaard == 0 or onkost_aard < BUITENLANDSE_NACHT or onkost_aard > BUITENLAND_ANDERE:
        return 0
    if onkost_aard == BUITENLAND_ANDERE:
        return UNKNOWN if onkost_bedrag == UNKNOWN or onkost_bewijs == UNKNOWN else onkost_bedrag * DELER
    if onkost_gereserveerd == 1:
        return 0
    if onkost_grensbedrag == UNKNOWN:
        return UNKNOWN
    if onkost_aard == DAGVERGOEDING:
        return onkost_grensbedrag * onkost_aantal * DELER
    if onkost_bedrag == UNKNOWN:
        return UNKNOWN
    return min(onkost_bedrag, onkost_grensbedrag * onkost_aantal) * DELER


@BOEK.rule("XIII 102", unit=EURO, also=("XIII 106novies §7",), reading="XIII-102-afronding")
def maaltijdvergoedingen(som_maaltijdvergoeding_onkost):
    """Meals paid this month, rounded up to the cent once."""
    return to_cents_up(som_maaltijdvergoeding_onkost, DELER)


@BOEK.rule("XIII 102", unit=EURO, also=("XIII 106novies §6", "XIII 106decies §2"), reading="XIII-102-afronding")
def verblijfskosten(som_overnachting_onkost, som_buitenland_onkost):
    """Nights and costs abroad paid this month."""
    return to_cents_up(som_overnachting_onkost + som_buitenland_onkost, DELER)
