"""The administrative status of every employment through time (XI 1-7, IX 4, X 3), from events alone.

Every stretch of days has parts: the share of the work in one status for one reason, how much of it is paid, and what it does to salary,
promotion, seniorities and annual leave. The shares of a stretch sum to the share of full time that the person is employed for, and the
paid shares to what the pay rules pay: both read the same stretches and the same table of kinds.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache

from statuut.engine.leave import Effect, StatusPart, StatusSpan
from statuut.statutes.pswi.feiten.loopbaan import Strook
from statuut.statutes.pswi.gegevens.lijsten import CONTRACTUEEL, Afwezigheidssoort
from statuut.statutes.pswi.verlof.beeld import Beeld
from statuut.statutes.pswi.verlof.gevolgen import gevolgen
from statuut.timeline.formatting import format_date
from statuut.timeline.period import Period

WERK = "aan_het_werk"


def toestanden(beeld: Beeld, van: date, tot: date) -> tuple[StatusSpan, ...]:
    """The status timeline of all employments from `van` to `tot`, both included; nothing outside service."""
    found: list[StatusSpan] = []
    pensioen = pensioen_vanaf(beeld)
    for employment in beeld.stroken:
        spans: list[StatusSpan] = []
        for period, row in beeld.stukken(Period.inclusive(van, tot), employment):
            for piece in _split(period, pensioen):
                parts = delen(row, None if pensioen is None or piece.van < pensioen else pensioen)
                last = spans[-1] if spans else None
                if last is not None and last.parts == parts and last.period.tot == piece.van:
                    spans[-1] = StatusSpan(employment, Period(last.period.van, piece.tot), parts)
                else:
                    spans.append(StatusSpan(employment, piece, parts))
        found += spans
    return tuple(found)


def pensioen_vanaf(beeld: Beeld) -> date | None:
    """The first day on which the pension conditions are met, as recorded; None when the file does not say so."""
    return min((event.van for event in beeld.records("pensioenvoorwaarden")), default=None)


def _split(period: Period, day: date | None) -> Iterator[Period]:
    if day is None or day not in period or day == period.van:
        yield period
        return
    yield Period(period.van, day)
    yield Period(day, period.tot)


def delen(row: Strook, pensioen: date | None = None) -> tuple[StatusPart, ...]:
    """The parts of a stretch; with `pensioen`, non-activity carries the warning of XI 3 §2."""
    if not row.afwezig:
        return (_work(row.regime, row.hoedanigheid == CONTRACTUEEL),)
    rest = row.regime
    parts: list[StatusPart] = []
    for soort, deel, number in _in_order(row):
        share = min(deel, rest)
        if share > 0:
            parts.append(_part(row, soort, share, number, pensioen))
            rest -= share
    if rest > 0:
        parts.insert(0, _work(rest, row.hoedanigheid == CONTRACTUEEL))
    return tuple(parts)


@cache
def _work(share: int, contract: bool) -> StatusPart:
    """The part that is worked."""
    return StatusPart("dienstactiviteit", share, share, WERK, "aan het werk", "I 2 11°" if contract else "XI 4")


def _in_order(row: Strook) -> list[tuple[Afwezigheidssoort, int, int]]:
    """Absences in the order in which they take their share: unpaid before paid, as pay does, and a part of the time before the whole.

    Of several that each take the whole time, a finding of the file, one decides the status: non-activity before service activity.
    """
    every = [(soort, deel, number) for (soort, deel), number in zip(row.afwezig, row.nummers, strict=True)]
    whole = [each for each in every if each[1] >= row.regime]
    if len(whole) > 1:
        decides = min(whole, key=lambda each: (each[0].actief, each[0].bezoldigd))
        every = [each for each in every if each[1] < row.regime or each is decides]
    return sorted(every, key=lambda each: (each[0].bezoldigd, each[1] >= row.regime))


def _part(row: Strook, soort: Afwezigheidssoort, share: int, number: int, pensioen: date | None) -> StatusPart:
    effects = _effects(soort, share == row.regime, row.hoedanigheid == CONTRACTUEEL)
    if pensioen is not None and not soort.actief:
        effects = (*effects, _end_of_non_activity(pensioen))
    paid = share if soort.bezoldigd and row.betaald else 0
    status = "dienstactiviteit" if soort.actief else "non_activiteit"
    return StatusPart(status, share, paid, soort.aard, soort.naam, soort.artikel, number, effects)  # type: ignore[arg-type]


@cache
def _effects(soort: Afwezigheidssoort, whole: bool, contract: bool) -> tuple[Effect, ...]:
    return gevolgen(soort, voltijds=whole, contractueel=contract)


def _end_of_non_activity(day: date) -> Effect:
    text = (
        f"non-activiteit kan niet meer sinds {format_date(day)}: aan de pensioenvoorwaarden is voldaan; beslis over hervatting of pensioen"
    )
    return Effect("voortduring", text, False, "XI 3 §2")


def toestand_op(spans: Sequence[StatusSpan], day: date, employment: int | None = None) -> StatusSpan | None:
    """The span of a day; of one employment when named."""
    return next((s for s in spans if day in s.period and employment in (None, s.employment)), None)
