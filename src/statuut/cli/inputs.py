"""What a person types after a command: days, months, `naam=waarde`, files. Wrong input is a `UsageFault` with a Dutch sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from statuut.cli.faults import UsageFault, reason_of

STDIN = "-"
_FACTS_ADVICE = "per regel een naam en een waarde, bijvoorbeeld “graad: deskundige”"


def read_day(text: str | None, option: str) -> date | None:
    """A day as a Belgian types it, or ISO; None when nothing was given."""
    if text is None:
        return None
    from statuut.timeline.formatting import parse_date

    try:
        return parse_date(text)
    except ValueError as error:
        raise UsageFault(str(error), option) from None


def read_month(text: str, option: str = "--maand") -> int:
    """A month: 2005-05, 05/2005, 5-2005, mei 2005, or a day in it."""
    from statuut.timeline.formatting import MONTH_NAMES, parse_date
    from statuut.timeline.month import month_number, parse_month

    stripped = " ".join(text.split()).lower()
    words = re.fullmatch(r"([a-z]{3,9})\.? ?([0-9]{4})", stripped)
    if words:
        named = [number for number, name in enumerate(MONTH_NAMES) if name.startswith(words[1])]
        if len(named) == 1:
            return int(words[2]) * 12 + named[0]
    reordered = re.sub(r"^([0-9]{1,2})[-. ]([0-9]{4})$", r"\1/\2", stripped)
    try:
        return parse_month(reordered)
    except ValueError as error:
        first_fault = error
    try:
        return month_number(parse_date(stripped))
    except ValueError:
        raise UsageFault(f"{first_fault} Ook “mei 2005” mag.".replace(reordered, text), option) from None


def read_pairs(texts: Iterable[str], option: str) -> dict[str, str]:
    """`naam=waarde` pairs by name."""
    given: dict[str, str] = {}
    for text in texts:
        name, equals, value = text.partition("=")
        if not equals or not name.strip():
            raise UsageFault(f"“{text}” is geen naam met een waarde.", option, "naam=waarde, bijvoorbeeld graad=deskundige")
        if name.strip() in given:
            raise UsageFault(f"“{name.strip()}” is twee keer gegeven.", option, "elke naam één keer")
        given[name.strip()] = value.strip()
    return given


def read_facts(path: str, option: str = "--feiten") -> dict[str, str]:
    """A YAML file of one level, `naam: waarde`, as texts; numbers keep the notation of the file."""
    import yaml

    text = stdin_text() if path == STDIN else read_text(Path(path), option)
    try:
        content = yaml.load(text, Loader=yaml.BaseLoader)
    except yaml.YAMLError as error:
        line = getattr(getattr(error, "problem_mark", None), "line", None)
        place = "" if line is None else f" Zie regel {line + 1}."
        raise UsageFault(f"{path} is geen geldige YAML.{place}", option, _FACTS_ADVICE) from None
    if not isinstance(content, dict) or any(not isinstance(value, str) for value in content.values()):
        raise UsageFault(f"{path} bevat geen feiten.", option, _FACTS_ADVICE)
    return {str(name): str(value) for name, value in content.items()}


def read_text(path: Path, option: str | None = None) -> str:
    """The text of a file in UTF-8, or in Windows-1252 when it is not UTF-8."""
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        raise UsageFault(f"Het bestand {path} bestaat niet.", option) from None
    except OSError as error:
        raise UsageFault(f"Het bestand {path} kan niet worden gelezen ({reason_of(error)}).", option) from None
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def stdin_text() -> str:
    """All of standard input."""
    import sys

    return sys.stdin.read()
