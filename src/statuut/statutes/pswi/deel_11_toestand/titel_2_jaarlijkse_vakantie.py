"""PSWI part XI, title 2, annual leave (XI 8, XI 9, XI 11, XI 13, XI 14): how many days, when, who decides, what suspends them.

35 working days a year, in proportion to the days in service activity (XI 11 lid 1 and 2), less a share for unpaid leave (lid 3), rounded
once, up to the half day (lid 4). Of what is left at the year end at most five days go on (XI 9 §3). Four days may be taken whatever the
service needs (XI 9 §2). Public holidays, replacement days and surplus hours stand in `titel_2_feestdagen` and `titel_2_werktijd`.

Special cases: the four-day week has an equivalent number of days (XI 7bis), with equal hours; contract staff have the same days under
the same conditions (XIV 31 §1), their own list of reducing absences is a matter of the file (`verlof.vakantie`). Left out: a sanction
for not taking the block of ten days, for the text gives none.
"""

from __future__ import annotations

from datetime import date

from statuut.engine.units import COUNT, DATE, DAYS, DAYS_OR_PARTS, HALF_DAYS, MINUTES, MONTHS, PERCENT, YES_NO, Unit
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_11_toestand.overheden import AFDELINGSHOOFD, DIENSTACTIVITEIT, INSTELLINGSHOOFD, OVERHEID, TOESTAND
from statuut.statutes.pswi.deel_11_toestand.titel_1_toestand import vierdagenweek_werkdagen
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, CONTRACTUEEL, STAGIAIR
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag
from statuut.timeline.schedule import FULL_DAY, FULL_WEEK

#: Days of XI 9 in tenths: a year, the block, those that cannot be refused, the most that goes on to the next year.
JAARRECHT, BLOK, ONWEIGERBAAR, OVERDRACHT = 350, 100, 40, 50
HEEL, TIENDE, HALVE_DAG = 10_000, 10, 5
#: A year of 365 or 366 days and one of twelve months both divide this number, so that a proportion stays exact.
JAARDELEN = 365 * 366 * 2
#: Days of leave before rounding: ten-thousandths of a day, times the parts of a year.
DAGEN_EXACT = Unit("dagen_exact", "dagen", HEEL, factor=JAARDELEN)
OPNAME = keuzes(
    "opname_bij_ziekte",
    "geen",
    "ziekenhuis",
    "herstel_aansluitend",
    "herstel_later",
    herstel_aansluitend="herstel dat meteen volgt op de opname",
    herstel_later="herstel dat niet aansluit op een opname",
)
GEEN_OPNAME, ZIEKENHUIS, HERSTEL_AANSLUITEND, HERSTEL_LATER = range(4)

feit("vakantiejaar", "jaar van de vakantie", COUNT, "XI 9 §3 lid 1", "Voor welk kalenderjaar is de vakantie?")
feit("vakantie_opbouwdagen", "kalenderdagen in dienstactiviteit, herleid tot voltijds", DAYS_OR_PARTS, "XI 11 lid 2",
     "Hoeveel kalenderdagen van het jaar was het personeelslid in dienstactiviteit, herleid tot voltijds?")  # fmt: skip
feit("vakantie_opbouwmaanden", "maanden in dienstactiviteit, herleid tot voltijds", MONTHS, "XI 11 lid 2",
     "Hoeveel maanden van het jaar was het personeelslid in dienstactiviteit, herleid tot voltijds?")  # fmt: skip
feit("vakantie_werkdagen", "werkdagen in dienstactiviteit, herleid tot voltijds", DAYS_OR_PARTS, "XI 11 lid 3",
     "Hoeveel werkdagen telt de tijd in dienstactiviteit, onbezoldigd verlof inbegrepen?")  # fmt: skip
feit("onbezoldigde_werkdagen", "werkdagen onbezoldigd verlof in het jaar", DAYS_OR_PARTS, "XI 11 lid 3",
     "Hoeveel werkdagen onbezoldigd verlof vallen in het jaar?")  # fmt: skip
