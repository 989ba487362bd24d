"""PSWI part XIII, title 3, chapter 8 (XIII 74; XIV 49): what holiday pay and year-end allowance are a percentage of.

Both are a percentage of a full-time gross month, reduced in the ratio of gross pay earned to full-time gross pay over the reference
period (XIII 74 §3). The full-time gross of months of that period outside employment is the average of its other months; the ratio never
exceeds one. Unpaid maternity, sick and paternity leave of contract staff counts as if it were paid (XIV 49).
"""

from __future__ import annotations

from statuut.engine.rule import Reference
from statuut.engine.units import COUNT, EURO, EURO_E3, TELLER, YES_NO, Unit
from statuut.engine.values import NONE, UNKNOWN
from statuut.money import to_cents, to_cents_up
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.deel_13_geldelijk.titel_1_h5_uitbetaling import BREUK, DUIZENDSTE_CENT, INDEX, MAANDEN, afgerond
from statuut.statutes.pswi.gegevens.lijsten import RANGEN, eenheden, schaalconstante

A119, A168, A169 = schaalconstante("A119"), schaalconstante("A168"), schaalconstante("A169")
RANG_A2, RANG_A1, RANG_B2, RANG_B1 = RANGEN.index("A2"), RANGEN.index("A1"), RANGEN.index("B2"), RANGEN.index("B1")
RANG_C2, RANG_C1, RANG_D2, RANG_D1 = RANGEN.index("C2"), RANGEN.index("C1"), RANGEN.index("D2"), RANGEN.index("D1")
APRIL, NOVEMBER = 4, 11
MAANDDELER = MAANDEN * DUIZENDSTE_CENT * INDEX
PROCENT = 100
#: A gross month that is not divided yet: shown in euro, kept whole.
BRUTO = Unit("euro", "EUR", 100, factor=MAANDDELER)
VOLLE_MAANDEN = eenheden()["jonge_werknemer"].codes.index("volle_maanden")


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


@BOEK.rule("XIII 74 §3", unit=EURO, start=0, reading="XIII-afronding-salaris")
def brutomaand_voltijds(
    som_voltijdse_salaristeller, som_voltijdse_toelageteller, som_roosterdagen, index, leeswijze_XIII_afronding_salaris
):
    """What the whole month would pay for full-time work, rounded as salary and allowance are."""
    if som_roosterdagen == 0:
        return 0
    salaris = afgerond(som_voltijdse_salaristeller * index, MAANDEN * INDEX * som_roosterdagen, leeswijze_XIII_afronding_salaris)
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
def gelijkgesteld_brutosalaris(
    som_gelijkgestelde_salaristeller, som_gelijkgestelde_toelageteller, te_presteren_werkdagen, index, leeswijze_XIII_afronding_salaris
):
    """What unpaid maternity, sick and paternity leave of contract staff counts for, as if it were paid."""
    if te_presteren_werkdagen == 0:
        return 0
    noemer = MAANDEN * BREUK * INDEX * te_presteren_werkdagen
    salaris = afgerond(som_gelijkgestelde_salaristeller * index, noemer, leeswijze_XIII_afronding_salaris)
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


def aandeel(brutosalaris, percentage, verdiend, voltijds, maanden, periode, maanden_extra, dagen_extra, werkdagen, basismaand):
    """Percentage of a gross month x ratio earned / full-time over the period, rounded up to the cent (XIII 42); at most the whole.

    A young worker's months and days before entry count as full-time work. The full-time gross of months outside service is the average
    of those in service; with the reading `basismaand` it is the gross month itself.
    """
    if maanden == 0 or voltijds == 0:
        return 0
    if basismaand == 1:
        maand = to_cents(brutosalaris, MAANDDELER)
        deel = (verdiend + maanden_extra * maand) * werkdagen + dagen_extra * maand
        geheel = (voltijds + (periode - maanden) * maand) * werkdagen
    else:
        deel = (verdiend * maanden + maanden_extra * voltijds) * werkdagen + dagen_extra * voltijds
        geheel = periode * voltijds * werkdagen
    if deel >= geheel:
        return to_cents_up(brutosalaris * percentage, MAANDDELER * PROCENT)
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


@BOEK.rule("XIII 75 §4", unit=YES_NO, accepts=(UNKNOWN,), reading="XIII-75-jong")
def tijd_voor_indienst_telt(maandnummer, indienst_maand, jonge_werknemer, dagen_voor_indienst, leeswijze_XIII_75_jong):
    """Whether the time before a young worker's entry counts: only in the years of entry and after, and only where there is any."""
    if indienst_maand == NONE or indienst_maand == UNKNOWN:
        return 0 if indienst_maand == NONE else UNKNOWN
    jaren = maandnummer // 12 - indienst_maand // 12
    if jaren < 0 or jaren > 1 or (indienst_maand % 12 == 0 and dagen_voor_indienst == 0):
        return 0
    if jonge_werknemer == VOLLE_MAANDEN:
        return leeswijze_XIII_75_jong
    return jonge_werknemer


def jongerenmaanden(telt, indienst_maand, jaar):
    """Whole months of a reference year before the entry of a young worker."""
    if telt != 1 or indienst_maand // 12 != jaar:
        return 0
    return indienst_maand % 12


def jongerendagen(telt, indienst_maand, jaar, dagen):
    """Working days of the entry month before the entry of a young worker."""
    if telt != 1 or indienst_maand // 12 != jaar:
        return 0
    return dagen


@BOEK.rule("XIII 74 §4", unit=COUNT, start=NONE)
def laatste_toelagegroep(toelagegroep):
    """The percentage group of the month, for an early end."""
    return toelagegroep


@BOEK.rule("XIII 74 §5", unit=YES_NO)
def vervroegd_einde(einde_vorige_maand):
    """Whether holiday pay and year-end allowance are settled because the employment ended last month."""
    return einde_vorige_maand
