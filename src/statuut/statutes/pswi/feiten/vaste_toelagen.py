"""What standing allowances say of stretches and months: heads of service, the benefit of exam laureates, evaluation years, premiums.

A benefit of an exam runs from two years after the minutes of the exam (XIII 65) to the refusal of the promotion (XIII 68) or the end of
the event; minutes of 1 October 2004 or later give none. Management and functioning allowances count on the December of their year.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from statuut.dossier.event import Event
from statuut.engine.values import NONE, UNKNOWN
from statuut.timeline.month import add_years, first_day, last_day, month_number
from statuut.timeline.period import Period

#: Minutes of an exam from this day on give no benefit, and so many years pass before it begins (XIII 65).
EXAMEN_VOOR = date(2004, 10, 1)
WACHTJAREN = 2
#: Allowances for the work of an evaluation year, paid once.
PRESTATIETOELAGEN = frozenset({"management", "functionering"})


@dataclass(frozen=True, slots=True)
class Examen:
    """The benefit of one exam: when it runs, and the grade of the exam, None when the file does not tell."""

    periode: Period
    graad: str | None

    def begint_in(self, month: int) -> bool:
        """Whether it begins in a month, after the first day."""
        return first_day(month) < self.periode.van <= last_day(month)


def toelagen(events: Sequence[Event]) -> list[Event]:
    """The events about allowances that hold."""
    return [e for e in events if e.soort == "toelage" and not e.omgekeerd]


def examens(grants: Sequence[Event]) -> list[Examen]:
    """The benefits of exams, in order of events."""
    found = []
    for event in grants:
        body: Any = event.body
        if body.aard != "examenvoordeel" or (body.proces_verbaal is not None and body.proces_verbaal >= EXAMEN_VOOR):
            continue
        start = event.van if body.proces_verbaal is None else max(event.van, add_years(body.proces_verbaal, WACHTJAREN))
        ends = [day for day in (event.tot, body.geweigerd_op) if day is not None]
        if not ends or start < min(ends):
            found.append(Examen(Period(start, min(ends, default=None)), body.graad))
    return found


class Aanstellingen:
    """Heads of service and exam laureates by day, and the days on which stretches end because of them."""

    def __init__(self, events: Sequence[Event]) -> None:
        grants = toelagen(events)
        self.hoofden = [e.periode for e in grants if e.body.aard == "diensthoofd"]  # type: ignore[attr-defined]
        self.examens = examens(grants)
        periods = [*self.hoofden, *(exam.periode for exam in self.examens)]
        self.dagen = {day for period in periods for day in (period.van, period.tot) if day is not None}

    def diensthoofd(self, day: date) -> bool:
        """Whether the person is a head of service on a day."""
        return any(day in period for period in self.hoofden)

    def examen(self, day: date) -> Examen | None:
        """The exam of which the benefit runs on a day, the last one when there are more."""
        return next((exam for exam in reversed(self.examens) if day in exam.periode), None)


class Maandtoelagen:
    """The month facts of standing allowances: constant but for files that have them."""

    GEEN: Mapping[str, int] = {"evaluatie_december": 0, "salaris_voor_bevordering": NONE}

    def __init__(self, events: Sequence[Event]) -> None:
        grants = toelagen(events)
        self.decembers = {december(e) for e in grants if e.body.aard in PRESTATIETOELAGEN}  # type: ignore[attr-defined]
        self.premies = [e for e in grants if e.body.aard == "bevorderingspremie"]  # type: ignore[attr-defined]
        self.any = bool(self.decembers or self.premies)

    def of_month(self, month: int) -> dict[str, int]:
        """What a month tells; the former salary holds in a month on the last day of which its event runs."""
        premie: Any = next((e.body for e in reversed(self.premies) if e.geldt_op(last_day(month))), None)
        oud = NONE if premie is None else UNKNOWN if premie.bedrag is None else int(premie.bedrag)
        return {"evaluatie_december": int(month in self.decembers), "salaris_voor_bevordering": oud}


def evaluatiejaar(event: Event) -> int:
    """The evaluation year of a management or functioning allowance: as stated, else the year before the decision."""
    body: Any = event.body
    return event.van.year - 1 if body.evaluatiejaar is None else int(body.evaluatiejaar)


def december(event: Event) -> int:
    """The month whose salary such an allowance is a percentage of (XIII 58sexies §2)."""
    return month_number(date(evaluatiejaar(event), 12, 1))


def uiterste_betaaldag(jaar: int) -> date:
    """The last day for paying an allowance for the work of an evaluation year: the day before 1 August of the next (XIII 58septies)."""
    return date(jaar + 1, 7, 31)
