"""The month facts of persons: from what was kept for the state of their file, or converted anew, in processes of their own when many.

The state is named by the stamp of the file (the hash of the audit line of its last change), the number of events known on the day asked
(what is known on an earlier day is always a first part of the same list), and the program that converts. Facts are made for some months
ahead, so that the next months find them ready; how many differs per person, so that they do not all run out in the same month.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple, Self

from django.db.models import Count

import statuut
from statuut.engine.pack import Pack
from statuut.store.event_rows import COLUMNS
from statuut.store.models import EventRecord, PersonFacts
from statuut.store.payrun.conversion import Converted, Recorded, convert
from statuut.store.payrun.packing import Layout

#: Months that facts reach beyond the month asked, and the months over which their end is spread.
AHEAD, SPREAD = 24, 12
#: Persons in one task, processes, and the number of persons below which starting processes costs more than it saves.
TASK, PROCESSES, FEW = 50, 2, 60
#: Parts of the program that decide what a file gives as facts, beside the statute itself.
_SOURCES = ("dossier", "timeline", "engine/columns.py", "store/event_rows.py", "store/payrun/packing.py", "store/payrun/conversion.py")


class Member(NamedTuple):
    """A person to be paid: primary key, personnel number, stamp of the file."""

    pk: int
    number: str
    stamp: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What is kept of a person: packed facts (None: `reason` says why not) and the prints of the events."""

    packed: bytes | None
    prints: dict[str, str]
    reason: str


@dataclass(slots=True)
class _Asked:
    """A list of persons whose facts are being made."""

    members: Sequence[Member]
    keys: dict[int, str]
    ready: dict[int, Facts]
    tasks: list[Future[list[Converted]] | list[Converted]]


class FactsDesk:
    """Gives the facts of lists of persons: `ask` ahead, `take` in the same order. Processes live as long as the `with`."""

    def __init__(self, pack: Pack, layout: Layout, month: int, known_on: date) -> None:
        self.pack, self.layout, self.month, self.known_on = pack, layout, month, known_on
        self.program = _program(pack, layout)
        self._pool: ProcessPoolExecutor | None = None
        self._asked: list[_Asked] = []
        self.converted = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *fault: object) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    def ask(self, members: Sequence[Member]) -> None:
        """Look up persons, and begin to convert those whose file changed."""
        people = [member.pk for member in members]
        counted = EventRecord.objects.filter(person__in=people, vastgelegd__lte=self.known_on).order_by().values_list("person_id")
        known = dict(counted.annotate(aantal=Count("id")))
        keys = {m.pk: self._key(m.stamp, known.get(m.pk, 0)) for m in members}
        ready = {}
        kept = PersonFacts.objects.filter(person__in=people, tot__gte=self.month)
        for person, key, *rest in kept.values_list("person_id", "sleutel", "inhoud", "gebeurtenissen", "reden"):
            if key == keys[person]:
                packed, prints, reason = rest
                ready[person] = Facts(None if packed is None else bytes(packed), prints, reason)
        stale = [m for m in members if m.pk not in ready]
        self.converted += len(stale)
        self._asked.append(_Asked(members, keys, ready, [self._begin(task) for task in _tasks(self._recorded(stale))]))

    def take(self) -> list[Facts]:
        """The facts of the list that was asked first, in its order; what was made is kept."""
        asked = self._asked.pop(0)
        made = [each for task in asked.tasks for each in (task if isinstance(task, list) else task.result())]
        rows = [
            PersonFacts(
                person_id=c.person, sleutel=asked.keys[c.person], tot=c.until, inhoud=c.facts, reden=c.reason[:200], gebeurtenissen=c.prints
            )
            for c in made
            if asked.keys[c.person]
        ]
        PersonFacts.objects.bulk_create(
            rows, update_conflicts=True, unique_fields=["person"], batch_size=100,
            update_fields=["sleutel", "tot", "inhoud", "reden", "gebeurtenissen"],
        )  # fmt: skip
        asked.ready.update({c.person: Facts(c.facts, c.prints, c.reason) for c in made})
        return [asked.ready[member.pk] for member in asked.members]

    def _key(self, stamp: str, known: int) -> str:
        """The name of a state; empty for a file without a stamp, whose facts are not kept."""
        return sha256(f"{stamp} {known} {self.program}".encode()).hexdigest() if stamp else ""

    def _recorded(self, members: Sequence[Member]) -> list[Recorded]:
        """The events of persons as they are kept."""
        rows: dict[int, list[tuple[object, ...]]] = {member.pk: [] for member in members}
        events = EventRecord.objects.filter(person__in=list(rows)).order_by("person_id", "nr") if rows else ()
        for person, *values in events.values_list("person_id", *COLUMNS).iterator() if rows else ():  # type: ignore[union-attr]
            rows[person].append(tuple(values))
        until = self.month + AHEAD
        return [Recorded(m.pk, m.number, until + m.pk % SPREAD, tuple(rows[m.pk])) for m in members]

    def _begin(self, task: list[Recorded]) -> Future[list[Converted]] | list[Converted]:
        arguments = (self.pack.key, self.layout.digest, self.known_on, task)
        if self._pool is None and self.converted < FEW:
            return convert(*arguments)
        if self._pool is None:
            self._pool = ProcessPoolExecutor(PROCESSES, mp_context=get_context("spawn"))
        return self._pool.submit(convert, *arguments)


def _tasks(people: Sequence[Recorded]) -> Iterable[list[Recorded]]:
    return (list(people[start : start + TASK]) for start in range(0, len(people), TASK))


def _program(pack: Pack, layout: Layout) -> str:
    """Names the program that converts: a change in the statute's sources or in what reads files makes the facts anew."""
    home = Path(statuut.__file__).parent
    files = [path for name in _SOURCES for path in ([home / name] if name.endswith(".py") else sorted((home / name).rglob("*.py")))]
    files += [path for suffix in ("*.py", "*.yaml", "*.csv") for path in sorted(pack.folder.rglob(suffix))]
    content = sha256(f"{pack.key} {pack.version} {layout.digest}".encode())
    for path in files:
        content.update(path.read_bytes())
    return content.hexdigest()
