"""PSWI part XIII, title 5bis (XIII 110bis-110duodecies): who can hardly reach the workplace, and the euro kit, as questions.

The amounts of a month are stream rules (`titel_5bis_woonwerk`).
"""

from __future__ import annotations

from datetime import date

from statuut.engine.days import ordinal
from statuut.engine.units import DATE, DAYS, EURO, KILOMETRES, PERCENT, WHOLE_MONTHS, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.deel_13_geldelijk.titel_5bis_woonwerk import (
    FIETS,
    ONGESCHIKT_66,
    fietskilometers,
    fietsvergoeding,
    ophaaltoelage,
    recht_op_fietsvergoeding,
)
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

DRIE_KILOMETER = 3 * KILOMETRES.scale
KITDAG = ordinal(date(2001, 12, 15))
AFDELINGSHOOFD = keuzes(
    "beslist_bereikbaarheid", "afdelingshoofd", "omzendbrief", afdelingshoofd="het afdelingshoofd", omzendbrief="de omzendbrief"
)

feit("afstand_halte", "afstand tot de dichtste halte", KILOMETRES, "XIII 110quater", "Hoe ver is de dichtste halte van de werkplaats?")
feit("ploegensysteem", "ploegensysteem", YES_NO, "XIII 110quater", "Werkt het personeelslid in ploegen?")
feit("uren_buiten_bediening", "begint of eindigt buiten de bedieningsuren", YES_NO, "XIII 110quater",
     "Begint of eindigt het werk buiten de bedieningsuren van het openbaar vervoer?")  # fmt: skip
feit("frequentie_te_laag", "te weinig ritten, ook bij normale uren", YES_NO, "XIII 110quater",
     "Rijdt het openbaar vervoer zo zelden dat het ook bij normale uren niet bruikbaar is?")  # fmt: skip
feit("glijdende_uren", "glijdende arbeidstijd", YES_NO, "XIII 110quater", "Heeft de werkplaats glijdende arbeidstijd?")
feit("vervoer_combineren", "moet privé- en openbaar vervoer combineren", YES_NO, "XIII 110quinquies",
     "Moet het personeelslid privé- en openbaar vervoer combineren om tijdig op het werk of weer thuis te raken?")  # fmt: skip
feit("afdelingshoofd_aanvaardt", "afdelingshoofd wees het personeelslid aan", YES_NO, "XIII 110quinquies",
     "Wees het afdelingshoofd het personeelslid aan?")  # fmt: skip
feit("dienstvervoer_aanwezig", "er is dienstvervoer", YES_NO, "XIII 110septies", "Is er dienstvervoer naar de werkplaats?")
feit("met_eigen_vervoer", "komt met eigen vervoer of als passagier", YES_NO, "XIII 110septies",
     "Komt het personeelslid met een privé-vervoermiddel, als bestuurder of passagier?")  # fmt: skip
feit("prijs_treinkaart", "maandprijs van de treinkaart tweede klas", EURO, "XIII 110septies", "Hoeveel kost de treinkaart per maand?")
feit("arbeidsongeschiktheid", "graad van arbeidsongeschiktheid", PERCENT, "XIII 110undecies", "Hoe groot is de arbeidsongeschiktheid?")
feit("fietsafstand", "enkele rit met de fiets", KILOMETRES, "XIII 110novies §3", "Hoe lang is een enkele rit met de fiets?")
feit("fietsdagen_maand", "dagen met de fiets", DAYS, "XIII 110novies §1", "Op hoeveel dagen is gefietst?")
feit("werkdagen_maand", "effectief te werken dagen", DAYS, "XIII 110novies §1", "Hoeveel dagen moest er worden gewerkt?")
feit("regimedagen_maand", "werkdagen van het arbeidsregime", DAYS, "XIII 110novies §4", "Hoeveel werkdagen geeft het arbeidsregime?")
feit(
    "maanden_ophalen",
    "maanden met voldoende ophaalwerk",
    WHOLE_MONTHS,
    "XIII 110sexies",
    "In hoeveel maanden van het jaar werden collega's opgehaald?",
)
feit("einde_dienst", "laatste dag van de dienst", DATE, "XIII 110duodecies", "Wat is de laatste dag van de dienst?", none=True)


@vraag("XIII 110quater", unit=YES_NO, accepts=(UNKNOWN,), also=("XIII 110bis",))
def werkplaats_moeilijk_bereikbaar(afstand_halte, ploegensysteem, uren_buiten_bediening, frequentie_te_laag, glijdende_uren):
    """Whether a workplace counts as hard to reach: three kilometres from a stop, shifts outside service hours, or too few journeys."""
    if afstand_halte == UNKNOWN:
        return UNKNOWN
    if afstand_halte >= DRIE_KILOMETER or (ploegensysteem == 1 and uren_buiten_bediening == 1):
        return 1
    if frequentie_te_laag == 1 and glijdende_uren == 0:
        return 1
    ploegen = UNKNOWN in (ploegensysteem, uren_buiten_bediening) and ploegensysteem != 0 and uren_buiten_bediening != 0
    ritten = UNKNOWN in (frequentie_te_laag, glijdende_uren) and frequentie_te_laag != 0 and glijdende_uren != 1
    return UNKNOWN if ploegen or ritten else 0


