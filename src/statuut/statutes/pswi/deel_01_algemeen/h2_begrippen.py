"""PSWI part I, chapters 1 and 2 (I 1-I 3): to whom the statute applies, what its words mean, and what counts as one administration.

Seven institutions, two of which came in on 1 October 2002 (VIII 16, VIII 96ter); officials, probationers and contract staff. Heads,
ministers, counsel and irregularities are told from what a person knows. For most purposes the institution is the unit; promotions by
examination and to rank A2 of non-scientific staff, redeployment and the internal labour market have a wider one (I 3).
"""

from __future__ import annotations

from datetime import date

from statuut.engine.units import YES_NO
from statuut.engine.values import NONE
from statuut.statutes.pswi.deel_01_algemeen.overheden import FUNCTIONEEL_MINISTER, MINISTER_ALGEMEEN, MINISTER_SPECIFIEK, WIE
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, CONTRACTUEEL, NIET_WETENSCHAPPELIJK, RANGEN
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag

INSTELLINGEN = keuzes(
    "instelling", "kmska", "cbgs", "in", "ibw", "vioe", "clo", "cle", "andere",
    kmska="Koninklijk Museum voor Schone Kunsten", cbgs="Centrum voor Bevolkings- en Gezinsstudiën",
    ibw="Instituut voor Bosbouw en Wildbeheer",
    vioe="Vlaams Instituut voor het Onroerend Erfgoed", clo="Centrum voor Landbouwkundig Onderzoek", cle="Centrum voor Landbouweconomie",
    andere="een andere instelling", **{"in": "Instituut voor Natuurbehoud"},
)  # fmt: skip
EERSTE_LANDBOUW, ANDERE_INSTELLING = 5, 7
CLO_CLE_VANAF = date(2002, 10, 1).toordinal()
DIENSTEN = keuzes(
    "soort_dienst", "instelling", "ministerie", "openbare_instelling", "andere", openbare_instelling="Vlaamse openbare instelling"
)
INSTELLING, MINISTERIE, OPENBARE_INSTELLING, ANDERE_DIENST = range(4)
DOMEINEN = keuzes(
    "beleidsdomein", "statuut", "formaties", "vakbonden", "aanvullende_regels", "organisatie", "hrm", "coordinatie",
    "aanwerving_en_vorming",
    "sociale_dienst", "inhoud_van_de_instelling",
    statuut="administratief en geldelijk statuut", vakbonden="betrekkingen met de vakbonden", hrm="human resources management",
    coordinatie="coördinatie van de uitvoering", aanwerving_en_vorming="aanwerving, ontvangst en vorming",
)  # fmt: skip
INHOUD = DOMEINEN.codes.index("inhoud_van_de_instelling")
BELEID = keuzes("personeelsbeleid", "algemeen", "specifiek", algemeen="algemeen personeelsbeleid", specifiek="specifiek personeelsbeleid")
ALGEMEEN, SPECIFIEK = range(2)
LEIDING = keuzes("geleid_onderdeel", "departement", "administratie", "geen", departement="het functionele departement",
                 administratie="de functionele administratie")  # fmt: skip
TITELS = keuzes("topambtenaar", "secretaris_generaal", "leidend_ambtenaar", secretaris_generaal="secretaris-generaal")
RAADGEVERS = keuzes("raadgever", "personeelslid", "gepensioneerd_personeelslid", "advocaat", "vakbondsafgevaardigde", "ander",
                    personeelslid="personeelslid in actieve dienst", ander="iemand anders")  # fmt: skip
