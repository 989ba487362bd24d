"""PSWI part XIII, title 1, chapters 2 to 4 (XIII 4-7, 18, 21-23) and title 2 (XIII 35-36): the yearly salary at 100 %.

The scale amount follows useful seniority; promotion never lowers the salary (XIII 22 §1), a changed table never does within the
grade (XIII 4), a transitional scale is kept until an organic one is better (XIII 36). An evaluation "onvoldoende" postpones the next
increase by six months (XIII 23). Amounts come from loaded tables of annex 9; a missing table leaves the salary undetermined.
"""

from __future__ import annotations

from statuut.engine.units import COUNT, EURO, MONTH, MONTHS, YEARS, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.deel_08_loopbaan.titel_3_ancienniteit import MAAND
from statuut.statutes.pswi.gegevens.lijsten import (
    AMBTENAAR,
    BEVORDERING,
    CONTRACTUEEL,
    NIVEAUS,
    OVERGANG_NIVEAU,
    OVERPLAATSING,
    OVERPLAATSING_MEDISCH,
    SCHAAL_AAN_AMBT,
    SCHAALBESLUIT,
    SCHAALJAREN,
    eenheden,
)

_SCHAAL = eenheden()["schaal"]
SCHALEN = len(_SCHAAL.codes)
NIVEAU_A = NIVEAUS.index("A")
LANGSTE = SCHAALJAREN - 1
_TABEL = "Laad de officiële salaristabel van bijlage 9 (code, trap, bedrag, vanaf, bron)."


@BOEK.rule("XIII 18", unit=MONTHS, start=0, accepts=(UNKNOWN,), also=("XIII 7",))
def ancienniteit_voor_23(vorige_ancienniteit_voor_23, vorige_geldelijke_maand, maandnummer, maand_23):
    """Monetary seniority gathered before the month in which the age of 23 was reached."""
    if maand_23 == UNKNOWN:
        return UNKNOWN
    if maandnummer <= maand_23:
        return vorige_ancienniteit_voor_23 + vorige_geldelijke_maand
    return vorige_ancienniteit_voor_23


@BOEK.rule("XIII 18", unit=YES_NO, per="schijf", also=("XIV 46 §1",))
def bevorderd_naar_niveau_a(graad_schijf, wijze_schijf, hoedanigheid_schijf, vorige_graad_laatst, niveau_van_graad):
    """Whether the official is promoted to level A from a lower level in this stretch of the month."""
    if hoedanigheid_schijf == CONTRACTUEEL or vorige_graad_laatst == NONE:
        return 0
    if wijze_schijf != BEVORDERING and wijze_schijf != OVERGANG_NIVEAU:
        return 0
    return 1 if niveau_van_graad[graad_schijf] == NIVEAU_A and niveau_van_graad[vorige_graad_laatst] < NIVEAU_A else 0


@BOEK.rule("XIII 18", unit=YES_NO, start=0)
def telt_vanaf_23(vorige_telt_vanaf_23, hoogste_bevorderd_naar_niveau_a, hoedanigheid_laatst, niveau):
    """Whether seniority counts from the age of 23, after a promotion to level A."""
    if hoedanigheid_laatst == NONE or hoedanigheid_laatst == CONTRACTUEEL or niveau != NIVEAU_A:
        return 0
    if hoogste_bevorderd_naar_niveau_a == 1:
        return 1
    return vorige_telt_vanaf_23


@BOEK.rule("XIII 18", unit=MONTHS, accepts=(UNKNOWN,))
def bezoldigde_ancienniteit_begin(verworven_geldelijke_ancienniteit, ancienniteit_voor_23, vorige_telt_vanaf_23):
    """Monetary seniority for the salary on the first of the month."""
    if verworven_geldelijke_ancienniteit == UNKNOWN:
        return UNKNOWN
    if vorige_telt_vanaf_23 == 1:
        if ancienniteit_voor_23 == UNKNOWN:
            return UNKNOWN
        return verworven_geldelijke_ancienniteit - ancienniteit_voor_23
    return verworven_geldelijke_ancienniteit


