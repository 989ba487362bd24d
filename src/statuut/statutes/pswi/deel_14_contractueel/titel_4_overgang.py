"""PSWI part XIV, title 4 (XIV 52-56, 58): contract staff whose posts were renamed, moved from level E to D, or came from the federal state.

Names of posts stand in annexes 7, 8 and 16, which are not in the text. Who moved to a scale of level D always gets at least 620 euro more
than in the scale held before: a premium of at most 620 euro makes up the difference.
"""

from __future__ import annotations

from datetime import date

from statuut.engine.units import COUNT, DATE, EURO, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_08_loopbaan.titel_9_vragen import INSCHALING, TWEEMAAL
from statuut.statutes.pswi.deel_14_contractueel.titel_4_upgrading import premie
from statuut.statutes.pswi.gegevens.lijsten import NIVEAUS
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

EIND_2001, BEGIN_2002 = date(2001, 12, 31).toordinal(), date(2002, 1, 1).toordinal()
UPGRADING = 62_000
FEDERAAL = keuzes("federale_graad", "technisch_ingenieur", "gespecialiseerd_technicus_der_vorsing", "andere", andere="een andere graad")
NIVEAU = keuzes("niveau_vervangen", "E", "D", "C", "B", "A")
SCHALEN = keuzes("schaal_lambermont", "B222", "B122", B222="B 222", B122="B 122")

feit("bezoldiging_na_hernoeming", "bezoldiging volgens dit statuut", EURO, "XIV 54", "Wat is de bezoldiging volgens dit statuut?")
feit(
    "bezoldiging_voor_hernoeming", "bezoldiging voor de nieuwe benaming", EURO, "XIV 54", "Wat was de bezoldiging vóór de nieuwe benaming?"
)
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
feit(
    "salaris_in_niveau_e",
    "salaris in de vorige schaal",
    EURO,
    "XIV 55 §5",
    "Wat was het salaris in de vorige schaal, net voor niveau D?",
)
feit("salaris_in_niveau_d", "salaris in de schaal van niveau D", EURO, "XIV 55 §5", "Wat is het salaris in de schaal van niveau D?")
feit("federale_graad", "graad bij het landbouwcentrum", FEDERAAL, "XIV 56", "Welke graad had het personeelslid bij het landbouwcentrum?")
feit("federaal_bedrag", "bedrag in de federale schaal 1003", EURO, "XIV 56", "Welk bedrag geeft de federale schaal 1003 op dezelfde trap?")
feit("bedrag_a166", "bedrag in schaal A 166", EURO, "XIV 56", "Welk bedrag geeft schaal A 166 op dezelfde trap?")
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


@vraag("XIV 54", unit=YES_NO, also=("XIV 53",))
def oude_bezoldiging_blijft(bezoldiging_na_hernoeming, bezoldiging_voor_hernoeming):
    """Whether the pay agreed before the renaming goes on, because the starting scale of the new post gives less."""
    return 1 if bezoldiging_na_hernoeming < bezoldiging_voor_hernoeming else 0


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


@vraag("XIV 55 §5", unit=EURO)
def upgradingspremie(salaris_in_niveau_e, salaris_in_niveau_d):
    """Yearly premium at 100 % after the move to level D: what salary D is short of salary E plus 620 euro, at most 620 euro."""
    return premie(salaris_in_niveau_e, salaris_in_niveau_d, UPGRADING)


@vraag("XIV 56", unit=SCHALEN)
def lambermont_schaal(federale_graad):
    """The scale of an expert who came from the agricultural centres in one of two grades; none for others (annex 16)."""
    return NONE if federale_graad == FEDERAAL.codes.index("andere") else federale_graad


@vraag("XIV 56", unit=EURO)
def lambermont_bedrag_a166(federaal_bedrag, bedrag_a166):
    """What an assistant in A 166 who came from the federal state is paid: the federal amount until A 166 gives more."""
    return max(federaal_bedrag, bedrag_a166)
