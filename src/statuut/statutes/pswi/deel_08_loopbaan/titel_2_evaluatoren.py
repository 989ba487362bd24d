"""PSWI part VIII, title 2, chapters 2 and 3 (VIII 9-11): who evaluates, who may be an evaluator, and the evaluation interview.

At least two managers evaluate, the first of them the direct manager; none may have a lower rank. The head is evaluated by the government
on a report of an external body, rank A2 by the head and the functional minister.
"""

from __future__ import annotations

from statuut.engine.units import COUNT, YES_NO
from statuut.engine.values import NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_08_loopbaan.overheden import (
    EXTERNE_INSTANTIE,
    HOOFD_EN_MINISTER,
    LEIDINGGEVENDEN,
    LOOPBAANOVERHEID,
    RANG,
    VLAAMSE_REGERING,
)
from statuut.statutes.pswi.driewaardig import alle, als_bekend, een_van
from statuut.statutes.pswi.gegevens.lijsten import NIVEAUS, eenheden
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag

AMBTEN = keuzes("evaluator_ambt", "instellingshoofd", "afdelingshoofd", "ambtenaar", "contractueel", "ander",
                ambtenaar="een andere ambtenaar", contractueel="contractueel personeelslid", ander="iemand anders")  # fmt: skip
INSTELLINGSHOOFD, AFDELINGSHOOFD, ANDERE_AMBTENAAR, CONTRACTUEEL, IEMAND_ANDERS = range(5)
VORM = keuzes("evaluatie_vorm", "gesprek", "mondeling", "schriftelijk", gesprek="na een evaluatiegesprek")
GESPREK, MONDELING, SCHRIFTELIJK = range(3)
MINSTENS, EERSTE_JAAR, EERSTE_JAAR_DIENSTHOOFD = 2, 2001, 2002
WAARNEMERNIVEAUS = (NIVEAUS.index("D"), NIVEAUS.index("E"))

feit("evaluator_ambt", "ambt van de evaluator", AMBTEN, "VIII 9 §2", "Welk ambt heeft de evaluator?")
feit("evaluator_heeft_gezag", "de geëvalueerde staat onder zijn gezag", YES_NO, "VIII 9 §2",
     "Staat de geëvalueerde onder het gezag van de evaluator?")  # fmt: skip
feit("evaluator_aangewezen", "aangewezen om gezag uit te oefenen", YES_NO, "VIII 9 §2",
     "Is de evaluator aangewezen om gezag over een aantal personeelsleden uit te oefenen?")  # fmt: skip
feit("evaluator_hierarchisch", "hiërarchische bevoegdheid", YES_NO, "VIII 9 §2",
     "Heeft de evaluator hiërarchische bevoegdheid (voor een contractueel personeelslid: volgens XIV 22)?")  # fmt: skip
feit("evaluatoren_aantal", "aantal evaluatoren", COUNT, "VIII 9 §1", "Hoeveel evaluatoren zijn er?")
feit("evaluatoren_leidinggevend", "alle evaluatoren zijn leidinggevenden", YES_NO, "VIII 9 §1", "Zijn alle evaluatoren leidinggevenden?")
feit("eerste_evaluator_rechtstreeks", "de eerste evaluator geeft rechtstreeks leiding", YES_NO, "VIII 9 §1",
     "Geeft de eerste evaluator rechtstreeks leiding aan de geëvalueerde?")  # fmt: skip
feit("rang_eerste_evaluator", "rang van de eerste evaluator", eenheden()["rang"], "VIII 9 §1", "Welke rang heeft de eerste evaluator?")
feit("rang_tweede_evaluator", "rang van de tweede evaluator", eenheden()["rang"], "VIII 9 §1", "Welke rang heeft de tweede evaluator?")
feit("evaluatie_instantie_aangesteld", "externe evaluatie-instantie aangesteld", YES_NO, "VIII 10 §1",
     "Heeft de Vlaamse regering de externe evaluatie-instantie aangesteld?")  # fmt: skip
feit("evaluatie_verslag_van_instantie", "verslag van de externe evaluatie-instantie", YES_NO, "VIII 10 §1",
     "Steunt de evaluatie op een verslag van de externe evaluatie-instantie?")  # fmt: skip
feit("evaluatie_gezaghebbers_bevraagd", "wie functioneel gezag had, is bevraagd", YES_NO, "VIII 10 §2",
     "Zijn de personen bevraagd onder wier functionele gezag werd gewerkt?")  # fmt: skip
feit("evaluatie_a2_bevraagd", "ambtenaren van rang A2 zijn bevraagd", YES_NO, "VIII 10 §2",
     "Zijn de ambtenaren van rang A2 onder het gezag van het hoofd bevraagd?")  # fmt: skip
feit("krijgt_diensthoofdentoelage", "krijgt de diensthoofdentoelage", YES_NO, "VIII 10 §5", "Krijgt de ambtenaar de diensthoofdentoelage?")
feit("evaluatiegesprek_met_twee_gevraagd", "gesprek met twee evaluatoren gevraagd", YES_NO, "VIII 11 lid 1",
     "Vroeg de geëvalueerde een gesprek met twee evaluatoren?")  # fmt: skip