@vraag("XIII 110quater", unit=AFDELINGSHOOFD, also=("XIII 110quinquies",))
def bereikbaarheid_beslist_door(afstand_halte, ploegensysteem):
    """Who decides: the circular names workplaces; under three kilometres, outside shifts, the head of division names the persons."""
    return 0 if afstand_halte < DRIE_KILOMETER and ploegensysteem == 0 else 1


@vraag("XIII 110quinquies", unit=YES_NO)
def personeelslid_moeilijk_bereikbaar(afstand_halte, ploegensysteem, uren_buiten_bediening, vervoer_combineren, afdelingshoofd_aanvaardt):
    """Whether the head of division names somebody whose hours make public transport useless."""
    if afstand_halte >= DRIE_KILOMETER or ploegensysteem == 1 or afdelingshoofd_aanvaardt == 0:
        return 0
    return int(uren_buiten_bediening == 1 or vervoer_combineren == 1)


@vraag("XIII 110bis", unit=YES_NO, accepts=(UNKNOWN,), also=("XIII 110octies",))
def tegemoetkoming_recht(werkplaats_moeilijk_bereikbaar, personeelslid_moeilijk_bereikbaar):
    """Whether there is a right to the contribution: by the workplace or by the person's own hours."""
    if 1 in (werkplaats_moeilijk_bereikbaar, personeelslid_moeilijk_bereikbaar):
        return 1
    return UNKNOWN if UNKNOWN in (werkplaats_moeilijk_bereikbaar, personeelslid_moeilijk_bereikbaar) else 0


@vraag("XIII 110septies", unit=EURO)
def tegemoetkoming_bedrag(tegemoetkoming_recht, dienstvervoer_aanwezig, met_eigen_vervoer, prijs_treinkaart):
    """The monthly price of a second-class rail card, without transport by the service."""
    return prijs_treinkaart if tegemoetkoming_recht == 1 and dienstvervoer_aanwezig == 0 and met_eigen_vervoer == 1 else 0


@vraag("XIII 110undecies", unit=EURO)
def tegemoetkoming_ongeschikt(arbeidsongeschiktheid, prijs_treinkaart):
    """The same price for who is at least 66 % unfit for work and comes by car."""
    return prijs_treinkaart if arbeidsongeschiktheid >= ONGESCHIKT_66 else 0


@vraag("XIII 110sexies", unit=EURO, also=("XIII 42",))
def ophaaltoelage_jaar(maanden_ophalen, ophaaltoelage_frank, index):
    """The yearly allowance for collecting colleagues, for so many months at one index."""
    return ophaaltoelage(maanden_ophalen * index, 1, ophaaltoelage_frank)


@vraag("XIII 110novies §1", unit=YES_NO, also=("XIII 110novies §3", "XIII 110novies §5"))
def fietsvergoeding_recht(continudienst, fietsdagen_maand, werkdagen_maand, fietsafstand):
    """Whether a cyclist gets the reimbursement for a month."""
    return recht_op_fietsvergoeding(FIETS, werkdagen_maand, fietsafstand, continudienst, fietsdagen_maand, UNKNOWN)


@vraag("XIII 110novies §2", unit=EURO, also=("XIII 110novies §4", "XIII 102"), reading="XIII-110novies-dagen")
def fietsvergoeding_bedrag(
    fietsvergoeding_recht,
    continudienst,
    fietsdagen_maand,
    regimedagen_maand,
    werkdagen_maand,
    fietsafstand,
    fietsvergoeding_frank,
    leeswijze_XIII_110novies_dagen,
):
    """Francs per kilometre x two rides x the days paid, rounded up once."""
    kilometers = fietskilometers(
        fietsvergoeding_recht,
        fietsafstand,
        continudienst,
        fietsdagen_maand,
        regimedagen_maand,
        werkdagen_maand,
        leeswijze_XIII_110novies_dagen,
    )
    return fietsvergoeding(kilometers, fietsvergoeding_frank)


@vraag("XIII 110duodecies", unit=YES_NO, accepts=(UNKNOWN,))
def eurominikit_recht(indiensttreding, einde_dienst):
    """Whether a member of staff gets a euro kit: in service on 15 December 2001."""
    if indiensttreding == UNKNOWN:
        return UNKNOWN
    if indiensttreding > KITDAG:
        return 0
    if einde_dienst == UNKNOWN:
        return UNKNOWN
    return int(einde_dienst == NONE or einde_dienst >= KITDAG)


@vraag("XIII 110duodecies", unit=EURO)
def eurominikit_waarde(eurominikit_recht, eurominikit):
    """What the kit is worth; it is given, not paid."""
    return eurominikit if eurominikit_recht == 1 else 0
