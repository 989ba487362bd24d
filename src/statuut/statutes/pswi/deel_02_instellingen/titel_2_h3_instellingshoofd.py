"""PSWI part II, title 2, chapters 3 and 4 (II 12-II 14): what the head of an institution does and decides, and who replaces him.

A head who chose nobody is replaced by the scientific head of division with the most grade seniority, then level and service seniority,
then the oldest. Two candidates are compared at a time; without any scientific head of division the text has no answer.
"""

from __future__ import annotations

from statuut.engine.units import DATE, EURO, WHOLE_MONTHS, YES_NO
from statuut.engine.values import NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_02_instellingen.organen import FUNCTIONEEL_MINISTER, HOOFD, LEIDEND_AMBTENAAR, ORGAAN
from statuut.statutes.pswi.deel_02_instellingen.titel_2_h1_directieraad import EERSTE, GELIJK, TWEEDE, VOORRANG, meeste
from statuut.statutes.pswi.driewaardig import alle, als_bekend
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, WETENSCHAPPELIJK
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

TAKEN = keuzes(
    "taak_van_hoofd", "leiding", "voorzitterschap", "deontologie", "uitvoering_beslissingen", "zending", "kilometerkrediet",
    "eigen_voertuig", "salarisbesluit", "vergoeding_of_toelage", "onkosten_van_derden", "vakbondsvergadering", "andere",
    leiding="leiding, organisatie en coördinatie", voorzitterschap="de directieraad voorzitten", deontologie="waken over de deontologie",
    uitvoering_beslissingen="beslissingen laten uitvoeren", zending="een zending toestaan", kilometerkrediet="het kilometerkrediet",
    eigen_voertuig="een eigen voertuig toestaan", vakbondsvergadering="een vakbondsvergadering in de lokalen", andere="iets anders",
    onkosten_van_derden="onkosten van derden op dienstreis",
)  # fmt: skip
VOORZITTERSCHAP, ANDERE = TAKEN.codes.index("voorzitterschap"), TAKEN.codes.index("andere")
KRING = keuzes("vervanger_uit", "afdelingshoofden", "andere_ambtenaren", afdelingshoofden="wetenschappelijke afdelingshoofden",
               andere_ambtenaren="andere wetenschappelijke ambtenaren")  # fmt: skip
AFDELINGSHOOFDEN, ANDERE_AMBTENAREN = range(2)

feit("taak_van_hoofd", "taak of beslissing", TAKEN, "II 12 lid 2 5°-10°", "Om welke taak of beslissing gaat het?")
feit("raad_werft_of_bevordert", "de directieraad werft aan of bevordert", YES_NO, "II 12 lid 2 1°-4°",
     "Treedt de directieraad op bij aanwerving of bevordering?")  # fmt: skip
feit("kilometerkrediet_verdeeld", "verdeeld kilometerkrediet", EURO, "II 12 lid 2 5°-10°",
     "Hoeveel kilometerkrediet zou het instellingshoofd in totaal verdelen?")  # fmt: skip
feit("reisbudget", "budget voor reis- en verblijfkosten", EURO, "II 12 lid 2 5°-10°",
     "Hoeveel bedraagt het budget van de instelling voor reis- en verblijfkosten?")  # fmt: skip
feit("vakbond_representatief", "representatieve vakorganisatie", YES_NO, "II 12 lid 2 5°-10°", "Is de vakorganisatie representatief?")
feit("wetenschappelijk_afdelingshoofd_er", "er is een wetenschappelijk afdelingshoofd", YES_NO, "II 13 lid 1",
     "Heeft de instelling een afdelingshoofd van het wetenschappelijke personeel?")  # fmt: skip
feit("ambtenaar_van_de_instelling", "ambtenaar van de instelling", YES_NO, "II 14", "Is de persoon ambtenaar van de betrokken instelling?")
feit("niveauancienniteit_eerste", "niveauanciënniteit van de eerste", WHOLE_MONTHS, "II 13 lid 2",
     "Hoeveel volle maanden niveauanciënniteit heeft de eerste?")  # fmt: skip
feit("niveauancienniteit_tweede", "niveauanciënniteit van de tweede", WHOLE_MONTHS, "II 13 lid 2",
     "Hoeveel volle maanden niveauanciënniteit heeft de tweede?")  # fmt: skip
feit("dienstancienniteit_eerste", "dienstanciënniteit van de eerste", WHOLE_MONTHS, "II 13 lid 2",
     "Hoeveel volle maanden dienstanciënniteit heeft de eerste?")  # fmt: skip
feit("dienstancienniteit_tweede", "dienstanciënniteit van de tweede", WHOLE_MONTHS, "II 13 lid 2",
     "Hoeveel volle maanden dienstanciënniteit heeft de tweede?")  # fmt: skip
feit("geboortedatum_eerste", "geboortedatum van de eerste", DATE, "II 13 lid 2", "Wat is de geboortedatum van de eerste?")
feit("geboortedatum_tweede", "geboortedatum van de tweede", DATE, "II 13 lid 2", "Wat is de geboortedatum van de tweede?")