@BOEK.rule("XIII 21", unit=YEARS)
def jaren_begin(bezoldigde_ancienniteit_begin):
    """Whole years of monetary seniority on the first of the month."""
    return min(LANGSTE, bezoldigde_ancienniteit_begin // (12 * MAAND))


@BOEK.rule("XIII 21", unit=YEARS, missing=_TABEL)
def nuttige_jaren_begin(schaal_begin, jaren_begin, tabelversie, schaaltrappen):
    """Useful seniority in the scale at the start of the month: the last step that the years reach."""
    if schaal_begin == NONE:
        return NONE
    return schaaltrappen[(tabelversie * SCHALEN + schaal_begin) * SCHAALJAREN + jaren_begin]


@BOEK.rule("XIII 23", unit=YES_NO, start=0, accepts=(UNKNOWN,), also=("XIII 34",))
def uitstel_hangt(vorige_uitstel_hangt, verhoging_uitgesteld, onvoldoende_gegeven, hoedanigheid_laatst):
    """Whether an evaluation "onvoldoende" still waits for the increase that it postpones."""
    if hoedanigheid_laatst != AMBTENAAR:
        return 0
    if onvoldoende_gegeven == 1:
        return 1
    if verhoging_uitgesteld == UNKNOWN:
        return UNKNOWN if vorige_uitstel_hangt != 0 else 0
    return 0 if verhoging_uitgesteld == 1 else vorige_uitstel_hangt


@BOEK.rule("XIII 23", unit=YES_NO, accepts=(UNKNOWN,))
def verhoging_uitgesteld(vorige_uitstel_hangt, nuttige_jaren_begin, vorige_nuttige_jaren_begin, schaal_begin, vorige_salarisschaal):
    """Whether an increase due on the first of this month is postponed."""
    if vorige_uitstel_hangt == 0:
        return 0
    if vorige_uitstel_hangt == UNKNOWN or nuttige_jaren_begin == UNKNOWN or vorige_nuttige_jaren_begin == UNKNOWN:
        return UNKNOWN
    if vorige_nuttige_jaren_begin == NONE or schaal_begin != vorige_salarisschaal:
        return 0
    return 1 if nuttige_jaren_begin > vorige_nuttige_jaren_begin else 0


@BOEK.rule("XIII 23", unit=MONTH, start=0, accepts=(UNKNOWN,))
def uitstel_tot(vorige_uitstel_tot, verhoging_uitgesteld, maandnummer, uitstel_maanden):
    """The month from which a postponed increase is paid."""
    if verhoging_uitgesteld == UNKNOWN:
        return UNKNOWN
    if verhoging_uitgesteld == 1:
        return maandnummer + uitstel_maanden
    return vorige_uitstel_tot


@BOEK.rule("XIII 23", unit=YEARS, start=NONE, accepts=(UNKNOWN,))
def uitgestelde_trap(vorige_uitgestelde_trap, verhoging_uitgesteld, nuttige_jaren_begin):
    """The useful seniority of the increase that was postponed."""
    if verhoging_uitgesteld == 1:
        return nuttige_jaren_begin
    return vorige_uitgestelde_trap


@BOEK.rule("XIII 23", unit=YEARS, start=NONE, accepts=(UNKNOWN,))
def trap_tijdens_uitstel(vorige_trap_tijdens_uitstel, verhoging_uitgesteld, vorige_nuttige_jaren_begin):
    """The useful seniority that is paid meanwhile."""
    if verhoging_uitgesteld == 1:
        return vorige_nuttige_jaren_begin
    return vorige_trap_tijdens_uitstel


@BOEK.rule("XIII 6", unit=MONTHS, per="schijf", accepts=(UNKNOWN,), also=("XIII 16", "XIII 18"))
def bezoldigde_ancienniteit(verworven_geldelijke_ancienniteit, ancienniteit_voor_23, vorige_telt_vanaf_23, bevorderd_naar_niveau_a):
    """Monetary seniority that the salary follows in this stretch of the month."""
    if verworven_geldelijke_ancienniteit == UNKNOWN:
        return UNKNOWN
    if vorige_telt_vanaf_23 == 1 or bevorderd_naar_niveau_a == 1:
        if ancienniteit_voor_23 == UNKNOWN:
            return UNKNOWN
        return verworven_geldelijke_ancienniteit - ancienniteit_voor_23
    return verworven_geldelijke_ancienniteit


@BOEK.rule("XIII 16", unit=MONTHS, also=("XIII 6", "XIII 18", "XIII 19"))
def geldelijke_ancienniteit(laatste_bezoldigde_ancienniteit, bezoldigde_ancienniteit_begin):
    """Monetary seniority on the first of the month; after promotion to level A from the age of 23."""
    if laatste_bezoldigde_ancienniteit == NONE:
        return bezoldigde_ancienniteit_begin
    return laatste_bezoldigde_ancienniteit


@BOEK.rule("XIII 21", unit=YEARS, per="schijf")
def ancienniteitsjaren(bezoldigde_ancienniteit):
    """Whole years of that seniority."""
    return min(LANGSTE, bezoldigde_ancienniteit // (12 * MAAND))


@BOEK.rule("XIII 21", unit=YEARS, per="schijf", missing=_TABEL, also=("XIII 6",))
def nuttige_ancienniteit_schijf(
    salarisschaal_schijf, schaal_begin, ancienniteitsjaren, tabelversie, schaaltrappen, maandnummer, uitstel_tot, uitgestelde_trap, trap_tijdens_uitstel
):
    """Useful seniority: the smallest number of years that gives the step reached; a postponed step waits (XIII 23)."""
    trap = schaaltrappen[(tabelversie * SCHALEN + salarisschaal_schijf) * SCHAALJAREN + ancienniteitsjaren]
    if maandnummer < uitstel_tot and salarisschaal_schijf == schaal_begin and trap == uitgestelde_trap:
        return trap_tijdens_uitstel
    return trap


@BOEK.rule("XIII 6", unit=EURO, per="schijf", missing=_TABEL, also=("XIII 1 lid 1", "XIII 1 lid 3", "XIII 3 §2", "XIII 35 §2", "XIII 4 lid 1"))
def schaalbedrag(salarisschaal_schijf, nuttige_ancienniteit_schijf, tabelversie, schaalbedragen):
    """Yearly amount of the scale at 100 % for the useful seniority."""
    return schaalbedragen[(tabelversie * SCHALEN + salarisschaal_schijf) * SCHAALJAREN + nuttige_ancienniteit_schijf]


@BOEK.rule("XIII 22 §1", unit=_SCHAAL, also=("XIII 36 lid 2",))
def garantieschaal_begin(vorige_garantieschaal, overgang_in_loopbaan, vorige_salarisschaal, hoedanigheid_laatst):
    """The former scale whose salary is guaranteed at the start of the month."""
    if hoedanigheid_laatst == CONTRACTUEEL:
        return NONE
    if overgang_in_loopbaan == 1:
        return vorige_salarisschaal
    return vorige_garantieschaal


@BOEK.rule("XIII 22 §1", unit=COUNT)
def garantieversie_begin(vorige_garantieversie, overgang_in_loopbaan, tabelversie):
    """The version of the tables at the promotion that gave the guarantee."""
    if overgang_in_loopbaan == 1:
        return tabelversie
    return vorige_garantieversie


@BOEK.rule("XIII 22 §1", unit=_SCHAAL, per="schijf", also=("XIV 46 §1",))
def garantieschaal_schijf(garantieschaal_begin, schaal_begin, wisseldag_schijf, wijze_schijf, hoedanigheid_schijf):
    """The former scale whose salary is guaranteed after a promotion in grade or scale."""
    if hoedanigheid_schijf == CONTRACTUEEL:
        return NONE
    if wisseldag_schijf == 0:
        return garantieschaal_begin
    if wijze_schijf == BEVORDERING or wijze_schijf == OVERGANG_NIVEAU or wijze_schijf == SCHAALBESLUIT or wijze_schijf == SCHAAL_AAN_AMBT:
        return schaal_begin
    return NONE


@BOEK.rule("XIII 22 §1", unit=EURO, per="schijf", missing=_TABEL)
def garantiebedrag(
    garantieschaal_schijf, garantieversie_begin, wisseldag_schijf, tabelversie, verworven_geldelijke_ancienniteit, schaalbedragen
):
    """What the former scale would give now, under the tables of the moment of promotion and with all seniority."""
    if garantieschaal_schijf == NONE:
        return NONE
    versie = tabelversie if wisseldag_schijf > 0 or garantieversie_begin == NONE else garantieversie_begin
    jaren = min(LANGSTE, verworven_geldelijke_ancienniteit // (12 * MAAND))
    return schaalbedragen[(versie * SCHALEN + garantieschaal_schijf) * SCHAALJAREN + jaren]


@BOEK.rule("XIII 22 §1", unit=_SCHAAL, start=NONE)
def garantieschaal(laatste_garantieschaal_schijf, garantieschaal_begin, in_dienst):
    """The former scale whose salary is guaranteed at the end of the month."""
    if in_dienst == 0:
        return garantieschaal_begin
    return laatste_garantieschaal_schijf


@BOEK.rule("XIII 22 §1", unit=COUNT, start=NONE)
def garantieversie(garantieversie_begin, hoogste_wisseldag_schijf, tabelversie):
    """The version of the tables that goes with the guarantee."""
    if hoogste_wisseldag_schijf > 0:
        return tabelversie
    return garantieversie_begin


@BOEK.rule("XIII 4 lid 2", unit=EURO, accepts=(UNKNOWN,), also=("XIV 46 §1",))
def bescherming_begin(
    vorige_bescherming, vorige_schaalbedrag_laatst, vorige_tabelversie_laatst, tabelversie, schaal_begin, vorige_salarisschaal, jaren_begin,
    schaalbedragen, hoedanigheid_laatst,
):  # fmt: skip
    """Salary kept when new tables would lower it: the amount enjoyed under the old ones, until the new give as much."""
    if hoedanigheid_laatst == CONTRACTUEEL or schaal_begin == NONE or jaren_begin == UNKNOWN:
        return NONE
    nieuw = schaalbedragen[(tabelversie * SCHALEN + schaal_begin) * SCHAALJAREN + jaren_begin]
    if nieuw == UNKNOWN or vorige_schaalbedrag_laatst == UNKNOWN or vorige_bescherming == UNKNOWN:
        return vorige_bescherming if vorige_bescherming != UNKNOWN else NONE
    behouden = vorige_bescherming
    if vorige_tabelversie_laatst != NONE and tabelversie != vorige_tabelversie_laatst and vorige_schaalbedrag_laatst > nieuw:
        behouden = max(behouden, vorige_schaalbedrag_laatst)
    if behouden != NONE and nieuw >= behouden:
        return NONE
    return behouden


@BOEK.rule("XIII 4 lid 2", unit=COUNT, start=NONE)
def tabelversie_laatst(tabelversie):
    """The version of the tables in the month."""
    return tabelversie


@BOEK.rule("XIII 4 lid 2", unit=EURO, start=NONE)
def schaalbedrag_laatst(laatste_schaalbedrag):
    """The scale amount at the end of the month."""
    return laatste_schaalbedrag


@BOEK.rule("XIII 4 lid 2", unit=EURO, start=NONE)
def bescherming(bescherming_begin, graad, vorige_graad_laatst):
    """The kept salary at the end of the month: it is lost on leaving the grade."""
    if graad != vorige_graad_laatst:
        return NONE
    return bescherming_begin


@BOEK.rule("XIII 36 lid 1", unit=EURO, per="schijf", missing=_TABEL, also=("VIII 102 lid 1-3",))
def overgangsbedrag(overgangsschaal, vorige_overgang_voorbij, ancienniteitsjaren, tabelversie, schaalbedragen):
    """What the transitional scale gives, as long as no organic scale has become better."""
    if overgangsschaal == NONE or vorige_overgang_voorbij == 1:
        return NONE
    return schaalbedragen[(tabelversie * SCHALEN + overgangsschaal) * SCHAALJAREN + ancienniteitsjaren]


@BOEK.rule("XIII 36 lid 1", unit=YES_NO, start=0, accepts=(UNKNOWN,))
def overgang_voorbij(vorige_overgang_voorbij, laatste_overgangsbedrag, laatste_schaalbedrag, overgangsschaal):
    """Whether an organic scale has become better than the transitional one; unknown amounts leave it open."""
    if overgangsschaal == NONE:
        return 0
    if laatste_overgangsbedrag == NONE or laatste_overgangsbedrag == UNKNOWN or laatste_schaalbedrag == UNKNOWN:
        return vorige_overgang_voorbij
    return 1 if laatste_schaalbedrag > laatste_overgangsbedrag else 0


@BOEK.rule("XIII 22 §3", unit=EURO, per="schijf", accepts=(UNKNOWN,), missing=_TABEL, also=("XIV 46 §1",))
def behouden_salaris(
    salarisgarantie, wijze_schijf, schaal_begin, ancienniteitsjaren, tabelversie, schaalbedragen, vorige_behouden_salaris_laatst, hoedanigheid_schijf,
    wisseldag_schijf,
):  # fmt: skip
    """The salary at transfer that a transferred official keeps until the new scale gives as much."""
    if hoedanigheid_schijf == CONTRACTUEEL:
        return NONE
    if wijze_schijf == OVERPLAATSING or wijze_schijf == OVERPLAATSING_MEDISCH:
        if schaal_begin == NONE or ancienniteitsjaren == UNKNOWN:
            return NONE if schaal_begin == NONE else UNKNOWN
        return max(salarisgarantie, schaalbedragen[(tabelversie * SCHALEN + schaal_begin) * SCHAALJAREN + ancienniteitsjaren])
    if wisseldag_schijf > 0:
        return salarisgarantie
    if vorige_behouden_salaris_laatst == UNKNOWN:
        return UNKNOWN
    return max(salarisgarantie, vorige_behouden_salaris_laatst)


@BOEK.rule("XIII 22 §3", unit=EURO, start=NONE, accepts=(UNKNOWN,))
def behouden_salaris_laatst(laatste_behouden_salaris, laatste_schaalbedrag):
    """The kept salary at the end of the month; it ends once the scale gives as much."""
    if laatste_behouden_salaris == UNKNOWN or laatste_schaalbedrag == UNKNOWN:
        return laatste_behouden_salaris
    if laatste_behouden_salaris != NONE and laatste_schaalbedrag >= laatste_behouden_salaris:
        return NONE
    return laatste_behouden_salaris


@BOEK.rule("XIII 6", unit=EURO, per="schijf", also=("XIII 1 lid 1", "XIII 22 §1", "XIII 22 §3", "XIII 22 §4", "XIII 4 lid 2", "XIII 36 lid 1"))
def jaarsalaris_schijf(schaalbedrag, garantiebedrag, bescherming_begin, behouden_salaris, overgangsbedrag, graad_schijf, vorige_graad_laatst):
    """Yearly salary at 100 % for full-time work: the scale amount, or a guaranteed higher one."""
    salaris = max(max(schaalbedrag, garantiebedrag), max(behouden_salaris, overgangsbedrag))
    if graad_schijf == vorige_graad_laatst:
        return max(salaris, bescherming_begin)
    return salaris


@BOEK.rule("XIII 6", unit=EURO)
def jaarsalaris(laatste_jaarsalaris_schijf):
    """Yearly salary at 100 % for full-time work at the end of the month."""
    return laatste_jaarsalaris_schijf


@BOEK.rule("XIII 21", unit=YEARS)
def nuttige_ancienniteit(laatste_nuttige_ancienniteit_schijf):
    """Useful seniority at the end of the month."""
    return laatste_nuttige_ancienniteit_schijf


@BOEK.rule("XIII 24 §5 lid 1", unit=EURO, missing=_TABEL)
def voorschot(graad, tabelversie, schaalbedragen, eerste_schaal_van_graad, index):
    """Monthly advance when the right salary cannot be paid at once: the starting salary of the grade, indexed."""
    if graad == NONE:
        return NONE
    bedrag = schaalbedragen[(tabelversie * SCHALEN + eerste_schaal_van_graad[graad]) * SCHAALJAREN]
    if bedrag == UNKNOWN:
        return UNKNOWN
    return (2 * bedrag * index + 120_000) // 240_000
