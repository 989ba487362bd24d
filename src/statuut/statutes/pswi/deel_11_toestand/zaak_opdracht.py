"""What the cases of mission leave (XI 67-74), cabinet leave (XI 66) and training leave (XI 84) compute.

Every function takes the situation of a case and hands its facts to the rules of the book of questions; None as long as a fact is missing.
"""

from __future__ import annotations

from datetime import timedelta

from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.deel_11_toestand import titel_8_h1_kabinet as kabinet
from statuut.statutes.pswi.deel_11_toestand import titel_8_h2_algemeen_belang as belang
from statuut.statutes.pswi.deel_11_toestand import titel_8_h2_einde as einde
from statuut.statutes.pswi.deel_11_toestand import titel_9_vorming as vorming
from statuut.statutes.pswi.procedurewaarden import als_dag, als_ja, antwoord, dag_van, getal_van, ja_nee, leeswijze

HALVE_DAG_SCHAAL = 10


def van_rechtswege(situation):
    """Whether the mission is of general interest by operation of law (XI 70 §1)."""
    bij = situation.value("opdracht_bij")
    code = UNKNOWN if bij is None else belang.BIJ.codes.index(bij)
    return als_ja(belang.algemeen_belang_van_rechtswege(code, ja_nee(situation, "ontwikkelingsland")))


def overwegend_nodig(situation):
    """Whether consent needs a mission of overriding interest: those recognised by law only by one reading (XI 70 §2)."""
    if leeswijze(situation, "XI-70-toestemming", "elke") == 1:
        return True
    found = van_rechtswege(situation)
    return None if found is None else not found


def belang_verloren_op(situation):
    """The day on which the general interest is lost for who can draw a pension abroad (XI 70 §3)."""
    return als_dag(antwoord(belang.algemeen_belang_verloren_op, dag_van(situation, "buitenlands_pensioen.recht_op")))


def opzegging_regelmatig(situation):
    """Whether the notice of the minister is neither too short nor too long (XI 73)."""
    op, tegen = dag_van(situation, "dag"), dag_van(situation, "tegen")
    vroegst, laatst = antwoord(einde.opdracht_einde_vroegst, op), antwoord(einde.opdracht_einde_laatst, op)
    return als_ja(antwoord(einde.opdracht_opzegging_regelmatig, tegen, vroegst, laatst))


def laatste_dag_opdracht(situation):
    """The last day of the mission: the earliest of its term, the notice, its breaking off and the loss of general interest."""
    known = [situation.value("toestemming.einde"), situation.value("opzegging.tegen"), situation.value("stopzetting.laatste_dag")]
    verloren = belang_verloren_op(situation)
    known.append(None if verloren is None else verloren - timedelta(days=1))
    days = [each for each in known if each is not None]
    return min(days) if days and situation.happened("toestemming") else None


def ontslagnemend_op(situation):
    """The day from which who stays away is deemed to resign (XI 74)."""
    laatste = laatste_dag_opdracht(situation)
    if laatste is None:
        return None
    gelezen = leeswijze(situation, "XI-74-tien-dagen", "elfde", "werkdagen")
    terugkeer = einde.opdracht_terugkeerdag(1, laatste.toordinal())
    tiende = einde.opdracht_tiende_dag_afwezig(terugkeer, gelezen)
    return als_dag(einde.opdracht_ontslagnemend_op(tiende, NONE, 0, tiende + 1, gelezen))


def laatste_dienstdag(situation):
    """The day before that, the last one in service."""
    vanaf = ontslagnemend_op(situation)
    return None if vanaf is None else vanaf - timedelta(days=1)


def dagen_na_kabinet(situation):
    """Whole working days of leave after a cabinet (XI 66)."""
    begin, laatste = dag_van(situation, "aanwijzing.begin"), dag_van(situation, "einde_aanwijzing.laatste_dag")
    eerste = dag_van(situation, "eerste_kabinet") if situation.value("eerste_kabinet") is not None else begin
    telt = antwoord(kabinet.kabinet_telt_vanaf, eerste, begin, leeswijze(situation, "XI-66-opeenvolgend", "laatste"))
    maanden = antwoord(kabinet.kabinet_maanden, telt, laatste, leeswijze(situation, "XI-66-maand", "begonnen", "kalendermaand"))
    dagen = antwoord(kabinet.kabinetsdagen, maanden, ja_nee(situation, "einde_aanwijzing.naar_ander_kabinet"))
    return None if dagen == UNKNOWN else dagen // HALVE_DAG_SCHAAL


def dienstbelang_nog_bruikbaar(situation):
    """Whether the interest of the service can still be invoked: only once against a course for an examination (XI 84 §3)."""
    gelezen = leeswijze(situation, "XI-84-dienstbelang", "alle")
    op = vorming.vormingsverlof_dienstbelang_uitgeput(
        ja_nee(situation, "aanvraag.voor_examen"), getal_van(situation, "eerdere_weigeringen"), gelezen
    )
    return None if op == UNKNOWN else op == 0


def voorbereiding_weigerbaar(situation):
    """Whether a second preparation may be refused: within five years of the first (XI 83 §2)."""
    vorige, begin = dag_van(situation, "vorige_voorbereiding"), dag_van(situation, "aanvraag.begin")
    return als_ja(antwoord(vorming.examenvoorbereiding_weigerbaar, vorige, begin))
