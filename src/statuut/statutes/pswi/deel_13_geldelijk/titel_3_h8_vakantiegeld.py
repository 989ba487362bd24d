"""PSWI part XIII, title 3, chapter 8 (XIII 75): holiday pay, with young workers and the deduction, and on an early end (XIII 74 §4-5).

A percentage of the gross month of April (of the last month on an early end), in the ratio of the year before; months and days before the
entry of a young worker count too. Percentages before 2002 are not in the text: the amounts of those years are undetermined.
"""

from __future__ import annotations

from statuut.engine.units import EURO, PERCENT
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.deel_13_geldelijk.titel_3_h8_grondslag import MAANDDELER, PROCENT, aandeel, jongerendagen, jongerenmaanden, kies

MEI = 5


@BOEK.rule("XIII 75 §2", unit=PERCENT, also=("XIII 75 §3",))
def vakantiegeldpercentage(april_toelagegroep, vakantiegeld_1, vakantiegeld_2, vakantiegeld_3, vakantiegeld_4):
    """Percentage of holiday pay for the rank or scale in April."""
    return kies(april_toelagegroep, vakantiegeld_1, vakantiegeld_2, vakantiegeld_3, vakantiegeld_4)


@BOEK.rule(
    "XIII 75 §2", unit=EURO, accepts=(UNKNOWN,), also=("XIII 74 §3", "XIII 75 §1", "XIII 75 §4", "XIII 42"), reading="XIII-74-noemer"
)
def vakantiegeld(
    kalendermaand, maandnummer, in_dienst, april_brutosalaris, vakantiegeldpercentage, verdiend_vorig_jaar, voltijds_vorig_jaar,
    maanden_vorig_jaar,
    tijd_voor_indienst_telt, indienst_maand, dagen_voor_indienst, werkdagen_indienstmaand, leeswijze_XIII_74_noemer,
):  # fmt: skip
    """Holiday pay, paid in May."""
    if kalendermaand != MEI or in_dienst == 0 or maanden_vorig_jaar == 0:
        return 0
    if april_brutosalaris == NONE:
        return 0
    jaar = maandnummer // 12 - 1
    if (
        april_brutosalaris == UNKNOWN
        or vakantiegeldpercentage == UNKNOWN
        or verdiend_vorig_jaar == UNKNOWN
        or voltijds_vorig_jaar == UNKNOWN
        or indienst_maand == UNKNOWN
    ):
        return UNKNOWN
    eerste_jaar = 1 if indienst_maand // 12 == jaar else 0
    if eerste_jaar == 1 and tijd_voor_indienst_telt == UNKNOWN:
        return UNKNOWN
    dagen = jongerendagen(tijd_voor_indienst_telt, indienst_maand, jaar, dagen_voor_indienst)
    maanden = jongerenmaanden(tijd_voor_indienst_telt, indienst_maand, jaar)
    return aandeel(
        april_brutosalaris,
        vakantiegeldpercentage // PROCENT,
        verdiend_vorig_jaar,
        voltijds_vorig_jaar,
        maanden_vorig_jaar,
        12,
        maanden,
        dagen,
        werkdagen_indienstmaand,
        leeswijze_XIII_74_noemer,
    )


@BOEK.rule("XIII 74 §4", unit=PERCENT, also=("XIII 75 §3",))
def vakantiegeldpercentage_bij_einde(vorige_laatste_toelagegroep, vakantiegeld_1, vakantiegeld_2, vakantiegeld_3, vakantiegeld_4):
    """Percentage of holiday pay for the rank or scale in the last month, in the year of payment."""
    return kies(vorige_laatste_toelagegroep, vakantiegeld_1, vakantiegeld_2, vakantiegeld_3, vakantiegeld_4)


@BOEK.rule("XIII 74 §4", unit=PERCENT, accepts=(UNKNOWN,), also=("XIII 75 §3",), reading="XIII-75-vertrek")
def vakantiegeldpercentage_dienstjaar(
    kalendermaand, vakantiegeldpercentage_bij_einde, vorige_laatste_toelagegroep, dienstjaar_1, dienstjaar_2, dienstjaar_3, dienstjaar_4,
    leeswijze_XIII_75_vertrek,
):  # fmt: skip
    """Percentage for the service of the year of leaving: that of the year of payment, or (as a reading) of the holiday year after it."""
    if leeswijze_XIII_75_vertrek == 0 or kalendermaand == 1:
        return vakantiegeldpercentage_bij_einde
    if vorige_laatste_toelagegroep == UNKNOWN:
        return UNKNOWN
    return kies(vorige_laatste_toelagegroep, dienstjaar_1, dienstjaar_2, dienstjaar_3, dienstjaar_4)


