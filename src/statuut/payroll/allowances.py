"""Whether a person has an allowance or reimbursement on a day, and what it gives on the slip of the month."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cached_property

from statuut.dossier.file import Dossier
from statuut.engine.allowances import AllowanceDesk, AllowanceKind, AllowanceRequest
from statuut.engine.units import EURO, YES_NO
from statuut.engine.values import NONE, NOT_APPLICABLE, UNKNOWN
from statuut.engine.verdict import Asking, Verdict, VerdictLine
from statuut.payroll.case import Case, evaluate
from statuut.payroll.context import Context
from statuut.payroll.missing import MissingFinder
from statuut.timeline.month import month_number, month_text


class NoAllowances(ValueError):
    """The statute of the file has no profiles of allowances; in Dutch."""


class AllowanceQuestions:
    """The allowances of one file, as known on a day."""

    def __init__(self, dossier: Dossier, context: Context, *, until: date, known_on: date | None = None) -> None:
        if context.pack.allowances is None:
            raise NoAllowances(f"{context.pack.name} heeft geen profielen van toelagen.")
        self.dossier, self.context, self.until, self.known_on = dossier, context, until, known_on
        self.desk: AllowanceDesk = context.pack.allowances

    @cached_property
    def case(self) -> Case:
        """The evaluated file up to the month of the day."""
        return evaluate(self.dossier, self.context, until=self.until, known_on=self.known_on)

    def judge(self, request: AllowanceRequest) -> Verdict:
        """The verdict, with what each line of the allowance gives in the month of the day."""
        number = request.employment

        def outcome(name: str, month: int) -> int:
            found = self.case.employment(number, month)
            if found is None or name not in self.context.plan.nodes or found.outcome.at(month) is None:
                return UNKNOWN
            return found.outcome.value(name, month)

        def parts(name: str, month: int) -> tuple[int, ...]:
            found = self.case.employment(number, month)
            return () if found is None or name not in self.context.plan.nodes else found.outcome.part_values(name, month)

        verdict = self.desk.judge(
            self.dossier, request, outcomes=outcome, parts=parts, readings=self.context.readings,
            parameters=self.context.parameters(month_number(request.day)), known_on=self.known_on,
        )  # fmt: skip
        kind = self.desk.kinds()[request.kind]
        paid, open_lines = self._paid(kind, request)
        return replace(verdict, conditions=(*verdict.conditions, *open_lines), outcomes=(*paid, *verdict.outcomes))

    def _paid(self, kind: AllowanceKind, request: AllowanceRequest) -> tuple[list[VerdictLine], list[VerdictLine]]:
        """The lines of the slip of the month that pay it, and a condition for each that a fact of the file leaves undetermined.

        What does not apply out of service is left out; a table of salaries that is missing leaves only the amount open.
        """
        month = month_number(request.day)
        employment = self.case.employment(request.employment, month)
        if employment is None or employment.outcome.at(month) is None:
            return [], []
        finder = MissingFinder(self.case, employment, self.context.wording)
        found, open_lines = [], []
        for line in (each for each in self.context.pack.lines if each.rule in kind.lines):
            rule, value = self.context.pack.book.rules[line.rule], employment.outcome.value(line.rule, month)
            if value == NOT_APPLICABLE:
                continue
            nodes, result = self.context.plan.nodes, employment.outcome.at(month)
            lacking = finder.of(nodes[line.rule], month, result.values) if value == UNKNOWN and result is not None else ()
            missing = tuple(Asking(each.name, each.question, each.article) for each in lacking)
            if any(each.kind == "feit" for each in lacking):
                known = f"{line.label.lower()} van {month_text(month)} te bepalen"
                open_lines.append(VerdictLine(line.rule, known, rule.article, UNKNOWN, YES_NO, rule.summary, (), missing))
            term = f"op de loonbrief van {month_text(month)}" + (f": {line.label.lower()}" if len(kind.lines) > 1 else "")
            amount = 0 if value == NONE else value
            found.append(VerdictLine(line.rule, term, rule.article, amount, EURO, rule.summary, (), missing, "", rule.reading))
        return found, open_lines
