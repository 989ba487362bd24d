"""What the case of a career interruption computes (XI 43-62): who may, how long, from when, and the conversion into non-activity.

Every function takes the situation of a case and hands its facts to the rules of the book of questions; None as long as a fact is missing.
"""

from __future__ import annotations

from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.deel_11_toestand import titel_7_onderbreking_bijzonder as bijzonder
from statuut.statutes.pswi.deel_11_toestand import titel_7_onderbreking_ouderschap as ouderschap
from statuut.statutes.pswi.deel_11_toestand import titel_7_onderbreking_toegang as toegang
from statuut.statutes.pswi.deel_11_toestand import titel_7_onderbreking_verloop as verloop
from statuut.statutes.pswi.gegevens.lijsten import AMBTENAAR, RANGEN, STAGIAIR
from statuut.statutes.pswi.procedurewaarden import als_dag, als_ja, antwoord, dag_van, ja_nee, leeswijze

STELSELS = {
    "loopbaanonderbreking": toegang.GEWOON,
    "loopbaanonderbreking_tot_pensioen": toegang.TOT_PENSIOEN,
    "palliatief_verlof": toegang.PALLIATIEF,
    "loopbaanonderbreking_zorg": toegang.ZORG,
    "loopbaanonderbreking_ouderschap": toegang.OUDERSCHAP,
}
BIJZONDER = (toegang.PALLIATIEF, toegang.ZORG, toegang.OUDERSCHAP)


def toegelaten(situation):
    """Whether rank, function and capacity do not exclude the person (XI 43 §3, XI 52, XI 56, XI 60)."""
    stelsel = _stelsel(situation, "stelsel")
    if stelsel in (UNKNOWN, *BIJZONDER):
        return None if stelsel == UNKNOWN else True
    hoedanigheid = {"ambtenaar": AMBTENAAR, "stagiair": STAGIAIR}[situation.value("hoedanigheid")]
    if toegang.onderbreking_hoedanigheid_toegelaten(hoedanigheid) == 0:
        return False
    gelezen = leeswijze(situation, "XI-43-uitsluiting", "letterlijk")
    rang, leidt, diensthoofd = _rang(situation), ja_nee(situation, "leidinggevend"), ja_nee(situation, "diensthoofd")
    return als_ja(toegang.onderbreking_rang_toegelaten(rang, leidt, diensthoofd, stelsel, gelezen))


def gunst(situation):
    """Whether the interruption is a favour on which somebody decides (XI 43 §3)."""
    return als_ja(
        toegang.onderbreking_gunst(_rang(situation), ja_nee(situation, "leidinggevend"), _stelsel(situation, "mededeling.stelsel"))
    )


def gunst_door_afdelingshoofd(situation):
    """Whether the head of department decides on the favour, which only one reading says (XI 43 §3)."""
    return toegang.onderbreking_bevoegd(1, leeswijze(situation, "XI-43-gunst", "zoals_deeltijds")) == toegang.AFDELINGSHOOFD


def duur_toegelaten(situation):
    """Whether the length fits the kind of interruption (XI 43, XI 49, XI 53, XI 57)."""
    begin, einde, stelsel = dag_van(situation, "begin"), dag_van(situation, "einde"), _stelsel(situation, "stelsel")
    if UNKNOWN in (begin, einde, stelsel):
        return None
    if stelsel == toegang.PALLIATIEF:
        return als_ja(bijzonder.onderbreking_duur_palliatief(begin, einde))
    if stelsel == toegang.ZORG:
        return als_ja(bijzonder.onderbreking_duur_zorg(begin, einde))
    if stelsel == toegang.OUDERSCHAP:
        return als_ja(antwoord(ouderschap.onderbreking_duur_ouderschap, _vorm(situation, "vorm"), begin, einde))
    if stelsel == toegang.TOT_PENSIOEN:
        return als_ja(antwoord(toegang.onderbreking_duur_tot_pensioen, einde, dag_van(situation, "pensioenleeftijd")))
    return als_ja(toegang.onderbreking_duur_toegelaten(begin, einde))


def begint_op_eerste(situation):
    """Whether the interruption begins on the first of a month (XI 47 §1)."""
    return als_ja(antwoord(verloop.onderbreking_begint_op_eerste, dag_van(situation, "begin")))


def terug_te_keren(situation):
    """Whether the person may return early: not who bound himself until the pension, unless read otherwise (XI 48)."""
    gelezen = leeswijze(situation, "XI-43-terugkeer", "ja")
    return als_ja(verloop.onderbreking_opzegging_geldig(verloop.PERSONEELSLID, 1, _stelsel(situation, "mededeling.stelsel"), gelezen))


def non_activiteit_vanaf(situation):
    """The first day in non-activity without an allowance; None when a federal exception holds (XI 62)."""
    if not situation.happened("uitkering_weg"):
        return None
    uitkering = verloop.UITKERING.codes.index(situation.value("uitkering_weg.reden"))
    omgezet = verloop.onderbreking_omgezet(uitkering, ja_nee(situation, "uitkering_weg.uitzondering"))
    begin, weg = dag_van(situation, "mededeling.begin"), dag_van(situation, "uitkering_weg.vanaf")
    if UNKNOWN in (omgezet, begin, weg):
        return None
    vanaf = verloop.onderbreking_non_activiteit_vanaf(omgezet, begin, weg, leeswijze(situation, "XI-62-vanaf", "begin"))
    return None if vanaf == NONE else als_dag(vanaf)


def aard_zonder_uitkering(situation):
    """The kind of absence that the interruption becomes without an allowance (XI 62)."""
    half = situation.value("mededeling.vorm") == "halftijds"
    return "loopbaanonderbreking_halftijds_non_activiteit" if half else "loopbaanonderbreking_non_activiteit"


def fractie(situation):
    """The share of full time that is absent, in percent."""
    vorm = _vorm(situation, "mededeling.vorm")
    return None if vorm == UNKNOWN else {toegang.VOLTIJDS: 100, toegang.HALFTIJDS: 50}[vorm]


def _stelsel(situation, reference):
    return STELSELS.get(situation.value(reference), UNKNOWN)


def _vorm(situation, reference):
    found = situation.value(reference)
    return UNKNOWN if found is None else toegang.VORM.codes.index(found)


def _rang(situation):
    found = situation.value("rang")
    return UNKNOWN if found is None else RANGEN.index(found)
