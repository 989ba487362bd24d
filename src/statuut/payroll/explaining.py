"""Building the reasons of outcomes from the recorded values of a stream: one step per rule (and part), then pruned to a tree."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from statuut.engine.plan import GATHERED, Kind, Node
from statuut.engine.rule import MONTH_LEVEL, Rule, RuleException
from statuut.engine.texts import OF_A_PART
from statuut.engine.units import Unit
from statuut.engine.values import CONFLICT, NONE, UNKNOWN, is_number
from statuut.payroll.case import Case, EmploymentCase
from statuut.payroll.missing import MissingFinder
from statuut.payroll.outcome import Answer, not_applicable
from statuut.payroll.pruning import pruned
from statuut.payroll.step import Input, ParameterUse, ReadingUse, Step
from statuut.timeline.month import month_text

KIND_WORDS = {
    Kind.FACT: "feit", Kind.PARAMETER: "parameter", Kind.TABLE: "tabel", Kind.READING: "leeswijze", Kind.RULE: "regel",
    Kind.PREVIOUS: "vorige maand", Kind.SUM: "deel", Kind.LAST: "deel", Kind.HIGHEST: "deel", Kind.REFERENCE: "referteperiode",
}  # fmt: skip
DEEPEST = 12


def answer(case: Case, rule: str, month: int, employment: int | None = None, *, depth: int | None = None, explain: bool = True) -> Answer:
    """The value of a rule or fact in a month with its reasons; KeyError with a Dutch sentence when the statute has no such rule.

    `depth`: how many layers of reasons are opened at most.
    """
    return Explainer(case, case.employment(employment, month), month).answer(rule, depth=depth, explain=explain)


class Explainer:
    """Answers about one month of one employment; what was worked out for one answer serves the next."""

    def __init__(self, case: Case, employment: EmploymentCase | None, month: int) -> None:
        context = case.context
        self.case, self.employment, self.month, self.plan = case, employment, month, context.plan
        self.wording = context.wording
        self.result = employment.outcome.at(month) if employment else None
        self._done: dict[tuple[str, int], Step] = {}

    def answer(self, name: str, *, depth: int | None = None, explain: bool = True) -> Answer:
        """The value of a rule or fact with its reasons."""
        nodes, statute = self.plan.nodes, self.plan.book.statute
        if name not in nodes:
            rules = ", ".join(list(self.plan.book.rules)[:5])
            raise KeyError(f"regel '{name}' bestaat niet in {self.case.context.pack.name}; voorbeelden: {rules}")
        node = nodes[name]
        unit, term, norm = self.wording.of(node)
        values, part = self._values_for(node)
        if values is None or self.employment is None:
            return not_applicable(statute, name, term.removesuffix(OF_A_PART), norm, unit, self.month)
        value = int(values[node.slot])
        unsettled = value in (UNKNOWN, CONFLICT)
        missing = MissingFinder(self.case, self.employment, self.wording).of(node, self.month, values) if unsettled else ()
        root = pruned(self.step(node, values, part), DEEPEST if depth is None else max(1, depth)) if explain else None
        example = self.case.context.example and (unit.key.startswith("euro") or name in self.case.context.on_tables)
        return Answer(statute, norm, name, term, value, unit, self.month, missing, root, example)

    def _values_for(self, node: Node) -> tuple[Any, int]:
        if self.result is None:
            return None, 0
        if node.level == MONTH_LEVEL:
            return self.result.values, 0
        parts = self.parts(node.level)
        return (parts[-1], len(parts)) if parts else (None, 0)

    def parts(self, level: str) -> Sequence[Any]:
        """The values of each part of the month at a level."""
        return self.result.parts.get(level, ()) if self.result else ()

    def value(self, name: str) -> int:
        """A value by name; not applicable outside the stream."""
        assert self.employment is not None
        return self.employment.outcome.value(name, self.month)

    def source(self, name: str) -> Rule | RuleException:
        """The rule of a name, or the derogation from it that holds in the month."""
        rule = self.plan.rule(name)
        return (self._exception(rule, self.result.values) if self.result else None) or rule

    def calculation(self, template: str | None) -> str:
        """A calculation with the values of the month filled in."""
        return self.wording.calculation(template, self.result.values, self.parts) if self.result else ""

    def step(self, node: Node, values: Any, part: int) -> Step:
        """The step of a node, with everything that it needed under it."""
        key = (node.name, part if node.level != MONTH_LEVEL else 0)
        made = self._done.get(key)
        if made is None:
            made = self._done[key] = self._step(node, values, key[1])
        return made

    def _step(self, node: Node, values: Any, part: int) -> Step:
        if node.kind is Kind.RULE:
            return self._rule(node, self.plan.rule(node.name), values, part)
        unit, term, article = self.wording.of(node)
        value = int(values[node.slot])
        events = self._origins(node)
        return Step(node.name, self._term(term, node), article, value, unit, self.month, "", events=events, part=part)

    def _rule(self, node: Node, rule: Rule, values: Any, part: int) -> Step:
        exception = self._exception(rule, values)
        names = dict.fromkeys((*((exception.when, *exception.inputs) if exception else rule.inputs),))
        children: list[Step] = []
        inputs: list[Input] = []
        parameters: list[ParameterUse] = []
        events: list[int] = []
        reading = self._reading(rule)
        source, value = exception or rule, int(values[node.slot])
        deciding = self._deciding(source, values, value)
        for name in names:
            other = self.plan.nodes[name]
            if other.kind is Kind.TABLE:
                parameters += self._of_series(source, name, values)
                continue
            if other.kind is Kind.READING:
                reading = reading or self._reading_by_input(other.of)
                continue
            inputs.append(self._input(other, values, name in deciding or (exception is not None and name == exception.when)))
            if other.kind is Kind.PARAMETER:
                use = self._parameter(name)
                parameters += [use] if use else []
            elif other.kind is Kind.RULE:
                children.append(self.step(other, values, part))
            elif other.kind in GATHERED and self.plan.nodes[other.of].kind is Kind.RULE:
                children += self._parts_behind(other)
            else:
                events += self._origins(other)
        calculation = self.wording.calculation(source.shown, values, self.parts) or self._unchanged(node, rule, value)
        return Step(
            rule.name, self._term(rule.term, node), source.article, value, rule.unit, self.month, source.summary, tuple(inputs),
            tuple(parameters), reading, f"in afwijking van art. {rule.article}" if exception else None, tuple(dict.fromkeys(events)),
            tuple(children), source.place, calculation, part,
        )  # fmt: skip

    def _deciding(self, source: Rule | RuleException, values: Any, value: int) -> frozenset[str]:
        """The inputs without which the value would be another one; all of them for a value that is no number but "none"."""
        nodes = [self.plan.nodes[name] for name in source.inputs]
        tables = self.case.context.parameters.tables
        given: list[Any] = [tables[node.name] if node.kind is Kind.TABLE else values[node.slot] for node in nodes]
        found = set()
        for place, node in enumerate(nodes):
            if node.kind is Kind.TABLE:
                continue
            unit = self.wording.of(node)[0]
            for other in without(unit, given[place]):
                try:
                    changed = source.function(*given[:place], other, *given[place + 1 :]) != value
                except (ArithmeticError, LookupError):
                    changed = False
                if changed:
                    found.add(node.name)
                    break
        return frozenset(found or source.inputs)

    def _unchanged(self, node: Node, rule: Rule, value: int) -> str:
        """Since when a grade, scale or other code has held, when that is longer than this month."""
        if not rule.unit.codes or node.level != MONTH_LEVEL or value < 0 or self.employment is None:
            return ""
        since = self.employment.outcome.since(node.name, self.month)
        return f"sinds {month_text(since)}" if since < self.month else ""

    def _parts_behind(self, node: Node) -> list[Step]:
        """The parts of the month behind a sum, last or highest value."""
        of = self.plan.nodes[node.of]
        numbered = list(enumerate(self.parts(of.level), 1))
        return [self.step(of, part, number) for number, part in (numbered[-1:] if node.kind is Kind.LAST else numbered)]

    def _term(self, term: str, node: Node) -> str:
        """The term, without "in dit deel van de maand" where the month is of one piece."""
        return term.removesuffix(OF_A_PART) if node.level != MONTH_LEVEL and len(self.parts(node.level)) == 1 else term

    def _exception(self, rule: Rule, values: Any) -> RuleException | None:
        holding = [e for e in self.plan.exceptions(rule.name) if values[self.plan.nodes[e.when].slot] == 1]
        prevailing = [e for e in holding if not any(e.article in other.prevails_over for other in holding)]
        return prevailing[0] if prevailing else None

    def _input(self, node: Node, values: Any, decides: bool) -> Input:
        unit, term, article = self.wording.of(node)
        return Input(node.name, self._term(term, node), int(values[node.slot]), unit, article, KIND_WORDS[node.kind], decides)

    def _origins(self, node: Node) -> tuple[int, ...]:
        if node.kind in GATHERED:
            node = self.plan.nodes[node.of]
        return self.employment.stream.origins(node.name, self.month) if node.kind is Kind.FACT and self.employment else ()

    def _parameter(self, name: str) -> ParameterUse | None:
        return parameter_use(self.case.context.parameters.scalars.get(name), self.month)

    def _of_series(self, source: Rule | RuleException, table: str, values: Any) -> list[ParameterUse]:
        """The version of a parameter that is read for another month, which a fact of the row tells; none when it decides nothing."""
        parameters, nodes = self.case.context.parameters, self.plan.nodes
        series = parameters.series.get(table)
        month = values[nodes[series.month].slot] if series is not None else UNKNOWN
        use = parameter_use(parameters.scalars[series.parameter], int(month)) if series is not None and is_number(month) else None
        if use is None:
            return []
        other = [each if each == UNKNOWN else each + each + 1 for each in parameters.tables[table]]
        given = [parameters.tables[name] if nodes[name].kind is Kind.TABLE else values[nodes[name].slot] for name in source.inputs]
        changed = [other if name == table else value for name, value in zip(source.inputs, given, strict=True)]
        return [use] if source.function(*changed) != source.function(*given) else []

    def _reading(self, rule: Rule) -> ReadingUse | None:
        return self._reading_by_input(rule.reading.replace("-", "_")) if rule.reading else None

    def _reading_by_input(self, name: str) -> ReadingUse | None:
        for key, reading in self.case.context.pack.readings.items():
            if key.replace("-", "_") == name:
                chosen = reading.alternatives[self.case.context.readings[name]]
                return ReadingUse(key, reading.question, chosen.text, reading.reason)
        return None


def without(unit: Unit, value: int) -> tuple[int, ...]:
    """What an input would be without what it says: the other answer, another code, none or zero."""
    if not is_number(value):
        return (0,) if unit.codes or unit.key == "ja_nee" else (0, 1)
    if unit.key == "ja_nee":
        return (1 - value,)
    if unit.codes:
        return (NONE, (value + 1) % len(unit.codes))
    return (0,) if value else (1,)


def parameter_use(parameter: Any, month: int) -> ParameterUse | None:
    """The version of a parameter in a month; None when it is none, or not known then."""
    dated = parameter.dated(month) if parameter else None
    if parameter is None or dated is None:
        return None
    return ParameterUse(
        parameter.name, parameter.title, dated.value, parameter.unit, dated.since, dated.source, dated.status, dated.checked
    )
