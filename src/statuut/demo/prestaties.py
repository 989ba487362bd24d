"""Work outside the usual hours and dangerous work, and acting in a higher office (XIII 43-58, XIII 90-95), from November 2004 on."""

from __future__ import annotations

from calendar import SATURDAY, SUNDAY
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from statuut.demo.afwezigheden import Writer
from statuut.demo.pen import Pen
from statuut.demo.plan import AMBTENAAR, ONE_DAY, Plan, Theme
from statuut.demo.verlofsoorten import present
from statuut.timeline.calendar import is_working_day, next_working_day
from statuut.timeline.month import last_day, month_number

MONTHS = tuple(date(year, month, 1) for year, month in ((2004, 11), (2004, 12), *((2005, month) for month in range(1, 10))))
SPRING = tuple(date(2005, month, 1) for month in range(2, 8))
#: Who stands in for whom.
HOGER = {
    "technicus": "hoofdtechnicus", "medewerker": "hoofdmedewerker", "deskundige": "hoofddeskundige", "assistent": "hoofdassistent",
    "technisch_assistent": "technisch_hoofdassistent", "adjunct_van_de_directeur": "directeur",
    "wetenschappelijk_attache": "wetenschappelijk_directeur",
}  # fmt: skip
#: Numbers on the list of annex 12 as the institution uses them.
GEVAAR = ("3", "7", "12")
WEEKEND_HOURS = 62
Hours = tuple[str, str]


def _on(weekday: int | None, month: date, plan: Plan, pen: Pen) -> date | None:
    """A free day of a month, of one weekday or (None) a working day; it is kept."""
    last = last_day(month_number(month))
    if weekday is None:
        found = plan.working_days(pen.rng, 1, month, last)
        return None if found is None else found[0]
    days = [month + timedelta(days=n) for n in range((last - month).days + 1)]
    fitting = [day for day in days if day.weekday() == weekday]
    pen.rng.shuffle(fitting)
    return next((day for day in fitting if plan.take(day, day)), None)


def _worked(pen: Pen, day: date, aard: str, hours: Hours | None = None, **body: Any) -> None:
    clock: dict[str, Any] = {} if hours is None else {"begin": hours[0], "einde": hours[1]}
    pen.write("prestatie", day, aard=aard, **clock, **body)


def _overtime(pen: Pen, plan: Plan) -> None:
    """Overtime of some evenings and a Saturday now and then; a part is taken back as time off within four months."""
    hours = (("17:00", "19:30"), ("16:36", "20:06"), ("17:00", "22:30"), ("17:00", "18:15"))
    for month in MONTHS:
        for _ in range(pen.rng.randint(1, 3)):
            day = _on(None, month, plan, pen)
            if day is None:
                continue
            back: dict[str, Any] = {}
            if pen.rng.random() < 0.3:
                off = next_working_day(day + timedelta(days=pen.rng.randint(10, 70)))
                back = {"compensatie": "inhaalrust"} | ({"opgenomen_op": off} if pen.rng.random() < 0.7 else {})
            _worked(pen, day, "overwerk", pen.rng.choice(hours), **back)
        day = _on(SATURDAY, month, plan, pen) if pen.rng.random() < 0.4 else None
        if day is not None:
            _worked(pen, day, "overwerk", ("09:00", "13:00"))


def _called(pen: Pen, plan: Plan) -> None:
    """A fault in a cold room or an aquarium: called in at night, and the work itself."""
    for month in SPRING:
        if pen.rng.random() < 0.25:
            continue
        day = _on(None, month, plan, pen)
        if day is not None:
            _worked(pen, day, "oproep")
            _worked(pen, day, "onvoorzien_overwerk", pen.rng.choice((("20:00", "23:15"), ("22:40", "01:10"), ("19:20", "20:05"))))


def _nights(pen: Pen, plan: Plan) -> None:
    """Ordinary duty at night: measurements that go on around the clock."""
    for month in SPRING:
        for _ in range(pen.rng.randint(2, 4)):
            day = _on(None, month, plan, pen)
            if day is not None:
                _worked(pen, day, "dienst", pen.rng.choice((("22:00", "06:00"), ("20:00", "04:00"))))


