"""PSWI part VIII, title 4, chapter 2 (VIII 44, 52-53, 60): who may enrol for an exam to another level or to a higher grade.

For level A three years in levels B and C together; for rank B1 from level C without seniority, from level D after two years; for rank C1
from level D after two years. Specific functions of rank B1 also ask the diploma of the function description.
"""

from __future__ import annotations

from statuut.engine.units import MONTHS, YES_NO
from statuut.engine.values import NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_08_loopbaan.overheden import JAAR, NIVEAU_VAN_RANG, RANG
from statuut.statutes.pswi.driewaardig import alle, als_bekend, als_geldt, niet
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, NIVEAUS, WETENSCHAPPELIJK
from statuut.statutes.pswi.vragen import VRAGEN, feit, vraag

B, C, D = (NIVEAUS.index(code) for code in "BCD")
OVERGANGSRANGEN = tuple(RANG[code] for code in ("C1", "B1", "A1"))

feit(
    "niveauancienniteit_b",
    "niveauanciënniteit in niveau B",
    MONTHS,
    "VIII 53 1°",
    "Hoeveel maanden niveauanciënniteit zijn er in niveau B?",
)
feit(
    "niveauancienniteit_c",
    "niveauanciënniteit in niveau C",
    MONTHS,
    "VIII 53 1°",
    "Hoeveel maanden niveauanciënniteit zijn er in niveau C?",
)
feit("diensten_vlaamse_regering", "in dienst bij de diensten van de Vlaamse regering", YES_NO, "VIII 53 1°",
     "Is de ambtenaar in dienst bij de diensten van de Vlaamse regering (ministerie of instellingen)?")  # fmt: skip
feit("specifieke_functie", "specifieke functie met een eigen diploma", YES_NO, "VIII 53 2° a)",
     "Gaat het om een specifieke functie waarvoor de functiebeschrijving een diploma vraagt?")  # fmt: skip
feit("diploma_van_de_functie", "diploma dat de functiebeschrijving vraagt", YES_NO, "VIII 53 2° a)",
     "Heeft de ambtenaar het diploma dat de functiebeschrijving vraagt?")  # fmt: skip


def van_niveau(hoedanigheid, personeelsgroep, in_diensten, niveau, *niveaus):
    """Whether somebody is an official of one of the levels, of the staff that is not scientific, in the services of the government."""
    own = als_bekend(personeelsgroep, personeelsgroep != WETENSCHAPPELIJK)
    return alle(als_bekend(hoedanigheid, hoedanigheid == AMBTENAAR), own, in_diensten, als_bekend(niveau, niveau in niveaus))


@vraag("VIII 52", unit=YES_NO)
def overgangsexamen_bestaat(bevordering_doelrang):
    """Whether exams for another level are organised for the rank: C1, B1 and A1 only."""
    return 1 if bevordering_doelrang in OVERGANGSRANGEN else 0


@vraag("VIII 53 1°", unit=YES_NO, accepts=(UNKNOWN,))
def examen_a1_niveau(hoedanigheid, personeelsgroep, diensten_vlaamse_regering, niveau):
    """Whether the exam for rank A1 is open to the level held: B or C."""
    return van_niveau(hoedanigheid, personeelsgroep, diensten_vlaamse_regering, niveau, B, C)


@vraag("VIII 53 1°", unit=MONTHS, reading="VIII-53-ancienniteit", accepts=(UNKNOWN,))
def examen_a1_ancienniteit(niveauancienniteit_b, niveauancienniteit_c, dienstancienniteit, leeswijze_VIII_53_ancienniteit):
    """The seniority that counts for the exam to rank A1: levels B and C together, or by the other reading all service."""
    if leeswijze_VIII_53_ancienniteit == 1:
        return dienstancienniteit
    return UNKNOWN if UNKNOWN in (niveauancienniteit_b, niveauancienniteit_c) else niveauancienniteit_b + niveauancienniteit_c


@vraag("VIII 53 1°", unit=YES_NO, also=("VIII 44 §1",), accepts=(UNKNOWN,))
def examen_a1_ancienniteit_voldaan(examen_a1_ancienniteit, niveauancienniteit_b, niveauancienniteit_c, leeswijze_VIII_53_ancienniteit):
    """Whether there are three years; one level alone may be enough."""
    enough = [months != UNKNOWN and months >= 3 * JAAR for months in (niveauancienniteit_b, niveauancienniteit_c)]
    if leeswijze_VIII_53_ancienniteit == 0 and any(enough):
        return 1
    return als_bekend(examen_a1_ancienniteit, examen_a1_ancienniteit >= 3 * JAAR)


