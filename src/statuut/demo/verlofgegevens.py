"""What leave needs beside absences: the birth behind maternity leave, opening balances, and when somebody may retire."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from statuut.demo.afwezigheden import write_absence
from statuut.demo.pen import STATE_DAY, Draft, Pen
from statuut.demo.persoon import write_children
from statuut.demo.plan import AMBTENAAR, ONE_DAY, Plan, Theme
from statuut.timeline.month import add_months, add_years

#: From this day on the rest after a birth that is lengthened for a child in hospital is paid (XI 16 lid 2).
PAID_EXTENSION = date(2004, 7, 1)
MATERNITY = ("bevallingsverlof", "bevallingsverlof_zonder_loon")
#: Themes of leave in non-activity, which nobody has who may retire (XI 3 §2).
NON_ACTIVE = frozenset(
    {"non_activiteit_na_vijf_jaar", "zonder_uitkering", "zonder_uitkering_halftijds", "ander_werk", "verlof_non_activiteit"}
)
#: Days after a birth, or after the stay of the child in hospital, by which all papers are there.
LATEST_PROOF = 30
BEFORE_BIRTH, FIRST_WEEK = 14, 7
RETIREMENT_AGE = 60


def _maternity(pen: Pen) -> list[tuple[Draft, date]]:
    """The maternity leaves of a file, each with the day of the birth."""
    return [(d, d.van + timedelta(days=BEFORE_BIRTH)) for d in pen.of("afwezigheid") if d.body["aard"] in MATERNITY]


def _confinement(pen: Pen, plan: Plan, child: date, expected: date, **facts: Any) -> None:
    """A birth as it is told: first the certificate with the expected day, then what really happened."""
    told = pen.write("bevalling", max(plan.entry, child - timedelta(days=120)), vermoedelijke_datum=expected)
    pen.correct(told, child + timedelta(days=LATEST_PROOF), bron="geboorteakte", werkelijke_datum=child, **facts)


def _birth(pen: Pen, plan: Plan) -> None:
    """The birth of each maternity leave, a few days from the day that was expected."""
    for _, child in _maternity(pen):
        _confinement(pen, plan, child, child + timedelta(days=pen.rng.randint(-5, 6)))


def _child_in_hospital(pen: Pen, plan: Plan) -> None:
    """A child that stayed in hospital after the first week: the leave is longer by that time, without pay before the change of XI 16."""
    for draft, child in _maternity(pen):
        stay: dict[str, Any] = {}
        home = child + timedelta(days=FIRST_WEEK + pen.rng.choice((7, 14)))
        begin = child + timedelta(days=91)
        if child < PAID_EXTENSION and draft.tot == begin - ONE_DAY:
            end = begin + (home - child) - timedelta(days=FIRST_WEEK) - ONE_DAY
            if plan.take(begin, end):
                stay = {"opname_kind_vanaf": child, "opname_kind_tot": home - ONE_DAY}
                write_absence(pen, plan, "bevallingsverlof_onbezoldigd", begin, end, noted=home)
        _confinement(pen, plan, child, child + timedelta(days=3), **stay)


def _birth_of_late(pen: Pen, plan: Plan) -> None:
    """A birth in 2004 or 2005, of two children now and then: fifteen weeks of leave, or nineteen (XI 16)."""
    child = date(2004, 9, 1) + timedelta(days=pen.rng.randint(0, 380))
    twins = pen.rng.random() < 0.3
    van, tot = child - timedelta(days=BEFORE_BIRTH), child + timedelta(days=118 if twins else 90)
    if plan.take(van, tot):
        write_absence(pen, plan, "bevallingsverlof", van, tot)
        several: dict[str, Any] = {"meerling": True} if twins else {}
        _confinement(pen, plan, child, child + timedelta(days=pen.rng.randint(-4, 8)), **several)
        write_children(pen, child, 2 if twins else 1)


def _carried_over(pen: Pen, plan: Plan) -> None:
    """Annual leave that went on to the next year: at most five days."""
    days = pen.rng.choice((1, "1,5", 2, 3, "4,5", 5))
    pen.write("verlofstand", date(2005, 1, 1), aard="jaarlijkse_vakantie", soort_stand="overgedragen", dagen=days, grond="XI 9 §3")


def _taken_elsewhere(aard: str, least: int, most: int, **body: Any) -> Any:
    """Days taken before the file was opened, at another institution."""

    def write(pen: Pen, plan: Plan) -> None:
        days, grond = pen.rng.randint(least, most), "opgave van de vorige werkgever"
        pen.write("verlofstand", plan.entry, aard=aard, soort_stand="opgenomen", dagen=days, grond=grond, **body)

    return write


def _extra(pen: Pen, plan: Plan) -> None:
    """Replacement days for a holiday on which the service had to be manned."""
    day = pen.rng.choice((date(2004, 11, 2), date(2004, 12, 27), date(2005, 5, 5)))
    pen.write("verlofstand", day, aard="vervangende_vakantie", soort_stand="extra", dagen=1, grond="XI 12 §2")


def _after_sixty(plan: Plan) -> date:
    return add_months(add_years(plan.geboren, RETIREMENT_AGE).replace(day=1), 1)


def _may_retire(pen: Pen, plan: Plan) -> None:
    """The month after the sixtieth birthday."""
    pen.write("pensioenvoorwaarden", _after_sixty(plan), grond="brief van de pensioendienst")


def _turns_sixty(plan: Plan) -> bool:
    apart = {"ontbreekt_geboortedatum", *NON_ACTIVE}
    return plan.hoedanigheid == AMBTENAAR and plan.entry < _after_sixty(plan) <= STATE_DAY and not apart & plan.themes


def _official(plan: Plan) -> bool:
    return plan.hoedanigheid == AMBTENAAR and plan.last_day is None and plan.entry.year <= 2003


def _mother(plan: Plan) -> bool:
    return "bevallingsverlof" in plan.themes


def _expecting(plan: Plan) -> bool:
    fits = _official(plan) and plan.geslacht == "v" and 1962 <= plan.geboren.year <= 1980
    return fits and not {"bevallingsverlof", "twee_jonge_kinderen", "supplement_kinderen"} & plan.themes


THEMES = (
    Theme("kind_in_ziekenhuis", 1, lambda plan: _mother(plan) and plan.hoedanigheid == AMBTENAAR, _child_in_hospital),
    Theme("bevalling", 7, lambda plan: _mother(plan) and "kind_in_ziekenhuis" not in plan.themes, _birth),
    Theme("bevalling_onlangs", 4, _expecting, _birth_of_late),
    Theme("vakantie_overgedragen", 24, _official, _carried_over),
    Theme("ziektedagen_elders", 3, lambda plan: _official(plan) and plan.entry.year >= 1990, _taken_elsewhere("ziekteverlof", 8, 60)),
    Theme(
        "onderbreking_elders", 2, lambda plan: _official(plan) and plan.entry.year >= 1990 and plan.age(plan.entry) >= 26,
        _taken_elsewhere("loopbaanonderbreking", 180, 360, fractie=50),
    ),
    Theme("vervangende_dag", 4, _official, _extra),
    Theme("pensioenvoorwaarden", 8, _turns_sixty, _may_retire),
)  # fmt: skip
