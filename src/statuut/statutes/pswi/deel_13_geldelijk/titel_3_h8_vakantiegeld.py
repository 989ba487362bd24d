"""PSWI part XIII, title 3, chapter 8 (XIII 74-76): holiday pay and year-end allowance.

Both are a percentage of a full-time gross month (April, November; the last month on an early end), reduced in the ratio of gross pay
earned to full-time gross pay over the reference period (XIII 74 §3). The full-time gross of months of that period outside employment
is the average of its other months; the ratio never exceeds one. Percentages before 2002 (holiday pay) and 2004 (year-end allowance)
are not in the text: amounts of those years are undetermined.
"""

from __future__ import annotations

from statuut.engine.rule import Reference
from statuut.engine.units import COUNT, EURO, EURO_E3, PERCENT, TELLER, YES_NO, Unit
from statuut.engine.values import NONE, UNKNOWN
from statuut.money import to_cents, to_cents_up
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.deel_13_geldelijk.titel_1_h5_uitbetaling import BREUK, DUIZENDSTE_CENT, INDEX, MAANDEN
from statuut.statutes.pswi.gegevens.lijsten import RANGEN, schaalconstante

A119, A168, A169 = schaalconstante("A119"), schaalconstante("A168"), schaalconstante("A169")
RANG_A2, RANG_A1, RANG_B2, RANG_B1 = RANGEN.index("A2"), RANGEN.index("A1"), RANGEN.index("B2"), RANGEN.index("B1")
RANG_C2, RANG_C1, RANG_D2, RANG_D1 = RANGEN.index("C2"), RANGEN.index("C1"), RANGEN.index("D2"), RANGEN.index("D1")
APRIL, MEI, NOVEMBER, DECEMBER = 4, 5, 11, 12
MAANDDELER = MAANDEN * DUIZENDSTE_CENT * INDEX
PROCENT = 100
#: A gross month that is not divided yet: shown in euro, kept whole.
BRUTO = Unit("euro", "EUR", 100, factor=MAANDDELER)


@BOEK.rule("XIII 76 §2", unit=COUNT, also=("XIII 75 §3",))
def toelagegroep(rang, salarisschaal):
    """Which of the four percentage groups: 1 for A3, A2 and three scales, 2 for A1 and ranks 2-3, 3 for B1, C1, D2, D3, 4 for D1, E1."""
    if rang == NONE:
        return NONE
    if rang >= RANG_A2 or salarisschaal == A119 or salarisschaal == A168 or salarisschaal == A169:
        return 1
    if rang == RANG_A1 or rang >= RANG_B2 or (rang >= RANG_C2 and rang < RANG_B1):
        return 2
    if rang == RANG_B1 or rang == RANG_C1 or (rang >= RANG_D2 and rang < RANG_C1):
        return 3
    return 4


def kies(groep, eerste, tweede, derde, vierde):
    """The percentage of a group."""
    if groep == 1:
        return eerste
    if groep == 2:
        return tweede
    if groep == 3:
        return derde
    return vierde


@BOEK.rule("XIII 74 §2", unit=EURO_E3, start=NONE, also=("XIII 74 §1",))
def brutojaar_voltijds(laatste_jaarsalaris_schijf, laatste_bijslag_schijf, laatste_haard_of_standplaats_jaar):
    """Yearly gross salary at 100 % for full-time work, in thousandths of a cent: salary, supplement and allowance."""
    if laatste_jaarsalaris_schijf == NONE:
        return NONE
    return (laatste_jaarsalaris_schijf + laatste_bijslag_schijf) * DUIZENDSTE_CENT + laatste_haard_of_standplaats_jaar


@BOEK.rule("XIII 74 §2", unit=BRUTO, start=NONE)
def brutosalaris(brutojaar_voltijds, index):
    """Gross salary of the month: that yearly amount x index, not yet divided."""
    if brutojaar_voltijds == NONE:
        return NONE
    return brutojaar_voltijds * index


@BOEK.rule("XIII 74 §2", unit=EURO)
def brutomaandsalaris(brutosalaris):
    """Gross monthly salary for full-time work."""
    if brutosalaris == NONE:
        return NONE
    return to_cents(brutosalaris, MAANDDELER)


@BOEK.rule("XIII 74 §3", unit=TELLER, per="schijf")
def voltijdse_salaristeller(jaarsalaris_schijf, bijslag_schijf, roosterdagen):
    """Yearly salary with supplement for full-time work x working days of one stretch of the month."""
    return (jaarsalaris_schijf + bijslag_schijf) * roosterdagen


