"""PSWI part VIII, title 5 (VIII 76-82): the functional career.

Scale seniority grows by whole months of actual service in the scale, at normal speed or slowed (half, or nothing after an
evaluation "onvoldoende") from 1 July to 30 June; some absences allow normal speed only, others build nothing. When the years of
VIII 78 are reached on the first of a month the next scale follows and the count restarts. Scales that only a decision grants
(VIII 78 §4, 79-82) come in as facts. Left out: the decisions themselves and their appeals (procedures).
"""

from __future__ import annotations

from statuut.engine.units import MONTH, MONTHS, PERCENT, YES_NO
from statuut.engine.values import NONE
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.deel_08_loopbaan.titel_3_ancienniteit import MAAND
from statuut.statutes.pswi.gegevens.lijsten import (
    AMBTSHALVE,
    CONTRACTUEEL,
    EINDE_SCHAAL_AAN_AMBT,
    GEEN_WIJZE,
    INDIENSTTREDING,
    NIVEAUS,
    OVERPLAATSING,
    OVERPLAATSING_MEDISCH,
    RANGEN,
    SCHAAL_AAN_AMBT,
    SCHAALBESLUIT,
    TERUGZETTING,
    TRAPPEN,
    WETENSCHAPPELIJK,
    eenheden,
    schaalconstante,
)

_SCHAAL = eenheden()["schaal"]
A165, A166 = schaalconstante("A165"), schaalconstante("A166")
NIVEAU_A, NIVEAU_B, NIVEAU_C = NIVEAUS.index("A"), NIVEAUS.index("B"), NIVEAUS.index("C")
RANG_A1 = RANGEN.index("A1")
SCHALEN = len(_SCHAAL.codes)
NORMAAL, HALF, NIETS = 10_000, 5_000, 0
JULI = 7


@BOEK.rule("VIII 77 §1 lid 7", unit=YES_NO, start=0, reading="VIII-77-hogere-schaal")
def normale_snelheid_hersteld(kalendermaand, vorige_normale_snelheid_hersteld, overgang_in_loopbaan, hogere_graad, hoogste_hogere_schaal):
    """Whether a next scale or a higher grade since 1 July has restored normal speed until 30 June."""
    if overgang_in_loopbaan == 1 or hogere_graad == 1 or hoogste_hogere_schaal == 1:
        return 1
    if kalendermaand == JULI:
        return 0
    return vorige_normale_snelheid_hersteld


@BOEK.rule("VIII 77 §1 lid 1", unit=YES_NO, also=("VIII 77 §1 lid 2",))
def vertraging_geldt(vertraging_beslist, normale_snelheid_hersteld):
    """Whether a decision to slow down works in this month."""
    return 1 if vertraging_beslist == 1 and normale_snelheid_hersteld == 0 else 0


@BOEK.rule("VIII 77 §1 lid 6", unit=YES_NO, reading="VIII-76-onvoldoende")
def onvoldoende_geldt(onvoldoende_jaar, vertraging_beslist, normale_snelheid_hersteld, leeswijze_VIII_76_onvoldoende):
    """Whether an evaluation "onvoldoende" stops the build-up in this month."""
    if leeswijze_VIII_76_onvoldoende == 1 and vertraging_beslist == 0:
        return 0
    return 1 if onvoldoende_jaar == 1 and normale_snelheid_hersteld == 0 else 0


@BOEK.rule("VIII 76 §2 1°", unit=PERCENT)
def schaalsnelheid():
    """Share of a month of actual service that builds scale seniority."""
    return NORMAAL


@BOEK.exception(to="schaalsnelheid", article="VIII 76 §2 3° a)", when="vertraging_geldt")
def schaalsnelheid_vertraagd():
    """Half of the actual service while slowed."""
    return HALF


@BOEK.exception(to="schaalsnelheid", article="VIII 76 §2 3° b)", when="onvoldoende_geldt", prevails_over=("VIII 76 §2 3° a)",))
def schaalsnelheid_onvoldoende():
    """Nothing after an evaluation that ended in "onvoldoende"."""
    return NIETS


@BOEK.exception(
    to="schaalsnelheid", article="VIII 76 §4 1°", when="alleen_normale_snelheid", prevails_over=("VIII 76 §2 3° a)", "VIII 76 §2 3° b)")
)
def schaalsnelheid_opdracht():
    """Normal speed only, during a mission, military service or trade-union leave as permanent delegate."""
    return NORMAAL


