"""PSWI part VIII, title 4, chapter 1 (VIII 36 §3, 37, 42 §3, 43): the candidature, its last day and form, and the one filed in advance.

Thirty calendar days, of which the first working day after the publication is the first. By registered letter, or handed in against
receipt, on the last working day before 16.00. Working days are Monday to Friday without public holidays: XI 5 is about leave only.
"""

from __future__ import annotations

from datetime import date

from statuut.engine.units import DATE, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.deel_08_loopbaan.overheden import AMBTENARENZAKEN, HOOFD, LOOPBAANOVERHEID, VOORZITTER_COLLEGE
from statuut.statutes.pswi.driewaardig import alle, als_bekend, een_van
from statuut.statutes.pswi.gegevens.lijsten import WETENSCHAPPELIJK
from statuut.statutes.pswi.vragen import feit, keuzes, vraag
from statuut.timeline.calendar import SATURDAY, is_working_day, public_holidays

DAGEN = 30
WIJZE = keuzes("bevorderingskandidatuur_wijze", "aangetekend", "afgegeven", "anders", aangetekend="aangetekende brief",
               afgegeven="afgegeven tegen ontvangstbewijs", anders="op een andere wijze")  # fmt: skip
AANGETEKEND, AFGEGEVEN, ANDERS = range(3)

feit("vacature_gepubliceerd_op", "oproep in het Belgisch Staatsblad verschenen op", DATE, "VIII 42 §3 lid 1",
     "Op welke dag stond de vacature in het Belgisch Staatsblad?")  # fmt: skip
feit("bevorderingskandidatuur_wijze", "hoe de kandidatuur is ingediend", WIJZE, "VIII 42 §3 lid 1", "Hoe is de kandidatuur ingediend?")
feit("kandidatuur_poststempel_op", "datum van de poststempel", DATE, "VIII 42 §3 lid 3", "Wat is de datum van de poststempel?")
feit("kandidatuur_ontvangstbewijs_op", "datum van het ontvangstbewijs", DATE, "VIII 42 §3 lid 3",
     "Wat is de datum van het ontvangstbewijs?")  # fmt: skip
feit("kandidatuur_voor_zestien_uur", "uiterlijk om 16.00 uur afgegeven", YES_NO, "VIII 42 §3 lid 2",
     "Is de brief uiterlijk om 16.00 uur afgegeven?")  # fmt: skip
feit("kandidatuur_volgens_bericht", "kandidatuur volgens het vacaturebericht", YES_NO, "VIII 42 §3 lid 1",
     "Beantwoordt de kandidatuur aan het vacaturebericht?")  # fmt: skip
feit("kandidatuur_met_aanspraken", "de kandidaat zet zijn aanspraken uiteen", YES_NO, "VIII 42 §3 lid 3",
     "Zet de kandidaat zijn aanspraken uiteen?")  # fmt: skip
feit("kandidatuur_op_modelformulier", "op het modelformulier", YES_NO, "VIII 42 §3 lid 3",
     "Is het modelformulier van bijlage 6 gebruikt?")  # fmt: skip
feit("vooraf_kandidaat_op", "dag van de brief met de kandidatuur vooraf", DATE, "VIII 43",
     "Op welke dag is de kandidatuur vooraf verzonden?")  # fmt: skip
feit("vooraf_kandidaat_vanaf", "later begin dat in de brief staat", DATE, "VIII 43",
     "Noemt de brief een later begin (geen: er staat geen begin in)?", none=True)  # fmt: skip
feit("vooraf_kandidaat_aangetekend", "kandidatuur vooraf per aangetekende brief", YES_NO, "VIII 43",
     "Is de kandidatuur vooraf aangetekend verzonden?")  # fmt: skip
feit("begin_afwezigheid", "eerste dag van de afwezigheid", DATE, "VIII 43", "Wat is de eerste dag van de afwezigheid?")
feit("einde_afwezigheid", "laatste dag van de afwezigheid", DATE, "VIII 43", "Wat is de laatste dag van de afwezigheid?")


def werkdag(day, ook_zaterdag):
    """Whether a calendar day is a working day; by the other reading a Saturday is one too."""
    if is_working_day(day):
        return True
    return ook_zaterdag == 1 and day.weekday() == SATURDAY and day not in public_holidays(day.year)