FEITEN = keuzes("soort_feit", "nalatigheid", "misbruik", "misdrijf", "ander", ander="een ander feit")
VERRICHTINGEN = keuzes(
    "verrichting", "bevordering_na_proef", "bevordering_naar_a2", "herplaatsing", "interne_arbeidsmarkt", "andere",
    bevordering_na_proef="bevordering via examen of bekwaamheidsproef", bevordering_naar_a2="bevordering in rang A2", andere="iets anders",
)  # fmt: skip
NA_PROEF, NAAR_A2, HERPLAATSING, ARBEIDSMARKT = range(4)
EENHEDEN = keuzes(
    "administratieve_eenheid", "instelling", "diensten_vlaamse_regering", "ruime_eenheid",
    instelling="de instelling alleen", diensten_vlaamse_regering="de diensten van de Vlaamse regering",
    ruime_eenheid="de diensten van de Vlaamse regering zonder wetenschappelijk personeel, met de vergelijkbare openbare instellingen",
)  # fmt: skip
EENHEID_INSTELLING, EENHEID_DIENSTEN, EENHEID_RUIM = range(3)

feit("instelling", "instelling", INSTELLINGEN, "I 1 lid 2", "Voor welke instelling werkt het personeelslid?")
feit("soort_dienst", "soort dienst", DIENSTEN, "I 2 1°-5°", "Wat voor dienst is het?")
feit("onder_stambesluit", "valt onder het stambesluit VOI", YES_NO, "I 2 30°", "Valt de openbare instelling onder het stambesluit VOI?")
feit(
    "leidt_instelling",
    "staat aan het hoofd van de instelling",
    YES_NO,
    "I 2 17°",
    "Staat het personeelslid aan het hoofd van de instelling?",
)
feit("geleid_onderdeel", "onderdeel dat wordt geleid", LEIDING, "I 2 14°-16°", "Welk onderdeel van het ministerie leidt de ambtenaar?")
feit("beleidsdomein", "waarover het gaat", DOMEINEN, "I 2 19°", "Waarover gaat de aangelegenheid?")
feit("over_een_personeelslid", "toegepast op één personeelslid", YES_NO, "I 2 20°", "Gaat het om de toepassing op één personeelslid?")
feit("belast_met_specifiek_beleid", "belast met het specifieke personeelsbeleid", YES_NO, "I 2 21°-22°",
     "Is de ambtenaar onder het instellingshoofd met het specifieke personeelsbeleid belast?")  # fmt: skip
feit("raadgever", "wie bijstaat", RAADGEVERS, "I 2 26°", "Wie wil als raadgever bijstaan?")
feit("soort_feit", "soort feit", FEITEN, "I 2 32°", "Wat voor feit is het?")
feit("verrichting", "waarvoor de eenheid geldt", VERRICHTINGEN, "I 3 2°", "Waarvoor wordt de administratieve eenheid gezocht?")


@vraag("I 1 lid 2", unit=YES_NO)
def instelling_onder_statuut(instelling, dag):
    """Whether the institution is one of the seven of the closed list on the day; the two agricultural centres since October 2002."""
    if instelling == ANDERE_INSTELLING:
        return 0
    return 1 if instelling < EERSTE_LANDBOUW or dag >= CLO_CLE_VANAF else 0


@vraag("I 1 lid 1", unit=YES_NO, also=("I 2 7°-8°", "I 2 9°", "I 2 10°", "I 2 11°"))
def onder_statuut(instelling_onder_statuut, hoedanigheid):
    """Whether the statute applies to a person: staff of one of the institutions, in whatever capacity."""
    return 1 if instelling_onder_statuut == 1 and hoedanigheid != NONE else 0


@vraag("I 2 1°-5°", unit=YES_NO)
def dienst_van_vlaamse_regering(soort_dienst):
    """Whether a service belongs to the services of the Flemish Government: the ministry and the institutions."""
    return 1 if soort_dienst == INSTELLING or soort_dienst == MINISTERIE else 0


@vraag("I 2 30°", unit=YES_NO)
def vergelijkbare_openbare_instelling(soort_dienst, onder_stambesluit):
    """Whether a service is a Flemish public institution with a comparable staff statute."""
    return 1 if soort_dienst == OPENBARE_INSTELLING and onder_stambesluit == 1 else 0


@vraag("I 2 14°-16°", unit=TITELS)
def topambtenaar(geleid_onderdeel):
    """What the official who heads a part of the ministry is called in the statute; none for other officials."""
    return NONE if geleid_onderdeel == LEIDING.codes.index("geen") else geleid_onderdeel


