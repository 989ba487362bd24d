"""PSWI part XI, title 4 (XI 21-21bis): unpaid parental leave of three months.

A right at the birth or adoption of a child, to be used until the child is ten, by a mere notice in writing one month ahead: nobody has to
agree. The text knows no parts and no half-time form: by the first reading it is one block of three months, wholly before the tenth
birthday. The form as a career interruption is another leave (XI 57). Contract staff have it too (XIV 36).
"""

from __future__ import annotations

from statuut.engine.days import add_months, calendar_day, full_months, ordinal
from statuut.engine.units import DATE, MONTHS, WHOLE_MONTHS, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE
from statuut.statutes.pswi.deel_11_toestand.titel_3_bevalling_en_opvang import TOESTAND, toestand_van
from statuut.statutes.pswi.gegevens.lijsten import afwezigheidssoorten
from statuut.statutes.pswi.vragen import feit, keuzes, vraag
from statuut.timeline.month import birthday
from statuut.timeline.term import Term

AANLEIDINGEN = ("geboorte", "adoptie", "andere")
ANDERE = 2
TIEN = 10
MELDING = Term(1, "maanden", "XI 21 lid 2")
MAAND = 10_000
DAGEN_PER_MAAND = 30

feit("ouderschapsverlof_aanleiding", "aanleiding van het ouderschapsverlof", keuzes("ouderschapsverlof_aanleiding", *AANLEIDINGEN),
     "XI 21 lid 1", "Wat is de aanleiding: de geboorte of de adoptie van een kind?")  # fmt: skip
feit("ouderschapsverlof_opgenomen", "al opgenomen onbezoldigd ouderschapsverlof", MONTHS, "XI 21 lid 1",
     "Hoeveel maanden onbezoldigd ouderschapsverlof zijn voor dit kind al opgenomen?")  # fmt: skip


def duur_in_maanden(begin: int, einde: int) -> int:
    """The length of a leave in ten-thousandths of a month: full months from date to date, a day left over is a thirtieth."""
    hele = full_months(begin, einde + 1)
    return hele * MAAND + (einde + 1 - add_months(begin, hele)) * MAAND // DAGEN_PER_MAAND


@vraag("XI 21bis", unit=YES_NO, also=("XIV 36",))
def ouderschapsverlof_geldt_voor(hoedanigheid):
    """Whether the person can have this leave: officials, probationers, and contract staff by XIV 36."""
    return 0 if hoedanigheid == NONE else 1


@vraag("XI 21 lid 1", unit=YES_NO)
def ouderschapsverlof_in_dienstactiviteit(toestand_non_activiteit):
    """Whether the person is in service activity when the leave begins."""
    return 0 if toestand_non_activiteit == 1 else 1


@vraag("XI 21 lid 1", unit=YES_NO)
def ouderschapsverlof_bij_geboorte_of_adoptie(ouderschapsverlof_aanleiding):
    """Whether a child was born or adopted."""
    return 0 if ouderschapsverlof_aanleiding == ANDERE else 1


@vraag("XI 21 lid 1", unit=YES_NO)
def ouderschapsverlof_kind_is_geboren(geboortedatum_kind, begin_verlof):
    """Whether the leave does not begin before the child is born."""
    return 1 if begin_verlof >= geboortedatum_kind else 0


@vraag("XI 21 lid 1", unit=DATE)
def ouderschapsverlof_tiende_verjaardag(geboortedatum_kind):
    """The day on which the child becomes ten; the leave is used before it."""
    return ordinal(birthday(calendar_day(geboortedatum_kind), TIEN))


@vraag("XI 21 lid 1", unit=YES_NO, reading="XI-21-tien")
def ouderschapsverlof_voor_tiende_verjaardag(begin_verlof, einde_verlof, ouderschapsverlof_tiende_verjaardag, leeswijze_XI_21_tien):
    """Whether the whole leave (or in the other reading its first day) lies before the child becomes ten."""
    dag = einde_verlof if leeswijze_XI_21_tien == 0 else begin_verlof
    return 1 if dag < ouderschapsverlof_tiende_verjaardag else 0


@vraag("XI 21 lid 1", unit=WHOLE_MONTHS)
def ouderschapsverlof_maanden():
    """The length of the leave per child, in months."""
    return 3


