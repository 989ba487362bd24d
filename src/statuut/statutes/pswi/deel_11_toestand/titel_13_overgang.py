"""PSWI part XI, title 13 (XI 95-96): transitional rules for transferred staff and for births from 1 July 2004.

Who came over on 1 October 2002 from the two federal agricultural centres keeps federal leave to its normal end and may carry ten days of
2002 over. Paid maternity leave is sixteen or twenty weeks when seven or nine weeks before the birth were taken.
"""

from __future__ import annotations

from datetime import date

from statuut.engine.units import DATE, WEEKS, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.deel_11_toestand.titel_1_toestand import vierdagenweek_werkdagen
from statuut.statutes.pswi.vragen import VRAGEN, feit, vraag

OVERHEVELING = date(2002, 10, 1).toordinal()
EERSTE_GEBOORTE = date(2004, 7, 1).toordinal()
OVERDRAAGBAAR, OVERDRACHTJAAR = 100, 2002
WEKEN_EEN, WEKEN_MEER, PRENATAAL_EEN, PRENATAAL_MEER = 16, 20, 7, 9

feit("overgeheveld_2002", "op 1 oktober 2002 overgeheveld uit een landbouwcentrum", YES_NO, "XI 95 §1",
     "Kwam de ambtenaar op 1 oktober 2002 over van het Centrum voor Landbouwkundig Onderzoek of dat voor Landbouweconomie?")  # fmt: skip
feit("federaal_verlof_begin", "begin van het federaal toegekende verlof", DATE, "XI 95 §1",
     "Wanneer begon het verlof dat de federale overheid toekende (geen: er was geen)?", none=True)  # fmt: skip
feit("federaal_verlof_einde", "normale einddatum van het federaal toegekende verlof", DATE, "XI 95 §1",
     "Wat is de normale einddatum van dat federale verlof (geen: er is geen)?", none=True)  # fmt: skip
feit("prenatale_weken_opgenomen", "weken bevallingsverlof voor de bevalling", WEEKS, "XI 96",
     "Hoeveel weken bevallingsverlof werden opgenomen voor de bevalling?")  # fmt: skip


@vraag("XI 95 §1", unit=YES_NO, accepts=(UNKNOWN,))
def overgeheveld_met_verlof(overgeheveld_2002, federaal_verlof_begin, federaal_verlof_einde):
    """Whether the person was on leave granted by the federal authority at the transfer."""
    if overgeheveld_2002 == 0 or federaal_verlof_begin == NONE:
        return 0
    if UNKNOWN in (overgeheveld_2002, federaal_verlof_begin, federaal_verlof_einde):
        return UNKNOWN
    return 1 if federaal_verlof_begin <= OVERHEVELING and (federaal_verlof_einde == NONE or federaal_verlof_einde >= OVERHEVELING) else 0


@vraag("XI 95 §1", unit=DATE)
def overgeheveld_verlof_tot(overgeheveld_met_verlof, federaal_verlof_einde):
    """The last day of leave kept from before the transfer: its normal end; none for who was not on such leave."""
    return federaal_verlof_einde if overgeheveld_met_verlof == 1 else NONE


@vraag("XI 95 §2", unit=YES_NO, reading="XI-95-overdracht", accepts=(UNKNOWN,))
def overgeheveld_overdracht(overgeheveld_2002, overgeheveld_met_verlof, vakantiejaar, leeswijze_XI_95_overdracht):
    """Whether ten days may be carried over: who was on federal leave at the transfer, or by reading all who came over; days of 2002."""
    wie = overgeheveld_met_verlof if leeswijze_XI_95_overdracht == 0 else overgeheveld_2002
    if wie == 0 or vakantiejaar not in (UNKNOWN, OVERDRACHTJAAR):
        return 0
    return UNKNOWN if UNKNOWN in (wie, vakantiejaar) else 1


@VRAGEN.exception(to="vakantie_overdracht_hoogstens", article="XI 95 §2", when="overgeheveld_overdracht")
def overgeheveld_overdracht_dagen(in_vierdagenweek, leeswijze_XI_7bis_equivalent):
    """Untaken vacation days of 2002 that may go on to 2003 without an exceptional case: ten, or the equivalent in a four-day week."""
    return vierdagenweek_werkdagen(OVERDRAAGBAAR, in_vierdagenweek, leeswijze_XI_7bis_equivalent)


@vraag("XI 96", unit=YES_NO, accepts=(UNKNOWN,))
def bevalling_overgang_2004(werkelijke_bevallingsdatum, meerling, prenatale_weken_opgenomen):
    """Whether the longer pay holds: a birth from 1 July 2004 with seven weeks before it, or nine for more children at once."""
    if werkelijke_bevallingsdatum == NONE or UNKNOWN < werkelijke_bevallingsdatum < EERSTE_GEBOORTE:
        return 0
    if prenatale_weken_opgenomen != UNKNOWN and prenatale_weken_opgenomen < PRENATAAL_EEN:
        return 0
    if UNKNOWN in (werkelijke_bevallingsdatum, meerling, prenatale_weken_opgenomen):
        return UNKNOWN
    return 1 if prenatale_weken_opgenomen >= (PRENATAAL_MEER if meerling == 1 else PRENATAAL_EEN) else 0


@VRAGEN.exception(to="bevallingsverlof_betaalde_weken", article="XI 96", when="bevalling_overgang_2004")
def bevalling_overgang_weken(meerling):
    """Weeks of maternity leave with pay under the transitional rule: sixteen, or twenty for more children."""
    return WEKEN_MEER if meerling == 1 else WEKEN_EEN
