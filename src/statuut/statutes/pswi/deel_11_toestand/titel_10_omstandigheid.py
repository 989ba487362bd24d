"""PSWI part XI, title 10 (XI 86): leave for family events: which event it is, and how many working days it gives.

Seven points: marriage or statutory cohabitation (4), childbirth of the partner (10), death of the partner or a relative in the first
degree (4), marriage of a child (2), death of a relative living in (2), death of a more distant relative (1), marriage of a relative (the
day itself). Relatives of a spouse are relatives by marriage of the civil servant; who is only a relative by marriage of the spouse
counts for the points that name the spouse (3°, 4°, 7°), not for 5° and 6°. A case under two points gives the higher number.
Left out: a term to take or ask the days, for the text has none.
"""

from __future__ import annotations

from statuut.engine.units import HALF_DAYS, YES_NO
from statuut.engine.values import NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_11_toestand.overheden import TOESTAND, toestand_van
from statuut.statutes.pswi.deel_11_toestand.titel_1_toestand import vierdagenweek_werkdagen
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, STAGIAIR
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag

GEBEURTENIS = keuzes(
    "gebeurtenis_familie", "huwelijk", "wettelijke_samenwoning", "bevalling", "overlijden",
    wettelijke_samenwoning="verklaring van wettelijke samenwoning",
)  # fmt: skip
HUWELIJK, SAMENWONING, BEVALLING, OVERLIJDEN = range(4)
WIE = keuzes(
    "wie_familie", "ambtenaar", "partner", "kind", "eerste_graad", "tweede_graad", "overgrootouder", "achterkleinkind", "andere_verwant",
    "niet_verwant",
    ambtenaar="het personeelslid zelf", partner="echtgenoot, echtgenote of samenwonende partner", eerste_graad="eerste graad (geen kind)",
    tweede_graad="tweede graad", andere_verwant="een andere graad", niet_verwant="geen verwant",
)  # fmt: skip
ZELF, PARTNER, KIND, EERSTE_GRAAD, TWEEDE_GRAAD, OVERGROOTOUDER, ACHTERKLEINKIND, ANDERE_VERWANT, NIET_VERWANT = range(9)
LANGS = keuzes(
    "verwant_langs", "ambtenaar", "samenwonende_partner", "aanverwant_van_echtgenoot",
    ambtenaar="bloed- of aanverwant van het personeelslid, ook bloedverwant van de echtgenoot",
    samenwonende_partner="de samenwonende partner",
    aanverwant_van_echtgenoot="alleen aanverwant van de echtgenoot",
)  # fmt: skip
ALLEEN_ECHTGENOOT = 2
OMSTANDIGHEID = keuzes(
    "omstandigheid", "huwelijk", "wettelijke_samenwoning", "bevalling_partner", "overlijden_eerste_graad", "huwelijk_kind",
    "overlijden_inwonend", "overlijden_tweede_graad", "huwelijk_verwant", "geen_omstandigheid",
    huwelijk="1°: huwelijk", wettelijke_samenwoning="1°: verklaring van wettelijke samenwoning",
    bevalling_partner="2°: bevalling van de partner",
    overlijden_eerste_graad="3°: overlijden van de partner of in de eerste graad", huwelijk_kind="4°: huwelijk van een kind",
    overlijden_inwonend="5°: overlijden van een inwonende verwant",
    overlijden_tweede_graad="6°: overlijden van een verwant die niet inwoont",
    huwelijk_verwant="7°: huwelijk van een verwant", geen_omstandigheid="geen gebeurtenis van de lijst",
)  # fmt: skip
(
    PUNT_1_HUWELIJK, PUNT_1_SAMENWONING, PUNT_2, PUNT_3, PUNT_4, PUNT_5, PUNT_6, PUNT_7, GEEN_PUNT,
) = range(9)  # fmt: skip
#: Working days by event in tenths, in the order of the list; the last real one is the day of the marriage itself.
DAGEN = (40, 40, 100, 40, 20, 20, 10, 10, 0)

