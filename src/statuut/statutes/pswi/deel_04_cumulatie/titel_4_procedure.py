"""PSWI part IV, title 4 (IV 7-IV 12): the application to cumulate, its terms, missing information, decision and revocation.

Thirty days from the date of the application for the head, fifteen from complete receipt for the minister on the head's own. A request for
information stops the clock up to and including the day of the answer; after thirty days without one the application lapses. Silence of
the deciding authority has no stated effect: it is no permission.
"""

from __future__ import annotations

from statuut.engine.days import calendar_day
from statuut.engine.units import DATE, DAYS, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_01_algemeen.overheden import laatste_dag
from statuut.statutes.pswi.deel_02_instellingen.organen import (
    AFDELINGSHOOFD,
    HOOFD,
    MINISTER_SPECIFIEK,
    NIEMAND,
    ORGAAN,
    PERSONEELSVERANTWOORDELIJKE,
)
from statuut.statutes.pswi.driewaardig import alle
from statuut.statutes.pswi.vragen import feit, keuzes, vraag
from statuut.timeline.period import Period
from statuut.timeline.term import Term

ADVIES = Term(15, "kalenderdagen", "IV 8 1°")
BESLISSING = Term(30, "kalenderdagen", "IV 8 2°-3°")
BESLISSING_OVER_HOOFD = Term(15, "kalenderdagen", "IV 9")
VRAAG_OM_INLICHTINGEN = Term(15, "kalenderdagen", "IV 10 lid 1", start_day_counts=True)
INLICHTINGEN = Term(30, "kalenderdagen", "IV 10 lid 2", expiry="de aanvraag vervalt")
INDIENING = keuzes("cumulatie_ingediend", "aangetekend", "tegen_ontvangstbewijs", "anders")
ANDERS = 2
UITSPRAKEN = keuzes("cumulatie_uitspraak", "geen_beslissing", "toegestaan", "geweigerd", geen_beslissing="nog geen beslissing")
TOEGESTAAN = 1

feit("cumulatie_schriftelijk", "schriftelijke aanvraag", YES_NO, "IV 7", "Is de cumulatie schriftelijk aangevraagd?")
feit("cumulatie_ingediend", "wijze van indienen", INDIENING, "IV 7", "Hoe is de aanvraag ingediend?")
feit("cumulatie_op_formulier", "aanvraag op het modelformulier", YES_NO, "IV 7",
     "Gebeurde de aanvraag op het modelformulier van bijlage 2?")  # fmt: skip
feit("cumulatie_afschrift_afdelingshoofd", "afschrift aan het afdelingshoofd", YES_NO, "IV 7",
     "Kreeg het afdelingshoofd tegelijk een afschrift?")  # fmt: skip
feit("cumulatie_begint_op", "eerste dag van de cumulatie", DATE, "IV 7", "Op welke dag begint de activiteit?")
feit("cumulatie_gevraagd_op", "datum van de aanvraag tot cumulatie", DATE, "IV 8 2°-3°", "Welke datum draagt de aanvraag tot cumulatie?")
feit("cumulatie_bij_afdelingshoofd_op", "dag waarop het afdelingshoofd de aanvraag kreeg", DATE, "IV 8 1°",
     "Op welke dag kreeg het afdelingshoofd de aanvraag?")  # fmt: skip
feit("cumulatie_dossier_binnen_op", "dag waarop het dossier binnenkwam", DATE, "IV 10 lid 1", "Op welke dag kwam het dossier binnen?")
feit("cumulatie_volledig_ontvangen_op", "dag waarop de minister de volledige aanvraag kreeg", DATE, "IV 9",
     "Op welke dag kreeg de minister de volledige aanvraag?")  # fmt: skip
feit("inlichtingen_gevraagd_op", "dag waarop om inlichtingen is gevraagd", DATE, "IV 10 lid 1",
     "Op welke dag is om ontbrekende inlichtingen gevraagd (geen: niet gevraagd)?", none=True)  # fmt: skip
feit("inlichtingen_vraag_ontvangen_op", "dag waarop de ambtenaar die vraag kreeg", DATE, "IV 10 lid 2",
     "Op welke dag kreeg de ambtenaar de vraag om inlichtingen?")  # fmt: skip
feit("inlichtingen_gegeven_op", "dag waarop de inlichtingen zijn gegeven", DATE, "IV 10 lid 2",
     "Op welke dag gaf de ambtenaar de inlichtingen (geen: nog niet)?", none=True)  # fmt: skip
feit("cumulatie_uitspraak", "beslissing over de cumulatie", UITSPRAKEN, "IV 8 2°-3°", "Wat is er over de cumulatie beslist?")
feit("cumulatie_uitspraak_op", "dag van de beslissing over de cumulatie", DATE, "IV 8 2°-3°",
     "Op welke dag is erover beslist (geen: nog niet)?", none=True)  # fmt: skip
feit("cumulatie_kennisgeving_op", "dag van de kennisgeving", DATE, "IV 8 2°-3°",
     "Op welke dag kreeg de ambtenaar kennis van de beslissing (geen: nog niet)?", none=True)  # fmt: skip