def werkdag_vanaf(value, ook_zaterdag, step=1):
    """The first working day from a day on; with step -1 the last one up to it."""
    while not werkdag(date.fromordinal(value), ook_zaterdag):
        value += step
    return value


@vraag("VIII 42 §3 lid 1", unit=DATE, also=("VIII 36 §3 lid 1",), reading="VIII-36-werkdag")
def kandidatuur_eerste_dag(vacature_gepubliceerd_op, leeswijze_VIII_36_werkdag):
    """The first working day after the publication, from which the thirty days are counted."""
    return werkdag_vanaf(vacature_gepubliceerd_op + 1, leeswijze_VIII_36_werkdag)


@vraag("VIII 42 §3 lid 1", unit=DATE, also=("VIII 36 §3 lid 1",), reading="VIII-36-begin")
def kandidatuur_dertigste_dag(kandidatuur_eerste_dag, leeswijze_VIII_36_begin):
    """The thirtieth day, of which the first working day is the first; by the other reading it does not count."""
    return kandidatuur_eerste_dag + DAGEN - 1 + leeswijze_VIII_36_begin


def laatste_van_de_dertig(dertigste_dag, verlengd, ook_zaterdag):
    """The thirtieth day; by the other reading moved on to a working day."""
    return werkdag_vanaf(dertigste_dag, ook_zaterdag) if verlengd == 1 else dertigste_dag


@vraag("VIII 42 §3 lid 1", unit=DATE, reading="VIII-36-verlenging")
def kandidatuur_uiterlijk(kandidatuur_dertigste_dag, leeswijze_VIII_36_verlenging, leeswijze_VIII_36_werkdag):
    """The last day for a candidature."""
    return laatste_van_de_dertig(kandidatuur_dertigste_dag, leeswijze_VIII_36_verlenging, leeswijze_VIII_36_werkdag)


@vraag("VIII 36 §3 lid 1", unit=DATE, reading="VIII-36-verlenging")
def wetenschappelijk_kandidatuur_uiterlijk(kandidatuur_dertigste_dag, leeswijze_VIII_36_verlenging, leeswijze_VIII_36_werkdag):
    """The same for scientific staff."""
    return laatste_van_de_dertig(kandidatuur_dertigste_dag, leeswijze_VIII_36_verlenging, leeswijze_VIII_36_werkdag)


@vraag("VIII 42 §3 lid 2", unit=DATE, also=("VIII 36 §3 lid 2",), reading="VIII-36-werkdag")
def kandidatuur_afgifte_uiterlijk(kandidatuur_uiterlijk, leeswijze_VIII_36_werkdag):
    """The last working day of the term, on which a letter can be handed in until 16.00."""
    return werkdag_vanaf(kandidatuur_uiterlijk, leeswijze_VIII_36_werkdag, -1)


@vraag("VIII 42 §3 lid 2", unit=LOOPBAANOVERHEID, also=("VIII 36 §3 lid 2",))
def kandidatuur_afgegeven_bij(personeelsgroep):
    """At whose counter a letter is handed in: the institution for scientific staff, Ambtenarenzaken for the others."""
    return HOOFD if personeelsgroep == WETENSCHAPPELIJK else AMBTENARENZAKEN


@vraag("VIII 42 §3 lid 3", unit=DATE, also=("VIII 36 §3 lid 3",), accepts=(UNKNOWN,))
def kandidatuur_ingediend_op(bevorderingskandidatuur_wijze, kandidatuur_poststempel_op, kandidatuur_ontvangstbewijs_op):
    """The day of filing: the postmark of a registered letter, the receipt of one handed in; none in another way."""
    if bevorderingskandidatuur_wijze == UNKNOWN:
        return UNKNOWN
    return (kandidatuur_poststempel_op, kandidatuur_ontvangstbewijs_op, NONE)[bevorderingskandidatuur_wijze]


