"""PSWI part XIII, title 3, chapter 4bis (XIII 58bis-58septies): management and functioning allowance for the work of an evaluation year.

Each is a percentage, set by a decision, of the indexed yearly salary of December of the evaluation year with the allowance for a higher
office; the decision stays within the bounds of the text. It is paid once, in July of the next year (reading), or in the month of a later
decision. Whoever gets a management allowance, or leads an institution, gets no functioning allowance. The evaluation itself and who
decides are asked in `titel_3_h4bis_vragen`.
"""

from __future__ import annotations

from statuut.engine.units import EURO, YES_NO, Unit
from statuut.engine.values import NONE, UNKNOWN
from statuut.money import to_cents_up
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.boek_toelagen import AARDEN_TOELAGE
from statuut.statutes.pswi.deel_13_geldelijk.titel_3_h1_algemeen import BREUK, DUIZENDSTE_CENT, INDEX
from statuut.statutes.pswi.feiten.toekenningen import BESLIST, JULI, LOOPT
from statuut.statutes.pswi.gegevens.lijsten import NIVEAUS, RANGEN

MANAGEMENT, FUNCTIONERING = AARDEN_TOELAGE.index("management"), AARDEN_TOELAGE.index("functionering")
RANG_A2, RANG_A3 = RANGEN.index("A2"), RANGEN.index("A3")
NIVEAU_D = NIVEAUS.index("D")
#: Thousandths of a cent x index x percentage / this = cents.
DELER = DUIZENDSTE_CENT * INDEX * BREUK
#: An indexed amount that is not divided yet.
EURO_GEINDEXEERD = Unit("euro", "EUR", 100, factor=DUIZENDSTE_CENT * INDEX)
EURO_EXACT = Unit("euro", "EUR", 100, factor=DELER)
ONTBREEKT = "Welk percentage van het salaris is toegekend, en hoeveel bedroeg het jaarsalaris van december van het evaluatiejaar?"


@BOEK.rule(
    "XIII 58sexies §2", unit=EURO_GEINDEXEERD, start=NONE, accepts=(UNKNOWN,), also=("XIII 30",), reading="XIII-58sexies-deeltijds"
)  # fmt: skip
def prestatietoelage_grondslag(
    vorige_prestatietoelage_grondslag, evaluatie_december, jaarsalaris, bijslag_minimum, hoger_ambt_na_bijslag, prestatiefractie, index,
    leeswijze_XIII_58sexies_deeltijds, leeswijze_XIII_58sexies_bijslag,
):  # fmt: skip
    """Yearly salary with the allowance for a higher office x index of the last December of an evaluation year with an allowance."""
    if evaluatie_december == 0:
        return vorige_prestatietoelage_grondslag
    if jaarsalaris == NONE:
        return NONE
    if jaarsalaris == UNKNOWN or bijslag_minimum == UNKNOWN or hoger_ambt_na_bijslag == UNKNOWN or index == UNKNOWN:
        return UNKNOWN
    bijslag = max(0, bijslag_minimum) if leeswijze_XIII_58sexies_bijslag == 0 else 0
    grondslag = ((jaarsalaris + bijslag) * DUIZENDSTE_CENT + max(0, hoger_ambt_na_bijslag)) * index
    return grondslag * prestatiefractie // BREUK if leeswijze_XIII_58sexies_deeltijds == 1 else grondslag


@BOEK.rule("XIII 58septies", unit=YES_NO, per="toekenning", reading="XIII-58septies-maand")
def prestatietoelage_nu(toekenning_uitbetaling, leeswijze_XIII_58septies_maand):
    """Whether an allowance for an evaluation year is paid in this month."""
    if toekenning_uitbetaling == LOOPT:
        return 0
    andere = BESLIST if leeswijze_XIII_58septies_maand == 0 else JULI
    return 0 if toekenning_uitbetaling == andere else 1


@BOEK.rule("XIII 58bis", unit=YES_NO, per="toekenning", also=("XIV 51 §1",))
def recht_op_managementstoelage(toekenning_aard, prestatietoelage_nu, toekenning_in_graad, toekenning_ambt, rang_van_graad):
    """Whether a management allowance is paid: to the head of an institution or of a division, so of rank A2 or A3, acting or not."""
    if toekenning_aard != MANAGEMENT or prestatietoelage_nu == 0:
        return 0
    rang = rang_van_graad[toekenning_in_graad]
    if toekenning_ambt != NONE:
        rang = max(rang, rang_van_graad[toekenning_ambt])
    return 1 if rang >= RANG_A2 else 0


