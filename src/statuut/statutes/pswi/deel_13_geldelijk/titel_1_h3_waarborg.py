"""PSWI part XIII, title 1, chapter 3 (XIII 22 §1): promotion never lowers the salary.

After a promotion in grade or scale the former scale goes on under the tables of that moment, with the seniority that counts there; the
best of the running guarantees holds. What a transfer keeps stands in `titel_1_h3_overplaatsing`. Amounts come from loaded tables of
annex 9; before the oldest of them its own amounts are the measure.
"""

from __future__ import annotations

from statuut.engine.units import EURO, TELLER, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.deel_08_loopbaan.titel_3_ancienniteit import MAAND
from statuut.statutes.pswi.deel_13_geldelijk.titel_1_h2_salaris import LANGSTE, SCHALEN, SCHALEN_A, TABEL
from statuut.statutes.pswi.gegevens.lijsten import (
    BEVORDERING,
    CONTRACTUEEL,
    INDIENSTTREDING,
    OVERGANG_NIVEAU,
    OVERPLAATSING_MEDISCH,
    SCHAALJAREN,
    TERUGZETTING,
    TERUGZETTING_TUCHT,
    eenheden,
)

_SCHAAL = eenheden()["schaal"]


def jaren_in(schaal, verworven, bezoldigd):
    """Whole years that count in a former scale: in level A those of the salary there (XIII 18), in a lower level all of them."""
    return min(LANGSTE, (bezoldigd if schaal < SCHALEN_A else verworven) // (12 * MAAND))


@BOEK.rule("XIII 22 §1", unit=YES_NO, missing=TABEL, reading="XIII-22-waarborg-blijft")
def oudere_waarborg_hoger(
    vorige_garantieschaal, vorige_garantieversie, vorige_oudere_garantieschaal, vorige_oudere_garantieversie,
    verworven_geldelijke_ancienniteit,
    bezoldigde_ancienniteit_begin, oudste_bedragen, schaalbedragen, leeswijze_XIII_22_oudste_tabel,
):  # fmt: skip
    """Whether the guarantee of an earlier promotion gives more than that of the last one."""
    if vorige_oudere_garantieschaal == NONE or vorige_garantieschaal == NONE:
        return 0
    jaren = jaren_in(vorige_garantieschaal, verworven_geldelijke_ancienniteit, bezoldigde_ancienniteit_begin)
    cel = (vorige_garantieversie * SCHALEN + vorige_garantieschaal) * SCHAALJAREN + jaren
    jongste = schaalbedragen[cel] if leeswijze_XIII_22_oudste_tabel == 1 else oudste_bedragen[cel]
    jaren = jaren_in(vorige_oudere_garantieschaal, verworven_geldelijke_ancienniteit, bezoldigde_ancienniteit_begin)
    cel = (vorige_oudere_garantieversie * SCHALEN + vorige_oudere_garantieschaal) * SCHAALJAREN + jaren
    oudste = schaalbedragen[cel] if leeswijze_XIII_22_oudste_tabel == 1 else oudste_bedragen[cel]
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


@BOEK.rule("XIII 22 §1", unit=_SCHAAL, accepts=(UNKNOWN,), reading="XIII-22-waarborg-blijft")
def oudere_garantieschaal_begin(
    vorige_garantieschaal, vorige_oudere_garantieschaal, overgang_in_loopbaan, oudere_waarborg_hoger, hoedanigheid_laatst,
    leeswijze_XIII_22_waarborg_blijft,
):  # fmt: skip
    """The best scale guaranteed by promotions before the last one, at the start of the month."""
    if hoedanigheid_laatst == CONTRACTUEEL or leeswijze_XIII_22_waarborg_blijft == 1:
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
    return 0 if wisseldag_schijf == 0 else neemt_waarborg_weg(wijze_schijf)


def neemt_waarborg_weg(wijze):
    """Whether a change ends running guarantees."""
    if wijze == INDIENSTTREDING or wijze == OVERPLAATSING_MEDISCH:
        return 1
    return 1 if wijze == TERUGZETTING or wijze == TERUGZETTING_TUCHT else 0


@BOEK.rule("XIII 22 §1", unit=YES_NO, per="schijf")
def ook_eerder_bevorderd(eerdere_wijze, eerder_hogere_schaal, hoedanigheid_schijf):
    """Whether an earlier change of the same month was a promotion as well, so that two former scales are new."""
    if hoedanigheid_schijf == CONTRACTUEEL:
        return 0
    return 1 if eerdere_wijze == BEVORDERING or eerdere_wijze == OVERGANG_NIVEAU or eerder_hogere_schaal == 1 else 0


@BOEK.rule("XIII 22 §1", unit=_SCHAAL, per="schijf")
def garantieschaal_schijf(
    garantieschaal_begin, schaal_begin, schaal_voor, bevorderd, ook_eerder_bevorderd, waarborg_vervalt, eerdere_wijze
):
    """The former scale whose salary is guaranteed after the last promotion in grade or scale."""
    if waarborg_vervalt == 1:
        return NONE
    if bevorderd == 1:
        return schaal_voor
    if neemt_waarborg_weg(eerdere_wijze) == 1:
        return NONE
    return schaal_begin if ook_eerder_bevorderd == 1 else garantieschaal_begin


@BOEK.rule("XIII 22 §1", unit=_SCHAAL, per="schijf", accepts=(UNKNOWN,), reading="XIII-22-waarborg-blijft")
def oudere_garantieschaal_schijf(
    garantieschaal_begin, oudere_garantieschaal_begin, oudere_waarborg_hoger, overgang_in_loopbaan, bevorderd, waarborg_vervalt,
    ook_eerder_bevorderd, schaal_begin, eerdere_wijze, leeswijze_XIII_22_waarborg_blijft,
):  # fmt: skip
    """The best scale guaranteed by promotions before the last one."""
    if waarborg_vervalt == 1 or neemt_waarborg_weg(eerdere_wijze) == 1 or leeswijze_XIII_22_waarborg_blijft == 1:
        return NONE
    if bevorderd == 1 and ook_eerder_bevorderd == 1:
        return schaal_begin
    if (bevorderd == 1 or ook_eerder_bevorderd == 1) and overgang_in_loopbaan == 0 and oudere_waarborg_hoger != 1:
        return garantieschaal_begin
    return oudere_garantieschaal_begin


@BOEK.rule("XIII 22 §1", unit=TELLER, per="schijf", accepts=(UNKNOWN,))
def oudere_garantieversie_schijf(
    garantieversie_begin, oudere_garantieversie_begin, oudere_waarborg_hoger, overgang_in_loopbaan, bevorderd, ook_eerder_bevorderd,
    tabelversie,
):  # fmt: skip
    """The version of the tables that goes with it."""
    if bevorderd == 1 and ook_eerder_bevorderd == 1:
        return tabelversie
    if (bevorderd == 1 or ook_eerder_bevorderd == 1) and overgang_in_loopbaan == 0 and oudere_waarborg_hoger != 1:
        return garantieversie_begin
    return oudere_garantieversie_begin


@BOEK.rule("XIII 22 §1", unit=YES_NO, per="schijf")
def nieuwe_waarborg(bevorderd, ook_eerder_bevorderd, overgang_in_loopbaan):
    """Whether a promotion of this month gives a new guarantee."""
    return 1 if bevorderd == 1 or ook_eerder_bevorderd == 1 or overgang_in_loopbaan == 1 else 0


@BOEK.rule("XIII 22 §1", unit=EURO, per="schijf", missing=TABEL, reading="XIII-22-oudste-tabel", also=("XIII 18", "XIII 23"))
def bedrag_vorige_schalen(
    garantieschaal_schijf, garantieversie_begin, oudere_garantieschaal_schijf, oudere_garantieversie_schijf, bevorderd,
    ook_eerder_bevorderd, tabelversie, verworven_geldelijke_ancienniteit, bezoldigde_ancienniteit_begin, oudste_bedragen, schaalbedragen,
    uitstel_loopt, waarborg_tijdens_uitstel, leeswijze_XIII_22_vorige_schaal, leeswijze_XIII_22_oudste_tabel, leeswijze_XIII_23_waarborg,
):  # fmt: skip
    """What the former scales would give now, each under the tables of the moment of promotion and with the seniority that counted there."""
    if garantieschaal_schijf == NONE:
        return NONE
    versie = tabelversie if bevorderd == 1 or ook_eerder_bevorderd == 1 else garantieversie_begin
    jaren = jaren_in(garantieschaal_schijf, verworven_geldelijke_ancienniteit, bezoldigde_ancienniteit_begin)
    cel = (versie * SCHALEN + garantieschaal_schijf) * SCHAALJAREN + jaren
    bedrag = schaalbedragen[cel] if leeswijze_XIII_22_oudste_tabel == 1 else oudste_bedragen[cel]
    if bedrag == UNKNOWN or leeswijze_XIII_22_vorige_schaal == 1:
        return bedrag
    if oudere_garantieschaal_schijf != NONE:
        jaren = jaren_in(oudere_garantieschaal_schijf, verworven_geldelijke_ancienniteit, bezoldigde_ancienniteit_begin)
        cel = (oudere_garantieversie_schijf * SCHALEN + oudere_garantieschaal_schijf) * SCHAALJAREN + jaren
        ouder = schaalbedragen[cel] if leeswijze_XIII_22_oudste_tabel == 1 else oudste_bedragen[cel]
        if ouder == UNKNOWN:
            return UNKNOWN
        bedrag = max(bedrag, ouder)
    if uitstel_loopt == 1 and waarborg_tijdens_uitstel != NONE and leeswijze_XIII_23_waarborg == 0:
        return min(bedrag, waarborg_tijdens_uitstel)
    return bedrag


@BOEK.rule("XIII 22 §1", unit=EURO, per="schijf", accepts=(UNKNOWN,), reading="XIII-22-vorige-schaal")
def garantiebedrag(
    bedrag_vorige_schalen, nieuwe_waarborg, vorige_garantiebedrag_laatst, leeswijze_XIII_22_vorige_schaal,
    leeswijze_XIII_22_waarborg_blijft,
):  # fmt: skip
    """What the former scales guarantee: what they would give now, or (as a reading) what they gave at the promotion."""
    if leeswijze_XIII_22_vorige_schaal == 0 or bedrag_vorige_schalen == NONE:
        return bedrag_vorige_schalen
    if nieuwe_waarborg == 0:
        return vorige_garantiebedrag_laatst
    if bedrag_vorige_schalen == UNKNOWN or nieuwe_waarborg == UNKNOWN or vorige_garantiebedrag_laatst == UNKNOWN:
        return UNKNOWN
    if leeswijze_XIII_22_waarborg_blijft == 1:
        return bedrag_vorige_schalen
    return max(bedrag_vorige_schalen, vorige_garantiebedrag_laatst)


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
