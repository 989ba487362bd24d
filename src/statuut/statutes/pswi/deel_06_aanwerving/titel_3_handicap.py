"""PSWI part VI, title 3 (VI 30-VI 33): recruitment of persons with a handicap, the quota of two percent, and what silence means.

The quota has no rounding rule: it is not reached while there are fewer persons than two percent of the posts, which is the same as rounding
up. The fifteen calendar days for the view of the selection office run from the day on which it was asked; after them the procedure goes on.
"""

from __future__ import annotations

from statuut.engine.units import COUNT, DATE, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_01_algemeen.overheden import laatste_dag
from statuut.statutes.pswi.deel_06_aanwerving.overheden import AANWERVINGSDIENST, DIRECTIERAAD, WIE
from statuut.statutes.pswi.driewaardig import alle, als_bekend
from statuut.statutes.pswi.gegevens.lijsten import NIET_WETENSCHAPPELIJK, NIVEAUS
from statuut.statutes.pswi.vragen import VRAGEN, feit, vraag
from statuut.timeline.term import Term

NIVEAU_D = NIVEAUS.index("D")
TELLER, NOEMER = 2, 100
STANDPUNT = Term(15, "kalenderdagen", "VI 33 §1", expiry="de procedure mag zonder het standpunt verdergaan")

feit("ingeschreven_bij_vlaams_fonds", "ingeschreven bij het Vlaams Fonds", YES_NO, "VI 30",
     "Is de persoon met een handicap bij het Vlaams Fonds (V.F.S.I.P.H.) ingeschreven?")  # fmt: skip
feit("betrekkingen_niveau_d", "betrekkingen van niveau D op de formatie", COUNT, "VI 32",
     "Hoeveel betrekkingen van niveau D telt de personeelsformatie?")  # fmt: skip
feit("personen_met_handicap_in_dienst", "personen met een handicap in het contingent", COUNT, "VI 32",
     "Hoeveel personen met een handicap zijn al in niveau D in dienst?")  # fmt: skip
feit("standpunt_gevraagd_op", "dag van de vraag om een standpunt", DATE, "VI 33 §1",
     "Op welke dag is het Selectiebureau om zijn standpunt gevraagd?")  # fmt: skip
feit("standpunt_meegedeeld_op", "dag van het standpunt", DATE, "VI 33 §1",
     "Op welke dag deelde het Selectiebureau zijn standpunt mee (geen: nog niet)?", none=True)  # fmt: skip
feit("selectieverslag_gemotiveerd", "gemotiveerd verslag bij de namen", YES_NO, "VI 33 §2", "Gaat er een gemotiveerd verslag bij de namen?")


@vraag("VI 30", unit=YES_NO)
def handicaptitel_geldt(ingeschreven_bij_vlaams_fonds):
    """Whether the derogations for persons with a handicap hold for somebody: who is registered with the Flemish fund."""
    return ingeschreven_bij_vlaams_fonds


@vraag("VI 31 §1", unit=YES_NO, accepts=(UNKNOWN,))
def aangepaste_faciliteiten_recht(handicaptitel_geldt, personeelsgroep):
    """Whether adapted facilities are to be offered at the examination; every other condition stays as it is."""
    return alle(handicaptitel_geldt, als_bekend(personeelsgroep, personeelsgroep == NIET_WETENSCHAPPELIJK))


@vraag("VI 31 §2", unit=YES_NO, accepts=(UNKNOWN,))
def vrijgesteld_van_examen(handicaptitel_geldt, niveau_betrekking):
    """Whether no examination is needed: a person with a handicap for a post of level D."""
    return alle(handicaptitel_geldt, als_bekend(niveau_betrekking, niveau_betrekking == NIVEAU_D))


@VRAGEN.exception(to="examenvereiste_vervuld", article="VI 31 §2", when="vrijgesteld_van_examen")
def examenvereiste_bij_handicap():
    """Exempt from the examination."""
    return 1


@vraag("VI 32", unit=COUNT, reading="VI-32-afronding")
def handicapcontingent(betrekkingen_niveau_d, leeswijze_VI_32_afronding):
    """Persons needed to reach the quota: two percent of the posts of level D, rounded up, or as the other readings say."""
    deel = TELLER * betrekkingen_niveau_d
    if leeswijze_VI_32_afronding == 0:
        return -(-deel // NOEMER)
    return deel // NOEMER if leeswijze_VI_32_afronding == 1 else (2 * deel + NOEMER) // (2 * NOEMER)


@vraag("VI 32", unit=YES_NO)
def handicapcontingent_niet_bereikt(handicapcontingent, personen_met_handicap_in_dienst):
    """Whether the quota is not reached yet, so that persons with a handicap go first."""
    return 1 if personen_met_handicap_in_dienst < handicapcontingent else 0


@vraag("VI 33 §1", unit=WIE)
def handicapkandidaten_onderzocht_door(handicapcontingent_niet_bereikt):
    """Who looks for candidates as long as the quota is not reached, with the fund and the selection office."""
    return AANWERVINGSDIENST if handicapcontingent_niet_bereikt == 1 else NOT_APPLICABLE


@vraag("VI 33 §1", unit=DATE)
def standpunt_uiterlijk(standpunt_gevraagd_op):
    """The last day for the view of the selection office."""
    return laatste_dag(STANDPUNT, standpunt_gevraagd_op)


@vraag("VI 33 §1", unit=YES_NO, accepts=(UNKNOWN,))
def procedure_mag_verder(standpunt_meegedeeld_op, standpunt_uiterlijk, dag):
    """Whether the procedure may go on: the view is there, or its fifteen days are over."""
    if UNKNOWN not in (standpunt_meegedeeld_op, dag) and standpunt_meegedeeld_op != NONE and standpunt_meegedeeld_op <= dag:
        return 1
    if UNKNOWN not in (standpunt_uiterlijk, dag) and dag > standpunt_uiterlijk:
        return 1
    return UNKNOWN if UNKNOWN in (standpunt_meegedeeld_op, standpunt_uiterlijk, dag) else 0


@vraag("VI 33 §2", unit=WIE)
def handicapaanwerving_beslist_door():
    """Who decides on the names that are laid before it."""
    return DIRECTIERAAD


@vraag("VI 33 §2", unit=YES_NO, accepts=(UNKNOWN,))
def handicapaanwerving_regelmatig(handicapcontingent_niet_bereikt, procedure_mag_verder, selectieverslag_gemotiveerd):
    """Whether the names can be laid before the board: the quota open, the view given or overdue, and a report with reasons."""
    return alle(handicapcontingent_niet_bereikt, procedure_mag_verder, selectieverslag_gemotiveerd)
