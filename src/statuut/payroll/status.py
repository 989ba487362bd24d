"""The legal position on a day: grade, scale, seniorities, fraction and salary, and what comes next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from statuut.engine.interpreter import Outcome
from statuut.engine.values import NONE, is_number
from statuut.payroll.case import Case, EmploymentCase, evaluate
from statuut.payroll.explaining import Explainer
from statuut.payroll.outcome import Answer
from statuut.timeline.month import first_day, last_day, month_number

#: Outcomes of the whole month: they come from the month as it ends, not from what had begun by the day.
OF_THE_MONTH = frozenset({"maandsalaris"})
YEARS_AHEAD = 30


@dataclass(frozen=True, slots=True)
class StatusOnDate:
    """The position in one employment on a day; `answers` by rule name, in the order of the pack."""

    employment: int
    day: date
    in_service: bool
    answers: dict[str, Answer]


@dataclass(frozen=True, slots=True)
class Coming:
    """A coming fact: its day, what it is, and the article."""

    day: date
    text: str
    article: str


def status_on(case: Case, day: date, *, explain: bool = True) -> list[StatusOnDate]:
    """The position on a day in each employment, from the facts that had begun by then.

    `maandsalaris` is that of the whole month, from all facts of the case.
    """
    month = month_number(day)
    as_of = evaluate(case.dossier, case.context, until=day, known_on=case.known_on, valid_on=day)
    found = []
    for employment in as_of.employments:
        result = employment.outcome.at(month)
        that_day = Explainer(as_of, employment, month)
        whole = Explainer(case, case.employment(employment.employment), month) if month_number(case.until) >= month else that_day
        answers = {
            rule: (whole if rule in OF_THE_MONTH else that_day).answer(rule, explain=explain) for rule in case.context.pack.status_rules
        }
        serving = next((e for e in case.dossier.employments(case.known_on) if e.nr == employment.employment), None)
        found.append(StatusOnDate(employment.employment, day, bool(result and serving and serving.in_dienst(day)), answers))
    return found


def coming(case: Case, day: date, limit: int = 6) -> list[Coming]:
    """Next changes of scale, step, and other carried outcomes if nothing else happens, in order of day."""
    start = month_number(day)
    ahead = evaluate(case.dossier, case.context, until=last_day(start + 12 * YEARS_AHEAD), known_on=case.known_on)
    employment = ahead.employment(None, start)
    if employment is None or not employment.in_service(start):
        return []
    found = sorted(_changes(ahead, employment, start), key=lambda c: c.day)
    return found[:limit]


def _changes(case: Case, employment: EmploymentCase, start: int) -> Iterator[Coming]:
    book, outcome = case.context.pack.book, employment.outcome
    watched = [("salarisschaal", 2), ("nuttige_ancienniteit", 2)]
    for name, count in watched:
        rule = book.rules.get(name)
        if rule is None:
            continue
        previous = outcome.value(name, start)
        seen = 0
        for month in range(start + 1, employment.last_month + 1):
            if not employment.in_service(month):
                break
            value = outcome.value(name, month)
            if value != previous and is_number(value):
                new_scale = outcome.value("salarisschaal", month) != outcome.value("salarisschaal", month - 1)
                if name == "salarisschaal":
                    yield Coming(
                        first_day(month),
                        f"Salarisschaal {rule.unit.text(previous)} → {rule.unit.text(value)} bij normaal verloop",
                        rule.article,
                    )
                elif not new_scale:
                    yield Coming(
                        first_day(month),
                        f"Periodieke verhoging: {_step(case, outcome, month)}{value} jaar nuttige anciënniteit",
                        rule.article,
                    )
                seen += 1
            previous = value if value != NONE else previous
            if seen >= count:
                break
    for event in case.dossier.known(case.known_on):
        if event.van > first_day(start) and month_number(event.van) > start and event.tewerkstelling in (employment.employment, None):
            from statuut.dossier.events import KINDS

            yield Coming(event.van, f"{KINDS[event.soort].label} (opgetekend)", KINDS[event.soort].artikel)
        elif event.tot and event.soort == "afwezigheid" and month_number(event.tot) > start:
            yield Coming(event.tot, "Einde van de afwezigheid", "XI 6 lid 1")


def _step(case: Case, outcome: Outcome, month: int) -> str:
    """The ordinal of the step, where the statute has one."""
    number = outcome.value("trap", month) if "trap" in case.context.plan.nodes else NONE
    return f"trap {number}, " if is_number(number) else ""
