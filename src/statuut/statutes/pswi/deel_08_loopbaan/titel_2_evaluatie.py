"""PSWI part VIII, title 2, chapters 1 and 5 (VIII 8, VIII 16): who is evaluated, over which period, and the terms of planning and report.

An official who worked three months in a calendar year is evaluated on that year. Officials who came from agricultural research on
1 October 2002 are evaluated for the first time over the fifteen months up to the end of 2003. A late report has no sanction.
"""

from __future__ import annotations

from datetime import date

from statuut.engine.days import add_months
from statuut.engine.units import COUNT, DATE, MONTHS, WHOLE_MONTHS, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.deel_01_algemeen.overheden import laatste_dag
from statuut.statutes.pswi.driewaardig import alle, als_bekend, niet
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR
from statuut.statutes.pswi.vragen import VRAGEN, feit, vraag
from statuut.timeline.term import Term

DRIE_MAANDEN = 3 * 10_000
JAARMAANDEN, HOOGSTE_MAANDEN, VERSLAG_MAANDEN = 12, 15, 3
EERSTE_JAAR_VERLENGING, JAAR_OVERHEVELING, JAAR_EERSTE_EVALUATIE = 2001, 2002, 2003
OVERHEVELING = date(2002, 10, 1).toordinal()
PLANNING = Term(1, "maanden", "VIII 8 §3 lid 3")

feit("evaluatie_jaar", "evaluatiejaar", COUNT, "VIII 8 §2 zin 1", "Over welk kalenderjaar gaat de evaluatie?")
feit("evaluatie_maanden_gewerkt", "maanden prestaties in het evaluatiejaar", MONTHS, "VIII 8 §1",
     "Hoeveel maanden heeft de ambtenaar in het evaluatiejaar gewerkt, alles samen?")  # fmt: skip
feit("evaluatie_maanden_na_elkaar", "maanden prestaties na elkaar", MONTHS, "VIII 8 §1",
     "Hoeveel maanden na elkaar heeft de ambtenaar in het evaluatiejaar hoogstens gewerkt?")  # fmt: skip
feit("evaluatie_verlenging_gevraagd", "de geëvalueerde vroeg een langere periode", YES_NO, "VIII 8 §2 zin 2",
     "Heeft de geëvalueerde zelf een langere evaluatieperiode gevraagd?")  # fmt: skip
feit("evaluatie_uitzonderlijk", "uitzonderlijke omstandigheden voor een langere periode", YES_NO, "VIII 8 §2 zin 2",
     "Zijn er uitzonderlijke omstandigheden voor een langere evaluatieperiode?")  # fmt: skip
feit("evaluatie_gevraagde_maanden", "gevraagde duur van de periode", WHOLE_MONTHS, "VIII 8 §2 zin 2",
     "Hoeveel maanden zou de evaluatieperiode duren?")  # fmt: skip
feit("planning_afgesproken", "planning met de evaluatoren afgesproken", YES_NO, "VIII 8 §3 lid 1",
     "Is de planning met de evaluatoren afgesproken?")  # fmt: skip
feit("planning_schriftelijk", "planning op schrift", YES_NO, "VIII 8 §3 lid 2", "Staat de planning op schrift?")
feit("planning_op", "dag van de planning", DATE, "VIII 8 §3 lid 3", "Op welke dag is de planning opgesteld of gewijzigd?")
feit("planning_vervangen_op", "dag waarop de planning is gewijzigd", DATE, "VIII 8 §3 lid 2",
     "Op welke dag is de planning door een gewijzigde vervangen (geen: dat is niet gebeurd)?", none=True)  # fmt: skip
feit("planning_overhandigd_op", "dag waarop de planning is overhandigd", DATE, "VIII 8 §3 lid 3",
     "Op welke dag kreeg de geëvalueerde de planning (geen: nog niet)?", none=True)  # fmt: skip
feit("evaluatie_verslag_bezorgd_op", "dag waarop het evaluatieverslag is bezorgd", DATE, "VIII 8 §4",
     "Op welke dag is het evaluatieverslag aan de geëvalueerde bezorgd (geen: nog niet)?", none=True)  # fmt: skip


@vraag("VIII 8 §1", unit=YES_NO, reading="VIII-8-maanden", accepts=(UNKNOWN,))
def evaluatie_verschuldigd(hoedanigheid, evaluatie_maanden_gewerkt, evaluatie_maanden_na_elkaar, leeswijze_VIII_8_maanden):
    """Whether an official is evaluated over the year: three months of work in it suffice."""
    months = evaluatie_maanden_na_elkaar if leeswijze_VIII_8_maanden == 1 else evaluatie_maanden_gewerkt
    return alle(als_bekend(hoedanigheid, hoedanigheid == AMBTENAAR), als_bekend(months, months >= DRIE_MAANDEN))


@vraag("VIII 16", unit=YES_NO, accepts=(UNKNOWN,))
def evaluatie_na_overheveling(overgeheveld_van_landbouw, evaluatie_jaar):
    """Whether the first evaluation after the transfer of 1 October 2002 decides on this year."""
    return alle(overgeheveld_van_landbouw, als_bekend(evaluatie_jaar, evaluatie_jaar in (JAAR_OVERHEVELING, JAAR_EERSTE_EVALUATIE)))


