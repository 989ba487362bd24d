"""PSWI part XI, title 11bis (XI 89quater-89undecies): taking political leave, what it does to status and salary, and how it ends.

The three forms add up (reading XI-89quinquies-samen). A request stays within the month's days or share and within the mandate. Service
activity without salary is the rule; full-time leave for parliament and government is non-activity. The leave ends a month, or six
months, after the mandate.
"""

from __future__ import annotations

from datetime import date

from statuut.engine.days import add_years, first_of_next_month, last_of_month
from statuut.engine.units import DATE, DAYS, HALF_DAYS, PERCENT, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_11_toestand.overheden import DIENSTACTIVITEIT, NON_ACTIVITEIT, TOESTAND
from statuut.statutes.pswi.deel_11_toestand.titel_11bis_politiek_verlof import HALVE_DAG, HOGE_MANDATEN, VOL
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag
from statuut.timeline.term import Term

SOORT = keuzes("politiek_soort", "dienstvrijstelling", "facultatief", "ambtshalve", "uitgebreid",
               ambtshalve="ambtshalve verlof", uitgebreid="op aanvraag uitgebreid verlof")  # fmt: skip
VRIJSTELLING, FACULTATIEF, AMBTSHALVE, UITGEBREID = range(4)
JAREN_TOT_VACATURE = 4
ZES_MAANDEN = Term(6, "maanden", "XI 89decies §2 lid 2")

feit("politiek_soort", "vorm van het politiek verlof", SOORT, "XI 89quater", "Welke vorm van politiek verlof is het?")
feit("politiek_voltijds", "voltijds politiek verlof", YES_NO, "XI 89novies lid 3", "Is het politiek verlof voltijds?")
feit("politiek_dagen_in_maand", "dagen van dit politiek verlof in de maand", HALF_DAYS, "XI 89quater",
     "Hoeveel dagen van dit verlof vallen in de maand, het gevraagde meegeteld?")  # fmt: skip
feit("politiek_deel_in_maand", "deel van de maand met dit politiek verlof", PERCENT, "XI 89quinquies",
     "Welk deel van de werktijd van de maand is dit verlof, het gevraagde meegeteld?")  # fmt: skip
feit("politiek_dagen_over", "ongebruikte dagen van de vorige maand", HALF_DAYS, "XI 89quater",
     "Hoeveel dagen van de vorige maand zijn niet gebruikt?")  # fmt: skip
feit("mandaatdagen_in_maand", "kalenderdagen van de maand met het mandaat", DAYS, "XI 89quater",
     "Op hoeveel dagen van de maand wordt het mandaat uitgeoefend?")  # fmt: skip
feit("kalenderdagen_maand", "kalenderdagen van de maand", DAYS, "XI 89quater",
     "Hoeveel dagen telt de maand?")  # fmt: skip
feit("dagen_per_maand", "dagen politiek verlof per maand volgens het mandaat", HALF_DAYS, "XI 89quater",
     "Hoeveel dagen per maand geeft het mandaat?", none=True)  # fmt: skip
feit("eedaflegging", "dag van de eedaflegging", DATE, "XI 89sexies lid 2", "Op welke dag werd de eed afgelegd?")
feit("mandaat_einde", "laatste dag van het mandaat", DATE, "XI 89decies §2 lid 1", "Wat is de laatste dag van het mandaat?", none=True)
feit("politiek_afwezig_sinds", "eerste dag van het voltijds politiek verlof", DATE, "XI 89decies §1",
     "Sinds wanneer is er voltijds politiek verlof?")  # fmt: skip
feit("tweede_mandaat_begin", "begin van een tweede, aansluitend mandaat", DATE, "XI 89decies §1",
     "Wanneer begon een tweede mandaat dat meteen op het eerste volgt (geen: dat is er niet)?", none=True)  # fmt: skip
feit("politiek_vervangen", "tijdens het politiek verlof vervangen", YES_NO, "XI 89decies §2 lid 3",
     "Is de betrokkene tijdens het politiek verlof vervangen?")  # fmt: skip
feit("voordeel_uit_mandaat", "krijgt nog een voordeel uit het afgelopen mandaat", YES_NO, "XI 89decies §3",
     "Krijgt de betrokkene nog een voordeel uit het afgelopen mandaat?")  # fmt: skip