@BOEK.exception(
    to="schaalsnelheid",
    article="VIII 76 §4 2° a)-c)",
    when="geen_schaalopbouw",
    prevails_over=("VIII 76 §2 3° a)", "VIII 76 §2 3° b)", "VIII 76 §4 1°"),
)
def schaalsnelheid_afwezig():
    """Nothing during a full-time career break, full-time political leave or disciplinary suspension."""
    return NIETS


@BOEK.exception(
    to="schaalsnelheid",
    article="VIII 76 §4 2° d)",
    when="geen_schaalopbouw_deeltijds",
    prevails_over=("VIII 76 §2 3° a)", "VIII 76 §2 3° b)", "VIII 76 §4 1°"),
)
def schaalsnelheid_deeltijds_non_activiteit():
    """Nothing during part-time leave equated with non-activity."""
    return NIETS


@BOEK.rule("VIII 97", unit=MONTH, reading="VIII-97-opbouw")
def schaalancienniteit_vanaf(
    niveau, schaalancienniteit_vanaf_a, schaalancienniteit_vanaf_b, schaalancienniteit_vanaf_c, schaalancienniteit_vanaf_d
):
    """Month from which scale seniority can be built at the earliest, by level."""
    if niveau == NIVEAU_A:
        return schaalancienniteit_vanaf_a
    if niveau == NIVEAU_B:
        return schaalancienniteit_vanaf_b
    if niveau == NIVEAU_C:
        return schaalancienniteit_vanaf_c
    return schaalancienniteit_vanaf_d


@BOEK.rule("VIII 28 §6 zin 1", unit=MONTHS, start=0, also=("VIII 32 a)", "VIII 33 lid 2"))
def schaalmaand(
    ontbrekende_dagen_schaal,
    hoogste_wisseldag_schijf,
    laatste_schaaltelling_loopt_door,
    schaalsnelheid,
    maandnummer,
    schaalancienniteit_vanaf,
):
    """What this month adds to the scale seniority: a whole month of actual service in the scale, at its speed."""
    if maandnummer < schaalancienniteit_vanaf:
        return 0
    if ontbrekende_dagen_schaal > 0 or (hoogste_wisseldag_schijf > 1 and laatste_schaaltelling_loopt_door == 0):
        return 0
    return schaalsnelheid


@BOEK.rule("VIII 76 §1", unit=MONTHS, also=("VIII 77 §1 lid 6",))
def opgebouwde_schaalancienniteit(vorige_schaalancienniteit, vorige_schaalmaand, erkend_schaal):
    """Scale seniority in the scale held until now, on the first of the month, before any transition."""
    return vorige_schaalancienniteit + vorige_schaalmaand + erkend_schaal


@BOEK.rule("VIII 78 §1 niet-wetenschappelijk", unit=YES_NO, also=("VIII 78 §1 wetenschappelijk", "XIII 36bis", "XIV 44 lid 1"))
def jaren_bereikt(
    vorige_salarisschaal, vorige_graad_laatst, vorige_hoedanigheid_laatst, opgebouwde_schaalancienniteit, jaren_tot_volgende_schaal
):
    """Whether the years of scale seniority for the next scale of the functional career are complete; never for contract staff."""
    if vorige_salarisschaal == NONE or vorige_graad_laatst == NONE:
        return 0
    if vorige_hoedanigheid_laatst == NONE or vorige_hoedanigheid_laatst == CONTRACTUEEL:
        return 0
    nodig = jaren_tot_volgende_schaal[vorige_graad_laatst * SCHALEN + vorige_salarisschaal]
    if nodig == NONE:
        return 0
    return 1 if opgebouwde_schaalancienniteit >= nodig * 12 * MAAND else 0


@BOEK.rule("VIII 105 §1", unit=YES_NO)
def attache_van_1995(in_dienst_eind_1995, vorige_salarisschaal, vorige_hoedanigheid_laatst):
    """Whether a scientific official in service on 31 December 1995 holds A 165."""
    if vorige_hoedanigheid_laatst == NONE or vorige_hoedanigheid_laatst == CONTRACTUEEL:
        return 0
    return 1 if in_dienst_eind_1995 == 1 and vorige_salarisschaal == A165 else 0