@vraag("XI 21 lid 1", unit=DATE)
def ouderschapsverlof_laatste_dag(begin_verlof, ouderschapsverlof_maanden):
    """The last day of the whole leave when it begins on a day, from date to date."""
    return add_months(begin_verlof, ouderschapsverlof_maanden) - 1


@vraag("XI 21 lid 1", unit=MONTHS)
def ouderschapsverlof_gevraagd(begin_verlof, einde_verlof):
    """The length of the leave asked, in months."""
    return duur_in_maanden(begin_verlof, einde_verlof)


@vraag("XI 21 lid 1", unit=MONTHS)
def ouderschapsverlof_over(ouderschapsverlof_opgenomen, ouderschapsverlof_maanden):
    """The months that are left for the child."""
    return max(0, ouderschapsverlof_maanden * MAAND - ouderschapsverlof_opgenomen)


@vraag("XI 21 lid 1", unit=YES_NO, reading="XI-21-blok")
def ouderschapsverlof_duur_klopt(
    einde_verlof, ouderschapsverlof_laatste_dag, ouderschapsverlof_gevraagd, ouderschapsverlof_over, ouderschapsverlof_opgenomen,
    leeswijze_XI_21_blok,
):  # fmt: skip
    """Whether the leave is one block of three months, the first for the child (or in the other reading no more than what is left)."""
    if leeswijze_XI_21_blok == 1:
        return 1 if ouderschapsverlof_gevraagd <= ouderschapsverlof_over else 0
    return 1 if ouderschapsverlof_opgenomen == 0 and einde_verlof == ouderschapsverlof_laatste_dag else 0


@vraag("XI 21 lid 1", unit=YES_NO)
def ouderschapsverlof_voltijds(afwezige_fractie, prestatiefractie):
    """Whether all of the person's work is interrupted: there is no half-time form."""
    return 1 if afwezige_fractie >= prestatiefractie else 0


@vraag("XI 21 lid 2", unit=keuzes("ontvanger_ouderschapsverlof", "instellingshoofd"))
def ouderschapsverlof_melden_aan():
    """Who receives the notice; nobody has to agree."""
    return 0


@vraag("XI 21 lid 2", unit=YES_NO)
def ouderschapsverlof_toestemming_nodig():
    """Whether somebody has to agree with the leave."""
    return 0


@vraag("XI 21 lid 2", unit=DATE)
def ouderschapsverlof_uiterste_melding(begin_verlof):
    """The last day to notify a leave that begins on a day: one month before."""
    return ordinal(MELDING.latest_before(calendar_day(begin_verlof)))


@vraag("XI 21 lid 2", unit=DATE)
def ouderschapsverlof_vroegste_begin(aanvraagdatum):
    """The first day on which a leave notified on a day can begin: the first one of which a month before is not past yet."""
    begin = add_months(aanvraagdatum, 1)
    while add_months(begin, -1) < aanvraagdatum:
        begin += 1
    return begin


@vraag("XI 21 lid 2", unit=YES_NO)
def ouderschapsverlof_tijdig_gemeld(aanvraagdatum, ouderschapsverlof_uiterste_melding):
    """Whether the notice came at least one month before the leave."""
    return 1 if aanvraagdatum <= ouderschapsverlof_uiterste_melding else 0


@vraag("XI 21 lid 2", unit=YES_NO)
def ouderschapsverlof_schriftelijk_gemeld(aanvraag_schriftelijk):
    """Whether the notice was in writing."""
    return aanvraag_schriftelijk


@vraag("XI 21 lid 3", unit=TOESTAND)
def ouderschapsverlof_toestand(ouderschapsverlof_geldt_voor):
    """The status during this leave."""
    return toestand_van("ouderschapsverlof") if ouderschapsverlof_geldt_voor == 1 else NOT_APPLICABLE


@vraag("XI 21 lid 3", unit=YES_NO)
def ouderschapsverlof_bezoldigd(ouderschapsverlof_geldt_voor):
    """Whether salary is paid during this leave."""
    return int(afwezigheidssoorten()["ouderschapsverlof"].bezoldigd) if ouderschapsverlof_geldt_voor == 1 else NOT_APPLICABLE
