"""PSWI part VIII, titles 7 and 7bis (VIII 87-87ter): another post for the head and rank A2, and voluntary demotion.

Once in a career an official may ask to go down: from A1, B1 and C1 to the second rank of the level below, from any other rank to the one
just below. Rank D1 has none below it since level E went; by the other reading E1 was its lower rank.
"""

from __future__ import annotations

from statuut.engine.units import COUNT, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_08_loopbaan.overheden import DIRECTIERAAD, LOOPBAANOVERHEID, RANG, VLAAMSE_REGERING, benoemende_overheid
from statuut.statutes.pswi.driewaardig import alle, als_bekend
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, eenheden
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

PLAATS = keuzes("terugzetting_plaats", "vacante_betrekking", "overtal", vacante_betrekking="in een vacante betrekking",
                overtal="in overtal in de graad")  # fmt: skip
REDENEN = keuzes("terugzetting_reden", "functioneel", "persoonlijk", "andere", functioneel="functionele redenen",
                 persoonlijk="persoonlijke redenen", andere="een andere reden")  # fmt: skip
ANDERE_REDEN = REDENEN.codes.index("andere")
#: The ranks from which demotion goes to the second rank of the level below.
_NAAR_LAGER_NIVEAU = {RANG["A1"]: RANG["B2"], RANG["B1"]: RANG["C2"], RANG["C1"]: RANG["D2"]}

feit("andere_betrekking_gelijkwaardig", "gelijkwaardige betrekking", YES_NO, "VIII 87", "Is de aangeboden betrekking gelijkwaardig?")
feit("andere_betrekking_binnen_diensten", "betrekking bij de diensten van de Vlaamse regering", YES_NO, "VIII 87",
     "Is het een betrekking bij de diensten van de Vlaamse regering?")  # fmt: skip
feit("andere_betrekking_instemming", "de ambtenaar stemt in met de andere betrekking", YES_NO, "VIII 87",
     "Stemt de ambtenaar in met de andere betrekking?")  # fmt: skip
feit("terugzetting_gevraagd", "de ambtenaar vraagt de terugzetting zelf", YES_NO, "VIII 87bis lid 1",
     "Vraagt de ambtenaar zelf om te worden teruggezet in graad?")  # fmt: skip
feit(
    "terugzetting_reden",
    "reden van de vrijwillige terugzetting",
    REDENEN,
    "VIII 87bis lid 1",
    "Om welke reden wordt de terugzetting gevraagd?",
)
feit("vrijwillige_terugzettingen", "eerdere vrijwillige terugzettingen", COUNT, "VIII 87bis lid 1",
     "Hoe vaak is de ambtenaar in zijn loopbaan al vrijwillig teruggezet?")  # fmt: skip
feit("betrekking_lagere_graad_vacant", "betrekking van de lagere graad vacant", YES_NO, "VIII 87bis lid 3",
     "Is er een vacante betrekking van de lagere graad?")  # fmt: skip
feit("terugzetting_advies_gevraagd", "advies van de directieraad over de terugzetting", YES_NO, "VIII 87ter",
     "Is het advies van de directieraad over de terugzetting gevraagd?")  # fmt: skip


@vraag("VIII 87", unit=LOOPBAANOVERHEID)
def andere_betrekking_aangeboden_door():
    """Who may offer the head or an official of rank A2 another post."""
    return VLAAMSE_REGERING


@vraag("VIII 87", unit=YES_NO, accepts=(UNKNOWN,))
def andere_betrekking_mogelijk(
    hoedanigheid, rang, andere_betrekking_gelijkwaardig, andere_betrekking_binnen_diensten, andere_betrekking_instemming
):
    """Whether another post may be given: rank A2 or the head, an equivalent post in the services, with consent."""
    official = alle(als_bekend(hoedanigheid, hoedanigheid == AMBTENAAR), als_bekend(rang, rang in (RANG["A2"], RANG["A3"])))
    return alle(official, andere_betrekking_gelijkwaardig, andere_betrekking_binnen_diensten, andere_betrekking_instemming)


@vraag("VIII 87", unit=eenheden()["schaal"])
def andere_betrekking_schaal(huidige_schaal):
    """The salary scale in the other post: the organic one is kept."""
    return huidige_schaal


@vraag("VIII 87bis lid 1", unit=eenheden()["rang"], reading="VIII-87bis-D1")
def terugzetting_rang(rang, leeswijze_VIII_87bis_D1):
    """The rank after a voluntary demotion; none below D1, or E1 by the other reading."""
    if rang == NONE or rang == RANG["E1"] or (rang == RANG["D1"] and leeswijze_VIII_87bis_D1 == 0):
        return NONE
    return _NAAR_LAGER_NIVEAU.get(rang, rang - 1)


@vraag("VIII 87bis lid 1", unit=YES_NO, accepts=(UNKNOWN,))
def terugzetting_hoedanigheid(hoedanigheid):
    """Whether somebody is an official."""
    return als_bekend(hoedanigheid, hoedanigheid == AMBTENAAR)


@vraag("VIII 87bis lid 1", unit=YES_NO)
def terugzetting_lagere_rang(terugzetting_rang):
    """Whether there is a rank to go down to."""
    return 0 if terugzetting_rang == NONE else 1


@vraag("VIII 87bis lid 1", unit=YES_NO, accepts=(UNKNOWN,))
def terugzetting_reden_voldaan(terugzetting_gevraagd, terugzetting_reden):
    """Whether the official asks it, for functional or personal reasons."""
    return alle(terugzetting_gevraagd, als_bekend(terugzetting_reden, terugzetting_reden != ANDERE_REDEN))


@vraag("VIII 87bis lid 1", unit=YES_NO)
def terugzetting_eerste_keer(vrijwillige_terugzettingen):
    """Whether it would be the first one in the career."""
    return 1 if vrijwillige_terugzettingen == 0 else 0


@vraag("VIII 87bis lid 3", unit=PLAATS)
def terugzetting_plaats(betrekking_lagere_graad_vacant):
    """Where the official goes: a vacant post, or supernumerary in the grade."""
    return 0 if betrekking_lagere_graad_vacant == 1 else 1


@vraag("VIII 87ter", unit=LOOPBAANOVERHEID)
def terugzetting_toegekend_door(terugzetting_rang):
    """Who grants the demotion: who appoints in the lower grade."""
    return NOT_APPLICABLE if terugzetting_rang == NONE else benoemende_overheid(terugzetting_rang)


@vraag("VIII 87ter", unit=LOOPBAANOVERHEID)
def terugzetting_advies_van():
    """Whose advice is taken first."""
    return DIRECTIERAAD


@vraag("VIII 87ter", unit=YES_NO)
def terugzetting_advies_voldaan(terugzetting_advies_gevraagd):
    """Whether that advice was asked."""
    return terugzetting_advies_gevraagd
