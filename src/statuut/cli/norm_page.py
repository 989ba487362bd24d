"""A norm on the screen: digest, status, where it is carried out, what goes in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from statuut.cli.output import clean, console, pairs, table

#: Inputs that have a value when the month is known.
_GIVEN = ("parameter", "maand")
_UNIT_WORDS = {
    "euro": "bedrag in euro", "euro_exact": "bedrag in euro", "maanden": "maanden",
    "volle_maanden": "volle maanden", "jaren": "jaren", "procent": "procent", "promille": "promille", "index": "coëfficiënt",
    "dagen": "dagen", "uren": "uren", "aantal": "aantal", "ja_nee": "ja of nee", "maand": "maand, bijvoorbeeld 2005-05",
}  # fmt: skip


def draw_norm(norm: dict[str, Any]) -> None:
    """Write a norm as `describe` gives it."""
    from rich.text import Text

    screen = console()
    screen.print(Text(clean(f"{norm['statuut']} · {norm['norm']}  {norm['titel']}"), style="bold"))
    screen.print(Text(clean(norm["samenvatting"])))
    rows = [("soort", norm["soort"]), ("status", norm["status"])]
    rows += [(name, _list(norm[name])) for name in ("term", "reden", "waar", "toets", "geldt_voor", "geldig_vanaf")]
    rows += [(name.replace("_", " "), _list(norm[name])) for name in ("wijkt_af_van", "verwijst", "aantekening")]
    screen.print(pairs((name, value) for name, value in rows if value))
    if norm["tekst"]:
        screen.print(Text("Tekst", style="bold"))
        screen.print(Text(clean(norm["tekst"])))
    for reading in norm["leeswijzen"]:
        screen.print(Text(clean(f"Leeswijze {reading['leeswijze']}: {reading['vraag']}"), style="italic"))
        for key, text in reading["keuzes"].items():
            screen.print(Text(clean(f"  {'>' if key == reading['gekozen'] else ' '} {key}: {text}")))
        screen.print(Text(clean(f"    Reden: {reading['reden']}")))
    for rule in norm["regels"]:
        away = f", in afwijking van art. {rule['wijkt_af_van']}" if rule["wijkt_af_van"] else ""
        screen.print(Text(clean(f"\nRegel {rule['regel']}: {rule['term']} ({_unit(rule['eenheid'])}){away}"), style="bold"))
        screen.print(Text(clean(rule["plaats"]), style="dim"))
        rows_in = [_input(each) for each in rule["invoer"]]
        if rows_in:
            screen.print(table(("invoer", "betekenis", "type", "artikel", "standaard"), rows_in))
        screen.print(Text(clean(f"Berekenen: statuut norm “{norm['norm']}” {example(rule)}"), style="dim"))
    screen.print()


def example(rule: dict[str, Any]) -> str:
    """How to ask for the outcome, with the first inputs that have no default."""
    needed = [each for each in rule["invoer"] if each["standaard"] is None and each["soort"] not in _GIVEN] or rule["invoer"]
    return " ".join(f"--met {each['naam']}=..." for each in needed)


def _input(each: dict[str, Any]) -> tuple[str, ...]:
    kind = "één van: " + ", ".join(each["keuzes"]) if each["keuzes"] and len(each["keuzes"]) <= 40 else _unit(each["eenheid"])
    default = "volgens --maand" if each["soort"] in _GIVEN else each["standaard"] or ""
    return (each["naam"], each["vraag"] or each["term"], kind, each["artikel"] or "", default)


def _unit(key: str | None) -> str:
    return _UNIT_WORDS.get(key or "", (key or "").replace("_", " "))


def _list(value: Any) -> str:
    if value is None:
        return ""
    return ", ".join(map(str, value)) if isinstance(value, Iterable) and not isinstance(value, str) else str(value)
