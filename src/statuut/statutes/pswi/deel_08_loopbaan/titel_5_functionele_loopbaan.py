"""PSWI part VIII, title 5 (VIII 76-82): the functional career.

Scale seniority grows by whole months of actual service in the scale, at the speed of `titel_5_snelheid`. When the years of
VIII 78 are reached on the first of a month the next scale follows and the count restarts. Scales that only a decision grants
(VIII 78 §4, 79-82) come in as facts; the scale on entry into a grade stands in `titel_5_inschaling`. Left out: the decisions
themselves and their appeals (procedures).
"""

from __future__ import annotations

from statuut.engine.units import MONTH, MONTHS, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.deel_08_loopbaan.titel_3_ancienniteit import MAAND
from statuut.statutes.pswi.gegevens.lijsten import (
    CONTRACTUEEL,
    EINDE_SCHAAL_AAN_AMBT,
    GEEN_WIJZE,
    NIVEAUS,
    RANGEN,
    SCHAAL_AAN_AMBT,
    eenheden,
    schaalconstante,
)

_SCHAAL = eenheden()["schaal"]
A165, A166 = schaalconstante("A165"), schaalconstante("A166")
NIVEAU_A, NIVEAU_B, NIVEAU_C = NIVEAUS.index("A"), NIVEAUS.index("B"), NIVEAUS.index("C")
RANG_A1 = RANGEN.index("A1")
SCHALEN = len(_SCHAAL.codes)
DOCTORAAT = eenheden()["diploma_verworven"].codes.index("doctoraat")


@BOEK.rule("VIII 97", unit=eenheden()["niveau"], start=NONE, accepts=(UNKNOWN,))
def niveau_bij_inschakeling(niveau, vorige_niveau_bij_inschakeling, inschakeling_maanden):
    """The level in which the official was inserted; none without an insertion."""
    return vorige_niveau_bij_inschakeling if inschakeling_maanden == NONE else niveau


@BOEK.rule("VIII 97", unit=MONTH, reading="VIII-97-opbouw")
def schaalancienniteit_vanaf(
    niveau, niveau_bij_inschakeling, schaalancienniteit_vanaf_a, schaalancienniteit_vanaf_b, schaalancienniteit_vanaf_c,
    schaalancienniteit_vanaf_d, leeswijze_VIII_97_opbouw,
):  # fmt: skip
    """Month from which scale seniority can be built at the earliest, by level."""
    van = niveau
    if leeswijze_VIII_97_opbouw == 1 and niveau_bij_inschakeling != NONE:
        van = niveau_bij_inschakeling
    if van == NIVEAU_A:
        return schaalancienniteit_vanaf_a
    if van == NIVEAU_B:
        return schaalancienniteit_vanaf_b
    if van == NIVEAU_C:
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
    maanden_1976,
    leeswijze_VIII_34_schaal,
):
    """What this month adds to the scale seniority: a whole month of actual service in the scale, at its speed."""
    if maandnummer < schaalancienniteit_vanaf:
        return 0
    if leeswijze_VIII_34_schaal == 1 and maanden_1976 > 0:
        return maanden_1976 * schaalsnelheid
    if ontbrekende_dagen_schaal > 0 or (hoogste_wisseldag_schijf > 1 and laatste_schaaltelling_loopt_door == 0):
        return 0
    return schaalsnelheid


@BOEK.rule("VIII 76 §1", unit=MONTHS, also=("VIII 77 §1 lid 6",), reading="VIII-77-halve-maanden")
def opgebouwde_schaalancienniteit(vorige_schaalancienniteit, vorige_schaalmaand, erkend_schaal, leeswijze_VIII_77_halve_maanden):
    """Scale seniority in the scale held until now, on the first of the month, before any transition."""
    opgebouwd = vorige_schaalancienniteit + vorige_schaalmaand + erkend_schaal
    return opgebouwd // MAAND * MAAND if leeswijze_VIII_77_halve_maanden == 1 else opgebouwd