def _weekends(pen: Pen, plan: Plan) -> None:
    """Looking after animals and plants on Sundays and Saturdays; a Sunday may be taken back as time off."""
    for month in MONTHS:
        for weekday in (SUNDAY, SUNDAY, SATURDAY):
            day = _on(weekday, month, plan, pen) if pen.rng.random() < 0.7 else None
            if day is not None:
                rest = {"compensatie": "inhaalrust", "opgenomen_op": next_working_day(day + timedelta(days=9))}
                free = weekday == SUNDAY and pen.rng.random() < 0.2
                _worked(pen, day, "dienst", pen.rng.choice((("08:00", "12:00"), ("09:00", "17:00"))), **(rest if free else {}))


def _standby(pen: Pen, plan: Plan) -> None:
    """Reachable at home for a weekend, once or twice a month (XIII 58octies)."""
    for month in SPRING:
        for _ in range(pen.rng.randint(1, 2)):
            day = _on(SATURDAY, month, plan, pen)
            if day is not None:
                _worked(pen, day - ONE_DAY, "wachtdienst", uren=WEEKEND_HOURS)


def _shifts(pen: Pen, plan: Plan) -> None:
    """Some weeks in early and late shifts during a campaign at sea (XIII 58novies)."""
    day = date(2005, 4, 25)
    while day <= date(2005, 5, 27):
        if is_working_day(day) and plan.take(day, day):
            _worked(pen, day, "ploegendienst", ("06:00", "14:00") if day.isocalendar().week % 2 else ("14:00", "22:00"))
        day += ONE_DAY


def _dangerous(pen: Pen, plan: Plan) -> None:
    """Hours in a month with toxic or infectious material."""
    for month in SPRING:
        for _ in range(pen.rng.randint(2, 6)):
            day = _on(None, month, plan, pen)
            if day is not None:
                hours = pen.rng.choice((("09:00", "11:30"), ("13:00", "16:45"), ("10:00", "10:50")))
                _worked(pen, day, "gevaarlijk_werk", hours, gevaar=pen.rng.choice(GEVAAR))


def _acting(van: date, tot: date, **documents: Any) -> Writer:
    """Standing in for somebody of a higher rank."""

    def write(pen: Pen, plan: Plan) -> None:
        pen.write("hoger_ambt", van, tot, graad=HOGER[plan.graad], **documents)

    return write


def _of(*grades: str) -> Callable[[Plan], bool]:
    """Who works full-time in one of these grades and has no other work of this module."""
    return lambda plan: plan.graad in grades and present(plan) and not NAMES & plan.themes


def _acts(plan: Plan) -> bool:
    acting = {"hoger_ambt", "hoger_ambt_vroeger", "hoger_ambt_stukken"}
    lower = {"terugzetting", "overplaatsing_medisch", "onvoldoende"}
    ready = plan.graad in HOGER and plan.hoedanigheid == AMBTENAAR and plan.entry.year <= 1998
    return ready and present(plan) and not (acting | lower) & plan.themes


TECHNICAL = ("technicus", "technisch_assistent", "hoofdtechnicus", "technisch_hoofdassistent", "technisch_beambte")
LATE_DOCUMENTS = {"stukken_volledig": False, "stukken_op": date(2005, 5, 12)}
NAMES = frozenset({"overuren", "oproepen", "nachtdienst", "weekenddienst", "wachtdienst", "ploegen_tijdelijk", "gevaarlijk_werk"})
THEMES = (
    Theme("overuren", 4, _of("technicus", "technisch_assistent", "deskundige", "assistent"), _overtime),
    Theme("oproepen", 2, _of(*TECHNICAL, "deskundige"), _called),
    Theme("nachtdienst", 2, _of(*TECHNICAL), _nights),
    Theme("weekenddienst", 3, _of(*TECHNICAL, "assistent", "beambte"), _weekends),
    Theme("wachtdienst", 2, _of(*TECHNICAL, "deskundige", "assistent"), _standby),
    Theme("ploegen_tijdelijk", 1, _of(*TECHNICAL, "assistent"), _shifts),
    Theme("gevaarlijk_werk", 4, _of(*TECHNICAL, "wetenschappelijk_attache", "deskundige"), _dangerous),
    Theme("hoger_ambt", 3, _acts, _acting(date(2005, 3, 1), date(2005, 9, 30))),
    Theme("hoger_ambt_vroeger", 2, _acts, _acting(date(2002, 9, 16), date(2003, 2, 28))),
    Theme("hoger_ambt_stukken", 1, _acts, _acting(date(2005, 2, 1), date(2005, 6, 30), **LATE_DOCUMENTS)),
)  # fmt: skip
