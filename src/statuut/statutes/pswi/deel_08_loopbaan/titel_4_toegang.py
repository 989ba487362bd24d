"""PSWI part VIII, title 4, chapter 4 (VIII 67, 71-74): who may be promoted to rank A2 and to the second and third rank of a level.

From rank 1 the second scale of the functional career must be reached; for A2 also six years of grade seniority and a leadership test, for
the third rank the leadership test. What a skill test and a restricted target group change stands in `titel_4_doelgroep`.
"""

from __future__ import annotations

from statuut.engine.units import YES_NO
from statuut.engine.values import NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_08_loopbaan.overheden import JAAR, RANG
from statuut.statutes.pswi.deel_08_loopbaan.titel_4_voorwaarden import BEKWAAMHEIDSPROEF
from statuut.statutes.pswi.driewaardig import alle, als_bekend, als_geldt, een_van
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, NIET_WETENSCHAPPELIJK, WETENSCHAPPELIJK, graad_nummer, graden, schaal_nummer
from statuut.statutes.pswi.vragen import feit, vraag

#: Per grade the scales from the second step of its career on, those by decision included; and the grades with one scale only.
_VERDER = frozenset(
    (graad_nummer()[grade.code], schaal_nummer()[scale])
    for grade in graden().values()
    for scale in grade.alle_schalen
    if scale != grade.schalen[0]
)
_EEN_SCHAAL = frozenset(graad_nummer()[grade.code] for grade in graden().values() if len(grade.schalen) == 1)

feit("leiderschapsproef_geslaagd", "geslaagd voor de proef over leidinggevende capaciteiten", YES_NO, "VIII 71",
     "Is de kandidaat geslaagd voor de proef over de leidinggevende capaciteiten?")  # fmt: skip


def van_rang(hoedanigheid, personeelsgroep, rang, groep, *rangen):
    """Whether somebody is an official of a staff group in one of the ranks."""
    official = als_bekend(hoedanigheid, hoedanigheid == AMBTENAAR)
    return alle(official, als_bekend(personeelsgroep, personeelsgroep == groep), als_bekend(rang, rang in [RANG[code] for code in rangen]))


def geslaagd_of_rang_twee(rang, geslaagd, alleen_rang_een, rang_een):
    """Whether the leadership test was passed; by the other reading it is asked of rank 1 only."""
    if alleen_rang_een == 1 and rang not in (UNKNOWN, RANG[rang_een]):
        return NOT_APPLICABLE
    return geslaagd


@vraag("VIII 71", unit=YES_NO, also=("VIII 67", "VIII 71bis", "VIII 72", "VIII 72bis", "VIII 73", "VIII 73bis", "VIII 74"))
def tweede_schaal_bereikt(graad, huidige_schaal):
    """Whether the second scale of the functional career of the grade has been reached, or a later one."""
    return 1 if (graad, huidige_schaal) in _VERDER else 0


@vraag("VIII 67", unit=YES_NO, accepts=(UNKNOWN,))
def wetenschappelijk_directeur_rang(hoedanigheid, personeelsgroep, rang):
    """Whether somebody is a scientific official of rank A1."""
    return van_rang(hoedanigheid, personeelsgroep, rang, WETENSCHAPPELIJK, "A1")


@vraag("VIII 67", unit=YES_NO)
def wetenschappelijk_directeur_schaal(tweede_schaal_bereikt):
    """Whether the second scale of the basic functional career has been reached."""
    return tweede_schaal_bereikt


@vraag("VIII 67", unit=YES_NO)
def wetenschappelijk_directeur_ancienniteit(graadancienniteit):
    """Whether there are six years of grade seniority."""
    return 1 if graadancienniteit >= 6 * JAAR else 0


@vraag("VIII 67", unit=YES_NO)
def wetenschappelijk_directeur_proef(leiderschapsproef_geslaagd):
    """Whether the test of leadership capacity was passed."""
    return leiderschapsproef_geslaagd


@vraag("VIII 67", unit=YES_NO, reading="VIII-67-doctoraat", accepts=(UNKNOWN,), also=("VIII 96",))
def wetenschappelijk_directeur_doctoraat(heeft_doctoraat, directeur_zonder_doctoraat, leeswijze_VIII_67_doctoraat):
    """Whether a doctorate is there; the article does not ask it, the other reading takes it from VIII 96."""
    return NOT_APPLICABLE if leeswijze_VIII_67_doctoraat == 0 else een_van(heeft_doctoraat, directeur_zonder_doctoraat)


@vraag("VIII 71", unit=YES_NO, accepts=(UNKNOWN,))
def directeur_rang(hoedanigheid, personeelsgroep, rang):
    """Whether somebody is an official of rank A1 of the other staff."""
    return van_rang(hoedanigheid, personeelsgroep, rang, NIET_WETENSCHAPPELIJK, "A1")


@vraag("VIII 71", unit=YES_NO, accepts=(UNKNOWN,))
def directeur_schaal(graad, tweede_schaal_bereikt):
    """Whether the second scale has been reached; not asked of a grade with a single scale."""
    return NOT_APPLICABLE if graad in _EEN_SCHAAL else tweede_schaal_bereikt


@vraag("VIII 71", unit=YES_NO)
def directeur_ancienniteit(graadancienniteit):
    """Whether there are six years of grade seniority."""
    return 1 if graadancienniteit >= 6 * JAAR else 0


@vraag("VIII 71", unit=YES_NO)
def directeur_proef(leiderschapsproef_geslaagd):
    """Whether the test of leadership capacity was passed."""
    return leiderschapsproef_geslaagd


