"""The building blocks of the JSON Schema of what `--json` gives."""

from __future__ import annotations

from typing import Any

TEXT: dict[str, Any] = {"type": "string"}
MAYBE: dict[str, Any] = {"type": ["string", "null"]}
FLAG: dict[str, Any] = {"type": "boolean"}
MAYBE_FLAG: dict[str, Any] = {"type": ["boolean", "null"]}
COUNT: dict[str, Any] = {"type": "integer", "minimum": 0}
MAYBE_COUNT: dict[str, Any] = {"type": ["integer", "null"]}
VALUE: dict[str, Any] = {"type": ["string", "integer", "boolean", "null"]}
PART: dict[str, Any] = {"type": ["integer", "null"], "minimum": 1}
DAY: dict[str, Any] = {"type": ["string", "null"], "pattern": r"^\d{4}-\d{2}-\d{2}$"}
MONTH: dict[str, Any] = {"type": "string", "pattern": r"^\d{4}-\d{2}$"}
TEXTS: dict[str, Any] = {"type": "array", "items": TEXT}
SEVERAL_TEXTS: dict[str, Any] = {"type": "object", "additionalProperties": TEXT}


def described(schema: dict[str, Any], words: str) -> dict[str, Any]:
    """A schema with a description in Dutch."""
    return {**schema, "description": words}


def shape(properties: dict[str, Any], *, optional: tuple[str, ...] = (), more: bool = False) -> dict[str, Any]:
    """An object with these properties, all required but the optional ones."""
    required = [name for name in properties if name not in optional]
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": more}


def ref(name: str) -> dict[str, Any]:
    """A reference to a definition."""
    return {"$ref": f"#/$defs/{name}"}


def listed(name: str) -> dict[str, Any]:
    """A list of what a definition describes."""
    return {"type": "array", "items": ref(name)}


def items(properties: dict[str, Any]) -> dict[str, Any]:
    """A list of objects with these properties."""
    return {"type": "array", "items": shape(properties)}


FINDINGS = {"bevindingen": listed("bevinding")}
PERSON = {"personeelsnummer": TEXT, "statuut": TEXT}
