"""The receipt of a slip: all that is needed to make it again years later, and a hash over it.

It holds the versions of statute and parameters, the readings, the salary tables and a snapshot of the facts as they counted, and every
line to the cent. Reproducing a slip from its receipt gives the same lines, or says which of these changed.

A short receipt, of a slip that stays in the store, holds a print of each fact instead of the fact, and the hash of what is the same for
the whole run (parameters, readings, tables) instead of that: the store keeps both, and only ever adds.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
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

FORMAT, SHORT_FORMAT = "statuut-ontvangstbewijs/1", "statuut-ontvangstbewijs/2"
#: What all receipts of a run rest on, in the order of the receipt.
BASIS = ("parameters", "leeswijzen", "tabellen")
#: Length of the print of a fact, in hexadecimal signs.
PRINT = 32
_CANONICAL = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


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
        **basis_of(context, month),
        "feiten": [event_json(event) for event in case.dossier.known(case.known_on)],
        "lijnen": {key.rule: line_value(value) for key, value in amounts.items() if key.employment == employment and value},
    }
    return Receipt(content, digest(content))


def short_receipt(
    context: Context,
    number: str,
    employment: int,
    month: int,
    known_on: date,
    basis: str,
    prints: Mapping[str, str],
    lines: Mapping[str, int | str],
) -> tuple[str, str]:
    """The short receipt as JSON text, and its hash.

    `basis` is the digest of `basis_of`, `prints` come from `event_prints`, `lines` are those that are not zero (`line_value`).
    """
    content = {
        "formaat": SHORT_FORMAT,
        "statuut": context.pack.key,
        "versie": context.pack.version,
        "personeelsnummer": number,
        "tewerkstelling": employment,
        "maand": iso_month(month),
        "bekend_op": known_on.isoformat(),
        "grondslag": basis,
        "gebeurtenissen": prints,
        "lijnen": lines,
    }
    text = canonical(content)
    found = sha256(text.encode()).hexdigest()
    return f'{text[:-1]},"hash":"{found}"}}', found


def basis_of(context: Context, month: int) -> dict[str, Any]:
    """What the receipts of a month rest on, whoever they are for: parameters, readings and salary tables."""
    tables = [{"bron": table_name(t), "voorbeeld": t.example, "hash": tables_hash(t)} for t in context.tables]
    return {"parameters": parameters_of(context, month), "leeswijzen": readings_of(context), "tabellen": tables}


def event_prints(events: Iterable[Event]) -> dict[str, str]:
    """A print of each fact by its number."""
    return {str(event.nr): _print(event_json(event)) for event in events}


def _print(fact: Mapping[str, Any]) -> str:
    return digest(fact)[:PRINT]


def digest(content: Mapping[str, Any]) -> str:
    """The hash over the canonical JSON of a content."""
    return sha256(canonical(content).encode()).hexdigest()


def canonical(content: Mapping[str, Any]) -> str:
    """The JSON text over which hashes are taken: keys in order, no blanks."""
    return _CANONICAL.encode(content)


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

    short = kept.get("formaat") == SHORT_FORMAT
    if not short and kept.get("formaat") != FORMAT:
        return [f"Dit is geen ontvangstbewijs van een loonbrief ({FORMAT} of {SHORT_FORMAT})."]
    found = [] if _sound(kept, short) else ["Het bewijs zelf is gewijzigd: de hash klopt niet met de inhoud."]
    month = parse_month(str(kept["maand"]))
    known_on = None if kept["bekend_op"] is None else date.fromisoformat(str(kept["bekend_op"]))
    case = evaluate(dossier, context, until=last_day(month), known_on=known_on)
    now = make_receipt(case, month, int(kept["tewerkstelling"])).content
    found += [f"{_WORDS[name]}: was {kept[name]}, is nu {now[name]}." for name in ("statuut", "versie") if kept[name] != now[name]]
    if dossier.personeelsnummer != kept["personeelsnummer"]:
        return [*found, f"Het dossier is van {dossier.personeelsnummer}, het bewijs van {kept['personeelsnummer']}."]
    if all(name in kept for name in BASIS):
        for name, word in (("parameters", "Parameter"), ("leeswijzen", "Leeswijze")):
            found += _changed(word, kept[name], now[name])
        if kept["tabellen"] != now["tabellen"]:
            found.append("De salaristabellen zijn andere dan die van de loonbrief.")
    elif kept["grondslag"] != digest({name: now[name] for name in BASIS}):
        found.append("De parameters, leeswijzen of salaristabellen zijn andere dan die van de loonbrief.")
    found += _changed("Lijn", kept["lijnen"], now["lijnen"])
    prints = {str(fact["nr"]): _print(fact) for fact in now["feiten"]}
    return [*found, *_facts(kept["gebeurtenissen"] if short else {str(f["nr"]): _print(f) for f in kept["feiten"]}, prints)]


def _sound(kept: Mapping[str, Any], short: bool) -> bool:
    """Whether hash and content belong together; of a short receipt also the basis, when it is given with it."""
    content = {name: value for name, value in kept.items() if name != "hash" and not (short and name in BASIS)}
    basis = {name: kept[name] for name in BASIS if name in kept}
    return digest(content) == kept.get("hash") and not (short and basis and digest(basis) != kept.get("grondslag"))


_WORDS = {"statuut": "Statuut", "versie": "Versie van het statuut"}


def _changed(word: str, before: Mapping[str, Any], now: Mapping[str, Any]) -> list[str]:
    names = sorted({*before, *now})
    return [f"{word} {n}: was {before.get(n, 'er niet')}, is nu {now.get(n, 'er niet')}." for n in names if before.get(n) != now.get(n)]


def _facts(old: Mapping[str, str], new: Mapping[str, str]) -> list[str]:
    """What changed among the facts, by the prints of before and now."""
    found = [f"Gebeurtenis {nr} telt nu mee en toen niet." for nr in sorted(new.keys() - old.keys(), key=int)]
    found += [f"Gebeurtenis {nr} telde toen mee en nu niet meer." for nr in sorted(old.keys() - new.keys(), key=int)]
    return found + [f"Gebeurtenis {nr} is gewijzigd." for nr in sorted(old.keys() & new.keys(), key=int) if old[nr] != new[nr]]


def line_value(value: int) -> int | str:
    """An amount as a receipt holds it: cents, or the word for having none."""
    return value if is_number(value) else STATE_NAMES[value]
