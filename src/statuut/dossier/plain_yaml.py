"""Plain YAML: what a personnel officer writes by hand, and nothing that surprises.

No anchors, no tags, no key twice. Words are read as written: `0012` and `7:36` stay text, a number with a point becomes Decimal, never
a float; days stay text until the field that needs a day reads them. Mappings know the line of each of their fields. JSON is read too.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

import yaml

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_INTEGER = re.compile(r"-?(0|[1-9][0-9]*)")
_DECIMAL = re.compile(r"-?(0|[1-9][0-9]*)\.[0-9]+")
_WORDS: dict[str, object] = {"true": True, "false": False, "null": None, "~": None, "": None}
MAX_DEPTH = 12


class Refused(Exception):
    """YAML that the format does not allow; carries the line and a Dutch sentence."""

    def __init__(self, line: int | None, message: str, code: str = "ongeldige_yaml") -> None:
        super().__init__(message)
        self.line, self.message, self.code = line, message, code


class Lined(dict[str, Any]):
    """A mapping that knows the line it starts on, and the line of each of its fields."""

    def __init__(self, line: int | None) -> None:
        super().__init__()
        self.line = line
        self.lines: dict[str, int] = {}


def parse(text: str) -> Any:
    """The content of a YAML or JSON text as plain values; raises `Refused`.

    Values are built from the stream of parser events: the node composer of the C library does not survive deep nesting.
    """
    try:
        events = _Events(text)
        value = None if isinstance(events.next(), yaml.StreamEndEvent) else _value(events, events.next(), 0)
        if isinstance(events.next(), yaml.DocumentEndEvent) and not isinstance(events.next(), yaml.StreamEndEvent):
            raise Refused(None, "Het bestand bevat meer dan één document (een regel met ---).")
        return value
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark is not None else None
        raise Refused(line, "Het bestand is geen geldige YAML; kijk de inspringing, de streepjes en de aanhalingstekens na.") from None
    except (yaml.YAMLError, ValueError):
        raise Refused(None, "Het bestand bevat tekens die YAML niet toelaat.") from None


class _Events:
    """The parser events of a text, after the start of the stream; past the end it keeps giving the end."""

    def __init__(self, text: str) -> None:
        self.stream = yaml.parse(text, Loader=_LOADER)
        next(self.stream)

    def next(self) -> Any:
        event: Any = next(self.stream, None)
        if event is None:
            return yaml.StreamEndEvent()
        line = event.start_mark.line + 1
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None) is not None:
            raise Refused(line, "Verwijzingen met & en * zijn niet toegelaten; schrijf de waarde voluit.")
        if getattr(event, "tag", None) is not None:
            raise Refused(line, f"De markering '{event.tag}' is niet toegelaten.")
        return event


def _value(events: _Events, event: Any, depth: int) -> Any:
    line = event.start_mark.line + 1
    if depth > MAX_DEPTH:
        raise Refused(line, "Het bestand is te diep genest.")
    if isinstance(event, yaml.ScalarEvent):
        return _scalar(event)
    if isinstance(event, yaml.SequenceStartEvent):
        items = []
        while not isinstance(item := events.next(), yaml.SequenceEndEvent):
            items.append(_value(events, item, depth + 1))
        return items
    result = Lined(line)
    while not isinstance(key := events.next(), yaml.MappingEndEvent):
        key_line = key.start_mark.line + 1
        if not isinstance(key, yaml.ScalarEvent):
            raise Refused(key_line, "Een veldnaam is geen enkel woord.")
        if key.value in result:
            raise Refused(key_line, f"Het veld '{key.value}' staat er twee keer.", "dubbel_veld")
        result.lines[key.value] = key_line
        result[key.value] = _value(events, events.next(), depth + 1)
    return result


def _scalar(event: yaml.ScalarEvent) -> object:
    text: str = event.value
    if event.style:
        return text
    if text.lower() in _WORDS:
        return _WORDS[text.lower()]
    if len(text) <= 18 and _INTEGER.fullmatch(text):
        return int(text)
    return Decimal(text) if len(text) <= 30 and _DECIMAL.fullmatch(text) else text
