"""PSWI part XI, title 11 (XI 87 1° and 3°, XI 88): the yearly contingent, the month per election, the five years of non-activity.

Twenty unpaid working days a year, in whole or half days, in proportion for those who work part of every day; a month per election to
prepare a candidacy; five years in the career in periods of at least a year, as non-activity. Probationers are not named. The once-only
contingent (XI 87 2°) stands in `titel_11_eenmalig`, the request and decision (XI 89) in `titel_11_aanvraag`.
"""

from __future__ import annotations

from statuut.engine.days import add_years
from statuut.engine.units import COUNT, DATE, HALF_DAYS, MINUTES, MONTHS, WHOLE_MONTHS, YES_NO
from statuut.engine.values import UNKNOWN
from statuut.statutes.pswi.deel_11_toestand.overheden import TOESTAND, toestand_van
from statuut.statutes.pswi.deel_11_toestand.titel_1_toestand import vierdagenweek_werkdagen
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR
from statuut.statutes.pswi.verlof.maandtelling import MAAND, na_maanden
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag
from statuut.timeline.schedule import FULL_DAY

SOORTEN = keuzes(
    "soort_contingent", "werkdagen", "stage_elders", "ander_werk", "ambtshalve_stage", "wetgevende_verkiezing", "andere_verkiezing",
    "vijf_jaar",
    werkdagen="1°: werkdagen per jaar", stage_elders="2°: stage of proef in een andere betrekking",
    ander_werk="2°: ander werk zonder stage of proef", ambtshalve_stage="2°: ambtshalve tijdens de stage na een examen",
    
    wetgevende_verkiezing="3°: kandidatuur voor een wetgevende of provinciale verkiezing",
    andere_verkiezing="3°: kandidatuur voor een andere verkiezing", vijf_jaar="vijf jaar in de loopbaan",
)  # fmt: skip
WERKDAGEN, STAGE_ELDERS, ANDER_WERK, AMBTSHALVE_STAGE, WETGEVENDE_VERKIEZING, OVERIGE_VERKIEZING, VIJF_JAAR = range(7)
VERKIEZINGEN = keuzes(
    "soort_verkiezing", "wetgevend", "provinciaal", "europees", "gemeentelijk", "ocmw_raad_rechtstreeks", "andere",
    ocmw_raad_rechtstreeks="rechtstreekse verkiezing van een OCMW-raad", andere="een andere verkiezing",
)  # fmt: skip
WETGEVEND, PROVINCIAAL = range(2)
ANDERE_VERKIEZING = 5
DAGEN_PER_JAAR, HALVE_DAG, TIENDE, HEEL = 200, 5, 10, 10_000
MAANDEN_PER_VERKIEZING = 1
JAREN, JAREN_MINSTENS, MAANDEN_PER_JAAR = 5, 1, 12

feit("contingent_soort", "soort gecontingenteerd verlof", SOORTEN, "XI 87, aanhef", "Om welk gecontingenteerd verlof gaat het?")
feit("deeltijds_elke_dag", "werkt door deeltijds verlof elke dag een deel", YES_NO, "XI 87 1° zin 2",
     "Werkt de ambtenaar door verlof voor deeltijdse prestaties elke dag maar een deel van de dag?")  # fmt: skip
feit("contingent_opgenomen", "dagen van het contingent die dat jaar al zijn opgenomen", HALF_DAYS, "XI 87 1° zin 1",
     "Hoeveel dagen van het contingent zijn dat jaar al opgenomen?")  # fmt: skip
feit("contingent_gevraagd", "gevraagde dagen van het contingent", HALF_DAYS, "XI 87 1° zin 1", "Hoeveel dagen worden gevraagd?")
feit("verkiezing_soort", "verkiezing van de kandidatuur", VERKIEZINGEN, "XI 87 3°", "Voor welke verkiezing is de ambtenaar kandidaat?")
feit("verkiezing_kandidaat", "is kandidaat", YES_NO, "XI 87 3°", "Is de ambtenaar kandidaat bij de verkiezing?")
feit("verkiezing_op", "dag van de verkiezing", DATE, "XI 87 3°", "Op welke dag is de verkiezing?")
feit("verkiezing_aantal", "verkiezingen op die dag met een kandidatuur", COUNT, "XI 87 3°",
     "Voor hoeveel verkiezingen op die dag is de ambtenaar kandidaat?")  # fmt: skip
