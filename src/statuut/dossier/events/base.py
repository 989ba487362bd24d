"""The base of all event bodies and the field types they are made of.

A model is always made from the notation of the file (`fractie=80`, `bedrag="1234.50"`) and keeps integers inside (8000
ten-thousandths, 123450 cents); `file_values` gives the notation of the file back. Each type carries a `Vorm`, from which tables,
web forms and the JSON Schema know what kind of value belongs in a field.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel, BeforeValidator, ConfigDict, PlainSerializer, ValidationInfo, WithJsonSchema
from pydantic.fields import FieldInfo

from statuut.dossier.events import read
from statuut.timeline.period import Period

VormNaam = Literal["tekst", "dag", "procent", "euro", "getal", "geheel", "janee", "keuze", "samengesteld"]
ISO_ONLY: dict[str, object] = {"iso": True}


@dataclass(frozen=True, slots=True)
class Vorm:
    """How a value is written; `code` names the list of `Codes` that a text must come from."""

    naam: VormNaam
    code: str | None = None


def _read_day(value: object, info: ValidationInfo) -> date:
    return read.day(value, iso=bool(info.context and info.context.get("iso")))


def _percent_out(value: int) -> int | Decimal:
    return value // 100 if value % 100 == 0 else (Decimal(value) / 100).normalize()


def _euro_out(value: int) -> Decimal:
    return Decimal(value).scaleb(-2)


def _schema(kind: str, **limits: object) -> WithJsonSchema:
    return WithJsonSchema({"type": kind, **limits})


Dag = Annotated[date, BeforeValidator(_read_day), Vorm("dag"), _schema("string", format="date")]
Tekst = Annotated[str, BeforeValidator(read.text), Vorm("tekst"), _schema("string", minLength=1, maxLength=500)]
GraadCode = Annotated[str, BeforeValidator(read.text), Vorm("tekst", "graden"), _schema("string", minLength=1)]
SchaalCode = Annotated[str, BeforeValidator(read.text), Vorm("tekst", "salarisschalen"), _schema("string", minLength=1)]
AfwezigheidCode = Annotated[str, BeforeValidator(read.text), Vorm("tekst", "afwezigheden"), _schema("string", minLength=1)]
JaNee = Annotated[bool, BeforeValidator(read.yes_no), Vorm("janee"), _schema("boolean")]
Geheel = Annotated[int, BeforeValidator(read.integer), Vorm("geheel"), _schema("integer", minimum=0)]
Getal = Annotated[Decimal, BeforeValidator(read.count), Vorm("getal"), _schema("number", minimum=0)]
JaarUren = Annotated[Decimal, BeforeValidator(read.yearly_hours), Vorm("getal"), _schema("number", exclusiveMinimum=0, maximum=1976)]
Procent = Annotated[
    int, BeforeValidator(read.percent), PlainSerializer(_percent_out), Vorm("procent"), _schema("number", exclusiveMinimum=0, maximum=100)
]
Euro = Annotated[int, BeforeValidator(read.euro), PlainSerializer(_euro_out), Vorm("euro"), _schema("number", minimum=0)]

VOLTIJDS = 10_000


class EventBody(BaseModel):
    """The typed body of an event: frozen, and no field beside the declared ones."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    def file_values(self) -> dict[str, Any]:
        """The fields in the notation of the file, in declared order, without those that have their default."""
        return self.model_dump(exclude_defaults=True)


class Tijdvak(EventBody):
    """A part of a body with its own period; `tot` is the last day, as in the file."""

    van: Dag
    tot: Dag

    @property
    def omgekeerd(self) -> bool:
        """Whether the last day lies before the first."""
        return self.tot < self.van

    @property
    def periode(self) -> Period:
        """The period, half-open; ValueError when it ends before it begins."""
        return Period(self.van, self.tot + timedelta(days=1))


@dataclass(frozen=True, slots=True)
class FieldShape:
    """What tables, forms and checks need to know of one body field."""

    naam: str
    vorm: Vorm
    keuzes: tuple[str, ...]
    verplicht: bool
    uitleg: str


@cache
def shapes(model: type[EventBody]) -> Mapping[str, FieldShape]:
    """The shape of every field of a model, in declared order."""
    return {name: _shape(name, field) for name, field in model.model_fields.items()}


def _shape(name: str, field: FieldInfo) -> FieldShape:
    vorm, choices = _vorm_of(field.annotation, tuple(field.metadata))
    return FieldShape(name, vorm, choices, field.is_required(), field.description or "")


def _vorm_of(annotation: Any, metadata: tuple[Any, ...]) -> tuple[Vorm, tuple[str, ...]]:
    for item in metadata:
        if isinstance(item, Vorm):
            return item, get_args(annotation) if item.naam == "keuze" else ()
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Literal:
        return Vorm("keuze"), arguments
    if origin is Annotated:
        return _vorm_of(arguments[0], arguments[1:])
    if origin in (Union, UnionType):
        return _vorm_of(next(a for a in arguments if a is not type(None)), ())
    return Vorm("samengesteld"), ()
