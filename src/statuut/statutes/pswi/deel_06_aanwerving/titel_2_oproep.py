"""PSWI part VI, title 2, chapter 2, section 1 (VI 8-VI 11): the call for scientific staff, the ranking, and what follows from it.

The head calls by at least one notice for each post; the management board ranks by secret ballot (II 10). For rank A1 the ranking leads to
probation, for rank A2 to an appointment by the government without probation, after a test of leadership. Whose turn it is follows from the
ranking in the same way for everybody who is recruited (VI 27, VII 5).
"""

from __future__ import annotations

from statuut.engine.units import COUNT, YES_NO
from statuut.engine.values import NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_06_aanwerving.overheden import DIRECTIERAAD, HOOFD, WIE
from statuut.statutes.pswi.driewaardig import alle
from statuut.statutes.pswi.gegevens.lijsten import NIET_WETENSCHAPPELIJK, RANGEN, WETENSCHAPPELIJK
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

RANG_A1, RANG_A2 = RANGEN.index("A1"), RANGEN.index("A2")
GEVOLG = keuzes("gevolg_aanwerving", "stage", "rechtstreekse_benoeming", stage="toelating tot de stage",
                rechtstreekse_benoeming="benoeming zonder stage")  # fmt: skip
STAGE, RECHTSTREEKS = range(2)

feit("vacatureberichten", "berichten in het Staatsblad", COUNT, "VI 8", "Hoeveel berichten over de vacature stonden in het Staatsblad?")
feit("interview_afgenomen", "interview afgenomen", YES_NO, "VI 9", "Is de kandidaat in een interview aan de functie getoetst?")
feit("ervaring_en_verdiensten_beoordeeld", "ervaring en verdiensten beoordeeld", YES_NO, "VI 9",
     "Zijn de ervaring en de wetenschappelijke verdiensten beoordeeld?")  # fmt: skip
feit("rangschikking_geheim_gestemd", "geheim gestemd over de rangschikking", YES_NO, "VI 9",
     "Is er geheim gestemd over een gemotiveerd voorstel?")  # fmt: skip
feit("rangschikking_meegedeeld", "rangschikking aan de gegadigden meegedeeld", YES_NO, "VI 9",
     "Is de rangschikking aan de gegadigden meegedeeld?")  # fmt: skip
feit("rangschikking_in_staatsblad", "rangschikking in het Staatsblad", YES_NO, "VI 9", "Staat de rangschikking in het Staatsblad?")
feit("proces_verbaal_afgesloten", "proces-verbaal afgesloten", YES_NO, "VI 10", "Is het proces-verbaal van de rangschikking afgesloten?")
feit("voldoet_aan_gestelde_eisen", "voldoet aan de gestelde eisen", YES_NO, "VI 10", "Voldoet de kandidaat aan de gestelde eisen?")
feit("beter_gerangschikten", "beter gerangschikten die nog in aanmerking komen", COUNT, "VI 10",
     "Hoeveel beter gerangschikte kandidaten voldoen en zijn nog niet aan een betrekking geholpen?")  # fmt: skip
feit("te_begeven_betrekkingen", "te begeven betrekkingen", COUNT, "VI 10", "Hoeveel betrekkingen zijn te begeven?")
feit("geslaagd_leidinggevende_proef", "geslaagd voor de proef op leiding geven", YES_NO, "VI 11",
     "Slaagde de kandidaat voor de selectieproef over leiding geven?")  # fmt: skip


@vraag("VI 8", unit=WIE)
def oproep_gedaan_door():
    """Who calls for candidates for scientific posts."""
    return HOOFD


@vraag("VI 8", unit=YES_NO)
def oproep_regelmatig(vacatureberichten):
    """Whether the call was made as it must be: at least one notice in the gazette for the post."""
    return 1 if vacatureberichten >= 1 else 0


@vraag("VI 9", unit=WIE)
def rangschikking_opgemaakt_door():
    """Who ranks the candidates for scientific posts."""
    return DIRECTIERAAD


@vraag("VI 9", unit=YES_NO, accepts=(UNKNOWN,))
def rangschikking_regelmatig(interview_afgenomen, ervaring_en_verdiensten_beoordeeld, rangschikking_geheim_gestemd):
    """Whether the ranking rests on what it must, and was voted on in secret (II 10)."""
    return alle(interview_afgenomen, ervaring_en_verdiensten_beoordeeld, rangschikking_geheim_gestemd)


@vraag("VI 9", unit=YES_NO, accepts=(UNKNOWN,))
def rangschikking_bekendgemaakt(rangschikking_meegedeeld, rangschikking_in_staatsblad):
    """Whether the ranking was told to the candidates and published."""
    return alle(rangschikking_meegedeeld, rangschikking_in_staatsblad)


@vraag("VI 10", unit=YES_NO, also=("VI 11", "VI 27", "VII 1", "VII 2", "VII 5"))
def aan_de_beurt(beter_gerangschikten, te_begeven_betrekkingen):
    """Whether it is the candidate's turn: fewer better-ranked candidates wait than there are posts to give."""
    return 1 if beter_gerangschikten < te_begeven_betrekkingen else 0


@vraag("VI 11", unit=GEVOLG, also=("VI 10",), accepts=(UNKNOWN,))
def aanwerving_leidt_tot(personeelsgroep, rang_betrekking):
    """What recruitment leads to: probation, but for scientific staff above rank A1 an appointment at once."""
    if personeelsgroep == NIET_WETENSCHAPPELIJK:
        return STAGE
    if UNKNOWN in (personeelsgroep, rang_betrekking):
        return UNKNOWN
    return RECHTSTREEKS if rang_betrekking >= RANG_A2 else STAGE


@vraag("VI 11", unit=YES_NO)
def leidinggevende_proef_vereist(personeelsgroep, rang_betrekking):
    """Whether a test of leadership must be passed: for scientific posts of rank A2; that of the head has its own article (VI 35)."""
    return 1 if personeelsgroep == WETENSCHAPPELIJK and rang_betrekking == RANG_A2 else 0


@vraag("VI 10", unit=YES_NO, accepts=(UNKNOWN,))
def wetenschappelijk_tot_de_stage(rang_betrekking, proces_verbaal_afgesloten, voldoet_aan_gestelde_eisen, aan_de_beurt):
    """Whether a candidate for a scientific post of rank A1 enters probation; the article says nothing of other ranks."""
    if rang_betrekking != RANG_A1:
        return UNKNOWN if rang_betrekking == UNKNOWN else NOT_APPLICABLE
    return alle(proces_verbaal_afgesloten, voldoet_aan_gestelde_eisen, aan_de_beurt)


@vraag("VI 11", unit=YES_NO, accepts=(UNKNOWN,))
def wetenschappelijk_rechtstreeks_benoembaar(
    leidinggevende_proef_vereist, proces_verbaal_afgesloten, voldoet_aan_gestelde_eisen, geslaagd_leidinggevende_proef, aan_de_beurt
):  # fmt: skip
    """Whether a candidate for a scientific post of rank A2 can be appointed; the article says nothing of other ranks."""
    if leidinggevende_proef_vereist != 1:
        return UNKNOWN if leidinggevende_proef_vereist == UNKNOWN else NOT_APPLICABLE
    return alle(proces_verbaal_afgesloten, voldoet_aan_gestelde_eisen, geslaagd_leidinggevende_proef, aan_de_beurt)
