"""A year as twelve small months: days to work, absences with letter and tone, public holidays, the day asked.

A filled day is a whole absence, a framed one a part of the work; the letter names the group of leave, so that colour is never alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from statuut.timeline.formatting import MONTH_NAMES, format_long_date
from statuut.web.leave_groups import KindLook

DAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
LONG_DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
WEEK = 7


@dataclass(frozen=True, slots=True)
class Away:
    """An absence on a day: its kind, whether it takes the whole day, the share in words, what made it."""

    soort: KindLook
    heel: bool
    deel: str
    adres: str = ""


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """What is known of a day; `dienst` is whether the person is in service, `werkdag` whether the roster has work."""

    dienst: bool
    werkdag: bool
    feestdag: str = ""
    afwezig: Sequence[Away] = ()


def year_calendar(year: int, days: Mapping[date, CalendarDay], marked: date) -> SafeString:
    """Twelve tables, a month each."""
    return format_html_join("", "{}", ((_month(year, month, days, marked),) for month in range(1, 13)))


def _month(year: int, month: int, days: Mapping[date, CalendarDay], marked: date) -> SafeString:
    first = date(year, month, 1)
    start = first - timedelta(days=first.weekday())
    weeks: list[list[SafeString]] = []
    while start.month == month or start < first:
        week = [start + timedelta(days=place) for place in range(WEEK)]
        weeks.append([_cell(day, days, marked) if day.month == month else _EMPTY for day in week])
        start += timedelta(days=WEEK)
    names = format_html_join("", '<th scope="col"><abbr title="{}">{}</abbr></th>', zip(LONG_DAYS, DAYS, strict=True))
    rows = format_html_join("", "<tr>{}</tr>", ((format_html_join("", "{}", ((cell,) for cell in week)),) for week in weeks))
    return format_html(
        '<table class="month"><caption>{}</caption><thead><tr>{}</tr></thead><tbody>{}</tbody></table>', MONTH_NAMES[month - 1], names, rows
    )


_EMPTY = mark_safe("<td></td>")


def _cell(day: date, days: Mapping[date, CalendarDay], marked: date) -> SafeString:
    told = days.get(day)
    here = " here" if day == marked else ""
    if told is None or not told.dienst:
        return format_html('<td class="out{}" title="{}: niet in dienst">{}</td>', here, format_long_date(day), day.day)
    words = [format_long_date(day)]
    words += [told.feestdag] if told.feestdag else []
    words += ["geen werkdag"] if not told.werkdag and not told.feestdag else []
    words += [f"{each.soort.naam}{each.deel}" for each in told.afwezig]
    words += ["de gevraagde dag"] if here else []
    base = "feast" if told.feestdag else "work" if told.werkdag else "free"
    if not told.afwezig or (base != "work" and not any(each.heel for each in told.afwezig)):
        return format_html(
            '<td class="{}{}" title="{}">{}</td>', base, here, ": ".join((words[0], ", ".join(words[1:]) or "werkdag")), day.day
        )
    shown = max(told.afwezig, key=lambda each: each.heel)
    classes = f"{base}{here} {'away' if shown.heel else 'part'} {shown.soort.groep.toon}"
    title = f"{words[0]}: {', '.join(words[1:])}"
    inside = format_html('{}<b aria-hidden="true">{}</b>', day.day, shown.soort.groep.letter)
    if shown.adres:
        inside = format_html('<a href="{}" aria-label="{}">{}</a>', shown.adres, title, inside)
    return format_html('<td class="{}" title="{}">{}</td>', classes, title, inside)
