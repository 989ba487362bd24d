"""Terms of a declaration: built with the readings chosen, run from a day, and told day by day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import groupby

from statuut.procedures.checks import varied
from statuut.procedures.declaration import Procedure, Termijn
from statuut.procedures.parts import Opschorting, Venster
from statuut.timeline.calendar import SATURDAY, is_weekday, is_working_day, public_holidays
from statuut.timeline.counting import Window, WorkingDay
from statuut.timeline.formatting import format_date
from statuut.timeline.period import Period
from statuut.timeline.term import MONTHS, Term, TermResult

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class CountLine:
    """A run of days of the same kind in the count of a term, in words; `telt`: these days count."""

    van: date
    tot: date
    tekst: str
    telt: bool


@dataclass(frozen=True, slots=True)
class Counted:
    """A term that was run: the day that it gives (None while it stands still without end), and the count."""

    termijn: Termijn
    start: date
    dag: date | None
    laatste_dag: date | None
    regels: tuple[CountLine, ...]
    leeswijzen: tuple[str, ...] = ()


def chosen(term: Termijn, readings: Mapping[str, str]) -> Termijn:
    """The term as the chosen readings make it."""
    for key, variants in term.varianten.items():
        if (alternative := readings.get(key)) in variants:
            term = varied(term, variants[alternative])
    return term


def window(declared: Venster) -> Window:
    """A part of every year as the engine of terms takes it."""
    return _window(declared.van, declared.tot)


@cache
def _window(first_day: str, last_day: str) -> Window:
    @cache
    def of_year(year: int) -> Period:
        first, last = (date(year, *(int(part) for part in text.split("-"))) for text in (first_day, last_day))
        return Period.inclusive(first, last if last >= first else last.replace(year=year + 1))

    return of_year


def windows(opschorting: Opschorting, readings: Mapping[str, str]) -> tuple[Venster, ...]:
    """The parts of the year of a suspension, by the reading chosen."""
    return opschorting.varianten.get(readings.get(opschorting.leeswijze, ""), opschorting.vensters)


def build(procedure: Procedure, term: Termijn, length: int, readings: Mapping[str, str]) -> Term:
    """The term for the engine of terms."""
    stopped = procedure.opschortingen.get(term.opschorting)
    return Term(
        length,
        term.eenheid,
        term.artikel,
        start_day_counts=term.begindag_telt,
        suspensions=tuple(window(each) for each in windows(stopped, readings)) if stopped else (),
        extend_to_working_day=term.schuift_naar_werkdag,
        suspension_article=stopped.artikel if stopped else "",
        expiry=term.gevolg_tekst,
    )


def run(
    procedure: Procedure,
    term: Termijn,
    length: int,
    start: date,
    *,
    readings: Mapping[str, str],
    suspended: Sequence[Period] = (),
    before: Sequence[CountLine] = (),
) -> Counted:
    """Run a term from a day, or back from it; `before` are lines that tell how the start was found."""
    built = build(procedure, term, length, readings)
    names = reading_keys(procedure, term)
    working_day = working_days_of(term)
    if term.terug:
        last = built.latest_before(start, working_day=working_day)
        text = f"{_counted_text(length, term)} vóór {format_date(start)}: die dag zelf telt niet mee, de gevonden dag wel."
        return Counted(term, start, last, last, (*before, CountLine(last, start, text, True)), names)
    result = built.compute(start, suspended=suspended, working_day=working_day)
    last_day = result.last_day
    day = last_day + ONE_DAY if last_day is not None and term.gives_day_after else last_day
    lines = _steps(result) if term.eenheid in MONTHS or last_day is None else _days(procedure, term, result, readings)
    return Counted(term, start, day, last_day, (*before, *lines), names)


def working_days_of(term: Termijn) -> WorkingDay:
    """Which days are working days for a term: Monday to Friday, or by its reading Saturday too; never a holiday."""
    return is_weekday if term.zaterdag_werkdag else is_working_day


def reading_keys(procedure: Procedure, term: Termijn) -> tuple[str, ...]:
    """The readings that the count leans on."""
    stopped = procedure.opschortingen.get(term.opschorting)
    starts = (start.leeswijze for start in term.vanaf)
    named = (*term.leeswijzen, *term.varianten, *starts, stopped.leeswijze if stopped else "")
    return tuple(dict.fromkeys(each for each in named if each))


def receipt(procedure: Procedure, way: str, sent: date, readings: Mapping[str, str]) -> tuple[date, CountLine, str]:
    """The presumed day of receipt of what was sent in a way, its line in the count, and its reading. KeyError for an unknown way."""
    sending = procedure.verzendingen[way]
    if change := sending.varianten.get(readings.get(sending.leeswijze, "")):
        sending = sending.model_copy(update=change)
    if sending.lengte == 0:
        return sent, CountLine(sent, sent, f"{sending.label} op {format_date(sent)}: ontvangen op die dag.", False), sending.leeswijze
    day = Term(sending.lengte, sending.eenheid, "").compute(sent).last_day
    assert day is not None
    nth = f"de {sending.lengte}e {_one(sending.eenheid)} erna"
    text = f"{sending.label} op {format_date(sent)}: vermoedelijk ontvangen op {format_date(day)}, {nth}."
    return day, CountLine(sent, day, text, False), sending.leeswijze


def find_terms(procedures: Iterable[Procedure], article: str) -> list[tuple[Procedure, Termijn]]:
    """The declared terms of an article: "IX 17" finds "IX 17 lid 1"."""
    wanted = words(article)
    return [(p, t) for p in procedures for t in p.termijnen.values() if words(t.artikel)[: len(wanted)] == wanted]


def words(article: str) -> list[str]:
    """An article as the words by which it is found: "art. IX 13, § 2" is "IX 13 §2"."""
    plain = article.replace("art.", " ").replace(",", " ").replace("§ ", "§")
    return plain.upper().split()


def _counted_text(length: int, term: Termijn) -> str:
    return f"{length} {_one(term.eenheid) if length == 1 else term.eenheid}"


def _one(unit: str) -> str:
    return {"kalenderdagen": "kalenderdag", "werkdagen": "werkdag", "maanden": "maand", "jaren": "jaar"}[unit]


def _steps(result: TermResult) -> tuple[CountLine, ...]:
    return tuple(CountLine(step.day, step.day, step.text, step.counted) for step in result.steps)


def _days(procedure: Procedure, term: Termijn, result: TermResult, readings: Mapping[str, str]) -> tuple[CountLine, ...]:
    """Every day of the term, in runs: the first day, what stands still, days that are no working days, and the days that count."""
    stopped = procedure.opschortingen.get(term.opschorting)
    assert result.last_day is not None
    days = [result.start + timedelta(days=number) for number in range((result.last_day - result.start).days + 1)]
    named = [(day, _why(day, term, result, stopped, readings)) for day in days]
    lines, number = [], 0
    for why, group in groupby(named, key=lambda pair: pair[1]):
        run_of_days = [day for day, _ in group]
        first, last = run_of_days[0], run_of_days[-1]
        span = format_date(first) if first == last else f"{format_date(first)} tot en met {format_date(last)}"
        if why:
            lines.append(CountLine(first, last, f"{span}: {why}.", False))
            continue
        numbers = f"dag {number + 1}" if first == last else f"dag {number + 1} tot {number + len(run_of_days)}"
        number += len(run_of_days)
        lines.append(CountLine(first, last, f"{span}: {numbers}.", True))
    return tuple(lines)


def _why(day: date, term: Termijn, result: TermResult, stopped: Opschorting | None, readings: Mapping[str, str]) -> str:
    """Why a day does not count; empty when it does."""
    if day == result.start and not term.begindag_telt:
        return "de dag van het begin telt niet mee"
    if any(day in period for period in result.suspended):
        return "de procedure staat stil"
    if stopped:
        for each in windows(stopped, readings):
            if any(day in window(each)(year) for year in (day.year - 1, day.year)):
                return f"opgeschort, {each.naam} (art. {stopped.artikel})"
    if term.eenheid == "werkdagen":
        if day.weekday() > SATURDAY or (day.weekday() == SATURDAY and not term.zaterdag_werkdag):
            return "weekend"
        if name := public_holidays(day.year).get(day):
            return f"feestdag ({name})"
    return ""
