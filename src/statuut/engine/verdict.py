"""Verdicts: a question about a person on a day, answered yes, no or undetermined, with one line per condition.

A condition is a yes/no rule of the pack's questions; a line keeps its value, the facts used and what is missing, and says what would
satisfy it. Outcomes beside the conditions (who decides, the last day, what silence means) are values of other rules.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from statuut.engine.probing import probes
from statuut.engine.questions import Asked, Questioning, holds
from statuut.engine.rule import Fact, RuleBook
from statuut.engine.units import Unit
from statuut.engine.values import NOT_APPLICABLE, UNKNOWN, is_number

Answer = Literal["ja", "nee", "onbepaald"]


@dataclass(frozen=True, slots=True)
class Used:
    """A value that a condition or outcome used; `decides`: whether another value could give another result."""

    name: str
    term: str
    value: int
    unit: Unit
    decides: bool = True

    @property
    def text(self) -> str:
        """The value as a person reads it."""
        return self.unit.text(self.value)


@dataclass(frozen=True, slots=True)
class Asking:
    """A fact that must be known, with the question to ask."""

    name: str
    question: str
    article: str


@dataclass(frozen=True, slots=True)
class VerdictLine:
    """One rule of a verdict: a condition (yes/no) or an outcome; `remedy` says what would satisfy a condition that fails."""

    rule: str
    term: str
    article: str
    value: int
    unit: Unit
    sentence: str
    used: tuple[Used, ...] = ()
    missing: tuple[Asking, ...] = ()
    remedy: str = ""
    reading: str | None = None
    exception: str | None = None

    @property
    def text(self) -> str:
        """The value as a person reads it; "onbepaald" when something is missing."""
        return "onbepaald" if self.value == UNKNOWN else self.unit.text(self.value)

    @property
    def satisfied(self) -> bool | None:
        """For a condition: whether it holds, None when undetermined; what does not apply holds."""
        return holds(self.value)

    @property
    def applies(self) -> bool:
        """Whether the rule has anything to say here."""
        return self.value != NOT_APPLICABLE


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer to a question: its conditions in the order of the law, and what else follows."""

    question: str
    article: str
    conditions: tuple[VerdictLine, ...]
    outcomes: tuple[VerdictLine, ...] = ()
    remarks: tuple[str, ...] = ()

    @property
    def answer(self) -> Answer:
        """No when one condition fails, undetermined when one is not known, otherwise yes."""
        found = [line.satisfied for line in self.conditions]
        if False in found:
            return "nee"
        return "onbepaald" if None in found else "ja"

    @property
    def missing(self) -> tuple[Asking, ...]:
        """What must be known, each once."""
        every = (asking for line in (*self.conditions, *self.outcomes) for asking in line.missing)
        return tuple({asking.name: asking for asking in every}.values())

    @property
    def failed(self) -> tuple[VerdictLine, ...]:
        """The conditions that do not hold."""
        return tuple(line for line in self.conditions if line.satisfied is False)


def judge(
    asking: Questioning, question: str, article: str, conditions: Iterable[str], outcomes: Iterable[str] = (), remarks: Iterable[str] = ()
) -> Verdict:
    """Ask every condition and outcome by rule name; KeyError for a rule that is not there."""
    return Verdict(
        question, article, tuple(line(asking, name) for name in conditions), tuple(line(asking, name) for name in outcomes), tuple(remarks)
    )


def line(asking: Questioning, name: str) -> VerdictLine:
    """One rule asked, as a line."""
    book = asking.book
    asked = asking.ask(name)
    rule = asked.rule
    used = tuple(each for key in asked.inputs if (each := _used(asking, asked, key)) is not None)
    missing = tuple(_asking(book, key) for key in asking.missing(name)) if asked.value == UNKNOWN else ()
    remedy = _filled(rule.remedy, asking) if rule.remedy and asked.value == 0 else ""
    away = None if asked.source is rule else f"in afwijking van art. {rule.article}"
    return VerdictLine(
        rule.name, rule.term, asked.source.article, asked.value, rule.unit, asked.source.summary, used, missing, remedy, rule.reading, away
    )


def _used(asking: Questioning, asked: Asked, name: str) -> Used | None:
    found = asking.book.rules.get(name) or asking.book.facts.get(name)
    if found is None:
        return None
    return Used(name, found.term, asked.inputs[name], found.unit, _decides(asking, asked, name, found.unit))


def _decides(asking: Questioning, asked: Asked, name: str, unit: Unit) -> bool:
    """Whether the rule gives something else for another value of an input, the others as they are; in doubt it does."""
    if not is_number(asked.value):
        return True
    for probe in probes(unit):
        trial = Questioning(asking.book, {**asking.given, **asked.inputs, name: probe}, asking.parameters, asking.readings)
        trial.given = {key: value for key, value in trial.given.items() if key != asked.rule.name}
        try:
            if trial.ask(asked.rule.name).value != asked.value:
                return True
        except (IndexError, ZeroDivisionError, ValueError, OverflowError):
            return True
    return False


def _asking(book: RuleBook, name: str) -> Asking:
    fact: Fact | None = book.facts.get(name)
    if fact is not None:
        return Asking(name, fact.question or f"Wat is: {fact.term}?", fact.article)
    rule = book.rules.get(name)
    return Asking(name, f"Wat is: {rule.term if rule else name.replace('_', ' ')}?", rule.article if rule else "")


class _Texts(Mapping[str, str]):
    """Values by name as texts, worked out when a sentence asks for them."""

    def __init__(self, asking: Questioning) -> None:
        self.asking = asking

    def __getitem__(self, name: str) -> str:
        value = self.asking.value(name)
        found = self.asking.book.rules.get(name) or self.asking.book.facts.get(name)
        if found is None or not is_number(value):
            return "onbekend" if value == UNKNOWN else str(value)
        return found.unit.text(value)

    def __iter__(self):  # type: ignore[no-untyped-def]
        return iter(())

    def __len__(self) -> int:
        return 0


def _filled(sentence: str, asking: Questioning) -> str:
    return sentence.format_map(_Texts(asking))