@BOEK.rule("XIII 58quater lid 1", unit=YES_NO, per="toekenning", also=("XIII 58quater lid 3", "XIII 96 §1", "XIV 51 §1"))
def recht_op_functioneringstoelage(toekenning_aard, prestatietoelage_nu, toekenning_in_graad, rang_van_graad):
    """Whether a functioning allowance is paid: not to the head of an institution, whom the management allowance is for."""
    if toekenning_aard != FUNCTIONERING or prestatietoelage_nu == 0:
        return 0
    return 0 if rang_van_graad[toekenning_in_graad] == RANG_A3 else 1


def prestatieteller(grondslag, bekend, percentage, bedrag, laagste, hoogste):
    """Base x percentage within its bounds; a stated amount where the file does not hold that December."""
    if bekend == 0 or grondslag == NONE or grondslag == UNKNOWN:
        return UNKNOWN if bedrag == NONE or bedrag == UNKNOWN else bedrag * DELER
    if percentage == NONE or percentage == UNKNOWN or laagste == UNKNOWN or hoogste == UNKNOWN:
        return UNKNOWN
    return grondslag * max(laagste, min(percentage, hoogste))


@BOEK.rule("XIII 58bis", unit=EURO_EXACT, per="toekenning", accepts=(UNKNOWN,), missing=ONTBREEKT)
def managementstoelage_teller(
    recht_op_managementstoelage, vorige_prestatietoelage_grondslag, december_bekend, toekenning_percentage, toekenning_bedrag,
    managementstoelage_hoogste,
):  # fmt: skip
    """Base x percentage of a management allowance, at most 20 %."""
    if recht_op_managementstoelage == 0 or recht_op_managementstoelage == UNKNOWN:
        return recht_op_managementstoelage
    return prestatieteller(
        vorige_prestatietoelage_grondslag, december_bekend, toekenning_percentage, toekenning_bedrag, 0, managementstoelage_hoogste
    )


@BOEK.rule("XIII 58quater lid 1", unit=EURO_EXACT, per="toekenning", accepts=(UNKNOWN,), missing=ONTBREEKT, also=("XIII 58quater lid 2",))
def functioneringstoelage_teller(
    recht_op_functioneringstoelage, vorige_prestatietoelage_grondslag, december_bekend, toekenning_percentage, toekenning_bedrag,
    toekenning_in_graad, niveau_van_graad, functioneringstoelage_hoogste, functioneringstoelage_laagste_d,
):  # fmt: skip
    """Base x percentage of a functioning allowance, at most 15 %, in level D at least 5 %."""
    if recht_op_functioneringstoelage == 0 or recht_op_functioneringstoelage == UNKNOWN:
        return recht_op_functioneringstoelage
    laagste = functioneringstoelage_laagste_d if niveau_van_graad[toekenning_in_graad] == NIVEAU_D else 0
    return prestatieteller(
        vorige_prestatietoelage_grondslag, december_bekend, toekenning_percentage, toekenning_bedrag, laagste, functioneringstoelage_hoogste
    )


@BOEK.rule("XIII 58bis", unit=EURO, also=("XIII 58sexies §2", "XIII 58septies", "XIII 42"), reading="XIII-58septies-maand")
def managementstoelage(som_managementstoelage_teller):
    """Management allowance paid in the month, up to the cent."""
    return to_cents_up(som_managementstoelage_teller, DELER)


@BOEK.rule(
    "XIII 58quater lid 1", unit=EURO, also=("XIII 58quater lid 3", "XIII 58sexies §2", "XIII 58septies", "XIII 42"),
    reading="XIII-58septies-maand", accepts=(UNKNOWN,),
)  # fmt: skip
def functioneringstoelage(som_functioneringstoelage_teller, som_recht_op_managementstoelage):
    """Functioning allowance paid in the month, up to the cent; none beside a management allowance."""
    if som_functioneringstoelage_teller == 0:
        return 0
    if som_recht_op_managementstoelage == UNKNOWN:
        return UNKNOWN
    if som_recht_op_managementstoelage > 0:
        return 0
    return UNKNOWN if som_functioneringstoelage_teller == UNKNOWN else to_cents_up(som_functioneringstoelage_teller, DELER)
