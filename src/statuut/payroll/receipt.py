"""The receipt of a slip: all that is needed to make it again years later, and a hash over it.

It holds the versions of statute and parameters, the readings, the salary tables and a snapshot of the facts as they counted, and every
line to the cent. Reproducing a slip from its receipt gives the same lines, or says which of these changed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any

from statuut.dossier.event import Event
from statuut.dossier.file import Dossier
from statuut.engine.readings import input_name
from statuut.engine.scales import SalaryTables
from statuut.engine.values import STATE_NAMES, is_number
from statuut.payroll.arrears import line_amounts
from statuut.payroll.case import Case
from statuut.payroll.context import Context
from statuut.timeline.month import first_day, iso_month, last_day, parse_month

FORMAT = "statuut-ontvangstbewijs/1"


@dataclass(frozen=True, slots=True)
class Receipt:
    """The content as plain JSON values, and its SHA-256 hash in hexadecimal."""

    content: Mapping[str, Any]
    hash: str

    def as_json(self) -> dict[str, Any]:
        """Content and hash together, as they are kept."""
        return {**self.content, "hash": self.hash}

    @property
    def short(self) -> str:
        """The first sixteen signs of the hash in groups of four: what stands on paper."""
        return " ".join(self.hash[i : i + 4] for i in range(0, 16, 4))


def make_receipt(case: Case, month: int, employment: int) -> Receipt:
    """The receipt of the slip of one employment and month."""
    context = case.context
    amounts = line_amounts(case, (month,))
    content = {
        "formaat": FORMAT,
        "statuut": context.pack.key,
        "versie": context.pack.version,
        "personeelsnummer": case.dossier.personeelsnummer,
        "tewerkstelling": employment,
        "maand": iso_month(month),
        "bekend_op": None if case.known_on is None else case.known_on.isoformat(),
        "parameters": parameters_of(context, month),
        "leeswijzen": readings_of(context),
        "tabellen": [{"bron": table_name(t), "voorbeeld": t.example, "hash": tables_hash(t)} for t in context.tables],
        "feiten": [event_json(event) for event in case.dossier.known(case.known_on)],
        "lijnen": {key.rule: _cents(value) for key, value in amounts.items() if key.employment == employment and value},
    }
    return Receipt(content, digest(content))


def digest(content: Mapping[str, Any]) -> str:
    """The hash over the canonical JSON of a content."""
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return sha256(text.encode()).hexdigest()


def parameters_of(context: Context, month: int) -> dict[str, str]:
    """Every dated parameter in force on the first of the month, as the decimal text of its unit with its first day."""
    found = {}
    for name, parameter in sorted(context.parameters.scalars.items()):
        dated = parameter.on(first_day(month))
        if dated is not None:
            found[name] = f"{parameter.unit.json(dated.value)} sinds {dated.since.isoformat()} ({dated.status})"
    return found


def readings_of(context: Context) -> dict[str, str]:
    """The alternative chosen for each reading."""
    chosen = context.readings
    return {key: reading.alternatives[chosen[input_name(key)]].key for key, reading in sorted(context.pack.readings.items())}


def tables_hash(tables: SalaryTables) -> str:
    """A hash over all rows of loaded scale tables."""
    return sha256(repr(tables).encode()).hexdigest()


def table_name(tables: SalaryTables) -> str:
    """How loaded tables are called in a receipt."""
    return "voorbeeldtabellen" if tables.example else "geladen tabellen"


def event_json(event: Event) -> dict[str, Any]:
    """A fact as it counted: all fields of the file, days in ISO form."""
    fields: dict[str, Any] = {"nr": event.nr, "soort": event.soort, "van": event.van, "vastgelegd": event.vastgelegd}
    optional = {"tot": event.laatste_dag, "tewerkstelling": event.tewerkstelling, "vervangt": event.vervangt}
    fields |= {name: value for name, value in optional.items() if value is not None}
    fields |= {f"inhoud.{name}": value for name, value in event.body.file_values().items()}
    plain: dict[str, Any] = json.loads(json.dumps(fields, default=str))
    return plain


def check(kept: Mapping[str, Any], dossier: Dossier, context: Context) -> list[str]:
    """What keeps a slip from being the same today, in Dutch; nothing when it is reproduced bit by bit.

    `dossier` and `context` are the file and the rules of today; facts are compared as known on the day of the receipt.
    """
    from statuut.payroll.case import evaluate

    content = {name: value for name, value in kept.items() if name != "hash"}
    if kept.get("formaat") != FORMAT:
        return [f"Dit is geen ontvangstbewijs van een loonbrief ({FORMAT})."]
    found = [] if digest(content) == kept.get("hash") else ["Het bewijs zelf is gewijzigd: de hash klopt niet met de inhoud."]
    month = parse_month(str(kept["maand"]))
    known_on = None if kept["bekend_op"] is None else date.fromisoformat(str(kept["bekend_op"]))
    case = evaluate(dossier, context, until=last_day(month), known_on=known_on)
    now = make_receipt(case, month, int(kept["tewerkstelling"])).content
    found += [f"{_WORDS[name]}: was {content[name]}, is nu {now[name]}." for name in ("statuut", "versie") if content[name] != now[name]]
    if dossier.personeelsnummer != content["personeelsnummer"]:
        return [*found, f"Het dossier is van {dossier.personeelsnummer}, het bewijs van {content['personeelsnummer']}."]
    for name, word in (("parameters", "Parameter"), ("leeswijzen", "Leeswijze"), ("lijnen", "Lijn")):
        found += _changed(word, content[name], now[name])
    if content["tabellen"] != now["tabellen"]:
        found.append("De salaristabellen zijn andere dan die van de loonbrief.")
    return [*found, *_facts(content["feiten"], list(now["feiten"]))]


_WORDS = {"statuut": "Statuut", "versie": "Versie van het statuut"}


def _changed(word: str, before: Mapping[str, Any], now: Mapping[str, Any]) -> list[str]:
    names = sorted({*before, *now})
    return [f"{word} {n}: was {before.get(n, 'er niet')}, is nu {now.get(n, 'er niet')}." for n in names if before.get(n) != now.get(n)]


def _facts(before: list[dict[str, Any]], now: list[dict[str, Any]]) -> list[str]:
    old, new = {e["nr"]: e for e in before}, {e["nr"]: e for e in now}
    found = [f"Gebeurtenis {nr} telt nu mee en toen niet." for nr in sorted(new.keys() - old.keys())]
    found += [f"Gebeurtenis {nr} telde toen mee en nu niet meer." for nr in sorted(old.keys() - new.keys())]
    return found + [f"Gebeurtenis {nr} is gewijzigd." for nr in sorted(old.keys() & new.keys()) if old[nr] != new[nr]]


def _cents(value: int) -> int | str:
    return value if is_number(value) else STATE_NAMES[value]
