"""PSWI part XIII, title 1, chapters 2 to 4 (XIII 4-7, 18, 21-23) and title 2 (XIII 35-36): the yearly salary at 100 %.

The scale amount follows useful seniority; promotion never lowers the salary (XIII 22 §1), a changed table never does within the
grade (XIII 4), a transitional scale is kept until an organic one is better (XIII 36). An evaluation "onvoldoende" postpones the next
increase by six months (XIII 23). Amounts come from loaded tables of annex 9; a missing table leaves the salary undetermined.
"""

from __future__ import annotations

from statuut.engine.units import COUNT, EURO, MONTH, MONTHS, TELLER, YEARS, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.deel_08_loopbaan.titel_3_ancienniteit import MAAND
from statuut.statutes.pswi.gegevens.lijsten import (
    AMBTENAAR,
    BEVORDERING,
    CONTRACTUEEL,
    EINDE_SCHAAL_AAN_AMBT,
    INDIENSTTREDING,
    NIVEAUS,
    OVERGANG_NIVEAU,
    OVERPLAATSING,
    OVERPLAATSING_MEDISCH,
    SCHAALJAREN,
    TERUGZETTING,
    eenheden,
)

_SCHAAL = eenheden()["schaal"]
SCHALEN = len(_SCHAAL.codes)
#: Scales of level A stand first in the sorted list.
SCHALEN_A = sum(code.startswith("A") for code in _SCHAAL.codes)
NIVEAU_A = NIVEAUS.index("A")
LANGSTE = SCHAALJAREN - 1
_TABEL = "Laad de officiële salaristabel van bijlage 9 (code, trap, bedrag, vanaf, bron)."


@BOEK.rule("XIII 18", unit=MONTHS, start=0, accepts=(UNKNOWN,), also=("XIII 7",), reading="XIII-18-erkend")
def ancienniteit_voor_23(vorige_ancienniteit_voor_23, vorige_geldelijke_maand, erkend_geldelijk, maandnummer, maand_23):
    """Monetary seniority gathered or recognised before the month in which the age of 23 was reached."""
    if maand_23 == UNKNOWN:
        return UNKNOWN
    if maandnummer <= maand_23:
        return vorige_ancienniteit_voor_23 + vorige_geldelijke_maand + erkend_geldelijk
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
def bezoldigde_ancienniteit_begin(
    verworven_geldelijke_ancienniteit, verworven_als_contractueel, hoedanigheid_telling, ancienniteit_voor_23, vorige_telt_vanaf_23
):
    """Monetary seniority for the salary on the first of the month."""
    if hoedanigheid_telling == CONTRACTUEEL:
        return verworven_als_contractueel
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
def nuttige_jaren_begin(schaal_begin, jaren_begin, tabelversie, oudste_trappen):
    """Useful seniority in the scale at the start of the month: the last step that the years reach."""
    if schaal_begin == NONE:
        return NONE
    return oudste_trappen[(tabelversie * SCHALEN + schaal_begin) * SCHAALJAREN + jaren_begin]


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


@BOEK.rule("XIII 23", unit=MONTH, start=NONE, accepts=(UNKNOWN,))
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


@BOEK.rule("XIII 23", unit=_SCHAAL, start=NONE, accepts=(UNKNOWN,))
def uitgestelde_schaal(vorige_uitgestelde_schaal, verhoging_uitgesteld, schaal_begin):
    """The scale in which an increase was postponed: another scale is paid in full."""
    if verhoging_uitgesteld == 1:
        return schaal_begin
    return vorige_uitgestelde_schaal


@BOEK.rule("XIII 23", unit=EURO, start=NONE, accepts=(UNKNOWN,), reading="XIII-23-waarborg")
def waarborg_tijdens_uitstel(vorige_waarborg_tijdens_uitstel, verhoging_uitgesteld, vorige_garantiebedrag_laatst):
    """What the former scale gave when the increase was postponed: the guarantee does not rise meanwhile either."""
    if verhoging_uitgesteld == 1:
        return vorige_garantiebedrag_laatst
    return vorige_waarborg_tijdens_uitstel


