"""Cases in words: values of declared fields, terms and their standing, when an act can be done, who may do it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Protocol

from statuut.procedures.case import Act
from statuut.procedures.competence import Authority, Competence
from statuut.procedures.declaration import Procedure
from statuut.procedures.fields import choices
from statuut.procedures.parts import Veld
from statuut.procedures.state import NextAct, State
from statuut.timeline.formatting import format_amount, format_date, format_percent_e4
from statuut.web.words import several

#: Standing of a term, its words and its tone.
STANDS = {
    "wacht": ("nog niet begonnen", ""), "onbepaald": ("onbepaald", "unsure"), "loopt": ("loopt", "warn"),
    "geschorst": ("staat stil", "unsure"), "gehaald": ("nageleefd", "ok"), "te_laat": ("te laat", "bad"),
    "verstreken": ("verstreken", "warn"), "ingegaan": ("bereikt", ""), "afgelopen": ("speelt niet meer", ""),
}  # fmt: skip
GIVES = {"uiterste": "uiterste dag", "ten_vroegste": "eerste mogelijke dag", "ingang": "gaat in op"}
CAPACITIES = {"titularis": "titularis", "waarnemer": "waarnemer", "vervanger": "vervanger", "gedelegeerde": "gedelegeerde"}


class Named(Protocol):
    """A person with a name to show."""

    @property
    def weergavenaam(self) -> str:
        """The name as shown."""


Names = Mapping[str, Named]


def value_text(procedure: Procedure, field: Veld | None, value: Any) -> str:
    """A kept value as people read it."""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, date):
        return format_date(value)
    if field is not None and field.soort == "euro" and isinstance(value, int):
        return f"{format_amount(value)} euro"
    if field is not None and field.soort == "procent" and isinstance(value, int):
        return format_percent_e4(value)
    if isinstance(value, list | tuple):
        return ", ".join(str(each) for each in value)
    return choices(procedure, field).get(str(value), str(value)) if field is not None else str(value)


def values(procedure: Procedure, declared: Mapping[str, Veld], known: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The known values of declared fields with their labels, in the order of the declaration."""
    return [(field.label, value_text(procedure, field, known[name])) for name, field in declared.items() if known.get(name) is not None]


def title_of(state: State) -> str:
    """What the procedure shows in the title of a case: "blaam"."""
    found = []
    for reference in state.procedure.titel:
        head, _, tail = reference.partition(".")
        if not tail:
            value, field = state.gegevens.get(head), state.procedure.gegevens.get(head)
        else:
            acts = [each.act for each in state.verloop if each.kind.sleutel == head and each.counts]
            value = acts[-1].velden.get(tail) if acts else None
            field = state.procedure.handelingen[head].velden.get(tail) if head in state.procedure.handelingen else None
        if value is not None:
            words = value_text(state.procedure, field, value)
            found.append(f"{field.label}: {words}" if field is not None else words)
    return " · ".join(found)


def person_text(number: str, names: Names) -> str:
    """A person by name and number, or by number alone when the store does not know the number."""
    return f"{names[number].weergavenaam} ({number})" if number in names else number


def actor_text(act: Act, procedure: Procedure, names: Names) -> str:
    """Who did an act: the office, the person, and as what."""
    if act.door is None:
        return ""
    office = procedure.rollen[act.door.rol].naam if act.door.rol in procedure.rollen else act.door.rol
    person = f", {person_text(act.door.persoon, names)}" if act.door.persoon else ""
    capacity = "" if act.door.hoedanigheid == "titularis" else f", als {CAPACITIES[act.door.hoedanigheid]}"
    return f"{office}{person}{capacity}"


def offices_text(found: Competence) -> str:
    """The competent offices: "het instellingshoofd of de minister"."""
    return " of ".join(dict.fromkeys(each.naam for each in found.bevoegd))


def authority_text(authority: Authority, names: Names) -> str:
    """An office with the persons who hold it and may act."""
    people = ", ".join(person_text(each.persoon, names) for each in authority.personen if each.stand != "uitgesloten")
    instead = f", in plaats van {authority.in_plaats_van}" if authority.in_plaats_van else ""
    return f"{authority.naam}{f': {people}' if people else ''}{instead}"


def when_text(act: NextAct, on: date) -> str:
    """When an act can be done: first and last day, or what it waits for."""
    if act.wacht_op:
        return " · ".join(act.binnen) or f"na {' en '.join(each.lower() for each in act.wacht_op)}"
    if act.stil:
        return f"vanaf {format_date(act.eerste_dag)}, als de procedure weer loopt" if act.eerste_dag else "de procedure staat stil"
    first = act.eerste_dag if act.eerste_dag is not None and act.eerste_dag > on else None
    if act.laatste_dag is None:
        return f"vanaf {format_date(first)}" if first else "nu"
    last = f"uiterlijk op {format_date(act.laatste_dag)}"
    return f"vanaf {format_date(first)}, {last}" if first else last


def days_text(day: date, on: date) -> str:
    """How far a last day is: "nog 3 dagen", "vandaag", "2 dagen te laat"."""
    left = (day - on).days
    if left == 0:
        return "vandaag"
    return f"nog {several(left, 'dag', 'dagen')}" if left > 0 else f"{several(-left, 'dag', 'dagen')} te laat"
