"""What the procedures of part VI compute: how long a reserve is valid, who is struck off, the quota, the mandate of the head.

Every function takes the situation of a case and hands its facts to the rules of the book of questions; None as long as a fact is missing.
"""

from __future__ import annotations

from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.deel_06_aanwerving import titel_2_reserve as reserve
from statuut.statutes.pswi.deel_06_aanwerving import titel_3_handicap as handicap
from statuut.statutes.pswi.deel_06_aanwerving import titel_4_instellingshoofd as hoofd
from statuut.statutes.pswi.deel_06_aanwerving.overheden import WERVINGSSECRETARIS
from statuut.statutes.pswi.deel_07_stage.titel_1_toelating import toelaatbaar_verklaard_door, weigering_elders_toegelaten
from statuut.statutes.pswi.procedurewaarden import als_dag, als_ja, antwoord, dag_van, getal_van, ja_nee, leeswijze


def reserve_geldig_tot(situation):
    """The last day of a recruitment reserve, extensions included (VI 29); by groups it runs from the report on the first part (VI 22)."""
    per_groep = ja_nee(situation, "per_groep")
    if per_groep == UNKNOWN:
        return None
    vanaf = dag_van(situation, "eerste_gedeelte.afgesloten" if per_groep == 1 else "proces_verbaal.afgesloten")
    termijn = reserve.reserve_termijn(_andere_termijn(situation), ja_nee(situation, "termijn_in_reglement"))
    einde = leeswijze(situation, "VI-29-einde", "verjaardag")
    return als_dag(antwoord(reserve.reserve_geldig_tot, vanaf, termijn, 0, _verlengd(situation), einde))


def geschrapt_zonder_voorkeur(situation):
    """Whether somebody is struck off for refusing too often to express a preference (VI 28 lid 3)."""
    return als_ja(reserve.geschrapt_zonder_voorkeur(len(situation.occurrences("weigering_voorkeur"))))


def weigering_zonder_gevolg(situation):
    """Whether a post elsewhere may be refused without losing the ranking (VII 3 lid 4)."""
    elders, alle_diensten, in_dienst = (
        ja_nee(situation, name) for name in ("elders", "examen_voor_alle_diensten", "werkt_al_bij_instelling")
    )
    return als_ja(weigering_elders_toegelaten(elders, alle_diensten, in_dienst))


def door_wervingssecretaris(situation):
    """Whether the former recruitment secretary still declares a candidate admissible, which one reading of VI 6 §2 says."""
    return toelaatbaar_verklaard_door(leeswijze(situation, "VI-6-wervingssecretaris", "wervingssecretaris")) == WERVINGSSECRETARIS


def contingent_niet_bereikt(situation):
    """Whether the quota of persons with a handicap is not reached yet (VI 32)."""
    afronding = leeswijze(situation, "VI-32-afronding", "naar_beneden", "dichtst")
    contingent = antwoord(handicap.handicapcontingent, getal_van(situation, "betrekkingen_niveau_d"), afronding)
    return als_ja(antwoord(handicap.handicapcontingent_niet_bereikt, contingent, getal_van(situation, "personen_in_dienst")))


def mandaat_einde(situation):
    """The last day of the mandate of the head by its term: six years, and six more for every extension (VI 34)."""
    begin = dag_van(situation, "benoeming.ingang")
    return als_dag(antwoord(hoofd.hoofdmandaat_termijn_einde, begin, len(situation.occurrences("verlenging_mandaat"))))


def _andere_termijn(situation):
    if (eigen := ja_nee(situation, "eigen_termijn")) != 1:
        return NONE if eigen == 0 else UNKNOWN
    return getal_van(situation, "termijn_maanden")


def _verlengd(situation):
    """Months of all extensions that hold, each with those before it."""
    samen = 0
    for _, each in situation.occurrences("verlenging"):
        maanden, redenen = each.act.velden.get("maanden"), each.act.velden.get("dienstredenen")
        geldig = reserve.reserve_verlenging_geldig(
            UNKNOWN if maanden is None else maanden,
            samen,
            UNKNOWN if redenen is None else int(redenen),
            leeswijze(situation, "VI-29-verlenging", "telkens"),
        )
        if geldig == UNKNOWN:
            return UNKNOWN
        samen += geldig
    return samen
