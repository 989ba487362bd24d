"""The year calendar of a person: status and roster per day, and the legend of what occurs in it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from django.utils.safestring import SafeString

from statuut.payroll.leave import LeaveQuestions
from statuut.payroll.verdict_shape import percent_text
from statuut.timeline.calendar import bridge_period, public_holidays
from statuut.timeline.period import Period
from statuut.web.charts.year import Away, CalendarDay, year_calendar
from statuut.web.leave_groups import WORK, KindLook, Look, kind_look
from statuut.web.rosters import patterns_of, works_on

if TYPE_CHECKING:
    from statuut.engine.leave import StatusPart, StatusSpan
    from statuut.web.people import Asked

ONE_DAY = timedelta(days=1)
BRIDGE = "vrij tussen Kerstmis en Nieuwjaar"


@dataclass(frozen=True)
class Absent:
    """A stretch of absence in the year, with the days of the roster in it."""

    van: date
    tot: date
    soort: KindLook
    deel: str
    werkdagen: int
    artikel: str
    adres: str


@dataclass(frozen=True)
class LeaveYear:
    """The drawing, the groups that occur, and the absences as rows."""

    tekening: SafeString
    groepen: list[tuple[Look, list[str]]]
    afwezigheden: list[Absent]
    werkdagen: int
    afwezige_werkdagen: int

    @property
    def leeg(self) -> bool:
        """Whether the year holds no day of service."""
        return self.werkdagen == 0


def leave_year(question: Asked, leave: LeaveQuestions, year: int) -> LeaveYear:
    """The calendar of one year."""
    van, tot = date(year, 1, 1), date(year, 12, 31)
    feasts = {**dict.fromkeys(bridge_period(year), BRIDGE), **public_holidays(year)}
    patterns = patterns_of(question.dossier, question.bekend)
    days: dict[date, CalendarDay] = {}
    rows: list[Absent] = []
    for span in leave.status(van, tot):
        mine = patterns.get(span.employment, [])
        inside = span.period.overlap(Period.inclusive(van, tot))
        if inside is None:
            continue
        working = {day for day in inside if works_on(mine, day) and day not in feasts}
        away = [_away(question, part, span) for part in span.parts if part.kind != WORK]
        for day in inside:
            told = CalendarDay(True, works_on(mine, day), feasts.get(day, ""), tuple(each for each, _ in away))
            days[day] = told if day not in days else replace(told, afwezig=(*days[day].afwezig, *told.afwezig))
        for each, part in away:
            _add(
                rows, Absent(inside.van, inside.last_day or tot, each.soort, each.deel.strip(" ()"), len(working), part.article, each.adres)
            )
    groups: dict[Look, list[str]] = {}
    for row in rows:
        names = groups.setdefault(row.soort.groep, [])
        if row.soort.naam not in names:
            names.append(row.soort.naam)
    due = [day for day, told in days.items() if told.werkdag and not told.feestdag]
    gone = sum(1 for day in due if any(each.heel for each in days[day].afwezig))
    return LeaveYear(year_calendar(year, days, question.op), list(groups.items()), rows, len(due), gone)


def _away(question: Asked, part: StatusPart, span: StatusSpan) -> tuple[Away, StatusPart]:
    whole = part.share >= sum(each.share for each in span.parts)
    share = "" if whole else f" ({percent_text(part.share).replace('.', ',')}\u00a0%)"
    address = f"/personeel/{question.nr}/dossier/{part.event}/" if part.event else ""
    return Away(kind_look(question.person.statuut, part.kind), whole, share, address), part


def _add(rows: list[Absent], row: Absent) -> None:
    """One row for stretches of the same absence that follow each other."""
    for place, earlier in enumerate(rows):
        if (earlier.soort, earlier.deel, earlier.adres) == (row.soort, row.deel, row.adres) and earlier.tot + ONE_DAY == row.van:
            rows[place] = replace(earlier, tot=row.tot, werkdagen=earlier.werkdagen + row.werkdagen)
            return
    rows.append(row)
