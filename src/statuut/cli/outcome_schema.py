"""The JSON Schema of what `--json` gives: one shape of an outcome, one of a finding, and a definition for each command."""

from __future__ import annotations

from typing import Any

_TEXT: dict[str, Any] = {"type": "string"}
_MAYBE: dict[str, Any] = {"type": ["string", "null"]}
_FLAG: dict[str, Any] = {"type": "boolean"}
_COUNT: dict[str, Any] = {"type": "integer", "minimum": 0}
_VALUE: dict[str, Any] = {"type": ["string", "integer", "boolean", "null"]}
_PART: dict[str, Any] = {"type": ["integer", "null"], "minimum": 1}
_DAY: dict[str, Any] = {"type": ["string", "null"], "pattern": r"^\d{4}-\d{2}-\d{2}$"}
_MONTH: dict[str, Any] = {"type": "string", "pattern": r"^\d{4}-\d{2}$"}
_TEXTS: dict[str, Any] = {"type": "array", "items": _TEXT}
_SEVERAL_TEXTS: dict[str, Any] = {"type": "object", "additionalProperties": _TEXT}


def _described(schema: dict[str, Any], words: str) -> dict[str, Any]:
    return {**schema, "description": words}


def _object(properties: dict[str, Any], *, optional: tuple[str, ...] = (), more: bool = False) -> dict[str, Any]:
    required = [name for name in properties if name not in optional]
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": more}


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{name}"}


def _list(name: str) -> dict[str, Any]:
    return {"type": "array", "items": _ref(name)}


_FINDINGS = {"bevindingen": _list("bevinding")}
_OUTCOME = {
    "statuut": _TEXT,
    "norm": _described(_TEXT, "Nummer van de norm die de uitkomst bepaalt."),
    "naam": _described(_TEXT, "Naam van de regel."),
    "term": _TEXT,
    "waarde": _described(_VALUE, "Bedragen als decimale tekst in euro; null als er geen waarde is."),
    "eenheid": _TEXT,
    "toestand": {"enum": ["bepaald", "onbepaald"]},
    "ontbreekt": _list("ontbreekt"),
    "voorbeeldbedragen": _described(_FLAG, "Steunt op salaristabellen van eigen makelij."),
    "uitleg": _described(_list("stap"), "Elke regel één keer per deel van de maand; wat nodig was, staat voor wat ervan afhangt."),
}
_BESIDE = {"tewerkstelling": _COUNT, "benaming": _TEXT, "jaarbedrag": _MAYBE, "index": _MAYBE, "breuk": _MAYBE, **_FINDINGS}
_PERSON = {"personeelsnummer": _TEXT, "statuut": _TEXT}


def outcome_schema() -> dict[str, Any]:
    """The schema as a plain dictionary."""
    definitions = {**_shared(), **_commands()}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:statuut:uitkomst:1",
        "title": "Wat statuut --json geeft",
        "anyOf": [_ref(name) for name in ("uitkomst", *_commands(), "geweigerd")],
        "$defs": definitions,
    }


def _shared() -> dict[str, Any]:
    words = ("ernst", "code", "boodschap")
    places = {name: _MAYBE for name in ("bestand", "veld", "juist", "artikel", "personeelsnummer")}
    numbers = {name: {"type": ["integer", "null"]} for name in ("gebeurtenis", "regel")}
    finding = {name: _TEXT for name in words} | {"ernst": {"enum": ["fout", "waarschuwing"]}} | places | numbers
    missing = {"naam": _TEXT, "vraag": _TEXT, "soort": _TEXT, "gebeurtenis": _MAYBE, "veld": _MAYBE, "artikel": _MAYBE}
    return {
        "bevinding": _object(finding),
        "ontbreekt": _object(missing),
        "parameter": _object({"naam": _TEXT, "waarde": _VALUE, "vanaf": _DAY, "bron": _TEXT, "status": _TEXT, "nagezien": _DAY}),
        "leeswijze": _object({"id": _TEXT, "keuze": _TEXT, "reden": _TEXT}),
        "stap": _object(
            {
                "regel": _TEXT,
                "deel": _described(_PART, "Het hoeveelste deel van de maand; null voor de hele maand."),
                "artikel": _TEXT,
                "samenvatting": _TEXT,
                "berekening": _described(_MAYBE, "De waarde als som, met de getallen van de maand."),
                "invoer": {"type": "object", "additionalProperties": _VALUE},
                "parameters": _list("parameter"),
                "leeswijze": {"anyOf": [_ref("leeswijze"), {"type": "null"}]},
                "uitzondering": _MAYBE,
                "waarde": _VALUE,
                "eenheid": _TEXT,
                "gebeurtenissen": _described({"type": "array", "items": {"type": "integer"}}, "Nummers van de feiten in het dossier."),
            },
            more=True,
        ),
        "uitkomst": _object({**_OUTCOME, **_BESIDE}, optional=tuple(_BESIDE)),
        "geweigerd": _described(_object(_FINDINGS), "Er is niets berekend of geschreven."),
    }


