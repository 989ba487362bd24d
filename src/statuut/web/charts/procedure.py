"""The drawing of a procedure: stages as bands from top to bottom, acts as boxes, plain order as thin lines on the left, terms on the right.

A term leaves the act from which it is counted and ends, with an arrow, at the act that it is about; beside that act stands how long it is.
A dashed line is what happens when the term passes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import wrap

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from statuut.procedures.declaration import Procedure
from statuut.procedures.outline import Arrow, Outline, Step
from statuut.web.citation import cite
from statuut.web.procedure_table import duration

BAND, BOX_LEFT, BOX_WIDTH, LANE, LINE = 150, 226, 300, 11, 15
BOX_RIGHT = BOX_LEFT + BOX_WIDTH
SIGNS, WHO_SIGNS, BAND_SIGNS, NOTE_SIGNS, NOTE_WIDTH = 35, 42, 18, 52, 350
GAP, PAD, TOP = 12, 8, 12


@dataclass(frozen=True)
class Row:
    """An act on its place: box from `top` to `bottom`, and the lines of its text and of its terms."""

    step: Step
    top: int
    bottom: int
    naam: Sequence[str]
    wie: Sequence[str]
    noten: Sequence[tuple[str, bool]]

    @property
    def middle(self) -> int:
        """The height at which lines meet the box."""
        return (self.top + self.bottom) // 2


def procedure_chart(procedure: Procedure, drawn: Outline) -> SafeString:
    """The SVG, with a title; everything in it is also in the table."""
    rows, bands, height = _places(procedure, drawn)
    terms = [each for each in drawn.pijlen if each.termijn and each.van in rows and each.naar in rows and each.van != each.naar]
    plain = [each for each in drawn.pijlen if not each.termijn and each.van in rows and each.naar in rows and each.van != each.naar]
    right, left = _lanes(terms, rows), _buses(plain, rows)
    notes_at = BOX_RIGHT + 22 + LANE * (max(right.values(), default=0) + 1)
    width = notes_at + NOTE_WIDTH
    title = f"{procedure.naam}: {len(procedure.fasen)} fasen van boven naar onder, met de handelingen en de termijnen ertussen"
    return format_html(
        '<svg viewBox="0 0 {0} {1}" width="{0}" role="img" aria-label="{2}"><title>{2}</title>'
        '<defs><marker id="punt" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">'
        '<path d="M0 0 L8 4 L0 8 z" class="tip"/></marker></defs>{3}{4}{5}{6}{7}</svg>',
        width,
        height,
        title,
        format_html_join("", "{}", ((_band(name, top, bottom, width),) for name, top, bottom in bands)),
        format_html_join("", "{}", ((_plain(each, rows, left[each]),) for each in plain)),
        format_html_join("", "{}", ((_term(each, rows, right[each]),) for each in terms)),
        format_html_join("", "{}", ((_box(row),) for row in rows.values())),
        format_html_join("", "{}", ((_notes(row, notes_at),) for row in rows.values())),
    )


def _places(procedure: Procedure, drawn: Outline) -> tuple[dict[str, Row], list[tuple[str, int, int]], int]:
    """Every act on its row, the bands of the stages, and the height of all."""
    rows: dict[str, Row] = {}
    bands: list[tuple[str, int, int]] = []
    place = TOP
    for stage, steps in drawn.fasen:
        begin = place
        place += GAP
        for step in steps:
            name, who = wrap(step.handeling.label, SIGNS), wrap(" of ".join(step.wie), WHO_SIGNS, max_lines=2, placeholder=" …")
            notes = _told(procedure, step)
            tall = max(PAD * 2 + LINE * (len(name) + len(who)), LINE * len(notes) + 4)
            rows[step.handeling.sleutel] = Row(step, place, place + tall, name, who, notes)
            place += tall + GAP
        if steps:
            bands.append((stage.label, begin, place))
            place += 4
    return rows, bands, place + TOP


def _told(procedure: Procedure, step: Step) -> list[tuple[str, bool]]:
    """The terms of an act and those whose passing makes it happen, in short; True for the first line of each."""
    key = step.handeling.sleutel
    fired = [t for t in procedure.termijnen.values() if t.bij_verstrijken is not None and t.bij_verstrijken.daad == key]
    found: list[tuple[str, bool]] = []
    for term in (*step.termijnen, *(each for each in fired if each not in step.termijnen)):
        silent = "" if term in step.termijnen else "vanzelf, "
        text = f"{silent}{duration(procedure, term, short=True)} ({cite(term.artikel)})"
        found += [(line, place == 0) for place, line in enumerate(wrap(text, NOTE_SIGNS))]
    return found


def _lanes(arrows: Sequence[Arrow], rows: dict[str, Row]) -> dict[Arrow, int]:
    """A lane for each arrow, so that no two lie over each other; short ones nearest the boxes."""
    taken: list[list[tuple[int, int]]] = []
    found: dict[Arrow, int] = {}
    for arrow in sorted(arrows, key=lambda each: abs(rows[each.van].middle - rows[each.naar].middle)):
        low, high = sorted((rows[arrow.van].middle, rows[arrow.naar].middle))
        found[arrow] = _free(taken, low, high)
    return found


def _buses(arrows: Sequence[Arrow], rows: dict[str, Row]) -> dict[Arrow, int]:
    """A lane for each act from which lines of plain order leave: they run together and branch off."""
    ends: dict[str, list[int]] = {}
    for arrow in arrows:
        ends.setdefault(arrow.van, [rows[arrow.van].middle]).append(rows[arrow.naar].middle)
    taken: list[list[tuple[int, int]]] = []
    lanes: dict[str, int] = {}
    for source, heights in sorted(ends.items(), key=lambda item: max(item[1]) - min(item[1])):
        lanes[source] = _free(taken, min(heights), max(heights))
    return {arrow: lanes[arrow.van] for arrow in arrows}


def _free(taken: list[list[tuple[int, int]]], low: int, high: int) -> int:
    """The first lane with room between two heights, which is then taken."""
    lane = next((n for n, spans in enumerate(taken) if all(high < a or b < low for a, b in spans)), len(taken))
    if lane == len(taken):
        taken.append([])
    taken[lane].append((low, high))
    return lane


def _band(name: str, top: int, bottom: int, width: int) -> SafeString:
    lines = wrap(name, BAND_SIGNS)
    words = format_html_join(
        "", '<text x="14" y="{}" class="stage">{}</text>', ((top + 24 + LINE * n, each) for n, each in enumerate(lines))
    )
    return format_html('<rect x="0" y="{}" width="{}" height="{}" class="band" rx="6"/>{}', top, width, bottom - top, words)


def _plain(arrow: Arrow, rows: dict[str, Row], lane: int) -> SafeString:
    start, end = rows[arrow.van], rows[arrow.naar]
    x = max(BOX_LEFT - 14 - (LANE - 3) * lane, BAND - 4)
    d = f"M{BOX_LEFT} {start.middle + 4} H{x} V{end.middle - 4} H{BOX_LEFT}"
    return format_html('<path d="{}" class="order" marker-end="url(#punt)"/>', d)


def _term(arrow: Arrow, rows: dict[str, Row], lane: int) -> SafeString:
    start, end = rows[arrow.van], rows[arrow.naar]
    x = BOX_RIGHT + 16 + LANE * lane
    down = 3 if end.middle > start.middle else -3
    d = f"M{BOX_RIGHT} {start.middle + down} H{x} V{end.middle - down} H{BOX_RIGHT}"
    kind = "line silent" if arrow.stil else "line"
    return format_html('<path d="{}" class="{}" marker-end="url(#punt)"/>', d, kind)


def _box(row: Row) -> SafeString:
    act = row.step.handeling
    kind = "act itself" if act.van_rechtswege else "act maybe" if act.wanneer or act.verwacht is not True else "act"
    first = row.top + PAD + LINE - 3
    name = format_html_join(
        "", '<text x="{}" y="{}" class="name">{}</text>', ((BOX_LEFT + 12, first + LINE * n, t) for n, t in enumerate(row.naam))
    )
    below = first + LINE * len(row.naam)
    who = format_html_join(
        "", '<text x="{}" y="{}" class="muted">{}</text>', ((BOX_LEFT + 12, below + LINE * n, t) for n, t in enumerate(row.wie))
    )
    return format_html(
        '<a href="#d-{}"><rect x="{}" y="{}" width="{}" height="{}" rx="6" class="{}"/>{}{}</a>',
        act.sleutel, BOX_LEFT, row.top, BOX_WIDTH, row.bottom - row.top, kind, name, who,
    )  # fmt: skip


def _notes(row: Row, left: int) -> SafeString:
    first = row.middle + 4 - LINE * (len(row.noten) - 1) // 2
    lines = ((left + (0 if head else 10), first + LINE * n, text) for n, (text, head) in enumerate(row.noten))
    return format_html_join("", '<text x="{}" y="{}">{}</text>', lines)
