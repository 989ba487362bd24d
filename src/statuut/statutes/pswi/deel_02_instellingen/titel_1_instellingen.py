"""PSWI part II, title 1 (II 2-II 5): who founds an institution and gives it tasks, its two groups of staff, and its protocol."""

from __future__ import annotations

from statuut.engine.units import YES_NO
from statuut.engine.values import UNKNOWN
from statuut.statutes.pswi.deel_02_instellingen.organen import FUNCTIONEEL_MINISTER, NIEMAND, ORGAAN, VLAAMSE_REGERING
from statuut.statutes.pswi.driewaardig import alle
from statuut.statutes.pswi.gegevens.lijsten import NIET_WETENSCHAPPELIJK, WETENSCHAPPELIJK, eenheden
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

TAKEN = keuzes(
    "soort_taak", "onderzoek", "dienstverlening", "beleidsgericht_onderzoek", "andere",
    onderzoek="wetenschappelijk onderzoek", dienstverlening="wetenschappelijke dienstverlening", andere="een andere taak",
)  # fmt: skip
ANDERE_TAAK = TAKEN.codes.index("andere")
FUNCTIES = keuzes("aard_functie", "wetenschappelijk", "administratief", "technisch")

feit("voorgesteld_door_functioneel_minister", "voorgesteld door de functioneel bevoegde minister", YES_NO, "II 2",
     "Stelde de functioneel bevoegde minister het voor?")  # fmt: skip
feit("advies_wetenschapsbeleid", "advies van de Vlaamse Raad voor Wetenschapsbeleid", YES_NO, "II 2",
     "Is het advies van de Vlaamse Raad voor Wetenschapsbeleid er?")  # fmt: skip
feit("beslist_door_regering", "beslist door de Vlaamse regering", YES_NO, "II 2", "Besliste de Vlaamse regering zelf?")
feit("soort_taak", "soort taak van de instelling", TAKEN, "II 3", "Om welke soort taak gaat het?")
feit("taak_permanent", "permanente taak", YES_NO, "II 2", "Is het een permanente taak?")
feit("aard_functie", "aard van de functie", FUNCTIES, "II 4", "Van welke aard is de functie?")
feit("protocol_hoofd", "protocol gesloten door het instellingshoofd", YES_NO, "II 5",
     "Sloot het instellingshoofd het samenwerkingsprotocol mee?")  # fmt: skip
feit("protocol_secretaris_generaal", "protocol gesloten door de secretaris-generaal", YES_NO, "II 5",
     "Sloot de secretaris-generaal het protocol mee?")  # fmt: skip
feit("protocol_leidend_ambtenaar", "protocol gesloten door de leidend ambtenaar", YES_NO, "II 5",
     "Sloot de leidend ambtenaar het protocol mee?")  # fmt: skip


@vraag("II 2", unit=YES_NO, accepts=(UNKNOWN,))
def oprichting_regelmatig(beslist_door_regering, voorgesteld_door_functioneel_minister, advies_wetenschapsbeleid):
    """Whether an institution was founded, or its permanent tasks fixed, as it must be."""
    return alle(beslist_door_regering, voorgesteld_door_functioneel_minister, advies_wetenschapsbeleid)


@vraag("II 3", unit=ORGAAN, also=("II 2",))
def taak_opgedragen_door(soort_taak, taak_permanent):
    """Who gives the institution a task: the government a permanent one, the functional minister a temporary one of the three kinds."""
    if taak_permanent == 1:
        return VLAAMSE_REGERING
    return NIEMAND if soort_taak == ANDERE_TAAK else FUNCTIONEEL_MINISTER


@vraag("II 4", unit=eenheden()["personeelsgroep"])
def personeelsgroep_van_functie(aard_functie):
    """The group of staff that a function belongs to: whatever is administrative or technical is not scientific."""
    return WETENSCHAPPELIJK if FUNCTIES.codes[aard_functie] == "wetenschappelijk" else NIET_WETENSCHAPPELIJK


@vraag("II 5", unit=YES_NO, accepts=(UNKNOWN,))
def samenwerkingsprotocol_compleet(protocol_hoofd, protocol_secretaris_generaal, protocol_leidend_ambtenaar):
    """Whether the protocol on daily management has its three parties."""
    return alle(protocol_hoofd, protocol_secretaris_generaal, protocol_leidend_ambtenaar)
