"""Values of declared fields: read as typed or as a file holds them, and written back in the notation of a file.

Inside, an amount is cents and a percentage ten-thousandths; a file and a form hold euros and percentages.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from statuut.dossier.events import read
from statuut.procedures.declaration import Procedure
from statuut.procedures.parts import Veld

SHORT, LONGEST = 500, 20_000


def read_field(field: Veld, value: Any) -> Any:
    """A value as typed, in the form in which it is kept; ValueError with a Dutch sentence."""
    match field.soort:
        case "dag":
            return read.day(value)
        case "janee":
            return read.yes_no(value)
        case "geheel":
            return read.integer(value)
        case "getal":
            return read.number(value)
        case "euro":
            return read.euro(value)
        case "procent":
            return read.percent(value)
        case "keuze":
            return _choice(field, value)
        case "tekst":
            return prose(value)
        case "lijst":
            return [read.text(each) for each in (value if isinstance(value, list | tuple) else str(value).split(";"))]
        case _:
            return read.text(value)


def prose(value: Any) -> str:
    """A text of any number of lines, such as the reasons of a decision; a text on one line is read as in a personnel file."""
    if not isinstance(value, str) or ("\n" not in value.strip() and len(value) <= SHORT):
        return read.text(value)
    lines = [" ".join(line.split()) for line in value.strip().splitlines()]
    if len(value) > LONGEST:
        raise ValueError(f"De tekst is langer dan {LONGEST} tekens.")
    if not all(line.isprintable() for line in lines):
        raise ValueError("De tekst bevat tekens die niet kunnen worden afgedrukt.")
    return "\n".join(lines)


def file_value(field: Veld | None, value: Any) -> Any:
    """A kept value in the notation of a file: euros and percentages as decimals, the rest as it is."""
    if field is not None and field.soort in ("euro", "procent") and isinstance(value, int):
        return value // 100 if value % 100 == 0 else Decimal(value).scaleb(-2)
    return value


def file_values(declared: Mapping[str, Veld], values: Mapping[str, Any]) -> dict[str, Any]:
    """Kept values in the notation of a file."""
    return {name: file_value(declared.get(name), value) for name, value in values.items()}


def field_of(procedure: Procedure, reference: str) -> Veld | None:
    """The declared field behind a reference, None for an act, a term or what every act has."""
    head, _, tail = reference.partition(".")
    if not tail:
        return procedure.gegevens.get(head)
    return procedure.handelingen[head].velden.get(tail) if head in procedure.handelingen else None


def choices(procedure: Procedure, field: Veld) -> dict[str, str]:
    """The choices of a field with their texts; those of an ordered list are their own text. Empty when anything may be filled in."""
    return field.keuzes or {each: each for each in procedure.ordes.get(field.orde, ())}


def _choice(field: Veld, value: Any) -> str:
    text = str(value)
    if field.keuzes and text not in field.keuzes:
        raise ValueError(f"“{text}” is geen keuze van {field.label}; wel: {', '.join(field.keuzes)}.")
    return text
