"""PSWI part VIII, titles 5 and 9 (VIII 78 §4, 79, 105 §2): scales that the head of the institution may grant to a scientific attaché.

Powers, not rights: the conditions can be judged, the decision is the head's. Only a doctorate on thesis or one recognised as equivalent
counts here, not the seven diplomas of VIII 78 §2. Where scientific work must be compared with a doctorate, the management board that
advises is extended with three scientists (II 6 §2). Years are years of actual work, which slowing down does not shorten.
"""

from __future__ import annotations

from statuut.engine.units import YEARS, YES_NO
from statuut.engine.values import UNKNOWN
from statuut.statutes.pswi.deel_01_algemeen.overheden import DIRECTIERAAD, HOOFD, NIEMAND, UITGEBREIDE_DIRECTIERAAD, WIE
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, RANGEN, WETENSCHAPPELIJK, eenheden, schaalconstante
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

RANG_A1 = RANGEN.index("A1")
A166, A167 = schaalconstante("A166"), schaalconstante("A167")
JAREN_INSTELLING, JAREN_ACTIVITEIT, JAREN_IN_A167 = 4, 6, 6
TOEKENNINGEN = keuzes("gevraagde_schaal", "A167", "A168", "A167_eind_1995", A167="A 167", A168="A 168",
                      A167_eind_1995="A 167 (in dienst op 31 december 1995)")  # fmt: skip
VERVROEGD, EXPERT, VAN_1995 = range(3)

feit("huidige_schaal", "huidige salarisschaal", eenheden()["schaal"], "VIII 78 §4", "Welke salarisschaal heeft de ambtenaar?", none=True)
feit("heeft_doctoraat", "doctoraat of gelijkwaardig erkend diploma", YES_NO, "VIII 78 §4",
     "Heeft de ambtenaar een doctoraat op proefschrift, of een diploma dat ermee gelijkwaardig erkend is?")  # fmt: skip
feit("jaren_prestaties_instelling", "jaren werkelijke prestaties in de instelling", YEARS, "VIII 78 §4",
     "Hoeveel jaren werkelijke prestaties telt de ambtenaar in de instelling?")  # fmt: skip
feit("jaren_wetenschappelijk_werk", "jaren functierelevante wetenschappelijke activiteit", YEARS, "VIII 78 §4",
     "Hoeveel jaren wetenschappelijke activiteit telt de ambtenaar die voor de functie relevant is?")  # fmt: skip
feit(
    "jaren_in_a167",
    "jaren werkelijke prestaties in A 167",
    YEARS,
    "VIII 79 §1",
    "Hoeveel jaren werkelijke prestaties telt de ambtenaar in A 167?",
)
feit("werk_als_doctoraat", "uitzonderlijk wetenschappelijk werk, te vergelijken met een doctoraat", YES_NO, "VIII 79 §1",
     "Is er uitzonderlijk wetenschappelijk werk bewezen dat met een doctoraat te vergelijken is?")  # fmt: skip
feit("functioneringsevaluatie_gunstig", "de evaluatie rechtvaardigt de toekenning", YES_NO, "VIII 79 §1",
     "Rechtvaardigt de functioneringsevaluatie de toekenning?")  # fmt: skip
feit("in_dienst_op_31_12_1995", "in dienst op 31 december 1995", YES_NO, "VIII 105 §2", "Was de ambtenaar op 31 december 1995 in dienst?")
feit("gevraagde_schaal", "schaal die zou worden toegekend", TOEKENNINGEN, "VIII 79 §1", "Welke schaal zou worden toegekend?")


@vraag("VIII 78 §4", unit=YES_NO, also=("VIII 79 §1", "VIII 105 §2"))
def wetenschappelijk_ambtenaar_a1(hoedanigheid, personeelsgroep, rang):
    """Whether a person is an official of rank A1 of the scientific staff."""
    return 1 if hoedanigheid == AMBTENAAR and personeelsgroep == WETENSCHAPPELIJK and rang == RANG_A1 else 0


@vraag("VIII 79 §1", unit=YES_NO, also=("VIII 105 §2",), accepts=(UNKNOWN,))
def doctoraat_of_zulk_werk(heeft_doctoraat, werk_als_doctoraat):
    """Whether there is a doctorate, or scientific work that compares with one."""
    if heeft_doctoraat == 1 or werk_als_doctoraat == 1:
        return 1
    return UNKNOWN if UNKNOWN in (heeft_doctoraat, werk_als_doctoraat) else 0


@vraag("VIII 78 §4", unit=YES_NO)
def a167_vervroegd_mogelijk(
    wetenschappelijk_ambtenaar_a1, huidige_schaal, heeft_doctoraat, jaren_prestaties_instelling, jaren_wetenschappelijk_werk
):
    """Whether the head may promote an official early from A 166 to A 167."""
    years = jaren_prestaties_instelling >= JAREN_INSTELLING and jaren_wetenschappelijk_werk >= JAREN_ACTIVITEIT
    return 1 if wetenschappelijk_ambtenaar_a1 == 1 and huidige_schaal == A166 and heeft_doctoraat == 1 and years else 0


@vraag("VIII 79 §1", unit=YES_NO)
def a168_mogelijk(wetenschappelijk_ambtenaar_a1, huidige_schaal, jaren_in_a167, doctoraat_of_zulk_werk, functioneringsevaluatie_gunstig):
    """Whether the head may grant the title of expert and A 168."""
    conditions = wetenschappelijk_ambtenaar_a1 == 1 and huidige_schaal == A167 and jaren_in_a167 >= JAREN_IN_A167
    return 1 if conditions and doctoraat_of_zulk_werk == 1 and functioneringsevaluatie_gunstig == 1 else 0


@vraag("VIII 105 §2", unit=YES_NO)
def a167_van_1995_mogelijk(wetenschappelijk_ambtenaar_a1, in_dienst_op_31_12_1995, doctoraat_of_zulk_werk):
    """Whether the head may promote to A 167 somebody who was in service on 31 December 1995."""
    return 1 if wetenschappelijk_ambtenaar_a1 == 1 and in_dienst_op_31_12_1995 == 1 and doctoraat_of_zulk_werk == 1 else 0


@vraag("VIII 79 §1", unit=WIE, also=("VIII 78 §4", "VIII 105 §2"))
def hogere_schaal_toegekend_door():
    """Who may grant these scales."""
    return HOOFD


@vraag("VIII 79 §2", unit=WIE, also=("VIII 79 §1", "VIII 78 §4", "VIII 105 §2"), reading="II-6-uitbreiding")
def hogere_schaal_advies_van(gevraagde_schaal, heeft_doctoraat, leeswijze_II_6_uitbreiding):
    """Who advises first: nobody on the early A 167, the extended board where work is compared with a doctorate and for VIII 105."""
    if gevraagde_schaal == VERVROEGD:
        return NIEMAND
    uitgebreid = gevraagde_schaal == VAN_1995 or heeft_doctoraat == 0 or leeswijze_II_6_uitbreiding == 1
    return UITGEBREIDE_DIRECTIERAAD if uitgebreid else DIRECTIERAAD
