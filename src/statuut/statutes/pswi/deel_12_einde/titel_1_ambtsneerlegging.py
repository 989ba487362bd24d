"""PSWI part XII, title 1 (XII 3-6) and title 2 (XII 10): resignation, retirement after sickness, and who signs.

Resignation needs consent and thirty days of notice; silence of thirty calendar days is consent. Who is sixty is retired after 222
working days of sickness, or after 365 calendar days in the cases of XII 10. How many days were counted comes from the file
(`verlof.einde`), or is asked.
"""

from __future__ import annotations

from statuut.engine.days import calendar_day, first_of_next_month
from statuut.engine.units import DATE, DAYS, DAYS_OR_PARTS, YEARS, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.deel_12_einde.titel_1_hoedanigheid import BENOEMENDE_OVERHEID, HOOFD, OVERHEID, RANG_A3
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, STAGIAIR
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag
from statuut.timeline.term import Term

NEERLEGGING = keuzes("neerlegging", "vrijwillig_ontslag", "pensionering", "beroepsongeschiktheid")
ANTWOORD = keuzes("antwoord", "geen_antwoord", "toegestaan", "geweigerd", geen_antwoord="nog geen antwoord")
GEEN_ANTWOORD, TOEGESTAAN, GEWEIGERD = range(3)
OPZEGGING = Term(30, "kalenderdagen", "XII 4 lid 1, opzegging")
STILZWIJGEN = Term(30, "kalenderdagen", "XII 4 lid 1, stilzwijgen", expiry="de toestemming wordt geacht gegeven te zijn")
ZESTIG, WERKDAGEN, DEEL = 60, 222, 10_000
JAREN_1, JAREN_2 = 5, 20

feit("neerlegging_grond", "grond van de ambtsneerlegging", NEERLEGGING, "XII 3",
     "Op welke grond wordt het ambt neergelegd?")  # fmt: skip
feit("ontslag_aangevraagd_op", "dag van de ontslagaanvraag", DATE, "XII 4 lid 1, opzegging", "Op welke dag is het ontslag aangevraagd?")
feit("ontslag_antwoord", "antwoord op de ontslagaanvraag", ANTWOORD, "XII 4 lid 1, stilzwijgen", "Wat antwoordde de bevoegde overheid?")
feit("ontslag_antwoord_op", "dag van het antwoord op de ontslagaanvraag", DATE, "XII 4 lid 1, stilzwijgen",
     "Op welke dag antwoordde de bevoegde overheid?", none=True)  # fmt: skip
feit("ontslag_afgesproken_dag", "laatste dienstdag volgens onderling akkoord", DATE, "XII 4 lid 2",
     "Welke laatste dienstdag spraken ambtenaar en overheid samen af (geen: er is geen akkoord)?", none=True)  # fmt: skip
feit("benoeming_elders_op", "dag waarop een benoeming elders definitief werd", DATE, "XII 4 lid 3",
     "Op welke dag werd een benoeming bij een andere overheid definitief (geen: die is er niet)?", none=True)  # fmt: skip
feit("ziektewerkdagen_vanaf_60", "aangerekende ziektewerkdagen vanaf 60 jaar", DAYS_OR_PARTS, "XII 5 §1",
     "Hoeveel werkdagen ziekte zijn vanaf de zestigste verjaardag aangerekend?")  # fmt: skip
feit("ziektedag_222_op", "dag waarop 222 ziektewerkdagen bereikt zijn", DATE, "XII 5 §1",
     "Op welke dag waren 222 werkdagen ziekte bereikt (geen: nog niet)?", none=True)  # fmt: skip
feit("ziektedag_365_op", "dag waarop 365 kalenderdagen ziekte bereikt zijn", DATE, "XII 10 lid 1",
     "Op welke dag waren 365 kalenderdagen ziekte bereikt (geen: nog niet)?", none=True)  # fmt: skip
feit(
    "definitief_ongeschikt_bevonden",
    "definitief ongeschikt bevonden",
    YES_NO,
    "XII 5 §1",
    "Is de ambtenaar definitief ongeschikt bevonden?",
)
feit("pensioendienstjaren_222", "pensioenjaren op de 222ste ziektewerkdag", YEARS, "XII 10 lid 1",
     "Hoeveel dienstjaren die op pensioen recht geven, telt de ambtenaar op de dag van 222 ziektewerkdagen?")  # fmt: skip
feit("pensioendienstjaren_rust", "pensioenjaren bij de ingang van de rust", YEARS, "XII 10 lid 1",
     "Hoeveel dienstjaren die op pensioen recht geven, telt de ambtenaar als hij nu op rust zou gaan?")  # fmt: skip
feit("gewaarborgd_minimumpensioen", "valt onder het gewaarborgd minimumpensioen", YES_NO, "XII 10 lid 1",
     "Zou het gewaarborgd minimumpensioen gelden?")  # fmt: skip
feit("minimum_ongeschiktheid_beter", "minimumpensioen wegens ongeschiktheid is voordeliger", YES_NO, "XII 10 lid 1",
     "Is het minimumpensioen wegens ongeschiktheid beter dan dat wegens leeftijd of anciënniteit?")  # fmt: skip