feit("omstandigheid_gebeurtenis", "soort gebeurtenis", GEBEURTENIS, "XI 86 §1", "Welke gebeurtenis is het?")
feit("omstandigheid_wie", "wie de gebeurtenis treft", WIE, "XI 86 §1", "Om wie gaat het?")
feit("omstandigheid_langs", "langs wie de verwantschap loopt", LANGS, "XI 86 §1", "Van wie is die persoon een bloed- of aanverwant?")
feit("omstandigheid_inwonend", "woonde onder hetzelfde dak", YES_NO, "XI 86 §1", "Woonde die persoon onder hetzelfde dak?")
feit("huwelijksdag_werkdag", "huwelijk valt op een werkdag", YES_NO, "XI 86 §1", "Valt het huwelijk op een dag waarop gewerkt moet worden?")
feit("omstandigheid_opgenomen", "dagen die voor dezelfde gebeurtenis al zijn opgenomen", HALF_DAYS, "XI 86 §1",
     "Hoeveel dagen zijn voor dezelfde gebeurtenis al opgenomen?")  # fmt: skip
feit("omstandigheid_gevraagd", "gevraagde dagen omstandigheidsverlof", HALF_DAYS, "XI 86 §1", "Hoeveel werkdagen worden gevraagd?")
feit("omstandigheid_zelfde_partner", "al verlof voor een verbintenis met dezelfde partner", YES_NO, "XI 86 §1",
     "Kreeg het personeelslid al omstandigheidsverlof voor een samenwoning of huwelijk met dezelfde partner?")  # fmt: skip


@vraag("XI 86 §1", unit=YES_NO, also=("XI 86 §3",))
def omstandigheidsverlof_hoedanigheid(hoedanigheid):
    """Whether the person is a civil servant or a probationer."""
    return 1 if hoedanigheid in (AMBTENAAR, STAGIAIR) else 0


@vraag("XI 86 §1", unit=OMSTANDIGHEID, accepts=(UNKNOWN,))
def omstandigheid(omstandigheid_gebeurtenis, omstandigheid_wie, omstandigheid_langs, omstandigheid_inwonend):
    """Which event of the list it is; a death in the first degree comes before living in, and that before the second degree."""
    wat, wie = omstandigheid_gebeurtenis, omstandigheid_wie
    if UNKNOWN in (wat, wie):
        return UNKNOWN
    if wat == SAMENWONING:
        return PUNT_1_SAMENWONING if wie == ZELF else GEEN_PUNT
    if wat == BEVALLING:
        return PUNT_2 if wie == PARTNER else GEEN_PUNT
    if wat == HUWELIJK:
        return {ZELF: PUNT_1_HUWELIJK, KIND: PUNT_4, EERSTE_GRAAD: PUNT_7, TWEEDE_GRAAD: PUNT_7}.get(wie, GEEN_PUNT)
    if wie in (PARTNER, KIND, EERSTE_GRAAD):
        return PUNT_3
    if wie in (ZELF, NIET_VERWANT) or omstandigheid_langs == ALLEEN_ECHTGENOOT:
        return GEEN_PUNT
    if UNKNOWN in (omstandigheid_langs, omstandigheid_inwonend):
        return UNKNOWN
    if omstandigheid_inwonend == 1:
        return PUNT_5
    return PUNT_6 if wie in (TWEEDE_GRAAD, OVERGROOTOUDER, ACHTERKLEINKIND) else GEEN_PUNT


@vraag("XI 86 §1", unit=YES_NO)
def omstandigheid_in_lijst(omstandigheid):
    """Whether the event gives a right to leave."""
    return 0 if omstandigheid == GEEN_PUNT else 1


@vraag("XI 86 §1", unit=HALF_DAYS, accepts=(UNKNOWN,), reading="XI-86-samen")
def omstandigheid_extra_dagen(omstandigheid, omstandigheid_inwonend, omstandigheid_wie, leeswijze_XI_86_samen):
    """Days that a second point adds to a death in the first degree under the same roof: none, unless the points are added up."""
    if leeswijze_XI_86_samen == 0 or omstandigheid not in (PUNT_3, UNKNOWN):
        return 0
    if UNKNOWN in (omstandigheid, omstandigheid_inwonend, omstandigheid_wie):
        return UNKNOWN
    return DAGEN[PUNT_5] if omstandigheid_inwonend == 1 and omstandigheid_wie != PARTNER else 0


