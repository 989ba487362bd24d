"""What the procedures of part VI compute: how long a reserve is valid, who is struck off, the quota, the mandate of the head.

Every function takes the situation of a case and hands its facts to the rules of the book of questions; None as long as a fact is missing.
"""

from __future__ import annotations

from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.deel_06_aanwerving import titel_2_reserve as reserve
from statuut.statutes.pswi.deel_06_aanwerving import titel_3_handicap as handicap
from statuut.statutes.pswi.deel_06_aanwerving import titel_4_instellingshoofd as hoofd
from statuut.statutes.pswi.deel_06_aanwerving.overheden import MINISTER_ALGEMEEN, WERVINGSSECRETARIS
from statuut.statutes.pswi.deel_06_aanwerving.titel_2_voorwaarden import schaarste_afwijking_door
from statuut.statutes.pswi.deel_07_stage.titel_1_toelating import (
    indiensttreding_gewone_termijn,
    indiensttreding_na_opzegging,
    toelaatbaar_verklaard_door,
    weigering_elders_toegelaten,
    weigering_elders_zonder_schrapping,
)
from statuut.statutes.pswi.procedurewaarden import als_dag, als_ja, antwoord, dag_of_geen, dag_van, getal_van, ja_nee, leeswijze


def reserve_geldig_tot(situation):
    """The last day of a recruitment reserve, extensions included (VI 29); by groups it runs from the report on the first part (VI 22)."""
    per_groep = situation.happened("beslissing_per_groep")
    vanaf = dag_van(situation, "eerste_gedeelte.afgesloten" if per_groep else "proces_verbaal.afgesloten")
    termijn = reserve.reserve_termijn(_andere_termijn(situation), ja_nee(situation, "termijn_in_reglement"))
    einde = leeswijze(situation, "VI-29-einde", "verjaardag")
    return als_dag(antwoord(reserve.reserve_geldig_tot, vanaf, termijn, 0, _verlengd(situation), einde))


def geschrapt_zonder_voorkeur(situation):
    """Whether somebody is struck off for refusing too often to express a preference (VI 28 lid 3)."""
    return als_ja(reserve.geschrapt_zonder_voorkeur(len(situation.occurrences("weigering_voorkeur"))))


def verlenging_past(situation):
    """Whether the extension that is asked for holds in full, with those before it (VI 29)."""
    maanden, eerder = getal_van(situation, "maanden"), _verlengd(situation)
    if UNKNOWN in (maanden, eerder):
        return None
    return reserve.reserve_verlenging_geldig(maanden, eerder, 1, leeswijze(situation, "VI-29-verlenging", "telkens")) == maanden


def peildatum(situation):
    """The day on which candidates for scientific staff must meet the conditions: that of the first notice, or of the last (VI 2)."""
    dagen = [day for _, each in situation.occurrences("oproep") if (day := each.act.velden.get("gepubliceerd")) is not None]
    if not dagen:
        return None
    return max(dagen) if leeswijze(situation, "VI-2-bericht", "laatste") else min(dagen)


def oproeping_loopt(situation):
    """Whether somebody was called into service and has not refused that call."""
    called, refused = (situation.occurrences(act) for act in ("oproeping", "weigering"))
    return bool(called) and (not refused or refused[-1][0] < called[-1][0])


def weigering_zonder_gevolg(situation):
    """Whether a post elsewhere may be refused without being struck off (VII 3 lid 4)."""
    facts = ("weigering.elders", "examen_voor_alle_diensten", "werkt_al_bij_instelling")
    toegelaten = weigering_elders_toegelaten(*(ja_nee(situation, name) for name in facts))
    return als_ja(antwoord(weigering_elders_zonder_schrapping, toegelaten, leeswijze(situation, "VII-3-schrapping", "ja")))


def indiensttreding_uiterlijk(situation):
    """The last day on which a successful candidate is invited into service, with a notice that he must serve elsewhere (VII 7)."""
    gewoon = antwoord(indiensttreding_gewone_termijn, dag_van(situation, "terbeschikkingstelling"))
    opzegging = dag_of_geen(situation, "opzegging_elders.laatste_dag", "opzegging_elders")
    if opzegging == NONE:
        return als_dag(gewoon)
    return als_dag(antwoord(indiensttreding_na_opzegging, gewoon, opzegging, leeswijze(situation, "VII-7-opzegging", "ja")))


def door_wervingssecretaris(situation):
    """Whether the former recruitment secretary still declares a candidate admissible, which one reading of VI 6 §2 says."""
    return toelaatbaar_verklaard_door(leeswijze(situation, "VI-6-wervingssecretaris", "wervingssecretaris")) == WERVINGSSECRETARIS


def schaarste_door_minister(situation):
    """Whether the minister sets a diploma requirement aside in times of scarcity, which one reading of VI 5 §3 says."""
    return schaarste_afwijking_door(leeswijze(situation, "VI-5-schaarste", "minister")) == MINISTER_ALGEMEEN


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
