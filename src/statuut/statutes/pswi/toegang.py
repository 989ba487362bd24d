"""What a file tells for the rules of access that are no promotion: admission, offices, functions, permissions, titles and contracts.

The targets stand in `gegevens/toegang.yaml`; `bevordering.Bevorderingsbalie` judges them. Position, evaluations and seniorities come from
`bevordering.feiten`, the end of service from `verlof.einde`; here is what is left: birth, diplomas, probation, contract, absences,
penalties. A fact that the file cannot tell is left out and asked.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import pairwise
from typing import Any

from statuut.dossier.event import Event
from statuut.engine.leave import Outcomes
from statuut.engine.promotion import Target
from statuut.engine.units import MONTHS
from statuut.engine.values import NONE
from statuut.statutes.pswi.bevordering import evaluaties
from statuut.statutes.pswi.feiten.loopbaan import Strook
from statuut.statutes.pswi.feiten.persoon import DIPLOMAS
from statuut.statutes.pswi.gegevens.lijsten import CONTRACTUEEL, NIVEAUS, STAGIAIR, WETENSCHAPPELIJK
from statuut.statutes.pswi.verlof.beeld import Beeld
from statuut.statutes.pswi.verlof.einde import feiten as eindefeiten
from statuut.statutes.pswi.vragen import verzameld
from statuut.timeline.month import months_between

#: The level that a diploma opens (VIII 4); of another kind of diploma the file does not tell it.
NIVEAU_VAN_DIPLOMA = {**dict.fromkeys(DIPLOMAS, "A"), "master": "A", "bachelor": "B", "secundair": "C"}
#: Kinds of target: for a recruitment only a contract that begins on the day is the one in question.
AANWERVING, EINDE = "aanwerving", "einde"
OVERGANG = "overgang_niveau"


def toegangsfeiten(
    beeld: Beeld, target: Target, on: date, outcomes: Outcomes, readings: Mapping[str, int], parameters: Mapping[str, Any],
    typed: Mapping[str, int], employment: int | None = None,
) -> dict[str, int]:  # fmt: skip
    """What the file says beside `bevordering.feiten` for a target of access on a day; `typed` are the facts already settled."""
    facts = eindefeiten(beeld, on, outcomes, readings, parameters) if target.kind == EINDE else {}
    facts["tuchtstraf_niet_doorgehaald"] = int(any(e.body.eindbeslissing <= on for e in beeld.records("tuchtstraf")))  # type: ignore[attr-defined]
    facts["evaluatie_jaar"] = on.year - 1
    if beeld.persoon.geboorte is not None:
        facts["geboortedatum"] = beeld.persoon.geboorte.toordinal()
    facts.update(_diplomas(beeld.records("diploma"), on, typed))
    facts.update(_overgang(beeld.records("examenresultaat"), on, typed))
    number = beeld.tewerkstelling_op(on) if employment is None else employment
    row = None if number is None else beeld.strook(on, number)
    if row is None or number is None:
        last = _laatste(beeld, on)
        return facts if last is None else facts | evaluaties(beeld.records("evaluatie"), last, on)
    facts.update(_positie(row))
    facts["kandidaat_onvoldoende"] = evaluaties(beeld.records("evaluatie"), number, on)["laatste_evaluatie_onvoldoende"]
    mine = tuple(event for event in beeld.events if event.tewerkstelling == number and not event.omgekeerd and event.van <= on)
    facts.update(_stage(mine, row))
    if row.hoedanigheid == CONTRACTUEEL:
        facts.update(_contract(mine, on, target))
        facts["ononderbroken_in_dienst"] = MONTHS.scale * months_between(_zonder_onderbreking(beeld.stroken[number], on), on)
    return facts


def eigen_feiten(target: Target, facts: Mapping[str, int]) -> dict[str, int]:
    """The facts of the file as the target uses them: some under another name too, those about somebody else left out."""
    taken = {name: facts[source] for name, source in target.takes.items() if source in facts}
    return {name: value for name, value in {**facts, **taken}.items() if name not in target.without}


def _positie(row: Strook) -> dict[str, int]:
    """What follows from the position on the day; an absence leaves open whether it was permitted, none does not."""
    facts = {
        "kandidaat_van_diensten": 1,
        "behoort_tot_wetenschappelijk": int(row.groep == WETENSCHAPPELIJK),
        "toestand_non_activiteit": int(row.non_activiteit),
    }
    if not row.afwezig:
        facts["afwezig_met_toestemming"] = 0
    if row.hoedanigheid == CONTRACTUEEL:
        facts["evaluator_ambt"] = verzameld().facts["evaluator_ambt"].unit.codes.index("contractueel")
    return facts


def _diplomas(events: tuple[Event, ...], on: date, typed: Mapping[str, int]) -> dict[str, int]:
    """The level of the highest diploma, since when, and since when there is one of the level that is asked.

    A diploma of another kind leaves the highest level open, unless there is one of level A.
    """
    facts: dict[str, int] = {}
    held: list[Any] = [event for event in events if event.van <= on]
    if any(event.body.diploma == "doctoraat" for event in held):
        facts["doctoraat_op_proefschrift"] = 1
    levels = sorted((event.van, NIVEAUS.index(NIVEAU_VAN_DIPLOMA[event.body.diploma])) for event in held
                    if event.body.diploma in NIVEAU_VAN_DIPLOMA)  # fmt: skip
    if not levels:
        return facts
    highest = max(level for _, level in levels)
    if highest == len(NIVEAUS) - 1 or len(levels) == len(held):
        unit = verzameld().facts["niveau_diploma"].unit
        facts["niveau_diploma"] = unit.codes.index(NIVEAUS[highest])
        facts["hoogste_diploma_behaald_op"] = next(day for day, level in levels if level == highest).toordinal()
    if typed.get("personeelsgroep") == WETENSCHAPPELIJK:
        asked: int | None = NIVEAUS.index("A")
    else:
        asked = typed.get("niveau_van_examen")
    since = [day for day, level in levels if asked is not None and level >= asked]
    if since:
        facts["diploma_behaald_op"] = min(since).toordinal()
    return facts


def _overgang(events: tuple[Event, ...], on: date, typed: Mapping[str, int]) -> dict[str, int]:
    """Whether the exam for the level that was typed was passed; without a recorded result the file does not tell."""
    bodies: list[Any] = [event.body for event in events if event.van <= on]
    results = [b.geslaagd for b in bodies if b.soort_examen == OVERGANG and b.niveau and NIVEAUS.index(b.niveau) == typed.get("niveau")]
    return {"geslaagd_voor_overgang": int(any(results))} if results else {}


def _stage(mine: tuple[Event, ...], row: Strook) -> dict[str, int]:
    """When the last probation began, and the appointment that ended it; none as long as the person is a probationer."""
    begun = [event.van for event in mine if event.soort == "stage"]
    if not begun:
        return {}
    facts = {"stage_begonnen_op": max(begun).toordinal()}
    ended = [event.van for event in mine if event.soort == "benoeming" and event.van >= max(begun)]
    if row.hoedanigheid == STAGIAIR:
        facts["stage_beslissing_werkt_op"] = NONE
    elif ended:
        facts["stage_beslissing_werkt_op"] = min(ended).toordinal()
    return facts


def _contract(mine: tuple[Event, ...], on: date, target: Target) -> dict[str, int]:
    """The contract that runs: its days, kind and hours; for an engagement only one that begins on the day."""
    last = max((event for event in mine if event.soort == "contract"), key=lambda event: event.van)
    if target.kind == AANWERVING and last.van != on:
        return {}
    body: Any = last.body
    end = last.periode.last_day
    return {
        "contractduur": verzameld().facts["contractduur"].unit.codes.index(body.contractduur),
        "contract_begin": last.van.toordinal(),
        "contract_einde": NONE if end is None else end.toordinal(),
        "prestatiefractie": body.fractie,
    }


def _zonder_onderbreking(rows: tuple[Strook, ...], on: date) -> date:
    """The first day of the service that runs without a break up to the day."""
    begun = [row for row in rows if row.periode.van <= on]
    since = begun[0].periode.van
    for before, after in pairwise(begun):
        if before.periode.tot != after.periode.van:
            since = after.periode.van
    return since


def _laatste(beeld: Beeld, on: date) -> int | None:
    """The employment that ended last before the day; None for who was never in service."""
    ended = [(rows[-1].periode.van, number) for number, rows in beeld.stroken.items() if rows[0].periode.van <= on]
    return max(ended)[1] if ended else None