@vraag("XI 86 §1", unit=YES_NO, accepts=(UNKNOWN,), reading="XI-86-huwelijk")
def omstandigheid_telt_nog(omstandigheid, omstandigheid_zelfde_partner, leeswijze_XI_86_huwelijk):
    """Whether marriage and declaration each give days; by the other reading only the first of the two with the same partner."""
    if leeswijze_XI_86_huwelijk == 0 or omstandigheid not in (PUNT_1_HUWELIJK, PUNT_1_SAMENWONING, UNKNOWN):
        return 1
    if UNKNOWN in (omstandigheid, omstandigheid_zelfde_partner):
        return UNKNOWN
    return 1 - omstandigheid_zelfde_partner


@vraag("XI 86 §1", unit=HALF_DAYS, accepts=(UNKNOWN,))
def omstandigheidsverlof_dagen(omstandigheid, omstandigheid_extra_dagen, omstandigheid_telt_nog, huwelijksdag_werkdag):
    """Working days of leave for the event; for the marriage of a relative that day, when it is a working day."""
    if omstandigheid == UNKNOWN or omstandigheid_telt_nog == UNKNOWN or omstandigheid_extra_dagen == UNKNOWN:
        return UNKNOWN
    if omstandigheid == PUNT_7:
        return UNKNOWN if huwelijksdag_werkdag == UNKNOWN else DAGEN[PUNT_7] * huwelijksdag_werkdag
    return (DAGEN[omstandigheid] + omstandigheid_extra_dagen) * omstandigheid_telt_nog


@VRAGEN.exception(to="omstandigheidsverlof_dagen", article="XI 7bis", when="omstandigheid_vierdagenweek")
def omstandigheidsverlof_dagen_vierdagenweek(
    omstandigheid, omstandigheid_extra_dagen, omstandigheid_telt_nog, leeswijze_XI_7bis_equivalent
):  # fmt: skip
    """The equivalent in a four-day week."""
    if UNKNOWN in (omstandigheid, omstandigheid_extra_dagen, omstandigheid_telt_nog):
        return UNKNOWN
    dagen = omstandigheidsverlof_dagen(omstandigheid, omstandigheid_extra_dagen, omstandigheid_telt_nog, UNKNOWN)
    return vierdagenweek_werkdagen(dagen, 1, leeswijze_XI_7bis_equivalent)


@vraag("XI 86 §1", unit=YES_NO, accepts=(UNKNOWN,))
def omstandigheid_vierdagenweek(omstandigheid, in_vierdagenweek):
    """Whether the number of days has an equivalent: in a four-day week, for all but the day of a marriage itself."""
    if omstandigheid == PUNT_7:
        return 0
    return UNKNOWN if UNKNOWN in (omstandigheid, in_vierdagenweek) else in_vierdagenweek


@vraag("XI 86 §1", unit=YES_NO, accepts=(UNKNOWN,))
def omstandigheid_op_huwelijksdag(omstandigheid, huwelijksdag_werkdag):
    """Whether the marriage of a relative falls on a working day; nothing to say for the other events."""
    if omstandigheid not in (PUNT_7, UNKNOWN):
        return NOT_APPLICABLE
    return UNKNOWN if omstandigheid == UNKNOWN else huwelijksdag_werkdag


@vraag("XI 86 §1", unit=YES_NO)
def omstandigheid_saldo_volstaat(omstandigheidsverlof_dagen, omstandigheid_opgenomen, omstandigheid_gevraagd):
    """Whether the days asked, with those taken for the same event, stay within its number."""
    return 1 if omstandigheid_opgenomen + omstandigheid_gevraagd <= omstandigheidsverlof_dagen else 0


@vraag("XI 86 §2", unit=TOESTAND)
def omstandigheidsverlof_toestand():
    """The status during the absence."""
    return toestand_van("omstandigheidsverlof")