feit("verkiezing_opgenomen", "verlof dat voor die verkiezing al is opgenomen", MONTHS, "XI 87 3°",
     "Hoeveel maanden verlof zijn voor die verkiezing al opgenomen?")  # fmt: skip
feit("vijf_jaar_opgenomen", "al opgenomen maanden van de vijf jaar", MONTHS, "XI 88", "Hoeveel maanden van de vijf jaar zijn al opgenomen?")
feit("vijf_jaar_sinds", "begin van de ononderbroken periode", DATE, "XI 88",
     "Op welke dag begon het verlof waarop dit aansluit (of begint het nu)?")  # fmt: skip


@vraag("XI 87, aanhef", unit=YES_NO)
def contingent_hoedanigheid(hoedanigheid):
    """Whether the person is a civil servant."""
    return 1 if hoedanigheid == AMBTENAAR else 0


@vraag("XI 87, aanhef", unit=TOESTAND)
def contingent_toestand():
    """The status during contingent leave, unless a derogation holds."""
    return toestand_van("gecontingenteerd_verlof")


@vraag("XI 87 1° zin 1", unit=HALF_DAYS)
def contingent_dagen():
    """Working days a year."""
    return DAGEN_PER_JAAR


@VRAGEN.exception(to="contingent_dagen", article="XI 7bis", when="in_vierdagenweek")
def contingent_dagen_vierdagenweek(leeswijze_XI_7bis_equivalent):
    """The equivalent in a four-day week."""
    return vierdagenweek_werkdagen(DAGEN_PER_JAAR, 1, leeswijze_XI_7bis_equivalent)


@VRAGEN.exception(to="contingent_dagen", article="XI 87 1° zin 2", when="deeltijds_elke_dag")
def contingent_dagen_deeltijds(contingent_minuten):
    """The same account in whole days of 7 h 36, when part of every day is worked."""
    return contingent_minuten * TIENDE // FULL_DAY


@vraag("XI 87 1° zin 1", unit=MINUTES)
def contingent_minuten():
    """The contingent of a year in minutes: twenty days of 7 h 36."""
    return DAGEN_PER_JAAR * FULL_DAY // TIENDE


@VRAGEN.exception(to="contingent_minuten", article="XI 87 1° zin 2", when="deeltijds_elke_dag")
def contingent_minuten_deeltijds(prestatiefractie, leeswijze_XI_87_deeltijds):
    """In proportion to the share that is worked every day; by the other reading so many of the person's own shorter days."""
    vol = DAGEN_PER_JAAR * FULL_DAY * prestatiefractie // (TIENDE * HEEL)
    return vol if leeswijze_XI_87_deeltijds == 0 else vol * prestatiefractie // HEEL


@vraag("XI 87 1° zin 1", unit=HALF_DAYS)
def contingent_eigen_dagen(contingent_dagen):
    """The contingent in the person's own working days."""
    return contingent_dagen


@VRAGEN.exception(to="contingent_eigen_dagen", article="XI 87 1° zin 2", when="deeltijds_elke_dag")
def contingent_eigen_dagen_deeltijds(contingent_minuten, prestatiefractie):
    """The same time in days as short as those that are worked."""
    return contingent_minuten * TIENDE * HEEL // (FULL_DAY * prestatiefractie)


@vraag("XI 87 1° zin 1", unit=HALF_DAYS)
def contingent_over(contingent_eigen_dagen, contingent_opgenomen):
    """Own working days left in the year; nothing goes over to the next."""
    return max(0, contingent_eigen_dagen - contingent_opgenomen)


@vraag("XI 87 1° zin 1", unit=YES_NO)
def contingent_saldo_volstaat(contingent_gevraagd, contingent_over):
    """Whether the days asked are still there."""
    return 1 if contingent_gevraagd <= contingent_over else 0


@vraag("XI 87 1° zin 1", unit=YES_NO)
def contingent_in_halve_dagen(contingent_gevraagd):
    """Whether whole or half days are asked."""
    return 1 if contingent_gevraagd > 0 and contingent_gevraagd % HALVE_DAG == 0 else 0


