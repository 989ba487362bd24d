"""PSWI XII 7 in a case: whether the series of evaluations is one of unfitness, and the days and months of the notice.

Each function takes the moment of the case and calls the question rules; None when a fact is missing.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.deel_12_einde import titel_1_beroepsongeschiktheid as regels
from statuut.statutes.pswi.deel_12_einde.titel_1_vergoeding import dienst_als_ambtenaar_sinds


def tweemaal_onvoldoende(moment: Any) -> bool | None:
    """XII 7 §1 lid 1: two unsatisfactory evaluations in a row."""
    several = moment.value("onvoldoendes")
    return None if several is None else regels.beroepsongeschikt(several) == 1


def begin_opzegging(moment: Any) -> date | None:
    """XII 7 §2 lid 3: the first day of the notice; none where the dismissal takes effect at once."""
    found = _uitwerking(moment)
    if found is None or moment.value("ontslag.onmiddellijk") is True:
        return None
    return date.fromordinal(regels.opzegging_begin(found))


def laatste_dag_dienst(moment: Any) -> date | None:
    """XII 7 §2: the last day of service: of the notice, the day that was agreed, or that of the notification."""
    effect = _uitwerking(moment)
    if effect is None:
        return None
    if moment.value("ontslag.onmiddellijk") is True:
        return date.fromordinal(regels.opzegging_einde_onmiddellijk(effect))
    agreed = moment.value("akkoord.einde")
    if agreed is not None:
        return date.fromordinal(regels.opzegging_einde_in_akkoord(agreed.toordinal()))
    months = _maanden(moment, effect)
    return None if months is None else date.fromordinal(regels.opzegging_einde(regels.opzegging_begin(effect), months))


def opzegging_in_maanden_klopt(moment: Any) -> bool | None:
    """XII 7 §2 lid 2: the months of notice that the letter tells are those of the service as an official."""
    told, effect = moment.value("opzeggingsmaanden"), _uitwerking(moment)
    months = None if effect is None else _maanden(moment, effect)
    return None if told is None or months is None else bool(told == months)


def vergoeding_volstaat(moment: Any) -> bool | None:
    """XII 7 §2 lid 5: the payment in lieu is the salary of a normal notice, in cents."""
    paid, salary, effect = moment.value("bedrag"), moment.value("maandsalaris"), _uitwerking(moment)
    months = None if effect is None else _maanden(moment, effect)
    if paid is None:
        return None
    due = regels.afdanking_vergoeding(1, UNKNOWN if months is None else months, UNKNOWN if salary is None else salary)
    return None if due == UNKNOWN else bool(paid == due)


def _uitwerking(moment: Any) -> int | None:
    """The ordinal of the day on which the notification takes effect; of the letter that is being recorded, or the last one."""
    sent = moment.value("dag") if moment.own is not None and moment.own.daad == "betekening" else moment.value("betekening")
    return None if sent is None else int(regels.opzegging_betekend_op(sent.toordinal()))


def _maanden(moment: Any, effect: int) -> int | None:
    appointed, with_probation = moment.value("begin_als_ambtenaar"), int(moment.reading("XII-2-stage") == "stage")
    probation = moment.value("begin_stage") if with_probation else None
    if appointed is None or (with_probation and probation is None):
        return None
    since = dienst_als_ambtenaar_sinds(appointed.toordinal(), NONE if probation is None else probation.toordinal(), with_probation)
    measured_at_start = int(moment.reading("XII-7-peildag") == "begin")
    return int(regels.opzegging_maanden(since, effect, regels.opzegging_begin(effect), measured_at_start))
