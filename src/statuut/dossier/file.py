"""The personnel file of one person: events, and the questions that every level above asks of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, cast

from statuut.dossier.event import Event
from statuut.dossier.events import APPOINTMENTS
from statuut.timeline.period import Period, merged
from statuut.timeline.timeline import Timeline

if TYPE_CHECKING:
    from statuut.dossier.events.persoon import Identiteit

FORMAAT = "statuut-dossier/1"


@dataclass(frozen=True, slots=True)
class Employment:
    """An employment: its number and the periods in which the person is in service (more than one after a return)."""

    nr: int
    perioden: tuple[Period, ...]

    def in_dienst(self, dag: date) -> bool:
        """Whether the person is in service on the day."""
        return any(dag in period for period in self.perioden)


@dataclass(frozen=True, slots=True)
class Dossier:
    """All recorded facts about one person, in order of nr; `bestand` is where they were read, and no part of equality."""

    personeelsnummer: str
    statuut: str
    events: tuple[Event, ...]
    bestand: str | None = field(default=None, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "events", tuple(sorted(self.events, key=lambda event: event.nr)))

    def known(self, bekend_op: date | None = None) -> tuple[Event, ...]:
        """The facts that count, as known on a day (None: all that is recorded), in order of first day and nr.

        Left out: records of a later `vastgelegd`, records replaced or withdrawn by one recorded by then, and withdrawals
        themselves. A record once replaced stays so, also when its replacement is withdrawn later.
        """
        recorded = [event for event in self.events if bekend_op is None or event.vastgelegd <= bekend_op]
        gone = {event.vervangt for event in recorded if event.vervangt is not None}
        effective = (event for event in recorded if event.nr not in gone and event.soort != "intrekking")
        return tuple(sorted(effective, key=lambda event: (event.van, event.nr)))

    def of(
        self, *soorten: str, tewerkstelling: int | None = None, bekend_op: date | None = None, op: date | None = None
    ) -> tuple[Event, ...]:
        """The facts that count of these kinds; of one employment, and holding on the day `op`, when given."""
        return tuple(
            event
            for event in self.known(bekend_op)
            if event.soort in soorten
            and (tewerkstelling is None or event.tewerkstelling == tewerkstelling)
            and (op is None or event.geldt_op(op))
        )

    def employments(self, bekend_op: date | None = None) -> tuple[Employment, ...]:
        """The employments in order of number: every number that an appointment or contract carries.

        In service from each appointment to its own last day, or to the last day of service that an `einde_dienst` gives.
        """
        starts = self.of(*APPOINTMENTS, bekend_op=bekend_op)
        ends = self.of("einde_dienst", bekend_op=bekend_op)
        numbers = sorted({event.tewerkstelling for event in starts if event.tewerkstelling is not None})
        return tuple(Employment(number, _service(_numbered(starts, number), _numbered(ends, number))) for number in numbers)

    def timeline(
        self, soort: str | tuple[str, ...], veld: str, *, tewerkstelling: int | None = None, bekend_op: date | None = None
    ) -> Timeline[Any]:
        """The value of a body field through time: each record holds from its first day, above the earlier ones.

        Where a later record ends, the earlier one that still runs holds again. A record that leaves the field empty (None) gives no
        value (NOTHING) in its period. Records that end before they begin are skipped. A fact of an employment does not end by
        itself with the service: combine with `employments`.
        """
        kinds = (soort,) if isinstance(soort, str) else soort
        records = self.of(*kinds, tewerkstelling=tewerkstelling, bekend_op=bekend_op)
        painted: list[tuple[Period, Any]] = []
        covered: tuple[Period, ...] = ()
        for event in reversed(records):
            if event.omgekeerd:
                continue
            value = getattr(event.body, veld)
            painted += [(period, value) for period in event.periode.minus(covered) if value is not None]
            covered = merged((*covered, event.periode))
        return Timeline.of(painted)

    def identity(self, bekend_op: date | None = None, op: date | None = None) -> Identiteit | None:
        """The identity that holds on the day `op`, else the latest recorded; None when the file has none."""
        records = self.of("identiteit", bekend_op=bekend_op)
        holding = [event for event in records if op is not None and event.geldt_op(op)] or records
        return cast("Identiteit", holding[-1].body) if holding else None

    def next_nr(self) -> int:
        """The number for the next record."""
        return max((event.nr for event in self.events), default=0) + 1


def _numbered(events: Iterable[Event], number: int) -> list[Event]:
    return [event for event in events if event.tewerkstelling == number]


def _service(starts: list[Event], ends: list[Event]) -> tuple[Period, ...]:
    """The periods in service; `starts` and `ends` in order of first day."""
    periods = []
    for start in starts:
        if start.omgekeerd:
            continue
        last_day = next((end.van for end in ends if end.van >= start.van), None)
        first_day_out = None if last_day is None else last_day + timedelta(days=1)
        candidates = [day for day in (start.tot, first_day_out) if day is not None]
        periods.append(Period(start.van, min(candidates, default=None)))
    return merged(periods)
