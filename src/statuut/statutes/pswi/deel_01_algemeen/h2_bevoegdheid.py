"""PSWI part I, chapter 2 (I 4-I 6): who uses a power, delegation, statutory employment as the rule, and advice on changes of the statute.

A power follows the office: whoever acts in it or replaces its holder uses it, except the chair of the management board (II 13). The head
may delegate in general; both publications are recorded data. Contract staff only for the reasons of XIV 2. Advice that does not come in
time counts as given, which is not the same as favourable.
"""

from __future__ import annotations

from statuut.engine.units import DATE, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_01_algemeen.overheden import (
    DIRECTIERAAD,
    HOOFD,
    MINISTER_SPECIFIEK,
    NIEMAND,
    TITULARIS,
    VERVANGER,
    WAARNEMER,
    WIE,
    laatste_dag,
)
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR
from statuut.statutes.pswi.vragen import feit, keuzes, vraag
from statuut.timeline.term import Term

ADVIES = Term(30, "kalenderdagen", "I 6 lid 2-3", expiry="het advies geldt als gegeven")
DRINGEND_ADVIES = Term(5, "kalenderdagen", "I 6 lid 2-3", expiry="het advies geldt als gegeven")
GEDELEGEERDEN = keuzes("delegatie_aan", "ambtenaar_onder_gezag", "departementale_personeelsdienst", "ander",
                       ambtenaar_onder_gezag="ambtenaar onder zijn gezag", ander="iemand anders")  # fmt: skip
REDENEN = keuzes(
    "reden_contract", "tijdelijke_behoefte", "vervanging", "bijkomende_opdracht", "hooggekwalificeerd", "andere",
    tijdelijke_behoefte="uitzonderlijke en tijdelijke behoefte", vervanging="vervanging van een afwezige ambtenaar",
    bijkomende_opdracht="bijkomende of specifieke opdracht", hooggekwalificeerd="hooggekwalificeerde taak", andere="een andere reden",
)  # fmt: skip
TIJDELIJK, VERVANGING, BIJKOMEND, HOOGGEKWALIFICEERD, ANDERE_REDEN = range(5)

feit(
    "ambt_waargenomen",
    "een ambtenaar neemt het ambt waar",
    YES_NO,
    "I 4 §1 lid 1",
    "Is een ambtenaar met de waarneming van het ambt belast?",
)
feit(
    "titularis_afwezig",
    "titularis tijdelijk afwezig of verhinderd",
    YES_NO,
    "I 4 §1 lid 2",
    "Is de titularis tijdelijk afwezig of verhinderd?",
)
feit("voorzit_directieraad", "het gaat om het voorzitterschap van de directieraad", YES_NO, "I 4 §1 lid 2",
     "Gaat het om het voorzitterschap van de directieraad?")  # fmt: skip
feit("vervanger_gekozen", "titularis koos zelf zijn vervanger", YES_NO, "I 4 §1 lid 2", "Heeft de titularis zelf zijn vervanger gekozen?")
feit("delegatie_aan", "aan wie wordt gedelegeerd", GEDELEGEERDEN, "I 4 §2", "Aan wie wordt de bevoegdheid gedelegeerd?")
feit(
    "delegatie_uitgesloten",
    "een bepaling sluit delegatie uit",
    YES_NO,
    "I 4 §2",
    "Sluit een bepaling de delegatie van deze bevoegdheid uit?",
)
feit(
    "bevoegdheid_gedelegeerd",
    "het instellingshoofd delegeerde de bevoegdheid",
    YES_NO,
    "I 4 §2",
    "Heeft het instellingshoofd de bevoegdheid gedelegeerd?",
)
feit("beroep_gedelegeerd", "de minister delegeerde zijn beroepsbevoegdheid", YES_NO, "I 4 §2",
     "Heeft de minister zijn bevoegdheid in beroep aan het instellingshoofd gedelegeerd?")  # fmt: skip
feit(
    "delegatie_aan_personeel_bekend",
    "delegatie aan het personeel bekendgemaakt",
    YES_NO,
    "I 4 §3",
    "Is de delegatie aan het personeel bekendgemaakt?",
)
feit("delegatie_in_staatsblad", "delegatie in het Belgisch Staatsblad", YES_NO, "I 4 §3",
     "Staat een uittreksel van de delegatie in het Belgisch Staatsblad?")  # fmt: skip
feit(
    "reden_contract",
    "reden van de contractuele indienstneming",
    REDENEN,
    "I 5 lid 1",
    "Waarom wordt een contractueel personeelslid ingezet?",
)
feit("einde_in_statuut", "het statuut bepaalt deze wijze van beëindigen", YES_NO, "I 5 lid 2",
     "Staat deze wijze om de dienst te beëindigen in het statuut (deel XII of een tuchtstraf)?")  # fmt: skip
