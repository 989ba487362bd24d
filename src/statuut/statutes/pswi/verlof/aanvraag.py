"""The facts of a request for leave: what the file says on its first day, what its title counts, and what a person typed.

A fact that nobody can tell is left out, so that what leans on it is undetermined. Typed facts are read in their own unit; a name that
no rule knows, or a value that cannot be read, is a ValueError with a Dutch sentence.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from statuut.engine.leave import LeaveRequest, Outcomes
from statuut.engine.rule import RuleBook
from statuut.engine.values import NONE, is_number
from statuut.statutes.pswi.deel_11_toestand.titel_1_toestand import AARDEN
from statuut.statutes.pswi.feiten.loopbaan import Strook
from statuut.statutes.pswi.gegevens.lijsten import NIVEAUS, RANGEN, graad_nummer, graden
from statuut.statutes.pswi.verlof.beeld import Beeld
from statuut.statutes.pswi.verlof.samenloop import dagen_dubbel
from statuut.statutes.pswi.verlof.toestand import pensioen_vanaf
from statuut.timeline.month import month_number
from statuut.timeline.period import Period

ONBEKEND, GEEN = frozenset({"", "onbekend"}), "geen"


def tewerkstelling(beeld: Beeld, request: LeaveRequest) -> int | None:
    """The employment of a request: the one named, else the one in service on its first day, else the first of the file."""
    if request.employment is not None:
        return request.employment
    found = beeld.tewerkstelling_op(request.van)
    return next(iter(beeld.stroken), None) if found is None else found


def gemene_feiten(beeld: Beeld, request: LeaveRequest, outcomes: Outcomes) -> dict[str, int]:
    """What holds for every kind: the person, the position on the first day, the request itself, and days that are no service."""
    employment = tewerkstelling(beeld, request)
    period = Period.inclusive(request.van, request.tot)
    inside = beeld.dagen_waar(period, lambda row: True, employment) if employment is not None else 0
    facts = {
        "dag": request.van.toordinal(),
        "begin_verlof": request.van.toordinal(),
        "einde_verlof": request.tot.toordinal(),
        "afwezige_fractie": request.share,
        "dagen_buiten_dienst": period.days - inside,
        "dagen_al_afwezig": dagen_dubbel(beeld, request, employment),
        "pensioen_vanaf": _ordinal(pensioen_vanaf(beeld)),
    }
    if request.kind in AARDEN:
        facts["soort_afwezigheid"] = AARDEN.index(request.kind)
    if request.asked_on is not None:
        facts["aanvraagdatum"] = request.asked_on.toordinal()
    if beeld.persoon.geboorte is not None:
        facts["geboortedatum"] = beeld.persoon.geboorte.toordinal()
    seniority = outcomes("dienstancienniteit", month_number(request.van))
    if is_number(seniority):
        facts["dienstancienniteit"] = seniority
    row = beeld.strook(request.van, employment)
    if row is not None and employment is not None:
        facts.update(_position(row, request))
        facts["indiensttreding"] = beeld.stroken[employment][0].periode.van.toordinal()
        facts["kinderen_onder_vijftien"] = sum(
            1 for period, fifteen in beeld.persoon.kinderen if request.van in period and request.van < fifteen
        )
    return facts


def _position(row: Strook, request: LeaveRequest) -> dict[str, int]:
    grade = graden()[row.graad]
    return {
        "hoedanigheid": row.hoedanigheid,
        "personeelsgroep": row.groep,
        "graad": graad_nummer()[row.graad],
        "rang": RANGEN.index(grade.rang),
        "niveau": NIVEAUS.index(grade.niveau),
        "prestatiefractie": row.prestatie,
        "toestand_non_activiteit": int(row.non_activiteit),
        "voltijds_afwezig": int(request.share >= row.regime),
    }


def _ordinal(day: date | None) -> int:
    return NONE if day is None else day.toordinal()


def getypte_feiten(book: RuleBook, typed: Mapping[str, str]) -> dict[str, int]:
    """Facts as typed, by name; what is left empty or called unknown is left out."""
    found: dict[str, int] = {}
    for name, text in typed.items():
        cleaned = text.strip()
        owner = book.facts.get(name) or book.rules.get(name)
        if owner is None:
            raise ValueError(f"'{name}' is geen gegeven dat bij een verlof gevraagd wordt")
        if cleaned.lower() in ONBEKEND:
            continue
        none_too = name in book.facts and book.facts[name].may_be_none
        if cleaned.lower() == GEEN and none_too and GEEN not in owner.unit.codes:
            found[name] = NONE
            continue
        try:
            found[name] = owner.unit.parse(cleaned)
        except ValueError as fault:
            raise ValueError(f"{owner.term}: {fault}") from None
    return found