@BOEK.exception(to="jaren_bereikt", article="VIII 105 §1", when="attache_van_1995")
def jaren_bereikt_in_graad(graadancienniteit, jaren_graad_attache_1995):
    """Four years of grade seniority instead of scale seniority."""
    return 1 if graadancienniteit >= jaren_graad_attache_1995 * 12 * MAAND else 0


@BOEK.rule("VIII 101 §5", unit=YES_NO)
def overgang_uitgesteld(vorige_ingeschakeld, maandnummer, overgang_na_inschakeling_vanaf):
    """Whether an official inserted by VIII 101 §§1-2 must still wait for his first transition."""
    if vorige_ingeschakeld == 1 and maandnummer < overgang_na_inschakeling_vanaf:
        return 1
    return 0


@BOEK.rule("VIII 78 §1 niet-wetenschappelijk", unit=YES_NO, also=("VIII 78 §1 wetenschappelijk",))
def overgang_in_loopbaan(jaren_bereikt, overgang_uitgesteld, diploma_bevordert):
    """Whether the official passes to another scale of the functional career on the first of this month."""
    if diploma_bevordert == 1:
        return 1
    return 1 if jaren_bereikt == 1 and overgang_uitgesteld == 0 else 0


@BOEK.rule("VIII 78 §3", unit=YES_NO)
def diploma_bevordert(diploma_verworven, vorige_salarisschaal, vorige_hoedanigheid_laatst):
    """Whether a doctorate or diploma obtained last month brings an official from A 165 to A 166."""
    if vorige_hoedanigheid_laatst == NONE or vorige_hoedanigheid_laatst == CONTRACTUEEL:
        return 0
    return 1 if diploma_verworven == 1 and vorige_salarisschaal == A165 else 0


@BOEK.rule("VIII 76 §1", unit=_SCHAAL)
def schaal_begin(vorige_salarisschaal, vorige_graad_laatst, overgang_in_loopbaan, volgende_schaal):
    """Salary scale at the start of the month, before events of the month itself."""
    if overgang_in_loopbaan == 1:
        return volgende_schaal[vorige_graad_laatst * SCHALEN + vorige_salarisschaal]
    return vorige_salarisschaal


@BOEK.rule("VIII 78 §2", unit=YES_NO, per="schijf")
def diploma_geeft_tweede_trap(besluit_schaal, houder_diploma, graad_schijf, groep_schijf, wijze_schijf, rang_van_graad):
    """Whether a doctorate or listed diploma makes an entering scientific official of rank A1 start in A 166."""
    if besluit_schaal != NONE or houder_diploma == 0 or wijze_schijf == TERUGZETTING:
        return 0
    return 1 if groep_schijf == WETENSCHAPPELIJK and rang_van_graad[graad_schijf] == RANG_A1 else 0


@BOEK.rule("XIII 22 §2", unit=YES_NO, per="schijf")
def medisch_overgeplaatst(besluit_schaal, wijze_schijf, graad_schijf, vorige_graad_laatst, rang_van_graad):
    """Whether the official was transferred for medical reasons and appointed in a grade of a lower rank."""
    if besluit_schaal != NONE or wijze_schijf != OVERPLAATSING_MEDISCH or vorige_graad_laatst == NONE:
        return 0
    return 1 if rang_van_graad[graad_schijf] < rang_van_graad[vorige_graad_laatst] else 0


@BOEK.rule("VIII 87bis lid 2", unit=YES_NO, per="schijf", reading="VIII-87bis-tucht")
def vrijwillig_teruggezet(besluit_schaal, wijze_schijf, graad_schijf, heeft_functionele_loopbaan):
    """Whether the official was put back in grade at his own request, into a grade with a functional career."""
    if besluit_schaal != NONE or wijze_schijf != TERUGZETTING:
        return 0
    return heeft_functionele_loopbaan[graad_schijf]


@BOEK.rule(
    "XIII 35 §1", unit=_SCHAAL, per="schijf", also=("XIII 2 lid 2", "XIII 36bis", "XIII 37", "XIV 44 lid 1"), reading="XIV-44-diploma"
)
def inschaling(besluit_schaal, graad_schijf, eerste_schaal_van_graad):
    """Scale on entry into a grade: the one of the decision, else the first scale of the grade."""
    if besluit_schaal != NONE:
        return besluit_schaal
    return eerste_schaal_van_graad[graad_schijf]