@vraag("XI 89quater", unit=HALF_DAYS, also=("XI 89quinquies",), reading="XI-89quater-begonnen-maand")
def politiek_dagen_voor_maand(dagen_per_maand, mandaatdagen_in_maand, kalenderdagen_maand, leeswijze_XI_89quater_begonnen_maand):
    """Days that one month gives: all of them in a month begun, or in proportion to the days of the mandate, up to a half day."""
    if mandaatdagen_in_maand == 0 or dagen_per_maand == NONE:
        return 0
    if leeswijze_XI_89quater_begonnen_maand == 0:
        return dagen_per_maand
    stap = kalenderdagen_maand * HALVE_DAG
    return -(-dagen_per_maand * mandaatdagen_in_maand // stap) * HALVE_DAG


@vraag("XI 89quater", unit=HALF_DAYS, reading="XI-89quater-overdracht")
def politiek_overgedragen_dagen(politiek_dagen_over, leeswijze_XI_89quater_overdracht):
    """Unused days that pass to the next month: none, unless the other reading is chosen."""
    return politiek_dagen_over if leeswijze_XI_89quater_overdracht == 1 else 0


@vraag("XI 89quinquies", unit=HALF_DAYS, reading="XI-89quinquies-samen", accepts=(UNKNOWN,))
def politiek_samen_dagen(
    politieke_vrijstelling_dagen, politiek_facultatief_dagen, politiek_ambtshalve_dagen, politiek_prestaties_volstaan,
    leeswijze_XI_89quinquies_samen,
):  # fmt: skip
    """Days a month of the three forms together, for who works enough; by the other reading only the longest of the three."""
    gevonden = (politieke_vrijstelling_dagen, politiek_facultatief_dagen, politiek_ambtshalve_dagen)
    if politiek_prestaties_volstaan == 0:
        return NONE
    if UNKNOWN in (*gevonden, politiek_prestaties_volstaan):
        return UNKNOWN
    dagen = [each for each in gevonden if each != NONE]
    if not dagen:
        return NONE
    return sum(dagen) if leeswijze_XI_89quinquies_samen == 0 else max(dagen)


@vraag("XI 89quinquies", unit=PERCENT, reading="XI-89quinquies-samen", accepts=(UNKNOWN,))
def politiek_samen_deel(
    politiek_facultatief_deel, politiek_ambtshalve_deel, politiek_prestaties_volstaan, leeswijze_XI_89quinquies_samen
):  # fmt: skip
    """Share of a full-time office of facultative leave and leave ex officio together, at most full-time."""
    facultatief = NONE if politiek_prestaties_volstaan == 0 else politiek_facultatief_deel
    if UNKNOWN in (facultatief, politiek_ambtshalve_deel) or (facultatief != NONE and politiek_prestaties_volstaan == UNKNOWN):
        return UNKNOWN
    delen = [each for each in (facultatief, politiek_ambtshalve_deel) if each != NONE]
    if not delen:
        return NONE
    return min(VOL, sum(delen)) if leeswijze_XI_89quinquies_samen == 0 else max(delen)


@vraag("XI 89quater", unit=YES_NO)
def politieke_vrijstelling_binnen_perk(politiek_dagen_in_maand, politieke_vrijstelling_dagen):
    """Whether the days of exemption of the month stay within what the mandate gives."""
    return 0 if politieke_vrijstelling_dagen == NONE else int(politiek_dagen_in_maand <= politieke_vrijstelling_dagen)


@vraag("XI 89quinquies", unit=YES_NO, accepts=(UNKNOWN,))
def politiek_facultatief_binnen_perk(
    politiek_facultatief_dagen, politiek_facultatief_deel, politiek_dagen_in_maand, politiek_deel_in_maand
):
    """Whether facultative leave stays within the days of the month, or within the share of a full-time office."""
    return _binnen(politiek_facultatief_dagen, politiek_facultatief_deel, politiek_dagen_in_maand, politiek_deel_in_maand)


@vraag("XI 89sexies lid 1, 1°-2°", unit=YES_NO, accepts=(UNKNOWN,), also=("XI 89sexies lid 1, 3°", "XI 89sexies lid 1, 4°-10°"))
def politiek_ambtshalve_binnen_perk(politiek_ambtshalve_dagen, politiek_ambtshalve_deel, politiek_dagen_in_maand, politiek_deel_in_maand):
    """Whether leave ex officio stays within the days of the month, or within the share of a full-time office."""
    return _binnen(politiek_ambtshalve_dagen, politiek_ambtshalve_deel, politiek_dagen_in_maand, politiek_deel_in_maand)


def _binnen(dagen, deel, dagen_in_maand, deel_in_maand):
    """Whether what is taken is within days or share; a mandate without either gives no leave."""
    if UNKNOWN in (dagen, deel):
        return UNKNOWN
    if dagen == NONE and deel == NONE:
        return 0
    gevraagd, perk = (dagen_in_maand, dagen) if dagen != NONE else (deel_in_maand, deel)
    if perk == VOL and dagen == NONE:
        return 1
    return UNKNOWN if gevraagd == UNKNOWN else int(gevraagd <= perk)


@vraag("XI 89octies lid 1", unit=YES_NO, also=("XI 89octies lid 2",))
def politiek_voltijds_mogelijk(politiek_ambtshalve_deel, politiek_uitbreiding_voltijds):
    """Whether full-time leave is there: ex officio, or on request by extension."""
    return 1 if politiek_ambtshalve_deel == VOL else politiek_uitbreiding_voltijds


@vraag("XI 89decies §2 lid 1", unit=YES_NO)
def politiek_binnen_mandaat(begin_verlof, einde_verlof, eedaflegging, politiek_verlof_einde):
    """Whether the leave lies between the oath and the last day that the end of the mandate leaves."""
    return 1 if eedaflegging <= begin_verlof and (politiek_verlof_einde == NONE or einde_verlof <= politiek_verlof_einde) else 0


@vraag("XI 89sexies lid 2", unit=DATE)
def politiek_ambtshalve_begin(eedaflegging):
    """The first day of leave ex officio: that of the oath."""
    return eedaflegging


@vraag("XI 89sexies lid 1, 4°-10°", unit=YES_NO)
def politiek_hoog_mandaat(mandaat):
    """Whether the mandate is one of parliament or government (4° to 10°)."""
    return 1 if mandaat in HOGE_MANDATEN else 0


@vraag("XI 89novies lid 1", unit=TOESTAND, also=("XI 89novies lid 2", "XI 89octies lid 3"))
def politiek_toestand(politiek_soort, politiek_hoog_mandaat):
    """Administrative status during political leave; extended leave follows leave ex officio, a high mandate is non-activity."""
    hoog = politiek_hoog_mandaat == 1 and politiek_soort in (AMBTSHALVE, UITGEBREID)
    return NON_ACTIVITEIT if hoog else DIENSTACTIVITEIT


@vraag("XI 89novies lid 1", unit=YES_NO, also=("XI 89quater", "XI 89octies lid 3"))
def politiek_met_salaris(politiek_soort):
    """Whether the salary is paid on: only during exemption from service."""
    return 1 if politiek_soort == VRIJSTELLING else 0


@vraag("XI 89novies lid 3", unit=YES_NO, also=("XI 89octies lid 3", "XI 89novies lid 2"))
def politiek_schaalbevordering(politiek_toestand, politiek_voltijds):
    """Whether promotion in salary scale goes on: not during full-time leave."""
    return 0 if politiek_voltijds == 1 or politiek_toestand == NON_ACTIVITEIT else 1


@vraag("XI 89decies §1", unit=DATE, reading="XI-89decies-vacature", accepts=(UNKNOWN,))
def politiek_vacant_vanaf(
    politiek_voltijds, politiek_afwezig_sinds, politiek_hoog_mandaat, tweede_mandaat_begin, leeswijze_XI_89decies_vacature
):
    """The first day on which the post can be considered vacant: after four years, or at a second mandate of parliament or government."""
    if politiek_voltijds == UNKNOWN or politiek_voltijds == 0:
        return UNKNOWN if politiek_voltijds == UNKNOWN else NOT_APPLICABLE
    if UNKNOWN in (politiek_afwezig_sinds, politiek_hoog_mandaat):
        return UNKNOWN
    vier_jaar = add_years(politiek_afwezig_sinds, JAREN_TOT_VACATURE)
    if politiek_hoog_mandaat == 0:
        return vier_jaar
    if tweede_mandaat_begin == UNKNOWN:
        return UNKNOWN
    if leeswijze_XI_89decies_vacature == 0:
        return vier_jaar if tweede_mandaat_begin == NONE else min(vier_jaar, tweede_mandaat_begin)
    return NONE if tweede_mandaat_begin == NONE else max(vier_jaar, tweede_mandaat_begin)


@vraag("XI 89decies §1", unit=keuzes("overheid", "benoemende_overheid"))
def politiek_vacant_beslist():
    """Who decides whether the post counts as vacant: the appointing authority, by the needs of the service."""
    return 0


@vraag("XI 89decies §2 lid 1", unit=DATE)
def politiek_verlof_einde(mandaat_einde):
    """The last possible day of leave for a local or provincial mandate: the end of the month after that in which the mandate ends."""
    return NONE if mandaat_einde == NONE else last_of_month(first_of_next_month(mandaat_einde))


@VRAGEN.exception(to="politiek_verlof_einde", article="XI 89decies §2 lid 2", when="politiek_hoog_mandaat")
def politiek_verlof_einde_hoog(mandaat_einde):
    """Leave for parliament or government runs six months on after the mandate."""
    return NONE if mandaat_einde == NONE else ZES_MAANDEN.compute(date.fromordinal(mandaat_einde)).last_day.toordinal()


@vraag("XI 89decies §2 lid 3", unit=DATE)
def politiek_rechten_hersteld(politiek_verlof_einde):
    """The day on which all rights under the statute are had again: the day after the leave."""
    return NONE if politiek_verlof_einde == NONE else politiek_verlof_einde + 1


@vraag("XI 89decies §2 lid 3", unit=keuzes("terugkeer", "vroegere_betrekking", "andere_betrekking"))
def politiek_terugkeer(politiek_vervangen):
    """The post to return to: the former one, or another through the labour market for who was replaced."""
    return politiek_vervangen


@vraag("XI 89decies §3", unit=YES_NO)
def politiek_geen_cumulatie(voordeel_uit_mandaat):
    """Whether the salary after the return stands alone, without a benefit from the mandate that ended."""
    return 1 - voordeel_uit_mandaat