@BOEK.rule("XIII 23", unit=YES_NO, per="schijf", accepts=(UNKNOWN,))
def uitstel_loopt(maandnummer, uitstel_tot, uitgestelde_schaal, salarisschaal_schijf):
    """Whether a postponed increase is still waiting, in the scale in which it was postponed."""
    if uitstel_tot == UNKNOWN:
        return UNKNOWN
    return 1 if maandnummer < uitstel_tot and salarisschaal_schijf == uitgestelde_schaal else 0


@BOEK.rule("XIII 6", unit=MONTHS, per="schijf", accepts=(UNKNOWN,), also=("XIII 16", "XIII 18", "XIV 46 §1"))
def bezoldigde_ancienniteit(
    verworven_geldelijke_ancienniteit, verworven_als_contractueel, hoedanigheid_schijf, ancienniteit_voor_23, vorige_telt_vanaf_23,
    bevorderd_naar_niveau_a,
):  # fmt: skip
    """Monetary seniority that the salary follows in this stretch of the month."""
    if hoedanigheid_schijf == CONTRACTUEEL:
        return verworven_als_contractueel
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
    salarisschaal_schijf, ancienniteitsjaren, tabelversie, schaaltrappen, uitstel_loopt, uitgestelde_trap, trap_tijdens_uitstel
):
    """Useful seniority: the smallest number of years that gives the step reached; a postponed step waits (XIII 23)."""
    trap = schaaltrappen[(tabelversie * SCHALEN + salarisschaal_schijf) * SCHAALJAREN + ancienniteitsjaren]
    if uitstel_loopt == 1 and trap == uitgestelde_trap:
        return trap_tijdens_uitstel
    return trap


@BOEK.rule(
    "XIII 6", unit=EURO, per="schijf", missing=_TABEL, also=("XIII 1 lid 1", "XIII 1 lid 3", "XIII 3 §2", "XIII 35 §2", "XIII 4 lid 1")
)
def schaalbedrag(salarisschaal_schijf, nuttige_ancienniteit_schijf, tabelversie, schaalbedragen):
    """Yearly amount of the scale at 100 % for the useful seniority."""
    return schaalbedragen[(tabelversie * SCHALEN + salarisschaal_schijf) * SCHAALJAREN + nuttige_ancienniteit_schijf]


