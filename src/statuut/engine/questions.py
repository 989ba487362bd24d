"""Questions that are no streams: rules asked once, for a day, on facts given by name.

A pack may have a second rule book, of questions: may she take this leave, until when is an appeal in time, who decides, how many
days does he get. Its rules are the same small pure functions with the same units, derogations and special values; a name that is not
given is another rule, a parameter or table of the month, a reading, or a fact that is then unknown. Nothing here walks months.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from statuut.engine.rule import Rule, RuleBook, RuleError, RuleException
from statuut.engine.values import CONFLICT, NOT_APPLICABLE, PROPAGATES, UNKNOWN, combine_special

READING = "leeswijze_"


@dataclass(frozen=True, slots=True)
class Asked:
    """The value of one rule with what it was worked out from; `source` is the rule, or the derogation that holds instead."""

    rule: Rule
    source: Rule | RuleException
    value: int
    inputs: Mapping[str, int]


@dataclass(slots=True)
class Questioning:
    """One person's question: the facts given, parameters and tables by name, chosen readings; what was worked out is kept.

    `given` may also hold the value of a rule: it is then taken as it is.
    """

    book: RuleBook
    given: Mapping[str, int]
    parameters: Mapping[str, Any] = field(default_factory=dict)
    readings: Mapping[str, int] = field(default_factory=dict)
    asked: dict[str, Asked] = field(default_factory=dict)
    _busy: list[str] = field(default_factory=list)

    def value(self, name: str) -> int:
        """The value of a rule, fact, parameter or reading; UNKNOWN for a fact nobody gave, RuleError for a name that is nothing."""
        if name in self.given:
            return self.given[name]
        if name in self.book.rules:
            return self.ask(name).value
        if name in self.book.facts:
            return UNKNOWN
        if name in self.parameters:
            return int(self.parameters[name])
        if name.startswith(READING):
            return self.readings.get(name.removeprefix(READING), 0)
        raise RuleError(f"{self.book.statute}: '{name}' is geen regel, feit, parameter of leeswijze")

    def ask(self, name: str) -> Asked:
        """A rule worked out, with its inputs, or as it is given; RuleError for a circle, naming its articles."""
        if name not in self.asked and name in self.given:
            rule = self.book.rules[name]
            self.asked[name] = Asked(rule, rule, self.given[name], {})
        if name not in self.asked:
            if name in self._busy:
                circle = [*self._busy[self._busy.index(name) :], name]
                articles = ", ".join(f"{each} (art. {self.book.rules[each].article})" for each in circle)
                raise RuleError(f"{self.book.statute}: regels vragen elkaar in een kring: {articles}")
            self._busy.append(name)
            try:
                self.asked[name] = self._ask(self.book.rules[name])
            finally:
                self._busy.pop()
        return self.asked[name]

    def missing(self, name: str) -> tuple[str, ...]:
        """The facts that a value leans on and that nobody gave, in the order in which they are met."""
        return tuple(dict.fromkeys(self._missing(name, set())))

    def _missing(self, name: str, seen: set[str]) -> Iterator[str]:
        if name in seen:
            return
        seen.add(name)
        if name in self.asked:
            for each, value in self.asked[name].inputs.items():
                if value <= PROPAGATES:
                    yield from self._missing(each, seen)
        elif self.value(name) == UNKNOWN:
            yield name

    def _ask(self, rule: Rule) -> Asked:
        found: dict[str, int] = {}
        holding: list[RuleException] = []
        for exception in self.book.exceptions.get(rule.name, ()):
            found[exception.when] = self.value(exception.when)
            if found[exception.when] == UNKNOWN:
                return Asked(rule, rule, UNKNOWN, found)
            if found[exception.when] == 1:
                holding.append(exception)
        prevailing = [e for e in holding if not any(e.article in other.prevails_over for other in holding)]
        sources: list[Rule | RuleException] = [*prevailing] or [rule]
        answers = [(source, self._call(rule, source, found)) for source in sources]
        value = answers[0][1] if len({each for _, each in answers}) == 1 else CONFLICT
        return Asked(rule, answers[0][0], value, found)

    def _call(self, rule: Rule, source: Rule | RuleException, found: dict[str, int]) -> int:
        arguments: list[Any] = []
        special: list[int] = []
        for name in source.inputs:
            if name not in self.given and name in self.parameters and name not in self.book.rules:
                value = self.parameters[name]
                if not isinstance(value, int):
                    arguments.append(value)
                    continue
            else:
                value = self.value(name)
            found[name] = value
            arguments.append(value)
            if value <= PROPAGATES and value not in rule.accepts:
                special.append(value)
        return combine_special(tuple(special)) if special else int(source.function(*arguments))


def holds(value: int) -> bool | None:
    """A yes/no outcome as True, False, or None when it is undetermined; what does not apply holds."""
    if value == NOT_APPLICABLE:
        return True
    return None if value <= PROPAGATES else value == 1
