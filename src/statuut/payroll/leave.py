"""Questions of leave put to a pack with what the evaluated file knows: the desk of the statute, the outcomes of months, typed facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import cached_property

from statuut.dossier.build import Place, build_event
from statuut.dossier.file import Dossier
from statuut.engine.leave import LeaveDesk, LeaveRequest, Ledger, StatusSpan
from statuut.engine.values import UNKNOWN
from statuut.engine.verdict import Verdict
from statuut.payroll.case import Case, evaluate
from statuut.payroll.context import Context
from statuut.timeline.month import add_months, month_number


class NoLeave(ValueError):
    """The statute of the file has no rules of leave; in Dutch."""


class LeaveQuestions:
    """The leave of one file, as known on a day; months of the career are worked out only when a rule asks them."""

    def __init__(self, dossier: Dossier, context: Context, *, until: date, known_on: date | None = None) -> None:
        if context.pack.leave is None:
            raise NoLeave(f"{context.pack.name} heeft geen regels voor verlof.")
        self.dossier, self.context, self.until, self.known_on = dossier, context, until, known_on
        self.desk: LeaveDesk = context.pack.leave

    @cached_property
    def case(self) -> Case:
        """The evaluated file up to the month of the day."""
        return evaluate(self.dossier, self.context, until=self.until, known_on=self.known_on)

    def outcome(self, name: str, month: int) -> int:
        """The value of a rule of the career or pay in a month; UNKNOWN where the file has no such month."""
        return _outcome(self.case, name, month)

    def status(self, van: date, tot: date) -> tuple[StatusSpan, ...]:
        """The status timeline, both days included."""
        return self.desk.status(self.dossier, van=van, tot=tot, known_on=self.known_on)

    def ledgers(self, year: int, on: date | None = None) -> tuple[Ledger, ...]:
        """Every account of a calendar year."""
        return self.desk.ledgers(self.dossier, year=year, on=on, known_on=self.known_on, readings=self.context.readings)

    def judge(self, request: LeaveRequest) -> Verdict:
        """The verdict on a request."""
        parameters = self.context.parameters(month_number(request.van))
        return self.desk.judge(
            self.dossier, request, outcomes=self.outcome, readings=self.context.readings, parameters=parameters, known_on=self.known_on
        )

    def end(self, on: date, facts: Mapping[str, str] | None = None) -> tuple[Verdict, ...]:
        """What the statute says of the end of service on a day; amounts are those of a file in which service ends that day."""
        ended = evaluate(self._ended(on), self.context, until=add_months(on, 1), known_on=self.known_on)

        def outcome(name: str, month: int) -> int:
            return _outcome(ended, name, month)

        parameters = self.context.parameters(month_number(on))
        return self.desk.end(
            self.dossier, on=on, outcomes=outcome, readings=self.context.readings, parameters=parameters, known_on=self.known_on,
            facts=facts,
        )  # fmt: skip

    def _ended(self, on: date) -> Dossier:
        """The file with every employment of the day ending on it, where no end is recorded on that day yet."""
        dossier = self.dossier
        for employment in dossier.employments(self.known_on):
            last = dossier.of("einde_dienst", tewerkstelling=employment.nr, bekend_op=self.known_on)
            if employment.in_dienst(on) and not any(event.van == on for event in last):
                recorded = self.known_on or on
                raw = {"nr": dossier.next_nr(), "soort": "einde_dienst", "van": on, "vastgelegd": recorded, "tewerkstelling": employment.nr}
                event, _ = build_event({**raw, "reden": "ontslag_op_verzoek"}, Place())
                dossier = dossier if event is None else replace(dossier, events=(*dossier.events, event))
        return dossier


def _outcome(case: Case, name: str, month: int) -> int:
    """The value of a rule in a month of an evaluated file; UNKNOWN where it has no such month or rule."""
    employment = case.employment(None, month)
    if employment is None or name not in case.context.plan.nodes or employment.outcome.at(month) is None:
        return UNKNOWN
    return employment.outcome.value(name, month)
