"""PSWI part VIII, title 5 (VIII 76 §3, 77, 97bis): the decision to slow down a career, its procedure, and the appeal against it.

The board decides before 1 July of the year after the evaluation year; the official is warned in writing, told the motives and heard at
his request. The appeal is suspensive; days are calendar days and the day of the event does not count. A final decision that comes too late
counts as favourable. Where a slowdown stands after appeal it works from 1 July, as the window of §1 is fixed.
"""

from __future__ import annotations

from datetime import date

from statuut.engine.units import COUNT, DATE, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_01_algemeen.overheden import (
    DIRECTIERAAD,
    DIRECTIERAAD_NIET_WETENSCHAPPELIJK,
    FUNCTIONEEL_MINISTER,
    WIE,
    laatste_dag,
)
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag
from statuut.timeline.term import Term

BEROEP = Term(15, "kalenderdagen", "VIII 77 §2 (beroep)", expiry="het beroep is te laat")
ADVIES = Term(30, "kalenderdagen", "VIII 77 §2 (advies)")
VOORLEGGING = Term(15, "kalenderdagen", "VIII 77 §2 lid 2 zin 1")
BESLISSING = Term(15, "kalenderdagen", "VIII 77 §2 lid 2 zin 2", expiry="de beslissing geldt als gunstig")
JULI = 7
LEIDING = keuzes("leiding_instelling", "instellingshoofd", "wetenschappelijk_ambtenaar",
                 wetenschappelijk_ambtenaar="ambtenaar van het wetenschappelijke personeel")  # fmt: skip

feit("proef_vereist", "brevet, getuigschrift of proef vereist", YES_NO, "VIII 76 §3",
     "Vraagt de functiebeschrijving een brevet, een getuigschrift of een vergelijkende bekwaamheidsproef?")  # fmt: skip
feit(
    "proef_behaald", "brevet, getuigschrift of proef behaald", YES_NO, "VIII 76 §3", "Is het brevet, het getuigschrift of de proef behaald?"
)
feit("vertraging_evaluatiejaar", "evaluatiejaar", COUNT, "VIII 77 §1 lid 1", "Over welk jaar gaat de evaluatie?")
feit("vertraging_beslist_op", "dag van de beslissing tot vertraging", DATE, "VIII 77 §1 lid 1",
     "Op welke dag besliste de directieraad tot vertraging (geen: geen beslissing)?", none=True)  # fmt: skip
feit(
    "vertraging_verwittigd",
    "schriftelijk verwittigd",
    YES_NO,
    "VIII 77 §1 lid 3-4",
    "Is de ambtenaar schriftelijk op de mogelijke vertraging gewezen?",
)
feit("vertraging_motieven_gegeven", "motieven van het voorstel meegedeeld", YES_NO, "VIII 77 §1 lid 3-4",
     "Zijn de motieven van het voorstel schriftelijk meegedeeld?")  # fmt: skip
feit(
    "vertraging_gehoor_gevraagd",
    "de ambtenaar vroeg om gehoord te worden",
    YES_NO,
    "VIII 77 §1 lid 3-4",
    "Vroeg de ambtenaar om gehoord te worden?",
)
feit("vertraging_gehoord", "gehoord voor de beslissing", YES_NO, "VIII 77 §1 lid 3-4", "Is de ambtenaar vóór de beslissing gehoord?")
feit("vertraging_gemotiveerd", "de beslissing geeft haar redenen", YES_NO, "VIII 77 §1 lid 5", "Geeft de beslissing haar redenen?")
feit(
    "afdelingshoofden_aangewezen",
    "afdelingshoofden aangewezen",
    YES_NO,
    "VIII 97bis",
    "Zijn de afdelingshoofden van de instelling aangewezen?",
)
feit("leiding_instelling", "wie de instelling leidt", LEIDING, "VIII 97bis", "Wie leidt de instelling?")
feit(
    "vertraging_bezorgd_op",
    "beslissing aan de ambtenaar bezorgd",
    DATE,
    "VIII 77 §2 (beroep)",
    "Op welke dag is de beslissing aan de ambtenaar bezorgd?",
)
feit(
    "vertraging_beroep_op",
    "dag van het beroep",
    DATE,
    "VIII 77 §2 (beroep)",
    "Op welke dag is beroep ingesteld (geen: geen beroep)?",
    none=True,
)
feit(
    "vertraging_beroepschrift_op",
    "beroepschrift ontvangen",
    DATE,
    "VIII 77 §2 (advies)",
    "Op welke dag kreeg de raad van beroep het beroepschrift?",
)
feit(
    "vertraging_advies_op",
    "dag van het advies van de raad van beroep",
    DATE,
    "VIII 77 §2 lid 2 zin 1",
    "Op welke dag gaf de raad van beroep zijn advies?",
)
feit("vertraging_advies_ontvangen_op", "advies ontvangen door de beslissende overheid", DATE, "VIII 77 §2 lid 2 zin 2",
     "Op welke dag kreeg de beslissende overheid het advies?")  # fmt: skip
feit("vertraging_definitief_op", "dag van de definitieve beslissing", DATE, "VIII 77 §2 lid 2 zin 2",
     "Op welke dag viel de definitieve beslissing (geen: nog niet)?", none=True)  # fmt: skip
feit(
    "vertraging_definitief_bevestigd",
    "vertraging bevestigd in beroep",
    YES_NO,
    "VIII 77 §2 lid 2 zin 2",
    "Bevestigt de definitieve beslissing de vertraging?",
)


@vraag("VIII 76 §3", unit=YES_NO, accepts=(UNKNOWN,))
def hogere_schaal_proef_voldaan(proef_vereist, proef_behaald):
    """Whether a certificate or test that the function description asks for a higher scale or another function is there."""
    if proef_vereist == UNKNOWN:
        return UNKNOWN
    return proef_behaald if proef_vereist == 1 else NOT_APPLICABLE


