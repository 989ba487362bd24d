"""PSWI part XIII, title 3, chapter 3 (XIII 47-50): the allowance for overtime, its surcharges, and the call-out.

An hour of overtime of somebody in full-time service is 1/1850 of the yearly remuneration (`titel_3_h3_grondslag`). Unforeseen overtime is
raised by 25 % from one hour on, and by 50 % between 22 and 7 o'clock. Not for level A and scientific staff. Overtime taken back as time
off is not paid, unless the four months for it have passed. Amounts are counted in quarters of a minute's pay (four, five or six a minute),
kept as whole and rest of an exact division, added up over the month and rounded up once.
"""

from __future__ import annotations

from statuut.engine.units import COUNT, EURO, MINUTES, TELLER, YES_NO, code_unit
from statuut.engine.values import UNKNOWN
from statuut.money import to_cents_up
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.boek_toelagen import AARDEN_PRESTATIE, VOLTIJDS
from statuut.statutes.pswi.deel_13_geldelijk.titel_1_h2_salaris import NIVEAU_A
from statuut.statutes.pswi.deel_13_geldelijk.titel_3_h1_algemeen import DUIZENDSTE_CENT, FRANK_NOEMER, FRANK_TELLER
from statuut.statutes.pswi.deel_13_geldelijk.titel_3_h3_grondslag import KWARTEN, MINUTEN, UURDELER, UURNOEMER
from statuut.statutes.pswi.gegevens.lijsten import WETENSCHAPPELIJK

OVERWERK, ONVOORZIEN = AARDEN_PRESTATIE.index("overwerk"), AARDEN_PRESTATIE.index("onvoorzien_overwerk")
OPROEP = AARDEN_PRESTATIE.index("oproep")
VERLOF = VOLTIJDS.codes.index("verlof")
DAG, ZEVEN, TWEEENTWINTIG = 1_440, 420, 1_320
UUR, HALF_UUR = 60, 30
#: A call-out is worth four hours (XIII 49 §2).
OPROEPUREN = 4
#: Base x quarters of a minute / this = cents.
KWARTNOEMER = UURNOEMER * MINUTEN * KWARTEN
#: Where overtime with surcharges and the allowances of XIII 52 exclude each other.
STELSELS = code_unit("stelsel", ("beide", "overuren", "onregelmatig"), {"onregelmatig": "nacht-, zaterdag- en zondagswerk"})
BEIDE, OVERUREN, ONREGELMATIG = range(3)


def samen(begin, einde, van, tot):
    """Minutes that two stretches of minutes have in common."""
    return max(0, min(einde, tot) - max(begin, van))


def volle_uren(minuten):
    """Whole hours: thirty minutes or more make a full hour, less drop (XIII 56)."""
    return (minuten + HALF_UUR) // UUR


@BOEK.rule("XIII 50", unit=YES_NO, per="prestatie", also=("XIII 96 §2 2",))
def in_aanmerking_voor_overuren(prestatie_graad, prestatie_groep, niveau_van_graad):
    """Whether the grade and staff group may get overtime allowances: neither level A nor scientific staff."""
    if prestatie_groep == WETENSCHAPPELIJK:
        return 0
    return 0 if niveau_van_graad[prestatie_graad] == NIVEAU_A else 1


@BOEK.rule("XIII 47", unit=YES_NO, per="prestatie", also=("XIII 39 §1", "XIII 48 §4", "XIII 50", "XIII 96 §1"), reading="XIII-47-voltijds")
def recht_op_overuren(
    prestatie_aard,
    in_aanmerking_voor_overuren,
    prestatie_voltijds,
    prestatie_bezoldigd,
    eigen_regeling_overuren,
    leeswijze_XIII_47_voltijds,
):
    """Whether the performance is overtime with a right to the allowance, or to time off instead."""
    if prestatie_aard != OVERWERK and prestatie_aard != ONVOORZIEN:
        return 0
    if in_aanmerking_voor_overuren == 0 or prestatie_bezoldigd == 0 or eigen_regeling_overuren == 1:
        return 0
    if prestatie_voltijds == VERLOF:
        return leeswijze_XIII_47_voltijds
    return prestatie_voltijds


@BOEK.rule(
    "XIII 47", unit=MINUTES, per="prestatie", accepts=(UNKNOWN,), also=("XIII 48 §2",), reading="XIII-47-delen-van-uren"
)  # fmt: skip
def te_betalen_overwerk(recht_op_overuren, prestatie_minuten, prestatie_inhaalrust, prestatie_ambtshalve, leeswijze_XIII_47_delen_van_uren):
    """Minutes of overtime to pay: all of it, or none while it is taken back as time off."""
    if recht_op_overuren == 0 or (prestatie_inhaalrust == 1 and prestatie_ambtshalve == 0):
        return 0
    if prestatie_minuten == UNKNOWN:
        return UNKNOWN
    return volle_uren(prestatie_minuten) * UUR if leeswijze_XIII_47_delen_van_uren == 1 else prestatie_minuten


