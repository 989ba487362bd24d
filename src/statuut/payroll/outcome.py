"""Answers with their reasons: a value, its state, what is missing, and the steps behind it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from statuut.engine.units import Unit
from statuut.engine.values import CONFLICT, NOT_APPLICABLE, UNKNOWN, is_number
from statuut.payroll.step import Step


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
            "naam": self.name, "vraag": self.question, "soort": self.kind, "gebeurtenis": self.event_kind or None,
            "veld": self.field or None, "artikel": self.article or None,
        }  # fmt: skip


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