feit("onbezoldigde_kalenderdagen", "kalenderdagen onbezoldigd verlof in het jaar", DAYS_OR_PARTS, "XI 11 lid 3",
     "Hoeveel kalenderdagen onbezoldigd verlof vallen in het jaar?")  # fmt: skip
feit("aandeel_non_activiteit", "deel van het werk in non-activiteit", PERCENT, "XI 11 lid 1", "Welk deel is in non-activiteit?")
feit("vakantie_over", "vakantiedagen over in het jaar van de aanvraag", DAYS_OR_PARTS, "XI 9 §1", "Hoeveel vakantiedagen zijn er nog over?")
feit("vakantie_gevraagd", "gevraagde vakantiedagen in het eerste jaar", DAYS_OR_PARTS, "XI 9 §1", "Hoeveel werkdagen worden gevraagd?")
feit("vakantie_over_volgend_jaar", "vakantiedagen over in het volgende jaar", DAYS_OR_PARTS, "XI 9 §3 lid 1")
feit("vakantie_gevraagd_volgend_jaar", "gevraagde vakantiedagen in het volgende jaar", DAYS_OR_PARTS, "XI 9 §3 lid 1")
feit("langste_vakantiereeks", "langste reeks opeenvolgende werkdagen vakantie", DAYS, "XI 9 §1",
     "Hoeveel werkdagen telt de langste ononderbroken vakantie van het jaar?")  # fmt: skip
feit("dienstbelang_tegen_vakantie", "behoeften van de dienst verzetten zich", YES_NO, "XI 9 §2 lid 1",
     "Verzetten de behoeften van de dienst zich tegen deze vakantiedagen?")  # fmt: skip
feit("beroep_op_onweigerbare_dagen", "beroep op de dagen die niet geweigerd kunnen worden", YES_NO, "XI 9 §2 lid 2",
     "Vraagt het personeelslid deze dagen als dagen waartegen het dienstbelang niet geldt?")  # fmt: skip
feit("onweigerbare_dagen_genomen", "niet te weigeren dagen die al genomen zijn", DAYS_OR_PARTS, "XI 9 §2 lid 2",
     "Hoeveel van die dagen zijn dit jaar al genomen?")  # fmt: skip
feit("vakantie_over_jaareinde", "vakantiedagen over op het einde van het jaar", DAYS_OR_PARTS, "XI 9 §3 lid 2",
     "Hoeveel vakantiedagen zijn er over op 31 december?")  # fmt: skip
feit("overdracht_gevraagd", "dagen waarvoor overdracht is toegestaan", DAYS_OR_PARTS, "XI 9 §3 lid 2",
     "Voor hoeveel dagen is overdracht toegestaan?")  # fmt: skip
feit("vakantie_opgenomen_jaar", "vakantiedagen die dat jaar al zijn opgenomen", DAYS_OR_PARTS, "XI 11 lid 3",
     "Hoeveel vakantiedagen van dat jaar zijn opgenomen?")  # fmt: skip
feit("opname_bij_ziekte", "opname tijdens de ziekte", OPNAME, "XI 13", "Was er een opname in een ziekenhuis, of herstel dat erop aansluit?")
feit("vakantiedagen_in_ziekte", "vakantiedagen die in de ziekte vallen", DAYS_OR_PARTS, "XI 13", "Hoeveel vakantiedagen zijn dat?")


