"""PSWI part XIII, title 1, chapters 2 and 3 (XIII 4-7, 18, 21) and title 2 (XIII 35-36): the yearly salary at 100 %.

The scale amount follows useful seniority; a changed table never lowers the salary within the grade (XIII 4), a transitional scale is
kept until an organic one is better (XIII 36). Guarantees on promotion and transfer stand in `titel_1_h3_waarborg`, the postponed
increase in `titel_1_h4_onvoldoende`. Amounts come from loaded tables of annex 9; a missing table leaves the salary undetermined.
"""

from __future__ import annotations

from statuut.engine.units import COUNT, EURO, MONTHS, TELLER, YEARS, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.deel_08_loopbaan.titel_3_ancienniteit import MAAND
from statuut.statutes.pswi.gegevens.lijsten import (
    BEVORDERING,
    CONTRACTUEEL,
    EINDE_SCHAAL_AAN_AMBT,
    NIVEAUS,
    OVERGANG_NIVEAU,
    SCHAALJAREN,
    eenheden,
)

_SCHAAL = eenheden()["schaal"]
SCHALEN = len(_SCHAAL.codes)
#: Scales of level A stand first in the sorted list.
SCHALEN_A = sum(code.startswith("A") for code in _SCHAAL.codes)
NIVEAU_A = NIVEAUS.index("A")
LANGSTE = SCHAALJAREN - 1
TABEL = "Laad de officiële salaristabel van bijlage 9 (code, trap, bedrag, vanaf, bron)."


@BOEK.rule("XIII 18", unit=MONTHS, start=0, accepts=(UNKNOWN,), also=("XIII 7",), reading="XIII-18-erkend")
def ancienniteit_voor_23(
    vorige_ancienniteit_voor_23, vorige_geldelijke_maand, erkend_geldelijk, maandnummer, maand_23, leeswijze_XIII_18_erkend
):
    """Monetary seniority gathered or recognised before the month in which the age of 23 was reached."""
    if maand_23 == UNKNOWN or vorige_ancienniteit_voor_23 == UNKNOWN:
        return UNKNOWN
    if maandnummer <= maand_23:
        if vorige_geldelijke_maand == UNKNOWN or erkend_geldelijk == UNKNOWN:
            return UNKNOWN
        return vorige_ancienniteit_voor_23 + vorige_geldelijke_maand + erkend_geldelijk
    if leeswijze_XIII_18_erkend == 1:
        if erkend_geldelijk == UNKNOWN:
            return UNKNOWN
        return vorige_ancienniteit_voor_23 + max(0, erkend_geldelijk - (maandnummer - maand_23) * MAAND)
    return vorige_ancienniteit_voor_23


@BOEK.rule("XIII 18", unit=YES_NO, per="schijf", also=("XIV 46 §1",))
def bevorderd_naar_niveau_a(
    graad_schijf, wijze_schijf, hoedanigheid_schijf, graad_voor, vorige_graad_laatst, eerdere_wijze, niveau_van_graad
):
    """Whether the official is promoted to level A from a lower level in this stretch of the month, or earlier in the month."""
    if hoedanigheid_schijf == CONTRACTUEEL or vorige_graad_laatst == NONE or graad_voor == NONE:
        return 0
    naar_a = 1 if niveau_van_graad[graad_voor] == NIVEAU_A and niveau_van_graad[vorige_graad_laatst] < NIVEAU_A else 0
    if naar_a == 1 and (eerdere_wijze == BEVORDERING or eerdere_wijze == OVERGANG_NIVEAU):
        return 1
    if wijze_schijf != BEVORDERING and wijze_schijf != OVERGANG_NIVEAU:
        return 0
    return 1 if niveau_van_graad[graad_schijf] == NIVEAU_A and niveau_van_graad[graad_voor] < NIVEAU_A else 0


@BOEK.rule("XIII 18", unit=YES_NO, start=0)
def telt_vanaf_23(vorige_telt_vanaf_23, hoogste_bevorderd_naar_niveau_a, hoedanigheid_laatst, niveau):
    """Whether seniority counts from the age of 23, after a promotion to level A."""
    if hoedanigheid_laatst == NONE or hoedanigheid_laatst == CONTRACTUEEL or niveau != NIVEAU_A:
        return 0
    if hoogste_bevorderd_naar_niveau_a == 1:
        return 1
    return vorige_telt_vanaf_23


