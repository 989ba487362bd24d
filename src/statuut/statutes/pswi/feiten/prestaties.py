"""Performances as parts of a month (level `prestatie`): what each was, when, and the legal position on its day.

A performance for which time off was chosen comes a second time in the month in which the four months for taking it end, when it was not
taken by then (XIII 48 §2, XIII 54 §2), or in the last month of the service: `prestatie_ambtshalve` then says that it is paid, and
`prestatie_maanden_geleden` how long ago it was done. Standby that runs over the end of a month counts in each month for its own hours
(XIII 58octies §2).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from statuut.dossier.event import Event
from statuut.dossier.events.prestaties import AARDEN_PRESTATIE, DAG_MINUTEN
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.boek_toelagen import DAGSOORTEN
from statuut.statutes.pswi.feiten.loopbaan import HEEL, Strook, Wisseling
from statuut.statutes.pswi.gegevens.lijsten import graad_nummer
from statuut.timeline.calendar import public_holidays
from statuut.timeline.month import add_months, month_number

ONE_DAY = timedelta(days=1)
ZATERDAG, ZONDAG = 5, 6
MAANDEN_INHAALRUST = 4
NEE, JA, VERLOF = 0, 1, 2
#: Kinds of which the work itself may be taken back as time off.
MET_INHAALRUST = frozenset({"overwerk", "onvoorzien_overwerk", "dienst"})
REGELINGEN = (
    "eigen_regeling_overuren", "eigen_regeling_onregelmatig", "compenserende_voordelen", "gunstigere_regeling_ploegen", "vliegtoelage",
    "diensthoofd",
)  # fmt: skip
GEEN_PRESTATIES: tuple[dict[str, int], ...] = ()


class Prestaties:
    """The performances of one employment by month; quick when there are none."""

    def __init__(self, events: Sequence[Event], rows: Sequence[Strook], changes: Sequence[Wisseling]) -> None:
        self.by_month: dict[int, list[tuple[Event, int | None]]] = {}
        found = [e for e in events if e.soort == "prestatie"]
        if not found:
            return
        self.rows, self.starts = rows, [row.periode.van for row in rows]
        self.changes = [change.dag for change in changes]
        self.schemes = [e for e in events if e.soort == "toelage" and not e.omgekeerd]
        self.standby = [stretch(e) for e in found if e.body.aard == "wachtdienst"]  # type: ignore[attr-defined]
        self.twice = gelijktijdig([e for e in found if e.body.aard == "gevaarlijk_werk"])  # type: ignore[attr-defined]
        #: Minutes of standby in the month of its first day and in the next one, by event number and month.
        self.parts: dict[tuple[int, int], int] = {}
        for event in found:
            month = month_number(event.van)
            self.by_month.setdefault(month, []).append((event, None))
            after = na_maandeinde(event)
            if after:
                self.by_month.setdefault(month + 1, []).append((event, None))
                self.parts |= {(event.nr, month): event.body.duur - after, (event.nr, month + 1): after}  # type: ignore[attr-defined]
            later = self._paid_in(event)
            if later is not None:
                self.by_month.setdefault(later, []).append((event, later - month))

    def in_month(self, month: int) -> tuple[dict[str, int], ...]:
        """The performances of a month, each with what the rules of XIII 47-58 ask."""
        if month not in self.by_month:
            return GEEN_PRESTATIES
        facts = ((event, self._row(event.van), ago) for event, ago in self.by_month[month])
        return tuple(self._facts(event, row, ago, month) for event, row, ago in facts if row is not None)

    def _paid_in(self, event: Event) -> int | None:
        """The month in which time off that was not taken is paid instead; None when there is nothing to pay later."""
        body: Any = event.body
        if body.compensatie != "inhaalrust" or body.aard not in MET_INHAALRUST:
            return None
        last = laatste_dag_inhaalrust(event.van)
        if body.opgenomen_op is not None and body.opgenomen_op <= last:
            return None
        end = self.rows[-1].periode.tot
        month, done = month_number(last if end is None else min(last, end - ONE_DAY)), month_number(event.van)
        return month if month >= done else None

    def _row(self, day: date) -> Strook | None:
        index = bisect_right(self.starts, day) - 1
        return self.rows[index] if index >= 0 and day in self.rows[index].periode else None

    def _facts(self, event: Event, row: Strook, ago: int | None, month: int) -> dict[str, int]:
        body: Any = event.body
        day = event.van
        in_month = [change for change in self.changes if (change.year, change.month) == (day.year, day.month)]
        running = {e.body.aard for e in self.schemes if e.geldt_op(day)}  # type: ignore[attr-defined]
        length = self.parts.get((event.nr, month), body.duur)
        return {
            "prestatie_aard": AARDEN_PRESTATIE.index(body.aard),
            "prestatie_dag": day.day,
            "prestatie_minuten": UNKNOWN if length is None else length,
            "prestatie_begin": UNKNOWN if body.begin is None or body.einde is None else body.begin,
            "prestatie_dagsoort": dagsoort(day),
            "prestatie_dagsoort_volgend": dagsoort(day + ONE_DAY),
            "prestatie_graad": graad_nummer()[row.graad],
            "prestatie_groep": row.groep,
            "prestatie_hoedanigheid": row.hoedanigheid,
            "prestatie_voltijds": JA if row.prestatie >= HEEL else VERLOF if row.regime >= HEEL else NEE,
            "prestatie_bezoldigd": int(row.betaald),
            "prestatie_voor_wijziging": int(any(change > day for change in in_month)),
            "prestatie_in_hoger_ambt": int(row.ambt is not None and row.ambt.duurt_dertig),
            "prestatie_inhaalrust": int(body.compensatie == "inhaalrust" and body.aard in MET_INHAALRUST),
            "prestatie_ambtshalve": int(ago is not None),
            "prestatie_maanden_geleden": ago or 0,
            "prestatie_in_wachtdienst": int(any(touch(stretch(event), other) for other in self.standby)),
            **{name: int(name in running) for name in REGELINGEN},
            "prestatie_gelijktijdig": self.twice.get(event.nr, 0),
            "andere_regeling_onregelmatig": self._elsewhere(day),
        }

    def _elsewhere(self, day: date) -> int:
        """What another scheme pays a month for night and weekend work; NONE without one."""
        amounts = [
            e.body.bedrag  # type: ignore[attr-defined]
            for e in self.schemes
            if e.body.aard == "andere_regeling_onregelmatig" and e.geldt_op(day)  # type: ignore[attr-defined]
        ]
        if not amounts:
            return NONE
        return UNKNOWN if amounts[-1] is None else int(amounts[-1])


def na_maandeinde(event: Event) -> int:
    """The minutes of standby that fall after the last day of the month in which it began; 0 when none do."""
    body: Any = event.body
    if body.aard != "wachtdienst" or body.begin is None or body.duur is None:
        return 0
    if month_number(event.van + ONE_DAY) == month_number(event.van):
        return 0
    return int(max(0, body.begin + body.duur - DAG_MINUTEN))


def laatste_dag_inhaalrust(day: date) -> date:
    """The last day on which time off for work of this day is taken: the same day number four months later."""
    return add_months(day, MAANDEN_INHAALRUST)


def maanden_van(event: Event) -> range:
    """The months of which a performance may explain the pay: its own, and with time off those up to the end of the four months."""
    body: Any = event.body
    month = month_number(event.van)
    return range(month, month + (MAANDEN_INHAALRUST + 1 if body.compensatie == "inhaalrust" else 1))


def dagsoort(day: date) -> int:
    """What a day is for XIII 51: weekday, Saturday, Sunday or holiday of XI 12."""
    weekday = day.weekday()
    if weekday == ZONDAG:
        return DAGSOORTEN.index("zondag")
    if day in public_holidays(day.year):
        return DAGSOORTEN.index("feestdag_op_zaterdag" if weekday == ZATERDAG else "feestdag")
    return DAGSOORTEN.index("zaterdag" if weekday == ZATERDAG else "weekdag")


def stretch(event: Event) -> tuple[int, int]:
    """The minutes from begin to end, counted from the first day of the calendar; the whole day when the file tells no clock times."""
    body: Any = event.body
    start = event.van.toordinal() * DAG_MINUTEN
    if body.begin is None or body.einde is None:
        return start, start + DAG_MINUTEN
    return start + body.begin, start + body.begin + body.duur


def gelijktijdig(events: Sequence[Event]) -> dict[int, int]:
    """Per event the minutes that an earlier one of these covers already; without clock times there are none (XIII 93)."""
    timed = [e for e in events if e.body.begin is not None and e.body.einde is not None]  # type: ignore[attr-defined]
    found: dict[int, int] = {}
    reach = 0
    for event in sorted(timed, key=stretch):
        start, end = stretch(event)
        found[event.nr] = max(0, min(end, reach) - start)
        reach = max(reach, end)
    return found


def touch(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two stretches of minutes have a minute in common."""
    return one[0] < other[1] and other[0] < one[1]