@BOEK.rule("XIII 74 §3", unit=TELLER, per="schijf")
def voltijdse_toelageteller(haard_of_standplaats_jaar, roosterdagen):
    """Yearly allowance for full-time work x working days of one stretch of the month."""
    return haard_of_standplaats_jaar * roosterdagen


@BOEK.rule("XIII 74 §3", unit=EURO, start=0)
def brutomaand_voltijds(som_voltijdse_salaristeller, som_voltijdse_toelageteller, som_roosterdagen, index):
    """What the whole month would pay for full-time work, rounded as salary and allowance are."""
    if som_roosterdagen == 0:
        return 0
    salaris = to_cents(som_voltijdse_salaristeller * index, MAANDEN * INDEX * som_roosterdagen)
    return salaris + to_cents_up(som_voltijdse_toelageteller * index, MAANDDELER * som_roosterdagen)


@BOEK.rule("XIV 49 lid 2", unit=TELLER, per="schijf")
def gelijkgestelde_salaristeller(jaarsalaris_schijf, bijslag_schijf, prestatiebreuk, gelijkgestelde_werkdagen):
    """Yearly salary with supplement x percentage x unpaid days that do not reduce holiday pay and year-end allowance."""
    return (jaarsalaris_schijf + bijslag_schijf) * prestatiebreuk * gelijkgestelde_werkdagen


@BOEK.rule("XIV 49 lid 2", unit=TELLER, per="schijf")
def gelijkgestelde_toelageteller(haard_of_standplaats_jaar, prestatiebreuk, gelijkgestelde_werkdagen):
    """Yearly allowance x percentage x those days."""
    return haard_of_standplaats_jaar * prestatiebreuk * gelijkgestelde_werkdagen


@BOEK.rule("XIV 49 lid 2", unit=EURO, start=0)
def gelijkgesteld_brutosalaris(som_gelijkgestelde_salaristeller, som_gelijkgestelde_toelageteller, te_presteren_werkdagen, index):
    """What unpaid maternity, sick and paternity leave of contract staff counts for, as if it were paid."""
    if te_presteren_werkdagen == 0:
        return 0
    salaris = to_cents(som_gelijkgestelde_salaristeller * index, MAANDEN * BREUK * INDEX * te_presteren_werkdagen)
    return salaris + to_cents_up(som_gelijkgestelde_toelageteller * index, MAANDDELER * BREUK * te_presteren_werkdagen)


@BOEK.rule("XIII 74 §3", unit=EURO, start=0, also=("XIV 49 lid 1", "XIV 49 lid 2"))
def verdiend_brutosalaris(maandsalaris, vijfde_supplement, haard_of_standplaatstoelage_maand, gelijkgesteld_brutosalaris):
    """Gross salary earned in the month: salary, one-fifth supplement and allowance as paid, and leave that counts as if paid."""
    return maandsalaris + vijfde_supplement + haard_of_standplaatstoelage_maand + gelijkgesteld_brutosalaris


BOEK.reference(Reference("april_brutosalaris", "brutosalaris", month=APRIL, article="XIII 75 §2", term="brutosalaris van april"))
BOEK.reference(Reference("november_brutosalaris", "brutosalaris", month=NOVEMBER, article="XIII 76 §2", term="brutosalaris van november"))
BOEK.reference(Reference("april_toelagegroep", "toelagegroep", month=APRIL, article="XIII 75 §3", term="percentagegroep in april"))
BOEK.reference(Reference("november_toelagegroep", "toelagegroep", month=NOVEMBER, article="XIII 76 §2", term="percentagegroep in november"))
for _naam, _van, _term in (
    ("verdiend", "verdiend_brutosalaris", "verdiend brutosalaris"),
    ("voltijds", "brutomaand_voltijds", "voltijds brutosalaris"),
    ("maanden", "in_dienst", "maanden in dienst"),
):
    BOEK.reference(
        Reference(f"{_naam}_vorig_jaar", _van, first=1, last=12, year=-1, article="XIII 75 §1", term=f"{_term} van het vorige jaar")
    )
    BOEK.reference(Reference(f"{_naam}_dit_jaar", _van, first=1, last=12, article="XIII 75 §1", term=f"{_term} van dit jaar"))
    BOEK.reference(
        Reference(f"{_naam}_tot_september", _van, first=1, last=9, article="XIII 76 §1", term=f"{_term} van januari tot september")
    )


def grootste_deler(a, b):
    """Greatest common divisor."""
    while b > 0:
        a, b = b, a % b
    return a


