"""Employments: appointments that follow each other, and events that lie within the service."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from statuut.dossier.checks import Checked
from statuut.dossier.event import Event
from statuut.dossier.events import APPOINTMENTS, KINDS
from statuut.dossier.file import Employment
from statuut.dossier.finding import Finding
from statuut.timeline.formatting import format_date
from statuut.timeline.period import Period

_ELSEWHERE = frozenset({*APPOINTMENTS, "einde_dienst", "evaluatie", "loopbaanvertraging"})


def check_appointments(checked: Checked) -> Iterator[Finding]:
    """In one employment only a probation gives way by itself, to the permanent appointment that follows."""
    for number in checked.employments:
        ends = [event.van for event in checked.of("einde_dienst") if event.tewerkstelling == number]
        records = [event for event in checked.of(*APPOINTMENTS) if event.tewerkstelling == number and not event.omgekeerd]
        for first, second in pairwise(records):
            left_between = any(first.van <= end < second.van for end in ends)
            gives_way = first.soort == "stage" and second.soort == "benoeming" and first.tot is None and first.van < second.van
            if left_between or gives_way or (first.tot is not None and first.tot <= second.van):
                continue
            message = (
                f"De gebeurtenis '{second.soort}' vanaf {format_date(second.van)} overlapt met de gebeurtenis '{first.soort}' "
                f"({first.nr}, {first.periode.text()}) in tewerkstelling {number}."
            )
            advice = f"sluit {first.nr} af vóór {format_date(second.van)}, of geef de tweede een eigen tewerkstelling"
            yield checked.finding("overlappende_aanstelling", message, second, "van", advice)


def check_end(checked: Checked) -> Iterator[Finding]:
    """The end of service follows a beginning, once."""
    for event in checked.of("einde_dienst"):
        own = [each for each in checked.events if each.tewerkstelling == event.tewerkstelling]
        before = [each for each in own if each.soort in APPOINTMENTS and each.van <= event.van]
        if not before:
            message = f"De dienst eindigt op {format_date(event.van)}, maar er is vóór die dag geen indiensttreding."
            yield checked.finding("einde_voor_begin_dienst", message, event, "van", _first_entry(own))
            continue
        start = max(each.van for each in before)
        if any(each.soort == "einde_dienst" and start <= each.van < event.van for each in own):
            message = f"De persoon was op {format_date(event.van)} al uit dienst."
            advice = "één einde per indiensttreding; vervang het eerste einde als het verkeerd was"
            yield checked.finding("al_uit_dienst", message, event, "van", advice)


def check_inside(checked: Checked) -> Iterator[Finding]:
    """What happens in an employment lies within the service."""
    for event in checked.events:
        if event.tewerkstelling is None or event.soort in _ELSEWHERE or event.omgekeerd:
            continue
        employment = checked.employments.get(event.tewerkstelling)
        label = KINDS[event.soort].label
        if employment is None or not employment.perioden:
            message = f"{label}: tewerkstelling {event.tewerkstelling} heeft geen stage, benoeming of contract."
            yield checked.finding("geen_tewerkstelling", message, event, "tewerkstelling", _numbers(checked))
        elif not employment.in_dienst(event.van):
            message = f"{label}: op {format_date(event.van)} was de persoon niet in dienst."
            yield checked.finding("buiten_dienst", message, event, "van", _within(employment))
        elif event.soort == "afwezigheid" and event.tot is not None and _outside(event.periode, employment):
            message = f"{label}: de periode {event.periode.text()} loopt door na de dienst; alleen de dagen in dienst tellen."
            yield checked.finding("langer_dan_dienst", message, event, "tot", _within(employment), ernst="waarschuwing")


def _outside(period: Period, employment: Employment) -> bool:
    return bool(period.minus(employment.perioden))


def _within(employment: Employment) -> str:
    return "een dag in dienst: " + ", ".join(period.text() for period in employment.perioden)


def _numbers(checked: Checked) -> str:
    numbers = ", ".join(str(number) for number in checked.employments)
    return f"het nummer van een tewerkstelling: {numbers}" if numbers else "leg eerst een stage, benoeming of contract vast"


def _first_entry(own: list[Event]) -> str:
    first = next((each for each in own if each.soort in APPOINTMENTS), None)
    return "leg eerst een stage, benoeming of contract vast" if first is None else f"een dag vanaf {format_date(first.van)}"
