"""PSWI part II, title 2, chapters 1 and 2 (II 6 §4-II 11): how the management board sits and decides, and what the appeal board hears.

The head chairs, the leading official where the board recruits or promotes. Who chairs for a head who chose his own replacement is not
said (II 13). Decisions on individuals are secret ballots on a reasoned proposal.
"""

from __future__ import annotations

from statuut.engine.units import COUNT, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.deel_02_instellingen.organen import (
    AMBTSHALVE_VERVANGER,
    HOOFD,
    LEIDEND_AMBTENAAR,
    NIEMAND,
    ORGAAN,
    RAAD_VAN_BEROEP,
    VLAAMSE_REGERING,
    VOLGENS_REGLEMENT,
    VOORZITTER,
)
from statuut.statutes.pswi.driewaardig import alle, als_bekend
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, NIVEAUS, RANGEN, STAGIAIR
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

OPTREDEN = keuzes("raad_treedt_op_bij", "aanwerving", "bevordering", "andere", andere="een andere aangelegenheid")
ONDERWERPEN = keuzes("onderwerp_raad", "wetenschap", "bestuur", "algemene_werking", "organisatie", "personeel_volgens_statuut", "andere",
                     wetenschap="een wetenschappelijke kwestie van de instelling", andere="een ander onderwerp")  # fmt: skip
AANWEZIGEN = keuzes("aanwezig_als", "lid", "deskundige", "secretaris")
LID, DESKUNDIGE, SECRETARIS = range(3)
STEMMEN = keuzes("stem_in_raad", "beslissend", "raadgevend", "geen_stem")
UITNODIGERS = keuzes("deskundige_gevraagd_door", "directieraad", "lid", "ander", lid="een lid van de directieraad", ander="iemand anders")
BESTREDEN = keuzes(
    "bestreden_beslissing", "tuchtstraf", "schorsing_belang_dienst", "negatieve_stage", "evaluatie_onvoldoende", "vormgebrek_evaluatie",
    "loopbaanvertraging", "weigering_deeltijds", "weigering_contingent", "andere",
    schorsing_belang_dienst="schorsing in het belang van de dienst", negatieve_stage="voorstel tot negatieve evaluatie van de stage",
    evaluatie_onvoldoende="evaluatie onvoldoende", vormgebrek_evaluatie="vormgebrek in de evaluatieprocedure",
    weigering_deeltijds="weigering van verlof voor deeltijdse prestaties", weigering_contingent="weigering van gecontingenteerd verlof",
    andere="een andere beslissing",
)  # fmt: skip
SCHORSING, NEGATIEVE_STAGE, VERTRAGING, CONTINGENT = 1, 2, 5, 7
RANG_A3, NIVEAU_A = RANGEN.index("A3"), NIVEAUS.index("A")

feit("raad_treedt_op_bij", "waarbij de directieraad optreedt", OPTREDEN, "II 6 §4", "Waarbij treedt de directieraad op?")
feit("onderwerp_raad", "onderwerp voor de directieraad", ONDERWERPEN, "II 7", "Waarover zou de directieraad beraadslagen?")
feit("aanwezig_als", "hoedanigheid in de vergadering", AANWEZIGEN, "II 8", "In welke hoedanigheid zit de persoon in de vergadering?")
feit("deskundige_gevraagd_door", "wie om de deskundige vroeg", UITNODIGERS, "II 8",
     "Wie nam het initiatief om de deskundige uit te nodigen?")  # fmt: skip
feit("reglement_frequentie", "reglement regelt hoe vaak er vergaderd wordt", YES_NO, "II 9 §1",
     "Bepaalt het huishoudelijk reglement hoe vaak de raad vergadert?")  # fmt: skip
feit("reglement_quorum", "reglement regelt quorum en meerderheid", YES_NO, "II 9 §1", "Bepaalt het reglement het quorum en de meerderheid?")
feit("reglement_stemwijze", "reglement regelt de wijze van stemmen", YES_NO, "II 9 §1", "Bepaalt het reglement hoe er gestemd wordt?")
feit("reglement_in_staatsblad", "reglement in het Belgisch Staatsblad", YES_NO, "II 9 §2",
     "Staat het huishoudelijk reglement in het Belgisch Staatsblad?")  # fmt: skip
feit("raad_leden", "leden van de directieraad", COUNT, "II 9 §2", "Hoeveel leden telt de directieraad?")
feit("raad_aanwezigen", "aanwezige leden", COUNT, "II 9 §2", "Hoeveel leden zijn er aanwezig?")
feit("raad_dringend", "dringend geval", YES_NO, "II 9 §2", "Is het een dringend geval?")
feit("reglement_aanwezigen", "aanwezigen die het reglement vraagt", COUNT, "II 9 §2",
     "Hoeveel aanwezigen vraagt het reglement dan (geen: het zegt niets)?", none=True)  # fmt: skip
feit("stemming_geheim", "geheime stemming", YES_NO, "II 10", "Is er geheim gestemd?")
feit("voorstel_gemotiveerd", "voorstel van de voorzitter met redenen", YES_NO, "II 10", "Gaf de voorzitter redenen bij zijn voorstel?")
feit("voorstel_na_beraadslaging", "voorstel na de beraadslaging", YES_NO, "II 10", "Kwam het voorstel pas na de beraadslaging in de raad?")
feit("bestreden_beslissing", "bestreden beslissing", BESTREDEN, "II 11", "Tegen welke beslissing is het beroep gericht?")


