"""PSWI part V, titles 2 and 2bis (V 9-V 11, V 19-V 21): salary, scale and grade after redeployment or transfer, and who signs.

The salary is never below that of the former scale under the rules of that day. Not so for who asks another grade (V 10 §1) or goes to an
administrative grade (V 20): there the corresponding step of the new functional career counts. Medical redeployment to a lower rank
appoints in the lower grade, but not the victim of an accident at work or an occupational disease.
"""

from __future__ import annotations

from statuut.engine.units import DATE, EURO, WHOLE_MONTHS, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_02_instellingen.organen import BENOEMENDE_OVERHEID, HOOFD, ORGAAN, SECRETARIS_GENERAAL
from statuut.statutes.pswi.deel_05_inzet.titel_2_herplaatsing import FUNCTIONEEL, MEDISCH, PERSOONLIJK
from statuut.statutes.pswi.driewaardig import alle, als_bekend
from statuut.statutes.pswi.gegevens.lijsten import (
    NIET_WETENSCHAPPELIJK,
    NIVEAUS,
    RANGEN,
    eenheden,
    graad_nummer,
    graden,
    schaal_nummer,
    schalen,
)
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag

SCHAAL, GRAAD = eenheden()["schaal"], eenheden()["graad"]
NIVEAUS_BCD = tuple(NIVEAUS.index(each) for each in ("B", "C", "D"))
ADMINISTRATIEF = (
    "adjunct_van_de_directeur", "directeur", "deskundige", "hoofddeskundige", "medewerker", "hoofdmedewerker", "assistent",
    "hoofdassistent",
)  # fmt: skip
ADMINISTRATIEVE_GRADEN = tuple(graad_nummer()[each] for each in ADMINISTRATIEF)
OORZAKEN = keuzes("medische_oorzaak", "arbeidsongeval", "arbeidswegongeval", "beroepsziekte", "andere",
                  arbeidswegongeval="ongeval op de weg naar of van het werk")  # fmt: skip
ARBEIDSONGEVAL, WEGONGEVAL, BEROEPSZIEKTE, ANDERE_OORZAAK = range(4)
ENTITEITEN = keuzes("soort_entiteit", "instelling", "ministerie", "openbare_instelling", openbare_instelling="Vlaamse openbare instelling")

feit("salaris_nieuwe_entiteit", "salaris volgens de ontvangende entiteit", EURO, "V 9 §1",
     "Welk salaris geven de regels van de entiteit waar de ambtenaar terechtkomt?")  # fmt: skip
feit("salaris_vorige_schaal", "salaris in de vorige schaal", EURO, "V 9 §1",
     "Welk salaris zou de vorige schaal nu geven, volgens de regels van de dag van de overgang?")  # fmt: skip
feit("examen_geslaagd_op", "dag van het slagen", DATE, "V 9 §2",
     "Op welke dag slaagde de ambtenaar voor het vergelijkende examen of de proef?")  # fmt: skip
feit("overgang_op", "dag van herplaatsing of overplaatsing", DATE, "V 9 §2", "Op welke dag gebeurt de herplaatsing of overplaatsing?")
feit("schaalancienniteit_maanden", "verworven schaalanciënniteit", WHOLE_MONTHS, "V 10 §1",
     "Hoeveel volle maanden schaalanciënniteit heeft de ambtenaar?")  # fmt: skip
feit("medische_oorzaak", "oorzaak van de medische redenen", OORZAKEN, "V 10 §2",
     "Waardoor kan de ambtenaar zijn functie om medische redenen niet meer uitoefenen?")  # fmt: skip
feit("soort_entiteit", "soort entiteit", ENTITEITEN, "V 11", "Wat voor entiteit tekent?")
feit("getekend_door_ontvangende", "getekend door de ontvangende entiteit", YES_NO, "V 11", "Tekende de ontvangende entiteit het besluit?")
feit("getekend_door_uitsturende", "getekend door de uitsturende entiteit", YES_NO, "V 11", "Tekende de uitsturende entiteit het besluit?")


