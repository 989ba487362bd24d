"""The performances of a month for the conditions of an allowance: overtime, irregular work, call-outs, standby, dangerous work."""

from __future__ import annotations

from typing import Any

from statuut.engine.allowances import AllowanceRequest
from statuut.engine.values import NONE
from statuut.statutes.pswi.deel_13_geldelijk import titel_3_h4_onregelmatig as onregelmatig
from statuut.statutes.pswi.deel_13_geldelijk.titel_3_h4bis_vragen import ERNAAST
from statuut.statutes.pswi.feiten.prestaties import dagsoort
from statuut.statutes.pswi.verlof.beeld import ONE_DAY, Beeld
from statuut.timeline.month import first_day, last_day, month_number

OVERWERK = frozenset({"overwerk", "onvoorzien_overwerk"})
ONREGELMATIG = frozenset({*OVERWERK, "dienst"})
Facts = dict[str, int]


def prestaties(beeld: Beeld, request: AllowanceRequest) -> Facts:
    """The last performance of each sort in the month of the day, and the hours of standby."""
    first, last = first_day(month_number(request.day)), last_day(month_number(request.day))
    every: list[Any] = [event for event in beeld.records("prestatie") if first <= event.van <= last]
    mine = [event for event in every if request.employment in (None, event.tewerkstelling)]
    facts: Facts = {}
    for event in mine:
        if event.body.aard in OVERWERK:
            facts |= _overtime(event)
        if event.body.aard == "oproep":
            facts["oproep_onvoorzien_dringend"] = 1
        if event.body.aard == "gevaarlijk_werk":
            facts["werk_op_lijst"] = 1
    irregular = [event for event in mine if event.body.aard in ONREGELMATIG and _minutes(request.kind, event) is not None]
    if irregular:
        event = max(irregular, key=lambda each: (_minutes(request.kind, each), each.van))
        facts |= {"werk_dag": event.van.toordinal(), "werk_is_overwerk": int(event.body.aard in OVERWERK)}
        facts |= {"werk_begin": event.body.begin, "werk_duur": event.body.duur}
    standby = [each.body.duur for each in mine if each.body.aard == "wachtdienst"]
    if standby and None not in standby:
        facts["permanentie_uren"] = sum(standby) * 100 // 60
    facts["toelage_ernaast"] = ERNAAST.codes.index(_beside(beeld, request, {each.body.aard for each in mine}))
    return facts


def _overtime(event: Any) -> Facts:
    """What the last overtime says."""
    body = event.body
    facts = {"prestatie_buiten_normaal": 1, "overuren_dag": event.van.toordinal(), "overwerk_onvoorzien": int(body.aard != "overwerk")}
    facts["inhaalrust_opgenomen_op"] = NONE if body.opgenomen_op is None else body.opgenomen_op.toordinal()
    return facts if body.duur is None else facts | {"overuren_minuten": body.duur}


def _minutes(kind: str, event: Any) -> int | None:
    """Minutes of the sort that the allowance pays in a performance; None when its times are not known."""
    begin, length = event.body.begin, event.body.duur
    if begin is None or length is None:
        return None
    today, tomorrow = dagsoort(event.van), dagsoort(event.van + ONE_DAY)
    if kind == "zaterdagtoelage":
        return int(onregelmatig.zaterdagminuten(1, begin, length, today, tomorrow, 0))
    if kind == "zondagtoelage":
        return int(onregelmatig.zondagminuten(1, begin, length, today, tomorrow))
    return int(onregelmatig.nachtminuten(1, begin, length, 0))


def _beside(beeld: Beeld, request: AllowanceRequest, performed: set[str]) -> str:
    """What the file has beside the allowance for standby or for shifts that may forbid it; another one where it has nothing such."""
    grants: list[Any] = [event for event in beeld.records("toelage") if event.geldt_op(request.day)]
    running = {event.body.aard for event in grants}
    other = {"permanentietoelage": ("ploegen", "ploegendienst"), "ploegentoelage": ("wachtdienst", "wachtdienst")}
    if "gunstigere_regeling_ploegen" in running:
        return "gunstigere_regeling"
    if request.kind in other and (other[request.kind][0] in running or other[request.kind][1] in performed):
        return "permanentie_of_ploegen"
    return "diensthoofdentoelage" if "diensthoofd" in running else "andere"
