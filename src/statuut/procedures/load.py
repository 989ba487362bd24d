"""Reading the declarations of a pack: `procedures/*.yaml` beside its rules, with `gemeen.yaml` for what the procedures share.

Short forms are written out, the models of `declaration` refuse what is unknown, and `checks` looks whether every name that is used
exists. Everything that is wrong is told at once, in Dutch, with file and place: `DeclarationError`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from statuut.engine.pack import Pack, load_pack
from statuut.engine.readings import Reading
from statuut.engine.yaml_file import load_yaml
from statuut.procedures.declaration import Gemeen, Procedure

SHARED = "gemeen"
_SHARED_SECTIONS = ("rollen", "ordes", "opschortingen", "verzendingen")
_MESSAGES = {
    "extra_forbidden": "deze sleutel bestaat hier niet",
    "missing": "ontbreekt",
    "literal_error": "is geen van de toegelaten woorden",
}


class DeclarationError(Exception):
    """A declaration that cannot be used; `problems` holds one Dutch line each."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


def load_procedures(pack: Pack) -> Mapping[str, Procedure]:
    """The procedures of a pack by key; empty for a pack without. DeclarationError when one is wrong."""
    return _load(pack.key)


@cache
def _load(pack_key: str) -> Mapping[str, Procedure]:
    pack = load_pack(pack_key)
    return read_folder(pack.folder / "procedures", pack.key, pack.readings)


def read_folder(folder: Path, statute: str, readings: Mapping[str, Reading]) -> dict[str, Procedure]:
    """All declarations of a folder, in the order of their file names."""
    shared_file = folder / f"{SHARED}.yaml"
    shared = load_yaml(shared_file) if shared_file.exists() else {}
    found: dict[str, Procedure] = {}
    problems: list[str] = []
    for path in sorted(folder.glob("*.yaml")):
        if path.stem == SHARED:
            continue
        try:
            found[path.stem] = read_procedure(load_yaml(path), path.stem, statute, shared, readings)
        except DeclarationError as error:
            problems += error.problems
    if problems:
        raise DeclarationError(problems)
    return found


def load_shared(pack: Pack) -> Gemeen:
    """What the procedures of a pack share."""
    path = pack.folder / "procedures" / f"{SHARED}.yaml"
    return read_shared(load_yaml(path) if path.exists() else {})


def read_shared(raw: Mapping[str, Any]) -> Gemeen:
    """The shared part from its mapping; DeclarationError when it is wrong."""
    try:
        return Gemeen.model_validate(_shared_plain(raw))
    except ValidationError as error:
        raise DeclarationError(_told(SHARED, error)) from None


def read_procedure(raw: Mapping[str, Any], key: str, statute: str, shared: Mapping[str, Any], readings: Mapping[str, Reading]) -> Procedure:
    """One procedure from the mapping of its file; DeclarationError with everything that is wrong with it."""
    from statuut.procedures.checks import problems_of

    common = read_shared(shared)
    try:
        read = Procedure.model_validate({**_written_out(raw), "sleutel": key, "statuut": statute})
    except ValidationError as error:
        raise DeclarationError(_told(key, error)) from None
    merged = {section: {**getattr(common, section), **getattr(read, section)} for section in _SHARED_SECTIONS}
    procedure = read.model_copy(update={**merged, "delegatie_artikel": read.delegatie_artikel or common.delegatie_artikel})
    if problems := [f"{key}.yaml, {line}" for line in problems_of(procedure, readings)]:
        raise DeclarationError(problems)
    return procedure


def _told(key: str, error: ValidationError) -> list[str]:
    lines = []
    for each in error.errors():
        place = " › ".join(str(part) for part in each["loc"])
        message = _MESSAGES.get(each["type"], each["msg"])
        allowed = f" ({each['ctx']['expected']})" if each["type"] == "literal_error" else ""
        lines.append(f"{key}.yaml, {place}: {message}{allowed}")
    return lines


def _shared_plain(raw: Mapping[str, Any]) -> dict[str, Any]:
    found = dict(raw)
    found["rollen"] = _roles(raw)
    found["opschortingen"] = _keyed(raw, "opschortingen")
    found["verzendingen"] = _keyed(raw, "verzendingen")
    return {section: value for section, value in found.items() if value or section in raw}


def _written_out(raw: Mapping[str, Any]) -> dict[str, Any]:
    """The mapping of a file with every short form written out."""
    found = _shared_plain(raw)
    found["fasen"] = _keyed(raw, "fasen", "label")
    found["eindes"] = _keyed(raw, "eindes", "label")
    found["gegevens"] = _fields(raw, "gegevens")
    found["handelingen"] = {key: _act(key, value) for key, value in _mapping(raw, "handelingen")}
    found["termijnen"] = {key: _term(key, value) for key, value in _mapping(raw, "termijnen")}
    found["schorsingen"] = _keyed(raw, "schorsingen")
    found["documenten"] = {
        key: {**value, "sleutel": key, "vermeldingen": _keyed(value, "vermeldingen", "label")} for key, value in _mapping(raw, "documenten")
    }
    return {section: value for section, value in found.items() if value or section in raw}