def trap(graad, schaal):
    """The step of a scale in the functional career of a grade; NONE when the grade does not carry it."""
    eigen = tuple(graden().values())[graad].schalen
    code = schalen()[schaal]
    return eigen.index(code) if code in eigen else NONE


@vraag("V 10 §1", unit=YES_NO)
def graad_van_zelfde_rang(graad, graad_nieuwe_betrekking):
    """Whether the new post is of another grade of the same rank."""
    every = tuple(graden().values())
    return 1 if graad != graad_nieuwe_betrekking and every[graad].rang == every[graad_nieuwe_betrekking].rang else 0


@vraag("V 10 §1", unit=YES_NO, accepts=(UNKNOWN,))
def andere_graad_op_verzoek(niveau, personeelsgroep, graad_van_zelfde_rang, overgang_eigen_verzoek, herplaatsing_reden):
    """Whether this is redeployment to another grade at one's own request: level B, C or D, for personal or functional reasons."""
    plaats = alle(als_bekend(niveau, niveau in NIVEAUS_BCD), als_bekend(personeelsgroep, personeelsgroep == NIET_WETENSCHAPPELIJK))
    reden = als_bekend(herplaatsing_reden, herplaatsing_reden in (PERSOONLIJK, FUNCTIONEEL))
    return alle(plaats, graad_van_zelfde_rang, overgang_eigen_verzoek, reden)


@vraag("V 9 §1", unit=EURO)
def salaris_na_herplaatsing(salaris_nieuwe_entiteit, salaris_vorige_schaal):
    """The salary after redeployment: that of the receiving entity, never below the former scale."""
    return max(salaris_nieuwe_entiteit, salaris_vorige_schaal)


@VRAGEN.exception(to="salaris_na_herplaatsing", article="V 10 §1", when="andere_graad_op_verzoek")
def salaris_na_verzoek(salaris_nieuwe_entiteit):
    """No guarantee for who asked another grade."""
    return salaris_nieuwe_entiteit


@vraag("V 19 §1", unit=EURO)
def salaris_na_overplaatsing(salaris_nieuwe_entiteit, salaris_vorige_schaal):
    """The salary after a transfer on the internal market: that of the receiving entity, never below the former scale."""
    return max(salaris_nieuwe_entiteit, salaris_vorige_schaal)


@VRAGEN.exception(to="salaris_na_overplaatsing", article="V 20", when="naar_administratieve_graad")
def salaris_in_administratieve_graad(salaris_nieuwe_entiteit):
    """No guarantee on the way to an administrative grade."""
    return salaris_nieuwe_entiteit


@vraag("V 9 §2", unit=YES_NO, also=("V 19 §2",))
def examenaanspraken_behouden(examen_geslaagd_op, overgang_op):
    """Whether the claims of a comparative exam or test stay: passed before the redeployment or transfer."""
    return 1 if examen_geslaagd_op < overgang_op else 0


@vraag("V 20", unit=YES_NO, accepts=(UNKNOWN,))
def naar_administratieve_graad(graad, graad_nieuwe_betrekking):
    """Whether a transfer goes from another grade to the administrative grade of the same first or second rank."""
    if UNKNOWN in (graad, graad_nieuwe_betrekking):
        return 0 if graad in ADMINISTRATIEVE_GRADEN else UNKNOWN
    every = tuple(graden().values())
    naar = graad not in ADMINISTRATIEVE_GRADEN and graad_nieuwe_betrekking in ADMINISTRATIEVE_GRADEN
    return int(naar and every[graad].rang == every[graad_nieuwe_betrekking].rang)


