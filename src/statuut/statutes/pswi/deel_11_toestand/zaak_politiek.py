"""What the cases of political leave (XI 89ter-89decies) and of vacant posts (XI 81, XI 89decies, XI 93) compute.

Every function takes the situation of a case and hands its facts to the rules of the book of questions; None as long as a fact is missing.
"""

from __future__ import annotations

from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.deel_11_toestand import titel_8_h5_betrekking as betrekking
from statuut.statutes.pswi.deel_11_toestand import titel_11bis_gevolgen as gevolgen
from statuut.statutes.pswi.deel_11_toestand.titel_11bis_politiek_verlof import MANDAAT
from statuut.statutes.pswi.procedurewaarden import als_dag, als_ja, antwoord, dag_of_geen, dag_van, ja_nee, leeswijze


def hoog_mandaat(situation):
    """Whether the mandate is one of parliament or government."""
    return als_ja(antwoord(gevolgen.politiek_hoog_mandaat, _mandaat(situation)))


def ambtshalve_begin(situation):
    """The first day of leave ex officio: the oath (XI 89sexies)."""
    return als_dag(antwoord(gevolgen.politiek_ambtshalve_begin, dag_van(situation, "eedaflegging")))


def verlof_einde(situation):
    """The last possible day of the leave after the mandate (XI 89decies §2)."""
    einde = dag_van(situation, "einde_mandaat.laatste_dag")
    hoog = hoog_mandaat(situation)
    if einde == UNKNOWN or hoog is None:
        return None
    return als_dag(gevolgen.politiek_verlof_einde_hoog(einde) if hoog else gevolgen.politiek_verlof_einde(einde))


def vacant_vanaf(situation):
    """The first day on which the post may be declared vacant (XI 81, XI 89decies, XI 93)."""
    sinds, grond = dag_van(situation, "afwezig_sinds"), situation.value("grond")
    if grond == "politiek_verlof":
        tweede = dag_of_geen(situation, "tweede_mandaat", "tweede_mandaat")
        hoog, gelezen = ja_nee(situation, "hoog_mandaat"), leeswijze(situation, "XI-89decies-vacature", "allebei")
        return als_dag(gevolgen.politiek_vacant_vanaf(1, sinds, hoog, tweede, gelezen))
    if grond == "kabinet":
        return als_dag(betrekking.betrekking_kabinet_niet_vacant())
    return als_dag(antwoord(betrekking.opdracht_vacant_vanaf, sinds))


def vacant_mogelijk(situation):
    """Whether the post may be declared vacant on the day of the act; never for who works for a cabinet (XI 81 §1)."""
    day, vanaf = situation.value("dag"), vacant_vanaf(situation)
    return als_ja(betrekking.opdracht_vacant_mogelijk(NONE if vanaf is None else vanaf.toordinal(), day.toordinal()))


def _mandaat(situation):
    found = situation.value("mandaat")
    return UNKNOWN if found is None else MANDAAT.codes.index(found)
