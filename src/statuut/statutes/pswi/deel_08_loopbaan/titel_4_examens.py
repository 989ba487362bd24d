"""PSWI part VIII, title 4, chapters 1 to 3 (VIII 44bis, 46-51, 54-61): career exams, skill tests and the assessment for level A.

Career exams and skill tests come every three years. Who passed keeps the result without limit, but for a shorter validity in the rules of
a skill test and a second refusal. The assessment of competencies for level A goes before the exam and holds for seven years.
"""

from __future__ import annotations

from statuut.engine.days import add_years
from statuut.engine.units import COUNT, DATE, PERCENT, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_08_loopbaan.overheden import (
    AMBTENARENZAKEN,
    LEIDEND_AMBTENARENZAKEN,
    LEIDEND_PERSONEELSONTWIKKELING,
    LOOPBAANOVERHEID,
    NIVEAU_VAN_RANG,
    RANG_VAN_GRAAD,
    SELECTIECOMMISSIE,
)
from statuut.statutes.pswi.driewaardig import alle, als_bekend, een_van
from statuut.statutes.pswi.gegevens.lijsten import NIVEAUS, eenheden
from statuut.statutes.pswi.vragen import feit, keuzes, vraag

SOORTEN = keuzes("examensoort", "overgang_niveau", "verhoging_in_graad", "bekwaamheidsproef", "ander",
                 overgang_niveau="vergelijkend examen voor overgang naar een ander niveau",
                 verhoging_in_graad="vergelijkend examen voor verhoging in graad", bekwaamheidsproef="vergelijkende bekwaamheidsproef",
                 ander="een ander examen")  # fmt: skip
OVERGANG, VERHOGING, BEKWAAMHEIDSPROEF, ANDER = range(4)
OVERLEG = keuzes("examenoverleg", "instellingen", "instellingen_en_personeelsontwikkeling", instellingen="de instellingen",
                 instellingen_en_personeelsontwikkeling="de instellingen en de leidend ambtenaar van de administratie "
                 "Personeelsontwikkeling")  # fmt: skip
RESULTAAT = keuzes("rangschikking_volgens", "hele_examen", "bijzondere_gedeelten", hele_examen="het resultaat over het hele examen",
                   bijzondere_gedeelten="het resultaat in de bijzondere gedeelten")  # fmt: skip
DRIE_JAAR, VRIJSTELLING_JAREN, DEELNAMES, TWEEDE_WEIGERING = 3, 7, 4, 2
NIVEAU_A = NIVEAUS.index("A")

feit("potentieel_gunstig_op", "dag waarop de commissie gunstig oordeelde", DATE, "VIII 44bis §1 lid 1",
     "Op welke dag oordeelde de selectiecommissie dat de competenties er zijn (geen: nooit)?", none=True)  # fmt: skip
feit("potentieel_op", "dag van de potentieelinschatting", DATE, "VIII 44bis §1 lid 3", "Op welke dag is de potentieelinschatting?")
feit("overgangsexamen_begint_op", "begin van het overgangsexamen", DATE, "VIII 44bis §1 lid 3", "Wanneer begint het overgangsexamen?")
feit("potentieel_deelnames", "eerdere potentieelinschattingen", COUNT, "VIII 44bis §2 zin 2",
     "Aan hoeveel potentieelinschattingen nam de ambtenaar al deel?")  # fmt: skip
feit("examensoort", "soort examen", SOORTEN, "VIII 46", "Welk soort examen is het?")
feit("vorig_examen_op", "dag van het vorige examen", DATE, "VIII 47", "Wanneer was het vorige examen van die soort?")
feit("algemeen_gedeelte_geslaagd", "geslaagd voor het algemene gedeelte", YES_NO, "VIII 50",
     "Is de ambtenaar geslaagd voor het algemene gedeelte?")  # fmt: skip
feit("vrijstelling_gevraagd", "vrijstelling gevraagd", YES_NO, "VIII 50", "Vraagt de ambtenaar de vrijstelling?")
feit("graad_vroeger_examen", "graad van het vroegere examen", eenheden()["graad"], "VIII 50", "Voor welke graad was het vroegere examen?")
feit("graad_nieuw_examen", "graad van het nieuwe examen", eenheden()["graad"], "VIII 50", "Voor welke graad is het nieuwe examen?")
feit("examenresultaat", "behaald resultaat", PERCENT, "VIII 51 §1", "Welk resultaat is behaald, in procent?")
feit("bevorderingsexamen_minimum", "vereist minimum", PERCENT, "VIII 51 §1", "Welk resultaat is minstens vereist, in procent?")
feit("examen_gesplitst", "examen in gedeelten gesplitst", YES_NO, "VIII 59", "Bestaat het examen uit een algemeen en bijzondere gedeelten?")
feit(
    "examen_voor_niveau", "niveau waarvoor het examen dient", eenheden()["niveau"], "VIII 59", "Naar welk niveau geeft het examen toegang?"
)
feit("beter_gerangschikt", "geslaagden met een beter resultaat", COUNT, "VIII 59", "Hoeveel geslaagden hebben een beter resultaat?")
feit("gelijk_met_meer_dienst", "geslaagden met hetzelfde resultaat en meer anciënniteit", COUNT, "VIII 59",
     "Hoeveel geslaagden hebben hetzelfde resultaat en meer niveauanciënniteit?")  # fmt: skip
