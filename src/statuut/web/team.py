"""The team calendar: who is absent with what on each day of a month, and how many remain; from kept records alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from statuut.store.doors import WorkRecord
from statuut.store.models import Person
from statuut.timeline.calendar import public_holidays
from statuut.timeline.formatting import format_percent_e4
from statuut.timeline.month import first_day, last_day
from statuut.web.charts.year import DAYS
from statuut.web.leave_groups import KindLook, kind_look
from statuut.web.rosters import Pattern, patterns_in, share_of, share_on, works_on

WHOLE = 10_000
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Gone:
    """An absence of a person in the month: `deel` is the share of full time absent, or of a half day."""

    persoon: Person
    soort: KindLook
    van: date
    tot: date | None
    deel: int
    halve_dag: str
    nr: int

    @property
    def deel_tekst(self) -> str:
        """The share in words."""
        return self.halve_dag if self.halve_dag else "" if self.deel >= WHOLE else format_percent_e4(self.deel)

    @property
    def adres(self) -> str:
        """The record."""
        return f"/personeel/{self.persoon.personeelsnummer}/dossier/{self.nr}/"

    def on(self, day: date) -> bool:
        """Whether it holds on a day."""
        return self.van <= day and (self.tot is None or day <= self.tot)


@dataclass(frozen=True)
class TeamRow:
    """A person with the drawn days of the month."""

    persoon: Person
    cellen: SafeString
    afwezig: bool


@dataclass
class Cover:
    """A day of the month: how many have to work, and how much of them is there, in ten-thousandths of a person."""

    dag: date
    feestdag: str
    verwacht: int = 0
    aanwezig: int = 0

    @property
    def kop(self) -> str:
        """The short name of the weekday."""
        return DAYS[self.dag.weekday()]

    @property
    def weekend(self) -> bool:
        """Whether it is a Saturday or Sunday."""
        return self.dag.weekday() >= 5

    @property
    def aantal(self) -> str:
        """How many are there, with one decimal where it matters."""
        tenths = (self.aanwezig + 500) // 1000
        return str(tenths // 10) if tenths % 10 == 0 else f"{tenths // 10},{tenths % 10}"

    @property
    def procent(self) -> int | None:
        """The share that is there, rounded down; None on a day on which nobody has to work."""
        return None if self.verwacht == 0 else self.aanwezig * 100 // (self.verwacht * WHOLE)

    @property
    def dun(self) -> bool:
        """Whether fewer than half are there."""
        return self.procent is not None and self.procent < 50


@dataclass(frozen=True)
class TeamMonth:
    """The calendar of a month."""

    rijen: list[TeamRow]
    dagen: list[Cover]
    afwezigheden: list[Gone]

    @property
    def krapste(self) -> Cover | None:
        """The day with the smallest share present."""
        due = [each for each in self.dagen if each.procent is not None]
        return min(due, key=lambda each: (each.procent or 0, each.dag)) if due else None


def team_month(persons: Sequence[Person], records: Iterable[WorkRecord], month: int, *, only_absent: bool = False) -> TeamMonth:
    """Everybody in service in the month, with absences and cover; `only_absent` leaves out rows, not cover."""
    by_person: dict[int, list[WorkRecord]] = {}
    for record in records:
        by_person.setdefault(record.persoon, []).append(record)
    van, tot = first_day(month), last_day(month)
    feasts = public_holidays(van.year)
    days = [Cover(van + place * ONE_DAY, feasts.get(van + place * ONE_DAY, "")) for place in range((tot - van).days + 1)]
    rows: list[TeamRow] = []
    every: list[Gone] = []
    for person in persons:
        mine = by_person.get(person.pk, [])
        gone = [_gone(person, record) for record in mine if record.soort == "afwezigheid"]
        patterns = patterns_in(mine)
        cells = mark_safe("".join([_cell(person, day, gone, patterns) for day in days]))
        every += gone
        if gone or not only_absent:
            rows.append(TeamRow(person, cells, bool(gone)))
    return TeamMonth(rows, days, every)


def _gone(person: Person, record: WorkRecord) -> Gone:
    body: Mapping[str, object] = record.inhoud
    kind = kind_look(person.statuut, str(body.get("aard", "")))
    return Gone(person, kind, record.van, record.tot, share_of(record.inhoud), str(body.get("halve_dag") or ""), record.nr)


def _cell(person: Person, cover: Cover, gone: Sequence[Gone], patterns: Sequence[Pattern]) -> SafeString:
    """The cell of a day; what it adds to the cover is added on the way."""
    day = cover.dag
    serving = person.in_dienst is not None and person.in_dienst <= day and (person.uit_dienst is None or day <= person.uit_dienst)
    if not serving:
        return _cells("out")
    due = works_on(patterns, day) and not cover.feestdag
    holding = [each for each in gone if each.on(day)]
    employed = share_on(patterns, day)
    away = min(WHOLE, sum(WHOLE // 2 if each.halve_dag else each.deel * WHOLE // employed for each in holding))
    if due:
        cover.verwacht += 1
        cover.aanwezig += WHOLE - away
    base = "feast" if cover.feestdag else "work" if due else "free"
    if not holding or (base != "work" and away < WHOLE):
        return _cells(base)
    shown = max(holding, key=lambda each: each.deel)
    title = "; ".join(f"{each.soort.naam} {each.deel_tekst}".strip() for each in holding)
    classes = f"{base} {'away' if away >= WHOLE else 'part'} {shown.soort.groep.toon}"
    return format_html(
        '<td class="{}" title="{}">{}<span class="visually-hidden">: {}</span></td>', classes, title, shown.soort.groep.letter, title
    )


@cache
def _cells(name: str) -> SafeString:
    return format_html('<td class="{}"></td>', name)