def naar_halve_dag(teller, noemer):
    """A number of days as a fraction, in tenths of a day, rounded up to the half day (XI 11 lid 4)."""
    return -(-2 * teller // noemer) * HALVE_DAG


@vraag("XI 8", unit=YES_NO)
def titel_toestand_geldt(hoedanigheid):
    """Whether title 1 on the administrative status applies: officials and probationers."""
    return 1 if hoedanigheid in (AMBTENAAR, STAGIAIR) else 0


@vraag("XI 14", unit=YES_NO, also=("XIV 31 §1",))
def vakantie_hoedanigheid(hoedanigheid):
    """Whether the capacity gives a right to annual leave: officials, probationers, and contract staff by their own part."""
    return 0 if hoedanigheid == NONE else 1


@vraag("XI 9 §1", unit=HALF_DAYS, also=("XI 7bis",), reading="XI-7bis-equivalent")
def vakantie_jaarrecht(in_vierdagenweek, leeswijze_XI_7bis_equivalent):
    """Working days of annual leave for a full year."""
    return vierdagenweek_werkdagen(JAARRECHT, in_vierdagenweek, leeswijze_XI_7bis_equivalent)


@vraag("XI 9 §1", unit=HALF_DAYS, also=("XI 7bis",), reading="XI-7bis-equivalent")
def vakantie_blok(in_vierdagenweek, leeswijze_XI_7bis_equivalent):
    """Working days of the block that has to be taken without interruption."""
    return vierdagenweek_werkdagen(BLOK, in_vierdagenweek, leeswijze_XI_7bis_equivalent)


@vraag("XI 9 §1", unit=MINUTES, also=("XI 7bis",))
def vakantie_dagminuten(in_vierdagenweek):
    """The minutes of one day of leave: a fifth of the full week, a fourth in the four-day week."""
    return FULL_WEEK // 4 if in_vierdagenweek == 1 else FULL_DAY


@vraag("XI 9 §1", unit=MINUTES, also=("XI 5, werkdag",), reading="XI-9-dag")
def vakantiedag_kost(minuten_volgens_rooster, vakantie_dagminuten, leeswijze_XI_9_dag):
    """The minutes of leave that a free working day costs: its own hours, or by reading one day whatever its length."""
    if minuten_volgens_rooster == 0 or leeswijze_XI_9_dag == 0:
        return minuten_volgens_rooster
    return vakantie_dagminuten


@vraag("XI 9 §1", unit=YES_NO)
def vakantie_blok_genomen(langste_vakantiereeks, vakantie_blok, vakantiedagen):
    """Whether the block has been taken in the year; nothing to say when the right of the year is shorter than the block."""
    if vakantiedagen < vakantie_blok:
        return NOT_APPLICABLE
    return 1 if langste_vakantiereeks * TIENDE >= vakantie_blok else 0


@vraag("XI 9 §1", unit=YES_NO)
def vakantie_saldo_volstaat(vakantie_gevraagd, vakantie_over):
    """Whether enough leave is left in the year of the request."""
    return 1 if vakantie_gevraagd <= vakantie_over else 0


@vraag("XI 9 §1", unit=DAYS_OR_PARTS)
def vakantie_saldo_na_aanvraag(vakantie_over, vakantie_gevraagd):
    """Days of leave left in the year of the request once it is granted; below zero when too much is asked."""
    return vakantie_over - vakantie_gevraagd


@vraag("XI 9 §2 lid 1", unit=OVERHEID)
def vakantie_beslist():
    """Who answers for weighing the choice of days against the service."""
    return INSTELLINGSHOOFD


@vraag("XI 9 §2 lid 1", unit=YES_NO)
def vakantie_dienst_laat_toe(dienstbelang_tegen_vakantie):
    """Whether the chosen days can stand beside the needs of the service."""
    return 0 if dienstbelang_tegen_vakantie == 1 else 1


@vraag("XI 9 §2 lid 2", unit=HALF_DAYS, also=("XI 7bis",), reading="XI-7bis-equivalent")
def vakantie_onweigerbaar_per_jaar(in_vierdagenweek, leeswijze_XI_7bis_equivalent):
    """Working days a year against which the interest of the service cannot be held; part-time work or a part of a year changes nothing."""
    return vierdagenweek_werkdagen(ONWEIGERBAAR, in_vierdagenweek, leeswijze_XI_7bis_equivalent)


@vraag("XI 9 §2 lid 2", unit=DAYS_OR_PARTS)
def vakantie_onweigerbaar_over(vakantie_onweigerbaar_per_jaar, onweigerbare_dagen_genomen):
    """Days that cannot be refused and are still left this year."""
    return max(0, vakantie_onweigerbaar_per_jaar * HEEL // TIENDE - onweigerbare_dagen_genomen)


@vraag("XI 9 §2 lid 2", unit=YES_NO)
def vakantie_onweigerbaar(beroep_op_onweigerbare_dagen, vakantie_gevraagd, vakantie_onweigerbaar_over):
    """Whether the request falls wholly within the days that cannot be refused."""
    return 1 if beroep_op_onweigerbare_dagen == 1 and vakantie_gevraagd <= vakantie_onweigerbaar_over else 0


@VRAGEN.exception(to="vakantie_dienst_laat_toe", article="XI 9 §2 lid 2", when="vakantie_onweigerbaar")
def vakantie_dienst_niet_gevraagd():
    """The needs of the service do not count for these days."""
    return 1


@vraag("XI 9 §3 lid 1", unit=DATE)
def vakantie_uiterste_dag(vakantiejaar):
    """The last day on which the leave of a year can be taken."""
    return date(vakantiejaar, 12, 31).toordinal()


@vraag("XI 9 §3 lid 1", unit=YES_NO, accepts=(UNKNOWN,))
def vakantie_volgend_jaar_volstaat(vakantie_gevraagd_volgend_jaar, vakantie_over_volgend_jaar):
    """Whether days asked after the year end are covered by the leave of that next year; nothing to say when there are none."""
    if vakantie_gevraagd_volgend_jaar == 0:
        return NOT_APPLICABLE
    if UNKNOWN in (vakantie_gevraagd_volgend_jaar, vakantie_over_volgend_jaar):
        return UNKNOWN
    return 1 if vakantie_gevraagd_volgend_jaar <= vakantie_over_volgend_jaar else 0


@vraag("XI 9 §3 lid 2", unit=HALF_DAYS, also=("XI 7bis",), reading="XI-7bis-equivalent")
def vakantie_overdracht_hoogstens(in_vierdagenweek, leeswijze_XI_7bis_equivalent):
    """Working days that may at most go on to the next year, in exceptional cases and with permission."""
    return vierdagenweek_werkdagen(OVERDRACHT, in_vierdagenweek, leeswijze_XI_7bis_equivalent)


@vraag("XI 9 §3 lid 2", unit=DAYS_OR_PARTS)
def vakantie_overgedragen(overdracht_gevraagd, vakantie_over_jaareinde, vakantie_overdracht_hoogstens):
    """Days that go on to the next year: what was permitted, never more than what is left, nor than the most that can go on."""
    return max(0, min(overdracht_gevraagd, vakantie_over_jaareinde, vakantie_overdracht_hoogstens * HEEL // TIENDE))


@vraag("XI 9 §3 lid 2", unit=OVERHEID, reading="XI-9-overdracht-wie")
def vakantie_overdracht_beslist(leeswijze_XI_9_overdracht_wie):
    """Who gives the permission to carry days over."""
    return INSTELLINGSHOOFD if leeswijze_XI_9_overdracht_wie == 0 else AFDELINGSHOOFD


@vraag("XI 9 §3 lid 2", unit=DATE, also=("XI 9 §3 lid 1",), reading="XI-9-overdracht-einde")
def vakantie_overdracht_uiterste_dag(vakantiejaar, leeswijze_XI_9_overdracht_einde):
    """The last day on which days carried over from a year can be taken, or none."""
    return date(vakantiejaar + 1, 12, 31).toordinal() if leeswijze_XI_9_overdracht_einde == 0 else NONE


@vraag("XI 11 lid 1", unit=PERCENT)
def vakantie_opbouwend_deel(aandeel_non_activiteit):
    """The share of the work that gives a right to annual leave: all of it, but for non-activity."""
    return HEEL - aandeel_non_activiteit


@vraag("XI 11 lid 2", unit=DAYS)
def kalenderdagen_jaar(vakantiejaar):
    """The calendar days of the year, to which the days of service are compared."""
    return date(vakantiejaar, 12, 31).timetuple().tm_yday


@vraag("XI 11 lid 2", unit=DAGEN_EXACT, also=("XI 11 lid 1", "XI 9 §1"), reading="XI-11-evenredig", accepts=(UNKNOWN,))
def vakantie_evenredig(vakantie_jaarrecht, vakantie_opbouwdagen, kalenderdagen_jaar, vakantie_opbouwmaanden, leeswijze_XI_11_evenredig):
    """Days of leave for the part of the year in service activity, before the reduction for unpaid leave and before rounding."""
    if leeswijze_XI_11_evenredig == 0:
        deel, noemer = vakantie_opbouwdagen, kalenderdagen_jaar
    else:
        deel, noemer = vakantie_opbouwmaanden, 12
    if UNKNOWN in (vakantie_jaarrecht, deel, noemer):
        return UNKNOWN
    return vakantie_jaarrecht * deel * (JAARDELEN // noemer) // TIENDE


@vraag("XI 11 lid 3", unit=DAGEN_EXACT, also=("XIV 31 §3",), reading="XI-11-onbezoldigd", accepts=(UNKNOWN,))
def vakantie_na_onbezoldigd(
    vakantie_evenredig, onbezoldigde_werkdagen, vakantie_werkdagen, onbezoldigde_kalenderdagen, vakantie_opbouwdagen,
    hoedanigheid, leeswijze_XI_11_onbezoldigd,
):  # fmt: skip
    """Days of leave after the reduction in proportion to the unpaid days, before rounding; contract staff: days of the calendar."""
    if leeswijze_XI_11_onbezoldigd == 2 and hoedanigheid not in (UNKNOWN, CONTRACTUEEL):
        return vakantie_evenredig
    if leeswijze_XI_11_onbezoldigd != 1 and hoedanigheid == UNKNOWN:
        nothing_unpaid = onbezoldigde_werkdagen == 0 and onbezoldigde_kalenderdagen == 0
        return vakantie_evenredig if nothing_unpaid else UNKNOWN
    if leeswijze_XI_11_onbezoldigd == 1 or hoedanigheid == CONTRACTUEEL:
        onbezoldigd, alle = onbezoldigde_kalenderdagen, vakantie_opbouwdagen
    else:
        onbezoldigd, alle = onbezoldigde_werkdagen, vakantie_werkdagen
    if UNKNOWN in (vakantie_evenredig, onbezoldigd):
        return UNKNOWN
    if onbezoldigd == 0:
        return vakantie_evenredig
    if alle == UNKNOWN:
        return UNKNOWN
    return -(-vakantie_evenredig * max(0, alle - onbezoldigd) // alle)


@vraag("XI 11 lid 4", unit=HALF_DAYS, also=("XIV 31 §4",))
def vakantiedagen(vakantie_na_onbezoldigd):
    """Days of annual leave of the year, rounded once, up to the half or whole day."""
    return naar_halve_dag(vakantie_na_onbezoldigd, HEEL * JAARDELEN)


@vraag("XI 11 lid 3", unit=DAYS_OR_PARTS)
def vakantie_vermindering_volgend_jaar(vakantiedagen, vakantie_opgenomen_jaar, vakantie_zonder_vermindering):
    """Days of the reduction that the year itself cannot bear, because they were already taken: they come off the next year."""
    vermindering = (vakantie_zonder_vermindering - vakantiedagen) * HEEL // TIENDE
    teveel = vakantie_opgenomen_jaar - vakantiedagen * HEEL // TIENDE
    return max(0, min(vermindering, teveel))


@vraag("XI 11 lid 2", unit=HALF_DAYS, also=("XI 11 lid 4",))
def vakantie_zonder_vermindering(vakantie_evenredig):
    """Days of annual leave of the year as they would be without unpaid leave."""
    return naar_halve_dag(vakantie_evenredig, HEEL * JAARDELEN)


@vraag("XI 13", unit=TOESTAND)
def vakantie_toestand():
    """The status during annual leave, holidays and replacement days."""
    return DIENSTACTIVITEIT


@vraag("XI 13", unit=YES_NO)
def vakantie_opgeschort_door_ziekte(opname_bij_ziekte):
    """Whether an illness suspends the leave: only a stay in hospital and the recovery that follows it at once."""
    return 1 if opname_bij_ziekte in (ZIEKENHUIS, HERSTEL_AANSLUITEND) else 0


@vraag("XI 13", unit=DAYS_OR_PARTS)
def vakantiedagen_teruggegeven(vakantie_opgeschort_door_ziekte, vakantiedagen_in_ziekte):
    """Days of leave given back because of a stay in hospital."""
    return vakantiedagen_in_ziekte if vakantie_opgeschort_door_ziekte == 1 else 0