feit("evaluatiegesprek_evaluatoren", "evaluatoren op het gesprek", COUNT, "VIII 11 lid 1", "Hoeveel evaluatoren waren op het gesprek?")
feit("evaluatie_afwezig", "afwezig tijdens de evaluatieperiode", YES_NO, "VIII 11 lid 2",
     "Is de geëvalueerde afwezig in de periode waarin geëvalueerd wordt?")  # fmt: skip
feit(
    "evaluatie_mondeling_mogelijk", "mondeling evalueren is mogelijk", YES_NO, "VIII 11 lid 2", "Kan de evaluatie toch mondeling gebeuren?"
)
feit("evaluatie_waarnemer_gevraagd", "schriftelijk om een waarnemer gevraagd", YES_NO, "VIII 11 lid 3",
     "Vroeg de ambtenaar schriftelijk om een waarnemer bij het gesprek?")  # fmt: skip


@vraag("VIII 10 §1", unit=YES_NO)
def evaluatie_van_het_hoofd(rang):
    """Whether the person evaluated is the head of the institution (rank A3)."""
    return 1 if rang == RANG["A3"] else 0


@vraag("VIII 10 §3", unit=YES_NO)
def evaluatie_van_rang_a2(rang):
    """Whether the person evaluated has rank A2."""
    return 1 if rang == RANG["A2"] else 0


@vraag("VIII 9 §1", unit=LOOPBAANOVERHEID)
def evaluatie_door():
    """Who evaluates: at least two managers."""
    return LEIDINGGEVENDEN


@VRAGEN.exception(to="evaluatie_door", article="VIII 10 §1", when="evaluatie_van_het_hoofd")
def evaluatie_hoofd_door():
    """The head is evaluated by the government."""
    return VLAAMSE_REGERING


@VRAGEN.exception(to="evaluatie_door", article="VIII 10 §3", when="evaluatie_van_rang_a2")
def evaluatie_a2_door():
    """Rank A2 is evaluated by the head and the functional minister."""
    return HOOFD_EN_MINISTER


@vraag("VIII 9 §2", unit=YES_NO, accepts=(UNKNOWN,))
def evaluator_is_leidinggevende(evaluator_ambt, evaluator_heeft_gezag, evaluator_hierarchisch, evaluator_aangewezen):
    """Whether somebody is a manager: head or head of division over who stands under them, or who was designated with authority."""
    if evaluator_ambt in (INSTELLINGSHOOFD, AFDELINGSHOOFD):
        return evaluator_heeft_gezag
    if evaluator_ambt == UNKNOWN:
        return UNKNOWN
    return 0 if evaluator_ambt == IEMAND_ANDERS else alle(evaluator_hierarchisch, evaluator_aangewezen)


@vraag("VIII 9 §1", unit=YES_NO, accepts=(UNKNOWN,))
def evaluatoren_rang_volstaat(rang, rang_eerste_evaluator, rang_tweede_evaluator):
    """Whether no evaluator has a lower rank than the person evaluated; the same rank is allowed."""
    if rang == UNKNOWN:
        return UNKNOWN
    return alle(*(als_bekend(each, each >= rang) for each in (rang_eerste_evaluator, rang_tweede_evaluator)))


@vraag("VIII 9 §1", unit=YES_NO, also=("VIII 9 §2",), accepts=(UNKNOWN,))
def evaluatoren_geldig(
    evaluatie_van_het_hoofd, evaluatie_van_rang_a2, evaluatoren_aantal, evaluatoren_leidinggevend, eerste_evaluator_rechtstreeks,
    evaluatoren_rang_volstaat,
):  # fmt: skip
    """Whether the evaluators are as they must be; not asked of rank A2 and of the head, whom the article itself names evaluators for."""
    if een_van(evaluatie_van_het_hoofd, evaluatie_van_rang_a2) == 1:
        return NOT_APPLICABLE
    enough = als_bekend(evaluatoren_aantal, evaluatoren_aantal >= MINSTENS)
    found = alle(enough, evaluatoren_leidinggevend, eerste_evaluator_rechtstreeks, evaluatoren_rang_volstaat)
    return UNKNOWN if UNKNOWN in (evaluatie_van_het_hoofd, evaluatie_van_rang_a2) else found


@vraag("VIII 10 §3", unit=YES_NO, also=("VIII 10 §1",), accepts=(UNKNOWN,))
def evaluator_van_deze_rang(evaluatie_van_het_hoofd, evaluatie_van_rang_a2, evaluator_ambt):
    """Whether a member of staff can evaluate this rank: nobody the head, only the head rank A2, and other ranks as VIII 9 says."""
    if UNKNOWN in (evaluatie_van_het_hoofd, evaluatie_van_rang_a2):
        return UNKNOWN
    if evaluatie_van_rang_a2 == 1:
        return als_bekend(evaluator_ambt, evaluator_ambt == INSTELLINGSHOOFD)
    return 1 - evaluatie_van_het_hoofd