@BOEK.rule("XIII 18", unit=MONTHS, accepts=(UNKNOWN,))
def bezoldigde_ancienniteit_begin(
    verworven_geldelijke_ancienniteit, verworven_als_contractueel, hoedanigheid_telling, ancienniteit_voor_23, vorige_telt_vanaf_23
):
    """Monetary seniority for the salary on the first of the month."""
    if hoedanigheid_telling == CONTRACTUEEL:
        return verworven_als_contractueel
    if verworven_geldelijke_ancienniteit == UNKNOWN or vorige_telt_vanaf_23 == UNKNOWN or hoedanigheid_telling == UNKNOWN:
        return UNKNOWN
    if vorige_telt_vanaf_23 == 1:
        if ancienniteit_voor_23 == UNKNOWN:
            return UNKNOWN
        return verworven_geldelijke_ancienniteit - ancienniteit_voor_23
    return verworven_geldelijke_ancienniteit


@BOEK.rule("XIII 21", unit=YEARS)
def jaren_begin(bezoldigde_ancienniteit_begin, vorige_verschuiving):
    """Whole years of monetary seniority on the first of the month."""
    return min(LANGSTE, max(0, bezoldigde_ancienniteit_begin - vorige_verschuiving) // (12 * MAAND))


@BOEK.rule("XIII 21", unit=YEARS, missing=TABEL, reading="XIII-22-oudste-tabel")
def nuttige_jaren_begin(schaal_begin, jaren_begin, tabelversie, oudste_trappen, schaaltrappen, leeswijze_XIII_22_oudste_tabel):
    """Useful seniority in the scale at the start of the month: the last step that the years reach."""
    if schaal_begin == NONE:
        return NONE
    cel = (tabelversie * SCHALEN + schaal_begin) * SCHAALJAREN + jaren_begin
    return schaaltrappen[cel] if leeswijze_XIII_22_oudste_tabel == 1 else oudste_trappen[cel]


@BOEK.rule("XIII 6", unit=MONTHS, per="schijf", accepts=(UNKNOWN,), also=("XIII 16", "XIII 18", "XIV 46 §1"))
def bezoldigde_ancienniteit(
    verworven_geldelijke_ancienniteit, verworven_als_contractueel, hoedanigheid_schijf, ancienniteit_voor_23, vorige_telt_vanaf_23,
    bevorderd_naar_niveau_a,
):  # fmt: skip
    """Monetary seniority that the salary follows in this stretch of the month."""
    if hoedanigheid_schijf == CONTRACTUEEL:
        return verworven_als_contractueel
    if verworven_geldelijke_ancienniteit == UNKNOWN or hoedanigheid_schijf == UNKNOWN:
        return UNKNOWN
    if vorige_telt_vanaf_23 == UNKNOWN or bevorderd_naar_niveau_a == UNKNOWN:
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


@BOEK.rule("XIII 21", unit=YEARS, per="schijf", also=("XIII 23",))
def ancienniteitsjaren(bezoldigde_ancienniteit, verschuiving_begin, salarisschaal_schijf, schaal_begin):
    """Whole years of that seniority; less what an evaluation "onvoldoende" takes from later increases too, where it is read so."""
    over = bezoldigde_ancienniteit - verschuiving_begin if salarisschaal_schijf == schaal_begin else bezoldigde_ancienniteit
    return min(LANGSTE, max(0, over) // (12 * MAAND))


@BOEK.rule("XIII 21", unit=YEARS, per="schijf", missing=TABEL, also=("XIII 6",))
def nuttige_ancienniteit_schijf(
    salarisschaal_schijf, ancienniteitsjaren, tabelversie, schaaltrappen, uitstel_loopt, uitgestelde_trap, trap_tijdens_uitstel
):
    """Useful seniority: the smallest number of years that gives the step reached; a postponed step waits (XIII 23)."""
    trap = schaaltrappen[(tabelversie * SCHALEN + salarisschaal_schijf) * SCHAALJAREN + ancienniteitsjaren]
    if uitstel_loopt == 1 and trap == uitgestelde_trap:
        return trap_tijdens_uitstel
    return trap


@BOEK.rule(
    "XIII 6", unit=EURO, per="schijf", missing=TABEL, also=("XIII 1 lid 1", "XIII 1 lid 3", "XIII 3 §2", "XIII 35 §2", "XIII 4 lid 1")
)
def schaalbedrag(salarisschaal_schijf, nuttige_ancienniteit_schijf, tabelversie, schaalbedragen):
    """Yearly amount of the scale at 100 % for the useful seniority."""
    return schaalbedragen[(tabelversie * SCHALEN + salarisschaal_schijf) * SCHAALJAREN + nuttige_ancienniteit_schijf]


@BOEK.rule("XIII 4 lid 2", unit=EURO, accepts=(UNKNOWN,), also=("XIV 46 §1",))
def bescherming_begin(vorige_bescherming, vorige_jaarsalaris_laatst, vorige_tabelversie_laatst, tabelversie, hoedanigheid_laatst):
    """Salary kept when new tables would lower it: the salary enjoyed under the old ones, until the new give as much."""
    if hoedanigheid_laatst == CONTRACTUEEL:
        return NONE
    behouden = NONE if vorige_bescherming == UNKNOWN else vorige_bescherming
    if vorige_tabelversie_laatst == NONE or tabelversie == vorige_tabelversie_laatst or vorige_jaarsalaris_laatst == UNKNOWN:
        return behouden
    return max(behouden, vorige_jaarsalaris_laatst)


@BOEK.rule("XIII 4 lid 2", unit=TELLER, start=NONE)
def tabelversie_laatst(tabelversie):
    """The version of the tables in the month."""
    return tabelversie


@BOEK.rule("XIII 4 lid 2", unit=EURO, start=NONE, accepts=(UNKNOWN,))
def bescherming(bescherming_begin, graad, vorige_graad_laatst, laatste_wijze_schijf, laatste_salaris_zonder_bescherming):
    """The kept salary at the end of the month: it ends when the new tables give as much, and on leaving the grade or the post."""
    if graad != vorige_graad_laatst or laatste_wijze_schijf == EINDE_SCHAAL_AAN_AMBT:
        return NONE
    if laatste_salaris_zonder_bescherming != UNKNOWN and laatste_salaris_zonder_bescherming >= bescherming_begin:
        return NONE
    return bescherming_begin


@BOEK.rule("XIII 36 lid 1", unit=EURO, per="schijf", missing=TABEL, also=("XIII 3 §1",))
def overgangsbedrag(overgangsschaal, vorige_overgang_voorbij, overgangsjaren, tabelversie, schaalbedragen):
    """What the transitional scale gives, as long as no organic scale has become better."""
    if overgangsschaal == NONE or vorige_overgang_voorbij == 1:
        return NONE
    return schaalbedragen[(tabelversie * SCHALEN + overgangsschaal) * SCHAALJAREN + overgangsjaren]


@BOEK.rule("XIII 36 lid 1", unit=YES_NO, start=0, accepts=(UNKNOWN,))
def overgang_voorbij(vorige_overgang_voorbij, laatste_overgangsbedrag, laatste_schaalbedrag, overgangsschaal):
    """Whether an organic scale has become better than the transitional one; unknown amounts leave it open."""
    if overgangsschaal == NONE:
        return 0
    if laatste_overgangsbedrag == NONE or laatste_overgangsbedrag == UNKNOWN or laatste_schaalbedrag == UNKNOWN:
        return vorige_overgang_voorbij
    return 1 if laatste_schaalbedrag > laatste_overgangsbedrag else 0


@BOEK.rule("XIII 6", unit=EURO, accepts=(UNKNOWN,), missing=TABEL)
def schaalbedrag_begin(
    schaal_begin,
    nuttige_jaren_begin,
    verhoging_uitgesteld,
    maandnummer,
    uitstel_tot,
    vorige_schaalbedrag_laatst,
    tabelversie,
    schaalbedragen,
):
    """Yearly amount of the scale held at the start of the month, with an increase of that day unless it is postponed."""
    if schaal_begin == NONE:
        return NONE
    if nuttige_jaren_begin == UNKNOWN or verhoging_uitgesteld == UNKNOWN or uitstel_tot == UNKNOWN or schaal_begin == UNKNOWN:
        return UNKNOWN
    if verhoging_uitgesteld == 1 or maandnummer < uitstel_tot:
        return vorige_schaalbedrag_laatst
    return schaalbedragen[(tabelversie * SCHALEN + schaal_begin) * SCHAALJAREN + nuttige_jaren_begin]


@BOEK.rule(
    "XIII 6", unit=EURO, per="schijf", also=("XIII 1 lid 1", "XIII 22 §1", "XIII 22 §3", "XIII 36 lid 1", "XIII 117ter", "XIV 54", "XIV 56")
)
def salaris_zonder_bescherming(
    schaalbedrag, garantiebedrag, behouden_salaris, overgangsbedrag, federaal_behouden, oude_bezoldigingsregeling
):
    """Yearly salary at 100 %: the scale amount, or a higher one guaranteed on promotion, transfer or insertion."""
    hoogste = max(max(schaalbedrag, garantiebedrag), max(behouden_salaris, overgangsbedrag))
    return max(hoogste, max(federaal_behouden, oude_bezoldigingsregeling))


@BOEK.rule("XIII 6", unit=EURO, per="schijf", also=("XIII 1 lid 1", "XIII 4 lid 2"))
def jaarsalaris_schijf(salaris_zonder_bescherming, bescherming_begin, graad_schijf, vorige_graad_laatst, wijze_schijf):
    """Yearly salary at 100 % for full-time work: the scale amount, or a guaranteed higher one."""
    if graad_schijf == vorige_graad_laatst and wijze_schijf != EINDE_SCHAAL_AAN_AMBT:
        return max(salaris_zonder_bescherming, bescherming_begin)
    return salaris_zonder_bescherming


@BOEK.rule("XIII 6", unit=EURO)
def jaarsalaris(laatste_jaarsalaris_schijf):
    """Yearly salary at 100 % for full-time work at the end of the month."""
    return laatste_jaarsalaris_schijf


@BOEK.rule("XIII 6", unit=EURO, start=NONE)
def jaarsalaris_laatst(laatste_jaarsalaris_schijf):
    """The yearly salary enjoyed at the end of the month, for guarantees of the next."""
    return laatste_jaarsalaris_schijf


@BOEK.rule("XIII 22 §3", unit=EURO, start=NONE)
def schaalbedrag_laatst(laatste_schaalbedrag):
    """The scale amount at the end of the month."""
    return laatste_schaalbedrag


@BOEK.rule("XIII 21", unit=YEARS)
def nuttige_ancienniteit(laatste_nuttige_ancienniteit_schijf):
    """Useful seniority at the end of the month."""
    return laatste_nuttige_ancienniteit_schijf


@BOEK.rule("XIII 21", unit=COUNT)
def trap(salarisschaal, nuttige_ancienniteit, tabelversie, trapnummers):
    """Ordinal of the step in the scale: 1 for the minimum salary, one more with each increase of the table."""
    if salarisschaal == NONE or nuttige_ancienniteit == NONE:
        return NONE
    return trapnummers[(tabelversie * SCHALEN + salarisschaal) * SCHAALJAREN + nuttige_ancienniteit]


@BOEK.rule("XIII 24 §5 lid 1", unit=EURO, missing=TABEL)
def voorschot(graad, tabelversie, schaalbedragen, eerste_schaal_van_graad, index):
    """Monthly advance when the right salary cannot be paid at once: the starting salary of the grade, indexed."""
    if graad == NONE:
        return NONE
    bedrag = schaalbedragen[(tabelversie * SCHALEN + eerste_schaal_van_graad[graad]) * SCHAALJAREN]
    if bedrag == UNKNOWN:
        return UNKNOWN
    return (2 * bedrag * index + 120_000) // 240_000
