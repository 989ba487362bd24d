"""Whether the names that a declaration uses exist: stages, roles, acts, fields, terms, documents, readings, references, choices."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any

from pydantic import ValidationError

from statuut.engine.readings import Reading
from statuut.procedures.conditions import COMPARATORS, GROUPS, HAPPENED, KNOWN
from statuut.procedures.declaration import Handeling, Procedure, Termijn, Verstrijken
from statuut.procedures.parts import Bevoegdheid, Rol

HOLDER = "drager"
TERM = "termijn"
FUNCTION = "functie"
OF_EVERY_ACT = ("dag", "rol", "wijze", "persoon", "vastgelegd", "van_rechtswege")


def problems_of(procedure: Procedure, readings: Mapping[str, Reading]) -> list[str]:
    """Everything that is wrong with the names in a declaration, one Dutch line each."""
    return list(_Checking(procedure, readings).all())


def problems_of_names(procedure: Procedure, references: Any, conditions: Any, act: Handeling | None, place: str) -> list[str]:
    """What is wrong with references and conditions that stand outside the declaration, such as in the wording of a letter."""
    looking = _Checking(procedure, {})
    return [*looking.references(references, place, act), *(line for each in conditions for line in looking.condition(each, place, act))]


class _Checking:
    def __init__(self, procedure: Procedure, readings: Mapping[str, Reading]) -> None:
        self.procedure = procedure
        self.readings = readings

    def all(self) -> Iterator[str]:
        p = self.procedure
        for act in p.handelingen.values():
            yield from self.act(act, f"handelingen › {act.sleutel}")
        for term in p.termijnen.values():
            yield from self.term(term, f"termijnen › {term.sleutel}")
        for role in p.rollen.values():
            yield from self.role(role, f"rollen › {role.sleutel}")
        for stay in p.schorsingen.values():
            place = f"schorsingen › {stay.sleutel}"
            yield from self.names(stay.daden, p.handelingen, place, "handeling")
            yield from self.names(stay.termijnen, p.termijnen, place, "termijn")
            yield from self.names(stay.behalve, {**p.handelingen, **p.termijnen}, place, "handeling of termijn")
            yield from self.references((stay.begin, stay.einde), place)
            yield from self.condition(stay.wanneer, place)
        for document in p.documenten.values():
            place = f"documenten › {document.sleutel}"
            yield from self.references((*document.gegevens, *(m.uit for m in document.vermeldingen.values() if m.uit)), place)
            yield from self.names((document.rechtsmiddel,), p.handelingen, place, "handeling")
            yield from self.condition(document.wanneer, place)
            if not any(document.sleutel in act.documenten for act in p.handelingen.values()):
                yield f"{place}: geen enkele handeling gebruikt dit document"
        for field in p.gegevens.values():
            yield from self.names((field.orde,), p.ordes, f"gegevens › {field.sleutel}", "orde")
        yield from self.references(p.titel, "titel")
        yield from self.named_readings(p.leeswijzen, "leeswijzen")
        for window in p.opschortingen.values():
            yield from self.variants(window.leeswijze, window.varianten, f"opschortingen › {window.sleutel}")
        for sending in p.verzendingen.values():
            yield from self.variants(sending.leeswijze, sending.varianten, f"verzendingen › {sending.sleutel}")
        if p.functies:
            try:
                import_module(p.functies)
            except ImportError:
                yield f"functies: de module {p.functies} bestaat niet"

    def act(self, act: Handeling, place: str) -> Iterator[str]:
        p = self.procedure
        yield from self.names((act.fase, act.leidt_tot), p.fasen, place, "fase")
        yield from self.names((act.einde,), p.eindes, place, "einde")
        yield from self.names((act.bevoegd_zoals,), p.handelingen, place, "handeling")
        yield from self.names(act.documenten, p.documenten, place, "document")
        yield from self.names((act.wijze,), p.verzendingen, place, "verzending")
        yield from self.competence(act.bevoegd, place)
        if sum((bool(act.bevoegd), bool(act.bevoegd_zoals), act.van_rechtswege, act.van_buiten)) != 1:
            yield f"{place}: geef precies één van bevoegd, bevoegd_zoals, van_rechtswege: true of van_buiten: true"
        for needed in (*act.na, *act.niet_na):
            yield from self.names(needed.daden, p.handelingen, place, "handeling")
            yield from self.condition(needed.wanneer, place)
        for rule in act.onverenigbaar:
            yield from self.names(rule.daden, p.handelingen, place, "handeling")
            yield from self.condition(rule.wanneer, place)
            if not rule.daden and not rule.betrokkene:
                yield f"{place} › onverenigbaar: geef daden of betrokkene: true"
        for field in act.velden.values():
            yield from self.names((field.orde,), p.ordes, f"{place} › {field.sleutel}", "orde")
            if field.sleutel in OF_EVERY_ACT:
                yield f"{place} › velden › {field.sleutel}: deze naam heeft elke handeling al"
        for need in act.eisen.values():
            yield from self.condition(need.eis, f"{place} › eisen › {need.sleutel}", act)
            yield from self.condition(need.wanneer, f"{place} › eisen › {need.sleutel}", act)
        yield from self.condition(act.wanneer, place)
        yield from self.condition(act.einde_wanneer, place, act)
        if not isinstance(act.verwacht, bool):
            yield from self.condition(act.verwacht, place)
        for after in act.volgt:
            yield from self.deemed(after, f"{place} › volgt")
        for event in act.gebeurtenis:
            yield from self.references([*event.van, *event.tot, *event.voor, *_looked_up(event.velden)], f"{place} › gebeurtenis", act)
            yield from self.condition(event.wanneer, f"{place} › gebeurtenis", act)

    def term(self, term: Termijn, place: str) -> Iterator[str]:
        p = self.procedure
        yield from self.names(term.daden, p.handelingen, place, "handeling")
        yield from self.names((term.opschorting,), p.opschortingen, place, "opschorting")
        yield from self.references([each for start in term.vanaf for each in (start.van, start.uit) if each], place)
        yield from self.condition(term.wanneer, place)
        yield from self.named_readings([*term.leeswijzen, *(s.leeswijze for s in term.vanaf if s.leeswijze)], place)
        if not isinstance(term.lengte, int):
            yield from self.references((term.lengte.volgens,), place)
        if term.aard != "ingang" and not term.daden and term.bij_verstrijken is None:
            yield f"{place}: een termijn van deze aard noemt daden of bij_verstrijken"
        if term.bij_verstrijken is not None:
            yield from self.deemed(term.bij_verstrijken, f"{place} › bij_verstrijken")
        for act in term.daden:
            if act in p.handelingen and term.meet != "dag" and term.meet not in p.handelingen[act].velden:
                yield f"{place}: handeling {act} heeft geen veld {term.meet}"
        for key, variants in term.varianten.items():
            yield from self.variants(key, variants, place)
            for change in variants.values():
                try:
                    varied(term, change)
                except ValidationError as error:
                    yield f"{place} › varianten › {key}: {error.errors()[0]['msg']}"

    def deemed(self, after: Verstrijken, place: str) -> Iterator[str]:
        known = self.procedure.handelingen
        yield from self.names((after.daad,), known, place, "handeling")
        yield from self.condition(after.wanneer, place)
        yield from self.names(after.velden, known[after.daad].velden if after.daad in known else {}, place, "veld")
        yield from self.references(_looked_up(after.velden), place)

    def role(self, role: Rol, place: str) -> Iterator[str]:
        yield from self.competence(role.vervanging, place)
        yield from self.condition(role.vereist, place)

    def competence(self, rules: tuple[Bevoegdheid, ...], place: str) -> Iterator[str]:
        for rule in rules:
            yield from self.names(rule.rollen, self.procedure.rollen, f"{place} › bevoegd", "rol")
            yield from self.condition(rule.wanneer, f"{place} › bevoegd")

    def names(self, used: Any, known: Any, place: str, what: str) -> Iterator[str]:
        for name in used:
            if name and name not in known:
                yield f"{place}: {what} “{name}” bestaat niet; wel: {', '.join(known) or 'geen'}"

    def named_readings(self, used: Any, place: str) -> Iterator[str]:
        for key in used:
            if key not in self.readings:
                yield f"{place}: leeswijze “{key}” staat niet in readings.yaml"

    def variants(self, key: str, variants: Mapping[str, Any], place: str) -> Iterator[str]:
        if key:
            yield from self.named_readings((key,), place)
        if key in self.readings:
            known = [alternative.key for alternative in self.readings[key].alternatives]
            yield from self.names(variants, known, f"{place} › varianten › {key}", "keuze")
        elif variants and not key:
            yield f"{place}: varianten zonder leeswijze"

    def references(self, used: Any, place: str, act: Handeling | None = None) -> Iterator[str]:
        for reference in used:
            if not self.known(reference, act):
                yield f"{place}: “{reference}” is geen gegeven, handeling, veld van een handeling of termijn"

    def known(self, reference: str, act: Handeling | None) -> bool:
        p = self.procedure
        head, _, tail = reference.partition(".")
        if not tail:
            return reference in p.gegevens or reference in p.handelingen or (act is not None and self.own(act, reference))
        if head == TERM:
            return tail in p.termijnen
        if head == FUNCTION:
            return self.has_function(tail)
        if head == HOLDER:
            return True
        return head in p.handelingen and (tail in OF_EVERY_ACT or tail in p.handelingen[head].velden)

    def has_function(self, name: str) -> bool:
        return bool(self.procedure.functies) and callable(getattr(import_module(self.procedure.functies), name, None))

    def own(self, act: Handeling, name: str) -> bool:
        return name in act.velden or name in OF_EVERY_ACT

    def condition(self, condition: Any, place: str, act: Handeling | None = None) -> Iterator[str]:
        for each in condition if isinstance(condition, list) else [condition]:
            for key, value in each.items():
                if key in GROUPS:
                    yield from self.condition(value, place, act)
                elif key == FUNCTION:
                    if not self.has_function(str(value)):
                        yield f"{place}: de functie {value} staat niet in de module van functies"
                else:
                    yield from self.references((key,), place, act)
                    yield from self.value(key, value, place, act)

    def value(self, key: str, value: Any, place: str, act: Handeling | None) -> Iterator[str]:
        if isinstance(value, Mapping):
            for comparator, other in value.items():
                if comparator not in COMPARATORS:
                    yield f"{place}: “{comparator}” is geen vergelijking; wel: {', '.join(COMPARATORS)}"
                elif isinstance(other, Mapping):
                    yield from (
                        self.references(other.values(), place, act) if set(other) == {"van"} else iter([f"{place}: schrijf {{van: ...}}"])
                    )
                else:
                    yield from self.choices(key, other, place, act)
        elif value not in KNOWN:
            yield from self.choices(key, value, place, act)

    def choices(self, key: str, value: Any, place: str, act: Handeling | None) -> Iterator[str]:
        """Whether the values are choices of the field, or roles."""
        p = self.procedure
        head, _, tail = key.partition(".")
        field = p.gegevens.get(key) or (act.velden.get(key) if act and not tail else None)
        if tail and head in p.handelingen:
            field = p.handelingen[head].velden.get(tail)
        if field is not None and value in KNOWN:
            return
        allowed: Any = p.rollen if tail == "rol" or (act and key == "rol") else ()
        if field is not None and field.soort == "keuze":
            allowed = field.keuzes or p.ordes.get(field.orde, ())
        if not tail and key in p.handelingen and field is None:
            allowed = HAPPENED
        if allowed:
            yield from self.names(
                [each for each in (value if isinstance(value, list) else [value]) if each], allowed, place, f"waarde van {key}"
            )


def _looked_up(fields: Mapping[str, Any]) -> list[str]:
    """The references in values `{van: ...}`."""
    found = [value["van"] for value in fields.values() if isinstance(value, Mapping) and set(value) == {"van"}]
    return [reference for each in found for reference in ([each] if isinstance(each, str) else each)]


def varied(term: Termijn, change: Mapping[str, Any]) -> Termijn:
    """A term with some of its keys changed by a reading; ValidationError when the change is none."""
    from statuut.procedures.load import starts

    written = {**change, **({"vanaf": starts(change["vanaf"])} if "vanaf" in change else {})}
    return Termijn.model_validate({**term.model_dump(), **written})
