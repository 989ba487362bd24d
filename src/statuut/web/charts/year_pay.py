"""A year of pay as twelve stacked bars: a block per kind of line, deductions below the axis, the total of the month above the bar.

Each kind has a tone and a pattern of its own, so that colour is never alone; a month that is undetermined has a dashed frame and a
question mark.
"""

from __future__ import annotations

from collections.abc import Sequence

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from statuut.engine.values import UNKNOWN, is_number
from statuut.payroll.year import SHORT_MONTHS, KindTotal, YearStatement
from statuut.timeline.formatting import format_amount

LEFT, RIGHT, TOP, HEIGHT = 86, 1000, 62, 250
BAR, LEAST = 46, 2
#: Tone and pattern (the path of a 8 by 8 tile) of each kind, in the order in which blocks are stacked.
LOOKS = {
    "salaris": ("t1", ""),
    "toelage": ("t3", "M-2 2L2 -2M0 8L8 0M6 10L10 6"),
    "vakantiegeld": ("t2", "M4 0V8"),
    "eindejaarstoelage": ("t4", "M0 4H8M4 0V8"),
    "vergoeding": ("t5", "M0 4H8"),
    "inhouding": ("t0", "M-2 6L2 10M0 0L8 8M6 -2L10 2"),
}
OTHER = ("t5", "")
STEPS = (1, 2, 5)


def year_pay_chart(statement: YearStatement, title: str) -> SafeString:
    """The SVG; empty for a year without a slip."""
    if not statement.lines:
        return mark_safe("")
    kinds = sorted(statement.kinds, key=lambda each: list(LOOKS).index(each.kind) if each.kind in LOOKS else len(LOOKS))
    high = max([_sum(kinds, place, 1) for place in range(12)] + [1])
    low = min([_sum(kinds, place, -1) for place in range(12)] + [0])
    scale = HEIGHT / (high - low)
    axis = TOP + high * scale
    bottom = TOP + HEIGHT
    bars = format_html_join("", "{}", ((_month(statement, kinds, place, axis, scale),) for place in range(12)))
    return format_html(
        '<svg viewBox="0 0 1010 {}" role="img" aria-label="{}"><title>{}</title><defs>{}</defs>{}{}{}'
        '<line class="axis" x1="{}" x2="{}" y1="{}" y2="{}"/></svg>',
        round(bottom + 26), title, title, _patterns(kinds), _legend(kinds), _grid(high, axis, scale), bars, LEFT, RIGHT,
        round(axis, 1), round(axis, 1),
    )  # fmt: skip


def _sum(kinds: Sequence[KindTotal], place: int, sign: int) -> int:
    amounts = (kind.amounts[place] for kind in kinds)
    return sum(amount for amount in amounts if amount is not None and is_number(amount) and amount * sign > 0)


def _patterns(kinds: Sequence[KindTotal]) -> SafeString:
    tile = (
        '<pattern id="vlak-{}" width="8" height="8" patternUnits="userSpaceOnUse"><rect class="{}" width="8" height="8"/>'
        '<path class="mark" d="{}"/></pattern>'
    )
    return format_html_join("", tile, ((kind.kind, *_look(kind.kind)) for kind in kinds))


def _look(kind: str) -> tuple[str, str]:
    return LOOKS.get(kind, OTHER)


def _legend(kinds: Sequence[KindTotal]) -> SafeString:
    places, left = [], LEFT
    for kind in kinds:
        places.append((left, f"vlak-{kind.kind}", left + 20, kind.label))
        left += 44 + 7 * len(kind.label)
    return format_html_join(
        "", '<rect class="block" x="{}" y="6" width="14" height="14" fill="url(#{})"/><text x="{}" y="18">{}</text>', places
    )


def _grid(high: int, axis: float, scale: float) -> SafeString:
    """Lines at round amounts, four or five of them."""
    step = next(s * 10**p for p in range(2, 12) for s in STEPS if high / (s * 10**p) <= 5)
    marks = ((LEFT, RIGHT, axis - level * scale, axis - level * scale, LEFT - 8, axis - level * scale + 4, format_amount(level)[:-3])
             for level in range(0, high + 1, step))  # fmt: skip
    rounded = ((a, b, round(c, 1), round(d, 1), e, round(f, 1), text) for a, b, c, d, e, f, text in marks)
    return format_html_join(
        "", '<line class="year" x1="{}" x2="{}" y1="{}" y2="{}"/><text x="{}" y="{}" class="muted" text-anchor="end">{}</text>', rounded
    )


def _month(statement: YearStatement, kinds: Sequence[KindTotal], place: int, axis: float, scale: float) -> SafeString:
    width = (RIGHT - LEFT) / 12
    left = LEFT + place * width + (width - BAR) / 2
    up = down = axis
    blocks = []
    for kind in kinds:
        amount = kind.amounts[place]
        if amount is None or not is_number(amount) or amount == 0:
            continue
        size = max(abs(amount) * scale, LEAST)
        top = up - size if amount > 0 else down
        up, down = (top, down) if amount > 0 else (up, down + size)
        words = f"{kind.label}, {SHORT_MONTHS[place]} {statement.year}: {format_amount(amount)}"
        blocks.append((round(left, 1), round(top, 1), BAR, round(size, 1), f"vlak-{kind.kind}", words))
    drawn = format_html_join(
        "", '<rect class="block" x="{}" y="{}" width="{}" height="{}" fill="url(#{})"><title>{}</title></rect>', blocks
    )
    total = statement.months[place]
    middle = round(left + BAR / 2, 1)
    name = format_html('<text x="{}" y="{}" text-anchor="middle" class="muted">{}</text>', middle, TOP + HEIGHT + 20, SHORT_MONTHS[place])
    if total is None:
        return format_html("{}{}", drawn, name)
    if total == UNKNOWN:
        frame = format_html(
            '<rect class="open" x="{}" y="{}" width="{}" height="22"/><text x="{}" y="{}" text-anchor="middle">?</text>',
            round(left, 1), round(up - 24, 1), BAR, middle, round(up - 9, 1),
        )  # fmt: skip
        return format_html("{}{}{}", drawn, frame, name)
    label = format_html('<text x="{}" y="{}" text-anchor="middle">{}</text>', middle, round(up - 6, 1), format_amount(total))
    return format_html("{}{}{}", drawn, label, name)
