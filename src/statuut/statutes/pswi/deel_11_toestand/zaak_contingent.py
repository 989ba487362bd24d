"""What the cases of contingent leave (XI 87-89) and of the early end of part-time leave (XI 39) compute: lengths, readings, silence.

Every function takes the situation of a case and hands its facts to the rules of the book of questions; None as long as a fact is missing.
"""

from __future__ import annotations

from statuut.engine.values import UNKNOWN
from statuut.statutes.pswi.deel_11_toestand import titel_11_contingent as contingent
from statuut.statutes.pswi.deel_11_toestand import titel_11_eenmalig as eenmalig
from statuut.statutes.pswi.procedurewaarden import als_ja, antwoord, dag_van, getal_van, leeswijze
from statuut.statutes.pswi.verlof.maandtelling import MAAND


def hoofden_naar_analogie(situation):
    """Whether the leave of those who lead is decided by the authority above them, as for part-time leave (XI 89, XI 36 §5)."""
    return leeswijze(situation, "XI-89-hoofden", "leemte") == 0


def minstens_een_jaar(situation):
    """Whether the leave of the five years lasts at least a year (XI 88)."""
    begin, einde = dag_van(situation, "begin"), dag_van(situation, "einde")
    sinds = dag_van(situation, "sinds") if situation.value("sinds") is not None else begin
    gelezen = leeswijze(situation, "XI-88-aansluitend", "elke_aanvraag")
    return als_ja(antwoord(contingent.vijf_jaar_minstens_een_jaar, begin, sinds, einde, gelezen))


def binnen_vijf_jaar(situation):
    """Whether the leave stays within what is left of the five years (XI 88)."""
    opgenomen = getal_van(situation, "opgenomen_maanden")
    over = UNKNOWN if opgenomen == UNKNOWN else contingent.vijf_jaar_over(opgenomen * MAAND)
    laatste = antwoord(contingent.vijf_jaar_laatste_dag, dag_van(situation, "begin"), over)
    return als_ja(antwoord(contingent.vijf_jaar_saldo_volstaat, dag_van(situation, "einde"), laatste))


def binnen_verkiezingsmaand(situation):
    """Whether the leave to prepare a candidacy lasts a month at most (XI 87, 3°)."""
    aantal, gelezen = getal_van(situation, "verkiezingen"), leeswijze(situation, "XI-87-zelfde-dag", "per_verkiezing")
    maanden = contingent.verkiezingsverlof_maanden(aantal, gelezen)
    laatste = antwoord(contingent.verkiezingsverlof_laatste_dag, dag_van(situation, "begin"), maanden, 0)
    return als_ja(antwoord(contingent.verkiezingsverlof_binnen_maand, dag_van(situation, "einde"), laatste))


def voor_de_verkiezing(situation):
    """Whether that leave lies before the election (XI 87, 3°)."""
    einde, dag = dag_van(situation, "einde"), dag_van(situation, "verkiezing_op")
    return als_ja(antwoord(contingent.verkiezingsverlof_vooraf, einde, dag))


def binnen_een_jaar(situation):
    """Whether the once-only leave for other work lasts a year at most (XI 87, 2°)."""
    laatste = antwoord(eenmalig.ander_werk_laatste_dag, dag_van(situation, "begin"))
    return als_ja(antwoord(eenmalig.eenmalig_binnen_duur, dag_van(situation, "einde"), laatste))


def stilzwijgend_besluit(situation):
    """What silence after the advice decides about an early end: it lapses, or by the other reading it stands (XI 39)."""
    return "gehandhaafd" if leeswijze(situation, "XI-39-eindbeslissing", "niet") == 1 else "vervallen"
