"""Evaluation and slowdown: the year lies within the service, and the slowdown decision is in time (VIII 77 § 1).

A late decision is a true fact that has no effect, so it is a warning: the file may hold it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from statuut.dossier.checks import Checked
from statuut.dossier.event import Event
from statuut.dossier.events.evaluatie import Evaluatie, Loopbaanvertraging
from statuut.dossier.finding import Finding
from statuut.timeline.formatting import format_date
from statuut.timeline.period import Period

#: The first decisions fell before this day (VIII 100); afterwards there is no speeding up.
FIRST_DECISIONS = date(1998, 1, 1)


def check_evaluations(checked: Checked) -> Iterator[Finding]:
    """A year of service, a day not before that year, and one outcome a year."""
    seen: dict[tuple[int | None, int], Event] = {}
    for event in checked.of("evaluatie"):
        if not isinstance(event.body, Evaluatie):
            continue
        year = event.body.jaar
        yield from _check_year(checked, event, year, "jaar")
        if event.van.year < year:
            message = f"De evaluatie over {year} is gegeven op {format_date(event.van)}, vóór dat jaar begon."
            yield checked.finding("evaluatie_te_vroeg", message, event, "van", f"een dag vanaf 01/01/{year}", "VIII 76, § 2")
        other = seen.setdefault((event.tewerkstelling, year), event)
        if other is not event:
            message = f"Er is al een evaluatie over {year} (gebeurtenis {other.nr})."
            yield checked.finding("dubbele_evaluatie", message, event, "jaar", f"vervang gebeurtenis {other.nr} als ze is gewijzigd")


def check_slowdowns(checked: Checked) -> Iterator[Finding]:
    """The decision falls before 1 July of the year after the evaluation year; a later one has no effect."""
    for event in checked.of("loopbaanvertraging"):
        if not isinstance(event.body, Loopbaanvertraging):
            continue
        year = event.body.evaluatiejaar
        yield from _check_year(checked, event, year, "evaluatiejaar")
        if event.body.snelheid == "versneld" and event.van >= FIRST_DECISIONS:
            message = f"De beslissing van {format_date(event.van)} om de loopbaan te versnellen heeft geen gevolg."
            advice = "een beslissing vóór 01/01/1998; daarna bestaat versnelling niet meer"
            yield checked.finding("versnelling_te_laat", message, event, "snelheid", advice, "VIII 100", "waarschuwing")
        elif event.van >= date(year + 1, 7, 1):
            message = f"De beslissing van {format_date(event.van)} over evaluatiejaar {year} komt te laat en heeft geen gevolg."
            advice = f"een beslissing vóór 01/07/{year + 1}; zonder beslissing loopt de loopbaan aan normale snelheid"
            yield checked.finding("vertraging_te_laat", message, event, "van", advice, "VIII 77, § 1", "waarschuwing")
        elif event.van.year < year:
            message = f"De beslissing van {format_date(event.van)} valt vóór het evaluatiejaar {year}."
            yield checked.finding("vertraging_te_vroeg", message, event, "van", f"een dag vanaf 01/01/{year}", "VIII 77, § 1")


def _check_year(checked: Checked, event: Event, year: int, field: str) -> Iterator[Finding]:
    employment = checked.employments.get(event.tewerkstelling or 0)
    whole_year = Period(date(year, 1, 1), date(year + 1, 1, 1))
    periods = () if employment is None else employment.perioden
    if any(period.overlap(whole_year) is not None for period in periods):
        if event.van < periods[0].van:
            message = f"Op {format_date(event.van)} was de persoon nog niet in dienst."
            yield checked.finding("buiten_dienst", message, event, "van", f"een dag vanaf {format_date(periods[0].van)}")
        return
    service = ", ".join(period.text() for period in periods) or "geen"
    message = f"In {year} was de persoon niet in dienst in tewerkstelling {event.tewerkstelling}."
    yield checked.finding("evaluatiejaar_buiten_dienst", message, event, field, f"een jaar in dienst ({service})", "VIII 76, § 2")