@VRAGEN.exception(to="evaluatie_verschuldigd", article="VIII 16", when="evaluatie_na_overheveling")
def evaluatie_verschuldigd_na_overheveling(evaluatie_jaar):
    """None over 2002 alone; one over 2003 that takes in the last months of 2002."""
    return 1 if evaluatie_jaar == JAAR_EERSTE_EVALUATIE else 0


@vraag("VIII 8 §2 zin 2", unit=YES_NO, accepts=(UNKNOWN,))
def evaluatie_verlengd(
    evaluatie_jaar, evaluatie_na_overheveling, evaluatie_verlenging_gevraagd, evaluatie_uitzonderlijk, evaluatie_gevraagde_maanden
):
    """Whether a longer period holds: asked by the person, exceptional circumstances, at most 15 months, from the year 2001 on."""
    length = als_bekend(evaluatie_gevraagde_maanden, JAARMAANDEN < evaluatie_gevraagde_maanden <= HOOGSTE_MAANDEN)
    later = als_bekend(evaluatie_jaar, evaluatie_jaar >= EERSTE_JAAR_VERLENGING)
    return alle(later, niet(evaluatie_na_overheveling), evaluatie_verlenging_gevraagd, evaluatie_uitzonderlijk, length)


@vraag("VIII 8 §2 zin 1", unit=WHOLE_MONTHS)
def evaluatie_periode_maanden():
    """Length of the period: a calendar year."""
    return JAARMAANDEN


@VRAGEN.exception(to="evaluatie_periode_maanden", article="VIII 8 §2 zin 2", when="evaluatie_verlengd")
def evaluatie_periode_verlengd(evaluatie_gevraagde_maanden):
    """The longer period that was asked."""
    return evaluatie_gevraagde_maanden


@VRAGEN.exception(to="evaluatie_periode_maanden", article="VIII 16", when="evaluatie_na_overheveling", prevails_over=("VIII 8 §2 zin 2",))
def evaluatie_periode_na_overheveling():
    """From 1 October 2002 to 31 December 2003."""
    return HOOGSTE_MAANDEN


@vraag("VIII 8 §2 zin 1", unit=DATE, reading="VIII-8-verlenging", also=("VIII 8 §2 zin 2",))
def evaluatie_begin(evaluatie_jaar, evaluatie_periode_maanden, leeswijze_VIII_8_verlenging):
    """The first day of the evaluated period: 1 January, or earlier by the other reading of a longer period."""
    first = date(evaluatie_jaar, 1, 1).toordinal()
    return add_months(first, JAARMAANDEN - evaluatie_periode_maanden) if leeswijze_VIII_8_verlenging == 1 else first


@VRAGEN.exception(to="evaluatie_begin", article="VIII 16", when="evaluatie_na_overheveling")
def evaluatie_begin_na_overheveling():
    """The day of the transfer."""
    return OVERHEVELING


@vraag("VIII 8 §2 zin 1", unit=DATE, also=("VIII 8 §2 zin 2",))
def evaluatie_einde(evaluatie_begin, evaluatie_periode_maanden):
    """The last day of the evaluated period."""
    return add_months(evaluatie_begin, evaluatie_periode_maanden) - 1


@vraag("VIII 8 §3 lid 2", unit=YES_NO, also=("VIII 8 §3 lid 1",), accepts=(UNKNOWN,))
def planning_geldt(planning_afgesproken, planning_schriftelijk, planning_vervangen_op, dag):
    """Whether there is a planning to measure against: agreed with the evaluators, in writing, and not replaced yet."""
    unknown = planning_vervangen_op == UNKNOWN or (planning_vervangen_op != NONE and dag == UNKNOWN)
    kept = UNKNOWN if unknown else int(planning_vervangen_op == NONE or dag < planning_vervangen_op)
    return alle(planning_afgesproken, planning_schriftelijk, kept)


@vraag("VIII 8 §3 lid 3", unit=DATE)
def planning_uiterlijk(planning_op):
    """The last day on which the planning is handed over: a month after it was made or changed."""
    return laatste_dag(PLANNING, planning_op)


@vraag("VIII 8 §3 lid 3", unit=YES_NO)
def planning_tijdig(planning_overhandigd_op, planning_uiterlijk):
    """Whether the planning was handed over in time."""
    return 1 if planning_overhandigd_op != NONE and planning_overhandigd_op <= planning_uiterlijk else 0


@vraag("VIII 8 §4", unit=DATE, also=("VIII 16",))
def evaluatie_verslag_uiterlijk(evaluatie_einde):
    """The last day on which the report reaches the person: three months after the period, 31 March for a calendar year."""
    return add_months(evaluatie_einde + 1, VERSLAG_MAANDEN) - 1


@vraag("VIII 8 §4", unit=YES_NO, accepts=(UNKNOWN,))
def evaluatie_verslag_tijdig(evaluatie_verslag_bezorgd_op, evaluatie_verslag_uiterlijk, dag):
    """Whether the report came in time; undetermined while its term still runs."""
    if UNKNOWN in (evaluatie_verslag_bezorgd_op, evaluatie_verslag_uiterlijk):
        return UNKNOWN
    if evaluatie_verslag_bezorgd_op != NONE:
        return int(evaluatie_verslag_bezorgd_op <= evaluatie_verslag_uiterlijk)
    return UNKNOWN if dag == UNKNOWN or dag <= evaluatie_verslag_uiterlijk else 0