feit("cumulatie_herroepen_op", "dag van de herroeping", DATE, "IV 11",
     "Op welke dag is de toestemming herroepen (geen: niet herroepen)?", none=True)  # fmt: skip
feit("cumulatie_met_redenen", "beslissing of herroeping met redenen", YES_NO, "IV 11", "Geeft de beslissing of de herroeping haar redenen?")
feit("cumulatie_aan_code_getoetst", "getoetst aan de deontologische code", YES_NO, "IV 12",
     "Is de cumulatie aan de deontologische code getoetst?")  # fmt: skip


@vraag("IV 7", unit=ORGAAN, also=("IV 9", "IV 12"))
def cumulatie_beslist_door(leidt_instelling):
    """Who gets the application, decides on it and tests it against the code: the head; on the head's own, the minister."""
    return MINISTER_SPECIFIEK if leidt_instelling == 1 else HOOFD


@vraag("IV 7", unit=YES_NO, accepts=(UNKNOWN,))
def cumulatieaanvraag_regelmatig(
    cumulatie_schriftelijk, cumulatie_ingediend, cumulatie_op_formulier, cumulatie_afschrift_afdelingshoofd, cumulatie_gevraagd_op,
    cumulatie_begint_op,
):  # fmt: skip
    """Whether an application is as it must be: in writing and in advance, registered or against receipt, on the form, with a copy."""
    wijze = UNKNOWN if cumulatie_ingediend == UNKNOWN else int(cumulatie_ingediend != ANDERS)
    data = (cumulatie_gevraagd_op, cumulatie_begint_op)
    vooraf = UNKNOWN if UNKNOWN in data else int(cumulatie_gevraagd_op < cumulatie_begint_op)
    return alle(cumulatie_schriftelijk, wijze, cumulatie_op_formulier, cumulatie_afschrift_afdelingshoofd, vooraf)


@vraag("IV 8 1°", unit=DATE)
def cumulatie_advies_uiterlijk(cumulatie_bij_afdelingshoofd_op):
    """The last day for the reasoned written advice of the head of division."""
    return laatste_dag(ADVIES, cumulatie_bij_afdelingshoofd_op)


@vraag("IV 8 1°", unit=ORGAAN)
def cumulatie_geadviseerd_door(leidt_instelling):
    """Who advises the head: the head of division; on the head's own application nobody does."""
    return NIEMAND if leidt_instelling == 1 else AFDELINGSHOOFD


@vraag("IV 10 lid 1", unit=DATE)
def inlichtingen_vragen_uiterlijk(cumulatie_dossier_binnen_op):
    """The last day to ask for missing information: fifteen days of which the day of arrival is the first."""
    return laatste_dag(VRAAG_OM_INLICHTINGEN, cumulatie_dossier_binnen_op)


@vraag("IV 10 lid 1", unit=ORGAAN)
def inlichtingen_gevraagd_door():
    """Who asks for missing information."""
    return PERSONEELSVERANTWOORDELIJKE


@vraag("IV 10 lid 2", unit=DATE, reading="IV-10-begin", accepts=(UNKNOWN,))
def inlichtingen_geven_uiterlijk(inlichtingen_gevraagd_op, inlichtingen_vraag_ontvangen_op, leeswijze_IV_10_begin):
    """The last day to give the information: thirty days after the request, or by the other reading after its receipt; none unasked."""
    if inlichtingen_gevraagd_op == NONE:
        return NONE
    begin = inlichtingen_gevraagd_op if leeswijze_IV_10_begin == 0 else inlichtingen_vraag_ontvangen_op
    return UNKNOWN if UNKNOWN in (inlichtingen_gevraagd_op, begin) else laatste_dag(INLICHTINGEN, begin)


@vraag("IV 10 lid 2", unit=YES_NO, accepts=(UNKNOWN, NONE))
def cumulatieaanvraag_vervallen(inlichtingen_gegeven_op, inlichtingen_geven_uiterlijk, dag):
    """Whether the application counts as lapsed: the information did not come in time."""
    if inlichtingen_geven_uiterlijk == NONE:
        return 0
    if UNKNOWN in (inlichtingen_geven_uiterlijk, inlichtingen_gegeven_op):
        return UNKNOWN
    wanneer = dag if inlichtingen_gegeven_op == NONE else inlichtingen_gegeven_op
    return UNKNOWN if wanneer == UNKNOWN else int(wanneer > inlichtingen_geven_uiterlijk)


@vraag("IV 10 lid 3", unit=DATE, reading="IV-10-schorsing", accepts=(UNKNOWN,))
def cumulatie_schorsing_begin(inlichtingen_gevraagd_op, cumulatie_dossier_binnen_op, leeswijze_IV_10_schorsing):
    """The first day that the decision term stands still: the request, or in another reading the arrival; none if nothing was asked."""
    if inlichtingen_gevraagd_op in (NONE, UNKNOWN) or leeswijze_IV_10_schorsing == 0:
        return inlichtingen_gevraagd_op
    return cumulatie_dossier_binnen_op


