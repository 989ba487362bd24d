"""Flat sums and ways to work as parts of a month (levels `forfait` and `woonwerk`): what runs in the month, and its working days."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from statuut.dossier.event import Event
from statuut.dossier.events.onkosten import AARDEN_FORFAIT, WOONWERK
from statuut.engine.values import NONE, UNKNOWN
from statuut.statutes.pswi.feiten.loopbaan import Strook
from statuut.statutes.pswi.feiten.onkosten import honderdsten
from statuut.timeline.calendar import public_holidays
from statuut.timeline.month import first_day, last_day, month_number
from statuut.timeline.period import Period

ONE_DAY = timedelta(days=1)
VAKANTIE = "jaarlijkse_vakantie"
NIETS: tuple[dict[str, int], ...] = ()
Stretches = Sequence[tuple[Strook, Period]]


class Woonwerk:
    """The flat sums and ways to work of one employment; quick when there are none."""

    def __init__(self, events: Sequence[Event]) -> None:
        kept = [e for e in events if not e.omgekeerd]
        self.flat = [e for e in kept if e.soort == "forfaitaire_vergoeding"]
        self.ways = [e for e in kept if e.soort == "woonwerk"]
        self.regimes = [e for e in kept if e.soort == "werkregime"] if self.ways else []

    def forfaits(self, month: int, stretches: Stretches, month_days: int) -> tuple[dict[str, int], ...]:
        """The flat sums that run in a month, each with its working days and those interrupted; `month_days` are all of the month."""
        if not self.flat or not stretches:
            return NIETS
        found = (_forfait(event.body, common, stretches) for event, common in _running(self.flat, month))
        return tuple({**each, "forfait_maanddagen": month_days} for each in found)

    def in_month(self, month: int, stretches: Stretches) -> tuple[dict[str, int], ...]:
        """The ways to work that run in a month, within the service."""
        if not self.ways or not stretches:
            return NIETS
        return tuple(self._way(event, common, month, stretches) for event, common in _running(self.ways, month))

    def _way(self, event: Event, common: Period, month: int, stretches: Stretches) -> dict[str, int]:
        body: Any = event.body
        inside = [(row, part) for row, period in stretches if (part := common.overlap(period)) is not None]
        regime = sum(row.rooster.due_days(part) for row, part in inside)
        rounds = any(e.body.continudienst for e in self.regimes if e.geldt_op(common.van))  # type: ignore[attr-defined]
        return {
            "woonwerk_vervoermiddel": WOONWERK.index(body.vervoermiddel),
            "woonwerk_kilometer": honderdsten(body.kilometer),
            "woonwerk_fietsdagen": (UNKNOWN if rounds else NONE) if body.fietsdagen is None else body.fietsdagen,
            "woonwerk_aandeel": UNKNOWN if body.aandeel_fiets is None else body.aandeel_fiets,
            "woonwerk_regimedagen": regime,
            "woonwerk_te_werken": sum(_worked(row, part, free=not rounds) for row, part in inside),
            "woonwerk_continudienst": int(rounds),
            "woonwerk_abonnement": _ticket(event, body, month),
            "woonwerk_supplement": body.supplement_eerste_klasse or 0,
            "woonwerk_treinkaart": UNKNOWN if body.treinkaart_bedrag is None else body.treinkaart_bedrag,
            "woonwerk_moeilijk": _yes_no(body.moeilijk_bereikbaar),
            "woonwerk_dienstvervoer": _yes_no(body.dienstvervoer),
            "woonwerk_arbeidsongeschikt": body.arbeidsongeschikt or 0,
            "woonwerk_haalt_op": int(bool(body.haalt_collegas_op)),
        }


def _running(events: Sequence[Event], month: int) -> Iterator[tuple[Event, Period]]:
    whole = Period(first_day(month), last_day(month) + ONE_DAY)
    for event in events:
        common = event.periode.overlap(whole)
        if common is not None:
            yield event, common


def _forfait(body: Any, common: Period, stretches: Stretches) -> dict[str, int]:
    days = away = holidays = 0
    for row, period in stretches:
        part = common.overlap(period)
        if part is None:
            continue
        due = row.rooster.due_days(part)
        days += due
        if _away(row):
            away += due if not _on_holiday(row) else 0
            holidays += due if _on_holiday(row) else 0
    return {
        "forfait_aard": AARDEN_FORFAIT.index(body.aard),
        "forfait_bedrag": UNKNOWN if body.bedrag is None else body.bedrag,
        "forfait_dagen": days,
        "forfait_onderbroken": away,
        "forfait_vakantie": holidays,
        "forfait_lasten": int(bool(body.lasten_lopen_door)),
    }


def _away(row: Strook) -> bool:
    """Whether nothing is worked in a stretch."""
    return row.regime > 0 and sum(deel for _, deel in row.afwezig) >= row.regime


def _on_holiday(row: Strook) -> bool:
    """Whether the whole absence is annual leave."""
    return all(soort.aard == VAKANTIE for soort, _ in row.afwezig)


def _worked(row: Strook, part: Period, *, free: bool) -> int:
    """Roster days of a part without whole absences and, where holidays are free, without those."""
    if _away(row):
        return 0
    due = row.rooster.due_days(part)
    return due - sum(row.rooster.is_due(day) for day in _holidays(part)) if free else due


def _holidays(part: Period) -> list[date]:
    return [day for year in {part.van.year, (part.last_day or part.van).year} for day in public_holidays(year) if day in part]


def _ticket(event: Event, body: Any, month: int) -> int:
    """The price of a season ticket that begins in the month; 0 in the other months of its validity."""
    if body.vervoermiddel != "openbaar_vervoer":
        return 0
    if (month - month_number(event.van)) % max(1, body.abonnement_maanden or 1):
        return 0
    return UNKNOWN if body.abonnement_bedrag is None else int(body.abonnement_bedrag)


def _yes_no(value: bool | None) -> int:
    return UNKNOWN if value is None else int(value)