@BOEK.rule("XIII 49 §1", unit=MINUTES, per="prestatie", accepts=(UNKNOWN,), reading="XIII-47-delen-van-uren")
def overwerk_van_22_tot_7(te_betalen_overwerk, prestatie_begin, prestatie_minuten, leeswijze_XIII_47_delen_van_uren):
    """Those of them between 22 and 7 o'clock."""
    if te_betalen_overwerk == 0:
        return 0
    if te_betalen_overwerk == UNKNOWN or prestatie_begin == UNKNOWN or prestatie_minuten == UNKNOWN:
        return UNKNOWN
    einde = prestatie_begin + prestatie_minuten
    nacht = samen(prestatie_begin, einde, 0, ZEVEN) + samen(prestatie_begin, einde, TWEEENTWINTIG, DAG + ZEVEN)
    nacht = nacht + samen(prestatie_begin, einde, DAG + TWEEENTWINTIG, 2 * DAG)
    return min(te_betalen_overwerk, volle_uren(nacht) * UUR) if leeswijze_XIII_47_delen_van_uren == 1 else nacht


@BOEK.rule(
    "XIII 49 §1", unit=COUNT, per="prestatie", accepts=(UNKNOWN,), reading="XIII-49-verhogingen"
)  # fmt: skip
def verhoging_in_kwarten(
    prestatie_aard, te_betalen_overwerk, overwerk_van_22_tot_7, prestatie_minuten, leeswijze_XIII_49_verhogingen,
    leeswijze_XIII_49_minimum, leeswijze_XIII_49_nacht,
):  # fmt: skip
    """Surcharge in quarters of a minute's pay: one a minute by day from an hour on, two at night."""
    if te_betalen_overwerk == 0 or (prestatie_aard == OVERWERK and leeswijze_XIII_49_nacht == 0):
        return 0
    if te_betalen_overwerk == UNKNOWN or overwerk_van_22_tot_7 == UNKNOWN or prestatie_minuten == UNKNOWN:
        return UNKNOWN
    lang = 1 if prestatie_minuten >= UUR else 0
    overdag = te_betalen_overwerk - overwerk_van_22_tot_7 if lang == 1 and prestatie_aard == ONVOORZIEN else 0
    if leeswijze_XIII_49_minimum == 1 and lang == 0:
        return overdag
    extra = 1 if leeswijze_XIII_49_verhogingen == 1 and lang == 1 and prestatie_aard == ONVOORZIEN else 0
    return overdag + overwerk_van_22_tot_7 * (2 + extra)


@BOEK.rule("XIII 53 §2", unit=STELSELS, per="prestatie", accepts=(UNKNOWN,), reading="XIII-53-overuren")
def gunstigste_stelsel(
    te_betalen_overwerk, verhoging_in_kwarten, overurenbezoldiging_van_dag, zondagbezoldiging_van_dag, nachturen, zaterdaguren,
    zondaguren, nachtuur, zaterdaguur, al_betaald_onregelmatig, leeswijze_XIII_53_overuren,
):  # fmt: skip
    """Whether the overtime scheme or the scheme of XIII 52 gives more, where the two may not go together."""
    if te_betalen_overwerk == 0:
        return BEIDE
    if te_betalen_overwerk == UNKNOWN or verhoging_in_kwarten == UNKNOWN:
        return UNKNOWN
    kwarten = verhoging_in_kwarten + (te_betalen_overwerk * KWARTEN if leeswijze_XIII_53_overuren == 1 else 0)
    if kwarten == 0:
        return BEIDE
    if al_betaald_onregelmatig == UNKNOWN:
        return UNKNOWN
    if al_betaald_onregelmatig == 1:
        return ONREGELMATIG
    if nachturen == UNKNOWN or zaterdaguren == UNKNOWN or zondaguren == UNKNOWN:
        return UNKNOWN
    if nachtuur == UNKNOWN or zaterdaguur == UNKNOWN:
        return UNKNOWN
    franken = nachturen * nachtuur + zaterdaguren * zaterdaguur
    if franken == 0 and zondaguren == 0:
        return BEIDE
    if overurenbezoldiging_van_dag == UNKNOWN or zondagbezoldiging_van_dag == UNKNOWN:
        return UNKNOWN
    voordeel = kwarten * overurenbezoldiging_van_dag - zondaguren * MINUTEN * KWARTEN * zondagbezoldiging_van_dag
    vast = to_cents_up(franken * FRANK_TELLER * DUIZENDSTE_CENT * (UURDELER * MINUTEN * KWARTEN), FRANK_NOEMER)
    return OVERUREN if voordeel >= vast else ONREGELMATIG