@vraag("IV 10 lid 3", unit=DAYS, accepts=(UNKNOWN,))
def cumulatie_schorsing_dagen(cumulatie_schorsing_begin, inlichtingen_gegeven_op):
    """Days on which the decision term stood still, the day of the answer included; none while the answer is awaited."""
    if cumulatie_schorsing_begin == NONE:
        return 0
    if UNKNOWN in (cumulatie_schorsing_begin, inlichtingen_gegeven_op):
        return UNKNOWN
    return NONE if inlichtingen_gegeven_op == NONE else max(0, inlichtingen_gegeven_op - cumulatie_schorsing_begin + 1)


def geschorst_tot(term, start, begin, gegeven):
    """The last day of a term that stands still from a day up to and including the answer; NONE while there is no answer."""
    if begin == NONE:
        return laatste_dag(term, start)
    if gegeven == NONE:
        return NONE
    stilstand = Period.inclusive(calendar_day(min(begin, gegeven)), calendar_day(gegeven))
    einde = term.compute(calendar_day(start), suspended=(stilstand,)).last_day
    return NONE if einde is None else einde.toordinal()


@vraag("IV 8 2°-3°", unit=DATE, accepts=(UNKNOWN,), also=("IV 10 lid 3",))
def cumulatie_beslissing_uiterlijk(cumulatie_gevraagd_op, cumulatie_schorsing_begin, inlichtingen_gegeven_op, cumulatieaanvraag_vervallen):
    """The last day to decide and to notify, from the date of the application; none while the clock stands still or after a lapse."""
    gevraagd = (cumulatie_schorsing_begin, inlichtingen_gegeven_op) if cumulatie_schorsing_begin != NONE else (NONE,)
    if UNKNOWN in (cumulatie_gevraagd_op, cumulatieaanvraag_vervallen, *gevraagd):
        return UNKNOWN
    if cumulatieaanvraag_vervallen == 1:
        return NONE
    return geschorst_tot(BESLISSING, cumulatie_gevraagd_op, cumulatie_schorsing_begin, inlichtingen_gegeven_op)


@vraag("IV 9", unit=DATE, accepts=(UNKNOWN,), also=("IV 10 lid 3",))
def cumulatie_van_hoofd_uiterlijk(
    cumulatie_volledig_ontvangen_op, cumulatie_schorsing_begin, inlichtingen_gegeven_op, cumulatieaanvraag_vervallen
):
    """The last day for the minister to decide on the head's own application."""
    gevraagd = (cumulatie_schorsing_begin, inlichtingen_gegeven_op) if cumulatie_schorsing_begin != NONE else (NONE,)
    if UNKNOWN in (cumulatie_volledig_ontvangen_op, cumulatieaanvraag_vervallen, *gevraagd):
        return UNKNOWN
    if cumulatieaanvraag_vervallen == 1:
        return NONE
    return geschorst_tot(BESLISSING_OVER_HOOFD, cumulatie_volledig_ontvangen_op, cumulatie_schorsing_begin, inlichtingen_gegeven_op)


@vraag("IV 8 2°-3°", unit=YES_NO, accepts=(UNKNOWN, NONE))
def cumulatie_op_tijd_beslist(cumulatie_uitspraak_op, cumulatie_kennisgeving_op, cumulatie_beslissing_uiterlijk, dag):
    """Whether decision and notification came in time; 1 as long as the term runs."""
    if cumulatie_beslissing_uiterlijk in (NONE, UNKNOWN):
        return UNKNOWN if cumulatie_beslissing_uiterlijk == UNKNOWN else NOT_APPLICABLE
    dagen = [dag if each == NONE else each for each in (cumulatie_uitspraak_op, cumulatie_kennisgeving_op)]
    if any(each not in (NONE, UNKNOWN) and each > cumulatie_beslissing_uiterlijk for each in dagen):
        return 0
    return UNKNOWN if UNKNOWN in dagen else 1


@vraag("IV 11", unit=YES_NO, accepts=(UNKNOWN, NONE), also=("IV 8 2°-3°",))
def cumulatietoestemming_geldt(cumulatie_uitspraak, cumulatie_uitspraak_op, cumulatie_herroepen_op, dag):
    """Whether there is a permission on the day: given expressly, never by silence, and not revoked."""
    if cumulatie_uitspraak not in (UNKNOWN, TOEGESTAAN):
        return 0
    if UNKNOWN in (cumulatie_uitspraak, cumulatie_uitspraak_op, cumulatie_herroepen_op, dag):
        return UNKNOWN
    herroepen = cumulatie_herroepen_op != NONE and cumulatie_herroepen_op <= dag
    return int(cumulatie_uitspraak_op != NONE and cumulatie_uitspraak_op <= dag and not herroepen)


@vraag("IV 11", unit=YES_NO)
def cumulatiebesluit_gemotiveerd(cumulatie_met_redenen):
    """Whether a permission, refusal or revocation gives its reasons."""
    return cumulatie_met_redenen


@vraag("IV 12", unit=YES_NO)
def cumulatie_toets_gedaan(cumulatie_aan_code_getoetst):
    """Whether the authority tested the cumulation against the code of ethics of III 6."""
    return cumulatie_aan_code_getoetst
