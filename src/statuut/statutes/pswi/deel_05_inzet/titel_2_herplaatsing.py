"""PSWI part V, title 2 (V 5-V 8) and V 24: who can be redeployed, who decides, two refusals, and two years without a new post.

For non-scientific officials and probationers of rank A2 or lower, to a post of the same grade. The third post offered cannot be refused.
Time in employment projects does not count for the two years.
"""

from __future__ import annotations

from datetime import date

from statuut.engine.units import COUNT, DATE, DAYS, YES_NO
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.deel_01_algemeen.overheden import laatste_dag
from statuut.statutes.pswi.deel_02_instellingen.organen import (
    ARBEIDSMARKTBUREAU,
    HOOFD_PERSONEELSONTWIKKELING,
    LEIDINGGEVENDE,
    LEIDINGGEVENDE_ONTVANGEND,
    LEIDINGGEVENDEN_SAMEN,
    MINISTER_ALGEMEEN,
    ONTVANGEND_MET_BUREAU,
    ORGAAN,
    PROJECTLEIDER,
)
from statuut.statutes.pswi.driewaardig import alle, als_bekend
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, NIET_WETENSCHAPPELIJK, NIVEAUS, RANGEN, STAGIAIR, eenheden
from statuut.statutes.pswi.vragen import VRAGEN, feit, keuzes, vraag
from statuut.timeline.term import Term

RANG_A2, NIVEAU_E = RANGEN.index("A2"), NIVEAUS.index("E")
WEIGERINGEN = 2
TWEE_JAAR = Term(2, "jaren", "V 8", start_day_counts=True)
OVERGANG_E = date(2002, 1, 1).toordinal()
REDENEN = keuzes(
    "herplaatsing_reden", "functie_vacant_bij_afwezigheid", "medisch", "persoonlijk", "functioneel", "andere",
    functie_vacant_bij_afwezigheid="functie vacant verklaard tijdens een langdurige afwezigheid", medisch="medische redenen",
    persoonlijk="persoonlijke redenen", functioneel="functionele redenen", andere="een andere reden",
)  # fmt: skip
FUNCTIE_VACANT, MEDISCH, PERSOONLIJK, FUNCTIONEEL, ANDERE = range(5)
AANWIJZINGEN = keuzes(
    "dienstaanwijzing_herplaatsing", "eigen_aanwijzing", "tijdelijke_aanwijzing",
    eigen_aanwijzing="de eigen dienstaanwijzing", tijdelijke_aanwijzing="een tijdelijke nieuwe dienstaanwijzing",
)  # fmt: skip
EIGEN, TIJDELIJK = range(2)
GRAAD = eenheden()["graad"]

feit("herplaatsing_reden", "reden van de herplaatsing", REDENEN, "V 5", "Waarom zou de ambtenaar herplaatst worden?")
feit("huidige_functie_onmogelijk", "kan of mag de huidige functie niet meer uitoefenen", YES_NO, "V 5",
     "Kan of mag de ambtenaar zijn huidige functie niet meer uitoefenen?")  # fmt: skip
feit("graad_nieuwe_betrekking", "graad van de nieuwe betrekking", GRAAD, "V 5", "Welke graad heeft de nieuwe betrekking?")
feit("in_tewerkstellingsproject", "ingeschakeld in een tewerkstellingsproject", YES_NO, "V 7 §3",
     "Is de ambtenaar in een tewerkstellingsproject ingeschakeld?")  # fmt: skip
feit("herplaatsing_weigeringen", "geweigerde aangeboden betrekkingen", COUNT, "V 7 §6",
     "Hoeveel aangeboden betrekkingen weigerde de ambtenaar al?")  # fmt: skip
feit("herplaatsing_begonnen_op", "eerste dag in herplaatsing", DATE, "V 8", "Sinds welke dag is de ambtenaar in herplaatsing?")
feit("herplaatsing_projectdagen", "dagen in tewerkstellingsprojecten", DAYS, "V 8",
     "Hoeveel kalenderdagen werkte hij sindsdien in tewerkstellingsprojecten?")  # fmt: skip
feit("nieuwe_betrekking_gevonden", "nieuwe betrekking gevonden", YES_NO, "V 8", "Heeft de ambtenaar al een nieuwe betrekking?")
feit("overgang_eigen_verzoek", "op eigen verzoek", YES_NO, "V 24", "Vraagt de ambtenaar het zelf?")


@vraag("V 5", unit=YES_NO, accepts=(UNKNOWN,))
def herplaatsing_grond(herplaatsing_reden, huidige_functie_onmogelijk):
    """Whether there is a ground: the function declared vacant in a long absence, or one that can or may no longer be exercised."""
    if herplaatsing_reden in (MEDISCH, PERSOONLIJK, FUNCTIONEEL):
        return huidige_functie_onmogelijk
    return als_bekend(herplaatsing_reden, herplaatsing_reden == FUNCTIE_VACANT)


