"""PSWI part VII, title 3 (VII 37-VII 38): probationers of level E, and scientific staff who held a mandate under the royal decree of 1965.

Scientific staff of rank A1 appointed by such a mandate before October 2002 are equated with probationers for some parts only: the length of
probation (VII 10) is not among them. A favourable evaluation at the end of the mandate makes them officials; otherwise it can be extended
once, by two years at most, and to nine years in all. VII 36 stands with the admission to probation.
"""

from __future__ import annotations

from datetime import date

from statuut.engine.days import add_years
from statuut.engine.units import DATE, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_06_aanwerving.overheden import DIRECTIERAAD, WIE
from statuut.statutes.pswi.deel_07_stage.titel_1_duur import blijft_stagiair
from statuut.statutes.pswi.driewaardig import alle, als_bekend
from statuut.statutes.pswi.gegevens.lijsten import NIVEAUS, RANGEN, WETENSCHAPPELIJK
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

NIVEAU_E, RANG_A1 = NIVEAUS.index("E"), RANGEN.index("A1")
JANUARI_2002, OKTOBER_2002 = date(2002, 1, 1).toordinal(), date(2002, 10, 1).toordinal()
VERLENGING_JAREN, HOOGSTE_JAREN = 2, 9
ONDERDEEL = keuzes(
    "statuutsdeel", "deel_iii", "deel_iv", "deel_vii_ongeschiktheid", "deel_ix", "deel_x", "deel_xi", "deel_xiii", "ander",
    deel_iii="deel III", deel_iv="deel IV", deel_vii_ongeschiktheid="deel VII, ongeschiktheid van de stagiair", deel_ix="deel IX",
    deel_x="deel X", deel_xi="deel XI", deel_xiii="deel XIII", ander="een ander deel",
)  # fmt: skip
ANDER = ONDERDEEL.codes.index("ander")
GEVOLG = keuzes("einde_oud_mandaat", "definitieve_benoeming", "verlenging_mogelijk", "mandaat_eindigt",
                mandaat_eindigt="het mandaat eindigt")  # fmt: skip
BENOEMING, VERLENGING, EINDE = range(3)

feit("mandaat_1965_begin", "begin van het mandaat onder het besluit van 1965", DATE, "VII 38 §1",
     "Wanneer begon het mandaat onder het koninklijk besluit van 1965 (geen: er was er geen)?", none=True)  # fmt: skip
feit("mandaat_1965_einde", "laatste dag van dat mandaat", DATE, "VII 38 §2", "Wat is de laatste dag van het lopende mandaat?")
feit("mandaat_1965_gunstig", "gunstige evaluatie van het mandaat", YES_NO, "VII 38 §2", "Evalueerde de directieraad het mandaat gunstig?")
feit("mandaat_1965_al_verlengd", "mandaat al eens verlengd", YES_NO, "VII 38 §3", "Is het mandaat na een evaluatie al eens verlengd?")
feit("statuutsdeel", "deel van het statuut", ONDERDEEL, "VII 38 §1", "Voor welk deel van het statuut geldt de vraag?")


@vraag("VII 37", unit=DATE, accepts=(UNKNOWN,))
def stagiair_niveau_e_bevorderd_op(niveau, stage_begonnen_op, stage_beslissing_werkt_op):
    """The day on which a probationer of level E goes to level D: 1 January 2002, when he was one then."""
    if niveau not in (UNKNOWN, NIVEAU_E):
        return NONE
    toen = blijft_stagiair(stage_begonnen_op, stage_beslissing_werkt_op, JANUARI_2002)
    bevorderd = alle(als_bekend(niveau, True), toen)
    return UNKNOWN if bevorderd == UNKNOWN else JANUARI_2002 if bevorderd == 1 else NONE


@vraag("VII 38 §1", unit=YES_NO, accepts=(UNKNOWN,))
def mandaathouder_1965(personeelsgroep, rang, mandaat_1965_begin):
    """Whether somebody is scientific staff of rank A1 who got such a mandate before October 2002."""
    if mandaat_1965_begin == NONE:
        return 0
    vroeg = als_bekend(mandaat_1965_begin, mandaat_1965_begin < OKTOBER_2002)
    return alle(als_bekend(personeelsgroep, personeelsgroep == WETENSCHAPPELIJK), als_bekend(rang, rang == RANG_A1), vroeg)


@vraag("VII 38 §1", unit=YES_NO, accepts=(UNKNOWN,))
def gelijkgesteld_met_stagiair(mandaathouder_1965, statuutsdeel):
    """Whether such a person counts as a probationer for a part of the statute."""
    return alle(mandaathouder_1965, als_bekend(statuutsdeel, statuutsdeel != ANDER))


@vraag("VII 38 §2", unit=WIE)
def mandaat_1965_geevalueerd_door(mandaathouder_1965):
    """Who evaluates at the end of the mandate."""
    return DIRECTIERAAD if mandaathouder_1965 == 1 else NOT_APPLICABLE


@vraag("VII 38 §3", unit=DATE, accepts=(UNKNOWN,))
def mandaat_1965_verlengbaar_tot(mandaat_1965_begin, mandaat_1965_einde, mandaat_1965_al_verlengd):
    """The last day to which the mandate can be extended: two years more, nine in all, and once; none where nothing is left."""
    if mandaat_1965_al_verlengd == 1 or mandaat_1965_begin == NONE:
        return NONE
    if UNKNOWN in (mandaat_1965_begin, mandaat_1965_einde, mandaat_1965_al_verlengd):
        return UNKNOWN
    uiterst = min(add_years(mandaat_1965_einde + 1, VERLENGING_JAREN), add_years(mandaat_1965_begin, HOOGSTE_JAREN)) - 1
    return uiterst if uiterst > mandaat_1965_einde else NONE


@vraag("VII 38 §2", unit=GEVOLG, also=("VII 38 §3",), accepts=(UNKNOWN,))
def einde_mandaat_1965(mandaathouder_1965, mandaat_1965_gunstig, mandaat_1965_verlengbaar_tot):
    """What follows the evaluation: appointment, an extension that may be given, or the end."""
    if mandaathouder_1965 == 0:
        return NOT_APPLICABLE
    if UNKNOWN in (mandaathouder_1965, mandaat_1965_gunstig):
        return UNKNOWN
    if mandaat_1965_gunstig == 1:
        return BENOEMING
    if mandaat_1965_verlengbaar_tot == UNKNOWN:
        return UNKNOWN
    return EINDE if mandaat_1965_verlengbaar_tot == NONE else VERLENGING