@vraag("II 12 lid 1", unit=ORGAAN)
def instelling_bestuurd_door():
    """Who has the scientific and administrative management."""
    return HOOFD


@vraag("II 12 lid 1", unit=ORGAAN)
def bestuur_onder_gezag_van():
    """Under whose authority the head works."""
    return FUNCTIONEEL_MINISTER


@vraag("II 12 lid 2 5°-10°", unit=ORGAAN, also=("II 12 lid 2 1°-4°",), accepts=(UNKNOWN,))
def taak_opgenomen_door(taak_van_hoofd, raad_werft_of_bevordert):
    """Who takes on a task of the list of II 12: the head, but for the chair where the board recruits or promotes."""
    if taak_van_hoofd == VOORZITTERSCHAP:
        return UNKNOWN if raad_werft_of_bevordert == UNKNOWN else LEIDEND_AMBTENAAR if raad_werft_of_bevordert == 1 else HOOFD
    return UNKNOWN if taak_van_hoofd == UNKNOWN else NOT_APPLICABLE if taak_van_hoofd == ANDERE else HOOFD


@vraag("II 12 lid 2 5°-10°", unit=YES_NO)
def kilometerkrediet_binnen_budget(kilometerkrediet_verdeeld, reisbudget):
    """Whether the mileage credit that the head divides stays within the institution's travel budget."""
    return 1 if kilometerkrediet_verdeeld <= reisbudget else 0


@vraag("II 12 lid 2 5°-10°", unit=YES_NO)
def vakbondsvergadering_toe_te_laten(vakbond_representatief):
    """Whether the head can let a union meet in the premises: a representative one."""
    return vakbond_representatief


@vraag("II 13 lid 1", unit=KRING)
def vervanger_te_kiezen_uit(wetenschappelijk_afdelingshoofd_er):
    """From whom the head chooses his replacement."""
    return AFDELINGSHOOFDEN if wetenschappelijk_afdelingshoofd_er == 1 else ANDERE_AMBTENAREN


@vraag("II 13 lid 1", unit=YES_NO, accepts=(UNKNOWN,))
def vervanger_verkiesbaar(hoedanigheid, personeelsgroep, afdelingshoofd, wetenschappelijk_afdelingshoofd_er):
    """Whether the head may choose this person: a scientific official, and a head of division as long as there is one."""
    zonder = als_bekend(wetenschappelijk_afdelingshoofd_er, wetenschappelijk_afdelingshoofd_er == 0)
    plaats = 1 if 1 in (afdelingshoofd, zonder) else UNKNOWN if UNKNOWN in (afdelingshoofd, zonder) else 0
    ambtenaar = als_bekend(hoedanigheid, hoedanigheid == AMBTENAAR)
    return alle(ambtenaar, als_bekend(personeelsgroep, personeelsgroep == WETENSCHAPPELIJK), plaats)


@vraag("II 13 lid 2", unit=YES_NO, accepts=(UNKNOWN,))
def vervangt_ambtshalve_mogelijk(personeelsgroep, afdelingshoofd, titularis_afwezig, vervanger_gekozen):
    """Whether somebody comes into the order of replacement by law: a scientific head of division, when the absent head chose nobody."""
    niemand_gekozen = als_bekend(vervanger_gekozen, vervanger_gekozen == 0)
    wetenschappelijk = als_bekend(personeelsgroep, personeelsgroep == WETENSCHAPPELIJK)
    return alle(titularis_afwezig, niemand_gekozen, afdelingshoofd, wetenschappelijk)


@vraag("II 13 lid 2", unit=VOORRANG, accepts=(UNKNOWN,))
def vervanging_voorrang(
    graadancienniteit_eerste, graadancienniteit_tweede, niveauancienniteit_eerste, niveauancienniteit_tweede,
    dienstancienniteit_eerste, dienstancienniteit_tweede, geboortedatum_eerste, geboortedatum_tweede,
):  # fmt: skip
    """Which of two goes first: grade seniority, level seniority, service seniority, then the oldest."""
    for eerste, tweede in (
        (graadancienniteit_eerste, graadancienniteit_tweede),
        (niveauancienniteit_eerste, niveauancienniteit_tweede),
        (dienstancienniteit_eerste, dienstancienniteit_tweede),
    ):
        if (uitslag := meeste(eerste, tweede)) != GELIJK:
            return uitslag
    jongste = meeste(geboortedatum_eerste, geboortedatum_tweede)
    return {EERSTE: TWEEDE, TWEEDE: EERSTE}.get(jongste, jongste)


@vraag("II 14", unit=ORGAAN)
def vervanger_afdelingshoofd_gekozen_door():
    """Who chooses a replacement for a head of division."""
    return HOOFD


@vraag("II 14", unit=YES_NO, accepts=(UNKNOWN,))
def vervanger_afdelingshoofd_mogelijk(hoedanigheid, ambtenaar_van_de_instelling):
    """Whether somebody can replace a head of division: an official of the same institution."""
    return alle(als_bekend(hoedanigheid, hoedanigheid == AMBTENAAR), ambtenaar_van_de_instelling)
