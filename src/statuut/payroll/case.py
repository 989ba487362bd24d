"""A file evaluated: the streams of its employments with every value of every month, as known on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from statuut.dossier.file import Dossier
from statuut.engine.interpreter import Outcome
from statuut.engine.pack import Stream
from statuut.payroll.context import Context
from statuut.timeline.month import month_number


@dataclass(frozen=True, slots=True)
class EmploymentCase:
    """One employment: its number, month rows, and outcome."""

    employment: int
    stream: Stream
    outcome: Outcome

    @property
    def first_month(self) -> int:
        """First month of the stream (of the first service that counts)."""
        return self.stream.rows[0].month

    @property
    def last_month(self) -> int:
        """Last month of the stream."""
        return self.stream.rows[-1].month

    def in_service(self, month: int) -> bool:
        """Whether the person is in service in the month."""
        return self.outcome.at(month) is not None and self.outcome.value("in_dienst", month) == 1


@dataclass(frozen=True, slots=True)
class Case:
    """A file with its context and the three dates: valid up to `until`, known on `known_on`, law of the context."""

    dossier: Dossier
    context: Context
    known_on: date | None
    until: date
    employments: tuple[EmploymentCase, ...]

    def employment(self, number: int | None = None, month: int | None = None) -> EmploymentCase | None:
        """The employment with a number, else the one in service in the month, else the last."""
        if number is not None:
            return next((e for e in self.employments if e.employment == number), None)
        if month is not None:
            serving = [e for e in self.employments if e.in_service(month)]
            if serving:
                return serving[0]
            settled = [e for e in self.employments if e.outcome.at(month) is not None]
            if settled:
                return settled[-1]
        return self.employments[-1] if self.employments else None


def evaluate(dossier: Dossier, context: Context, *, until: date, known_on: date | None = None, valid_on: date | None = None) -> Case:
    """Evaluate all employments of a file up to and including the month of `until`.

    `known_on`: only records made by that day count. `valid_on`: only facts that had begun by that day (status on a day).
    """
    streams = context.pack.facts(dossier, known_on=known_on, until=month_number(until), valid_on=valid_on)
    employments = tuple(
        EmploymentCase(stream.employment, stream, context.interpreter.run(stream.rows, context.parameters, context.readings))
        for stream in streams
    )
    return Case(dossier, context, known_on, until, employments)