@vraag("I 2 17°", unit=YES_NO, reading="I-2-hoofd")
def is_instellingshoofd(hoedanigheid, rang, leidt_instelling, leeswijze_I_2_hoofd):
    """Whether a person is the head of the institution: the official of rank A3 who leads it."""
    if leidt_instelling == 0:
        return 0
    if hoedanigheid == CONTRACTUEEL:
        return leeswijze_I_2_hoofd
    return 1 if hoedanigheid == AMBTENAAR and rang == RANGEN.index("A3") else 0


@vraag("I 2 18°", unit=YES_NO)
def is_afdelingshoofd(hoedanigheid, rang, afdelingshoofd):
    """Whether a person is a head of division: an official of rank A2 who leads one."""
    return 1 if hoedanigheid == AMBTENAAR and rang == RANGEN.index("A2") and afdelingshoofd == 1 else 0


@vraag("I 2 19°", unit=BELEID, also=("I 2 20°",))
def personeelsbeleid(beleidsdomein, over_een_personeelslid):
    """General personnel policy, or the specific one that applies it to one member of staff; none for what the institution works on."""
    if beleidsdomein == INHOUD:
        return NONE
    return SPECIFIEK if over_een_personeelslid == 1 else ALGEMEEN


@vraag("I 2 23°-25°", unit=WIE)
def minister_voor(personeelsbeleid):
    """Which minister is meant: of the specific or general personnel policy, or the one competent for the institution's work."""
    if personeelsbeleid == NONE:
        return FUNCTIONEEL_MINISTER
    return MINISTER_SPECIFIEK if personeelsbeleid == SPECIFIEK else MINISTER_ALGEMEEN


@vraag("I 2 21°-22°", unit=YES_NO)
def is_personeelsverantwoordelijke(hoedanigheid, belast_met_specifiek_beleid):
    """Whether a person is the personnel officer: an official charged with the specific policy under the head."""
    return 1 if hoedanigheid == AMBTENAAR and belast_met_specifiek_beleid == 1 else 0


@vraag("I 2 26°", unit=YES_NO)
def mag_raadgever_zijn(raadgever):
    """Whether somebody may assist as counsel."""
    return 1 if raadgever != RAADGEVERS.codes.index("ander") else 0


@vraag("I 2 32°", unit=YES_NO)
def is_onregelmatigheid(soort_feit):
    """Whether a fact is an irregularity: negligence, abuse or an offence."""
    return 1 if soort_feit != FEITEN.codes.index("ander") else 0


@vraag("I 3 1°", unit=YES_NO)
def eenheid_is_diensten(verrichting, personeelsgroep):
    """Whether the services of the Flemish Government are one unit: promotion by examination and to A2 of non-scientific staff."""
    return 1 if (verrichting == NA_PROEF or verrichting == NAAR_A2) and personeelsgroep == NIET_WETENSCHAPPELIJK else 0


@vraag("I 3 1°bis", unit=YES_NO)
def eenheid_is_ruim(verrichting, personeelsgroep):
    """Whether the wide unit holds: redeployment and the internal labour market, without the scientific staff."""
    return 1 if (verrichting == HERPLAATSING or verrichting == ARBEIDSMARKT) and personeelsgroep == NIET_WETENSCHAPPELIJK else 0


@vraag("I 3 2°", unit=EENHEDEN)
def administratieve_eenheid():
    """What counts as one administration."""
    return EENHEID_INSTELLING


@VRAGEN.exception(to="administratieve_eenheid", article="I 3 1°", when="eenheid_is_diensten")
def administratieve_eenheid_diensten():
    """The ministry and the institutions together."""
    return EENHEID_DIENSTEN


@VRAGEN.exception(to="administratieve_eenheid", article="I 3 1°bis", when="eenheid_is_ruim")
def administratieve_eenheid_ruim():
    """The services of the Flemish Government without scientific staff, with the comparable public institutions."""
    return EENHEID_RUIM
