"""Rules, exceptions, facts and references of one statute, gathered in a rule book.

A rule is a pure function on integers. Its parameter names are looked up in the book: another rule, a fact of the file, a
parameter of the statute, a reading (`leeswijze_...`), the previous month of a rule (`vorige_...`), the sum or the last value
over the parts of a month (`som_...`, `laatste_...`), or a declared reference period. Nothing is computed here.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass, field

from statuut.engine.units import Unit
from statuut.engine.values import NONE

MONTH_LEVEL = "maand"
Function = Callable[..., int]


class RuleError(Exception):
    """A fault in the rules themselves: missing name, circle, double definition. Names rule and article."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One computed norm: a stream over months, or over the parts of a month at its level."""

    name: str
    article: str
    term: str
    unit: Unit
    function: Function
    inputs: tuple[str, ...]
    level: str = MONTH_LEVEL
    start: int = NONE
    accepts: frozenset[int] = frozenset()
    also: tuple[str, ...] = ()
    reading: str | None = None
    missing: str | None = None
    shown: str | None = None
    sentence: str = ""
    remedy: str = ""

    @property
    def summary(self) -> str:
        """What the rule gives: the sentence of the pack's texts, else the first line of the docstring."""
        return self.sentence or (inspect.getdoc(self.function) or "").partition("\n")[0]

    @property
    def place(self) -> str:
        """Where the rule stands: module and function."""
        return f"{self.function.__module__}.{self.function.__name__}"


@dataclass(frozen=True, slots=True)
class RuleException:
    """A derogation from a rule: holds when the named yes/no value holds; `prevails_over` names articles it goes before."""

    to: str
    article: str
    when: str
    function: Function
    inputs: tuple[str, ...]
    prevails_over: frozenset[str] = frozenset()
    shown: str | None = None
    sentence: str = ""

    @property
    def summary(self) -> str:
        """What holds instead: the sentence of the pack's texts, else the first line of the docstring."""
        return self.sentence or (inspect.getdoc(self.function) or "").partition("\n")[0]

    @property
    def place(self) -> str:
        """Where the exception stands: module and function."""
        return f"{self.function.__module__}.{self.function.__name__}"


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact of the file per month (or per part of a month): never negative; `question` is what to ask when it is unknown."""

    name: str
    term: str
    unit: Unit
    article: str
    level: str = MONTH_LEVEL
    question: str = ""
    may_be_unknown: bool = False
    may_be_none: bool = False


@dataclass(frozen=True, slots=True)
class Reference:
    """A look at a reference period: the value of `of` in calendar month `month`, or its sum over months of a year.

    With `month`: the value in that month of the current calendar year, `NONE` before it came or outside the file.
    With `first`..`last`: the sum over those months of this year (`year` 0, up to now) or of the year before (`year` -1).
    """

    name: str
    of: str
    month: int = 0
    first: int = 0
    last: int = 0
    year: int = 0
    article: str = ""
    term: str = ""


@dataclass(slots=True)
class RuleBook:
    """All rules, exceptions, facts and references of one statute; `levels` names the lists of parts a month may have."""

    statute: str
    levels: tuple[str, ...] = ()
    rules: dict[str, Rule] = field(default_factory=dict)
    exceptions: dict[str, list[RuleException]] = field(default_factory=dict)
    facts: dict[str, Fact] = field(default_factory=dict)
    references: dict[str, Reference] = field(default_factory=dict)

    def rule(
        self,
        article: str,
        *,
        unit: Unit,
        term: str = "",
        per: str = MONTH_LEVEL,
        start: int = NONE,
        accepts: tuple[int, ...] = (),
        also: tuple[str, ...] = (),
        reading: str | None = None,
        missing: str | None = None,
        shown: str | None = None,
    ) -> Callable[[Function], Function]:
        """Register a function as the rule of an article; the function itself stays an ordinary Python function.

        `start` is what `vorige_...` gives in the first month; `also` are further norms it carries out; `missing` is the Dutch
        question when the rule itself finds no value (a table without a row); `shown` is a format string for explanations.
        """

        def register(function: Function) -> Function:
            name = function.__name__
            self._must_be_new(name, article)
            inputs = tuple(inspect.signature(function).parameters)
            self.rules[name] = Rule(
                name,
                article,
                term or name.replace("_", " "),
                unit,
                function,
                inputs,
                per,
                start,
                frozenset(accepts),
                also,
                reading,
                missing,
                shown,
            )
            return function

        return register

    def exception(self, *, to: str, article: str, when: str, prevails_over: tuple[str, ...] = ()) -> Callable[[Function], Function]:
        """Register a derogation from the rule named `to`, holding in months in which `when` is yes."""

        def register(function: Function) -> Function:
            inputs = tuple(inspect.signature(function).parameters)
            self.exceptions.setdefault(to, []).append(RuleException(to, article, when, function, inputs, frozenset(prevails_over)))
            return function

        return register

    def fact(self, fact: Fact) -> None:
        """Declare a fact that files may hold."""
        self._must_be_new(fact.name, fact.article)
        self.facts[fact.name] = fact

    def reference(self, reference: Reference) -> None:
        """Declare a reference period under a name that rules may use as input."""
        self._must_be_new(reference.name, reference.article)
        self.references[reference.name] = reference

    def _must_be_new(self, name: str, article: str) -> None:
        for kind in (self.rules, self.facts, self.references):
            if name in kind:
                other = kind[name].article
                raise RuleError(f"{self.statute}: '{name}' is tweemaal bepaald: art. {other} en art. {article}")