@BOEK.exception(to="inschaling", article="VIII 78 §2", when="diploma_geeft_tweede_trap")
def inschaling_met_diploma():
    """Second step of the functional career for holders of a doctorate or listed diploma."""
    return A166


@BOEK.exception(to="inschaling", article="XIII 22 §2", when="medisch_overgeplaatst", prevails_over=("VIII 78 §2",))
def inschaling_medisch(graad_schijf, hoogste_schaal_van_graad):
    """Highest scale of the new grade after a transfer for medical reasons to a lower rank."""
    return hoogste_schaal_van_graad[graad_schijf]


@BOEK.exception(to="inschaling", article="VIII 87bis lid 2", when="vrijwillig_teruggezet")
def inschaling_terugzetting(graad_schijf, niveau_van_graad, op_een_na_hoogste_schaal, hoogste_schaal_van_graad):
    """Second highest scale of the functional career after voluntary demotion; the highest in level E."""
    if niveau_van_graad[graad_schijf] == 0:
        return hoogste_schaal_van_graad[graad_schijf]
    return op_een_na_hoogste_schaal[graad_schijf]


@BOEK.rule("VIII 102bis", unit=YES_NO, per="schijf", reading="VIII-102bis-overplaatsing")
def zelfde_trap(besluit_schaal, wijze_schijf, graad_schijf, schaal_begin, vorige_graad_laatst, trap_van_schaal, schaal_op_trap):
    """Whether an ex officio change of grade or a transfer leads to the corresponding step of another functional career."""
    if besluit_schaal != NONE or schaal_begin == NONE or (wijze_schijf != AMBTSHALVE and wijze_schijf != OVERPLAATSING):
        return 0
    trap = trap_van_schaal[vorige_graad_laatst * SCHALEN + schaal_begin]
    if trap == NONE:
        return 0
    return 0 if schaal_op_trap[graad_schijf * TRAPPEN + trap] == NONE else 1


@BOEK.exception(to="inschaling", article="VIII 102bis", when="zelfde_trap", prevails_over=("VIII 78 §2",))
def inschaling_zelfde_trap(graad_schijf, schaal_begin, vorige_graad_laatst, trap_van_schaal, schaal_op_trap):
    """The corresponding step of the new grade's functional career."""
    return schaal_op_trap[graad_schijf * TRAPPEN + trap_van_schaal[vorige_graad_laatst * SCHALEN + schaal_begin]]


@BOEK.rule("XIII 22 §4", unit=YES_NO, per="schijf")
def schaal_aan_ambt_voorbij(wijze_schijf, vorige_schaal_zonder_ambt):
    """Whether a scale tied to holding a post is lost because the post is left."""
    return 1 if wijze_schijf == EINDE_SCHAAL_AAN_AMBT and vorige_schaal_zonder_ambt != NONE else 0


@BOEK.exception(to="inschaling", article="XIII 22 §4", when="schaal_aan_ambt_voorbij", prevails_over=("VIII 78 §2",))
def inschaling_na_ambt(vorige_schaal_zonder_ambt):
    """The scale held before the post."""
    return vorige_schaal_zonder_ambt


@BOEK.rule("XIII 22 §4", unit=_SCHAAL, start=NONE)
def schaal_zonder_ambt(laatste_wijze_schijf, schaal_begin, vorige_schaal_zonder_ambt):
    """The scale held before one that is tied to a post."""
    if laatste_wijze_schijf == SCHAAL_AAN_AMBT:
        return schaal_begin
    if laatste_wijze_schijf == NONE or laatste_wijze_schijf == GEEN_WIJZE:
        return vorige_schaal_zonder_ambt
    return NONE


@BOEK.rule("XIII 35 §1", unit=_SCHAAL, per="schijf", also=("VIII 76 §1", "XIII 2 lid 2"))
def salarisschaal_schijf(wisseldag_schijf, inschaling, schaal_begin):
    """Salary scale in this stretch of the month."""
    if wisseldag_schijf > 0:
        return inschaling
    return schaal_begin