@vraag("II 6 §4", unit=ORGAAN, reading="II-13-voorzitter", accepts=(UNKNOWN,), also=("II 13 lid 1",))
def directieraad_voorgezeten_door(raad_treedt_op_bij, titularis_afwezig, vervanger_gekozen, leeswijze_II_13_voorzitter):
    """Who chairs the board; for an absent head his replacement by law, or, when he chose one himself, whom the board's rules name."""
    if raad_treedt_op_bij == UNKNOWN:
        return UNKNOWN
    if OPTREDEN.codes[raad_treedt_op_bij] != "andere":
        return LEIDEND_AMBTENAAR
    if titularis_afwezig != 1:
        return UNKNOWN if titularis_afwezig == UNKNOWN else HOOFD
    if vervanger_gekozen == UNKNOWN:
        return UNKNOWN
    return VOLGENS_REGLEMENT if vervanger_gekozen == 1 and leeswijze_II_13_voorzitter == 0 else AMBTSHALVE_VERVANGER


@vraag("II 7", unit=YES_NO)
def directieraad_beraadslaagt(onderwerp_raad):
    """Whether the board deliberates on a subject: science, management, working, organisation, and what the staff rules give it."""
    return 0 if ONDERWERPEN.codes[onderwerp_raad] == "andere" else 1


@vraag("II 8", unit=YES_NO)
def deskundige_uit_te_nodigen(deskundige_gevraagd_door):
    """Whether an expert can be invited: by the board of its own motion, or at a member's request."""
    return 0 if UITNODIGERS.codes[deskundige_gevraagd_door] == "ander" else 1


@vraag("II 8", unit=STEMMEN, also=("II 9 §2",))
def stem_in_directieraad(aanwezig_als):
    """The vote of somebody at the meeting: experts advise, the secretary has none."""
    return {LID: 0, DESKUNDIGE: 1, SECRETARIS: 2}[aanwezig_als]


@vraag("II 9 §1", unit=YES_NO, accepts=(UNKNOWN,))
def huishoudelijk_reglement_compleet(reglement_frequentie, reglement_quorum, reglement_stemwijze):
    """Whether the rules of the board hold what they must."""
    return alle(reglement_frequentie, reglement_quorum, reglement_stemwijze)


@vraag("II 9 §2", unit=YES_NO)
def huishoudelijk_reglement_bekendgemaakt(reglement_in_staatsblad):
    """Whether the rules of the board were published in the official gazette."""
    return reglement_in_staatsblad


@vraag("II 9 §2", unit=COUNT)
def directieraad_nodig_aanwezig(raad_leden, raad_dringend, reglement_aanwezigen):
    """Members that must be there: more than half, none by law in an urgent case, or more where the rules of the board ask it."""
    wettelijk = 0 if raad_dringend == 1 else raad_leden // 2 + 1
    return wettelijk if reglement_aanwezigen == NONE else max(wettelijk, reglement_aanwezigen)


@vraag("II 9 §2", unit=YES_NO)
def directieraad_in_getal(raad_aanwezigen, directieraad_nodig_aanwezig):
    """Whether enough members are there to decide validly."""
    return 1 if raad_aanwezigen >= directieraad_nodig_aanwezig else 0


@vraag("II 9 §2", unit=YES_NO, accepts=(UNKNOWN,))
def secretaris_mogelijk(hoedanigheid, niveau):
    """Whether somebody can be the board's secretary: an official of level A."""
    return alle(als_bekend(hoedanigheid, hoedanigheid == AMBTENAAR), als_bekend(niveau, niveau == NIVEAU_A))


@vraag("II 9 §2", unit=ORGAAN)
def secretaris_aangewezen_door():
    """Who designates the secretary."""
    return VOORZITTER


@vraag("II 10", unit=YES_NO, accepts=(UNKNOWN,))
def besluit_over_persoon_regelmatig(stemming_geheim, voorstel_gemotiveerd, voorstel_na_beraadslaging):
    """Whether a decision on an individual was taken as it must be."""
    return alle(stemming_geheim, voorstel_gemotiveerd, voorstel_na_beraadslaging)


@vraag("II 11", unit=ORGAAN, accepts=(UNKNOWN, NONE))
def beroep_ingesteld_bij(bestreden_beslissing, hoedanigheid, rang):
    """Where an appeal lies: the appeal board, the government for the head's evaluation, or nowhere."""
    if bestreden_beslissing == UNKNOWN or (hoedanigheid == UNKNOWN and bestreden_beslissing <= CONTINGENT):
        return UNKNOWN
    if bestreden_beslissing > CONTINGENT:
        return NIEMAND
    if bestreden_beslissing <= SCHORSING:
        return RAAD_VAN_BEROEP if hoedanigheid in (AMBTENAAR, STAGIAIR) else NIEMAND
    if hoedanigheid != (STAGIAIR if bestreden_beslissing == NEGATIEVE_STAGE else AMBTENAAR):
        return NIEMAND
    if NEGATIEVE_STAGE < bestreden_beslissing <= VERTRAGING and rang in (UNKNOWN, RANG_A3):
        return UNKNOWN if rang == UNKNOWN else VLAAMSE_REGERING
    return RAAD_VAN_BEROEP
