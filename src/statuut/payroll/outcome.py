"""Answers with their reasons: a value, its state, what is missing, and the tree of rules, facts, parameters and readings behind it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from statuut.engine.units import Unit
from statuut.engine.values import CONFLICT, NOT_APPLICABLE, UNKNOWN, is_number


@dataclass(frozen=True, slots=True)
class Missing:
    """What must be known for an answer: the question, and the kind of event and field in which it is entered."""

    name: str
    question: str
    kind: str
    event_kind: str = ""
    field: str = ""
    article: str = ""

    def as_json(self) -> dict[str, Any]:
        """As the JSON shape has it."""
        return {
            "naam": self.name, "vraag": self.question, "soort": self.kind, "gebeurtenis": self.event_kind or None, "veld": self.field or None,
            "artikel": self.article or None,
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Input:
    """One input of a step, as a person reads it; `kind` is regel, feit, parameter, vorige maand, referteperiode, deel or leeswijze."""

    name: str
    term: str
    text: str
    article: str
    kind: str
    value: int | None = None
    json: str | int | bool | None = None


@dataclass(frozen=True, slots=True)
class ParameterUse:
    """The version of a parameter that a step used."""

    name: str
    title: str
    text: str
    since: str
    source: str
    status: str
    checked: str


@dataclass(frozen=True, slots=True)
class ReadingUse:
    """The reading that a step leans on, with the alternative chosen."""

    id: str
    question: str
    alternative: str
    reason: str


@dataclass(frozen=True, slots=True)
class Step:
    """One rule at work, with the rules under it as children."""

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

    @property
    def text(self) -> str:
        """The value as a person reads it."""
        return self.unit.text(self.value)

    def walk(self) -> Iterator[Step]:
        """This step and those under it, children first, each rule once."""
        seen: set[tuple[str, int]] = set()

        def visit(step: Step) -> Iterator[Step]:
            for child in step.children:
                yield from visit(child)
            if (step.rule, step.month) not in seen:
                seen.add((step.rule, step.month))
                yield step

        yield from visit(self)

    def as_json(self) -> dict[str, Any]:
        """One entry of `uitleg`."""
        return {
            "regel": self.rule,
            "term": self.term,
            "artikel": self.article,
            "waarde": self.unit.json(self.value),
            "eenheid": self.unit.key,
            "samenvatting": self.summary,
            "invoer": {i.name: i.json for i in self.inputs},
            "parameters": [
                {"naam": p.name, "waarde": p.text, "vanaf": p.since, "bron": p.source, "status": p.status, "nagezien": p.checked} for p in self.parameters
            ],
            "leeswijze": None if self.reading is None else {"id": self.reading.id, "keuze": self.reading.alternative, "reden": self.reading.reason},
            "uitzondering": self.exception,
            "gebeurtenissen": list(self.events),
        }


@dataclass(frozen=True, slots=True)
class Answer:
    """An outcome: bepaald, onbepaald (with what is missing), or niet van toepassing."""

    statute: str
    norm: str
    name: str
    term: str
    value: int
    unit: Unit
    month: int
    missing: tuple[Missing, ...] = ()
    root: Step | None = None
    example: bool = False

    @property
    def state(self) -> str:
        """bepaald, onbepaald, tegenstrijdig or niet van toepassing."""
        if is_number(self.value):
            return "bepaald"
        if self.value == UNKNOWN:
            return "onbepaald"
        return "tegenstrijdig" if self.value == CONFLICT else "niet van toepassing"

    @property
    def determined(self) -> bool:
        """Whether the outcome is settled: a value, or that there is none."""
        return self.value not in (UNKNOWN, CONFLICT)

    @property
    def text(self) -> str:
        """The value as a person reads it; 'onbepaald' when something is missing."""
        if self.value == UNKNOWN:
            return "onbepaald"
        return self.unit.text(self.value)

    @property
    def steps(self) -> tuple[Step, ...]:
        """The tree as roots: one step, or none when the explanation was not asked."""
        return () if self.root is None else (self.root,)

    def as_json(self, *, explain: bool = True) -> dict[str, Any]:
        """The JSON shape that the command line and the site share."""
        return {
            "statuut": self.statute,
            "norm": self.norm,
            "naam": self.name,
            "term": self.term,
            "waarde": self.unit.json(self.value),
            "eenheid": self.unit.key,
            "toestand": "bepaald" if self.determined else "onbepaald",
            "ontbreekt": [m.as_json() for m in self.missing],
            "voorbeeldbedragen": self.example,
            "uitleg": [step.as_json() for step in self.root.walk()] if explain and self.root else [],
        }


def not_applicable(statute: str, name: str, term: str, norm: str, unit: Unit, month: int) -> Answer:
    """The answer outside employment."""
    return Answer(statute, norm, name, term, NOT_APPLICABLE, unit, month)


def answer(*args: Any, **kwargs: Any) -> Answer:
    """The value of a rule in a month of a case with its reasons; see `explaining.answer`."""
    from statuut.payroll.explaining import answer as explain

    return explain(*args, **kwargs)
