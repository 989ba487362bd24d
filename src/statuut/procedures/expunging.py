"""Expungement: from its day an event of the file is as if it were not there, for whoever looks, counts, exports or searches.

What is expunged and when is declared per statute (`doorhalingen` of the shared part): the kind of event, the day from which the term
runs, and the years by a field. A kind of penalty without years is never expunged.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from statuut.dossier.event import Event
from statuut.dossier.file import Dossier
from statuut.procedures.parts import Doorhaling
from statuut.timeline.month import add_months

MONTHS_A_YEAR = 12


def expunged_from(event: Event, rules: Iterable[Doorhaling]) -> date | None:
    """The first day on which an event may no longer be seen; None when it never is expunged, or a fact for it is missing."""
    for rule in rules:
        if rule.soort != event.soort:
            continue
        start: Any = getattr(event.body, rule.vanaf, None)
        years = rule.jaren.get(str(getattr(event.body, rule.volgens, None)))
        if start is not None and years is not None:
            return add_months(start, MONTHS_A_YEAR * years)
    return None


def is_expunged(event: Event, day: date, rules: Iterable[Doorhaling]) -> bool:
    """Whether an event may no longer be seen on a day."""
    since = expunged_from(event, rules)
    return since is not None and since <= day


def without_expunged(dossier: Dossier, day: date, rules: Iterable[Doorhaling]) -> Dossier:
    """The file as it may be seen on a day: without what is expunged, together with what it took the place of and what withdrew it.

    A record that was corrected follows its correction: the last record decides from which day the whole of it is gone.
    """
    gone = expunged_numbers(dossier, day, rules)
    return replace(dossier, events=tuple(event for event in dossier.events if event.nr not in gone)) if gone else dossier


def expunged_numbers(dossier: Dossier, day: date, rules: Iterable[Doorhaling]) -> frozenset[int]:
    """The numbers of the events that may no longer be seen on a day."""
    declared = tuple(rules)
    kinds = {rule.soort for rule in declared}
    by_number = {event.nr: event for event in dossier.events}
    corrected = {event.vervangt for event in dossier.events if event.soort in kinds}
    gone: set[int] = set()
    for event in dossier.events:
        if event.soort in kinds and event.nr not in corrected and is_expunged(event, day, declared):
            gone.add(event.nr)
            earlier = event.vervangt
            while earlier is not None and earlier in by_number:
                gone.add(earlier)
                earlier = by_number[earlier].vervangt
    gone |= {event.nr for event in dossier.events if event.vervangt in gone}
    return frozenset(gone)