@BOEK.rule("XIII 47", unit=COUNT, per="prestatie", accepts=(UNKNOWN,), also=("XIII 49 §1", "XIII 53 §2"), reading="XIII-53-overuren")
def overwerk_in_kwarten(te_betalen_overwerk, verhoging_in_kwarten, gunstigste_stelsel, leeswijze_XIII_53_overuren):
    """Overtime to pay in quarters of a minute's pay: four a minute, and the surcharge where it is the most favourable."""
    if te_betalen_overwerk == 0:
        return 0
    if te_betalen_overwerk == UNKNOWN or gunstigste_stelsel == UNKNOWN:
        return UNKNOWN
    if gunstigste_stelsel == ONREGELMATIG:
        return 0 if leeswijze_XIII_53_overuren == 1 else te_betalen_overwerk * KWARTEN
    return UNKNOWN if verhoging_in_kwarten == UNKNOWN else te_betalen_overwerk * KWARTEN + verhoging_in_kwarten


def geheel(grondslag, aantal, noemer):
    """Whole part of base / denominator, times the number; unknown when the base is needed and unknown."""
    if aantal == 0:
        return 0
    if aantal == UNKNOWN or grondslag == UNKNOWN:
        return UNKNOWN
    return grondslag // noemer * aantal


def rest(grondslag, aantal, noemer):
    """Rest of base / denominator, times the number."""
    if aantal == 0:
        return 0
    if aantal == UNKNOWN or grondslag == UNKNOWN:
        return UNKNOWN
    return grondslag % noemer * aantal


@BOEK.rule("XIII 47", unit=TELLER, per="prestatie", accepts=(UNKNOWN,))
def overwerk_geheel(overurengrondslag_van_prestatie, overwerk_in_kwarten):
    """Pay for the overtime of a performance: the whole cents a quarter of a minute, times the quarters."""
    return geheel(overurengrondslag_van_prestatie, overwerk_in_kwarten, KWARTNOEMER)


@BOEK.rule("XIII 47", unit=TELLER, per="prestatie", accepts=(UNKNOWN,))
def overwerk_rest(overurengrondslag_van_prestatie, overwerk_in_kwarten):
    """The rest of that division, times the quarters."""
    return rest(overurengrondslag_van_prestatie, overwerk_in_kwarten, KWARTNOEMER)


@BOEK.rule(
    "XIII 47", unit=EURO, also=("XIII 42", "XIII 48 §2", "XIII 49 §1", "XIII 50", "XIV 51 §1"), reading="XIII-47-delen-van-uren"
)  # fmt: skip
def overurentoelage(som_overwerk_geheel, som_overwerk_rest):
    """Indexed allowance for the overtime of the month, with surcharges for what could not be foreseen, up to the cent."""
    return som_overwerk_geheel + to_cents_up(som_overwerk_rest, KWARTNOEMER)


@BOEK.rule("XIII 47", unit=MINUTES)
def overwerk_van_de_maand(som_te_betalen_overwerk):
    """Minutes of overtime paid with the month."""
    return som_te_betalen_overwerk


@BOEK.rule("XIII 49 §2", unit=COUNT, per="prestatie", also=("XIII 39 §1", "XIII 50", "XIII 58octies §3", "XIII 96 §2 2"))
def oproepuren(prestatie_aard, in_aanmerking_voor_overuren, prestatie_bezoldigd, prestatie_in_wachtdienst):
    """Hours' worth of a call-out to unforeseen urgent work: four, but none during standby duty."""
    if prestatie_aard != OPROEP or in_aanmerking_voor_overuren == 0 or prestatie_bezoldigd == 0 or prestatie_in_wachtdienst == 1:
        return 0
    return OPROEPUREN


@BOEK.rule("XIII 49 §2", unit=TELLER, per="prestatie", accepts=(UNKNOWN,))
def oproep_geheel(overurengrondslag_van_prestatie, oproepuren):
    """Pay for a call-out: the whole cents an hour, times the hours."""
    return geheel(overurengrondslag_van_prestatie, oproepuren, UURNOEMER)


@BOEK.rule("XIII 49 §2", unit=TELLER, per="prestatie", accepts=(UNKNOWN,))
def oproep_rest(overurengrondslag_van_prestatie, oproepuren):
    """The rest of that division, times the hours."""
    return rest(overurengrondslag_van_prestatie, oproepuren, UURNOEMER)


@BOEK.rule("XIII 49 §2", unit=EURO, also=("XIII 42", "XIV 51 §1"))
def oproeptoelage(som_oproep_geheel, som_oproep_rest):
    """Indexed allowance for the call-outs of the month, apart from the overtime itself, up to the cent."""
    return som_oproep_geheel + to_cents_up(som_oproep_rest, UURNOEMER)
