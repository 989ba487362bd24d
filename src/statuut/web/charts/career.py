"""The career as lanes over the years, with the yearly salary as a line and the day asked as a dashed line.

Colour is never alone: every span says its text, or has it as a title where it is too narrow.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from statuut.timeline.formatting import format_amount, format_date
from statuut.web.charts.axis import Axis, whole_years

LEFT, RIGHT, TOP, LANE, HEIGHT = 120, 1000, 26, 30, 21
PAY_HEIGHT = 84
CHARACTER = 6.9
DARK_TONES = ("t1", "t4")


@dataclass(frozen=True, slots=True)
class ChartSpan:
    """A stretch of a lane, half-open; `tone` is t1 to t5, `href` what made it."""

    van: date
    tot: date | None
    tekst: str
    tone: str
    href: str = ""


@dataclass(frozen=True, slots=True)
class ChartLane:
    """A lane with its name."""

    naam: str
    spans: Sequence[ChartSpan]


@dataclass(frozen=True, slots=True)
class PayPoint:
    """From this day on, this yearly amount in cents; None where there is none or it is not known."""

    van: date
    cents: int | None


def career_chart(lanes: Sequence[ChartLane], pay: Sequence[PayPoint], day: date, until: date, name: str) -> SafeString:
    """The SVG; empty when there is nothing to draw."""
    starts = [span.van for lane in lanes for span in lane.spans] + [point.van for point in pay]
    if not starts:
        return mark_safe("")
    axis = whole_years(min(starts), max(until, day, *starts), LEFT, RIGHT)
    pay_top = TOP + LANE * len(lanes) + 12
    bottom = pay_top + (PAY_HEIGHT if pay else 0)
    end = min(axis.last, max(until, day) + timedelta(days=1))
    rows = [_lane(axis, lane, TOP + LANE * index, end) for index, lane in enumerate(lanes)]
    title = f"{name}: loopbaan van {axis.first.year} tot {axis.last.year - 1}, ook als tabel hieronder"
    return format_html(
        '<svg viewBox="0 0 1010 {}" role="img" aria-label="{}"><title>{}</title>{}{}{}{}</svg>',
        bottom + 22,
        title,
        title,
        _years(axis, bottom),
        format_html_join("", "{}", ((row,) for row in rows)),
        _pay(axis, pay, pay_top, bottom, end) if pay else "",
        _today(axis, day, end, bottom),
    )


def _years(axis: Axis, bottom: int) -> SafeString:
    marks = (
        (axis.place(date(year, 1, 1)), axis.place(date(year, 1, 1)), bottom, axis.place(date(year, 1, 1)) + 4, year)
        for year in axis.years()
    )
    return format_html_join("", '<line class="year" x1="{}" x2="{}" y1="18" y2="{}"/><text x="{}" y="12" class="muted">{}</text>', marks)


def _lane(axis: Axis, lane: ChartLane, top: int, end: date) -> SafeString:
    label = format_html('<text x="0" y="{}" class="muted">{}</text>', top + 15, lane.naam)
    return format_html("{}{}", label, format_html_join("", "{}", ((_span(axis, span, top, end),) for span in lane.spans)))


def _span(axis: Axis, span: ChartSpan, top: int, end: date) -> SafeString:
    left, right = axis.place(span.van), axis.place(span.tot or end)
    width = max(right - left - 1, 1.5)
    last = f"tot en met {format_date(span.tot - timedelta(days=1))}" if span.tot else "zonder einde"
    title = f"{span.tekst}, van {format_date(span.van)} {last}"
    shown = _fit(span.tekst, width - 10)
    text = format_html(
        '<text x="{}" y="{}" class="{}" aria-hidden="true">{}</text>',
        left + 6,
        top + 15,
        "on-dark" if span.tone in DARK_TONES else "on-light",
        shown,
    )
    drawn = format_html(
        '<rect class="{}" x="{}" y="{}" width="{}" height="{}" rx="3"><title>{}</title></rect>{}',
        span.tone,
        left,
        top,
        round(width, 1),
        HEIGHT,
        title,
        text if shown else "",
    )
    return format_html('<a href="{}" aria-label="{}">{}</a>', span.href, title, drawn) if span.href else drawn


def _fit(text: str, width: float) -> str:
    room = int(width / CHARACTER)
    if len(text) <= room:
        return text
    return text[: room - 1].rstrip() + "…" if room >= 4 else ""


def _pay(axis: Axis, points: Sequence[PayPoint], top: int, bottom: int, end: date) -> SafeString:
    known = [point.cents for point in points if point.cents is not None]
    label = format_html(
        '<text x="0" y="{}" class="muted">Jaarsalaris</text><text x="0" y="{}" class="muted">(100 %)</text>', top + 14, top + 30
    )
    if not known:
        return format_html(
            '{}<text x="{}" y="{}" class="muted">onbepaald: er zijn geen salaristabellen geladen</text>', label, LEFT + 6, top + 14
        )
    low, high = min(known), max(known)
    room = bottom - top - 24

    def height(cents: int) -> float:
        return round(bottom - 4 - (cents - low) / max(high - low, 1) * room, 1)

    lines: list[list[str]] = [[]]
    for index, point in enumerate(points):
        if point.cents is None:
            lines.append([])
            continue
        until = points[index + 1].van if index + 1 < len(points) else end
        lines[-1] += [f"{axis.place(point.van)},{height(point.cents)}", f"{axis.place(until)},{height(point.cents)}"]
    drawn = format_html_join("", '<polyline class="pay" points="{}"/>', ((" ".join(line),) for line in lines if line))
    notes = format_html(
        '<text x="0" y="{}" class="muted">van {}</text><text x="0" y="{}" class="muted">tot {}</text>',
        top + 46,
        format_amount(low),
        top + 62,
        format_amount(high),
    )
    return format_html("{}{}{}", label, notes, drawn)


def _today(axis: Axis, day: date, end: date, bottom: int) -> SafeString:
    place = axis.place(day)
    anchor = "end" if place > RIGHT - 70 else "start"
    text = format_html('<text x="{}" y="{}" text-anchor="{}">{}</text>', place, bottom + 15, anchor, format_date(day))
    ahead = format_html('<rect class="ahead" x="{}" y="20" width="{}" height="{}"/>', place, max(axis.place(end) - place, 0), bottom - 20)
    return format_html('{}<line class="today" x1="{}" x2="{}" y1="18" y2="{}"/>{}', ahead, place, place, bottom, text)
