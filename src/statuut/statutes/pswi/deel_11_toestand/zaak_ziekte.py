"""What the procedures of sickness compute (XI 24-30): the 666 working days, and the length and share of part-time resumption.

Every function takes the situation of a case and hands its facts to the rules of the book of questions; None as long as a fact is missing.
"""

from __future__ import annotations

from statuut.engine.units import DAYS_OR_PARTS
from statuut.engine.values import UNKNOWN
from statuut.statutes.pswi.deel_11_toestand import titel_5_ziekte as ziekte
from statuut.statutes.pswi.deel_11_toestand import titel_5_ziekte_tellers as tellers
from statuut.statutes.pswi.procedurewaarden import als_dag, als_ja, antwoord, dag_van, getal_van, leeswijze


def drempel_bereikt(situation):
    """Whether the 666 working days of sickness are reached, less the annual leave lost through long illness (XI 25 §1)."""
    eigen, verloren = _dagen(situation, "aangerekend"), _dagen(situation, "verloren_vakantie")
    gelezen = leeswijze(situation, "XI-25-vakantie", "grens")
    geteld = antwoord(tellers.ziektedagen_aangerekend, eigen, 0, verloren, gelezen)
    drempel = antwoord(tellers.ziektedagen_drempel, verloren, gelezen)
    return als_ja(antwoord(tellers.ongeschiktverklaring_mogelijk, geteld, drempel))


def genoeg_gewerkt(situation):
    """Whether at least half is worked (XI 30 §1)."""
    eigen, afwezig = getal_van(situation, "prestatiefractie"), getal_van(situation, "afwezige_fractie")
    minstens = antwoord(ziekte.deeltijdse_hervatting_minstens, eigen, leeswijze(situation, "XI-30-helft", "eigen_werk"))
    return als_ja(antwoord(ziekte.deeltijdse_hervatting_genoeg, eigen, afwezig, minstens))


def uiterste_dag(situation):
    """The last possible day of a period of six months that begins on a day (XI 30 §1)."""
    return als_dag(_uiterste(situation))


def niet_te_lang(situation):
    """Whether the period lasts six months at most (XI 30 §1)."""
    return als_ja(antwoord(ziekte.deeltijdse_hervatting_niet_te_lang, dag_van(situation, "einde"), _uiterste(situation)))


def _uiterste(situation):
    return antwoord(ziekte.deeltijdse_hervatting_uiterste_dag, dag_van(situation, "begin"))


def _dagen(situation, name):
    """Working days of sickness in the unit of the rules."""
    found = getal_van(situation, name)
    return UNKNOWN if found == UNKNOWN else found * DAYS_OR_PARTS.scale
