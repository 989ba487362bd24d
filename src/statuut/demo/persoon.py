"""Identity, studies, diplomas, household and children of a person."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any

from statuut.demo.pen import STATE_DAY, Pen
from statuut.demo.plan import AMBTENAAR, ONE_DAY, Plan, Theme
from statuut.timeline.month import add_months, add_years

HOOGSTE_DIPLOMAS = (
    "doctoraat", "doctoraat", "doctoraat", "bio_ingenieur", "landbouwkundig_ingenieur", "burgerlijk_ingenieur", "dierenarts", "apotheker",
    "gelijkwaardig_doctoraat", "arts",
)  # fmt: skip
DIPLOMA_VAN_NIVEAU = {"A": "master", "B": "bachelor", "C": "secundair"}
#: Years of age at the end of the studies, by diploma.
STUDIED_UNTIL = {"master": 23, "bachelor": 21, "secundair": 18}
JONG = 25


def _young_family(plan: Plan) -> bool:
    return 1956 <= plan.geboren.year <= 1968 and plan.entry.year <= 1996


THEMES = (
    Theme("gezin_wijzigt", 34, lambda plan: plan.entry.year <= 1999 and plan.geboren.year >= 1950),
    Theme("twee_jonge_kinderen", 14, lambda plan: _young_family(plan) and plan.hoedanigheid == AMBTENAAR),
    Theme("doctoraat_tijdens_loopbaan", 5, lambda plan: plan.graad == "wetenschappelijk_attache" and 1990 <= plan.entry.year <= 2000),
)


def write_person(pen: Pen, plan: Plan, name: tuple[str, str]) -> None:
    """Everything that is known of the person at entry, and what changed later."""
    family, first = name
    pen.write("identiteit", plan.entry, naam=family, voornaam=first, geboortedatum=plan.geboren, geslacht=plan.geslacht)
    _studies(pen, plan)
    _household(pen, plan)


def _studies(pen: Pen, plan: Plan) -> None:
    rng = pen.rng
    diploma = DIPLOMA_VAN_NIVEAU.get(plan.niveau)
    if diploma is not None:
        day = date(plan.geboren.year + STUDIED_UNTIL[diploma], 6, 30)
        pen.write("diploma", min(day, plan.entry - ONE_DAY), diploma=diploma)
    if plan.wetenschappelijk and plan.graad == "wetenschappelijk_attache":
        if "doctoraat_tijdens_loopbaan" in plan.themes:
            day = add_months(plan.entry, rng.randint(14, 44)) + timedelta(days=rng.randint(0, 20))
            pen.write("diploma", day, diploma="doctoraat", omschrijving="Doctor in de wetenschappen")
        elif rng.random() < 0.35:
            pen.write("diploma", plan.entry - timedelta(days=rng.randint(90, 900)), diploma=rng.choice(HOOGSTE_DIPLOMAS))
    if plan.entry.year - plan.geboren.year < JONG:
        _end_of_studies(pen, plan)


def _end_of_studies(pen: Pen, plan: Plan) -> None:
    """The last day of studies, for who entered before twenty-five: often within four months of entry (XIII 75 §4)."""
    near = pen.rng.random() < 0.6
    last = plan.entry - timedelta(days=pen.rng.randint(5, 100) if near else pen.rng.randint(200, 700))
    pen.write("studies_einde", last, grond="leerovereenkomst" if plan.niveau == "D" and pen.rng.random() < 0.2 else "studies")


def _household(pen: Pen, plan: Plan) -> None:
    """One situation from entry on; or one that changes on some day of a month: a marriage, a first child."""
    rng = pen.rng
    if "twee_jonge_kinderen" in plan.themes:
        _two_children(pen, plan)
    elif "gezin_wijzigt" in plan.themes:
        _changing(pen, plan)
    else:
        state = rng.choice(("alleenstaand", "gehuwd", "gehuwd", "samenwonend"))
        _situation(pen, plan.entry, state, rng.choice(("ja", "nee", "nee")), rng.choice((0, 0, 1, 2)) if plan.age(plan.entry) >= 24 else 0)


def _changing(pen: Pen, plan: Plan) -> None:
    rng = pen.rng
    wedding = _some_day(rng, plan.entry + timedelta(days=200), min(plan.end, add_years(plan.entry, 12)))
    child = _some_day(rng, wedding + timedelta(days=300), wedding + timedelta(days=1500))
    _situation(pen, plan.entry, "alleenstaand", None, 0, wedding - ONE_DAY)
    partner = rng.choice(("nee", "nee", "ja"))
    if child >= plan.end:
        _situation(pen, wedding, "gehuwd", partner, 0)
        return
    _situation(pen, wedding, "gehuwd", partner, 0, child - ONE_DAY)
    pen.write("kind", child, geboortedatum_kind=child, ten_laste=True)
    apart = _some_day(rng, child + timedelta(days=900), child + timedelta(days=5000))
    if rng.random() < 0.4 and apart < plan.end:
        _situation(pen, child, "gehuwd", partner, 1, apart - ONE_DAY)
        _situation(pen, apart, "alleenstaand", None, 1)
    else:
        _situation(pen, child, "gehuwd", partner, 1)


def _two_children(pen: Pen, plan: Plan) -> None:
    """Two children who are under fifteen in 2005."""
    rng = pen.rng
    first = _some_day(rng, date(1991, 1, 5), date(1996, 6, 25))
    second = _some_day(rng, date(1997, 1, 5), date(2002, 6, 25))
    partner = rng.choice(("nee", "ja"))
    edges = [(plan.entry, 0), (first, 1), (second, 2)]
    for child in (first, second):
        if child <= plan.end:
            pen.write("kind", child, geboortedatum_kind=child, ten_laste=True)
    for position, (since, children) in enumerate(edges):
        if (position and since <= plan.entry) or since > plan.end:
            continue
        later = [day for day, _ in edges[position + 1 :] if plan.entry < day <= plan.end]
        known = sum(1 for day in (first, second) if day <= plan.entry) if position == 0 else children
        _situation(pen, since, "gehuwd", partner, known, later[0] - ONE_DAY if later else None)


def write_children(pen: Pen, child: date, number: int) -> None:
    """Children born on a day, and the household with them from then on, where the household of that day is known."""
    for _ in range(number):
        pen.write("kind", child, geboortedatum_kind=child, ten_laste=True)
    before = [draft for draft in pen.of("gezinstoestand") if draft.van < child and draft.tot is None]
    if before:
        noted, bron = child + timedelta(days=20), "attest van gezinssamenstelling"
        pen.correct(before[-1], noted, bron=bron, tot=child - ONE_DAY)
        children = before[-1].body["kinderen_kinderbijslag"] + number
        pen.write("gezinstoestand", child, noted=noted, bron=bron, **(before[-1].body | {"kinderen_kinderbijslag": children}))


def _situation(pen: Pen, van: date, state: str, partner: str | None, children: int, tot: date | None = None) -> None:
    about_partner: dict[str, Any] = {} if state == "alleenstaand" or partner is None else {"partner_krijgt_toelage": partner}
    pen.write("gezinstoestand", van, tot, burgerlijke_staat=state, kinderen_kinderbijslag=children, **about_partner)


def _some_day(rng: Random, first: date, last: date) -> date:
    """A day that is mostly in the middle of a month."""
    days = max(1, (min(last, STATE_DAY + timedelta(days=4000)) - first).days)
    return first + timedelta(days=rng.randint(0, days))