@BOEK.rule(
    "VIII 78 §1 niet-wetenschappelijk", unit=YES_NO, also=("VIII 78 §1 wetenschappelijk", "VIII 96bis §3", "XIII 36bis", "XIV 44 lid 1")
)
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


@BOEK.rule("VIII 78 §3", unit=YES_NO, reading="VIII-78-diplomas")
def diploma_bevordert(diploma_verworven, vorige_salarisschaal, vorige_hoedanigheid_laatst, leeswijze_VIII_78_diplomas):
    """Whether a doctorate or diploma obtained last month brings an official from A 165 to A 166."""
    if vorige_hoedanigheid_laatst == NONE or vorige_hoedanigheid_laatst == CONTRACTUEEL:
        return 0
    if diploma_verworven == 0 or (leeswijze_VIII_78_diplomas == 1 and diploma_verworven != DOCTORAAT):
        return 0
    return 1 if vorige_salarisschaal == A165 else 0


@BOEK.rule("VIII 76 §1", unit=_SCHAAL)
def schaal_begin(vorige_salarisschaal, vorige_graad_laatst, overgang_in_loopbaan, volgende_schaal):
    """Salary scale at the start of the month, before events of the month itself."""
    if overgang_in_loopbaan == 1:
        return volgende_schaal[vorige_graad_laatst * SCHALEN + vorige_salarisschaal]
    return vorige_salarisschaal


@BOEK.rule("XIII 22 §4", unit=MONTHS, start=NONE, reading="XIII-22-ambt-teller")
def schaalancienniteit_zonder_ambt(
    laatste_wijze_schijf, overgang_in_loopbaan, opgebouwde_schaalancienniteit, vorige_schaalancienniteit_zonder_ambt,
    vorige_schaalmaand, leeswijze_XIII_22_ambt_teller,
):  # fmt: skip
    """The scale seniority in the scale held before one that is tied to a post, as it was then."""
    if laatste_wijze_schijf == SCHAAL_AAN_AMBT:
        return 0 if overgang_in_loopbaan == 1 else opgebouwde_schaalancienniteit
    if laatste_wijze_schijf == NONE or laatste_wijze_schijf == GEEN_WIJZE:
        if leeswijze_XIII_22_ambt_teller == 1 and vorige_schaalancienniteit_zonder_ambt != NONE:
            return vorige_schaalancienniteit_zonder_ambt + vorige_schaalmaand
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


@BOEK.rule("VIII 28 §6 zin 1", unit=MONTHS, start=0, also=("VIII 76 §1", "VIII 28 §6 zin 2"))
def schaalancienniteit(
    hoogste_wisseldag_schijf, laatste_wijze_schijf, overgang_in_loopbaan, opgebouwde_schaalancienniteit, inschakeling_ancienniteit,
    erkend_schaal,
    laatste_schaaltelling_loopt_door, vorige_schaalancienniteit_zonder_ambt, vorige_schaalmaand, leeswijze_XIII_22_ambt_teller,
):  # fmt: skip
    """Scale seniority on the first of the month in the scale held now; restarts with a new scale, and with the insertion of VIII 101."""
    if hoogste_wisseldag_schijf > 0:
        if inschakeling_ancienniteit != NONE:
            return inschakeling_ancienniteit
        if laatste_wijze_schijf == EINDE_SCHAAL_AAN_AMBT and vorige_schaalancienniteit_zonder_ambt != NONE:
            tijdens = vorige_schaalmaand if leeswijze_XIII_22_ambt_teller == 1 else 0
            return vorige_schaalancienniteit_zonder_ambt + tijdens
        if laatste_schaaltelling_loopt_door == 0:
            return erkend_schaal
    if overgang_in_loopbaan == 1:
        return 0
    return opgebouwde_schaalancienniteit
