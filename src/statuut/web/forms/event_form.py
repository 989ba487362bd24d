"""The form of one event kind, generated from its pydantic model: labels, hints and articles come from the model itself."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from statuut.dossier.build import file_values
from statuut.dossier.codes import Codes
from statuut.dossier.event import Event
from statuut.dossier.events import EVENT_KINDS, KINDS, Kind
from statuut.dossier.events.base import FieldShape, shapes
from statuut.dossier.finding import Finding
from statuut.timeline.formatting import format_date
from statuut.web.forms.field import Choice, Field
from statuut.web.views.velden import echo
from statuut.web.words import label, word

_ARTICLES = re.compile(r"\(?\s*art\.\s*([^).;]+?)\s*\)?(?=[).;?]|$)")
_ONE_DAY = {
    "diploma": "Datum van het diploma",
    "studies_einde": "Laatste dag van de studies",
    "examenresultaat": "Datum van het resultaat",
    "einde_dienst": "Laatste dag in dienst",
    "niet_opgenomen_verlof": "Laatste dag in dienst",
    "evaluatie": "Datum van de evaluatie",
    "loopbaanvertraging": "Datum van de beslissing",
    "inschakeling": "Datum van inschakeling",
    "ancienniteit_erkend": "Datum waarop de anciënniteit wordt toegekend",
}
_CONTROLS = {
    "dag": "datum",
    "procent": "getal",
    "euro": "getal",
    "getal": "getal",
    "geheel": "getal",
    "janee": "knoppen",
    "samengesteld": "lang",
}
_UNITS = {"procent": "%", "euro": "euro"}
_LONG_HINTS = {
    "niet_meetellend": "Schrijf zo: 01/02/1987 t.e.m. 03/03/1987: onbezoldigde_schorsing | en dan het volgende deel.",
    "rooster": 'Schrijf vierdagenweek, of uren per weekdag: {"ma": "7:36", "di": "7:36"}.',
}


def event_fields(soort: str, codes: Codes, values: Mapping[str, str], employments: tuple[int, ...]) -> list[Field]:
    """The fields of a kind, filled with what was typed (or, the first time, with what there is)."""
    kind = KINDS[soort]
    fields = _header(kind, values, employments)
    fields += [_field(shape, codes, values) for shape in shapes(EVENT_KINDS[soort]).values()]
    source = Field(
        "bron", "Bron", "tekst", "Stuk waarop het gegeven steunt, bijvoorbeeld: besluit 12/06/1996.", waarde=values.get("bron", "")
    )
    return [*fields, source]


def typed_values(event: Event) -> dict[str, str]:
    """The values of an event as a user would type them."""
    return {name: _typed(value) for name, value in file_values(event).items()} | _defaults(event)


def raw_values(soort: str, values: Mapping[str, str]) -> dict[str, Any]:
    """What was typed, ready for the dossier: empty is absent, and the kind is added."""
    names = ("van", "tot", "bron", *(() if KINDS[soort].persoonlijk else ("tewerkstelling",)), *shapes(EVENT_KINDS[soort]))
    return {"soort": soort, **{name: values[name].strip() for name in names if values.get(name, "").strip()}}


def place_findings(fields: list[Field], findings: tuple[Finding, ...]) -> list[Finding]:
    """Put each error beside the field it concerns; gives those that belong to no field."""
    by_name = {each.naam: each for each in fields}
    rest = []
    for finding in findings:
        name = re.split(r"[.\[]", finding.veld or "", maxsplit=1)[0]
        if finding.ernst == "fout" and name in by_name:
            by_name[name].fouten.append(sentence(finding))
        else:
            rest.append(finding)
    return rest


def sentence(finding: Finding) -> str:
    """What is wrong and what would be right, for people."""
    missing = "Dit veld is nog leeg; vul het in." if finding.code == "veld_ontbreekt" else finding.boodschap
    missing += "" if missing.endswith((".", "?", "!")) else "."
    advice = "" if not finding.juist or finding.code == "veld_ontbreekt" else f" Juist is: {finding.juist}"
    return missing + advice + ("" if (missing + advice).endswith((".", "?")) else ".")


def _header(kind: Kind, values: Mapping[str, str], employments: tuple[int, ...]) -> list[Field]:
    first = _ONE_DAY.get(kind.soort, "Eerste dag")
    hint = "Typ de datum zoals u wilt: 1/3/05, 01.03.2005 of 2005-03-01."
    fields = [_day(Field("van", first, "datum", hint, verplicht=True, waarde=values.get("van", "")))]
    if kind.soort not in _ONE_DAY:
        must_end = kind.soort in ("vorige_dienst", "onderwijsattest")
        open_end = "De laatste dag telt mee (tot en met)." + ("" if must_end else " Leeg is zonder einde.")
        fields.append(_day(Field("tot", "Laatste dag", "datum", open_end, verplicht=must_end, waarde=values.get("tot", ""))))
    if not kind.persoonlijk:
        numbers = "Nummer van de tewerkstelling; 1 als er maar één is."
        if len(employments) > 1:
            numbers = f"Nummer van de tewerkstelling: {', '.join(map(str, employments))}."
        fields.append(Field("tewerkstelling", "Tewerkstelling", "getal", numbers, waarde=values.get("tewerkstelling", "1")))
    return fields


def _field(shape: FieldShape, codes: Codes, values: Mapping[str, str]) -> Field:
    name = shape.vorm.naam
    hint, articles = _hint(shape.uitleg)
    made = Field(shape.naam, label(shape.naam), _CONTROLS.get(name, "tekst"), hint, articles, shape.verplicht, values.get(shape.naam, ""))
    made.eenheid = _UNITS.get(name, "")
    if name == "keuze":
        made.soort = "knoppen" if len(shape.keuzes) <= 4 else "keuze"
        made.keuzes = [Choice(code, word(code)) for code in shape.keuzes]
    elif name == "janee":
        made.keuzes = [Choice("ja", "ja"), Choice("nee", "nee")]
    elif name == "dag":
        _day(made)
    elif name == "samengesteld":
        made.uitleg = f"{made.uitleg} {_LONG_HINTS.get(shape.naam, '')}".strip()
    if shape.vorm.code:
        made.soort = "keuze"
        made.keuzes = code_choices(codes, shape.vorm.code, made.waarde)
    return made


def code_choices(codes: Codes, listed: str, current: str = "") -> list[Choice]:
    """The codes of a statute as choices, by their own names; a code typed that is not there stays a choice, so that it is kept."""
    found = getattr(codes, listed)
    if isinstance(found, Mapping):
        choices = [Choice(code, _grade(code, value)) for code, value in found.items()]
    else:
        choices = sorted((Choice(code, word(code)) for code in found), key=lambda choice: choice.tekst)
    known = {choice.waarde for choice in choices}
    return choices if not current or current in known else [Choice(current, f"{current} (onbekend)"), *choices]


def _grade(code: str, value: object) -> str:
    name, rank = value if isinstance(value, str) else getattr(value, "naam", "") or word(code), getattr(value, "rang", "")
    return f"{name} ({rank})" if rank else str(name)


def _hint(text: str) -> tuple[str, tuple[str, ...]]:
    """The description without its articles, and the articles for chips."""
    articles = tuple(
        part.strip().removeprefix("art. ")
        for found in _ARTICLES.findall(text)
        for part in re.split(r"\s+en\s+(?=[IVXL])|,\s*(?=[IVXL]+\s)", found)
    )
    plain = re.sub(r"\s*[(;]\s*art\.[^);]*(?=[);])\)?", "", text)
    plain = plain.removesuffix(".") + ")." if plain.count("(") > plain.count(")") else plain
    return plain, tuple(article.replace(", §", " §").replace("§ ", "§") for article in articles)


def _day(made: Field) -> Field:
    text, good = echo(made.waarde)
    made.echo = text if good else ""
    return made


def _typed(value: Any) -> str:
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, date):
        return format_date(value)
    if isinstance(value, Decimal):
        return str(value).replace(".", ",")
    if isinstance(value, list):
        return " | ".join(f"{format_date(part['van'])} t.e.m. {format_date(part['tot'])}: {part['reden']}" for part in value)
    if isinstance(value, dict):
        import json

        return json.dumps(value, ensure_ascii=False, default=str)
    return str(value)


def _defaults(event: Event) -> dict[str, str]:
    """Fields that the file leaves out because they have their default, as typed: 100 %, nee."""
    there = file_values(event)
    found = {}
    for name, shape in shapes(EVENT_KINDS[event.soort]).items():
        value = getattr(event.body, name)
        if name in there or value in (None, ()):
            continue
        found[name] = _typed(Decimal(value) / 100) if shape.vorm.naam == "procent" else _typed(value)
    return found
