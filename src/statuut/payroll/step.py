"""The steps of an explanation: a rule at work with its inputs, parameters, reading, derogation and events, and the steps under it.

A step has all inputs of its rule. Under it, `children` are the steps that a person wants to read, and `beside` the others that were
worked out (what is none or does not hold, what was told before): `walk` goes through all of them, each once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from statuut.engine.units import Unit
from statuut.engine.values import NONE, NOT_APPLICABLE
from statuut.timeline.formatting import format_date

Json = str | int | bool | None
#: Parameters in force since this day, or before, have always held as far as the statute is concerned.
ALWAYS = date(1900, 1, 1)


@dataclass(frozen=True, slots=True)
class Input:
    """One input of a step; `kind` is regel, feit, parameter, vorige maand, referteperiode, deel or leeswijze.

    `decides`: whether the step would have another value without it.
    """

    name: str
    term: str
    value: int
    unit: Unit
    article: str
    kind: str
    decides: bool = True

    @property
    def text(self) -> str:
        """The value as a person reads it; empty for a product that means nothing to people."""
        return self.unit.text(self.value)

    @property
    def json(self) -> Json:
        """The value in JSON."""
        return self.unit.json(self.value)


@dataclass(frozen=True, slots=True)
class ParameterUse:
    """The version of a parameter that a step used."""

    name: str
    title: str
    value: int
    unit: Unit
    day: date
    source: str
    status: str
    checked_on: date

    @property
    def text(self) -> str:
        """The value as a person reads it."""
        return self.unit.text(self.value)

    @property
    def since(self) -> str:
        """The day from which this version holds."""
        return format_date(self.day)

    @property
    def period(self) -> str:
        """Since when: "sinds 01/11/2004", or "altijd"."""
        return "altijd" if self.day <= ALWAYS else f"sinds {self.since}"

    @property
    def checked(self) -> str:
        """The day on which somebody last compared it with its source."""
        return format_date(self.checked_on)

    def as_json(self) -> dict[str, Any]:
        """As the JSON shape has it."""
        return {
            "naam": self.name, "waarde": self.unit.json(self.value), "vanaf": self.day.isoformat(), "bron": self.source,
            "status": self.status, "nagezien": self.checked_on.isoformat(),
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class ReadingUse:
    """The reading that a step leans on, with the alternative chosen."""

    id: str
    question: str
    alternative: str
    reason: str


@dataclass(frozen=True, slots=True)
class Step:
    """One rule at work in a month, or in one part of it (`part`, from 1; 0 for the whole month)."""

    rule: str
    term: str
    article: str
    value: int
    unit: Unit
    month: int
    summary: str
    inputs: tuple[Input, ...] = ()
    parameters: tuple[ParameterUse, ...] = ()
    reading: ReadingUse | None = None
    exception: str | None = None
    events: tuple[int, ...] = ()
    children: tuple[Step, ...] = ()
    place: str = ""
    calculation: str = ""
    part: int = 0
    beside: tuple[Step, ...] = ()

    @property
    def key(self) -> tuple[str, int, int]:
        """What makes a step the same step: rule, month and part."""
        return (self.rule, self.month, self.part)

    @property
    def text(self) -> str:
        """The value as a person reads it; empty for a product that means nothing to people."""
        return self.unit.text(self.value)

    @property
    def empty(self) -> bool:
        """Whether it says that there is nothing: none, not applicable, zero, or no."""
        return says_nothing(self.value)

    @property
    def shown_inputs(self) -> tuple[Input, ...]:
        """The inputs that tell something beside children and parameters: those that decide, and have a text."""
        below = {child.term for child in self.children}
        return tuple(
            each
            for each in self.inputs
            if each.decides and each.kind != "parameter" and each.text and each.term not in below
            and (self.empty or not says_nothing(each.value))
            and not (each.kind == "vorige maand" and each.unit == self.unit and each.value == self.value)
        )  # fmt: skip

    @property
    def shown_parameters(self) -> tuple[ParameterUse, ...]:
        """The parameters that decide."""
        deciding = {each.name for each in self.inputs if each.decides}
        return tuple(each for each in self.parameters if each.name in deciding)

    def walk(self) -> Iterator[Step]:
        """This step and all under it, what is needed before what needs it, each once."""
        seen: set[tuple[str, int, int]] = set()

        def visit(step: Step) -> Iterator[Step]:
            if step.key in seen:
                return
            seen.add(step.key)
            for child in (*step.children, *step.beside):
                yield from visit(child)
            yield step

        yield from visit(self)

    def as_json(self) -> dict[str, Any]:
        """One entry of `uitleg`."""
        return {
            "regel": self.rule,
            "deel": self.part or None,
            "term": self.term,
            "artikel": self.article,
            "waarde": self.unit.json(self.value),
            "eenheid": self.unit.key,
            "samenvatting": self.summary,
            "berekening": self.calculation or None,
            "invoer": {i.name: i.json for i in self.inputs},
            "parameters": [p.as_json() for p in self.parameters],
            "leeswijze": None
            if self.reading is None
            else {"id": self.reading.id, "keuze": self.reading.alternative, "reden": self.reading.reason},
            "uitzondering": self.exception,
            "gebeurtenissen": list(self.events),
        }


def says_nothing(value: int) -> bool:
    """Whether a value says that there is nothing: none, not applicable, zero, or no."""
    return value in (0, NONE, NOT_APPLICABLE)
