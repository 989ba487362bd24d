"""The JSON Schema of what `--json` gives: one shape of an outcome, one of a finding, and a definition for each command."""

from __future__ import annotations

from typing import Any

from statuut.cli.case_schema import case_commands, case_definitions
from statuut.cli.leave_schema import leave_commands, leave_definitions
from statuut.cli.pay_schema import pay_commands
from statuut.cli.schema_parts import (
    COUNT,
    DAY,
    FINDINGS,
    FLAG,
    MAYBE,
    MONTH,
    PART,
    PERSON,
    SEVERAL_TEXTS,
    TEXT,
    TEXTS,
    VALUE,
    described,
    listed,
    ref,
    shape,
)

_OUTCOME = {
    "statuut": TEXT,
    "norm": described(TEXT, "Nummer van de norm die de uitkomst bepaalt."),
    "naam": described(TEXT, "Naam van de regel."),
    "term": TEXT,
    "waarde": described(VALUE, "Bedragen als decimale tekst in euro; null als er geen waarde is."),
    "eenheid": TEXT,
    "toestand": {"enum": ["bepaald", "onbepaald"]},
    "ontbreekt": listed("ontbreekt"),
    "voorbeeldbedragen": described(FLAG, "Steunt op salaristabellen van eigen makelij."),
    "uitleg": described(listed("stap"), "Elke regel één keer per deel van de maand; wat nodig was, staat voor wat ervan afhangt."),
}
_BESIDE = {"tewerkstelling": COUNT, "benaming": TEXT, "jaarbedrag": MAYBE, "index": MAYBE, "breuk": MAYBE, **FINDINGS}


def outcome_schema() -> dict[str, Any]:
    """The schema as a plain dictionary."""
    definitions = {**_shared(), **leave_definitions(), **case_definitions(), **_commands()}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:statuut:uitkomst:1",
        "title": "Wat statuut --json geeft",
        "anyOf": [ref(name) for name in ("uitkomst", *_commands(), "geweigerd")],
        "$defs": definitions,
    }


def _shared() -> dict[str, Any]:
    words = ("ernst", "code", "boodschap")
    places = {name: MAYBE for name in ("bestand", "veld", "juist", "artikel", "personeelsnummer")}
    numbers = {name: {"type": ["integer", "null"]} for name in ("gebeurtenis", "regel")}
    finding = {name: TEXT for name in words} | {"ernst": {"enum": ["fout", "waarschuwing"]}} | places | numbers
    missing = {"naam": TEXT, "vraag": TEXT, "soort": TEXT, "gebeurtenis": MAYBE, "veld": MAYBE, "artikel": MAYBE}
    return {
        "bevinding": shape(finding),
        "ontbreekt": shape(missing),
        "parameter": shape({"naam": TEXT, "waarde": VALUE, "vanaf": DAY, "bron": TEXT, "status": TEXT, "nagezien": DAY}),
        "leeswijze": shape({"id": TEXT, "keuze": TEXT, "reden": TEXT}),
        "stap": shape(
            {
                "regel": TEXT,
                "deel": described(PART, "Het hoeveelste deel van de maand; null voor de hele maand."),
                "artikel": TEXT,
                "samenvatting": TEXT,
                "berekening": described(MAYBE, "De waarde als som, met de getallen van de maand."),
                "invoer": {"type": "object", "additionalProperties": VALUE},
                "parameters": listed("parameter"),
                "leeswijze": {"anyOf": [ref("leeswijze"), {"type": "null"}]},
                "uitzondering": MAYBE,
                "waarde": VALUE,
                "eenheid": TEXT,
                "gebeurtenissen": described({"type": "array", "items": {"type": "integer"}}, "Nummers van de feiten in het dossier."),
            },
            more=True,
        ),
        "uitkomst": shape({**_OUTCOME, **_BESIDE}, optional=tuple(_BESIDE)),
        "geweigerd": described(shape(FINDINGS), "Er is niets berekend of geschreven."),
    }