@vraag("XI 87 3°", unit=YES_NO)
def verkiezingsverlof_verkiezing(verkiezing_soort, verkiezing_kandidaat):
    """Whether the person stands for an election of the list."""
    return 1 if verkiezing_kandidaat == 1 and verkiezing_soort != ANDERE_VERKIEZING else 0


@vraag("XI 87 3°", unit=YES_NO)
def verkiezingsverlof_soort_past(contingent_soort, verkiezing_soort):
    """Whether the kind of leave fits the election: only one for a legislative or provincial election suspends part-time leave (XI 38)."""
    if verkiezing_soort in (WETGEVEND, PROVINCIAAL):
        return 1 if contingent_soort == WETGEVENDE_VERKIEZING else 0
    return 1 if contingent_soort == OVERIGE_VERKIEZING else 0


@vraag("XI 87 3°", unit=WHOLE_MONTHS, reading="XI-87-zelfde-dag", accepts=(UNKNOWN,))
def verkiezingsverlof_maanden(verkiezing_aantal, leeswijze_XI_87_zelfde_dag):
    """Months of leave: one per election, and one for elections on the same day unless read otherwise."""
    if leeswijze_XI_87_zelfde_dag == 0:
        return MAANDEN_PER_VERKIEZING
    return UNKNOWN if verkiezing_aantal == UNKNOWN else MAANDEN_PER_VERKIEZING * verkiezing_aantal


@vraag("XI 87 3°", unit=DATE)
def verkiezingsverlof_laatste_dag(begin_verlof, verkiezingsverlof_maanden, verkiezing_opgenomen):
    """The last day that the leave can have, after what was already taken for the election."""
    return na_maanden(begin_verlof, max(0, verkiezingsverlof_maanden * MAAND - verkiezing_opgenomen)) - 1


@vraag("XI 87 3°", unit=YES_NO)
def verkiezingsverlof_binnen_maand(einde_verlof, verkiezingsverlof_laatste_dag):
    """Whether the leave does not last longer."""
    return 1 if einde_verlof <= verkiezingsverlof_laatste_dag else 0


@vraag("XI 87 3°", unit=YES_NO)
def verkiezingsverlof_vooraf(einde_verlof, verkiezing_op):
    """Whether the leave lies before the election, for it serves to prepare the candidacy."""
    return 1 if einde_verlof <= verkiezing_op else 0


@vraag("XI 88", unit=YES_NO)
def contingent_vijf_jaar(contingent_soort):
    """Whether it is the contingent of five years."""
    return 1 if contingent_soort == VIJF_JAAR else 0


@VRAGEN.exception(to="contingent_toestand", article="XI 88", when="contingent_vijf_jaar")
def toestand_vijf_jaar():
    """The five years are non-activity."""
    return toestand_van("non_activiteit")


@vraag("XI 88", unit=MONTHS)
def vijf_jaar_over(vijf_jaar_opgenomen):
    """Months left of the five years of the career."""
    return max(0, JAREN * MAANDEN_PER_JAAR * MAAND - vijf_jaar_opgenomen)


@vraag("XI 88", unit=DATE)
def vijf_jaar_laatste_dag(begin_verlof, vijf_jaar_over):
    """The last day that the leave can have."""
    return na_maanden(begin_verlof, vijf_jaar_over) - 1


@vraag("XI 88", unit=YES_NO)
def vijf_jaar_saldo_volstaat(einde_verlof, vijf_jaar_laatste_dag):
    """Whether the leave stays within the five years."""
    return 1 if einde_verlof <= vijf_jaar_laatste_dag else 0


@vraag("XI 88", unit=YES_NO, reading="XI-88-aansluitend")
def vijf_jaar_minstens_een_jaar(begin_verlof, vijf_jaar_sinds, einde_verlof, leeswijze_XI_88_aansluitend):
    """Whether the period lasts at least a year, leave that it follows at once included unless read otherwise."""
    begin = vijf_jaar_sinds if leeswijze_XI_88_aansluitend == 0 else begin_verlof
    return 1 if einde_verlof >= add_years(begin, JAREN_MINSTENS) - 1 else 0


@vraag("XI 88", unit=YES_NO)
def vijf_jaar_nog_opneembaar(vijf_jaar_over):
    """Whether what is left can still be taken as a new period: at least a year."""
    return 1 if vijf_jaar_over >= JAREN_MINSTENS * MAANDEN_PER_JAAR * MAAND else 0
