"""PSWI part XIV, title 4 (XIV 52, 55 §1-3, 56, 58): contract staff whose posts were renamed or moved from level E to D.

Names of posts stand in annexes 7, 8 and 16, which are not in the text. What is paid after such a move stands in the streams.
"""

from __future__ import annotations

from datetime import date

from statuut.engine.units import COUNT, DATE, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_08_loopbaan.titel_9_vragen import INSCHALING, TWEEMAAL
from statuut.statutes.pswi.gegevens.lijsten import NIVEAUS
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

EIND_2001, BEGIN_2002 = date(2001, 12, 31).toordinal(), date(2002, 1, 1).toordinal()
FEDERAAL = keuzes("federale_graad", "technisch_ingenieur", "gespecialiseerd_technicus_der_vorsing", "andere", andere="een andere graad")
NIVEAU = keuzes("niveau_vervangen", "E", "D", "C", "B", "A")
SCHALEN = keuzes("schaal_lambermont", "B222", "B122", B222="B 222", B122="B 122")

feit("contract_begin", "begin van de arbeidsovereenkomst", DATE, "XIV 55 §1", "Wanneer begon de arbeidsovereenkomst?")
feit(
    "contract_einde",
    "einde van de arbeidsovereenkomst",
    DATE,
    "XIV 55 §1",
    "Wanneer eindigt het contract (geen: het loopt door)?",
    none=True,
)
feit("beoordeling_2000_onvoldoende", "beoordeling onvoldoende over 2000", YES_NO, "XIV 55 §2", "Was de beoordeling over 2000 onvoldoende?")
feit("eerste_gunstige_beoordelingsjaar", "eerste jaar met een gunstige beoordeling", COUNT, "XIV 55 §2",
     "Over welk jaar was na 2000 de eerste beoordeling gunstig (geen: nog geen)?", none=True)  # fmt: skip
feit("federale_graad", "graad bij het landbouwcentrum", FEDERAAL, "XIV 56", "Welke graad had het personeelslid bij het landbouwcentrum?")
feit("niveau_vervangen_betrekking", "niveau van wie vervangen wordt", NIVEAU, "XIV 55 §3",
     "Tot welk niveau behoort wie vervangen wordt?")  # fmt: skip

feit(
    "diploma_van_ander_niveau",
    "diploma van het andere niveau",
    YES_NO,
    "XIV 58",
    "Heeft het personeelslid een diploma van het andere niveau?",
)
feit("schaarste_arbeidsmarkt", "schaarste op de arbeidsmarkt", YES_NO, "XIV 58", "Is er schaarste op de arbeidsmarkt?")


@vraag("XIV 58", unit=YES_NO)
def contract_in_ander_niveau(
    groepsfunctie_afgeschaft, diploma_van_ander_niveau, schaarste_arbeidsmarkt, overgangsexamen_geslaagd, overgangsexamen_deelnames
):
    """Whether contract staff whose group function moved may be engaged in the other level: diploma (or scarcity) and an equal test."""
    diploma = diploma_van_ander_niveau == 1 or schaarste_arbeidsmarkt == 1
    passed = overgangsexamen_geslaagd == 1 and overgangsexamen_deelnames <= TWEEMAAL
    return 1 if groepsfunctie_afgeschaft == 1 and diploma and passed else 0


@vraag("XIV 52", unit=DATE)
def betrekking_hernoemd_op(niveau):
    """The day on which posts of the level got their new names."""
    return INSCHALING[niveau]


@vraag("XIV 55 §1", unit=DATE, accepts=(UNKNOWN,), also=("XIV 55 §2",), reading="XIV-55-jaar")
def contractueel_naar_d_op(
    niveau, contract_begin, contract_einde, beoordeling_2000_onvoldoende, eerste_gunstige_beoordelingsjaar, leeswijze_XIV_55_jaar
):
    """The day on which somebody of level E gets a post of level D, if the contract still runs then."""
    if niveau != NIVEAUS.index("E"):
        return UNKNOWN if niveau == UNKNOWN else NOT_APPLICABLE
    if UNKNOWN in (contract_begin, contract_einde, beoordeling_2000_onvoldoende):
        return UNKNOWN
    runs = contract_begin <= EIND_2001 and (contract_einde == NONE or contract_einde >= BEGIN_2002)
    if not runs:
        return NONE
    if beoordeling_2000_onvoldoende == 0:
        return BEGIN_2002
    if eerste_gunstige_beoordelingsjaar in (UNKNOWN, NONE):
        return eerste_gunstige_beoordelingsjaar
    later = 1 if leeswijze_XIV_55_jaar == 1 else 2
    day = date(eerste_gunstige_beoordelingsjaar + later, 1, 1).toordinal()
    return day if contract_einde == NONE or contract_einde >= day else NONE


@vraag("XIV 55 §3", unit=YES_NO)
def d_mag_e_vervangen(niveau, niveau_vervangen_betrekking):
    """Whether contract staff paid in level D may replace somebody of level E."""
    return 1 if niveau == NIVEAUS.index("D") and niveau_vervangen_betrekking == NIVEAU.codes.index("E") else NOT_APPLICABLE


@vraag("XIV 56", unit=SCHALEN)
def lambermont_schaal(federale_graad):
    """The scale of an expert who came from the agricultural centres in one of two grades; none for others (annex 16)."""
    return NONE if federale_graad == FEDERAAL.codes.index("andere") else federale_graad
