"""What is settled about a person before the file is written: profile, dates, themes, and the days that are taken by absences."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from statuut.demo.pen import STATE_DAY, Pen
from statuut.statutes.pswi.gegevens.lijsten import graden
from statuut.timeline.calendar import is_working_day, next_working_day
from statuut.timeline.month import add_months

ONE_DAY = timedelta(days=1)
CONTRACT, STAGE, AMBTENAAR = "contractueel", "stagiair", "ambtenaar"
#: The profiles and the shares of themes are given for an institution of this size.
SIZE = 200
#: How often a free place for a short absence is looked for.
TRIES = 40


@dataclass
class Plan:
    """One person. `graad` is the grade held at the end; `loopbaan` the grades in turn, from the day each began."""

    nummer: str
    graad: str
    groep: str
    hoedanigheid: str
    geslacht: str
    geboren: date
    entry: date
    last_day: date | None = None
    themes: set[str] = field(default_factory=set)
    loopbaan: list[tuple[date, str]] = field(default_factory=list)
    busy: list[tuple[date, date]] = field(default_factory=list)

    @property
    def niveau(self) -> str:
        """The level of the grade held at the end."""
        return graden()[self.graad].niveau

    @property
    def rang(self) -> str:
        """Its rank."""
        return graden()[self.graad].rang

    @property
    def wetenschappelijk(self) -> bool:
        """Whether the person is scientific staff."""
        return self.groep == "wetenschappelijk"

    @property
    def end(self) -> date:
        """The last day that the file speaks of: the last day of service, or the day of the files."""
        return self.last_day or STATE_DAY

    def age(self, day: date) -> int:
        """Age in whole years on a day."""
        return day.year - self.geboren.year - ((day.month, day.day) < (self.geboren.month, self.geboren.day))

    def serves(self, day: date) -> bool:
        """Whether the person is in service on the day."""
        return self.entry <= day <= self.end

    def grade_on(self, day: date) -> str:
        """The grade held on a day of service."""
        return [grade for since, grade in self.loopbaan if since <= day][-1]

    def take(self, van: date, tot: date) -> bool:
        """Keep the days van..tot for an absence, unless they are taken or out of service."""
        if van < self.entry or tot > self.end or any(van <= last and first <= tot for first, last in self.busy):
            return False
        self.busy.append((van, tot))
        return True

    def window(self, rng: Random, months: int, earliest: date, latest: date = STATE_DAY) -> tuple[date, date] | None:
        """Whole free months of service between two days, or None; the days are kept."""
        first, stop = max(earliest, self.entry), min(latest, self.end)
        start = date(first.year, first.month, 1) if first.day == 1 else add_months(date(first.year, first.month, 1), 1)
        starts = []
        while add_months(start, months) - ONE_DAY <= stop:
            starts.append(start)
            start = add_months(start, 1)
        rng.shuffle(starts)
        for van in starts:
            tot = add_months(van, months) - ONE_DAY
            if self.take(van, tot):
                return van, tot
        return None

    def working_days(self, rng: Random, count: int, earliest: date, latest: date = STATE_DAY) -> tuple[date, date] | None:
        """So many working days in a row of service, free and somewhere between two days, or None; the days are kept."""
        first, stop = max(earliest, self.entry), min(latest, self.end)
        for _ in range(TRIES):
            van = first + timedelta(days=rng.randint(0, max(0, (stop - first).days)))
            if not is_working_day(van):
                continue
            tot = van
            for _ in range(count - 1):
                tot = next_working_day(tot)
            if tot <= stop and self.take(van, tot):
                return van, tot
        return None


@dataclass(frozen=True)
class Theme:
    """A kind of case: how many of two hundred, whom it fits, and what it writes (None: another part looks at the name)."""

    name: str
    share: int
    fits: Callable[[Plan], bool]
    write: Callable[[Pen, Plan], None] | None = None


def spread(themes: Sequence[Theme], plans: Sequence[Plan], rng: Random) -> None:
    """Give each theme to its share of the persons whom it fits, those with the fewest themes first; at least to one."""
    for theme in themes:
        wanted = max(1, round(theme.share * len(plans) / SIZE))
        fitting = [plan for plan in plans if theme.fits(plan)]
        rng.shuffle(fitting)
        for plan in sorted(fitting, key=lambda plan: len(plan.themes))[:wanted]:
            plan.themes.add(theme.name)


def write_themes(themes: Sequence[Theme], pen: Pen, plan: Plan) -> None:
    """Let the themes of a person write, in the order of the list."""
    for theme in themes:
        if theme.name in plan.themes and theme.write is not None:
            theme.write(pen, plan)
