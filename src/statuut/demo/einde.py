"""The end of service: pension, resignation, dismissal, end of contract or probation, death; and leave not taken."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from random import Random

from statuut.demo.pen import Pen
from statuut.demo.plan import AMBTENAAR, CONTRACT, STAGE, Plan, Theme
from statuut.timeline.month import add_months, last_day, month_number

LEAVE_ENDS = frozenset({"pensioen", "ontslag_op_verzoek", "einde_contract"})


def _leaves(first: int, last: int, capacity: str = AMBTENAAR) -> Callable[[Plan], bool]:
    return lambda plan: plan.hoedanigheid == capacity and first <= plan.entry.year <= last and not plan.themes


#: One reason a person; the name of the theme is the reason.
THEMES = (
    Theme("einde_stage", 1, lambda plan: plan.hoedanigheid == STAGE and plan.entry <= date(2005, 3, 1)),
    Theme("overlijden", 1, _leaves(1975, 1994)),
    Theme("beroepsongeschiktheid", 1, _leaves(1985, 1996)),
    Theme("ontslag_ambtshalve", 1, _leaves(1985, 1996)),
    Theme("afzetting", 1, _leaves(1980, 1996)),
    Theme("einde_contract", 6, _leaves(1990, 2004, CONTRACT)),
    Theme("ontslag_op_verzoek", 6, _leaves(1990, 2001)),
    Theme("pensioen", 9, _leaves(1975, 1984)),
)
REASONS = frozenset(theme.name for theme in THEMES)


def settle_end(rng: Random, plan: Plan) -> None:
    """Decide the last day of service; who retires gets a birth date of that age."""
    reason = next(iter(sorted(REASONS & plan.themes)), None)
    if reason is None:
        return
    if reason == "pensioen":
        _retire(rng, plan)
    elif reason == "einde_stage":
        plan.last_day = last_day(month_number(add_months(plan.entry, 5)))
    elif reason == "einde_contract":
        day = date(2004, 6, 30) + timedelta(days=rng.randint(0, 500))
        plan.last_day = max(day, plan.entry + timedelta(days=200))
    else:
        plan.last_day = date(2003, 1, 15) + timedelta(days=rng.randint(0, 1060))


def _retire(rng: Random, plan: Plan) -> None:
    year, age = rng.choice((2003, 2004, 2005, 2005, 2005)), rng.randint(60, 64)
    plan.geboren = date(year - age, plan.geboren.month, plan.geboren.day if plan.geboren.day < 29 else 28)
    day = last_day(month_number(date(year, plan.geboren.month, 1)))
    plan.last_day = day.replace(day=16) if rng.random() < 0.3 else day


def write_end(pen: Pen, plan: Plan) -> None:
    """The end, and for some the days of leave that were left."""
    reason = next(iter(sorted(REASONS & plan.themes)), None)
    if reason is None or plan.last_day is None:
        return
    pen.write("einde_dienst", plan.last_day, reden=reason)
    if reason in LEAVE_ENDS and pen.rng.random() < 0.6:
        days = pen.rng.choice((2, 4, "7,5", 11, 15))
        pen.write("niet_opgenomen_verlof", plan.last_day, dagen=days, wegens_dienst=pen.rng.random() < 0.7)
