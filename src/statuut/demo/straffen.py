"""Disciplinary penalties that still stand in the file (IX 2, IX 28): a reprimand of the year before, and one of some months ago."""

from __future__ import annotations

from datetime import date, timedelta

from statuut.demo.afwezigheden import Writer, official
from statuut.demo.pen import STATE_DAY, Pen
from statuut.demo.plan import Plan, Theme

#: From the final decision to the day on which the penalty takes effect.
TOT_UITWERKING = timedelta(days=6)


def _blaam(decided: date) -> Writer:
    def write(pen: Pen, plan: Plan) -> None:
        pen.write("tuchtstraf", decided + TOT_UITWERKING, noted=decided + TOT_UITWERKING, straf="blaam", eindbeslissing=decided)

    return write


def _in_service(plan: Plan) -> bool:
    """An official of long standing who is still there."""
    return official(1975, 1998)(plan) and plan.end == STATE_DAY


THEMES = (
    Theme("blaam", 1, _in_service, _blaam(date(2005, 3, 10))),
    Theme("blaam_recent", 1, _in_service, _blaam(date(2005, 9, 15))),
)
