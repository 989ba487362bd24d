"""Values of a procedure as the question rules take them, and their answers back: codes, ordinals, the choice of a reading."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, Protocol

from statuut.engine.values import NONE, SPECIAL, UNKNOWN
from statuut.statutes.pswi.gegevens.lijsten import NIVEAUS, PERSONEELSGROEPEN

_CODES = {"niveau": NIVEAUS, "personeelsgroep": PERSONEELSGROEPEN}


class Looking(Protocol):
    """The part of a situation of a procedure that is used here."""

    def value(self, reference: str) -> Any:
        """The value of a reference, None when it is not known."""

    def happened(self, act: str) -> bool:
        """Whether an act was done with effect."""

    def occurrences(self, act: str) -> list[tuple[int, Any]]:
        """The times that an act was done with effect."""

    def reading(self, key: str) -> str:
        """The alternative chosen for a reading, empty for the first."""


def dag_van(situation: Looking, reference: str) -> int:
    """A day as an ordinal, UNKNOWN when it is not known."""
    value = situation.value(reference)
    return value.toordinal() if isinstance(value, date) else UNKNOWN


def dag_of_geen(situation: Looking, reference: str, act: str) -> int:
    """A day as an ordinal; NONE as long as the act that brings it has not happened."""
    return dag_van(situation, reference) if situation.happened(act) else NONE


def code_van(situation: Looking, name: str) -> int:
    """A coded fact of the case by its place in the list of the statute, UNKNOWN when it is not known."""
    value = situation.value(name)
    return UNKNOWN if value is None else _CODES[name].index(value)


def ja_nee(situation: Looking, reference: str) -> int:
    """A yes or no as 1 or 0, UNKNOWN when it is not known."""
    value = situation.value(reference)
    return UNKNOWN if value is None else int(value)


def getal_van(situation: Looking, reference: str) -> int:
    """A whole number, UNKNOWN when it is not known."""
    value = situation.value(reference)
    return UNKNOWN if value is None else int(value)


def leeswijze(situation: Looking, key: str, *others: str) -> int:
    """The number of the alternative chosen for a reading: 0 for the first, 1 and on for the `others` in their order."""
    chosen = situation.reading(key)
    return others.index(chosen) + 1 if chosen in others else 0


def antwoord(rule: Callable[..., int], *values: int) -> int:
    """The answer of a rule, UNKNOWN without asking it when a value is."""
    return UNKNOWN if UNKNOWN in values else rule(*values)


def als_dag(value: int) -> date | None:
    """An ordinal as a day; None when there is none or it is not known."""
    return None if value <= SPECIAL else date.fromordinal(value)


def als_ja(value: int) -> bool | None:
    """A yes or no; None when it is not known or does not apply."""
    return None if value <= SPECIAL else bool(value)
