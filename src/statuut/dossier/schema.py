"""The JSON Schema (2020-12) of the YAML file: one definition for each kind of event."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from statuut.dossier.events import EVENT_KINDS, KINDS
from statuut.dossier.file import FORMAAT

_DAY = {"type": "string", "format": "date"}
_NUMBER = {"type": "integer", "minimum": 1}
_TEXT = {"type": "string", "minLength": 1, "maxLength": 500}
_COMMON: dict[str, dict[str, Any]] = {
    "nr": _NUMBER | {"description": "Nummer, uniek in het dossier."},
    "van": _DAY | {"description": "Eerste dag."},
    "tot": _DAY | {"description": "Laatste dag (tot en met); afwezig is zonder einde."},
    "vastgelegd": _DAY | {"description": "Dag waarop het gegeven is vastgelegd."},
    "door": _TEXT | {"description": "Wie het heeft vastgelegd."},
    "bron": _TEXT | {"description": "Brondocument."},
    "vervangt": _NUMBER | {"description": "Nummer van de gebeurtenis die deze vervangt, of intrekt."},
}
_EMPLOYMENT = _NUMBER | {"description": "Nummer van de tewerkstelling.", "default": 1}


def json_schema() -> dict[str, Any]:
    """The schema as a plain dictionary."""
    definitions: dict[str, Any] = {}
    for soort in KINDS:
        definitions |= _definitions(soort)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:statuut:dossier:1",
        "title": "Personeelsdossier van Statuut",
        "type": "object",
        "additionalProperties": False,
        "required": ["formaat", "personeelsnummer", "statuut", "gebeurtenissen"],
        "properties": {
            "formaat": {"const": FORMAAT},
            "personeelsnummer": {"type": ["string", "integer"], "description": "Personeelsnummer."},
            "statuut": {"type": "string", "description": "Naam van het statuut, bijvoorbeeld pswi."},
            "gebeurtenissen": {"type": "array", "items": {"oneOf": [{"$ref": f"#/$defs/{soort}"} for soort in KINDS]}},
        },
        "$defs": definitions,
    }


def write_schema(path: Path | str) -> Path:
    """Write the schema as JSON text."""
    Path(path).write_text(schema_text(), encoding="utf-8")
    return Path(path)


def schema_text() -> str:
    """The schema as JSON text, as kept in docs/schema."""
    return json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n"


def _definitions(soort: str) -> dict[str, Any]:
    """The definition of one kind, and those of the parts of its body."""
    kind = KINDS[soort]
    body = EVENT_KINDS[soort].model_json_schema(ref_template="#/$defs/{model}")
    parts = {name: _without_titles(part) for name, part in body.get("$defs", {}).items()}
    employment = {} if kind.persoonlijk else {"tewerkstelling": _EMPLOYMENT}
    required = ["nr", "soort", "vastgelegd"] + (["vervangt"] if soort == "intrekking" else ["van"])
    fields = {name: _without_titles(field) for name, field in body["properties"].items()}
    definition = {
        "title": kind.label,
        "type": "object",
        "additionalProperties": False,
        "required": required + body.get("required", []),
        "properties": {"soort": {"const": soort}, **_COMMON, **employment, **fields},
    }
    return {soort: definition} | parts


def _without_titles(schema: Any) -> Any:
    """The schema without the English titles that pydantic makes of names and docstrings; a field that may be left out is never null."""
    if isinstance(schema, list):
        return [_without_titles(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    result = {name: _without_titles(value) for name, value in schema.items() if name != "title"}
    if result.get("type") == "object":
        result.pop("description", None)
    if result.get("default", 0) is None:
        result.pop("default")
    choices = [choice for choice in result.get("anyOf", []) if choice != {"type": "null"}]
    if len(choices) == 1:
        result.pop("anyOf")
        result = choices[0] | result
    return result
