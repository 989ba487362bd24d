"""The monthly salary in two futures as two stepped lines: whole for the file as it stands, dashed for the change that is tried."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from itertools import groupby

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from statuut.timeline.formatting import format_amount
from statuut.timeline.month import first_day
from statuut.web.charts.axis import Axis
from statuut.web.futures import MonthPoint

LEFT, RIGHT, TOP, BOTTOM = 92, 1000, 40, 240
#: What the number of a year takes.
ROOM = 34


def futures_chart(points: Sequence[MonthPoint], change: str, name: str) -> SafeString:
    """The SVG; empty when no amount is known."""
    known = [cents for point in points for cents in (point.voor, point.na) if cents is not None]
    if not known:
        return mark_safe("")
    axis = Axis(first_day(points[0].maand), first_day(points[-1].maand + 1), LEFT, RIGHT)
    low, high = min(known), max(known)

    def height(cents: int) -> float:
        return round(BOTTOM - 10 - (cents - low) / max(high - low, 1) * (BOTTOM - TOP - 20), 1)

    title = f"{name}: maandsalaris nu en met {change}, ook als tabel hieronder"
    marks = (
        (axis.place(date(year, 1, 1)), TOP - 8, BOTTOM, year)
        for year in axis.years()
        if axis.first <= date(year, 1, 1) and axis.place(date(year, 1, 1)) < RIGHT - ROOM
    )
    years = format_html_join(
        "", '<line class="year" x1="{0}" x2="{0}" y1="{1}" y2="{2}"/><text x="{0}" dx="4" y="252" class="muted">{3}</text>', marks
    )
    labels = format_html_join(
        "",
        '<text x="{}" y="{}" class="muted" text-anchor="end">{}</text>',
        ((LEFT - 8, height(c) + 4, format_amount(c)) for c in {low, high}),
    )
    legend = format_html(
        '<line class="pay" x1="{0}" x2="{1}" y1="14" y2="14"/><text x="{2}" y="18">zonder wijziging</text>'
        '<line class="pay alt" x1="{3}" x2="{4}" y1="14" y2="14"/><text x="{5}" y="18">{6}</text>',
        LEFT, LEFT + 34, LEFT + 42, LEFT + 200, LEFT + 234, LEFT + 242, change,
    )  # fmt: skip
    lines = format_html(
        "{}{}",
        _line(axis, points, lambda point: point.voor, height, "pay"),
        _line(axis, points, lambda point: point.na, height, "pay alt"),
    )
    return format_html(
        '<svg viewBox="0 0 1010 262" role="img" aria-label="{}"><title>{}</title>{}{}{}{}</svg>', title, title, years, labels, legend, lines
    )


def _line(
    axis: Axis, points: Sequence[MonthPoint], of: Callable[[MonthPoint], int | None], height: Callable[[int], float], tone: str
) -> SafeString:
    """A stepped line, broken where the amount is not known."""
    drawn = []
    for known, run in groupby(points, key=lambda point: of(point) is not None):
        if known:
            drawn.append(" ".join(_corners(axis, point.maand, height(of(point) or 0)) for point in run))
    return format_html_join("", '<polyline class="{}" points="{}"/>', ((tone, line) for line in drawn))


def _corners(axis: Axis, month: int, y: float) -> str:
    return f"{axis.place(first_day(month))},{y} {axis.place(first_day(month + 1))},{y}"