def _commands() -> dict[str, Any]:
    """One definition for each command that does not give a single outcome."""
    changed = {name: _COUNT for name in ("nieuw", "bijgewerkt", "ongewijzigd", "gebeurtenissen")}
    norm_json = {"soort": _TEXT, "status": {"enum": ["uitgevoerd", "nog niet", "niet berekenbaar", "opgeheven", "tekst"]}}
    norm_json |= {"waar": _TEXTS, "toets": _TEXTS, "reden": _MAYBE}
    names = {name: _TEXT for name in ("naam", "term", "soort", "eenheid")} | {name: _MAYBE for name in ("artikel", "vraag", "standaard")}
    rule = {
        "regel": _TEXT, "term": _TEXT, "eenheid": _TEXT, "plaats": _TEXT, "wijkt_af_van": _MAYBE,
        "invoer": {"type": "array", "items": _object({**names, "keuzes": _TEXTS})},
    }  # fmt: skip
    reading = {"leeswijze": _TEXT, "vraag": _TEXT, "reden": _TEXT, "keuzes": _SEVERAL_TEXTS, "gekozen": _TEXT}
    norm = {
        "statuut": _TEXT, "norm": _TEXT, "titel": _TEXT, "term": _MAYBE, "samenvatting": _TEXT, "geldt_voor": _TEXTS,
        "geldig_vanaf": _MAYBE, **norm_json, "aantekening": _MAYBE, "verwijst": _TEXTS, "wijkt_af_van": _TEXTS,
        "leeswijzen": {"type": "array", "items": _object(reading)}, "regels": {"type": "array", "items": _object(rule)},
        "tekst": _described(_MAYBE, "Tekst van het artikel, als ze gevraagd werd en ingelezen is."), **_FINDINGS,
    }  # fmt: skip
    employments = {"type": "array", "items": _object({"tewerkstelling": _COUNT, "in_dienst": _FLAG})}
    coming = {"type": "array", "items": _object({"dag": _DAY, "tekst": _TEXT, "artikel": _MAYBE})}
    slips = {"type": "array", "items": _object({"tewerkstelling": _COUNT, "kop": _SEVERAL_TEXTS})}
    row = {"code": _TEXT, "trap": _COUNT, "bedrag": _TEXT, "vanaf": _DAY, "bron": _TEXT, "status": {"enum": ["officieel", "voorbeeld"]}}
    hit = {"statuut": _TEXT, "nummer": _TEXT, "score": _COUNT, "fragment": _TEXT}
    compared = {name: _TEXTS for name in ("niet_in_tekst", "niet_in_register", "plaats_niet_gevonden")}
    article = {name: _TEXT for name in ("statuut", "gevraagd", "nummer", "opschrift", "tekst")} | {"koppen": _TEXTS, "opgeheven": _FLAG}
    reference = {"tekst": _TEXT, "soort": _TEXT, "doel": _TEXT, "gevonden": _FLAG}
    column = {"kolom": _TEXT, "verplicht": _FLAG, "betekenis": _TEXT, "keuzes": _TEXTS}
    kind = {"type": "object", "additionalProperties": _object({"benaming": _TEXT, "artikel": _TEXT})}
    return {
        "bereken": _object({
            **_PERSON, "op": _DAY, "bekend_op": _DAY, "voorbeeldbedragen": _FLAG, "tewerkstellingen": employments,
            "uitkomsten": _list("uitkomst"), "komt": coming, **_FINDINGS,
        }),
        "loonbrief": _object({
            **_PERSON, "maand": _MONTH, "voorbeeldbedragen": _FLAG, "loonbrieven": slips, "uitkomsten": _list("uitkomst"), **_FINDINGS,
        }),
        "norm": _object(norm),
        "normen": _object({"normen": _list("norm"), **_FINDINGS}),
        "dekking": _described(
            {"type": "object", "propertyNames": {"pattern": "^[a-z_]+$"}, "additionalProperties": {
                "type": "object", "propertyNames": {"minLength": 1}, "additionalProperties": _object(norm_json)}},
            "Per statuut en per norm.",
        ),
        "controleer": _object({"dossiers": _COUNT, "fouten": _COUNT, "waarschuwingen": _COUNT, **_FINDINGS}),
        "importeer": _object({"proef": _FLAG, "geschreven": _FLAG, **changed, **_FINDINGS}),
        "exporteer": _object({"geschreven": _TEXTS, "dossiers": _COUNT, **_FINDINGS}),
        "corpus_import": _object({
            "statuut": _TEXT, "bewaard": _FLAG, "artikelen": _COUNT, "opgeheven": _COUNT,
            "register": {"anyOf": [_object(compared), {"type": "null"}]}, **_FINDINGS,
        }, optional=("statuut", "artikelen", "opgeheven", "register")),
        "corpus_toon": _object({
            **article, "onderdelen": _list("onderdeel"), "wijzigingsnoten": _TEXTS,
            "verwijzingen": {"type": "array", "items": _object(reference)}, **_FINDINGS,
        }),
        "onderdeel": _object({"kenmerk": _TEXT, "tekst": _TEXT, "onderdelen": _list("onderdeel")}),
        "corpus_zoek": _object({"gezocht": _TEXT, "treffers": {"type": "array", "items": _object(hit)}, **_FINDINGS}),
        "tabellen_importeer": _object({"geschreven": _FLAG, "rijen": _COUNT, "schalen": _TEXTS, **_FINDINGS}),
        "tabellen_toon": _object({
            "statuut": _TEXT, "voorbeeldbedragen": _FLAG, "rijen": {"type": "array", "items": _object(row)}, **_FINDINGS,
        }),
        "sjabloon": _object({"soort": _TEXT, "kolommen": {"type": "array", "items": _object(column)}, **_FINDINGS}),
        "sjabloon_lijst": _object({"soorten": kind, **_FINDINGS}),
    }  # fmt: skip