feit("bekwaamheidsproef_geslaagd_op", "geslaagd voor de bekwaamheidsproef op", DATE, "VIII 61 §3",
     "Op welke dag is de ambtenaar geslaagd voor de bekwaamheidsproef?")  # fmt: skip
feit("bekwaamheidsproef_geldig_tot", "laatste dag waarop de uitslag geldt", DATE, "VIII 61 §3",
     "Tot en met welke dag geldt de uitslag volgens het examenreglement (geen: onbeperkt)?", none=True)  # fmt: skip
feit("functie_weigeringen", "geweigerde functies, deze inbegrepen", COUNT, "VIII 61 §4",
     "Hoe vaak heeft de ambtenaar een functie geweigerd die op grond van deze proef werd aangeboden?")  # fmt: skip


@vraag("VIII 44bis §1 lid 1", unit=YES_NO)
def generieke_competenties_bewezen(potentieel_gunstig_op, dag):
    """Whether the commission judged that the generic competencies for level A are there, in the last seven years."""
    return 1 if potentieel_gunstig_op != NONE and potentieel_gunstig_op <= dag < add_years(potentieel_gunstig_op, VRIJSTELLING_JAREN) else 0


@vraag("VIII 44bis §1 lid 2", unit=LOOPBAANOVERHEID)
def potentieel_beoordeeld_door():
    """Who judges the competencies."""
    return SELECTIECOMMISSIE


@vraag("VIII 44bis §1 lid 2", unit=LOOPBAANOVERHEID)
def selectiecommissie_samengesteld_door():
    """Who composes the commission, in consultation with its chair."""
    return LEIDEND_AMBTENARENZAKEN


@vraag("VIII 44bis §1 lid 2", unit=LOOPBAANOVERHEID)
def selectiecommissie_voorgezeten_door():
    """Who chairs the commission."""
    return LEIDEND_PERSONEELSONTWIKKELING


@vraag("VIII 44bis §1 lid 3", unit=LOOPBAANOVERHEID)
def potentieel_geregeld_door():
    """Who settles content, organisation and execution of the assessment."""
    return LEIDEND_PERSONEELSONTWIKKELING


@vraag("VIII 44bis §1 lid 3", unit=YES_NO)
def potentieel_voor_het_examen(potentieel_op, overgangsexamen_begint_op):
    """Whether the assessment goes before the exam."""
    return 1 if potentieel_op < overgangsexamen_begint_op else 0


@vraag("VIII 44bis §2 zin 1", unit=DATE)
def potentieel_vrijgesteld_tot_en_met(potentieel_gunstig_op):
    """The last day of the seven years without assessment; none without a favourable judgement."""
    return NONE if potentieel_gunstig_op == NONE else add_years(potentieel_gunstig_op, VRIJSTELLING_JAREN) - 1


@vraag("VIII 44bis §2 zin 2", unit=YES_NO)
def potentieel_deelname_mag(potentieel_deelnames):
    """Whether another assessment is allowed: four in a career."""
    return 1 if potentieel_deelnames < DEELNAMES else 0


@vraag("VIII 46", unit=YES_NO)
def is_loopbaanexamen(examensoort):
    """Whether an exam is a career exam: for another level or for a higher grade."""
    return 1 if examensoort in (OVERGANG, VERHOGING) else 0


@vraag("VIII 47", unit=DATE, also=("VIII 61 §5",))
def volgend_examen_uiterlijk(examensoort, vorig_examen_op):
    """The day three years later, on which the next career exam or skill test is due; not for other exams."""
    return NOT_APPLICABLE if examensoort == ANDER else add_years(vorig_examen_op, DRIE_JAAR)


@vraag("VIII 49", unit=LOOPBAANOVERHEID, also=("VIII 55 §1", "VIII 61 §1"))
def examenprogramma_vastgesteld_door():
    """Who settles the programmes of career exams and skill tests."""
    return LEIDEND_AMBTENARENZAKEN


