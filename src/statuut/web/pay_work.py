"""Pay runs and rehearsals in parts: each request of the page does the next persons, so that there is a count, and nothing is lost.

Why parts asked for by the page, and no thread in the background: all that lasts is in the store (each person is one transaction), so a
closed tab or a stopped program leaves nothing half-done, and going on is the same act as beginning. Here only the place reached and what
was told so far are remembered; without that memory a run begins at the first person who has no slip yet.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass, field
from datetime import date, datetime
from threading import Lock

from statuut.store import doors
from statuut.store.actions import RunResult, begun_run, end_run, run_pay
from statuut.store.models import PayRun
from statuut.web.cases import context
from statuut.web.clock import now
from statuut.web.context import actor
from statuut.web.words import several

BATCH = 10
REMEMBERED = 12
_WORK: OrderedDict[Hashable, Work] = OrderedDict()
_SHELF = Lock()


@dataclass
class Work:
    """A run (or, without one, a rehearsal) of everybody of a statute: how far it is, and what came of it."""

    statuut: str
    maand: int
    bekend_op: date
    run: PayRun | None
    nummers: list[str]
    stand: tuple[int, ...]
    begonnen: datetime
    gedaan: int = 0
    al_betaald: int = 0
    seconden: float = 0.0
    uitkomst: RunResult = field(default_factory=lambda: RunResult(None, 0))
    slot: Lock = field(default_factory=Lock, repr=False)

    @property
    def totaal(self) -> int:
        """How many persons there are."""
        return len(self.nummers)

    @property
    def klaar(self) -> bool:
        """Whether everybody was looked at."""
        return self.gedaan >= self.totaal

    @property
    def procent(self) -> int:
        """The share done."""
        return 100 if not self.totaal else self.gedaan * 100 // self.totaal

    @property
    def nog(self) -> str:
        """The time that remains, in words; nothing as long as it cannot be told."""
        handled = self.gedaan - self.al_betaald
        if handled <= 0 or self.klaar:
            return ""
        left = round(self.seconden / handled * (self.totaal - self.gedaan))
        if left < 90:
            return f"nog ongeveer {several(max(left, 1), 'seconde', 'seconden')}"
        return f"nog ongeveer {several(round(left / 60), 'minuut', 'minuten')}"

    @property
    def verouderd(self) -> bool:
        """Whether facts, tables or payments changed since it began: a rehearsal then says nothing any more."""
        return self.stand != _state(self.statuut)

    @property
    def niet_betaald(self) -> int:
        """How many persons have an error, so get nothing."""
        return len({each.personeelsnummer for each in self.uitkomst.findings if each.ernst == "fout"})


def rehearsal(statute: str, month: int, known_on: date, *, again: bool = False) -> Work:
    """The rehearsal that is under way or done, or a new one; nothing is written by it."""
    key = ("proef", statute, month, known_on)
    with _SHELF:
        if again or key not in _WORK or _WORK[key].verouderd:
            _keep(key, Work(statute, month, known_on, None, doors.numbers_of(statute), _state(statute), now()))
        return _WORK[key]


def rehearsed(statute: str, month: int, known_on: date) -> Work | None:
    """The rehearsal in memory, if there is one that still holds."""
    found = _WORK.get(("proef", statute, month, known_on))
    return None if found is None or found.verouderd else found


def work_on(run: PayRun, *, again: bool = False) -> Work:
    """The work on a run: those who have their slip in it are done."""
    key = ("run", run.pk)
    with _SHELF:
        if again or key not in _WORK:
            paid = set(doors.paid_in(run))
            numbers = sorted(doors.numbers_of(run.statuut), key=lambda number: number not in paid)
            work = Work(run.statuut, run.maand, run.bekend_op, run, numbers, _state(run.statuut), now())
            work.gedaan = work.al_betaald = sum(number in paid for number in numbers)
            _keep(key, work)
        return _WORK[key]


def under_way(run: PayRun) -> Work | None:
    """The work on a run that this program has begun and not ended."""
    found = _WORK.get(("run", run.pk))
    return None if found is None or found.klaar else found


def may_go_on(run: PayRun) -> bool:
    """Whether the rules of the site (tables, readings, version) are those that the run was begun with."""
    found = begun_run(context(run.statuut), run.maand, run.bekend_op)
    return found is not None and found.pk == run.pk


def step(work: Work) -> None:
    """Do the next persons. Two requests at once do them one after the other; everybody comes up once."""
    with work.slot:
        part, started = work.nummers[work.gedaan : work.gedaan + BATCH], now()
        if part:
            done = run_pay(
                context(work.statuut), work.maand, known_on=work.bekend_op, actor=actor(), now=started, numbers=part, trial=work.run is None
            )
            work.uitkomst.take_in(done)
            work.gedaan += len(part)
            work.seconden += (now() - started).total_seconds()
        if work.klaar and work.run is not None:
            end_run(work.run, actor(), now())


def _state(statute: str) -> tuple[int, ...]:
    return (*doors.pay_state(), doors.tables_version(statute))


def _keep(key: Hashable, work: Work) -> None:
    _WORK[key] = work
    _WORK.move_to_end(key)
    while len(_WORK) > REMEMBERED:
        _WORK.popitem(last=False)