@vraag("VIII 71bis", unit=YES_NO, accepts=(UNKNOWN,))
def rang_b3_toegang(hoedanigheid, personeelsgroep, rang):
    """Whether somebody is an official of rank B1 or B2."""
    return van_rang(hoedanigheid, personeelsgroep, rang, NIET_WETENSCHAPPELIJK, "B1", "B2")


@vraag("VIII 71bis", unit=YES_NO, reading="VIII-74bis-B3", accepts=(UNKNOWN,))
def rang_b3_schaal(rang, tweede_schaal_bereikt, bevordering_voorgeschreven, leeswijze_VIII_74bis_B3):
    """Whether rank B1 has reached the second scale; not asked of rank B2, nor by the other reading after a skill test."""
    waived = als_bekend(bevordering_voorgeschreven, bevordering_voorgeschreven == BEKWAAMHEIDSPROEF) if leeswijze_VIII_74bis_B3 == 1 else 0
    if waived == 1 or rang == RANG["B2"]:
        return NOT_APPLICABLE
    return UNKNOWN if UNKNOWN in (rang, waived) else tweede_schaal_bereikt


@vraag("VIII 71bis", unit=YES_NO, reading="VIII-71bis-test", accepts=(UNKNOWN,))
def rang_b3_test(rang, leiderschapsproef_geslaagd, leeswijze_VIII_71bis_test):
    """Whether the leadership test was passed, from rank B1 and from rank B2."""
    return geslaagd_of_rang_twee(rang, leiderschapsproef_geslaagd, leeswijze_VIII_71bis_test, "B1")


@vraag("VIII 72", unit=YES_NO, accepts=(UNKNOWN,))
def rang_b2_toegang(hoedanigheid, personeelsgroep, rang):
    """Whether somebody is an official of rank B1."""
    return van_rang(hoedanigheid, personeelsgroep, rang, NIET_WETENSCHAPPELIJK, "B1")


@vraag("VIII 72", unit=YES_NO)
def rang_b2_schaal(tweede_schaal_bereikt):
    """Whether rank B1 has reached the second scale."""
    return tweede_schaal_bereikt


@vraag("VIII 72bis", unit=YES_NO, accepts=(UNKNOWN,))
def rang_c3_toegang(hoedanigheid, personeelsgroep, rang):
    """Whether somebody is an official of rank C1 or C2."""
    return van_rang(hoedanigheid, personeelsgroep, rang, NIET_WETENSCHAPPELIJK, "C1", "C2")


@vraag("VIII 72bis", unit=YES_NO, accepts=(UNKNOWN,))
def rang_c3_schaal(rang, tweede_schaal_bereikt):
    """Whether rank C1 has reached the second scale; not asked of rank C2."""
    return als_geldt(als_bekend(rang, rang != RANG["C2"]), tweede_schaal_bereikt)


@vraag("VIII 72bis", unit=YES_NO, reading="VIII-71bis-test", accepts=(UNKNOWN,))
def rang_c3_test(rang, leiderschapsproef_geslaagd, leeswijze_VIII_71bis_test):
    """Whether the leadership test was passed, from rank C1 and from rank C2."""
    return geslaagd_of_rang_twee(rang, leiderschapsproef_geslaagd, leeswijze_VIII_71bis_test, "C1")


@vraag("VIII 73", unit=YES_NO, accepts=(UNKNOWN,))
def rang_c2_toegang(hoedanigheid, personeelsgroep, rang):
    """Whether somebody is an official of rank C1."""
    return van_rang(hoedanigheid, personeelsgroep, rang, NIET_WETENSCHAPPELIJK, "C1")


@vraag("VIII 73", unit=YES_NO)
def rang_c2_schaal(tweede_schaal_bereikt):
    """Whether rank C1 has reached the second scale."""
    return tweede_schaal_bereikt


@vraag("VIII 73bis", unit=YES_NO, accepts=(UNKNOWN,))
def rang_d3_toegang(hoedanigheid, personeelsgroep, rang):
    """Whether somebody is an official of rank D1 or D2."""
    return van_rang(hoedanigheid, personeelsgroep, rang, NIET_WETENSCHAPPELIJK, "D1", "D2")


@vraag("VIII 73bis", unit=YES_NO, accepts=(UNKNOWN,))
def rang_d3_schaal(rang, tweede_schaal_bereikt):
    """Whether rank D1 has reached the second scale; not asked of rank D2."""
    return als_geldt(als_bekend(rang, rang != RANG["D2"]), tweede_schaal_bereikt)


@vraag("VIII 73bis", unit=YES_NO, reading="VIII-71bis-test", accepts=(UNKNOWN,))
def rang_d3_test(rang, leiderschapsproef_geslaagd, leeswijze_VIII_71bis_test):
    """Whether the leadership test was passed, from rank D1 and from rank D2."""
    return geslaagd_of_rang_twee(rang, leiderschapsproef_geslaagd, leeswijze_VIII_71bis_test, "D1")


@vraag("VIII 74", unit=YES_NO, accepts=(UNKNOWN,))
def rang_d2_toegang(hoedanigheid, personeelsgroep, rang):
    """Whether somebody is an official of rank D1."""
    return van_rang(hoedanigheid, personeelsgroep, rang, NIET_WETENSCHAPPELIJK, "D1")


@vraag("VIII 74", unit=YES_NO)
def rang_d2_schaal(tweede_schaal_bereikt):
    """Whether rank D1 has reached the second scale."""
    return tweede_schaal_bereikt