feit("ziekte_kalenderdagen", "kalenderdagen ziekte vanaf 60 jaar", DAYS, "XII 10 lid 2",
     "Hoeveel kalenderdagen ziekte zijn er vanaf de zestigste verjaardag?")  # fmt: skip
feit("ziekte_halve_kalenderdagen", "kalenderdagen met een halve dag ziekte", DAYS, "XII 10 lid 2",
     "Hoeveel van die dagen waren halve dagen in deeltijdse prestaties wegens ziekte?")  # fmt: skip
feit("ziekte_andere_kalenderdagen", "kalenderdagen met een ander deel ziekte", DAYS, "XII 10 lid 2",
     "Hoeveel van die dagen waren andere delen in deeltijdse prestaties wegens ziekte?")  # fmt: skip


@vraag("XII 3", unit=YES_NO)
def ambtsneerlegging_mogelijk(hoedanigheid, neerlegging_grond):
    """Whether this ground exists for the capacity: all three for an official, resignation and pension for a probationer."""
    return 1 if hoedanigheid == AMBTENAAR or (hoedanigheid == STAGIAIR and neerlegging_grond != 2) else 0


@vraag("XII 4 lid 1, stilzwijgen", unit=DATE)
def ontslag_antwoord_uiterlijk(ontslag_aangevraagd_op):
    """The last day on which the authority can answer: thirty calendar days after the request."""
    return STILZWIJGEN.compute(calendar_day(ontslag_aangevraagd_op)).last_day.toordinal()


@vraag("XII 4 lid 1, stilzwijgen", unit=DATE, accepts=(UNKNOWN,))
def ontslag_toestemming_op(ontslag_antwoord_uiterlijk, ontslag_antwoord, ontslag_antwoord_op):
    """The day of consent: that of the answer, or the end of the thirty days when there was none in time; none after a refusal."""
    if UNKNOWN in (ontslag_antwoord_uiterlijk, ontslag_antwoord):
        return UNKNOWN
    if ontslag_antwoord == GEEN_ANTWOORD:
        return ontslag_antwoord_uiterlijk
    if ontslag_antwoord_op == UNKNOWN or ontslag_antwoord_op > ontslag_antwoord_uiterlijk:
        return UNKNOWN if ontslag_antwoord_op == UNKNOWN else ontslag_antwoord_uiterlijk
    return ontslag_antwoord_op if ontslag_antwoord == TOEGESTAAN else NONE


@vraag("XII 4 lid 1, stilzwijgen", unit=YES_NO, accepts=(UNKNOWN,))
def ontslag_toegestaan(ontslag_toestemming_op, ontslag_antwoord_uiterlijk, dag, ontslag_antwoord, ontslag_antwoord_op):
    """Whether there is consent on the day of the question: given, or taken as given once the thirty days are over."""
    if ontslag_toestemming_op in (NONE, UNKNOWN) or dag == UNKNOWN:
        return 0 if ontslag_toestemming_op == NONE else UNKNOWN
    stil = ontslag_antwoord == GEEN_ANTWOORD or ontslag_antwoord_op > ontslag_antwoord_uiterlijk
    return int(dag > ontslag_antwoord_uiterlijk) if stil else int(dag >= ontslag_toestemming_op)


@vraag("XII 4 lid 1, opzegging", unit=DATE, reading="XII-4-begin", accepts=(UNKNOWN,))
def ontslag_opzegging_einde(ontslag_aangevraagd_op, ontslag_toestemming_op, leeswijze_XII_4_begin):
    """The last day of the notice of thirty days, counted from the day after the request, or by the other reading after consent."""
    begin = ontslag_aangevraagd_op if leeswijze_XII_4_begin == 0 else ontslag_toestemming_op
    return begin if begin in (NONE, UNKNOWN) else OPZEGGING.compute(calendar_day(begin)).last_day.toordinal()


@vraag("XII 4 lid 1, opzegging", unit=DATE)
def ontslag_laatste_dienstdag(ontslag_opzegging_einde, ontslag_toestemming_op):
    """The earliest last day in service: notice over and consent there, whichever comes last; none without consent."""
    return NONE if NONE in (ontslag_toestemming_op, ontslag_opzegging_einde) else max(ontslag_opzegging_einde, ontslag_toestemming_op)


@vraag("XII 4 lid 2", unit=YES_NO)
def ontslag_in_akkoord(ontslag_afgesproken_dag):
    """Whether person and authority agreed on a shorter notice."""
    return 0 if ontslag_afgesproken_dag == NONE else 1


@VRAGEN.exception(to="ontslag_laatste_dienstdag", article="XII 4 lid 2", when="ontslag_in_akkoord")
def ontslag_dag_in_akkoord(ontslag_afgesproken_dag):
    """The last day in service that was agreed."""
    return ontslag_afgesproken_dag


