"""PSWI part XIII, title 3, chapter 1 (XIII 38-42), asked once: who grants an allowance, when none is due, and how it is rounded."""

from __future__ import annotations

from statuut.engine.units import COUNT, DAYS, EURO, EURO_E3, YES_NO
from statuut.engine.values import UNKNOWN
from statuut.money import to_cents_up
from statuut.statutes.pswi.deel_13_geldelijk.titel_3_h1_algemeen import DUIZENDSTE_CENT
from statuut.statutes.pswi.feiten.ambten import WERKDAGEN_35
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag

HOOFDSTUKKEN = keuzes(
    "hoofdstuk_toelage", "hoofdstuk_2", "hoofdstuk_3", "hoofdstuk_4", "hoofdstuk_4bis", "hoofdstuk_4ter", "hoofdstuk_4quater",
    "hoofdstuk_5", "hoofdstuk_5bis", "hoofdstuk_6", "hoofdstuk_7", "hoofdstuk_8", "hoofdstuk_9",
    hoofdstuk_2="hoger ambt", hoofdstuk_3="overuren", hoofdstuk_4="nacht-, zaterdag- en zondagswerk",
    hoofdstuk_4bis="management- en functioneringstoelage", hoofdstuk_4ter="permanentie en ploegen",
    hoofdstuk_4quater="bevorderingspremie", hoofdstuk_5="rekenplichtigen", hoofdstuk_5bis="diensthoofd",
    hoofdstuk_6="geslaagden voor een examen", hoofdstuk_7="haard- of standplaatstoelage",
    hoofdstuk_8="vakantiegeld en eindejaarstoelage", hoofdstuk_9="gevaarlijk werk",
)  # fmt: skip
EERSTE_VRIJ, LAATSTE_VRIJ = HOOFDSTUKKEN.codes.index("hoofdstuk_6"), HOOFDSTUKKEN.codes.index("hoofdstuk_8")
ONTVANGERS = keuzes("ontvanger_toelage", "personeelslid", "team", personeelslid="elk personeelslid apart", team="het team samen")
TOEKENNER = keuzes("toekenner", "secretaris_generaal", secretaris_generaal="de secretaris-generaal van het departement van de instelling")

feit("prestatie_buiten_normaal", "extra prestatie of prestatie die niet normaal is", YES_NO, "XIII 38",
     "Gaat het om een extra prestatie of om een prestatie die niet normaal is?")  # fmt: skip
feit("prestatie_in_team", "geleverd in teamverband", YES_NO, "XIII 38", "Is de prestatie in teamverband geleverd?")
feit("toelage_hoofdstuk", "hoofdstuk van de toelage", HOOFDSTUKKEN, "XIII 39 §2", "Over welke toelage gaat het?")
feit("salaris_betaald", "er wordt salaris betaald", YES_NO, "XIII 39 §1", "Wordt er op die dag salaris betaald?")
feit("afwezigheid_werkdagen", "werkdagen van de hele afwezigheid", DAYS, "XIII 39 §1", "Hoeveel werkdagen duurt de afwezigheid?")
feit("afwezigheid_dagnummer", "hoeveelste werkdag van de afwezigheid", COUNT, "XIII 39 §1",
     "De hoeveelste werkdag van de afwezigheid is het (0 als er geen afwezigheid is)?")  # fmt: skip
feit("zitting_onder_regering", "zitting in een commissie van de Vlaamse regering", YES_NO, "XIII 40 lid 1",
     "Ressorteert de commissie onder de diensten van de Vlaamse regering?")  # fmt: skip
feit("zitting_druk", "geregeld druk werk met extra prestaties buiten het gewone werk", YES_NO, "XIII 40 lid 2",
     "Brengt het zetelen geregeld druk werk mee, met extra prestaties buiten het gewone werk?")  # fmt: skip
feit("toelage_onafgerond", "verschuldigd bedrag van de toelage", EURO_E3, "XIII 42", "Welk bedrag is verschuldigd, voor de afronding?")


@vraag("XIII 38", unit=YES_NO)
def buitengewone_toelage_mogelijk(prestatie_buiten_normaal):
    """Whether the work may give rise to an allowance: it is extra, or it is not normal."""
    return prestatie_buiten_normaal


@vraag("XIII 38", unit=ONTVANGERS)
def buitengewone_toelage_voor(prestatie_in_team):
    """Whether the allowance is granted to one person or to a team."""
    return prestatie_in_team


@vraag("XIII 38", unit=TOEKENNER)
def buitengewone_toelage_kent_toe():
    """Who grants the allowance."""
    return 0


@vraag("XIII 39 §1", unit=YES_NO, accepts=(UNKNOWN,), reading="XIII-39-35-dagen")
def toelage_verschuldigd(salaris_betaald, afwezigheid_dagnummer, afwezigheid_werkdagen, leeswijze_XIII_39_35_dagen):
    """Whether an allowance is due on a day: salary is paid, and no absence has lasted more than 35 working days."""
    if salaris_betaald == 0 or afwezigheid_dagnummer == 0:
        return salaris_betaald
    lengte = afwezigheid_werkdagen if leeswijze_XIII_39_35_dagen == 1 else afwezigheid_dagnummer
    if lengte == UNKNOWN:
        return UNKNOWN
    return salaris_betaald if lengte <= WERKDAGEN_35 else 0


@vraag("XIII 39 §2", unit=YES_NO)
def toelage_staat_los_van_afwezigheid(toelage_hoofdstuk):
    """Whether the allowance is one of the chapters 6, 7 and 8, to which the general condition does not apply."""
    return 1 if EERSTE_VRIJ <= toelage_hoofdstuk <= LAATSTE_VRIJ else 0


@VRAGEN.exception(to="toelage_verschuldigd", article="XIII 39 §2", when="toelage_staat_los_van_afwezigheid")
def toelage_verschuldigd_ondanks_afwezigheid():
    """Those allowances have their own conditions."""
    return 1


@vraag("XIII 40 lid 1", unit=YES_NO)
def zitting_toelage_mogelijk(zitting_onder_regering):
    """Whether sitting in a board or committee may give an allowance: not under the services of the Flemish Government."""
    return 1 - zitting_onder_regering


@VRAGEN.exception(to="zitting_toelage_mogelijk", article="XIII 40 lid 2", when="zitting_druk")
def zitting_toelage_bij_druk_werk():
    """It may, where the sitting brings regular busy work outside the ordinary work."""
    return 1


@vraag("XIII 42", unit=EURO, reading="XIII-42-afronding")
def toelage_afgerond(toelage_onafgerond):
    """The amount paid: up to the cent."""
    return to_cents_up(toelage_onafgerond, DUIZENDSTE_CENT)