feit("wijzigt_statuut", "wijzigt of vult het statuut aan", YES_NO, "I 6 lid 1", "Wijzigt het ontwerp het statuut, of vult het dat aan?")
feit("advies_gevraagd_op", "dag van de vraag om advies", DATE, "I 6 lid 2-3", "Op welke dag is de directieraad om advies gevraagd?")
feit("advies_dringend", "hoogdringend", YES_NO, "I 6 lid 2-3", "Is het advies hoogdringend?")
feit(
    "advies_gegeven_op",
    "dag van het advies",
    DATE,
    "I 6 lid 1",
    "Op welke dag gaf de directieraad zijn advies (geen: nog niet)?",
    none=True,
)


@vraag("I 4 §1 lid 1", unit=WIE, also=("I 4 §1 lid 2",))
def bevoegdheid_uitgeoefend_door(ambt_waargenomen, titularis_afwezig, voorzit_directieraad, vervanger_gekozen):
    """Who uses a power that the statute gives to an official; a chosen replacement does not chair the management board (II 13)."""
    if ambt_waargenomen == 1:
        return WAARNEMER
    if titularis_afwezig == 0:
        return TITULARIS
    return NIEMAND if voorzit_directieraad == 1 and vervanger_gekozen == 1 else VERVANGER


@vraag("I 4 §2", unit=YES_NO)
def delegatie_toegelaten(delegatie_aan, delegatie_uitgesloten):
    """Whether the head may delegate a power: to officials under his authority and to the departmental personnel service."""
    return 1 if delegatie_uitgesloten == 0 and delegatie_aan != GEDELEGEERDEN.codes.index("ander") else 0


@vraag("I 4 §2", unit=WIE)
def beroep_na_delegatie_bij(bevoegdheid_gedelegeerd, over_een_personeelslid, beroep_gedelegeerd):
    """Who hears an appeal that lies with the minister: the head, where both powers about the individual were delegated."""
    if bevoegdheid_gedelegeerd == 1 and over_een_personeelslid == 1 and beroep_gedelegeerd == 1:
        return HOOFD
    return MINISTER_SPECIFIEK


@vraag("I 4 §3", unit=YES_NO)
def delegatie_bekendgemaakt(delegatie_aan_personeel_bekend, delegatie_in_staatsblad):
    """Whether a delegation was made known as it must be: to the staff and by extract in the official gazette."""
    return 1 if delegatie_aan_personeel_bekend == 1 and delegatie_in_staatsblad == 1 else 0


@vraag("I 5 lid 1", unit=YES_NO, also=("XIV 2",))
def contractuele_inzet_toegelaten(reden_contract):
    """Whether contract staff may be engaged: by way of exception, for one of four reasons."""
    return 1 if reden_contract != ANDERE_REDEN else 0


@vraag("I 5 lid 2", unit=YES_NO)
def statutair_einde_toegelaten(hoedanigheid, einde_in_statuut):
    """Whether the statutory service of an official may end in this way."""
    return einde_in_statuut if hoedanigheid == AMBTENAAR else NOT_APPLICABLE


@vraag("I 6 lid 1", unit=WIE)
def advies_statuutswijziging_door(wijzigt_statuut):
    """Who must advise before the statute changes."""
    return DIRECTIERAAD if wijzigt_statuut == 1 else NIEMAND


@vraag("I 6 lid 2-3", unit=DATE)
def advies_statuutswijziging_uiterlijk(advies_gevraagd_op, advies_dringend):
    """The last day for the advice of the management board."""
    return laatste_dag(DRINGEND_ADVIES if advies_dringend == 1 else ADVIES, advies_gevraagd_op)


@vraag("I 6 lid 1", unit=YES_NO, accepts=(UNKNOWN,), also=("I 6 lid 2-3",))
def advies_statuutswijziging_voldaan(wijzigt_statuut, advies_gegeven_op, advies_statuutswijziging_uiterlijk, dag):
    """Whether the change may go on: the advice was given, or its term is over and it counts as given."""
    if wijzigt_statuut == UNKNOWN or dag == UNKNOWN:
        return UNKNOWN
    if wijzigt_statuut == 0:
        return NOT_APPLICABLE
    if advies_gegeven_op not in (UNKNOWN, NONE) and advies_gegeven_op <= dag:
        return 1
    if advies_gegeven_op == UNKNOWN or advies_statuutswijziging_uiterlijk == UNKNOWN:
        return UNKNOWN
    return 1 if dag > advies_statuutswijziging_uiterlijk else 0
