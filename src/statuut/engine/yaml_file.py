"""One way to read a YAML file of a statute pack: safe, and read from the disk in ready form when the file has not changed."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from statuut.engine.kept import kept

_DAY = "\0dag"


def load_yaml(path: Path) -> Any:
    """The content of a YAML file; empty files give an empty list."""
    source = path.read_bytes()
    return _days(kept("yaml", source, lambda: _plain(_parsed(source)))) or []


def _parsed(source: bytes) -> Any:
    import yaml

    return yaml.load(source, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def _plain(value: Any) -> Any:
    """The content with days as text behind a mark, since only plain values are kept."""
    if isinstance(value, dict):
        return {_plain(key): _plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_plain(each) for each in value]
    return f"{_DAY}{value.isoformat()}" if isinstance(value, date) else value


def _days(value: Any) -> Any:
    if isinstance(value, dict):
        return {_days(key): _days(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_days(each) for each in value]
    return date.fromisoformat(value[len(_DAY) :]) if isinstance(value, str) and value.startswith(_DAY) else value
