"""PSWI part VIII, title 3 (VIII 28-34): grade, level and service seniority in full calendar months.

A seniority of a month is what has been reached on its first day; a month counts when no day of it lacks actual service in the
grade, in the level, or with any authority (VIII 33). Scale seniority stands with the functional career (title 5). Hours worked
part-time with pro rata non-activity count by the 1976-hour rule (VIII 34) on top of the full months.
"""

from __future__ import annotations

from statuut.engine.units import HOURS, MONTHS, WHOLE_MONTHS, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.gegevens.lijsten import NIVEAUS

NIVEAU_B = NIVEAUS.index("B")
UREN_PER_JAAR = 1976
MAAND = 10_000


def volle_maand(ontbrekend, samen, apart):
    """Whether no day lacks service; `samen` when only the services of several authorities together fill the month."""
    return 1 if ontbrekend == 0 and (samen == 0 or apart == 0) else 0


@BOEK.rule(
    "VIII 33 lid 2", unit=YES_NO, start=0, also=("VIII 32 a)", "VIII 32 b)", "VIII 33 lid 1", "VIII 28 §5"), reading="VIII-33-aansluitend"
)
def graadmaand(ontbrekende_dagen_graad, samen_graad, leeswijze_VIII_33_aansluitend):
    """Whether the whole calendar month is actual service in the grade."""
    return volle_maand(ontbrekende_dagen_graad, samen_graad, leeswijze_VIII_33_aansluitend)


@BOEK.rule("VIII 33 lid 2", unit=YES_NO, start=0, also=("VIII 32 a)", "VIII 32 b)"), reading="VIII-33-aansluitend")
def niveaumaand(ontbrekende_dagen_niveau, samen_niveau, leeswijze_VIII_33_aansluitend):
    """Whether the whole calendar month is actual service in the level."""
    return volle_maand(ontbrekende_dagen_niveau, samen_niveau, leeswijze_VIII_33_aansluitend)


@BOEK.rule("VIII 33 lid 2", unit=YES_NO, start=0, also=("VIII 32 a)", "VIII 32 b)"), reading="VIII-33-aansluitend")
def dienstmaand(ontbrekende_dagen_dienst, samen_dienst, leeswijze_VIII_33_aansluitend):
    """Whether the whole calendar month is actual service with an authority, in whatever capacity."""
    return volle_maand(ontbrekende_dagen_dienst, samen_dienst, leeswijze_VIII_33_aansluitend)


