"""Conditions of a declaration, with three answers: they hold, they do not, or a fact is missing (None).

```yaml
wanneer: {rang: [A2, A3], voorstel.rol: afdelingshoofd}      # everything holds
wanneer: [{rang: A3}, {beroep: gebeurd}]                     # one of them holds
wanneer: {rang: {hoogstens: A1}, niet: {beroep: gebeurd}}    # order of a list; denial
eis: {straf: {hoogstens: {van: uitspraak.straf}}}            # compared with another fact
wanneer: {functie: naam}                                     # a function of the module of the procedure
```
A value is one value, a list (one of them), `gebeurd`/`niet_gebeurd` for an act, `bekend`/`onbekend`, or comparisons.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Protocol

GROUPS = ("niet", "alle", "een_van")
COMPARATORS = ("niet", "minstens", "hoogstens", "meer_dan", "minder_dan", "is")
HAPPENED = ("gebeurd", "niet_gebeurd")
KNOWN = ("bekend", "onbekend")


class Looking(Protocol):
    """What conditions look things up in."""

    def value(self, reference: str) -> Any:
        """The value of a reference, None when it is not known."""

    def happened(self, act: str) -> bool:
        """Whether an act has happened."""

    def position(self, value: Any, *others: Any) -> tuple[Any, ...]:
        """The values as comparable ones, by the ordered list that holds them."""

    def function(self, name: str) -> Callable[[Any], Any]:
        """A function of the module of the procedure."""

    def behind(self, reference: str) -> tuple[str, ...]:
        """What to ask when a reference has no value."""


def holds(condition: Any, looking: Looking) -> bool | None:
    """Whether a condition holds; None when a fact that decides is missing. An empty condition holds."""
    if isinstance(condition, list):
        return _any(holds(each, looking) for each in condition)
    return _all(_one(key, value, looking) for key, value in condition.items())


def missing(condition: Any, looking: Looking) -> tuple[str, ...]:
    """The references that a condition leans on and that are not known."""
    found: list[str] = []
    for each in condition if isinstance(condition, list) else [condition]:
        for key, value in each.items():
            if key in GROUPS:
                found += missing(value, looking)
            elif _one(key, value, looking) is not None:
                continue
            elif key == "functie":
                found += looking.behind(f"functie.{value}")
            else:
                others = [o["van"] for o in value.values() if isinstance(o, Mapping)] if isinstance(value, Mapping) else []
                found += [each for name in (key, *others) if looking.value(name) is None for each in looking.behind(name)]
    return tuple(dict.fromkeys(found))


def _one(key: str, value: Any, looking: Looking) -> bool | None:
    if key == "niet":
        return _not(holds(value, looking))
    if key == "alle":
        return _all(holds(each, looking) for each in value)
    if key == "een_van":
        return _any(holds(each, looking) for each in value)
    if key == "functie":
        answer: bool | None = looking.function(str(value))(looking)
        return answer
    if isinstance(value, str) and value in HAPPENED:
        return looking.happened(key) == (value == HAPPENED[0])
    found = looking.value(key)
    if isinstance(value, str) and value in KNOWN:
        return (found is not None) == (value == KNOWN[0])
    if found is None:
        return None
    if isinstance(value, Mapping):
        return _all(_compared(found, comparator, other, looking) for comparator, other in value.items())
    return found in value if isinstance(value, list) else bool(found == value)


def _compared(found: Any, comparator: str, other: Any, looking: Looking) -> bool | None:
    if isinstance(other, Mapping):
        other = looking.value(str(other["van"]))
        if other is None:
            return None
    if comparator == "niet":
        return found not in other if isinstance(other, list) else bool(found != other)
    if comparator == "is":
        return bool(found == other)
    left, right = looking.position(found, other)
    outcomes: dict[str, bool] = {
        "minstens": left >= right, "hoogstens": left <= right, "meer_dan": left > right, "minder_dan": left < right,
    }  # fmt: skip
    return outcomes[comparator]


def _all(answers: Iterable[bool | None]) -> bool | None:
    every = list(answers)
    return False if False in every else None if None in every else True


def _any(answers: Iterable[bool | None]) -> bool | None:
    every = list(answers)
    return True if True in every else None if None in every else False


def _not(answer: bool | None) -> bool | None:
    return None if answer is None else not answer