@BOEK.rule("VIII 102bis", unit=YES_NO, per="schijf", also=("VIII 28 §6 zin 1",))
def schaaltelling_loopt_door(wisseldag_schijf, wijze_schijf, zelfde_trap, salarisschaal_schijf, schaal_begin):
    """Whether the change that this stretch begins with leaves the scale seniority as it was: the same step, or the same scale."""
    if wisseldag_schijf == 0 or zelfde_trap == 1:
        return 1
    return 1 if wijze_schijf != INDIENSTTREDING and salarisschaal_schijf == schaal_begin else 0


@BOEK.rule("XIII 22 §1", unit=YES_NO, per="schijf", also=("XIII 36 lid 2",))
def hogere_schaal(wijze_schijf, graad_schijf, salarisschaal_schijf, schaal_begin, trap_van_schaal):
    """Whether a decision grants another scale that is no lower step of the grade's functional career."""
    if wijze_schijf != SCHAALBESLUIT and wijze_schijf != SCHAAL_AAN_AMBT:
        return 0
    if schaal_begin == NONE or salarisschaal_schijf == schaal_begin:
        return 0
    vroeger = trap_van_schaal[graad_schijf * SCHALEN + schaal_begin]
    nieuw = trap_van_schaal[graad_schijf * SCHALEN + salarisschaal_schijf]
    return 0 if nieuw != NONE and (vroeger == NONE or nieuw < vroeger) else 1


@BOEK.rule("XIII 22 §4", unit=MONTHS, start=NONE, reading="XIII-22-ambt-teller")
def schaalancienniteit_zonder_ambt(
    laatste_wijze_schijf, overgang_in_loopbaan, opgebouwde_schaalancienniteit, vorige_schaalancienniteit_zonder_ambt
):
    """The scale seniority in the scale held before one that is tied to a post, as it was then."""
    if laatste_wijze_schijf == SCHAAL_AAN_AMBT:
        return 0 if overgang_in_loopbaan == 1 else opgebouwde_schaalancienniteit
    if laatste_wijze_schijf == NONE or laatste_wijze_schijf == GEEN_WIJZE:
        return vorige_schaalancienniteit_zonder_ambt
    return NONE


@BOEK.rule("VIII 76 §1", unit=_SCHAAL, start=NONE)
def salarisschaal(laatste_salarisschaal_schijf, schaal_begin):
    """Salary scale at the end of the month, or of service."""
    if laatste_salarisschaal_schijf == NONE:
        return schaal_begin
    return laatste_salarisschaal_schijf


@BOEK.rule("VIII 6", unit=eenheden()["graad"], start=NONE)
def graad_laatst(graad, vorige_graad_laatst):
    """The grade held last."""
    return vorige_graad_laatst if graad == NONE else graad


@BOEK.rule("I 2 9°", unit=eenheden()["hoedanigheid"], start=NONE, also=("I 2 10°", "I 2 11°"))
def hoedanigheid_laatst(hoedanigheid):
    """The capacity at the end of the month; none out of service."""
    return hoedanigheid


@BOEK.rule("VIII 77 §1 lid 7", unit=YES_NO, start=0)
def hogere_graad(graad, vorige_graad_laatst, rang_van_graad):
    """Whether a grade of a higher rank was obtained in the month."""
    if graad == NONE or vorige_graad_laatst == NONE:
        return 0
    return 1 if rang_van_graad[graad] > rang_van_graad[vorige_graad_laatst] else 0


@BOEK.rule("VIII 28 §6 zin 1", unit=MONTHS, start=0, also=("VIII 76 §1", "VIII 28 §6 zin 2"))
def schaalancienniteit(
    hoogste_wisseldag_schijf, laatste_wijze_schijf, overgang_in_loopbaan, opgebouwde_schaalancienniteit, inschakeling_ancienniteit,
    erkend_schaal,
    laatste_schaaltelling_loopt_door, vorige_schaalancienniteit_zonder_ambt,
):  # fmt: skip
    """Scale seniority on the first of the month in the scale held now; restarts with a new scale, and with the insertion of VIII 101."""
    if hoogste_wisseldag_schijf > 0:
        if inschakeling_ancienniteit != NONE:
            return inschakeling_ancienniteit
        if laatste_wijze_schijf == EINDE_SCHAAL_AAN_AMBT and vorige_schaalancienniteit_zonder_ambt != NONE:
            return vorige_schaalancienniteit_zonder_ambt
        if laatste_schaaltelling_loopt_door == 0:
            return erkend_schaal
    if overgang_in_loopbaan == 1:
        return 0
    return opgebouwde_schaalancienniteit