def aandeel(brutosalaris, percentage, verdiend, voltijds, maanden, periode, maanden_extra, dagen_extra, werkdagen):
    """Percentage of a gross month x ratio earned / full-time over the period, rounded up to the cent (XIII 42); at most the whole.

    A young worker's months and days before entry count as full-time work at the average full-time gross of the months in service.
    """
    if maanden == 0 or voltijds == 0:
        return 0
    deel = (verdiend * maanden + maanden_extra * voltijds) * werkdagen + dagen_extra * voltijds
    geheel = periode * voltijds * werkdagen
    deel = min(deel, geheel)
    gemeen = grootste_deler(geheel, deel)
    deel = deel // gemeen
    geheel = geheel // gemeen
    bedrag = brutosalaris * percentage
    gemeen = grootste_deler(bedrag, MAANDDELER * PROCENT)
    bedrag = bedrag // gemeen
    noemer = MAANDDELER * PROCENT // gemeen
    gebroken = bedrag % noemer * deel
    teller = bedrag // noemer * deel + gebroken // noemer
    if teller % geheel == 0 and gebroken % noemer == 0:
        return teller // geheel
    return teller // geheel + 1


def jongerenmaanden(jonge_werknemer, indienst_maand, jaar):
    """Whole months of a reference year before the entry of a young worker."""
    if jonge_werknemer != 1 or indienst_maand // 12 != jaar:
        return 0
    return indienst_maand % 12


def jongerendagen(jonge_werknemer, indienst_maand, jaar, dagen):
    """Working days of the entry month before the entry of a young worker."""
    if jonge_werknemer != 1 or indienst_maand // 12 != jaar:
        return 0
    return dagen


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
    jonge_werknemer, indienst_maand, dagen_voor_indienst, werkdagen_indienstmaand,
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
    ):
        return UNKNOWN
    eerste_jaar = 1 if indienst_maand // 12 == jaar else 0
    if eerste_jaar == 1 and jonge_werknemer == UNKNOWN:
        return UNKNOWN
    dagen = jongerendagen(jonge_werknemer, indienst_maand, jaar, dagen_voor_indienst)
    maanden = jongerenmaanden(jonge_werknemer, indienst_maand, jaar)
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
    )


@BOEK.rule("XIII 74 §4", unit=PERCENT, reading="XIII-75-vertrek")
def vakantiegeldpercentage_bij_einde(vorige_laatste_toelagegroep, vakantiegeld_1, vakantiegeld_2, vakantiegeld_3, vakantiegeld_4):
    """Percentage of holiday pay for the rank or scale in the last month."""
    return kies(vorige_laatste_toelagegroep, vakantiegeld_1, vakantiegeld_2, vakantiegeld_3, vakantiegeld_4)


@BOEK.rule("XIII 74 §4", unit=COUNT, start=NONE)
def laatste_toelagegroep(toelagegroep):
    """The percentage group of the month, for an early end."""
    return toelagegroep


@BOEK.rule("XIII 74 §5", unit=YES_NO)
def vervroegd_einde(einde_vorige_maand):
    """Whether holiday pay and year-end allowance are settled because the employment ended last month."""
    return einde_vorige_maand


@BOEK.exception(to="vakantiegeld", article="XIII 74 §4", when="vervroegd_einde")
def vakantiegeld_bij_einde(
    kalendermaand, maandnummer, vorige_brutosalaris, vakantiegeldpercentage_bij_einde, verdiend_dit_jaar, voltijds_dit_jaar,
    maanden_dit_jaar,
    verdiend_vorig_jaar, voltijds_vorig_jaar, maanden_vorig_jaar, jonge_werknemer, indienst_maand, dagen_voor_indienst,
    werkdagen_indienstmaand,
):  # fmt: skip
    """Holiday pay for the service of the year of leaving, on the gross salary of the last month."""
    jaar = (maandnummer - 1) // 12
    eerste_jaar = 1 if indienst_maand // 12 == jaar else 0
    if vorige_brutosalaris == NONE:
        return 0
    verdiend = verdiend_vorig_jaar if kalendermaand == 1 else verdiend_dit_jaar
    voltijds = voltijds_vorig_jaar if kalendermaand == 1 else voltijds_dit_jaar
    aantal = maanden_vorig_jaar if kalendermaand == 1 else maanden_dit_jaar
    if vorige_brutosalaris == UNKNOWN or vakantiegeldpercentage_bij_einde == UNKNOWN or verdiend == UNKNOWN or voltijds == UNKNOWN:
        return UNKNOWN
    if eerste_jaar == 1 and jonge_werknemer == UNKNOWN:
        return UNKNOWN
    dagen = jongerendagen(jonge_werknemer, indienst_maand, jaar, dagen_voor_indienst)
    maanden = jongerenmaanden(jonge_werknemer, indienst_maand, jaar)
    return aandeel(
        vorige_brutosalaris,
        vakantiegeldpercentage_bij_einde // PROCENT,
        verdiend,
        voltijds,
        aantal,
        12,
        maanden,
        dagen,
        werkdagen_indienstmaand,
    )


