"""What the cases of contract staff compute (XIV 3-19, XIV 43bis): kind and length of the contract, trial, assessment, how a post is filled.

Every function takes the situation of a case and hands its facts to the rules of the book of questions; None as long as a fact is missing.
"""

from __future__ import annotations

from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.deel_01_algemeen.h2_bevoegdheid import REDENEN
from statuut.statutes.pswi.deel_14_contractueel import titel_2_aanwerving as aanwerving
from statuut.statutes.pswi.deel_14_contractueel import titel_3_h1_arbeidsvoorwaarden as voorwaarden
from statuut.statutes.pswi.deel_14_contractueel import titel_3_h3_einde as einde
from statuut.statutes.pswi.deel_14_contractueel.titel_3_h4_bezoldiging import ARBEIDER, BEDIENDE
from statuut.statutes.pswi.gegevens.lijsten import CONTRACTUEEL, RANGEN
from statuut.statutes.pswi.procedurewaarden import als_dag, als_ja, antwoord, dag_of_geen, dag_van, getal_van, ja_nee, leeswijze

BETREKKINGEN = {
    "geen": aanwerving.GEEN,
    "instellingshoofd": aanwerving.INSTELLINGSHOOFD,
    "schoonmaak_of_catering": aanwerving.SCHOONMAAK,
    "research": aanwerving.RESEARCH,
    "groenarbeider": aanwerving.GROENARBEIDER,
}
STELSELS = {"arbeider": ARBEIDER, "bediende": BEDIENDE}


def soort_bestaat(situation):
    """Whether the kind of contract exists here (XIV 8)."""
    return als_ja(antwoord(voorwaarden.soort_contract_toegelaten, _duur(situation)))


def duur_toegelaten(situation):
    """Whether the duration fits the need: limited for needs that pass, not past the programme for research (XIV 3, XIV 5)."""
    reden, duur = _reden(situation), _duur(situation)
    if UNKNOWN in (reden, duur):
        return None
    if reden == aanwerving.TIJDELIJK:
        return als_ja(aanwerving.tijdelijke_behoefte_duur_toegelaten(reden, duur))
    betrekking, laatste = _betrekking(situation), _einde(situation)
    programma = dag_van(situation, "researchprogramma_einde")
    uiterlijk = aanwerving.researchcontract_uiterlijk_tot(betrekking, programma)
    gelezen = leeswijze(situation, "XIV-5-onbepaald", "nee")
    return als_ja(aanwerving.bijkomende_opdracht_duur_toegelaten(reden, duur, betrekking, laatste, uiterlijk, gelezen))


def arbeidsduur_toegelaten(situation):
    """Whether at least half of full time is worked, for engagements since 1995 (XIV 19)."""
    return als_ja(voorwaarden.contract_arbeidsduur_toegelaten(getal_van(situation, "arbeidsduur"), dag_van(situation, "begin")))


def proeftijd_laatste_dag(situation):
    """The last day of the trial, the one the minister set before any other; None without a trial (XIV 11-13)."""
    return als_dag(_proeftijd(situation))


def jaarlijks_beoordeeld(situation):
    """Whether an assessment is due on the day of the act: after the trial, employed for longer than a year (XIV 14)."""
    gelezen = leeswijze(situation, "XIV-14-jaar", "contractduur")
    laatste, begin, dag = _proeftijd(situation), dag_van(situation, "overeenkomst.begin"), dag_van(situation, "dag")
    tot = dag_of_geen(situation, "overeenkomst.einde", "overeenkomst")
    return als_ja(voorwaarden.jaarlijks_beoordeeld(CONTRACTUEEL, laatste, begin, NONE if tot == UNKNOWN else tot, dag, gelezen))


def vanaf_a265(situation):
    """Whether the functional minister decides: a highly qualified post paid at least as A 265 (XIV 15, XIV 43 §3)."""
    return als_ja(voorwaarden.hooggekwalificeerd_vanaf_a265(_reden(situation), ja_nee(situation, "minstens_a265")))


def eerst_herplaatsing(situation):
    """Whether the post goes first to contract staff who are redeployed (XIV 43bis §1)."""
    return als_ja(_eerst(situation))


def invulling_toegelaten(situation):
    """Whether the post may be filled in the way that is chosen (XIV 43bis §1)."""
    wijze, soort = situation.value("invulling"), situation.value("soort_indienstneming")
    if wijze is None:
        return None
    zonder = UNKNOWN if soort is None else einde.combinatie_niet_nodig(einde.INDIENSTNEMINGEN.codes.index(soort))
    mogelijk = ja_nee(situation, "onderzoek_herplaatsing.mogelijk")
    return als_ja(einde.invulling_toegelaten(_eerst(situation), mogelijk, einde.WIJZEN_INVULLEN.codes.index(wijze), zonder))


def zelfde_selectie(situation):
    """Whether all candidates go through the same selection: where procedures are combined (XIV 43bis §1)."""
    wijze = situation.value("keuze.invulling")
    return None if wijze is None else einde.zelfde_selectie_voor_allen(einde.WIJZEN_INVULLEN.codes.index(wijze)) == 1


def _eerst(situation):
    rang = situation.value("rang_betrekking")
    return UNKNOWN if rang is None else einde.eerst_herplaatsing(RANGEN.index(rang))


def _proeftijd(situation):
    nodig = antwoord(voorwaarden.proeftijd_nodig, ja_nee(situation, "geschikt_uit_vorige_prestaties"))
    anders = dag_of_geen(situation, "afwijkende_proeftijd.tot", "afwijkende_proeftijd")
    if antwoord(voorwaarden.proeftijd_wijkt_af, anders) == 1:
        return antwoord(voorwaarden.proeftijd_laatste_dag_afwijkend, nodig, anders)
    als = STELSELS.get(situation.value("contract_als"), UNKNOWN)
    return voorwaarden.proeftijd_laatste_dag(
        nodig, dag_van(situation, "overeenkomst.begin"), als, _reden(situation), _betrekking(situation)
    )


def _reden(situation):
    found = situation.value("reden")
    return UNKNOWN if found is None else REDENEN.codes.index(found)


def _betrekking(situation):
    return BETREKKINGEN.get(situation.value("betrekking"), UNKNOWN)


def _duur(situation):
    found = situation.value("duur")
    return UNKNOWN if found is None else aanwerving.CONTRACTDUUR.codes.index(found)


def _einde(situation):
    found = dag_van(situation, "einde")
    return NONE if found == UNKNOWN else found
