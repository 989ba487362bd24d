"""One personnel file as YAML or JSON: reading with findings that name the line, and writing YAML."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import yaml

from statuut.dossier.build import Place, build_event, close, file_values
from statuut.dossier.event import Event
from statuut.dossier.events import read
from statuut.dossier.file import FORMAAT, Dossier
from statuut.dossier.finding import Finding, has_errors
from statuut.dossier.plain_yaml import Lined, Refused, parse

_DUMPER: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
_TOP = ("formaat", "personeelsnummer", "statuut", "gebeurtenissen")


def read_yaml(path_or_text: Path | str) -> tuple[Dossier | None, list[Finding]]:
    """The file at a path, or in a text (a str with more than one line); None when a finding is an error."""
    if isinstance(path_or_text, str) and "\n" in path_or_text:
        return _read_text(path_or_text, None)
    name = str(path_or_text)
    try:
        text = Path(path_or_text).read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        return None, [Finding("fout", "onleesbaar_bestand", "Het bestand is geen tekst in UTF-8.", name, juist="bewaar het als UTF-8")]
    except OSError:
        return None, [Finding("fout", "onleesbaar_bestand", "Het bestand bestaat niet of kan niet worden gelezen.", name)]
    return _read_text(text, name)


def write_yaml(dossier: Dossier) -> str:
    """The file as YAML text; reading it gives an equal dossier."""
    top = {"formaat": FORMAAT, "personeelsnummer": dossier.personeelsnummer, "statuut": dossier.statuut}
    content = top | {"gebeurtenissen": [file_values(event) for event in dossier.events]}
    text: str = yaml.dump(content, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=10_000)
    return text


def _read_text(text: str, name: str | None) -> tuple[Dossier | None, list[Finding]]:
    try:
        content = parse(text)
    except Refused as refusal:
        return None, [Place(name, regel=refusal.line).error(refusal.code, refusal.message, None, None)]
    return read_values(content, name)


def read_values(content: Any, name: str | None = None) -> tuple[Dossier | None, list[Finding]]:
    """The file that parsed content stands for: the result of `plain_yaml.parse`, or plain dictionaries without floats."""
    place = Place(name, iso=True)
    findings = list(_check_top(content, place))
    if has_errors(findings):
        return None, findings
    number, statute = read.text(content["personeelsnummer"]), read.text(content["statuut"])
    events: list[Event] = []
    for position, raw in enumerate(content["gebeurtenissen"], start=1):
        event, wrong = _event(raw, position, replace(place, personeelsnummer=number))
        findings += wrong
        events += [] if event is None else [event]
    if has_errors(findings):
        return None, findings
    return Dossier(number, statute, tuple(events), name), findings


def _event(raw: object, position: int, place: Place) -> tuple[Event | None, list[Finding]]:
    if not isinstance(raw, Mapping):
        advice = "een lijst van velden: nr, soort, van, vastgelegd, ..."
        return None, [place.error("ongeldige_gebeurtenis", f"Gebeurtenis {position} heeft geen velden.", None, advice)]
    nr = raw.get("nr")
    event, findings = build_event(raw, replace(place, gebeurtenis=nr if isinstance(nr, int) else None))
    if isinstance(raw, Lined):
        findings = [replace(each, regel=raw.lines.get(_first_word(each.veld), raw.line)) for each in findings]
    return event, findings


def _first_word(field: str | None) -> str:
    return re.split(r"[.\[]", field or "", maxsplit=1)[0]


def _check_top(content: Any, place: Place) -> Iterator[Finding]:
    if not isinstance(content, Mapping):
        yield place.error("geen_dossier", "Het bestand is geen dossier.", None, "velden: " + ", ".join(_TOP))
        return
    for name in content:
        if name not in _TOP:
            yield place.error("onbekend_veld", f"Het veld '{name}' hoort niet in een dossier.", name, close(name, _TOP))
    for name in _TOP:
        if content.get(name) in (None, ""):
            yield place.error("veld_ontbreekt", f"Het veld '{name}' ontbreekt.", name, FORMAAT if name == "formaat" else None)
    if content.get("formaat") not in (None, "", FORMAAT):
        yield place.error("onbekend_formaat", f"Het formaat '{content['formaat']}' wordt niet gelezen.", "formaat", FORMAAT)
    for name, example in (("personeelsnummer", '"1043"'), ("statuut", "pswi")):
        try:
            read.text(content.get(name) or "-")
        except ValueError as error:
            yield place.error("ongeldige_waarde", str(error), name, f"bijvoorbeeld {example}")
    events = content.get("gebeurtenissen")
    if events is not None and not isinstance(events, list):
        yield place.error("ongeldige_waarde", "De gebeurtenissen zijn geen lijst.", "gebeurtenissen", "een lijst, elk met een streepje")


class _Dumper(_DUMPER):  # type: ignore[misc]
    """A safe dumper that writes decimals as plain numbers and never uses anchors."""

    def ignore_aliases(self, data: object) -> bool:
        return True


def _write_decimal(dumper: Any, value: Decimal) -> yaml.ScalarNode:
    text = f"{value:f}"
    node: yaml.ScalarNode = dumper.represent_scalar("tag:yaml.org,2002:float" if "." in text else "tag:yaml.org,2002:int", text)
    return node


def _write_date(dumper: Any, value: date) -> yaml.ScalarNode:
    node: yaml.ScalarNode = dumper.represent_scalar("tag:yaml.org,2002:timestamp", value.isoformat())
    return node


_Dumper.add_representer(Decimal, _write_decimal)
_Dumper.add_representer(date, _write_date)