@vraag("XII 4 lid 3", unit=YES_NO, reading="XII-4-benoeming-elders", accepts=(UNKNOWN,))
def ontslag_door_benoeming_elders(benoeming_elders_op, leeswijze_XII_4_benoeming_elders):
    """Whether a definitive appointment elsewhere ends the service by itself, without consent and notice."""
    if leeswijze_XII_4_benoeming_elders == 1:
        return 0
    return UNKNOWN if benoeming_elders_op == UNKNOWN else int(benoeming_elders_op != NONE)


@VRAGEN.exception(
    to="ontslag_laatste_dienstdag", article="XII 4 lid 3", when="ontslag_door_benoeming_elders", prevails_over=("XII 4 lid 2",)
)
def ontslag_dag_benoeming_elders(benoeming_elders_op):
    """The service ends when the appointment elsewhere becomes definitive: that day is the last."""
    return benoeming_elders_op


@vraag("XII 5 §1", unit=YES_NO)
def rust_ziekte_zestig(leeftijd):
    """Whether the age of sixty is reached."""
    return 1 if leeftijd >= ZESTIG else 0


@vraag("XII 5 §1", unit=YES_NO)
def rust_ziekte_geldt_voor(hoedanigheid):
    """Whether retirement after sickness can hold: for officials only."""
    return 1 if hoedanigheid == AMBTENAAR else 0


@vraag("XII 5 §1", unit=YES_NO)
def rust_ziekte_niet_ongeschikt(definitief_ongeschikt_bevonden):
    """Whether the person was not found definitively unfit, which would lead to another pension."""
    return 1 - definitief_ongeschikt_bevonden


@vraag("XII 5 §1", unit=DAYS_OR_PARTS)
def rust_ziekte_dagen_over(ziektewerkdagen_vanaf_60):
    """Working days of sickness left before 222 are reached."""
    return max(0, WERKDAGEN * DEEL - ziektewerkdagen_vanaf_60)


@vraag("XII 10 lid 1", unit=YES_NO, reading="XII-10-peildag", accepts=(UNKNOWN,))
def rust_na_365_dagen(
    ziektedag_222_op, pensioendienstjaren_222, pensioendienstjaren_rust, gewaarborgd_minimumpensioen, minimum_ongeschiktheid_beter,
    leeswijze_XII_10_peildag,
):  # fmt: skip
    """Whether, once 222 days are reached, 365 calendar days count instead: too few pension years, or a better minimum pension."""
    if ziektedag_222_op in (NONE, UNKNOWN):
        return 0 if ziektedag_222_op == NONE else UNKNOWN
    if pensioendienstjaren_222 != UNKNOWN:
        if pensioendienstjaren_222 < JAREN_1:
            return 1
        if pensioendienstjaren_222 < JAREN_2 and gewaarborgd_minimumpensioen != 0:
            return gewaarborgd_minimumpensioen
    jaren_3 = pensioendienstjaren_222 if leeswijze_XII_10_peildag == 0 else pensioendienstjaren_rust
    if UNKNOWN in (pensioendienstjaren_222, jaren_3):
        return UNKNOWN
    return minimum_ongeschiktheid_beter if jaren_3 >= JAREN_2 else 0


@vraag("XII 5 §1", unit=DATE)
def rust_ziekte_dag(ziektedag_222_op):
    """The day of retirement: the first of the month after that in which 222 working days of sickness were reached."""
    return NONE if ziektedag_222_op == NONE else first_of_next_month(ziektedag_222_op)


@VRAGEN.exception(to="rust_ziekte_dag", article="XII 10 lid 1", when="rust_na_365_dagen")
def rust_ziekte_dag_365(ziektedag_222_op, ziektedag_365_op, leeswijze_XII_10_ingang):
    """The day of retirement once both 222 and 365 are reached: the first of the next month, or by the other reading the next day."""
    if ziektedag_365_op == NONE:
        return NONE
    bereikt = max(ziektedag_222_op, ziektedag_365_op)
    return bereikt + 1 if leeswijze_XII_10_ingang == 1 else first_of_next_month(bereikt)


@vraag("XII 5 §1", unit=YES_NO, also=("XII 10 lid 1",))
def rust_ziekte_bereikt(rust_ziekte_dag):
    """Whether the days of sickness that lead to retirement are reached."""
    return 0 if rust_ziekte_dag == NONE else 1


@vraag("XII 10 lid 2", unit=DAYS, reading="XII-10-delen", accepts=(UNKNOWN,))
def rust_kalenderdagen(ziekte_kalenderdagen, ziekte_halve_kalenderdagen, ziekte_andere_kalenderdagen, leeswijze_XII_10_delen):
    """Calendar days that count for the 365: without half days of part-time work for sickness, nor other parts unless read so."""
    anders = ziekte_andere_kalenderdagen if leeswijze_XII_10_delen == 0 else 0
    if UNKNOWN in (ziekte_kalenderdagen, ziekte_halve_kalenderdagen, anders):
        return UNKNOWN
    return ziekte_kalenderdagen - ziekte_halve_kalenderdagen - anders


@vraag("XII 6", unit=OVERHEID)
def ambtsneerlegging_ondertekend_door(rang):
    """Who allows a resignation and signs a pension: the head; for the head the appointing authority."""
    return BENOEMENDE_OVERHEID if rang == RANG_A3 else HOOFD
