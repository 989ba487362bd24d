"""A moment in a case: what has happened until then, and the values of references and conditions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from importlib import import_module
from typing import Any

from statuut.procedures.case import GEGEVENS, Act, Actor, Case, Holders
from statuut.procedures.checks import FUNCTION, HOLDER, TERM
from statuut.procedures.conditions import holds
from statuut.procedures.declaration import Handeling, Procedure
from statuut.procedures.effects import Breach


@dataclass(frozen=True, slots=True)
class Happened:
    """An act of the course with its faults. `geacht`: deemed done, because the term of that name passed or the act of that name was done,
    in the words of `tekst` and under `artikel`. `einde`: the ending that it gives, empty when it gives none.
    """

    act: Act
    kind: Handeling
    breaches: tuple[Breach, ...] = ()
    geacht: str = ""
    tekst: str = ""
    artikel: str = ""
    einde: str = ""

    @property
    def counts(self) -> bool:
        """Whether the act has its effect in the course."""
        return all(breach.meaning.counts for breach in self.breaches)

    @property
    def to_repair(self) -> bool:
        """Whether the act can be done anew to mend a fault other than being late."""
        return any(breach.meaning.stops and breach.code != "te_laat" for breach in self.breaches)


@dataclass(slots=True)
class Situation:
    """What happened up to a moment, with the holders of offices and the readings chosen (reading to alternative; else the first)."""

    procedure: Procedure
    case: Case
    holders: Holders = field(default_factory=dict)
    readings: Mapping[str, str] = field(default_factory=dict)
    history: list[Happened] = field(default_factory=list)
    facts: dict[str, Any] = field(default_factory=dict)
    drager: Mapping[str, Any] | None = None
    own: Act | None = None
    term_day: Callable[[Situation, str], date | None] = lambda situation, name: None
    unknown: list[str] | None = None
    _asking: set[str] = field(default_factory=set)

    def occurrences(self, act: str) -> list[tuple[int, Happened]]:
        """The times that an act was done with effect, with their place in the course."""
        return [(place, each) for place, each in enumerate(self.history) if each.kind.sleutel == act and each.counts]

    def last(self, act: str) -> Happened | None:
        """The last time that an act was done with effect."""
        found = self.occurrences(act)
        return found[-1][1] if found else None

    def happened(self, act: str) -> bool:
        """Whether an act was done with effect."""
        return self.last(act) is not None

    def value(self, reference: str) -> Any:
        """The value of a reference, None when it is not known (yet)."""
        found = self._value(reference)
        if found is None and self.unknown is not None:
            self.unknown.append(reference)
        return found

    def behind(self, reference: str) -> tuple[str, ...]:
        """What to ask when a reference has no value: the reference, or for `functie.naam` what that function did not find."""
        head, _, name = reference.partition(".")
        if head != FUNCTION:
            return (reference,)
        watched: list[str] = []
        self.function(name)(replace(self, unknown=watched))
        return tuple(dict.fromkeys(watched))

    def _value(self, reference: str) -> Any:
        head, _, tail = reference.partition(".")
        if tail:
            if head == FUNCTION:
                return self.function(tail)(self)
            if head == HOLDER:
                return (self.drager or {}).get(tail)
            if head == TERM:
                return self._term(tail)
            if self.own is not None and self.own.daad == head:
                return of_act(self.own, tail)
            found = self.last(head)
            return None if found is None else of_act(found.act, tail, found.geacht)
        if self.own is not None and (value := of_act(self.own, reference)) is not None:
            return value
        if reference in self.procedure.handelingen and reference not in self.procedure.gegevens:
            found = self.last(reference)
            return None if found is None else found.act.dag
        return self.facts.get(reference)

    def position(self, value: Any, *others: Any) -> tuple[Any, ...]:
        """Values as places in the ordered list that holds them, or as they are."""
        every = (value, *others)
        order = self.procedure.orde_of(*every) if all(isinstance(each, str) for each in every) else ()
        return tuple(order.index(each) for each in every) if order else every

    def function(self, name: str) -> Callable[[Any], Any]:
        """A function of the module of the procedure."""
        found: Callable[[Any], Any] = getattr(import_module(self.procedure.functies), name)
        return found

    def for_act(self, act: Act) -> Situation:
        """The same moment, where a name without a point is a field of this act first."""
        return replace(self, own=act)

    def for_holder(self, traits: Mapping[str, Any]) -> Situation:
        """The same moment, asked about a holder of an office."""
        return replace(self, drager=traits)

    def reading(self, key: str) -> str:
        """The alternative chosen for a reading, empty for the first."""
        return self.readings.get(key, "")

    def add(self, happened: Happened) -> None:
        """Something more happened; whether it ends the procedure is decided here."""
        kind = happened.kind
        ends = kind.einde and happened.counts and holds(kind.einde_wanneer, self.for_act(happened.act))
        self.history.append(replace(happened, einde=kind.einde) if ends else happened)

    def ending(self) -> Happened | None:
        """The act that ended the procedure, None while it runs."""
        return next((each for each in self.history if each.einde), None)

    def first_known(self, value: Any) -> Any:
        """`{van: ...}` looked up (the first reference that is known), anything else as it is."""
        if not (isinstance(value, Mapping) and set(value) == {"van"}):
            return value
        references = [value["van"]] if isinstance(value["van"], str) else value["van"]
        return next((found for each in references if (found := self.value(each)) is not None), None)

    def learn(self, act: Act) -> None:
        """Facts of the case given by a record of the kind `gegevens`."""
        if act.daad == GEGEVENS:
            self.facts.update(act.velden)

    def _term(self, name: str) -> date | None:
        if name in self._asking:
            return None
        self._asking.add(name)
        try:
            return self.term_day(self, name)
        finally:
            self._asking.discard(name)


def of_act(act: Act, name: str, geacht: str = "") -> Any:
    """A field of an act, or what every act has: its day, role, person, way of sending, day of recording, and whether it is deemed."""
    door: Actor | None = act.door
    common: dict[str, Any] = {
        "dag": act.dag,
        "rol": door.rol if door else None,
        "persoon": (door.persoon or None) if door else None,
        "wijze": act.wijze or None,
        "vastgelegd": act.vastgelegd,
        "van_rechtswege": bool(geacht),
    }
    return common[name] if name in common else act.velden.get(name)
