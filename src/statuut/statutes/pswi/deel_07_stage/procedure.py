"""What the procedures of part VII compute: the end of probation with its absences, its first day after a level transfer, who decides.

Every function takes the situation of a case and hands its facts to the rules of the book of questions; None as long as a fact is missing.
"""

from __future__ import annotations

from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.deel_06_aanwerving.overheden import VORMINGSVERANTWOORDELIJKE
from statuut.statutes.pswi.deel_07_stage import titel_1_duur as duur
from statuut.statutes.pswi.deel_07_stage import titel_1_toelating as toelating
from statuut.statutes.pswi.deel_07_stage.titel_1_zware_fout import zware_fout_termijn_begint_op
from statuut.statutes.pswi.deel_07_stage.titel_3_overgang import mandaat_1965_verlengbaar_tot
from statuut.statutes.pswi.deel_11_toestand.titel_1_toestand import AARDEN
from statuut.statutes.pswi.procedurewaarden import als_dag, als_ja, antwoord, code_van, dag_van, leeswijze


def einde_zonder_schorsing(situation):
    """The last day of the probation as long as nothing suspends it (VII 10)."""
    return als_dag(_eerste_einde(situation))


def einde_stage(situation):
    """The last day of the probation, with the absences above the bonus that were recorded (VII 11)."""
    maanden = _maanden(situation)
    hele, halve = _afwezig(situation)
    if maanden == NONE or UNKNOWN in (maanden, hele, halve):
        return None
    afwezig = duur.stage_afwezigheid(hele, halve, leeswijze(situation, "VII-11-halve-dag", "heel"))
    schorsing = duur.stage_schorsing(duur.stage_bonus(maanden), afwezig)
    verlenging = leeswijze(situation, "VII-11-verlenging", "kalenderdagen")
    return als_dag(antwoord(duur.stage_einde, _eerste_einde(situation), schorsing, verlenging))


def begin_na_overgang(situation):
    """The first day of probation after a level-transfer examination (VII 7)."""
    oproep, vacature, beslissing, verslag = (
        dag_van(situation, name)
        for name in ("oproep_kandidaatstelling", "vacature_ontstaan", "bevordering_beslist", "proces_verbaal_examen")
    )
    later = antwoord(toelating.vacature_of_beslissing_later, vacature, beslissing, verslag)
    if later == UNKNOWN:
        return None
    if later == 0:
        return als_dag(antwoord(toelating.overgang_stage_begin, oproep))
    aansluitend = leeswijze(situation, "VII-7-aansluitend", "die_dag")
    na_vacature = antwoord(toelating.overgang_stage_na_vacature, vacature, beslissing, aansluitend)
    samenloop = leeswijze(situation, "VII-7-samenloop", "vierde_lid")
    return als_dag(antwoord(toelating.overgang_stage_later, oproep, na_vacature, samenloop))


def oud_overgangsexamen(situation):
    """Whether the level-transfer examination is one of those after which no probation is gone through (VII 36)."""
    return als_ja(antwoord(toelating.oud_overgangsexamen, dag_van(situation, "overgangsexamen_afgesloten")))


def wijziging_door_vormingsverantwoordelijke(situation):
    """Whether the training officer changes the assignment, which only one reading of VII 9 says of levels B to D."""
    wie = toelating.dienstaanwijzing_gewijzigd_door(
        code_van(situation, "niveau"), leeswijze(situation, "VII-9-wie", "vormingsverantwoordelijke")
    )
    return None if wie == UNKNOWN else wie == VORMINGSVERANTWOORDELIJKE


def kennis_van_beiden(situation):
    """The day on which the last of two superiors learned of a serious fault, which one reading of VII 28 asks."""
    gekend, hogerop = dag_van(situation, "kennisname"), dag_van(situation, "kennisname.hogere_meerdere")
    return als_dag(zware_fout_termijn_begint_op(gekend, hogerop, 1))


def mandaat_verlengbaar_tot(situation):
    """The last day to which an old mandate of rank A1 can be extended (VII 38 §3); None where nothing is left."""
    begin, einde = dag_van(situation, "begin_mandaat"), dag_van(situation, "einde_mandaat")
    return als_dag(mandaat_1965_verlengbaar_tot(begin, einde, int(situation.happened("verlenging"))))


def _maanden(situation):
    return duur.stage_maanden(code_van(situation, "personeelsgroep"), code_van(situation, "niveau"))


def _eerste_einde(situation):
    return antwoord(duur.stage_einde_zonder_schorsing, dag_van(situation, "toelating.begin"), _maanden(situation))


def _afwezig(situation):
    """Whole and half working days of absence that are charged to the bonus; UNKNOWN when a number is missing."""
    totals, inhaal = [0, 0], leeswijze(situation, "VII-11-inhaalvakantie", "ja")
    for _, each in situation.occurrences("afwezigheid"):
        fields = each.act.velden
        if duur.afwezigheid_op_bonus_aangerekend(AARDEN.index(fields["soort"]), inhaal) == 0:
            continue
        for place, name in enumerate(("hele_dagen", "halve_dagen")):
            value = fields.get(name)
            totals[place] = UNKNOWN if value is None or totals[place] == UNKNOWN else totals[place] + value
    return totals[0], totals[1]