@BOEK.exception(to="vakantiegeld", article="XIII 74 §4", when="vervroegd_einde")
def vakantiegeld_bij_einde(
    kalendermaand, maandnummer, vorige_brutosalaris, vakantiegeldpercentage_dienstjaar, verdiend_dit_jaar, voltijds_dit_jaar,
    maanden_dit_jaar,
    verdiend_vorig_jaar, voltijds_vorig_jaar, maanden_vorig_jaar, tijd_voor_indienst_telt, indienst_maand, dagen_voor_indienst,
    werkdagen_indienstmaand, leeswijze_XIII_74_noemer,
):  # fmt: skip
    """Holiday pay for the service of the year of leaving, on the gross salary of the last month."""
    if vorige_brutosalaris == NONE:
        return 0
    verdiend = verdiend_vorig_jaar if kalendermaand == 1 else verdiend_dit_jaar
    voltijds = voltijds_vorig_jaar if kalendermaand == 1 else voltijds_dit_jaar
    aantal = maanden_vorig_jaar if kalendermaand == 1 else maanden_dit_jaar
    if vorige_brutosalaris == UNKNOWN or vakantiegeldpercentage_dienstjaar == UNKNOWN or verdiend == UNKNOWN or voltijds == UNKNOWN:
        return UNKNOWN
    if indienst_maand == UNKNOWN:
        return UNKNOWN
    jaar = (maandnummer - 1) // 12
    eerste_jaar = 1 if indienst_maand // 12 == jaar else 0
    if eerste_jaar == 1 and tijd_voor_indienst_telt == UNKNOWN:
        return UNKNOWN
    dagen = jongerendagen(tijd_voor_indienst_telt, indienst_maand, jaar, dagen_voor_indienst)
    maanden = jongerenmaanden(tijd_voor_indienst_telt, indienst_maand, jaar)
    return aandeel(
        vorige_brutosalaris,
        vakantiegeldpercentage_dienstjaar // PROCENT,
        verdiend,
        voltijds,
        aantal,
        12,
        maanden,
        dagen,
        werkdagen_indienstmaand,
        leeswijze_XIII_74_noemer,
    )


@BOEK.rule("XIII 74 §4", unit=EURO, accepts=(UNKNOWN,), also=("XIII 74 §5",))
def vakantiegeld_vorig_dienstjaar(
    kalendermaand, maandnummer, vervroegd_einde, vorige_brutosalaris, vakantiegeldpercentage_bij_einde, verdiend_vorig_jaar,
    voltijds_vorig_jaar,
    maanden_vorig_jaar, tijd_voor_indienst_telt, indienst_maand, dagen_voor_indienst, werkdagen_indienstmaand, leeswijze_XIII_74_noemer,
):  # fmt: skip
    """Holiday pay for the year before, when the employment ended before it was paid in May."""
    if vervroegd_einde == 0 or kalendermaand == 1 or kalendermaand > MEI or maanden_vorig_jaar == 0 or vorige_brutosalaris == NONE:
        return 0
    if vorige_brutosalaris == UNKNOWN or vakantiegeldpercentage_bij_einde == UNKNOWN or verdiend_vorig_jaar == UNKNOWN:
        return UNKNOWN
    if indienst_maand == UNKNOWN:
        return UNKNOWN
    jaar = maandnummer // 12 - 1
    eerste_jaar = 1 if indienst_maand // 12 == jaar else 0
    if voltijds_vorig_jaar == UNKNOWN or (eerste_jaar == 1 and tijd_voor_indienst_telt == UNKNOWN):
        return UNKNOWN
    dagen = jongerendagen(tijd_voor_indienst_telt, indienst_maand, jaar, dagen_voor_indienst)
    maanden = jongerenmaanden(tijd_voor_indienst_telt, indienst_maand, jaar)
    return aandeel(
        vorige_brutosalaris,
        vakantiegeldpercentage_bij_einde // PROCENT,
        verdiend_vorig_jaar,
        voltijds_vorig_jaar,
        maanden_vorig_jaar,
        12,
        maanden,
        dagen,
        werkdagen_indienstmaand,
        leeswijze_XIII_74_noemer,
    )


def inhouding_op(vakantiegeld, brutosalaris):
    """13,07 % of holiday pay up to 85 % of the gross month, half a cent up; both compared exactly, without rounding in between."""
    deler = MAANDDELER * 20
    basis = min(vakantiegeld * deler, brutosalaris * 17)
    return (basis // deler * 1_307 + basis % deler * 1_307 // deler + 5_000) // 10_000


@BOEK.rule("XIII 75 §5", unit=EURO, accepts=(UNKNOWN,))
def inhouding_vakantiegeld(vakantiegeld, vakantiegeld_vorig_dienstjaar, april_brutosalaris, vorige_brutosalaris, vervroegd_einde):
    """Deduction of 13,07 % on holiday pay up to 85 % of the gross month, as a negative amount."""
    if vakantiegeld == 0 and vakantiegeld_vorig_dienstjaar == 0:
        return 0
    if vakantiegeld == UNKNOWN or vakantiegeld_vorig_dienstjaar == UNKNOWN:
        return UNKNOWN
    basis = vorige_brutosalaris if vervroegd_einde == 1 else april_brutosalaris
    if basis == UNKNOWN:
        return UNKNOWN
    return -inhouding_op(vakantiegeld, basis) - inhouding_op(vakantiegeld_vorig_dienstjaar, basis)
