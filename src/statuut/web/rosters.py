"""Which days somebody has to work, from the recorded work patterns alone; a pattern that is not recorded is Monday to Friday.

Faces draw calendars with it. What leave costs is never taken from here: that is for the desk of the statute.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any

from statuut.dossier.file import Dossier
from statuut.store.doors import WorkRecord
from statuut.timeline.schedule import Schedule, parse_schedule

FULL, SATURDAY = 10_000, 5
PATTERNS = ("stage", "contract", "werkregime")


@dataclass(frozen=True, slots=True)
class Pattern:
    """A work pattern from a day on: share of full time, and the roster when one is recorded; `tot` is the last day."""

    van: date
    tot: date | None
    deel: int
    rooster: Schedule | None


def patterns_of(dossier: Dossier, known_on: date | None = None) -> dict[int, list[Pattern]]:
    """The patterns of every employment of a file, in order of first day."""
    found: dict[int, list[Pattern]] = {}
    for event in dossier.of(*PATTERNS, bekend_op=known_on):
        roster = event.body.schedule() if event.soort == "werkregime" else None  # type: ignore[attr-defined]
        pattern = Pattern(event.van, event.laatste_dag, event.body.fractie, roster)  # type: ignore[attr-defined]
        found.setdefault(event.tewerkstelling or 1, []).append(pattern)
    return found


def patterns_in(records: Iterable[WorkRecord]) -> list[Pattern]:
    """The patterns among the kept records of one person."""
    return [Pattern(r.van, r.tot, share_of(r.inhoud), _roster(r.inhoud)) for r in records if r.soort in PATTERNS]


def share_of(body: Mapping[str, Any]) -> int:
    """The share of full time in a kept body, in ten-thousandths; all of it when the body names none."""
    return int(Decimal(str(body.get("fractie", 100))) * 100)


def works_on(patterns: Sequence[Pattern], day: date) -> bool:
    """Whether the latest pattern that holds makes the day one to work on; public holidays are not looked at."""
    holding = [each for each in patterns if each.van <= day and (each.tot is None or day <= each.tot)]
    if holding and holding[-1].rooster is not None:
        return holding[-1].rooster.is_due(day)
    return day.weekday() < SATURDAY


def share_on(patterns: Sequence[Pattern], day: date) -> int:
    """The share of full time that somebody is employed for on a day."""
    holding = [each for each in patterns if each.van <= day and (each.tot is None or day <= each.tot)]
    return holding[-1].deel if holding else FULL


def _roster(body: Mapping[str, Any]) -> Schedule | None:
    value = body.get("rooster")
    return None if value is None else _parsed(json.dumps(value, sort_keys=True))


@lru_cache(maxsize=512)
def _parsed(text: str) -> Schedule:
    return parse_schedule(json.loads(text))
