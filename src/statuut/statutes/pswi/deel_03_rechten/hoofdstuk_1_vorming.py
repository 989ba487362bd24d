"""PSWI part III, chapter 1 (III 5 §1 and §3): the right and the duty to be trained, when, and at whose cost."""

from __future__ import annotations

from statuut.engine.units import YES_NO
from statuut.engine.values import NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.driewaardig import een_van
from statuut.statutes.pswi.gegevens.lijsten import NIVEAUS
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

DOELEN = keuzes("vorming_doel", "functie", "bevordering", "persoonlijke_vervolmaking", "andere",
                functie="nuttig voor de functie", bevordering="om te kunnen bevorderen", andere="een ander doel")  # fmt: skip
PERSOONLIJK, ANDERE = DOELEN.codes.index("persoonlijke_vervolmaking"), DOELEN.codes.index("andere")
REDENEN = keuzes(
    "vorming_reden", "betere_functie", "werking_afdeling", "herstructurering", "nieuwe_technieken", "andere",
    betere_functie="de functie beter uitoefenen", werking_afdeling="de afdeling beter laten werken",
    herstructurering="deel van een herstructurering of reorganisatie", nieuwe_technieken="nieuwe technieken en infrastructuur",
    andere="een andere reden",
)  # fmt: skip
NIVEAU_A = NIVEAUS.index("A")

feit("vorming_doel", "doel van de vorming", DOELEN, "III 5 §1", "Waartoe dient de vorming?")
feit("vorming_past_bij_afdeling", "past in de doelstellingen van de afdeling", YES_NO, "III 5 §1",
     "Past de vorming in de doelstellingen van de organisatie voor de eigen afdeling?")  # fmt: skip
feit("vorming_voorwaarde_bevordering", "vorming is voorwaarde voor bevordering", YES_NO, "III 5 §1",
     "Is de vorming een voorwaarde om te bevorderen?")  # fmt: skip
feit("vorming_in_functie", "vorming staat in de functiebeschrijving", YES_NO, "III 5 §1", "Hoort de vorming bij de functiebeschrijving?")
feit("vorming_reden", "reden van de vorming", REDENEN, "III 5 §3 lid 1", "Waarom wil de dienst dat de vorming gevolgd wordt?")
feit("vorming_kost_inherent", "kost die bij de deelname hoort", YES_NO, "III 5 §3 lid 3",
     "Hoort de kost bij de deelname aan de verplichte vorming?")  # fmt: skip


@vraag("III 5 §1", unit=YES_NO, accepts=(UNKNOWN,))
def vorming_recht(vorming_doel, vorming_past_bij_afdeling):
    """Whether there is a right to the training: for the function or promotion; for oneself only when it fits the division's goals."""
    if vorming_doel == PERSOONLIJK:
        return vorming_past_bij_afdeling
    return UNKNOWN if vorming_doel == UNKNOWN else int(vorming_doel != ANDERE)


@vraag("III 5 §1", unit=YES_NO, accepts=(UNKNOWN,))
def vorming_moet_gegeven_worden(vorming_voorwaarde_bevordering, vorming_in_functie):
    """Whether the training must be given: a promotion condition, or part of the function."""
    return een_van(vorming_voorwaarde_bevordering, vorming_in_functie)


@vraag("III 5 §3 lid 1", unit=YES_NO)
def vorming_is_plicht(vorming_reden):
    """Whether the training is a duty: needed for function or division, or part of a reorganisation or of new techniques."""
    return 0 if REDENEN.codes[vorming_reden] == "andere" else 1


@vraag("III 5 §3 lid 2", unit=YES_NO)
def plichtvorming_buiten_uren_mogelijk(vorming_is_plicht, niveau):
    """Whether compulsory training may lie outside normal working time, possibly without compensation: level A only."""
    if vorming_is_plicht == 0:
        return NOT_APPLICABLE
    return 1 if niveau == NIVEAU_A else 0


@vraag("III 5 §3 lid 3", unit=YES_NO)
def plichtvorming_kost_voor_dienst(vorming_is_plicht, vorming_kost_inherent):
    """Whether ministry or institution bears a cost: any that taking part in compulsory training brings."""
    return vorming_kost_inherent if vorming_is_plicht == 1 else NOT_APPLICABLE