@vraag("VIII 42 §3 lid 1", unit=YES_NO, also=("VIII 42 §3 lid 2", "VIII 36 §3 lid 1", "VIII 36 §3 lid 2"), accepts=(UNKNOWN,))
def kandidatuur_tijdig(
    bevorderingskandidatuur_wijze, kandidatuur_ingediend_op, kandidatuur_uiterlijk, kandidatuur_afgifte_uiterlijk,
    kandidatuur_voor_zestien_uur,
):  # fmt: skip
    """Whether the candidature was filed in time, in one of the two ways."""
    if bevorderingskandidatuur_wijze == ANDERS:
        return 0
    if UNKNOWN in (bevorderingskandidatuur_wijze, kandidatuur_ingediend_op, kandidatuur_uiterlijk, kandidatuur_afgifte_uiterlijk):
        return UNKNOWN
    if bevorderingskandidatuur_wijze == AANGETEKEND:
        return int(kandidatuur_ingediend_op <= kandidatuur_uiterlijk)
    if kandidatuur_ingediend_op == kandidatuur_afgifte_uiterlijk:
        return kandidatuur_voor_zestien_uur
    return int(kandidatuur_ingediend_op < kandidatuur_afgifte_uiterlijk)


@vraag("VIII 42 §3 lid 3", unit=YES_NO, also=("VIII 36 §3 lid 3",), accepts=(UNKNOWN,))
def kandidatuur_in_vorm(kandidatuur_volgens_bericht, kandidatuur_met_aanspraken, kandidatuur_op_modelformulier):
    """Whether the candidature has its form: as the notice asks, with the claims, on the model form."""
    return alle(kandidatuur_volgens_bericht, kandidatuur_met_aanspraken, kandidatuur_op_modelformulier)


@vraag("VIII 42 §3 lid 1", unit=YES_NO, accepts=(UNKNOWN,))
def kandidatuur_geldig(kandidatuur_tijdig, kandidatuur_in_vorm, kandidatuur_vooraf_dekt):
    """Whether there is a valid candidature: filed in time and in form, or one filed in advance that covers the vacancy."""
    return een_van(kandidatuur_vooraf_dekt, alle(kandidatuur_tijdig, kandidatuur_in_vorm))


@vraag("VIII 36 §3 lid 1", unit=YES_NO, accepts=(UNKNOWN,))
def wetenschappelijk_kandidatuur_geldig(kandidatuur_geldig):
    """The same for scientific staff."""
    return kandidatuur_geldig


@vraag("VIII 43", unit=LOOPBAANOVERHEID, also=("VIII 37",))
def kandidatuur_vooraf_gericht_aan(personeelsgroep):
    """To whom a candidature in advance is addressed: the head for scientific staff, the chair of the college for the others."""
    return HOOFD if personeelsgroep == WETENSCHAPPELIJK else VOORZITTER_COLLEGE


@vraag("VIII 43", unit=DATE, also=("VIII 37",), reading="VIII-37-begin", accepts=(UNKNOWN,))
def kandidatuur_vooraf_vanaf(vooraf_kandidaat_op, vooraf_kandidaat_vanaf, begin_afwezigheid, leeswijze_VIII_37_begin):
    """The first day of its validity: the letter, or the later day stated in it; by the other reading the absence."""
    if leeswijze_VIII_37_begin == 1:
        return begin_afwezigheid
    return vooraf_kandidaat_op if vooraf_kandidaat_vanaf == NONE else vooraf_kandidaat_vanaf


@vraag("VIII 43", unit=DATE, also=("VIII 37",))
def kandidatuur_vooraf_tot_en_met(kandidatuur_vooraf_vanaf):
    """The last of the thirty days for which it is valid."""
    return kandidatuur_vooraf_vanaf + DAGEN - 1


@vraag("VIII 43", unit=YES_NO, also=("VIII 37",), accepts=(UNKNOWN,))
def kandidatuur_vooraf_dekt(
    vooraf_kandidaat_aangetekend, vacantverklaring_op, kandidatuur_vooraf_vanaf, kandidatuur_vooraf_tot_en_met, begin_afwezigheid,
    einde_afwezigheid,
):  # fmt: skip
    """Whether a candidature in advance covers a post: registered, declared vacant during the absence and within the validity."""
    if vooraf_kandidaat_aangetekend != 1:
        return vooraf_kandidaat_aangetekend
    if vacantverklaring_op == UNKNOWN:
        return UNKNOWN
    known = (
        als_bekend(kandidatuur_vooraf_vanaf, vacantverklaring_op >= kandidatuur_vooraf_vanaf),
        als_bekend(kandidatuur_vooraf_tot_en_met, vacantverklaring_op <= kandidatuur_vooraf_tot_en_met),
        als_bekend(begin_afwezigheid, vacantverklaring_op >= begin_afwezigheid),
        als_bekend(einde_afwezigheid, vacantverklaring_op <= einde_afwezigheid),
    )
    return alle(*known)
