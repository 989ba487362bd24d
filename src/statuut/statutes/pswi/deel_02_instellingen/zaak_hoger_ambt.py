"""PSWI II 15-II 19 in a case: whether the office can be given to this official, who chairs the advice, and for how long.

Each function takes the moment of the case (with `value`) and answers True, False, or None when a fact is missing.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from statuut.engine.values import NOT_APPLICABLE, UNKNOWN
from statuut.statutes.pswi.deel_02_instellingen import titel_2_h5_hoger_ambt as regels
from statuut.statutes.pswi.deel_02_instellingen.organen import LEIDEND_AMBTENAAR
from statuut.statutes.pswi.gegevens.lijsten import PERSONEELSGROEPEN, RANGEN
from statuut.statutes.pswi.zaakvragen import dag, janee, keuze, klopt, uitkomst


def _rangen(moment: Any) -> tuple[int, int]:
    """The rank of the official and that of the post."""
    return keuze(RANGEN, moment.value("rang")), keuze(RANGEN, moment.value("rang_betrekking"))


def _vacature(moment: Any) -> int:
    return keuze(regels.VACATURES.codes, moment.value("vacature"))


def is_hoger_ambt(moment: Any) -> bool | None:
    """Whether the office is a higher one."""
    return klopt(moment, regels.is_hoger_ambt, *_rangen(moment), janee(moment.value("in_formatie")))


def is_vacant(moment: Any) -> bool | None:
    """Whether the post is vacant."""
    return klopt(moment, regels.hoger_ambt_vacant, _vacature(moment))


def volgende_rang(moment: Any) -> bool | None:
    """Whether the office lies in the rank just above; no express decision told is none taken."""
    return klopt(moment, regels.hoger_ambt_volgende_rang, *_rangen(moment), int(moment.value("over_niveau_beslist") is True))


def wetenschappelijk_mogelijk(moment: Any) -> bool | None:
    """Whether the rule on scientific posts allows it."""
    rang, rang_betrekking = _rangen(moment)
    groep = keuze(PERSONEELSGROEPEN, moment.value("personeelsgroep"))
    scientific = janee(moment.value("wetenschappelijke_betrekking"))
    return klopt(moment, regels.hoger_ambt_wetenschappelijk_mogelijk, scientific, rang_betrekking, groep, rang)


def zonder_tuchtstraf(moment: Any) -> bool | None:
    """Whether no unerased penalty stands in the way."""
    return klopt(moment, regels.hoger_ambt_zonder_tuchtstraf, janee(moment.value("tuchtstraf")))


def hoogstens_een_jaar(moment: Any) -> bool | None:
    """Whether the last day of the act lies within the year of a definitively vacant post; elsewhere there is no such limit."""
    last: date | None = moment.value("einde")
    examined = janee(moment.value("bestaansreden_onderzocht"))
    exempt = klopt(moment, regels.leiding_onder_onderzoek, _vacature(moment), _rangen(moment)[1], examined)
    limit = uitkomst(moment, regels.hoger_ambt_uiterste_einde, _vacature(moment), dag(moment.value("begin")))
    if exempt or limit == NOT_APPLICABLE:
        return True
    return None if last is None or exempt is None or limit == UNKNOWN else dag(last) <= limit


def juiste_voorzitter(moment: Any) -> bool | None:
    """Whether the board was chaired by whom the reading chosen wants."""
    advised_by = uitkomst(moment, regels.hoger_ambt_voorbereid_door, uitkomst(moment, regels.hoger_ambt_beslist_door, _rangen(moment)[1]))
    wanted = uitkomst(moment, regels.hoger_ambt_advies_voorgezeten_door, advised_by)
    return bool((wanted == LEIDEND_AMBTENAAR) == (moment.value("voorzitter") == "leidend_ambtenaar"))