@vraag("V 10 §1", unit=SCHAAL, also=("V 20",))
def schaal_op_overeenkomstige_trap(graad, graad_nieuwe_betrekking, huidige_schaal):
    """The scale of the new grade at the step held in the old functional career; none where there is no such step."""
    stap = NONE if huidige_schaal == NONE else trap(graad, huidige_schaal)
    nieuwe = tuple(graden().values())[graad_nieuwe_betrekking].schalen
    return NONE if stap == NONE or stap >= len(nieuwe) else schaal_nummer()[nieuwe[stap]]


@vraag("V 20", unit=WHOLE_MONTHS, reading="V-10-schaalancienniteit", also=("V 10 §1",), accepts=(UNKNOWN,))
def schaalancienniteit_na_overgang(
    schaalancienniteit_maanden, andere_graad_op_verzoek, naar_administratieve_graad, leeswijze_V_10_schaalancienniteit
):
    """Scale seniority after the change of grade: kept; by the other reading lost after redeployment at one's own request."""
    if leeswijze_V_10_schaalancienniteit == 0 or naar_administratieve_graad == 1:
        return schaalancienniteit_maanden
    if UNKNOWN in (andere_graad_op_verzoek, naar_administratieve_graad):
        return UNKNOWN
    return 0 if andere_graad_op_verzoek == 1 else schaalancienniteit_maanden


@vraag("V 10 §2", unit=YES_NO, accepts=(UNKNOWN,))
def medische_herplaatsing_lager(herplaatsing_reden, graad, graad_nieuwe_betrekking):
    """Whether this is redeployment for medical reasons to a grade of a lower rank."""
    if UNKNOWN in (graad, graad_nieuwe_betrekking):
        lager = UNKNOWN
    else:
        oud, nieuw = (RANGEN.index(tuple(graden().values())[each].rang) for each in (graad, graad_nieuwe_betrekking))
        lager = int(nieuw < oud)
    return alle(als_bekend(herplaatsing_reden, herplaatsing_reden == MEDISCH), lager)


@vraag("V 10 §2", unit=YES_NO, reading="V-10-weg")
def medisch_benoemd_in_lagere_graad(medische_herplaatsing_lager, medische_oorzaak, leeswijze_V_10_weg):
    """Whether the official is appointed in the lower grade: not the victim of an accident at work or an occupational disease."""
    if medische_herplaatsing_lager == 0:
        return NOT_APPLICABLE
    if medische_oorzaak == WEGONGEVAL:
        return 1 if leeswijze_V_10_weg == 0 else 0
    return 1 if medische_oorzaak == ANDERE_OORZAAK else 0


@vraag("V 10 §2", unit=GRAAD)
def graad_na_medische_herplaatsing(medisch_benoemd_in_lagere_graad, graad, graad_nieuwe_betrekking):
    """The grade afterwards: the new one when appointed in it, otherwise one's own."""
    return graad_nieuwe_betrekking if medisch_benoemd_in_lagere_graad == 1 else graad


@vraag("V 10 §2", unit=SCHAAL)
def schaal_na_medische_herplaatsing(medisch_benoemd_in_lagere_graad, graad_nieuwe_betrekking, huidige_schaal):
    """The scale afterwards: the highest of the new grade (XIII 22 §2), or one's own without an appointment in it."""
    if medisch_benoemd_in_lagere_graad == 0:
        return huidige_schaal
    return schaal_nummer()[tuple(graden().values())[graad_nieuwe_betrekking].schalen[-1]]


@vraag("V 11", unit=ORGAAN, also=("V 21",))
def overgangsbesluit_getekend_door(soort_entiteit):
    """Who signs for an entity."""
    return {0: HOOFD, 1: SECRETARIS_GENERAAL}.get(soort_entiteit, BENOEMENDE_OVERHEID)


@vraag("V 11", unit=YES_NO, accepts=(UNKNOWN,), also=("V 21",))
def overgangsbesluit_getekend(getekend_door_ontvangende, getekend_door_uitsturende):
    """Whether both entities signed."""
    return alle(getekend_door_ontvangende, getekend_door_uitsturende)