@vraag("VIII 53 2° a)", unit=YES_NO, accepts=(UNKNOWN,))
def examen_b1_uit_niveau_c(niveau):
    """Whether somebody comes from level C, for which no seniority is asked."""
    return als_bekend(niveau, niveau == C)


@vraag("VIII 53 2° a)", unit=YES_NO, also=("VIII 53 2° b)",), accepts=(UNKNOWN,))
def examen_b1_niveau(hoedanigheid, personeelsgroep, diensten_vlaamse_regering, niveau):
    """Whether the exam for rank B1 is open to the level held: C or D."""
    return van_niveau(hoedanigheid, personeelsgroep, diensten_vlaamse_regering, niveau, C, D)


def twee_jaar(niveauancienniteit, dienstancienniteit, alle_diensten):
    """Whether there are two years of seniority in the level, or by the other reading of service."""
    months = dienstancienniteit if alle_diensten == 1 else niveauancienniteit
    return als_bekend(months, months >= 2 * JAAR)


@vraag("VIII 53 2° b)", unit=YES_NO, also=("VIII 44 §1",), reading="VIII-53-ancienniteit", accepts=(UNKNOWN,))
def examen_b1_ancienniteit_voldaan(niveauancienniteit, dienstancienniteit, leeswijze_VIII_53_ancienniteit):
    """Whether who comes from level D has two years in it."""
    return twee_jaar(niveauancienniteit, dienstancienniteit, leeswijze_VIII_53_ancienniteit)


@VRAGEN.exception(to="examen_b1_ancienniteit_voldaan", article="VIII 53 2° a)", when="examen_b1_uit_niveau_c")
def examen_b1_zonder_ancienniteit():
    """From level C no seniority is asked."""
    return NOT_APPLICABLE


@vraag("VIII 53 2° a)", unit=YES_NO, also=("VIII 53 2° b)",), accepts=(UNKNOWN,))
def examen_b1_diploma_voldaan(specifieke_functie, diploma_van_de_functie):
    """Whether the diploma of a specific function is there; not asked for other functions."""
    return als_geldt(specifieke_functie, diploma_van_de_functie)


@vraag("VIII 53 3°", unit=YES_NO, accepts=(UNKNOWN,))
def examen_c1_niveau(hoedanigheid, personeelsgroep, diensten_vlaamse_regering, niveau):
    """Whether the exam for rank C1 is open to the level held: D."""
    return van_niveau(hoedanigheid, personeelsgroep, diensten_vlaamse_regering, niveau, D)


@vraag("VIII 53 3°", unit=YES_NO, also=("VIII 44 §1",), reading="VIII-53-ancienniteit", accepts=(UNKNOWN,))
def examen_c1_ancienniteit_voldaan(niveauancienniteit, dienstancienniteit, leeswijze_VIII_53_ancienniteit):
    """Whether there are two years in level D."""
    return twee_jaar(niveauancienniteit, dienstancienniteit, leeswijze_VIII_53_ancienniteit)


@vraag("VIII 44bis §2 zin 1", unit=YES_NO, also=("VIII 44bis §1 lid 1",), accepts=(UNKNOWN,))
def potentieel_nog_nodig(generieke_competenties_bewezen):
    """Whether an assessment is still needed before the exam for rank A1."""
    return niet(generieke_competenties_bewezen)


@vraag("VIII 60", unit=YES_NO, accepts=(UNKNOWN,))
def graadexamen_rang_voldaan(rang, bevordering_doelrang):
    """Whether the exam for a higher grade is open to the rank held: the one just below, in the same level."""
    if UNKNOWN in (rang, bevordering_doelrang):
        return UNKNOWN
    return int(bevordering_doelrang == rang + 1 and NIVEAU_VAN_RANG[rang] == NIVEAU_VAN_RANG[bevordering_doelrang])


@vraag("VIII 60", unit=YES_NO, also=("VIII 44 §1",))
def graadexamen_ancienniteit_voldaan(graadancienniteit):
    """Whether there are two years of grade seniority."""
    return 1 if graadancienniteit >= 2 * JAAR else 0
