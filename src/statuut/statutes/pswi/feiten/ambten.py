"""Acting in a higher office, and absences of more than 35 working days: what cuts the stretches of an employment for allowances.

An exercise is one uninterrupted period in one grade: appointments that follow each other without a day between are one (XIII 43 §2).
An absence is one chain of whole days without work, whatever their kinds, broken by the first working day that is worked (XIII 39 §1).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from statuut.dossier.event import Event
from statuut.statutes.pswi.boek_toelagen import AMBTSSTANDEN
from statuut.timeline.period import Period

if TYPE_CHECKING:
    from statuut.statutes.pswi.feiten.loopbaan import Strook

ONE_DAY = timedelta(days=1)
DERTIG = 30
WERKDAGEN_35 = 35
GEEN, TE_KORT, WACHT_EERSTE_DAGEN, WACHT, EERSTE_DAGEN, VERDER = range(len(AMBTSSTANDEN))
NIET_LANG, EERSTE_35, NA_35 = range(3)


@dataclass(frozen=True, slots=True)
class Ambt:
    """One exercise of a higher office; `stukken` is the day on which its documents were complete, None while they are not."""

    periode: Period
    graad: str
    schaal: str | None
    stukken: date | None

    @property
    def dertigste(self) -> date:
        """The thirtieth day of the exercise, both end days counted."""
        return self.periode.van + timedelta(days=DERTIG - 1)

    @property
    def duurt_dertig(self) -> bool:
        """Whether the exercise lasts thirty days; one without end does."""
        return self.periode.tot is None or self.periode.tot > self.dertigste

    def betaalbaar(self, month_end: date) -> bool:
        """Whether by this day the thirty days were reached and the documents complete."""
        return self.stukken is not None and month_end >= max(self.dertigste, self.stukken)

    def stand(self, day: date, month_end: date) -> int:
        """Where a day of the exercise stands, as seen at the end of its month."""
        if not self.duurt_dertig:
            return TE_KORT
        first = day <= self.dertigste
        if not self.betaalbaar(month_end):
            return WACHT_EERSTE_DAGEN if first else WACHT
        return EERSTE_DAGEN if first else VERDER


def ambten(events: Sequence[Event]) -> list[Ambt]:
    """The exercises of higher offices of one employment, in order; adjoining appointments in one grade and scale are joined."""
    found: list[Ambt] = []
    for event in events:
        if event.soort != "hoger_ambt" or event.omgekeerd:
            continue
        body: Any = event.body
        complete = body.stukken_op if body.stukken_op is not None else None if body.stukken_volledig is False else event.van
        ambt = Ambt(event.periode, body.graad, body.salarisschaal, complete)
        last = found[-1] if found else None
        if last is not None and (last.graad, last.schaal, last.periode.tot) == (ambt.graad, ambt.schaal, event.van):
            papers = None if last.stukken is None or complete is None else max(last.stukken, complete)
            found[-1] = Ambt(Period(last.periode.van, event.tot), ambt.graad, ambt.schaal, papers)
        else:
            found.append(ambt)
    return found


def ambtsdagen(found: Sequence[Ambt]) -> set[date]:
    """The days on which a stretch ends because of a higher office: its begin, the day after the thirtieth, and its end."""
    days = {day for ambt in found for day in (ambt.periode.van, ambt.periode.tot) if day is not None}
    return days | {ambt.dertigste + ONE_DAY for ambt in found if ambt.duurt_dertig}


def ambt_op(found: Sequence[Ambt], day: date) -> Ambt | None:
    """The higher office exercised on a day; the last begun when there are more."""
    return next((ambt for ambt in reversed(found) if day in ambt.periode), None)


def wacht_nog(found: Sequence[Ambt], first: date, last: date) -> int:
    """Whether an exercise begun before the month is not payable yet at its end."""
    return int(any(ambt.periode.van < first and ambt.duurt_dertig and not ambt.betaalbaar(last) for ambt in found))


def met_lange_afwezigheden(rows: Sequence[Strook]) -> list[Strook]:
    """The stretches, cut after the 35th working day of each longer absence and marked as before or after it."""
    found: list[Strook] = []
    chain: list[Strook] = []
    for row in rows:
        absent = any(deel >= row.regime for _, deel in row.afwezig)
        adjoins = bool(chain) and chain[-1].periode.tot == row.periode.van
        if chain and (not adjoins or (not absent and _works(row))):
            found += _marked(chain)
            chain = []
        if absent or (chain and not _works(row)):
            chain.append(row)
        else:
            found.append(row)
    return [*found, *_marked(chain)]


def _works(row: Strook) -> bool:
    """Whether a stretch has a working day at all."""
    return row.periode.tot is None or row.rooster.due_days(row.periode) > 0


def _marked(chain: Sequence[Strook]) -> Iterator[Strook]:
    """The stretches of one absence, cut after its 35th working day; as they are when it is not longer than that."""
    cut = _after_35(chain)
    for row in chain:
        if cut is None:
            yield row
        elif row.periode.tot is not None and row.periode.tot <= cut:
            yield replace(row, lang=EERSTE_35)
        elif row.periode.van >= cut:
            yield replace(row, lang=NA_35)
        else:
            yield replace(row, periode=Period(row.periode.van, cut), lang=EERSTE_35)
            yield replace(row, periode=Period(cut, row.periode.tot), lang=NA_35)


def _after_35(chain: Sequence[Strook]) -> date | None:
    """The day of the 36th working day of an absence, None when it has no more than 35."""
    if not chain or (chain[-1].periode.tot is not None and (chain[-1].periode.tot - chain[0].periode.van).days <= WERKDAGEN_35):
        return None
    counted = 0
    for row in chain:
        for day in row.periode:
            counted += row.rooster.is_due(day)
            if counted > WERKDAGEN_35:
                return day
    return None