def jaren_in(schaal, verworven, bezoldigd):
    """Whole years that count in a former scale: in level A those of the salary there (XIII 18), in a lower level all of them."""
    return min(LANGSTE, (bezoldigd if schaal < SCHALEN_A else verworven) // (12 * MAAND))


@BOEK.rule("XIII 22 §1", unit=YES_NO, missing=_TABEL, reading="XIII-22-waarborg-blijft")
def oudere_waarborg_hoger(
    vorige_garantieschaal, vorige_garantieversie, vorige_oudere_garantieschaal, vorige_oudere_garantieversie,
    verworven_geldelijke_ancienniteit,
    bezoldigde_ancienniteit_begin, oudste_bedragen,
):  # fmt: skip
    """Whether the guarantee of an earlier promotion gives more than that of the last one."""
    if vorige_oudere_garantieschaal == NONE or vorige_garantieschaal == NONE:
        return 0
    jaren = jaren_in(vorige_garantieschaal, verworven_geldelijke_ancienniteit, bezoldigde_ancienniteit_begin)
    jongste = oudste_bedragen[(vorige_garantieversie * SCHALEN + vorige_garantieschaal) * SCHAALJAREN + jaren]
    jaren = jaren_in(vorige_oudere_garantieschaal, verworven_geldelijke_ancienniteit, bezoldigde_ancienniteit_begin)
    oudste = oudste_bedragen[(vorige_oudere_garantieversie * SCHALEN + vorige_oudere_garantieschaal) * SCHAALJAREN + jaren]
    if jongste == UNKNOWN or oudste == UNKNOWN:
        return UNKNOWN
    return 1 if oudste > jongste else 0


@BOEK.rule("XIII 22 §1", unit=_SCHAAL)
def garantieschaal_begin(vorige_garantieschaal, overgang_in_loopbaan, vorige_salarisschaal, hoedanigheid_laatst):
    """The former scale whose salary is guaranteed at the start of the month."""
    if hoedanigheid_laatst == CONTRACTUEEL:
        return NONE
    if overgang_in_loopbaan == 1:
        return vorige_salarisschaal
    return vorige_garantieschaal


@BOEK.rule("XIII 22 §1", unit=TELLER)
def garantieversie_begin(vorige_garantieversie, overgang_in_loopbaan, tabelversie):
    """The version of the tables at the promotion that gave the guarantee."""
    if overgang_in_loopbaan == 1:
        return tabelversie
    return vorige_garantieversie


@BOEK.rule("XIII 22 §1", unit=_SCHAAL, accepts=(UNKNOWN,))
def oudere_garantieschaal_begin(
    vorige_garantieschaal, vorige_oudere_garantieschaal, overgang_in_loopbaan, oudere_waarborg_hoger, hoedanigheid_laatst
):
    """The best scale guaranteed by promotions before the last one, at the start of the month."""
    if hoedanigheid_laatst == CONTRACTUEEL:
        return NONE
    if overgang_in_loopbaan == 1 and oudere_waarborg_hoger != 1:
        return vorige_garantieschaal
    return vorige_oudere_garantieschaal


@BOEK.rule("XIII 22 §1", unit=TELLER, accepts=(UNKNOWN,))
def oudere_garantieversie_begin(vorige_garantieversie, vorige_oudere_garantieversie, overgang_in_loopbaan, oudere_waarborg_hoger):
    """The version of the tables that goes with it."""
    if overgang_in_loopbaan == 1 and oudere_waarborg_hoger != 1:
        return vorige_garantieversie
    return vorige_oudere_garantieversie


@BOEK.rule("XIII 22 §1", unit=YES_NO, per="schijf", also=("XIV 46 §1",))
def bevorderd(wijze_schijf, wisseldag_schijf, hogere_schaal, hoedanigheid_schijf):
    """Whether this stretch begins with a promotion in grade or in scale."""
    if wisseldag_schijf == 0 or hoedanigheid_schijf == CONTRACTUEEL:
        return 0
    return 1 if wijze_schijf == BEVORDERING or wijze_schijf == OVERGANG_NIVEAU or hogere_schaal == 1 else 0


@BOEK.rule("XIII 22 §1", unit=YES_NO, per="schijf", reading="XIII-22-waarborg-blijft", also=("XIV 46 §1",))
def waarborg_vervalt(wijze_schijf, wisseldag_schijf, hoedanigheid_schijf):
    """Whether running guarantees end: on entry, demotion and medical transfer, and for contract staff."""
    if hoedanigheid_schijf == CONTRACTUEEL:
        return 1
    if wisseldag_schijf == 0:
        return 0
    return 1 if wijze_schijf == INDIENSTTREDING or wijze_schijf == TERUGZETTING or wijze_schijf == OVERPLAATSING_MEDISCH else 0


@BOEK.rule("XIII 22 §1", unit=_SCHAAL, per="schijf")
def garantieschaal_schijf(garantieschaal_begin, schaal_begin, bevorderd, waarborg_vervalt):
    """The former scale whose salary is guaranteed after the last promotion in grade or scale."""
    if waarborg_vervalt == 1:
        return NONE
    return schaal_begin if bevorderd == 1 else garantieschaal_begin


@BOEK.rule("XIII 22 §1", unit=_SCHAAL, per="schijf", accepts=(UNKNOWN,))
def oudere_garantieschaal_schijf(
    garantieschaal_begin, oudere_garantieschaal_begin, oudere_waarborg_hoger, overgang_in_loopbaan, bevorderd, waarborg_vervalt
):
    """The best scale guaranteed by promotions before the last one."""
    if waarborg_vervalt == 1:
        return NONE
    if bevorderd == 1 and overgang_in_loopbaan == 0 and oudere_waarborg_hoger != 1:
        return garantieschaal_begin
    return oudere_garantieschaal_begin


@BOEK.rule("XIII 22 §1", unit=TELLER, per="schijf", accepts=(UNKNOWN,))
def oudere_garantieversie_schijf(garantieversie_begin, oudere_garantieversie_begin, oudere_waarborg_hoger, overgang_in_loopbaan, bevorderd):
    """The version of the tables that goes with it."""
    if bevorderd == 1 and overgang_in_loopbaan == 0 and oudere_waarborg_hoger != 1:
        return garantieversie_begin
    return oudere_garantieversie_begin


@BOEK.rule("XIII 22 §1", unit=EURO, per="schijf", missing=_TABEL, reading="XIII-22-vorige-schaal", also=("XIII 18",))
def garantiebedrag(
    garantieschaal_schijf, garantieversie_begin, oudere_garantieschaal_schijf, oudere_garantieversie_schijf, bevorderd, tabelversie,
    verworven_geldelijke_ancienniteit, bezoldigde_ancienniteit_begin, oudste_bedragen, uitstel_loopt, waarborg_tijdens_uitstel,
):  # fmt: skip
    """What the former scales would give now, each under the tables of the moment of promotion and with the seniority that counted there."""
    if garantieschaal_schijf == NONE:
        return NONE
    versie = tabelversie if bevorderd == 1 else garantieversie_begin
    jaren = jaren_in(garantieschaal_schijf, verworven_geldelijke_ancienniteit, bezoldigde_ancienniteit_begin)
    bedrag = oudste_bedragen[(versie * SCHALEN + garantieschaal_schijf) * SCHAALJAREN + jaren]
    if bedrag == UNKNOWN:
        return UNKNOWN
    if oudere_garantieschaal_schijf != NONE:
        jaren = jaren_in(oudere_garantieschaal_schijf, verworven_geldelijke_ancienniteit, bezoldigde_ancienniteit_begin)
        ouder = oudste_bedragen[(oudere_garantieversie_schijf * SCHALEN + oudere_garantieschaal_schijf) * SCHAALJAREN + jaren]
        if ouder == UNKNOWN:
            return UNKNOWN
        bedrag = max(bedrag, ouder)
    if uitstel_loopt == 1 and waarborg_tijdens_uitstel != NONE:
        return min(bedrag, waarborg_tijdens_uitstel)
    return bedrag


@BOEK.rule("XIII 22 §1", unit=EURO, start=NONE)
def garantiebedrag_laatst(laatste_garantiebedrag):
    """What the former scales guarantee at the end of the month."""
    return laatste_garantiebedrag


@BOEK.rule("XIII 22 §1", unit=_SCHAAL, start=NONE)
def garantieschaal(laatste_garantieschaal_schijf, garantieschaal_begin, in_dienst):
    """The former scale whose salary is guaranteed at the end of the month."""
    if in_dienst == 0:
        return garantieschaal_begin
    return laatste_garantieschaal_schijf


@BOEK.rule("XIII 22 §1", unit=TELLER, start=NONE)
def garantieversie(garantieversie_begin, hoogste_bevorderd, tabelversie):
    """The version of the tables that goes with the guarantee."""
    if hoogste_bevorderd == 1:
        return tabelversie
    return garantieversie_begin


@BOEK.rule("XIII 22 §1", unit=_SCHAAL, start=NONE)
def oudere_garantieschaal(laatste_oudere_garantieschaal_schijf, oudere_garantieschaal_begin, in_dienst):
    """The best scale guaranteed by promotions before the last one, at the end of the month."""
    if in_dienst == 0:
        return oudere_garantieschaal_begin
    return laatste_oudere_garantieschaal_schijf


@BOEK.rule("XIII 22 §1", unit=TELLER, start=NONE)
def oudere_garantieversie(laatste_oudere_garantieversie_schijf, oudere_garantieversie_begin, in_dienst):
    """The version of the tables that goes with it, at the end of the month."""
    if in_dienst == 0:
        return oudere_garantieversie_begin
    return laatste_oudere_garantieversie_schijf


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


@BOEK.rule("XIII 36 lid 1", unit=EURO, per="schijf", missing=_TABEL, also=("XIII 3 §1",))
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


@BOEK.rule("XIII 6", unit=EURO, accepts=(UNKNOWN,), missing=_TABEL)
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
    if nuttige_jaren_begin == UNKNOWN or verhoging_uitgesteld == UNKNOWN:
        return UNKNOWN
    if verhoging_uitgesteld == 1 or maandnummer < uitstel_tot:
        return vorige_schaalbedrag_laatst
    return schaalbedragen[(tabelversie * SCHALEN + schaal_begin) * SCHAALJAREN + nuttige_jaren_begin]


@BOEK.rule("XIII 22 §3", unit=EURO, per="schijf", accepts=(UNKNOWN,), missing=_TABEL, also=("XIV 46 §1",))
def behouden_salaris(
    salarisgarantie,
    wijze_schijf,
    wisseldag_schijf,
    schaalbedrag_begin,
    vorige_jaarsalaris_laatst,
    vorige_behouden_salaris_laatst,
    hoedanigheid_schijf,
    schaal_begin,
    jaren_begin,
    tabelversie,
    oudste_bedragen,
):
    """The salary enjoyed at transfer, guarantees included, that a transferred official keeps until the new scale gives as much."""
    if hoedanigheid_schijf == CONTRACTUEEL:
        return NONE
    if wijze_schijf == OVERPLAATSING or wijze_schijf == OVERPLAATSING_MEDISCH:
        if schaalbedrag_begin == UNKNOWN or vorige_jaarsalaris_laatst == UNKNOWN:
            if schaal_begin == NONE or jaren_begin == UNKNOWN:
                return UNKNOWN
            oudste = oudste_bedragen[(tabelversie * SCHALEN + schaal_begin) * SCHAALJAREN + jaren_begin]
            return UNKNOWN if oudste == UNKNOWN else max(salarisgarantie, oudste)
        return max(salarisgarantie, max(schaalbedrag_begin, vorige_jaarsalaris_laatst))
    if wisseldag_schijf > 0 and (wijze_schijf == INDIENSTTREDING or wijze_schijf == TERUGZETTING):
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


@BOEK.rule("XIII 6", unit=EURO, per="schijf", also=("XIII 1 lid 1", "XIII 22 §1", "XIII 22 §3", "XIII 36 lid 1"))
def salaris_zonder_bescherming(schaalbedrag, garantiebedrag, behouden_salaris, overgangsbedrag):
    """Yearly salary at 100 %: the scale amount, or a higher one guaranteed on promotion, transfer or insertion."""
    return max(max(schaalbedrag, garantiebedrag), max(behouden_salaris, overgangsbedrag))


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


@BOEK.rule("XIII 24 §5 lid 1", unit=EURO, missing=_TABEL)
def voorschot(graad, tabelversie, schaalbedragen, eerste_schaal_van_graad, index):
    """Monthly advance when the right salary cannot be paid at once: the starting salary of the grade, indexed."""
    if graad == NONE:
        return NONE
    bedrag = schaalbedragen[(tabelversie * SCHALEN + eerste_schaal_van_graad[graad]) * SCHAALJAREN]
    if bedrag == UNKNOWN:
        return UNKNOWN
    return (2 * bedrag * index + 120_000) // 240_000
