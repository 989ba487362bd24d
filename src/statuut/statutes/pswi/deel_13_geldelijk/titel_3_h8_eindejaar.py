"""PSWI part XIII, title 3, chapter 8 (XIII 76): the year-end allowance, and what of it is due on an early end (XIII 74 §4).

A percentage of the gross month of November, in the ratio of January to September. Percentages before 2004 are not in the text: the
amounts of those years are undetermined.
"""

from __future__ import annotations

from statuut.engine.units import EURO, PERCENT
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.deel_13_geldelijk.titel_1_h5_uitbetaling import MAANDEN
from statuut.statutes.pswi.deel_13_geldelijk.titel_3_h8_grondslag import PROCENT, aandeel, kies

DECEMBER = 12


@BOEK.rule("XIII 76 §2", unit=PERCENT)
def eindejaarspercentage(november_toelagegroep, eindejaar_1, eindejaar_2, eindejaar_3, eindejaar_4):
    """Percentage of the year-end allowance for the rank or scale in November."""
    return kies(november_toelagegroep, eindejaar_1, eindejaar_2, eindejaar_3, eindejaar_4)


@BOEK.rule("XIII 74 §4", unit=PERCENT)
def eindejaarspercentage_bij_einde(vorige_laatste_toelagegroep, eindejaar_1, eindejaar_2, eindejaar_3, eindejaar_4):
    """Percentage of the year-end allowance for the rank or scale in the last month."""
    return kies(vorige_laatste_toelagegroep, eindejaar_1, eindejaar_2, eindejaar_3, eindejaar_4)


def maanden_in(per_jaar):
    """How many gross months the percentage is taken of: one, or (as a reading) those of a whole year."""
    return MAANDEN if per_jaar == 1 else 1


@BOEK.rule(
    "XIII 76 §2", unit=EURO, accepts=(UNKNOWN,), also=("XIII 74 §3", "XIII 76 §1", "XIII 76 §3", "XIII 42"), reading="XIII-76-maandbasis"
)
def eindejaarstoelage(
    kalendermaand,
    in_dienst,
    november_brutosalaris,
    eindejaarspercentage,
    verdiend_tot_september,
    voltijds_tot_september,
    maanden_tot_september,
    leeswijze_XIII_74_noemer,
    leeswijze_XIII_76_maandbasis,
):
    """Year-end allowance, paid in December."""
    if kalendermaand != DECEMBER or in_dienst == 0 or november_brutosalaris == NONE or maanden_tot_september == 0:
        return 0
    if (
        november_brutosalaris == UNKNOWN
        or eindejaarspercentage == UNKNOWN
        or verdiend_tot_september == UNKNOWN
        or voltijds_tot_september == UNKNOWN
    ):
        return UNKNOWN
    return aandeel(
        november_brutosalaris,
        eindejaarspercentage // PROCENT * maanden_in(leeswijze_XIII_76_maandbasis),
        verdiend_tot_september,
        voltijds_tot_september,
        maanden_tot_september,
        9,
        0,
        0,
        1,
        leeswijze_XIII_74_noemer,
    )


@BOEK.exception(to="eindejaarstoelage", article="XIII 74 §4", when="vervroegd_einde")
def eindejaarstoelage_bij_einde(
    kalendermaand,
    vorige_brutosalaris,
    eindejaarspercentage_bij_einde,
    verdiend_tot_september,
    voltijds_tot_september,
    maanden_tot_september,
    leeswijze_XIII_74_noemer,
    leeswijze_XIII_76_maandbasis,
):
    """Year-end allowance on an early end, on the gross salary of the last month; nothing more once it was paid in December."""
    if kalendermaand == 1 or vorige_brutosalaris == NONE or maanden_tot_september == 0:
        return 0
    if vorige_brutosalaris == UNKNOWN or eindejaarspercentage_bij_einde == UNKNOWN or verdiend_tot_september == UNKNOWN:
        return UNKNOWN
    if voltijds_tot_september == UNKNOWN:
        return UNKNOWN
    return aandeel(
        vorige_brutosalaris,
        eindejaarspercentage_bij_einde // PROCENT * maanden_in(leeswijze_XIII_76_maandbasis),
        verdiend_tot_september,
        voltijds_tot_september,
        maanden_tot_september,
        9,
        0,
        0,
        1,
        leeswijze_XIII_74_noemer,
    )