@vraag("VIII 10 §1", unit=YES_NO, accepts=(UNKNOWN,))
def evaluatie_hoofd_regelmatig(evaluatie_van_het_hoofd, evaluatie_instantie_aangesteld, evaluatie_verslag_van_instantie):
    """Whether the evaluation of the head rests on a report of the body that the government appointed."""
    if evaluatie_van_het_hoofd == 0:
        return NOT_APPLICABLE
    found = alle(evaluatie_instantie_aangesteld, evaluatie_verslag_van_instantie)
    return UNKNOWN if evaluatie_van_het_hoofd == UNKNOWN else found


@vraag("VIII 10 §1", unit=LOOPBAANOVERHEID)
def evaluatie_hoofd_verslag_door():
    """Who writes the report on the head."""
    return EXTERNE_INSTANTIE


@vraag("VIII 10 §2", unit=YES_NO, accepts=(UNKNOWN,))
def evaluatie_bevraging_volledig(evaluatie_van_het_hoofd, evaluatie_gezaghebbers_bevraagd, evaluatie_a2_bevraagd):
    """Whether the external body asked both groups: who had functional authority, and the officials of rank A2 under the head."""
    if evaluatie_van_het_hoofd == 0:
        return NOT_APPLICABLE
    found = alle(evaluatie_gezaghebbers_bevraagd, evaluatie_a2_bevraagd)
    return UNKNOWN if evaluatie_van_het_hoofd == UNKNOWN else found


@vraag("VIII 10 §5", unit=YES_NO, accepts=(UNKNOWN,))
def is_lijnmanager(evaluatie_van_het_hoofd, afdelingshoofd, a1_met_diensthoofdentoelage):
    """Whether somebody is a line manager: the head, a head of division, or rank A1 with the allowance for heads of service."""
    return een_van(evaluatie_van_het_hoofd, afdelingshoofd, a1_met_diensthoofdentoelage)


@vraag("VIII 10 §6", unit=YES_NO, also=("VIII 10 §5",), accepts=(UNKNOWN,))
def a1_met_diensthoofdentoelage(rang, krijgt_diensthoofdentoelage):
    """Whether an official has rank A1 and the allowance for heads of service."""
    return alle(als_bekend(rang, rang == RANG["A1"]), krijgt_diensthoofdentoelage)


@vraag("VIII 10 §4", unit=YES_NO, accepts=(UNKNOWN,))
def evaluatie_met_informatie_van_medewerkers(is_lijnmanager, evaluatie_jaar):
    """Whether information of the staff under a line manager counts too: from the year 2001 on."""
    return alle(is_lijnmanager, als_bekend(evaluatie_jaar, evaluatie_jaar >= EERSTE_JAAR))


@VRAGEN.exception(to="evaluatie_met_informatie_van_medewerkers", article="VIII 10 §6", when="a1_met_diensthoofdentoelage")
def evaluatie_diensthoofd_met_informatie(evaluatie_jaar):
    """For rank A1 with the allowance a year later."""
    return als_bekend(evaluatie_jaar, evaluatie_jaar >= EERSTE_JAAR_DIENSTHOOFD)


@vraag("VIII 11 lid 1", unit=COUNT)
def evaluatiegesprek_evaluatoren_nodig(evaluatiegesprek_met_twee_gevraagd):
    """How many evaluators hold the interview at least: one, or two at the person's request."""
    return 1 + evaluatiegesprek_met_twee_gevraagd


@vraag("VIII 11 lid 1", unit=YES_NO, accepts=(UNKNOWN,))
def evaluatiegesprek_gevoerd(evaluatie_vorm, evaluatiegesprek_evaluatoren, evaluatiegesprek_evaluatoren_nodig):
    """Whether the interview was held with enough evaluators; not asked where the person was absent."""
    if evaluatie_vorm not in (UNKNOWN, GESPREK):
        return NOT_APPLICABLE
    if UNKNOWN in (evaluatie_vorm, evaluatiegesprek_evaluatoren, evaluatiegesprek_evaluatoren_nodig):
        return UNKNOWN
    return int(evaluatiegesprek_evaluatoren >= evaluatiegesprek_evaluatoren_nodig)


@vraag("VIII 11 lid 2", unit=VORM, accepts=(UNKNOWN,), also=("VIII 11 lid 1",))
def evaluatie_vorm(evaluatie_afwezig, evaluatie_mondeling_mogelijk):
    """How the evaluation happens: after an interview; for who is absent orally where that can be, and otherwise in writing."""
    if evaluatie_afwezig != 1:
        return UNKNOWN if evaluatie_afwezig == UNKNOWN else GESPREK
    if evaluatie_mondeling_mogelijk == UNKNOWN:
        return UNKNOWN
    return MONDELING if evaluatie_mondeling_mogelijk == 1 else SCHRIFTELIJK


@vraag("VIII 11 lid 3", unit=YES_NO, accepts=(UNKNOWN,))
def evaluatie_waarnemer_recht(niveau, evaluatie_waarnemer_gevraagd):
    """Whether an observer of the official's choice is there: level D (or who is still in level E), asked in writing."""
    return alle(als_bekend(niveau, niveau in WAARNEMERNIVEAUS), evaluatie_waarnemer_gevraagd)
