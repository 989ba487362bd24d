"""Building the tree of reasons from the recorded values of a stream."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from statuut.engine.interpreter import MonthResult
from statuut.engine.plan import GATHERED, Kind, Node, Plan
from statuut.engine.rule import Rule, RuleException
from statuut.engine.units import MONTH, Unit
from statuut.engine.values import CONFLICT, UNKNOWN
from statuut.payroll.case import Case, EmploymentCase
from statuut.payroll.outcome import Answer, Input, Missing, ParameterUse, ReadingUse, Step, not_applicable
from statuut.timeline.formatting import format_date
from statuut.timeline.month import month_text

_KIND_WORDS = {
    Kind.FACT: "feit", Kind.PARAMETER: "parameter", Kind.TABLE: "tabel", Kind.READING: "leeswijze", Kind.RULE: "regel",
    Kind.PREVIOUS: "vorige maand", Kind.SUM: "deel", Kind.LAST: "deel", Kind.HIGHEST: "deel", Kind.REFERENCE: "referteperiode",
}  # fmt: skip

#: How far back a reference period may reach: the whole year before.
MONTHS_BACK = 24


def answer(case: Case, rule: str, month: int, employment: int | None = None, *, depth: int | None = 12, explain: bool = True) -> Answer:
    """The value of a rule or fact in a month with its reasons; KeyError with a Dutch sentence when the statute has no such rule."""
    context = case.context
    book = context.pack.book
    if rule not in context.plan.nodes and rule not in book.rules:
        raise KeyError(f"regel '{rule}' bestaat niet in {context.pack.name}; voorbeelden: {', '.join(list(book.rules)[:5])}")
    node = context.plan.nodes[rule]
    unit, term, norm = _described(context.plan, node)
    found = case.employment(employment, month)
    result = found.outcome.at(month) if found else None
    if found is None or result is None:
        return not_applicable(book.statute, rule, term, norm, unit, month)
    values = _values_for(result, node)
    if values is None:
        return not_applicable(book.statute, rule, term, norm, unit, month)
    value = int(values[node.slot])
    explainer = _Explainer(case, found, month)
    missing = tuple(explainer.missing(node, values)) if value in (UNKNOWN, CONFLICT) else ()
    root = explainer.step(node, values, depth or 12) if explain else None
    example = context.example and (unit.key.startswith("euro") or explainer.used_tables)
    return Answer(book.statute, norm, rule, term, value, unit, month, missing, root, example)


def _values_for(result: MonthResult, node: Node) -> Sequence[Any] | None:
    if node.level == "maand":
        return result.values
    parts = result.parts.get(node.level, ())
    return parts[-1] if parts else None


def _described(plan: Plan, node: Node) -> tuple[Unit, str, str]:
    """Unit, term and article of any node."""
    book = plan.book
    if node.kind is Kind.RULE:
        rule = book.rules[node.name]
        return rule.unit, rule.term, rule.article
    if node.kind is Kind.FACT:
        fact = book.facts[node.name]
        return fact.unit, fact.term, fact.article
    if node.kind is Kind.REFERENCE:
        reference = book.references[node.name]
        return _described(plan, plan.nodes[reference.of])[0], reference.term, reference.article
    if node.of and node.of in plan.nodes:
        unit, term, article = _described(plan, plan.nodes[node.of])
        prefix = {Kind.PREVIOUS: "vorige maand: ", Kind.SUM: "som: "}.get(node.kind, "")
        return unit, prefix + term, article
    return MONTH, node.name.replace("_", " "), ""


@dataclass
class _Explainer:
    """Walks from an outcome to its reasons within one month."""

    case: Case
    employment: EmploymentCase
    month: int
    used_tables: bool = False
    _done: dict[tuple[str, int], Step] = field(default_factory=dict)

    @property
    def plan(self) -> Plan:
        return self.case.context.plan

    def step(self, node: Node, values: Sequence[Any], depth: int) -> Step:
        """The step of a rule (or of a gathered part value, a fact or a parameter at the top)."""
        key = (node.name, id(values))
        if key in self._done:
            return self._done[key]
        unit, term, article = _described(self.plan, node)
        value = int(values[node.slot])
        if node.kind in GATHERED:
            made = self._gathered(node, unit, term, article, value, depth)
        elif node.kind is not Kind.RULE:
            made = Step(node.name, term, article, value, unit, self.month, _KIND_WORDS[node.kind], events=self._origins(node))
        else:
            made = self._rule(node, self.plan.rule(node.name), values, value, depth)
        self._done[key] = made
        return made

    def _rule(self, node: Node, rule: Rule, values: Sequence[Any], value: int, depth: int) -> Step:
        exception = self._exception(rule, values)
        names = exception.inputs if exception else rule.inputs
        children, inputs, parameters, events = [], [], [], []
        reading = self._reading(rule)
        for name in names:
            other = self.plan.nodes[name]
            if other.kind is Kind.TABLE:
                self.used_tables = True
                continue
            if other.kind is Kind.PARAMETER:
                use = self._parameter(name, int(values[other.slot]))
                if use:
                    parameters.append(use)
            if other.kind is Kind.READING:
                reading = reading or self._reading_by_input(other.of)
                continue
            inputs.append(self._input(other, values))
            if other.kind is Kind.FACT:
                events.extend(self._origins(other))
            elif depth > 1 and other.kind in (Kind.RULE, *GATHERED):
                children.append(self.step(other, values, depth - 1))
        if exception and depth > 1:
            when = self.plan.nodes[exception.when]
            if when.kind is Kind.RULE:
                children.append(self.step(when, values, depth - 1))
        function = exception.function if exception else rule.function
        summary = (function.__doc__ or "").strip().partition("\n")[0]
        article = exception.article if exception else rule.article
        away = f"in afwijking van art. {rule.article}" if exception else None
        return Step(
            rule.name, rule.term, article, value, rule.unit, self.month, summary, tuple(inputs), tuple(parameters), reading, away,
            tuple(dict.fromkeys(events)), tuple(children), exception.place if exception else rule.place,
        )  # fmt: skip

    def _gathered(self, node: Node, unit: Unit, term: str, article: str, value: int, depth: int) -> Step:
        """The parts of the month behind a sum, last or highest value."""
        result = self.employment.outcome.at(self.month)
        of = self.plan.nodes[node.of]
        parts = result.parts.get(of.level, ()) if result else ()
        shown = parts[-1:] if node.kind is Kind.LAST else parts
        children = tuple(self.step(of, part, depth - 1) for part in shown) if depth > 1 else ()
        if len(children) == 1:
            return children[0]
        return Step(node.name, term, article, value, unit, self.month, f"{_KIND_WORDS[node.kind]} van de maand", children=children)

    def _exception(self, rule: Rule, values: Sequence[Any]) -> RuleException | None:
        holding = [e for e in self.plan.exceptions(rule.name) if values[self.plan.nodes[e.when].slot] == 1]
        prevailing = [e for e in holding if not any(e.article in other.prevails_over for other in holding)]
        return prevailing[0] if prevailing else None

    def _input(self, node: Node, values: Sequence[Any]) -> Input:
        unit, term, article = _described(self.plan, node)
        value = int(values[node.slot])
        return Input(node.name, term, unit.text(value), article, _KIND_WORDS[node.kind], value, unit.json(value))

    def _origins(self, node: Node) -> tuple[int, ...]:
        return self.employment.stream.origins(node.name, self.month) if node.kind is Kind.FACT else ()

    def _parameter(self, name: str, value: int) -> ParameterUse | None:
        parameter = self.case.context.parameters.scalars.get(name)
        dated = parameter.dated(self.month) if parameter else None
        if parameter is None or dated is None:
            return None
        return ParameterUse(
            name, parameter.title, parameter.unit.text(value), format_date(dated.since), dated.source, dated.status, format_date(dated.checked)
        )

    def _reading(self, rule: Rule) -> ReadingUse | None:
        return self._reading_by_input(rule.reading.replace("-", "_")) if rule.reading else None

    def _reading_by_input(self, name: str) -> ReadingUse | None:
        for key, reading in self.case.context.pack.readings.items():
            if key.replace("-", "_") == name:
                chosen = reading.alternatives[self.case.context.readings[name]]
                return ReadingUse(key, reading.question, chosen.text, reading.reason)
        return None

    def missing(self, node: Node, values: Sequence[Any], seen: set[tuple[str, int]] | None = None) -> list[Missing]:
        """The facts, parameters and tables that make a value unknown, each once."""
        seen = set() if seen is None else seen
        found: dict[str, Missing] = {}
        for leaf in self._leaves(node, values, seen):
            found.setdefault(leaf.name, leaf)
        return list(found.values())

    def _leaves(self, node: Node, values: Sequence[Any], seen: set[tuple[str, int]]) -> list[Missing]:
        if (node.name, id(values)) in seen or values[node.slot] not in (UNKNOWN, CONFLICT):
            return []
        seen.add((node.name, id(values)))
        if node.kind is Kind.FACT:
            return [self._missing_fact(node)]
        if node.kind is Kind.PARAMETER:
            return [self._missing_parameter(node)]
        if node.kind in GATHERED:
            result = self.employment.outcome.at(self.month)
            of = self.plan.nodes[node.of]
            parts = result.parts.get(of.level, ()) if result else ()
            return [leaf for part in parts for leaf in self._leaves(of, part, seen)]
        if node.kind in (Kind.PREVIOUS, Kind.REFERENCE):
            return self._earlier(node, seen)
        rule = self.plan.rule(node.name)
        found = [leaf for name in self.plan.dependencies(node.name) for leaf in self._leaves(self.plan.nodes[name], values, seen)]
        if not found and rule.missing:
            scale = next((self._input(self.plan.nodes[n], values).text for n in rule.inputs if "schaal" in n and n in self.plan.nodes), "")
            question = f"Salaristabel van {scale} ontbreekt voor {month_text(self.month)}. {rule.missing}" if scale else rule.missing
            return [Missing(rule.name, question, "salaristabel", article=rule.article)]
        return found

    def _earlier(self, node: Node, seen: set[tuple[str, int]]) -> list[Missing]:
        """What made a carried value unknown: looked for in the month in which it became so."""
        of = self.plan.nodes[node.of]
        if node.kind is Kind.PREVIOUS:
            months = [self._became_unknown(of)]
        else:
            months = list(range(self.month, max(self.employment.first_month, self.month - MONTHS_BACK) - 1, -1))
        for month in months:
            result = self.employment.outcome.at(month)
            if result is not None and result.values[of.slot] in (UNKNOWN, CONFLICT):
                found = _Explainer(self.case, self.employment, month)._leaves(of, result.values, seen)
                if found:
                    return found
        return []

    def _became_unknown(self, node: Node) -> int:
        """The first month of the unbroken run of unknown months before this one."""
        month = self.month - 1
        while month > self.employment.first_month:
            result = self.employment.outcome.at(month - 1)
            if result is None or result.values[node.slot] not in (UNKNOWN, CONFLICT):
                break
            month -= 1
        return month

    def _missing_fact(self, node: Node) -> Missing:
        fact = self.plan.book.facts[node.name]
        kind, name = self.case.context.pack.fill_in.get(node.name, ("", ""))
        return Missing(node.name, fact.question or f"Wat is: {fact.term}?", "feit", kind, name, fact.article)

    def _missing_parameter(self, node: Node) -> Missing:
        parameter = self.case.context.parameters.scalars[node.name]
        begin = parameter.values[0].since if parameter.values else None
        since = f" Bekend vanaf {format_date(begin)}." if begin else ""
        question = f"{parameter.title[:1].upper()}{parameter.title[1:]} is niet bekend voor {month_text(self.month)}.{since}"
        return Missing(node.name, question, "parameter", article=parameter.article)