@vraag("VIII 49", unit=OVERLEG, also=("VIII 55 §1", "VIII 61 §1"))
def examenprogramma_overleg_met(examensoort):
    """With whom programmes are discussed first: for a skill test the institutions alone."""
    if examensoort == ANDER:
        return NOT_APPLICABLE
    return 0 if examensoort == BEKWAAMHEIDSPROEF else 1


@vraag("VIII 61 §1", unit=LOOPBAANOVERHEID)
def bekwaamheidsproef_geregeld_door():
    """Who organises skill tests and composes their commissions."""
    return LEIDEND_AMBTENARENZAKEN


@vraag("VIII 54", unit=LOOPBAANOVERHEID)
def deelneming_peildatum_bepaald_door():
    """Who sets the day on which conditions must be met."""
    return AMBTENARENZAKEN


@vraag("VIII 50", unit=YES_NO, accepts=(UNKNOWN,))
def vrijstelling_algemeen_gedeelte(
    examensoort, algemeen_gedeelte_geslaagd, vrijstelling_gevraagd, graad_vroeger_examen, graad_nieuw_examen
):
    """Whether the general part need not be taken again: asked, passed, for the same grade or a lower one of the level."""
    if UNKNOWN in (graad_vroeger_examen, graad_nieuw_examen):
        reach = UNKNOWN
    else:
        old, new = RANG_VAN_GRAAD[graad_vroeger_examen], RANG_VAN_GRAAD[graad_nieuw_examen]
        lower = NIVEAU_VAN_RANG[old] == NIVEAU_VAN_RANG[new] and new < old
        reach = int(lower or graad_vroeger_examen == graad_nieuw_examen)
    career = als_bekend(examensoort, examensoort in (OVERGANG, VERHOGING))
    return alle(career, algemeen_gedeelte_geslaagd, vrijstelling_gevraagd, reach)


@vraag("VIII 51 §1", unit=YES_NO)
def bevorderingsexamen_geslaagd(examenresultaat, bevorderingsexamen_minimum):
    """Whether the result reaches the minimum."""
    return 1 if examenresultaat >= bevorderingsexamen_minimum else 0


@vraag("VIII 57 lid 1", unit=YES_NO, accepts=(UNKNOWN,))
def bijzonder_gedeelte_toegelaten(examen_voor_niveau, algemeen_gedeelte_geslaagd, vrijstelling_algemeen_gedeelte):
    """Whether a candidate for level B or C goes on to the special part: passed the general one, or exempt from it."""
    if examen_voor_niveau == NIVEAU_A:
        return NOT_APPLICABLE
    found = een_van(algemeen_gedeelte_geslaagd, vrijstelling_algemeen_gedeelte)
    return UNKNOWN if examen_voor_niveau == UNKNOWN else found


@vraag("VIII 59", unit=RESULTAAT, accepts=(UNKNOWN,))
def rangschikking_volgens(examen_voor_niveau, examen_gesplitst):
    """Which result ranks: of the whole exam for level A or an exam in one piece, else of the special parts."""
    if examen_voor_niveau == NIVEAU_A or examen_gesplitst == 0:
        return 0
    return UNKNOWN if UNKNOWN in (examen_voor_niveau, examen_gesplitst) else 1


@vraag("VIII 59", unit=COUNT, reading="VIII-59-gelijk", accepts=(UNKNOWN,))
def rangschikking_plaats(beter_gerangschikt, gelijk_met_meer_dienst, leeswijze_VIII_59_gelijk):
    """The place in the ranking; equal results share a place, or by the other reading go by seniority."""
    more = gelijk_met_meer_dienst if leeswijze_VIII_59_gelijk == 1 else 0
    return UNKNOWN if UNKNOWN in (beter_gerangschikt, more) else 1 + beter_gerangschikt + more


@vraag("VIII 61 §3", unit=YES_NO, accepts=(UNKNOWN,))
def bekwaamheidsproef_geldig(bekwaamheidsproef_geslaagd_op, bekwaamheidsproef_geldig_tot, dag):
    """Whether the result of a skill test counts on the day: without limit, unless the exam rules say until when."""
    if UNKNOWN in (bekwaamheidsproef_geslaagd_op, dag):
        return UNKNOWN
    if dag < bekwaamheidsproef_geslaagd_op:
        return 0
    if bekwaamheidsproef_geldig_tot == NONE:
        return 1
    return als_bekend(bekwaamheidsproef_geldig_tot, dag <= bekwaamheidsproef_geldig_tot)


@vraag("VIII 61 §4", unit=YES_NO)
def bekwaamheidsproef_voordeel_behouden(functie_weigeringen):
    """Whether the benefit of a skill test is kept after refusing a function: once is free."""
    return 1 if functie_weigeringen < TWEEDE_WEIGERING else 0
