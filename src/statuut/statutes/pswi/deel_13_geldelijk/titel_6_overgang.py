"""PSWI part XIII, title 6 (XIII 113, 115, 117bis, 117ter): transitional law that a month of pay follows by itself.

Service as an employed unemployed person counts by XIII 10; the cap of two years is a reading. The transitional scales A 265T and A 366T
count seniority from the appointment to a leading scientific post. Who left in 2001 is settled at the percentages of XIII 75 §3. Who came
from the agricultural centres keeps the federal amount until the Flemish scale gives more.
"""

from __future__ import annotations

from statuut.engine.units import EURO, MONTHS, YEARS, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.boek import BOEK
from statuut.statutes.pswi.deel_08_loopbaan.titel_3_ancienniteit import MAAND
from statuut.statutes.pswi.deel_13_geldelijk.titel_1_h2_salaris import LANGSTE
from statuut.statutes.pswi.deel_13_geldelijk.titel_1_h3_diensten import HEEL, als_werkloze
from statuut.statutes.pswi.deel_13_geldelijk.titel_3_h8_grondslag import kies

WERKLOZENMAANDEN = 24 * HEEL
JAAR_2001 = 2001


@BOEK.rule("XIII 113", unit=MONTHS, per="dienst", reading="XIII-113-werklozen")
def werklozenmaand(
    dienst_komt_in_aanmerking, hoedanigheid_dienst, kalendermaand_telt, getelde_breuk, geldelijke_breuk, leeswijze_XIII_113_werklozen
):
    """What full-time service as an employed unemployed person adds where its two years are a cap; XIII 10 counts it otherwise."""
    if als_werkloze(hoedanigheid_dienst, leeswijze_XIII_113_werklozen) == 0 or dienst_komt_in_aanmerking == 0 or kalendermaand_telt == 0:
        return 0
    return getelde_breuk if geldelijke_breuk >= HEEL else 0


@BOEK.rule("XIII 113", unit=MONTHS)
def aanvaarde_werklozenmaand(som_werklozenmaand, vorige_werklozenmaanden_geteld):
    """That service within its two years."""
    return min(som_werklozenmaand, max(0, WERKLOZENMAANDEN - vorige_werklozenmaanden_geteld))


@BOEK.rule("XIII 113", unit=MONTHS, start=0)
def werklozenmaanden_geteld(vorige_werklozenmaanden_geteld, aanvaarde_werklozenmaand):
    """Service under that cap counted so far."""
    return vorige_werklozenmaanden_geteld + aanvaarde_werklozenmaand


@BOEK.rule("XIII 115", unit=YEARS, per="schijf", accepts=(UNKNOWN,))
def overgangsjaren(leidinggevende_maanden, ancienniteitsjaren):
    """Whole years for the transitional scale: for A 265T and A 366T those in a leading scientific post, for others the ordinary ones."""
    if leidinggevende_maanden == NONE:
        return ancienniteitsjaren
    return UNKNOWN if leidinggevende_maanden == UNKNOWN else min(LANGSTE, leidinggevende_maanden // (12 * MAAND))


@BOEK.rule("XIII 117bis", unit=YES_NO)
def vertrokken_in_2001(vervroegd_einde, maandnummer):
    """Whether holiday pay is settled because the employment ended in the course of 2001."""
    return 1 if vervroegd_einde == 1 and (maandnummer - 1) // 12 == JAAR_2001 else 0


@BOEK.exception(to="vakantiegeldpercentage_bij_einde", article="XIII 117bis", when="vertrokken_in_2001")
def vakantiegeldpercentage_van_2001(
    vorige_laatste_toelagegroep, kolom_2002_1, kolom_2002_2, kolom_2002_3, kolom_2003_1, kolom_2003_2, kolom_2003_3, dienstjaar_4,
    leeswijze_XIII_117bis_kolom,
):  # fmt: skip
    """Holiday pay is topped up to a percentage of XIII 75 §3: that of 2002, or (as a reading) of 2003."""
    if leeswijze_XIII_117bis_kolom == 1:
        return kies(vorige_laatste_toelagegroep, kolom_2003_1, kolom_2003_2, kolom_2003_3, dienstjaar_4)
    return kies(vorige_laatste_toelagegroep, kolom_2002_1, kolom_2002_2, kolom_2002_3, dienstjaar_4)


@BOEK.rule("XIII 117ter", unit=EURO, per="schijf", accepts=(UNKNOWN,), also=("XIV 56",))
def federaal_behouden(federaal_bedrag, vorige_federaal_voorbij, schaalbedrag):
    """The federal amount enjoyed at the transfer, kept until the Flemish scale gives more."""
    if federaal_bedrag == NONE or vorige_federaal_voorbij == 1:
        return NONE
    if schaalbedrag == UNKNOWN or federaal_bedrag == UNKNOWN or vorige_federaal_voorbij == UNKNOWN:
        return UNKNOWN
    return NONE if schaalbedrag > federaal_bedrag else federaal_bedrag


@BOEK.rule("XIII 117ter", unit=YES_NO, start=0, accepts=(UNKNOWN,), also=("XIV 56",))
def federaal_voorbij(federaal_bedrag, vorige_federaal_voorbij, laatste_schaalbedrag):
    """Whether the Flemish scale has given more than the federal amount; once it has, the amount is gone."""
    if federaal_bedrag == NONE:
        return 0
    if vorige_federaal_voorbij == 1 or laatste_schaalbedrag == NONE:
        return vorige_federaal_voorbij
    if federaal_bedrag == UNKNOWN or laatste_schaalbedrag == UNKNOWN:
        return UNKNOWN
    return 1 if laatste_schaalbedrag > federaal_bedrag else vorige_federaal_voorbij