def _mapping(raw: Any, section: str) -> list[tuple[str, Any]]:
    value = raw.get(section) or {}
    return list(value.items()) if isinstance(value, Mapping) else [(section, value)]


def _keyed(raw: Any, section: str, text: str = "") -> dict[str, Any]:
    """A mapping whose parts are given their key; a part that is only a text becomes that field."""
    plain = {key: ({text: value} if text and isinstance(value, str) else value) for key, value in _mapping(raw, section)}
    return {key: {**value, "sleutel": key} if isinstance(value, Mapping) else value for key, value in plain.items()}


def _fields(raw: Any, section: str) -> dict[str, Any]:
    found = _keyed(raw, section, "label")
    for value in found.values():
        if isinstance(value, dict) and isinstance(value.get("keuzes"), list):
            value["keuzes"] = {choice: str(choice).replace("_", " ") for choice in value["keuzes"]}
    return found


def _list(value: Any) -> Any:
    return [value] if isinstance(value, str | Mapping) else value


def _competence(value: Any, article: str) -> Any:
    """`griffier` or `[a, b]` are one rule with the article of the act; otherwise a list of rules."""
    if isinstance(value, str) or (isinstance(value, list) and all(isinstance(each, str) for each in value)):
        return [{"rollen": _list(value), "artikel": article}]
    return [{**each, "rollen": _list(each.get("rollen", []))} if isinstance(each, Mapping) else each for each in _list(value)]


def _roles(raw: Any) -> dict[str, Any]:
    found = _keyed(raw, "rollen", "naam")
    for value in found.values():
        if isinstance(value, dict) and "vervanging" in value:
            value["vervanging"] = _competence(value["vervanging"], str(value.get("artikel", "")))
    return found


def _acts(value: Any) -> Any:
    """`[a, b]` are two acts that must both have happened; a mapping names those of which one must."""
    found = [{"daden": [each]} if isinstance(each, str) else each for each in _list(value)]
    return [{**each, "daden": _list(each.get("daden", []))} if isinstance(each, Mapping) else each for each in found]


def _act(key: str, value: Any) -> Any:
    if not isinstance(value, Mapping):
        return value
    found = {**value, "sleutel": key}
    article = str(value.get("artikel", ""))
    for section in ("na", "niet_na"):
        if section in value:
            found[section] = _acts(value[section])
    if "bevoegd" in value:
        found["bevoegd"] = _competence(value["bevoegd"], article)
    if "velden" in value:
        found["velden"] = _fields(value, "velden")
    if "eisen" in value:
        found["eisen"] = _keyed(value, "eisen")
    if "documenten" in value:
        found["documenten"] = _list(value["documenten"])
    if "gebeurtenis" in value:
        found["gebeurtenis"] = [
            {name: _list(part) if name in ("van", "tot", "voor") else part for name, part in each.items()}
            for each in _list(value["gebeurtenis"])
        ]
    if "volgt" in value:
        found["volgt"] = _list(value["volgt"])
    if "onverenigbaar" in value:
        found["onverenigbaar"] = [
            {**each, "daden": _list(each.get("daden", []))} if isinstance(each, Mapping) else each for each in _list(value["onverenigbaar"])
        ]
    return found


def _term(key: str, value: Any) -> Any:
    if not isinstance(value, Mapping):
        return value
    found = {**value, "sleutel": key}
    for section in ("daden", "leeswijzen"):
        if section in value:
            found[section] = _list(value[section])
    if "vanaf" in value:
        found["vanaf"] = starts(value["vanaf"])
    return found


def starts(value: Any) -> Any:
    """`vanaf` written out: one reference, or a list of which the first that is known counts."""
    return [{"van": each} if isinstance(each, str) else each for each in _list(value)]


def readings_used(procedures: Mapping[str, Procedure]) -> frozenset[str]:
    """The readings of which an alternative changes a term, the times it stands still, the presumed day of receipt, or a function."""
    found: set[str] = set()
    for procedure in procedures.values():
        found.update(procedure.leeswijzen if procedure.functies else ())
        found.update(key for term in procedure.termijnen.values() for key in term.varianten)
        found.update(each.leeswijze for each in procedure.opschortingen.values() if each.varianten)
        found.update(each.leeswijze for each in procedure.verzendingen.values() if each.varianten)
    return frozenset(found)
