"""What is missing for an outcome: the facts, parameters and tables at the end of the branches that are unknown."""

from __future__ import annotations

from typing import Any

from statuut.engine.plan import GATHERED, Kind, Node
from statuut.engine.values import CONFLICT, UNKNOWN, is_number
from statuut.payroll.case import Case, EmploymentCase
from statuut.payroll.outcome import Missing
from statuut.payroll.wording import Wording
from statuut.timeline.formatting import format_date
from statuut.timeline.month import month_text

#: How far back a reference period may reach: the whole year before.
MONTHS_BACK = 24
UNSETTLED = (UNKNOWN, CONFLICT)


class MissingFinder:
    """Walks from an unknown value to what nobody entered, month by month where a value was carried."""

    def __init__(self, case: Case, employment: EmploymentCase, wording: Wording) -> None:
        self.case, self.employment, self.wording = case, employment, wording
        self.plan = case.context.plan
        self.seen: set[tuple[str, int, int]] = set()

    def of(self, node: Node, month: int, values: Any) -> tuple[Missing, ...]:
        """What makes the value of a node unknown in a month, each once."""
        self.seen.clear()
        found: dict[str, Missing] = {}
        for leaf in self._leaves(node, month, values, 0):
            found.setdefault(leaf.name, leaf)
        return tuple(found.values())

    def _leaves(self, node: Node, month: int, values: Any, part: int) -> list[Missing]:
        key = (node.name, month, part)
        if key in self.seen or values[node.slot] not in UNSETTLED:
            return []
        self.seen.add(key)
        if node.kind is Kind.FACT:
            return [self._fact(node)]
        if node.kind is Kind.PARAMETER:
            return [self._parameter(node.name, month)]
        if node.kind in GATHERED:
            result = self.employment.outcome.at(month)
            of = self.plan.nodes[node.of]
            parts = result.parts.get(of.level, ()) if result else ()
            return [leaf for number, each in enumerate(parts, 1) for leaf in self._leaves(of, month, each, number)]
        if node.kind in (Kind.PREVIOUS, Kind.REFERENCE):
            return self._earlier(node, month)
        found = [leaf for name in self.plan.dependencies(node.name) for leaf in self._leaves(self.plan.nodes[name], month, values, part)]
        rule = self.plan.rule(node.name)
        return [self._table(node, month, values)] if not found and rule.missing else found

    def _table(self, node: Node, month: int, values: Any) -> Missing:
        rule = self.plan.rule(node.name)
        parameters = self.case.context.parameters
        for each in (parameters.series[name] for name in rule.inputs if name in parameters.series):
            of_row = values[self.plan.nodes[each.month].slot]
            dated = parameters.scalars[each.parameter].dated(int(of_row)) if is_number(of_row) else None
            if dated is None or dated.value == UNKNOWN:
                return self._parameter(each.parameter, int(of_row))
        scales = [self.plan.nodes[name] for name in rule.inputs if "schaal" in name and self.plan.nodes[name].kind is not Kind.TABLE]
        scale = next((self.wording.of(n)[0].text(values[n.slot]) for n in scales if is_number(values[n.slot])), "")
        of = f" van {scale}" if scale else ""
        return Missing(
            rule.name, f"Salaristabel{of} ontbreekt voor {month_text(month)}. {rule.missing}", "salaristabel", article=rule.article
        )

    def _earlier(self, node: Node, month: int) -> list[Missing]:
        """What made a carried value unknown: looked for in the month in which it became so."""
        of = self.plan.nodes[node.of]
        if node.kind is Kind.PREVIOUS:
            months = [self._became_unknown(of, month)]
        else:
            months = list(range(month, max(self.employment.first_month, month - MONTHS_BACK) - 1, -1))
        for earlier in months:
            result = self.employment.outcome.at(earlier)
            if result is not None and (found := self._leaves(of, earlier, result.values, 0)):
                return found
        return []

    def _became_unknown(self, node: Node, month: int) -> int:
        """The first month of the unbroken run of unknown months before this one."""
        earlier = month - 1
        while earlier > self.employment.first_month and self.employment.outcome.value(node.name, earlier - 1) in UNSETTLED:
            earlier -= 1
        return earlier

    def _fact(self, node: Node) -> Missing:
        fact = self.plan.book.facts[node.name]
        kind, name = self.case.context.pack.fill_in.get(node.name, ("", ""))
        return Missing(node.name, fact.question or f"Wat is: {fact.term}?", "feit", kind, name, fact.article)

    def _parameter(self, name: str, month: int) -> Missing:
        parameter = self.case.context.parameters.scalars[name]
        begin = parameter.values[0].since if parameter.values else None
        since = f" Bekend vanaf {format_date(begin)}." if begin else ""
        question = f"{parameter.title[:1].upper()}{parameter.title[1:]} is niet bekend voor {month_text(month)}.{since}"
        return Missing(name, question, "parameter", article=parameter.article)
