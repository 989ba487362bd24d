"""PSWI part XI, title 2, public holidays (XI 12): which days are free, and what comes in their place.

The fourteen holidays stand in `timeline.calendar`. Those at the weekend are made good by the days between Christmas and New Year, read as
27 to 31 December (25 and 26 December are holidays themselves). Whoever must work on one of these days gets as much time back. Continuous
service has no closure: a replacement day for each holiday. Leaving for pension before Christmas: a day for each weekend holiday before it.
Contract staff have the same days (XIV 32, XIV 33).
"""

from __future__ import annotations

from datetime import date

from statuut.engine.days import calendar_day
from statuut.engine.units import COUNT, DATE, DAYS, MINUTES, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE
from statuut.statutes.pswi.vragen import feit, vraag
from statuut.timeline.calendar import SATURDAY, bridge_period, public_holidays

KERSTMIS = (12, 25)

feit("continudienst", "werkt in continudienst", YES_NO, "XI 12 §3", "Werkt het personeelslid in een continuregeling?")
feit("verplicht_gewerkt", "moest werken voor de dienst", YES_NO, "XI 12 §2 lid 2", "Moest er op die dag gewerkt worden voor de dienst?")
feit("gewerkte_minuten", "minuten gewerkt op die dag", MINUTES, "XI 12 §2 lid 2", "Hoeveel minuten werd er op die dag gewerkt?")
feit("feestdagen_vanaf", "eerste dag in dienst van het jaar", DATE, "XI 12 §3", "Vanaf welke dag van het jaar?")
feit("feestdagen_tot", "laatste dag in dienst van het jaar", DATE, "XI 12 §3", "Tot en met welke dag van het jaar?")
feit("pensioendatum", "eerste dag van het pensioen", DATE, "XI 12 §4", "Op welke dag begint het pensioen?", none=True)


def feestdagen_tussen(first, last):
    """The public holidays from one ordinal day to another, both included, with how many holidays fall on the day."""
    van, tot = calendar_day(first), calendar_day(last)
    found = []
    for year in range(van.year, tot.year + 1):
        for day, name in public_holidays(year).items():
            if van <= day <= tot:
                found.append((day, name.count(" en ") + 1))
    return found


@vraag("XI 12 §1", unit=YES_NO, also=("XIV 32",))
def is_feestdag(dag):
    """Whether the day is a public holiday on which everyone has vacation."""
    day = calendar_day(dag)
    return 1 if day in public_holidays(day.year) else 0


@vraag("XI 12 §1", unit=COUNT)
def feestdagen_in_jaar(vakantiejaar):
    """Days of a year that are public holidays, those at the weekend included; two holidays on one day are one day."""
    return len(feestdagen_tussen(date(vakantiejaar, 1, 1).toordinal(), date(vakantiejaar, 12, 31).toordinal()))


@vraag("XI 12 §2 lid 1", unit=YES_NO, also=("XIV 33",))
def is_vrij_met_kerst(dag, continudienst):
    """Whether the day lies in the closure between Christmas and New Year; nothing to say in continuous service."""
    if continudienst == 1:
        return NOT_APPLICABLE
    day = calendar_day(dag)
    return 1 if day in bridge_period(day.year) else 0


@vraag("XI 12 §2 lid 2", unit=MINUTES)
def vervangende_minuten(is_feestdag, is_vrij_met_kerst, verplicht_gewerkt, gewerkte_minuten):
    """Replacement vacation for work on a holiday or between Christmas and New Year: as long as the work itself."""
    if verplicht_gewerkt == 0 or (is_feestdag == 0 and is_vrij_met_kerst != 1):
        return 0
    return gewerkte_minuten


@vraag("XI 12 §3", unit=DAYS)
def vervangende_dagen_continudienst(continudienst, feestdagen_vanaf, feestdagen_tot):
    """Replacement days in continuous service: one for each day of holiday in service, worked or at rest, at the weekend or not."""
    if continudienst == 0:
        return NOT_APPLICABLE
    return len(feestdagen_tussen(feestdagen_vanaf, feestdagen_tot))


@vraag("XI 12 §4", unit=DAYS)
def vervangende_dagen_pensioen(continudienst, pensioendatum):
    """Replacement days on leaving for pension before Christmas: the weekend holidays of the year before the day of the pension."""
    if continudienst == 1 or pensioendatum == NONE:
        return NOT_APPLICABLE
    day = calendar_day(pensioendatum)
    if (day.month, day.day) > KERSTMIS:
        return NOT_APPLICABLE
    first = date(day.year, 1, 1)
    if day == first:
        return 0
    return sum(number for each, number in feestdagen_tussen(first.toordinal(), pensioendatum - 1) if each.weekday() >= SATURDAY)


@vraag("XI 12 §2 lid 2", unit=DATE, also=("XI 12 §3",))
def vervangende_vakantie_uiterste_dag(vakantie_uiterste_dag):
    """The last day on which replacement vacation can be taken: as the annual leave of the year in which it arose."""
    return vakantie_uiterste_dag