@vraag("VIII 77 §1 lid 1", unit=DATE)
def vertraging_uiterlijk(vertraging_evaluatiejaar):
    """The last day on which slowing down can be decided."""
    return date(vertraging_evaluatiejaar + 1, JULI, 1).toordinal() - 1


@vraag("VIII 77 §1 lid 1", unit=DATE)
def vertraging_vanaf(vertraging_evaluatiejaar):
    """The first day of the twelve months in which it works."""
    return date(vertraging_evaluatiejaar + 1, JULI, 1).toordinal()


@vraag("VIII 77 §1 lid 1", unit=DATE)
def vertraging_tot_en_met(vertraging_evaluatiejaar):
    """The last day of those twelve months."""
    return date(vertraging_evaluatiejaar + 2, JULI, 1).toordinal() - 1


@vraag("VIII 77 §1 lid 1", unit=YES_NO, also=("VIII 77 §1 lid 2",))
def vertraging_op_tijd(vertraging_beslist_op, vertraging_uiterlijk):
    """Whether slowing down was decided in time; without a decision the career runs at normal speed."""
    return 1 if vertraging_beslist_op != NONE and vertraging_beslist_op <= vertraging_uiterlijk else 0


@vraag("VIII 77 §1 lid 1", unit=WIE)
def vertraging_beslist_door():
    """Who decides to slow down."""
    return DIRECTIERAAD


@vraag("VIII 97bis", unit=YES_NO)
def vertraging_zonder_afdelingshoofden(afdelingshoofden_aangewezen):
    """Whether the heads of division are still to be designated."""
    return 1 - afdelingshoofden_aangewezen


@VRAGEN.exception(to="vertraging_beslist_door", article="VIII 97bis", when="vertraging_zonder_afdelingshoofden")
def vertraging_beslist_door_overgang(leiding_instelling):
    """The former board without scientific officials, or the minister where a scientific official leads the institution."""
    return DIRECTIERAAD_NIET_WETENSCHAPPELIJK if leiding_instelling == 0 else FUNCTIONEEL_MINISTER


@vraag("VIII 77 §1 lid 3-4", unit=YES_NO, accepts=(UNKNOWN,))
def vertraging_procedure_gevolgd(vertraging_verwittigd, vertraging_motieven_gegeven, vertraging_gehoor_gevraagd, vertraging_gehoord):
    """Whether the official was warned, told the motives and, at his request, heard before the decision."""
    if 0 in (vertraging_verwittigd, vertraging_motieven_gegeven) or (vertraging_gehoor_gevraagd == 1 and vertraging_gehoord == 0):
        return 0
    heard = vertraging_gehoor_gevraagd == 0 or (vertraging_gehoor_gevraagd == 1 and vertraging_gehoord == 1)
    return 1 if heard and vertraging_verwittigd == 1 and vertraging_motieven_gegeven == 1 else UNKNOWN


@vraag("VIII 77 §1 lid 5", unit=YES_NO)
def vertraging_met_redenen(vertraging_gemotiveerd):
    """Whether the decision states its reasons, as it must."""
    return vertraging_gemotiveerd


@vraag("VIII 77 §2 (beroep)", unit=DATE)
def vertraging_beroep_uiterlijk(vertraging_bezorgd_op):
    """The last day for an appeal against slowing down."""
    return laatste_dag(BEROEP, vertraging_bezorgd_op)


@vraag("VIII 77 §2 (beroep)", unit=YES_NO)
def vertraging_beroep_op_tijd(vertraging_beroep_op, vertraging_beroep_uiterlijk):
    """Whether there is an appeal in time, which suspends the decision."""
    return 1 if vertraging_beroep_op != NONE and vertraging_beroep_op <= vertraging_beroep_uiterlijk else 0


@vraag("VIII 77 §2 (advies)", unit=DATE)
def vertraging_advies_uiterlijk(vertraging_beroepschrift_op):
    """The last day for the opinion of the appeal board."""
    return laatste_dag(ADVIES, vertraging_beroepschrift_op)


@vraag("VIII 77 §2 lid 2 zin 1", unit=DATE)
def vertraging_voorlegging_uiterlijk(vertraging_advies_op):
    """The last day on which the file goes to the final authority, after the opinion."""
    return laatste_dag(VOORLEGGING, vertraging_advies_op)


@vraag("VIII 77 §2 lid 2 zin 2", unit=DATE)
def vertraging_beslissing_uiterlijk(vertraging_advies_ontvangen_op):
    """The last day for the final decision."""
    return laatste_dag(BESLISSING, vertraging_advies_ontvangen_op)


@vraag("VIII 77 §2 lid 2 zin 2", unit=YES_NO, accepts=(UNKNOWN,))
def vertraging_blijft_na_beroep(vertraging_definitief_op, vertraging_definitief_bevestigd, vertraging_beslissing_uiterlijk, dag):
    """Whether slowing down stands after the appeal: only a decision in time can confirm it; undetermined while its term runs."""
    if vertraging_beslissing_uiterlijk == UNKNOWN or vertraging_definitief_op == UNKNOWN:
        return UNKNOWN
    if vertraging_definitief_op != NONE:
        return vertraging_definitief_bevestigd if vertraging_definitief_op <= vertraging_beslissing_uiterlijk else 0
    return 0 if dag > vertraging_beslissing_uiterlijk else UNKNOWN


@vraag("VIII 77 §2 lid 3", unit=WIE)
def vertraging_definitief_door():
    """Who takes the final decision on slowing down, for every rank."""
    return FUNCTIONEEL_MINISTER