def maanden_uit_uren(uren_e2, heel_uren_per_maand):
    """Months in hours of part-time work: 1976 hours are twelve months, a twelfth (without its part of an hour) is one."""
    if heel_uren_per_maand == 1:
        jaren = uren_e2 // (UREN_PER_JAAR * 100)
        rest = uren_e2 % (UREN_PER_JAAR * 100)
        return jaren * 12 + min(11, rest // (UREN_PER_JAAR // 12 * 100))
    return (uren_e2 // 100) * 12 // UREN_PER_JAAR


@BOEK.rule("VIII 34 1°", unit=HOURS, start=0, also=("VIII 34 3°",))
def uren_deeltijds(vorige_uren_deeltijds, uren_1976, uren_1976_loopt):
    """Hours worked part-time with pro rata non-activity since that regime began, this month included."""
    if uren_1976_loopt == 0:
        return 0
    return vorige_uren_deeltijds + uren_1976


@BOEK.rule("VIII 34 2°", unit=WHOLE_MONTHS, start=0, reading="VIII-34-uren")
def maanden_1976(uren_deeltijds, vorige_uren_deeltijds, leeswijze_VIII_34_uren):
    """Full months that the hours of this month add."""
    if uren_deeltijds == 0:
        return 0
    heel = 1 if leeswijze_VIII_34_uren == 0 else 0
    return maanden_uit_uren(uren_deeltijds, heel) - maanden_uit_uren(vorige_uren_deeltijds, heel)


@BOEK.rule("VIII 28 §2", unit=MONTHS, start=0, also=("VIII 28 §1", "VIII 102 lid 4", "VIII 102bis"), reading="VIII-102-graad")
def graadancienniteit(
    graad_in_telling, vorige_graad_telling, vorige_graadancienniteit, vorige_graadmaand, vorige_maanden_1976, erkend_graad,
    ambtshalve_graad,
    inschakeling_maanden, leeswijze_VIII_102_graad,
):  # fmt: skip
    """Grade seniority on the first of the month: full months as probationer or official in this grade, a like one or one it replaced."""
    nieuw = graad_in_telling != NONE and vorige_graad_telling != NONE and graad_in_telling != vorige_graad_telling
    if nieuw and ambtshalve_graad == 0:
        return erkend_graad
    geteld = vorige_graadancienniteit + (vorige_graadmaand + vorige_maanden_1976) * MAAND + erkend_graad
    if inschakeling_maanden == NONE:
        return geteld
    if leeswijze_VIII_102_graad == 1:
        return inschakeling_maanden // MAAND * MAAND
    return max(geteld, inschakeling_maanden // MAAND * MAAND)


@BOEK.rule("VIII 28 §2", unit=BOEK.facts["graad_in_telling"].unit, start=NONE)
def graad_telling(graad_in_telling, vorige_graad_telling):
    """The grade whose seniority is being counted; a break in service leaves it as it is."""
    if graad_in_telling == NONE:
        return vorige_graad_telling
    return graad_in_telling


@BOEK.rule(
    "VIII 28 §3",
    unit=MONTHS,
    start=0,
    also=("VIII 28 §1", "VIII 102 lid 5", "VIII 102bis"),
    accepts=(UNKNOWN,),
    reading="VIII-102-niveau-B",
)
def niveauancienniteit(
    niveau_in_telling, vorige_niveau_telling, vorige_niveauancienniteit, vorige_niveaumaand, vorige_maanden_1976, erkend_niveau,
    ambtshalve_graad,
    graadancienniteit, maandnummer, schaalancienniteit_vanaf_b, leeswijze_VIII_102_niveau_B,
):  # fmt: skip
    """Level seniority on the first of the month: full months in a grade of this level; kept on an ex officio change of grade."""
    if niveau_in_telling == UNKNOWN or vorige_niveau_telling == UNKNOWN or erkend_niveau == UNKNOWN:
        return UNKNOWN
    if niveau_in_telling != NONE and vorige_niveau_telling != NONE and niveau_in_telling != vorige_niveau_telling:
        if ambtshalve_graad == 0:
            return erkend_niveau
        if niveau_in_telling == NIVEAU_B and (maandnummer <= schaalancienniteit_vanaf_b or leeswijze_VIII_102_niveau_B == 1):
            return UNKNOWN if graadancienniteit == UNKNOWN else graadancienniteit + erkend_niveau
    if vorige_niveauancienniteit == UNKNOWN:
        return UNKNOWN
    return vorige_niveauancienniteit + (vorige_niveaumaand + vorige_maanden_1976) * MAAND + erkend_niveau


@BOEK.rule("VIII 28 §3", unit=BOEK.facts["niveau_in_telling"].unit, start=NONE)
def niveau_telling(niveau_in_telling, vorige_niveau_telling):
    """The level whose seniority is being counted; a break in service leaves it as it is."""
    if niveau_in_telling == NONE:
        return vorige_niveau_telling
    return niveau_in_telling


@BOEK.rule("VIII 28 §4", unit=MONTHS, start=0, also=("VIII 28 §1",))
def dienstancienniteit(vorige_dienstancienniteit, vorige_dienstmaand, vorige_maanden_1976, erkend_dienst):
    """Service seniority on the first of the month: full months with any authority of VIII 28 §5, in any capacity."""
    return vorige_dienstancienniteit + (vorige_dienstmaand + vorige_maanden_1976) * MAAND + erkend_dienst