@vraag("V 5", unit=YES_NO, accepts=(UNKNOWN,))
def herplaatsing_geldt_voor(hoedanigheid, personeelsgroep, rang):
    """Whether somebody can be redeployed: non-scientific officials and probationers up to rank A2."""
    ambtenaar = als_bekend(hoedanigheid, hoedanigheid in (AMBTENAAR, STAGIAIR))
    groep = als_bekend(personeelsgroep, personeelsgroep == NIET_WETENSCHAPPELIJK)
    return alle(ambtenaar, groep, als_bekend(rang, rang <= RANG_A2))


@vraag("V 5", unit=YES_NO)
def herplaatsing_zelfde_graad(graad, graad_nieuwe_betrekking):
    """Whether the new post is of the same grade."""
    return 1 if graad == graad_nieuwe_betrekking else 0


@vraag("V 6", unit=ORGAAN)
def arbeidsmarktbureau_bepaald_door():
    """Who determines which body is the labour market office."""
    return MINISTER_ALGEMEEN


@vraag("V 7 §1", unit=ORGAAN)
def herplaatsing_aangewezen_door():
    """Who designates the officials that come into consideration."""
    return LEIDINGGEVENDE


@vraag("V 7 §2", unit=AANWIJZINGEN)
def dienstaanwijzing_in_herplaatsing():
    """The assignment while in redeployment: one's own, until redeployed."""
    return EIGEN


@VRAGEN.exception(to="dienstaanwijzing_in_herplaatsing", article="V 7 §3", when="in_tewerkstellingsproject")
def dienstaanwijzing_in_project():
    """A temporary new assignment in an employment project."""
    return TIJDELIJK


@vraag("V 7 §3", unit=ORGAAN)
def gezag_in_herplaatsing(in_tewerkstellingsproject):
    """Who has hierarchical authority: in a project its leader."""
    return PROJECTLEIDER if in_tewerkstellingsproject == 1 else LEIDINGGEVENDE


@vraag("V 7 §3", unit=ORGAAN)
def projectvoorwaarden_bepaald_door():
    """Who sets the conditions of an employment project."""
    return HOOFD_PERSONEELSONTWIKKELING


@vraag("V 7 §4", unit=ORGAAN)
def herplaatsing_geschiktheid_beslist_door():
    """Who decides on suitability."""
    return ONTVANGEND_MET_BUREAU


@vraag("V 7 §4", unit=ORGAAN, also=("V 17",))
def geschiktste_gekozen_door():
    """Who chooses, with reasons, when several are suitable; in the internal market too."""
    return LEIDINGGEVENDE_ONTVANGEND


@vraag("V 7 §4", unit=YES_NO, accepts=(UNKNOWN,))
def herplaatsingskeuze_gegrond(keuze_gemotiveerd, keuze_houdt_rekening_met_functie):
    """Whether the choice for a redeployment gives its reasons and weighs function and profile."""
    return alle(keuze_gemotiveerd, keuze_houdt_rekening_met_functie)


@vraag("V 7 §5", unit=ORGAAN)
def herplaatsing_begin_bepaald_door():
    """Who fixes the day on which the new function starts."""
    return LEIDINGGEVENDEN_SAMEN


@vraag("V 7 §6", unit=YES_NO)
def herplaatsing_te_weigeren(herplaatsing_weigeringen):
    """Whether the post now offered can be refused: not after two refusals, when redeployment follows ex officio."""
    return 1 if herplaatsing_weigeringen < WEIGERINGEN else 0


@vraag("V 8", unit=DATE)
def herplaatsing_twee_jaar_op(herplaatsing_begonnen_op, herplaatsing_projectdagen):
    """The first day after two years in redeployment, days in projects left out."""
    return laatste_dag(TWEE_JAAR, herplaatsing_begonnen_op) + herplaatsing_projectdagen + 1


@vraag("V 8", unit=YES_NO)
def herplaatsing_te_beslissen(herplaatsing_twee_jaar_op, nieuwe_betrekking_gevonden, dag):
    """Whether the office must decide: two years are over without a new post."""
    return 1 if nieuwe_betrekking_gevonden == 0 and dag >= herplaatsing_twee_jaar_op else 0


@vraag("V 8", unit=ORGAAN)
def herplaatsing_na_twee_jaar_door():
    """Who decides then, in consultation with the leader of the sending entity."""
    return ARBEIDSMARKTBUREAU


@vraag("V 24", unit=YES_NO, accepts=(UNKNOWN, NONE))
def overgang_vanuit_niveau_e(niveau, dag, graad_van_zelfde_rang, overgang_eigen_verzoek, herplaatsing_reden):
    """Whether somebody still in level E after 1 January 2002 can go to another grade of the rank, asking it for a fitting reason."""
    reden = als_bekend(herplaatsing_reden, herplaatsing_reden in (PERSOONLIJK, FUNCTIONEEL))
    later = als_bekend(dag, dag > OVERGANG_E)
    return alle(als_bekend(niveau, niveau == NIVEAU_E), later, graad_van_zelfde_rang, overgang_eigen_verzoek, reden)
