"""How much work and how much absence at once: never more than full time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from statuut.dossier.checks import Checked
from statuut.dossier.event import Event
from statuut.dossier.events.base import VOLTIJDS
from statuut.dossier.events.loopbaan import Contract, Stage
from statuut.dossier.events.werk import Afwezigheid, Werkregime
from statuut.dossier.file import Employment
from statuut.dossier.finding import Ernst, Finding
from statuut.timeline.formatting import format_date, format_percent_e4
from statuut.timeline.period import Period
from statuut.timeline.timeline import NOTHING, Timeline


def check_absences(checked: Checked) -> Iterator[Finding]:
    """Absences of one employment that overlap are together at most full time; told once for each group of records.

    One full absence during partial leave (sick, or absent without leave, while working four fifths) may be so: a warning. Kinds that
    the statute lets run at the same time are counted once; half a day counts half.
    """
    for number in checked.employments:
        records = [event for event in checked.of("afwezigheid") if event.tewerkstelling == number and not event.omgekeerd]
        told: set[tuple[int, ...]] = set()
        for day in sorted({event.van for event in records}):
            running = _counted(checked, [event for event in records if event.geldt_op(day)])
            total = sum(_share(event) for event in running)
            numbers = tuple(event.nr for event in running)
            if total <= VOLTIJDS or numbers in told:
                continue
            told.add(numbers)
            yield _too_much_absence(checked, day, running, total)


def _counted(checked: Checked, running: list[Event]) -> list[Event]:
    """The absences of a day without those that may run together with one before them."""
    kept: list[Event] = []
    for event in running:
        if not any((_kind(event), _kind(other)) in checked.codes.samen for other in kept):
            kept.append(event)
    return kept


def _kind(event: Event) -> str:
    return event.body.aard if isinstance(event.body, Afwezigheid) else ""


def _share(event: Event) -> int:
    if not isinstance(event.body, Afwezigheid):
        return 0
    return event.body.fractie // 2 if event.body.halve_dag is not None else event.body.fractie


def _too_much_absence(checked: Checked, day: date, running: list[Event], total: int) -> Finding:
    names = " en ".join(str(event.nr) for event in running)
    message = f"De afwezigheden {names} zijn op {format_date(day)} samen {format_percent_e4(total)} van een voltijdse betrekking."
    advice = "samen hoogstens 100 %; de fractie is het deel van de voltijdse arbeid dat door deze afwezigheid wegvalt"
    last = max(running, key=lambda event: (event.van, event.nr))
    fractions = sorted(_share(event) for event in running)
    one_full = fractions[-1] == VOLTIJDS and sum(fractions[:-1]) < VOLTIJDS
    ernst: Ernst = "waarschuwing" if one_full else "fout"
    return checked.finding("afwezigheid_boven_voltijds", message, last, "fractie", advice, ernst=ernst)


def check_fractions(checked: Checked) -> Iterator[Finding]:
    """Employments together over full time: possible, but worth a look; told once, on the first day."""
    if len(checked.employments) < 2:
        return
    total: Timeline[int] = Timeline()
    for employment in checked.employments.values():
        total = total.combine(_fraction(checked, employment), _sum)
    over = next((span for span in total.spans() if span.value > VOLTIJDS), None)
    if over is not None:
        message = (
            f"De tewerkstellingen zijn vanaf {format_date(over.period.van)} samen {format_percent_e4(over.value)} "
            "van een voltijdse betrekking."
        )
        yield checked.finding("tewerkstellingen_boven_voltijds", message, None, "fractie", "samen hoogstens 100 %", ernst="waarschuwing")


def _fraction(checked: Checked, employment: Employment) -> Timeline[int]:
    """The fraction of work within the service: full time, unless an appointment or a work regime says otherwise."""
    work = Timeline.of((period, VOLTIJDS) for period in employment.perioden)
    for event in checked.of("stage", "contract", "werkregime"):
        if event.tewerkstelling == employment.nr and not event.omgekeerd and isinstance(event.body, Stage | Contract | Werkregime):
            work = work.overlay(Timeline.of(_inside(event.periode, employment.perioden, event.body.fractie)))
    return work


def _inside(period: Period, service: Iterable[Period], value: int) -> Iterator[tuple[Period, int]]:
    for part in service:
        common = part.overlap(period)
        if common is not None:
            yield common, value


def _sum(here: object, there: object) -> int:
    return sum(value for value in (here, there) if value is not NOTHING and isinstance(value, int))