@BOEK.rule("XIII 74 §4", unit=EURO, accepts=(UNKNOWN,), also=("XIII 74 §5",))
def vakantiegeld_vorig_dienstjaar(
    kalendermaand, maandnummer, vervroegd_einde, vorige_brutosalaris, vakantiegeldpercentage_bij_einde, verdiend_vorig_jaar,
    voltijds_vorig_jaar,
    maanden_vorig_jaar, jonge_werknemer, indienst_maand, dagen_voor_indienst, werkdagen_indienstmaand,
):  # fmt: skip
    """Holiday pay for the year before, when the employment ended before it was paid in May."""
    if vervroegd_einde == 0 or kalendermaand == 1 or kalendermaand > MEI or maanden_vorig_jaar == 0 or vorige_brutosalaris == NONE:
        return 0
    jaar = maandnummer // 12 - 1
    eerste_jaar = 1 if indienst_maand // 12 == jaar else 0
    if vorige_brutosalaris == UNKNOWN or vakantiegeldpercentage_bij_einde == UNKNOWN or verdiend_vorig_jaar == UNKNOWN:
        return UNKNOWN
    if voltijds_vorig_jaar == UNKNOWN or (eerste_jaar == 1 and jonge_werknemer == UNKNOWN):
        return UNKNOWN
    dagen = jongerendagen(jonge_werknemer, indienst_maand, jaar, dagen_voor_indienst)
    maanden = jongerenmaanden(jonge_werknemer, indienst_maand, jaar)
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
    return -inhouding_op(vakantiegeld, basis) - inhouding_op(vakantiegeld_vorig_dienstjaar, basis)


@BOEK.rule("XIII 76 §2", unit=PERCENT)
def eindejaarspercentage(november_toelagegroep, eindejaar_1, eindejaar_2, eindejaar_3, eindejaar_4):
    """Percentage of the year-end allowance for the rank or scale in November."""
    return kies(november_toelagegroep, eindejaar_1, eindejaar_2, eindejaar_3, eindejaar_4)


@BOEK.rule("XIII 74 §4", unit=PERCENT, reading="XIII-75-vertrek")
def eindejaarspercentage_bij_einde(vorige_laatste_toelagegroep, eindejaar_1, eindejaar_2, eindejaar_3, eindejaar_4):
    """Percentage of the year-end allowance for the rank or scale in the last month."""
    return kies(vorige_laatste_toelagegroep, eindejaar_1, eindejaar_2, eindejaar_3, eindejaar_4)


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
        eindejaarspercentage // PROCENT,
        verdiend_tot_september,
        voltijds_tot_september,
        maanden_tot_september,
        9,
        0,
        0,
        1,
    )


@BOEK.exception(to="eindejaarstoelage", article="XIII 74 §4", when="vervroegd_einde")
def eindejaarstoelage_bij_einde(
    kalendermaand,
    vorige_brutosalaris,
    eindejaarspercentage_bij_einde,
    verdiend_tot_september,
    voltijds_tot_september,
    maanden_tot_september,
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
        eindejaarspercentage_bij_einde // PROCENT,
        verdiend_tot_september,
        voltijds_tot_september,
        maanden_tot_september,
        9,
        0,
        0,
        1,
    )


@BOEK.rule("XIII 24 §1 lid 1", unit=EURO)
def bruto(
    maandsalaris, vijfde_supplement, haard_of_standplaatstoelage_maand, vakantiegeld, vakantiegeld_vorig_dienstjaar, inhouding_vakantiegeld,
    eindejaarstoelage, niet_opgenomen_verlof_uitbetaling,
):  # fmt: skip
    """Everything paid in the month, deductions of the statute included."""
    vast = maandsalaris + vijfde_supplement + haard_of_standplaatstoelage_maand
    return (
        vast + vakantiegeld + vakantiegeld_vorig_dienstjaar + inhouding_vakantiegeld + eindejaarstoelage + niet_opgenomen_verlof_uitbetaling
    )
