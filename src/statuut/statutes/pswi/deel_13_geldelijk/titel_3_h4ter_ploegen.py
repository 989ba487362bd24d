"""PSWI part XIII, title 3, chapter 4ter (XIII 58octies-58undecies): the allowances for standby at home and for work in shifts.

Standby gives a flat monthly amount by band of hours. Shift work gives a monthly amount in a month wholly in the shift system, by XIII 27
where the month is not wholly paid, and 1/134 of it an hour in a month that is only partly in shifts (reading). Of the two only one is
paid for a month: the better one (reading). Neither goes with a better scheme of one's own, and standby not with being head of service.
"""

from __future__ import annotations

from statuut.engine.units import EURO, MINUTES, TELLER, YES_NO
from statuut.engine.values import UNKNOWN
from statuut.money import to_cents_up
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.boek_toelagen import AARDEN_PRESTATIE, AARDEN_TOELAGE
from statuut.statutes.pswi.deel_13_geldelijk.titel_3_h1_algemeen import BREUK, FRANK_NOEMER
from statuut.statutes.pswi.gegevens.lijsten import RANGEN

WACHTDIENST, PLOEGENDIENST = AARDEN_PRESTATIE.index("wachtdienst"), AARDEN_PRESTATIE.index("ploegendienst")
PLOEGEN = AARDEN_TOELAGE.index("ploegen")
RANG_A1 = RANGEN.index("A1")
UUR = 60
#: Hours where the bands of standby begin and end (XIII 58octies §2).
EERSTE_UUR, VIJFTIG, HONDERD, TWEEHONDERD = 21, 50, 100, 200
#: An hour of shift work is this part of a month (XIII 58novies §2).
UREN_PER_MAAND = 134


@BOEK.rule("XIII 58octies §1", unit=MINUTES, per="prestatie", accepts=(UNKNOWN,), also=("XIII 39 §1", "XIII 58decies", "XIII 96 §1"))
def permanentieminuten(
    prestatie_aard, prestatie_minuten, prestatie_bezoldigd, gunstigere_regeling_ploegen, diensthoofd, prestatie_graad, rang_van_graad,
    leeswijze_XIII_58octies_diensthoofd,
):  # fmt: skip
    """Minutes of standby at home that count: not without salary, under a better scheme, nor as head of service."""
    if prestatie_aard != WACHTDIENST or prestatie_bezoldigd == 0 or gunstigere_regeling_ploegen == 1:
        return 0
    if diensthoofd == 1 and rang_van_graad[prestatie_graad] == RANG_A1 and leeswijze_XIII_58octies_diensthoofd == 0:
        return 0
    return prestatie_minuten


@BOEK.rule("XIII 58octies §2", unit=MINUTES)
def permanentie_van_de_maand(som_permanentieminuten):
    """Minutes of standby of the month."""
    return som_permanentieminuten


@BOEK.rule(
    "XIII 58octies §2", unit=EURO, accepts=(UNKNOWN,), also=("XIII 58undecies", "XIII 42"), reading="XIII-58octies-grenzen"
)  # fmt: skip
def permanentie_verdiend(
    permanentie_van_de_maand, index, permanentie_1, permanentie_2, permanentie_3, permanentie_4, leeswijze_XIII_58octies_grenzen
):
    """Indexed amount of the band of the hours of standby, before what it may not go with."""
    if permanentie_van_de_maand == UNKNOWN:
        return UNKNOWN
    if permanentie_van_de_maand < EERSTE_UUR * UUR:
        return 0
    tussen = UUR if leeswijze_XIII_58octies_grenzen == 1 else 0
    bedrag = permanentie_4
    if permanentie_van_de_maand <= VIJFTIG * UUR + tussen:
        bedrag = permanentie_1
    elif permanentie_van_de_maand <= HONDERD * UUR + tussen:
        bedrag = permanentie_2
    elif permanentie_van_de_maand <= TWEEHONDERD * UUR:
        bedrag = permanentie_3
    return UNKNOWN if bedrag == UNKNOWN or index == UNKNOWN else to_cents_up(bedrag * index, FRANK_NOEMER)


@BOEK.rule("XIII 58novies §2", unit=YES_NO, per="toekenning", reading="XIII-58novies-onvolledig")
def hele_maand_in_ploegen(
    toekenning_aard, toekenning_hele_dienst, toekenning_werkdagen, toekenning_maanddagen, leeswijze_XIII_58novies_onvolledig
):
    """Whether the person was in the shift system on all days of service of the month, so that it is paid by the month."""
    if toekenning_aard != PLOEGEN or toekenning_hele_dienst == 0:
        return 0
    if leeswijze_XIII_58novies_onvolledig == 1 and toekenning_werkdagen < toekenning_maanddagen:
        return 0
    return 1


