"""PSWI part III, chapter 1 (III 2 §1, III 3, III 4, III 6, III 7): what an official may tell, accept and do besides, and his file.

Freedom of expression is the rule; a closed list of secret subjects and the rights of citizens are its limits, also after the office.
"""

from __future__ import annotations

from statuut.engine.units import YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_02_instellingen.organen import HOOFD, MINISTER_ALGEMEEN, ORGAAN
from statuut.statutes.pswi.driewaardig import alle, een_van, niet
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, STAGIAIR
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

ONDERWERPEN = keuzes(
    "onderwerp_feiten", "veiligheid_van_het_land", "openbare_orde", "financiele_belangen", "strafbare_feiten", "medisch_geheim",
    "vertrouwelijke_gegevens", "intern_beraad", "concurrentiepositie", "ander_onderwerp",
    financiele_belangen="financiële belangen van de overheid", strafbare_feiten="strafbare feiten voorkomen of bestraffen",
    vertrouwelijke_gegevens="vertrouwelijke commerciële, intellectuele of industriële gegevens",
    concurrentiepositie="concurrentiepositie van de eigen organisatie", ander_onderwerp="een ander onderwerp",
)  # fmt: skip
INTERN_BERAAD, ANDER_ONDERWERP = ONDERWERPEN.codes.index("intern_beraad"), ONDERWERPEN.codes.index("ander_onderwerp")

feit("ambt_neergelegd", "ambt neergelegd", YES_NO, "III 2 §1 lid 4", "Heeft de ambtenaar zijn ambt neergelegd?")
feit("onderwerp_feiten", "onderwerp van de feiten", ONDERWERPEN, "III 2 §1 lid 2", "Waarover gaan de feiten?")
feit("eindbeslissing_genomen", "eindbeslissing genomen", YES_NO, "III 2 §1 lid 2", "Is in die aangelegenheid een eindbeslissing genomen?")
feit("openbaarheid_verplicht", "openbaar volgens de regels over openbaarheid van bestuur", YES_NO, "III 2 §1 lid 2",
     "Moet het volgens de regels over openbaarheid van bestuur bekendgemaakt worden?")  # fmt: skip
feit("schendt_rechten_burger", "inbreuk op rechten of vrijheden van een burger", YES_NO, "III 2 §1 lid 3",
     "Schendt de bekendmaking de rechten, de vrijheden of het privéleven van een burger?")  # fmt: skip
feit("betrokkene_stemt_toe", "betrokkene stemt toe", YES_NO, "III 2 §1 lid 3",
     "Stemde de betrokkene in met de bekendmaking van zijn gegevens?")  # fmt: skip
feit("voordeel_om_het_ambt", "gift of voordeel dat met het ambt te maken heeft", YES_NO, "III 3 lid 2",
     "Heeft de gift, de beloning of het voordeel met het ambt te maken?")  # fmt: skip
feit("activiteit_hindert_plichten", "activiteit verhindert de ambtsplichten", YES_NO, "III 4",
     "Verhindert de activiteit dat de ambtsplichten vervuld worden?")  # fmt: skip
feit("activiteit_tast_waardigheid_aan", "activiteit brengt de waardigheid in het gedrang", YES_NO, "III 4",
     "Brengt de activiteit de waardigheid van het ambt in het gedrang?")  # fmt: skip
feit("activiteit_tast_onafhankelijkheid_aan", "activiteit tast de onafhankelijkheid aan", YES_NO, "III 4",
     "Tast de activiteit de eigen onafhankelijkheid aan?")  # fmt: skip
feit("activiteit_belangenconflict", "activiteit doet belangen botsen", YES_NO, "III 4",
     "Ontstaat er een conflict tussen tegenstrijdige belangen?")  # fmt: skip
feit("code_voor_specifieke_problemen", "code voor specifieke problemen van de instelling", YES_NO, "III 6 §2",
     "Gaat de aanvullende code over specifieke problemen van de instelling?")  # fmt: skip
feit("code_aan_directieraad", "code ter kennis van de directieraad gebracht", YES_NO, "III 6 §2",
     "Is de aanvullende code aan de directieraad voorgelegd?")  # fmt: skip
feit("eigen_persoonlijk_dossier", "eigen persoonlijk dossier", YES_NO, "III 7", "Gaat het om het eigen persoonlijke dossier?")
feit("stuk_toont_overtuiging", "aanbeveling die een overtuiging toont", YES_NO, "III 7",
     "Is het een aanbeveling waaruit een levensbeschouwing, ideologie of politieke overtuiging blijkt?")  # fmt: skip