def _commands() -> dict[str, Any]:
    """One definition for each command that does not give a single outcome."""
    changed = {name: COUNT for name in ("nieuw", "bijgewerkt", "ongewijzigd", "gebeurtenissen")}
    norm_json = {"soort": TEXT, "status": {"enum": ["uitgevoerd", "nog niet", "niet berekenbaar", "opgeheven", "tekst"]}}
    norm_json |= {"waar": TEXTS, "toets": TEXTS, "reden": MAYBE}
    names = {name: TEXT for name in ("naam", "term", "soort", "eenheid")} | {name: MAYBE for name in ("artikel", "vraag", "standaard")}
    rule = {
        "regel": TEXT, "term": TEXT, "eenheid": TEXT, "plaats": TEXT, "wijkt_af_van": MAYBE,
        "invoer": {"type": "array", "items": shape({**names, "keuzes": TEXTS})},
    }  # fmt: skip
    reading = {"leeswijze": TEXT, "vraag": TEXT, "reden": TEXT, "keuzes": SEVERAL_TEXTS, "gekozen": TEXT}
    norm = {
        "statuut": TEXT, "norm": TEXT, "titel": TEXT, "term": MAYBE, "samenvatting": TEXT, "geldt_voor": TEXTS,
        "geldig_vanaf": MAYBE, **norm_json, "aantekening": MAYBE, "verwijst": TEXTS, "wijkt_af_van": TEXTS,
        "leeswijzen": {"type": "array", "items": shape(reading)}, "regels": {"type": "array", "items": shape(rule)},
        "tekst": described(MAYBE, "Tekst van het artikel, als ze gevraagd werd en ingelezen is."), **FINDINGS,
    }  # fmt: skip
    employments = {"type": "array", "items": shape({"tewerkstelling": COUNT, "in_dienst": FLAG})}
    coming = {"type": "array", "items": shape({"dag": DAY, "tekst": TEXT, "artikel": MAYBE})}
    slips = {"type": "array", "items": shape({"tewerkstelling": COUNT, "kop": SEVERAL_TEXTS})}
    row = {"code": TEXT, "trap": COUNT, "bedrag": TEXT, "vanaf": DAY, "bron": TEXT, "status": {"enum": ["officieel", "voorbeeld"]}}
    hit = {"statuut": TEXT, "nummer": TEXT, "score": COUNT, "fragment": TEXT}
    compared = {name: TEXTS for name in ("niet_in_tekst", "niet_in_register", "plaats_niet_gevonden")}
    article = {name: TEXT for name in ("statuut", "gevraagd", "nummer", "opschrift", "tekst")} | {"koppen": TEXTS, "opgeheven": FLAG}
    reference = {"tekst": TEXT, "soort": TEXT, "doel": TEXT, "gevonden": FLAG}
    column = {"kolom": TEXT, "verplicht": FLAG, "betekenis": TEXT, "keuzes": TEXTS}
    kind = {"type": "object", "additionalProperties": shape({"benaming": TEXT, "artikel": TEXT})}
    return {
        "bereken": shape({
            **PERSON, "op": DAY, "bekend_op": DAY, "voorbeeldbedragen": FLAG, "tewerkstellingen": employments,
            "uitkomsten": listed("uitkomst"), "komt": coming, **FINDINGS,
        }),
        "loonbrief": shape({
            **PERSON, "maand": MONTH, "voorbeeldbedragen": FLAG, "loonbrieven": slips, "uitkomsten": listed("uitkomst"), **FINDINGS,
        }),
        "norm": shape(norm),
        "normen": shape({"normen": listed("norm"), **FINDINGS}),
        "dekking": described(
            {"type": "object", "propertyNames": {"pattern": "^[a-z_]+$"}, "additionalProperties": {
                "type": "object", "propertyNames": {"minLength": 1}, "additionalProperties": shape(norm_json)}},
            "Per statuut en per norm.",
        ),
        "controleer": shape({"dossiers": COUNT, "fouten": COUNT, "waarschuwingen": COUNT, **FINDINGS}),
        "importeer": shape({"proef": FLAG, "geschreven": FLAG, **changed, **FINDINGS}),
        "exporteer": shape({"geschreven": TEXTS, "dossiers": COUNT, **FINDINGS}),
        "corpus_import": shape({
            "statuut": TEXT, "bewaard": FLAG, "artikelen": COUNT, "opgeheven": COUNT,
            "register": {"anyOf": [shape(compared), {"type": "null"}]}, **FINDINGS,
        }, optional=("statuut", "artikelen", "opgeheven", "register")),
        "corpus_toon": shape({
            **article, "onderdelen": listed("onderdeel"), "wijzigingsnoten": TEXTS,
            "verwijzingen": {"type": "array", "items": shape(reference)}, **FINDINGS,
        }),
        "onderdeel": shape({"kenmerk": TEXT, "tekst": TEXT, "onderdelen": listed("onderdeel")}),
        "corpus_zoek": shape({"gezocht": TEXT, "treffers": {"type": "array", "items": shape(hit)}, **FINDINGS}),
        "tabellen_importeer": shape({"geschreven": FLAG, "rijen": COUNT, "schalen": TEXTS, **FINDINGS}),
        "tabellen_toon": shape({
            "statuut": TEXT, "voorbeeldbedragen": FLAG, "rijen": {"type": "array", "items": shape(row)}, **FINDINGS,
        }),
        "sjabloon": shape({"soort": TEXT, "kolommen": {"type": "array", "items": shape(column)}, **FINDINGS}),
        "sjabloon_lijst": shape({"soorten": kind, **FINDINGS}),
        **leave_commands(),
        **case_commands(),
        **pay_commands(),
    }  # fmt: skip