@BOEK.rule("XIII 58novies §3", unit=TELLER, per="toekenning", also=("XIII 27 §1", "XIII 39 §1"))
def ploegenteller(hele_maand_in_ploegen, toekenningsbreukdagen):
    """Paid working days x percentage of the work of a month in shifts."""
    return toekenningsbreukdagen if hele_maand_in_ploegen == 1 else 0


@BOEK.rule("XIII 58novies §2", unit=MINUTES, per="prestatie", accepts=(UNKNOWN,), also=("XIII 39 §1", "XIII 58decies"))
def ploegenminuten(prestatie_aard, prestatie_minuten, prestatie_bezoldigd, gunstigere_regeling_ploegen):
    """Minutes of shift work really done, where they are paid by the hour."""
    if prestatie_aard != PLOEGENDIENST or prestatie_bezoldigd == 0 or gunstigere_regeling_ploegen == 1:
        return 0
    return prestatie_minuten


@BOEK.rule(
    "XIII 58novies §1", unit=EURO, accepts=(UNKNOWN,), reading="XIII-58novies-delen-van-uren",
    also=("XIII 58novies §2", "XIII 58novies §3", "XIII 58undecies", "XIII 42", "XIII 96 §1"),
)  # fmt: skip
def ploegenarbeid_verdiend(
    som_hele_maand_in_ploegen, som_ploegenteller, som_ploegenminuten, te_presteren_werkdagen, index, ploegenmaand,
    leeswijze_XIII_58novies_delen_van_uren,
):  # fmt: skip
    """Indexed amount for work in shifts, by the month or by the hour, before what it may not go with."""
    if som_hele_maand_in_ploegen > 0:
        if som_ploegenteller == 0 or te_presteren_werkdagen == 0:
            return 0
        if index == UNKNOWN or ploegenmaand == UNKNOWN:
            return UNKNOWN
        return to_cents_up(ploegenmaand * index * som_ploegenteller, FRANK_NOEMER * BREUK * te_presteren_werkdagen)
    if som_ploegenminuten == 0:
        return 0
    if som_ploegenminuten == UNKNOWN or index == UNKNOWN or ploegenmaand == UNKNOWN:
        return UNKNOWN
    minuten = som_ploegenminuten // UUR * UUR if leeswijze_XIII_58novies_delen_van_uren == 1 else som_ploegenminuten
    return to_cents_up(ploegenmaand * index * minuten, FRANK_NOEMER * UREN_PER_MAAND * UUR)


@BOEK.rule(
    "XIII 58octies §1", unit=EURO, accepts=(UNKNOWN,), reading="XIII-58decies-keuze",
    also=("XIII 58octies §3", "XIII 58decies", "XIII 58undecies", "XIV 51 §1"),
)  # fmt: skip
def permanentietoelage(
    permanentie_verdiend, ploegenarbeid_verdiend, diensthoofdentoelage_verdiend, leeswijze_XIII_58decies_keuze,
    leeswijze_XIII_58octies_diensthoofd,
):  # fmt: skip
    """Allowance for standby of the month, where no other one takes its place."""
    if permanentie_verdiend == 0:
        return 0
    if ploegenarbeid_verdiend != 0:
        if leeswijze_XIII_58decies_keuze == 1:
            return UNKNOWN if ploegenarbeid_verdiend == UNKNOWN else 0
        if permanentie_verdiend == UNKNOWN or ploegenarbeid_verdiend == UNKNOWN:
            return UNKNOWN
        if permanentie_verdiend <= ploegenarbeid_verdiend:
            return 0
    if leeswijze_XIII_58octies_diensthoofd == 1 and diensthoofdentoelage_verdiend != 0:
        if permanentie_verdiend == UNKNOWN or diensthoofdentoelage_verdiend == UNKNOWN:
            return UNKNOWN
        if permanentie_verdiend <= diensthoofdentoelage_verdiend:
            return 0
    return permanentie_verdiend


@BOEK.rule(
    "XIII 58novies §1", unit=EURO, accepts=(UNKNOWN,), reading="XIII-58decies-keuze", also=("XIII 58decies", "XIII 58undecies", "XIV 51 §1")
)
def ploegentoelage(ploegenarbeid_verdiend, permanentie_verdiend, leeswijze_XIII_58decies_keuze):
    """Allowance for work in shifts of the month, where standby does not give more."""
    if ploegenarbeid_verdiend == 0 or permanentie_verdiend == 0 or leeswijze_XIII_58decies_keuze == 1:
        return ploegenarbeid_verdiend
    if ploegenarbeid_verdiend == UNKNOWN or permanentie_verdiend == UNKNOWN:
        return UNKNOWN
    return ploegenarbeid_verdiend if ploegenarbeid_verdiend >= permanentie_verdiend else 0