feit("dossier_bevat_bijlage_1", "dossier bevat alle stukken van bijlage 1", YES_NO, "III 7",
     "Bevat het dossier minstens de stukken die bijlage 1 opsomt?")  # fmt: skip


@vraag("III 2 §1 lid 4", unit=YES_NO, accepts=(UNKNOWN, NONE))
def spreekrecht_geldt(hoedanigheid, ambt_neergelegd):
    """Whether III 2 §1 holds for somebody: officials and probationers, also after they laid down the office."""
    if ambt_neergelegd == 1 or hoedanigheid in (AMBTENAAR, STAGIAIR):
        return 1
    return UNKNOWN if UNKNOWN in (hoedanigheid, ambt_neergelegd) else 0


@vraag("III 2 §1 lid 2", unit=YES_NO, accepts=(UNKNOWN,))
def feiten_geheim(onderwerp_feiten, eindbeslissing_genomen, openbaarheid_verplicht):
    """Whether the facts lie in the closed list; internal deliberation only until the final decision, open government goes first."""
    if onderwerp_feiten == ANDER_ONDERWERP or openbaarheid_verplicht == 1:
        return 0
    if UNKNOWN in (onderwerp_feiten, openbaarheid_verplicht):
        return UNKNOWN
    return niet(eindbeslissing_genomen) if onderwerp_feiten == INTERN_BERAAD else 1


@vraag("III 2 §1 lid 3", unit=YES_NO, accepts=(UNKNOWN,))
def feiten_schenden_burger(schendt_rechten_burger, betrokkene_stemt_toe):
    """Whether disclosure is forbidden for a citizen's sake: a breach without consent."""
    return alle(schendt_rechten_burger, niet(betrokkene_stemt_toe))


@vraag("III 2 §1 lid 1", unit=YES_NO, accepts=(UNKNOWN,), also=("III 2 §1 lid 4",))
def feiten_mogen_bekend(spreekrecht_geldt, feiten_geheim, feiten_schenden_burger):
    """Whether facts known through the office may be told: unless secret or a breach of a citizen's rights."""
    if spreekrecht_geldt == 0:
        return NOT_APPLICABLE
    return UNKNOWN if spreekrecht_geldt == UNKNOWN else niet(een_van(feiten_geheim, feiten_schenden_burger))


@vraag("III 3 lid 2", unit=YES_NO)
def voordeel_verboden(voordeel_om_het_ambt):
    """Whether a gift or benefit may not be asked, demanded or accepted: any that is linked to the office, however small."""
    return voordeel_om_het_ambt


@vraag("III 4", unit=YES_NO, accepts=(UNKNOWN,))
def activiteit_verenigbaar(
    activiteit_hindert_plichten, activiteit_tast_waardigheid_aan, activiteit_tast_onafhankelijkheid_aan, activiteit_belangenconflict
):
    """Whether an activity, also through another, goes with the capacity of official: none of the four harms."""
    bezwaren = (activiteit_hindert_plichten, activiteit_tast_waardigheid_aan)
    return niet(een_van(*bezwaren, activiteit_tast_onafhankelijkheid_aan, activiteit_belangenconflict))


@vraag("III 6 §1", unit=ORGAAN)
def deontologische_code_vastgesteld_door():
    """Who sets the code of ethics, by circular."""
    return MINISTER_ALGEMEEN


@vraag("III 6 §2", unit=ORGAAN)
def aanvullende_code_vastgesteld_door():
    """Who may add a code for the institution."""
    return HOOFD


@vraag("III 6 §2", unit=YES_NO, accepts=(UNKNOWN,))
def aanvullende_code_regelmatig(code_voor_specifieke_problemen, code_aan_directieraad):
    """Whether a supplementary code is about specific problems and was submitted to the board for information."""
    return alle(code_voor_specifieke_problemen, code_aan_directieraad)


@vraag("III 7", unit=YES_NO)
def dossier_in_te_zien(eigen_persoonlijk_dossier):
    """Whether III 7 gives the right to consult a file: one's own; of others it says nothing."""
    return 1 if eigen_persoonlijk_dossier == 1 else NOT_APPLICABLE


@vraag("III 7", unit=YES_NO)
def stuk_mag_in_dossier(stuk_toont_overtuiging):
    """Whether a document may be in the personal file: no recommendation that shows a conviction."""
    return 1 - stuk_toont_overtuiging


@vraag("III 7", unit=YES_NO)
def dossier_compleet(dossier_bevat_bijlage_1):
    """Whether the file holds at least the documents of annex 1 (which is not in the text)."""
    return dossier_bevat_bijlage_1
